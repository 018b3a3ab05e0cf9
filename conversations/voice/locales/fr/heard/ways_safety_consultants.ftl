### Ways of asking about the topics of safety consultants in French, separated by "|". Never said, only read;
### written as people type: spelt right at first, as in short messages behind.

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
    | faut un avocat ou je fais seul | un consultant c obligatoire | je peux faire mon dossier moi meme
    | ca vaut la peine de payer un avocat | on me demande 3000 dollars pour monter le dossier, utile
    | seul ou avec une agence | les cabinets d'immigration augmentent les chances
    | jai peur de me tromper, je prends un consultant | besoin d'un professionnel pour entree express
    | mon cas est simple, avocat necessaire ? | est ce qu'un representant rend le dossier plus rapide
    | les gens passent par des agences, c mieux
    | il faut un avocat | devoir passer par un avocat | on peut faire ça nous-mêmes
    | un consultant est utile ou pas | sans agence c'est faisable
ways-check-consultant = mon agent ou consultant est il autorisé | comment vérifier un consultant | numéro crci vérifier
    | registre public des consultants | mon agent n a pas de licence
    | une agence à l étranger est elle autorisée | comment vérifier mon consultant
    | cette agence est elle enregistrée | vérifier si un cric est vrai | l'agent dit qu'il est agréé
    | registre des consultants | mon avocat est-il autorisé | chercher le numéro du consultant
    | comment savoir si une agence est sérieuse | consultant sans permis | qui peut donner des conseils payants
    | liste des représentants autorisés | mon agent est-il un faux | porter plainte contre mon consultant
    | mon gars dit qu'il est cric, où vérifier | ce cabinet à dakar est-il fiable
    | il dit être agréé, je vérifie où
    | mon consultant est il reconnu | comment verifier si l'agence est serieuse
    | le monsieur de l'agence a t il une licence | verifier un crci | mon avocat est inscrit ou, comment voir
    | le cabinet a casablanca est agréé ou pas | c koi le registre des consultants
    | j'ai des doutes sur la dame qui suit mon dossier, elle est autorisée
    | ce conseiller en immigration est habilité ? | comment savoir si mon agent a le droit d'exercer
    | le numero de membre du college, je le controle ou | mon agence me parait louche, sont ils accredités
    | une personne sans licence peut elle me representer
    | comment savoir s'il est agréé | ce consultant est reconnu ou pas
    | cette agence est sérieuse
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
    | on me garantit le visa contre 2000 euros, arnaque | jai recu un appel d'ircc qui demande de l'argent
    | un mail me dit que jai gagné la residence
    | c'est du fake ? un monsieur dit qu'il a des contacts a l'ambassade | quelqu'un me promet la rp en 3 mois
    | on m'a arnaqué que faire | ils demandent de payer par western union
    | page facebook qui promet un visa garanti | un whatsapp du canada me dit que mon dossier est pret si je paye
    | c'est une escroquerie ou pas | un agent m'appelle et menace de m'expulser | jai payé un gars et il a disparu
    | signaler une fraude a l'immigration
    | c'est une arnaque | on me garantit la rp contre de l'argent | je me méfie de cette agence
    | c'est louche non | un agent promet un visa
    | un cabinet jure que c'est gagné, vrai ou faux
    | on me promet que c'est sûr contre 6000 euros
ways-paid-job-offer = devrais je payer pour une offre d emploi ou une eimt | acheter une eimt
    | l employeur demande de l argent pour une offre | est ce illégal de payer une eimt
    | un agent vend des offres d emploi | payer pour un permis de travail | quelqu'un vend une eimt
    | l'agent demande de l'argent pour une offre d'emploi | acheter une lettre d'offre
    | l'employeur veut que je paie l'eimt | 30000 dollars pour un emploi | est-ce légal de payer pour un emploi
    | le recruteur demande des frais | dois je acheter une eimt | la société veut de l'argent pour m'embaucher
    | on me propose un emploi contre de l'argent | le patron veut 25000 et fera l'eimt
    | de l'argent contre une embauche
    | le patron veut 25 mille pour les papiers | on me vend une eimt
    | on me vend une offre d'emploi a 5000 dollars | payer pour une eimt c legal
    | un recruteur me demande des frais pour le contrat canadien | acheter un job offer
    | mon patron veut que je paye l'eimt | il me propose un contrat contre de l'argent
    | un agent vend des offres d'emploi au canada, je prends | on me demande 3 millions pour un contrat de travail
    | employeur qui fait payer le poste, normal ? | je dois payer le recruteur pour avoir l'emploi la bas
    | donner de l'argent pour etre embauché au canada
    | on vend des offres d'emploi, c'est légal | payer pour une offre d'emploi
    | un gars vend une offre à 5000 euros | l'employeur veut que je paie
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
    | jai un casier ca bloque | jai fait de la prison il y a 10 ans | condamné pour alcool au volant
    | une garde a vue ca compte | jai eu un probleme avec la police | sursis, je peux quand meme postuler
    | bagarre quand j'avais 19 ans, condamnation | dui refusé ? | amende pénale, je declare
    | une plainte contre moi en cours | delit de jeunesse, entree interdite ?
    | jai ete arreté une fois mais pas jugé
    | j'ai eu une condamnation, c'est grave pour eux | conduite en état d'ivresse en 2015
    | j'ai un casier, ils me laissent entrer | une vieille histoire avec la police
    | arrêté une fois, à dire ou à taire | une garde à vue, faut le dire
ways-health-condition = puis je être refusé à cause d une maladie | j ai le diabète puis je avoir la rp | vih et immigration canada
    | interdiction de territoire pour motifs sanitaires | mon enfant est handicapé serons nous refusés
    | fardeau excessif | j ai eu la tuberculose | je suis séropositif | j'ai le diabète vont ils me rejeter
    | mon enfant est autiste | une maladie peut elle bloquer la rp | ma femme a une maladie des reins
    | je suis en fauteuil roulant | guéri d'un cancer puis je postuler | dépression et résidence permanente
    | fardeau excessif pour les services de santé | hépatite b | mon fils est handicapé
    | problème de santé et refus | maladie du coeur | mon fils a un trouble autistique, ça bloque ?
    | je suis sous dialyse | cancer guéri
    | mon fils est autiste, ça bloque ? | diabétique et je postule | séropositif, c'est possible ?
    | jsuis diabetique ca pose probleme | jai le vih je peux postuler | mon fils est autiste ils vont refuser
    | maladie chronique et residence permanente | une hepatite B c eliminatoire | jai eu un cancer
    | mon enfant est handicapé | refus pour raison medicale possible | ma femme a une insuffisance renale
    | ils refusent les malades ? | tuberculose soignée, ca bloque | jai la drepanocytose
    | l'etat de santé peut faire refuser | fardeau excessif c quoi
    | ma maladie est un motif de refus | je suis séropositif, ils refusent
    | j'ai un diabète, ça peut me faire refuser | mon fils est handicapé, ça bloque
    | hépatite b sous contrôle
    | asthme sévère, ils refusent pour ça | une maladie chronique, ils recalent pour ça
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
    | on m'a refusé un visa avant, ca joue | jai eu 2 refus de visa etudiant | refus schengen faut le dire
    | visa us refusé, impact sur entree express | mon permis d'etudes a ete rejeté 3 fois, je peux quand meme
    | ancien refus canada, c mal vu | je dois declarer mes refus de visa
    | expulsé de france il y a longtemps, je mets | un refus de visa visiteur va compter contre moi
    | j'ai deja été rejeté par l'ambassade, ca laisse une trace | jai oublié de dire que j'ai eu un refus de visa
    | refusée en 2019 pour un visa touriste, probleme ?
    | refusé pour un visa avant, ça compte contre moi | visa schengen refusé, c'est grave
    | permis d'études refusé, ça nuit | un ancien refus je le dis
