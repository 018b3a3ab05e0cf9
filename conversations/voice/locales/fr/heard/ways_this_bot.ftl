### Ways of asking about the topics of this bot in French, separated by "|". Never said, only read;
### written as people type: spelt right at first, as in short messages behind.

ways-bot-official = est ce que ce bot est officiel | êtes vous ircc | c est le gouvernement du canada ici
    | avez vous accès à mon compte ircc | pouvez vous voir mon dossier | travaillez vous pour immigration canada
    | pouvez vous soumettre mon profil à ma place | faites vous partie d'ircc | est-ce le gouvernement du canada
    | êtes vous liés à immigration canada | est-ce une application du gouvernement
    | travaillez vous pour le gouvernement | c'est officiel ici | qui êtes vous
    | pouvez vous voir mon dossier ircc | pouvez vous soumettre pour moi | est-ce un site sérieux
    | êtes vous reconnus par le canada | c'est un vrai truc de l'état | vous êtes de l'immigration ?
    | vous pouvez pousser mon dossier ?
    | tu es du gouvernement | c un truc officiel ou pas | vous travaillez pour ircc | c'est le site du canada ici
    | vous etes lié a l'ambassade | bot officiel ou arnaque | vous etes immigration canada
    | ce robot appartient a l'etat canadien | c vraiment l'immigration qui me parle
    | est ce que vous representez le gouvernement du canada | je parle avec l'immigration là
    | ce compte telegram est officiel ?
    | vous êtes le gouvernement | c'est un site officiel | vous êtes ircc ou pas
ways-bot-free = est ce que c est gratuit | combien coûte ce service | faut il payer pour utiliser ce bot
    | y a t il un abonnement | c est payant | des frais cachés | ce service est il gratuit
    | est ce que vous faites payer | dois je payer pour vous utiliser | combien coûte ce bot
    | est-ce vraiment gratuit | faut il un abonnement | prenez vous de l'argent | combien vous coûtez
    | version payante | utiliser cet assistant est-ce payant | gratuit ou pas | y a un piège, c'est gratuit ?
    | vous allez me facturer
    | c gratuit ou faut payer | combien je vous dois | vous allez me demander de l'argent apres | ya un abonnement
    | on paye pour utiliser | c koi le prix de vos services | gratos jusqu'au bout ? | vous gagnez koi la dedans
    | je dois mettre ma carte bancaire | c'est payant ton aide | faudra payer a la fin ou c'est libre
    | c'est gratuit ce truc | faut payer pour ce service | c'est payant ou pas
ways-bot-privacy = est ce que mes données sont protégées | que faites vous de mes données | qui peut voir mes réponses
    | partagez vous mes informations | que gardez vous sur moi | est ce que la conversation est chiffrée
    | ircc voit il ce que je vous dis | qui peut lire ce que j'écris | gardez vous mes réponses
    | où sont mes informations | partagez vous avec ircc | est-ce sûr de vous donner mes détails
    | vendez vous mes données | mes données sont elles confidentielles | que conservez vous sur moi
    | mes infos personnelles sont elles protégées | qui a accès à mes données | le chat est-il chiffré
    | transmettez vous mes données | ça part où tout ce que je raconte | qui voit mes trucs | vous m'espionnez
    | où finissent mes infos | tu vends mes données ? | qui lit mes réponses
    | pourquoi tu veux savoir mon âge
    | mes infos sont en securité | vous faites quoi de mes données | qui voit mes messages | vous vendez mes infos
    | c confidentiel ce que je dis | jai peur de donner mes infos | mes données vont ou
    | vous transmettez a ircc ce que j'ecris | est ce que quelqu'un lit la conversation
    | vous gardez mes reponses combien de temps | c'est securisé de tout vous dire ici
    | mon patron peut voir que je parle avec vous
    | mes données vous en faites quoi | vous gardez ce que j'écris | qui peut lire mes réponses
    | c'est confidentiel
    | vous revendez mes infos | qui voit ce que j'écris
ways-bot-delete = comment supprimer mes données | effacer mes informations | supprimer tout ce que vous savez de moi
    | je veux tout recommencer à zéro | droit à l oubli | effacer mes réponses | effacez tout
    | supprimez mes réponses | effacez tout ce que vous savez de moi | supprimer mes réponses | oubliez moi
    | je veux que mes données disparaissent | supprimer mon compte | comment effacer mes données
    | enlevez moi de votre système | tout supprimer | détruire mes données | virez tout
    | je veux sortir, effacez | balayez mes réponses
    | supprime mes données | je veux tout effacer | comment effacer mon compte ici | efface tout ce que j'ai ecrit
    | je veux plus que vous ayez mes infos | enlevez moi de votre base | comment on vide l'historique avec vous
    | je me retire, supprimez mes reponses | detruire mes informations | oublie moi et efface tout
    | comment j'efface mes données | supprimer tout ce que j'ai écrit
    | effacer mes réponses après
ways-bot-languages = quelles langues parlez vous | parlez vous français | pouvez vous répondre en français
    | je préfère le français | y a t il une version française | peut on continuer en français
    | pouvez vous répondre en arabe | version française | d'autres langues disponibles
    | puis je écrire en français | changer de langue | comprenez vous l'espagnol | on peut continuer en français
    | quelles langues comprenez vous | passer en anglais | répondez moi en français
    | vous comprenez le français ou je passe à l'anglais ? | en anglais seulement ? | wolof possible ?
    | tu parles arabe | vous parlez creole | on peut parler en anglais avec toi | tu comprends le wolof
    | c possible en espagnol | changer la langue du bot | quelles langues tu parles | jprefere continuer en anglais
    | ou pale kreyol | switch en english possible ? | tu comprends le darija | en quelle langue je peux t'ecrire
    | tu parles aussi espagnol | je peux écrire en anglais | vous parlez arabe
ways-bot-maker = qui a créé ce bot | qui est derrière ce service | qui vous a fait | d où viennent vos informations
    | quelle entreprise êtes vous | où est le code source | qui a fait ce programme | à qui appartient ce bot
    | quelle société vous a construit | à qui appartient cet assistant | qui est derrière tout ça
    | qui vous a programmé | d'où viennent vos règles | qui gère ce service | votre développeur
    | quelle organisation êtes vous | qui écrit vos réponses | qui maintient ce bot
    | est-ce un cabinet qui vous a fait | qui a pondu ce bot | qui finance ça
    | ki t'a crée | c ki derriere ce bot | qui a programmé cette appli | c quelle entreprise qui gere ça
    | vous etes qui au juste | qui est le proprietaire de ce robot | tu as été programmé par qui
    | c'est une association ou une boite | qui vous a developpé | le createur c qui
    | c'est qui derrière cet outil | qui vous a créé
ways-bot-human = est ce que je peux parler à une personne | je veux parler à un humain | numéro de téléphone d ircc
    | comment joindre ircc | parler à un agent | est ce qu il y a quelqu un | service à la clientèle ircc
    | mettez moi en contact avec un agent | je veux parler à quelqu'un de réel | y a t il un numéro de téléphone
    | numéro d'ircc | parler à une personne | contacter le service client | quelqu'un peut il m'appeler
    | je veux un humain | à qui puis je parler | adresse courriel de l'immigration | un conseiller en direct
    | ligne d'aide | assez de la machine, passez moi quelqu'un | le téléphone d'ircc svp
    | passez moi quelqu'un | il y a un conseiller ?
    | vous êtes humain | t'es humain | êtes-vous humain | es-tu humain | tu es une vraie personne
    | je veux parler a quelqu'un | ya pas une vraie personne | passez moi un agent
    | un numero de telephone pour vous appeler | je veux un humain pas un robot | un conseiller peut me rappeler
    | ya quelqu'un derriere l'ecran | mettez moi en contact avec un responsable
    | je veux une vraie personne au bout du fil | on peut discuter avec un etre humain | appelez moi svp
    | vous avez un bureau ou je peux venir
    | je peux parler à quelqu'un | il y a un humain derrière
    | un vrai conseiller peut regarder mon cas
ways-bot-is-ai = es tu une ia et puis je te faire confiance | êtes vous chatgpt | est ce un robot
    | vos informations sont elles à jour | puis je me fier à votre note
    | utilisez vous l intelligence artificielle | pouvez vous vous tromper | êtes vous un robot
    | c'est une intelligence artificielle | vos réponses peuvent elles être fausses
    | comment savoir que vous avez raison | inventez vous des choses
    | êtes vous une vraie personne ou une machine | peut-on vous faire confiance | je parle à un ordinateur
    | puis je me fier à vous | vos réponses sont elles fiables | encore une ia qui invente ?
    | c'est un humain qui tape ?
    | t'es un robot qui invente ? | je peux me fier à tes chiffres
    | tu es un bot | c'est un bot
    | vous êtes un robot | t'es un robot
    | tu es un robot ou une personne | c'est une ia | je peux te faire confiance | tu te trompes des fois
    | tu es chat gpt | c'est une intelligence artificielle qui repond | t'es une machine
    | vos reponses sont fiables | c une personne qui ecrit ou un programme
    | comment savoir si ce que tu dis est vrai | tes calculs sont surs
    | c'est un robot ou une personne | vous êtes une machine | vous êtes un robot ou un humain
ways-bot-reminders = est ce que tu vas me faire des rappels | envoyez vous des rappels | prévenez moi avant que mon test expire
    | m avertir quand il y a un tirage | rappel pour la date limite de l invitation | recevoir des notifications
    | pouvez vous me prévenir avant que mon test expire | avertissez moi des échéances
    | vais je recevoir des alertes pour les tirages | rappelez moi mon permis
    | m'envoyer une notification quand il y a un tirage | arrêter les rappels | mettre un rappel
    | m'alerter quand mon profil expire | écrivez vous tout seul | désactiver les notifications
    | faites moi signe quand une date approche | prévenez moi | faites signe avant la fin de mon profil
    | secouez moi avant les échéances
    | préviens moi avant l'échéance | tu peux m'avertir
    | tu vas me rappeler les dates | rappelle moi quand mon test expire | je recevrai des notifications
    | previens moi du prochain tirage | tu peux m'envoyer une alerte | vous m'avertissez avant l'expiration
    | mets moi un rappel pour mon passeport | desactiver les rappels | tu me diras quand ya un tirage
    | je veux etre prevenu quand mon profil expire | trop de messages, arretez les notifications
    | vous me prévenez avant l'expiration | il y a des rappels | tu me rappelles les dates
