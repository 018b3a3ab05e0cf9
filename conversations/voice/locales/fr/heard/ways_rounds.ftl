### Ways of asking about the topics of rounds in French, separated by "|". Never said, only read;
### written as people type: spelt right at first, as in short messages behind.

ways-next-draw = quand aura lieu le prochain tirage | date de la prochaine ronde | prochain tirage entrée express
    | à quelle fréquence sont les tirages | y a t il un tirage cette semaine
    | calendrier des rondes d invitations | prochain tirage francophone c est quand
    | quand est la prochaine ronde d invitations | quand ircc va t il inviter à nouveau | calendrier des tirages
    | à quelle fréquence ont lieu les tirages | bientôt un tirage pour francophones
    | le prochain tirage c'est quand | prévu quand le tirage | un tirage demain | prochaine ronde santé
    | tous les combien de temps invitent ils | quand va t on tirer les noms
    | trois semaines sans rien, c'est pour quand | ce sera mercredi ? | encore un avant noël ?
    | des bruits sur le prochain
    | trois semaines déjà, c'est pour quand | quelque chose cette semaine ?
    | à quand le prochain pour les francophones
    | c quand le prochain tirage | ya un tirage cette semaine | la prochaine ronde tombe quand
    | ils tirent tous les combien | date du prochain draw svp | les tirages francais c'est chaque mois ?
    | il y aura un tirage avant noel | on attend le prochain tirage cec, une idée
    | quand est ce qu'ils vont encore inviter | ca fait 3 semaines sans tirage, c pour quand
    | le tirage de demain est confirmé ? | la ronde sante prochaine date | a quelle frequence ya les tirages
    | à quand le prochain tirage | prochaine ronde francophone quand
    | la date du tirage suivant | on connaît la date du prochain tirage
ways-last-cutoffs = quels ont été les derniers seuils | dernier tirage note minimale | seuil du dernier tirage francophone
    | résultats des derniers tirages | combien de points au dernier tirage
    | note du dernier tirage expérience canadienne | minimum du tirage le plus récent
    | résultats du dernier tirage | dernier seuil cec | combien invités la dernière fois
    | score du tirage de la semaine dernière | liste des derniers seuils
    | à combien s'est arrêté le tirage santé | historique des tirages | note la plus basse du dernier tirage
    | le dernier tirage c'était quand et à combien | tableau des tirages récents | résultat du tirage métiers
    | ils sont descendus jusqu'où ce mois-ci | le francophone a fermé à combien | les résultats d'hier ?
    | ils sont descendus jusqu'où pour le francophone | le chiffre d'hier | les derniers scores svp
    | le dernier tirage c'etait combien | quel score au dernier draw francophone | les derniers seuils svp
    | ils ont pris a partir de combien hier | resultat de la derniere ronde | le dernier crs cec
    | combien etait le seuil la derniere fois | ils sont descendus jusqua combien au dernier tirage
    | historique des tirages 2026 | le score le plus bas invité recemment
    | dernier tirage de la sante combien de points | le tirage d'aujourd'hui a donné quoi
    | il faut combien de points pour les francophones | il faut combien de points en ce moment
    | combien de points pour le tirage français | à combien était le dernier tirage français
    | le dernier tirage santé était à combien | quel score faut-il pour les infirmières en ce moment
    | le dernier tirage était à combien | dernier seuil pour les francophones
    | il fallait combien de points la dernière fois | quel score est invité en ce moment
ways-no-general-rounds = y aura t il un tirage général | tirage pour les travailleurs qualifiés fédéral
    | pourquoi il n y a plus de tirage général | dernier tirage tous programmes confondus
    | les seuils vont ils baisser | tirage pour les candidats hors canada | tirage général quand
    | pourquoi seulement des tirages cec et candidats des provinces | les tirages tous programmes reviennent ils
    | pas de tirage ptqf depuis des années | à quand le prochain tirage général
    | inviteront ils encore les travailleurs qualifiés de l'étranger | pourquoi plus de rondes générales
    | dernier tirage tous programmes | y a t il encore des tirages pour tout le monde
    | seulement des tirages par catégorie maintenant | les travailleurs qualifiés sont ils abandonnés
    | les gens de l'étranger sont oubliés ? | plus vu de tirage ptqf depuis une éternité
    | ils ne prennent que ceux sur place
    | plus rien pour ceux hors canada ? | ça fait une éternité qu'il n'y a pas eu de tous programmes
    | ya plus de tirage general ou quoi | ils vont refaire des tirages pour fsw
    | depuis quand ya pas eu de tirage pour tout le monde | pkoi que des tirages cec et francais
    | les travailleurs qualifiés de l'etranger sont oubliés ? | les tirages tous programmes c fini
    | quand reviendra le tirage general | jsuis fsw hors canada avec 490, plus de ronde pour nous
    | ils invitent plus les fsw | a t on encore une chance d'un tirage sans categorie
    | plus aucun draw general depuis 2024, pourquoi
    | plus de tirage général, pourquoi | quand reviennent les tirages tous programmes
ways-category-fit = est ce que je fais partie d une catégorie | mon métier est il dans une catégorie
    | quelle catégorie pour mon cnp | conditions pour la catégorie français
    | liste des professions de la catégorie santé | combien de mois d expérience pour une catégorie
    | suis je admissible au tirage stim | je suis infirmière dans quelle catégorie suis je
    | mon métier entre t il dans les stim | suis je dans les tirages santé
    | mon emploi est il dans la catégorie des métiers | est-ce que je fais partie d'un groupe ciblé
    | à quelle catégorie j'appartiens | ingénieur logiciel c'est stim
    | suis je admissible aux rondes par catégorie | enseignant y a t il une catégorie
    | suis je dans la catégorie francophone | chauffeur de camion catégorie | mon cnp est-il dans une catégorie
    | combien de mois pour la catégorie | puis je être dans deux catégories | analyste d'affaires c'est stim ?
    | éducatrice en garderie c'est éducation ? | aide dentaire dans la santé ?
    | kiné c'est dans la santé ? | dans quelle catégorie je tombe
    | jsuis dans une categorie ou pas | mon metier entre dans quelle categorie
    | je suis infirmier, je suis dans la categorie sante | comment savoir si je fais partie d'un tirage ciblé
    | jsuis prof, la categorie education c pour moi | ingenieur civil, c stem ou pas
    | chauffeur de camion categorie transport ? | mon cnp est dans la liste des categories
    | jai 8 mois d'experience, ca suffit pour la categorie | soudeur, categorie metiers oui ou non
    | faut cocher quelque chose pour etre dans la categorie francais
    | combien d'experience pour etre dans la categorie sante | je peux etre dans deux categories
    | y a-t-il des tirages pour ma profession | je rentre dans une catégorie
    | mon métier est dans une catégorie ou pas | je fais partie des professions de santé
    | tirages métiers, j'en suis | des tirages pour aides-soignantes
    | y a une catégorie pour les cuisiniers
ways-not-invited = pourquoi n ai je pas été invité alors que ma note dépassait le seuil
    | ma note est supérieure au seuil mais pas d invitation | pas d invitation malgré assez de points
    | même note que le seuil et pas invité | oublié au dernier tirage que faire
    | pourquoi pas d invitation alors que j avais les points | ma note était au dessus et rien reçu
    | ma note dépassait le tirage et pas d'invitation | pourquoi m'a-t-on sauté
    | j'avais plus de points que le seuil | au dessus du minimum mais pas sélectionné
    | d'autres avec moins de points ont été invités | je n'ai pas reçu d'invitation malgré ma note
    | j'aurais dû être invité | même note que le seuil mais rien | pourquoi je n'ai pas été choisi
    | ils m'ont oublié | plus haut que le seuil et toujours rien | au dessus de la ligne et rien, bug ?
    | trois points de plus et toujours rien | mon ami à 508 pris et pas moi à 512
    | tirage à 511, j'ai 514, rien reçu | au dessus du seuil et pas de message
    | pourquoi ils m'ont sauté
    | jai 510 et pas d'invitation pkoi | mon score est au dessus du seuil et rien
    | ils m'ont oublié, jetais au dessus | le seuil etait 479 et j'ai 482, pas d'ita
    | tirage hier a 400, moi 415 et rien recu | pourquoi jai pas été tiré alors que javais assez
    | mon ami avec moins de points a ete invité pas moi
    | j'avais le score demandé mais toujours rien dans mon compte
    | comment ca se fait que j'ai pas recu l'invitation alors que je depasse
    | jsuis au dessus de la coupure mais pas appelé | ils ont invité a 468, jai 470 et on m'a zappé
    | pourquoi je ne suis pas invité | les autres ont été invités et pas moi
    | toujours pas d'invitation, pourquoi | personne ne m'a invité
