### Ways of asking about the topics of education in French, separated by "|". Never said, only read;
### written as people type: spelt right at first, as in short messages behind.

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
    | on fait l'equivalence chez ki | ou envoyer mes diplomes pour evaluation | quel organisme evalue les diplomes
    | jsuis medecin au maroc, je passe par qui pour l'EDE | wes accepte les diplomes du cameroun ?
    | par quel organisme passer pour faire evaluer une licence algerienne
    | qui fait les evaluations de diplomes pour ircc | ices ices iqas wes je prends le quel
    | ma fac peut envoyer les releves directement a qui | l'evaluation comparative du quebec ca marche ou faut wes
    | adresse ou faire mon evaluation d'etudes | architecte, mon equivalence se fait ou
    | pharmacienne tunisienne, quel organisme pour mon diplome | cmt ouvrir un dossier wes, c'est eux les bons ?
    | ou est ce qu'on fait reconnaitre son diplome pour entree express
    | quel organisme évalue les diplômes du sénégal | wes ou iqas, lequel
    | où envoyer mes relevés de notes | l'évaluation du mifi remplace wes
    | l'évaluation comparative du québec suffit
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
    | wes ca coute cb | l'equivalence prend combien de temps
    | jai envoyé mes papiers chez wes depuis 2 mois, c long comme ça ? | le prix de l'EDE svp
    | combien de semaines pour recevoir le rapport d'evaluation | iqas met combien de mois
    | evaluation de diplome tarif et delai | on paye combien pour faire evaluer un master
    | ca met longtemps l'evaluation | le rapport wes arrive en combien de temps une fois les documents recus
    | budget pour l'equivalence de diplome | jai besoin de mon EDE avant mars c faisable
    | moins cher pour l'evaluation c qui | wes traine, c normal 3 mois | faut debourser combien a ices
    | wes c'est combien et ça prend combien de temps | l'évaluation du diplôme coûte cher
    | combien de semaines chez wes
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
    | jai licence et master faut evaluer les deux | le bac aussi doit etre evalué ou juste la fac
    | jai 3 diplomes j'envoie lesquels | evaluer tous mes diplomes ou seulement le plus haut
    | mon bts plus ma licence je fais evaluer quoi | ma femme aussi doit evaluer son diplome
    | faut faire evaluer le bac du lycee | un doctorat, le master d'avant c necessaire dans l'evaluation
    | jai un diplome pas terminé, on l'evalue ? | lesquels de mes diplomes je dois faire passer chez wes
    | mes formations courtes et certificats, faut les evaluer aussi
    | juste le dernier diplome suffit pour l'EDE ou toute la serie | jai deux masters, j'en evalue un seul ?
    | le diplome canadien faut il l'evaluer avec les autres
    | licence 3 ans = bachelor | licence de 3 ans égale bachelor | ma licence de 3 ans vaut-elle un bachelor
    | une licence de trois ans équivaut à un bachelor
    | mon diplôme est-il valable au canada | est-ce que mon diplôme est valable
    | mon diplôme vaut-il quelque chose
    | trois diplômes, lesquels évaluer | il faut tout évaluer ou seulement le plus haut
    | j'ai deux diplômes, les deux passent par wes | licence et master, j'évalue lequel
    | est-ce que mon diplôme compte
    | mon dut vaut combien au canada | mon bts correspond à quoi chez vous