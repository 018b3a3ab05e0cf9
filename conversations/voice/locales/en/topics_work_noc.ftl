### What people ask about work and its occupation: the answer, the name of its button; see ways_*.ftl for
### how it is asked. Figures come from the rules (topics/figures.py).

topic-noc-wrong = In the pool, correct it at once: the right code can change your program, your category or your score, and another primary occupation can end your eligibility. After an invitation, work it out again with the right code; if the program or the score of your round is then not met, declining is safer than applying. Officers compare the code with the duties in your letters and may refuse. This is from IRCC's page of June 2026 and from practice.
    .name = I chose the wrong NOC

topic-duties-match = Yes: duties decide, not the title. You must have done what the lead statement says and a good part of the main duties, with all essential ones (IRCC's page says most). If fewer than half are yours, look at neighbouring codes. Let your employer describe the duties in its own words; text copied from the NOC makes officers doubt.
    .name = Must my duties match the NOC?

topic-reference-letter = One for each job you claim, on letterhead with address, phone and e-mail: your name, every position you held, your duties, first and last day (or that you still work there), hours a week, yearly pay and benefits, and the name, title and signature of your supervisor or HR. For work in Canada add pay slips, T4s or tax assessments. Self-employed: ownership papers, proof of income, and clients' confirmations.
    .name = What must a reference letter say?

topic-reference-letter-refused = Ask HR for at least dates, title, pay and hours. Show your duties another way: a sworn statement of a supervisor or colleague, your contract, job description, pay slips, tax papers, bank credits. Add a letter of explanation with proof: whom you asked, when, and what they answered. The officer decides. I found no official list of substitutes, so take this as practice, not as a rule.
    .name = My employer refuses a letter

topic-remote-work = Canadian experience (for the Canadian Experience Class and the CRS) means you were in Canada and worked for a Canadian employer; working from home in Canada is fine. Work from abroad for a Canadian firm is not Canadian work. Work in Canada for a foreign employer is not Canadian either, and whether it counts as foreign is disputed, with refusals reported. IRCC's page of June 2026 says no more: take licensed advice before you claim it.
    .name = Does remote work count?

topic-self-employed = In Canada no: neither for the Canadian Experience Class nor for CRS points for Canadian work. Abroad yes, for the Skilled Worker Program and for foreign-work points, with proof from others: registration, invoices, payments, clients' letters. One exception: doctors paid for publicly funded care in Canada and invited since { $physicians_since }; they do not tick self-employed in the profile.
    .name = Does self-employment count?

topic-student-work = In Canada, work while you were a full-time student, co-op too, counts neither for Canadian Experience nor for CRS points for Canadian work; the trades program leaves it out as well. For the Skilled Worker Program it counts if paid, unbroken and skilled, and abroad also for the CRS. So graduates usually need a skilled year after their studies, often on a post-graduation permit. Study beside a job excludes it only if it was full-time.
    .name = Does work as a student count?

topic-cash-jobs = Unpaid work and volunteering never count. Cash is not excluded by the rules, and IRCC's pages of June 2026 do not speak of it. But it must be wages or commission, authorized if in Canada, and you must be able to prove it: without a proper letter, pay slips, bank credits or tax papers that hardly works. Invented papers bring refusal and a five-year bar.
    .name = Cash or unpaid jobs

topic-maternity-leave = Better not count it. IRCC looks for work really done, and law firms report that parental leave, paid or not, is left out; IRCC's page of 2026 does not spell it out. The job itself goes on: enter it with the leave taken out (here as two jobs, before and after it), and let your letter show the leave. For Canadian Experience you make up the time by working longer. If your year hangs on it, take licensed advice.
    .name = Does maternity leave count?

topic-unpaid-leave = As practice has it, public holidays and normal paid vacation count (firms speak of about two weeks a year). Take out unpaid leave, long sick leave, long stays away, and teachers' unpaid summers. The Canadian Experience year may have gaps, so you work longer to fill it; the Skilled Worker year must be unbroken, and a long unpaid gap can break it. Here, /edit adds it to a job: “Add leave without pay”.
    .name = Unpaid leave and vacation
    .more = IRCC's current page does not spell this out.

topic-job-loss = In the pool, enter the last day of the job at once; if you have applied already, tell IRCC by web form. Work you have done keeps counting ({ $cec_years } years for Canadian Experience, { $fswp_years } for Skilled Worker), and you need not have a job. What falls away are further months, and whatever rested on a job offer. With a permit tied to one employer you need a new permit before you work for another.{ own-permit }
    .name = I lost my job
    .more = That is as far as IRCC's pages of June 2026 go.

topic-old-experience = Count back from the application: Canadian Experience looks at the last { $cec_years } years, Skilled Trades { $fstp_years }, Skilled Worker and CRS points { $fswp_years }, and most categories want { $category_months } months within { $category_years } years. While you wait, work slides out of the window day by day. IRCC names this as a common reason why profiles become ineligible.
    .name = When is experience too old?

topic-month-counting = A year is { $year_hours } hours, at most { $full_time_hours } a week counted, so 12 months of full-time work. Law firms report that IRCC's portal counts calendar months and can credit the year some weeks early, while officers go by days. You need the year on the day of the invitation and again when IRCC receives the application. Check your first and last day; if the year was not full at the invitation, declining is the safe way.
    .name = Is my year of work really full?
