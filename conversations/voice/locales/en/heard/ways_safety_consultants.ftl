### Ways of asking about the topics of safety consultants: English, separated by "|".
### Never said, only read; written as people type, but spelt right.

ways-need-lawyer = do i need a lawyer or consultant | can i apply for express entry myself | is it better to hire an agent
    | should i use an immigration consultant | do consultants get faster results
    | can i do it without a consultant | is rcic necessary | diy express entry
    | how much does a consultant cost is it worth it | apply on my own or through agency
    | will a lawyer increase my chances | is it hard to apply alone | hire immigration lawyer
    | is a consultant worth it | do it by myself or with a lawyer | need help of immigration expert or not
    | should i hire someone to do my application | can i apply on my own | is an agent worth the money
    | is a consultant required | do it myself or use an attorney | how much do consultants charge is it worth it
    | can a representative speed it up | is professional help needed | manage the application alone
    | pay an agency or not | do i need an immigration expert | is hiring a lawyer better for approval
    | firm quotes 4000, can i manage without | diy or pay someone
    | firm asks 4000, can i manage alone | is paying a consultant worth it | do it yourself or hire
    | need a lawyer | i need a lawyer
    | agent wants 4 lakh to do it for me, is it worth it or can i do it alone
    | scared of messing up, should i hire someone
    | do i need a lawyer for all this
    | do i need a lawyer | is a lawyer a must | can we do this ourselves
    | do i have to pay someone for this | can i apply without an agent

ways-check-consultant = is my agent or consultant licensed | how to check if a consultant is legit | verify rcic number
    | how do i know my agent is real | ghost consultant | public register of immigration consultants
    | my agent has no license | cicc register search | can a travel agent do my express entry
    | is my immigration lawyer registered | agent in india wants fee is he authorized | what is an rcic
    | consultant wont give me my login | imm 5476 what for | is my consultant registered
    | check licence of immigration agent | how do i verify my consultant | is this agency registered
    | check if rcic is real | agent in dubai says he is licensed | register of consultants
    | is my immigration lawyer authorised | look up consultant number | how to know whether an agency is genuine
    | consultant has no licence | who is allowed to give paid advice | list of authorised representatives
    | is my agent fake | complain about my consultant | my guy says he is rcic, where do i look up
    | is this firm in chandigarh legit
    | my guy says he's rcic, where do i look it up | how to verify a lawyer
    | how do i find out whether my agent has a licence | the lady handling my file seems shady, is she registered
    | how do i see if he's really licensed | how do i check an agent | is my consultant real
    | is she a licensed consultant | how to know if this agency is genuine
    | where is the list of licensed consultants

ways-scams = somebody guarantees a visa or ircc called me is it a scam | agent promises guaranteed pr
    | is this email from ircc real | got a call from immigration asking for money
    | they said i was selected for canada visa | fake ircc email | someone on whatsapp offers canada visa
    | i was scammed by an agent | ircc asked me to pay by gift card | is this job offer fake
    | how to report immigration fraud | guaranteed ita for money | threatened with arrest by immigration caller
    | suspicious message about my application | is this a fraud | got a strange email about my visa
    | agent guarantees visa | someone on whatsapp promises a visa | got a call from ircc asking for money
    | they say pr is guaranteed if i pay | email from immigration asking for card details
    | is this offer too good to be true | threatened with arrest by immigration call | guy on facebook sells pr
    | man guarantees me an invitation | pay gift cards to ircc | suspicious message about my visa
    | agent promises 100 percent visa | text message from ircc with a link | is it a trick
    | fake website of immigration | knows someone inside, done deal he swears | too easy offer on instagram
    | caller says my pr is blocked, pay now
    | consultant swears he knows someone inside | they promise 100 percent visa
    | got a call from immigration asking for gift cards | too good to be true agency
    | got a call that i won pr and should send 500 dollars, real? | a guy guarantees my visa for cash, is it a con
    | someone claiming to be ircc wants gift cards
    | this smells off | is that a scam | they guarantee me pr for money
    | someone promises a visa for 5000 | agent says guaranteed invitation, is it true
    | can i trust this company | got a message that i won the pr

ways-paid-job-offer = should i pay for a job offer or lmia | agent wants 20000 for lmia | can i buy a job offer
    | is paying for lmia illegal | employer asks money for job offer letter | how much does an lmia cost to buy
    | somebody sells lmia | pay for work permit | job offer in exchange for money
    | consultant charging for lmia job | my employer wants me to pay the lmia fee | pay for lmia
    | buying job offer for points | someone offers lmia for money | consequences of buying a job offer
    | someone is selling an lmia | agent asks money for a job offer | purchase an offer letter
    | employer wants me to pay for the lmia | 30000 dollars for job and lmia | is it legal to pay for a job
    | recruiter charges fee for canadian job | should i buy an lmia for points | company wants money to hire me
    | pay the boss back my wages | they offered me a job for cash | owner wants 25k and will do the lmia papers
    | cash for job deal
    | restaurant owner wants 25k for the paperwork | employer asks money for lmia | buying an offer, ok?
    | recruiter asks 8000 for a job letter in canada, should i pay | boss wants me to cover the lmia cost, legal?
    | agent wants money for a job offer, is that legal | they sell lmia for 15000
    | employer wants me to pay for the offer | is paying for an lmia allowed
    | a page online wants money for an lmia | they want 3k for an lmia

ways-criminal-record = i have a conviction is that a problem
    | i have a criminal record can i apply | dui and express entry | i was convicted years ago
    | does a misdemeanor affect pr | can i immigrate with a criminal conviction | old arrest but no conviction
    | criminal rehabilitation canada | drunk driving charge inadmissible | felony canada immigration
    | charges were dropped do i declare | my husband has a criminal record | theft conviction when i was young
    | record suspension pardon | past conviction | i have been arrested before | crime and immigration
    | i was convicted of drunk driving | i have been to jail | arrested once but no charges
    | can someone with a felony immigrate | assault charge ten years ago | does a dui matter
    | i had a police case in my country | shoplifting as a teenager | criminal past and pr
    | got a fine for theft | rehabilitation after conviction | pending court case
    | i have a record is it over for me | traffic offences matter | one dui, fine paid, door closed?
    | weed charge back home | spent a night in a cell
    | arrested once as a student never convicted, do i mention | one dui six years ago, can i still get pr
    | shoplifting at 17 will that ruin it | had a fight and paid a fine in 2015, am i barred
    | i did probation back home, is canada closed for me | pardoned offence must i declare
    | traffic offences count as crime? | drunk driving conviction and express entry
    | am i inadmissible for a small theft | impaired driving charge dropped
    | had a dui in 2017, am i barred | was arrested once in college but never charged, does it matter
    | husband did time years ago, can we still apply
    | does a case from 2010 matter if i was acquitted | i was arrested once does that matter
    | had a dui, will they let me in | i have a conviction from 2015, is it a problem
    | arrested once but no charges, do i say it | i was in jail once can i still come
    | will a fine or an old offence hurt me | old case with the police, does it block me
    | must an arrest be mentioned | arrested but never charged, say it or not
    | old arrest does it count against me

ways-health-condition = i have diabetes is that a problem
    | can i be refused because of an illness | i have diabetes can i get pr | hiv and canada immigration
    | medical inadmissibility | my child has autism will we be refused | excessive demand cost limit
    | disability and express entry | i had tuberculosis before | does depression affect pr
    | chronic disease permanent residence | pre existing condition medical exam fail | cancer survivor can apply
    | hepatitis b immigration medical | will i fail the medical | sick family member will they refuse
    | medical condition and pr | refused because of health | i am hiv positive
    | i have diabetes will they reject me | my child has autism | can illness stop pr
    | my wife has kidney disease | i use a wheelchair | cancer survivor apply | mental illness and pr
    | failed the medical | excessive demand on health services | hepatitis b carrier | my son is disabled
    | health problem refusal | heart disease and pr | boy on the spectrum needs therapy, sinks it? | on dialysis
    | had breast cancer, cured
    | my boy is on the spectrum, does that sink it | diabetic and applying | hiv positive can i get pr
    | cancer survivor
    | im hiv positive, will they say no | our son has down syndrome, does it sink the application
    | type 1 diabetic, will the medical fail me
    | i have diabetes, can they refuse me | hepatitis b under control, problem or not
    | my son is autistic, will they refuse us | i have hiv can i come
    | is my illness a reason to refuse | i am disabled, does it count against me
    | my wife had cancer is that a problem

ways-refused-before = i was refused a visa before does it matter | previous visa refusal express entry
    | my study permit was refused can i still apply | us visa rejected do i have to declare
    | canada tourist visa refused last year | do i need to mention old refusals | deported before can i apply
    | will a past refusal affect my pr | uk visa refusal declare | i forgot to mention a visa refusal
    | visa rejected 3 times | removal order in the past | banned from canada before | earlier visa refusal
    | history of refusals | past rejection by canada | my tourist visa was rejected in 2022 will it matter
    | denied us visa before | previous study permit refusal | do i have to mention an old refusal
    | canada refused my visitor visa twice | uk visa refusal affects canada | schengen refusal should i declare
    | i had a visa rejection long ago | past refusals hurt my application | deported from another country
    | does an earlier denial count against me | was refused entry at the border
    | got bounced for a uk visa at 19, on the form? | two b1 rejections, matter?
    | uk visa bounced when i was 19, put it on the form? | us visa refused twice, a problem for canada?
    | denied schengen before, does it hurt my pr | study permit rejected last year, bad for ee
    | my student visa got rejected twice, does that count against me
    | usa turned me down in 2018, must i mention it | was denied a visitor visa to canada before
    | had a visa refusal, do they care | refused for a us visa in 2019, does it matter
    | my study permit was refused, does that hurt | old refusal do i mention it
    | visitor visa rejected twice, a problem now | deported once, can i apply
    | do they hold an old refusal against me
    | visitor visa rejected, will they hold it against me
