### Ways of asking about the topics of invitation: English, separated by "|".
### Never said, only read; written as people type, but spelt right.

ways-after-ita = i was invited what happens now | got ita what next | received invitation to apply what should i do first
    | what to do after getting the invitation | i got my ita today help
    | after invitation how many days do i have | how to apply for pr after ita
    | what happens once you are invited | post ita process | how long to submit application after invite
    | invited yesterday where do i begin | what to do now that i have an ita | ita came what are the steps
    | just got invited to apply | just received my invitation what do i do | got ita yesterday next steps
    | i have been selected yay now what | what to do within the 60 days | invited today please guide
    | invitation came what is first | steps after being invited | ita received what to prepare
    | i got picked in the draw | what comes after the invitation | how do i use my invitation
    | i have 60 days what should i do first | procedure after ita | finally got invited
    | they invited me what now | how to apply after the ita | omg i got it, what first
    | golden ticket arrived, now? | letter is in my account, walk me through
    | aaah it came, first move? | invited this morning, list of things | what after the golden invite
    | got picked yesterday now what
    | woke up to the invite, hands shaking, what now | got picked yesterday, what do i have to send and by when
    | finally invited after 14 months, next steps please | ita in my inbox, how many days have i got
    | do i get an email when invited | will they email me when i am invited
    | i got the invitation, so what now | got my ita yesterday, what next
    | invited, what do i do now | what happens after the invitation
    | how many days do i have after the invitation | i was invited on monday, what comes next

ways-ita-extension = can i get more time after the invitation | extend 60 days ita | is there an extension for the ita deadline
    | i cannot get my documents in 60 days | ask ircc for more time to apply
    | police certificate will be late what now | my police certificate will not come in time | deadline to apply is too short | what if i miss the 60 days
    | documents not ready before ita expires | can i submit incomplete application and send the rest later
    | my reference letter will come after the deadline | missing document at submission
    | request deadline extension express entry | need more days after ita | 60 days not enough
    | i need more than 60 days | can the deadline be pushed | documents will not be ready before the deadline
    | 2 extra weeks after ita | police certificate is late can i get more time | is the 60 day period flexible
    | what if i miss the deadline | running out of time on my invitation | request more days to submit
    | my invitation ends tomorrow | deadline too short | delay my application after invitation
    | extension for ita | late document and 60 days | can i submit after sixty days
    | clearance takes three months, i will never make it in sixty days | can they be flexible with the date
    | running short, two weeks more?
    | my pcc takes three months, i'll miss the 60 days
    | can't gather everything in two months, any way to buy time | will they give me extra days
    | deadline in a week and one paper is missing | is it possible to delay the submission after invite
    | 60 days over and i'm not ready | need more time, police certificate still pending
    | embassy is slow, can the deadline be pushed
    | my police paper from kuwait wont be there in 60 days, can i get more time
    | in hospital and deadline is next week, do they extend
    | can i ask for more time after the ita | my police paper won't come in 60 days
    | not ready in 60 days, can they give more time | is there an extension for the 60 days
    | documents late after the invitation, what can i do
    | hospital or police abroad does not answer within the 60 days
    | 60 days are too short for my papers

ways-ita-decline = should i decline the invitation | can i refuse the ita | what happens if i decline my ita
    | is it bad to decline an invitation | will i get another ita if i decline | decline ita consequences
    | i want to reject the invitation and wait | does declining affect future draws | how to decline ita
    | what if i ignore the invitation | let the ita expire or decline | not ready to apply decline or not
    | do i go back to the pool after declining | say no to the ita | can i skip this invitation
    | turn down ita and wait for next draw | should i refuse my invitation and wait for another
    | is it safe to say no to ita | will i get another invitation if i turn it down
    | i am not ready should i skip this ita | letting the invitation lapse
    | what happens if i do not respond to ita | reject ita consequences
    | i do not meet the points anymore should i decline | ignore the invite | pass on this invitation
    | can i be invited again after refusing | penalty for declining | i don't want this ita
    | invited but want to wait for a better moment | say no and stay in the pool? | let this one pass
    | should i turn it down and wait | reject the invite as my papers aren't ready
    | what if i say no to it | let it lapse or press decline
    | invite came but my job letter isnt ready, should i say no to it | if i turn it down do i go back in the pool
    | is rejecting an ita held against me | cant afford fees now, let it lapse or decline
    | what if i say no to the invitation | can i decline and wait for the next one
    | invited but not ready, can i refuse it | do i lose my place if i decline
    | do they punish you for refusing an ita

ways-ita-mistake = i found a mistake after the invitation | error in my profile and i already got ita
    | i claimed wrong points and was invited | my work experience was wrong in profile ita received
    | i entered wrong dates and got an ita | overstated my score what to do after ita
    | i claimed points i cannot prove | my score was calculated too high and i was invited
    | wrong ielts scores entered got ita | correct information after ita
    | i do not have the experience i claimed | is it misrepresentation if i made an honest mistake
    | ita based on wrong information | invited with incorrect points | noticed an error after getting ita
    | my claim was wrong and i have an ita | after ita i saw a wrong date in my profile
    | i overclaimed points and got invited | discovered an error after being invited
    | my profile had a wrong job date and i have ita | i was invited with a score higher than real
    | forgot to list a job and now invited | can i correct things after the invitation
    | profile wrong but invitation received | i put wrong ielts score and got the ita
    | found error in the form after invitation | i claimed experience i can not prove and was invited
    | invitation based on wrong information | incorrect information and ita
    | got the invite and only now realised a wrong date | oh no put the wrong job end date, already invited
    | claimed ten points i do not have and they picked me
    | invited and only now see a wrong end date | claimed a job i can't prove after invite
    | points were too high by mistake | language score typed wrong and got the ita
    | noticed i counted a job wrong and now im invited, what do i do | invited but my ielts was typed in wrong
    | there is an error in the profile that got me the ita, do i still go
    | found i claimed too many points after being picked
    | i put wrong dates in my profile and got invited
    | there's an error in my profile and now i have the ita | worried they will call it lying
    | made a mistake in the profile and was invited, what now
    | i claimed too many points by mistake and got the ita
    | i wrote a wrong month in my profile and was invited, trouble?
    | got invited but one job is listed wrong

ways-score-drop-after-ita = what if my score drops after the invitation | my birthday is after the ita do i lose points
    | i turned 30 after getting ita | ielts expires after ita before i apply | does crs change after ita
    | score locked after invitation or not | test expiring between ita and submission
    | i got married after ita score went down | points reduced after invite still apply
    | is the score frozen at ita | age points lost after invitation | nomination withdrawn after ita
    | can my score go down after ita | crs lower now than at invitation
    | score fell after i was invited will they refuse | points went down before submitting after ita
    | my birthday is after the invitation does my score fall | invited and then points went down
    | i turned 30 after ita | score lower than cutoff after invitation | test expires after ita
    | if my crs goes down before i submit | lost my job offer after being invited
    | will they recalculate points after ita | got married after ita and score changed
    | points reduced between invitation and application | my score now is under the cutoff after ita
    | is ita still valid if score falls | picked tuesday, birthday friday, five points less, still submit?
    | now below the line after being invited | points melted after the invite
    | picked with 509, birthday brings it to 504 | points go down after invite, still submit?
    | ielts lapses after ita | wife leaves, my score falls after invite
    | was 481 when picked, now 475 after my birthday, am i out
    | my test ran out after ita and points fell, is it still good
    | lost points after being invited, will they refuse
    | lost my job after the ita, is it still valid | my score went down after the invitation
    | got invited and then my score dropped | i turned 30 after the ita, is it dead
    | quit my job after being invited, does the invitation hold
    | my job ended days after the ita, still alive? | contract ended after the invitation
