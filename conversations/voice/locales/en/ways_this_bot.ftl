### Ways of asking about the topics of this bot: English, and French in `.fr`, separated by "|".
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
    .fr = est ce que ce bot est officiel | êtes vous ircc | c est le gouvernement du canada ici
        | avez vous accès à mon compte ircc | pouvez vous voir mon dossier | travaillez vous pour immigration canada
        | pouvez vous soumettre mon profil à ma place | faites vous partie d'ircc | est-ce le gouvernement du canada
        | êtes vous liés à immigration canada | est-ce une application du gouvernement
        | travaillez vous pour le gouvernement | c'est officiel ici | qui êtes vous
        | pouvez vous voir mon dossier ircc | pouvez vous soumettre pour moi | est-ce un site sérieux
        | êtes vous reconnus par le canada | c'est un vrai truc de l'état | vous êtes de l'immigration ?
        | vous pouvez pousser mon dossier ?

ways-bot-free = is it free | how much do you charge | do i have to pay for this bot | is there a subscription
    | what does this service cost | do you have a premium plan | any hidden fees here
    | will you ask for my credit card | is using this bot free of charge | who pays for this | free or paid
    | someone asked me for money in this bots name | cost of this bot | do you take money | is this service free
    | are you going to charge me | do i have to pay to use you | what does this bot charge | any hidden charges
    | is it really free | subscription needed | how much do you cost | will you charge my card later
    | cost of using this assistant | is there a paid version | free or not | do i owe you anything
    | what is the catch, no fee? | will i get a bill
    .fr = est ce que c est gratuit | combien coûte ce service | faut il payer pour utiliser ce bot
        | y a t il un abonnement | c est payant | des frais cachés | ce service est il gratuit
        | est ce que vous faites payer | dois je payer pour vous utiliser | combien coûte ce bot
        | est-ce vraiment gratuit | faut il un abonnement | prenez vous de l'argent | combien vous coûtez
        | version payante | utiliser cet assistant est-ce payant | gratuit ou pas | y a un piège, c'est gratuit ?
        | vous allez me facturer

ways-bot-privacy = is my data private | what do you do with my data | who can see my answers
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
    .fr = est ce que mes données sont protégées | que faites vous de mes données | qui peut voir mes réponses
        | partagez vous mes informations | que gardez vous sur moi | est ce que la conversation est chiffrée
        | ircc voit il ce que je vous dis | qui peut lire ce que j'écris | gardez vous mes réponses
        | où sont mes informations | partagez vous avec ircc | est-ce sûr de vous donner mes détails
        | vendez vous mes données | mes données sont elles confidentielles | que conservez vous sur moi
        | mes infos personnelles sont elles protégées | qui a accès à mes données | le chat est-il chiffré
        | transmettez vous mes données | ça part où tout ce que je raconte | qui voit mes trucs | vous m'espionnez
        | où finissent mes infos | tu vends mes données ? | qui lit mes réponses
        | pourquoi tu veux savoir mon âge

ways-bot-delete = how do i delete my data | erase my information | remove everything you know about me
    | i want to delete my account here | how to clear my answers | wipe my data | can i be forgotten
    | start over from zero | how do i reset everything | does delete remove it for good
    | remove my profile from this bot | get a copy of my data before deleting | gdpr delete request
    | delete my data | erase all my answers | please forget me | erase my answers | clear my information
    | forget all about me | delete this chat and my info | wipe my profile here | i want my data gone
    | delete account | how can i erase my details | get rid of my data | stop storing my data
    | remove me from your system | scrap my stuff | burn it all | i want out, remove me
    .fr = comment supprimer mes données | effacer mes informations | supprimer tout ce que vous savez de moi
        | je veux tout recommencer à zéro | droit à l oubli | effacer mes réponses | effacez tout
        | supprimez mes réponses | effacez tout ce que vous savez de moi | supprimer mes réponses | oubliez moi
        | je veux que mes données disparaissent | supprimer mon compte | comment effacer mes données
        | enlevez moi de votre système | tout supprimer | détruire mes données | virez tout
        | je veux sortir, effacez | balayez mes réponses

ways-bot-languages = which languages do you speak | do you speak french | can we chat in spanish | can i write in hindi
    | change to french please | is there a french version | do you understand arabic | other language available
    | speak punjabi | i dont speak english well can you use another language | can you answer in my language
    | do you have portuguese | can you speak another language | in french please | do you talk in tagalog
    | switch language | language options | can you answer in hindi | do you speak spanish
    | french version please | other languages available | can i write in my language | talk to me in arabic
    | do you understand portuguese | change language | is there a punjabi version | can we continue in french
    | which tongues do you know | switch to english | espanol por favor | do you get punjabi
    .fr = quelles langues parlez vous | parlez vous français | pouvez vous répondre en français
        | je préfère le français | y a t il une version française | peut on continuer en français
        | pouvez vous répondre en arabe | version française | d'autres langues disponibles
        | puis je écrire en français | changer de langue | comprenez vous l'espagnol | on peut continuer en français
        | quelles langues comprenez vous | passer en anglais | répondez moi en français
        | vous comprenez le français ou je passe à l'anglais ? | en anglais seulement ? | wolof possible ?

ways-bot-maker = who made this | who built you | who is behind this bot | who created this assistant | who owns this bot
    | what company is this | who is the developer | where does your information come from
    | are you an immigration firm | where is your source code | which sources do you use | who runs this
    | is this made by a consultant | who wrote this program | who is the owner | made by whom
    | which company built you | who owns this assistant | who is behind this | who programmed you
    | are you made by a consultancy | where do your rules come from | who runs this service | your developer
    | what organisation is this | who wrote your answers | open source project | who maintains this
    | who cooked this up | who pays for this thing
    .fr = qui a créé ce bot | qui est derrière ce service | qui vous a fait | d où viennent vos informations
        | quelle entreprise êtes vous | où est le code source | qui a fait ce programme | à qui appartient ce bot
        | quelle société vous a construit | à qui appartient cet assistant | qui est derrière tout ça
        | qui vous a programmé | d'où viennent vos règles | qui gère ce service | votre développeur
        | quelle organisation êtes vous | qui écrit vos réponses | qui maintient ce bot
        | est-ce un cabinet qui vous a fait | qui a pondu ce bot | qui finance ça

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
    .fr = est ce que je peux parler à une personne | je veux parler à un humain | numéro de téléphone d ircc
        | comment joindre ircc | parler à un agent | est ce qu il y a quelqu un | service à la clientèle ircc
        | mettez moi en contact avec un agent | je veux parler à quelqu'un de réel | y a t il un numéro de téléphone
        | numéro d'ircc | parler à une personne | contacter le service client | quelqu'un peut il m'appeler
        | je veux un humain | à qui puis je parler | adresse courriel de l'immigration | un conseiller en direct
        | ligne d'aide | assez de la machine, passez moi quelqu'un | le téléphone d'ircc svp
        | passez moi quelqu'un | il y a un conseiller ?

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
    .fr = es tu une ia et puis je te faire confiance | êtes vous chatgpt | est ce un robot
        | vos informations sont elles à jour | puis je me fier à votre note
        | utilisez vous l intelligence artificielle | pouvez vous vous tromper | êtes vous un robot
        | c'est une intelligence artificielle | vos réponses peuvent elles être fausses
        | comment savoir que vous avez raison | inventez vous des choses
        | êtes vous une vraie personne ou une machine | peut-on vous faire confiance | je parle à un ordinateur
        | puis je me fier à vous | vos réponses sont elles fiables | encore une ia qui invente ?
        | c'est un humain qui tape ?
        | t'es un robot qui invente ? | je peux me fier à tes chiffres

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
    .fr = est ce que tu vas me faire des rappels | envoyez vous des rappels | prévenez moi avant que mon test expire
        | m avertir quand il y a un tirage | rappel pour la date limite de l invitation | recevoir des notifications
        | pouvez vous me prévenir avant que mon test expire | avertissez moi des échéances
        | vais je recevoir des alertes pour les tirages | rappelez moi mon permis
        | m'envoyer une notification quand il y a un tirage | arrêter les rappels | mettre un rappel
        | m'alerter quand mon profil expire | écrivez vous tout seul | désactiver les notifications
        | faites moi signe quand une date approche | prévenez moi | faites signe avant la fin de mon profil
        | secouez moi avant les échéances
        | préviens moi avant l'échéance | tu peux m'avertir
