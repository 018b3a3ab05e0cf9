### Ways of asking about the topics of eligibility: English, separated by "|".
### Never said, only read; written as people type, but spelt right.

ways-am-i-eligible = so i cant apply | so i cannot apply | am i not eligible then | does that mean i can not apply | am i eligible | can i apply | do i qualify | what are the requirements
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
    | the programs | my programs | show me the programs | what programs can i use
    | programs for me
    | 33, diploma, 5 years as electrician in kenya, clb 6, do i qualify for anything
    | im a cook with 2 yrs in ontario on a closed permit, do i meet the rules
    | whats the bare minimum to be let into the pool | wife says we dont fit the criteria, who actually fits
    | which program would i fall under | do i meet the requirements
    | am i allowed to apply with this | would i be accepted in express entry
    | do i fit the rules | can someone with my profile apply

ways-need-job-offer = do i need an employer first
    | do i need a job offer | can i apply without a job offer | is a job offer required
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
    | nobody in canada answers my applications, can i come without an employer
    | applied to 200 jobs there and nothing, is having one compulsory
    | is a contract from a canadian company a must before i enter the pool
    | my agent insists i first need an employer, is he right
    | do i need a job offer at all | i need a job offer for this or not | is a job offer a must
    | can i apply without a job | must an employer want me first
    | does one need an employer in canada | i have no employer there, is that a problem
    | no job offer, can i still come | is it required to have work lined up
    | job offer needed or not
    | nobody in canada offers me anything, dead end? | no offer from anyone there

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
    | only finished high school but 12 years in hotels, can i still go for it
    | dropped out of uni in second year, is that the end | i have a trade but no university, does it rule me out
    | self taught programmer with no papers, is college required
    | is a degree a must | can i apply with only high school
    | i have no degree, is that a problem | no university, would they take me
    | would they even look at me without a degree | only trade school is that enough
    | is a diploma needed | i never went to college can i still apply | must i have a bachelor

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
    | i qualify for both cec and fsw, which one will they put on the invite
    | would rather be picked under skilled worker than cec, do i get a say | meet two classes at once, who decides
    | got told the system picks the class itself, in what order
    | which program do they invite most | which program should i pick
    | do i choose the program myself | what is the difference between fsw and cec for me
    | under which program will they invite me | what program suits a chef
    | which program is for me | express entry or only pnp for me
