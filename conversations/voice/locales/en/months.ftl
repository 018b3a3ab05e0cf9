### The next 24 months: what time alone changes, a line a day

months-title = <b>The next 24 months</b>, if only time passes{ $works ->
    [yes] {" "}and your job goes on
   *[no] { "" }
}: { $changes ->
    [yes] CRS { $now } today, { $then } on { $date }.
   *[no] CRS { $now } today and on { $date }.
}
months-nothing = By what you told me, nothing changes by itself in that time.
months-advice = To make up for a loss or gain more: /whatif.
months-invited = These points are for a new invitation: with the one you have, a birthday takes none.
months-expires = Your profile's year in the pool ends on { $date }: after that, submit a new one.
months-need-birth = Points change on birthdays, so I need your date of birth to show the months to come. Write it here, for example <i>{ $example }</i>.
months-past = The score does not matter any more once you have applied. What matters now are your dates: /deadlines.
months-page = Page { $page } of { $pages }.
button-months = The next 24 months

months-line = <b>{ $date }</b>: { $causes }.
months-score = CRS { $before } becomes <b>{ $after }</b> ({ $difference }).
months-score-same = CRS stays { $after }.
months-met = You then meet: <b>{ $programs }</b>.
months-not-met = You no longer meet: <b>{ $programs }</b>.
months-unsure = I cannot say whether you then meet: { $programs }.
months-category-met = Then in the category: { $categories }.
months-category-not-met = No longer in the category: { $categories }.
months-category-unsure = Perhaps in the category: { $categories }.
months-opened = Rounds then open to you: { $rounds }.
months-closed = Rounds no longer open to you: { $rounds }.
months-none-left = No round is open to you then.
months-funds = Settlement funds to show: { $after } instead of { $before }{ $is_short ->
    [yes] ; you told me { $have }, { $short } too little
   *[no] { "" }
}.

## The picture

months-picture = CRS, the next 24 months
months-picture-start = CRS { $score } on { $date }.
months-picture-step = { $date }: { $score } ({ $causes }).
months-picture-end = { $score } on { $date }.
months-picture-unsure = Dashed: an estimate, the new figures not being known.

## Why, in the middle of a sentence

cause-birthday = you turn { $age }
cause-language-test = { $partner ->
    [yes] your partner's test
   *[no] your { $which } test
} stops counting
cause-language-test-taken = { $partner ->
    [yes] your partner's test
   *[no] your { $which } test
} begins to count
cause-credential = your studies are complete
cause-eca = { $partner ->
    [yes] your partner's education assessment
   *[no] your education assessment{ $several ->
        [yes] {" "}{ $which }
       *[no] { "" }
    }
} stops counting
cause-eca-issued = { $partner ->
    [yes] your partner's education assessment
   *[no] your education assessment{ $several ->
        [yes] {" "}{ $which }
       *[no] { "" }
    }
} begins to count
cause-work-anniversary-canadian = { $years ->
    [0] another year of work in Canada may be complete
    [1] your first year of work in Canada is complete
   *[other] { $years } years of work in Canada are complete
}
cause-work-anniversary-foreign = { $years ->
    [0] another year of work outside Canada may be complete
    [1] your first year of work outside Canada is complete
   *[other] { $years } years of work outside Canada are complete
}
cause-work-gained-fswp = another year of work counts for the Federal Skilled Worker Program
cause-work-gained-cec = another year of work counts for the Canadian Experience Class
cause-work-gained-fstp = another year of work counts for the Federal Skilled Trades Program
cause-ageing-out-fswp = older work stops counting for the Federal Skilled Worker Program
cause-ageing-out-cec = older work stops counting for the Canadian Experience Class
cause-ageing-out-fstp = older work stops counting for the Federal Skilled Trades Program
cause-ageing-out-crs-canadian = older work in Canada stops counting
cause-ageing-out-crs-foreign = older work outside Canada stops counting
cause-work-occupation = you have most work in another occupation
cause-permit = your permit in Canada ends
cause-rules-crs = the CRS changes{ $unknown ->
    [yes] {" "}and its new figures are not known to me, so what follows is an estimate on the grid of { $grid }
   *[no] { "" }
}
cause-rules-fsw67 = the grid of 67 points changes
cause-rules-programs = the rules of the programs change
cause-funds-table = a new table of settlement funds begins
cause-category-list = another list of categories begins
cause-category-work-gained = your work reaches the months that a category asks for
cause-category-work-lost = older work stops counting for a category
