### Terms explained on demand: the explanation, the full name, the words people use for it, and an
### official page where we have one.


## The system and its people

term-express-entry = Express Entry is how Canada manages applications for permanent residence by skilled workers under three federal programs: the Federal Skilled Worker Program, the Canadian Experience Class and the Federal Skilled Trades Program. You create a profile, it is ranked by points in a pool, and IRCC invites some candidates in each round. Only those invited may apply. Creating a profile is free and is not an application.
    .name = Express Entry
    .words = express entry, ee, entrée express
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/rounds-invitations.html

term-ircc = Immigration, Refugees and Citizenship Canada is the federal department that runs Express Entry, holds the rounds and decides applications for permanent residence. This assistant is not part of IRCC and has no access to your file there. Where IRCC and this assistant differ, IRCC is right.
    .name = Immigration, Refugees and Citizenship Canada
    .words = ircc, cic, immigration canada, immigration refugees and citizenship canada, immigration réfugiés et citoyenneté canada

term-profile = Your Express Entry profile is the form you submit to IRCC to enter the pool. If you are not invited, it is valid for { RULE("process.profile.valid_months") } months from submission. It can leave the pool earlier, for example when a required language result reaches two years. What you state must be true and kept up to date; documents are checked if you are invited and apply. You may have only one active profile.
    .name = Express Entry profile
    .words = profile, ee profile, express entry profile, profil

term-pool = The pool holds all candidates whose profiles meet at least one of the three programs, ranked by their CRS score. Being in the pool is not an application and does not mean that you will be invited. A profile leaves the pool after { RULE("process.profile.valid_months") } months, or sooner if you no longer meet any program, withdraw, or let an invitation lapse.
    .name = Pool of candidates
    .words = pool, the pool, candidate pool, bassin, bassin de candidats
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/rounds-invitations.html

term-pr = A permanent resident may live, work and study anywhere in Canada and is not yet a citizen. Express Entry is one way to apply for permanent residence. An invitation, or a profile in the pool, is not permanent residence: that comes only when IRCC approves the application and the status is confirmed.
    .name = Permanent residence, permanent resident
    .words = pr, permanent residence, permanent resident, permanent residency, résidence permanente, résident permanent, rp

term-principal-applicant = The principal applicant is the person of a family whose profile is in the pool and who must meet a program's requirements. Spouse, partner and dependent children are included in that application. If both partners could qualify, each may create a profile, and the one invited would be the principal applicant. The same couple can have different scores depending on which of the two it is.
    .name = Principal applicant
    .words = principal applicant, primary applicant, main applicant, demandeur principal, requérant principal

term-estimate = Every score and verdict here is an estimate, worked out from your answers with the rules this assistant knows, as of the date shown. It is information, not legal advice, and not a decision. IRCC decides from your documents and the rules in force on the day. If a fact is missing, the result says so; it is not counted as zero in silence.
    .name = Estimate
    .words = estimate, estimated, estimation, projection, accuracy


## Programs

term-fswp = The Federal Skilled Worker Program is for people with paid skilled work (TEER 0 to 3): at least one continuous year in their primary occupation, in Canada or abroad, in the last ten years. It also asks for CLB 7 in all four abilities, a Canadian credential or an ECA, and { RULE("fsw67.pass_mark") } of 100 selection points. With few exceptions it asks for settlement funds too.
    .name = Federal Skilled Worker Program
    .words = fswp, fsw, federal skilled worker, federal skilled worker program, ptqf, travailleurs qualifiés fédéral
    .source = https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/

term-cec = The Canadian Experience Class is for people with at least one year of skilled work (TEER 0 to 3) in Canada within the last three years, authorized and paid. It need not be continuous. Self-employment and work while a full-time student do not count. Language: CLB { RULE("programs.cec.languages.0.language.reading") } for TEER 0 and 1, CLB { RULE("programs.cec.languages.1.language.reading") } for TEER 2 and 3, in all four abilities. It requires no settlement funds and no minimum education.
    .name = Canadian Experience Class
    .words = cec, canadian experience class, canadian experience, catégorie de l'expérience canadienne
    .source = https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/

term-fstp = The Federal Skilled Trades Program is for people with two years of paid work in one skilled trade within the last five years, done after becoming qualified to practise it. It requires CLB 5 in speaking and listening and CLB 4 in reading and writing. You also need a Canadian certificate of qualification in the trade or a qualifying job offer of at least one year and, with few exceptions, settlement funds.
    .name = Federal Skilled Trades Program
    .words = fstp, fst, federal skilled trades, federal skilled trades program, skilled trades, ptmsf, métiers spécialisés
    .source = https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/

term-67-points = The Federal Skilled Worker Program has a grid of 100 points: language, education, experience, age, arranged employment and adaptability. You need at least { RULE("fsw67.pass_mark") }. It only decides whether you meet that program; it is not the CRS, which ranks you in the pool. The other two programs do not use it.{ own-selection }
    .name = The 67-point grid
    .words = 67 points, 67, 67-point, 67 point grid, selection factors, six selection factors, selection grid, grille de sélection
    .source = https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/

term-adaptability = Adaptability is one of the six factors of the 67-point grid, with at most { RULE("fsw67.adaptability.maximum") } points. They can come from your earlier study or skilled work in Canada, arranged employment, a close relative in Canada, or your accompanying partner's language, study or work in Canada. They play no part in the CRS, which has its own rules for such facts.
    .name = Adaptability
    .words = adaptability, adaptability points, adaptability factor, adaptabilité, capacité d'adaptation
    .source = https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/

term-arranged-employment = Arranged employment is a qualifying job offer under the Federal Skilled Worker Program: from a single employer, continuous, full time, skilled (TEER 0 to 3), for at least one year after the visa is issued. It must rest on a labour market impact assessment, or on your work permit with that employer. It earns points in the 67-point grid. CRS points for job offers ended on { RULE_DAY("crs.effective_from") }.
    .name = Arranged employment
    .words = arranged employment, job offer, valid job offer, qualifying job offer, offer of employment, emploi réservé, offre d'emploi
    .source = https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/

term-provincial-nomination = A province or territory can nominate you for permanent residence. A nomination through Express Entry adds more CRS points than anything else, and you must still qualify for one of the three federal programs. It must be accepted in your profile within the time given. If it is declined or revoked, the points go. Each province has its own streams and requirements.
    .name = Provincial nomination
    .words = provincial nomination, provincial nominee, pnp, nominee, nomination, candidat des provinces, pcp, désignation provinciale

term-quebec = Quebec selects its own skilled workers under its own system. The three federal programs of Express Entry require that you intend to live outside Quebec. Having studied or worked in Quebec is no obstacle in itself; what matters is where you intend to live.
    .name = Quebec's own system
    .words = quebec, québec, pstq, csq, arrima


## Score and rounds

term-crs = The Comprehensive Ranking System gives every profile in the pool a score of up to { RULE("crs.caps.total") } points, by which candidates are ranked. It counts age, education, language and Canadian work, a partner's factors, combinations of skills, and additional points such as a provincial nomination. A changed CRS is reported from { RULE_DAY("reported.effective_from") }; its values are not known to this assistant.
    .name = Comprehensive Ranking System
    .words = crs, crs score, crs points, comprehensive ranking system, ranking, score, scg, système de classement global
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/check-score/crs-criteria.html

term-skill-transferability = Skill transferability is the part of the CRS that rewards combinations: education with language or Canadian work, foreign work with language or Canadian work, and a trade certificate with language. For language, your weakest ability decides. Education and foreign work combine with language from CLB 7 in all four abilities, and for more points from CLB 9. The part is capped at { RULE("crs.caps.transferability") } points.
    .name = Skill transferability
    .words = skill transferability, transferability, transferability points, transférabilité, transférabilité des compétences
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/check-score/crs-criteria.html

term-high-wage = Two independent sources report that the CRS changed on { RULE_DAY("reported.effective_from") }: points for work and job offers in occupations on a high-wage list, in three levels. This assistant has found neither the point values nor the list. It uses the rules in force from { RULE_DAY("crs.effective_from") }, so an estimate for a later date may differ. Please check it with IRCC's own tool.
    .name = High-wage occupations (reported CRS change)
    .words = high wage, high-wage, high wage occupation, high wage occupations, high wage list, new crs, crs change, salaire élevé, hauts salaires

term-round = In a round of invitations IRCC invites the highest-ranked candidates in the pool. A round may be general, for one program, for provincial nominees, or for a category such as French or health care. Each has its own number of invitations and lowest score. Scores of different kinds of round cannot be compared, and past rounds do not tell what the next will be.
    .name = Round of invitations
    .words = round, rounds, draw, draws, round of invitations, ronde, rondes d'invitations, tirage
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/rounds-invitations.html

term-draw-cut-off = The cut-off is the CRS score of the lowest-ranked candidate invited in a round. It follows from who was in the pool and how many were invited that day; it is not set beforehand. At exactly that score the tie-break decides. A cut-off of one kind of round says nothing about another kind.
    .name = Cut-off of a round
    .words = cut-off, cutoff, cut off, draw cut-off, crs cutoff, minimum score, lowest score, seuil, note minimale
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/rounds-invitations.html

term-tie-break = When several candidates have exactly the cut-off score, those who submitted their profile earlier are invited first. The date and time published with a round is this tie-break: at the cut-off score, profiles submitted before it were invited. Updating your profile keeps your original time. A new profile gets a new one.
    .name = Tie-breaking rule
    .words = tie-break, tie break, tiebreak, tie-breaking rule, tie breaker, timestamp, règle pour départager, bris d'égalité
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/rounds-invitations.html

term-category-based-selection = In some rounds IRCC invites only candidates who fit a category: strong French (NCLC 7 in all four abilities), or work experience in certain occupations, such as health care, trades or education. IRCC sets the categories and may change them and their lists each year. You must also qualify for one of the three programs. Fitting a category does not mean that you will be invited.
    .name = Category-based selection
    .words = category-based selection, category based selection, category, categories, category round, category draw, cbs, sélection fondée sur les catégories, catégories
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/rounds-invitations/category-based-selection.html

term-ita = An invitation to apply lets you apply for permanent residence. From the day you are invited you have { RULE("process.invitation.days_to_apply.last.days") } days, and no extension. You may decline it within that time: your profile then returns to the pool, if still eligible, with its old expiry date. If you do nothing, that profile cannot be invited again. An invitation is not an approval.
    .name = Invitation to apply
    .words = ita, invitation to apply, invitation, invited, invitation à présenter une demande, ipd


## Language

term-clb = The Canadian Language Benchmarks describe English ability in levels. Every approved English test is converted to CLB for each ability: listening, reading, writing and speaking. Programs set minimum levels, and points depend on them. There is no overall level: each ability counts on its own, and sometimes the weakest one decides.
    .name = Canadian Language Benchmarks
    .words = clb, clb level, canadian language benchmark, canadian language benchmarks, language level, language levels
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/documents/language-requirements/language-testing.html

term-nclc = The Niveaux de compétence linguistique canadiens are the French counterpart of the CLB, with the same numbering. TEF Canada and TCF Canada results are converted to NCLC for each ability. NCLC 7 in all four abilities earns additional CRS points and is what the rounds for French speakers require.
    .name = Niveaux de compétence linguistique canadiens
    .words = nclc, niveau nclc, niveaux de compétence linguistique canadiens, niveaux de compétence linguistique, french level
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/documents/language-requirements/language-testing.html

term-ielts = IELTS is one of the approved English tests. For Express Entry only the General Training version counts: not Academic, and not a One Skill Retake. Scores go from 0 to 9 in half steps, for each ability; the overall band is not used. Results must be less than two years old when you create the profile and when you apply.
    .name = IELTS General Training
    .words = ielts, ielts general, ielts general training, general training, ielts academic, one skill retake, osr
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/documents/language-requirements/language-testing.html

term-celpip = CELPIP is one of the approved English tests. For Express Entry only CELPIP-General counts; CELPIP-General LS tests just two abilities and is not accepted. Its levels equal the CLB levels: a CELPIP 7 is CLB 7, and 10, 11 and 12 all count as CLB 10 or higher. Results must be less than two years old when you create the profile and when you apply.
    .name = CELPIP-General
    .words = celpip, celpip general, celpip-general, celpip g, celpip ls
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/documents/language-requirements/language-testing.html

term-pte = PTE Core is one of the approved English tests. PTE Academic is not accepted for Express Entry. Scores go from 10 to 90 for each ability, and the same score can mean a different CLB level in each. Results must be less than two years old when you create the profile and when you apply.
    .name = PTE Core
    .words = pte, pte core, pearson, pearson test of english, pte academic
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/documents/language-requirements/language-testing.html

term-tef = TEF Canada is one of the two approved French tests. Its attestation can show a result on more than one scale, and the same number means a different level on each. For Express Entry only the column “équivalence ancien score” is entered, never the one out of 699; here you may give its NCLC levels as well. Results must be less than two years old when you create the profile and when you apply.
    .name = TEF Canada
    .words = tef, tef canada, test d'évaluation de français, équivalence ancien score
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/documents/language-requirements/language-testing.html

term-tcf = TCF Canada is one of the two approved French tests. Listening and reading are scored up to 699, writing and speaking up to 20; each is converted to an NCLC level. Other versions of the TCF are not accepted. Results must be less than two years old when you create the profile and when you apply.
    .name = TCF Canada
    .words = tcf, tcf canada, test de connaissance du français
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/documents/language-requirements/language-testing.html


## Education

term-eca = An educational credential assessment says what your studies outside Canada equal in Canada. It must be issued for immigration purposes by a designated organization, such as WES, IQAS, ICAS, CES or ICES, or for some professions by a professional body. It must be less than five years old when you create the profile and when you apply. Its Canadian equivalency decides your points. Canadian credentials need none.{ own-eca }
    .name = Educational credential assessment
    .words = eca, educational credential assessment, credential assessment, education assessment, evaluation, wes, iqas, icas, ices, ede, évaluation des diplômes d'études
    .source = https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/

term-two-or-more-credentials = The level “two or more” needs at least two completed credentials after secondary school, at least one of them from a program of three years or longer. A bachelor's degree plus a one-year diploma fits; two two-year diplomas do not. Every foreign credential you rely on must be assessed. A master's degree or doctorate ranks higher on its own.
    .name = Two or more credentials
    .words = two or more, two or more credentials, two or more certificates, two degrees, deux diplômes ou plus
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/check-score/crs-criteria.html

term-professional-degree = A professional degree counts like a master's. You need it to practise a licensed profession in one of these fields: medicine, veterinary medicine, dentistry, optometry, law, chiropractic medicine or pharmacy. For a degree from abroad, the words of the assessment report decide. A foreign law degree, say, may be reported as a bachelor's or as a professional degree.
    .name = Professional degree
    .words = professional degree, first professional degree, entry-to-practice, diplôme professionnel, grade professionnel
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/check-score/crs-criteria.html


## Work

term-noc = The National Occupational Classification is Canada's list of occupations. Express Entry uses its 2021 version, in which every occupation has a five-digit code. What counts is what you did, not your title: you must have performed the lead statement and a substantial number of the main duties, including all the essential ones. Your reference letter should show them.
    .name = National Occupational Classification
    .words = noc, noc code, noc 2021, national occupational classification, cnp, code cnp, classification nationale des professions

term-unit-group = A unit group is one occupation in the National Occupational Classification, with a five-digit code, a title, a lead statement, main duties and employment requirements. Many job titles lead to the same unit group, and one title can fit several. Choose the one whose duties you did.
    .name = Unit group
    .words = unit group, unit groups, occupation code, noc group, groupe de base

term-teer = TEER stands for training, education, experience and responsibilities. It sorts occupations into six categories, 0 to 5, and is the second digit of the NOC code. Express Entry counts work in TEER 0, 1, 2 and 3 as skilled. TEER 4 and 5 do not count.
    .name = Training, education, experience and responsibilities
    .words = teer, teer category, teer level, skill level, skilled work, féer

term-primary-occupation = The primary occupation is the one you name as the main one in your profile. The Federal Skilled Worker Program requires at least one continuous year of paid work in it. For physicians, pharmacists who need a licence, and architects, it also decides which body must assess their studies.
    .name = Primary occupation
    .words = primary occupation, main occupation, principal occupation, profession principale
    .source = https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/

term-full-time = Full time means { RULE("programs.work.full_time_hours_per_week") } hours of paid work a week or more. A year of full-time work is { RULE("programs.fswp.work_hours") } hours. Part-time work counts in proportion: 15 hours a week for 24 months equals one year. Hours above { RULE("programs.work.full_time_hours_per_week") } a week do not make a year shorter, and two full-time jobs at once count as one.
    .name = Full-time work
    .words = full time, full-time, full-time work, 1560 hours, 1560, 30 hours, part time, part-time, temps plein, temps partiel
    .source = https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/

term-continuous-work = Continuous work is work without a gap. The Federal Skilled Worker Program requires one year of it, full time or the equal amount part-time, in your primary occupation within the last ten years. For the Canadian Experience Class the year need not be continuous: shorter periods within the last three years are added up.
    .name = Continuous work
    .words = continuous, continuous work, continuous year, continuous experience, expérience continue, travail continu
    .source = https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/

term-certificate-of-qualification = A certificate of qualification says that you are qualified to work in a trade in Canada. It is issued by a province, a territory or a federal authority. It earns CRS points together with language results, and is one way to meet the Federal Skilled Trades Program's rule on an offer or certificate. A foreign certificate does not count.
    .name = Certificate of qualification
    .words = certificate of qualification, trade certificate, trades certificate, red seal, journeyperson, journeyman, certificat de compétence, certificat de qualification, sceau rouge
    .source = https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/

term-lmia = A labour market impact assessment is a decision of Employment and Social Development Canada on whether an employer may hire a foreign worker. The employer applies for it, not you. A positive one can make a job offer qualify in the Federal Skilled Worker and Skilled Trades programs. It earns no points in the CRS rules this assistant knows.
    .name = Labour market impact assessment
    .words = lmia, labour market impact assessment, labor market impact assessment, lmo, eimt, étude d'impact sur le marché du travail

term-work-permit = A work permit authorizes a temporary resident to work in Canada. It is either for one named employer, with an LMIA or exempt from it, or open. Having one is not required for Express Entry. For work in Canada to count, you must have been authorized to do it. With a qualifying job offer, being authorized to work can remove the need for settlement funds.
    .name = Work permit
    .words = work permit, open work permit, closed work permit, owp, pgwp, work visa, permis de travail


## Family

term-accompanying-partner = A spouse or common-law partner is accompanying if they come to Canada with you and are neither a Canadian citizen nor a permanent resident. Only then does the CRS use its table for couples and count the partner's language, education and Canadian work. A partner who does not accompany you must still be declared and examined, and counts in your family size for settlement funds.
    .name = Accompanying partner
    .words = accompanying, accompanying partner, accompanying spouse, non-accompanying, spouse, partner, conjoint, époux qui accompagne
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/check-score/crs-criteria.html

term-common-law = A common-law partner is a person you have lived with as a couple for at least one year, in a relationship like a marriage. You must be able to prove it, for example with a shared lease and shared bills. Immigration treats a common-law partner like a spouse. Engaged couples, and couples who live apart without ever having lived together, are not common-law.
    .name = Common-law partner
    .words = common-law, common law, common-law partner, common law partner, cohabitation, conjoint de fait, union de fait
    .source = https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/

term-dependent-child = A dependent child is usually under { RULE("process.family.child_under") } and not married or in a common-law relationship. A child of { RULE("process.family.child_under") } or older can be dependent if they have relied on their parents since before { RULE("process.family.child_under") } because of a physical or mental condition. All of them, yours and your partner's, must be declared and count in your family size, even if they stay abroad or are already Canadian.
    .name = Dependent child
    .words = dependent child, dependent children, dependant, dependants, dependent, dependents, children, enfant à charge, enfants à charge
    .source = https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/


## Money, documents and obstacles

term-settlement-funds = Settlement funds are the money you must have to settle in Canada under the Federal Skilled Worker and Skilled Trades programs. The amount depends on family size, counting members who stay abroad or are already Canadian, and is reviewed every year. You are exempt if invited under the Canadian Experience Class, or if authorized to work in Canada with a qualifying job offer.
    .name = Settlement funds
    .words = settlement funds, settlement fund, funds, money, savings, fonds d'établissement, fonds
    .source = https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/

term-proof-of-funds = Proof of funds means letters from your bank on its letterhead, with your name, your debts, and for each account its number, opening date, current balance and average balance of the past six months. The money must be yours to use when you apply and when the visa is issued. Borrowed money and equity in a house are not accepted. A spouse's account counts only with proof of access.
    .name = Proof of funds
    .words = proof of funds, pof, bank letter, bank statement, preuve de fonds, lettre de la banque
    .source = https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/

term-biometrics = Biometrics are your fingerprints and photo. For permanent residence they are asked of applicants aged { RULE("process.biometrics.age_from") } to { RULE("process.biometrics.age_to") }, with a fee. After the letter from IRCC you have { RULE("process.biometrics.days_after_letter") } days to give them. They must be given again even if you gave them for a visitor, study or work permit: the ten-year reuse applies only to temporary applications.
    .name = Biometrics
    .words = biometrics, biometric, fingerprints, bil, biométrie, données biométriques, empreintes
    .source = https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/

term-medical-exam = You and all your family members, whether they accompany you or not, need an immigration medical exam by a panel physician. Since { RULE_DAY("process.medical.upfront_since") }, Express Entry applicants must do it before they apply and upload the proof, so book it soon after an invitation. People in Canada with an exam in the last five years may give its number instead; IRCC decides. Send no medical details to this assistant.
    .name = Immigration medical exam
    .words = medical, medical exam, medicals, medical examination, ime, upfront medical, panel physician, examen médical, visite médicale

term-police-certificate = It says whether you have a criminal record. You and every family member { RULE("process.police.age_from") } or older need one for each country other than Canada where you lived six months or more in a row in the last ten years, since age { RULE("process.police.age_from") }. For the country you live in now it must be issued within the six months before you apply; elsewhere, after your last long stay there. If one comes late, send a letter that explains it, with proof that you asked in time; the application may still be rejected as incomplete.
    .name = Police certificate
    .words = police certificate, police clearance, police check, pcc, criminal record check, certificat de police, casier judiciaire

term-rprf = The right of permanent residence fee is paid by the principal applicant and the accompanying spouse or partner, on top of the processing fees. Dependent children are exempt. You may pay it with the application or later, but before the visa is issued. It is refunded if permanent residence is not granted. Check the amount on the day you pay.
    .name = Right of permanent residence fee
    .words = rprf, right of permanent residence fee, right of pr fee, landing fee, frais relatifs au droit de résidence permanente, frdrp
    .source = https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/

term-inadmissibility = Canada can refuse to let a person in, or to stay. The reasons are security, human rights violations, crime, health, money, misrepresentation, breaking immigration rules, or a family member who is inadmissible. I never ask about these, and store nothing about them. If one may concern you, speak with a lawyer or a licensed immigration consultant before you apply.
    .name = Inadmissibility
    .words = inadmissibility, inadmissible, criminal record, criminality, criminal, interdiction de territoire, interdit de territoire

term-misrepresentation = Misrepresentation is giving IRCC false information or documents, or leaving out facts that matter. It can lead to a refusal and bars the person for five years from applying for permanent residence and from creating a new profile. What you state in the profile must match your documents. If you notice a mistake, correct the profile at once.
    .name = Misrepresentation
    .words = misrepresentation, fraud, false information, fake documents, lying, fausses déclarations, fausse déclaration, présentation erronée
