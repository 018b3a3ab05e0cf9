### Ways of asking about the topics of terms: English, and French in `.fr`, separated by "|".
### Never said, only read; written as people type, but spelt right.

ways-term-express-entry = what is express entry | how does express entry work | explain express entry | what is ee
    | is express entry a visa | express entry program meaning | tell me about express entry system
    | what exactly is the express entry system
    .fr = c est quoi entrée express | comment fonctionne entrée express | explique moi entrée express
        | entrée express c est quoi exactement

ways-term-ircc = what is ircc | what does ircc stand for | who is ircc | what is cic | is ircc the government
    | ircc full form | immigration canada department
    .fr = c est quoi ircc | que veut dire ircc | qui est ircc

ways-term-profile = what is a profile | what do you mean by profile | what is an express entry profile
    | is a profile an application | what does ee profile mean | what is in the profile
    | difference between profile and application
    .fr = c est quoi un profil | que veut dire profil entrée express | différence entre profil et demande

ways-term-pool = what is the pool | what does it mean to be in the pool | what does pool mean | candidate pool meaning
    | how does the pool work | who is in the pool | how do i enter the pool
    .fr = c est quoi le bassin | ça veut dire quoi être dans le bassin | bassin de candidats définition
        | comment fonctionne le bassin

ways-term-pr = what is pr | what is permanent residence | what rights does a permanent resident have | pr meaning
    | is pr the same as citizenship | difference between pr and citizenship | what can i do with pr
    | what does permanent resident mean | what do i get with pr | when can i become citizen
    .fr = c est quoi la résidence permanente | quels droits donne la résidence permanente
        | que veut dire résident permanent | différence entre résident permanent et citoyen

ways-term-principal-applicant = what is the principal applicant | who is the principal applicant | principal applicant meaning
    | who is called the main applicant | what does primary applicant mean | define principal applicant
    .fr = c est quoi le demandeur principal | qui est le requérant principal | définition demandeur principal

ways-term-estimate = is the score an estimate | is the number you give final | how exact is your score
    | is your calculation official | how accurate is this score | is this result guaranteed
    | approximate or exact score | what is an estimate | can your score be wrong | final score or approximate
    .fr = est-ce que la note est définitive | votre calcul est il exact | c est une estimation
        | la note est elle officielle | approximatif ou exact

ways-term-fswp = what is the federal skilled worker program | what is fsw | fsw meaning | explain fsw program
    | requirements of federal skilled worker | what are fsw criteria | who is a federal skilled worker
    | conditions of the skilled worker program | what is fswp | how does fsw work
    .fr = c est quoi le programme des travailleurs qualifiés | conditions travailleurs qualifiés fédéral
        | que veut dire ptqf | comment fonctionne le volet travailleurs qualifiés

ways-term-cec = what is canadian experience class | what is cec | how does canadian experience class work | cec meaning
    | cec requirements | who can apply under cec | explain cec | conditions of canadian experience class
    | one year canadian work cec
    .fr = c est quoi la catégorie de l expérience canadienne | conditions expérience canadienne
        | comment marche la cec | que veut dire cec

ways-term-fstp = what is federal skilled trades | what is fst | what is fstp | federal skilled trades program requirements
    | federal skilled trades what is it | explain skilled trades program | conditions for trades program
    | who can use the skilled trades program | electrician program express entry
    .fr = c est quoi le programme des métiers spécialisés | conditions métiers spécialisés
        | programme fédéral métiers spécialisés explication

ways-term-67-points = what are the 67 points | what is the 67 point grid | 67 points fsw explained
    | how are the 67 points calculated | what is that 67 points thing | six selection factors
    | selection factors points | is 67 different from crs | how to get 67 points | pass mark 67
    | do i have 67 points
    .fr = c est quoi les 67 points | comment on calcule les 67 points | grille de 67 points
        | les six facteurs de sélection | différence entre 67 points et scg

ways-term-adaptability = what is adaptability | adaptability factor meaning | adaptability points | how to get adaptability points
    | who gets adaptability points | adaptability fsw 10 points | adaptability for spouse language
    .fr = c est quoi l adaptabilité | points d adaptabilité | facteur capacité d adaptation

ways-term-arranged-employment = what is arranged employment | arranged employment meaning | what is considered as arranged employment
    | arranged employment points in fsw | arranged employment 10 points | is my offer arranged employment
    | what is a valid job offer for express entry | what counts as a qualifying job offer
    .fr = c est quoi un emploi réservé | emploi réservé définition | qu est-ce qu une offre d emploi valide

ways-term-provincial-nomination = what is pnp | what is a provincial nomination | pnp meaning | what does pnp stand for
    | what is provincial nominee program | what does a nomination give | how many points for a nomination
    | what is a nominee | what is enhanced nomination
    .fr = c est quoi une désignation provinciale | que veut dire pcp
        | c est quoi le programme des candidats des provinces | combien de points donne une désignation

ways-term-quebec = can i live in montreal with express entry | can i settle in quebec | i want to live in quebec
    | is quebec part of express entry | express entry for quebec | want to immigrate to montreal
    | quebec not allowed in express entry | can i move to quebec after pr | arrima or express entry
    | how to immigrate to quebec
    .fr = puis-je vivre à montréal avec entrée express | je veux m installer au québec | entrée express et québec
        | immigrer au québec | est-ce que le québec fait partie d entrée express

ways-term-crs = what is crs | what is the crs score | how is crs calculated | what does crs stand for | how does crs work
    | crs full form | comprehensive ranking system explained | how are points calculated
    | how is my score calculated | what counts in the crs | maximum crs score | points system how it works
    .fr = c est quoi le scg | comment est calculé le scg | comment marche le scg
        | système de classement global explication | comment sont calculés les points

ways-term-skill-transferability = what is skill transferability | what are combination points | skill transferability points
    | section c of crs | combination of education and language points | transferability factors meaning
    | what are the 100 points for transferability
    .fr = c est quoi la transférabilité des compétences | points de transférabilité | points de combinaison

ways-term-high-wage = did the crs change in november 2026 | new crs rules november 3 | new points for high wage jobs
    | high wage occupation points | is the new crs in force | what changed in express entry in november
    | high wage list | when do the new points start | new express entry changes | latest changes to crs
    .fr = le scg a t il changé en novembre 2026 | nouveaux points hauts salaires | nouvelles règles du scg
        | emplois à salaire élevé points | qu est-ce qui a changé en novembre

ways-term-round = what is a round of invitations | what is a draw | what does draw mean | how do draws work
    | draw meaning in express entry | what happens in a draw | how does ircc choose who is invited
    | what is a round | explain rounds
    .fr = c est quoi un tirage | c est quoi une ronde d invitations | comment fonctionnent les tirages
        | que veut dire tirage

ways-term-draw-cut-off = what is the cut off | meaning of cutoff | what does cut off score mean | how is the cutoff decided
    | who sets the cut off | what is crs cut off | define cut-off | how is the cut off calculated
    .fr = c est quoi le seuil | que veut dire note minimale | comment le seuil est il fixé | seuil définition

ways-term-tie-break = what is the tie breaking rule | what is tie break date | tie breaker meaning | what is the tie break time
    | two people with the same score who is invited | same score as cutoff tie | timestamp of the tie break
    | how does the tie break work | same score who gets invited first
    .fr = c est quoi la règle pour départager | que veut dire bris d égalité | si deux candidats ont la même note
        | date de départage

ways-term-category-based-selection = what is category based selection | what are targeted draws | what are category based draws
    | what categories are there | how do category draws work | list of categories | what is a category round
    | which categories exist in 2026 | explain category based rounds
    .fr = c est quoi la sélection par catégorie | comment fonctionnent les tirages par catégorie
        | quelles sont les catégories | liste des catégories

ways-term-ita = what is an ita | what is ITA | ita meaning | what does ita stand for | what is an invitation to apply
    | what does it mean to get an ita | ita full form | is ita a visa | explain invitation to apply
    .fr = c est quoi une ipd | que veut dire ita | c est quoi une invitation à présenter une demande | ita définition

ways-term-clb = what is clb | clb meaning | what does clb 9 mean | clb 7 is how much ielts | clb levels explained
    | what is canadian language benchmark | how do i convert ielts to clb | what clb is 7.5 | what is my clb
    | clb conversion | clb 9 equals | clb 10 means
    .fr = c est quoi clb | que veut dire clb 9 | convertir ielts en clb | niveaux clb

ways-term-nclc = what is nclc | nclc meaning | what does nclc 7 mean | nclc levels | french level nclc explained
    | tef score to nclc | nclc 7 equals which tef score
    .fr = c est quoi nclc | ça correspond à quoi nclc 7 | que veut dire nclc | convertir tef en nclc | niveau nclc b2

ways-term-ielts = what is ielts | ielts meaning | what is this ielts | tell me about ielts
    | ielts general training for express entry | what is the ielts exam | is ielts accepted
    .fr = c est quoi ielts | ielts c est quoi comme test | que veut dire ielts

ways-term-celpip = what is celpip | celpip meaning | what is celpip exam | tell me about celpip | is celpip accepted
    | celpip general or ls | what is celpip ls
    .fr = c est quoi celpip | que veut dire celpip | celpip accepté

ways-term-pte = what is pte | what is pte core | pte meaning | is there a pte for canada | is pte accepted | pte core for pr
    | pearson test accepted for canada
    .fr = c est quoi pte core | pte accepté | que veut dire pte

ways-term-tef = what is tef | what is tef canada | tef meaning | which column of the tef do i enter | tef canada exam
    | tef 699 or old score | which tef scale for express entry | tef results how to enter
    | which tef is accepted
    .fr = c est quoi le tef | quelle colonne du tef utiliser | équivalence ancien score tef | tef canada c est quoi
        | quel score du tef inscrire

ways-term-tcf = what is tcf | what is tcf canada | tcf meaning | what is tcf canada exam | tcf canada accepted
    | which tcf for express entry | tell me about tcf
    .fr = c est quoi le tcf | tcf canada c est quoi | quel tcf est accepté | que veut dire tcf

ways-term-eca = what is an eca | do i need an eca | is eca mandatory | eca meaning | what does eca stand for
    | is wes required | do i have to get my degree assessed | what is credential assessment | what is wes
    | eca required for canadian degree | do i need eca if i studied in canada
    .fr = c est quoi une ede | l ede est elle obligatoire | ai je besoin d une évaluation des diplômes
        | évaluation des diplômes obligatoire | que veut dire ede

ways-term-two-or-more-credentials = what is two or more credentials | what do they mean by two or more certificates
    | i have two bachelor degrees | bachelor and diploma count as two or more
    | do i qualify for two or more degrees | bachelors plus pg diploma | two diplomas points
    | two or more degrees meaning
    .fr = c est quoi deux diplômes ou plus | j ai deux licences | deux diplômes ça compte comment
        | que veut dire deux titres ou plus

ways-term-professional-degree = what is a professional degree | is mbbs a professional degree | is law degree professional
    | does engineering count as professional degree | pharmacy degree counts as masters
    | medicine degree level in express entry | is a nursing degree a professional degree | dentist degree points
    .fr = c est quoi un diplôme professionnel | le doctorat en médecine compte comme quoi
        | diplôme de pharmacie équivalent | grade professionnel définition

ways-term-noc = what is noc | what is my noc code | how to find my noc | find noc code for my job | noc meaning
    | which noc do i use | how do i know my noc | noc 2021 | what noc is software developer | look up noc
    | which noc code should i choose | search noc by job title
    .fr = comment trouver mon code cnp | c est quoi le cnp | quel est mon code cnp | trouver ma cnp
        | que veut dire cnp

ways-term-unit-group = what is a unit group | unit group meaning | noc unit group | what does unit group mean
    | occupation group five digits | what is a five digit code | define unit group
    .fr = c est quoi un groupe de base | groupe de base définition

ways-term-teer = what is teer | what teer is my job | teer meaning | teer 4 is skilled or not
    | which teer counts for express entry | is teer 5 eligible | teer levels | what does teer stand for
    | teer 0 1 2 3 | is my job skilled | teer category of my noc
    .fr = c est quoi féer | quel est mon féer | niveau féer | féer 4 est il qualifié | que veut dire teer

ways-term-primary-occupation = what is the primary occupation | which job should be my primary occupation | primary occupation meaning
    | can i change primary occupation | which job do i put as main | main occupation in profile
    | does primary occupation have to be my current job
    .fr = c est quoi la profession principale | quel emploi mettre comme profession principale
        | profession principale définition

ways-term-full-time = does part time work count | is part time work counted as full time | i work 20 hours per week is it counted
    | how many hours is full time | full time meaning | part time experience counted | two part time jobs
    | 30 hours a week | i worked 25 hours a week | 1560 hours | can i combine part time jobs
    | 40 hours a week count double | overtime counts
    .fr = le temps partiel compte t il | combien d heures pour temps plein | je travaille 20 heures par semaine
        | deux emplois à temps partiel | temps plein définition

ways-term-continuous-work = what is continuous work | continuous experience meaning | does the experience need to be continuous
    | gap between two jobs breaks continuous year | what does continuous mean | one year continuous without gap
    | is a break allowed in experience | can i change employer in the one year
    .fr = c est quoi l expérience continue | l expérience doit elle être continue | une année sans interruption
        | travail continu définition

ways-term-certificate-of-qualification = what is a certificate of qualification | trade certificate of qualification meaning | what is red seal
    | how do i get a trade certificate | is red seal needed | who issues certificate of qualification
    | points for certificate of qualification | journeyman certificate
    .fr = c est quoi un certificat de compétence | certificat de qualification définition | c est quoi le sceau rouge

ways-term-lmia = what is lmia | what is an lmia and who applies | lmia meaning | do i need lmia | who pays for lmia
    | how does my employer get lmia | labour market impact assessment what is it | lmia exempt meaning
    | full form of lmia
    .fr = c est quoi une eimt | que veut dire eimt | qui demande l eimt | étude d impact sur le marché du travail

ways-term-work-permit = what is a work permit | work permit meaning | difference between open and closed work permit
    | what is an open work permit | do i need a work permit for express entry | what is a closed work permit
    | types of work permits | how to get a work permit for canada | what is work visa
    .fr = c est quoi un permis de travail | différence entre permis ouvert et fermé
        | c est quoi un permis de travail ouvert | ai je besoin d un permis de travail

ways-term-accompanying-partner = what does accompanying spouse mean | accompanying partner meaning | what is a non accompanying spouse
    | accompanying or non accompanying | is my spouse accompanying | define accompanying
    .fr = que veut dire conjoint qui accompagne | conjoint accompagnant définition
        | c est quoi un époux qui n accompagne pas

ways-term-common-law = what is common law | common law meaning | am i in common law if we live together
    | what counts as common law partner | living together for one year | how to prove common law
    | i live with my boyfriend is that common law | common law partner proof | how long together for common law
    .fr = c est quoi un conjoint de fait | on est conjoints de fait | conjoint de fait définition
        | combien de temps pour être conjoint de fait | prouver une union de fait

ways-term-dependent-child = what is a dependent child | my daughter is 23 is she dependent | age limit for children
    | dependent child meaning | until what age is a child dependent | my son is 22 | is my stepson a dependent
    | dependent age lock | can my 21 year old son be included
    .fr = c est quoi un enfant à charge | âge limite pour les enfants | ma fille a 23 ans est elle à charge
        | mon fils de 22 ans

ways-term-settlement-funds = who needs settlement funds | do i need proof of funds | who is exempt from showing funds
    | what are settlement funds | funds not required for cec | do cec applicants need funds
    | is proof of funds mandatory with job offer | do i have to show money | exempt from settlement funds
    | funds for pnp applicant
    .fr = qui doit avoir des fonds d établissement | ai je besoin de preuve de fonds | qui est dispensé de fonds
        | c est quoi les fonds d établissement

ways-term-proof-of-funds = what is proof of funds | what should the bank letter contain | is a bank statement enough
    | proof of funds letter format | what does the bank letter need to say | which documents for proof of funds
    | pof letter sample | how do i prove my funds | what must be in the letter from the bank
    | acceptable proof of funds
    .fr = c est quoi une preuve de fonds | que doit contenir la lettre de la banque | un relevé bancaire suffit il
        | lettre de la banque modèle | comment prouver mes fonds

ways-term-biometrics = what is biometrics | do i need biometrics again | i gave fingerprints before | where do i give biometrics
    | biometrics fee | how long are biometrics valid | when do i give biometrics | biometrics for children
    | biometrics appointment | do i have to redo biometrics
    .fr = c est quoi la biométrie | dois je refaire la biométrie | où donner mes empreintes
        | biométrie valide combien de temps

ways-term-medical-exam = what is the medical exam | what is ime | what is upfront medical | immigration medical exam meaning
    | what do they check in the medical | do i need a medical exam | medical before applying
    | how long is the medical valid | does my child need a medical | upfront medical required
    .fr = c est quoi l examen médical | que vérifie t on à la visite médicale | examen médical obligatoire
        | visite médicale avant la demande

ways-term-police-certificate = what is a police certificate | what is pcc | which countries need a police certificate
    | from which countries do i need police certificate | pcc meaning | do i need police clearance from canada
    | how long is a police certificate valid | police certificate for country i lived in 6 months
    | who needs police certificate | do i need police clearance from country i studied in
    .fr = c est quoi un certificat de police | de quels pays faut il un certificat de police
        | certificat de police validité | casier judiciaire de quel pays

ways-term-rprf = what is rprf | what is the right of permanent residence fee | rprf meaning
    | when do i pay the right of permanent residence fee | do children pay rprf | rprf 600 | is rprf refundable
    | pay rprf now or later | what is landing fee
    .fr = c est quoi le frdrp | frais de droit de résidence permanente
        | quand payer les frais de droit de résidence permanente

ways-term-inadmissibility = what is inadmissibility | what does inadmissible mean | reasons for inadmissibility
    | who is inadmissible to canada | inadmissibility meaning | grounds of inadmissibility | am i inadmissible
    .fr = c est quoi l interdiction de territoire | que veut dire interdit de territoire
        | motifs d interdiction de territoire

ways-term-misrepresentation = what is misrepresentation | penalty for false information | what happens if i lie
    | misrepresentation meaning | banned for 5 years | fake experience letter what happens
    | can i be banned for wrong information | what if i use fake documents | punishment for fake documents
    .fr = c est quoi une fausse déclaration | que se passe t il si je mens | faux documents conséquences
        | interdit 5 ans fausse déclaration
