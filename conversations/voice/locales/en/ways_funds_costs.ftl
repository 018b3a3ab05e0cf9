### Ways of asking about the topics of funds costs: English, and French in `.fr`, separated by "|".
### Never said, only read; written as people type, but spelt right.

ways-cost-total = how much does it cost | total cost of express entry | what are the fees
    | how much money for the whole process | pr application fee | how much do i pay ircc | cost for family of 4
    | rprf how much | how much for a couple | is creating a profile free | government fees for pr
    | express entry fees 2026 | what will i have to pay in total | all the charges put together
    | how much will i spend on everything | what will the whole thing cost me
    | total budget for two adults and a kid | application fee amount | expenses from start to end
    | what are the fees now | cost for a family of four | price of permanent residence application
    | is it expensive | processing fee for pr | how much should i save for the fees | fees per person
    | list of costs | financial cost of immigrating | rough budget just government part
    | wife, two kids and me, what do we owe ircc | how deep will this hit my pocket
    | do i need to sell my car to afford it
    | ballpark for a couple and two kids, government fees only | what will this whole thing set me back
    | how many dollars in total till the card | list all the fees please
    | budget for one person from test to pr | is 3000 enough to cover everything
    | how expensive is the entire process for us three | what do i pay and when
    .fr = combien ça coûte | quels sont les frais | coût total | frais pour la résidence permanente
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

ways-funds-amount = how much money do i have to show | proof of funds amount | settlement funds for 1 person
    | how much funds for family of 3 | pof for a couple | minimum bank balance for express entry
    | how much savings do i need | do i need to show money | proof of funds table 2026
    | funds for family of four | does cec need proof of funds | how much in my account
    | do i count my kids for funds | pof amount | financial requirement for fsw
    | how much must i have in the bank for three people | minimum balance for family of four
    | required settlement amount | how many dollars do we have to show | amount for a couple
    | table of funds by family size | is 20000 enough | bank balance needed for pr
    | what sum should be in my account | funds requirement 2026 | money needed for single applicant
    | how much cash do they want to see | do my kids increase the amount | is 15k enough for one
    | savings required to immigrate | how much to show for five persons | how fat must my account be
    | us plus a baby, how much put aside | is 18k fine for a couple | what figure should the statement have
    | we're five, how much should be in the bank | couple and a newborn, what sum do they want to see
    | minimum balance for a single guy | is 15000 enough for one person
    | how much do we need to show for four | what's the figure this year for a family of 3
    | i have 20k cad for two, is that fine | how big must the bank balance be
    | do i count my wife who stays behind for the amount
    .fr = combien d'argent dois-je montrer | preuve de fonds montant | fonds d'établissement pour une personne
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

ways-funds-history = how long must the money be in my account | 6 months bank statement | funds must be there for how long
    | i just got the money in my account | large deposit last month | do i need 6 months history
    | can i deposit the money now | bank statement requirements | what must the bank letter show
    | sudden deposit proof of funds | funds below minimum for a few days | average balance 6 months
    | money moved between accounts | how old must my savings be | when do funds have to be available
    | for how many months should the money sit in the bank | six months of statements
    | large recent deposit in my account | my balance dropped last month | do they look at the past six months
    | average balance six months | just deposited the cash is that suspicious | how old must the money be
    | sudden big deposit | money arrived only last week | seasoned funds
    | do i have to keep the money until landing | can i spend the money after applying
    | balance went below the amount | lump sum deposit explanation | for how long should i hold the funds
    | 18 lakh came in one shot last month, suspicious? | money came yesterday, wait six months?
    | i moved the sum around between accounts | sold my car and deposited it
    | dad sent a lump sum last month, will it look odd | money has been there only eight weeks
    | does it need to sit six months | big deposit right before applying | balance dipped in march, bad?
    | can i move cash between accounts
    .fr = depuis combien de temps l'argent doit être sur le compte | six mois de relevés bancaires | gros dépôt récent
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

ways-funds-gift = can my parents give me the money | gift deed for proof of funds | can i use my fathers bank account
    | money from parents | can a friend give me the funds | gifted funds accepted
    | my dad will pay everything for me | can i show my parents money | sponsor letter for funds
    | gift from uncle for pof | is a gift letter needed | family will transfer money to me
    | brother in canada will support me financially | fathers account for proof of funds
    | my dad will transfer me the money | can my uncle fund me | relatives helping with funds
    | parents will give me the amount | gift letter for funds | somebody else's money
    | my brother in canada will support me | can a friend put money in my account | sponsor for settlement money
    | can i use my father's bank account | family support instead of own savings | donation from in laws
    | affidavit of support from parents | money given by family | in laws will chip in | mum covers the rest
    | church is collecting for us | grandpa gives half
    | in laws want to help with part of the sum | brother transfers me the missing amount, paper needed?
    | my uncle is giving me 10k for it | gift letter format | is borrowed from parents without payback ok
    .fr = mes parents peuvent me donner l'argent | don d'argent preuve de fonds | l'argent de mon père compte
        | acte de donation | un ami peut me donner les fonds | je peux montrer le compte de mes parents
        | lettre de don | mon père va me virer l'argent | mon oncle peut il m'aider financièrement
        | mes parents me donnent la somme | l'argent de quelqu'un d'autre | mon frère au canada me soutient
        | un ami peut il mettre de l'argent sur mon compte | utiliser le compte de mon père
        | un garant pour les fonds | soutien de la famille au lieu de mes économies | aide financière des parents
        | donation d'un proche | mes beaux-parents donnent une partie | maman complète la somme
        | papi paie la moitié
        | mes beaux parents donnent une partie | mon frère me vire ce qui manque, il faut un papier ?
        | modèle de lettre de don

ways-funds-loan = can i use a loan for proof of funds | personal loan for settlement funds | borrow money to show funds
    | line of credit proof of funds | can i borrow from a friend and pay back | education loan as funds
    | credit card limit counts as funds | loan against property for pof | can i take a loan and show it
    | overdraft as proof of funds | borrowed money in my account | gold loan for pof
    | someone lends me the money for a month | can i take credit to show the balance
    | borrow from a friend temporarily | bank overdraft as funds | personal loan to meet the amount
    | show money and return it later | debt as proof of money | is borrowed money accepted
    | credit card limit as funds | loan against property | rent money for proof of funds | line of credit counts
    | funds borrowed from a relative to be repaid | student loan as settlement money
    | i will repay after landing | friend parks 20k with me for a month | take a topup on my mortgage
    | show and give back
    .fr = je peux utiliser un prêt comme preuve de fonds | emprunter pour montrer les fonds | prêt bancaire fonds
        | marge de crédit preuve de fonds | emprunter à un ami | crédit pour les fonds d'établissement
        | puis je prendre un crédit pour montrer la somme | emprunter à un ami temporairement | découvert bancaire
        | prêt personnel pour atteindre le montant | montrer l'argent puis le rendre | une dette comme preuve
        | l'argent emprunté est-il accepté | marge de crédit comptée | crédit à la banque pour les fonds
        | je rembourserai après | faire un prêt pour la preuve de fonds | un pote me dépose 20000 pour un mois
        | crédit conso pour faire le compte | je montre et je rends

ways-funds-property = does my house count as proof of funds | can i show property as funds | land as settlement funds
    | i own an apartment does it count | property valuation for pof | real estate proof of funds
    | equity in my home | can i use my car as proof of funds | i will sell my house for funds
    | does owning land help | assets instead of cash | home value counted | gold or jewellery as funds
    | money from selling my flat | i own a house can i show it | value of my land as money
    | my flat is worth a lot does it help | car as asset | use real estate papers | gold jewellery as funds
    | property valuation report | can i count equity in my home | i plan to sell my house
    | rental property as funds | farm land documents | is inherited land accepted
    | land in the village worth way more | my condo alone is 200k | two houses but little cash
    | plot in the village worth way more than needed | can i use my flat as funds
    | gold and jewellery okay? | car value included?
    .fr = ma maison compte comme preuve de fonds | mon terrain compte | valeur d'un appartement fonds
        | biens immobiliers preuve de fonds | je vais vendre ma maison | mes biens au lieu de l'argent
        | je possède une maison puis je la présenter | valeur de mon terrain comme argent
        | mon appartement vaut cher | ma voiture comme bien | titres fonciers comme preuve
        | bijoux en or comme fonds | évaluation immobilière | je compte vendre ma maison
        | biens au lieu d'argent liquide | une villa comme garantie | terre héritée acceptée | patrimoine immobilier
        | une parcelle au village qui vaut bien plus | deux maisons mais peu de liquide | mon appart vaut 200000
        | un terrain au village qui vaut bien plus | mon appartement peut servir ?
        | l'or et les bijoux ça compte ?

ways-funds-joint-account = does a joint account count | can i use my wifes account | my husbands bank account for funds
    | joint account with my mother | spouse savings proof of funds | money is in my partners name
    | joint account with parents | account in my spouses name only | combine my money with my wife
    | can both our accounts be added together | shared account proof of funds
    | my partner stays behind can i use her money | funds in two accounts husband and wife
    | money is in my wife's name | account shared with my mother | husband's savings can be used
    | my spouse has the funds | joint with my father | account under partner's name only
    | combined savings of couple | both names on the account | can i use my spouse's money
    | shared account with brother | partner's bank statement | money held together
    | account has both my mum and me on it | cash is with hubby | wife holds the money
    | savings are with my mum on one account | account in both our names | only my wife's name on the bank
    | partner isn't coming but money is his
    .fr = un compte conjoint compte | le compte de ma femme compte | compte au nom de mon mari
        | compte joint avec ma mère | l'argent est au nom de mon conjoint | additionner nos deux comptes
        | épargne de mon époux | l'argent est au nom de ma femme | compte partagé avec ma mère
        | les économies de mon mari peuvent servir | compte commun avec mon père
        | le compte est au nom de mon conjoint seulement | nos économies ensemble | les deux noms sur le compte
        | utiliser l'argent de mon épouse | relevé de mon conjoint | compte à deux | le compte est à ma mère et moi
        | c'est mon mari qui a l'argent | tout est chez madame
        | l'épargne est sur un compte avec ma mère | compte à nos deux noms | tout est au nom de ma femme

ways-funds-crypto = can i show crypto as funds | bitcoin proof of funds | do shares count as funds | stocks as proof of funds
    | fixed deposit accepted | mutual funds for pof | my money is in investments
    | can i use my pension as proof of funds | provident fund pf for settlement funds | gic counts as funds
    | usdt savings | term deposit | tfsa or rrsp as proof of funds | bonds and etf for pof
    | ppf account accepted | all my money is in stocks | i have term deposits | savings in mutual funds and ppf
    | is bitcoin accepted | show my investment portfolio | shares in a brokerage account
    | retirement savings as funds | provident fund balance | tfsa or rrsp counts | gold etf
    | can i show fixed deposit receipts | life insurance policy value | usdt wallet as proof
    | 401k as settlement funds | gic as funds | treasury bills | everything i own is in index funds
    | eth and a bit of gold etf | my provident fund is fat
    | everything i own is in etfs and ethereum | locked in fixed deposit, fine? | provident fund counts?
    | stocks instead of cash
    .fr = la cryptomonnaie compte comme fonds | bitcoin preuve de fonds | mes actions comptent | dépôt à terme accepté
        | fonds communs de placement | mon argent est placé | épargne retraite preuve de fonds
        | tout mon argent est en bourse | j'ai un dépôt à terme | placements et assurance vie comme fonds
        | le bitcoin est-il accepté | mon portefeuille d'actions | épargne retraite comme fonds
        | livret et plan d'épargne | cryptomonnaies comme preuve | reer ou celi compté | compte titres
        | montrer des obligations | tout est en pea et assurance vie | un peu d'ethereum et des etf
        | mon plan d'épargne entreprise
        | tout est en actions et en ethereum | bloqué sur un dépôt à terme, ça va ?
        | assurance vie acceptée ?

ways-funds-currency = can my money be in another currency | funds in us dollars | i have rupees | convert to canadian dollars
    | which exchange rate for proof of funds | money in naira | funds in euros ok | must it be in cad
    | my bank account is in dirhams | exchange rate drop proof of funds | do i need a canadian bank account
    | money in my home country currency | foreign currency proof of funds | pesos account for pof
    | my savings are in rupees | account is in naira is that ok | do i have to convert into canadian dollars
    | which exchange rate to use | money held in us dollars | funds in euro account | cfa francs account
    | should the bank letter be in cad | foreign currency account accepted | exchange rate changes
    | money in pesos | balance in another currency | salary account in dirhams | bank letter shows shillings
    | rate moved against me
    .fr = mon argent peut être dans une autre devise | mes fonds sont en euros | convertir en dollars canadiens
        | quel taux de change | j'ai des francs cfa | compte en dirhams | faut-il des dollars canadiens
        | mes économies sont en dirhams | compte en francs cfa | dois je convertir en dollars canadiens
        | quel taux de change utiliser | argent en euros | la lettre de la banque doit elle être en dollars
        | compte en monnaie étrangère | le taux change | argent en dinars | solde en devise locale
        | compte en dinars algériens | l'attestation est en cfa | le cours a bougé

ways-refunds = do i get my fees back | refund if refused | are fees refundable | will ircc refund me
    | refund after withdrawing application | rprf refund | money back if application rejected
    | application returned incomplete refund | can i get my biometrics fee back | i paid twice how to get refund
    | chargeback ircc payment | do i lose the money if refused | refund processing fee
    | how long does refund take | do they return my money if i am refused | is the fee lost
    | can i get back what i paid | withdraw my application and recover fees | refund of rprf | i paid twice
    | application returned incomplete what about fees | chargeback | are fees reimbursable
    | recover biometrics fee | money returned after rejection | how do i claim my fees back | i paid by mistake
    | cancel and get money back | do i kiss that money goodbye | changed my mind, money back?
    | card got charged two times
    | withdrew, do i get money back | refused, are fees returned | paid twice
    .fr = est-ce que je serai remboursé | remboursement en cas de refus | les frais sont remboursables
        | récupérer mon argent | remboursement si je retire ma demande | j'ai payé deux fois
        | demande retournée incomplète remboursement | est-ce qu'on me rend l'argent si je suis refusé
        | les frais sont ils perdus | récupérer ce que j'ai payé | retirer ma demande et récupérer les frais
        | remboursement des frais de résidence | dossier retourné incomplet et les frais
        | annuler et récupérer l'argent | frais remboursables | comment demander un remboursement | payé par erreur
        | l'argent est perdu ou pas | j'ai changé d'avis, on me rend ? | débité deux fois
        | retiré ma demande, remboursé ? | refusé, on rend l'argent ? | payé deux fois
