### Why an answer cannot stand: what was understood, what is expected, an example.


## Reading dates

problem-date-unreadable = I could not read “{ $text }” as a date. Please write the month as a word, for example <i>{ $example }</i>, or year-month-day: <i>1991-04-03</i>.
problem-date-ambiguous = “{ $text }” can be read as two different dates. Which one do you mean?
problem-date-century = “{ $text }” has a year of two digits. Which day do you mean?
problem-month-short-year = I read “{ $text }” as the month and the year on the button. If so, tap it. Otherwise write the year with four digits, for example <i>{ $example }</i>.
problem-date-month-first = I read “{ $text }”. Without the day, I count from the first of that month, so that the report never counts longer than it may: tap that, or type the day of the report. Your profile at IRCC needs the exact day.
problem-date-about = I read “{ $text }”. About which day of that month? Tap one, or type the day.
problem-date-ago = “{ $text }” is not exact enough: on this date hang points and deadlines. Please look it up and write it, for example <i>{ $example }</i>, or skip the question for now.
problem-date-yes-no = “{ $text }” does not answer this one: I need a date, for example <i>{ $example }</i>. If you do not know it, or there is none, tap the button to leave it open.
problem-birth-age = { $age } years, thank you. I need the whole date of birth, because points change on a birthday. For example: <i>{ $example }</i>.
problem-birth-age-later = { $age } years: that will do for an estimate. I ask for the date of birth before the exact score.
problem-birth-age-beyond = { $age } years would be a record, and a fine one! What is your real date of birth? For example: <i>{ $example }</i>.
problem-birth-year = Born in { $year }, thank you. I need the whole date of birth, because points change on a birthday. For example: <i>{ $example }</i>.
problem-birth-year-later = Born in { $year }: that will do for an estimate. I ask for the date of birth before the exact score.
problem-birth-age-or-year = Is { $number } your age, or were you born in { $year }? Tell me the whole date of birth, with the year in four digits. For example: <i>{ $example }</i>. <i>{ $number } years old</i> or <i>born in { $year }</i> will do for an estimate.
problem-date-impossible = “{ $text }” is not a day in the calendar. Please check the day and the month, and write it again, for example <i>{ $example }</i>.
rest-of-date-will-do = { $said } The rest alone will do.
problem-date-needs-day = I read “{ $text }”, but here I need the day as well. For example: <i>{ $example }</i>.
problem-date-which-year = “{ $text }” has no year. Which day do you mean?
problem-date-needs-year = I read “{ $text }”, but the year is missing. Please write it with four digits, for example <i>{ $example }</i>.
problem-date-only-year = I read “{ $text }” as a year, but I need more than the year here. For example: <i>{ $example }</i>.
problem-month-unreadable = I could not read “{ $text }” as a month. Please write the month and the year, for example <i>{ $example }</i> or <i>2021-03</i>.


## Reading numbers and scores

problem-number-unreadable = I could not read “{ $text }” as one number. Please write it in digits, for example <i>{ $example }</i>.
problem-number-range = I read { $number }, but I expect a number from { $least } to { $most } here. For example: <i>{ $example }</i>.
problem-number-whole = I read “{ $text }”, but I expect a whole number here, without a fraction. Please round down, for example <i>{ $example }</i>.
problem-children-to-come = Congratulations! A child counts from birth on, so for now I count those who are born. How many is that today? For example: <i>{ $example }</i>.
problem-number-beside = I see a number in “{ $text }”, but I am not sure of what stands around it, so I have not taken it. Please give the number alone, for example <i>{ $example }</i>.
problem-years-part-time = Part-time work counts by its hours: { $full } hours a week are full time, so “{ $text }” is fewer full years than it seems. How many full years does it make?
problem-years-student = Work in Canada while you studied full time does not count there. Was “{ $text }” all beside your studies? Then tap the button. If you also worked after them, type those full years alone, for example <i>{ $example }</i>.
problem-whose-unknown = “{ $text }” seems to be about your partner, and this question is about you. Your partner’s has a question of its own. How is it with you? For example: <i>{ $example }</i>.
problem-money-foreign = “{ $text }” does not look like Canadian dollars, and I need those. How much is it in Canadian dollars today? Your bank or a currency converter tells you. Then type that amount, for example <i>{ $example }</i>.
problem-money-which = I read “{ $text }” as the amount on the button. Is that in <b>Canadian dollars</b>? If so, tap it. If it is in another currency, convert it first and type the Canadian amount, for example <i>{ $example }</i>.
problem-money-beside = I see an amount in “{ $text }”, but I am not sure of what stands around it, so I have not taken it. Please give the amount alone, in Canadian dollars, for example <i>{ $example }</i>.
problem-hours-full-time = Full time, noted. How many hours is that in a usual week? Tap a number or type yours, for example <i>{ $example }</i>.
problem-hours-part-time = Part time, noted. How many hours is that in a usual week? Tap a number or type yours, for example <i>20</i>.
problem-hours-a-day = I read { $hours } hours a day. On { $days } days that makes the hours on the button. Is that your usual week? If you work more or fewer days, type the hours of a whole week.
problem-test-other-language = { $asked ->
    [english] “{ $text }” is a French test: keep it ready, I ask about French right after. Here I need your <b>English</b> test; without one, choose the line that says so.
   *[other] “{ $text }” is an English test, and this asks about <b>French</b>. Without a French one, choose the line that says so; “back” leads to English.
}
problem-hours-day-or-week = Is “{ $text }” what you work in a <b>week</b>, or in a day? The larger number is five such days. Tap one, or type the hours of a whole week, for example <i>{ $example }</i>.
problem-hours-range = Your hours varied: “{ $text }”. Which was your usual week? Tap one, or type the average, for example <i>{ $example }</i>.
problem-hours-clock = I read “{ $text }” as times of the day, on { $days } days. How many <b>paid</b> hours is that in a week? The smaller numbers leave half an hour or an hour a day for an unpaid break. Tap one, or type yours.
problem-hours-beside = I could not read “{ $text }” as hours in one week. Please give the paid hours of a usual week as one number, for example <i>{ $example }</i>.
problem-score-beside = I see a number in “{ $text }”, but I am not sure that it is this score, so I have not taken it. Please copy the score alone, for example <i>{ $example }</i>, or all four, each with its letter.
problem-score-unreadable = I could not read “{ $text }” as a score. Please copy the number from your report, for example <i>{ $example }</i>. All four at once work too, each with its letter.
problem-score-range = I read { $score }. { $test } gives { $range } in this part, so this does not fit. Please copy the score again as your report shows it, for example <i>{ $example }</i>.
problem-score-is-level = I read “{ $text }” as a level, but here I need the score as your report prints it: I work out the level myself. For example: <i>{ $example }</i>. { $early ->
    [yes] Without the report, write for example <i>CLB 8 in all four</i>: that will do for an estimate.
   *[no] Without the report, type <i>skip</i>.
}
problem-score-is-level-later = { $scale } { $level }: that will do for an estimate. Before the exact score I ask for the four scores that your report prints.
problem-scores-count = I expected one score, for example <i>{ $example }</i>, or all four, each with its letter: L is listening, R reading, W writing, S speaking.


## Reading choices and text

problem-choice-unknown = I could not match “{ $text }” with one of the choices. Please tap a button, or type the words as a button shows them, for example <i>{ $example }</i>.
problem-level-unfinished = Only finished studies count, so “{ $text }” is not there yet. Which is the highest level you have <b>completed</b>? For example: <i>{ $example }</i>.
problem-likely = I am not quite sure of “{ $text }”. If it means what is on the button, tap it. If not, please say it in other words, for example <i>{ $example }</i>.
problem-yes-no-unclear = “{ $text }” can be a yes or a no here, and I do not guess. Which is it today? Tap one, or type <i>yes</i> or <i>no</i>.
problem-marital-together = A couple who have lived together for at least a year are common-law; before that, each is single. Which is it today?
problem-marital-changing = I need the status of <b>today</b>; a change to come counts once it is there. Which is it now? For example: <i>{ $example }</i>. Unsure whether you are common-law? <i>why</i> explains it.
problem-yes-no-unknown = I read “{ $text }”, but this question needs a yes or a no. Please tap a button, or type <i>yes</i> or <i>no</i>.
problem-country-remote = Work counts in the country where you were while you did it, not where the employer is. Which country was that for “{ $text }”? Tap it, or type it, for example <i>{ $example }</i>.
problem-country-school = More than one country can be meant by “{ $text }”. In which one did you study? For example: <i>{ $example }</i>.
problem-country-unknown = I do not know a country called “{ $text }”. Please write its usual name in English or French, for example <i>{ $example }</i>.
problem-text-too-long = That is longer than I can keep here. Please say it in { $most } characters or fewer, for example <i>{ $example }</i>.
problem-text-yes-no = I read “{ $text }”, but here I need a few words, for example <i>{ $example }</i>.
problem-city-unknown = I do not know a city called “{ $text }”. Please name the nearest large one, for example <i>{ $example }</i>, or skip the question: it is only for your time zone.
problem-text-empty = I did not see any words in that. Please type a short answer, for example <i>{ $example }</i>, or skip the question.


## Dates of birth

problem-birth-in-future = I read { $date }, which is still to come. Please give the date of birth with its full year, for example <i>3 April 1991</i>.
problem-age-unlikely = I read { $date }, which gives an age of { $age }. Please check the year. For example: <i>3 April 1991</i>.


## Language tests

problem-test-in-future = I read { $date }, which is still to come. I need the day of a test already taken, for example <i>14 March 2026</i>. If it is only planned, go back and choose “I haven't taken one”.
problem-test-not-accepted = Express Entry does not accept { $test } (as of { $on }). It accepts <b>{ $accepted }</b>. If you have a result of one of those, choose it; if not, you will need one.
problem-test-is-level = “{ $text }” is a level, not a test, and Express Entry counts approved tests alone. Which test is it from? Without one, choose the line that says so.
problem-scale-699 = The column “Score / 699” must not be entered for Express Entry: IRCC's system does not take it. On the same attestation, look for the column <b>“Équivalence ancien score”</b> and choose “Equivalent old scores”, or choose the NCLC levels printed there.
problem-score-699 = I read { $score }. That looks like the column “Score / 699”, which must not be entered for Express Entry. Look on your attestation for the column <b>“Équivalence ancien score”</b> ({ $range } in this part), for example <i>{ $example }</i>, or go back and choose the NCLC levels.
problem-test-too-old = I read { $date }. Test results count for less than two years, so please check the year. For example: <i>14 March 2026</i>.
problem-plan-in-past = I read { $date }, which has already passed. Please give a day still to come, for example <i>15 September 2027</i>. If you have taken the test, go back and choose it as taken.


## Education

problem-not-completed-yet = I read { $date }, which is still to come. Only completed studies count, so I need a past month, for example <i>June 2015</i>. If you are still studying, leave this credential out for now.
problem-completed-too-young = I read { $date }, which is very soon after your date of birth. Please check the year in which you completed it. For example: <i>June 2015</i>.
problem-report-in-future = I read { $date }, which is still to come. Please give the date of issue printed on the report, for example <i>20 May 2024</i>. If it has not been issued yet, go back and answer that there is no report.
problem-report-before-eca = I read { $date }. Reports for immigration exist only since { $first }, so please check the date of issue. For example: <i>20 May 2024</i>.
problem-report-wording-unknown = “{ $text }” is not in IRCC's table of report wordings, and I do not guess. Please copy the Canadian equivalency letter by letter, or tap the line your report names, for example <i>{ $example }</i>. In doubt, ask the organization which level it is for Express Entry.
problem-report-wording-together = IRCC's table has “{ $text }” only beside a credential of three years or longer: together they are “Two or more”. On its own it has no level there. If this report covers both, tap “Two or more”; else tap the length the report states for this one, for example <i>{ $example }</i>.
problem-report-wording-profession = “{ $text }” may stand for a professional degree in a licensed field or for another level, and points hang on it. If the report says “first professional degree”, tap “Master's or professional degree”; else tap the level it names, for example <i>{ $example }</i>.
problem-report-before-completion = I read { $date } as the report's date of issue, but this credential was completed in { $end }: only completed studies can be assessed. Please copy the date from the report, for example <i>{ $example }</i>, or go back to change when it was completed.
problem-completed-after-report = I read { $date }, but the report on this credential is dated { $issued }, and only completed studies can be assessed. Please check both dates. If { $date } is right, change the report's date first (/edit). I have kept your earlier answer.


## Work

problem-years-too-many = I read { $years } years, but that is more than fits into a working life at { $age }. Please give the full years of skilled work, for example <i>{ $example }</i>. If your date of birth is wrong, /edit changes it.
problem-qualified-too-young = I read { $date }, when you would have been under { $age } by your date of birth. Please check the year, for example <i>September 2018</i>.
problem-job-in-future = I read { $date }, which is still to come. Only work already begun can be counted. Please give the month you started, for example <i>March 2021</i>.
problem-leave-in-future = I read { $date }, which is still to come. Tell me of the leave once it has begun or ended. For example: <i>March 2024</i>.
problem-leave-outside-job = I read { $date }, when you did not hold this job by its dates. Please check the month. For example: <i>March 2024</i>.
problem-leave-ends-first = I read { $end }, which is before the leave began ({ $start }). Please check the month. For example: <i>June 2024</i>.
problem-job-too-young = I read { $date }, when you would have been under { $age } by your date of birth. Please check the year you started. For example: <i>March 2021</i>.
problem-job-end-in-future = I read { $date }, which is still to come. If you still work there, answer <i>now</i>. Otherwise give the month you stopped, for example <i>June 2024</i>.
problem-job-ends-before-start = I read { $end } as the end, but the start you gave is { $start }. The end must not come before the start. Please write the end again, for example <i>June 2024</i> or <i>now</i>, or go back to change the start.
problem-hours = I read { $hours } hours a week. I expect more than 0 and at most 112. Please give your usual paid hours in one week, for example <i>37.5</i>.
problem-date-in-future = I read { $date }, which is still to come. I need a month in the past, for example <i>September 2018</i>. If you are not qualified yet, skip the question.


## Passport

problem-passport-expired = I read { $date }, which has passed. I need the expiry date of a passport that is still valid, for example <i>30 June 2031</i>. If you are renewing it, use the button to skip.
problem-passport-too-far = I read { $date }, which is further ahead than passports usually run. Please check the expiry year. For example: <i>30 June 2031</i>.


problem-eca-expected-past = I read { $date }, which has passed. If the report has come, go back and answer <i>yes</i> to the ECA report. Otherwise give a month still to come, for example <i>March 2027</i>.


## Permit in Canada

problem-permit-ended = I read { $date }, which has passed. If you asked for a new permit before that day, go back and choose “Maintained status”; if not, choose “Another, or none”. Otherwise give the day printed on the permit you hold now.
problem-permit-too-far = I read { $date }, which is further ahead than permits usually run. Please check the year. For example: <i>31 March 2027</i>.


## What cannot be taken, said shorter from the second time on

refused-angry = I am sorry this is tiresome. Type <i>skip</i> to leave this question open, <i>score</i> to see how little is still missing, or /delete to have all of it erased.
why-again = An answer here looks like this: <i>{ $example }</i>. If none fits you, or you are not sure, type <i>skip</i>: you can fill it in later under /edit.
refused-way-out-question = To leave this open for now, type <i>skip</i>; <i>why</i> explains the question.
refused-again-question = Not that either, I am afraid. An answer looks like <i>{ $example }</i>. You can type <i>skip</i> and come back to it, or <i>why</i> for help.
refused-again-choice = Please tap the one that is meant, or type it another way. You can also type <i>skip</i> and come back to it, or <i>why</i> for help.
refused-leave-question = Let us not get stuck here: <i>skip</i> leaves it open, and /edit brings it back whenever you like.
refused-kept-question = What you told me so far is kept. Type <i>skip</i>, and I ask the next question.
refused-help-question = Type <i>why</i> to see what counts here, with an example. /help lists all I understand.
refused-many-question = { $variant ->
    [1] Let us leave this one for later: type <i>skip</i>.
    [2] Nothing is lost by <i>skip</i>: /edit brings this question back.
    [3] I still cannot use that here. <i>why</i> shows an answer that I can.
    [4] Would you rather go on? Type <i>skip</i>. For help, <i>why</i>.
    [5] That is no answer I know here. <i>skip</i> or <i>why</i> helps.
   *[other] This one does not work out yet: <i>skip</i> goes on, <i>why</i> explains.
}
refused-way-out-screen = /help lists what I understand; /continue goes on where you stopped.
refused-again-screen = That does not help me either, I am afraid. A button below will do; /help lists what I understand.
refused-leave-screen = /continue goes on where you stopped, whatever happened here.
refused-kept-screen = What you typed changed nothing. You can leave this with /continue.
refused-help-screen = You can ask me in plain words, too: <i>what is CLB?</i> Or see /help.
refused-many-screen = { $variant ->
    [1] I still cannot use that here. /help lists what I can.
    [2] Nothing changed by it. /continue goes on where you stopped.
    [3] Would you rather go on? Type /continue.
    [4] Let us leave this: /continue goes on, /help explains.
    [5] That is nothing I know here. /help or /continue helps.
   *[other] This does not work out here: /continue leaves this, /help lists the rest.
}
