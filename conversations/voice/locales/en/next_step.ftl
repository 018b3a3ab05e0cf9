# The one thing to do next. It stands first on the score card and on the status page.

next-step = <b>Next:</b> { $what }

next-interview = answer “{ $question }”. { $left ->
    [0] Then
    [1] It is the last open question; then
   *[other] { $left } questions are open, some depending on your answers; then
} { $scored ->
    [yes] your score is told anew.
   *[no] I tell your score, your programs, and the rounds you could be in.
}
next-review = look your answers over and confirm them. Then I tell your score, your programs, and the rounds you could be in.
next-complete-facts = { $program ->
    [yes] answer “{ $fact }”: it decides whether you meet a program.
   *[no] answer “{ $fact }”. A score begins with it.
}
next-mend-passport = renew your passport: it { $over ->
    [yes] ended
   *[no] ends
} on { $on }. Once you have the new one, tell me under /edit.
next-mend-profile = have a new profile ready: yours leaves the pool on { $on }, its { RULE("process.profile.valid_months") } months are over then. From that day on you can submit the new one.
permit-on-day = on { $date }
permit-in-month = in { $month }
next-mend-permit-ends = ask { $permit ->
    [pgwp] for your next permit { $late ->
        [yes] today
       *[no] by { $by }
    }: your PGWP ends { $when }, and a PGWP is given once
    [study] for your next permit { $late ->
        [yes] today
       *[no] by { $by }
    }: your study permit ends { $when }
    [visitor] to stay longer { $late ->
        [yes] today
       *[no] by { $by }
    }: your stay as a visitor ends { $when }
   *[other] to extend your work permit { $late ->
        [yes] today
       *[no] by { $by }
    }: it ends { $when }
}. Asked in time, you may stay until the decision.
next-mend-permit-bridging = ask for a bridging open work permit before { $on }: yours ends { $when }. As I know it, IRCC must first have found your application complete.
next-mend-permit-ended = tell me what you hold in Canada now: your permit ended { $when }. If you did not ask for another in time, stop working; you can ask for your status back until { $until }. A licensed adviser can help quickly.
next-mend-test = book a new { $language } test now. { $whose ->
    [partner] Your partner's
   *[own] Yours
} counts until the day before { $on }; without it CRS { $before } becomes { $after }.
next-mend-eca = have the credential assessed again. { $whose ->
    [partner] Your partner's ECA
   *[own] The ECA
} counts until the day before { $on }; without it CRS { $before } becomes { $after }.
next-mend-ended = { $change }: { $gain } points (CRS { $total }). What you have does not count any more.
next-mend-pool = by your answers you meet no program today, and IRCC takes such a profile out of the pool. See what the { $program } lacks, and mend it first.
next-decline-or-mend = { $by_score ->
    [yes] mend what is wrong, or decline the invitation: CRS { $score } is under the { $cutoff } of your round.
   *[no] mend what your invitation lacks, or decline it.
}
next-mend-invited = send your application by { $by }{ $has_what ->
    [yes] , the last day of your { $what }, or renew it first.
   *[no] : from { $on } it would not hold.
}
next-passport = passport
next-work = { $now ->
    [yes] today, { $work }.
   *[no] nothing new today; from { $on }, { $work }.
}
next-sixty-days = Send your application by { $on }: { $days ->
    [0] today
    [one] one day left
   *[other] { $days } days left
}.
next-late-police = Is a police certificate too slow? Order it today and keep the receipt. IRCC takes a letter with that proof in its place; an officer decides. For the letter, type <i>letter of explanation police certificate</i>.
next-late-medical = The medical exam is already tight: book the first free day today.
next-tell-ircc = update your profile on IRCC's site: { $changes }{ $more ->
    [0] { "" }
   *[other] { " " }and { $more } more
}. Invitations go by what stands there. Then tell me it is done.
next-biometrics = { $over ->
    [yes] the last day to give your biometrics was { $by }. Tell me if they are given; if not, ask IRCC at once by its web form.
   *[no] give your biometrics by { $by }: IRCC has written for them. Book your visit now.
}
next-after-applying = tell me the dates of letters and papers from IRCC, and I will watch them.
next-landed = { $over ->
    [yes] nothing for Express Entry: you have landed. Welcome to Canada.
   *[no] welcome to Canada. IRCC needs your Canadian address for your card by { $by }, if you have not given it yet.
}
next-refused = read the reasons in IRCC's letter before anything else. If you want the refusal looked at, see a licensed lawyer or consultant quickly: it is { $here } days if it was decided in Canada, { $abroad } if abroad.
next-refile = { $eligible ->
    [yes] make a new profile on IRCC's site: the old one ended on { $on }. Your answers are kept for it.
   *[no] see what a program asks. The old profile ended on { $on }; a new one needs a program, and by your answers you meet none today.
}
next-refile-score = It would have { $estimate ->
    [yes] about CRS { $score }
   *[no] CRS { $score }
} today and would need an invitation of its own.
next-other-programs = { $work ->
    [yes] look at other ways to Canada. Your work is of a kind (TEER 4 or 5) that no program of Express Entry counts, however well it is done.
   *[no] look at other ways to Canada. Nothing that I can work out opens a program of Express Entry for you now.
} <a href="{ $link }">IRCC lists its programs here</a>; I know only Express Entry.
next-open-program = { $change }{ $later ->
    [yes] { " " }by { $on }
   *[no] { "" }
}. { $missing ->
    [0] That alone opens
    [one] That gives the missing point of { $mark } and opens
   *[other] That gives the { $missing } missing points of { $mark } and opens
} the { $program } (CRS { $total }{ $later ->
    [yes] { " " }then
   *[no] { "" }
}{ $granted }).
next-planned-test = sit your { $language } test{ $dated ->
    [yes] { " " }on { $on }
   *[no] { "" }
}. With the scores you aim at you will meet the { $program } (CRS { $total }); before the results are here, no profile can be submitted.
next-then-eca = Then your assessment (ECA), which is on its way: { $gain } points (CRS { $total } on { $on }{ $granted }).
next-wait-eca = wait for your assessment (ECA): it is on its way{ $later ->
    [yes] { " " }and should come by { $on }
   *[no] { "" }
}. If it confirms "{ $level }", { $program ->
    [none] that is { $gain } points (CRS { $total }{ $granted }).
   *[other] that opens the { $program } (CRS { $total }{ $granted }).
} Tell me when it is there.
next-open-waiting = { $work ->
    [yes] go on with your work until { $on }.
   *[no] wait until { $on }.
} That alone opens the { $program } (CRS { $total } then).
next-open-funds = save up to { $funds }. That alone opens the { $program }.
next-open-destination = mean to live outside Quebec. That alone opens the { $program }; Quebec chooses its own immigrants.
next-first-plan = { $count ->
        [2] two
       *[other] three
    } things:
    { $steps }
    With CLB 9 and all of it you would have CRS { $total }, and meet the { $program }.
next-plan-step = { $number }. { $step }
next-plan-english = Take an English test that IRCC accepts.
next-plan-english-again = Take the English test again, for CLB 9 in all four abilities.
next-plan-credentials-ordered = Wait for your assessment (ECA), which is on its way, and tell me what it says.
next-plan-credentials = Have your credential assessed (ECA). It takes weeks to months: order it now.
next-plan-settlement-funds = Have { $funds } to show.
next-plan-pair = two things together open the { $program } (CRS { $total }): { $first }, and { $second }.
next-create-profile = create your profile on <a href="{ $link }">IRCC's site</a>. { $how ->
    [exact] Your { $score } points
    [sure] Your score, at the least { $least },
    [about] About { $score } points
   *[open] At the most { $most } points
} would have been enough in the last round of this kind ({ $cutoff }): { $round }.{ $how ->
    [about] { " " }At the least { $least } would not.
    [open] { " " }At the least { $least } would not.
   *[exact] { "" }
}
next-create-profile-anyway = create your profile on <a href="{ $link }">IRCC's site</a>: you meet a program, and nothing I can work out adds ten points.
next-profile-first = <a href="{ $link }">create your profile</a>, it is free. Then: { $then }
next-raise = { $change }: { $gain } points (CRS { $total }{ $later ->
    [yes] { " " }on { $on }
   *[no] { "" }
}{ $granted }).{ $above ->
    [0] { "" }
   *[other] { " " }That reaches { $above } of the { $rounds } cut-offs of the last twelve months in rounds of this kind: { $round }.
}
next-raise-door = { $change }. It opens rounds of this kind: { $round }. CRS { $score } would have been enough in { $above } of the { $rounds } held in the last twelve months.
next-raise-principal = look at your partner as the one who applies: { $least ->
    [yes] at least CRS { $total }
   *[no] CRS { $total }
} instead of your { $now }.{ $eligible ->
    [yes] { "" }
   *[no] { " " }Which program they meet I cannot see yet: their own answers tell, in a chat of their own.
}
next-keep-watch = nothing today. I keep watch over your dates.
next-keep-watch-round = nothing today. { $how ->
    [exact] Your { $score } points
    [sure] Your score, at the least { $least },
    [about] About { $score } points
   *[open] At the most { $most } points
} would have been enough in the last round of this kind ({ $cutoff }): { $round }.{ $how ->
    [about] { " " }At the least { $least } would not.
    [open] { " " }At the least { $least } would not.
   *[exact] { "" }
} I keep watch over your dates.

## The first button: it does what the line says

button-do-complete-facts = Answer it now
button-do-mend-test = I have the new results
button-do-eca-came = My ECA has come
button-do-mend-eca = I have the new report
button-do-mend-passport = I have the new passport
button-do-mend-permit = What I hold now
button-do-mend-program = What is missing
button-do-decline-or-mend = Fix it or decline
button-do-sixty-days = What to do, in order
button-do-tell-ircc = What IRCC must be told
button-do-biometrics-given = Biometrics given
button-do-after-applying = A letter or paper came
button-do-refused = After a refusal: your choices
button-do-landed = My card and my address
button-do-refile = Tell what happened
button-do-begin-anew = Begin a new profile
button-do-other-work = Look at my work again
button-do-open-program = See what it brings
button-do-open-waiting = See the months ahead
button-do-open-funds = I have the money now
button-do-open-destination = Change where I mean to live
button-do-first-plan = What the program asks
button-do-plan-pair = See the two changes
button-do-create-profile = My answers, to copy
button-do-raise = See what it brings
button-do-other-way-round = Your partner as applicant
    .wish = my partner as principal applicant
button-do-raise-door = Rounds I could reach
button-do-keep-watch = My dates
button-fewer = Back

## The work between the invitation and the application

work-police = Police certificates
    .do = order police certificates from each country of six months or more
work-medical = Medical exam
    .do = book the medical exam for the whole family with a panel physician
work-letters = Letters of employers
    .do = ask each employer for a reference letter
work-family = Papers of the family
    .do = gather the certificates of marriage and birth, and order translations
work-funds = Letter of the bank
    .do = ask your bank for the letter on your funds
work-scans = Scans
    .do = scan passport, tests, diplomas and reports, and have photos taken
work-form = IRCC's form
    .do = fill in IRCC's form, and compare it with your profile
work-send = Checking and sending
    .do = check everything once more, pay the fees and send it

work-plan-title = <b>The work for your application</b>, in its order. The last day to send it is { $by }.
work-plan-line = { $state ->
    [done] ✓ { $work }: done
    [begun] { $work }: on its way
    [now] <b>Now: { $work }</b>
   *[later] From { $on }: { $work }
}
work-plan-note = Begin each at the latest on its day. The days are ours, but for the last one: go by IRCC's own list for you, and by your account.
work-plan-after = After it: IRCC's letter for biometrics. Give them within { $days } days of it; their fee is paid when you send. What it all costs: /costs.
work-plan-none = No invitation is open.
button-work-done = Done: { $work }
button-work-undone = Not done yet: { $work }
button-work-papers = Documents
