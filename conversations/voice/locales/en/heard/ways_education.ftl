### Ways of asking about the topics of education: English, separated by "|".
### Never said, only read; written as people type, but spelt right.

ways-eca-where = which organization should i use | who does the assessment
    | where do i get an eca | which company for eca | wes or iqas | is wes accepted | best eca organization
    | where to evaluate my degree | who does credential assessment | eca for doctors | eca for pharmacist
    | ices or ces which is better | how to apply for eca | how do i get my degree assessed | wes icap or normal
    | can i use any evaluation agency | where to send my transcripts | who evaluates foreign diplomas
    | which agency do i send my transcripts to | wes or iqas which to choose
    | best organisation for credential evaluation | designated evaluation bodies
    | where can i get my degree assessed | which body for doctors | pharmacist assessment organisation
    | how do i apply for wes | list of eca organizations | is ices accepted | which evaluator is faster
    | does it have to be wes | architect credential body | medical council evaluation for physicians
    | where to order the educational assessment | company that assesses degrees
    | wes or another one for an algerian degree | who do i pay to get my papers compared
    | recommend an evaluator for nigerian certs
    | who evaluates degrees for canada | which body for pharmacists | ces icas iqas which to choose
    | my degree is from uni of ghana, who evaluates that
    | wes or iqas for a pakistani bachelors, where do i send it | im a physician, which body does my assessment
    | which organisation do i use to get my diploma assessed
    | where do i get my degree evaluated | who evaluates degrees from ghana
    | which body should i use for the eca | wes or iqas which one
    | which company assesses my diploma

ways-eca-cost-time = how much is the eca | how many weeks for the report
    | how much does an eca cost | how long does wes take | eca fee | wes processing time
    | how long for credential assessment | price of wes evaluation | is eca expensive | my wes is taking forever
    | how many weeks for iqas | cheapest eca | fastest eca
    | how long does my university take to send transcripts | eca delivery time | wes charges for canada pr
    | wes fees | how many weeks for the evaluation report | price of credential evaluation
    | my evaluation is taking forever | how long does wes need after getting transcripts
    | is there a rush option for the assessment | cost to evaluate two degrees | iqas processing duration
    | when will my report be ready | charges for degree assessment
    | university has not sent transcripts yet how long | waiting for wes report | turnaround of the evaluation
    | how expensive is the credential assessment | delay in my eca | wes sitting on my documents for a month
    | awaiting documents status since weeks, normal? | how much is ices | when does the evaluation report land
    | wes stuck on awaiting documents six weeks | how many dollars and weeks for wes
    | is there express service for the evaluation | my university is slow to send transcripts
    | sent transcripts to wes a month ago, how long do they take
    | whats the fee for the evaluation and how many weeks
    | need the report before my birthday in june, is it doable time wise | how pricey is ces compared to wes
    | how many months does the eca take | how long does the eca take and what does it cost
    | what does an eca cost
    | how much is wes and how long does it take | wes charges how much
    | what does the evaluation cost | how many weeks does wes need | is the eca expensive
    | how fast is the eca
    | wes or iqas, who's quicker | which is faster and cheaper wes or ces

ways-eca-which-degrees = do i need it for both degrees | is one degree enough to assess
    | which degrees should i have assessed | do i need eca for bachelors and masters
    | should i evaluate all my degrees | is masters eca enough | do i need eca for high school
    | i have two degrees assess both | only highest degree for eca | 3 year bachelor eca result
    | my hnd what is it in canada | unfinished degree eca | does my diploma need assessment too
    | do two diplomas need two ecas | eca for second degree | will my 3 year degree count as bachelors
    | must i evaluate all my diplomas or just the highest | is it enough to assess my masters
    | should i include my bachelor too | i have three degrees which to send | only top degree or every one
    | does my high school need evaluation | assess both bachelor and postgraduate diploma
    | do i evaluate an unfinished degree | which credentials to submit to wes | one or two ecas
    | evaluate phd only | do i need to assess short certificates | ca or cpa membership assessment
    | my wife's degree should be assessed too | i dropped out of masters do i include it
    | btech plus mba plus short course, send everything? | bachelor is enough or masters as well to wes
    | skip the diploma and evaluate just the phd?
    | btech then mba then certificate, send all? | just the highest or every one
    | do i evaluate the unfinished one
    | does my diploma from india count | does my degree from abroad count
    | will my foreign diploma be counted
    | does my degree count | is my degree valid in canada | is my diploma recognized there
    | will my degree be accepted | my degree is valid | is my university accepted
    | does my degree work for express entry
    | is btech four years a bachelors | is be 4 years a bachelor degree
    | does a four year degree equal a bachelors | is my 3 year bcom a bachelors in canada
    | are my foreign degrees recognised | are my indian degrees recognized in canada
    | what is my degree worth in canada | what is my diploma equal to in canada
    | is a postgraduate diploma a masters in canada | what level is my degree in canada
    | have a bsc and an msc, do both go to wes or only the top one
    | should my high school be assessed as well as my degree
    | hnd plus btech, which of them do i submit for evaluation | wife has three diplomas, must we evaluate each
    | do i have to assess both diplomas | do i need to get all my degrees assessed or the highest
    | what is a 3 year degree worth in canada | what is my 3 year degree worth
    | what is a three year bachelor worth there | is a 3 year degree enough for canada
    | do i have to get every degree assessed | only the top degree or all of them
    | i have two degrees do both need wes | send all my degrees or just the masters
    | which of my diplomas should i send | is one evaluation enough for three degrees
    | must all diplomas be evaluated
    | will they treat my 3 year bachelor as a full one
