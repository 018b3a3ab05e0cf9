### Ways of asking about the topics of provinces in French, separated by "|". Never said, only read;
### written as people type: spelt right at first, as in short messages behind.

ways-pnp-how = comment obtenir une désignation provinciale | comment fonctionne le pcp
    | demander une désignation à une province | les 600 points de la province comment
    | avis d intérêt d une province | pcp sans entrée express | confirmer la désignation dans mon profil
    | comment être choisi par une province | étapes pour une désignation provinciale
    | quelle province me désignerait | postuler en ontario | comment recevoir une lettre d'intérêt
    | comment demander un pcp | province la plus facile | que faire pour les 600 points
    | comment une province me sélectionne | déclaration d'intérêt en alberta | être désigné par la saskatchewan
    | d'abord la province ou ircc | comment obtenir une nomination | comment se faire repérer par l'ontario
    | où montrer mon intérêt pour une province | je veux qu'une province me prenne
    | comment se faire repérer par une province | les étapes pour être désigné par l'ontario
    | j'écris à la province ou j'attends | pour obtenir une désignation d'une province je fais comment
    | une province peut me choisir comment
    | cmt avoir la nomination provinciale | comment une province peut me choisir
    | pour avoir les 600 points je fais quoi | la province te contacte ou c'est toi qui postule
    | comment obtenir une designation de l'ontario | les etapes pour le pcp
    | recevoir une note d'interet ca se passe comment | je depose ou pour le candidat des provinces
    | faut un emploi dans la province pour etre nommé | comment attirer une province
    | demarche nomination nouveau brunswick | etre designé par l'alberta comment faire
    | comment être désigné par une province | comment avoir une nomination
    | une province peut me prendre
ways-pnp-streams = quelles provinces ont des volets entrée express | quel pcp est ouvert maintenant
    | meilleure province pour une désignation | volets de l ontario | pcp sans offre d emploi
    | suis je admissible au pcp de la colombie britannique | liste des provinces qui utilisent entrée express
    | quelles provinces choisissent dans le bassin | volets liés à entrée express
    | la colombie britannique a t elle un volet | ontario capital humain | provinces qui prennent mon métier
    | noms des volets provinciaux | le volet de l'alberta est-il ouvert | quel pcp est ouvert
    | volet francophone de l'ontario | volets du nouveau brunswick entrée express
    | le manitoba en a un lié à entrée express ? | quelles provinces jouent le jeu
    | quelles provinces piochent dans le bassin | l'alberta et la saskatchewan ont quoi
    | l'ontario c'est encore ouvert ? | la province la plus facile en ce moment
    | y a t il un volet au nouveau brunswick
    | quelle province recrute | quelles provinces prennent entree express
    | ya quelle province facile pour les francophones | les volets de l'ontario
    | province qui accepte sans offre d'emploi | quelle province pour un informaticien
    | liste des programmes des provinces | manitoba saskatchewan alberta, lesquels sont lies a entree express
    | la nouvelle ecosse prend quels profils | quel volet provincial pour les infirmiers
    | c koi la meilleure province pour etre nommé | le nouveau brunswick a un volet entree express
    | quelle province choisir | vous conseillez quelle province | quelle province nous conseillez-vous
    | l'ontario ou l'alberta
    | quelle province pour mon métier | quelle province est la plus facile
    | quelle province prend des infirmiers
    | quelle province voudrait d'un boulanger | quelle province cherche des soudeurs
ways-pnp-live-elsewhere = puis je déménager dans une autre province après une désignation | désigné par une province et vivre ailleurs
    | combien de temps rester dans la province | quitter la province après la rp
    | obligation de vivre dans la province de désignation | changer de province après la désignation
    | dois je rester dans la province qui m a désigné | désigné par le manitoba mais je veux vivre à toronto
    | m'installer ailleurs après la désignation | suis je obligé de rester en saskatchewan
    | déménager après la rp par une province | combien de temps vivre dans la province
    | changer de province après la nomination | quitter la province après l'arrivée
    | nomination de l'alberta mais emploi ailleurs | pris par le nouveau brunswick mais les jobs sont à toronto
    | nommé par l'île du prince édouard
    | désigné par le manitoba mais je veux vancouver | obligé de rester dans la province ?
    | les emplois sont ailleurs que dans ma province
    | nommé par le manitoba je peux vivre a toronto | apres la nomination je suis obligé de rester dans la province
    | changer de province apres la rp | jai eu la designation de l'ontario mais je veux aller a calgary
    | combien de temps rester dans la province qui m'a choisi
    | partir ailleurs une fois la residence obtenue avec pcp | si j'habite pas dans la province qui m'a nommé
    | demenager a vancouver apres nomination de la saskatchewan | obligation de vivre dans la province
    | je trouve un travail dans une autre province que celle qui m'a designé
    | la nomination oblige à rester
