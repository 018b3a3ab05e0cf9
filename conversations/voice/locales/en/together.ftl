### Cards that ask several questions together, and the file that is completed after the score.

together-partner = Will your spouse or partner come to Canada with you?
together-partner-comes = Yes, comes with me
    .also = yes, y, yeah, yep, sure, comes with me, coming with me, comes along, with me, together, oui
together-partner-stays = No, stays behind
    .also = no, n, nope, stays, stays behind, not coming, alone, non
together-partner-canadian = Is a Canadian citizen or PR
    .also = canadian, is canadian, citizen, canadian citizen, pr, permanent resident, is a pr, is a permanent resident, is a citizen, is a canadian citizen, already canadian, she is canadian, he is canadian

together-french = Which approved French test have you taken, or do you plan one?
together-french-tef = TEF Canada
together-french-tcf = TCF Canada
together-french-none = No French test
    .also = no, none, n, nope, no french, no test, not taken, nothing, non, aucun, no plans, no and no plans, i don t speak french, i do not speak french
together-french-planned = I plan to take one
    .also = planned, i plan one, i plan to, planning, i am planning one, i m planning one, yes i plan one

together-report = <i>Credential { $number }.</i> Do you have an educational credential assessment (ECA) report that puts it at this level: { $level }?
together-report-same = Yes, at that level
    .also = yes, y, yeah, yep, same, the same, same level, the same level, yes the same, yes same level, oui
together-report-other = Yes, at another level
    .also = another, other, another level, different, a different level, other level, lower, higher, yes another, yes another level
together-report-ordered = Ordered, on its way
    .also = ordered, on its way, on the way, in process, in progress, applied, applied for it, waiting, waiting for it
together-report-none = No, and not ordered yet
    .also = not ordered, not ordered yet, no and not ordered, no and not ordered yet

together-partner-report = Does your partner have an educational credential assessment (ECA) report that puts the education at this level: { $level }?
together-partner-report-same = Yes, at that level
    .also = yes, y, yeah, yep, same, the same, same level, the same level, yes the same, oui
together-partner-report-other = Yes, at another level
    .also = another, other, another level, different, a different level, other level, lower, higher, yes another
together-partner-report-none = No report yet
    .also = no, n, nope, not yet, none, no eca, no report, not assessed, non, pas encore

together-employment = <i>Job { $number }.</i> Were you a paid employee in this work?
together-employment-employee = Yes, a paid employee
    .also = yes, y, yeah, yep, employee, employed, paid, paid employee, salaried, salary, full time employee, oui
together-employment-self = Self-employed
    .also = self employed, self-employed, freelance, freelancer, own business, business owner, contractor, independent
together-employment-unpaid = Unpaid
    .also = unpaid, volunteer, voluntary, not paid, unpaid internship, without pay

ties = Is any of these true? Tap each one that is, then “Done”.
ties-explained = <b>{ $label }</b>: { $why } { $help }
ties-sibling = Brother or sister in Canada, citizen or PR, { RULE("process.family.relative_age_from") }+
    .also = brother, sister, sibling, siblings, brothers, sisters, frère, soeur, sœur
ties-relative = Other close relative in Canada, citizen or PR, { RULE("process.family.relative_age_from") }+
    .also = relative, relatives, uncle, aunt, parents, parent, mother, father, nephew, niece, grandparents
ties-studied-in-canada = I studied full time in Canada, 2 years or more
    .also = studied, i studied in canada, studied in canada
ties-partner-studied-in-canada = My partner studied there, 2 years or more
    .also = my partner studied, partner studied, wife studied, husband studied
ties-credential-more = Another credential, from Canada
    .also = another credential, credential, certificate, diploma
ties-nomination = A province nominated me
    .also = nomination, nominated, pnp, provincial nomination
ties-has-offer = A written job offer from Canada
    .also = offer, job offer
ties-ticked = ✓ { $label }
ties-which = Which of them? Tap each one that is true, or name it.
ties-none-beside = You ticked: { $ticked }. If that is all, tap “Done”. If none is true after all, tap it again to take the tick away.
button-ties-done = Done
    .also = done, that s all, thats all, that is all, finished, ready, ok, okay, go on, continue


question-next = Next question: <b>{ $question }</b>
button-file = To complete your file: { $count ->
    [one] one short question
   *[other] { $count } short questions
}
file-begins = Your score does not wait for these. Your form, papers and reminders do. Skip what you don't know; what is told is kept.
file-later = First your score: this question belongs to it. The rest of your file can wait.
file-complete = Your file is complete. Thank you.
