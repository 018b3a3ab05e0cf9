### Ways of asking about the topics of education in French, separated by "|". Never said, only read;
### written as people type, but spelt right.

ways-eca-where = où obtenir une ede | où faire évaluer mon diplôme | wes ou iqas | quel organisme pour l'évaluation
    | ede pour médecin | comment demander une évaluation des diplômes | wes est accepté
    | à qui envoyer mes relevés de notes | à qui envoyer mon diplôme pour évaluation
    | quel organisme évalue les diplômes étrangers | wes ou iqas lequel choisir | où faire évaluer mes études
    | liste des organismes désignés | où commander l'ede | quel organisme pour les médecins
    | pharmacien quel organisme d'évaluation | comment faire une demande à wes | est-ce que ça doit être wes
    | organisme pour équivalence de diplôme | où demander l'équivalence | à qui confier mes relevés de notes
    | quel organisme pour un diplôme ivoirien
    | où faire évaluer mon diplôme camerounais | wes ou un autre pour un diplôme algérien
    | quel organisme pour évaluer un diplôme marocain | qui fait les évaluations de diplôme
ways-eca-cost-time = combien coûte une ede | combien de temps pour l'ede | prix de wes | délai de wes
    | l'évaluation prend combien de temps | ede la moins chère | combien de semaines pour iqas | tarif de wes
    | combien de semaines pour le rapport d'évaluation | prix de l'évaluation de diplôme | mon évaluation traîne
    | délai de wes après réception des relevés | combien coûte l'équivalence
    | évaluer deux diplômes ça coûte combien | temps de traitement iqas | quand aurai je mon rapport
    | l'ede prend combien de temps | frais d'évaluation comparative
    | mon université n'a pas encore envoyé les relevés | wes bloqué en attente de documents
    | mon dossier wes dure depuis un mois et demi | ces ça coûte combien
    | wes bloqué sur documents en attente | combien de dollars et de semaines pour wes
    | mon université tarde à envoyer les relevés
ways-eca-which-degrees = quels diplômes faire évaluer | faut-il évaluer la licence et le master | le diplôme le plus élevé suffit
    | dois-je faire évaluer tous mes diplômes | mon bac+5 vaut quoi au canada | ede pour le bac
    | études non terminées évaluation | faut il évaluer tous mes diplômes ou seulement le plus élevé
    | le master suffit il | dois je aussi faire évaluer ma licence | j'ai trois diplômes lesquels envoyer
    | évaluer le bac aussi | un diplôme non terminé doit il être évalué | quels diplômes soumettre à wes
    | une ou deux évaluations | est-ce que je fais évaluer mon bts et ma licence | seulement le doctorat
    | le diplôme de ma femme aussi | j'envoie tout ou juste le master à wes
    | licence pro et master, les deux à évaluer ? | le petit certificat aussi à l'évaluation ?
    | licence, master et certificat, j'envoie tout ? | seulement le plus haut ou tous
    | mon diplôme étranger compte t il
    | mon diplôme est-il valable | mon diplôme est-il reconnu au canada | mon diplôme compte
    | mon diplôme sert-il | ma licence est-elle reconnue | mon diplôme suffit
    | licence de trois ans égale bachelor | une licence 3 ans c'est un bachelor
    | la licence équivaut à un baccalauréat canadien | mes diplômes français sont ils reconnus
    | mes diplômes sont reconnus | mes diplômes marocains sont reconnus au canada
    | mon diplôme étranger est il reconnu | le bts c'est quel niveau au canada | un dut vaut quoi
    | bts équivalence canada | quel niveau pour mon diplôme au canada
    | ingénieur cinq ans c'est un master | à quoi correspond mon diplôme
