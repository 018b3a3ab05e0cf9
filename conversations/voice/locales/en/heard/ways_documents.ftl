### Ways of asking about the topics of documents: English, separated by "|".
### Never said, only read; written as people type, but spelt right.

ways-which-documents = which documents do i need | document list for express entry | what papers are required for pr application
    | documents after ita | what do i have to upload | checklist of documents for pr
    | do i need bank statements and reference letters | paperwork for canada pr
    | what should i prepare before ita | list of required docs | can i upload multiple files in one field
    | do i need birth certificate | what documents for my spouse and kids | proof of common law form
    | what documents are needed | docs needed for ee | papers for the application | list of papers to prepare
    | what paperwork is required | which files do i upload | what should i gather
    | documents checklist for pr application | papers needed for my family | what do i need to collect
    | which certificates are necessary | required documents after invitation | supporting evidence list
    | what proof do they ask for | what must i scan | things to get ready for the application
    | do i need tax papers | documents for the spouse | what all is needed | what stuff do i have to hand in
    | got a checklist somewhere? | what do they want to see from me and the wife
    | got a checklist? | papers to gather before submission | what all do i upload
    | what will they ask me to send
    | putting a folder together for me my wife and baby, what goes in | what papers do they want at the end
    | list of things to upload please | besides passport and degree, what else do i need to gather
    | what papers do we need | which papers should i collect | what do i need to upload
    | do i need to upload anything for the profile | what documents do they want
    | what papers should i get ready now | list of papers for a couple

ways-police-start = when should i order police certificates | how to get pcc for express entry
    | when to apply for police clearance | police certificate from which countries
    | how old can the police certificate be | do i need a canadian police certificate | pcc validity for pr
    | police clearance for country i lived in 6 months | my police certificate takes months
    | do kids need police certificates | should i get pcc before ita | fbi check for canada pr
    | country asks for a letter from ircc for police certificate | is my old pcc still valid
    | police clearance timing | background check paper from my country when
    | should i get police clearance before being invited | when is the right time to order the pcc
    | is it too early for police clearance | apply for clearance now or later
    | can i order my police check in advance | my police certificate will expire
    | fbi check takes months should i start | when do i request the criminal record check
    | wait for ita to get clearance | how early should i ask for police papers
    | is my police certificate from last year ok | silly to order the fbi one while only in the pool?
    | get the clearance early or hold on | if i get it now will it be stale
    | should i get the pcc already or wait for ita | is it silly to order the fbi check now
    | when is the best time to apply for the police paper | if i get it too early does it go stale
    | fingerprints for fbi when to send
    | lived in three countries, when should i begin asking for clearances
    | no ita yet, is it too soon to get the pcc | saudi one takes forever, start now or wait
    | when do i ask for the police paper | police paper takes 3 months, do i begin now
    | can i order the police certificate already
    | should i get the police clearance before the invitation
    | do i wait with the police certificate

ways-medical-exam = where do i do the medical exam and what does it cost | how much is the immigration medical
    | panel physician near me | when should i do the medical | upfront medical exam express entry
    | can my own doctor do the exam | is the medical exam before or after ita | ime for canada pr
    | do my children need a medical exam | medical for non accompanying family
    | what do they test in the medical | find a doctor for ircc medical | medical test price
    | book medical for pr where | immigration doctor list | medical fees | where to find a panel physician
    | price of the immigration medical | which clinic does the medical | cost of upfront medical
    | how do i book the medical exam | can my family doctor do it | approved doctors list
    | medical exam fee in india | how much is ime | doctor near me for immigration check up
    | what is done during the medical | what to bring to the medical | how to schedule the immigration medical
    | clinics authorized | who can do the check in lahore and ballpark price
    | does any doctor do or a special one | fasting before the medical?
    | which doctor in lahore can do it | where do i book the check up and what do they charge
    | can my own gp do the medical | price of medicals for a family | panel physician near mumbai
    | is upfront medical needed
    | who does the medical in lahore and what do they charge | can my own gp do the check
    | how do i find an approved doctor near me | where do kids get the immigration physical done, cost?
    | where does one do the medical, and when | can my own doctor do the medical
    | when do we do the medical | do the kids need a medical too
    | should i do the medical upfront

ways-translation = do my documents need translation | who can translate my papers | certified translator for ircc
    | can i translate my own documents | affidavit for translation | do i need to translate my degree
    | documents in spanish need translating | sworn translation canada immigration | is notarized translation ok
    | can my brother translate he is a translator | translation of birth certificate
    | translated documents requirements | bank letter is in arabic | papers not in english
    | language of documents | translate marriage certificate | my papers are in spanish what should i do
    | do i need a certified translator | can i translate my documents myself | can a friend translate
    | bank statement in arabic | who can translate | is notarised translation required
    | translation by ata member | birth certificate not in english | documents in hindi
    | documents in french need english version | stamp of the translator | original language documents accepted
    | cost of translating papers | family book in portuguese, sworn person?
    | my cousin is bilingual can he do it | all in cyrillic
    | birth certificate in arabic, who may translate | family book in portuguese, sworn translator?
    | can i translate it myself | translator in india ok?
    | birth certificate is in farsi, who may translate it | im a teacher of english, can i do my own papers
    | do spanish bank letters need to be put in english | must a translator be certified
    | do my papers have to be in english | my degree is in arabic, does it need translating
    | birth certificate is in spanish is that ok | who may translate my documents
    | can i translate my papers myself | documents not in english or french
    | do they accept papers in portuguese

ways-letter-of-explanation = what is a letter of explanation | what is loe | how to write an loe | do i need a letter of explanation
    | explanation letter for employment gap | where to upload loe | loe for large deposit
    | name is different on my documents what to do | letter to explain missing document
    | sample letter of explanation ircc | explanation for different dates on passport and degree | loe format
    | write explanation to the visa officer | explanation letter where do i attach it
    | letter explaining a gap or missing paper | what is an loe for
    | should i add an explanation for the officer | when is a letter of explanation useful
    | sample explanation letter | what to write to the officer | explain a missing document
    | note to the visa officer | clarify something in my application with a letter | can i include a cover note
    | how long should the loe be | client information letter | want to tell the officer why something is missing
    | where do i write my side of the story | note for odd dates
    | do i add a note to explain the gap | how to write loe | where to upload explanation
    | should i explain the missing paper in a letter
    | what is an loe and do i need one | my name is spelled two ways, do i write them a note
    | how do i explain a missing paper to the officer | what goes into an explanation letter
    | can i write them an explanation | where do i explain something odd in my file
    | how do i explain it to the officer | should i add a letter to explain that
    | is there a place to explain this

ways-history-gaps = how do i fill in ten years of history without gaps | personal history gaps ircc
    | what to write for unemployed months | address history 10 years | i was unemployed for a year how to put it
    | do i need to list every job | travel history express entry form | i dont remember my old addresses
    | personal history month by month | how to fill gaps in employment history | what if i forgot exact dates
    | do i include jobs i did not claim points for | gap in my personal history is it a problem
    | 10 year activity history | no gaps allowed in history | personal history what to include
    | periods with no activity in the form | i was jobless for 8 months how to show it in the form
    | what to write for periods with no work | ten years of addresses | unemployed period in personal history
    | missing months in my history | how do i fill the past ten years | do i list every address
    | travel years without job | between studies and work i did nothing
    | personal history section how to complete | i stayed home for a year what do i put | gap after graduation
    | account for every month | time not working in the history form
    | travelled the world for 14 months, how to declare | sat at home after college, what goes there
    | do odd jobs go in the history
    | backpacked 14 months, how do i list it | months with nothing to put
    | unemployed for a year in the history | overlap and gaps in personal history
    | was home doing nothing for 7 months, what do i put for that
    | cant recall addresses from 8 years ago, must every month be filled
    | between jobs i travelled, how do i fill the personal history | housewife for 4 years, what do i write
    | gap of 14 months with no job, what do i write there
    | i was unemployed a year, does it look bad | what do i put for the time i did nothing
    | hole in my cv, is that a problem
    | i was at home for 2 years with the kids, what do i fill in
    | do they mind gaps between jobs

ways-new-passport = my passport expires soon | do i need a new passport
    | i have a new passport what must i do | my passport is expiring soon
    | renewed passport after submitting profile | update passport number in express entry
    | passport expires in 3 months can i apply | do i need to tell ircc about the new passport
    | visa is in my old passport | changed passport after applying for pr
    | should i renew my passport before ita | how long must my passport be valid
    | passport expired during processing | venezuelan passport expired | lost my passport while waiting
    | passport renewal during the process | change of passport number | passport validity requirement
    | my passport was renewed after creating the profile | passport number is different now
    | passport expires soon should i renew | lost my passport | got a new travel document
    | passport valid only six months | do i tell ircc about my new passport | old passport in profile
    | update passport number | can i apply with passport expiring next year | renew passport before or after ita
    | passport will end before the visa | renewed it last week, number no longer fits
    | booklet full, got a fresh one | dog ate my passport
    | passport renewed after submitting | it runs out in four months, renew first?
    | new number in the profile how
    | renewed mine after submitting, need to tell them? | passport ends in 5 months, renew before or after invite
    | number changed since i made my profile, what do i do
    | my passport runs out soon, renew it first | passport expires in march, does it matter
    | getting a new passport, does it mess up my profile
    | my passport is expiring while i'm in the pool
    | is it ok to apply with a passport that ends soon | do i need to update my passport number
    | profile first or passport renewal first | passport dies in may
