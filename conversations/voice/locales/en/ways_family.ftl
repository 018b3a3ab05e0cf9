### Ways of asking about the topics of family: English, and French in `.fr`, separated by "|".
### Never said, only read; written as people type, but spelt right.

ways-who-can-come = who can come with me | can i bring my wife and kids | can my family come with me to canada
    | which family members can i include | can i include my children in my application
    | my son is 23 can he come | age limit for dependent child | my girlfriend can she come
    | can my husband be added to my application | do i have to include my kids who live with my ex
    | can family travel before me | stepchildren express entry | who counts as dependent | bring my fiance
    | can i take my family along | are my kids included | include spouse and children
    | family members allowed on the application
    .fr = qui peut venir avec moi | puis je amener ma femme et mes enfants
        | quels membres de la famille puis je inclure | âge limite pour un enfant à charge
        | mon fils de 23 ans peut il venir | ma copine peut elle venir | la famille peut elle partir avant moi

ways-parents-come = can my parents come | can i bring my mother with me | add my parents to express entry
    | can my brother come with me | can i include my sister in my application | sponsor my parents after pr
    | super visa for parents | my mom depends on me can she come | how to bring grandparents to canada
    | mother in law on my application | can i take my dad along | when can i sponsor my mom and dad
    | is parent sponsorship open | bring siblings to canada | mom and dad in my application
    | take my parents with me | can my siblings come along
    .fr = est ce que mes parents peuvent venir | puis je amener ma mère | ajouter mes parents à ma demande
        | mon frère peut il venir avec moi | parrainer mes parents après la rp | super visa pour les parents
        | puis je inclure ma soeur

ways-partner-who-first = should my partner or i be the main applicant | who should be principal applicant me or my husband
    | can my wife be the primary applicant | my spouse has better english should she apply
    | compare both our scores | switch principal applicant | which of us gets more points
    | is it better if my husband applies | can we swap main applicant after ita
    | both of us qualify who goes first | put my wife as main applicant and me as dependent
    | principal applicant husband or wife | me or my spouse as principal | who applies first in a couple
    | better to apply under my wife name | husband as dependent or principal
    .fr = qui de nous deux devrait être le demandeur principal | ma femme peut elle être la demandeuse principale
        | lequel de nous a le plus de points | changer de demandeur principal
        | mon conjoint a un meilleur anglais doit il postuler | comparer nos deux notes

ways-partner-not-coming = what if my partner does not come with me | spouse non accompanying more points
    | mark wife as non accompanying | is it legal to say my husband is not coming
    | my wife will stay back do i get single points | non accompanying spouse crs
    | can i sponsor my spouse later if not accompanying | my husband is canadian how am i scored
    | my partner is already a pr | should i put my spouse as not accompanying to increase score
    | leave my wife behind and bring her later | non accompanying partner do they need medical
    | score without my spouse | spouse not coming along effect on points | declare partner as non accompanying
    | my husband will not move to canada with me
    .fr = et si mon conjoint ne m accompagne pas | conjoint non accompagnant points
        | mon mari reste au pays suis je noté comme célibataire | ma femme est canadienne comment suis je noté
        | déclarer ma femme non accompagnante pour plus de points | parrainer mon conjoint plus tard

ways-marriage = i got married what now | getting married while in the pool | i am getting married after ita
    | married after applying for pr | add spouse to my application | will marriage change my score
    | i married after submitting my profile | should i marry before or after pr | how to add my wife after ita
    | wedding next month does it affect express entry | i got engaged | moved in with my partner what changes
    | newly married update profile | marriage before landing | just got married | wedding during the process
    | tell ircc about my marriage | marrying after profile submission
    .fr = je me suis marié que faire | je me marie pendant que je suis dans le bassin
        | ajouter mon épouse à ma demande | le mariage change t il ma note
        | mariée après la demande de résidence permanente | me marier avant ou après la rp

ways-divorce = i am separated or divorced what now | we broke up during the process | divorce after applying for pr
    | my husband left me and he is the main applicant | remove my spouse from my application
    | separated but not divorced what do i put | does divorce change my crs score
    | i am going through a divorce in the pool | split up with my common law partner | ex wife on my application
    | divorced do i need to declare children with my ex | we separated after ita
    | how to remove wife from express entry profile | getting separated from my spouse
    | breakup with partner during application | marital status changed to divorced
    .fr = je suis séparé ou divorcé que faire | nous nous sommes séparés pendant la demande
        | retirer mon conjoint de la demande | divorce après la demande de rp
        | mon ex mari est le demandeur principal | le divorce change t il ma note

ways-birth = we are expecting or had a baby what now | my wife is pregnant express entry
    | baby born after applying for pr | add newborn to my application | pregnant and need medical exam x ray
    | new baby while in the pool | does having a child change my score | child born after ita
    | how to add baby to pr application | i am pregnant should i tell ircc | baby due before landing
    | fee for adding a child | newborn after copr | having a baby during the process
    | pregnancy and express entry | our child was just born
    .fr = nous attendons ou avons eu un bébé que faire | ma femme est enceinte entrée express
        | ajouter un nouveau né à ma demande | bébé né après la demande
        | enceinte et radiographie pour la visite médicale | un enfant change t il ma note

ways-undeclared-family = i did not declare a child or spouse what can i do | i forgot to add my daughter in my application
    | hid my marriage from immigration | i have a child i did not mention | undeclared dependent ircc
    | did not include my son in my pr application | i said single but i am married | left my wife off the form
    | child from previous relationship not declared | is it a problem i did not list my kid
    | sponsor a child i never declared | family member left out of the application | not declared dependent
    | never told ircc about my child | secret child or spouse immigration
    .fr = je n ai pas déclaré un enfant ou un conjoint que faire | j ai oublié d ajouter ma fille
        | j ai caché mon mariage | enfant non déclaré ircc | j ai dit célibataire mais je suis marié
        | enfant d une autre relation non déclaré

ways-partner-work-permit = can my spouse work in canada while we wait | spouse open work permit | sowp express entry
    | can my wife get a work permit | open work permit for husband | can my partner work after i apply for pr
    | dependent spouse work rights | my wife is on visitor visa can she work
    | work permit for spouse of pgwp holder | spousal work permit 2025 rules | is my husband eligible for an owp
    | work rights of my husband in canada | can my wife get an open permit
    | spouse permit while i work in canada | my partner wants to work in canada too
    .fr = est ce que mon conjoint peut travailler au canada pendant l attente | permis de travail ouvert pour conjoint
        | ma femme peut elle avoir un permis de travail | permis ouvert pour l époux d un travailleur qualifié
        | mon mari est visiteur peut il travailler | droit de travailler de mon conjoint
        | permis pour ma femme pendant que je travaille
