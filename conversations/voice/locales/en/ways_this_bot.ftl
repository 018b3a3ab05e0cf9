### Ways of asking about the topics of this bot: English, and French in `.fr`, separated by "|".
### Never said, only read; written as people type, but spelt right.

ways-bot-official = is this bot official | are you ircc | are you from the government | is this a government bot
    | do you work for immigration canada | is this canada.ca | are you the real ircc
    | can you see my application | can you submit my profile for me | do you have access to my ircc account
    | is this an official canadian service | can you check my file status | are you affiliated with cic
    | is this run by the canadian government | official or not | are you a government service
    | is this immigration canada
    .fr = est ce que ce bot est officiel | êtes vous ircc | c est le gouvernement du canada ici
        | avez vous accès à mon compte ircc | pouvez vous voir mon dossier | travaillez vous pour immigration canada
        | pouvez vous soumettre mon profil à ma place

ways-bot-free = is it free | how much do you charge | do i have to pay for this bot | is there a subscription
    | what does this service cost | do you have a premium plan | any hidden fees here
    | will you ask for my credit card | is using this bot free of charge | who pays for this | free or paid
    | someone asked me for money in this bots name | cost of this bot | do you take money | is this service free
    | are you going to charge me
    .fr = est ce que c est gratuit | combien coûte ce service | faut il payer pour utiliser ce bot
        | y a t il un abonnement | c est payant | des frais cachés | ce service est il gratuit
        | est ce que vous faites payer

ways-bot-privacy = is my data private | what do you do with my data | who can see my answers
    | is it safe to give my information here | do you share my data with anyone | do you sell my information
    | what do you store about me | is this chat encrypted | will ircc see what i tell you
    | do you keep my messages | can the owner of the bot read my chat | privacy policy
    | should i send my passport number | what information do you keep | is this confidential | privacy
    | where is my data stored
    .fr = est ce que mes données sont protégées | que faites vous de mes données | qui peut voir mes réponses
        | partagez vous mes informations | que gardez vous sur moi | est ce que la conversation est chiffrée
        | ircc voit il ce que je vous dis

ways-bot-delete = how do i delete my data | erase my information | remove everything you know about me
    | i want to delete my account here | how to clear my answers | wipe my data | can i be forgotten
    | start over from zero | how do i reset everything | does delete remove it for good
    | remove my profile from this bot | get a copy of my data before deleting | gdpr delete request
    | delete my data | erase all my answers | please forget me
    .fr = comment supprimer mes données | effacer mes informations | supprimer tout ce que vous savez de moi
        | je veux tout recommencer à zéro | droit à l oubli | effacer mes réponses | effacez tout
        | supprimez mes réponses

ways-bot-languages = which languages do you speak | do you speak french | can we chat in spanish | can i write in hindi
    | change to french please | is there a french version | do you understand arabic | other language available
    | speak punjabi | i dont speak english well can you use another language | can you answer in my language
    | do you have portuguese | can you speak another language | in french please | do you talk in tagalog
    | switch language | language options
    .fr = quelles langues parlez vous | parlez vous français | pouvez vous répondre en français
        | je préfère le français | y a t il une version française | peut on continuer en français

ways-bot-maker = who made this | who built you | who is behind this bot | who created this assistant | who owns this bot
    | what company is this | who is the developer | where does your information come from
    | are you an immigration firm | where is your source code | which sources do you use | who runs this
    | is this made by a consultant | who wrote this program | who is the owner | made by whom
    .fr = qui a créé ce bot | qui est derrière ce service | qui vous a fait | d où viennent vos informations
        | quelle entreprise êtes vous | où est le code source | qui a fait ce programme | à qui appartient ce bot

ways-bot-human = can i talk to a human | i want to speak to a real person | connect me to an agent | phone number of ircc
    | how do i contact ircc | customer service | is there someone i can call | live agent please
    | am i talking to a person | give me a human | how to reach immigration canada by phone | ircc email address
    | can someone call me | i need to speak with an immigration officer | real human please
    | contact ircc by phone
    .fr = est ce que je peux parler à une personne | je veux parler à un humain | numéro de téléphone d ircc
        | comment joindre ircc | parler à un agent | est ce qu il y a quelqu un | service à la clientèle ircc

ways-bot-is-ai = are you an ai and can i trust you | are you chatgpt | is this a robot | how accurate are you
    | can i rely on your score | is your information up to date | do you use artificial intelligence
    | are you a bot or human | how do you calculate my score | can you be wrong | is the score you give correct
    | why should i trust you | are you gpt or something | do you make things up | how old are your rules
    | are you a real person or ai | is this ai
    .fr = es tu une ia et puis je te faire confiance | êtes vous chatgpt | est ce un robot
        | vos informations sont elles à jour | puis je me fier à votre note
        | utilisez vous l intelligence artificielle | pouvez vous vous tromper

ways-bot-reminders = will you remind me | do you send reminders | can you alert me before my ielts expires
    | notify me when there is a draw | tell me when my profile is about to expire
    | set a reminder for my ita deadline | do you send notifications | will you warn me about deadlines
    | remind me of my birthday points loss | how do reminders work here | can you message me on the date
    | do i need to check back here | do you notify me | reminder before deadline
    | will you tell me when something expires | can you ping me | alerts
    .fr = est ce que tu vas me faire des rappels | envoyez vous des rappels | prévenez moi avant que mon test expire
        | m avertir quand il y a un tirage | rappel pour la date limite de l invitation | recevoir des notifications
