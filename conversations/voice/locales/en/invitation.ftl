### Programs met and lacked, and the moment of the invitation.

## What a program lacks: follows a colon, or "For the program, ..."

lacks-level = { $ability } is { $below ->
    [yes] below { $scale } 4
   *[no] { $scale } { $have }
}, { $level } is needed
lacks-test = a test that counts today is needed, with level { $level } or more
no-program-since = <b>Since { $date } you meet no program.</b> { $program }: { $lacks }. “The programs” says what would meet it.
no-program-today = <b>By your answers you meet no program today.</b> { $program }: { $lacks }. “The programs” says what would meet it.
program-gained = <b>You now meet the { $program }.</b>
program-lost = <b>With this you no longer meet the { $program }</b>: { $lacks }.
program-not-met = <b>With this you do not meet the { $program }</b>: { $lacks }.
program-unsure = I can no longer say whether you meet the <b>{ $program }</b>. I need: { $lacks }.

## Submitting without a program

submit-doubt = <b>By your answers you met no program on { $date }.</b> { $program }: { $lacks }. IRCC takes no such profile into the pool. Please check the answer first; if IRCC took the profile, tell me so.
life-next-scored-without = Do not submit yet: IRCC takes no profile into the pool that meets no program. If an answer is out of date, change it under /edit.
button-submit-anyway = IRCC took it: I submitted
button-not-submitted = Not submitted

## Before applying

invitation-stop = <b>Do not apply yet.</b>
invitation-program-fails = By your answers you do not meet the { $program } today: { $lacks }.
invitation-evidence-ended = Your { $what } ended: from { $date } it does not count any more, and the { $program } rests on it. Get a new one, then apply by <b>{ $sixtieth }</b>.
a-round = { $kind ->
    [agriculture] an { $round } round
    [education] an { $round } round
   *[other] a { $round } round
}
invitation-round-language = You were invited in { $round }, and by your answers you do not belong in one: { $lacks }.
invitation-round-work = You were invited in { $round }, and by your answers you do not have the work it asks for.
invitation-round-nomination = You were invited in { $round }, and you told me of no nomination.
round-no-test = you told me of no { $language } test, and level { $level } in all four abilities is needed
round-level = { $language } { $ability } is at level { $have }, { $level } is needed
round-test-over = your { $language } test does not count any more
invitation-score-below = Your CRS is { $score } today (no birthday since the invitation counted), and the lowest score of your round was { $cutoff }.
invitation-score-below-so-far = What I can count of your CRS is { $score }, and the lowest score of your round was { $cutoff }.
invitation-score-below-estimate = On the grid of { $grid } your CRS is { $score } today, and the lowest score of your round was { $cutoff }.
invitation-score-below-otherwise = I count { $score } today, and the lowest score of your round was { $cutoff }; IRCC showed another score than I counted when you submitted.
invitation-risk = An application now would likely be refused and the processing fee kept.
invitation-risk-estimate = If IRCC's own figure is under it too, an application would likely be refused and the processing fee kept. IRCC advises to work it out again before you apply, then to decline.
invitation-unsure = <b>Before you apply:</b> I cannot say for certain that an application would hold.
invitation-holds = By your answers you meet the { $program } today, and your CRS of { $score } is not under the { $cutoff } of your round.
invitation-birthday = Your birthday since the invitation is not held against you by law. But the selection points are counted with your age on the day you apply. Ask IRCC before you pay.
invitation-other-program = If your letter names the { $program }, you do not meet it today: { $lacks }.
invitation-program-unknown = For the { $program } I need: { $what }.
invitation-round-unknown = { $kind ->
    [kind] You have not told me the kind of round.
    [service] What { $round } asks for, I do not ask about.
    [list] I know of no { $category } category on that day.
   *[other] For { $round } I need: { $what }.
}
invitation-cutoff-unknown = I do not know the lowest score of your round: compare it with your own.
invitation-score-estimate = My CRS of { $score } is an estimate: compare the figure in your IRCC account with the { $cutoff } of your round.
invitation-score-otherwise = IRCC showed another score than I counted when you submitted: compare the figure in your IRCC account with the { $cutoff } of your round.
invitation-score-unknown = My CRS of { $score } cannot be compared for certain with the { $cutoff } of your round.
invitation-last-day = The last day to apply is <b>{ $date }</b>: { $days ->
    [0] that is today
    [1] 1 day left
   *[other] { $days } days left
}. Go by the day and hour in your IRCC account.
invitation-ends-first = The { $count } days end on { $sixtieth }, but your { $what } ends first: <b>apply by { $date }</b> ({ $days ->
    [0] today
    [1] 1 day
   *[other] { $days } days
}), or have a new one before you apply.
invitation-ends-first-otherwise = The { $count } days end on { $sixtieth }, but from { $from_day } you would not meet what the invitation rests on: <b>apply by { $date }</b> ({ $days ->
    [0] today
    [1] 1 day
   *[other] { $days } days
}).
invitation-if-holds = Should IRCC's figure be high enough after all, mind the day.
invitation-decline-by = You can decline until the end of <b>{ $date }</b> ({ $days ->
    [0] today
    [1] 1 day left
   *[other] { $days } days left
}).
invitation-decline-folded =
    <blockquote expandable>{ $by }
    { $keeps }</blockquote>
decline-keeps-met = Declining puts the profile back in the pool, until { $date }; doing nothing ends it.
decline-keeps-not-met = With no program met, IRCC takes the profile out of the pool even if you decline.
decline-keeps-unknown = Declining puts the profile back in the pool only if a program is still met, and I cannot say yet whether one is.
decline-year-over = The profile's twelve months are over, so a decline keeps nothing in the pool.
evidence-test = { $language } test
evidence-partner-test = partner's language test
evidence-eca = { $organization ->
    [none] education assessment (ECA)
   *[other] { $organization } report (ECA)
}
evidence-partner-eca = partner's education assessment (ECA)
button-invitation-stop = Why not to apply now
button-invitation-unsure = What is not certain yet
button-invitation-checked = What I checked
button-correct-round = The round was another
button-tell-cutoff = Tell the round's lowest score
invitation-checked = <b>An application on your invitation, as of { $date }</b>
checked-program = { $mark } { $program }
checked-round = { $mark } Round: { $round }
checked-score = { $mark } CRS { $score }; lowest score of your round: { $cutoff }{ $recorded ->
    [yes] { " " }(IRCC's record)
    [told] { " " }(as you told me)
   *[no] { "" }
}
checked-law = What counts is how things stand at the invitation and when IRCC receives the application. A birthday in between is not held against you.
not-told-round = not told

## Claim by claim

claims-title = <b>What your invitation rests on</b>{ $several ->
    [yes] { " " }({ $page } of { $pages })
   *[no] { "" }
}
claims-none-open = No invitation is open. When you are invited, tell me with /invited: I then go through it claim by claim.
claims-whole = One by one, as of { $date }: CRS { $score }{ $estimate ->
    [yes] { " " }by the last grid I know
   *[no] { "" }
}{ $known ->
    [yes] , lowest score of your round { $cutoff }.
   *[no] .
}
claims-falls = { $already ->
    [yes] <b>Besides, an application rests on each of these:</b>
   *[no] <b>If one of these does not count, an application would not hold: it could be refused and the fee kept.</b>
}
claims-may-fall = <b>If one of these does not count, I cannot say that an application would hold:</b>
claims-unknown = <b>Without one of these you have fewer points:</b>
claims-stands = { $certain ->
    [yes] It would hold without any single one of these (your CRS then): { $claims }.
   *[no] Any single one of these changes less (your CRS without it): { $claims }.
}
claims-and-score = { $claim }: { $score }
claims-line = • <b>{ $claim }</b>: { $effects }.
claims-proof = Proof: { $papers }.
claims-no-program = { $certain ->
    [yes] { $program } not met
   *[no] { $program } not met, should your letter name it
}
claims-no-round = not for { $round }
claims-score = CRS { $score }{ $under ->
    [yes] , under { $cutoff }
   *[no] { "" }
}
claims-credential-or-eca = Credential { $number } or its ECA report ({ $name })
claims-partner-education-or-eca = Your partner's education or its ECA report
claim-job = Job { $number }: { $name }
claim-claimed-work = Your years of work
claim-credential = Credential { $number } ({ $name })
claim-claimed-education = Your education
claim-eca = ECA report on credential { $number } ({ $name })
claim-canadian-study = Study in Canada for credential { $number } ({ $name })
claim-studied-in-canada = Your two years of study in Canada
claim-language-test = { $language } test
claim-ability = { $language } one level lower in { $abilities }
claim-partner-comes = Your partner coming with you
claim-partner-stays = Your partner not coming with you
claim-partner-canadian = Your partner being Canadian or a permanent resident
claim-partner-language = Your partner's language test
claim-partner-education = Your partner's education
claim-partner-eca = Your partner's ECA report
claim-partner-work = Your partner's work in Canada
claim-partner-study = Your partner's study in Canada
claim-job-offer = Your job offer
claim-provincial-nomination = Your provincial nomination
claim-sibling = Your brother or sister in Canada
claim-relative = Your relative in Canada
claim-certificate = Your certificate of qualification
claim-funds = Your settlement funds
button-claims = What it rests on
button-more-claims = More
button-consequences = Apply or decline: what follows

## Apply or decline

consequences-title = <b>Applying, declining, or neither</b>
consequences-apply = <b>If you apply</b> (by { $date }): what you claim must be so at the invitation and when IRCC receives the application, and be proved by papers.
consequences-score = If this does not count – { $claim } – your CRS is { $score }{ $estimate ->
    [yes] { " " }by the last grid I know
   *[no] { "" }
}, under the { $cutoff } of your round. An application could be refused and the processing fee kept.
consequences-program = If this does not count – { $claim } – you do not meet the { $program } ({ $lacks }): an application could be refused and the processing fee kept.
consequences-other = If this does not count – { $claim } – an application could be refused and the processing fee kept.
consequences-decline = There is no penalty for declining; a new invitation needs a later round that your score reaches.
consequences-untrue = <b>If something is not so</b>, change it and look again. An untrue statement that matters, or one left out, can bar a person for five years.
consequences-choice = Which to choose is yours: I give no legal advice.

## The round

life-cutoff = What was the lowest score of your round? IRCC's page on rounds of invitations names it as “CRS score of lowest-ranked candidate invited”. Type the number, or skip.
    .example = 480
life-cutoff-noted = Lowest score of your round: { $cutoff }.
round-doubt = <b>You were invited in { $round }?</b> { $why } Was it another kind of round, or is an answer missing?
round-doubt-program = By your answers you do not meet the { $program }: { $lacks }.
round-doubt-language = By your answers you do not belong in one: { $lacks }.
round-doubt-work = By your answers you do not have the work it asks for.
round-doubt-nomination = You told me of no provincial nomination.
button-another-round = It was another round
button-round-is-so = It was this round

## Applied with evidence that had ended

apply-doubt = <b>Your { $what } ended before you applied</b>: from { $ended } it did not count any more, and your application is of { $date }. Does IRCC have a newer one?
button-apply-newer = IRCC has a newer one
button-apply-without = No, I applied with that one
button-not-applied = I have not applied
apply-without = Noted. If you get a newer one, send it to IRCC with its web form; whether it is taken, IRCC decides.
apply-failing = <b>By your answers an application of { $date } would not hold.</b> { $why } Please check the answer first; if you sent it all the same, tell me so.
apply-fails-program = { $program }: { $lacks }.
apply-fails-score = Your CRS that day was { $score }, and the lowest score of your round { $cutoff }.
button-apply-so = I sent it: I applied
apply-so = Noted. If your application says anything else than your answers here, correct it with IRCC's web form before they decide.
decline-noted-out = Declined on { $date }. With no program met, IRCC takes the profile out of the pool.
decline-noted-unknown = Declined on { $date }. The profile is back in the pool if a program is still met; I cannot say yet whether one is.
decline-noted-over = Declined on { $date }. The profile's twelve months ended on { $ends }, so it is not in the pool any more.
