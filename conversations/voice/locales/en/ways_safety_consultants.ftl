### Ways of asking about the topics of safety consultants: English, and French in `.fr`, separated by "|".
### Never said, only read; written as people type, but spelt right.

ways-need-lawyer = do i need a lawyer or consultant | can i apply for express entry myself | is it better to hire an agent
    | should i use an immigration consultant | do consultants get faster results
    | can i do it without a consultant | is rcic necessary | diy express entry
    | how much does a consultant cost is it worth it | apply on my own or through agency
    | will a lawyer increase my chances | is it hard to apply alone | hire immigration lawyer
    | is a consultant worth it | do it by myself or with a lawyer | need help of immigration expert or not
    .fr = ai je besoin d un avocat ou d un consultant | puis je faire la demande moi même
        | vaut il la peine de payer un consultant | un avocat augmente t il mes chances
        | faire entrée express sans consultant | est ce plus rapide avec un consultant

ways-check-consultant = is my agent or consultant licensed | how to check if a consultant is legit | verify rcic number
    | how do i know my agent is real | ghost consultant | public register of immigration consultants
    | my agent has no license | cicc register search | can a travel agent do my express entry
    | is my immigration lawyer registered | agent in india wants fee is he authorized | what is an rcic
    | consultant wont give me my login | imm 5476 what for | is my consultant registered
    | check licence of immigration agent
    .fr = mon agent ou consultant est il autorisé | comment vérifier un consultant | numéro crci vérifier
        | registre public des consultants | mon agent n a pas de licence
        | une agence à l étranger est elle autorisée

ways-scams = somebody guarantees a visa or ircc called me is it a scam | agent promises guaranteed pr
    | is this email from ircc real | got a call from immigration asking for money
    | they said i was selected for canada visa | fake ircc email | someone on whatsapp offers canada visa
    | i was scammed by an agent | ircc asked me to pay by gift card | is this job offer fake
    | how to report immigration fraud | guaranteed ita for money | threatened with arrest by immigration caller
    | suspicious message about my application | is this a fraud | got a strange email about my visa
    | agent guarantees visa
    .fr = on me garantit un visa est ce une arnaque | ircc m a appelé est ce vrai
        | ce courriel vient il vraiment d ircc | un agent promet la rp garantie | j ai été victime d une fraude
        | signaler une arnaque à l immigration | on me demande de payer par carte cadeau

ways-paid-job-offer = should i pay for a job offer or lmia | agent wants 20000 for lmia | can i buy a job offer
    | is paying for lmia illegal | employer asks money for job offer letter | how much does an lmia cost to buy
    | somebody sells lmia | pay for work permit | job offer in exchange for money
    | consultant charging for lmia job | my employer wants me to pay the lmia fee | pay for lmia
    | buying job offer for points | someone offers lmia for money | consequences of buying a job offer
    .fr = devrais je payer pour une offre d emploi ou une eimt | acheter une eimt
        | l employeur demande de l argent pour une offre | est ce illégal de payer une eimt
        | un agent vend des offres d emploi | payer pour un permis de travail

ways-criminal-record = i have a criminal record can i apply | dui and express entry | i was convicted years ago
    | does a misdemeanor affect pr | can i immigrate with a criminal conviction | old arrest but no conviction
    | criminal rehabilitation canada | drunk driving charge inadmissible | felony canada immigration
    | charges were dropped do i declare | my husband has a criminal record | theft conviction when i was young
    | record suspension pardon | past conviction | i have been arrested before | crime and immigration
    .fr = j ai un casier judiciaire puis je présenter une demande | alcool au volant et immigration
        | j ai été condamné il y a longtemps | réadaptation criminelle | arrêté mais jamais condamné
        | mon mari a un casier judiciaire

ways-health-condition = can i be refused because of an illness | i have diabetes can i get pr | hiv and canada immigration
    | medical inadmissibility | my child has autism will we be refused | excessive demand cost limit
    | disability and express entry | i had tuberculosis before | does depression affect pr
    | chronic disease permanent residence | pre existing condition medical exam fail | cancer survivor can apply
    | hepatitis b immigration medical | will i fail the medical | sick family member will they refuse
    | medical condition and pr | refused because of health
    .fr = puis je être refusé à cause d une maladie | j ai le diabète puis je avoir la rp | vih et immigration canada
        | interdiction de territoire pour motifs sanitaires | mon enfant est handicapé serons nous refusés
        | fardeau excessif | j ai eu la tuberculose

ways-refused-before = i was refused a visa before does it matter | previous visa refusal express entry
    | my study permit was refused can i still apply | us visa rejected do i have to declare
    | canada tourist visa refused last year | do i need to mention old refusals | deported before can i apply
    | will a past refusal affect my pr | uk visa refusal declare | i forgot to mention a visa refusal
    | visa rejected 3 times | removal order in the past | banned from canada before | earlier visa refusal
    | history of refusals | past rejection by canada
    .fr = on m a déjà refusé un visa est ce important | refus de visa antérieur entrée express
        | mon permis d études a été refusé puis je postuler | visa américain refusé dois je le déclarer
        | dois je mentionner les anciens refus | j ai déjà été expulsé
