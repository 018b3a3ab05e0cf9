### Ways of asking about the topics of language: English, separated by "|".
### Never said, only read; written as people type, but spelt right.

ways-which-test-easier = which one should i take | which exam is simpler
    | which english test is easier | ielts or celpip | pte or ielts which is better
    | easiest english test for express entry | is celpip easier than ielts | is pte core easy
    | which test should i take | celpip vs pte | which exam gives higher scores | best test for canada pr
    | ielts vs pte core for pr | what english test do you recommend
    | i struggle with ielts writing should i try celpip | ielts or celpip which should i choose
    | is pte easier than ielts | which exam do people score better in | recommend a test for me
    | which test has simpler speaking | which one gives clb 9 more easily | hardest test to avoid
    | what exam suits me best | should i switch from ielts to pte | computer or paper test better
    | is celpip less difficult | comparison of english tests | which of the exams would you pick
    | for someone weak in writing which test | tef or tcf which is easier | best english exam for high score
    | bombed ielts writing twice, switch? | computer one or the british one
    | people say pte is a piece of cake, true? | which would you sit if you were me
    | bombed ielts writing twice, other one? | celpip or pte for a nervous speaker | computer or paper
    | which is kinder on writing
    | my english is ok but i freeze when talking to a person, ielts or celpip
    | bad handwriting and slow typing, which exam suits | everyone in my class says pte is a breeze, true?
    | torn between the three english exams, which is least painful
    | which test is cheaper or faster | which test is cheaper | which test is faster
    | ielts or celpip which is better | is celpip better than ielts | which of the two tests should i take
    | which test is simpler ielts or celpip | is celpip easier
    | which english test should i take | ielts or celpip or pte, what do you advise
    | which one is easier for indians | which exam do most people pass
   

ways-test-booking = how do i book it | when can i sit the exam
    | where can i take the test | how much does ielts cost | celpip price | how do i book ielts
    | when will i get my test results | how long for celpip results | test fee for pte core
    | where to register for tef canada | tcf canada cost | test centre near me | how fast are ielts results
    | book language test | how to register for english exam | is there a test center in lagos
    | how do i register for the english exam | price of celpip | when will my ielts results come out
    | how many days until pte score | how much does ielts cost in india | cost of tef exam
    | where do i sit the exam | book a slot | next available date for the test | results wait for celpip
    | registration fee of language test | how to schedule ielts | can i take the test online from home
    | nearest location to write the exam | how quickly are scores released | where to do tcf canada
    | how expensive is the english test | sign up for pte | how soon do they give marks after the exam
    | any centre in accra | damage to the wallet for celpip | slots are full, where else can i sit it
    | how much does tef set you back
    | which centre in lagos does celpip and how much is it
    | slots for ielts are full till january, where else | how soon do they send the marks after the test
    | price of the english test these days | anyone know the cost of tcf in nairobi and when results come
    | where near me can i sit the exam | do i register for ielts online and what do they charge
    | results still not out after two weeks is that usual | earliest date i can get for a language test
    | i live in kampala, where is the closest centre and what do they charge
    | need results before end of month, how fast do they come out
    | how do i reserve a seat for celpip and whats the price
    | looking for a tef slot in mexico, where do i register
    | where do i book ielts | how do i book a test | how soon can i get a test date
    | where can i take celpip in my country | can i take the test online at home
    | how long to get my results

ways-ielts-academic = is ielts academic accepted | i have ielts academic | can i use academic ielts | ielts academic or general
    | i took ielts academic for university can i use it | which ielts for express entry
    | does academic ielts count for pr | convert ielts academic to general | my ielts is academic 7.5
    | academic module ok for pr | overall band 7 is that enough | ukvi ielts accepted
    | my ielts is for university admission will it do | i took the academic one by accident
    | have academic ielts 7.5 | is academic ok or must it be general | took ielts for my masters
    | can the study ielts be reused | ielts academic valid for pr | wrong type of ielts | i have academic band 8
    | converted academic to general | they only offer academic | does the academic test count
    | my nursing ielts academic | academic report for immigration | mine says academic on top, useless?
    | did it for uni last year, can i reuse | paid for the wrong ielts
    | took ielts for my masters in uk, academic one, will it do
    | band 8 but academic version, do i have to sit again
    | booked the wrong ielts i think, which module is it for pr | does ee take academic or only general
    | is ielts academic fine too | i have ielts academic, can i use it
    | i did academic for my nursing license, does it count
    | i only have academic, should i take general | my ielts is academic | should i redo general
    | i only did academic, redo it or not

ways-other-tests = is toefl accepted | can i use duolingo | pte academic for express entry | is duolingo english test ok
    | toefl essentials accepted | can i use my delf b2 | is dalf accepted | cambridge c1 certificate accepted
    | which tests are accepted | approved language tests | i have toefl ibt 105 | tefaq for express entry
    | i have pte academic 79 | list of accepted english tests | does celpip ls count
    | i have duolingo 125 will they take it | is toefl ibt good enough | cambridge certificate accepted
    | does pte academic work | i did oet for nursing | my delf b2 is it valid | do they recognise dalf c1
    | toeic score useful | i passed tefaq | can i use my duolingo | is a cambridge c1 ok
    | alliance francaise diploma accepted | only ielts celpip or are others fine | list of approved tests
    | which language tests are recognised | college english placement test | tcf tout public accepted
    | is linguaskill valid | det 130 any good | got c1 advanced from cambridge
    | my b2 delf paper from school, valid? | toefl is what i have
    | is duolingo okay | toefl from last year | delf b2 accepted | cambridge certificate any use
    | i have toefl 108 from my us application, can i use it | duolingo 135 done at home, will ircc take it
    | got a delf b2 from school days, is that fine | cambridge c1 certificate, is it on the accepted list
    | i have toefl, would that do | is duolingo accepted | does my cambridge certificate count
    | i did pte academic, is it valid | i have delf b2 does it count | is oet okay for this
    | can i use toefl instead of ielts | can i do pte instead of ielts
    | is tef still needed if i have delf | delf b2 instead of tef

ways-one-skill-retake = can i use one skill retake | ielts one skill retake | combine two ielts results
    | can i mix scores from two tests | use best score from each test | retake only writing
    | can i redo just speaking | i have two test reports can i combine
    | reading from ielts and writing from celpip | osr accepted by ircc | superscore
    | how many times can i retake ielts | retake test and use better score
    | can i keep the old score if new one is worse | can i resit only the writing part
    | redo just speaking and keep the rest | mix my best results of two exams
    | combine old reading with new listening | retake a single module | take the best of both attempts
    | i failed one section can i repeat that only | use writing from my second test and the rest from the first
    | merge two test reports | only my writing is low can i do only that again | repeat one paper of ielts
    | two test report forms together | one section retake
    | rest is 8 plus, only writing is trash, whole thing again? | osr through idp ok for ee
    | can i pick the best bits of my two exams
    | only my writing is trash, sit it all again? | can i mix listening from one and writing from another
    | best of two attempts?
    | 8 8 7.5 and 6 in writing, can i just redo writing
    | can i take listening from one sitting and the rest from another
    | osr result from idp, do they accept it for ee | only messed up speaking, must i sit the lot again
    | can i redo just the writing | only my writing is low, redo that one part
    | can i retake one part of ielts | is one skill retake accepted
    | must i sit the whole test again for one score

ways-test-validity = is my old result still ok | for how long is the result good | my test is two years old is it fine
    | when do my test results expire | how long is ielts valid | is my ielts still valid | celpip expiry
    | language test validity | my ielts expires next month | test is almost 2 years old
    | do results need to be valid when i apply | my test expires before ita
    | what happens if my ielts expires in the pool | how long is tef valid
    | do i need to retake ielts when it expires | expired ielts | validity of pte core score
    | my english exam was in march 2025 is it still good | how long does ielts last | when does celpip expire
    | results are 20 months old | is my tef from 2024 still usable | test will lapse before the draw
    | do i need to sit the exam again after two years | validity of pte score | my scores expire next month
    | for how many years are language results accepted | test older than two years
    | does my ielts have to be valid on ita or at application | expiry of language results
    | until when can i use my test | test results running out soon | when must i retake because of expiry
    | took it jan last year, clock running out? | is my celpip about to die | score card turns two in march
    | how fresh must the test be
    | took ielts jan 2025, still ok? | clock running out on my celpip | is a two year old score accepted
    | test done 20 months ago, do i redo it | my english result lapses before the invite
    | how long are the french marks good for | does it have to be valid on the day i apply
    | took ielts in may 2024 and still waiting, is it dead
    | my celpip runs out in january while im in the pool, what then | how many years is a score good for
    | test expires 3 days after my ita, problem?
    | is my test still valid | how long is my ielts good for
    | test is from 2024, can i still use it | my test is old is it still ok
    | when does my celpip run out | results from march 2025, valid or expired
    | is it still good or over | my ielts expired or not | test from 2023, do i have to redo it
    | test expired in august, is it useless now

ways-test-exempt = im a native speaker do i need a test | i studied in english do i need ielts | english is my first language
    | am i exempt from the language test | can i skip ielts | i am american do i need a test
    | im from the uk do i have to take ielts | my degree was in english | language test waiver
    | does my wife need ielts | does my spouse have to take a test | i am french do i need tef
    | do children need a test | i have a disability and cannot do the listening
    | english is my first language do i have to test | i am from the uk must i sit ielts
    | studied my whole life in english | american citizen need english exam
    | my degree was taught in english is that proof enough | medium of instruction letter
    | can i skip the language test | native english speaker exemption | i am french do i need a french test
    | i am jamaican english is all i speak | waiver for language exam | does my spouse need to take a test
    | australian do i still need ielts | i have worked in english for years | am i excused from the exam
    | proof of english without test | is the language exam compulsory for everyone
    | did all my schooling in canada need a test | born in london, they cannot be serious about a test
    | texan here, english test really? | my whole phd was in english, still?
    | i write novels in english, exam needed?
    | born in london, still need a test? | studied in english all my life | i'm american, do i skip it
    | ielts waiver
    | born and raised in london, seriously do i need to prove english
    | all my schooling in nigeria was in english, can i skip the exam
    | i have a canadian degree, must i still do ielts
    | native french speaker from brussels, why would i pay for tef
    | do we both need a test | do we both need an english test | do both of us need the test
    | is ielts needed for us | do i need a test as a native speaker | need ielts
    | is a test needed if english is my language | is there any way without ielts
    | is there any visa without ielts | can i go without ielts
    | my english is native, do i need a test | i studied in english, must i take a test
    | do i really have to sit a test | whole school in english, am i exempt
    | english is my first language is a test needed | french is my mother tongue do i need tcf
    | we are english, do we need an english test | test not needed for brits right
    | i am american do i need ielts
    | whole schooling in english, do they insist on a test

ways-minimum-scores = how much ielts i need | how much ielts do i need | how much ielts is needed | what ielts do i need | is 6 enough in each | what is the lowest band allowed
    | what ielts score do i need | what score do i need in this | what score should i get in each | how much must i score in speaking | what do i need to score in listening
    | minimum ielts for express entry | ielts 6 is it enough | what is clb 7 in ielts
    | what is clb 9 in ielts | minimum celpip score | pte core score required | tef score needed | is 6.5 enough
    | what score for each band | language requirement cec | clb requirement for trades
    | how many bands do i need | ielts 8777 clb | minimum english for canada pr | what ielts band is required
    | minimum clb for cec | lowest score allowed in each part | is 6 in writing enough for the program
    | how much do i need in ielts | required language level | pass mark of the english test
    | is clb 5 acceptable | which band for fsw | what scores for clb 7 | band requirement for express entry
    | how good must my english be | minimum marks in celpip | what do i need to score in pte
    | english requirement for pr | is 6.5 overall okay | is ielts 5.5 enough | what level of french is required
    | language threshold | b2 everywhere except speaking, enough? | 6 6 6 6.5 is that ok for fsw
    | how low can i go in reading | bare minimum english
    | got 6 in everything, is that enough to enter | lowest ielts band they take
    | my speaking is clb 6 the rest 7, am i done for | b2 in all but speaking, does it suffice
    | do i need 7 each or is 6.5 ok | what level of english do they want at least
    | clb 5 good enough for a welder | required tef marks to be in the french draw
    | what's the bare minimum for celpip
    | got 6 5.5 6 6, is it below the floor | what band do i need at least for cec teer 2
    | is clb 5 enough for my trade | lowest ielts they take for fsw
    | how good must my french be | how good does my english have to be
    | what minimum level do i need | which ielts score is enough
    | what level of english is required | is 6 enough in ielts | minimum clb for my trade
    | is clb 5 enough
    | how low can my ielts be | what is the least they accept in english

ways-french-worth-it = is learning french worth it | should i learn french | how many points for french | does french help
    | is it easier to get invited with french | how much does french add to crs | points for nclc 7
    | is b2 french enough | how long to learn french for express entry | i speak a bit of french does it help
    | tef canada for extra points | should i do french or retake ielts | french as second language points
    | are french draws easier | bilingual bonus points | should i study french to get pr
    | does speaking french help | is french the fastest way
    | i am starting french from scratch how much will it add | bonus for french | benefits of french language
    | learn french to get invited faster | i speak a little french is it useful | is b2 french worth the effort
    | advantage of being francophone | will tef give me more points | does french really lower the cutoff
    | nclc 7 gives how many points | bilingual bonus | french draws have low scores should i go for it
    | time invested in french pays off | is grinding french to b2 a shortcut
    | pourquoi everybody learns french now | could duolingo french get me in
    | heard french speakers waltz in with 380
    | is grinding to b2 french a shortcut | worth spending a year on french
    | how much would nclc 7 give me | duolingo french then pr?
    | what is the francophone program | what is the program for french speakers
    | francophone program express entry | how does the francophone program work
    | is there a program for french speakers | the french speaking category what is it
    | english is my only language and im at 470, would learning french pay off
    | did french in school for 5 years, should i sit the tef
    | how many points do i get for nclc 7 on top of english | is it worth a year of evening french classes
    | should i do french | should i do french too | should i take french | is it worth learning french
    | how about learning french | would french help me | what would french bring me | could french push me over
    | does french pay off | is it worth starting french now | how many points would french bring
    | thinking of learning french does it pay | if my husband gets nclc 7 would it help
    | is it possible without french | would nclc 7 change much
