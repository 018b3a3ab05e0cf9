### Ways of asking about the topics of safety consultants: English, and French in `.fr`, separated by "|".
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
    .fr = ai je besoin d un avocat ou d un consultant | puis je faire la demande moi même
        | vaut il la peine de payer un consultant | un avocat augmente t il mes chances
        | faire entrée express sans consultant | est ce plus rapide avec un consultant
        | dois je engager quelqu'un pour ma demande | puis je faire la demande seul | un agent vaut il l'argent
        | un consultant est-il obligatoire | le faire moi même ou prendre un avocat | un représentant accélère t il
        | ai je besoin d'un professionnel | payer une agence ou non | gérer le dossier seul
        | faut il un expert en immigration | prendre un avocat augmente t il mes chances
        | un cabinet me demande 4000 euros, je m'en sors sans ? | tout seul ou payer quelqu'un
        | un cabinet demande 4000, je peux m'en sortir sans ? | seul ou avec un consultant

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
    .fr = mon agent ou consultant est il autorisé | comment vérifier un consultant | numéro crci vérifier
        | registre public des consultants | mon agent n a pas de licence
        | une agence à l étranger est elle autorisée | comment vérifier mon consultant
        | cette agence est elle enregistrée | vérifier si un cric est vrai | l'agent dit qu'il est agréé
        | registre des consultants | mon avocat est-il autorisé | chercher le numéro du consultant
        | comment savoir si une agence est sérieuse | consultant sans permis | qui peut donner des conseils payants
        | liste des représentants autorisés | mon agent est-il un faux | porter plainte contre mon consultant
        | mon gars dit qu'il est cric, où vérifier | ce cabinet à dakar est-il fiable
        | il dit être agréé, je vérifie où

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
    .fr = on me garantit un visa est ce une arnaque | ircc m a appelé est ce vrai
        | ce courriel vient il vraiment d ircc | un agent promet la rp garantie | j ai été victime d une fraude
        | signaler une arnaque à l immigration | on me demande de payer par carte cadeau
        | quelqu'un sur whatsapp promet un visa | appel d'ircc qui demande de l'argent
        | on me garantit la rp si je paie | courriel d'immigration demandant ma carte bancaire
        | c'est trop beau pour être vrai | menacé d'arrestation par téléphone | un homme sur facebook vend la rp
        | on me garantit une invitation | message suspect sur mon visa | un agent promet le visa à 100 pour cent
        | sms d'ircc avec un lien | est-ce un piège | faux site d'immigration
        | il connaît quelqu'un à l'intérieur, c'est réglé il jure | au téléphone on dit que ma rp est bloquée, payez
        | il jure qu'il connaît quelqu'un à l'intérieur | ils promettent le visa à cent pour cent
        | appel qui demande des cartes cadeaux

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
    .fr = devrais je payer pour une offre d emploi ou une eimt | acheter une eimt
        | l employeur demande de l argent pour une offre | est ce illégal de payer une eimt
        | un agent vend des offres d emploi | payer pour un permis de travail | quelqu'un vend une eimt
        | l'agent demande de l'argent pour une offre d'emploi | acheter une lettre d'offre
        | l'employeur veut que je paie l'eimt | 30000 dollars pour un emploi | est-ce légal de payer pour un emploi
        | le recruteur demande des frais | dois je acheter une eimt | la société veut de l'argent pour m'embaucher
        | on me propose un emploi contre de l'argent | le patron veut 25000 et fera l'eimt
        | de l'argent contre une embauche
        | le patron veut 25 mille pour les papiers | on me vend une eimt

ways-criminal-record = i have a criminal record can i apply | dui and express entry | i was convicted years ago
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
    .fr = j ai un casier judiciaire puis je présenter une demande | alcool au volant et immigration
        | j ai été condamné il y a longtemps | réadaptation criminelle | arrêté mais jamais condamné
        | mon mari a un casier judiciaire | j'ai été condamné pour alcool au volant | j'ai fait de la prison
        | arrêté une fois sans poursuite | peut-on immigrer avec une condamnation
        | accusation d'agression il y a dix ans | conduite en état d'ivresse est-ce grave
        | j'ai eu affaire à la police | vol à l'étalage dans ma jeunesse | mon passé judiciaire et la rp
        | amende pour vol | réhabilitation après condamnation | procès en cours
        | j'ai un casier est-ce fini pour moi | une conduite en état d'ivresse, amende payée, porte fermée ?
        | une nuit au poste | histoire de cannabis
        | une garde à vue il y a longtemps, c'est grave ?
        | conduite en état d'ivresse en 2018, porte fermée ? | j'ai volé à 17 ans, ça compte
        | condamné avec sursis, je peux demander la rp ? | une amende pénale m'empêche t elle d'immigrer
        | casier pas vierge, que faire

ways-health-condition = can i be refused because of an illness | i have diabetes can i get pr | hiv and canada immigration
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
    .fr = puis je être refusé à cause d une maladie | j ai le diabète puis je avoir la rp | vih et immigration canada
        | interdiction de territoire pour motifs sanitaires | mon enfant est handicapé serons nous refusés
        | fardeau excessif | j ai eu la tuberculose | je suis séropositif | j'ai le diabète vont ils me rejeter
        | mon enfant est autiste | une maladie peut elle bloquer la rp | ma femme a une maladie des reins
        | je suis en fauteuil roulant | guéri d'un cancer puis je postuler | dépression et résidence permanente
        | fardeau excessif pour les services de santé | hépatite b | mon fils est handicapé
        | problème de santé et refus | maladie du coeur | mon fils a un trouble autistique, ça bloque ?
        | je suis sous dialyse | cancer guéri
        | mon fils est autiste, ça bloque ? | diabétique et je postule | séropositif, c'est possible ?

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
    .fr = on m a déjà refusé un visa est ce important | refus de visa antérieur entrée express
        | mon permis d études a été refusé puis je postuler | visa américain refusé dois je le déclarer
        | dois je mentionner les anciens refus | j ai déjà été expulsé
        | mon visa touriste a été rejeté en 2022 est-ce important | visa américain refusé avant
        | refus précédent de permis d'études | dois je mentionner un ancien refus
        | le canada m'a refusé deux fois le visa visiteur | refus schengen à déclarer
        | j'ai eu un rejet de visa il y a longtemps | les anciens refus nuisent ils | expulsé d'un autre pays
        | un refus antérieur joue t il contre moi | refoulé à la frontière
        | recalé pour un visa uk à 19 ans, je le mets ? | deux rejets américains, ça joue ?
        | visa anglais refusé à 19 ans, je le mets ? | refusé deux fois par les états unis, un souci ?
        | schengen refusé avant, ça nuit ?
