### Ways of asking about the topics of work noc: English, and French in `.fr`, separated by "|".
### Never said, only read; written as people type, but spelt right.

ways-noc-wrong = i chose the wrong noc | what if my noc is wrong | can i change my noc | i picked the wrong noc code
    | wrong noc after ita | change noc code in profile | my noc doesnt fit my job | noc mistake
    | i think my noc is incorrect | can they refuse me for wrong noc | consultant used another noc
    | should i change my noc before ita | fix my occupation code
    .fr = je me suis trompé de code cnp | j'ai choisi la mauvaise cnp | changer de code cnp
        | mauvais code cnp après l'invitation | ma cnp est fausse | corriger mon code de profession | erreur de cnp

ways-duties-match = do my duties have to match the noc | my job title is different from the noc | how many duties must match
    | title doesnt match my noc | do i need to do all the duties listed | how to choose my noc
    | which noc is mine | noc by job title or duties | can i copy duties from the noc site
    | my duties are a mix of two nocs | 50 percent of duties enough | how do i find my noc code
    | lead statement noc
    .fr = mes tâches doivent correspondre à la cnp | mon titre est différent de la cnp
        | combien de tâches doivent correspondre | comment choisir ma cnp | quelle cnp pour mon poste
        | copier les tâches de la cnp | mes fonctions mélangent deux cnp

ways-reference-letter = what must a reference letter contain | reference letter format | experience letter for express entry
    | what should my employer write | sample employment letter for pr | letter of employment requirements
    | does the letter need salary | who should sign my reference letter | do i need duties in experience letter
    | proof of work experience documents | relieving letter is it enough | offer letter enough as proof of work
    | how to prove my work experience | do i need a letter from every employer
    .fr = que doit contenir une lettre d'emploi | modèle de lettre de référence
        | attestation de travail pour entrée express | que doit écrire mon employeur | qui doit signer la lettre
        | comment prouver mon expérience | faut-il le salaire dans la lettre

ways-reference-letter-refused = my employer refuses to give a reference letter | boss wont give me a letter
    | company closed no reference letter | cant get experience letter
    | what if my old company doesnt exist anymore | hr only gives a letter without duties
    | employer not responding for letter | no reference letter what can i use instead
    | can a colleague write my letter | left on bad terms with employer | affidavit instead of experience letter
    | company policy no duties in letter | old manager left no letter
    .fr = mon employeur refuse la lettre | je ne peux pas avoir de lettre d'emploi
        | l'entreprise a fermé pas d'attestation | les rh refusent d'écrire les tâches
        | que faire sans lettre de référence | un collègue peut écrire la lettre | mon ancien patron ne répond pas

ways-remote-work = does remote work count | i work from home does it count | remote job for canadian company from abroad
    | work remotely for us company while in canada | working from home in canada cec
    | i worked from india for a canadian employer | does wfh count as canadian experience
    | digital nomad work experience | remote work for foreign employer in canada | my employer is outside canada
    | telework express entry | working online for a foreign company
    .fr = le télétravail compte | je travaille à distance ça compte
        | télétravail pour une entreprise canadienne depuis l'étranger
        | je travaille au canada pour un employeur étranger | travail à domicile expérience canadienne
        | emploi en ligne pour une société étrangère

ways-self-employed = does self employment count | i am a freelancer does it count | i have my own business
    | contractor work canada express entry | does freelance work count for cec | im incorporated in canada
    | self employed in canada points | uber driving count as experience | business owner abroad fsw
    | how to prove freelance work | i am a doctor paid fee for service | independent contractor with t4a
    | consultant with own company | gig work counts or not
    .fr = le travail autonome compte | je suis indépendant ça compte | j'ai ma propre entreprise
        | freelance expérience de travail | travailleur autonome au canada | auto-entrepreneur entrée express
        | comment prouver le travail indépendant

ways-student-work = does work as a student count | part time job during studies | does co-op count
    | internship during university canada | i worked 20 hours while studying | does work on study permit count
    | campus job experience | can i count my coop term for cec | teaching assistant while studying
    | student job abroad does it count | phd research assistant count as work
    | working full time and studying part time | experience before graduation
    .fr = le travail étudiant compte | mon stage coop compte | emploi à temps partiel pendant les études
        | travail avec un permis d'études | 20 heures par semaine pendant mes études
        | stage pendant l'université ça compte | job étudiant expérience

ways-cash-jobs = do cash jobs count | i was paid in cash | does unpaid work count | volunteer experience count
    | unpaid internship | paid under the table | no payslips for my job | does volunteering give points
    | i worked for free | my salary was in cash no bank record | family business without salary
    | job without tax records | off the books work | cash in hand salary proof
    .fr = travail payé comptant | j'étais payé en espèces | le bénévolat compte | stage non payé
        | travail non rémunéré | pas de fiches de paie | travail au noir

ways-maternity-leave = does maternity leave count | maternity leave work experience | i was on parental leave
    | paternity leave counted | i took mat leave during my year | does my parental leave break my experience
    | on maternity leave for cec | can i include maternity leave in my work experience
    | i had a baby and took a year off | does leave with ei count as work
    | parental leave one year express entry | was on mat leave 12 months do i subtract it
    .fr = le congé de maternité compte | congé parental expérience de travail | j'étais en congé maternité
        | le congé de paternité compte | j'ai pris un congé parental pendant mon année
        | dois-je enlever mon congé maternité

ways-unpaid-leave = does unpaid leave count | does vacation count | i took 2 months leave
    | sick leave counted as work experience | i went home for a month while employed
    | holidays during my year of work | do i deduct my vacation | long vacation while working in canada
    | i was on medical leave | leave without pay | teacher summer break count | does paid time off count
    | i traveled for 6 weeks during my job | do i have to remove my holidays
    .fr = le congé sans solde compte | les vacances comptent | congé maladie expérience | j'ai pris deux mois de congé
        | dois-je enlever mes vacances | vacances d'été des enseignants | je suis parti un mois pendant mon emploi

ways-job-loss = i lost my job what now | i got laid off | i was fired | i resigned do i lose points | my contract ended
    | laid off while in the pool | lost my job after ita | quit my job after applying | do i need to be employed
    | unemployed now can i still apply | company closed and i lost my job on closed permit | job ended before pr
    | redundancy | do i need to keep my job until pr
    .fr = j'ai perdu mon emploi | j'ai été licencié | j'ai démissionné | mon contrat est fini | faut-il être employé
        | chômage pendant la demande | perdu mon travail après l'invitation | mise à pied

ways-old-experience = when does my work experience get too old | does old experience count | my experience is from 8 years ago
    | how far back can i count work | work experience older than 10 years | experience expiry
    | my canadian experience was 3 years ago | i left canada 2 years ago can i still use cec
    | last 10 years experience | how many years back do they look | does my first job count
    | experience from 2012 | will my canadian year expire
    .fr = quand mon expérience devient trop ancienne | mon expérience date de 8 ans | l'ancienne expérience compte
        | jusqu'où remonter pour le travail | mon expérience canadienne expire | expérience de plus de dix ans
        | j'ai quitté le canada il y a deux ans

ways-month-counting = is my year of work really full | do i have one year exactly | how are months counted
    | 11 months and 20 days is that a year | when is my one year complete | how many hours is one year
    | is 1560 hours enough | can i work 60 hours a week to finish faster
    | how do part time months add up to a year | profile says 1 year but i have 11 months
    | got ita before completing one year | does it count from the exact date | counted months wrong in profile
    | ircc counted my year early
    .fr = mon année de travail est-elle complète | comment compter les mois | 11 mois et demi ça fait un an
        | combien d'heures pour une année | 1560 heures suffisent | invité avant d'avoir un an complet
        | comment compter le temps partiel
