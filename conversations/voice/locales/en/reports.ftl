### The result in words.

## The card

crs-total = <b>CRS { $total }</b> of { RULE("crs.caps.total") }
crs-total-so-far = <b>CRS so far: at least { $total }</b> of { RULE("crs.caps.total") }
score-unsettled = Not counted: your self-employed medical work in Canada. No rule I know says what it does to the points.
score-missing = Not counted yet, because I don't know: { $what }.
score-granted = Counted, but not certain as long as I don't know: { $what }.
score-projection = Some results rest on a planned test: a projection.
score-provisional = Some results rest on your one-line answers, until the details are told.
total-marked = { $total } (estimate)
caution = Worked out for { $on } on the grid of { $grid }. An estimate, not legal advice, not IRCC.
caution-estimate =
    <b>This is an estimate on the grid of { $grid }:</b> IRCC is reported to have changed the CRS on { $changed }, and I do not know the new figures.
    Check with <a href="{ $tool }">IRCC's own tool</a>.
    Worked out for { $on }; not legal advice, not IRCC.
limits = Estimate for { $on } on the grid of { $grid }.
limits-estimate =
    <blockquote expandable><b>Estimate</b> on the grid of { $grid }: <a href="{ $tool }">check it</a>.
    The figures reported to be in force since { $changed } are not known to me, so IRCC's own tool may say otherwise. Worked out for { $on }; not legal advice, not IRCC.</blockquote>
principal-compare = As principal applicant you would have { $mine }, your partner { $least ->
    [yes] at least { $theirs }
   *[no] { $theirs }
}: { $better ->
    [partner] your partner would score higher.
    [you] you score higher.
   *[same] no difference.
}
principal-folded =
    <blockquote expandable>{ $first }
    { $rest }</blockquote>
principal-left-out = Not counted for your partner: { $what }.
principal-program = { $met ->
    [no] But on these answers your partner meets none of the three programs.
   *[perhaps] Check that your partner meets a program too.
}
principal-unknown = To compare with your partner as principal applicant, I still need: { $what }.
principal-untested = Who of you should be the principal applicant I can compare once { $who ->
    [you] you have
    [partner] your partner has
   *[both] both of you have
} a language test, or one planned: most points hang on it.
principal-unasked-canadian-study = study in Canada
principal-unasked-second-language = a second language test
principal-unasked-certificate-of-qualification = a trade certificate
official-text = Official text
not-known = not known

## Programs

program-fswp = Federal Skilled Worker Program
program-cec = Canadian Experience Class
program-fstp = Federal Skilled Trades Program
program-fswp-short = Skilled Worker
program-cec-short = Canadian Experience
program-fstp-short = Skilled Trades
the-crs = CRS
the-67-points = the 67 points
verdict-line = { $verdict } <b>{ $program }</b>{ $has_reason ->
    [yes] . { $reason }
   *[no] { "" }
}
verdict-lines-head = <b>Programs</b>
verdict-lines-folded =
    <blockquote expandable><b>Programs</b>
    { $lines }</blockquote>
verdict-met = Met:
verdict-planned = If the planned test gives it:
verdict-not_met = Not met:
verdict-unknown = Cannot say yet:
verdict-met-so-far = Likely:
verdict-not_met-so-far = Not yet:
verdict-unknown-so-far = Cannot say yet:
outcome-of-program = <b>{ $program }</b>: { $outcome }
outcome-met = met
outcome-planned = met if the planned test gives it
outcome-not_met = not met
outcome-unknown = cannot say yet
# "IRPR 75(2)(a)": the Regulations, and how a paragraph stands behind its subsection.
law-cited = IRPR { $where }
law-letter = ({ $letter })
line-of-requirement = { $mark } { $requirement } <i>({ $law })</i>
mark-met = <b>Yes.</b>
mark-not_met = <b>No.</b>
mark-unknown = <b>?</b>
needs = I still need: { $what }.
occupation-decides = { $program ->
    [fstp] The trade decides. This is with { $occupation }{ $verdict ->
        [met] : name that one in the application
       *[other] { "" }
    }.
   *[fswp] The primary occupation decides. This is with { $occupation }{ $verdict ->
        [met] : name that one in the application
       *[other] { "" }
    }.
}
occupation-would-do = Another of your occupations would do as the primary one: { $occupations }.
note-break-without-working-day = Between two of your jobs lie only days without work for anybody. I count the year as continuous; that is my reading, and an officer decides.
note-break-perhaps-without-working-day = Between two of your jobs lie at most three days. If they were holidays, the year is not broken. I hold no calendar of holidays, and an officer decides.
note-hours-before-the-year = IRCC's pages also say “or { $hours_required } hours”, complete on { $hours_on }. I count the time itself{ $ends ->
    [yes] , complete on { $year_on }
   *[no] { "" }
}: that is my reading.
note-licence-not-asked = This body's assessment is needed only if you must have a licence to work as one in Canada, which I do not ask. If you must, order its report; if not, yours does.
note-physician = Self-employed medical work counts here by a temporary public policy; in the profile, do not tick “self-employed” for it. What it does to CRS points is not known to me.
note-qualified-where-done = IRCC counts this work only where you were qualified to practise the trade in the country of that work. I do not ask about that.
note-quebec-work = Work in Quebec counts if you include proof that you do not plan to settle there.
note-remote-work = Work counts as Canadian only while you were physically in Canada, for a Canadian employer. I do not ask about that.
note-separated = Separated is not divorced: a spouse may still count in your family. { $required_least } or { $required_most } are needed; the larger amount is the safe one.
note-unauthorized-work = You worked in Canada without authorization. No rule I know says that such work counts, and it can make you ineligible: ask a licensed representative before you rely on it.
depends-on = Nothing against it so far; it depends on { $what }.

## Every point

crs-core = A. Core factors
crs-partner = B. Partner
crs-transferability = C. Skill transferability
crs-additional = D. Additional points
points-section = <b>{ $section }: { $points } of { $maximum }</b>
points-item = • { $item }: <b>{ $points }</b> of { $maximum }
points-because = { " " }({ $because })
points-needs = { " " }(not known yet: { $what })
points-open = { " " }(not counted: no rule I know says what your self-employed medical work earns)
points-item-cap = { " " }[{ $raw } cut to { $limit }]
points-one-occupation = Counted: foreign work in all occupations, which makes CRS { $total_all_occupations }. IRCC's own tool asks for years “in only one occupation” ({ $one_occupation_years }): CRS { $total_one_occupation }. The Ministerial Instructions prevail.
picture-points = { $points } of { $maximum }
picture-bar = { $item }: { $figure }
picture-unknown = { $item } (not known yet)
points-zero = No points: { $items }.
points-cap = Together { $raw }, cut to the limit of { $limit }.

item-core-age = Age
    .because = { $age } years
item-core-education = Education
    .because = { $education }
item-core-first-language = First official language
    .because = { $language }, levels { $levels }
item-core-second-language = Second official language
    .because = { $language }, levels { $levels }
item-core-canadian-work = Canadian work
    .because = { $canadian_work_years ->
    [1] 1 year
   *[other] { $canadian_work_years } years
}
item-partner-education = Partner's education
    .because = { $education }
item-partner-language = Partner's language
    .because = levels { $levels }
item-partner-canadian-work = Partner's Canadian work
    .because = { $canadian_work_years ->
    [1] 1 year
   *[other] { $canadian_work_years } years
}
item-transferability-education = Education with language or Canadian work
    .because = with language { $points_with_language }, with Canadian work { $points_with_canadian_work }
item-transferability-foreign-work = Foreign work with language or Canadian work
    .because = with language { $points_with_language }, with Canadian work { $points_with_canadian_work }
item-transferability-trade-certificate = Trade certificate with language
    .because = weakest ability { $weakest_first_language }
item-additional-provincial-nomination = Provincial nomination
item-additional-job-offer = Job offer
item-additional-high-wage-work = Work in a high-wage occupation
item-additional-high-wage-offer = Offer in a high-wage occupation
item-additional-canadian-study = Study in Canada
item-additional-sibling-in-canada = Brother or sister in Canada
item-additional-french = Strong French

## The 67 points

grid-title = <b>{ $total } of 100</b> selection points; the pass mark is { $mark }.
grid-passes = That passes.
grid-fails = That does not pass the Federal Skilled Worker Program's grid.
grid-unknown = What is still missing decides whether that passes.
grid-source = Immigration and Refugee Protection Regulations, sections 78 to 83, for { $on }.
item-language-first = First official language
    .because = levels { $levels }
item-language-second = Second official language
    .because = levels { $levels }
item-education = Education
    .because = { $education }
item-experience = Skilled work
    .because = { $years ->
    [1] 1 year
   *[other] { $years } years
}
item-age = Age
    .because = { $age } years
item-arranged-employment = Arranged employment
item-adaptability-partner-language = Adaptability: partner's language
item-adaptability-study = Adaptability: your study in Canada
item-adaptability-partner-study = Adaptability: partner's study in Canada
item-adaptability-work = Adaptability: your work in Canada
item-adaptability-partner-work = Adaptability: partner's work in Canada
item-adaptability-relative = Adaptability: relative in Canada
item-adaptability-arranged-employment = Adaptability: arranged employment

## Pages

button-compare-partner = Compare the two of us
button-exact-days = Give the exact dates
button-points = Every point
button-grid = The 67 points
button-programs = The programs
button-rounds = Recent rounds
button-whatif = How to raise it
button-timeline = Dates
button-checklist = Documents
button-sheet = Form sheet
button-costs = What it costs
button-picture = As a picture
button-cutoffs = Cut-offs as a picture
status-title = You are here: <b>{ $state }</b>.
status-folded =
    <blockquote expandable>{ $title }
    { $dates }</blockquote>
state-welcome = just begun
state-eligibility = interview, eligibility
state-language = interview, language
state-eca = interview, education
state-noc = interview, work
state-profile = interview, profile
state-review = review of your answers
state-scored = scored, not submitted yet
state-submitted = in the pool
state-submitted-over = its year in the pool is over
state-submitted-without = submitted, but no program is met
state-invited = invited to apply
state-invited-over = the time to apply is over
state-applied = applied
state-lapsed = invitation lapsed
state-expired = profile expired
state-withdrawn = withdrawn
state-ineligible = no longer eligible
state-refused = application refused
state-landed = permanent resident

## Requirements

requirement-common-outside-quebec = You mean to live outside Quebec
    .open = where you mean to live
    .not = You mean to live in Quebec, which selects its own workers.
    .rule = you mean to live outside Quebec.
    .lacks = you mean to live in Quebec, which selects its own workers
requirement-fswp-work-continuous = One continuous year of paid skilled work in your primary occupation, within { $window_years } years (you: { $years_least })
    .open = your work
    .not = One continuous year of skilled work in one occupation is needed; I count { $years_most }.
    .rule = one continuous year of skilled work within ten years.
    .lacks = one continuous year of skilled work in one occupation is needed, I count { $years_most }
requirement-fswp-language = CLB or NCLC 7 in all four abilities of one official language, in a valid test
    .open = your language levels
    .not = CLB or NCLC 7 in all four abilities is needed.
    .rule = CLB or NCLC 7 in all four abilities, in a valid test.
requirement-fswp-education = A Canadian credential, or a foreign one with an assessment (ECA)
    .open = your education
    .not = A Canadian credential, or a foreign one with an assessment (ECA), is needed.
    .rule = a Canadian credential, or a foreign one with a valid assessment (ECA).
    .lacks = a Canadian credential, or a foreign one with a valid assessment (ECA), is needed
requirement-fswp-eca-body = For work in NOC { $noc }: a foreign credential assessed by { $body }, the body designated for it
    .open = who assesses your diploma
    .not = For work in NOC { $noc } the assessment of a foreign credential must come from { $body }.
    .rule = an assessment by the body designated for your occupation.
requirement-fswp-points67 = { $pass_mark } selection points (you: { $total })
    .open = the 67 points
    .not = { $pass_mark } selection points are needed; you have { $total }.
    .rule = the pass mark of { RULE("fsw67.pass_mark") } selection points.
    .lacks = { $pass_mark } points are needed, you have { $total }
either-funds = Settlement funds: { $required_least }, or { $required_most } if your separated spouse counts (you: { $settlement_funds }), unless exempt
    .open = your funds
    .not = Settlement funds of { $required_least } at the least are needed; you have { $settlement_funds }.
    .rule = enough settlement funds.
    .lacks = settlement funds of { $required_least } are needed at the least, you have { $settlement_funds }
family-unknown-funds = Settlement funds for the size of your family, which I still need (you: { $settlement_funds }), unless exempt
    .open = your funds
    .not = Settlement funds for the size of your family are needed; you have { $settlement_funds }.
    .rule = enough settlement funds.
    .lacks = settlement funds for the size of your family are needed, you have { $settlement_funds }
requirement-fswp-funds = Settlement funds for a family of { $family_size }: { $required } (you: { $settlement_funds }), unless exempt
    .open = your funds
    .not = Settlement funds of { $required } are needed; you have { $settlement_funds }.
    .rule = enough settlement funds.
    .lacks = { $required } in settlement funds are needed, you have { $settlement_funds }
requirement-cec-work = One year of skilled work in Canada within { $window_years } years (you: { $years_least })
    .open = your work in Canada
    .not = One year of skilled work in Canada within three years is needed; I count { $years_most }.
    .rule = one year of skilled work in Canada within three years.
    .lacks = one year of skilled work in Canada within { $window_years } years is needed, I count { $years_most }
requirement-cec-language = The language level for your work's TEER: { RULE("programs.cec.languages.0.language.reading") } for TEER 0 and 1, { RULE("programs.cec.languages.1.language.reading") } for TEER 2 and 3
    .open = your language levels
    .not = The language level for your work is not reached: { RULE("programs.cec.languages.0.language.reading") } for TEER 0 and 1, { RULE("programs.cec.languages.1.language.reading") } for TEER 2 and 3.
    .rule = the language level for your work, in a valid test.
requirement-fstp-trade = Work in an eligible skilled trade
    .open = your trade
    .not = None of your work is in an eligible skilled trade.
    .rule = work in an eligible trade.
requirement-fstp-work = Two years in that trade within { $window_years } years (you: { $years_least })
    .open = your work in it
    .not = Two years in a trade within five years are needed; I count { $years_most }.
    .rule = two years in the trade within five years.
    .lacks = { $years_required } years in a trade within { $window_years } years are needed, I count { $years_most }
requirement-fstp-language = Listening and speaking { RULE("programs.fstp.language.speaking") }, reading and writing { RULE("programs.fstp.language.reading") }
    .open = your language levels
    .not = Listening and speaking { RULE("programs.fstp.language.speaking") }, reading and writing { RULE("programs.fstp.language.reading") } are needed.
    .rule = listening and speaking { RULE("programs.fstp.language.speaking") }, reading and writing { RULE("programs.fstp.language.reading") }, in a valid test.
requirement-fstp-offer-or-certificate = A certificate of qualification, or a qualifying job offer
    .open = a certificate or job offer
    .not = A certificate of qualification or a qualifying job offer is needed.
    .rule = a certificate of qualification or a qualifying offer.
requirement-fstp-funds = Settlement funds for a family of { $family_size }: { $required } (you: { $settlement_funds }), unless exempt
    .open = your funds
    .not = Settlement funds of { $required } are needed; you have { $settlement_funds }.
    .rule = enough settlement funds.
    .lacks = { $required } in settlement funds are needed, you have { $settlement_funds }

remedy-live-outside-quebec = It would be met if you meant to live in another province or territory.
remedy-work-more = It would be met after another { $years } of such work.
remedy-reach-level = It would be met with level { $level } in { $ability } ({ $language }; now { $have }).
remedy-choose-first-language = It would be met with { $language } as your first official language.
remedy-take-language-test = It would be met with a valid test at level { $level }.
remedy-get-eca = It would be met with an assessment (ECA) of your foreign credential.
remedy-get-eca-from-body = It would be met with an assessment by { $body }.
remedy-get-credential = It would be met with a completed and, if foreign, assessed credential.
remedy-more-points = { $points ->
    [1] One more selection point
   *[other] { $points } more selection points
} would meet it.
remedy-more-funds = { $short } more would meet it.
remedy-work-in-trade = It would take work in an eligible trade.
remedy-certificate-or-offer = It would be met with either of the two.

## What would raise the score

whatif-title = { $worth ->
    [yes] <b>What would raise it</b>, one change at a time, the most for its time first:
   *[no] <b>Only small gains are left</b>, one change at a time:
}
whatif-pair = <b>Two together: { $gain }</b>{ $later ->
    [yes] {" "}on { $on }
   *[no] {""}
}: { $change } (CRS { $total }{ $later ->
    [yes] {" "}then
   *[no] {""}
}{ $falls ->
    [yes] ; { $without } without it
   *[no] {""}
}{ $granted }).
whatif-line = <b>{ $gain }</b>{ $later ->
    [yes] {" "}on { $on }
   *[no] {""}
}: { $change } (CRS { $total }{ $later ->
    [yes] {" "}then
   *[no] ; { $effort }
}{ $falls ->
    [yes] ; { $without } without it
   *[no] {""}
}{ $granted }).
whatif-opens = Opens: { $programs }.
whatif-closes = <b>Loses: { $programs }.</b>
whatif-unsure = Too little is known to say: { $programs }.
whatif-by-itself = <b>If you change nothing</b>, the next rise: { $gain } on { $on } (CRS { $total }{ $granted }).
whatif-renew = <b>Ends { $on }: { $what }.</b> { $keeps ->
    [0] Renewed in time, it keeps a program open
   *[other] Renewed in time, it keeps { $keeps } points
} (CRS { $total }).
granted-renewed = ; renewed by then: { $what }
granted-planned = ; with the planned test
whatif-more = <blockquote expandable><b>{ $count ->
        [0] How to read it
        [one] One more change, and how to read it
       *[other] { $count } more changes, and how to read them
    }</b>
    { $more }</blockquote>
whatif-past = { $landed ->
    [yes] You have landed: no points matter to you any more.
   *[no] You have applied: more points change nothing any more. What matters now: your dates (/deadlines), and what to do (/status).
}
whatif-nothing = I find no single change within your reach that adds points.
whatif-note = The gains do not simply add up, because of the limits of each section. The times are rough.
whatif-note-later = A gain with a date is what you would have more on that day than without the change: your age then counts, a planned test is taken as sat, and a test or an ECA that ends before as renewed with the same result, with the change and without it. The gains do not simply add up, and the times are rough.
effort-weeks = weeks
effort-months = months
effort-years = a year or more
change-first-language = { $one ->
    [yes] { $language } { $ability } at { $scale } { $level }
   *[no] { $language } at { $scale } { $level } in all four abilities
}
one-score = { $language } { $ability } { $after } instead of { $before } ({ $scale } { $level })
change-second-language = { $one ->
    [yes] { $language } { $ability } at { $scale } { $level }
   *[no] { $language } at { $scale } { $level } in all four abilities
}
change-first-official-language = { $language } as your first official language
change-renew-test = your { $language } test taken again, with the same results
change-canadian-work = { $begun ->
    [yes] { $years ->
        [1] one more year
       *[other] { $years } more years
    }
   *[no] { $years ->
        [1] a year
       *[other] { $years } years
    }
} of skilled work in Canada
change-foreign-work = { $begun ->
    [yes] { $years ->
        [1] one more year
       *[other] { $years } more years
    }
   *[no] { $years ->
        [1] a year
       *[other] { $years } years
    }
} of skilled work outside Canada
change-eca = { $ordered ->
    [yes] the assessment (ECA) of your credential { $credential } that is on its way, if it confirms "{ $level }"
   *[no] an assessment (ECA) of your credential { $credential }, if it confirms "{ $level }"
}
change-eca-all = { $ordered ->
    [yes] the assessments (ECA) that are on their way, if they confirm "{ $level }"
   *[no] an assessment (ECA) of each of your { $count } credentials without one, if they confirm "{ $level }"
}
change-education = a further credential ({ $credential }), assessed, to reach "{ $level }"
change-canadian-study = { $years ->
    [1] one year
   *[other] { $years } years
} of full-time study in Canada ({ $credential })
change-partner-education = a further credential of your partner ({ $credential }), to reach "{ $level }"
change-partner-work = { $years ->
    [1] one year
   *[other] { $years } years
} of skilled work in Canada by your partner
change-partner-principal = your partner as the one who applies, and you as the partner
change-partner-language = { $one ->
    [yes] your partner's { $language } { $ability } at { $scale } { $level }
   *[no] your partner's { $language } at { $scale } { $level } in all four abilities
}
change-renew-partner-test = your partner's { $language } test taken again, with the same results
change-partner-eca = an assessment (ECA) of your partner's education, if it confirms "{ $level }"
change-partner-comes = your partner coming along
change-partner-stays = your partner not coming along (only if that is really your plan: IRCC expects the truth, and a partner left out may be hard to bring later)
change-provincial-nomination = a provincial nomination through Express Entry
change-sibling-in-canada = a brother or sister in Canada as a citizen or permanent resident
change-settlement-funds = settlement funds of { $settlement_funds }
change-pair = { $first }; and { $second }
change-trade-certificate = a Canadian certificate of qualification in your trade ({ $noc })

## The sheet for IRCC's form

sheet-title = <b>For IRCC's form: { $part }</b>
sheet-copy = Tap a value to copy it. IRCC's own screen decides what it asks: I know it at second hand.
sheet-personal = Personal details
sheet-contact = Contact details
sheet-languages = Languages
sheet-study = Education
sheet-application = Application details
sheet-work = Work history
sheet-partner = Partner
sheet-family = Children and parents
sheet-activities = Activities
sheet-addresses = Addresses
sheet-trips = Trips
sheet-background = Background questions

## Documents

checklist-profile = <b>For the profile</b>, have these at hand:
checklist-perhaps = <b>Perhaps</b>, depending on what is not known yet:
checklist-source = From the Regulations and IRCC's pages as read in 2026, for { $date }. Your invitation's own list decides.
button-checklist-profile = For the profile
button-checklist-application = For the application
document-passport-details = Passport or travel document details
document-passport = Passport
document-language-test = Language test results
document-eca = Education assessment (ECA) report
document-job-details = Unit group, dates and hours of each job
document-provincial-nomination = Provincial nomination
document-job-offer-letter = Written job offer
document-funds-amount = Amount of your settlement funds
document-digital-photo = Digital photo
document-police-certificate = Police certificate
document-medical-exam-proof = Proof of the upfront medical exam
document-marriage-certificate = Marriage certificate
document-common-law-proof = Proof of the common-law partnership
document-divorce-certificate = Divorce or annulment certificate
document-birth-certificate = Birth certificate
document-sibling-relationship-proof = Proof of your relationship to the brother or sister in Canada
document-education-document = Diploma and transcript
document-canadian-work-proof = Pay stubs, T4 or notice of assessment
document-reference-letter = Reference letter from the employer
document-trade-work-proof = Proof of two years in the trade after qualifying
document-certificate-of-qualification = Certificate of qualification
document-work-permit = Work permit
document-funds-letter = Bank letters proving your funds
document-funds-exemption-letter = Letter saying why funds are not needed
document-cec-funds-letter = Letter saying that you apply under the Canadian Experience Class
validity-over = no longer valid
validity-until = counts until { $date }

a-language-test = a language test in English or French
adaptability-together = Adaptability together
