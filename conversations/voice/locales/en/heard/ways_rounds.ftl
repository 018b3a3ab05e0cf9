### Ways of asking about the topics of rounds: English, separated by "|".
### Never said, only read; written as people type, but spelt right.

ways-next-draw = when is the next draw | next express entry draw date | when will ircc hold the next round
    | when will i be invited | when is my draw | when can i expect my invitation
    | how long till my turn | when will they call me | is a round coming for people like me | any draw for cooks soon
    | is there a round for nurses this month | upcoming draw for my category
    | how often are there draws for my category | when will canada invite me
    | how long do i have to wait for a draw that fits me | how long before i get an invitation
    | when will i get picked | do i have to wait long for an invite | will they hold a trades round this month
    | when is my turn | how much longer until i am invited | is there going to be a round for physicians
    | is there a draw this week | how often are draws | draw schedule 2026 | when is next cec draw
    | next french draw when | when is the next healthcare draw | upcoming rounds of invitations
    | do they do draws every two weeks | any draw tomorrow | what day do draws happen | why no draw this week
    | will there be a draw next week | when does ircc send invitations again | when will ircc invite again
    | date of the upcoming round | draw schedule | how often do they draw | will there be a french draw soon
    | draw expected when | next cec draw date | days until the following round
    | predicted date of next selection | how frequently are rounds held | calendar of draws
    | when is the healthcare one | will they draw in december | is a round coming soon
    | when do they pick people again | three weeks of nothing, when again | will it be wednesday
    | any whispers about the next one | are we getting one before christmas
    | three weeks now, when do they do it again | any news about this wednesday | when will stem go again
    | is something coming this week
    | waiting since april with 505, any idea when they invite next | is there something this wednesday
    | how often do french rounds come | when will they do health again
    | when's the next draw | when do they draw again | next round when
    | when is the next one for french speakers | how often are the draws
    | any news on the next draw

ways-last-cutoffs = what were the last cut off scores | latest crs cutoff | last draw score | recent express entry draws results
    | am i above or below the cut off | is my score above the last cut off | am i over the cut off
    | did i make the last cut | how far am i from the cut off | am i above the cut off | am i below the cut off
    | did my score make it last time | would i have been invited in the last draw
    | compare my score with the last draws | how does my score compare to the cut offs
    | my score against the last cut off | what cut off do i have to beat | how many points below the last draw am i
    | latest round results | trades draw cut off | healthcare draw cut off | physicians round cut off
    | last pnp draw score | how close am i to the last cut off | how much am i short of the cut off
    | in which draw would 489 have been invited | did i miss a draw | was any draw low enough for me
    | lowest cut off this year for people like me | how low did the last french draw go
    | what was the cut off for cec | lowest score invited in the last round | french draw cutoff
    | cut off for healthcare draw | how many points were needed in the latest draw | latest ita score
    | stem draw last cut off | pnp draw cutoff | results of the last draw | current crs cut off
    | what score got invited last time | draw history | minimum crs in latest round
    | lowest crs invited recently | what was the minimum in the most recent draw | latest draw results
    | last cec cutoff | how many were invited last time | results of the last round
    | french draw cutoff recently | score of last week's draw | previous cutoffs list
    | what did the healthcare draw stop at | history of draws | lowest score last draw
    | when was the last draw and at what score | recent draws table | pnp draw last score
    | this month's draw results | trades draw result | what crs got invited last time
    | how low did they go this month | what did the french one close at | yesterday's number? | results are out?
    | how low did the french one go | what was the number yesterday | latest scores please
    | last healthcare cut
    | what did they go down to yesterday | whats the lowest that got picked lately in cec
    | tell me results of the recent ones | how many points did you need in the last french one
    | what score do nurses need these days | what score do cooks need these days
    | what score do they take for trades now | what is the cutoff for health now | whats the cutoff for french
    | whats the cutoff for trades now | what was the score of the last french draw
    | which score was invited last time for nurses
    | what was the last cut off | the cut off last time, what was it
    | how many points did the last draw need | lowest score last round
    | last french draw how many points | what scores get invited now
    | what score do cooks need now

ways-no-general-rounds = will there be a general draw | are all program draws coming back | no general draw since 2024 why
    | when will fsw draws resume | any draw for federal skilled worker | is there hope for fsw outside canada
    | do they still do general draws | last no program specified draw | will cutoffs go down | fsw only draw
    | why only cec and pnp draws | general round of invitations again
    | draw for people without canadian experience | will all program draws return | general draw when
    | are fsw candidates ever invited now | no fsw draws for years | when is the next general draw
    | will they ever invite foreign skilled workers | general rounds stopped why
    | are outland applicants still invited | fsw candidates abandoned | when was the last all program draw
    | do they still hold draws for everybody | is there any draw for people outside canada
    | only category draws now | no program specified draw again | skilled worker round since 2023 | is fsw dead
    | are outlanders dead in the water | haven't seen an fsw one in ages | only inland gets picked nowadays
    | did they forget about us overseas
    | outland folks are dead in the water now? | only cec and french these days, why
    | will all program ones be back
    | im outside canada with 495 and all rounds are cec or french, will there be one for us
    | did they stop all program ones for good | when was the last time everybody was drawn
    | fsw people like me just forgotten?
    | why are there no general draws anymore | when do they do an all program draw again
    | are there only category rounds now | no draw for everybody since long

ways-category-fit = am i in a category | which category do i belong to | is my job on the category list
    | which draws can i be in | which rounds are open to me | which round is for me | draws i can get | my draws
    | rounds for me | is my occupation in the healthcare category | is my job in the education list
    | physicians with canadian experience round | which draw takes me | which one of these draws would take me
    | what about the trades draws am i in | am i in range for the french draw | show me draws for me
    | is there any draw for my job | is my noc in the transport category | does my job count for agriculture
    | senior managers category, who is in it | is a pilot in the transport category | any round open for me right now
    | does my noc qualify for category based draw | list of occupations for healthcare category
    | is software engineer in stem category | am i eligible for stem draw | do i qualify for the french category
    | how many months experience for category draw | is my occupation in the trades list
    | does foreign experience count for category rounds | category based selection requirements
    | is teacher in education category | six months or one year for category
    | is my occupation eligible for category rounds | list of category occupations
    | do nurses fall in healthcare category | i am a nurse which category am i in
    | does my occupation fall in stem | am i part of healthcare draws | is my job in the trades category
    | would cooks be in a category | do i belong to any targeted group | which category do i fall under
    | does software engineer count as stem | am i eligible for category based rounds
    | i am a teacher do i have a category | am i in the french category | truck driver category
    | check if my noc is in a category | can i be in two categories | how many months needed for the category
    | social worker included in health category | is my noc on the category list
    | business systems analyst, stem or not | daycare worker count as education
    | do dental assistants fall in health | my code 21222 in any list
    | am i stem as a business systems analyst | does physio count as healthcare
    | is cook a trade in the list | which group would i be in
    | im a physio with 2 years, do i go under health | does a web developer belong to one of the groups they target
    | how do i know if my noc is on a category list | is a welder in the trades group, how long must i have worked
    | are there draws for teachers | is there a draw for transport | are teachers in a category
    | is my job in a category draw | would she be picked in the health draw | any category draw for me
    | do i fit one of the categories they invite from | do i fall in a category
    | is my job in a category | am i in the health category
    | been hearing of trades rounds, do i fall in there | does my noc belong to a category round
    | are there draws for my profession | do i count as healthcare worker

ways-not-invited = why was i not invited although my score was above the cut off | my crs is higher than the cutoff but no ita
    | did not get ita with 520 | i had enough points but no invitation
    | draw cutoff lower than my score still nothing | same score as cutoff not selected
    | why didnt i get an ita in the last draw | above cut off no invite is it a glitch
    | my friend with lower score got invited not me | missed in the draw what to do
    | system error no invitation french draw | i qualify for the draw but was skipped
    | my score was higher than the cut off yet nothing came | score above cutoff no invitation why
    | no ita though i qualify | was my profile skipped in the round | why others got ita and i did not
    | my crs was higher than the draw and no invitation came | why did they skip me
    | i had more points than the cutoff | score above minimum yet not selected
    | others with lower score got invited | did not receive ita though i was above | draw passed me over
    | i should have been invited | same score as cutoff but no invite
    | no invitation even though i beat the cutoff | i exceed the score but nothing | why wasn't i picked
    | they forgot me | above the line and still waiting | my friend with less points was selected
    | was above the line, inbox empty, glitch? | 3 over and still zilch
    | they took my friend at 508 not me at 512
    | draw was 511, i'm 514, inbox empty | above the line and nothing came | why skipped me
    | cutoff lower than mine but no mail | missed by tie break?
    | had 12 above the line and no email, what happened | my friend with less got it, i didnt, why
    | cut was 480, i have 484, still nothing in my account | they passed over me though i was high enough
    | why am i not getting invited | why am i not invited | why do they not invite me
    | why have i no invitation yet | why was i not picked
    | why has nobody invited me | don't understand why nobody invited me yet
    | others got it and i didn't | my score was above and still no invitation
    | why am i not picked | in the pool for long and no invite
