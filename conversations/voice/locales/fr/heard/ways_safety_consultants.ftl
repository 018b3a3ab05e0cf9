### Ways of asking about the topics of safety consultants in French, separated by "|". Never said, only read;
### written as people type, but spelt right.

ways-need-lawyer = ai je besoin d un avocat ou d un consultant | puis je faire la demande moi même
    | vaut il la peine de payer un consultant | un avocat augmente t il mes chances
    | faire entrée express sans consultant | est ce plus rapide avec un consultant
    | dois je engager quelqu'un pour ma demande | puis je faire la demande seul | un agent vaut il l'argent
    | un consultant est-il obligatoire | le faire moi même ou prendre un avocat | un représentant accélère t il
    | ai je besoin d'un professionnel | payer une agence ou non | gérer le dossier seul
    | faut il un expert en immigration | prendre un avocat augmente t il mes chances
    | un cabinet me demande 4000 euros, je m'en sors sans ? | tout seul ou payer quelqu'un
    | un cabinet demande 4000, je peux m'en sortir sans ? | seul ou avec un consultant
    | besoin d'un avocat | il me faut un avocat
ways-check-consultant = mon agent ou consultant est il autorisé | comment vérifier un consultant | numéro crci vérifier
    | registre public des consultants | mon agent n a pas de licence
    | une agence à l étranger est elle autorisée | comment vérifier mon consultant
    | cette agence est elle enregistrée | vérifier si un cric est vrai | l'agent dit qu'il est agréé
    | registre des consultants | mon avocat est-il autorisé | chercher le numéro du consultant
    | comment savoir si une agence est sérieuse | consultant sans permis | qui peut donner des conseils payants
    | liste des représentants autorisés | mon agent est-il un faux | porter plainte contre mon consultant
    | mon gars dit qu'il est cric, où vérifier | ce cabinet à dakar est-il fiable
    | il dit être agréé, je vérifie où
ways-scams = on me garantit un visa est ce une arnaque | ircc m a appelé est ce vrai
    | ce courriel vient il vraiment d ircc | un agent promet la rp garantie | j ai été victime d une fraude
    | signaler une arnaque à l immigration | on me demande de payer par carte cadeau
    | quelqu'un sur whatsapp promet un visa | appel d'ircc qui demande de l'argent
    | on me garantit la rp si je paie | courriel d'immigration demandant ma carte bancaire
    | c'est trop beau pour être vrai | menacé d'arrestation par téléphone | un homme sur facebook vend la rp
    | on me garantit une invitation | message suspect sur mon visa | un agent promet le visa à 100 pour cent
    | sms d'ircc avec un lien | est-ce un piège | faux site d'immigration
    | il connaît quelqu'un à l'intérieur, c'est réglé il jure | au téléphone on dit que ma rp est bloquée, payez
    | il jure qu'il connaît quelqu'un à l'intérieur | ils promettent le visa à cent pour cent
    | appel qui demande des cartes cadeaux
ways-paid-job-offer = devrais je payer pour une offre d emploi ou une eimt | acheter une eimt
    | l employeur demande de l argent pour une offre | est ce illégal de payer une eimt
    | un agent vend des offres d emploi | payer pour un permis de travail | quelqu'un vend une eimt
    | l'agent demande de l'argent pour une offre d'emploi | acheter une lettre d'offre
    | l'employeur veut que je paie l'eimt | 30000 dollars pour un emploi | est-ce légal de payer pour un emploi
    | le recruteur demande des frais | dois je acheter une eimt | la société veut de l'argent pour m'embaucher
    | on me propose un emploi contre de l'argent | le patron veut 25000 et fera l'eimt
    | de l'argent contre une embauche
    | le patron veut 25 mille pour les papiers | on me vend une eimt
ways-criminal-record = j ai un casier judiciaire puis je présenter une demande | alcool au volant et immigration
    | j ai été condamné il y a longtemps | réadaptation criminelle | arrêté mais jamais condamné
    | mon mari a un casier judiciaire | j'ai été condamné pour alcool au volant | j'ai fait de la prison
    | arrêté une fois sans poursuite | peut-on immigrer avec une condamnation
    | accusation d'agression il y a dix ans | conduite en état d'ivresse est-ce grave
    | j'ai eu affaire à la police | vol à l'étalage dans ma jeunesse | mon passé judiciaire et la rp
    | amende pour vol | réhabilitation après condamnation | procès en cours
    | j'ai un casier est-ce fini pour moi | une conduite en état d'ivresse, amende payée, porte fermée ?
    | une nuit au poste | histoire de cannabis
    | une garde à vue il y a longtemps, c'est grave ?
    | conduite en état d'ivresse en 2018, porte fermée ? | j'ai volé à 17 ans, ça compte
    | condamné avec sursis, je peux demander la rp ? | une amende pénale m'empêche t elle d'immigrer
    | casier pas vierge, que faire
ways-health-condition = puis je être refusé à cause d une maladie | j ai le diabète puis je avoir la rp | vih et immigration canada
    | interdiction de territoire pour motifs sanitaires | mon enfant est handicapé serons nous refusés
    | fardeau excessif | j ai eu la tuberculose | je suis séropositif | j'ai le diabète vont ils me rejeter
    | mon enfant est autiste | une maladie peut elle bloquer la rp | ma femme a une maladie des reins
    | je suis en fauteuil roulant | guéri d'un cancer puis je postuler | dépression et résidence permanente
    | fardeau excessif pour les services de santé | hépatite b | mon fils est handicapé
    | problème de santé et refus | maladie du coeur | mon fils a un trouble autistique, ça bloque ?
    | je suis sous dialyse | cancer guéri
    | mon fils est autiste, ça bloque ? | diabétique et je postule | séropositif, c'est possible ?
ways-refused-before = on m a déjà refusé un visa est ce important | refus de visa antérieur entrée express
    | mon permis d études a été refusé puis je postuler | visa américain refusé dois je le déclarer
    | dois je mentionner les anciens refus | j ai déjà été expulsé
    | mon visa touriste a été rejeté en 2022 est-ce important | visa américain refusé avant
    | refus précédent de permis d'études | dois je mentionner un ancien refus
    | le canada m'a refusé deux fois le visa visiteur | refus schengen à déclarer
    | j'ai eu un rejet de visa il y a longtemps | les anciens refus nuisent ils | expulsé d'un autre pays
    | un refus antérieur joue t il contre moi | refoulé à la frontière
    | recalé pour un visa uk à 19 ans, je le mets ? | deux rejets américains, ça joue ?
    | visa anglais refusé à 19 ans, je le mets ? | refusé deux fois par les états unis, un souci ?
    | schengen refusé avant, ça nuit ?
