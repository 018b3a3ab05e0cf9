### Ways of asking about the topics of terms: English, and French in `.fr`, separated by "|".
### Never said, only read; written as people type, but spelt right.

ways-term-express-entry = what is express entry | how does express entry work | explain express entry | what is ee
    | is express entry a visa | express entry program meaning | tell me about express entry system
    | what exactly is the express entry system | explain the express entry system simply
    | what kind of program is express entry | how does ee work | describe express entry in short
    | give me a summary of express entry | express entry for dummies | what happens in express entry
    | is express entry a visa or a system | how is express entry different from other programs
    | never heard of express entry | so what is this ee everyone talks about | give me the gist of ee
    .fr = c est quoi entrée express | comment fonctionne entrée express | explique moi entrée express
        | entrée express c est quoi exactement | expliquez simplement entrée express
        | c'est quel genre de programme entrée express | entrée express comment ça fonctionne
        | résumé d'entrée express | entrée express en quelques mots | je n'ai jamais entendu parler d'entrée express
        | à quoi sert entrée express | principe d'entrée express | c'est quoi ce machin entrée express
        | l'essentiel sur entrée express

ways-term-ircc = what is ircc | what does ircc stand for | who is ircc | what is cic | is ircc the government
    | ircc full form | immigration canada department | who are ircc | what do the letters ircc mean
    | which department handles immigration | is cic the same as ircc | role of ircc
    | what does immigration canada do | is ircc a ministry | abbreviation ircc
    .fr = c est quoi ircc | que veut dire ircc | qui est ircc | c'est qui ircc | que signifient les lettres ircc
        | quel ministère s'occupe de l'immigration | cic et ircc c'est pareil | rôle d'ircc
        | ircc c'est quel organisme | sigle ircc | ircc est-il un ministère

ways-term-profile = what is a profile | what do you mean by profile | what is an express entry profile
    | is a profile an application | what does ee profile mean | what is in the profile
    | difference between profile and application | they talk about a profile what is it
    | is the profile the same as the application | what does having a profile mean
    | express entry profile explained | what is contained in the profile | does a profile mean i applied
    | purpose of the profile
    .fr = c est quoi un profil | que veut dire profil entrée express | différence entre profil et demande
        | on parle de profil c'est quoi | le profil est-il la même chose que la demande
        | le profil entrée express expliqué | que contient le profil | avoir un profil c'est avoir postulé
        | à quoi sert le profil

ways-term-pool = what is the pool | what does it mean to be in the pool | what does pool mean | candidate pool meaning
    | how does the pool work | who is in the pool | how do i enter the pool | what do they mean by pool
    | the pool everybody talks about | being in the pool means what | who sits in the pool
    | is the pool a waiting list | what happens to people inside the pool | entering the pool explained
    .fr = c est quoi le bassin | ça veut dire quoi être dans le bassin | bassin de candidats définition
        | comment fonctionne le bassin | on parle de bassin c'est quoi | être dans le bassin signifie quoi
        | qui est dans le bassin | le bassin est-il une liste d'attente | que se passe t il dans le bassin
        | le bassin expliqué

ways-term-pr = what is pr | what is permanent residence | what rights does a permanent resident have | pr meaning
    | is pr the same as citizenship | difference between pr and citizenship | what can i do with pr
    | what does permanent resident mean | what do i get with pr | when can i become citizen
    | what do i get as a permanent resident | benefits of pr | is pr same as citizenship
    | rights of a permanent resident | do permanent residents get health care | can pr holders vote
    | how long is pr valid | how many days must i live in canada to keep pr | pr versus citizen
    | what does pr status allow | can i lose my pr | residency obligation | what does the status bring me
    | can i bring it up to citizenship
    .fr = c est quoi la résidence permanente | quels droits donne la résidence permanente
        | que veut dire résident permanent | différence entre résident permanent et citoyen
        | quels sont mes droits comme résident permanent | avantages de la rp | la rp est-ce la nationalité
        | les résidents permanents ont ils l'assurance maladie | un résident permanent peut il voter
        | la rp est valable combien de temps | combien de jours vivre au canada pour garder la rp
        | rp ou citoyen quelle différence | peut-on perdre la rp | que permet le statut de résident
        | ce statut m'apporte quoi | et après la rp la citoyenneté

ways-term-principal-applicant = what is the principal applicant | who is the principal applicant | principal applicant meaning
    | who is called the main applicant | what does primary applicant mean | define principal applicant
    | meaning of principal applicant | who is considered the main applicant | principal applicant explained
    | who do they call primary applicant | what role does the main applicant have
    | difference between principal applicant and dependent
    .fr = c est quoi le demandeur principal | qui est le requérant principal | définition demandeur principal
        | sens de demandeur principal | qui est considéré comme demandeur principal | demandeur principal expliqué
        | quel est le rôle du requérant principal | différence entre demandeur principal et personne à charge
        | c'est qui le principal

ways-term-estimate = is the score an estimate | is the number you give final | how exact is your score
    | is your calculation official | how accurate is this score | is this result guaranteed
    | approximate or exact score | what is an estimate | can your score be wrong | final score or approximate
    | how sure is the number you gave me | is your total exact | why do you say about
    | is this the official result | how precise is your calculation | is the score final
    | does estimate mean it can change | accuracy of your result | what does estimate mean here
    | can i take that number to the bank | rough or final
    .fr = est-ce que la note est définitive | votre calcul est il exact | c est une estimation
        | la note est elle officielle | approximatif ou exact | le chiffre que vous donnez est-il sûr
        | votre total est-il exact | pourquoi dites vous environ | est-ce le résultat officiel
        | votre calcul est-il précis | la note est-elle définitive | estimation signifie qu'elle peut changer
        | fiabilité de votre résultat | je peux compter sur ce chiffre ? | approximatif ou définitif

ways-term-fswp = what is the federal skilled worker program | what is fsw | fsw meaning | explain fsw program
    | requirements of federal skilled worker | what are fsw criteria | who is a federal skilled worker
    | conditions of the skilled worker program | what is fswp | how does fsw work | conditions for fsw
    | what does fsw demand | explain fswp | who is the skilled worker program for | fsw criteria list
    | how do i qualify for federal skilled worker | skilled worker class rules
    .fr = c est quoi le programme des travailleurs qualifiés | conditions travailleurs qualifiés fédéral
        | que veut dire ptqf | comment fonctionne le volet travailleurs qualifiés
        | conditions du programme fédéral des travailleurs qualifiés | que demande le ptqf | expliquer le ptqf
        | pour qui est le programme des travailleurs qualifiés | critères du ptqf
        | règles des travailleurs qualifiés | comment se qualifier au ptqf

ways-term-cec = what is canadian experience class | what is cec | how does canadian experience class work | cec meaning
    | cec requirements | who can apply under cec | explain cec | conditions of canadian experience class
    | one year canadian work cec | rules of canadian experience class | who is cec for | conditions for cec
    | what does cec demand | how do i qualify for cec | is one year of canadian work enough for cec
    | cec criteria list | explain canadian experience program
    | one year at a bank in regina, which class is that | does cec need money or diploma
    .fr = c est quoi la catégorie de l expérience canadienne | conditions expérience canadienne
        | comment marche la cec | que veut dire cec | règles de la catégorie de l'expérience canadienne
        | pour qui est la cec | conditions de la cec | que demande la cec | comment se qualifier à la cec
        | un an de travail au canada suffit il pour la cec | critères cec | expliquer la cec
        | un an dans une banque à regina, c'est quelle catégorie | la cec exige argent ou diplôme ?

ways-term-fstp = what is federal skilled trades | what is fst | what is fstp | federal skilled trades program requirements
    | federal skilled trades what is it | explain skilled trades program | conditions for trades program
    | who can use the skilled trades program | electrician program express entry | program for tradespeople
    | i am a welder which program | federal trades program conditions | plumber electrician program
    | how do i qualify for skilled trades | which trades are in the trades program
    | carpenter immigration program | rules of fstp | trade workers class | roofer by trade, which way in
    | heavy equipment mechanic program
    .fr = c est quoi le programme des métiers spécialisés | conditions métiers spécialisés
        | programme fédéral métiers spécialisés explication | programme pour les gens de métier
        | je suis soudeur quel programme | conditions du programme des métiers | plombier électricien quel programme
        | comment se qualifier aux métiers spécialisés
        | quels métiers sont dans le programme des métiers spécialisés | menuisier immigration programme
        | règles du ptmsf | couvreur de métier, par où | mécanicien d'engins quel programme

ways-term-67-points = what are the 67 points | what is the 67 point grid | 67 points fsw explained
    | how are the 67 points calculated | what is that 67 points thing | six selection factors
    | selection factors points | is 67 different from crs | how to get 67 points | pass mark 67
    | do i have 67 points | how is the 67 computed | six factors out of 100 | i do not reach 67
    | selection grid points | pass mark of fsw | how many points on the selection grid do i have
    | breakdown of the 67 | what gives points in the fsw grid | is 67 the same as crs | fsw points calculator
    | out of hundred score | only 64 on that other grid | is there a second score out of hundred
    .fr = c est quoi les 67 points | comment on calcule les 67 points | grille de 67 points
        | les six facteurs de sélection | différence entre 67 points et scg | comment calcule t on les 67
        | six facteurs sur 100 | je n'atteins pas 67 | grille de sélection points | note de passage du ptqf
        | combien ai je sur la grille de sélection | détail des 67 points
        | qu'est-ce qui donne des points dans la grille | les 67 points et le scg c'est pareil
        | calcul sur cent points | seulement 64 sur l'autre grille | il y a une deuxième note sur cent ?

ways-term-adaptability = what is adaptability | adaptability factor meaning | adaptability points | how to get adaptability points
    | who gets adaptability points | adaptability fsw 10 points | adaptability for spouse language
    | what gives adaptability points | adaptability factor explained | how to get 10 for adaptability
    | adaptability in fsw | relatives and adaptability | spouse language adaptability points
    | meaning of adaptability
    .fr = c est quoi l adaptabilité | points d adaptabilité | facteur capacité d adaptation
        | qu'est-ce qui donne des points d'adaptabilité | capacité d'adaptation expliquée
        | comment avoir 10 en adaptation | facteur adaptation du ptqf | la famille et la capacité d'adaptation
        | sens de l'adaptabilité

ways-term-arranged-employment = what is arranged employment | arranged employment meaning | what is considered as arranged employment
    | arranged employment points in fsw | arranged employment 10 points | is my offer arranged employment
    | what is a valid job offer for express entry | what counts as a qualifying job offer
    | what counts as arranged employment | is my offer an arranged employment
    | conditions for a qualifying job offer | valid offer meaning | what makes a job offer valid
    | arranged work definition | when is an offer considered valid
    .fr = c est quoi un emploi réservé | emploi réservé définition | qu est-ce qu une offre d emploi valide
        | qu'est-ce qui compte comme emploi réservé | mon offre est elle un emploi réservé
        | conditions d'une offre valable | quand une offre est elle valide | qu'est-ce qu'une offre admissible

ways-term-provincial-nomination = what is pnp | what is a provincial nomination | pnp meaning | what does pnp stand for
    | what is provincial nominee program | what does a nomination give | how many points for a nomination
    | what is a nominee | what is enhanced nomination | what does pnp mean | nomination gives how many points
    | provincial program explained | benefits of a provincial nomination | 600 points from province
    | what does being nominated mean | province nominee meaning
    | what's this 600 points province thing | nomination meaning
    .fr = c est quoi une désignation provinciale | que veut dire pcp
        | c est quoi le programme des candidats des provinces | combien de points donne une désignation
        | une désignation donne combien de points | candidat d'une province c'est quoi
        | programme provincial expliqué | avantages d'une désignation | 600 points d'une province
        | être désigné signifie quoi | le pcp c'est quoi
        | c'est quoi l'histoire des 600 points | pcp ça veut dire quoi

ways-term-quebec = can i live in montreal with express entry | can i settle in quebec | i want to live in quebec
    | is quebec part of express entry | express entry for quebec | want to immigrate to montreal
    | quebec not allowed in express entry | can i move to quebec after pr | arrima or express entry
    | how to immigrate to quebec | i want to settle in montreal | can i choose quebec as destination
    | does express entry work for quebec | live in quebec city after pr | quebec immigration program
    | csq and arrima | is quebec included | job in montreal express entry | move to montreal after getting pr
    | why is quebec separate | do all this and then settle in sherbrooke? | gatineau life through ee?
    | can i do all this and settle in sherbrooke | my cousin lives in gatineau, can i live there
    | want montreal in the end
    .fr = puis-je vivre à montréal avec entrée express | je veux m installer au québec | entrée express et québec
        | immigrer au québec | est-ce que le québec fait partie d entrée express | je veux m'installer à montréal
        | puis je choisir le québec comme destination | entrée express marche t elle pour le québec
        | vivre à québec après la rp | programme d'immigration du québec | csq et arrima | le québec est-il inclus
        | emploi à montréal par entrée express | déménager à montréal après la rp | pourquoi le québec est à part
        | pstq | faire tout ça et vivre à sherbrooke ? | montréal après, possible ?
        | faire tout ça puis s'installer à sherbrooke ? | ma cousine est à gatineau, je peux y vivre
        | je veux finir à montréal

ways-term-crs = what is crs | what is the crs score | how is crs calculated | what does crs stand for | how does crs work
    | crs full form | comprehensive ranking system explained | how are points calculated
    | how is my score calculated | what counts in the crs | maximum crs score | points system how it works
    | how is the score calculated | explain crs | what makes up the points | crs breakdown
    | how are points given | ranking system explained | maximum crs | which factors count in the crs
    | comprehensive ranking meaning | how do they rank people | formula of points | points table
    | people keep saying crs, what is that | how do they calculate the points out of 1200
    | what goes into the ranking score | what counts for the crs and what does not
    | explain how my 470 is made up | what are the parts of the score
    | how is comprehensive ranking worked out
    .fr = c est quoi le scg | comment est calculé le scg | comment marche le scg
        | système de classement global explication | comment sont calculés les points
        | comment la note est-elle calculée | expliquer le scg | de quoi se compose la note | détail du scg
        | comment les points sont attribués | système de classement expliqué | note maximum
        | quels facteurs comptent dans le scg | comment classent ils les gens | barème des points
        | tableau des points
        | tout le monde parle du scg, c'est quoi au juste | comment ils calculent les points sur 1200
        | explique moi le système de classement

ways-term-skill-transferability = what is skill transferability | what are combination points | skill transferability points
    | section c of crs | combination of education and language points | transferability factors meaning
    | what are the 100 points for transferability | points for combination of education and language
    | cross factor points | how do i get 100 transferability | transferability explained
    | combination of foreign work with language | why did i get 50 for skills | combined factors points
    .fr = c est quoi la transférabilité des compétences | points de transférabilité | points de combinaison
        | points pour la combinaison études et langue | transférabilité des compétences c'est quoi | points croisés
        | comment avoir 100 en transférabilité | transférabilité expliquée | combinaison travail étranger et langue
        | facteurs combinés

ways-term-high-wage = did the crs change in november 2026 | new crs rules november 3 | new points for high wage jobs
    | high wage occupation points | is the new crs in force | what changed in express entry in november
    | high wage list | when do the new points start | new express entry changes | latest changes to crs
    | did the new crs start in november 2026 | points for high paid jobs | rule change of 3 november
    | salary based points | high earning occupations bonus | new points system this month
    | do you know the november changes | wage points | are the new rules in force | latest change to crs
    | which occupations are high wage | reform of points november | new november thing for big salaries
    | do six figure earners get more now
    .fr = le scg a t il changé en novembre 2026 | nouveaux points hauts salaires | nouvelles règles du scg
        | emplois à salaire élevé points | qu est-ce qui a changé en novembre
        | le nouveau scg a t il commencé en novembre 2026 | points pour les emplois bien payés
        | changement du 3 novembre | points selon le salaire | bonus professions à salaire élevé
        | nouveau système de points | connaissez vous les changements de novembre
        | les nouvelles règles sont elles en vigueur | dernière modification du scg
        | quelles professions à haut salaire | le truc de novembre pour gros salaires
        | les hauts revenus ont plus de points maintenant ?

ways-term-round = what is a round of invitations | what is a draw | what does draw mean | how do draws work
    | draw meaning in express entry | what happens in a draw | how does ircc choose who is invited
    | what is a round | explain rounds | meaning of round | how does a draw work
    | what do they do in a round of invitations | is a draw a lottery | how are people chosen in a round
    .fr = c est quoi un tirage | c est quoi une ronde d invitations | comment fonctionnent les tirages
        | que veut dire tirage | que se passe t il dans un tirage | sens de ronde | comment marche un tirage
        | qu'est-ce qu'une ronde d'invitations | un tirage c'est quoi | le tirage est-il une loterie
        | comment les gens sont choisis dans une ronde

ways-term-draw-cut-off = what is the cut off | meaning of cutoff | what does cut off score mean | how is the cutoff decided
    | who sets the cut off | what is crs cut off | define cut-off | how is the cut off calculated
    | what do they mean by cutoff | meaning of cutoff score | who sets the minimum of a draw | cutoff explained
    | why does the cutoff change | what determines the lowest invited score
    .fr = c est quoi le seuil | que veut dire note minimale | comment le seuil est il fixé | seuil définition
        | que veut dire seuil | sens de la note de passage d'un tirage | qui décide du minimum d'un tirage
        | le seuil expliqué | pourquoi le seuil change | qu'est-ce qui détermine la note la plus basse

ways-term-tie-break = what is the tie breaking rule | what is tie break date | tie breaker meaning | what is the tie break time
    | two people with the same score who is invited | same score as cutoff tie | timestamp of the tie break
    | how does the tie break work | same score who gets invited first | same score as others who goes first
    | what if many people have the same points | date and time in the draw result | timestamp rule explained
    | earlier profile wins | how do they choose between equal scores | tie rule
    | tied with thousands at the same number, who wins | what is that odd timestamp in results
    .fr = c est quoi la règle pour départager | que veut dire bris d égalité | si deux candidats ont la même note
        | date de départage | même note que d'autres qui passe en premier | si plusieurs ont les mêmes points
        | date et heure dans le résultat du tirage | règle de départage expliquée | le profil le plus ancien gagne
        | comment choisir entre des notes égales | règle du départage | ex aequo avec des milliers, qui gagne
        | c'est quoi cette heure bizarre dans les résultats

ways-term-category-based-selection = what is category based selection | what are targeted draws | what are category based draws
    | what categories are there | how do category draws work | list of categories | what is a category round
    | which categories exist in 2026 | explain category based rounds | what are category draws
    | how do category rounds work | explain category based selection | list of categories this year
    | which categories exist | what groups does canada target | new categories 2026 | targeted draws explained
    | occupation based draws what are they | what are the special draws for jobs
    | which groups have their own draw
    .fr = c est quoi la sélection par catégorie | comment fonctionnent les tirages par catégorie
        | quelles sont les catégories | liste des catégories | c'est quoi les tirages par catégorie
        | comment marchent les rondes par catégorie | expliquer la sélection par catégorie
        | liste des catégories cette année | quelles catégories existent | quels groupes sont ciblés
        | nouvelles catégories 2026 | tirages ciblés expliqués | les tirages spéciaux par métier c'est quoi
        | quels groupes ont leur tirage

ways-term-ita = what is an ita | what is ITA | ita meaning | what does ita stand for | what is an invitation to apply
    | what does it mean to get an ita | ita full form | is ita a visa | explain invitation to apply
    | meaning of ita | invitation to apply explained | does an ita mean approval | how long is an ita valid
    | what is an invitation | is ita the same as visa
    .fr = c est quoi une ipd | que veut dire ita | c est quoi une invitation à présenter une demande | ita définition
        | sens de l'invitation à présenter une demande | l'invitation expliquée | une ita est-elle une approbation
        | validité d'une invitation | l'ita c'est le visa

ways-term-clb = what is clb | clb meaning | what does clb 9 mean | clb 7 is how much ielts | clb levels explained
    | what is canadian language benchmark | how do i convert ielts to clb | what clb is 7.5 | what is my clb
    | clb conversion | clb 9 equals | clb 10 means | what is clb 9 | convert ielts to clb
    | how does clb relate to ielts | my clb from celpip | clb chart | clb equivalent of my score
    | canadian language benchmark meaning | what clb is ielts 7 | benchmark levels
    | 8 7 7 6.5 in ielts what canadian level | my numbers in clb please
    | 8 7 7 6.5 what level does that give | convert my bands to clb | what level is ielts 7
    .fr = c est quoi clb | que veut dire clb 9 | convertir ielts en clb | niveaux clb | c'est quoi clb 9
        | les niveaux clb expliqués | lien entre clb et ielts | tableau clb | équivalent clb de ma note
        | que veut dire clb | niveau de compétence linguistique en anglais | mes notes en clb svp
        | 8 7 7 6.5 ça donne quel niveau | convertir mes notes en nclb

ways-term-nclc = what is nclc | nclc meaning | what does nclc 7 mean | nclc levels | french level nclc explained
    | tef score to nclc | nclc 7 equals which tef score | convert tef to nclc | nclc levels explained
    | french benchmark levels | nclc equivalent of my tcf score | nclc chart | is b2 nclc 7
    | b2 french what nclc | tef 310 which level
    .fr = c est quoi nclc | ça correspond à quoi nclc 7 | que veut dire nclc | convertir tef en nclc | niveau nclc b2
        | nclc 7 correspond à quoi | les niveaux nclc expliqués | tableau nclc | équivalent nclc de ma note tcf
        | b2 c'est nclc combien | niveaux de compétence linguistique canadiens | b2 c'est quel nclc
        | mes notes de tef ça donne quel niveau canadien

ways-term-ielts = what is ielts | ielts meaning | what is this ielts | tell me about ielts
    | ielts general training for express entry | what is the ielts exam | is ielts accepted
    | ielts general training explained | what sections does ielts have | bands of ielts | meaning of ielts
    | which ielts do i take
    .fr = c est quoi ielts | ielts c est quoi comme test | que veut dire ielts | parlez moi de l'ielts
        | ielts general training expliqué | quelles parties dans l'ielts | c'est quoi l'examen ielts
        | les bandes de l'ielts | quel ielts passer

ways-term-celpip = what is celpip | celpip meaning | what is celpip exam | tell me about celpip | is celpip accepted
    | celpip general or ls | what is celpip ls | what kind of exam is celpip | celpip levels explained
    | never heard of celpip | is celpip canadian | celpip on computer
    .fr = c est quoi celpip | que veut dire celpip | celpip accepté | parlez moi de celpip
        | quel genre d'examen est celpip | niveaux celpip expliqués | jamais entendu parler de celpip
        | celpip général ou ls | celpip est-il canadien

ways-term-pte = what is pte | what is pte core | pte meaning | is there a pte for canada | is pte accepted | pte core for pr
    | pearson test accepted for canada | tell me about pte core | what kind of exam is pte | pte core explained
    | is pte accepted for canada | pte core or pte academic difference | pte scores to clb
    | pearson test explained
    .fr = c est quoi pte core | pte accepté | que veut dire pte | parlez moi de pte core | quel genre d'examen est pte
        | pte core expliqué | pte est-il accepté pour le canada | différence entre pte core et academic
        | notes pte en clb | le test de pearson

ways-term-tef = what is tef | what is tef canada | tef meaning | which column of the tef do i enter | tef canada exam
    | tef 699 or old score | which tef scale for express entry | tef results how to enter
    | which tef is accepted | tell me about tef | what kind of exam is tef canada | tef canada explained
    | which column of tef do i enter | tef scores to nclc | tef 699 or 450 | parts of tef
    .fr = c est quoi le tef | quelle colonne du tef utiliser | équivalence ancien score tef | tef canada c est quoi
        | quel score du tef inscrire | parlez moi du tef | le tef canada c'est quel examen | tef canada expliqué
        | quelle colonne du tef entrer | notes tef en nclc | tef sur 699 ou 450 | épreuves du tef

ways-term-tcf = what is tcf | what is tcf canada | tcf meaning | what is tcf canada exam | tcf canada accepted
    | which tcf for express entry | tell me about tcf | what kind of exam is tcf canada | tcf canada explained
    | tcf scores to nclc | parts of tcf | difference between tef and tcf
    .fr = c est quoi le tcf | tcf canada c est quoi | quel tcf est accepté | que veut dire tcf | parlez moi du tcf
        | le tcf canada c'est quel examen | tcf canada expliqué | notes tcf en nclc | épreuves du tcf
        | différence entre tef et tcf

ways-term-eca = what is an eca | do i need an eca | is eca mandatory | eca meaning | what does eca stand for
    | is wes required | do i have to get my degree assessed | what is credential assessment | what is wes
    | eca required for canadian degree | do i need eca if i studied in canada
    | does my foreign degree have to be evaluated | what is an eca report | must i do wes
    | is degree evaluation compulsory | eca needed if i studied in canada | eca needed for cec
    | what does eca mean | can i create a profile without eca | is it required to get my diploma assessed
    | purpose of the credential assessment | how long is an eca valid | my eca expires
    | my french master, must it be recognised first | studied in canada, do i need the evaluation
    | do i need it for a canadian degree | is the evaluation needed for a degree from canada
    .fr = c est quoi une ede | l ede est elle obligatoire | ai je besoin d une évaluation des diplômes
        | évaluation des diplômes obligatoire | que veut dire ede | mon diplôme étranger doit il être évalué
        | c'est quoi un rapport d'ede | dois je faire wes | l'évaluation de diplôme est-elle obligatoire
        | ede nécessaire si j'ai étudié au canada | ede nécessaire pour la cec | créer un profil sans ede
        | faut il une équivalence de diplôme | à quoi sert l'évaluation | une ede est valable combien de temps
        | mon master français, faut le faire reconnaître avant ?
        | études au canada, évaluation nécessaire ?

ways-term-two-or-more-credentials = what is two or more credentials | what do they mean by two or more certificates
    | i have two bachelor degrees | bachelor and diploma count as two or more
    | do i qualify for two or more degrees | bachelors plus pg diploma | two diplomas points
    | two or more degrees meaning | i have a bachelor and a diploma is it two or more
    | do two degrees give more points | bachelor plus postgraduate certificate | two diplomas count as what
    | when do i tick two or more | three year degree and one year diploma | two masters degrees
    | two or more certificates level | 3 yr bcom plus 2 yr mcom, tick two degrees box? | bsc and pgdm together
    | 3 yr bcom and 2 yr mcom, tick the two box? | bachelor plus one year pg diploma
    .fr = c est quoi deux diplômes ou plus | j ai deux licences | deux diplômes ça compte comment
        | que veut dire deux titres ou plus | j'ai une licence et un diplôme est-ce deux ou plus
        | deux diplômes donnent ils plus de points | licence plus certificat | quand cocher deux diplômes ou plus
        | diplôme de trois ans et un d'un an | bts et licence ensemble | deux masters | niveau deux titres ou plus
        | licence de trois ans plus master de deux, je coche deux diplômes ? | deux bts ensemble
        | licence de 3 ans plus master, deux diplômes ?

ways-term-professional-degree = what is a professional degree | is mbbs a professional degree | is law degree professional
    | does engineering count as professional degree | pharmacy degree counts as masters
    | medicine degree level in express entry | is a nursing degree a professional degree | dentist degree points
    | is my medical degree like a masters | bds is which level | law degree counted as what | mbbs level
    | is doctor of pharmacy professional | does dentistry count as professional | veterinary degree level
    | nursing is professional degree or not | is engineering a professional degree | juris doctor
    | dentist degree same as masters? | llb from lagos level
    .fr = c est quoi un diplôme professionnel | le doctorat en médecine compte comme quoi
        | diplôme de pharmacie équivalent | grade professionnel définition
        | mon diplôme de médecine équivaut il à un master | diplôme de dentiste quel niveau
        | diplôme de droit compté comment | doctorat en pharmacie professionnel
        | la médecine vétérinaire quel niveau | infirmier est-ce un diplôme professionnel
        | diplôme d'ingénieur est-il professionnel | diplôme de premier cycle professionnel
        | doctorat de médecine français niveau ? | avocat, mon diplôme vaut quoi

ways-term-noc = what is noc | what is my noc code | how to find my noc | find noc code for my job | noc meaning
    | which noc do i use | how do i know my noc | noc 2021 | what noc is software developer | look up noc
    | which noc code should i choose | search noc by job title | how do i find my occupation code
    | what code for software developer | where do i look up noc | noc for accountant | which code should i use
    | my job in noc | five digit code | find my noc | what noc am i | noc 2021 meaning | code for my profession
    | how to choose the right noc | help me pin down my five digits | which number am i as hr officer
    | what code for relationship officer in a bank | which noc for scrum master
    | how to find my occupation code
    .fr = comment trouver mon code cnp | c est quoi le cnp | quel est mon code cnp | trouver ma cnp
        | que veut dire cnp | comment trouver mon code de profession | quel code pour développeur
        | où chercher la cnp | cnp pour comptable | quel code utiliser | mon emploi dans la cnp
        | code à cinq chiffres | trouver mon cnp | cnp 2021 signification | code de ma profession
        | comment choisir le bon cnp | aidez moi à trouver mes cinq chiffres | je suis quel numéro comme rh
        | quel code pour un chargé de clientèle | quelle cnp pour un scrum master

ways-term-unit-group = what is a unit group | unit group meaning | noc unit group | what does unit group mean
    | occupation group five digits | what is a five digit code | define unit group | unit group explained
    | meaning of unit group | what is a noc group | what does unit group refer to | groups of occupations in noc
    .fr = c est quoi un groupe de base | groupe de base définition | groupe de base expliqué | sens de groupe de base
        | c'est quoi un groupe de la cnp | que désigne groupe de base | groupes de professions

ways-term-teer = what is teer | what teer is my job | teer meaning | teer 4 is skilled or not
    | which teer counts for express entry | is teer 5 eligible | teer levels | what does teer stand for
    | teer 0 1 2 3 | is my job skilled | teer category of my noc | what teer is a cashier
    | teer 4 jobs count or not | teer levels explained | which teer is accepted | is truck driver skilled work
    | teer 5 experience | does restaurant server count as skilled | low skilled job express entry
    | meaning of teer | is warehouse work skilled | what teer is required | care aide, skilled or not
    | barista years worthless? | forklift driver teer
    | is care aide considered skilled | what level is a forklift driver | teer 4 jobs count?
    .fr = c est quoi féer | quel est mon féer | niveau féer | féer 4 est il qualifié | que veut dire teer
        | quelle féer pour caissier | les emplois féer 4 comptent ils | mon emploi est-il qualifié
        | niveaux féer expliqués | quelle féer est acceptée | chauffeur est-ce un travail qualifié
        | expérience féer 5 | serveur est-ce qualifié | emploi peu qualifié entrée express | que veut dire féer
        | travail d'entrepôt qualifié | aide-soignante c'est qualifié ? | barista ça compte pour rien ?
        | cariste quelle féer
        | aide soignante c'est qualifié ? | quel niveau pour un cariste

ways-term-primary-occupation = what is the primary occupation | which job should be my primary occupation | primary occupation meaning
    | can i change primary occupation | which job do i put as main | main occupation in profile
    | does primary occupation have to be my current job | which of my jobs should be main
    | meaning of primary occupation | must primary occupation be my current job | change my primary occupation
    | how do i choose the primary occupation | can primary occupation be an old job
    | main profession in the profile
    .fr = c est quoi la profession principale | quel emploi mettre comme profession principale
        | profession principale définition | lequel de mes métiers mettre comme principal
        | sens de profession principale | la profession principale doit elle être l'actuelle
        | changer ma profession principale | comment choisir la profession principale
        | une ancienne profession comme principale | métier principal dans le profil

ways-term-full-time = does part time work count | is part time work counted as full time | i work 20 hours per week is it counted
    | how many hours is full time | full time meaning | part time experience counted | two part time jobs
    | 30 hours a week | i worked 25 hours a week | 1560 hours | can i combine part time jobs
    | 40 hours a week count double | overtime counts | i work 20 hours a week does it count
    | two part time jobs together | is 25 hours enough | 30 hours rule | hours needed per week
    | i do overtime does it count more | part time work counted how | i work 60 hours a week | half time job
    | combine part time jobs | working three days a week | two gigs of 18 hours add up?
    | three days a week is that half
    | two jobs 18 hours each, one full time? | 20 hours a week for two years | is 25 hours full or part
    | does working 60 hours count double | thirty hours in two places | casual shifts add up?
    .fr = le temps partiel compte t il | combien d heures pour temps plein | je travaille 20 heures par semaine
        | deux emplois à temps partiel | temps plein définition | je travaille 20 heures par semaine est-ce compté
        | deux temps partiels ensemble | 25 heures suffisent elles | règle des 30 heures
        | combien d'heures par semaine | les heures supplémentaires comptent elles | mi-temps compté comment
        | je travaille 60 heures par semaine | temps plein c'est combien d'heures | cumuler des temps partiels
        | trois jours par semaine | deux jobs de 18 heures, ça s'additionne ?
        | trois jours sur cinq ça compte comment
        | deux emplois de 18 heures, un plein temps ? | 20 heures par semaine pendant deux ans
        | 25 heures c'est plein ou partiel | 60 heures comptent double ? | mi temps ça compte

ways-term-continuous-work = what is continuous work | continuous experience meaning | does the experience need to be continuous
    | gap between two jobs breaks continuous year | what does continuous mean | one year continuous without gap
    | is a break allowed in experience | can i change employer in the one year | must the year be without gaps
    | i had a break between two jobs does it count | can i add up short jobs | work in pieces
    | does a gap break my year | one uninterrupted year needed | six months here and six months there
    | non continuous experience | job change in the middle of the year
    | hopped between two firms with a month in between | seasonal stints
    .fr = c est quoi l expérience continue | l expérience doit elle être continue | une année sans interruption
        | travail continu définition | l'année doit elle être sans trou | j'ai eu une pause entre deux emplois
        | additionner des petits contrats | travail en plusieurs morceaux | une coupure casse t elle mon année
        | une année ininterrompue exigée | six mois ici et six mois là | expérience non continue
        | changement d'emploi au milieu de l'année | un mois de trou entre deux boîtes
        | des missions courtes mises bout à bout

ways-term-certificate-of-qualification = what is a certificate of qualification | trade certificate of qualification meaning | what is red seal
    | how do i get a trade certificate | is red seal needed | who issues certificate of qualification
    | points for certificate of qualification | journeyman certificate | is red seal useful
    | foreign trade certificate accepted | how do i get a certificate of qualification
    | trade licence from a province | who issues the trade certificate | points for a trade certificate
    | my electrician licence counts | journeyperson ticket | exam for trades | got my journeyman ticket
    | foreign trade papers recognised for the cert?
    .fr = c est quoi un certificat de compétence | certificat de qualification définition | c est quoi le sceau rouge
        | le sceau rouge est-il utile | certificat de métier étranger accepté
        | comment obtenir un certificat de compétence | licence de métier d'une province
        | qui délivre le certificat de qualification | points pour un certificat de métier
        | ma licence d'électricien compte t elle | carte de compagnon | examen de métier
        | j'ai ma carte de compagnon | mes papiers de métier de france reconnus ?

ways-term-lmia = what is lmia | what is an lmia and who applies | lmia meaning | do i need lmia | who pays for lmia
    | how does my employer get lmia | labour market impact assessment what is it | lmia exempt meaning
    | full form of lmia | what does lmia stand for | who applies for an lmia | how does my employer get an lmia
    | is lmia needed | lmia explained | cost of lmia for employer | does my offer need an lmia
    | lmia exempt offer | what is the paper my boss needs from the labour people | lmia who pays
    .fr = c est quoi une eimt | que veut dire eimt | qui demande l eimt | étude d impact sur le marché du travail
        | comment mon employeur obtient une eimt | l'eimt est-elle nécessaire | eimt expliquée
        | coût de l'eimt pour l'employeur | mon offre exige t elle une eimt | offre dispensée d'eimt
        | le papier que mon patron doit demander | eimt qui paie

ways-term-work-permit = what is a work permit | work permit meaning | difference between open and closed work permit
    | what is an open work permit | do i need a work permit for express entry | what is a closed work permit
    | types of work permits | how to get a work permit for canada | what is work visa
    | difference of open and closed permit | what kinds of work permits exist | is a work permit a visa
    | employer specific permit meaning | open permit meaning | work permit explained
    | is a permit the same as pr | tied to one boss, can i switch | kinds of permits
    .fr = c est quoi un permis de travail | différence entre permis ouvert et fermé
        | c est quoi un permis de travail ouvert | ai je besoin d un permis de travail
        | quels types de permis de travail | un permis de travail est-il un visa
        | faut il un permis de travail pour entrée express | permis lié à un employeur signification
        | permis ouvert signification | comment avoir un permis de travail | permis de travail expliqué
        | lié à un seul patron, je peux changer ? | les sortes de permis

ways-term-accompanying-partner = what does accompanying spouse mean | accompanying partner meaning | what is a non accompanying spouse
    | accompanying or non accompanying | is my spouse accompanying | define accompanying
    | what is accompanying spouse | meaning of accompanying | is my wife accompanying or not
    | accompanying partner explained | when is a spouse called accompanying
    | does accompanying mean she travels with me | accompanying or non accompanying difference
    .fr = que veut dire conjoint qui accompagne | conjoint accompagnant définition
        | c est quoi un époux qui n accompagne pas | c'est quoi un conjoint qui accompagne
        | sens de conjoint accompagnant | ma femme est elle accompagnante | conjoint accompagnant expliqué
        | accompagner signifie voyager ensemble | accompagnant ou non différence

ways-term-common-law = what is common law | common law meaning | am i in common law if we live together
    | what counts as common law partner | living together for one year | how to prove common law
    | i live with my boyfriend is that common law | common law partner proof | how long together for common law
    | we live together but are not married | boyfriend and i share a flat for two years
    | is my girlfriend common law | how do we prove common law | one year of living together | are we common law
    | same sex partner | moved in with my partner 8 months ago | engaged but living apart | conjugal partner
    | proof of cohabitation | do i count as single if i live with someone
    | moved in last october with girlfriend, what do i tick | shacked up two years
    | moved in together last october, do we count | living with my girlfriend ten months
    | different leases but same house | do we need to be a year together | long distance couple counts?
    .fr = c est quoi un conjoint de fait | on est conjoints de fait | conjoint de fait définition
        | combien de temps pour être conjoint de fait | prouver une union de fait | on vit ensemble sans être mariés
        | mon copain et moi partageons un appart depuis deux ans | ma copine est-elle conjointe de fait
        | comment prouver l'union de fait | un an de vie commune | sommes nous conjoints de fait
        | partenaire du même sexe | emménagé ensemble il y a 8 mois | fiancés mais vivant séparément
        | pacsés est-ce conjoint de fait | preuve de vie commune | suis je célibataire si je vis avec quelqu'un
        | emménagés en octobre, je coche quoi | on vit en concubinage depuis deux ans
        | on vit ensemble depuis octobre, on compte comme couple ? | dix mois avec ma copine
        | pas le même bail mais même maison | couple à distance, ça compte ?

ways-term-dependent-child = what is a dependent child | my daughter is 23 is she dependent | age limit for children
    | dependent child meaning | until what age is a child dependent | my son is 22 | is my stepson a dependent
    | dependent age lock | can my 21 year old son be included | my son is 21 is he still dependent
    | can my 23 year old daughter come | child over 22 | when is a child too old | dependent child definition
    | my son turns 22 soon | married daughter dependent | age lock in for kids | student over 22
    | my eldest is 22 and at uni, on the file? | boy turns 22 in may
    .fr = c est quoi un enfant à charge | âge limite pour les enfants | ma fille a 23 ans est elle à charge
        | mon fils de 22 ans | mon fils a 21 ans est il encore à charge | limite d'âge pour les enfants
        | ma fille de 23 ans peut elle venir | enfant de plus de 22 ans | quand un enfant est il trop âgé
        | définition d'enfant à charge | mon fils aura bientôt 22 ans | fille mariée à charge
        | âge figé pour les enfants | mon beau fils est il à charge | étudiant de plus de 22 ans
        | mon aîné a 22 ans et étudie, je le mets ? | il aura 22 ans en mai

ways-term-settlement-funds = who needs settlement funds | do i need proof of funds | who is exempt from showing funds
    | what are settlement funds | funds not required for cec | do cec applicants need funds
    | is proof of funds mandatory with job offer | do i have to show money | exempt from settlement funds
    | funds for pnp applicant | do i need to show money under cec | who has to show funds
    | am i exempt from showing money | is bank balance required if i work in canada
    | are settlement funds compulsory | no need of funds with job offer | when are funds not needed
    | do cec people need funds | must i prove money with a valid offer | who is exempt from proof of money
    | do i need savings if i already live in canada | form keeps asking bank balance though i work in calgary
    | on pgwp two years, money needed?
    | working in calgary on a permit, must i still show money
    | cec here, why does the form ask for bank balance | am i exempt from showing funds
    | who has to show money and who doesn't | i have a job offer, do i still need funds
    | do pgwp holders need it
    .fr = qui doit avoir des fonds d établissement | ai je besoin de preuve de fonds | qui est dispensé de fonds
        | c est quoi les fonds d établissement | dois je montrer de l'argent sous la cec
        | qui doit montrer des fonds | suis je dispensé de fonds | l'argent est-il exigé si je travaille au canada
        | les fonds d'établissement sont ils obligatoires | pas besoin de fonds avec une offre
        | quand les fonds ne sont pas nécessaires | la cec demande t elle des fonds
        | qui est exempté de la preuve d'argent | ai je besoin d'économies si je vis déjà au canada
        | le formulaire me demande des fonds alors que je bosse à calgary | avec un ptpd l'argent est exigé ?
        | je travaille déjà à calgary, dois je montrer de l'argent ?
        | cec, pourquoi le formulaire demande le solde | suis je dispensé des fonds
        | qui doit prouver l'argent et qui non | j'ai une offre d'emploi, les fonds sont ils exigés

ways-term-proof-of-funds = what is proof of funds | what should the bank letter contain | is a bank statement enough
    | proof of funds letter format | what does the bank letter need to say | which documents for proof of funds
    | pof letter sample | how do i prove my funds | what must be in the letter from the bank
    | acceptable proof of funds | what must the bank letter say | format of bank letter
    | are bank statements enough | what document proves my money | bank certificate content
    | how to show my savings | letter from the bank requirements | my bank does not give such letters
    | can i use online statements | evidence of money | bank guy asks what to write on the paper
    | teller never heard of such a letter
    | what should the bank put in the letter | which papers prove my savings
    | bank won't write the six months average, what else | does a screenshot of the account do
    | how do i prove the money | format of the bank letter
    .fr = c est quoi une preuve de fonds | que doit contenir la lettre de la banque | un relevé bancaire suffit il
        | lettre de la banque modèle | comment prouver mes fonds | que doit dire la lettre de la banque
        | format de l'attestation bancaire | les relevés suffisent ils | quel document prouve mon argent
        | contenu du certificat bancaire | comment montrer mes économies | exigences de la lettre de banque
        | ma banque ne fait pas ce genre de lettre | relevés en ligne acceptés
        | le banquier demande quoi écrire sur le papier | mon agence ne connaît pas cette attestation
        | que doit écrire la banque sur la lettre | quels papiers prouvent mon épargne
        | la banque refuse d'indiquer la moyenne | une capture d'écran du compte suffit ?
        | comment prouver l'argent

ways-term-biometrics = what is biometrics | do i need biometrics again | i gave fingerprints before | where do i give biometrics
    | biometrics fee | how long are biometrics valid | when do i give biometrics | biometrics for children
    | biometrics appointment | do i have to redo biometrics | i gave fingerprints last year must i again
    | when is the biometrics letter coming | do kids give fingerprints | already did biometrics for study permit
    | fingerprint centre | biometrics deadline 30 days | are biometrics valid ten years
    | who must give biometrics | fingers again? did it in 2023 | where is the fingerprint place
    .fr = c est quoi la biométrie | dois je refaire la biométrie | où donner mes empreintes
        | biométrie valide combien de temps | j'ai donné mes empreintes l'an dernier faut il encore
        | où donner la biométrie | quand arrive la lettre de biométrie | les enfants donnent ils leurs empreintes
        | rendez vous biométrie | déjà fait la biométrie pour le permis d'études | délai de 30 jours biométrie
        | la biométrie est valable dix ans | qui doit donner ses empreintes | encore les empreintes ? faites en 2023
        | où est le centre d'empreintes

ways-term-medical-exam = what is the medical exam | what is ime | what is upfront medical | immigration medical exam meaning
    | what do they check in the medical | do i need a medical exam | medical before applying
    | how long is the medical valid | does my child need a medical | upfront medical required
    | is the medical compulsory for everyone | validity of the medical | does my family need the medical too
    | how long is the immigration medical good for | i did a medical last year can i reuse it
    | do non accompanying family do the medical | is the medical needed before applying
    | medical exam rule change august 2025 | reuse old ime number | medical before or after submitting
    | do children need a medical | baby also has to see the doctor?
    | my old medical from study permit still fine?
    | what happens in the medical | do they draw blood | what tests are done at the immigration check
    | how long is a medical good for | do kids do it as well
    .fr = c est quoi l examen médical | que vérifie t on à la visite médicale | examen médical obligatoire
        | visite médicale avant la demande | la visite médicale est-elle obligatoire pour tous
        | validité de l'examen médical | ma famille doit elle passer la visite aussi
        | l'examen médical est bon combien de temps | j'ai fait une visite l'an dernier puis je la réutiliser
        | la famille qui reste doit elle faire l'examen | l'examen médical avant de déposer
        | réutiliser l'ancien numéro d'examen | visite médicale avant ou après la demande
        | les enfants passent ils l'examen médical | le bébé doit voir le médecin aussi ?
        | mon ancienne visite du permis d'études est-elle bonne
        | ça consiste en quoi la visite médicale | prise de sang ou pas
        | la visite reste valable combien de temps | les enfants passent aussi la visite ?

ways-term-police-certificate = what is a police certificate | what is pcc | which countries need a police certificate
    | from which countries do i need police certificate | pcc meaning | do i need police clearance from canada
    | how long is a police certificate valid | police certificate for country i lived in 6 months
    | who needs police certificate | do i need police clearance from country i studied in
    | do i need clearance from every country i lived in | lived in dubai five years police paper
    | which countries for police clearance | do i need an rcmp check | clearance for canada needed
    | stayed six months in another country | is pcc needed for my wife
    | do i need police certificate for my teenager | police clearance from the country i studied in
    | scan of original police certificate | which police document is asked
    | exchange plus internship in germany nine months, from there as well? | i was in kuwait as a kid
    | lived nine months in germany, need one from there? | from which countries do i need clearance
    | stayed five months only in qatar | does my wife need a pcc as well | at what age is it needed
    | do i need one for canada itself
    .fr = c est quoi un certificat de police | de quels pays faut il un certificat de police
        | certificat de police validité | casier judiciaire de quel pays
        | faut il un casier de chaque pays où j'ai vécu | vécu cinq ans à dubaï papier de police
        | faut il un certificat de la grc | certificat pour le canada nécessaire | resté six mois dans un autre pays
        | ma femme doit elle un certificat de police | certificat de police pour mon adolescent
        | casier du pays où j'ai étudié | original du certificat de police
        | un échange de neuf mois en allemagne, de là aussi ? | enfant au koweït, il en faut un ?
        | neuf mois en allemagne, il en faut un de là bas ? | de quels pays faut il le casier
        | ma femme doit aussi en fournir un ? | à partir de quel âge | et pour le canada lui même ?

ways-term-rprf = what is rprf | what is the right of permanent residence fee | rprf meaning
    | when do i pay the right of permanent residence fee | do children pay rprf | rprf 600 | is rprf refundable
    | pay rprf now or later | what is landing fee | how much is the right of permanent residence fee
    | when to pay rprf | rprf for children | do i pay rprf now or later | right of pr fee amount
    | rprf refundable | rprf for spouse | that 600 dollar fee what for | pay the landing fee later?
    .fr = c est quoi le frdrp | frais de droit de résidence permanente
        | quand payer les frais de droit de résidence permanente
        | combien coûtent les frais de droit de résidence permanente | quand payer les frais de droit de résidence
        | frais de droit de résidence pour les enfants | payer le frdrp maintenant ou plus tard | frdrp c'est quoi
        | montant du droit de résidence | frdrp remboursable | ces 600 dollars c'est pour quoi
        | payer le droit plus tard ?

ways-term-inadmissibility = what is inadmissibility | what does inadmissible mean | reasons for inadmissibility
    | who is inadmissible to canada | inadmissibility meaning | grounds of inadmissibility | am i inadmissible
    | reasons to be barred from canada | who is inadmissible | what makes you inadmissible
    | can i be banned from canada | not allowed to enter canada why | inadmissible meaning | security grounds
    | what gets people locked out of canada | can they shut the door on me
    .fr = c est quoi l interdiction de territoire | que veut dire interdit de territoire
        | motifs d interdiction de territoire | raisons d'être interdit de territoire
        | qui est interdit de territoire | qu'est-ce qui rend interdit de territoire
        | peut-on m'interdire d'entrer au canada | interdiction de territoire signification | motifs de sécurité
        | qu'est-ce qui ferme la porte du canada

ways-term-misrepresentation = what is misrepresentation | penalty for false information | what happens if i lie
    | misrepresentation meaning | banned for 5 years | fake experience letter what happens
    | can i be banned for wrong information | what if i use fake documents | punishment for fake documents
    | what if i exaggerate my experience | penalty for lying | five year ban
    | fake experience letter consequences | my agent put false information | what counts as misrepresentation
    | can i hide something | is a small lie a problem | i bought a fake certificate | false documents punishment
    | what if i do not tell the truth | honest mistake or misrepresentation
    | agency padded my work history without telling me, worst case? | white lie about hours
    | agency padded my history without telling me, what happens | banned five years for a lie?
    | what if they think i lied | small lie on the form consequences
    .fr = c est quoi une fausse déclaration | que se passe t il si je mens | faux documents conséquences
        | interdit 5 ans fausse déclaration | si j'exagère mon expérience | sanction pour mensonge
        | interdiction de cinq ans | fausse lettre d'expérience conséquences
        | mon agent a mis de fausses informations | qu'est-ce qu'une fausse déclaration
        | puis je cacher quelque chose | un petit mensonge est-il grave | j'ai acheté un faux certificat
        | faux documents punition | si je ne dis pas la vérité | erreur honnête ou fausse déclaration
        | l'agence a gonflé mon parcours sans me le dire | un petit arrangement sur les heures
        | interdit cinq ans pour un mensonge ? | petit mensonge, quelles conséquences
