### The questions: the question itself, its name in the review, why it is asked, an example of a
### typed answer, and what its terms mean. A message is named as `Question.wording` says.


## Eligibility

birth-date = What is your date of birth?
    .label = Date of birth
    .why = Age earns points in the Comprehensive Ranking System (CRS), and the points change on certain birthdays. The Federal Skilled Worker Program gives points for age too.
    .example = 3 April 1991
    .help = The date as it stands in your passport. Write the month as a word, or write year-month-day: <i>1991-04-03</i>. If you do not know your exact birthday, use the one your passport shows: your profile must match it.

marital-status = What is your marital status?
    .label = Marital status
    .why = A spouse or common-law partner can change which points table applies to you. They also count in your family size for settlement funds.
    .example = married
    .help = <b>Married</b>: legally married, even if you live apart for work or while waiting for a visa. <b>Common-law</b>: you have lived together as a couple for at least one year. A shorter time together is not yet common-law. <b>Separated</b>: still married, but no longer living as a couple. Answer as it is today; you can change it later.

partner-accompanying = Will your spouse or partner come to Canada with you?
    .label = Partner comes along
    .why = If your partner comes with you, the CRS uses its table for couples, and counts your partner's language, studies and Canadian work. It does not for a partner who is a Canadian citizen or a permanent resident.
    .example = yes
    .help = <b>Yes</b>: your partner is to become a permanent resident with you, on the same application. <b>No</b>: your partner stays outside Canada or does not immigrate with you. The answer must be your real plan. Either way, your partner must be declared to IRCC and counts in your family size for settlement funds.

partner-canadian = Is your spouse or partner a Canadian citizen or a permanent resident of Canada?
    .label = Partner citizen or PR
    .why = A partner who already is a citizen or permanent resident is not counted as accompanying. The CRS then uses its table without a partner, and the partner earns no points.
    .example = no
    .help = <b>Yes</b> only if your partner already has Canadian citizenship or permanent residence. <b>No</b> for a worker, student or visitor in Canada, and for someone whose application for permanent residence is not yet decided. A citizen or permanent resident still counts in your family size for settlement funds.

destination = In which province or territory do you mean to live?
    .label = Where you mean to live
    .why = The three federal programs are for people who intend to live outside Quebec. Quebec has its own system to select skilled workers.
    .example = Ontario
    .help = Choose the place where you really plan to live; you can change it later. If a province or territory has nominated you, choose that one. If you choose Quebec, you may go on for information, but the three federal programs are not open to people who intend to live there.

residence = In which country do you live now?
    .label = Country you live in
    .why = Some documents depend on it. For example, the police certificate of the country where you live must be recent when you apply.
    .example = India
    .help = The country where you live at present, also if you are there as a worker or student. It need not be the country of your citizenship. A short trip does not count.

permit = On which permit are you in Canada now?
    .label = Permit in Canada
    .why = It tells whether you may work in Canada, and I watch its last day for you. An Express Entry profile or an invitation gives no right to stay.
    .example = PGWP
    .help = <b>Post-graduation</b> (PGWP): the open permit after studies in Canada. <b>Open</b>: another permit for any employer, such as one for partners or a bridging permit. <b>One employer</b>: the employer is named on it, with or without an LMIA. <b>Maintained status</b>: your permit has ended, but you asked for a new one before its last day and IRCC has not decided. You may then stay until the decision, as long as you remain in Canada; after a request for a work permit you may go on working on the old terms.
permit-end = On which day does your permit end? The month will do if you do not have it at hand.
    .label = Permit ends
    .why = You must ask for an extension before that day, at least { RULE("process.temporary_status.extend_days_before") } days before if you can. I remind you in time.
    .example = 31 March 2027
    .help = The expiry date printed on the permit, or on your visitor record. A visitor without a record may usually stay six months from the day of entry: count from the stamp. If you give only the month, I count with its first day, to be safe.

work-permit = Are you authorized to work in Canada now?
    .label = Authorized to work in Canada
    .why = Together with a qualifying job offer, it can remove the need to show settlement funds. It also decides which rules a job offer must meet.
    .example = no
    .help = <b>Yes</b>: you hold a valid work permit, for one employer or open, or the law lets you work in Canada without a permit. <b>No</b>: you have no status in Canada that lets you work. A job offer alone, or a visit to Canada, does not authorize you to work.

education = What is the highest level of education you have completed?
    .label = Education in one line
    .why = Education earns CRS points. The Federal Skilled Worker Program asks for a finished credential, from secondary school or higher.
    .example = bachelor's
    .help = Only finished studies count. If you have several credentials, choose the highest: each one is asked about later. Any program of three years or longer belongs with the bachelor's degree. A professional degree is one in medicine, veterinary medicine, dentistry, optometry, law, chiropractic medicine or pharmacy.

canadian-years = How many full years of skilled work have you done in Canada, in the last ten years? A whole number.
    .label = Skilled years in Canada
    .why = Skilled work in Canada earns CRS points. The Canadian Experience Class requires one year of it in the last three.
    .units = year, years, yr, yrs, y, full, whole, skilled, experience, an, ans, année, années
    .example = 2
    .help = Skilled means management, professional, technical and skilled-trade work: TEER 0 to 3. One year is { RULE("programs.work.full_time_hours_per_week") } hours a week for 12 months, or the same hours part-time over longer. Count paid, authorized work as an employee. Do not count self-employment, or work while a full-time student. Round down: 1 year 11 months is 1. A first estimate is enough; your jobs are asked about later.

foreign-years = How many full years of skilled work have you done outside Canada, in the last ten years? A whole number.
    .label = Skilled years abroad
    .why = Skilled work abroad can count for the Federal Skilled Worker and Skilled Trades programs. Combined with language or Canadian work, it earns CRS points.
    .units = year, years, yr, yrs, y, full, whole, skilled, experience, an, ans, année, années
    .example = 4
    .help = Skilled means management, professional, technical and skilled-trade work: TEER 0 to 3. One year is { RULE("programs.work.full_time_hours_per_week") } hours a week for 12 months, or the same hours part-time over longer. Count paid work only. Self-employment may count if others can confirm it in writing. Round down: 3 years 8 months is 3. A first estimate is enough; your jobs are asked about later.


## Language: English. The score questions come for each ability; a target stands for a planned test.

english-test = Which approved English test have you taken?
    .label = English test
    .why = All three programs require an approved test of English or French, and the scores earn CRS points.
    .example = IELTS
    .help = Accepted: IELTS General Training (not Academic, not One Skill Retake), CELPIP-General (not General-LS) and PTE Core (not PTE Academic). Results must be less than two years old when you create the profile and again when you apply. If you took more than one, choose the one you mean to use. If your results are not out yet, choose the test and leave the scores open for now.

english-plan = Which English test do you plan to take?
    .label = Planned English test
    .why = With a planned test and target scores I can show what they would change. Everything that uses them is marked as a projection.
    .example = CELPIP
    .help = Accepted for Express Entry: IELTS General Training, CELPIP-General and PTE Core. Each tests listening, reading, writing and speaking. If you have no plan yet, choose “No plans”. You can come back to this at any time.

english-date = On which day did you take the English test?
    .label = English test date
    .why = Results must be less than two years old when you create the profile and again when you apply.
    .example = 14 March 2026
    .help = The test date printed on your report. If the parts were on different days, use the date the report gives. If it shows both a test date and an issue date, use the test date: it is the safer one for counting the two years.

english-plan-date = On which day do you plan to take the English test?
    .label = Planned English test date
    .why = The projection of your score starts on that day, because the test can help only from then on.
    .example = 15 September 2027
    .help = The day you have booked. If nothing is booked, the day you are aiming for. It can be changed later.

english-listening = { $planned ->
    [yes] Which <i>listening</i> score do you aim for in { $test }?
   *[no] What is your <i>listening</i> score in { $test }?
}
    .label = English: listening
    .why = Each ability is turned into a Canadian Language Benchmark (CLB) level. The four levels decide which programs you can qualify for, and each earns CRS points.
    .example = 7.5
    .help = Copy the listening score from your report, not the overall score. Possible scores: { $range }. You may type all four at once, each with its letter: <i>L8 R7.5 W7 S7</i>. L is listening, R reading, W writing, S speaking. All four must come from the same sitting. For a planned test, give the score you are aiming for; the result is then marked as a projection.

english-reading = { $planned ->
    [yes] Which <i>reading</i> score do you aim for in { $test }?
   *[no] What is your <i>reading</i> score in { $test }?
}
    .label = English: reading
    .why = Each ability is turned into a Canadian Language Benchmark (CLB) level. The four levels decide which programs you can qualify for, and each earns CRS points.
    .example = 7.5
    .help = Copy the reading score from your report, not the overall score. Possible scores: { $range }. You may type all four at once, each with its letter: <i>L8 R7.5 W7 S7</i>. L is listening, R reading, W writing, S speaking. All four must come from the same sitting. For a planned test, give the score you are aiming for; the result is then marked as a projection.

english-writing = { $planned ->
    [yes] Which <i>writing</i> score do you aim for in { $test }?
   *[no] What is your <i>writing</i> score in { $test }?
}
    .label = English: writing
    .why = Each ability is turned into a Canadian Language Benchmark (CLB) level. The four levels decide which programs you can qualify for, and each earns CRS points.
    .example = 7.5
    .help = Copy the writing score from your report, not the overall score. Possible scores: { $range }. You may type all four at once, each with its letter: <i>L8 R7.5 W7 S7</i>. L is listening, R reading, W writing, S speaking. All four must come from the same sitting. For a planned test, give the score you are aiming for; the result is then marked as a projection.

english-speaking = { $planned ->
    [yes] Which <i>speaking</i> score do you aim for in { $test }?
   *[no] What is your <i>speaking</i> score in { $test }?
}
    .label = English: speaking
    .why = Each ability is turned into a Canadian Language Benchmark (CLB) level. The four levels decide which programs you can qualify for, and each earns CRS points.
    .example = 7.5
    .help = Copy the speaking score from your report, not the overall score. Possible scores: { $range }. You may type all four at once, each with its letter: <i>L8 R7.5 W7 S7</i>. L is listening, R reading, W writing, S speaking. All four must come from the same sitting. For a planned test, give the score you are aiming for; the result is then marked as a projection.


## Language: French.

french-test = Which approved French test have you taken?
    .label = French test
    .why = French can be your first or second official language, and both earn CRS points. Strong French earns additional points and opens the rounds for French speakers.
    .example = TEF Canada
    .help = Accepted: TEF Canada and TCF Canada. Other French tests and diplomas do not count. Results must be less than two years old when you create the profile and again when you apply. If you have taken no French test, choose “I haven't taken one”: French is not required if your English meets the minimum.

french-plan = Which French test do you plan to take?
    .label = Planned French test
    .why = With a planned test and target scores I can show what French would change. Everything that uses them is marked as a projection.
    .example = TCF Canada
    .help = Accepted for Express Entry: TEF Canada and TCF Canada. Each tests listening, reading, writing and speaking. If you have no plan, choose “No plans”. You can come back to this at any time.

french-scale = Which scores of TEF Canada will you give me?
    .label = TEF Canada scale
    .why = The attestation can show the same result on more than one scale. The same number means a different level on each, so I must use the right table.
    .example = NCLC levels
    .help = <b>Equivalent old scores</b>: the column “équivalence ancien score” (reading 0 to 300, listening 0 to 360, writing and speaking 0 to 450). <b>NCLC levels</b>: the levels printed on the attestation. Never the column “Score / 699”: IRCC does not take it. For a planned test, choose how you will give your targets.

french-date = On which day did you take the French test?
    .label = French test date
    .why = Results must be less than two years old when you create the profile and again when you apply.
    .example = 14 March 2026
    .help = The test date printed on your attestation. If the parts were on different days, use the date it gives. If it shows both a test date and an issue date, use the test date: it is the safer one for counting the two years.

french-plan-date = On which day do you plan to take the French test?
    .label = Planned French test date
    .why = The projection of your score starts on that day, because the test can help only from then on.
    .example = 15 September 2027
    .help = The day you have booked. If nothing is booked, the day you are aiming for. It can be changed later.

french-listening = { $planned ->
    [yes] Which French <i>listening</i> score do you aim for in { $test }?
   *[no] What is your French <i>listening</i> score in { $test }?
}
    .label = French: listening
    .why = Each ability is turned into a level of the Niveaux de compétence linguistique canadiens (NCLC). The levels earn CRS points and can meet a program's minimum.
    .example = 280
    .help = On the attestation this part is called <i>compréhension de l'oral</i>. Possible scores: { $range }. You may type all four at once, each with its letter, as in <i>L8 R7.5 W7 S7</i>: L is listening, R reading, W writing, S speaking. All four must come from the same sitting. For a planned test, give the score you are aiming for; the result is then marked as a projection.

french-reading = { $planned ->
    [yes] Which French <i>reading</i> score do you aim for in { $test }?
   *[no] What is your French <i>reading</i> score in { $test }?
}
    .label = French: reading
    .why = Each ability is turned into a level of the Niveaux de compétence linguistique canadiens (NCLC). The levels earn CRS points and can meet a program's minimum.
    .example = 240
    .help = On the attestation this part is called <i>compréhension de l'écrit</i>. Possible scores: { $range }. You may type all four at once, each with its letter, as in <i>L8 R7.5 W7 S7</i>: L is listening, R reading, W writing, S speaking. All four must come from the same sitting. For a planned test, give the score you are aiming for; the result is then marked as a projection.

french-writing = { $planned ->
    [yes] Which French <i>writing</i> score do you aim for in { $test }?
   *[no] What is your French <i>writing</i> score in { $test }?
}
    .label = French: writing
    .why = Each ability is turned into a level of the Niveaux de compétence linguistique canadiens (NCLC). The levels earn CRS points and can meet a program's minimum.
    .example = 12
    .help = On the attestation this part is called <i>expression écrite</i>. Possible scores: { $range }. You may type all four at once, each with its letter, as in <i>L8 R7.5 W7 S7</i>: L is listening, R reading, W writing, S speaking. All four must come from the same sitting. For a planned test, give the score you are aiming for; the result is then marked as a projection.

french-speaking = { $planned ->
    [yes] Which French <i>speaking</i> score do you aim for in { $test }?
   *[no] What is your French <i>speaking</i> score in { $test }?
}
    .label = French: speaking
    .why = Each ability is turned into a level of the Niveaux de compétence linguistique canadiens (NCLC). The levels earn CRS points and can meet a program's minimum.
    .example = 12
    .help = On the attestation this part is called <i>expression orale</i>. Possible scores: { $range }. You may type all four at once, each with its letter, as in <i>L8 R7.5 W7 S7</i>: L is listening, R reading, W writing, S speaking. All four must come from the same sitting. For a planned test, give the score you are aiming for; the result is then marked as a projection.

first-language = Which should be your first official language?
    .label = First official language
    .why = The first official language earns more CRS points than the second. You choose it in your profile.
    .example = English
    .help = You may choose either language in which you have an approved test. If you skip this question, I use the one that earns you more points and say so. The additional CRS points for French do not depend on this choice.


## Language: the partner, in one of the two official languages.

partner-test-test = Which approved language test has your partner taken?
    .label = Partner's test
    .why = Your partner's scores can earn CRS points. In the 67-point grid, level { RULE("fsw67.adaptability.partner_language.clb") } or higher in all four abilities earns adaptability points.
    .example = IELTS
    .help = Accepted: IELTS General Training, CELPIP-General and PTE Core for English; TEF Canada and TCF Canada for French. Only one of the two languages earns points for your partner. The results must be less than two years old. A test is not required of your partner: if there is none, no points are lost, only not gained.

partner-test-scale = Which scores of your partner's TEF Canada will you give me?
    .label = Partner's TEF Canada scale
    .why = The attestation can show the same result on more than one scale. The same number means a different level on each, so I must use the right table.
    .example = NCLC levels
    .help = <b>Equivalent old scores</b>: the column “équivalence ancien score” (reading 0 to 300, listening 0 to 360, writing and speaking 0 to 450). <b>NCLC levels</b>: the levels printed on the attestation. Never the column “Score / 699”: IRCC does not take it.

partner-test-date = On which day did your partner take the test?
    .label = Partner's test date
    .why = Your partner's results earn points only while they are less than two years old.
    .example = 14 March 2026
    .help = The test date printed on your partner's report. If it shows both a test date and an issue date, use the test date: it is the safer one for counting the two years.

partner-test-listening = What is your partner's <i>listening</i> score in { $test }?
    .label = Partner: listening
    .why = Each of your partner's four abilities is turned into a CLB or NCLC level. Each level can earn you CRS points.
    .example = 9
    .help = Copy the listening score from your partner's report, not an overall score. Possible scores: { $range }. You may type all four at once, each with its letter: <i>L8 R7.5 W7 S7</i>. L is listening, R reading, W writing, S speaking. All four must come from the same sitting.

partner-test-reading = What is your partner's <i>reading</i> score in { $test }?
    .label = Partner: reading
    .why = Each of your partner's four abilities is turned into a CLB or NCLC level. Each level can earn you CRS points.
    .example = 9
    .help = Copy the reading score from your partner's report, not an overall score. Possible scores: { $range }. You may type all four at once, each with its letter: <i>L8 R7.5 W7 S7</i>. L is listening, R reading, W writing, S speaking. All four must come from the same sitting.

partner-test-writing = What is your partner's <i>writing</i> score in { $test }?
    .label = Partner: writing
    .why = Each of your partner's four abilities is turned into a CLB or NCLC level. Each level can earn you CRS points.
    .example = 9
    .help = Copy the writing score from your partner's report, not an overall score. Possible scores: { $range }. You may type all four at once, each with its letter: <i>L8 R7.5 W7 S7</i>. L is listening, R reading, W writing, S speaking. All four must come from the same sitting.

partner-test-speaking = What is your partner's <i>speaking</i> score in { $test }?
    .label = Partner: speaking
    .why = Each of your partner's four abilities is turned into a CLB or NCLC level. Each level can earn you CRS points.
    .example = 9
    .help = Copy the speaking score from your partner's report, not an overall score. Possible scores: { $range }. You may type all four at once, each with its letter: <i>L8 R7.5 W7 S7</i>. L is listening, R reading, W writing, S speaking. All four must come from the same sitting.


## Education: one credential after another.

credential-level = <i>Credential { $number }.</i> Which level is this completed certificate, diploma or degree?{ $number ->
    [1] { " " }Begin with your highest.
   *[other] { "" }
}
    .label = Level of study
    .why = Your highest completed education decides the points. Two credentials together can earn more than one.
    .example = bachelor's
    .help = Only completed studies count. The length is the official length of the program, at full-time pace. Any program of three years or longer belongs with the bachelor's degree. For studies outside Canada, give the level as it was awarded; the assessment report, asked about next, decides the points. Secondary school is needed only if it is your highest.

credential-country = <i>Credential { $number }.</i> In which country was it awarded?
    .label = Country of study
    .why = A Canadian credential needs no assessment. One from elsewhere earns points only with an educational credential assessment (ECA).
    .example = Nigeria
    .help = The country of the school or university that awarded it. For distance study, that is the country of the institution, not the one you studied from.

credential-completed = <i>Credential { $number }.</i> In which month did you complete it?
    .label = Completed
    .why = Only completed studies count, and the profile form asks when each was completed.
    .example = June 2015
    .help = The month in which you met all the requirements, as your diploma or transcript shows. If you only know when you graduated, use that. If you are still studying, leave this credential out for now.

credential-canadian-study = <i>Credential { $number }.</i> Did you study for it full time, physically in Canada, for at least { $months } months?
    .label = Full-time study in Canada
    .why = A post-secondary credential from such study can earn additional CRS points.
    .example = yes
    .help = <b>Yes</b> if you were enrolled full time for at least { $months } months and physically in Canada for at least { $present }; also if the program ran, even in part, between { $from } and { $to }, when neither was needed. <b>No</b> for distance study, a campus abroad, more than { $percent } % lessons in English or French as a second language, or an award that obliged you to go home. Distance study still counts for education. Only your best Canadian credential earns these points.

credential-assessed = <i>Credential { $number }.</i> Do you have an educational credential assessment (ECA) report for it?
    .label = ECA report
    .why = Studies outside Canada earn CRS points only with an ECA. The Federal Skilled Worker Program requires one unless you have a Canadian credential.
    .example = yes
    .help = <b>Yes</b> if a designated organization has issued a report for immigration purposes. It must be less than five years old when you create the profile and again when you apply. <b>No</b> if you have only applied for it, or if it was made for an employer or a school. One report on your highest credential is usually enough; to claim two or more, each foreign one must be assessed.

credential-eca-ordered = <i>Credential { $number }.</i> Have you ordered the ECA already?
    .label = ECA ordered
    .why = If it is on its way, there is nothing to order: I count with the day it should come, and ask you then what it says.
    .example = no
    .help = <b>Yes</b> if you have applied to a designated organization and paid, even if your school has not sent its papers yet. <b>No</b> if you have not begun.
credential-eca-expected = <i>Credential { $number }.</i> When do you expect the ECA? A month will do.
    .label = ECA expected
    .why = What it would bring starts on that day, and I remind you then to tell me the result.
    .example = March 2027
    .help = The organization shows its usual time in your account; count from the day it has all papers, which your school often sends. If you do not know, skip.

credential-eca-body = <i>Credential { $number }.</i> Which organization issued the ECA report?
    .label = ECA organization
    .why = Only reports from the bodies that IRCC has designated count. For some jobs the report must come from a body of that profession.
    .example = WES
    .help = The name at the top of the report. The Medical Council of Canada (MCC) assesses physicians; the Pharmacy Examining Board (PEBC), pharmacists who need a licence; the Architectural Certification Board (CACB), architects. The others assess any field. If yours is not in the list, it is not a designated one that I know of: skip this and check IRCC's list.

credential-eca-date = <i>Credential { $number }.</i> On which day was the ECA report issued?
    .label = ECA report date
    .why = The report must be less than five years old when you create the profile and again when you apply.
    .example = 20 May 2024
    .help = The date of issue printed on the report, not the day you applied for it or received it. If you have had the same study assessed more than once, use the report you mean to rely on.

credential-eca-level = <i>Credential { $number }.</i> Which Canadian equivalency does the report state for it?
    .label = ECA result
    .why = For studies outside Canada, the equivalency on the report decides your points, not the title of your diploma.
    .example = bachelor's
    .help = Type the Canadian equivalency as the report prints it, and I look it up in IRCC's table; or choose its line, even if the title at home was another. “College Diploma” without a length is two years, “University certificate or diploma” one year, “Bachelor of Laws” a professional degree. A three-year diploma belongs with the bachelor's line. If the report finds no completed Canadian equivalent, choose that line: it earns no points.

credential-more = Do you have another completed credential to add?
    .label = Another credential
    .why = Two or more credentials, at least one of them from a program of three years or longer, can earn more points than the highest alone.
    .example = no
    .help = Add only completed certificates, diplomas and degrees after secondary school. Leave out studies still going on, and secondary school if anything higher counts. With a master's degree or doctorate, a lower one adds no education points, but a Canadian one can earn additional points.


## Education: the partner.

partner-education = What is the highest education your partner has completed?
    .label = Partner's education
    .why = Your partner's education can earn you CRS points.
    .example = bachelor's
    .help = Only completed studies count. Any program of three years or longer belongs with the bachelor's degree. “Two or more” means two or more completed credentials after secondary school, at least one of them from a program of three years or longer. For studies outside Canada, the assessment report decides.

partner-education-country = In which country was your partner's credential awarded?
    .label = Partner's country of study
    .why = A Canadian credential needs no assessment. One from elsewhere earns points only with an educational credential assessment (ECA).
    .example = Philippines
    .help = The country of the school or university that gave your partner's highest credential.

partner-assessed = Does your partner have an educational credential assessment (ECA) report?
    .label = Partner's ECA report
    .why = Your partner's studies outside Canada earn points only with an ECA from a designated organization.
    .example = no
    .help = <b>Yes</b> if a designated organization has issued a report for immigration purposes and it is less than five years old. <b>No</b> if your partner has only applied for it. An ECA is not required of your partner: without it, no partner education points are earned.

partner-eca-date = On which day was your partner's ECA report issued?
    .label = Partner's ECA date
    .why = The report earns points only while it is less than five years old.
    .example = 20 May 2024
    .help = The date of issue printed on the report, not the day it was applied for or received.

partner-eca-level = Which Canadian equivalency does your partner's report state?
    .label = Partner's ECA result
    .why = For studies outside Canada, the equivalency on the report decides the points, not the title of the diploma.
    .example = bachelor's
    .help = Choose the line that matches the words of the report. A three-year diploma or degree belongs with the bachelor's line. “Two or more” needs two assessed credentials, at least one of them from a program of three years or longer. If the report finds no completed Canadian equivalent, choose that line: no points are earned.


## Work: job by job.

has-work = Have you done paid work in the last ten years, in Canada or elsewhere?
    .label = Paid work in the last ten years
    .why = All three programs require skilled work experience. Work more than ten years back does not count.
    .example = yes
    .help = <b>Yes</b> for any paid work: full time or part time, as an employee or on your own account. Volunteer work and unpaid internships do not count. Add your jobs newest first; those that are not skilled work may be left out.

job-title = <i>Job { $number }.</i> What is or was your job title? Your own words are fine.{ $number ->
    [1] { " " }Begin with your newest job.
   *[other] { "" }
}
    .label = Job title
    .why = I look for your occupation in the National Occupational Classification (NOC), which decides whether the work counts as skilled.
    .example = electrician
    .help = The title, or a few words about what you do; no employer's name is needed. One entry is one occupation with one employer. If you were promoted into different work, add it as a separate job. If you stopped for a long time in between, for example for unpaid leave, add the time before and after as two jobs.

job-noc = <i>Job { $number }.</i> Which of these occupations fits what you do or did there?
    .label = Occupation (NOC)
    .why = The occupation's TEER decides whether the work counts as skilled: 0, 1, 2 and 3 do. The code also decides which category rounds may fit.
    .example = construction electrician
    .help = Go by the duties, not the title. You must have done what the occupation's lead statement says, and a substantial number of its main duties, including all the essential ones. The second digit of the code is the TEER. If none fits, describe the work in other words. Your reference letter will have to show these duties.

job-country = <i>Job { $number }.</i> In which country do or did you do this work?
    .label = Country of work
    .why = Work in Canada and work abroad are counted separately, by different rules.
    .example = India
    .help = The country you were in while working, not the employer's country. Work done in Canada for a foreign company is work in Canada. If you did the same job in two countries, add it as two jobs.

job-start = <i>Job { $number }.</i> In which month did you start?
    .label = Start
    .why = Work counts by full years, and only within certain years before your profile or application.
    .example = March 2021
    .help = The month and year you began this work, as your reference letter will show. A full date, such as <i>15 March 2021</i>, is more exact if you know it.

job-end = <i>Job { $number }.</i> In which month did you stop? If you still work there, answer “now”.
    .label = End
    .why = It decides how long you worked, and for how long that work still counts.
    .example = now
    .help = The month of your last day of work. <b>Now</b> if the job goes on, also during a short holiday. A full date, such as <i>30 June 2024</i>, is more exact if you know it.

job-hours = <i>Job { $number }.</i> How many hours a week do or did you usually work?
    .label = Hours a week
    .why = Full time is { RULE("programs.work.full_time_hours_per_week") } hours a week or more. Fewer hours count in proportion; hours above { RULE("programs.work.full_time_hours_per_week") } do not add anything.
    .example = 37.5
    .help = Your usual paid hours a week, without overtime. If they varied, give the average. Part-time work counts over a longer time: 15 hours a week for 24 months equals one year. If the hours changed for good, for example from part time to full time, add two jobs.

job-leave-from = <i>Job { $number }.</i> When did your leave without pay begin?
    .label = Leave without pay from
    .why = Only paid work counts, so a leave without pay inside a job does not.
    .example = March 2024
    .help = A time in which the job went on and you were not paid for it: its first month, or its first day. Holidays and sick days that your employer paid are no such leave. How parental leave with benefits is counted IRCC's pages do not spell out: if your year hangs on it, take licensed advice.

job-leave-to = <i>Job { $number }.</i> When did your leave without pay end?
    .label = Leave without pay until
    .why = The time between does not count as work.
    .example = June 2024
    .help = Its last month, or its last day. Skip this if the leave still goes on.

job-paid = <i>Job { $number }.</i> Were you paid for this work?
    .label = Paid
    .why = Only work paid by wages or commission counts. Volunteer work and unpaid internships do not.
    .example = yes
    .help = <b>Yes</b> if you earned wages or commission; a paid internship counts as paid. <b>No</b> for volunteer work, or if you received only room, board or expenses. If you worked on your own account and earned from it, answer yes.

job-self-employed = <i>Job { $number }.</i> Were you self-employed in this work?
    .label = Self-employed
    .why = Self-employed work in Canada does not count for the Canadian Experience Class or for CRS Canadian work points. Abroad it can count, with proof from others.
    .example = no
    .help = <b>Yes</b> if you ran your own business, or worked as a freelancer or contractor who invoices clients. <b>No</b> if you were an employee on a payroll. Abroad, proof should come from others: clients, contracts, tax papers. For physicians paid per service in Canada a special policy may apply; check with IRCC.

job-authorized = <i>Job { $number }.</i> Were you in Canada as a temporary resident and authorized to work, for all of this job?
    .label = Authorized to work
    .why = Work in Canada counts only if you had temporary resident status and were authorized to do it.
    .example = yes
    .help = <b>Yes</b> if you held a work permit that allowed this job, or were allowed to work without one, for all of that time. <b>No</b> if you had no status or no authorization. If this changed during the job, add it as two jobs and answer for each.

job-public-services = <i>Job { $number }.</i> Were these publicly funded medical services, such as fee-for-service work?
    .label = Publicly funded services
    .why = Self-employed work does not count for the Canadian Experience Class. The one exception is physicians in publicly funded services in Canada.
    .example = yes
    .help = Services that a provincial health plan pays for, such as fee-for-service work. A temporary public policy lets them count for people invited on or after { RULE_DAY("programs.cec.physicians.invited_on_or_after") }. If patients paid you themselves, the answer is no.

job-student = <i>Job { $number }.</i> Were you a full-time student during this job?
    .label = Full-time student then
    .why = Work in Canada done while studying full time does not count for the Canadian Experience Class or for CRS Canadian work points, co-op work included. Work in a trade, in any country, does not count for the Skilled Trades Program then.
    .example = no
    .help = If you studied full time during only part of this job, add it as two jobs: one until the studies ended, one from then on. Work after you finished your studies is not student work. Part-time study does not matter here.

job-more = Do you have another job to add?
    .label = Another job
    .why = Years of skilled work add up across jobs, so each one from the last ten years can matter.
    .example = no
    .help = Go back up to ten years. Add skilled jobs in Canada and elsewhere, full time or part time. Work that is not skilled (TEER 4 or 5) earns nothing in Express Entry and may be left out here.

primary-occupation = Which of these is your primary occupation?
    .label = Primary occupation
    .why = The Federal Skilled Worker Program requires one continuous year of work in it. For some occupations it also decides who must assess your education.
    .example = 21231
    .help = The occupation you will name as the main one in your profile. Usually it is the one in which you have the longest continuous paid work and the best proof. For the Federal Skilled Worker Program, that work must be within the last ten years. You can compare by changing this answer later.

certificate = Do you have a Canadian certificate of qualification in a trade?
    .label = Trade certificate
    .why = Together with language results it earns CRS points. It is also one of the ways to meet the Federal Skilled Trades Program's rule on an offer or certificate.
    .example = no
    .help = A certificate of qualification says that you are qualified to work in a trade. It comes from a Canadian province, territory or federal authority. A certificate from another country does not count here, nor does a school diploma in a trade, nor being registered as an apprentice.

certificate-noc = For which of these trades is your certificate of qualification?
    .label = Trade of the certificate
    .why = The Federal Skilled Trades Program looks at one trade: the certificate and the two years of work must be in the same one.
    .example = 72200
    .help = The trade named on the certificate. If you have certificates in several of these trades, choose the one in which you have worked longer within the last five years.

qualified-since = Since which month have you been qualified to do your trade on your own?
    .label = Qualified in trade since
    .why = The Federal Skilled Trades Program counts only work done after you became qualified to practise the trade independently.
    .example = September 2018
    .help = The month you received the licence, certificate or journeyperson status needed where you worked. Where none is needed, the month from which you could do the trade without supervision, as an employer can confirm. Work as an apprentice comes before it. If you work in several trades, answer for your main one.

partner-canadian-years = How many full years of skilled work has your partner done in Canada, in the last ten years? A whole number.
    .label = Partner's years in Canada
    .why = Your partner's skilled work in Canada can earn you CRS points.
    .units = year, years, yr, yrs, y, full, whole, skilled, experience, an, ans, année, années
    .example = 1
    .help = Skilled means TEER 0 to 3: management, professional, technical and skilled-trade work. One year is { RULE("programs.work.full_time_hours_per_week") } hours a week for 12 months, or the same hours part-time over longer. Count only paid and authorized work. Round down: 1 year 11 months is 1. If there is none, answer 0.

partner-worked-in-canada = Has your partner worked full time in Canada, with authorization, for at least a year, in any kind of job?
    .label = Partner worked in Canada
    .why = In the 67-point grid, a year of your partner's authorized full-time work in Canada earns adaptability points, whatever its TEER.
    .example = no
    .help = <b>Yes</b> if your partner worked at least { RULE("programs.work.full_time_hours_per_week") } hours a week for a year or more in Canada and was authorized to work. The kind of job does not matter here: this is a different rule from the one for CRS points.

partner-foreign-years = How many full years of skilled work has your partner done outside Canada, in the last ten years? A whole number.
    .label = Partner's years abroad
    .why = It adds no points to your own score. It is there to compare what would happen if your partner were the principal applicant instead of you.
    .units = year, years, yr, yrs, y, full, whole, skilled, experience, an, ans, année, années
    .example = 3
    .help = Skilled means TEER 0 to 3: management, professional, technical and skilled-trade work. Count paid work of { RULE("programs.work.full_time_hours_per_week") } hours a week, or the same hours part-time over longer. Round down: 2 years 11 months is 2. If there is none, answer 0. You may skip this question.


## Profile

sibling = Do you { $partner ->
    [yes] or your partner have
   *[no] have
} a brother or sister, { RULE("process.family.relative_age_from") } or older, living in Canada as a citizen or permanent resident?
    .label = Brother or sister in Canada
    .why = It earns additional CRS points, and adaptability points in the 67-point grid.
    .example = no
    .help = The brother or sister must share a mother or father with you or with your accompanying partner: by blood, adoption, marriage or common-law partnership. They must be { RULE("process.family.relative_age_from") } or older, live in Canada, and be a citizen or permanent resident. A student, worker or visitor does not count. The points are given once, however many there are.

relative = Do you { $partner ->
    [yes] or your partner have
   *[no] have
} another close relative, { RULE("process.family.relative_age_from") } or older, living in Canada as a citizen or permanent resident?
    .label = Other relative in Canada
    .why = In the 67-point grid of the Federal Skilled Worker Program it earns adaptability points. It earns no CRS points.
    .example = no
    .help = A parent, grandparent, child, grandchild, aunt, uncle, niece or nephew, of you or of the partner coming with you; by blood, marriage, common-law partnership or adoption. They must be { RULE("process.family.relative_age_from") } or older, live in Canada, and be a citizen or permanent resident. Cousins and friends do not count.

studied-in-canada = Have you studied full time in Canada for at least two academic years, in a program of two years or longer?
    .label = Two years' study in Canada
    .why = In the 67-point grid of the Federal Skilled Worker Program it earns adaptability points. The CRS has its own rule, asked about under education.
    .example = no
    .help = Full time means at least { RULE("process.study.full_time_hours") } hours of instruction a week during the academic year, at a recognized institution, with authorization to study, and in good standing. Training at work that is part of the program counts. You need not have received the diploma.

partner-studied-in-canada = Has your partner studied full time in Canada for at least two academic years, in a program of two years or longer?
    .label = Partner studied in Canada
    .why = In the 67-point grid of the Federal Skilled Worker Program it earns adaptability points.
    .example = no
    .help = Full time means at least { RULE("process.study.full_time_hours") } hours of instruction a week during the academic year, at a recognized institution, with authorization to study, and in good standing. Training at work that is part of the program counts. Your partner need not have received the diploma.

nomination = Has a province or territory nominated you through Express Entry?
    .label = Provincial nomination
    .why = A nomination through Express Entry adds more CRS points than anything else. If it is declined, revoked or withdrawn, the points go.
    .example = no
    .help = <b>Yes</b> only if you hold a valid nomination from a stream linked to Express Entry. <b>No</b> if you have only registered your interest, been invited to apply to a province, or applied. A nomination outside Express Entry follows another process. You must still qualify for one of the three federal programs.

has-offer = Do you have a written job offer from an employer in Canada?
    .label = Job offer in Canada
    .why = A qualifying offer can earn points in the 67-point grid and help with the Federal Skilled Trades Program. In the CRS rules that I know, it earns no points.
    .example = no
    .help = A written offer of work in Canada, also from your present employer. An interview or a promise is not an offer. The next questions find out whether it qualifies. A changed CRS is reported from { RULE_DAY("reported.effective_from") }, with points for offers in some high-wage occupations; I do not know its values.

offer-noc = Which occupation is the job offer for?
    .label = Occupation of the offer
    .why = For the Federal Skilled Worker Program the offered work must be skilled (TEER 0 to 3). For the Federal Skilled Trades Program it must be in your trade.
    .example = construction electrician
    .help = Go by the duties in the offer, not only its title. Describe the work in your own words and choose the occupation that fits. The second digit of the code is the TEER.

offer-full-time = Is the offer for continuous full-time work, for at least one year after you get your permanent resident visa?
    .label = Full time for a year or more
    .why = Only such an offer can qualify. A shorter, seasonal or part-time one does not.
    .example = yes
    .help = Full time is { RULE("programs.work.full_time_hours_per_week") } hours a week or more. Continuous means without planned breaks, so seasonal work does not qualify. An offer without an end date usually fits. For the Federal Skilled Trades Program, two employers together may offer the year. If the offer does not say it, ask the employer to put it in writing.

offer-lmia = Is the offer supported by a positive labour market impact assessment (LMIA)?
    .label = LMIA for the offer
    .why = For the Federal Skilled Worker and Skilled Trades programs, most offers need one. Some do not, if you work for that employer on certain permits.
    .example = no
    .help = An LMIA is a decision of Employment and Social Development Canada that the employer may hire a foreign worker. The employer applies for it and receives a letter. <b>Yes</b> if there is a positive and valid one for this offer. <b>No</b> if it is only applied for, or if the job is exempt. If you do not know, ask the employer.

offer-current-employer = Is the offer from the employer named on your current work permit?
    .label = Employer named on permit
    .why = An offer from the employer named on your permit can qualify by other rules than one from a new employer.
    .example = yes
    .help = Look at your work permit: it names the employer you may work for. If the offer comes from that employer, answer yes. An open work permit names no employer: then answer no, even if you work for the one who makes the offer.

offer-permit = What is your current work permit based on?
    .label = Basis of the work permit
    .why = A permit based on an LMIA and one exempt from it lead to different rules for the same offer.
    .example = a positive LMIA
    .help = <b>LMIA</b>: your employer needed a labour market impact assessment. <b>Exempt</b>: none was needed because of an international agreement, an agreement with a province, or Canadian interests (sections 204(a), 204(c) and 205 of the Regulations). <b>Open</b>: no employer is named. The exemption code is on your permit. If yours is another kind, skip this.

offer-year = Have you worked full time for this employer, without a break, for at least one year?
    .label = One year with the employer
    .why = On a permit exempt from an LMIA, the offer qualifies only after a year of work for the employer who makes it.
    .example = yes
    .help = Full time is { RULE("programs.work.full_time_hours_per_week") } hours a week or more; the same hours in part-time work over a longer time count as well. The year is counted until you apply, so if it is not complete yet, answer no and change it when it is.

offer-excluded-employer = Is the employer an embassy, high commission or consulate, or on Canada's list of employers who may not hire foreign workers?
    .label = Excluded employer
    .why = An offer from such an employer does not qualify, whatever its terms.
    .example = no
    .help = Foreign missions in Canada are excluded. So are employers whom the Regulations bar from hiring foreign workers, for example because they broke its conditions; IRCC publishes the names of employers found non-compliant. For nearly everyone the answer is no.

children = How many dependent children do you have?{ $couple ->
    [yes] { " " }Count your partner's children too.
   *[no] { "" }
}
    .label = Dependent children
    .why = They count in your family size, which decides how much money you must show. They also need documents and fees.
    .units = child, children, kid, kids, son, sons, daughter, daughters, boy, boys, girl, girls, dependent, dependants, dependents, enfant, enfants
    .example = 2
    .help = Usually under { RULE("process.family.child_under") } and not married or in a common-law relationship. A child of { RULE("process.family.child_under") } or older counts if they have depended on you since before { RULE("process.family.child_under") } because of a physical or mental condition. Count all of them: children who stay abroad, live with another parent, or are already Canadian too. If there are none, answer 0.

funds = How much money could you show for settling in Canada? Whole Canadian dollars.{ $required ->
    [unknown] { "" }
   *[other] { " " }IRCC's table asks for { $required } for a family of { $size }.
}{ $exempt ->
    [yes] { " " }On your answers you need not show it: you may work in Canada and have a qualifying offer.
   *[no] { "" }
}
    .label = Settlement funds
    .why = The Federal Skilled Worker and Skilled Trades programs require it, unless you are authorized to work in Canada and have a qualifying job offer. The Canadian Experience Class does not.
    .example = 25000
    .help = { $required ->
        [unknown] The amount depends on the size of your family; I can name it once I know that.
       *[other] For a family of { $size }, the table I know asks for { $required }.
    } Count money that is yours to use, now and when the visa is issued. Borrowed money and the value of a house do not count. Your spouse's account counts only if you can prove that you have access to it. I keep only the amount, never account numbers.

passport = On which day does your passport expire?
    .label = Passport expiry
    .why = A valid passport is needed for the profile and for the application. I keep only this date, to remind you in time, and never the number.
    .example = 30 June 2031
    .help = The expiry date on the page with your photo, of the passport you will use. If you are renewing it or have none, use the button to skip. After a renewal, the profile must be updated. Please never send me a passport number or a picture of it.

partner-birth-date = What is your partner's date of birth?
    .label = Partner's date of birth
    .why = Your partner's age adds no points to your own score. It is there to compare what would happen if your partner were the principal applicant instead of you.
    .example = 12 October 1993
    .help = The date as it stands in your partner's passport. Write the month as a word, or write year-month-day: <i>1993-10-12</i>. You may skip this question.

city = Which city are you in? I use it for your time zone.
    .label = City
    .why = Deadlines are counted in whole days where you are, and reminders come at a good hour there.
    .example = Lagos
    .help = The city where you are now, or the nearest large one. No street or address is needed. If you move, change this answer and the reminders follow.
