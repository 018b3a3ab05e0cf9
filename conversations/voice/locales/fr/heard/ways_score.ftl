### Ways of asking about the topics of score in French, separated by "|". Never said, only read;
### written as people type: spelt right at first, as in short messages behind.

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
    | 470 c'est bien ou pas | faut combien de points pour etre tranquille | un bon score c combien en ce moment
    | 395 avec le francais c bon ou pas | je suis a 512, c'est un score correct | c quoi une note suffisante
    | ca vaut quoi 440 | mon score de 488 est il competitif | avec combien on est sur d'etre pris
    | faut viser combien de points | 420 c faible ou ça va | on considere qu'un score est bon a partir de combien
    | j'ai eu 505 sur le simulateur, c'est pas mal non | mes 462 points c'est assez
    | combien de points il faut avoir pour que ca passe
    | 490 c'est bon ou pas | c'est bon comme score | 431 c'est mauvais | est-ce assez de points
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
    | jsuis coincé a 445 cmt augmenter | comment gagner plus de points | je fais quoi pour monter mon score
    | qu'est ce qui rapporte le plus de points | il me manque 20 points je les trouve ou | comment booster mon crs
    | des astuces pour grimper dans le classement | que faire pour passer de 430 a 480
    | si je repasse l'ielts ou si je fais un autre diplome, qu'est ce qui fait monter
    | jai 33 ans et 451 points, comment m'en sortir | ya quoi pour remonter ma note
    | mon score est trop bas, des solutions | par quoi je peux ameliorer mon dossier pour avoir plus
    | je gagne combien si je fais un master en plus | cmt jpeux avoir les 15 points qui me manquent
    | comment le faire monter | comment augmenter 431
    | qu'est-ce qui me donnerait plus de points | comment gagner des points vite
    | où gratter des points | où trouver des points en plus
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
    | vous me donnez 470 et le site officiel 452 pkoi | c pas le meme score que sur ircc
    | ya un ecart entre vos points et ceux de mon compte | sur le site du gouvernement jai moins que chez vous
    | votre calcul et le leur c'est different | le simulateur donne 480 et ici 465, qui a raison
    | jai pas le meme total qu'immigration canada | vos chiffres collent pas avec mon profil officiel
    | pourquoi 12 points de difference avec ircc | mon compte affiche 430 et toi tu dis 447
    | lequel des deux scores je dois croire | votre total est faux par rapport au leur
    | comment ca se fait que ircc m'affiche moins de points | le vrai score c le votre ou celui d'ircc
    | un autre calculateur donne plus, pourquoi | le score est différent ailleurs, d'où ça vient
    | le site officiel donne d'autres points
    | le site donne 451 et vous 438, qui a raison
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
    | une offre d'emploi ca donne cb de points | jai un employeur canadien ca me rajoute des points
    | c'est encore 50 ou 200 points pour l'offre | ils ont enlevé les points de l'offre d'emploi ?
    | mon patron me fait un contrat, ca compte dans le score | combien de points si je trouve un job la bas
    | les points pour job offer ca existe toujours | un poste de directeur a toronto ca rapporte combien au crs
    | une eimt donne des points ou pu | avoir un contrat au canada ca fait monter le score ou non
    | jai recu une promesse d'embauche a edmonton, ca change mes points
    | l'offre d'emploi validée vaut combien maintenant
    | jai signé avec une boite de calgary, ya des points en plus pour ça
    | le bonus de l'offre d'emploi c toujours la
    | une offre donne des points | l'offre rapporte encore 50 points
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
    | jai bientot 30 ans je perds des points | mon anniversaire est en mai, ca descend de combien
    | a chaque anniversaire on perd combien | jvais prendre un an le mois prochain, mon score baisse ?
    | 39 bientot 40, je perds combien | ca baisse quand exactement avec l'age, le jour de mes 35 ans
    | jai eu 33 ans hier et mon score a chuté | le jour de mon anniversaire ils enlevent des points
    | combien de points en moins quand on vieillit d'un an
    | je souffle mes 31 bougies bientot, ca joue sur le score | vaut mieux etre invité avant mes 40 ans
    | passer de 34 a 35 ans ca coute combien de points | mes points d'age vont fondre a mon anniv
    | avoir un an de plus fait perdre combien | jaurai 38 ans en avril ca va me couter combien de points
    | je vais sur mes 37 ans, je laisse combien de points | en septembre je passe a 32 ans, combien de moins
    | je perds des points à mon anniversaire | j'ai 30 ans bientôt, mon score baisse
    | combien de points de moins à 40 ans
ways-score-updates-itself = ma note augmente toute seule | la note se met à jour automatiquement | dois-je mettre à jour mon expérience
    | les points s'ajoutent-ils tout seuls | le profil se met à jour tout seul
    | ma note n'a pas changé après un an | le système ajoute-t-il les points tout seul quand j'ai deux ans
    | dois je mettre à jour pour avoir les nouveaux points | la note se recalcule automatiquement
    | mon expérience continue-t-elle de compter dans le bassin | est-ce que mon score monte avec le temps
    | faut il modifier le profil quand j'ai une année de plus | les points s'ajoutent ils d'eux mêmes
    | recalcul automatique du profil | ma note va-t-elle augmenter pendant que j'attends
    | dois je ressaisir mon emploi actuel | j'ai eu mes deux ans hier, la note n'a pas bougé
    | ça monte tout seul à la date anniversaire du travail
    | mon score augmente tout seul avec le temps | jai fini une année de plus de boulot, ca se met a jour tout seul
    | faut que je touche a mon profil pour que les mois s'ajoutent | les points montent automatiquement ou pas
    | le systeme recalcule tout seul mon experience
    | je suis toujours en poste, les points s'actualisent tout seuls
    | quand j'aurai 3 ans d'experience ca change automatiquement | mon score a baissé tout seul c normal
    | est ce que le pointage bouge de lui meme
    | pendant que j'attends, mon experience continue de compter dans le score
    | faut rouvrir le profil chaque année pour les points ou c automatique
    | jai laissé date de fin vide pour mon job, le score monte seul
    | ircc met a jour les points sans que je fasse rien | le crs se recalcule tous les combien
    | mon score change tout seul | les points se mettent à jour automatiquement
    | un an de plus et le score monte tout seul
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
    | mon frere vit a montreal ca me donne des points | ma tante est la bas, ca compte
    | jai de la famille au canada ca aide le score | une cousine citoyenne canadienne c des points ou rien
    | ma soeur est resid permanente a calgary, combien de points | le frere de ma femme habite a ottawa, ya un plus
    | un oncle au canada ca rapporte quelque chose | mes parents sont canadiens, ca ajoute des points
    | avoir quelqu'un de la famille la bas c'est un bonus | un ami proche au canada ca compte
    | mon grand frere est canadien mais il vit en france, ca compte quand meme
    | tonton et tata a winnipeg, ca m'avantage | jai un neveu citoyen a toronto ca m'aide ou pas
    | points pour la fratrie au canada combien
    | est-ce que mon frère me donne des points | ma sœur au canada donne des points
    | ma tante me rapporte des points | mon oncle à ottawa ça compte
    | j'ai une sœur là-bas, des points | un cousin au canada ça aide
    | elle me rapporte des points ou pas, ma sœur | mon frère compte comme famille
    | ça compte comme fratrie ma sœur | mon ex est citoyenne, ça compte
    | mon frère est devenu résident permanent, ça aide
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
    | jai fait mes etudes a ottawa ca donne des points | un dec au canada ca rapporte combien
    | mon master canadien me donne un bonus | jai etudié 2 ans a moncton, des points en plus ?
    | diplome d'un college ontarien, combien de points au crs | etudier au canada ca ajoute combien au score
    | jai un certificat d'un an fait a toronto, 15 points ou pas | mes etudes la bas comptent combien
    | bonus pour diplome canadien c'est 15 ou 30 | cours en ligne d'une fac canadienne, ca donne le bonus
    | jai fini mon bac a l'universite de moncton, ca fait combien de points supplementaires
    | un stage de langue a vancouver compte comme etudes canadiennes | doctorat fait au canada ya des points
    | jai fait un an d'echange a halifax, j'ai droit aux points d'etudes
    | le diplôme canadien donne quelque chose en plus | des points pour des études au canada
    | j'ai étudié à ottawa, combien de points
