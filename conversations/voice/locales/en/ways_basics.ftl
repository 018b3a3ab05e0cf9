### Ways of asking about the topics of basics: English, and French in `.fr`, separated by "|".
### Never said, only read; written as people type, but spelt right.

ways-where-do-i-start = where do i start | how do i begin | what is the first step | what should i do first of all
    | i want to move to canada what do i do | steps to apply express entry | how to immigrate to canada
    | im new where to begin | what order do i do things in | can you guide me step by step
    | how does this whole process work | how to start my pr process
    | what do i need to do before creating profile | pls help me start
    .fr = par où je commence | par où commencer | c'est quoi la première étape | quelles sont les étapes
        | je veux immigrer au canada que faire | comment débuter la démarche | dans quel ordre faire les choses

ways-how-long-overall = how long does it take | how much time for the whole process | how long to get pr
    | total time from start to pr | when will i get my pr | how many months until i get permanent residence
    | how long does express entry take | timeline for express entry | how long from profile to pr | is it fast
    | can i be in canada by next year | how many years does this take | whole process duration
    .fr = combien de temps ça prend | c'est long combien de temps | quel est le délai total
        | combien de mois pour la résidence permanente | ça dure combien de temps en tout
        | quand est-ce que j'aurai ma rp | délais entrée express

ways-apply-from-abroad = can i apply from outside canada | i never worked in canada can i apply | no canadian experience
    | do i have to be in canada to apply | can i apply from my home country | im not in canada is that ok
    | apply from india without canadian experience | only foreign work experience is it enough
    | can i do express entry from abroad | living overseas can i still apply
    | zero canadian experience any chance to apply | must i live in canada first | i have never been to canada
    .fr = je peux faire la demande de l'étranger | je n'ai pas d'expérience canadienne
        | faut-il être au canada pour postuler | je n'ai jamais travaillé au canada | demande depuis mon pays
        | j'habite à l'étranger c'est possible | sans expérience canadienne

ways-age-limit = am i too old | is there an age limit | max age for express entry | maximum age for pr | im 45 can i apply
    | im over 40 is it too late | what age is best | age limit canada immigration
    | i am 50 do i still have a chance | how many points for age | do they take older people | upper age limit
    | too old for canada pr | points by age
    .fr = je suis trop vieux | suis-je trop âgée | y a-t-il une limite d'âge | âge maximum
        | j'ai 45 ans c'est trop tard | combien de points pour l'âge | limite d'âge entrée express

ways-my-chances = what are my chances | do i have a chance | will i get invited | will i get an ita | is it realistic for me
    | how likely is it | whats the probability i get invited | do you think i can make it
    | am i likely to get pr | percentage chance of invitation | is my profile strong | is my profile good enough
    | should i even try | will i be selected
    .fr = quelles sont mes chances | est-ce que j'ai une chance | je vais être invité | est-ce réaliste pour moi
        | quelle probabilité d'être sélectionné | mon profil est-il assez bon | ça vaut le coup d'essayer

ways-job-in-demand = is my job in demand | is my occupation on the list | which jobs are in demand | occupation list 2026
    | demand list canada | what jobs does canada need | is my profession wanted in canada
    | is software engineer still in demand | shortage occupations | do they need nurses
    | is there a list of eligible occupations | which noc codes are eligible | my field in demand or no
    | is accounting in demand
    .fr = ma profession est-elle en demande | métiers en demande | liste des professions
        | mon métier est-il sur la liste | quels emplois le canada recherche | professions en pénurie
        | de quels métiers le canada a besoin

ways-other-ways = what if express entry is not for me | other ways to immigrate | alternatives to express entry
    | im not eligible what else can i do | any other program | plan b for canada | other immigration pathways
    | how else can i come to canada | my work is teer 4 what can i do | atlantic immigration program
    | rural pilot | which other programs could i try | not eligible for any program now what
    | ways to get pr without express entry
    .fr = et si entrée express n'est pas pour moi | quelles autres options | autres programmes d'immigration
        | je ne suis pas admissible que faire | un plan b | autres façons d'immigrer au canada
        | programme atlantique

ways-program-merger = are the three programs being merged | is fsw ending | is cec being cancelled
    | new single program express entry | express entry reform | are the rules changing soon
    | one class instead of three | will they remove the 67 points | heard express entry is changing
    | new express entry rules coming | merger of fsw cec and fst | should i wait for the new program
    | are they scrapping the federal skilled worker program
    .fr = les trois programmes vont fusionner | est-ce que les programmes vont changer | réforme d'entrée express
        | un seul programme au lieu de trois | la fusion des programmes c'est pour quand
        | les règles vont-elles changer | fin du programme des travailleurs qualifiés
