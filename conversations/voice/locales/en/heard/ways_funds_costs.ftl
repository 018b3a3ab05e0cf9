### Ways of asking about the topics of funds costs: English, separated by "|".
### Never said, only read; written as people type, but spelt right.

ways-cost-total = how much will it cost us | how much will it cost me | how much it will cost | what will it cost us | how much does it cost | total cost of express entry | what are the fees
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
    | couple with a baby, how much should we set aside for the whole thing
    | student with little money, what will all this cost me
    | all government charges for two adults, what do they come to | whats the damage in total from test to pr
    | how high is the fee | how high are the fees | how high are the costs
    | what will everything cost us | all fees together, how much
    | how much money do i need for the whole process
    | what do we pay in total for a family of four | how expensive is all this
    | what are the fees for two adults and a child | how much are the government fees
    | total fees please
    | what's the bill for one person | what does one person pay from start to landing
    | the bill for the whole thing

ways-funds-amount = do i still need proof of funds | proof of funds do i still need one | how much should i have | how much is required for two | what amount do i show
    | how much money do i have to show | proof of funds amount | settlement funds for 1 person
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
    | family of five, how much must be in the bank | got 14k cad saved, enough for me alone?
    | wife and kid stay back, do they raise the sum i need to show
    | how many dollars do i need to have for two people
    | tell me how much money i should have in the bank | how much money i should have in the bank
    | how much should i have in my account | how much money should we have saved | is 25k in the bank enough
    | how much do we need in the bank for two | how much money do i need to show for four people
    | how much money do we have to show | is 19000 enough for one person
    | is it enough for four of us | how much savings do they want to see
    | how much in the bank for a couple with two kids | i have 12000 cad is that enough
    | are my savings enough | do i have enough money to be let in
    | what sum do i need in the bank | is 20 lakh enough for two
    | how much funds for family of 4 | do we need 25k in the bank | hw much funds we need
    | how much money for 5 people
    | what bank balance would satisfy them | what balance is needed for four

ways-funds-history = do i need six months of statements
    | how long must the money be in my account | 6 months bank statement | funds must be there for how long
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
    | sold my plot last week and put the money in, is it too fresh | must the balance sit for six months
    | big deposit from my bonus in july, will they ask | how long should the cash stay in there
    | do they check 6 months of bank statements | do they look at six months of statements
    | do they ask for statements of the last six months | how far back do they check my account
    | do they check where the money came from
    | money only came in last week, is that a problem
    | how long must the money be in the account | does the money need to sit there some months
    | since when must it be on my account | savings are there only since september
    | big deposit last month, is it ok | do they look at old bank statements
    | sold my car so there's a big deposit, suspicious? | fresh money from a sale in my account
    | i sold land last month and the money is new

ways-funds-gift = can it be a gift | can my father give it to me
    | can my parents give me the money | gift deed for proof of funds | can i use my fathers bank account
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
    | my in laws will hand me 20 lakh, can i use it | dad is giving me the money, what paper do they want
    | uncle in qatar sends me the funds as a present, allowed? | need a deed if my brother gives me cash?
    | is a gift okay for the funds | my uncle will gift me the money
    | my father sent me money for the funds, does it count
    | money from my family, is that allowed | is money from my brother accepted
    | can someone else give me the amount
    | my dad would wire me the money, fine? | money wired by my father for the funds

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
    | can i borrow from the bank just to show the balance | my overdraft is 30k, does that count
    | friend lends me for a month then i give back, fine? | education loan outstanding, does it hurt my proof
    | can i borrow the money to show | bank offers me a loan for the funds, is that allowed
    | i borrowed money for the proof, fine or risky | i took a loan to show the sum
    | does borrowed money count | is a loan ok for proof of funds
    | my friend lends me the money, is it permitted

ways-funds-property = does my house count | can i count my land
    | does my house count as proof of funds | can i show property as funds | land as settlement funds
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
    | i own two flats in pune worth a fortune, does it count | no cash but 5 acres of land, can i show that
    | would my car and gold do | house in moms name, can it be used
    | can i use my land as proof of money | i own a house back home does it count as funds
    | is my flat counted | does a house help for the funds | can gold or a car count as money
    | my property is worth a lot but little cash | using land as proof of money

ways-funds-joint-account = does my wife's account count | is a joint account fine
    | does a joint account count | can i use my wifes account | my husbands bank account for funds
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
    | money sits in an account with both our names, ok?
    | everything is in my wifes account and she comes along, can we use it
    | account shared with my father, does it count as mine | can we add up his and my balances
    | money is in my wife's account, is that a no | account is in my husband's name only
    | joint account with my wife, does it work
    | the money is on my mother's account, is that fine | shared account, do they accept it
    | savings are under my spouse's name

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
    | i hold 2 btc and some eth, will they take it | most of my savings are in mutual funds, usable?
    | epf and ppf balance, does it work as funds | shares worth 40k, do i need to sell first
    | rest is in bitcoin, how do they look at coins | do coins count as money
    | my savings are in crypto, accepted or not | can i show bitcoin
    | are shares and stocks counted | my money is in mutual funds and stocks
    | do they accept crypto as proof

ways-funds-currency = can my money be in another currency | funds in us dollars | i have rupees | convert to canadian dollars
    | which exchange rate for proof of funds | money in naira | funds in euros ok | must it be in cad
    | my bank account is in dirhams | exchange rate drop proof of funds | do i need a canadian bank account
    | money in my home country currency | foreign currency proof of funds | pesos account for pof
    | my savings are in rupees | account is in naira is that ok | do i have to convert into canadian dollars
    | which exchange rate to use | money held in us dollars | funds in euro account | cfa francs account
    | should the bank letter be in cad | foreign currency account accepted | exchange rate changes
    | money in pesos | balance in another currency | salary account in dirhams | bank letter shows shillings
    | rate moved against me
    | all my savings are in naira and it keeps falling, what rate do they use | does it have to be canadian dollars
    | account in euros in berlin, fine? | do i need to move my rupees to a canadian bank
    | my money is in euros, at what rate do they convert | which exchange rate do they use
    | how do they convert my naira | funds are in dollars, which day's rate
    | my account is in rupees is that ok | does the money have to be in canadian dollars

ways-refunds = is it refundable | do i get the money back | can i get a refund later
    | do i get my fees back | refund if refused | are fees refundable | will ircc refund me
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
    | they rejected me, do i see any of the fees again | paid twice by mistake, can i get one back
    | if i pull out now, what do they give back | is the 600 returned when they say no
    | do i get my fees back if they refuse | is the money returned if i'm rejected
    | can i get my money back | do they refund the fees | i want to withdraw, is the fee lost
