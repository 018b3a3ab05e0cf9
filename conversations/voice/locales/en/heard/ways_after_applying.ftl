### Ways of asking about the topics of after applying: English, separated by "|".
### Never said, only read; written as people type, but spelt right.

ways-after-applying = what happens after i apply | steps after submitting pr application | i submitted my application what next
    | stages of pr application processing | what comes after aor | when will i get biometrics request
    | pr application process order | after submission what does ircc do
    | background check eligibility check order | what is the next stage of my application
    | is there an interview | after i send the application what is next | what are the stages until pr
    | the process once application is submitted | when do they ask for biometrics
    | i submitted everything what happens next | application sent now what | stages after submission
    | what will ircc do with my file | background check and eligibility review stages
    | what comes after paying the fees | order of steps after i apply | i just sent my pr application
    | what should i expect after applying | process after submission of documents
    | what is happening with my application after i send it | milestones after aor
    | hit the final submit last night, now? | paid and sent, what is next on their side
    | file is in, what comes next | submitted yesterday, what now | order of things after submission
    | biometrics then medical then?
    | pressed submit last night, what happens from here | paid and sent it all, whats the order of what comes next
    | they have my file, what do they do with it
    | how do i know they got my papers | application is sent what happens now
    | submitted everything, what do they do with it | what comes after i press submit
    | what are the steps once it's submitted

ways-processing-time = how long does processing take | pr processing time express entry | how many months after aor
    | current processing time for cec | how long from ita to pr | fsw processing time
    | how long until ircc decides | average wait after applying | does ircc finish in 6 months
    | how long is inland processing | pnp processing time express entry
    | waiting time for decision on my application | how long for a decision
    | processing months for express entry | estimated time for my application | how many months does ircc take
    | current processing for cec | decision takes how long | average wait for approval
    | how long from aor to ppr | when will i get a decision | processing standard six months
    | how fast is ircc now | time to process pr application | is it still 6 months | waiting time at ircc
    | when can i expect an answer | how long for the application to be finalised | speed of processing
    | submitted in march, when is the golden mail | cec inland realistic wait | how many months for folks now
    | submitted march 4 cec inland, when is the golden mail | how many months now for fsw
    | average time after aor | current wait for pnp files
    | sent mine in march under cec, when do i get an answer | how many months are they taking now
    | is it still six months for fsw
    | how long until they decide on my application | when do they answer after i submit
    | submitted in march, how much longer | how many months do they need for the file
    | how long do they take to decide

ways-silence-normal = is it normal that nothing happens | no update on my application for months | my tracker has not changed
    | ghost update express entry | background check in progress for 5 months | application stuck what can i do
    | no news from ircc since aor | why is my application so slow | when should i contact ircc about delay
    | security check taking forever | can i order gcms notes | my application is past the processing time
    | status says in progress for ages | should i send a webform to ask | no reply from ircc
    | waiting and no progress | my file is not moving | four months and no update
    | nothing changed in my account | they are not answering me | my file has not moved
    | no news since biometrics | is it a bad sign that i hear nothing | account still says in progress
    | stuck application | ircc silent for months | should i be worried about no updates | ghost update
    | no communication from ircc | my application has been pending for too long
    | how do i ask about my delayed file | order gcms notes | file frozen since july | not a peep from them
    | seven months of crickets | nothing but in progress | any news on my application
    | is there any update on my file | why is my application not moving | have they forgotten my file
    | nothing moved since august, should i be scared | my friend got his in 4 months and i hear nothing
    | no update in the account for weeks | file stuck at background check
    | they don't answer my emails, what do i do | ghost update and then nothing
    | past the six months and still waiting | everybody from my month got approved but me
    | should i contact my mp or order notes | is my application forgotten
    | nothing since aor 5 months ago, is that ok | my status never moves and friends already have pr
    | no update in ages, should i write to them
    | total silence since i submitted, is that normal | no news for 5 months, is something wrong
    | sent everything in may and heard nothing | nothing for months, should i be worried
    | still background check, is that bad | why is nobody answering since i applied
    | page never changes since biometrics | no update in my account for months

ways-aor = what is an aor | did not receive aor yet | when do i get aor after submission
    | acknowledgement of receipt express entry | aor how long | application number starting with e
    | my application was returned incomplete | is my application complete how do i know
    | submitted but no aor after 3 weeks | completeness check r10 | rejected at r10 | aor date meaning
    | when does the aor come | got aor what does it mean | no acknowledgement from ircc
    | application returned for missing document | i got an acknowledgement what does it mean
    | when will i receive the receipt confirmation | what is aor | no aor yet
    | letter confirming they received my application | aor date important
    | how soon after submission does the acknowledgement come | received r10 | meaning of acknowledgment letter
    | got my receipt letter from ircc | is aor an approval | how quick do they confirm they have got it
    | what's this aor everyone posts | r10 fear
    | when do they confirm they've got it | what's r10 | how quick does acknowledgement come
    | what is aor and when do i get it | submitted two days ago and no acknowledgement yet
    | does the aor mean im accepted
    | how will i find out they received my papers | did they receive my application
    | sent it on friday, no confirmation yet

ways-change-after-applying = something changed after i applied | i lost my job after applying for pr
    | new address after submitting application | changed employer after aor
    | how to update my application after submission | web form to report changes ircc
    | do i need to tell ircc i changed jobs | promotion after applying | moved to another city after applying
    | got laid off during pr processing | change of email after submission | my job title changed after aor
    | quit my job after applying does it affect pr | my situation changed since i submitted the application
    | report new job to ircc after applying | update ircc on changes during processing
    | i changed employer after submitting | new address after application | do i inform ircc of new job
    | my situation changed during processing | web form to report changes | i moved after applying
    | new phone number after applying | update my submitted application
    | something is different since i sent the application | i forgot a document in my application
    | correct an error in submitted application | how to tell ircc about changes | i was promoted after applying
    | new email address for my file | switched flats after sending, tell them? | new boss mid process
    | got a raise and new title since
    | changed jobs after submitting, tell them? | moved to another flat during processing
    | new address after aor | promotion while waiting
    | switched jobs after sending my file, how do i let them know
    | new address and phone since i applied, who do i tell
    | something changed in my life after submitting, do i report it
    | i moved after submitting, how do i tell them | need to change my address after i applied
    | new job after submitting do i report it | baby born after we applied how to tell them
    | lost my job after submitting the application

ways-fairness-letter = i got a procedural fairness letter | pfl from ircc | received pfl what to do
    | how to respond to a fairness letter | ircc doubts my work experience letter
    | officer is not satisfied that my duties match | letter saying they may refuse my application
    | accused of misrepresentation by ircc | deadline to reply to pfl | ircc says my documents are fake
    | extension for pfl response | procedural fairness | letter from officer with concerns
    | ircc has concerns about my application letter | respond to officer concerns
    | officer has concerns about my experience | letter asking me to respond to doubts
    | received a letter with concerns 30 days to answer | ircc thinks i misrepresented
    | they doubt my documents and want a reply | procedural letter from ircc
    | how do i answer the concerns of the officer | pfl deadline | accused by ircc of false information letter
    | scary letter from ircc | they sent me a letter saying they may refuse
    | officer is not satisfied my job is genuine, reply in 30 days | scary email doubting me
    | they want me to explain myself or else
    | officer isn't satisfied my job is real, reply in 30 days
    | scary mail asking me to respond to concerns | pfl what do i write
    | officer wrote that he doubts my experience, 30 days to answer, help | got a pfl, how do i respond
    | letter says they may refuse me for misrep
    | got a letter asking about my job, procedural fairness, what do i do with it
    | they doubt my experience and sent me a letter | letter from ircc says they have concerns
    | how serious is a fairness letter | what do i answer to the fairness letter
    | they ask why my duties look copied | officer doubts my letter and wants an explanation

ways-refused-what-now = what happens if they refuse | what happens after they say no | if ircc refuses me what then | what do i do once refused
    | my application was refused what can i do | pr refused express entry | can i appeal a pr refusal
    | rejected pr application next steps | can i apply again after refusal | judicial review deadline
    | ircc rejected my application why | do i get my money back after refusal | how to get officer notes
    | reconsideration request ircc | pr application denied insufficient work experience
    | refused after ita can i make new profile | got refusal letter for pr | my pr was denied
    | refusal what are my options | they rejected me | they said no to my application
    | my pr was rejected can i try again | can i appeal the decision | refused yesterday what are my options
    | reapply after refusal | got refusal letter | how to challenge a refusal | application denied what next
    | is there a review of the decision | reconsideration request | should i go to federal court
    | pr rejected should i make a new profile | file was returned r10 | rejected after a year of waiting
    | turned me down over one letter, court or start over | got the no | they closed my file
    | they turned me down over one letter | rejected, appeal or start over
    | judicial review or new application | got the refusal mail today
    | they said no this morning, can i fight it | refused after a year of waiting, do i reapply
    | how do i find out why they turned me down
    | they said no to me, can i try again | refused last month can one apply again
    | application got rejected, is it over | can i reapply after a refusal
    | my pr got refused what can i do | do i get another try after they said no
    | denied for a missing letter, apply straight again or wait | turned down once, start over?

ways-ppr-ecopr = what are ppr and ecopr | what is ppr | passport request from ircc | when will i get ecopr
    | pr portal invitation email | what is copr | p1 and p2 portal | how long from ppr to copr
    | do i send my passport to ircc | confirmation of permanent residence how
    | email asking if i am in canada is it real | portal 1 email received | waiting for copr after approval
    | my application is approved what now | ecopr when | passport request | portal email for pr
    | final step before pr | they ask for my passport is it good | what is portal 1 | received portal 2 email
    | my account says ready for visa | they want my photo and address online | passport request received
    | what is ecopr | when does the ecopr come after p2 | where do i send my passport
    | final step approval email | got the golden email | confirm i am in canada | declaration in portal
    | pr confirmation portal stage | ready for visa in my account, send passport where | p2 link not working
    | final stage photo upload
    | account says ready for visa, where do i send the passport | portal 1 mail arrived, what is it
    | copr came
    | whats ppr, everyone in the group is cheering about it | they asked for my passport, does that mean yes
    | p1 email came, what about p2 | when does the ecopr come
    | we have the copr now what | got the passport request, what next
