### Ways of asking about the topics of profile pool: English, separated by "|".
### Never said, only read; written as people type, but spelt right.

ways-create-profile = how do i create my express entry profile | how to make ee profile | where do i register for express entry
    | steps to open an express entry account | how to enter the pool
    | how can i submit my profile on ircc website | what info do i need to fill the ee profile
    | sign up for express entry | do i upload documents when creating the profile | is making a profile free
    | gckey account how to open | start my profile on canada.ca | how do i get into the pool
    | guide to making a profile step by step | fill in express entry form online where
    | how to start express entry application online | join the express entry pool
    | on what website do i make an account | how to open an express entry account
    | steps to fill the online profile | where do i register | gckey sign up
    | what do i need to set up the profile | link to the express entry form | help me submit a profile
    | which details needed for the profile | is the profile made on canada.ca | sign in partner or gckey
    | creating an ircc account | what information to have ready before filling | how to fill the form
    | start my ee profile | job seeker validation code
    | found three different sites, which is the real one to sign up | where is the button to begin
    | gckey locked me out | who helps me put my stuff in the system
    | which site do i make the account on | where's the link to sign up
    | i found three websites, which is the real one to register
    | how do i set up the thing on the ircc page | what do i click to begin my ee profile
    | steps to open a profile | do i need gckey to register
    | what info should i have ready to fill in the form | can't find where to start the profile online
    | got my ielts and eca, where do i actually make the account | which website do i enter my details on
    | how do i get myself into the pool, step by step | sign up page for ee please, what do i need at hand
    | how do i open a profile | where do i make my profile
    | how do i create the express entry profile | where do i sign up
    | which website is the profile on | can i create my profile already
    | do i need the eca before i make the profile | can i enter the pool now

ways-change-profile = can i change it later | can i edit this afterwards | what if this changes later
    | can i change my profile after submitting it | how to update ee profile
    | edit express entry profile after submission | i made a mistake in my profile can i fix it
    | got new ielts score how to add it to my profile | i changed jobs do i need to update my profile
    | will updating my profile change my tie break date | does editing the profile reset my timestamp
    | wrong date in my submitted profile | what changes do i have to report while in the pool
    | add new work experience to my profile | correct an error in the profile in the pool
    | update my address in express entry | how do i modify my profile | new test result higher how to update
    | declare change in my express entry profile | i need to correct something in my submitted profile
    | add new ielts scores to profile | how to edit my profile in the pool | i got a new job do i update
    | update my marital status in the profile | can i alter details after submission | i want to add my eca
    | modify my express entry form | changed address what to do with my profile | do updates affect my rank date
    | do i have to report changes | add a new degree to my account | put in new test result
    | made a typo in my profile | does editing reset my timestamp | fresh tcf marks, how do i put them in
    | promotion at work, tell the profile? | typo in my name in the profile | want to swap my test
    | got better ielts, how do i put it in | typo in my profile, can i fix it while in the pool
    | new job started, where do i edit | added a degree, do i make a new one or update
    | moved house must i edit the profile | can i still correct things after hitting submit
    | does updating reset my place in the pool | how to enter my new celpip marks
    | already submitted and now i have better ielts, how do i put it in
    | moved house after entering the pool, where do i edit | can i fix a typo in a submitted profile
    | will updating my job push me to the back of the line
    | do i have to update my profile | do i need to update my profile | should i update my profile now
    | i changed jobs do i have to update my profile | must i tell them in my profile that i changed jobs
    | can i still add my brother to the profile | i forgot something in the profile can i change it
    | can i edit my profile without losing my place
    | i have better scores now, how do i change them in the profile
    | new job do i need to change the profile | if i edit something do i start again at the back
    | how do i fix my profile

ways-two-profiles = can i have two profiles | can i create a second express entry profile | is it allowed to have 2 ee profiles
    | can my wife and i both have a profile | should husband and wife make separate profiles
    | duplicate profile express entry | make another profile while one is active
    | do i have to withdraw old profile before new one | can both partners be in the pool
    | withdraw profile and create a new one | two accounts in express entry problem
    | i already have a profile can i open another | my spouse has a profile can i have one too
    | delete old profile and start new one | separate profile for me and my wife
    | can my wife and i each have a profile | both of us in the pool | second profile while first active
    | create another profile with different details | duplicate profile
    | my spouse also qualifies can she submit separately | one person two accounts
    | two separate applications for a couple | make a new profile without deleting old one
    | can i hold multiple express entry profiles | withdraw old profile before new | his and hers profiles
    | husband and wife both apply separately | one for me one for her in parallel | can i be in the pool twice
    | me as main in one and she as main in another
    | wife and i both in the pool, allowed? | can each of us have one | made a second one by accident
    | can me and my husband each have one | lost my login and made a second one, is it a problem
    | want to run two at once to double my odds | need to delete the old before making another?
    | made a profile last year, can i make a new one | can both of us have a profile
    | old profile with another email, what now | my wife and me each a profile, allowed
    | can two people of one home each have a profile | husband and wife with one profile each

ways-draft-expiry = how long is my unfinished profile kept | my draft profile disappeared | incomplete ee profile how many days
    | i started my profile but did not submit it | deadline to complete the express entry form
    | how long do i have to finish the profile | saved profile not submitted expires when
    | personal reference code how long valid | profile in progress will be deleted
    | can i save and continue the profile later | 60 days to submit profile from when
    | not submitted profile gone after 60 days | lost my saved form in ircc account
    | how many days to submit after starting the form | unfinished application in my account
    | i began filling the profile but did not submit | will my unfinished form be deleted
    | how many days to complete the profile | saved form disappears | time limit for completing the online form
    | my profile is half way | draft got erased | can i come back later to finish | days left to submit my draft
    | incomplete form how long do they keep it | partially completed profile | 60 days to finish the profile
    | half typed it in october, gone now? | saved and never came back | still says draft, hurry?
    | started the form and left it, gone? | how many days to finish it | half filled profile deleted when
    | started the form a month ago and never finished, is it still saved
    | how long do they keep a half done profile | stopped halfway waiting for eca, will it vanish
    | how long can i leave the form half done | does my unfinished profile get deleted
    | started the profile and never finished | draft not submitted how long is it kept

ways-profile-expiry = when does my profile expire | how long is ee profile valid | express entry profile validity
    | how many months can i stay in the pool | what happens when my profile expires
    | can i renew my profile after one year | profile expired now what
    | do i need to make a new profile after 12 months | my profile is about to expire
    | will i lose my data when the profile ends | does the profile extend automatically
    | how long can i remain in pool without an invite | profile ending next month no ita
    | one year is over no invitation what now | my ee profile ends | resubmit profile after expiry
    | my profile is nearly a year old | what happens after 12 months in the pool | how long does a profile live
    | do i have to resubmit after one year | profile about to expire | can i renew my profile
    | will they delete my profile | validity of ee profile | 11 months in the pool
    | profile expired can i make another | do i lose my place after a year | when is my profile ending
    | year is up and not invited | profile dies in three weeks, lose everything?
    | one year mark coming up in the pool | it lapsed, start over?
    | a year is almost over and no invite, what now | my profile dies next month, do i make another
    | it will lapse in two weeks, do i lose my spot | can i renew it or start from zero
    | been in pool 11 months, then what | how long does it stay valid once submitted
    | expired yesterday, do i pay again
    | been in the pool 11 months, what happens after 12 | does my profile die after a year, do i start over
    | got an email that it expires soon, can i extend | how long does a submitted one live
    | what happens when the year is over | my profile goes dead soon, what then
    | 11 months in the pool, what happens after 12 | profile expires in two weeks
    | do i have to make a new profile after a year
    | do i redo everything once the profile lapses
    | what if the twelve months in the pool run out | profile lapses in a month

ways-profile-ineligible = why is my profile not eligible | my express entry profile says ineligible | i got 0 points after submitting
    | ircc says i do not meet the minimum requirements | profile rejected not eligible what did i do wrong
    | score shows zero in my account | why am i not eligible for express entry after submission
    | profile status not eligible | system says does not qualify for any program
    | can i fix an ineligible profile | crs 0 why | became ineligible while in the pool
    | profile refused ineligible but i meet everything | my profile is showing not eligible
    | told i am not eligible after i submitted | ineligible result why
    | system says i do not meet the requirements | after submitting it said not eligible
    | portal shows ineligible | my profile was declared not eligible why | rejected right after submission
    | i get zero in fsw factors | status not eligible in my account | it says you do not qualify for any program
    | why did the tool say i am ineligible | express entry ineligible letter
    | profile became ineligible while in pool | no longer eligible message | kicked out of the pool
    | removed from the pool | my account says ineligible although i have the experience
    | hit submit and bam not eligible | does not meet the criteria of any program but i do
    | thrown out of the pool overnight | suddenly ineligible
    | hit submit and it says i don't meet any program | shows not eligible but i do have a year
    | zero points on screen why
    | filled everything in and it says not eligible, why | my score shows 0 after submit, whats wrong
    | was fine yesterday and today the account says ineligible
    | system tells me i meet none of the programs, what did i do
    | it says i meet the criteria of no program though i have 3 years of experience
    | says i dont meet any program after i filled it all in
    | it says i am not eligible but i have 3 years | why does the site say not eligible
    | profile came back ineligible, what am i missing | says i don't meet any program
    | the tool says not eligible and i don't get why

ways-pool-position = where do i stand in the pool | how many people are in the pool | what is my rank in express entry
    | how many candidates are above me | pool distribution by score | how many people have more than 480 points
    | crs score distribution now | my position among all candidates | number of profiles between 450 and 500
    | how big is the ee pool | how crowded is the pool at my score | am i near the top of the pool
    | people ahead of me in the pool | how many candidates between 470 and 480
    | total people in express entry pool | statistics of the pool | ranking in the pool
    | how many people are ahead of me | what is my rank among candidates | my place in line
    | number of candidates above 480 | how many are in the pool now | pool distribution of scores
    | how crowded is the pool | where am i in the queue | am i in the top | how many people have more than 500
    | score distribution table | competition in the pool | my standing among others
    | number of profiles in the pool | what percentile am i | my ranking in the pool
    | how many folks between 470 and 480 | how long is the queue | how many sit above me
    | how many between 430 and 440 | how many folks are above me | what's my rank
    | is the queue long at 480
    | with 472 how many are above me | where do i stand in the queue | how many people sit between 480 and 500
    | is it crowded at my score
    | where am i in the pool | how many are in the pool with more points | my rank in the pool
