### Ways of asking about the topics of language: English, and French in `.fr`, separated by "|".
### Never said, only read; written as people type, but spelt right.

ways-which-test-easier = which english test is easier | ielts or celpip | pte or ielts which is better
    | easiest english test for express entry | is celpip easier than ielts | is pte core easy
    | which test should i take | celpip vs pte | which exam gives higher scores | best test for canada pr
    | ielts vs pte core for pr | what english test do you recommend
    | i struggle with ielts writing should i try celpip
    .fr = quel test d'anglais est le plus facile | ielts ou celpip | pte core est-il plus facile | quel test choisir
        | quel examen d'anglais passer | celpip ou pte lequel est mieux

ways-test-booking = where can i take the test | how much does ielts cost | celpip price | how do i book ielts
    | when will i get my test results | how long for celpip results | test fee for pte core
    | where to register for tef canada | tcf canada cost | test centre near me | how fast are ielts results
    | book language test | how to register for english exam | is there a test center in lagos
    .fr = où passer le test | combien coûte le tef | comment réserver le test | quand reçoit-on les résultats
        | prix de l'ielts | où m'inscrire au tcf canada | centre d'examen près de chez moi
        | délai des résultats du tef

ways-ielts-academic = is ielts academic accepted | i have ielts academic | can i use academic ielts | ielts academic or general
    | i took ielts academic for university can i use it | which ielts for express entry
    | does academic ielts count for pr | convert ielts academic to general | my ielts is academic 7.5
    | academic module ok for pr | overall band 7 is that enough | ukvi ielts accepted
    .fr = l'ielts academic est accepté | j'ai l'ielts académique | ielts academic ou general
        | je peux utiliser mon ielts academic | quel ielts pour entrée express | mon ielts est académique ça compte

ways-other-tests = is toefl accepted | can i use duolingo | pte academic for express entry | is duolingo english test ok
    | toefl essentials accepted | can i use my delf b2 | is dalf accepted | cambridge c1 certificate accepted
    | which tests are accepted | approved language tests | i have toefl ibt 105 | tefaq for express entry
    | i have pte academic 79 | list of accepted english tests | does celpip ls count
    .fr = le toefl est accepté | duolingo est accepté | pte academic accepté | mon delf b2 compte
        | le dalf est accepté | quels tests sont acceptés | le tefaq est valable pour entrée express
        | certificat cambridge accepté

ways-one-skill-retake = can i use one skill retake | ielts one skill retake | combine two ielts results
    | can i mix scores from two tests | use best score from each test | retake only writing
    | can i redo just speaking | i have two test reports can i combine
    | reading from ielts and writing from celpip | osr accepted by ircc | superscore
    | how many times can i retake ielts | retake test and use better score
    | can i keep the old score if new one is worse
    .fr = ielts one skill retake accepté | combiner deux résultats | reprendre seulement l'écrit
        | mélanger les notes de deux tests | repasser une seule épreuve | je peux garder le meilleur résultat
        | combien de fois repasser le test

ways-test-validity = when do my test results expire | how long is ielts valid | is my ielts still valid | celpip expiry
    | language test validity | my ielts expires next month | test is almost 2 years old
    | do results need to be valid when i apply | my test expires before ita
    | what happens if my ielts expires in the pool | how long is tef valid
    | do i need to retake ielts when it expires | expired ielts | validity of pte core score
    .fr = quand mes résultats expirent | combien de temps le test est valable | mon ielts expire bientôt
        | validité du tef | mon test a presque deux ans | le test doit être valide quand je postule
        | mon tcf a expiré

ways-test-exempt = im a native speaker do i need a test | i studied in english do i need ielts | english is my first language
    | am i exempt from the language test | can i skip ielts | i am american do i need a test
    | im from the uk do i have to take ielts | my degree was in english | language test waiver
    | does my wife need ielts | does my spouse have to take a test | i am french do i need tef
    | do children need a test | i have a disability and cannot do the listening
    .fr = je suis francophone dois-je passer un test | le français est ma langue maternelle | j'ai étudié en anglais
        | suis-je dispensé du test | je peux éviter le test | mon conjoint doit passer un test
        | je suis français faut-il le tef | exemption de test de langue

ways-minimum-scores = what ielts score do i need | minimum ielts for express entry | ielts 6 is it enough | what is clb 7 in ielts
    | what is clb 9 in ielts | minimum celpip score | pte core score required | tef score needed | is 6.5 enough
    | what score for each band | language requirement cec | clb requirement for trades
    | how many bands do i need | ielts 8777 clb | minimum english for canada pr
    .fr = quelle note ielts me faut-il | note minimum au tef | ielts 6 suffit | nclc 7 c'est combien au tef
        | score minimum celpip | combien au tcf pour nclc 7 | niveau de langue exigé | quel niveau d'anglais faut-il

ways-french-worth-it = is learning french worth it | should i learn french | how many points for french | does french help
    | is it easier to get invited with french | how much does french add to crs | points for nclc 7
    | is b2 french enough | how long to learn french for express entry | i speak a bit of french does it help
    | tef canada for extra points | should i do french or retake ielts | french as second language points
    | are french draws easier | bilingual bonus points
    .fr = ça vaut la peine d'apprendre le français | combien de points pour le français | le français aide-t-il
        | je parle français quels avantages | points nclc 7 | les rondes francophones sont plus faciles
        | est-ce que le b2 suffit | points pour le bilinguisme
