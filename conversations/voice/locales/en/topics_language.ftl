### What people ask about language tests: the answer, the name of its button, and ways of asking it
### as people type them. Figures come from the rules (topics/figures.py).

topic-which-test-easier = None is easier for everybody, and IRCC treats them alike and recommends none. IELTS General Training: on paper or computer, and you speak with a person. CELPIP-General: all on computer, Canadian English, its levels are the CLB levels; few centres abroad. PTE Core: all on computer, marked by machine, quick results. As far as I could read: try a free sample of each, and compare centres and dates near you.
    .name = Which English test is easier?
    .asked = which english test is easier | ielts or celpip | pte or ielts which is better | easiest english test for express entry | is celpip easier than ielts | is pte core easy | which test should i take | celpip vs pte | which exam gives higher scores | best test for canada pr | ielts vs pte core for pr | what english test do you recommend | i struggle with ielts writing should i try celpip
    .asked-fr = quel test d'anglais est le plus facile | ielts ou celpip | pte core est-il plus facile | quel test choisir | quel examen d'anglais passer | celpip ou pte lequel est mieux

topic-test-booking = You book and pay with the test body: ielts.org, celpip.ca, pearsonpte.com, lefrancaisdesaffaires.fr (TEF) or france-education-international.fr (TCF). These figures are from unofficial pages of 2026, not confirmed: about $280 to $410 in Canada; results in about 2 days (PTE Core), 4 to 5 working days (CELPIP), 3 to 5 days (IELTS on computer) or 13 (on paper); French often some weeks. Check with the test body before you book.
    .name = Booking a test: cost and results
    .asked = where can i take the test | how much does ielts cost | celpip price | how do i book ielts | when will i get my test results | how long for celpip results | test fee for pte core | where to register for tef canada | tcf canada cost | test centre near me | how fast are ielts results | book language test | how to register for english exam | is there a test center in lagos
    .asked-fr = où passer le test | combien coûte le tef | comment réserver le test | quand reçoit-on les résultats | prix de l'ielts | où m'inscrire au tcf canada | centre d'examen près de chez moi | délai des résultats du tef

topic-ielts-academic = No. For Express Entry only IELTS General Training counts. An Academic result gives nothing, however high it is, and the overall band is never used: each of the four abilities counts for itself. If Academic is what you took, you need a new test: IELTS General Training, CELPIP-General or PTE Core.
    .name = Is IELTS Academic accepted?
    .asked = is ielts academic accepted | i have ielts academic | can i use academic ielts | ielts academic or general | i took ielts academic for university can i use it | which ielts for express entry | does academic ielts count for pr | convert ielts academic to general | my ielts is academic 7.5 | academic module ok for pr | overall band 7 is that enough | ukvi ielts accepted
    .asked-fr = l'ielts academic est accepté | j'ai l'ielts académique | ielts academic ou general | je peux utiliser mon ielts academic | quel ielts pour entrée express | mon ielts est académique ça compte

topic-other-tests = No. In English only IELTS General Training, CELPIP-General and PTE Core are accepted; in French only TEF Canada and TCF Canada. So not TOEFL, Duolingo, PTE Academic, IELTS Academic, CELPIP-General LS, Cambridge, DELF, DALF, TEFAQ or other kinds of TEF and TCF. TOEFL Essentials was announced on 21 August 2025, but up to October 2026 I found neither a first day nor a table of scores.
    .name = TOEFL, Duolingo, PTE Academic?
    .asked = is toefl accepted | can i use duolingo | pte academic for express entry | is duolingo english test ok | toefl essentials accepted | can i use my delf b2 | is dalf accepted | cambridge c1 certificate accepted | which tests are accepted | approved language tests | i have toefl ibt 105 | tefaq for express entry | i have pte academic 79 | list of accepted english tests | does celpip ls count
    .asked-fr = le toefl est accepté | duolingo est accepté | pte academic accepté | mon delf b2 compte | le dalf est accepté | quels tests sont acceptés | le tefaq est valable pour entrée express | certificat cambridge accepté

topic-one-skill-retake = No. IRCC says it does not take IELTS One Skill Retake for Express Entry. All four abilities must come from one sitting of one test; that is how I read the rules, the page of September 2026 does not spell it out. You may sit the whole test again, or another approved one, and enter the result you like better, as long as it is under { $test_years } years old.{ own-test }
    .name = Retaking one skill, mixing results
    .asked = can i use one skill retake | ielts one skill retake | combine two ielts results | can i mix scores from two tests | use best score from each test | retake only writing | can i redo just speaking | i have two test reports can i combine | reading from ielts and writing from celpip | osr accepted by ircc | superscore | how many times can i retake ielts | retake test and use better score | can i keep the old score if new one is worse
    .asked-fr = ielts one skill retake accepté | combiner deux résultats | reprendre seulement l'écrit | mélanger les notes de deux tests | repasser une seule épreuve | je peux garder le meilleur résultat | combien de fois repasser le test

topic-test-validity = A result must be less than { $test_years } years old twice: on the day you submit your profile, and on the day you submit your application. If it gets too old while you are in the pool, its points go, and often the whole profile. An application with an expired result is refused. Sit the test again early enough: the new result should be there in time, and also last through the { $apply_days } days after an invitation.{ own-test }
    .name = When do test results expire?
    .asked = when do my test results expire | how long is ielts valid | is my ielts still valid | celpip expiry | language test validity | my ielts expires next month | test is almost 2 years old | do results need to be valid when i apply | my test expires before ita | what happens if my ielts expires in the pool | how long is tef valid | do i need to retake ielts when it expires | expired ielts | validity of pte core score
    .asked-fr = quand mes résultats expirent | combien de temps le test est valable | mon ielts expire bientôt | validité du tef | mon test a presque deux ans | le test doit être valide quand je postule | mon tcf a expiré

topic-test-exempt = Yes. Every main applicant needs an approved test; neither your mother tongue nor studies or work in English or French replace it. A partner needs one only to earn points, children need none. If a disability keeps you from part of a test, averaged scores from the test body, or from IRCC's tool for averages, may be entered; IRCC checks them.
    .name = Native speaker: still a test?
    .asked = im a native speaker do i need a test | i studied in english do i need ielts | english is my first language | am i exempt from the language test | can i skip ielts | i am american do i need a test | im from the uk do i have to take ielts | my degree was in english | language test waiver | does my wife need ielts | does my spouse have to take a test | i am french do i need tef | do children need a test | i have a disability and cannot do the listening
    .asked-fr = je suis francophone dois-je passer un test | le français est ma langue maternelle | j'ai étudié en anglais | suis-je dispensé du test | je peux éviter le test | mon conjoint doit passer un test | je suis français faut-il le tef | exemption de test de langue

topic-minimum-scores = Each ability counts for itself. Skilled Worker: CLB 7, that is IELTS { $ielts_7 }, CELPIP { $celpip_7 }, PTE Core { $pte_7 }; in French TEF Canada (old-scale column) { $tef_7 } or TCF Canada { $tcf_7 }. Canadian Experience: CLB { $cec_clb_teer_0 } for TEER 0 and 1, CLB { $cec_clb_teer_2 } for TEER 2 and 3. Trades: CLB { $fstp_clb_spoken } in speaking and listening, { $fstp_clb_written } in reading and writing. For more points aim at CLB 9: IELTS { $ielts_9 }.
    .name = Which test scores do I need?
    .asked = what ielts score do i need | minimum ielts for express entry | ielts 6 is it enough | what is clb 7 in ielts | what is clb 9 in ielts | minimum celpip score | pte core score required | tef score needed | is 6.5 enough | what score for each band | language requirement cec | clb requirement for trades | how many bands do i need | ielts 8777 clb | minimum english for canada pr
    .asked-fr = quelle note ielts me faut-il | note minimum au tef | ielts 6 suffit | nclc 7 c'est combien au tef | score minimum celpip | combien au tcf pour nclc 7 | niveau de langue exigé | quel niveau d'anglais faut-il

topic-french-worth-it = NCLC { $french_nclc } in all four abilities brings { $crs_french } points, or { $crs_french_english } if your English is CLB { $french_clb } in all four, plus { $crs_second_at_nclc } as second language. It also opens the French rounds, for life outside Quebec{ $french_rounds ->
    [0] ; none was held in the last 12 months
   *[other] : { $french_rounds } in the last 12 months, { $french_invitations } invited, cut-offs { $french_cutoffs }{ $cec_rounds ->
        [0] { "" }
       *[other] { " " }(Canadian Experience: { $cec_cutoffs })
    }
}. One ability at NCLC 6 loses both. From zero it usually takes a year or more.{ own-score }
    .name = Is French worth it?
    .asked = is learning french worth it | should i learn french | how many points for french | does french help | is it easier to get invited with french | how much does french add to crs | points for nclc 7 | is b2 french enough | how long to learn french for express entry | i speak a bit of french does it help | tef canada for extra points | should i do french or retake ielts | french as second language points | are french draws easier | bilingual bonus points
    .asked-fr = ça vaut la peine d'apprendre le français | combien de points pour le français | le français aide-t-il | je parle français quels avantages | points nclc 7 | les rondes francophones sont plus faciles | est-ce que le b2 suffit | points pour le bilinguisme
