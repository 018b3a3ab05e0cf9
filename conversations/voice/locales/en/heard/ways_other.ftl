### What people type that is about none of our topics: chat, other subjects, plain answers. English,
### separated by "|". Never said, only read; spelt right.

ways-other = what is the weather like | is it snowing in calgary | how much is rent in mississauga
    | what is a good job | a good salary | draw on experience | not good | it is good | good | very good | not so good | i am good
    | draw blood | i draw blood samples | draw me a picture | health card | how do i get a health card
    | round trip ticket | how many rounds of interviews | how do i become a nurse | how do i join the military
    | my husband lives in lagos | draw technician | ward rounds | prize draw | interview was good
    | how do i get into university | how do i open an account | how do i get a trade licence
    | do i need french lessons | good score in maths | how do i get a job in transport
    | how do i drive a truck in canada | requirements for a driving licence
    | where can i find an apartment | how do i open a bank account | which bank is good for newcomers
    | how do i get a sim card | how do i get a driving licence | how do i find work | where can i apply for jobs
    | how much does a teacher earn | what is the minimum wage in alberta | how do i file my taxes
    | how much tax do i pay | which university should i choose | best college for nursing
    | how do i get a scholarship | how do i apply for a study permit | cost of living in halifax
    | is winnipeg a good city to live in | which city is best for families | what is the population of canada
    | who is the president | who is the minister of immigration | tell me the news | what is the time
    | what day is it today | tell me something funny | sing a song | write an essay for me | write my resume
    | check my grammar | what does this word mean in english | help me with my homework | solve this equation
    | can you hack an account | i want to die | i feel sad | i am hungry | do you like music
    | are you a boy or a girl | where are you from | what is your name | what are you doing | how are you
    | hello there | hey | hi how is it going | good evening | good afternoon | have a nice day | see you later
    | bye | thank you very much | thanks a lot for the help | you are awesome | great job | nice bot | shut up
    | you are stupid | this is rubbish | i do not like you | what a waste | whatever | never mind | forget it
    | cool | okay great | sounds good | yes please | no thank you | not really | i guess | sure | of course
    | i agree | not sure | let me think | wait a minute | one moment | i will come back later
    | i do not understand | say that again | what do you mean by that question | pizza delivery | movie tickets
    | cheap flights to toronto | hotel near the airport | how do i ship my furniture | can my cat come along
    | how do i buy a house in canada | car insurance prices | health insurance for visitors
    | how do i enrol my kids in school | day care cost | child benefit amount | how do i change my name
    | how do i get a sin number | credit score in canada | how do i build credit | best laptop | buy followers
    | earn money online | invest in stocks | football match result | cricket score today | hockey game tonight
    | lottery numbers | horoscope | dream meaning | love advice | my girlfriend is angry with me
    | my landlord is rude | my neighbour makes noise | my computer is slow | password reset for facebook
    | how to become a pilot | how to cook rice | recipe for soup | move to australia | work in germany
    | visa for dubai | green card lottery | american citizenship | uk student visa | new zealand residency
    | schengen appointment | my name is john | i am a man | i come from kenya | i live in lagos
    | i have two sons | my wife is a nurse | i am thirty years old | i was born in delhi | i work as a cook
    | i started in june 2020 | from 2018 to 2021 | since last year | 40 hours a week | full time permanent
    | about five years | listening 7 reading 6 writing 6 speaking 7 | 7 6.5 6 7 | clb 8 in everything
    | i finished my bachelor in 2015 | diploma in business | high school in manila | married
    | divorced two years ago | engineer | cashier | data analyst | marketing specialist in a bank
    | my company is called abc | i got promoted | i changed team in march | i have no partner | none of these
    | the second one | option b | both of them | i already answered that | go back | start again | next | skip
    | 1 january 1980 | 3 february 1981 | 5 march 1982 | 7 april 1983 | 9 may 1984 | 11 june 1985
    | july 2012 | august 2013 | september 2014 | october 2015 | november 2016 | december 2017
    | since january | since february | since march | since april | since may | since june | since july | since august | since september | since october | since november | since december
    | how to renew my health card | how do i renew a driving licence in ontario
    | schengen visa for a holiday | us green card lottery | australia points test | visa for dubai job
    | uk skilled worker visa rules | i will ask my wife first | let me check my papers | give me a minute
    | one sec | brb | searching for the letter | i'm looking for my certificate | i don't remember
    | can't recall exactly | maybe later | not now | best school for kids in mississauga
    | how cold is winnipeg | which bank is best for newcomers | phone plans in canada
    | how do i open a bank account in canada | how to file taxes | find me a job
    | any it jobs in vancouver | salary of a nurse in halifax | rent in montreal | buy a car on credit
    | how do i get health insurance | daycare near me | who won the game | tell me a joke about moose
    | write a poem | what's the weather | what time is it | bitcoin price | are you single | i love you
    | you're useless | this is stupid | useless bot | good morning friend | happy new year | thanks bro
    | cheers mate | perfect thanks | hmm let me think | both of us | neither | around 2019 i think
    | since may 2020 | till now | from march to june | at tcs as java dev | born in lahore
    | i live in accra | my name is ravi | forty hours | citizenship test questions
    | how to become a citizen | apply for a student visa | study at university of toronto fees
    | super visa insurance | visitor visa for my mom | nexus card | refugee claim how | ei benefits
    | uber driver licence | recognize my nursing licence in ontario | convert my licence
    | i got 7.5 in listening 6.5 in reading 6 in writing and 7 in speaking
    | listening 8 reading 7 writing 6.5 speaking 7 | my scores are 7 6.5 6 7 | L8 R7.5 W6.5 S7
    | born 3 april 1990 | i was born in april 1990 | born in 1987 | i was born on 5 may 1991 | born on 12 june 1988
    | i was born in 1992 | i am born 9 december 1988 | was born 2 february 1995
    | trade certificate in carpentry one year | vocational certificate welding | welding certificate 8 months
    | certificate in plumbing 1 year | trade school 6 months | six month trade certificate
