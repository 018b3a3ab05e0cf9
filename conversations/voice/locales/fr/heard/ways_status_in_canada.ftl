### Ways of asking about the topics of status in canada in French, separated by "|". Never said, only read;
### written as people type: spelt right at first, as in short messages behind.

ways-permit-ends = mon permis de travail expire bientôt | prolonger mon permis de travail
    | mon permis finit le mois prochain et pas d invitation | puis je rester au canada après la fin du permis
    | quand renouveler mon permis de travail | plus que deux mois sur mon permis
    | mon autorisation de travail finit dans deux mois | permis fermé bientôt fini quelles options
    | mon permis se termine avant la rp | comment prolonger mon permis de travail
    | que faire quand mon permis va finir | renouveler le permis en attendant l'invitation
    | puis je rester quand mon permis est fini | permis proche de l'expiration
    | mon visa de travail finit dans trois mois | mon employeur ne prolonge pas mon permis
    | échéance de mon permis approche | mon permis lmia meurt en janvier | plus que deux mois sur mon papier
    | le patron ne renouvelle pas et je suis dans le bassin
    | mon permis eimt finit en janvier, le patron ne renouvelle pas
    | plus de permis bientôt et pas d'invitation | il me reste deux mois de permis
    | mon permis finit bientot je fais koi | mon permis de travail expire en mars et pas d'invitation
    | le permis se termine dans 2 mois | mon permis fermé arrive a la fin, solutions
    | plus que 40 jours sur mon permis | comment rester au canada apres la fin du permis
    | mon contrat et mon permis finissent en meme temps | renouveler mon permis avant qu'il expire
    | mon patron veut plus refaire l'eimt et mon permis s'acheve
    | permis qui expire avant la residence, quelles options | je dois rentrer au pays si mon permis finit
    | mon visa de travail tombe en juin, comment rester legal
    | mon permis se termine bientôt, je fais quoi | permis de travail fini en mai, et après
    | comment rester après la fin du permis
ways-pgwp-ends = mon permis de travail postdiplôme se termine bientôt | renouveler mon ptpd | que faire après le ptpd
    | mon ptpd expire et pas d invitation | prolonger le permis postdiplôme | rester au canada après le ptpd
    | mon permis post-diplôme est presque fini | peut-on prolonger le ptpd
    | permis après diplôme qui se termine sans invitation | renouveler le permis postdiplôme
    | ptpd expire en avril | deuxième ptpd possible | mon permis de diplômé arrive à échéance
    | ptpd bientôt terminé et note trop basse | après mon permis post diplôme
    | ptpd fini en février et seulement 480, je panique | dernière ligne droite de mon post-diplôme
    | ptpd fini en février et pas d'invitation | il reste trois mois sur mon ptpd
    | le postdiplôme se termine, je dois partir ?
    | mon pgwp expire dans 3 mois | mon ptpd se termine et j'ai pas d'ita
    | apres le permis post diplome on fait quoi | on peut prolonger le pgwp
    | mon postdiplome finit en septembre, 480 points | le ptpd est pas renouvelable alors je fais comment
    | fin de mon permis post etudes, quelles solutions | un deuxieme pgwp c possible
    | jai fini mes etudes a sudbury et mon permis de diplomé s'acheve | pgwp bientot fini, rentrer ou pas
    | mon ptpd finit bientôt, que faire pour rester | après le ptpd il y a quoi
    | ptpd prolongé ou pas
ways-bowp = c est quoi un permis de travail ouvert transitoire | ptot admissibilité | quand demander le ptot
    | permis transitoire avec seulement une invitation | permis de travail pendant le traitement de la rp
    | ptot pour candidat des provinces | permis pour continuer à travailler après avoir déposé la rp
    | demander un permis de transition après l'accusé de réception | permis entre mon permis actuel et la rp
    | quand demander le permis transitoire | conditions du ptot
    | permis temporaire pendant le traitement de la rp | coût du permis de transition
    | ptot avant la fin de mon permis | que faut il pour le permis transitoire
    | garder le droit de travailler pendant l'examen de la rp | ce permis relais pour ne pas arrêter de bosser
    | faire le pont jusqu'à la rp | un truc transitoire après l'accusé
    | le permis de transition pour ne pas arrêter de bosser
    | après l'accusé de réception je peux avoir le ptot ?
    | c koi le permis transitoire | jai deposé ma rp, je peux avoir un permis ouvert en attendant
    | comment demander le bowp | ptot conditions | permis de travail ouvert en attendant la residence
    | mon permis finit apres avoir envoyé la demande de rp, ya un permis relais | le bridging permit il faut l'ar ?
    | permis pont entre permis et residence | jai mon accusé de reception et mon permis expire, je demande quoi
    | le bowp ca marche pour ceux de fsw | combien coute le ptot
    | c'est quoi ce permis de transition | permis relais pour continuer à travailler
    | je peux demander le ptot quand
ways-maintained-status = c est quoi le statut conservé | statut implicite canada
    | puis je travailler pendant que ma prolongation est en attente
    | mon permis a expiré mais la demande est en cours | voyager avec le statut conservé
    | preuve que je peux continuer à travailler | j'ai demandé la prolongation avant la fin puis je rester
    | j'attends la décision de renouvellement suis je légal
    | puis je continuer à travailler pendant la prolongation | statut pendant le renouvellement
    | permis expiré mais prolongation déposée | demandé à temps un nouveau permis
    | si je quitte le canada pendant la prolongation | rester légal jusqu'à la décision
    | mêmes conditions en attendant la réponse | demande de renouvellement en cours
    | renouvelé deux jours avant la fin, je continue à bosser ? | la date est passée mais ma demande est partie
    | prolongation envoyée deux jours avant, je continue à bosser ?
    | en attente du renouvellement, toujours légal ?
    | jai demandé le renouvellement avant l'expiration, je peux continuer a bosser | statut implicite c koi
    | mon permis est fini mais ma prolongation est en cours
    | j'attends la reponse de ma prolongation, je suis legal
    | rester au canada pendant que le renouvellement est etudié | statut conservé et sortie du canada
    | jai deposé 2 jours avant la fin, j'ai le droit de travailler
    | ma demande de permis traine, le permis est expiré, je continue le boulot
    | mon employeur veut une preuve que je peux travailler en attendant la decision
    | en statut maintenu jpeux voyager
    | j'ai demandé la prolongation à temps, je continue à travailler
    | permis fini hier mais demande faite avant | en attendant la prolongation je peux rester
    | prolongation envoyée à temps, je retourne au boulot
    | je peux aller au travail avec l'ancien permis
ways-status-lost = mon permis est déjà expiré | je suis sans statut au canada | rétablissement du statut
    | j ai oublié de renouveler mon permis | délai de 90 jours pour rétablir
    | puis je travailler pendant le rétablissement | mon permis d études a expiré | je n ai plus de statut
    | mon permis a expiré la semaine dernière | j'ai dépassé mon séjour | je suis sans papiers maintenant
    | je n'ai plus de statut valide | 90 jours pour rétablir | comment retrouver mon statut
    | j'ai raté la date de mon permis | mon visa est fini et je suis encore là
    | en situation irrégulière puis je demander la rp | complètement oublié de prolonger
    | plus de papiers valables depuis trois semaines | mes papiers sont périmés
    | j'ai oublié de prolonger, expiré depuis trois semaines
    | permis fini le mois dernier et je suis toujours là
    | mon permis a expiré il y a 2 mois | jsuis sans statut | j'ai oublié de renouveler mon permis
    | permis perimé je fais koi | retablir mon statut comment | je suis hors statut depuis mai
    | jai dépassé la date de mon visa | 90 jours pour le retablissement
    | mon permis est mort la semaine passée et j'ai rien demandé | jsuis resté au canada apres la fin de mon visa
    | je suis devenu illegal, ya une solution | statut perdu, entree express encore possible
    | mon permis est expiré depuis deux semaines, c'est fichu | je suis sans statut, que faire
    | rétablir mon statut, possible
    | plus de statut depuis octobre, il y a un retour possible
ways-visitor-apply = puis je présenter une demande en étant visiteur au canada | demander la rp avec un visa de touriste
    | je suis au canada comme visiteur entrée express possible | prolonger mon séjour de visiteur en attendant
    | venir en visiteur et postuler à entrée express | visiteur et résidence permanente
    | je suis au canada comme touriste puis je soumettre | créer un profil pendant une visite
    | demander la rp avec un visa de visiteur | rester comme visiteur jusqu'à la rp
    | je suis venu voir ma soeur puis je postuler | convertir un visa touriste en rp
    | entrer comme touriste puis postuler | de passage au canada et demander la résidence
    | ave visiteur faire une demande | chez des amis à toronto en ave, je lance d'ici ?
    | venu en vacances, je dépose maintenant ?
    | je suis chez des amis avec une ave, je lance d'ici ?
    | en visite chez ma soeur, je peux déposer ?
    | jsuis en visite au canada je peux deposer | avec un visa touriste on peut postuler
    | je suis venue voir ma soeur, je lance la demande d'ici | visiteur au canada et entree express
    | en vacances a montreal, creer mon profil c permis | faut rentrer au pays pour postuler quand on est touriste
    | super visa et demande de residence | jai un ave de 6 mois, je peux demander la residence sur place
    | postuler pendant un sejour touristique | je suis ici comme visiteur, est ce que ça pose probleme
    | je suis visiteur, on a le droit de postuler comme ça
    | au canada en visiteur, je peux demander | visa de visiteur et entrée express
    | je dois sortir pour postuler
ways-dual-intent = mon profil nuit il à ma demande de visa | double intention canada
    | visa de visiteur avec un profil entrée express | permis d études et entrée express en même temps
    | dois je cacher mon profil dans la demande de visa | visa temporaire et projet d immigrer
    | mon profil peut il faire refuser mon visa | avoir un profil va t il faire refuser mon visa d'études
    | entrée express nuit elle à mon visa visiteur | demander un permis d'études en étant dans le bassin
    | vouloir la rp est-ce un problème pour le visa touriste | visa temporaire et rp en même temps
    | l'agent voit il mon projet de rp | demander un permis de travail avec un profil entrée express
    | dois je cacher mon profil | résidence permanente et visa en même temps
    | l'agent du visa d'études va m'en vouloir d'être dans le bassin ? | venir en visite avec un profil ouvert
    | avoir un profil nuit à mon visa d'études ?
    | j'ai demandé la rp, vont ils refuser mon visa touriste
    | si je fais une demande de visa touriste alors que j'ai un profil
    | mon profil entree express va bloquer mon visa etudiant
    | jai un profil dans le bassin et je demande un permis d'etudes | ca nuit a mon visa de visite d'avoir postulé
    | double intention c koi | demander un visa et la rp en meme temps
    | est ce que ma demande de rp fait refuser mon visa
    | je veux aller visiter ma soeur mais j'ai deja deposé, ils vont croire que je reste
    | permis d'etudes refusé a cause d'entree express ? | faut il cacher mon profil quand je demande un visa
    | venir en visiteur avec un profil en cours | le profil rp gêne mon visa visiteur
    | demander un permis d'études et la rp
ways-travel-waiting = est ce que je peux voyager pendant l attente | quitter le canada pendant le traitement
    | vacances pendant la demande de rp | faut il prévenir ircc si je voyage
    | puis je rentrer chez moi pendant le traitement | voyager après l invitation
    | puis je rentrer pour un mariage pendant le traitement | quitter le canada pendant que la rp est en cours
    | prendre l'avion pendant la demande | est-ce risqué de voyager après l'accusé de réception
    | visiter ma famille à l'étranger en attendant | revenir au canada pendant le traitement
    | vacances à l'étranger pendant mon dossier | ma grand mère est malade puis je rentrer
    | dois je rester au canada pendant le traitement | voyage aux états unis en attendant la rp
    | un enterrement au pays, je prends l'avion ? | lune de miel en plein traitement
    | coincé ici jusqu'à la rp ?
    | un enterrement au pays, je peux prendre l'avion ? | sortir du pays après l'envoi
    | deux semaines au mexique pendant le traitement
    | jpeux voyager pendant que j'attends | sortir du canada pendant le traitement
    | rentrer au pays pour les vacances en attendant la rp
    | mon pere est malade, je peux partir 2 semaines pendant le dossier | quitter le canada apres avoir deposé
    | voyage en attendant la reponse c risqué | aller au maroc pendant le traitement
    | je veux voyager mais mon dossier est en cours | si je sors je pourrai revenir
    | prendre l'avion avant la decision | enterrement au pays pendant que ircc traite ma demande
    | je dois voir ma mère malade, dossier déposé, risqué ou pas
    | peut-on voyager pendant le traitement | sortir du canada en attendant
    | vacances au pays pendant l'attente
    | mariage de ma sœur au pays, je peux partir | partir quelques semaines, dossier déposé
ways-work-waiting = est ce que je peux travailler au canada pendant l attente | l invitation permet elle de travailler
    | travailler pendant le traitement de la rp | travailler sans permis au canada
    | quand puis je commencer à travailler | puis je être employé pendant le traitement de la rp
    | ai je le droit de travailler après avoir déposé | travailler au canada avant la rp
    | je veux commencer un emploi en attendant | travailler sans permis après l'accusé de réception
    | la demande en cours donne t elle le droit de travailler | changer d'employeur en attendant
    | bosser pendant la procédure | gagner ma vie pendant qu'ils décident | commencer un job avant la carte
    | je peux continuer à travailler pendant qu'ils décident ? | travailler dès l'envoi ?
    | changer d'employeur pendant le traitement
    | jpeux travailler en attendant la reponse | avec l'ita on peut deja bosser au canada
    | jai deposé ma demande, j'ai le droit de travailler | venir travailler avant d'avoir la rp
    | l'invitation donne le droit de travailler | en attendant la residence je peux commencer un boulot
    | mon profil est accepté, je peux bosser au canada | est ce que l'accusé de reception permet de travailler
    | je suis invité, puis-je deja aller prendre un poste a halifax
    | faut un permis pour travailler pendant l'attente | commencer un emploi avant la fin du traitement
    | changer d'emploi en attendant | je dois garder mon poste jusqu'à la rp
    | je peux arrêter de travailler après le dépôt
