### Ways of asking about the topics of after applying in French, separated by "|". Never said, only read;
### written as people type: spelt right at first, as in short messages behind.

ways-after-applying = que se passe t il après ma demande | étapes après la soumission de la demande de rp
    | j ai soumis ma demande et maintenant | quand vais je recevoir la lettre pour la biométrie
    | ordre des vérifications ircc | y a t il une entrevue | j'ai tout soumis que se passe t il ensuite
    | demande envoyée et maintenant | étapes après la soumission | que va faire ircc de mon dossier
    | vérification des antécédents et admissibilité étapes | que se passe t il après le paiement
    | je viens d'envoyer ma demande de rp | à quoi m'attendre après le dépôt
    | déroulement après l'envoi des documents | les phases du traitement
    | j'ai tout envoyé hier soir, la suite ? | payé et transmis, que font ils
    | dossier envoyé, et après ? | ordre des étapes après l'envoi
    | jai deposé, la suite c koi | dossier envoyé hier, il se passe quoi maintenant
    | apres la soumission quelles etapes | jai payé et soumis, et ensuite
    | ils font quoi apres reception de la demande | ma demande est partie, j'attends quoi
    | les etapes apres avoir envoyé la rp | biometrie, visite, admissibilité c dans quel ordre
    | une fois soumis on fait quoi | jai cliqué sur transmettre, je fais quoi en attendant
    | le deroulement du dossier apres le depot
    | la demande est envoyée, il se passe quoi maintenant | tout est déposé, la suite c'est quoi
    | après l'envoi du dossier qu'est-ce qui se passe
ways-processing-time = combien de temps dure le traitement | délai de traitement entrée express
    | combien de mois après l accusé de réception | délai actuel pour la cec
    | combien de temps avant la décision | combien de mois pour une décision | temps de traitement de ma demande
    | ircc met combien de mois | la décision prend combien de temps | attente moyenne avant l'approbation
    | combien entre l'accusé de réception et la demande de passeport | quand aurai je une décision
    | norme de six mois | est-ce toujours 6 mois | temps de traitement d'une demande de rp
    | combien de temps pour une réponse d'ircc | à quand la réponse | vitesse de traitement
    | déposé en mars, réponse quand ? | l'attente réelle en ce moment | combien de mois pour les gens
    | envoyé le 4 mars, réponse quand | combien de mois en ce moment pour fsw
    | délai moyen après l'accusé
    | ca prend combien de temps pour traiter | delai de traitement rp cec
    | ils mettent combien de mois pour repondre | jai deposé en mai, reponse quand
    | temps de traitement actuel pour fsw | c toujours 6 mois | combien de temps apres l'ar
    | la reponse finale arrive au bout de combien
    | mon dossier est chez eux depuis 5 mois, ca dure combien normalement
    | le traitement francophone est plus rapide | quand aurai je la decision
    | durée moyenne du traitement des demandes
    | ils mettent combien de temps à décider | réponse dans combien de mois après le dépôt
    | combien de temps ils étudient le dossier
ways-silence-normal = est ce normal que rien ne bouge | aucune nouvelle de ma demande depuis des mois | ma demande est bloquée
    | vérification des antécédents en cours depuis longtemps | quand contacter ircc pour un retard
    | le suivi n a pas changé | quatre mois sans nouvelle | rien ne bouge dans mon compte | ils ne répondent pas
    | mon dossier n'avance pas | aucune nouvelle depuis la biométrie | est-ce mauvais signe de ne rien recevoir
    | toujours en cours de traitement | demande bloquée | ircc silencieux depuis des mois | dois je m'inquiéter
    | pas de mise à jour | aucune communication d'ircc | comment relancer ircc
    | mon dossier est en attente depuis trop longtemps | dossier figé depuis juillet | pas un mot d'eux
    | sept mois de silence radio | des nouvelles de ma demande | du nouveau sur mon dossier
    | pourquoi mon dossier n'avance pas
    | rien ne bouge depuis août, je m'inquiète ? | aucune nouvelle depuis des mois
    | dossier bloqué à la vérification des antécédents | on a dépassé les six mois, toujours rien
    | ils ne répondent pas à mes courriels | tout le monde a eu sa réponse sauf moi
    | 4 mois sans nouvelles c normal | mon dossier bouge pas | rien depuis l'ar | ca fait 7 mois silence total
    | pas de mise a jour sur mon compte depuis des semaines | ils repondent plus, je m'inquiete
    | mon statut est bloqué sur en cours | aucun mail d'ircc depuis juin | mon ami a deja eu sa reponse et moi rien
    | je dois les relancer ou attendre | mon dossier dort, que faire | le suivi affiche toujours la meme chose
    | tout envoyé en mai et rien depuis, normal ? | aucune nouvelle depuis 6 mois, c'est normal
    | silence total depuis le dépôt, je m'inquiète
    | pas de réponse depuis longtemps, ça bloque quelque part
ways-aor = c est quoi un accusé de réception | je n ai pas encore reçu l ar | quand reçoit on l accusé de réception
    | ma demande a été retournée incomplète | numéro de demande commençant par e | vérification de l intégralité
    | quand arrive l ar | accusé de réception d ircc pas reçu | j'ai eu un accusé de réception ça veut dire quoi
    | quand vais je recevoir la confirmation de réception | pas encore d'accusé de réception
    | lettre confirmant la réception de ma demande | combien de temps après l'envoi arrive l'accusé
    | ar signifie quoi | l'accusé de réception est-il une approbation | ircc confirme avoir reçu mon dossier
    | ils confirment vite la réception ? | c'est quoi cet accusé dont tout le monde parle
    | quand confirment ils la réception | c'est quoi r10
    | c koi l'accusé de reception | jai pas recu l'ar | l'AR arrive quand | jai soumis hier pas d'accusé
    | aor c'est quoi | ca sert a quoi l'accusé de reception | combien de jours pour l'ar
    | la date de l'accusé compte pour quoi | jai recu un papier accusé de reception, ca veut dire que c accepté
    | le numero de demande est sur l'AR ?
    | comment savoir s'ils ont reçu mon dossier
    | dossier envoyé vendredi, pas encore d'accusé de réception
    | est-ce qu'ils confirment la réception
ways-change-after-applying = ma situation a changé après ma demande | j ai perdu mon emploi après la demande de rp
    | nouvelle adresse après la soumission | j ai changé d employeur après l accusé de réception
    | formulaire web pour signaler un changement | dois je dire à ircc que j ai démissionné
    | j'ai changé d'employeur après avoir soumis | nouvelle adresse après la demande
    | dois je informer ircc d'un nouvel emploi | ma situation a changé pendant le traitement
    | j'ai déménagé après le dépôt | mettre à jour la demande soumise | j'ai oublié un document dans ma demande
    | corriger une erreur dans la demande envoyée | comment dire à ircc que quelque chose a changé
    | nouveau numéro après dépôt | j'ai changé d'appart depuis l'envoi, je leur dis ?
    | nouveau patron en cours de route
    | j'ai changé d'emploi après l'envoi, je préviens ? | déménagé pendant le traitement
    | jai changé d'adresse apres le depot | nouveau boulot apres avoir envoyé, faut prevenir
    | ma situation a changé depuis la demande | comment informer ircc d'un changement
    | jai demenagé pendant le traitement | mon numero de telephone a changé, je previens comment
    | changer d'employeur pendant que ircc etudie | je veux leur dire que j'ai un nouveau mail
    | j'ai eu une promotion apres soumission, je declare | quitter le canada apres le depot, j'informe qui
    | j'ai déménagé après le dépôt, je les préviens comment
    | changement d'adresse après l'envoi de la demande
    | j'ai changé de travail après avoir déposé, je le dis
    | bébé né après le dépôt, on le signale comment
ways-fairness-letter = j ai reçu une lettre d équité procédurale | comment répondre à une lettre d équité
    | ircc doute de mon expérience de travail | l agent n est pas convaincu
    | délai pour répondre à la lettre d équité | ircc m accuse de fausses déclarations | lettre d équité
    | répondre aux doutes de l agent | l'agent a des doutes sur mon expérience
    | lettre me demandant de répondre à des préoccupations | reçu une lettre avec 30 jours pour répondre
    | ircc pense que j'ai fait une fausse déclaration | ils doutent de mes documents et veulent une réponse
    | lettre procédurale | comment répondre aux doutes de l'agent | ircc m'accuse dans une lettre
    | lettre disant qu'ils pourraient refuser | lettre inquiétante d'ircc
    | l'agent n'est pas convaincu de mon emploi, réponse sous 30 jours
    | un courriel qui met en doute mes papiers
    | l'agent doute de mon emploi, réponse sous 30 jours | courriel inquiétant, je réponds quoi
    | jai recu une lettre d'equité | ils m'ont envoyé une lettre de procedure equitable
    | pfl recue, je reponds comment | ircc a des doutes sur mon experience et me donne 30 jours
    | lettre disant que je pourrais etre refusé pour fausse declaration
    | ils contestent mon attestation de travail, lettre recue | on me demande de m'expliquer avant decision
    | repondre a une lettre d'equité procedurale
    | j'ai peur jai recu un courrier qui dit que l'agent a des preoccupations
    | delai pour repondre a la lettre d'equité
    | j'ai reçu une lettre d'équité procédurale, j'en fais quoi
    | ils doutent de mon expérience et m'ont écrit
    | lettre d'ircc avec des préoccupations, comment répondre
ways-refused-what-now = ma demande a été refusée que puis je faire | refus de la résidence permanente
    | peut on faire appel d un refus | puis je refaire une demande après un refus | contrôle judiciaire délai
    | remboursement après un refus | ils ont dit non à ma demande | ma rp est rejetée puis je réessayer
    | puis je faire appel de la décision | refusé hier quelles options | redéposer après un refus
    | j'ai reçu une lettre de refus | contester un refus | demande refusée et après | révision de la décision
    | faut il aller en cour fédérale | refait on un profil après un refus | dossier rejeté que faire
    | recalé pour une attestation, je recommence ? | c'est un non | dossier fermé négatif
    | refusé pour une lettre, je recommence ? | recours ou nouvelle demande
    | j'ai reçu le refus aujourd'hui
    | ma demande est refusée | ils ont dit non, je fais koi | on peut faire appel du refus
    | refus de rp, je redepose ? | mon dossier a ete rejeté pour manque de papier | refusé hier, quels recours
    | demander une revision apres refus | contester la decision d'ircc | apres un refus on peut retenter quand
    | comment savoir pourquoi ils ont refusé, notes de l'agent | dossier incomplet renvoyé, je recommence
    | jai recu la lettre de refus et je suis perdu
    | ils m'ont dit non, je peux retenter | refusé le mois passé, peut-on réessayer
    | demande refusée, c'est fini ou pas | on peut redéposer après un refus
    | je peux retenter après un refus
    | recalé en septembre, on repart de zéro | après un refus on recommence tout
ways-ppr-ecopr = c est quoi la demande de passeport et la e crp | c est quoi ppr | quand vais je recevoir la crp
    | courriel du portail de résidence permanente | dois je envoyer mon passeport à ircc
    | ma demande est approuvée et maintenant | ils demandent mon passeport est-ce bon signe
    | c'est quoi le portail 1 | reçu le courriel du portail 2 | ircc veut ma photo et mon adresse en ligne
    | demande de passeport reçue | c'est quoi la cerp | quand arrive la confirmation électronique
    | où envoyer mon passeport | dernière étape courriel d'approbation | confirmer que je suis au canada
    | portail de confirmation de la rp | lien du portail en panne
    | prêt pour le visa, j'envoie le passeport où | reçu le courriel du portail
    | c'est quoi la cdrp | quand arrive la cdrp | c'est quoi la crp
    | c koi le ppr | jai recu ppr je fais quoi | demande de passeport recue | ppr1 ppr2 c quoi la difference
    | la e-crp arrive quand | portail crp c koi | ils m'ont demandé mon passeport et mes photos, c la fin ?
    | passport request ca veut dire accepté | la confirmation de residence permanente electronique
    | confirmer mon adresse sur le portail pour la crp | p1 et p2 c quoi | apres ppr combien de temps pour la crp
    | tout le monde parle du ppr, ca signifie quoi
    | on a la copr, et maintenant | ils demandent mon passeport, c'est bon signe
    | quand arrive la confirmation de rp
