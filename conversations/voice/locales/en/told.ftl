### What was understood of a message in which somebody tells of themselves.

told-example = 29, single, bachelor's from India, IELTS 8 7.5 7 7, 4 years as a nurse in Dubai
told-invitation = Or tell me about yourself in one message, for example: <i>{ $example }</i>

told-kept = I keep “{ $text }” for the question after this list. First:
told-again-later = “{ $text }” is of no line here, as far as I see. First this list; then tell me that again, and I put it where it belongs.
told-score-waits = For your score, I first need your yes to this list.
told-list = <b>Did I understand you right?</b>
told-waits = Still to be confirmed, yes or no: { $what }.
told-which = Which one shall we put right?
told-button = { $label }: { $answer }
told-taken = <b>Noted:</b>
told-none-taken = All right, I took nothing of that.
told-known = I have all of that already.
told-nothing-to-take = I read what you told me. This much I cannot note yet.
told-refused = <b>Not taken:</b>
told-age = You are { $age }: that will do for an estimate. I ask for the date of birth before the exact score.
told-age-other = You say { $age }, but by the date of birth you told me you are { $by_date }. If the date is wrong, /edit changes it.
leave-paid-or-not = Was that leave without pay? I cannot tell, and IRCC's pages do not spell out how parental leave with benefits counts. If it was without pay, write “unpaid leave from March to June 2024”.
leave-which-job = More than one of your jobs has those months. Please open the job under /edit, and tap “Add leave without pay”.
leave-outside-jobs = Those months are not within a job you told me of. If the dates of a job are wrong, /edit changes them.
told-birth-year = You were born in { $year }: that will do for an estimate. I ask for the date of birth before the exact score.
told-two-credentials = You have two or more credentials: I ask about them one by one.
told-test-month = Test of { $month }: I ask for the day later, because results expire by the day.
told-level = { $scale } { $level }: that will do for an estimate. Before the exact score I ask which test it is from, and its four scores.
told-partner-level = { $scale } { $level }: I ask which test it is from, and its four scores.
told-level-of-test = { $scale } { $level }: that will do for an estimate. Before the exact score I ask for the four scores that your report prints.
told-partner-level-of-test = { $scale } { $level }: I ask for the four scores that your report prints, and work out the levels.
told-overall = { $overall } overall: I ask for the four scores, because each one counts by itself.
told-test-not-accepted = Express Entry does not accept { $test }. I ask which accepted test you have.
told-other-money = “{ $text }” for the funds: I ask for the amount in Canadian dollars, on the day you look.
told-other-currency = { $amount } { $currency }: I ask for the amount in Canadian dollars, on the day you look.
told-years-where = { $years } years of work: I ask how many were in Canada, and how many elsewhere.
told-years-abroad = { $years } years of work: I ask how many of them count.
told-partner-uncounted = { $canadian ->
    [yes] { $what }: left out, because a partner who is a Canadian citizen or permanent resident adds no points.
   *[no] { $what }: left out, because a partner who stays behind adds no points. If yours comes along after all, tell me so.
}
told-unsure = I may have misread this, so I ask: { $what }.
told-before-consent = Thank you for telling me about yourself. I keep none of it before you agree; then I show you what I understood.
told-say-again = I kept nothing of what you told me before you agreed. You can send it again now, in one message.
own-case-left = { $first ->
    [0] { $left ->
        [one] One short question is left, then comes the exact score.
       *[other] About { $left } short questions are left, then comes the exact score.
    }
    [one] One quick question to a first estimate, about { $left } to the exact score.
   *[other] { $first } quick questions to a first estimate, about { $left } to the exact score.
} Skip what you don't know.
own-case-first = A few short answers first, then I can say: what you meet, and your score.
own-case-invited = To apply for permanent residence itself you need an invitation first. The way there begins with a program:
told-chance-next = Whether you can apply, and your chances: a few answers first, then I can say.
told-score-next = Your score: I work it out as soon as I know enough.

between-told = { ", " }

button-told-all = Yes, all of it
button-told-change = Change one
button-told-none = No
button-told-leave-out = Leave it out

## What changed in a life since the score, told in a sentence (screens/changed_said.py)

changed-birthday-invited = A birthday after your invitation is not held against you by law: a lower CRS from that alone is no reason to decline.
changed-job-feared-invited = You need not have a job to apply. What counts is that your program and your score still hold on the day IRCC receives the application: work already done stays, and whatever rests on later months or on a job offer does not. Check that first.
changed-child = My best wishes! { $held ->
    [invited] Put the child in your application: { $fee }, a birth certificate and a medical exam come with it.
    [applied] Tell IRCC by web form at once; then the birth certificate, { $fee } and a medical exam follow.
    [submitted] Update your profile at IRCC. The money to show grows; with the application the child costs { $fee }.
   *[other] The money to show grows with the family; with the application the child costs { $fee }.
}
changed-job-new = A new job, or new duties, is an entry of its own: the old one ends, and { $dated ->
    [yes] I ask about the new one.
   *[no] then tap “{ button-add-job }” for the new one.
}
changed-job-ended = Work you have done keeps counting; from that day no more months are added.
changed-hours-feared = { $fewer ->
    [yes] At { $hours } hours a week a full year of work would take { $months } months instead of 12: each month counts in proportion. Months already worked at { $full } hours or more stay whole.
   *[no] Down to { $full } hours a week nothing changes for your points. Below that each month counts in proportion, so a full year takes longer. Months already worked stay as they are.
} Once it is so, tell me from when and how many hours{ $held ->
    [submitted] {""}, and update your profile on IRCC's site
    [invited] {""}, and see that your claims still hold before you apply
    [applied] {""}, and tell IRCC by web form
   *[other] {""}
}.
hours-changed-how-many = <b>How many hours a week do you work now?</b>
hours-changed-since-when = <b>Since when do you work { $hours } hours a week?</b> A month is enough.
hours-changed-list = <b>Did I understand you right?</b>
    From { $since } on you work { $hours } hours a week as { $job }; before it was { $before }. I keep both, as two entries of the same job.
