### Ways of asking about the topics of invitation in French, separated by "|". Never said, only read;
### written as people type: spelt right at first, as in short messages behind.

ways-after-ita = j ai été invité que se passe t il maintenant | j ai reçu mon invitation que faire
    | étapes après l invitation à présenter une demande | combien de jours après l invitation
    | j ai mon ipd par où commencer | que faire après l ipd | je viens de recevoir mon invitation que faire
    | j'ai eu l'ita hier prochaines étapes | j'ai été sélectionné et maintenant | que faire dans les 60 jours
    | invité aujourd'hui guidez moi | étapes après avoir été invité
    | l'invitation est arrivée par quoi commencer | que préparer après l'invitation
    | j'ai été tiré au sort que faire | comment utiliser mon invitation | procédure après l'ita | enfin invité
    | je l'ai reçue, on commence par quoi | c'est arrivé dans mon compte, et là ? | le graal est là, la suite ?
    | ça y est je l'ai, on commence par quoi | invité ce matin, et maintenant
    | reçu l'invitation, première chose à faire
    | j'ai reçu une invitation je fais quoi maintenant | invitation reçue et après
    | on m'a invité je fais quoi | je suis invité que dois-je faire
    | jai recu l'invitation je fais koi | ita recue ce matin, la suite
    | on m'a invité, c'est quoi les etapes maintenant | jai été tiré au sort, et apres
    | invité hier, j'ai combien de temps pour deposer | que faire apres l'invitation
    | dieu merci jai eu mon ITA, par ou je commence | apres ita il faut envoyer quoi
    | le delai de 60 jours commence quand | jai gagné au tirage, prochaine demarche
    | alhamdoulillah invitation recue, on fait quoi ensuite | invité dans le tirage francophone, je dois faire quoi
    | l'ita est dans mon compte, maintenant ?
    | j'ai reçu l'invitation, la suite c'est quoi | invité hier, je fais quoi maintenant
    | que faire après l'invitation | j'ai combien de jours après l'invitation
ways-ita-extension = est ce que je peux obtenir plus de temps après l invitation | prolonger le délai de 60 jours
    | mon certificat de police sera en retard | mon certificat de police n arrivera pas à temps | je n aurai pas mes documents à temps
    | et si je dépasse les 60 jours | demander une prolongation à ircc | il me faut plus de 60 jours
    | peut-on repousser la date limite | mes papiers ne seront pas prêts à temps
    | deux semaines de plus après l'invitation | le certificat de police est en retard
    | le délai de 60 jours est-il flexible | que se passe t il si je rate la date limite
    | je manque de temps pour déposer | demander une prolongation du délai | mon invitation expire demain
    | délai trop court | soumettre après soixante jours | le casier met trois mois, je ne tiendrai jamais
    | un délai de grâce ? | il me manque deux semaines
    | mon casier prend trois mois, je raterai les 60 jours
    | il me faut plus de temps, c'est possible ? | date limite dans une semaine et il manque un papier
    | peut on repousser l'échéance | je n'arriverai pas à tout réunir en deux mois
    | un délai supplémentaire pour finir
    | 60 jours c trop court, ya moyen d'avoir plus | prolonger le delai de l'invitation
    | mon casier arrive pas, je peux demander du temps en plus
    | jai pas fini mes papiers et l'invitation expire dans 5 jours | un delai supplementaire apres l'ita possible ?
    | ils donnent une rallonge des 60 jours ou pas | la lettre de mon employeur sera en retard, l'ita va expirer
    | si je rate les 60 jours | demander une extension pour soumettre
    | impossible de finir dans les temps, ita perdue ?
    | le certificat de police du gabon prend 3 mois, trop long pour mon ita, que faire
    | peut-on avoir un délai après l'ita | l'ede n'est pas arrivée et j'ai l'ita
    | pas prêt en 60 jours, ils donnent plus de temps | délai supplémentaire pour l'invitation
ways-ita-decline = devrais je décliner l invitation | que se passe t il si je refuse l invitation
    | est ce que je retourne dans le bassin si je décline | refuser mon ipd conséquences
    | laisser expirer l invitation ou la décliner | vais je recevoir une autre invitation
    | dois je refuser mon invitation et en attendre une autre | est-ce risqué de dire non à l'invitation
    | serai je invité à nouveau si je décline | je ne suis pas prêt dois je laisser passer
    | laisser expirer l'invitation | que se passe t il si je ne réponds pas à l'invitation
    | conséquences d'un refus d'invitation | retour au bassin après avoir décliné | ignorer l'invitation
    | pénalité si je décline | je ne veux pas de cette invitation | invité mais je préfère attendre
    | dire non et rester dans le bassin ? | laisser passer celle-ci
    | je refuse et j'attends ? | décliner car les papiers ne sont pas prêts
    | la laisser expirer ou cliquer refuser
    | jpeux refuser l'invitation | si je decline l'ita je perds koi | vaut mieux refuser et attendre
    | l'invitation tombe mal, je la laisse expirer ou je refuse | decliner et revenir dans le bassin c possible
    | jai pas l'argent maintenant, je refuse l'invitation ? | que se passe t'il si j'ignore l'ITA
    | refuser une invitation c mal vu | mon score etait faux, je decline ?
    | jai peur de pas avoir les papiers, autant decliner | on peut dire non a l'invitation et etre réinvité
    | si je reponds pas a l'invitation
    | et si je refuse l'invitation | je peux attendre la prochaine invitation
    | refuser l'ita c'est grave
ways-ita-mistake = j ai trouvé une erreur après l invitation | erreur dans mon profil et j ai reçu l ipd
    | j ai réclamé des points par erreur | mauvaise date dans mon profil invité quand même
    | ma note était trop élevée et je suis invité | je me suis trompé dans mon profil et je suis invité
    | information fausse et invitation reçue | après l'invitation j'ai vu une mauvaise date dans mon profil
    | j'ai trop déclaré de points et on m'a invité | découvert une erreur après avoir été invité
    | invité avec une note plus haute que la vraie | oublié un emploi et maintenant invité
    | peut-on corriger après l'invitation | profil faux mais invitation reçue
    | j'avais mis une mauvaise note et j'ai l'ita | invitation basée sur une information fausse
    | je ne peux pas prouver l'expérience déclarée et je suis invité
    | invité et je réalise que j'ai mis une fausse date | aïe mauvaise date d'emploi et déjà invité
    | j'ai déclaré trop et on m'a pris
    | invité et je vois une mauvaise date | j'ai déclaré un emploi que je ne peux pas prouver
    | trop de points par erreur
    | jai mis une erreur dans mon profil et j'ai recu l'ita | je me suis trompé de date et je suis deja invité
    | apres invitation j'ai vu que mon experience est mal comptée
    | mon profil avait une faute, l'ita est elle valable | j'ai declaré 3 ans au lieu de 2 et je suis invité
    | une info fausse dans le profil qui a donné l'invitation
    | je decouvre une erreur apres l'ita, je corrige ou je refuse
    | mauvaise note de langue saisie, invité quand meme | jai oublié un emploi dans mon profil, deja invité
    | erreur de saisie decouverte apres invitation, grave ?
    | mes points etaient gonflés par erreur et j'ai eu l'invitation
    | erreur dans mon profil et je suis invité | j'ai mis de mauvaises dates et j'ai reçu l'ita
    | trop de points déclarés par erreur
ways-score-drop-after-ita = et si ma note baisse après l invitation | mon anniversaire après l invitation je perds des points
    | mon test expire après l invitation | la note est elle figée à l invitation
    | je me suis marié après l ipd ma note a baissé | perte d emploi après l invitation
    | ma note diminue après l ipd | moins de points qu au moment de l invitation
    | mon anniversaire est après l'invitation ma note baisse t elle | invité puis mes points ont baissé
    | j'ai eu 30 ans après l'invitation | note sous le seuil après l'invitation | mon test expire après l'ita
    | si mon score descend avant de soumettre | recalculent ils les points après l'invitation
    | marié après l'invitation et note changée | points réduits entre invitation et demande
    | l'invitation reste t elle valable si ma note tombe
    | pris mardi, anniversaire vendredi, je dépose quand même ? | repassé sous la barre après l'invitation
    | mes points ont fondu après
    | choisi avec 509, l'anniversaire me fait tomber à 504
    | la note baisse après l'invitation, j'envoie ?
    | mon score a baissé apres l'invitation | jai perdu des points depuis l'ita, c annulé
    | si je tombe sous le seuil apres avoir été invité | mon anniversaire est apres l'invitation, mes points d'age
    | je suis plus a 480 mais 474 maintenant, l'ita tient | mon test expire apres l'invitation et le score descend
    | moins de points qu'au moment de l'invitation, risque de refus | jai changé de job apres l'ita, mon crs baisse
    | le score recalculé est plus bas que le jour du tirage
    | ca descend apres etre invité, je deviens inadmissible ?
    | j'ai perdu mon emploi après l'ita, encore valable | mon score a baissé après l'invitation
    | anniversaire après l'ita, ça annule
