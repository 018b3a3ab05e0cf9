### What people ask about language tests: the answer, the name of its button; see ways_*.ftl for
### how it is asked. Figures come from the rules (topics/figures.py).

topic-which-test-easier = None is easier for everybody, and IRCC treats them alike and recommends none. IELTS General Training: on paper or computer, and you speak with a person. CELPIP-General: all on computer, Canadian English, its levels are the CLB levels; few centres abroad. PTE Core: all on computer, marked by machine, quick results. As far as I could read: try a free sample of each, and compare centres and dates near you.
    .name = Which English test is easier?

topic-test-booking = You book and pay with the test body: ielts.org, celpip.ca, pearsonpte.com, lefrancaisdesaffaires.fr (TEF) or france-education-international.fr (TCF). These figures are from unofficial pages of 2026, not confirmed: about $280 to $410 in Canada; results in about 2 days (PTE Core), 4 to 5 working days (CELPIP), 3 to 5 days (IELTS on computer) or 13 (on paper); French often some weeks. Check with the test body before you book.
    .name = Booking a test: cost and results

topic-ielts-academic = No. For Express Entry only IELTS General Training counts. An Academic result gives nothing, however high it is, and the overall band is never used: each of the four abilities counts for itself. If Academic is what you took, you need a new test: IELTS General Training, CELPIP-General or PTE Core.
    .name = Is IELTS Academic accepted?

topic-other-tests = No. In English only IELTS General Training, CELPIP-General and PTE Core are accepted; in French only TEF Canada and TCF Canada. So not TOEFL, Duolingo, PTE Academic, IELTS Academic, CELPIP-General LS, Cambridge, DELF, DALF, TEFAQ or other kinds of TEF and TCF. TOEFL Essentials was announced on 21 August 2025, but up to October 2026 I found neither a first day nor a table of scores.
    .name = TOEFL, Duolingo, PTE Academic?

topic-one-skill-retake = No. IRCC says it does not take IELTS One Skill Retake for Express Entry. All four abilities must come from one sitting of one test; that is how I read the rules, the page of September 2026 does not spell it out. You may sit the whole test again, or another approved one, and enter the result you like better, as long as it is under { $test_years } years old.{ own-test }
    .name = Retaking one skill, mixing results

topic-test-validity = A result must be less than { $test_years } years old twice: on the day you submit your profile, and on the day you submit your application. If it gets too old while you are in the pool, its points go, and often the whole profile. An application with an expired result is refused. Sit the test again early enough: the new result should be there in time, and also last through the { $apply_days } days after an invitation.{ own-test }
    .name = When do test results expire?

topic-test-exempt = Yes. Every main applicant needs an approved test; neither your mother tongue nor studies or work in English or French replace it. A partner needs one only to earn points, children need none. If a disability keeps you from part of a test, averaged scores from the test body, or from IRCC's tool for averages, may be entered; IRCC checks them.
    .name = Native speaker: still a test?

topic-minimum-scores = Each ability counts for itself. Skilled Worker: CLB 7, that is IELTS { $ielts_7 }, CELPIP { $celpip_7 }, PTE Core { $pte_7 }; in French TEF Canada (old-scale column) { $tef_7 } or TCF Canada { $tcf_7 }. Canadian Experience: CLB { $cec_clb_teer_0 } for TEER 0 and 1, CLB { $cec_clb_teer_2 } for TEER 2 and 3. Trades: CLB { $fstp_clb_spoken } in speaking and listening, { $fstp_clb_written } in reading and writing. For more points aim at CLB 9: IELTS { $ielts_9 }.
    .name = Which test scores do I need?

topic-french-worth-it = NCLC { $french_nclc } in all four abilities brings { $crs_french } points, or { $crs_french_english } if your English is CLB { $french_clb } in all four, plus { $crs_second_at_nclc } as second language. It also opens the French rounds, for life outside Quebec{ $french_rounds ->
    [0] ; none was held in the last 12 months
   *[other] : { $french_rounds } in the last 12 months, { $french_invitations } invited, cut-offs { $french_cutoffs }{ $cec_rounds ->
        [0] { "" }
       *[other] { " " }(Canadian Experience: { $cec_cutoffs })
    }
}. One ability at NCLC 6 loses both. From zero it usually takes a year or more.{ own-score }
    .name = Is French worth it?
