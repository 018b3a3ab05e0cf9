### Ways of asking about the topics of family: English, separated by "|".
### Never said, only read; written as people type, but spelt right.

ways-who-can-come = can my kids come with me | who can i bring
    | who can come with me | can i bring my wife and kids | can my family come with me to canada
    | which family members can i include | can i include my children in my application
    | my son is 23 can he come | age limit for dependent child | my girlfriend can she come
    | can my husband be added to my application | do i have to include my kids who live with my ex
    | can family travel before me | stepchildren express entry | who counts as dependent | bring my fiance
    | can i take my family along | are my kids included | include spouse and children
    | family members allowed on the application | whom can i take with me
    | which family members can be on my application | can i add my kids | can i bring my girlfriend
    | are my children included | can my whole family move together | does my application cover my wife
    | family members allowed | can my son come too | who counts as family | can i bring my younger brother
    | include my partner and baby | is my nephew allowed to come | do they get pr as well
    | can i add my stepchild | bringing dependants along | does my girl of 16 and niece in my care follow
    | can the nanny come | taking the whole gang
    | me, my wife, two boys and her niece, all on one file? | does my 22 year old student daughter follow
    | my kid from first marriage lives with his mom, can he come | is my partner's son included too
    | can my grandma or only spouse and kids | who am i allowed to put on it
    | we have an adopted girl, she comes too right | whole family in one application?
    | which of my family can i take along | can i put my girlfriend on it without marriage
    | does my 24 year old son come with us | bring my orphan nephew with me?
    | can my husband come on my application | can my wife come on my application
    | can my husband be on my application | do i have to include her in the application
    | will they all come on the same application | can i include my wife and son
    | can my kids come too | can my daughter still come with us | is my stepson included
    | can my whole family come along | my son is 12 does he come with us
    | my nephew lives with us can he come

ways-parents-come = can my mother come too | can i bring my parents
    | can my parents come | can i bring my mother with me | add my parents to express entry
    | can my brother come with me | can i include my sister in my application | sponsor my parents after pr
    | super visa for parents | my mom depends on me can she come | how to bring grandparents to canada
    | mother in law on my application | can i take my dad along | when can i sponsor my mom and dad
    | is parent sponsorship open | bring siblings to canada | mom and dad in my application
    | take my parents with me | can my siblings come along | bring mom and dad along
    | can i sponsor my parents later | my mother lives with me can she come | add my father to the application
    | is grandma allowed | in laws on my pr | my mother depends on me | take my elderly parents to canada
    | can parents be dependents | brothers and parents included | mum and dad move with me
    | how to get my parents to canada | mum is a widow and depends on me, put her on it?
    | old folks along with us | dad wants to come too
    | mom is alone since dad passed, can i add her | can my old folks come with us on this
    | how to bring my father later | are my wifes parents allowed on the application
    | would my mom be able to come with us | any chance to bring my parents along
    | my parents live with me can they come | can i put my father on the application
    | my mother depends on me, can she come | can i take my mother-in-law along
    | i don't want to leave my mother behind

ways-partner-who-first = who should be principal applicant | who should be the principal applicant | who should be main applicant | who should be the main applicant | who should be primary applicant | who should apply first me or my wife | should my partner or i be the main applicant | who should be principal applicant me or my husband
    | can my wife be the primary applicant | my spouse has better english should she apply
    | compare both our scores | switch principal applicant | which of us gets more points
    | is it better if my husband applies | can we swap main applicant after ita
    | both of us qualify who goes first | put my wife as main applicant and me as dependent
    | principal applicant husband or wife | me or my spouse as principal | who applies first in a couple
    | better to apply under my wife name | husband as dependent or principal
    | which of us should be the main applicant | better if my wife applies first
    | who gives more points me or my husband | should my spouse be the primary | swap applicant with my wife
    | my husband has better english should he be first | compare scores of both spouses
    | under whose name should we apply | make my wife the applicant | whose profile is stronger
    | she has a masters i have bachelors who applies | who leads the application
    | can i be the dependent of my spouse | whose name on top, hers or mine
    | she has phd, i have canadian work, who leads | flip roles with my spouse?
    | she has the phd, i have the canadian work, who goes on top | whose name should lead
    | swap roles with my wife? | better me or him as main
    | she has the masters, i have the experience, whose name goes first | should hubby or me be the main one
    | does it change points if my wife leads | how do we pick who is the main applicant
    | should she be main | who should be principal | who as principal applicant | who is better as main
    | who goes first she or me | wife primary or me | am i better as the principal | should he or i be principal
    | lequel doit etre principal
    | who of us should apply | which of us should be the main one
    | should my wife be the main applicant | should she be principal | who should be main
    | i should be the principal maybe | her english is better, should she apply
    | we can't decide who goes first on the form | if my husband is principal do we get more
    | who is main | who first | who is principal | which one should be the main person
    | can my wife be the main one | can i be main | she better apply instead
    | who shud be principal applicant | my wife's profile is stronger
    | which of us has the better score to be main

ways-partner-not-coming = can my wife come later | can she join me afterwards | does he have to come with me |
    what if my husband stays home
    | what if my partner does not come with me | what happens if he doesnt come with me | what changes if she stays behind | what if she joins me later
    | spouse non accompanying more points
    | mark wife as non accompanying | is it legal to say my husband is not coming
    | my wife will stay back do i get single points | non accompanying spouse crs
    | can i sponsor my spouse later if not accompanying | my husband is canadian how am i scored
    | my partner is already a pr | should i put my spouse as not accompanying to increase score
    | leave my wife behind and bring her later | non accompanying partner do they need medical
    | score without my spouse | spouse not coming along effect on points | declare partner as non accompanying
    | my husband will not move to canada with me | my wife will remain in our country
    | going alone first and family later | my husband does not want to move | leave my spouse behind for now
    | do i get more points if she stays | put spouse as non accompanying | married but applying by myself
    | can my partner join me after | sponsor my wife later | i apply alone though married
    | higher score as single | should i declare wife who is staying | spouse not moving to canada
    | hubby refuses to leave manila | put her down as staying | solo move, married on paper
    | wife wants to stay back for her job, how do i put that | hubby won't move, can i go alone
    | listing my spouse as staying home to get more points | do i need her papers if she stays
    | husband stays in manila, is that allowed
    | score higher without my partner, is it ok to leave her off | going alone first and family stays
    | my husband refuses to move, can i go alone | wife stays in lagos for now, do i list her
    | better score if she doesnt come, can i leave her off | he will follow a year later, how do i mark that
    | what if he doesn't come with me | what if she doesn't come with me | what if my boyfriend does not come
    | what if my wife stays behind | what happens if he stays home | what if my husband does not want to come
    | do i lose points if she stays | does leaving her behind cost points
    | my wife stays home, do i put her down anyway
    | my husband won't come, do i still declare him
    | she is not coming with me, does it change anything | can i leave my wife out if she stays
    | spouse stays behind, do i mark married or single
    | do i get more points if she does not come

ways-marriage = i got married what now | getting married while in the pool | i am getting married after ita
    | married after applying for pr | add spouse to my application | will marriage change my score
    | i married after submitting my profile | should i marry before or after pr | how to add my wife after ita
    | wedding next month does it affect express entry | i got engaged | moved in with my partner what changes
    | newly married update profile | marriage before landing | just got married | wedding during the process
    | tell ircc about my marriage | marrying after profile submission
    | getting married next month while in the pool | i tied the knot after submitting
    | marry before or after ita | my wedding is in june what about my profile
    | i will get married after applying | add new spouse to application | changed from single to married
    | engaged and about to marry | does marrying change my score | wedding before landing
    | should i postpone my wedding | just got hitched | married after invitation
    | court wedding next week, profile live | said i do yesterday | nikah in december, what to touch
    | tying the knot next month, profile already live | court wedding next week, what changes
    | got hitched after ita | new husband, add him now? | wedding before or after i apply
    | wedding is in june and im in the pool as single, what do i do | got hitched last week, do i update
    | planning to marry after ita, does it mess things up
    | getting married in april, before or after the profile
    | should she go on my profile once we marry | we marry next year do i wait
    | i'm engaged should i add her | wedding is in june what changes
    | apply before or after the wedding | do i tell them when i get married

ways-divorce = my divorce is not final | we are separated what do i put
    | i am separated or divorced what now | we broke up during the process | divorce after applying for pr
    | my husband left me and he is the main applicant | remove my spouse from my application
    | separated but not divorced what do i put | does divorce change my crs score
    | i am going through a divorce in the pool | split up with my common law partner | ex wife on my application
    | divorced do i need to declare children with my ex | we separated after ita
    | how to remove wife from express entry profile | getting separated from my spouse
    | breakup with partner during application | marital status changed to divorced | my husband and i broke up
    | we are splitting | my wife left me | separated but not legally divorced
    | relationship ended after applying | remove ex from application | divorce is ongoing
    | what if i separate from my spouse | change marital status to divorced | my common law left
    | custody papers needed | breakup while in the pool | ex wife and my application
    | we do not live together anymore | she filed papers after we submitted | it is over between us
    | kicked him out
    | my husband left, he's on the application | separated since may not yet divorced
    | splitting up while in process
    | we split up in the middle of it, who do i tell | my wife walked out after we applied
    | divorce not final yet, what status do i put | separated 2 months, should i change my profile
    | divorce is not final, what do i put | what do i put for status if the divorce is pending
    | does my divorce block anything | separated but not divorced, what am i
    | i am getting divorced, is that a problem | still married on paper, what do i write
    | my ex still on papers does that hurt

ways-birth = we are expecting or had a baby what now | my wife is pregnant express entry
    | baby born after applying for pr | add newborn to my application | pregnant and need medical exam x ray
    | new baby while in the pool | does having a child change my score | child born after ita
    | how to add baby to pr application | i am pregnant should i tell ircc | baby due before landing
    | fee for adding a child | newborn after copr | having a baby during the process
    | pregnancy and express entry | our child was just born | my wife is due in june
    | baby arriving during the process | newborn after applying | we had a son last week what to do
    | add a newborn to the application | i am pregnant does it change anything | our daughter was just born
    | new family member arrived | expecting twins | adoption during the process | do i tell ircc about pregnancy
    | baby born before landing | seven months along and the file is with them | stork is coming
    | little one arrived tuesday
    | baby came before the visa | wife due in june what to tell ircc | newborn after aor
    | wifey is due in april and we just applied, what changes | our daughter was born last week, how do we add her
    | pregnant and just got invited, help
    | what if the baby comes after i apply | what if our baby is born after i apply
    | what if i get pregnant during the process | what happens if we have a baby after applying
    | what do i do when the baby comes | what if the child is born before landing
    | my wife is pregnant, do we tell them | baby due in may, do i add it now
    | we expect a child, does that change anything | pregnant in the pool, what do i do
    | do i declare the baby before it is born | we are having a baby during the process

ways-undeclared-family = do i have to list my ex's child | must i declare a child who stays
    | i did not declare a child or spouse what can i do | i forgot to add my daughter in my application
    | hid my marriage from immigration | i have a child i did not mention | undeclared dependent ircc
    | did not include my son in my pr application | i said single but i am married | left my wife off the form
    | child from previous relationship not declared | is it a problem i did not list my kid
    | sponsor a child i never declared | family member left out of the application | not declared dependent
    | never told ircc about my child | secret child or spouse immigration
    | i did not list my son in the application | forgot to mention my wife earlier | i hid my marriage
    | never told ircc about my kid | can i add a child later i left out | my daughter was not examined
    | undisclosed spouse | i said single but i was married | omitted family member
    | child from previous relationship not mentioned | excluded family r117 | i kept quiet about my child
    | consequences of not declaring a spouse | never mentioned my first marriage's daughter on any form
    | left my ex's kid off | forgot a son exists on paper
    | never listed my daughter from before | forgot to put my ex wife's child
    | hid my marriage on an old form | left my son off because he isn't coming
    | never mentioned my son from before, what now | told them i was single but i was married, can i repair it
    | left a child off the form because we dont speak
    | what if i leave out my child | do i have to declare a kid i don't live with
    | can i add my son later if i don't mention him now
    | must i declare my daughter who stays with her mother | is it bad not to mention my wife
    | i did not list my first child

ways-partner-work-permit = can my spouse work in canada while we wait | spouse open work permit | sowp express entry
    | can my wife get a work permit | open work permit for husband | can my partner work after i apply for pr
    | dependent spouse work rights | my wife is on visitor visa can she work
    | work permit for spouse of pgwp holder | spousal work permit 2025 rules | is my husband eligible for an owp
    | work rights of my husband in canada | can my wife get an open permit
    | spouse permit while i work in canada | my partner wants to work in canada too
    | will my wife be able to work during processing | open permit for my husband
    | can my partner get a job in canada while pr is in process | spousal open work permit | sowp eligibility
    | dependent wife work rights | my spouse wants to work too | spouse permit based on my job
    | can my girlfriend work when she joins me | work permission for spouse
    | my wife came as visitor can she work | if i go first can he work meanwhile
    | wife bored at home, can she take a job | open permit for my better half
    | wife's work permit while we wait | can my spouse get an open permit
    | hubby is on visitor visa, allowed to work?
    | im on a work permit in ontario, can my wife get one as well | can hubby work while we wait for pr
    | she came as visitor, is she allowed a job while mine is in process
    | can my wife work there | will my husband be allowed to work | can she work when we come
    | does my spouse get a work permit | my wife wants to work in canada too can she
    | is my partner allowed to work while we wait
    | will she find work legally when she comes | is my spouse free to work there
