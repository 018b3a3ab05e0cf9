### Ways of asking about the topics of funds costs in French, separated by "|". Never said, only read;
### written as people type: spelt right at first, as in short messages behind.

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
    | ca coute cb en tout | le prix de toute la demarche | faut prevoir combien d'argent pour les frais
    | c'est cher entree express ou pas | pour un celibataire les frais c combien | liste des frais a payer svp
    | au total je vais depenser combien | le cout pour une famille de 4 | on paye quoi et combien a chaque etape
    | tout compris ca revient a combien en fcfa | les frais de dossier d'immigration c combien
    | combien pour la demande de residence avec mon mari
    | jai un petit budget, ca va me couter combien toute la procedure
    | le total a debourser pour deux adultes et un enfant | frais ircc pour la rp combien
    | combien ça coûte en tout | combien coûte le tout | combien faut-il payer en tout | le tout coûte combien
    | frais totaux pour un couple avec un enfant | combien d'argent pour toute la procédure
    | tous les frais réunis ça fait combien | quel budget pour une famille | une idée du total
    | combien ça coûtera en tout
    | la facture totale pour une personne
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
    | faut combien sur le compte | combien d'argent ils demandent pour 3 personnes
    | la somme a montrer pour un couple | jai 10 millions de fcfa ca suffit | il faut avoir combien a la banque
    | le montant de la preuve de fonds pour une famille de 5 | pour un celibataire combien de dollars sur le compte
    | jai 15000 dollars c assez pour moi et ma femme | combien d'economies on doit avoir
    | on est 4, combien faut montrer | mon bébé compte aussi dans la somme a avoir
    | le minimum d'argent a la banque pour partir avec 2 enfants | faut bloquer combien de sous
    | ma femme reste au pays, le montant est pour combien de personnes | combien on doit justifier comme argent
    | combien faut-il avoir en banque | est-ce que ça suffit pour deux personnes
    | combien d'argent il faut montrer | montant à montrer pour deux
    | j'ai 12000 dollars, ça suffit | il faut combien sur le compte pour une famille
    | est-ce que mes économies suffisent | quelle somme pour une personne seule
    | est-ce assez 25000 euros pour trois | on a 28000 dollars pour quatre, assez
    | combien il faut aligner sur le compte à trois | il faut combien de côté pour quatre
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
    | l'argent doit etre la depuis combien de temps | jai recu une grosse somme hier sur mon compte, c un probleme
    | faut 6 mois de releves | jai vendu ma voiture et deposé l'argent, ca pose souci
    | le solde doit rester combien de mois | si je mets l'argent juste avant la demande
    | depot recent de 5 millions, ils vont poser des questions | les fonds doivent rester bloqués jusqua quand
    | mon compte est ouvert depuis 2 mois seulement | la moyenne des 6 mois c quoi
    | mon solde est passé sous le montant en janvier, grave ? | on peut verser l'argent d'un coup
    | mon tonton m'a viré l'argent la semaine derniere, trop recent ?
    | combien de temps garder l'argent sur le compte apres
    | l'argent doit être là depuis combien de temps | ils doivent y être depuis combien de mois
    | l'argent est arrivé la semaine passée, ça pose problème | gros virement le mois dernier
    | sur le compte seulement depuis septembre
    | j'ai vendu mon terrain, l'argent est tout frais
    | argent tout récent sur le compte, ça pose souci
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
    | mon pere me donne l'argent c accepté | mes parents peuvent m'aider pour les fonds
    | un don de la famille ca passe | mon frere en france m'envoie l'argent, faut une lettre
    | l'argent vient de mon oncle, comment justifier | cadeau de mariage comme preuve de fonds
    | quelqu'un peut me preter son argent sans remboursement, en don | lettre de donation pour les fonds
    | on m'offre l'argent, faut un papier | ma tante veut me donner 10 mille dollars pour le dossier
    | les sous de papa ca marche | c koi le papier quand c'est un proche qui donne
    | don des beaux parents accepté ou non | jpeux utiliser l'argent que ma mere m'a donné
    | mon père me donne l'argent, accepté ou pas | est-ce accepté un don
    | un don de la famille ça passe | argent offert par mon oncle
    | ma sœur peut me donner la somme | on peut virer l'argent depuis le compte de mon frère
    | mon père me vire l'argent, ils vont tiquer | argent viré par mes parents
ways-funds-loan = je peux utiliser un prêt comme preuve de fonds | emprunter pour montrer les fonds | prêt bancaire fonds
    | marge de crédit preuve de fonds | emprunter à un ami | crédit pour les fonds d'établissement
    | puis je prendre un crédit pour montrer la somme | emprunter à un ami temporairement | découvert bancaire
    | prêt personnel pour atteindre le montant | montrer l'argent puis le rendre | une dette comme preuve
    | l'argent emprunté est-il accepté | marge de crédit comptée | crédit à la banque pour les fonds
    | je rembourserai après | faire un prêt pour la preuve de fonds | un pote me dépose 20000 pour un mois
    | crédit conso pour faire le compte | je montre et je rends
    | jpeux emprunter pour montrer les fonds | un credit a la banque ca passe comme preuve de fonds
    | je prends un pret et je le montre | un ami me prete l'argent le temps du dossier
    | l'argent emprunté ils acceptent | ma marge de credit compte | si j'ai un credit en cours ca pose probleme
    | tontine, l'argent de la tontine c bon ? | je vais demander un pret bancaire pour les 28000
    | emprunter a la famille et rembourser apres, c permis | carte de credit comme fonds
    | jai des dettes, ils regardent ca | un pret de mon employeur pour la preuve de fonds
    | ma banque propose un prêt pour montrer la somme, permis ou pas
    | j'emprunte l'argent pour la preuve, c'est permis | un crédit pour les fonds ça passe
    | argent prêté par un ami, accepté
ways-funds-property = ma maison compte comme preuve de fonds | mon terrain compte | valeur d'un appartement fonds
    | biens immobiliers preuve de fonds | je vais vendre ma maison | mes biens au lieu de l'argent
    | je possède une maison puis je la présenter | valeur de mon terrain comme argent
    | mon appartement vaut cher | ma voiture comme bien | titres fonciers comme preuve
    | bijoux en or comme fonds | évaluation immobilière | je compte vendre ma maison
    | biens au lieu d'argent liquide | une villa comme garantie | terre héritée acceptée | patrimoine immobilier
    | une parcelle au village qui vaut bien plus | deux maisons mais peu de liquide | mon appart vaut 200000
    | un terrain au village qui vaut bien plus | mon appartement peut servir ?
    | l'or et les bijoux ça compte ?
    | ma maison compte comme argent | jai un terrain qui vaut 50 millions | le titre foncier ca compte
    | jai pas de cash mais j'ai un immeuble | la valeur de ma voiture compte
    | biens immobiliers acceptés comme fonds | jai 2 parcelles et une maison, ca remplace l'argent
    | faut vendre la maison ou elle compte telle quelle | mes bijoux en or comme preuve
    | mon appart a alger vaut 200000 dollars, on peut le declarer dans les fonds
    | patrimoine au lieu de l'argent liquide | un heritage en terrain c bon | mes vaches et mes champs ca compte
    | on a une maison, ça sert de preuve | un terrain peut servir de preuve de fonds
    | mon appartement est compté ou non | la voiture et la maison comptent
ways-funds-joint-account = un compte conjoint compte | le compte de ma femme compte | compte au nom de mon mari
    | compte joint avec ma mère | l'argent est au nom de mon conjoint | additionner nos deux comptes
    | épargne de mon époux | l'argent est au nom de ma femme | compte partagé avec ma mère
    | les économies de mon mari peuvent servir | compte commun avec mon père
    | le compte est au nom de mon conjoint seulement | nos économies ensemble | les deux noms sur le compte
    | utiliser l'argent de mon épouse | relevé de mon conjoint | compte à deux | le compte est à ma mère et moi
    | c'est mon mari qui a l'argent | tout est chez madame
    | l'épargne est sur un compte avec ma mère | compte à nos deux noms | tout est au nom de ma femme
    | compte commun avec ma femme ca passe | l'argent est sur le compte de mon mari
    | le compte est au nom de mon epouse | compte joint accepté
    | l'argent sur le compte de ma mere avec mon nom dessus | on a un compte a deux
    | ma femme vient avec moi, son epargne compte | compte au nom de mon pere uniquement
    | le livret de mon fils compte dans les fonds | mon conjoint reste au pays mais l'argent est a son nom
    | on peut additionner mon compte et celui de madame | compte partagé avec mon frere
    | l'argent est au nom de ma femme, ça passe | compte commun avec mon mari, ça passe
    | compte joint accepté ou pas | tout est sur le compte de mon conjoint
ways-funds-crypto = la cryptomonnaie compte comme fonds | bitcoin preuve de fonds | mes actions comptent | dépôt à terme accepté
    | fonds communs de placement | mon argent est placé | épargne retraite preuve de fonds
    | tout mon argent est en bourse | j'ai un dépôt à terme | placements et assurance vie comme fonds
    | le bitcoin est-il accepté | mon portefeuille d'actions | épargne retraite comme fonds
    | livret et plan d'épargne | cryptomonnaies comme preuve | reer ou celi compté | compte titres
    | montrer des obligations | tout est en pea et assurance vie | un peu d'ethereum et des etf
    | mon plan d'épargne entreprise
    | tout est en actions et en ethereum | bloqué sur un dépôt à terme, ça va ?
    | assurance vie acceptée ?
    | mes bitcoins comptent | jai des actions en bourse ca passe | mon argent est en crypto
    | l'assurance vie ca compte | jai un depot a terme, bon ou pas | le pea et le livret A ca compte
    | usdt sur binance comme preuve de fonds | mes placements bloqués sont acceptés
    | fonds de retraite pris en compte | jai des obligations d'etat, ca va
    | faut convertir mes cryptos en cash avant | portefeuille boursier comme preuve d'argent
    | le pel et l'epargne salariale | mon plan d'epargne entreprise compte
    | parts dans un fonds d'investissement acceptées
    | j'ai des cryptos, ça compte | bitcoin accepté ou pas | mes actions comptent comme fonds
    | l'épargne en bourse est acceptée
ways-funds-currency = mon argent peut être dans une autre devise | mes fonds sont en euros | convertir en dollars canadiens
    | quel taux de change | j'ai des francs cfa | compte en dirhams | faut-il des dollars canadiens
    | mes économies sont en dirhams | compte en francs cfa | dois je convertir en dollars canadiens
    | quel taux de change utiliser | argent en euros | la lettre de la banque doit elle être en dollars
    | compte en monnaie étrangère | le taux change | argent en dinars | solde en devise locale
    | compte en dinars algériens | l'attestation est en cfa | le cours a bougé
    | mon argent est en fcfa ca pose probleme | faut convertir en dollars canadiens | compte en dirhams accepté
    | mes economies sont en dinars algeriens non convertibles | les fonds peuvent etre en euros
    | quel taux de change ils prennent | si le franc cfa baisse je suis en dessous
    | en gourdes ou en dollars us le compte | l'argent doit etre dans une banque canadienne
    | garder l'argent en monnaie locale c bon | conversion de la somme a quelle date
    | jai la moitié en euros la moitié en dollars, c bon | le naira a chuté, mes fonds suffisent plus en dollars
    | mettre l'argent en devise etrangere
    | à quel taux ils convertissent | mon argent est en euros, c'est converti comment
    | quel taux de change et quel jour | compte en francs cfa, ils acceptent
    | dinars convertis comment
ways-refunds = est-ce que je serai remboursé | remboursement en cas de refus | les frais sont remboursables
    | récupérer mon argent | remboursement si je retire ma demande | j'ai payé deux fois
    | demande retournée incomplète remboursement | est-ce qu'on me rend l'argent si je suis refusé
    | les frais sont ils perdus | récupérer ce que j'ai payé | retirer ma demande et récupérer les frais
    | remboursement des frais de résidence | dossier retourné incomplet et les frais
    | annuler et récupérer l'argent | frais remboursables | comment demander un remboursement | payé par erreur
    | l'argent est perdu ou pas | j'ai changé d'avis, on me rend ? | débité deux fois
    | retiré ma demande, remboursé ? | refusé, on rend l'argent ? | payé deux fois
    | ils remboursent si c refusé | si je retire ma demande je recupere mes sous | jai payé deux fois, on me rend
    | remboursement des frais possible | on recupere l'argent en cas de refus
    | je veux annuler, on me rembourse quoi | les 600 dollars me sont rendus si refus
    | mes frais de dossier sont perdus si ca marche pas | j'ai payé les biometries pour rien, remboursable
    | les sous qu'on a payé, ca revient si la reponse est non | comment demander un remboursement a ircc
    | trop payé, comment se faire rembourser | dossier renvoyé incomplet, l'argent revient ?
    | on est remboursé si c'est refusé | les frais sont rendus en cas de refus
    | je récupère mon argent si je retire la demande
