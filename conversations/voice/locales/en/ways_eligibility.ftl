### Ways of asking about the topics of eligibility: English, and French in `.fr`, separated by "|".
### Never said, only read; written as people type, but spelt right.

ways-am-i-eligible = am i eligible | can i apply | do i qualify | what are the requirements
    | do i meet the requirements for express entry | minimum requirements | check my eligibility | who can apply
    | what do i need to qualify | is my profile eligible | am i allowed to apply for pr
    | conditions for express entry | eligibility criteria | can someone like me apply
    .fr = est-ce que je suis admissible | est-ce que je peux postuler | suis-je éligible | quelles sont les conditions
        | quelles exigences minimales | qui peut présenter une demande | vérifier mon admissibilité

ways-need-job-offer = do i need a job offer | can i apply without a job offer | is a job offer required
    | must i have an employer in canada | do i need a job in canada first | is job offer mandatory
    | i have no job offer | do i have to find a job first | express entry without job offer
    | need a canadian employer or not | i dont have work lined up in canada | is lmia necessary
    .fr = est-ce que j'ai besoin d'une offre d'emploi | faut-il une offre d'emploi
        | sans offre d'emploi c'est possible | dois-je avoir un employeur au canada
        | l'offre d'emploi est-elle obligatoire | ai-je besoin d'une eimt | je n'ai pas d'offre d'emploi

ways-need-degree = can i apply without a degree | do i need a degree | no university degree | i only finished high school
    | is a diploma enough | do i need a bachelors | i never went to university | minimum education required
    | i didnt finish college | is education mandatory | high school only can i apply | points for education
    | how many points for a masters | i dropped out of uni
    .fr = sans diplôme universitaire c'est possible | est-ce qu'il faut un diplôme | je n'ai que le bac
        | je n'ai pas fait d'études | études minimum exigées | j'ai seulement fini le secondaire
        | combien de points pour une maîtrise

ways-which-program-invited = can i choose my program | which program will i be invited under | i qualify for fsw and cec which one
    | i meet two programs which counts | how do i pick fsw instead of cec | invited under cec but i want fsw
    | can i decline and get fsw | order of programs | who decides which program i get | switch from cec to fsw
    | can i change the program in my ita | eligible for more than one program
    .fr = est-ce que je peux choisir le programme | je suis admissible à deux programmes lequel
        | pour quel programme serai-je invité | changer de programme après l'invitation
        | invité sous cec mais je veux ptqf | qui choisit le programme | ordre des programmes
