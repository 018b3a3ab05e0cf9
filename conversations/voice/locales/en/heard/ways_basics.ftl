### Ways of asking about the topics of basics: English, separated by "|".
### Never said, only read; written as people type, but spelt right.

ways-where-do-i-start = where do i start | how do i begin | what is the first step | what should i do first of all
    | i want to move to canada what do i do | steps to apply express entry | how to immigrate to canada
    | im new where to begin | what order do i do things in | can you guide me step by step
    | how does this whole process work | how to start my pr process
    | what do i need to do before creating profile | pls help me start | complete beginner what is step one
    | i know nothing about this process please guide me | what order should i do things in
    | which comes first ielts or eca | roadmap for canada pr | what should be done before making the profile
    | just decided to move to canada what do i do | first thing to do for canada immigration
    | how do i get going | full procedure from zero to pr | overview of all the stages
    | lay out the whole path for me | should i take the test first or get my degree evaluated first
    | i am confused where do i begin | planning to immigrate next year what should i prepare first
    | how do i apply for canada pr | teach me how to migrate to canada | walk me through it
    | how does one begin the journey | what comes first | brand new to this and lost in all the websites
    | me and my wife have decided to try canada, what is the first move | what do i tackle first
    | how does one even get the ball rolling | just a simple plan please | give me the order of things to do
    | friend told me to try express entry, what now | is it test first then diploma or the other way round
    | me and hubby just decided on canada, what's step one
    | complete newbie here, point me in the right direction | totally lost with all this, what comes first
    | okay so i want to move, what do i do monday morning | no idea how any of this works, help
    | what should i get done first ielts or wes | give me the roadmap in short
    | first things first what do i need to do | where does one begin with all this
    | 27, cse from hyderabad, zero idea about any of this, what do i do first
    | just decided last night with my wife that we go for canada, step one?
    | my friend got pr and now i want it too, guide me from the very beginning
    | nurse in lagos two kids, whats the order of things to do
    | read ten websites and im lost, should the test or the wes come before anything
    | what is the first step for me | what do we do first | how to move to canada | how to go to canada fast
    | what test do i do first
    | no idea where to begin | what should i do to get pr | what do i do first to come to canada
    | where does someone like me start | how do i even begin

ways-how-long-overall = how long does it take | how much time for the whole process | how long to get pr
    | total time from start to pr | when will i get my pr | how many months until i get permanent residence
    | how long does express entry take | timeline for express entry | how long from profile to pr | is it fast
    | can i be in canada by next year | how many years does this take | whole process duration
    | from today until i land in canada how many months | how long will the whole thing take me
    | when could i realistically be in canada | if i begin now when will i have pr
    | is it a matter of months or years | average time until permanent residence from the beginning
    | can it be done in under a year | full timeline from ielts to landing
    | how soon can i move if everything goes well | how many years until i am a resident
    | duration of the complete process | time needed from test to visa | when will i be able to move
    | will i be there before next summer | how fast can someone get pr
    | realistic time frame before we can pack our bags | when could we be on the plane
    | is next september doable | how far away is my pr if i start in january | total waiting from day one
    | give me an estimate in months for everything
    | from zero to landing how many years | if i start now when would i be there
    | how long did the whole thing take you | whole journey time start to end
    | when could i realistically be in toronto | is it done within a year
    | my lease ends next summer and kids change school, can we be there by then, how much time overall
    | starting from nothing today, realistically when would i land
    | cousin says 8 months agent says 3 years, whats the truth on the full timeline
    | im 34 and in a hurry, start to finish is how long
    | how long does the whole process take | how long does the whole thing take | how long does everything take
    | how long does it all take from start to finish | how many months in total | how long until i am in canada
    | how long will the whole thing take | how long take the process | how much time does the whole process take
    | how long does pr take from start to end
    | how long will all of this take | how long take | how long does all this take from now
    | when could we be in canada if we begin today | how many months for everything
    | how long does it take a family like ours

ways-apply-from-abroad = can i apply from outside canada | i never worked in canada can i apply | no canadian experience
    | do i have to be in canada to apply | can i apply from my home country | im not in canada is that ok
    | apply from india without canadian experience | only foreign work experience is it enough
    | can i do express entry from abroad | living overseas can i still apply
    | zero canadian experience any chance to apply | must i live in canada first | i have never been to canada
    | i live in my home country and have no canadian work | never been to canada can i still try
    | do i have to be physically in canada to apply | can someone sitting in nigeria apply
    | i only worked in my own country | can foreigners with no canadian experience get in
    | possible without ever living there | all my work is outside of canada is it still possible
    | must i come to canada first before applying | apply from dubai or saudi
    | is it open to people residing overseas | i have zero time in canada
    | can i do everything from here without traveling | no ties to canada at all can i be invited
    | i have only foreign experience | applying from my village in ghana
    | outland applicant here with no canadian background | do they still take people who never worked there
    | living in doha and all my work is gulf | nobody in my family ever went to canada, can i apply from here
    | staying in europe right now, is it a problem | zero canadian anything
    | never set foot in canada, can i still do this
    | living in dubai all my life, is it possible to apply from here
    | all my experience is outside canada, do i stand a chance to apply
    | do they take people who have never been there | must i be inside canada when i submit
    | applying from pakistan directly without studying there first
    | i'm in kenya right now, can i apply without coming over
    | no canadian experience at all just foreign work
    | never set foot in canada, 6 yrs accountant in accra, can i still put in for it
    | all my work is in dubai none in canada, is that a blocker
    | sitting in manila with no canadian experience, do they even take people like me
    | do i have to be physically there already or can i file from my own country
    | can she apply from uganda | can he apply from home | can i apply from my country without being there
    | can i apply from outside | can we apply from outside canada
    | can i do this from my country | i live in dubai can i still apply
    | i am not in canada does that matter | can one apply from outside

ways-age-limit = am i too old | is there an age limit | max age for express entry | maximum age for pr | im 45 can i apply
    | what is the cut off age for express entry | is there an age cut off | cut off age
    | is there a maximum age for points | up to which age do they take people
    | im over 40 is it too late | what age is best | age limit canada immigration
    | i am 50 do i still have a chance | how many points for age | do they take older people | upper age limit
    | too old for canada pr | points by age | i am 45 is it too late | is there a maximum age
    | am i past the age for this | can a 50 year old immigrate | i am 41 am i too old for pr
    | cut off age for canada | do they take people over 40 | is 38 old for express entry
    | my age is against me right | at my age is it worth trying | how old is too old | senior applicants allowed
    | can someone near retirement apply | age restriction for permanent residence | minimum age to apply
    | is 19 too young | does being over 45 disqualify me | age bar | oldest age accepted
    | pushing 50, forget it? | my uncle is 46 and wants to know if it is over for him
    | hitting the big four zero soon, still worth applying | do they have an age ceiling
    | old folks need not apply?
    | turning 46, is the door closed | too old at 39? | is there a cap on age
    | 50 and a doctor, pointless? | my dad is 55 can he apply | oldest age they take
    | my dad is 51 and a welder, is it too late for him
    | turning 46 in march with a phd, do they even look at people my age
    | everybody tells me after 40 forget it, is there a cap on age | 44 with two teens, am i past it
    | am i too old now | am i too old for this | are we too old | am i not too old for that
    | is my age a problem | is age a big problem | is age a killer | is 29 a good age | is 45 too old
    | is 50 too old | is it too late for me at my age | is it too late at our age | too late for me at 45
    | will my age kill my chances | do i have a chance with my age
    | too old for express entry or not | is the age a problem at 46 | is my age a no go
    | does age kill my chances | i am 50 can i still come
    | is there an age where they stop taking people | is 29 too old | am i too late
    | is it late at 43
    | is there a limit on how old one may be | i'll be 48, is that over the limit
    | do they still take somebody of 47 | too old to be let in

ways-my-chances = what are my chances | do i have a chance | will i get invited | will i get an ita | is it realistic for me
    | will they pick me | will they pick someone like me | is there hope for me | have i got a shot
    | realistic chances | can they call me with these points | can i be invited with this score
    | what is the chance i get an invitation | am i getting invited or not | can someone with my score be invited
    | any hope with 430 | will i make it with 501 | is it possible to be invited with 460
    | do people with 430 ever get invited | do i have a shot at a general draw | am i going to be picked soon
    | can i get an ita in december | is it worth waiting in the pool with 440
    | would a 498 get picked in the next cec round | tell me if i will be selected | any scope for me
    | how likely is it | whats the probability i get invited | do you think i can make it
    | am i likely to get pr | percentage chance of invitation | is my profile strong | is my profile good enough
    | should i even try | will i be selected | be honest do i have a real shot | will i get it or not
    | what is the probability of success | how likely am i to be picked | should i even hope
    | do you think i will be invited | are people like me getting selected | percentage of getting pr
    | will i ever get an invite | tell me frankly if i can make it | is it worth it for someone like me
    | success rate for my profile | what are my odds this year | rate my profile
    | predict whether i will be selected | do i stand a chance | be straight with me, is it gonna happen
    | am i dreaming or is this real | would you bet on me | 29 with masters and ielts 8, will they pick me
    | where do i stand honestly, hopeful or hopeless | tell me if i have a prayer | can i be invited
    | could i get invited | will i be invited this year | is an invitation possible for me | can i get an ita
    | could somebody like me get an ita
    | realistically will i get invited with 468 | be honest, is it going to happen for me
    | odds of an invite before summer | do i have a prayer with 430 | do you think i'll make it
    | how likely am i to get in | any hope at 455
    | 29, msc, clb 9, 3 yrs exp in nairobi, be honest will i make it | score 441 and no french, should i even hope
    | after two years in the pool im losing faith, do i stand a chance
    | civil engineer 35 ielts 7 all, how likely am i to get picked
    | how realistic is it for me | would they even look at me | should i bother at all
    | honest opinion on my case | what do you think of my chances
    | what is my chance with ielts 6 | any hope for me in the pool | how am i looking
    | do i even have hope | enough for pr or not | could a nurse of 46 still get in
    | is it a dead end for me | is it hopeless | would they laugh at me
    | do i stand any chance with this profile

ways-job-in-demand = is my job in demand | is my occupation on the list | which jobs are in demand | occupation list 2026
    | demand list canada | what jobs does canada need | is my profession wanted in canada
    | is software engineer still in demand | shortage occupations | do they need nurses
    | is there a list of eligible occupations | which noc codes are eligible | my field in demand or no
    | is accounting in demand | are accountants needed in canada | which jobs is canada looking for
    | do they want software developers now | list of professions wanted | does canada need teachers
    | is nursing wanted | is there a demand for my line of work | hot jobs for immigration
    | which careers get priority | is my field favoured | do they need people in construction
    | what occupations have their own draws | are welders in need | does my trade appear in the occupation list
    | is marketing a wanted profession | engineers needed or not | best occupation for canada pr
    | which professions are preferred this year | any love for accountants these days
    | are they crying out for electricians | which occupations are hot now
    | do pharmacists get special treatment | is it only nurses they want | would a chef be wanted
    | nobody wants it guys i guess
    | do they want welders at the moment | any love for accountants or only nurses
    | is software still hot over there | which professions are they after | are truckers wanted
    | do they need teachers | is there a list of jobs they look for | it people oversupplied?
    | is my field sought after
    | been a pastry chef 9 years, do they want people like me over there
    | ten years as an early childhood educator in delhi, is that something canada is short of
    | i drive long haul trucks in texas, is my trade wanted there
    | business analyst here, is my field hot or dead in canada
    | is my job wanted in canada | do they need welders | are they looking for cooks
    | do they need people like me over there | is my profession on some list
    | are teachers wanted there | is there demand for my trade | does canada need plumbers
    | is there anything for welders these days | anything for drivers in canada now

ways-other-ways = what if express entry is not for me | other ways to immigrate | alternatives to express entry
    | im not eligible what else can i do | any other program | plan b for canada | other immigration pathways
    | how else can i come to canada | my work is teer 4 what can i do | atlantic immigration program
    | rural pilot | which other programs could i try | not eligible for any program now what
    | ways to get pr without express entry | i do not fit any of these programs what else is there
    | if i cannot use express entry what can i do | any other route to canada
    | what about atlantic program or rural pilot | different immigration programs besides this
    | my points are hopeless is there another path | can i go by study permit instead
    | other streams for low skilled workers | sponsorship by family instead | options if i fail to qualify
    | is there a pathway for caregivers | what if i am not eligible for any program
    | backup options to immigrate | immigrate without express entry | start up visa or investor
    | refugee or humanitarian way | alternatives for people with low score | which other doors are open
    | maybe another program suits me better | express entry is a dead end for me, what else
    | how about going through a rural town | i am a caregiver, which door is for me
    | someone mentioned aip, can it replace this | is there a lottery or something
    | my cutoff will never come, alternatives please
    | 42 with low points, is there any other route
    | express entry isn't going to happen for me, what else is there
    | any alternatives for someone with 380 | should i look at study permit or atlantic instead
    | is there some other program for caregivers | plan b if i never get invited
    | other pathways to pr besides this one | which other options do i have if i don't qualify
    | no degree no english test only cash and hope, any other route to canada
    | crs 350 and 41 years old, what else can i try apart from this
    | warehouse picker teer 5, what other doors are open
    | ee isnt working out for me after 2 yrs, tell me the alternatives
    | what is the easiest way in | whats the easiest way to come | easiest way in for somebody without a degree
    | what is the fastest way to canada | which way is easiest for me | what other way is there for me
    | is sponsorship better than express entry | is express entry better than sponsorship
    | can he sponsor me instead | should we do express entry or sponsorship
    | is there any other way to come to canada | what else could i try
    | what other options are there for me | is there another road if this fails
    | should i do spousal or express entry | can my wife sponsor me instead
    | what if i don't qualify for this
    | sponsored by my boyfriend or express entry | marry a citizen or go express entry

ways-program-merger = are the three programs being merged | is fsw ending | is cec being cancelled
    | new single program express entry | express entry reform | are the rules changing soon
    | one class instead of three | will they remove the 67 points | heard express entry is changing
    | new express entry rules coming | merger of fsw cec and fst | should i wait for the new program
    | are they scrapping the federal skilled worker program | will cec fsw and fst become one class
    | they are combining the federal programs | is the government replacing the three classes by a single one
    | news about a unified program | consultation on one skilled class | is fsw being abolished
    | are they scrapping the trades program | proposed reform of the federal high skilled programs
    | when does the new unified class start | is it true that the categories of programs disappear
    | merging of express entry streams | single federal economic class proposal
    | did they already combine the programs | overhaul of express entry classes
    | heard about new rules joining all programs | heard they are killing fsw and making one pot
    | is it official that all classes become one | when does the big reform kick in
    | saw on youtube that everything is being combined
    | heard they are joining cec and fsw into one | will the three streams become a single one
    | new single class coming, true? | is fsw being scrapped
    | what's this talk about one program for everybody | are the changes to the programs already law
    | reform of express entry what's planned
    | saw on youtube that fsw and cec get thrown together, is that true
    | my consultant says wait for the new single program, is it real
    | i read ottawa wants one class instead of three, when does it start
    | heard cec is going away soon, should i believe it
    | will the programs be merged | are they changing the three programs
    | is express entry going to change | i heard they put all programs into one
    | new rules coming for express entry or not
