### Ways of asking about the topics of work noc: English, separated by "|".
### Never said, only read; written as people type, but spelt right.

ways-noc-wrong = what if i choose the wrong one | how do i know my noc is right
    | i chose the wrong noc | what if my noc is wrong | can i change my noc | i picked the wrong noc code
    | wrong noc after ita | change noc code in profile | my noc doesnt fit my job | noc mistake
    | i think my noc is incorrect | can they refuse me for wrong noc | consultant used another noc
    | should i change my noc before ita | fix my occupation code | i think i put the wrong occupation code
    | selected incorrect noc can i change it | my code does not fit my job | i realised my noc is different
    | what if an officer disagrees with my noc | i used a bad code in my profile
    | picked another occupation code by mistake | should i switch my noc | consequences of a wrong code
    | i am hesitating between two codes | noc error discovered | can they refuse me because of wrong code
    | my lawyer chose the wrong code | i have claimed the incorrect occupation | changing my noc in the pool
    | maybe i should have put 21231 and not 21232 | officer may say my noc is off | regretting my noc choice
    | noc mix up, will they bin my file
    | i picked 21231 should have been 21232, bad? | wrong code in my submitted profile
    | officer thinks my noc is not right | can i switch the code after ita
    | realised my occupation code is off | will they refuse me for a wrong noc
    | picked 21231 but my duties read like 21232, am i in trouble
    | my agent chose a code that isnt really my job, can it be fixed
    | think i put the incorrect noc last year, what happens now | realised after ita that my code is off
    | noc on the letter differs from what i picked | i chose the wrong noc, what now
    | wrong noc code in my profile | my noc does not match my letter, does it matter

ways-duties-match = do the duties have to match | my title is different from my duties
    | do my duties have to match the noc | my job title is different from the noc | how many duties must match
    | title doesnt match my noc | do i need to do all the duties listed | how to choose my noc
    | which noc is mine | noc by job title or duties | can i copy duties from the noc site
    | my duties are a mix of two nocs | 50 percent of duties enough | how do i find my noc code
    | lead statement noc | my job title is different from what i do
    | how many of the listed tasks must i perform | title does not match but tasks do
    | do i have to do everything on the noc list | what matters the title or the tasks
    | only half of the duties are mine | do all main duties need to be covered
    | can i copy the noc text in my letter | percentage of duties required
    | my contract says assistant but i manage a team | do officers compare my tasks with the description
    | is it ok if i don't do all the duties | job responsibilities versus noc description
    | lead statement must i satisfy it | designation on my letter differs from noc title
    | titled analyst but i run the show | what will the officer look at, the name or the work
    | about 60 percent of the bullets are me | i do bits of two nocs
    | title says analyst but i manage people, which code | my tasks cover half of the list, enough?
    | do all the bullet points have to fit | job title differs from what i really do
    | what do officers compare, title or duties | lead statement matches but few duties
    | title says executive but i mostly do bookkeeping, what do they go by
    | i only tick half the duties listed under the code, enough? | must my tasks be word for word like the noc page
    | job title on contract differs from what i do daily
    | do all my duties have to match the noc | title says manager but i do other work
    | my tasks are a mix of two jobs
    | on paper i'm manager but my tasks are a clerk's, which code
    | job title and work differ, which code do i take

ways-reference-letter = what must a reference letter contain | reference letter format | experience letter for express entry
    | what should my employer write | sample employment letter for pr | letter of employment requirements
    | does the letter need salary | who should sign my reference letter | do i need duties in experience letter
    | proof of work experience documents | relieving letter is it enough | offer letter enough as proof of work
    | how to prove my work experience | do i need a letter from every employer
    | what should the letter from work say | format for experience letter | template of employment letter
    | what must hr mention | sample reference letter for express entry | does the letter need a letterhead
    | must salary be in the letter | who should sign my work letter | my letter has no duties is it ok
    | proof of work experience what is needed | how to prove my employment | details needed in employer letter
    | is a contract or payslip enough instead of the letter | do i need letters from all employers
    | content of service certificate | letter should list hours and duties | appointment letter enough
    | relieving letter ok | hr asks what to type, help | what goes on the paper from my job
    | is email from manager fine as proof | does it need stamp and signature | draft for my employer to sign
    | hr is ok to write it, what must be in there | which details go in the experience letter
    | does the letter need duties and hours | format for employment letter please
    | must it be on letterhead and signed | is my contract enough instead of the letter
    | what should my manager write
    | hr is asking what exactly to put in the letter | does my experience letter need salary and weekly hours on it
    | boss will sign anything i draft, what must be in it
    | is a plain service certificate ok or do they want duties listed
    | what must be in the employer letter | what should the letter from my boss say
    | is a contract enough instead of the letter | does the letter need my hours
    | do they want a letter from every job | how must the reference letter look
    | what must the letter from my company say | what to write in the experience letter
    | must the letter list every task | does my employer have to write each duty in the letter

ways-reference-letter-refused = my employer refuses to give a reference letter | boss wont give me a letter
    | company closed no reference letter | cant get experience letter
    | what if my old company doesnt exist anymore | hr only gives a letter without duties
    | employer not responding for letter | no reference letter what can i use instead
    | can a colleague write my letter | left on bad terms with employer | affidavit instead of experience letter
    | company policy no duties in letter | old manager left no letter
    | my ex boss does not want to give me a letter | company shut down how do i prove my job
    | hr only gives a standard certificate without duties | my former employer ignores my emails
    | employer is bankrupt | they refuse to write my duties | cannot obtain the experience letter
    | i left on bad terms and they will not help | my manager passed away
    | company policy prohibits detailed letters | no letter from old job what can i use instead
    | statutory declaration from colleague | boss will not sign | company no longer exists
    | hr says policy, only generic letter, am i screwed | company went bust | they ghosted me about the letter
    | only dates and title on what they gave me | ex employer hates me
    | hr gives only dates, policy they say | old company closed, no one to write it
    | my ex boss hates me and won't sign | they refuse to list my duties
    | manager left and nobody answers me | can a colleague write it instead
    | what if i can't get any letter from them
    | old boss hates me and wont write anything, what now | the company shut down in covid, who signs my letter
    | our hr has a policy of no duties on letters, any workaround
    | cant ask my current employer without getting fired, other proof?
    | my boss won't write the letter, what can i do | ex boss only confirms dates and no duties
    | company closed down, who writes my letter | hr refuses to put my duties in
    | employer won't give me a letter | can't get a letter from my old job

ways-remote-work = does working remotely count
    | does remote work count | i work from home does it count | remote job for canadian company from abroad
    | work remotely for us company while in canada | working from home in canada cec
    | i worked from india for a canadian employer | does wfh count as canadian experience
    | digital nomad work experience | remote work for foreign employer in canada | my employer is outside canada
    | telework express entry | working online for a foreign company
    | i work online for a canadian company from india | employed by a us firm while living in toronto
    | telework from abroad canadian experience | home based job counts or not
    | i do my job from my apartment in canada for a foreign company | virtual job | hybrid position counted
    | working from another country for my canadian employer
    | remote developer for a montreal startup while in morocco | does working from my house count
    | my employer is in london but i live in vancouver | digital nomad | work was done online
    | boss in boston, me in halifax | employed by montreal startup but sitting in nantes
    | laptop job from anywhere | i log in from home for a canadian firm while in pune
    | i work from nantes for a toronto firm | employer canadian but i sit in india
    | home office abroad for a canadian company counts? | work from home in ontario ok?
    | did six months remotely from mexico | digital nomad experience
    | sit in my flat in bogota coding for a vancouver startup, is that canadian experience
    | wfh from india for a us firm, which country does the job go under
    | i was in toronto but my employer was in france and all online, does it count
    | does working online from home count at all
    | i work remotely for a foreign company, does it count
    | worked from manila for a canadian company | company is in boston and i sit in halifax
    | remote job does it count as canadian experience
    | my employer is abroad but i am in toronto | online work from home for another country
    | company abroad and i sit in vancouver, canadian work or not
    | work from my couch for a foreign firm

ways-self-employed = i have my own business does it count | is freelance counted
    | does self employment count | i am a freelancer does it count | i have my own business
    | contractor work canada express entry | does freelance work count for cec | im incorporated in canada
    | self employed in canada points | uber driving count as experience | business owner abroad fsw
    | how to prove freelance work | i am a doctor paid fee for service | independent contractor with t4a
    | consultant with own company | gig work counts or not | i run my own shop does it count
    | i am a contractor with my own corporation | doordash and uber driving | i invoice clients myself
    | work as independent consultant | founder of a startup | i own a business in my country
    | sole trader experience | contract work through my own company | gig work counted | i am my own boss
    | freelancing on fiverr | incorporated contractor in canada | family business experience | t4a income
    | how do i prove business ownership | private practice as dentist | farmer on own land
    | plumbing on my own account | i have my own clinic | sell on amazon for a living
    | billed clients through my llc | photographer for weddings
    | i run my own shop, does it count | freelancing on upwork five years
    | sole proprietor in canada, worth anything for cec | i invoice clients myself, no boss
    | contractor with my own company, what proof | independent consultant abroad, accepted?
    | ran a small bakery with my brother | gig work as uber driver counts?
    | incorporated but working for one client
    | run my own bakery for 6 years, will they accept that as work
    | freelance designer with clients on upwork, how do i prove it
    | i own the company and pay myself, is it experience
    | contractor with my own corporation in canada, good for cec?
    | how do i prove self employed work | how do i prove my own business without a boss
    | i have no boss how do i prove my work | i was self employed how do i prove it
    | i have my own business, does it count | do they accept being your own boss
    | is freelance work counted | i am a freelancer, is that experience
    | my own shop for 5 years, accepted or not | is self employment in canada counted
    | i drive for uber, is that proper work | gig work, does it count as experience
    | doordash and uber as experience

ways-student-work = does work while studying count | does an internship count
    | does work as a student count | part time job during studies | does co-op count
    | internship during university canada | i worked 20 hours while studying | does work on study permit count
    | campus job experience | can i count my coop term for cec | teaching assistant while studying
    | student job abroad does it count | phd research assistant count as work
    | working full time and studying part time | experience before graduation
    | i worked part time during my course | off campus job while on study permit | my coop term counts or not
    | internship during degree | 20 hours a week while at college | job i had during my masters
    | research assistant while doing phd | summer job as a student | does campus work count
    | hours worked on study permit | placement year at university | work during semester breaks
    | teaching assistant experience | articleship during ca | i was enrolled full time and working
    | weekend shifts at the lab during masters usable? | tim hortons while in college
    | did a paid stage for my degree | thesis year with a company
    | worked weekends during my masters, usable? | coop term counts? | i was on campus job two years
    | full time work while studying online | internship for my degree paid, does it help
    | ta and ra jobs at uni
    | worked 20 hrs a week at tim hortons while at college, counted? | my co-op terms in waterloo, can i claim them
    | did a paid internship in final year, is that experience
    | full time job during summer break on a study permit, does it help for cec
    | worked as a student 20 hours a week does that count | does my job as a student count
    | does a student job at a cafe count | i worked part time during my studies does that count
    | do the 20 hours a week as a student count
    | i worked 20 hours during college, is it worth anything | does work during my studies count
    | part time job as a student counts or not | my coop counts as experience
    | internship in my studies, does it count | student job at walmart does it help
    | does my internship count | 18 months of internship abroad counts or not

ways-cash-jobs = i was paid in cash does it count | no payslips is that ok
    | do cash jobs count | i was paid in cash | does unpaid work count | volunteer experience count
    | unpaid internship | paid under the table | no payslips for my job | does volunteering give points
    | i worked for free | my salary was in cash no bank record | family business without salary
    | job without tax records | off the books work | cash in hand salary proof
    | my employer paid me without any paystub | i have no tax records for that job | paid by hand
    | never got payslips | volunteered at a hospital | worked without salary | no bank proof of wages
    | undeclared job | informal work | i was paid off the record | work done for free
    | i helped in the family store without pay | i have no proof of income | job without contract
    | illegal work experience | all under the counter | uncle paid me in hand | helped at ngo for nothing
    | no t4 from that restaurant
    | paid under the table at a restaurant | no payslips, got cash | volunteered for a year
    | unpaid internship worth anything? | no tax papers for my old job
    | helped in family shop without salary
    | boss paid me cash, no slips, two years, can i use it | volunteered at a clinic for a year, does that count
    | worked in dads shop without salary, is it experience | off the books job in spain, should i list it
    | they pay me cash, can i use that experience | paid in cash and nothing on paper
    | is cash work counted | no payslips at all, does it count
    | boss gives me cash only, any way to use it | work off the books
    | half of my pay is in an envelope, what can i claim | paid partly under the table

ways-maternity-leave = does maternity leave count | maternity leave work experience | i was on parental leave
    | paternity leave counted | i took mat leave during my year | does my parental leave break my experience
    | on maternity leave for cec | can i include maternity leave in my work experience
    | i had a baby and took a year off | does leave with ei count as work
    | parental leave one year express entry | was on mat leave 12 months do i subtract it
    | i was off for a year with my baby is it counted | time away for parental benefits
    | does my mat leave break the year | on parental leave from my employer | i took leave after delivery
    | pregnancy leave and work experience | father leave counted | ei maternity period counts as employment
    | one year at home after birth of my child still employed | leave for newborn in my experience
    | maternity months included or not | eleven months at home with newborn, do they cut it
    | was on ei maternity most of last year | dad leave for three months
    | was on mat leave ten months, remove it? | parental leave inside my two years
    | my wife's maternity break counts as work? | baby leave and cec year
    | on leave with my newborn since june
    | had my baby and was off 10 months, is that time lost
    | on mat leave right now, do those months go toward my year
    | dad here, took parental leave 3 months, subtract it? | my year includes maternity, will they cut it
    | does the leave eat into my year | i was on mat leave for a year, does it count
    | maternity leave in my experience, subtract it | does parental leave count as work
    | took mat leave from my job, does that hurt | baby leave, do i lose the year
    | stayed home with the baby since march, is the year lost
    | home with a newborn and job kept, does the time count

ways-unpaid-leave = do i count unpaid leave
    | does unpaid leave count | does vacation count | i took 2 months leave
    | sick leave counted as work experience | i went home for a month while employed
    | holidays during my year of work | do i deduct my vacation | long vacation while working in canada
    | i was on medical leave | leave without pay | teacher summer break count | does paid time off count
    | i traveled for 6 weeks during my job | do i have to remove my holidays
    | i went home two months without pay | took a long holiday from work | sick for three months from work
    | do vacation weeks count | summer break of teachers | absent from work for weeks | took time off to travel
    | stat holidays count or not | long absence during my year of work | extended vacation back home
    | does annual vacation break my experience | furloughed for weeks | leave for surgery
    | i was off work injured | break of six weeks with my employer's permission
    | backpacked for six weeks in between | took time off when my dad was dying
    | does a month in india eat my year | five weeks sick
    | took a month off without pay, deduct it? | my vacation days count or not
    | i was on sick leave for six weeks | went home for a funeral for two months unpaid
    | holiday of five weeks inside my year | sabbatical of three months, do i lose it
    | strike weeks count? | sick for two months does the year stop
    | took two months off unpaid to see family, does it break my year | i was sick for 6 weeks, do i deduct it
    | do my vacation days count as worked | on sabbatical half a year, how to count
    | 4 months unpaid leave, subtract it or not | took unpaid leave for my father, does it count
    | long sick leave, does that break my year | are my holidays counted
    | unpaid leave counts or not
    | three months off unpaid after surgery, do i keep the year
    | time off without pay, still a full year

ways-job-loss = i lost my job what now | i got laid off | i was fired | i resigned do i lose points | my contract ended
    | laid off while in the pool | lost my job after ita | quit my job after applying | do i need to be employed
    | unemployed now can i still apply | company closed and i lost my job on closed permit | job ended before pr
    | redundancy | do i need to keep my job until pr | they laid me off last week what does it change
    | i got fired will it affect my pr | my contract is over and i have no work
    | i plan to resign is that a problem | my company closed | unemployed now while in the pool
    | i quit do i lose points | made redundant | if i stop working what happens
    | does losing employment cancel my profile | i am between jobs | my employer terminated me after i applied
    | must i be employed when invited | can i leave my job after ita | i am on ei | got let go | pink slip today
    | company is closing the office, what about my file | boss let me go while waiting | can i hand in my notice
    | boss let me go yesterday, am i out of the pool?
    | company shut down last month and i'm on a closed permit
    | layoffs at work, does my express entry survive | got fired with three months left to reach one year
    | made redundant after submitting, do i tell ircc
    | they terminated my contract while my file is in process
    | no longer employed since friday, what happens to my score
    | if i get laid off before the invite is it over | employer went bankrupt and i'm still in the pool
    | i resigned, must i update my profile | quit my job after ita is that a problem
    | unemployed now but had two years canadian experience
    | got laid off on friday and my profile is live, what should i do
    | company let me go after the ita, am i finished | quitting next week, do i have to tell them
    | boss fired me while waiting in the pool, does my score go
    | got fired, do my months still count | lost my job at 10 months
    | laid off in canada what now | if i lose my job does my profile die
    | fired in july, is the experience lost | i quit my job, does it hurt my profile
    | do i still qualify while unemployed | laid off in august and 4 months without work

ways-old-experience = when does my work experience get too old | does old experience count | my experience is from 8 years ago
    | how far back can i count work | work experience older than 10 years | experience expiry
    | my canadian experience was 3 years ago | i left canada 2 years ago can i still use cec
    | last 10 years experience | how many years back do they look | does my first job count
    | experience from 2012 | will my canadian year expire | my work is from 12 years ago can i claim it
    | how far back can experience go | jobs before 2016 | experience older than ten years
    | canadian work from four years ago | does experience expire | when will my canadian year fall out
    | work years dropping off | is my 2014 job still valid | i stopped working five years ago
    | last three years rule | my experience is getting too old | ten year window | how recent must work be
    | i worked long ago as a nurse | job from 2011 to 2015, any use | been a housewife since 2018, old work ok?
    | last time i worked was long back
    | worked 2009 to 2013 then stopped, can i use it | my best job was 11 years ago
    | does the ten year limit hit my first job | i left nursing in 2016, still worth points?
    | jobs from before 2015 useful or not | experience from long ago counts?
    | when do my years drop out of the window | is my experience going to expire soon
    | my best job was 2011 to 2014, can i still use it | havent worked since 2019, does what i did before lapse
    | how far back do they look at work | canadian work from four years ago, still good?
    | can work that old still be used | my experience is from 2008 to 2013
    | is experience older than ten years counted | i stopped working 8 years ago, does it count
    | does old work still count | worked long ago and nothing since
    | work from 2009 to 2014, anything left of it | housewife for ten years, is my old work lost

ways-month-counting = is my year of work really full | do i have one year exactly | how are months counted
    | 11 months and 20 days is that a year | when is my one year complete | how many hours is one year
    | is 1560 hours enough | can i work 60 hours a week to finish faster
    | how do part time months add up to a year | profile says 1 year but i have 11 months
    | got ita before completing one year | does it count from the exact date | counted months wrong in profile
    | ircc counted my year early | when exactly do i complete twelve months
    | i started 3 february when do i hit one year | is eleven months and three weeks enough
    | how is one year of experience calculated | do i have a full year yet | i am one week short of a year
    | how do they count months of work | when can i claim my second year | day count for experience
    | 1560 hours reached or not | is it calendar months or days | 52 weeks needed | partial months counting
    | on which date do i finish my year | can i submit a few days before completing a year | 364 days of work
    | joined 9 jan, when am i there | 11.5 months, round it up? | did i cross the one year mark
    | am i a few days shy
    | started 3 march, is it a year on 2 march | i have 11 months and 3 weeks, can i already claim
    | 1560 hours reached in ten months, does that make a year | when exactly will i complete the year
    | is it counted in days or months | six months here and six there make a year?
    | short of one week for the full year | do weeks count or full months only
    | started 14 feb, when exactly have i done a year | contract ends 2 days short of 12 months, does it ruin it
    | is it 1560 hours or 12 calendar months that matters | eleven and a half months, would they round it
    | how do they count my months | would the months still add up with another job
    | 11 months and two weeks, is that a year | do two part time jobs add up
    | how do i count one year of work | does it have to be one year without a break
