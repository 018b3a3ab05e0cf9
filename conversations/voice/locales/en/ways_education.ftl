### Ways of asking about the topics of education: English, and French in `.fr`, separated by "|".
### Never said, only read; written as people type, but spelt right.

ways-eca-where = where do i get an eca | which company for eca | wes or iqas | is wes accepted | best eca organization
    | where to evaluate my degree | who does credential assessment | eca for doctors | eca for pharmacist
    | ices or ces which is better | how to apply for eca | how do i get my degree assessed | wes icap or normal
    | can i use any evaluation agency | where to send my transcripts
    .fr = où obtenir une ede | où faire évaluer mon diplôme | wes ou iqas | quel organisme pour l'évaluation
        | ede pour médecin | comment demander une évaluation des diplômes | wes est accepté
        | à qui envoyer mes relevés de notes

ways-eca-cost-time = how much does an eca cost | how long does wes take | eca fee | wes processing time
    | how long for credential assessment | price of wes evaluation | is eca expensive | my wes is taking forever
    | how many weeks for iqas | cheapest eca | fastest eca
    | how long does my university take to send transcripts | eca delivery time | wes charges for canada pr
    .fr = combien coûte une ede | combien de temps pour l'ede | prix de wes | délai de wes
        | l'évaluation prend combien de temps | ede la moins chère | combien de semaines pour iqas

ways-eca-which-degrees = which degrees should i have assessed | do i need eca for bachelors and masters
    | should i evaluate all my degrees | is masters eca enough | do i need eca for high school
    | i have two degrees assess both | only highest degree for eca | 3 year bachelor eca result
    | my hnd what is it in canada | unfinished degree eca | does my diploma need assessment too
    | do two diplomas need two ecas | eca for second degree | will my 3 year degree count as bachelors
    .fr = quels diplômes faire évaluer | faut-il évaluer la licence et le master | le diplôme le plus élevé suffit
        | dois-je faire évaluer tous mes diplômes | mon bac+5 vaut quoi au canada | ede pour le bac
        | études non terminées évaluation
