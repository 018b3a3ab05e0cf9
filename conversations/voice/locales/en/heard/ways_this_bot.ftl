### Ways of asking about the topics of this bot: English, separated by "|".
### Never said, only read; written as people type, but spelt right.

ways-bot-official = is this bot official | are you ircc | are you from the government | is this a government bot
    | do you work for immigration canada | is this canada.ca | are you the real ircc
    | can you see my application | can you submit my profile for me | do you have access to my ircc account
    | is this an official canadian service | can you check my file status | are you affiliated with cic
    | is this run by the canadian government | official or not | are you a government service
    | is this immigration canada | are you part of ircc | is this the government of canada
    | are you linked to immigration canada | is this a government app | do you work for the government
    | can i trust this as official | are you authorised by canada | are you the real ircc bot | who are you
    | does ircc know about you | is this site legit | can you see my ircc file | can you submit for me
    | do you have access to my application | is this the real deal from canada | whose bot is this, government?
    | can you push my file
    | are you the government or just some app | is this run by ircc
    | is this run by the government | are you the government | is this tool official
    | who is behind this, the government

ways-bot-free = is it free | how much do you charge | do i have to pay for this bot | is there a subscription
    | what does this service cost | do you have a premium plan | any hidden fees here
    | will you ask for my credit card | is using this bot free of charge | who pays for this | free or paid
    | someone asked me for money in this bots name | cost of this bot | do you take money | is this service free
    | are you going to charge me | do i have to pay to use you | what does this bot charge | any hidden charges
    | is it really free | subscription needed | how much do you cost | will you charge my card later
    | cost of using this assistant | is there a paid version | free or not | do i owe you anything
    | what is the catch, no fee? | will i get a bill
    | whats the catch, do i pay later | how much do you charge for this
    | is this free | what do you charge | costs anything to use you
    | does it cost me something to use you | what's the price of this service

ways-bot-privacy = who sees my answers | is my data safe
    | is my data private | what do you do with my data | who can see my answers
    | is it safe to give my information here | do you share my data with anyone | do you sell my information
    | what do you store about me | is this chat encrypted | will ircc see what i tell you
    | do you keep my messages | can the owner of the bot read my chat | privacy policy
    | should i send my passport number | what information do you keep | is this confidential | privacy
    | where is my data stored | who can read what i type | do you save my answers | where is my information kept
    | do you share with ircc | is it safe to tell you my details | do you sell my data
    | are my details confidential | can others see this chat | is my personal info protected
    | who has access to my data | do you pass my data to third parties | gdpr | what do you know about me
    | who sees my stuff | you spying on me
    | where does all this info about me end up | who can read my answers | do you tell the government
    | why do you ask for my date of birth | why do you want to know my age
    | what do you need my passport number for
    | not comfy giving my details, who can read them | do you pass what i type to immigration
    | where do you store what i say
    | do you keep what people write here | who can read this | do you share it with the government
    | where is my information stored
    | who sees what i write here

ways-bot-delete = how do i erase this | can you forget me
    | how do i delete my data | erase my information | remove everything you know about me
    | i want to delete my account here | how to clear my answers | wipe my data | can i be forgotten
    | start over from zero | how do i reset everything | does delete remove it for good
    | remove my profile from this bot | get a copy of my data before deleting | gdpr delete request
    | delete my data | erase all my answers | please forget me | erase my answers | clear my information
    | forget all about me | delete this chat and my info | wipe my profile here | i want my data gone
    | delete account | how can i erase my details | get rid of my data | stop storing my data
    | remove me from your system | scrap my stuff | burn it all | i want out, remove me
    | i want everything i typed gone | wipe my info please | how do i remove myself from here
    | how do i wipe everything i typed here | how can i erase what you know of me
    | i want my answers gone | can i remove my data later

ways-bot-languages = which languages do you speak | do you speak french | can we chat in spanish | can i write in hindi
    | change to french please | is there a french version | do you understand arabic | other language available
    | speak punjabi | i dont speak english well can you use another language | can you answer in my language
    | do you have portuguese | can you speak another language | in french please | do you talk in tagalog
    | switch language | language options | can you answer in hindi | do you speak spanish
    | french version please | other languages available | can i write in my language | talk to me in arabic
    | do you understand portuguese | change language | is there a punjabi version | can we continue in french
    | which tongues do you know | switch to english | espanol por favor | do you get punjabi
    | my wife speaks only spanish, can you talk to her | do you do hindi or punjabi
    | do you also speak spanish | can i write in french | do you speak arabic
    | which languages do you know | can we talk in hindi

ways-bot-maker = who made this | who built you | who is behind this bot | who created this assistant | who owns this bot
    | what company is this | who is the developer | where does your information come from
    | are you an immigration firm | where is your source code | which sources do you use | who runs this
    | is this made by a consultant | who wrote this program | who is the owner | made by whom
    | which company built you | who owns this assistant | who is behind this | who programmed you
    | are you made by a consultancy | where do your rules come from | who runs this service | your developer
    | what organisation is this | who wrote your answers | open source project | who maintains this
    | who cooked this up | who pays for this thing
    | who is behind this thing
    | who programmed this thing

ways-bot-human = can i talk to a human | i want to speak to a real person | connect me to an agent | phone number of ircc
    | how do i contact ircc | customer service | is there someone i can call | live agent please
    | am i talking to a person | give me a human | how to reach immigration canada by phone | ircc email address
    | can someone call me | i need to speak with an immigration officer | real human please
    | contact ircc by phone | connect me with an agent | i want to speak to someone real
    | is there a phone number | call ircc number | talk to a person please | contact customer support
    | how do i reach ircc | get me a human | who can i talk to | email address of immigration
    | i need a live person | helpline | how to contact immigration canada | can i chat with an advisor
    | enough with the machine, get me a person | ircc phone line please
    | get me a real person | is there support i can call | let me speak with somebody
    | are you human | are you a human | are you real | are you a real person | are you a person | is this a real person
    | enough of the machine, get me somebody real | is there a phone line with a person
    | can a human look at my case | can i talk to a person | can a real person check this
    | i'd like to speak with somebody

ways-bot-is-ai = are you an ai and can i trust you | are you chatgpt | is this a robot | how accurate are you
    | can i rely on your score | is your information up to date | do you use artificial intelligence
    | are you a bot or human | how do you calculate my score | can you be wrong | is the score you give correct
    | why should i trust you | are you gpt or something | do you make things up | how old are your rules
    | are you a real person or ai | is this ai | are you a robot | is this artificial intelligence
    | can your answers be wrong | how do i know you are right | are you a real person or a machine
    | how correct is your information | which model are you | do you hallucinate | can i rely on you
    | am i talking to a computer | where do your answers come from are they reliable
    | some gpt wrapper making stuff up? | human typing or software
    | is this a gpt wrapper making stuff up | can i rely on your figures | robot or person typing
    | are you a bot | u a bot | is this a bot
    | are you chatgpt under the hood | how do i know your numbers are right | is a person typing this
    | are you a bot or a person | am i talking to a machine | are you a robot or a human
    | am i writing to a bot or a person
    | are you people or software

ways-bot-reminders = will you remind me | do you send reminders | can you alert me before my ielts expires
    | notify me when there is a draw | tell me when my profile is about to expire
    | set a reminder for my ita deadline | do you send notifications | will you warn me about deadlines
    | remind me of my birthday points loss | how do reminders work here | can you message me on the date
    | do i need to check back here | do you notify me | reminder before deadline
    | will you tell me when something expires | can you ping me | alerts
    | can you ping me before my test expires | notify me of deadlines | will i get alerts for draws
    | remind me about my permit | send me a notification when there is a draw | stop reminding me
    | set a reminder | alert me when my profile expires | do you send messages by yourself
    | turn off notifications | when will you write to me | tell me when something is due | i want a heads up
    | shout when my profile is about to die | poke me before deadlines
    | ping me before it expires | can you warn me about deadlines | nudge me when a draw happens
    | will you ping me when my ielts is about to expire | stop sending me alerts
    | can you let me know when there is a draw for me
    | do you ping me before my test runs out | can you tell me before it expires
    | you warn me about deadlines
    | will you nudge me before my ielts dies | can you alert me in time
