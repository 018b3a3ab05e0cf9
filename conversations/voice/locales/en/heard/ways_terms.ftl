### Ways of asking about the topics of terms: English, separated by "|".
### Never said, only read; written as people type, but spelt right.

ways-term-express-entry = what is express entry | how does express entry work | explain express entry | what is ee
    | is express entry a visa | express entry program meaning | tell me about express entry system
    | what exactly is the express entry system | explain the express entry system simply
    | what kind of program is express entry | how does ee work | describe express entry in short
    | give me a summary of express entry | express entry for dummies | what happens in express entry
    | is express entry a visa or a system | how is express entry different from other programs
    | never heard of express entry | so what is this ee everyone talks about | give me the gist of ee
    | everyone at work keeps saying ee, what is it really | how does this whole express thing work

ways-term-ircc = what is ircc | what does ircc stand for | who is ircc | what is cic | is ircc the government
    | ircc full form | immigration canada department | who are ircc | what do the letters ircc mean
    | which department handles immigration | is cic the same as ircc | role of ircc
    | what does immigration canada do | is ircc a ministry | abbreviation ircc
    | who are ircc, i see it everywhere | is cic and ircc the same body

ways-term-profile = what is a profile | what do you mean by profile | what is an express entry profile
    | is a profile an application | what does ee profile mean | what is in the profile
    | difference between profile and application | they talk about a profile what is it
    | is the profile the same as the application | what does having a profile mean
    | express entry profile explained | what is contained in the profile | does a profile mean i applied
    | purpose of the profile
    | is making a profile the same as applying | what does profile even mean here

ways-term-pool = what is the pool | what does it mean to be in the pool | what does pool mean | candidate pool meaning
    | how does the pool work | who is in the pool | how do i enter the pool | what do they mean by pool
    | the pool everybody talks about | being in the pool means what | who sits in the pool
    | is the pool a waiting list | what happens to people inside the pool | entering the pool explained
    | they say im in the pool, what pool

ways-term-pr = what is pr | what is permanent residence | what rights does a permanent resident have | pr meaning
    | is pr the same as citizenship | difference between pr and citizenship | what can i do with pr
    | what does permanent resident mean | what do i get with pr | when can i become citizen
    | what do i get as a permanent resident | benefits of pr | is pr same as citizenship
    | rights of a permanent resident | do permanent residents get health care | can pr holders vote
    | how long is pr valid | how many days must i live in canada to keep pr | pr versus citizen
    | what does pr status allow | can i lose my pr | residency obligation | what does the status bring me
    | can i bring it up to citizenship
    | what do you get with pr, same as citizen? | how long does permanent residence last

ways-term-principal-applicant = what is the principal applicant | who is the principal applicant | principal applicant meaning
    | who is called the main applicant | what does primary applicant mean | define principal applicant
    | meaning of principal applicant | who is considered the main applicant | principal applicant explained
    | who do they call primary applicant | what role does the main applicant have
    | difference between principal applicant and dependent
    | who counts as principal applicant in a couple | what does principal applicant mean on the form

ways-term-estimate = is the score an estimate | is the number you give final | how exact is your score
    | is your calculation official | how accurate is this score | is this result guaranteed
    | approximate or exact score | what is an estimate | can your score be wrong | final score or approximate
    | how sure is the number you gave me | is your total exact | why do you say about
    | is this the official result | how precise is your calculation | is the score final
    | does estimate mean it can change | accuracy of your result | what does estimate mean here
    | can i take that number to the bank | rough or final
    | you say about 460, why about | how exact is the number you give me

ways-term-fswp = what is the federal skilled worker program | what is fsw | fsw meaning | explain fsw program
    | requirements of federal skilled worker | what are fsw criteria | who is a federal skilled worker
    | conditions of the skilled worker program | what is fswp | how does fsw work | conditions for fsw
    | what does fsw demand | explain fswp | who is the skilled worker program for | fsw criteria list
    | how do i qualify for federal skilled worker | skilled worker class rules
    | whats the federal skilled worker thing and who is it for | fsw rules in simple words

ways-term-cec = what is canadian experience class | what is cec | how does canadian experience class work | cec meaning
    | cec requirements | who can apply under cec | explain cec | conditions of canadian experience class
    | one year canadian work cec | rules of canadian experience class | who is cec for | conditions for cec
    | what does cec demand | how do i qualify for cec | is one year of canadian work enough for cec
    | cec criteria list | explain canadian experience program
    | one year at a bank in regina, which class is that | does cec need money or diploma
    | what is cec, my roommate got in under it | canadian experience class, who is it meant for
    | does my year in canada put me in cec | what is needed for cec

ways-term-fstp = what is federal skilled trades | what is fst | what is fstp | federal skilled trades program requirements
    | federal skilled trades what is it | explain skilled trades program | conditions for trades program
    | who can use the skilled trades program | electrician program express entry | program for tradespeople
    | i am a welder which program | federal trades program conditions | plumber electrician program
    | how do i qualify for skilled trades | which trades are in the trades program
    | carpenter immigration program | rules of fstp | trade workers class | roofer by trade, which way in
    | heavy equipment mechanic program
    | 8 years plumber no degree, is there a program for tradespeople | whats the trades program about

ways-term-67-points = what are the 67 points | what is the 67 point grid | 67 points fsw explained
    | how are the 67 points calculated | what is that 67 points thing | six selection factors
    | selection factors points | is 67 different from crs | how to get 67 points | pass mark 67
    | do i have 67 points | how is the 67 computed | six factors out of 100 | i do not reach 67
    | selection grid points | pass mark of fsw | how many points on the selection grid do i have
    | breakdown of the 67 | what gives points in the fsw grid | is 67 the same as crs | fsw points calculator
    | out of hundred score | only 64 on that other grid | is there a second score out of hundred
    | confused by 67 and 480, what is the 67 for | i scored 64 on the six factors, fail?

ways-term-adaptability = what is adaptability | adaptability factor meaning | adaptability points | how to get adaptability points
    | who gets adaptability points | adaptability fsw 10 points | adaptability for spouse language
    | what gives adaptability points | adaptability factor explained | how to get 10 for adaptability
    | adaptability in fsw | relatives and adaptability | spouse language adaptability points
    | meaning of adaptability
    | what are adaptability points in the grid | my wife studied there, is that adaptability

ways-term-arranged-employment = what is arranged employment | arranged employment meaning | what is considered as arranged employment
    | arranged employment points in fsw | arranged employment 10 points | is my offer arranged employment
    | what is a valid job offer for express entry | what counts as a qualifying job offer
    | what counts as arranged employment | is my offer an arranged employment
    | conditions for a qualifying job offer | valid offer meaning | what makes a job offer valid
    | arranged work definition | when is an offer considered valid
    | what do they mean by arranged employment | is my offer arranged employment for the 67

ways-term-provincial-nomination = what is pnp | what is a provincial nomination | pnp meaning | what does pnp stand for
    | what is provincial nominee program | what does a nomination give | how many points for a nomination
    | what is a nominee | what is enhanced nomination | what does pnp mean | nomination gives how many points
    | provincial program explained | benefits of a provincial nomination | 600 points from province
    | what does being nominated mean | province nominee meaning
    | what's this 600 points province thing | nomination meaning
    | whats a pnp in plain english | what does it mean when a province nominates you

ways-term-quebec = can i live in montreal with express entry | can i settle in quebec | i want to live in quebec
    | is quebec part of express entry | express entry for quebec | want to immigrate to montreal
    | quebec not allowed in express entry | can i move to quebec after pr | arrima or express entry
    | how to immigrate to quebec | i want to settle in montreal | can i choose quebec as destination
    | does express entry work for quebec | live in quebec city after pr | quebec immigration program
    | csq and arrima | is quebec included | job in montreal express entry | move to montreal after getting pr
    | why is quebec separate | do all this and then settle in sherbrooke? | gatineau life through ee?
    | can i do all this and settle in sherbrooke | my cousin lives in gatineau, can i live there
    | want montreal in the end
    | my girlfriend lives in montreal, can i settle there with ee | is quebec part of this
    | can i live in montreal with this | i want quebec, does express entry work
    | is quebec different | we dream of montreal, possible with express entry

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
    | how is crs worked out | whats the most points one can have

ways-term-skill-transferability = what is skill transferability | what are combination points | skill transferability points
    | section c of crs | combination of education and language points | transferability factors meaning
    | what are the 100 points for transferability | points for combination of education and language
    | cross factor points | how do i get 100 transferability | transferability explained
    | combination of foreign work with language | why did i get 50 for skills | combined factors points
    | what is skill transferability and how do i get the 100 | how do education and ielts combine for points

ways-term-high-wage = did the crs change in november 2026 | new crs rules november 3 | new points for high wage jobs
    | high wage occupation points | is the new crs in force | what changed in express entry in november
    | high wage list | when do the new points start | new express entry changes | latest changes to crs
    | did the new crs start in november 2026 | points for high paid jobs | rule change of 3 november
    | salary based points | high earning occupations bonus | new points system this month
    | do you know the november changes | wage points | are the new rules in force | latest change to crs
    | which occupations are high wage | reform of points november | new november thing for big salaries
    | do six figure earners get more now
    | heard november brought points for big salaries, true?
    | i earn 140k in calgary, does the new rule give me points

ways-term-round = what is a round of invitations | what is a draw | what does draw mean | how do draws work
    | draw meaning in express entry | what happens in a draw | how does ircc choose who is invited
    | what is a round | explain rounds | meaning of round | how does a draw work
    | what do they do in a round of invitations | is a draw a lottery | how are people chosen in a round
    | is a draw random like a lottery | what exactly happens in a round

ways-term-draw-cut-off = what is the cut off | meaning of cutoff | what does cut off score mean | how is the cutoff decided
    | who sets the cut off | what is crs cut off | define cut-off | how is the cut off calculated
    | what do they mean by cutoff | meaning of cutoff score | who sets the minimum of a draw | cutoff explained
    | why does the cutoff change | what determines the lowest invited score
    | what does cut off mean | why does the cutoff move each time

ways-term-tie-break = what is the tie breaking rule | what is tie break date | tie breaker meaning | what is the tie break time
    | two people with the same score who is invited | same score as cutoff tie | timestamp of the tie break
    | how does the tie break work | same score who gets invited first | same score as others who goes first
    | what if many people have the same points | date and time in the draw result | timestamp rule explained
    | earlier profile wins | how do they choose between equal scores | tie rule
    | tied with thousands at the same number, who wins | what is that odd timestamp in results
    | im exactly at the cutoff, does the time i submitted matter | same points as others, who goes first

ways-term-category-based-selection = what is category based selection | what are targeted draws | what are category based draws
    | what categories are there | how do category draws work | list of categories | what is a category round
    | which categories exist in 2026 | explain category based rounds | what are category draws
    | how do category rounds work | explain category based selection | list of categories this year
    | which categories exist | what groups does canada target | new categories 2026 | targeted draws explained
    | occupation based draws what are they | what are the special draws for jobs
    | which groups have their own draw
    | what are these targeted draws
    | how do the category rounds work | what are these categories they invite from

ways-term-ita = what is an ita | what is ITA | ita meaning | what does ita stand for | what is an invitation to apply
    | what does it mean to get an ita | ita full form | is ita a visa | explain invitation to apply
    | meaning of ita | invitation to apply explained | does an ita mean approval | how long is an ita valid
    | what is an invitation | is ita the same as visa
    | people post ita ita, what is it | does an invitation mean i have pr

ways-term-clb = what is clb | clb meaning | what does clb 9 mean | clb 7 is how much ielts | clb levels explained
    | what is canadian language benchmark | how do i convert ielts to clb | what clb is 7.5 | what is my clb
    | clb conversion | clb 9 equals | clb 10 means | what is clb 9 | convert ielts to clb
    | how does clb relate to ielts | my clb from celpip | clb chart | clb equivalent of my score
    | canadian language benchmark meaning | what clb is ielts 7 | benchmark levels
    | 8 7 7 6.5 in ielts what canadian level | my numbers in clb please
    | 8 7 7 6.5 what level does that give | convert my bands to clb | what level is ielts 7
    | my ielts is 7 6.5 7 6, what clb is that | what is clb in normal words

ways-term-nclc = what is nclc | nclc meaning | what does nclc 7 mean | nclc levels | french level nclc explained
    | tef score to nclc | nclc 7 equals which tef score | convert tef to nclc | nclc levels explained
    | french benchmark levels | nclc equivalent of my tcf score | nclc chart | is b2 nclc 7
    | b2 french what nclc | tef 310 which level
    | whats nclc and how does it match b2 | tef scores to nclc please

ways-term-ielts = what is ielts | ielts meaning | what is this ielts | tell me about ielts
    | ielts general training for express entry | what is the ielts exam | is ielts accepted
    | ielts general training explained | what sections does ielts have | bands of ielts | meaning of ielts
    | which ielts do i take
    | never heard of ielts before, what is it | what parts are in the ielts

ways-term-celpip = what is celpip | celpip meaning | what is celpip exam | tell me about celpip | is celpip accepted
    | celpip general or ls | what is celpip ls | what kind of exam is celpip | celpip levels explained
    | never heard of celpip | is celpip canadian | celpip on computer
    | what sort of test is celpip | how is celpip scored

ways-term-pte = what is pte | what is pte core | pte meaning | is there a pte for canada | is pte accepted | pte core for pr
    | pearson test accepted for canada | tell me about pte core | what kind of exam is pte | pte core explained
    | is pte accepted for canada | pte core or pte academic difference | pte scores to clb
    | pearson test explained
    | is pte core the same as the pte my friend did | explain pte core

ways-term-tef = what is tef | what is tef canada | tef meaning | which column of the tef do i enter | tef canada exam
    | tef 699 or old score | which tef scale for express entry | tef results how to enter
    | which tef is accepted | tell me about tef | what kind of exam is tef canada | tef canada explained
    | which column of tef do i enter | tef scores to nclc | tef 699 or 450 | parts of tef
    | what is the tef and what do its scores mean | my tef sheet has two columns, which do i use

ways-term-tcf = what is tcf | what is tcf canada | tcf meaning | what is tcf canada exam | tcf canada accepted
    | which tcf for express entry | tell me about tcf | what kind of exam is tcf canada | tcf canada explained
    | tcf scores to nclc | parts of tcf | difference between tef and tcf
    | whats in the tcf canada | how are tcf marks given

ways-term-eca = how long is the eca report valid | for how long is my eca result good | what is an eca | do i need an eca | is eca mandatory | eca meaning | what does eca stand for
    | is wes required | do i have to get my degree assessed | what is credential assessment | what is wes
    | eca required for canadian degree | do i need eca if i studied in canada
    | does my foreign degree have to be evaluated | what is an eca report | must i do wes
    | is degree evaluation compulsory | eca needed if i studied in canada | eca needed for cec
    | what does eca mean | can i create a profile without eca | is it required to get my diploma assessed
    | purpose of the credential assessment | how long is an eca valid | my eca expires
    | my french master, must it be recognised first | studied in canada, do i need the evaluation
    | do i need it for a canadian degree | is the evaluation needed for a degree from canada
    | my degree is from london, do i even need an evaluation | what is eca and who has to get one
    | canadian diploma only, still need an assessment?
    | do i need to get my degree assessed | do i have to have my degree evaluated
    | must i have my diploma assessed | do i need my degree assessed and where
    | does my degree need an evaluation | do i need wes | do i have to do wes
    | do i have to do wes even if my university is known | is wes needed | is an eca necessary
    | do i need eca for a canadian degree | do i need an eca if my degree is from canada
    | is it necessary to evaluate my degree
    | is the eca needed for my degree | must my diploma be evaluated
    | i studied abroad do i need an evaluation | do they need wes for me
    | do i need an eca if my degree is canadian
    | is an evaluation needed for a degree from toronto

ways-term-two-or-more-credentials = what is two or more credentials | what do they mean by two or more certificates
    | i have two bachelor degrees | bachelor and diploma count as two or more
    | do i qualify for two or more degrees | bachelors plus pg diploma | two diplomas points
    | two or more degrees meaning | i have a bachelor and a diploma is it two or more
    | do two degrees give more points | bachelor plus postgraduate certificate | two diplomas count as what
    | when do i tick two or more | three year degree and one year diploma | two masters degrees
    | two or more certificates level | 3 yr bcom plus 2 yr mcom, tick two degrees box? | bsc and pgdm together
    | 3 yr bcom and 2 yr mcom, tick the two box? | bachelor plus one year pg diploma
    | bcom plus a one year diploma, is that two or more | what counts as two credentials
    | two bachelors, does that count as two or more | do two diplomas give more points than one

ways-term-professional-degree = what is a professional degree | is mbbs a professional degree | is law degree professional
    | does engineering count as professional degree | pharmacy degree counts as masters
    | medicine degree level in express entry | is a nursing degree a professional degree | dentist degree points
    | is my medical degree like a masters | bds is which level | law degree counted as what | mbbs level
    | is doctor of pharmacy professional | does dentistry count as professional | veterinary degree level
    | nursing is professional degree or not | is engineering a professional degree | juris doctor
    | dentist degree same as masters? | llb from lagos level
    | i have a law degree, what level do i choose

ways-term-noc = what is noc | what is my noc code | how to find my noc | find noc code for my job | noc meaning
    | which noc do i use | how do i know my noc | noc 2021 | what noc is software developer | look up noc
    | which noc code should i choose | search noc by job title | how do i find my occupation code
    | what code for software developer | where do i look up noc | noc for accountant | which code should i use
    | my job in noc | five digit code | find my noc | what noc am i | noc 2021 meaning | code for my profession
    | how to choose the right noc | help me pin down my five digits | which number am i as hr officer
    | what code for relationship officer in a bank | which noc for scrum master
    | how to find my occupation code
    | where do i look up my job code | store supervisor in oman, what number am i
    | will my noc change if i change my job | does my noc change with another job
    | what is my noc | which noc am i | which code is a bookkeeper
    | i don't know what my job is called in their list | which noc should i choose for my job

ways-term-unit-group = what is a unit group | unit group meaning | noc unit group | what does unit group mean
    | occupation group five digits | what is a five digit code | define unit group | unit group explained
    | meaning of unit group | what is a noc group | what does unit group refer to | groups of occupations in noc
    | what is a unit group in the noc

ways-term-teer = what is teer | what teer is my job | teer meaning | teer 4 is skilled or not
    | which teer counts for express entry | is teer 5 eligible | teer levels | what does teer stand for
    | teer 0 1 2 3 | is my job skilled | teer category of my noc | what teer is a cashier
    | teer 4 jobs count or not | teer levels explained | which teer is accepted | is truck driver skilled work
    | teer 5 experience | does restaurant server count as skilled | low skilled job express entry
    | meaning of teer | is warehouse work skilled | what teer is required | care aide, skilled or not
    | barista years worthless? | forklift driver teer
    | is care aide considered skilled | what level is a forklift driver | teer 4 jobs count?
    | what does teer mean and which ones are fine | forklift driver, what teer am i
    | is marketing manager teer 0 or 1 | which teer is my job | does my job have the right level
    | is cashier counted as skilled work

ways-term-primary-occupation = what is the primary occupation | which job should be my primary occupation | primary occupation meaning
    | can i change primary occupation | which job do i put as main | main occupation in profile
    | does primary occupation have to be my current job | which of my jobs should be main
    | meaning of primary occupation | must primary occupation be my current job | change my primary occupation
    | how do i choose the primary occupation | can primary occupation be an old job
    | main profession in the profile
    | did three different jobs, which one do i call primary | what does primary occupation mean

ways-term-full-time = is part time ok | does part time count
    | does part time work count | is part time work counted as full time | i work 20 hours per week is it counted
    | how many hours is full time | full time meaning | part time experience counted | two part time jobs
    | 30 hours a week | i worked 25 hours a week | 1560 hours | can i combine part time jobs
    | 40 hours a week count double | overtime counts | i work 20 hours a week does it count
    | two part time jobs together | is 25 hours enough | 30 hours rule | hours needed per week
    | i do overtime does it count more | part time work counted how | i work 60 hours a week | half time job
    | combine part time jobs | working three days a week | two gigs of 18 hours add up?
    | three days a week is that half
    | two jobs 18 hours each, one full time? | 20 hours a week for two years | is 25 hours full or part
    | does working 60 hours count double | thirty hours in two places | casual shifts add up?
    | my employer cut my hours | my hours were cut | my boss reduced my hours
    | they put me on part time | my hours went down to 25 a week
    | i work fewer hours now does it count | my hours are less than 30 now
    | reduced hours at work
    | i do 24 hours a week, does part time count | two part time jobs of 15 hours each, is it full time
    | is 28 hours a week full time | how many hours are full time
    | i work 25 hours does it count | two part time jobs is that full time | is 30 hrs a week ok
    | part time 15 hrs a week for 2 years

ways-term-continuous-work = what is continuous work | continuous experience meaning | does the experience need to be continuous
    | gap between two jobs breaks continuous year | what does continuous mean | one year continuous without gap
    | is a break allowed in experience | can i change employer in the one year | must the year be without gaps
    | i had a break between two jobs does it count | can i add up short jobs | work in pieces
    | does a gap break my year | one uninterrupted year needed | six months here and six months there
    | non continuous experience | job change in the middle of the year
    | hopped between two firms with a month in between | seasonal stints
    | six months at one place then six at another, is that continuous | does a gap of a month break the year
    | gap of one week between two jobs, does the year restart | will the year restart from zero
    | must the year be without a break | does a break start the year again
    | one month between jobs is it still continuous

ways-term-certificate-of-qualification = what is a certificate of qualification | trade certificate of qualification meaning | what is red seal
    | how do i get a trade certificate | is red seal needed | who issues certificate of qualification
    | points for certificate of qualification | journeyman certificate | is red seal useful
    | foreign trade certificate accepted | how do i get a certificate of qualification
    | trade licence from a province | who issues the trade certificate | points for a trade certificate
    | my electrician licence counts | journeyperson ticket | exam for trades | got my journeyman ticket
    | foreign trade papers recognised for the cert?
    | red seal, what is it and does it give points | is my plumber licence from home a certificate of qualification
    | do i need a red seal | is a red seal thing needed
   
   

ways-term-lmia = what is lmia | what is an lmia and who applies | lmia meaning | do i need lmia | who pays for lmia
    | how does my employer get lmia | labour market impact assessment what is it | lmia exempt meaning
    | full form of lmia | what does lmia stand for | who applies for an lmia | how does my employer get an lmia
    | is lmia needed | lmia explained | cost of lmia for employer | does my offer need an lmia
    | lmia exempt offer | what is the paper my boss needs from the labour people | lmia who pays
    | what is an lmia and who pays for it | does my employer have to get an lmia
    | what is an lmia good for | does my employer need an lmia | is the lmia needed

ways-term-work-permit = what kind of permit do i need
    | what is a work permit | work permit meaning | difference between open and closed work permit
    | what is an open work permit | do i need a work permit for express entry | what is a closed work permit
    | types of work permits | how to get a work permit for canada | what is work visa
    | difference of open and closed permit | what kinds of work permits exist | is a work permit a visa
    | employer specific permit meaning | open permit meaning | work permit explained
    | is a permit the same as pr | tied to one boss, can i switch | kinds of permits
    | open or closed permit, whats the difference | do i need a work permit for ee

ways-term-accompanying-partner = what does accompanying spouse mean | accompanying partner meaning | what is a non accompanying spouse
    | accompanying or non accompanying | is my spouse accompanying | define accompanying
    | what is accompanying spouse | meaning of accompanying | is my wife accompanying or not
    | accompanying partner explained | when is a spouse called accompanying
    | does accompanying mean she travels with me | accompanying or non accompanying difference
    | what is accompanying vs not accompanying | hubby is canadian, is he accompanying

ways-term-common-law = is living together enough | we are not married but live together
    | what is common law | common law meaning | am i in common law if we live together
    | what counts as common law partner | living together for one year | how to prove common law
    | i live with my boyfriend is that common law | common law partner proof | how long together for common law
    | we live together but are not married | boyfriend and i share a flat for two years
    | is my girlfriend common law | how do we prove common law | one year of living together | are we common law
    | same sex partner | moved in with my partner 8 months ago | engaged but living apart | conjugal partner
    | proof of cohabitation | do i count as single if i live with someone
    | moved in last october with girlfriend, what do i tick | shacked up two years
    | moved in together last october, do we count | living with my girlfriend ten months
    | different leases but same house | do we need to be a year together | long distance couple counts?
    | living with my boyfriend 14 months no papers, are we common law | how do we prove we live together
    | do we count as common law | we live together 8 months, what are we
    | when are we common law | living with my girlfriend, do i put single
    | not married but together for 2 years
    | nine months under one roof, what do i tick
    | one lease since february, single or common law

ways-term-dependent-child = what is a dependent child | my daughter is 23 is she dependent | age limit for children
    | dependent child meaning | until what age is a child dependent | my son is 22 | is my stepson a dependent
    | dependent age lock | can my 21 year old son be included | my son is 21 is he still dependent
    | can my 23 year old daughter come | child over 22 | when is a child too old | dependent child definition
    | my son turns 22 soon | married daughter dependent | age lock in for kids | student over 22
    | my eldest is 22 and at uni, on the file? | boy turns 22 in may
    | my daughter turns 22 in may, is she still a dependent | step kids count as mine?
    | how old can my kids be | how old may children be | up to what age can my children come
    | is my daughter of 21 still a child for them | until what age are kids included
    | my son is 21 does he count as child | is my daughter of 23 still a dependant
    | up to what age are children included | my child is at university, is she still included
    | is my son of 22 out | he turned 22, is he too old to come along
    | is my daughter too old to follow us

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
    | already working in canada, do i have to show money | who is let off the funds

ways-term-proof-of-funds = do i need a bank statement | do you need my bank statement | is a bank statement needed | what is proof of funds | what should the bank letter contain | is a bank statement enough
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
    | what must the letter from my bank say | bank only gives statements, is that proof
    | do i have to prove my money | do i need proof of funds with a job in canada
    | how do i prove my money | what bank papers do they want

ways-term-biometrics = what is biometrics | do i need biometrics again | i gave fingerprints before | where do i give biometrics
    | biometrics fee | how long are biometrics valid | when do i give biometrics | biometrics for children
    | biometrics appointment | do i have to redo biometrics | i gave fingerprints last year must i again
    | when is the biometrics letter coming | do kids give fingerprints | already did biometrics for study permit
    | fingerprint centre | biometrics deadline 30 days | are biometrics valid ten years
    | who must give biometrics | fingers again? did it in 2023 | where is the fingerprint place
    | gave fingerprints for my study permit, again? | what is biometrics and the fee
    | do i have to give fingerprints again | where do i give fingerprints
    | when are the biometrics

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
    | do i need the medical before i submit | how long is the medical good for, even for my kid who stays
    | do i need a medical | is the medical exam for everyone

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
    | lived 5 months in oman, need a clearance from there? | how old can the pcc be
    | from which countries do i need police papers
    | lived in qatar 2 years, do i get a police paper from there
    | do i get a police paper from each country | is a police certificate needed for my wife too

ways-term-rprf = what is rprf | what is the right of permanent residence fee | rprf meaning
    | when do i pay the right of permanent residence fee | do children pay rprf | rprf 600 | is rprf refundable
    | pay rprf now or later | what is landing fee | how much is the right of permanent residence fee
    | when to pay rprf | rprf for children | do i pay rprf now or later | right of pr fee amount
    | rprf refundable | rprf for spouse | that 600 dollar fee what for | pay the landing fee later?
    | what is the 600 for | right of pr fee, pay now or later
    | is the right of permanent residence fee included | when do i pay the rprf

ways-term-inadmissibility = what is inadmissibility | what does inadmissible mean | reasons for inadmissibility
    | who is inadmissible to canada | inadmissibility meaning | grounds of inadmissibility | am i inadmissible
    | reasons to be barred from canada | who is inadmissible | what makes you inadmissible
    | can i be banned from canada | not allowed to enter canada why | inadmissible meaning | security grounds
    | what gets people locked out of canada | can they shut the door on me
    | what can make somebody barred from canada
    | can they keep me out for that | who is not allowed in | could i be inadmissible

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
    | my agent slipped in a fake letter, what could happen to me
    | i exaggerated my job a little, what if they find out
    | what if i lie in the profile | they say i gave false information
