### Ways of asking about the topics of family: English, and French in `.fr`, separated by "|".
### Never said, only read; written as people type, but spelt right.

ways-who-can-come = who can come with me | can i bring my wife and kids | can my family come with me to canada
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
    .fr = qui peut venir avec moi | puis je amener ma femme et mes enfants
        | quels membres de la famille puis je inclure | âge limite pour un enfant à charge
        | mon fils de 23 ans peut il venir | ma copine peut elle venir | la famille peut elle partir avant moi
        | qui puis je emmener avec moi | quels membres de la famille dans ma demande | mes enfants sont ils inclus
        | puis je amener ma copine | toute ma famille peut elle venir | ma demande couvre t elle ma femme
        | mon fils peut il venir | qui est considéré comme famille | emmener mon petit frère
        | inclure mon conjoint et le bébé | mes enfants auront ils la résidence aussi | venir avec les siens
        | ma fille de 16 ans et ma nièce dont j'ai la garde suivent ? | toute la tribu peut venir ?
        | la nounou aussi ?
        | moi, ma femme, deux garçons et sa nièce, tous ensemble ? | ma fille étudiante de 22 ans suit ?
        | mon fils d'un premier mariage vit avec sa mère, il peut venir ?
        | qui j'ai le droit de mettre sur le dossier | le fils de ma compagne est compris ?
        | toute la famille dans une seule demande ?

ways-parents-come = can my parents come | can i bring my mother with me | add my parents to express entry
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
    .fr = est ce que mes parents peuvent venir | puis je amener ma mère | ajouter mes parents à ma demande
        | mon frère peut il venir avec moi | parrainer mes parents après la rp | super visa pour les parents
        | puis je inclure ma soeur | emmener papa et maman | puis je parrainer mes parents plus tard
        | ma mère vit avec moi peut elle venir | ajouter mon père à la demande | grand mère peut elle venir
        | beaux parents dans ma demande | ma mère est à ma charge | emmener mes vieux parents au canada
        | comment faire venir mes parents | mes parents peuvent ils immigrer avec moi
        | ma mère veuve dépend de moi, je la mets dessus ? | emmener les vieux avec nous | papa veut venir aussi

ways-partner-who-first = should my partner or i be the main applicant | who should be principal applicant me or my husband
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
    .fr = qui de nous deux devrait être le demandeur principal | ma femme peut elle être la demandeuse principale
        | lequel de nous a le plus de points | changer de demandeur principal
        | mon conjoint a un meilleur anglais doit il postuler | comparer nos deux notes
        | lequel de nous deux doit être le demandeur principal | mieux si ma femme postule en premier
        | qui donne plus de points moi ou mon mari | mon conjoint devrait il être le principal
        | échanger les rôles avec ma femme | au nom de qui faire la demande
        | mon mari parle mieux anglais doit il être principal | elle a un master et moi une licence qui postule
        | quel profil est le plus fort dans le couple | le nom de qui en premier, elle ou moi
        | elle a un doctorat et moi du travail là-bas | on inverse les rôles ?
        | elle a le doctorat, moi l'expérience, qui en premier | on met qui en demandeur, elle ou moi
        | qui de nous deux passe devant | mari ou femme comme demandeur principal
        | c'est mieux moi ou lui en premier

ways-partner-not-coming = what if my partner does not come with me | spouse non accompanying more points
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
    .fr = et si mon conjoint ne m accompagne pas | conjoint non accompagnant points
        | mon mari reste au pays suis je noté comme célibataire | ma femme est canadienne comment suis je noté
        | déclarer ma femme non accompagnante pour plus de points | parrainer mon conjoint plus tard
        | ma femme restera au pays | partir seul d'abord et la famille après | mon mari ne veut pas partir
        | laisser mon conjoint pour l'instant | ai je plus de points s'il reste
        | mettre le conjoint comme n'accompagnant pas | marié mais je postule seul
        | mon conjoint peut il me rejoindre après | parrainer ma femme plus tard | meilleure note comme célibataire
        | déclarer une épouse qui reste | mon mari refuse de quitter dakar | je le mets comme restant
        | je pars en solo mais marié
        | ma femme veut rester pour son travail, je mets quoi | mon mari ne bouge pas, je peux partir seul
        | plus de points sans ma conjointe, c'est permis ? | elle reste au pays, faut il ses papiers
        | je pars seul et la famille reste

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
    .fr = je me suis marié que faire | je me marie pendant que je suis dans le bassin
        | ajouter mon épouse à ma demande | le mariage change t il ma note
        | mariée après la demande de résidence permanente | me marier avant ou après la rp
        | je me marie le mois prochain | marié après avoir soumis | se marier avant ou après l'invitation
        | mon mariage est en juin et mon profil | je vais me marier après la demande | ajouter ma nouvelle épouse
        | passé de célibataire à marié | fiancé et bientôt marié | mariage avant l'arrivée
        | dois je repousser mon mariage | on vient de se marier | mairie la semaine prochaine et profil en ligne
        | on s'est dit oui hier | mariage religieux seulement
        | on se marie le mois prochain, profil déjà en ligne
        | mariage civil la semaine prochaine, je change quoi | mariés après l'invitation
        | mieux vaut se marier avant ou après

ways-divorce = i am separated or divorced what now | we broke up during the process | divorce after applying for pr
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
    .fr = je suis séparé ou divorcé que faire | nous nous sommes séparés pendant la demande
        | retirer mon conjoint de la demande | divorce après la demande de rp
        | mon ex mari est le demandeur principal | le divorce change t il ma note
        | mon mari et moi nous sommes séparés | on se quitte | ma femme est partie | séparé mais pas encore divorcé
        | la relation est finie après la demande | enlever mon ex du dossier | divorce en cours
        | si je me sépare de mon conjoint | changer l'état civil en divorcé | garde des enfants papiers
        | rupture pendant que je suis dans le bassin | nous ne vivons plus ensemble
        | elle a demandé la séparation après le dépôt | c'est fini entre nous | on se sépare en plein dossier
        | elle a demandé le divorce après l'envoi | mon mari est parti, il est sur la demande
        | séparés depuis mai mais pas divorcés

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
    .fr = nous attendons ou avons eu un bébé que faire | ma femme est enceinte entrée express
        | ajouter un nouveau né à ma demande | bébé né après la demande
        | enceinte et radiographie pour la visite médicale | un enfant change t il ma note
        | ma femme accouche en juin | bébé pendant la procédure | nouveau né après la demande
        | on a eu un fils la semaine dernière | ajouter un nouveau né au dossier
        | je suis enceinte est-ce que ça change quelque chose | enfant né après l'invitation
        | notre fille vient de naître | on attend des jumeaux | adoption pendant la procédure
        | prévenir ircc de la grossesse | bébé né avant l'arrivée | enceinte de sept mois et le dossier est chez eux
        | le petit est arrivé mardi | un heureux événement en cours de route
        | le bébé est né avant le visa | accouchement prévu en juin, je préviens ?

ways-undeclared-family = i did not declare a child or spouse what can i do | i forgot to add my daughter in my application
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
    .fr = je n ai pas déclaré un enfant ou un conjoint que faire | j ai oublié d ajouter ma fille
        | j ai caché mon mariage | enfant non déclaré ircc | j ai dit célibataire mais je suis marié
        | enfant d une autre relation non déclaré | je n'ai pas mis mon fils dans la demande
        | j'ai oublié de mentionner ma femme | jamais parlé de mon enfant à ircc | ajouter plus tard un enfant omis
        | j'ai dit célibataire mais j'étais marié | membre de la famille omis
        | enfant d'une relation précédente non mentionné | conjoint caché
        | conséquences de ne pas déclarer un enfant | j'ai tu l'existence de mon enfant
        | jamais mentionné la fille de mon premier mariage | je n'ai pas mis mon aîné | un enfant passé sous silence
        | je n'ai jamais mis ma première fille | oublié l'enfant de mon ex
        | j'ai caché mon mariage sur un vieux formulaire

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
    .fr = est ce que mon conjoint peut travailler au canada pendant l attente | permis de travail ouvert pour conjoint
        | ma femme peut elle avoir un permis de travail | permis ouvert pour l époux d un travailleur qualifié
        | mon mari est visiteur peut il travailler | droit de travailler de mon conjoint
        | permis pour ma femme pendant que je travaille | ma femme pourra t elle travailler pendant le traitement
        | permis ouvert pour mon mari | mon conjoint peut il trouver un emploi en attendant
        | droits de travail de mon épouse | ma femme veut travailler aussi | permis du conjoint lié à mon emploi
        | ma copine peut elle travailler en me rejoignant | autorisation de travail pour époux
        | ma femme est visiteuse peut elle travailler | si je pars le premier mon mari pourra bosser ?
        | ma femme s'ennuie, elle peut prendre un emploi ? | un permis ouvert pour ma moitié
        | si je pars avant, il pourra bosser ? | permis pour ma femme pendant l'attente
        | mon conjoint peut avoir un permis ouvert ?
