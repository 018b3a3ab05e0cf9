### Ways of asking about the topics of education: English, and French in `.fr`, separated by "|".
### Never said, only read; written as people type, but spelt right.

ways-eca-where = where do i get an eca | which company for eca | wes or iqas | is wes accepted | best eca organization
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
    .fr = où obtenir une ede | où faire évaluer mon diplôme | wes ou iqas | quel organisme pour l'évaluation
        | ede pour médecin | comment demander une évaluation des diplômes | wes est accepté
        | à qui envoyer mes relevés de notes | à qui envoyer mon diplôme pour évaluation
        | quel organisme évalue les diplômes étrangers | wes ou iqas lequel choisir | où faire évaluer mes études
        | liste des organismes désignés | où commander l'ede | quel organisme pour les médecins
        | pharmacien quel organisme d'évaluation | comment faire une demande à wes | est-ce que ça doit être wes
        | organisme pour équivalence de diplôme | où demander l'équivalence | à qui confier mes relevés de notes
        | quel organisme pour un diplôme ivoirien
        | où faire évaluer mon diplôme camerounais | wes ou un autre pour un diplôme algérien
        | quel organisme pour évaluer un diplôme marocain | qui fait les évaluations de diplôme

ways-eca-cost-time = how much does an eca cost | how long does wes take | eca fee | wes processing time
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
    .fr = combien coûte une ede | combien de temps pour l'ede | prix de wes | délai de wes
        | l'évaluation prend combien de temps | ede la moins chère | combien de semaines pour iqas | tarif de wes
        | combien de semaines pour le rapport d'évaluation | prix de l'évaluation de diplôme | mon évaluation traîne
        | délai de wes après réception des relevés | combien coûte l'équivalence
        | évaluer deux diplômes ça coûte combien | temps de traitement iqas | quand aurai je mon rapport
        | l'ede prend combien de temps | frais d'évaluation comparative
        | mon université n'a pas encore envoyé les relevés | wes bloqué en attente de documents
        | mon dossier wes dure depuis un mois et demi | ces ça coûte combien
        | wes bloqué sur documents en attente | combien de dollars et de semaines pour wes
        | mon université tarde à envoyer les relevés

ways-eca-which-degrees = which degrees should i have assessed | do i need eca for bachelors and masters
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
    .fr = quels diplômes faire évaluer | faut-il évaluer la licence et le master | le diplôme le plus élevé suffit
        | dois-je faire évaluer tous mes diplômes | mon bac+5 vaut quoi au canada | ede pour le bac
        | études non terminées évaluation | faut il évaluer tous mes diplômes ou seulement le plus élevé
        | le master suffit il | dois je aussi faire évaluer ma licence | j'ai trois diplômes lesquels envoyer
        | évaluer le bac aussi | un diplôme non terminé doit il être évalué | quels diplômes soumettre à wes
        | une ou deux évaluations | est-ce que je fais évaluer mon bts et ma licence | seulement le doctorat
        | le diplôme de ma femme aussi | j'envoie tout ou juste le master à wes
        | licence pro et master, les deux à évaluer ? | le petit certificat aussi à l'évaluation ?
        | licence, master et certificat, j'envoie tout ? | seulement le plus haut ou tous
        | mon diplôme étranger compte t il
