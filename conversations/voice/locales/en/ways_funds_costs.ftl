### Ways of asking about the topics of funds costs: English, and French in `.fr`, separated by "|".
### Never said, only read; written as people type, but spelt right.

ways-cost-total = how much does it cost | total cost of express entry | what are the fees
    | how much money for the whole process | pr application fee | how much do i pay ircc | cost for family of 4
    | rprf how much | how much for a couple | is creating a profile free
    | government fees for pr | express entry fees 2026 | what will i have to pay in total
    .fr = combien ça coûte | quels sont les frais | coût total | frais pour la résidence permanente
        | combien payer à ircc | frais de biométrie | combien pour un couple | frais pour une famille de quatre

ways-funds-amount = how much money do i have to show | proof of funds amount | settlement funds for 1 person
    | how much funds for family of 3 | pof for a couple | minimum bank balance for express entry
    | how much savings do i need | do i need to show money | proof of funds table 2026
    | funds for family of four | does cec need proof of funds | how much in my account
    | do i count my kids for funds | pof amount | financial requirement for fsw
    .fr = combien d'argent dois-je montrer | preuve de fonds montant | fonds d'établissement pour une personne
        | combien pour une famille de trois | combien d'économies faut-il | montant minimum en banque
        | la cec demande des fonds | tableau des fonds

ways-funds-history = how long must the money be in my account | 6 months bank statement | funds must be there for how long
    | i just got the money in my account | large deposit last month | do i need 6 months history
    | can i deposit the money now | bank statement requirements | what must the bank letter show
    | sudden deposit proof of funds | funds below minimum for a few days | average balance 6 months
    | money moved between accounts | how old must my savings be | when do funds have to be available
    .fr = depuis combien de temps l'argent doit être sur le compte | six mois de relevés bancaires | gros dépôt récent
        | que doit montrer la lettre de la banque | je viens de recevoir l'argent
        | mon solde est passé sous le minimum | historique de six mois fonds

ways-funds-gift = can my parents give me the money | gift deed for proof of funds | can i use my fathers bank account
    | money from parents | can a friend give me the funds | gifted funds accepted
    | my dad will pay everything for me | can i show my parents money | sponsor letter for funds
    | gift from uncle for pof | is a gift letter needed | family will transfer money to me
    | brother in canada will support me financially | fathers account for proof of funds
    .fr = mes parents peuvent me donner l'argent | don d'argent preuve de fonds | l'argent de mon père compte
        | acte de donation | un ami peut me donner les fonds | je peux montrer le compte de mes parents
        | lettre de don

ways-funds-loan = can i use a loan for proof of funds | personal loan for settlement funds | borrow money to show funds
    | line of credit proof of funds | can i borrow from a friend and pay back | education loan as funds
    | credit card limit counts as funds | loan against property for pof | can i take a loan and show it
    | overdraft as proof of funds | borrowed money in my account | gold loan for pof
    | someone lends me the money for a month
    .fr = je peux utiliser un prêt comme preuve de fonds | emprunter pour montrer les fonds | prêt bancaire fonds
        | marge de crédit preuve de fonds | emprunter à un ami | crédit pour les fonds d'établissement

ways-funds-property = does my house count as proof of funds | can i show property as funds | land as settlement funds
    | i own an apartment does it count | property valuation for pof | real estate proof of funds
    | equity in my home | can i use my car as proof of funds | i will sell my house for funds
    | does owning land help | assets instead of cash | home value counted | gold or jewellery as funds
    | money from selling my flat
    .fr = ma maison compte comme preuve de fonds | mon terrain compte | valeur d'un appartement fonds
        | biens immobiliers preuve de fonds | je vais vendre ma maison | mes biens au lieu de l'argent

ways-funds-joint-account = does a joint account count | can i use my wifes account | my husbands bank account for funds
    | joint account with my mother | spouse savings proof of funds | money is in my partners name
    | joint account with parents | account in my spouses name only | combine my money with my wife
    | can both our accounts be added together | shared account proof of funds
    | my partner stays behind can i use her money | funds in two accounts husband and wife
    .fr = un compte conjoint compte | le compte de ma femme compte | compte au nom de mon mari
        | compte joint avec ma mère | l'argent est au nom de mon conjoint | additionner nos deux comptes
        | épargne de mon époux

ways-funds-crypto = can i show crypto as funds | bitcoin proof of funds | do shares count as funds | stocks as proof of funds
    | fixed deposit accepted | mutual funds for pof | my money is in investments
    | can i use my pension as proof of funds | provident fund pf for settlement funds | gic counts as funds
    | usdt savings | term deposit | tfsa or rrsp as proof of funds | bonds and etf for pof
    | ppf account accepted
    .fr = la cryptomonnaie compte comme fonds | bitcoin preuve de fonds | mes actions comptent | dépôt à terme accepté
        | fonds communs de placement | mon argent est placé | épargne retraite preuve de fonds

ways-funds-currency = can my money be in another currency | funds in us dollars | i have rupees | convert to canadian dollars
    | which exchange rate for proof of funds | money in naira | funds in euros ok | must it be in cad
    | my bank account is in dirhams | exchange rate drop proof of funds | do i need a canadian bank account
    | money in my home country currency | foreign currency proof of funds | pesos account for pof
    .fr = mon argent peut être dans une autre devise | mes fonds sont en euros | convertir en dollars canadiens
        | quel taux de change | j'ai des francs cfa | compte en dirhams | faut-il des dollars canadiens

ways-refunds = do i get my fees back | refund if refused | are fees refundable | will ircc refund me
    | refund after withdrawing application | rprf refund | money back if application rejected
    | application returned incomplete refund | can i get my biometrics fee back | i paid twice how to get refund
    | chargeback ircc payment | do i lose the money if refused | refund processing fee
    | how long does refund take
    .fr = est-ce que je serai remboursé | remboursement en cas de refus | les frais sont remboursables
        | récupérer mon argent | remboursement si je retire ma demande | j'ai payé deux fois
        | demande retournée incomplète remboursement
