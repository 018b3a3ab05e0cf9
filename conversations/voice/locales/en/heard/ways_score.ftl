### Ways of asking about the topics of score: English, separated by "|".
### Never said, only read; written as people type, but spelt right.

ways-good-score = what is a good score | what score do i need | minimum crs score | what crs is enough | is 480 good
    | how does 478 look | is my score ok | is this low | good or bad score
    | so 455 is enough or not | is my points total low | rate my score | how good is 505 | are my points enough
    | is it good enough to get invited | how is my score | is my score too low | 467 good or not
    | is 441 fine for pr | is my crs competitive | is my number high or low
    | how many more points do i need for an invite | points missing to get invited
    | is 450 enough | how many points to get invited | safe score for express entry | what score is competitive
    | is my score good | crs needed for pr | how high must my score be | current required score | is 430 too low
    | what points do i need | is 460 any good | what number should i aim for | would 500 be sufficient
    | is my crs high enough | how many points do i need to get pr | what is the target score
    | is 495 competitive | required points this year | what score gets invited these days
    | how much crs is needed for cec | minimum points to be selected | is 440 hopeless | what is considered high
    | what do i need to reach | points necessary for french speakers | what crs score is safe | is my total okay
    | score wanted for healthcare rounds | decent or weak score | 470 single, decent shape or nah
    | sitting at 488, comfortable? | is 455 garbage | what number do people usually need
    | where should my score be
    | is 480 any good these days | 465 am i in with a shot or should i worry | how does 501 sound
    | where should my points be to feel safe | 440 decent or hopeless | would you say 475 is competitive
    | what do i need to be comfortable | what's considered high
    | got 468 on the calculator, is that decent
    | dont know if 430 is great or awful, what number should make me relax | my sister has 505, is it high
    | whats considered competitive these days
    | what score do i need these days | how many points does one need these days
    | is 487 a good number | is my score enough | got 463, is it any good | 470 good or bad
    | is that score high enough | is 410 hopeless | where is 450 compared to others
    | is 462 enough | 445 crs ok or not | am i strong enough for the next draw | do i rank ok
    | is 379 a joke | is 420 laughable | is my number any good

ways-improve-score = i have no hope | there is no hope for me | i give up | my case is hopeless | i feel hopeless | how can i improve my score | how to increase my crs | how to get more points
    | my score is too low what can i do | how to boost crs | fastest way to raise my points
    | ways to increase score | i need 20 more points | what would help my score | how do i reach 500
    | should i retake ielts for more points | best way to gain points | tips to improve profile
    | what can i do to get more points | stuck at 465 how to go higher | what can add to my points
    | any tricks to raise crs | i need 30 extra points where to find them | how to move up in ranking
    | what gives the most points | strategies to get a better score | what else could i do to climb
    | how can i gain 50 points | my number is low how to fix that | would another degree or french push me up
    | suggestions for a stronger profile | ways to climb | which factor can i work on | how to reach 510
    | lift my score | what would make the biggest difference to my points
    | should i do a second degree to score more | how to become more competitive | what moved the needle for you
    | need a few more marks, ideas? | squeezing out extra points | stuck in the 470s, help
    | how did people jump 40 points | cheapest way to get more
    | stuck at 455, what else can i do | sitting at 470 forever, any trick to push it up
    | how did you guys get from 460 to 500 | what would give me another 30 points | i need 20 more, ideas?
    | which gives more, french or a masters | tips to get my crs up quickly
    | retake english or do a second degree, what helps more | running out of ways to raise my points
    | maxed out english what now for more points
    | stuck at 447 for a year and turning 33, what else can i add
    | short by 12 points, where do people usually find them | already maxed ielts, how do i push my total higher
    | whats the fastest way to climb from 420
    | what to improve first | what should i improve first | what else can i do for more points
    | how can i get more points
    | what could push my score up | how do i get more points | how to raise 412
    | what would bring me the most points | how can i add points quickly
    | what can i do for a higher crs | which thing gives most points | how to add points
    | if i had a masters would i get more | what if i get clb 10

ways-score-differs = why does ircc show a different score | your score is different from ircc
    | my crs on the website is not the same | calculator gives another score
    | official score is lower than yours | ircc says 465 you say 471 | which score is correct
    | scores dont match | why is my profile score lower | different result from crs tool
    | is your calculation wrong | you calculated my score wrong | the portal shows less points than you
    | the government site gives me another number than you | my account shows fewer points
    | you said 480 but ircc calculated 468 | the official calculator disagrees with you
    | why is there a gap between your number and theirs | portal result lower than the bot
    | the two scores do not agree | which one should i believe yours or theirs | cic website says less
    | different total in my profile | i think you miscounted | your math is off
    | my crs in the profile is not what i expected | ircc counted less points for me
    | why did they give me fewer points | points missing in my ircc account
    | bot says 480, my gckey account says 471, who is lying | numbers do not add up between you and the portal
    | official tool spits out something else | why nine points off
    | your number and the one on the government site don't match
    | i calculated 478 and my account says 472 | ircc portal gave me fewer points than this
    | why did i get 12 points less in the official profile | another calculator tells me something else
    | which one is right yours or theirs | my crs on the site is lower than here
    | the official tool says 490 and you say 484
    | your bot says 471 but the ircc account shows 459, why
    | numbers here and in my canada account dont match, who is right
    | did the gov calculator, got 12 less than with you | my profile page lists fewer points than your result
    | another calculator gave me more, why | why is your score different
    | friend's calculator says 20 points more
    | the official tool shows other points, which is right | why does ircc show fewer points
    | ircc tool says one score and you another, who is right | the tool gives 451 and you 438
    | why do i get two different scores

ways-job-offer-points = does an offer give points
    | how many points for a job offer | job offer points | does lmia give points
    | do i get 50 points for job offer | is it still 200 points for job offer | job offer crs
    | are job offer points back | points for lmia | does a job offer increase my crs
    | high wage job offer points | i got a job offer how many points | arranged employment crs points
    | did they remove job offer points | will a canadian employer letter raise my crs
    | does a contract from a company add to my score | an offer from toronto company worth how many points
    | points awarded for lmia backed job | is there a bonus for having a job offer
    | extra crs for employment offer | do offers still carry points | value of an offer in crs
    | my boss will support me do i get points | they removed the 50 points right
    | 200 points for manager offer still exist | does having a job increase my ranking
    | how much is an offer worth | company wants me, extra marks? | is a lmia offer still gold for crs
    | worth chasing an offer for the score
    | is the 50 for a job offer gone | offer with lmia, extra points?
    | boss gave me permanent contract, more crs?
    | my boss in calgary will sign a contract, does it lift my crs | used to be 50 for a job offer, still the case?
    | how many marks if a canadian firm hires me as a manager
    | company in halifax wants me, will i get extra points for that
    | is it true that they will cancel the job offer points | did they cancel the job offer points
    | do i still get 200 points for an offer | is it true that an offer gives 200 points
    | does an offer still give points | does that offer give points
    | does a job offer give points | are there points for an offer
    | is it true an offer gives 200 points | lmia points gone or not
    | does an offer without lmia give me something | do i get anything for a job lined up

ways-birthday-points = do i lose points when i turn 30 | how many points do i lose at my birthday
    | do i lose points on my birthday | i turn 30 soon do i lose points | how many points do i lose every year
    | points drop with age | my birthday is next month | turning 35 crs drop
    | do points go down when i get older | what happens when i turn 40 | age points decrease
    | does age count on ita date or application | my birthday comes after the invitation
    | losing points every year | when i turn 33 how much is taken off | age is eating my score
    | i am about to be 40 how many points go | each year i lose points | how much do i drop at my next birthday
    | score falls because of age | turning thirty next month | does my score change the day i turn 36
    | what does one more year of age cost | getting older reduces my crs | points deducted per year of age
    | i celebrate my birthday in two weeks will my crs go down | age points table | how many points for age 35
    | when do age points begin to fall | my bday is before the draw | turning 30 on friday, damage?
    | getting old is killing my crs | how bad is it going from 34 to 35 | do i have to get picked before my bday
    | turning 30 on friday, how many gone | does it drop on the day itself | losing five points each year
    | i turn 30 in two weeks, how much will it cost me in points
    | my 36th is coming and no draw yet, what do i lose that day
    | does the score drop on the day itself when i get a year older | 39 now, how many gone at 40
    | will i lose points when i turn 30 | birthday next month does my score drop
    | how many points do i lose on my birthday | turning 40 soon what happens to my score
    | does it drop my score when i get older

ways-score-updates-itself = does my score go up by itself | does my score update automatically
    | will ircc add my work experience automatically | do i need to update my work every month
    | does crs increase while i wait | profile auto update | will my score change on its own
    | do i get the points after one year automatically | does the system count my current job
    | must i update my profile for new experience | my year is complete but score same
    | score didnt change after 1 year | will the system add points when i complete two years of work
    | do i have to update my profile to get new points | is the crs recalculated by itself
    | does my work experience keep counting while in the pool | will my score rise on its own
    | after one more year of job do points come automatically | must i enter the new year of experience
    | does it refresh by itself | does the profile recalculate every day | will my points grow while waiting
    | do i need to edit my profile when i hit three years | does the score go up over time
    | is my current job counted continuously | hit two years at work yesterday, score did not move
    | will it bump by itself on my work anniversary | do i need to touch anything to get the new points
    | still at the same job in regina, will the months be added without me touching it
    | finished my second year last week, do i need to edit or does it happen by itself
    | does the system recalc my points while i sit in the pool | left the end date blank, will it keep counting
    | does my score change by itself | do they update my points automatically
    | after one more year of work does the score go up alone
    | do i have to tell them i have more experience
    | will my points go up on their own | do the points jump once i have a year
    | must i type in my new year of work or is it automatic

ways-relative-points = does my sister in canada help | does an uncle count | does a cousin in canada give points |
    do i get points for my brother
    | do i get points for my brother in canada | my sister lives in canada | sibling points
    | points for relatives in canada | does my uncle in canada help | my cousin is in canada any points
    | family in canada points | my parents are citizens in canada | does having an aunt in canada help
    | wifes brother is a pr | my brother is on a study permit does it count | how many points for a sibling
    | relatives crs points | my elder sister is a citizen in calgary does she help
    | i have family in canada do i get extra | my uncle lives in brampton any points | points for cousins
    | having a sibling there | does my brother count for points if he is pr | my wife has a sister in canada
    | aunt in toronto helps or not | relatives living in canada bonus | my half brother lives there
    | blood relation in canada benefit | 15 points for sibling
    | my brother is on work permit does it count for points | do friends or relatives add points
    | my parents are pr there points for me | family member in ontario advantage
    | got a brother in edmonton, any use | my wife's sis is a citizen | auntie in surrey counts?
    | whole clan is over there, bonus?
    | can my brother sponsor me | can my sister in canada sponsor me for pr | my uncle wants to sponsor me
    | my brother is a citizen can he sponsor me | can a relative in canada sponsor me | can my son sponsor me
    | does a family member there bring me over | can my aunt invite me for pr
    | my sister is in brampton, more points? | cousin citizen counts? | uncle in calgary any bonus
    | my uncle has lived in brampton for 15 years, does it help my score
    | husbands sister is a citizen in surrey, any bonus | got a cousin with pr, is that worth points
    | big brother moved to halifax in 2010, how much do i get for him
    | does my sister there give me points | my uncle is a citizen does he count
    | cousin in canada, any points | brother in winnipeg does it help
    | do i get something for my aunt | does she give me any points, my sister
    | mother is pr there, points or not | brother just became pr, does that help
    | my aunt is in winnipeg can she help me | does my ex count, she is citizen
    | do i get sibling points | my sister's husband is citizen, does it count

ways-canadian-study-points = is it better to do a masters in canada first | should i study in canada first | should i do a masters in canada before i apply | is it worth doing a masters in canada | better to study in canada first or apply now | do i get points for studying in canada | points for canadian degree | canadian education bonus
    | i did a masters in canada how many points | one year pg diploma in canada points
    | does my college diploma in canada count extra | 30 points canadian study | 15 points for canadian diploma
    | online canadian degree points | i studied in canada during covid online
    | extra points for graduating in canada | does esl in canada give points | do i need eca for canadian degree
    | i graduated from a college in ontario do i get a bonus | extra points for a canadian diploma
    | my masters is from mcgill | studied in canada two years how many points
    | does a one year certificate in canada add points | pg diploma from conestoga bonus
    | degree from canadian university advantage | is there credit for having studied there
    | bonus for canadian education | canadian credential points | i finished my phd in toronto
    | 30 points for study in canada | 15 or 30 points for my diploma
    | online program from canadian school counts for points | language school in canada points
    | graduated in vancouver | does my canadian degree raise my crs | two year pg from fanshawe, extra?
    | does conestoga diploma give anything | i paid a fortune for a canadian degree, does it pay off in crs
    | did a one year pg cert at conestoga, how many extra points | my masters is from ubc, is there a bonus for it
    | finished two years at seneca, what does it add
    | studied english in vancouver 6 months, does that give the study points
    | does the canadian diploma give something extra | do i get points for studying there
    | my one year certificate from ontario, extra points | i studied in canada how many points
    | does my degree from canada count more
