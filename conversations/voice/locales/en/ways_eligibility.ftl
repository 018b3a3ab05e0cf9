### Ways of asking about the topics of eligibility: English, and French in `.fr`, separated by "|".
### Never said, only read; written as people type, but spelt right.

ways-am-i-eligible = am i eligible | can i apply | do i qualify | what are the requirements
    | what makes me eligible for cec | what do i need for fsw | how do i qualify for the skilled trades program
    | why am i not eligible for cec | what is missing for fsw | what do i lack for the federal skilled worker program
    | how do i get into the healthcare category | what do i need for the french category | how can i enter stem rounds
    | what keeps me out of the trades category | which requirement of cec do i fail
    | how can i join the education draw | what must i do to be in the transport category
    | what would put me into agriculture | path to the trades category | how many months until i qualify for cec
    | will one year of work let me into cec | am i in range for fsw | am i ok for the skilled trades program
    | requirements of the physicians category | get me into healthcare rounds
    | what should i change to be in the health category | how do senior managers get in | how to be eligible for pnp
    | can i use fsw with no canadian experience | what else do i need for cec | why is my job not in the stem category
    | do i meet the requirements for express entry | minimum requirements | check my eligibility | who can apply
    | what do i need to qualify | is my profile eligible | am i allowed to apply for pr
    | conditions for express entry | eligibility criteria | can someone like me apply | am i allowed to apply
    | am i wasting my time or do i qualify | do i meet the criteria | check whether i can enter
    | which programs am i eligible for | do i tick the boxes | can someone like me enter the pool
    | what are the requirements for express entry | who can apply for express entry
    | what conditions must be met | minimum conditions to enter | test my eligibility
    | is my profile acceptable for any program | do i satisfy the requirements | what does it take to qualify
    | conditions for canada pr | am i a suitable candidate | which program do i fit
    | 34, accountant, 8 years experience, do i make the cut | here is my story, can i get in
    | would they even let me in the pool | do i have what it takes | check me please, am i in or out
    | enough for express entry or not
    | nurse, 31, 6 yrs experience, masters, do i qualify
    | accountant 34 with 8 years and ok english, does that pass
    | chef with diploma and no english test yet, can i get in
    | do i meet the requirements with one year of work only
    | i'm a driver with high school, is express entry for me | would somebody like me even be accepted
    | 29 single bachelors 2 years exp, eligible or not | which program do i fit in
    | can you check if i'm allowed to apply
    .fr = est-ce que je suis admissible | est-ce que je peux postuler | suis-je éligible | quelles sont les conditions
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

ways-need-job-offer = do i need a job offer | can i apply without a job offer | is a job offer required
    | must i have an employer in canada | do i need a job in canada first | is job offer mandatory
    | i have no job offer | do i have to find a job first | express entry without job offer
    | need a canadian employer or not | i dont have work lined up in canada | is lmia necessary
    | must i have an employer in canada first | can i get in without having a job lined up
    | is a job in canada compulsory | no canadian employer can i still apply
    | do they require a contract from a company | should i find work before applying
    | is it necessary to be hired first | is an offer letter mandatory | can i come and look for a job after
    | without employment in canada possible | i have nobody to hire me there | do i need a sponsor employer
    | does an employer have to sponsor me | requirement of having work arranged
    | must somebody employ me already | nobody will hire me from abroad, give up? | is a signed contract a must
    | can we land first and look for work afterwards | do i need a boss waiting for me
    | no lmia no offer, still fine?
    | nobody hires me from abroad, can i still apply | without a contract in canada do i give up
    | is an offer a must | do i have to find work there first | zero job offers, am i finished
    | apply first or find employer first
    .fr = est-ce que j'ai besoin d'une offre d'emploi | faut-il une offre d'emploi
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

ways-need-degree = can i apply without a degree | do i need a degree | no university degree | i only finished high school
    | is a diploma enough | do i need a bachelors | i never went to university | minimum education required
    | i didnt finish college | is education mandatory | high school only can i apply | points for education
    | how many points for a masters | i dropped out of uni | i have only secondary school
    | no college education is it possible | i am a dropout can i immigrate | is a bachelor mandatory
    | only grade 12 | i did not complete my studies | can uneducated people apply | must i have graduated
    | minimum education needed | what level of schooling is required | do they accept matric only
    | i left school early but have lots of experience | i have no diploma but a good trade
    | is high school enough | education requirement for pr | without a university qualification
    | only have a certificate no degree | i learned on the job, never studied | 12th pass only
    | dropped out in second year, still ok | no fancy papers, just hands | i got a ged
    | i only finished high school, can i still try | never went to university but 12 years as electrician
    | dropped out in second year, is that a no go | diploma of two years only, enough?
    | is a bachelor compulsory | no college at all just trade certificate
    | can someone with just secondary school get pr
    .fr = sans diplôme universitaire c'est possible | est-ce qu'il faut un diplôme | je n'ai que le bac
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

ways-which-program-invited = can i choose my program | which program will i be invited under | i qualify for fsw and cec which one
    | i meet two programs which counts | how do i pick fsw instead of cec | invited under cec but i want fsw
    | can i decline and get fsw | order of programs | who decides which program i get | switch from cec to fsw
    | can i change the program in my ita | eligible for more than one program
    | who decides under which class i am invited | i meet both cec and fsw which will be used
    | can i pick fsw instead of cec | the invitation named canadian experience but i want skilled worker
    | do i select the program myself | if eligible for two programs which one counts
    | order of priority between programs | why was i invited under cec
    | i want to be considered under fsw not cec | change the program on my invitation | ita under wrong class
    | do i get to choose the stream | which class has precedence | qualifies for multiple programs at once
    | they put me under cec though i wanted fsw | fits both, who picks which one
    | do i get a say in the stream they use
    .fr = est-ce que je peux choisir le programme | je suis admissible à deux programmes lequel
        | pour quel programme serai-je invité | changer de programme après l'invitation
        | invité sous cec mais je veux ptqf | qui choisit le programme | ordre des programmes
        | je remplis deux programmes lequel sera retenu | qui choisit le programme de l'invitation
        | puis je choisir le ptqf plutôt que la cec | l'invitation est sous la mauvaise catégorie
        | peut-on changer le programme indiqué | ordre de priorité entre les programmes
        | sous quelle catégorie vais je être invité | admissible à plusieurs programmes à la fois
        | je voudrais être invité comme travailleur qualifié | est-ce moi qui décide du volet
        | pourquoi m'a-t-on invité sous expérience canadienne | j'entre dans les deux cases, qui tranche
        | on m'a classé sous la cec alors que je préférais l'autre
