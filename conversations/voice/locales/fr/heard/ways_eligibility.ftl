### Ways of asking about the topics of eligibility in French, separated by "|". Never said, only read;
### written as people type: spelt right at first, as in short messages behind.

ways-am-i-eligible = est-ce que je suis admissible | est-ce que je peux postuler | suis-je éligible | quelles sont les conditions
    | quelles exigences minimales | qui peut présenter une demande | vérifier mon admissibilité
    | est-ce que j'ai le droit de postuler | est-ce que je remplis les conditions | puis je faire une demande
    | suis je éligible à un programme | quelles sont les conditions pour entrer | je réponds aux critères ou non
    | à quel programme je corresponds | est-ce que je perds mon temps | conditions minimales d'entrée express
    | les exigences à remplir | ma situation permet elle de postuler | dans quel programme j'entre
    | comptable de 34 ans avec 8 ans d'expérience, ça passe | est-ce que je fais l'affaire
    | vu mon parcours je peux entrer | je coche les cases ou non | regardez si je peux entrer
    | infirmier, 31 ans, 6 ans d'expérience, je suis admissible ?
    | comptable avec 8 ans de boîte et anglais moyen, ça passe ?
    | est ce que mon profil correspond aux critères
    | avec un an d'expérience seulement je remplis les conditions ?
    | je suis cuisinier avec un bac, c'est pour moi ? | je rentre dans quel programme
    | les programmes | mes programmes | quels programmes | quels programmes pour moi
    | montrez moi les programmes | c'est quoi mes programmes
    | jsuis eligible ou pas | est ce que je remplis les conditions | qui a le droit de deposer
    | faut quoi comme conditions pour postuler | jai le droit de candidater avec un bts et 3 ans de boulot
    | je rentre dans les criteres ou non | ya quelles exigences minimum | mon profil est admissible vous croyez
    | 35 ans licence 6 ans de banque tef b2, est ce que je qualifie | c pour qui entree express, les criteres c koi
    | je peux participer moi avec ma situation | regardez si je suis admissible svp
    | les conditions pour entrer dans le bassin | ils demandent quoi au minimum pour accepter un profil
    | chauffeur depuis 10 ans, est ce que je suis admissible a un des programmes
    | les differents programmes | montre moi les programmes | tous les programmes | les programmes possibles
    | les programmes c koi mes choix
    | j'entre dans quel programme | est-ce que j'ai le droit de postuler avec ça
    | mon profil est accepté ou pas
ways-need-job-offer = est-ce que j'ai besoin d'une offre d'emploi | faut-il une offre d'emploi
    | sans offre d'emploi c'est possible | dois-je avoir un employeur au canada
    | l'offre d'emploi est-elle obligatoire | ai-je besoin d'une eimt | je n'ai pas d'offre d'emploi
    | sans promesse d'embauche c'est possible | faut il trouver du travail d'abord
    | est-ce obligatoire d'être embauché avant | je n'ai pas de contrat au canada
    | peut-on venir puis chercher un emploi | un employeur doit il me parrainer
    | est-ce qu'il faut une offre pour postuler | aucun employeur ne m'attend là bas
    | avoir un travail sur place est-il exigé | immigrer sans offre d'emploi
    | chercher un emploi depuis l'étranger est-il nécessaire | sans promesse signée je laisse tomber
    | faut qu'un patron m'attende là-bas | on peut arriver et chercher ensuite
    | pas de contrat, on tente quand même
    | personne ne m'embauche d'ici, je peux quand même ? | sans contrat là bas j'abandonne ?
    | l'offre est elle obligatoire | faut il trouver un travail d'abord
    | postuler d'abord ou trouver un employeur
    | faut trouver un patron la bas avant | c'est obligatoire d'avoir un contrat de travail canadien
    | on peut y aller sans emploi | sans promesse d'embauche ca passe
    | jai pas d'employeur au canada je peux quand meme | est ce qu'il faut deja un boulot la bas
    | personne veut m'embaucher a distance, c bloquant | une offre d'emploi c exigé ou pas
    | on me dit que sans offre c'est pas la peine | ya besoin d'un recruteur canadien pour postuler
    | je cherche un job depuis 6 mois au canada sans succes, c indispensable pour le dossier
    | faut un employeur ou on peut partir seul | jpeux etre invité sans avoir d'offre
    | contrat canadien necessaire ou facultatif
    | il me faut une offre d'emploi ou pas | je n'ai pas d'employeur là-bas, ça bloque
    | une offre est-elle obligatoire | un employeur doit me vouloir d'abord
    | personne ne m'embauche là-bas, c'est mort ? | aucune offre de personne
ways-need-degree = sans diplôme universitaire c'est possible | est-ce qu'il faut un diplôme | je n'ai que le bac
    | je n'ai pas fait d'études | études minimum exigées | j'ai seulement fini le secondaire
    | combien de points pour une maîtrise | je n'ai pas fait d'études supérieures | sans diplôme est-ce possible
    | j'ai arrêté l'école tôt | est-ce que le baccalauréat suffit | niveau d'études minimum exigé
    | faut il être diplômé de l'université | je n'ai pas terminé mes études | seulement un cap ou bep
    | pas de licence mais dix ans de métier | quel niveau scolaire demandent ils
    | peut-on immigrer sans être allé à la fac | je n'ai aucun diplôme | j'ai appris sur le tas
    | j'ai raté le bac | autodidacte sans diplôme | brevet des collèges seulement
    | je n'ai que le bac, je peux tenter ? | jamais allé à la fac mais 12 ans de métier
    | j'ai arrêté en deuxième année, c'est mort ? | sans licence c'est possible | un bts suffit il
    | faut il absolument un diplôme universitaire
    | jai que le bac ca passe | sans diplome on peut essayer | j'ai pas fait la fac c mort ?
    | faut un master obligatoire ou pas | jai arreté l'ecole en 3eme, jpeux postuler | niveau bac suffit il
    | mon bts suffit ou ils veulent une licence | on peut immigrer sans avoir fait d'etudes superieures
    | un cap ca suffit | pas de diplome mais 15 ans d'experience, possible ?
    | l'universite c'est obligatoire pour entree express | jai jamais eu mon bac, ya moyen
    | autodidacte sans diplome en informatique, ca bloque ? | faut au moins quel diplome pour candidater
    | sans diplôme c'est possible | je n'ai que le bac, ça suffit
    | pas d'études supérieures, ils me prennent | un diplôme est-il obligatoire
    | j'ai arrêté l'école, je peux postuler quand même
ways-which-program-invited = est-ce que je peux choisir le programme | je suis admissible à deux programmes lequel
    | pour quel programme serai-je invité | changer de programme après l'invitation
    | invité sous cec mais je veux ptqf | qui choisit le programme | ordre des programmes
    | je remplis deux programmes lequel sera retenu | qui choisit le programme de l'invitation
    | puis je choisir le ptqf plutôt que la cec | l'invitation est sous la mauvaise catégorie
    | peut-on changer le programme indiqué | ordre de priorité entre les programmes
    | sous quelle catégorie vais je être invité | admissible à plusieurs programmes à la fois
    | je voudrais être invité comme travailleur qualifié | est-ce moi qui décide du volet
    | pourquoi m'a-t-on invité sous expérience canadienne | j'entre dans les deux cases, qui tranche
    | on m'a classé sous la cec alors que je préférais l'autre
    | jsuis eligible a cec et fsw, ils vont m'inviter par lequel | on peut choisir son programme
    | si je remplis deux programmes c qui qui decide | je prefere fsw que cec, je peux demander
    | l'invitation sort sous quel programme | je veux pas etre invité en cec, comment faire
    | c automatique le choix du programme ou c moi
    | entre travailleur qualifié et experience canadienne lequel ils prennent en premier
    | ils m'ont mis cec alors que je voulais l'autre, jpeux changer
    | l'ordre de priorité des programmes pour l'invitation | jai deux programmes possibles, par lequel je passe
    | comment ils decident sous quel programme on est invité
    | quel programme choisir | c'est moi qui choisis le programme
    | quel programme est le plus invité | quel programme pour moi
    | je dois passer par quel programme
