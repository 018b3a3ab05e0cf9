### Ways of asking about the topics of funds costs in French, separated by "|". Never said, only read;
### written as people type, but spelt right.

ways-cost-total = combien ça coûte | quels sont les frais | coût total | frais pour la résidence permanente
    | combien payer à ircc | frais de biométrie | combien pour un couple | frais pour une famille de quatre
    | ça va me coûter combien au total | toutes les dépenses ensemble | frais du gouvernement pour la rp
    | budget pour deux adultes et un enfant | combien je dois payer à ircc | quel est le prix de la demande
    | frais de traitement de la résidence permanente | combien ça revient pour une famille
    | est-ce que c'est cher | liste des frais | montant des frais par personne
    | combien prévoir pour les démarches | coût total de l'immigration
    | le budget gouvernement seulement, à la louche | nous quatre, on doit combien à ircc
    | la douloureuse au total
    | budget pour un couple et deux enfants, juste les frais du gouvernement
    | en tout ça va me coûter combien | liste de tous les frais svp | 3000 suffisent pour tout payer ?
    | je paie quoi et quand | le prix de la procédure du début à la fin
    | combien coûte tout ça | combien ça coûte tout ça | ça coûte combien en tout
    | tout ça coûte combien
ways-funds-amount = combien d'argent dois-je montrer | preuve de fonds montant | fonds d'établissement pour une personne
    | combien pour une famille de trois | combien d'économies faut-il | montant minimum en banque
    | la cec demande des fonds | tableau des fonds | combien faut il avoir en banque pour trois personnes
    | solde minimum pour une famille de quatre | montant d'établissement exigé | combien de dollars à montrer
    | somme pour un couple | tableau des fonds selon la famille | est-ce que 20000 suffisent
    | quelle somme sur mon compte | argent nécessaire pour une personne seule
    | mes enfants augmentent ils le montant | montant requis 2026 | fonds exigés pour cinq personnes
    | couple plus un bébé combien de côté | mon compte doit être garni de combien | 18000 ça va pour deux
    | on est cinq, il faut combien en banque | couple avec un bébé, combien de côté
    | le minimum pour une personne seule | 15000 c'est assez pour un seul ?
    | quelle somme cette année pour une famille de trois | il faut montrer combien pour quatre
    | je dois avoir combien d'argent sur mon compte | combien d'argent sur mon compte
    | il faut combien sur le compte | combien je dois avoir à la banque
ways-funds-history = depuis combien de temps l'argent doit être sur le compte | six mois de relevés bancaires | gros dépôt récent
    | que doit montrer la lettre de la banque | je viens de recevoir l'argent
    | mon solde est passé sous le minimum | historique de six mois fonds
    | pendant combien de mois l'argent doit il rester en banque | relevés de six mois
    | gros dépôt récent sur mon compte | mon solde a baissé le mois dernier
    | regardent ils les six derniers mois | solde moyen sur six mois
    | je viens de déposer l'argent est-ce suspect | depuis quand faut il avoir l'argent
    | l'argent est arrivé la semaine dernière | dois je garder l'argent jusqu'à l'arrivée
    | puis je dépenser l'argent après la demande | versement soudain | grosse rentrée d'un coup le mois dernier
    | l'argent est arrivé hier, attendre six mois ? | j'ai fait tourner l'argent entre comptes
    | mon père a viré une grosse somme le mois dernier | l'argent n'est là que depuis huit semaines
    | il doit rester six mois ? | gros dépôt juste avant la demande
    | le solde a baissé en mars, grave ?
ways-funds-gift = mes parents peuvent me donner l'argent | don d'argent preuve de fonds | l'argent de mon père compte
    | acte de donation | un ami peut me donner les fonds | je peux montrer le compte de mes parents
    | lettre de don | mon père va me virer l'argent | mon oncle peut il m'aider financièrement
    | mes parents me donnent la somme | l'argent de quelqu'un d'autre | mon frère au canada me soutient
    | un ami peut il mettre de l'argent sur mon compte | utiliser le compte de mon père
    | un garant pour les fonds | soutien de la famille au lieu de mes économies | aide financière des parents
    | donation d'un proche | mes beaux-parents donnent une partie | maman complète la somme
    | papi paie la moitié
    | mes beaux parents donnent une partie | mon frère me vire ce qui manque, il faut un papier ?
    | modèle de lettre de don
ways-funds-loan = je peux utiliser un prêt comme preuve de fonds | emprunter pour montrer les fonds | prêt bancaire fonds
    | marge de crédit preuve de fonds | emprunter à un ami | crédit pour les fonds d'établissement
    | puis je prendre un crédit pour montrer la somme | emprunter à un ami temporairement | découvert bancaire
    | prêt personnel pour atteindre le montant | montrer l'argent puis le rendre | une dette comme preuve
    | l'argent emprunté est-il accepté | marge de crédit comptée | crédit à la banque pour les fonds
    | je rembourserai après | faire un prêt pour la preuve de fonds | un pote me dépose 20000 pour un mois
    | crédit conso pour faire le compte | je montre et je rends
ways-funds-property = ma maison compte comme preuve de fonds | mon terrain compte | valeur d'un appartement fonds
    | biens immobiliers preuve de fonds | je vais vendre ma maison | mes biens au lieu de l'argent
    | je possède une maison puis je la présenter | valeur de mon terrain comme argent
    | mon appartement vaut cher | ma voiture comme bien | titres fonciers comme preuve
    | bijoux en or comme fonds | évaluation immobilière | je compte vendre ma maison
    | biens au lieu d'argent liquide | une villa comme garantie | terre héritée acceptée | patrimoine immobilier
    | une parcelle au village qui vaut bien plus | deux maisons mais peu de liquide | mon appart vaut 200000
    | un terrain au village qui vaut bien plus | mon appartement peut servir ?
    | l'or et les bijoux ça compte ?
ways-funds-joint-account = un compte conjoint compte | le compte de ma femme compte | compte au nom de mon mari
    | compte joint avec ma mère | l'argent est au nom de mon conjoint | additionner nos deux comptes
    | épargne de mon époux | l'argent est au nom de ma femme | compte partagé avec ma mère
    | les économies de mon mari peuvent servir | compte commun avec mon père
    | le compte est au nom de mon conjoint seulement | nos économies ensemble | les deux noms sur le compte
    | utiliser l'argent de mon épouse | relevé de mon conjoint | compte à deux | le compte est à ma mère et moi
    | c'est mon mari qui a l'argent | tout est chez madame
    | l'épargne est sur un compte avec ma mère | compte à nos deux noms | tout est au nom de ma femme
ways-funds-crypto = la cryptomonnaie compte comme fonds | bitcoin preuve de fonds | mes actions comptent | dépôt à terme accepté
    | fonds communs de placement | mon argent est placé | épargne retraite preuve de fonds
    | tout mon argent est en bourse | j'ai un dépôt à terme | placements et assurance vie comme fonds
    | le bitcoin est-il accepté | mon portefeuille d'actions | épargne retraite comme fonds
    | livret et plan d'épargne | cryptomonnaies comme preuve | reer ou celi compté | compte titres
    | montrer des obligations | tout est en pea et assurance vie | un peu d'ethereum et des etf
    | mon plan d'épargne entreprise
    | tout est en actions et en ethereum | bloqué sur un dépôt à terme, ça va ?
    | assurance vie acceptée ?
ways-funds-currency = mon argent peut être dans une autre devise | mes fonds sont en euros | convertir en dollars canadiens
    | quel taux de change | j'ai des francs cfa | compte en dirhams | faut-il des dollars canadiens
    | mes économies sont en dirhams | compte en francs cfa | dois je convertir en dollars canadiens
    | quel taux de change utiliser | argent en euros | la lettre de la banque doit elle être en dollars
    | compte en monnaie étrangère | le taux change | argent en dinars | solde en devise locale
    | compte en dinars algériens | l'attestation est en cfa | le cours a bougé
ways-refunds = est-ce que je serai remboursé | remboursement en cas de refus | les frais sont remboursables
    | récupérer mon argent | remboursement si je retire ma demande | j'ai payé deux fois
    | demande retournée incomplète remboursement | est-ce qu'on me rend l'argent si je suis refusé
    | les frais sont ils perdus | récupérer ce que j'ai payé | retirer ma demande et récupérer les frais
    | remboursement des frais de résidence | dossier retourné incomplet et les frais
    | annuler et récupérer l'argent | frais remboursables | comment demander un remboursement | payé par erreur
    | l'argent est perdu ou pas | j'ai changé d'avis, on me rend ? | débité deux fois
    | retiré ma demande, remboursé ? | refusé, on rend l'argent ? | payé deux fois
