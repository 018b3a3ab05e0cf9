# The one thing to do next. It stands first on the score card and on the status page.

next-step = <b>Next:</b> { $what }

next-complete-facts = { $program ->
    [yes] answer “{ $fact }”: it decides whether you meet a program.
   *[no] answer “{ $fact }”. A score begins with it.
}
next-mend-passport = renew your passport: it { $over ->
    [yes] ended
   *[no] ends
} on { $on }. Once you have the new one, tell me under /edit.
next-mend-test = book a new { $language } test now. { $whose ->
    [partner] Your partner's
   *[own] Yours
} counts until the day before { $on }; without it CRS { $before } becomes { $after }.
next-mend-eca = have the credential assessed again. { $whose ->
    [partner] Your partner's ECA
   *[own] The ECA
} counts until the day before { $on }; without it CRS { $before } becomes { $after }.
next-mend-ended = a test has ended. { $change }: { $gain } points (CRS { $total }).
next-mend-pool = by your answers you meet no program today, and IRCC takes such a profile out of the pool. See what the { $program } lacks, and mend it first.
next-decline-or-mend = look at your invitation before you do anything: by your answers it does not hold.
next-sixty-days = prepare your application. The last day to send it is { $on }: { $days ->
    [0] today
    [one] one day left
   *[other] { $days } days left
}.
next-after-applying = { $landed ->
    [yes] nothing here: you have landed. Welcome to Canada.
   *[no] tell me the dates of letters and papers from IRCC, and I will watch them.
}
next-refile = make a new profile on IRCC's site: the old one ended on { $on }. Your answers are kept for it.
next-other-programs = { $work ->
    [yes] look at other ways to Canada. Your work is of a kind (TEER 4 or 5) that no program of Express Entry counts, however well it is done.
   *[no] look at other ways to Canada. Nothing that I can work out opens a program of Express Entry for you now.
} <a href="{ $link }">IRCC lists its programs here</a>; I know only Express Entry.
next-open-program = { $change }{ $later ->
    [yes] { " " }by { $on }
   *[no] { "" }
}. That alone opens the { $program } (CRS { $total }{ $later ->
    [yes] { " " }then
   *[no] { "" }
}).
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
next-plan-credentials = Have your credential assessed (ECA). It takes weeks to months, so order it first.
next-plan-settlement-funds = Have { $funds } to show.
next-plan-pair = two things together open the { $program } (CRS { $total }): { $first }, and { $second }.
next-create-profile = create your profile on <a href="{ $link }">IRCC's site</a>. Your { $score } points are not below { $cutoff }, the lowest invited in the last round of this kind: { $round }.
next-create-profile-anyway = create your profile on <a href="{ $link }">IRCC's site</a>: you meet a program, and nothing I can work out adds ten points.
next-raise = { $change }: { $gain } points (CRS { $total }{ $later ->
    [yes] { " " }on { $on }
   *[no] { "" }
}). /whatif lists more.
next-raise-door = { $change }. It opens rounds of this kind: { $round }. CRS { $score } would have been enough in { $above } of the { $rounds } held in the last twelve months.
next-keep-watch = nothing today. I keep watch over your dates.
