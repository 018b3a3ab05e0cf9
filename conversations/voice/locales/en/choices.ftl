### The labels of the choices, and in `.also` what else a person may type for them.
### Named as `Question.choice_wording` says. Unit groups take their titles from the NOC tables.


choice-yes = Yes
    .also = y, yep, yeah, yup, sure, correct, true, ok, okay, oui, ouais
choice-no = No
    .also = n, nope, nah, false, not yet, never, non


## Marital status

permit-kind-pgwp = Post-graduation work permit (PGWP)
    .also = pgwp, post graduation work permit, post-graduation, postgraduate work permit, ptpd, permis de travail postdiplôme, postdiplôme
permit-kind-open = Open work permit
    .also = open, owp, sowp, bowp, bridging, bridging open work permit, spousal open work permit, permis ouvert, permis de travail ouvert
permit-kind-closed = Work permit for one employer
    .also = closed, closed work permit, employer specific, employer-specific, lmia, lmia work permit, tied, tn, tn status, tn visa, cusma, cusma professional, usmca, intra-company transfer, intra company transfer, ict, francophone mobility, mobilité francophone, permis fermé, permis de travail fermé
permit-kind-study = Study permit
    .also = study, student, student permit, permis d'études, étudiant, étudiante
permit-kind-visitor = Visitor
    .also = visit, tourist, visitor record, visitor visa, visiteur, visiteuse, touriste
permit-kind-maintained = Maintained status
    .also = maintained, implied status, implied, extension pending, waiting for my extension, statut maintenu, statut conservé
permit-kind-other = Another, or none
    .also = other, another, none, no permit, refugee, autre, aucun


marital-status-single = Single
    .also = never married, unmarried, not married, célibataire
marital-status-married = Married
    .also = marié, mariée, legally married
marital-status-common_law = Common-law
    .also = common law, commonlaw, common-law partner, common law partner, living together, de facto, conjoint de fait, conjointe de fait, union de fait, union libre
marital-status-separated = Separated
    .also = legally separated, séparé, séparée
marital-status-divorced = Divorced
    .also = divorcé, divorcée, annulled
marital-status-widowed = Widowed
    .also = widow, widower, veuf, veuve


## Provinces and territories

province-not_QC = Anywhere but Quebec
    .also = anywhere but quebec, any, anywhere, not quebec, outside quebec, any province, any province but quebec, all but quebec, don t know yet, not sure, not decided, undecided, no preference, hors québec, partout sauf au québec, n'importe où
province-ON = Ontario
    .also = on, ont, toronto, ottawa
province-BC = British Columbia
    .also = bc, b.c., vancouver, victoria, colombie-britannique
province-AB = Alberta
    .also = ab, alta, calgary, edmonton
province-MB = Manitoba
    .also = mb, man, winnipeg
province-SK = Saskatchewan
    .also = sk, sask, regina, saskatoon
province-NS = Nova Scotia
    .also = ns, n.s., halifax, nouvelle-écosse
province-NB = New Brunswick
    .also = nb, n.b., moncton, fredericton, nouveau-brunswick
province-PE = Prince Edward Island
    .also = pe, pei, p.e.i., charlottetown, île-du-prince-édouard, ipe
province-NL = Newfoundland and Labrador
    .also = nl, newfoundland, labrador, nfld, terre-neuve, terre-neuve-et-labrador
province-YT = Yukon
    .also = yt, yk, whitehorse
province-NT = Northwest Territories
    .also = nt, nwt, n.w.t., yellowknife, territoires du nord-ouest, tno
province-NU = Nunavut
    .also = nu, iqaluit
province-QC = Quebec
    .also = qc, que, pq, montreal, quebec city, québec


## Levels of education, as awarded

level-none = No secondary school diploma
    .also = none, nothing, no diploma, primary, primary school, elementary, less than high school, less than secondary, aucun
level-secondary = Secondary (high school) diploma
    .also = secondary, secondary school, high school, high school diploma, hs, grade 12, 12th, a levels, hsc, baccalauréat français, école secondaire, études secondaires, lycée
level-one_year = One-year certificate or diploma
    .also = one year, 1 year, one-year, 1-year, one year diploma, 1 year diploma, one year certificate, un an
level-two_year = Two-year diploma
    .also = two year, two years, 2 year, 2 years, two-year, 2-year, 2 year diploma, associate, associate degree, bts, dut, deux ans
level-bachelors = Bachelor's, or any 3+ year program
    .also = bachelor, bachelors, bachelor's, bachelor's degree, bachelors degree, bachelor degree, ba, b.a., bsc, b.sc., bs, btech, b.tech, be, b.e., beng, bcom, b.com, bba, licence, undergraduate, three years, 3 years, three year diploma, 3 year diploma, four years, 4 years
level-two_or_more = Two or more, one of 3+ years
    .also = two or more, 2 or more, several, more than one, two credentials, two degrees, deux ou plus
level-masters = Master's or professional degree
    .also = master, masters, master's, master's degree, masters degree, msc, m.sc., ms, ma, m.a., mba, mtech, m.tech, meng, mcom, mphil, llm, professional, professional degree, jd, md, dds, dmd, pharmd, dvm, maîtrise, maitrise, dess, dea
level-doctorate = Doctorate (PhD)
    .also = doctorate, doctoral, phd, ph.d., dphil, doctorat


## Approved language tests

test-ielts_general = IELTS General Training
    .also = ielts, ielts general, ielts gt, ielts-gt, general training, ielts g
    .bare = ielts, ielts test, i took ielts, ielts exam
test-celpip_general = CELPIP-General
    .also = celpip, celpip general, celpip g
    .bare = celpip, celpip test
test-pte_core = PTE Core
    .also = pte, ptecore, pearson, pearson core
    .bare = pte, pearson, pte test
test-tef = TEF Canada
    .also = tef, tefcanada, test d'évaluation de français
test-tcf_canada = TCF Canada
    .also = tcf, tcfcanada, test de connaissance du français
test-none = I haven't taken one
    .also = none, no, nothing, not yet, no test, not taken, haven't taken one, havent taken one, i havent taken one, havent taken, not taken yet, i have not taken one, have not taken, aucun, pas encore, non


## Tests planned

plan-ielts_general = IELTS General Training
    .also = ielts, ielts general, ielts gt, ielts-gt, general training, ielts g
plan-celpip_general = CELPIP-General
    .also = celpip, celpip general, celpip g
plan-pte_core = PTE Core
    .also = pte, ptecore, pearson, pearson core
plan-tef = TEF Canada
    .also = tef, tefcanada, test d'évaluation de français
plan-tcf_canada = TCF Canada
    .also = tcf, tcfcanada, test de connaissance du français
plan-none = No plans
    .also = none, no, no plan, nothing, not yet, not planning, not planned, aucun, pas encore, non


## Scales of the TEF Canada attestation

scale-equivalent = Equivalent old scores
    .also = equivalent, equivalents, equivalent scores, old, old score, old scores, old scale, ancien, ancien score, équivalence, équivalence ancien score
scale-nclc = NCLC levels
    .also = nclc, clb, level, levels, nclc level, niveau, niveaux, niveaux nclc


## Official languages

official-language-en = English
    .also = en, eng, anglais
official-language-fr = French
    .also = fr, fre, français


## Organizations designated for educational credential assessments

organization-WES = WES
    .also = world education services, world education, world education service
organization-IQAS = IQAS (Alberta)
    .also = iqas, international qualifications assessment service, alberta
organization-ICAS = ICAS of Canada
    .also = icas, icas canada, international credential assessment service, international credential assessment service of canada
organization-CES = CES (Toronto)
    .also = ces, comparative education service, university of toronto, u of t, toronto
organization-ICES = ICES (BCIT)
    .also = ices, bcit, international credential evaluation service, british columbia institute of technology
organization-MCC = MCC (physicians)
    .also = mcc, medical council, medical council of canada, conseil médical du canada
organization-PEBC = PEBC (pharmacists)
    .also = pebc, pharmacy examining board, pharmacy examining board of canada, beepc
organization-CACB = CACB (architects)
    .also = cacb, canadian architectural certification board, ccca


## Canadian equivalency as an assessment report states it

equivalent-none = No completed Canadian equivalent
    .also = none, not comparable, no equivalent, nothing, incomplete
equivalent-secondary = Secondary (high school) diploma
    .also = secondary, secondary school, high school, high school diploma, secondary school diploma, hs, école secondaire
equivalent-one_year = One-year certificate or diploma
    .also = one year, 1 year, one-year, 1-year, one year diploma, 1 year diploma, one year certificate, un an
equivalent-two_year = Two-year diploma
    .also = two year, two years, 2 year, 2 years, two-year, 2-year, 2 year diploma, associate, associate degree, deux ans
equivalent-bachelors = Bachelor's, or any 3+ year program
    .also = bachelor, bachelors, bachelor's, bachelor's degree, bachelors degree, bachelor degree, three years, 3 years, three-year diploma, four years, 4 years, baccalauréat
equivalent-two_or_more = Two or more, one of 3+ years
    .also = two or more, 2 or more, several, more than one, two credentials, two degrees, deux ou plus
equivalent-masters = Master's or professional degree
    .also = master, masters, master's, master's degree, masters degree, professional, professional degree, first professional degree, maîtrise
equivalent-doctorate = Doctorate (PhD)
    .also = doctorate, doctoral, earned doctorate, phd, ph.d., doctorat


## What a work permit is based on

permit-lmia = A positive LMIA
    .also = lmia, labour market impact assessment, positive lmia, eimt
permit-exempt = LMIA-exempt, for a named employer
    .also = exempt, lmia exempt, lmia-exempt, exemption, no lmia, cusma, intra-company, dispensé
permit-open = Open work permit
    .also = open, open permit, owp, pgwp, bowp, permis ouvert


## Tests inside a sentence: with their scale, and those that are not accepted too

named-test-ielts_general = IELTS General Training
named-test-celpip_general = CELPIP-General
named-test-pte_core = PTE Core
named-test-tef_canada = TEF Canada (699 scale)
named-test-tef_canada_equivalent = TEF Canada (old-scale score, the column 'équivalence ancien score')
named-test-tcf_canada = TCF Canada
named-test-tef_canada_nclc = TEF Canada (NCLC levels printed on the attestation)
named-test-ielts_academic = IELTS Academic
named-test-ielts_one_skill_retake = IELTS One Skill Retake
named-test-celpip_general_ls = CELPIP-General LS
named-test-pte_academic = PTE Academic
named-test-toefl_ibt = TOEFL iBT
named-test-toefl_essentials = TOEFL Essentials
named-test-duolingo = the Duolingo English Test
named-test-oet = OET (Occupational English Test)
named-test-cambridge = a Cambridge English exam
named-test-delf_dalf = DELF or DALF
named-test-tefaq = TEFAQ (TEF for Quebec)
named-test-tcf_other = a TCF other than TCF Canada
