### Words that people type for what is worded in choices.ftl. Never said, only read.

not-accepted-ielts_academic = ielts academic, academic ielts, ielts ac, ielts acad, ielts academic module, ielts academics, ielts academique, ielts académique, academics ielts
    .alone = academic, acad, academique
not-accepted-ielts_one_skill_retake = one skill retake, ielts osr, ielts one skill, single skill retake
    .alone = osr, retake
not-accepted-celpip_general_ls = celpip ls, celpip general ls, general ls, celpip l s
    .alone = ls
not-accepted-pte_academic = pte academic, academic pte, pte a, pearson academic
    .alone = academic
not-accepted-toefl_ibt = toefl, toefl ibt, tofel, toffel, ibt
not-accepted-toefl_essentials = toefl essentials, toefl essential
not-accepted-oet = oet, occupational english test
not-accepted-duolingo = duolingo, duolingo english test, duo lingo
    .alone = det, duo
not-accepted-cambridge = cambridge, fce, cae, c1 advanced, b2 first, c2 proficiency, linguaskill
not-accepted-delf_dalf = delf, dalf
not-accepted-tefaq = tefaq, tef quebec, tef québec, tef aq, tef pour le québec
not-accepted-tcf_other = tcf quebec, tcf québec, tcf tp, tcf tout public, tcf dap, tcf irn, tcf anf, tcf so
