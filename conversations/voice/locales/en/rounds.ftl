## Doors: the kinds of round of the last twelve months

doors-estimate = <b>Estimate</b> on the grid of { $grid }: <a href="{ $tool }">check it</a>.
doors-title = { $none ->
    [yes] Of the rounds of the last 12 months, none is open to you today.
   *[no] Rounds of the last 12 months:
}
doors-of-kind = <b>{ $kind } rounds</b>: { $rounds ->
    [0] none in the last 12 months
    [1] 1 in the last 12 months
   *[other] { $rounds } in the last 12 months
}. The last, on { $day }: lowest score { $cutoff }{ $has_size ->
    [yes] , { $size } invited
   *[no] { "" }
}.
doors-open = <b>Open to you</b>
doors-nearly = <b>Nearly open</b>
doors-unknown = <b>Not clear yet</b>
doors-closed = <b>Closed</b>
door-open = <b>{ $kind }</b>: { $above ->
    [0] you may be drawn in it, but { "" }
   *[other] { "" }
}{ $how ->
    [open] your CRS, at the least { $least } and at the most { $most }, { $above ->
        [0] was enough in none of { $rounds }
       *[other] { $same ->
            [yes] was enough in { $above_least } of { $rounds }
           *[no] was enough in { $above_least } to { $above_most } of { $rounds }
        }
    }.
    [about] your CRS of about { $score } was enough in { $above ->
        [0] none
       *[other] { $above }
    } of { $rounds }{ $above ->
        [0] { "" }
       *[other] ; at the least, { $least }, in { $above_least }
    }.
   *[exact] your CRS { $score } was enough in { $above ->
        [0] none
       *[other] { $above }
    } of { $rounds }.
}{ $last }{ $has_outcome ->
    [yes] { " " }{ $outcome }
   *[no] { "" }
}
door-by = <b>{ $kind }</b>, with { $what }{ $later ->
    [yes] , by { $day }
   *[no] { "" }
}: CRS { $score }, enough in { $above } of { $rounds }.{ $last }
door-by-waiting = <b>{ $kind }</b> opens by itself on { $day }: CRS { $score } then, enough in { $above } of { $rounds }.{ $last }
door-untold = <b>{ $kind }</b>{ $why ->
    [missing] { "" }
    [not-asked] : not asked here
   *[nothing] : nothing I tried opens it
}.{ $last }
doors-by = With { $what }{ $later ->
    [yes] , by { $day }
   *[no] { "" }
}:
door-reached = – <b>{ $kind }</b>{ $in_canada ->
    [yes] { " " }(in Canada)
   *[no] { "" }
}: { $again ->
    [yes] { $score }, { $above } of { $rounds }
   *[no] CRS { $score }, enough in { $above } of { $rounds }
}.{ $last }
door-last = { " " }Last: { $cutoff }{ $word ->
    [yes] { " " }points
   *[no] { "" }
}{ $has_size ->
    [yes] , { $size } invited
   *[no] { "" }
}, { $day }.
door-changes = { $count } changes
door-step-test-result = { $scale } { $level } in { $in_all ->
    [yes] all four
   *[no] { $one ->
        [yes] { $ability }
       *[no] { $count } abilities
    }
}
door-step-planned-test = your planned { $language } test
door-step-renew-test = a new { $language } test
door-step-eca = an ECA
door-step-eca-all = ECAs for every credential
door-step-settlement-funds = funds of { $required }
door-step-destination = living outside Quebec
door-step-provincial-nomination = a nomination
door-step-primary-occupation = another primary occupation
door-step-trade-certificate = a certificate in your trade
door-step-first-official-language = { $language } as your first language
door-step-partner-language = a language test of your partner
door-step-renew-partner-test = a new test of your partner
door-step-partner-comes = your partner coming along
door-step-canadian-work = { $months } months' work in Canada
door-step-foreign-work = { $months } months' work abroad
door-step-listed-work = { $months } months in a listed occupation{ $in_canada ->
    [yes] { " " }in Canada
   *[no] { "" }
}
doors-other-work = <b>Only in another occupation than yours</b>: { $kinds }.
doors-past = { $landed ->
    [yes] You have landed: no round matters to you any more.
   *[no] You have applied: no round and no cut-off matters to you any more. What matters now: your dates (/deadlines), and what to do (/status).
}
doors-missing = I still need: { $what }.
doors-gone = Not held for a year, so do not wait: { $kinds }.
doors-gone-own = { $kind } (your work)
doors-none = No round of the twelve months before today is on record.
doors-record = Rounds to { $date }{ $mixed ->
    [yes] ; those before { $changed } by the rules of then
   *[no] { "" }
}{ $lists ->
    [yes] ; some by an earlier list
   *[no] { "" }
}. No promise for the next.
rounds-reached = Your score is { $certain ->
    [no] at least { $points } above, whatever is missing
   *[yes] { $points } above
}.
rounds-below = Your score is { $certain ->
    [no] at least { $points } below, whatever is missing
   *[yes] { $points } below
}.
rounds-reached-at-the-cutoff = Your score is the cut-off, and your profile was in the pool before the tie-break of { $tie_break }.
rounds-below-at-the-cutoff = Your score is the cut-off, but your profile came after the tie-break of { $tie_break }.
rounds-tie-at-the-cutoff = Your score is the cut-off: the moment of submission would have decided{ $tie_break ->
    [none] { "" }
   *[other] , before or after the tie-break of { $tie_break }
}.
rounds-then-at-the-cutoff = { " " }That is the last cut-off{ $outcome ->
    [reached] , and your profile was in the pool before the tie-break of { $tie_break }.
    [below] , but your profile came after the tie-break of { $tie_break }.
   *[tie] : the moment of submission would have decided{ $tie_break ->
        [none] .
       *[other] , before or after the tie-break of { $tie_break }.
    }
}
rounds-unknown = Cannot say: what is missing puts your score between { $least } and { $most }.

## A new round, told once to those it concerns

new-rounds = <b>{ $count } new rounds</b>
new-rounds-more = And { $count } more: /draws lists every kind.
new-round = <b>New round: { $kind }</b>, { $date }. { $has_size ->
    [yes] { $size } invited{ $has_cutoff ->
        [yes] , lowest score { $cutoff }.
       *[no] . The lowest score is not published yet.
    }
   *[no] { $has_cutoff ->
        [yes] Lowest score { $cutoff }.
       *[no] The lowest score is not published yet.
    }
}
new-round-score = Your CRS that day: { $complete ->
    [no] at least { "" }
   *[yes] { "" }
}<b>{ $score }</b>{ if-estimate }.{ $has_outcome ->
    [yes] { " " }{ $outcome }
   *[no] { "" }
}
new-round-nearly = Not open to you yet. { $has_what ->
    [yes] With { $what } it would be{ $later ->
        [yes] , from { $day }
       *[no] { "" }
    }
   *[no] It opens to you by itself on { $day }
}: CRS { $score }{ $reaches ->
    [yes] , enough for this round.
   *[no] .
}{ $tied }
new-round-unknown = Whether it was open to you, I cannot say yet.{ $has_what ->
    [yes] { " " }I still need: { $what }.
   *[no] { "" }
}
new-round-open-now = It was not open to you that day; rounds of this kind are now.
new-round-closed = Not open to you yet.
new-round-look = If your profile was in the pool then and you were eligible, look into your IRCC account: an invitation may take a day or two to show there.{ $otherwise ->
    [yes] { " " }IRCC showed you { $shown } when you submitted, and its figure counts.
   *[no] { "" }
}

## The cut-offs of a year as a picture

cutoffs-title = Rounds of the last 12 months
cutoffs-row = { $kind }{ $status ->
    [open] , open to you
    [unknown] , not clear yet
   *[other] { "" }
}
cutoffs-range = { $same ->
    [yes] { $least }
   *[no] { $least } to { $most }
}
cutoffs-dot = The cut-off of a round
cutoffs-now = { $how ->
    [open] Your score, at the least: { $least }
    [about] Your score now: about { $score }
   *[exact] Your score now: { $score }
}
cutoffs-then = Your score with what opens it
cutoffs-nominees = Not shown: Provincial Nominee, { $least } to { $most }; a nomination brings { RULE("crs.additional.provincial_nomination") } points.
cutoffs-start = The rounds of the last 12 months and your score of { $how ->
    [open] at the least { $least }, at the most { $most }
    [about] about { $score } (at the least { $least }, at the most { $most })
   *[exact] { $score }
}:
cutoffs-said = { $kind }{ $status ->
    [open] {" "}(open to you)
    [unknown] {" "}(not clear yet)
   *[other] {" "}(not open yet)
}: { $range }. Your score reaches { $above } of { $rounds }{ $has_then ->
    [yes] ; with what opens it, { $then } reach { $above_then }
   *[no] { "" }
}.
cutoffs-other-rules = Rounds before the CRS changed are held against the rules of their own day.
cutoffs-none = No round was held in the last twelve months that I could draw for you.

## What makes the person eligible for a program or a category

way-title = <b>{ $target }</b>: { $status ->
    [open] you meet it today, by your answers.
    [unknown] I cannot say yet.
    [no-list] no such category is in force today.
    [not-asked] it rests on service in the armed forces, which I never ask about.
   *[other] not yet.
}
way-met-by = Met through: { $programs }.
way-met-next = How your score stands in its rounds: /draws
way-lacking = { $named ->
    [yes] Nearest is { $program }. It
   *[no] It
} lacks today: { $lacks }.
way-opening = <b>{ $count ->
    [1] One change opens it
   *[other] { $count } changes together open it
}:</b> { $what }. { $later ->
    [yes] From { $day } on, with CRS { $total }
   *[no] Your CRS then: { $total }
}{ $differs ->
    [yes] {" "}(without it { $without })
   *[no] {""}
}{ $granted }.
way-by-itself = <b>It opens by itself on { $day }</b>, if all goes on as you told me. Your CRS then: { $total }{ $granted }.
way-nothing = I tried up to four changes together (tests, assessments, work, funds, a nomination): none opens it.
way-missing = { $as_well ->
    [yes] Whether that is enough also hangs on: { $what }.
   *[no] I still need: { $what }.
}
way-asks-language = It asks for { $language } at { $scale } { $level } in all four abilities, and for one of the three programs.
way-asks-work = It asks for { $months } months of paid work in an occupation on its list{ $in_canada ->
    [yes] , done in Canada
   *[no] {""}
}, and for one of the three programs.
way-step-test-result = { $language } at { $scale } { $level } in { $in_all ->
    [yes] all four abilities
   *[no] { $one ->
        [yes] { $ability }
       *[no] { $count } abilities
    }
}
way-step-canadian-work = { $months } months of full-time skilled work in Canada
way-step-foreign-work = { $months } months of full-time skilled work abroad
way-step-eca = an assessment (ECA) of your credential
way-step-provincial-nomination = a provincial nomination
way-step-listed-work = { $months } months of work in an occupation on the { $category } list{ $in_canada ->
    [yes] , in Canada
   *[no] {""}
}
way-target-category = { $name } category
way-target-general = Express Entry, by any of its three programs
way-target-pnp = Provincial Nominee rounds
way-choice = <b>What makes you eligible?</b> Choose a program, or a category of rounds. I tell you whether you meet it today, and the smallest change that would open it.
button-ways = What makes me eligible
button-way-in = What opens it
button-other-ways = Another program or category
button-all-asked = All it asks for
