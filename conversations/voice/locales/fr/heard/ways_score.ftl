### Ways of asking about the topics of score in French, separated by "|". Never said, only read;
### written as people type, but spelt right.

ways-good-score = c'est quoi une bonne note | quelle note scg faut-il | combien de points pour être invité
    | ma note est-elle bonne | score minimum | 470 c'est assez | score scg suffisant | 460 c'est bien ou pas
    | combien de points faut il viser | est-ce que 500 suffirait | ma note est-elle assez haute
    | quelle note pour être sélectionné | c'est quoi un score correct | note à atteindre cette année
    | 430 est-ce sans espoir | quel total demande t on | il faut combien pour la rp
    | est-ce que mon résultat est bon | objectif de points | note sûre pour être invité
    | combien de points pour les francophones | 455 c'est pourri ? | je suis à 488, tranquille ou pas
    | il faut viser combien en gros | 420 avec le français, ça va le faire
    | 480 c'est bien ou pas en ce moment | avec 465 je dois m'inquiéter ? | 440 correct ou sans espoir
    | à partir de combien on est tranquille | 475 c'est compétitif ? | il faut viser combien
    | est-ce que 429 suffit | 429 suffit | avec 451 ça suffit | mon score suffit
    | est-ce que mon score suffit | 507 ça passe
ways-improve-score = comment améliorer ma note | comment augmenter mes points | comment avoir plus de points
    | ma note est trop basse | que faire pour gagner des points | augmenter mon score scg
    | il me manque des points | bloqué à 460 comment monter | qu'est-ce qui rapporte le plus de points
    | des astuces pour faire grimper ma note | il me manque 30 points où les trouver
    | comment renforcer mon profil | que puis je faire de plus pour être mieux classé | comment gagner 50 points
    | je veux un meilleur score | sur quoi travailler pour monter | comment atteindre 500
    | mon total est faible que faire | quels leviers pour augmenter | conseils pour être plus compétitif
    | faire monter mon résultat | comment grappiller des points | bloqué dans les 460, des idées
    | comment gagner vite 40 points | qu'est-ce qui paie le plus
    | bloqué à 455, que puis je faire d'autre | comment vous êtes passés de 460 à 500
    | il me manque 20 points, des idées ? | qu'est ce qui rapporte le plus, le français ou un master
    | astuces pour faire monter mon pointage
    | mon score est trop bas je fais quoi | ma note est basse que faire | score trop bas
    | je fais quoi avec un score si bas
ways-score-differs = pourquoi ircc affiche une autre note | ma note est différente sur le site | votre note ne correspond pas
    | le calculateur donne un autre résultat | quelle note est la bonne | vous avez mal calculé
    | le portail affiche moins de points | le site du gouvernement me donne un autre chiffre
    | mon compte affiche moins de points que vous | vous dites 480 mais ircc dit 468
    | le calculateur officiel n'est pas d'accord | pourquoi un écart entre les deux notes
    | laquelle croire la vôtre ou la leur | résultat plus bas dans mon profil
    | il manque des points dans mon compte | les deux scores ne concordent pas
    | vous vous êtes trompé dans le calcul | le total n'est pas le même que le vôtre | ircc m'a compté moins
    | votre bot dit 480 et mon compte 471, qui a raison | les chiffres ne collent pas avec le portail
    | l'outil officiel sort autre chose
    | votre chiffre n'est pas celui du site officiel | j'ai calculé 478 et mon compte dit 472
    | pourquoi ircc me donne moins de points qu'ici | un autre calculateur dit autre chose, qui croire
    | l'outil officiel affiche plus que vous
ways-job-offer-points = combien de points pour une offre d'emploi | points offre d'emploi | l'eimt donne des points
    | les 50 points pour une offre existent encore | l'offre d'emploi augmente la note
    | points emploi réservé scg | une lettre d'un employeur canadien augmente-t-elle ma note
    | un contrat vaut combien de points | bonus pour une offre d'emploi
    | est-ce qu'une offre rapporte encore quelque chose | avec une eimt j'ai des points en plus
    | combien vaut une offre dans le classement | ont ils supprimé les points pour offre
    | les 200 points pour cadre existent ils toujours | mon patron me soutient est-ce que ça donne des points
    | l'emploi trouvé au canada ajoute t il à mon score | une boîte me veut, ça booste la note ?
    | l'offre vaut elle encore de l'or | chercher une offre juste pour les points, utile ?
    | les 50 points pour l'offre sont finis ? | contrat permanent, plus de points ?
ways-birthday-points = est-ce que je perds des points à mon anniversaire | j'ai bientôt 30 ans je perds des points
    | combien de points perdus par an | mon anniversaire approche | perte de points avec l'âge
    | combien de points je perds à 35 ans | quand j'aurai 33 ans combien je perds | l'âge fait baisser ma note
    | je vais avoir 40 ans combien de points en moins | chaque année je perds des points
    | mon prochain anniversaire me coûte combien | je fête mes trente ans le mois prochain
    | vieillir réduit mon score | points retirés par année d'âge | points selon l'âge
    | à partir de quel âge on perd des points | ma note change t elle le jour de mes 36 ans
    | la baisse due à l'âge | j'ai 35 ans vendredi, ça fait mal ? | chaque bougie me coûte combien
    | je passe la trentaine, dégâts ?
    | 30 ans vendredi, je perds combien | ça baisse le jour même ?
ways-score-updates-itself = ma note augmente toute seule | la note se met à jour automatiquement | dois-je mettre à jour mon expérience
    | les points s'ajoutent-ils tout seuls | le profil se met à jour tout seul
    | ma note n'a pas changé après un an | le système ajoute-t-il les points tout seul quand j'ai deux ans
    | dois je mettre à jour pour avoir les nouveaux points | la note se recalcule automatiquement
    | mon expérience continue-t-elle de compter dans le bassin | est-ce que mon score monte avec le temps
    | faut il modifier le profil quand j'ai une année de plus | les points s'ajoutent ils d'eux mêmes
    | recalcul automatique du profil | ma note va-t-elle augmenter pendant que j'attends
    | dois je ressaisir mon emploi actuel | j'ai eu mes deux ans hier, la note n'a pas bougé
    | ça monte tout seul à la date anniversaire du travail
ways-relative-points = j'ai un frère au canada | ma sœur vit au canada est-ce que j'ai des points
    | points pour la famille au canada | mon oncle au canada ça compte | points pour un cousin
    | mes parents sont au canada | le frère de ma femme est résident
    | ma grande soeur est citoyenne à calgary est-ce que ça aide
    | j'ai de la famille au canada est-ce un avantage | mon oncle vit à toronto ça donne des points
    | les cousins rapportent ils quelque chose | un frère résident permanent compte-t-il
    | la soeur de ma femme est au canada | 15 points pour un frère | ma tante est à ottawa
    | avoir des proches sur place | mon demi frère habite là bas | lien de parenté au canada bonus
    | mes parents sont résidents permanents des points pour moi | est-ce que mon frère étudiant compte
    | j'ai un frangin à edmonton, utile ? | la soeur de ma femme est citoyenne
    | toute ma famille est là-bas, un bonus ?
    | mon frère peut-il me parrainer | ma sœur au canada peut me parrainer ? | mon oncle veut me parrainer
    | être parrainé par un frère | un proche au canada peut-il me parrainer | mon fils peut me parrainer
    | ma soeur est à brampton, des points ? | un cousin citoyen ça compte ?
ways-canadian-study-points = mes études au canada donnent des points | points pour un diplôme canadien
    | j'ai étudié au canada combien de points | maîtrise au canada points | études en ligne au canada points
    | bonus études canadiennes | faut-il une ede pour un diplôme canadien
    | j'ai eu mon diplôme dans un collège ontarien est-ce un bonus | points en plus pour un diplôme canadien
    | j'ai étudié deux ans au canada combien de points | un certificat d'un an rapporte-t-il
    | maîtrise obtenue à l'université d'ottawa | avoir étudié au canada avantage | bonus pour études canadiennes
    | 15 ou 30 points pour mes études | un doctorat fait à toronto
    | formation en ligne d'une école canadienne donne des points | un dec au québec donne le bonus
    | diplômé au canada quel bonus | dec à saint boniface, ça rapporte ?
    | j'ai fait un master à moncton, bonus ? | ma formation d'un an à sudbury donne quoi
