### The first estimate: about, least and most, from a few quick facts.

## The card

estimate-about = <b>{ $exact ->
    [yes] { $about }
   *[no] About { $about }
}</b> of { RULE("crs.caps.total") }{ $has_condition ->
    [yes] , if { $condition }
   *[no] { "" }
}
estimate-ends = At the least { $least }, at the most { $most }{ $without_nomination ->
    [yes] {" "}(a nomination left out)
   *[no] { "" }
}.
estimate-programs = { $has_met ->
    [yes] <b>Met:</b> { $met }.{ " " }
   *[no] { "" }
}{ $has_possible ->
    [yes] <b>Looks possible:</b> { $possible }.{ " " }
   *[no] { "" }
}{ $in_canada ->
    [yes] Canadian Experience only if you worked in Canada.{ " " }
   *[no] { "" }
}{ $in_a_trade ->
    [trade] Skilled Trades only if you work in a trade.{ " " }
    [offer] Skilled Trades only with a job offer or a trade certificate from Canada.{ " " }
   *[no] { "" }
}{ $has_closed ->
    [yes] <b>Not on these answers:</b> { $closed }.
   *[no] { "" }
}
estimate-short-of-grid = <b>{ $program }:</b> { $points } of the { $mark } points on these answers{ $has_more ->
    [yes] ; more only with what you have not told: { $more }
   *[no] { "" }
}.
estimate-more-job-offer = a job offer
estimate-more-relative = a relative in Canada
estimate-more-english = English
estimate-more-french = French
estimate-exact = <b>To make it exact:</b> { $what }.
estimate-is-exact = No answer still to come can change this score.
estimate-no-test = No language test is counted yet: it brings the most.
estimate-needed = <b>No score yet.</b> For a first estimate I still need:
    { $lines }

    Or write it all in one message, such as: “29, single, master's from India, IELTS 8 7.5 7 7, 4 years as data analyst”.
estimate-open = <b>CRS between { $least } and { $most }</b> of { RULE("crs.caps.total") }
estimate-none = <b>No CRS score yet</b>
button-to-exact = { $left ->
    [0] Go on
    [1] Go on: 1 question to the score
   *[other] Go on: { $left } questions to the score
}
button-to-exact-in-minutes = Go on: exact in about { $minutes } minutes
button-to-estimate = Go on: { $left ->
    [1] 1 quick question
   *[other] { $left } quick questions
}
button-why-score = Why?
button-what-changes-it = What would change it

## What it takes for granted

estimate-counted = Counted so far: <b>{ $about }</b> of { RULE("crs.caps.total") }
estimate-risks = <b>Taken for granted</b>, with the points that hang on it:
estimate-left-out = <b>Not counted</b>, because I do not know it:
estimate-ends-explained = The least is with nothing taken for granted, the most with all that is not counted.
estimate-not-a-sum = Some points count only together, others only once, so the lines need not add up.
estimate-risk = • { $what }: { $points ->
    [1] 1 point
   *[other] { $points } points
}
estimate-gain = • { $what }: up to { $points } more{ $beside ->
    [yes] , beside the others
   *[no] { "" }
}
estimate-risk-and-gain = • { $what }: { $points ->
    [1] 1 point
   *[other] { $points } points
}, or up to { $more } more
estimate-of-programs = <b>Programs</b>, if all of it is so:

assumption-age = { $has_age ->
    [yes] you are { $age } today
   *[no] your age
}
    .settles = your date of birth
assumption-eca-confirms = your ECA confirms the { $level ->
    [secondary] high school diploma
    [one_year] one-year diploma
    [two_year] two-year diploma
    [bachelors] bachelor's
    [two_or_more] two credentials
    [masters] master's
    [doctorate] doctorate
   *[other] credential
}
    .settles = what your ECA says
estimate-note-eca = A credential from Canada needs no ECA.
assumption-one-credential = { $has_level ->
    [yes] a second credential
   *[no] your education
}
    .settles = your credentials, one by one
assumption-no-canadian-study = study in Canada
    .settles = where you studied
assumption-test-valid = your { $language } test is less than two years old
    .settles = the day of your { $language } test
assumption-levels-told = your { $language } report shows CLB { $level }
    .settles = your { $language } scores
assumption-aim-reached = you reach CLB { $level } in { $language }
    .settles = your { $language } results
assumption-no-test = { $denied ->
    [yes] a test of { $language }, if you plan one
   *[no] { $language }
}
    .settles = { $denied ->
        [yes] whether you plan a test of { $language }
       *[no] your { $language }
    }
assumption-scores-untold = { $language } scores not told yet
    .settles = your { $language } scores
assumption-work-counts = { $years ->
    [1] your year of work { $in_canada ->
        [yes] in Canada
       *[no] abroad
    } was
   *[other] your { $years } years of work { $in_canada ->
        [yes] in Canada
       *[no] abroad
    } were
} skilled, paid and full time
    .settles = your jobs with their months
assumption-no-work = work { $in_canada ->
    [yes] in Canada
   *[no] abroad
}
    .settles = your work { $in_canada ->
        [yes] in Canada
       *[no] abroad
    }
assumption-jobs-as-told = details of your work { $in_canada ->
    [yes] in Canada
   *[no] abroad
}
    .settles = the details of your jobs
assumption-partner-coming = whether a partner comes with you
    .settles = whether a partner comes with you
assumption-partner-not-canadian = your partner is no Canadian citizen or permanent resident
    .settles = whether your partner is Canadian
    .otherwise = if your partner is a Canadian citizen or permanent resident
assumption-partner-as-told = your partner's English, education and work
    .settles = your partner's English, education and work
assumption-no-sibling = a brother or sister in Canada
    .settles = whether a brother or sister lives in Canada
assumption-no-trade-certificate = a trade certificate
    .settles = whether you have a trade certificate
assumption-no-job-offer = a job offer
    .settles = whether you have a job offer

estimate-needs-item = • { $what }
estimate-needs-birth-date = your date of birth, or your age for now
estimate-needs-marital-status = whether you have a husband, wife or partner
estimate-needs-partner-accompanying = whether your partner comes along
estimate-needs-english = your English scores, or that you have no test yet
estimate-needs-claimed-education = your highest education
estimate-needs-claimed-foreign-years = your years of skilled work
