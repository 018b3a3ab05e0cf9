### Papers of the application: their names, why each is needed, what it must contain, how it stands.

## Names, beside those of reports.ftl

document-death-certificate = Death certificate of your late spouse
document-separation-agreement = Separation agreement
document-relative-relationship-proof = Proof of your relative in Canada
document-study-proof = Proof of study in Canada
document-gap-letter = Letter of explanation for months without a job

## Reminders

deadline-slow-paper = Police certificate of { $which }: order it now
    .means = It takes about { $days } days, and an invitation leaves you { $to_apply }. Ordered only then, it comes too late.
    .past = It takes about { $days } days, and an invitation leaves you { $to_apply }. It was to be ordered by then.
    .do = Order it today, and tell me under /checklist. Then I do not remind you of it again.
button-help-checklist = My papers
button-page-slow-paper = How to get it

## /checklist, for the application

papers-title = { $invited ->
    [yes] <b>Your papers: { $here } of { $count } here.</b> Last day to apply: { $by }.
   *[no] <b>Your papers for the application: { $here } of { $count } here.</b>
}
papers-next-countries = { $who ->
    [partner] <b>First: in which countries has your partner lived</b> for { $months } months in a row or longer? Each one means a police certificate. Type them here.
   *[applicant] <b>First: in which countries have you lived</b> for { $months } months in a row or longer? Each one means a police certificate. Type them here.
}
papers-next = <b>Next: { $paper }.</b> { $doing ->
    [translate] Order its translation{ $start ->
        [later] {" "}by { $on }.
       *[other] {" "}now.
    }
    [request] That country gives it only with IRCC's letter, so you upload a line in its place.
    [renew] It gets too old. Order another one now: about { $days } days.
   *[order] { $start ->
        [later] Begin by { $on }: about { $days } days{ $translation ->
            [yes] , then its translation.
           *[no] .
        }
       *[other] Begin now: about { $days } days{ $translation ->
            [yes] , then its translation.
           *[no] .
        }
    }
}
papers-next-form = <b>Next: IRCC's form.</b> Fill it in and compare it with your papers. The last day to send it is { $by }.
papers-next-send = <b>Next: send it.</b> Check everything once more, pay the fees and send it. The last day is { $by }.
papers-next-wait = Nothing to do today but wait. Next to come: { $paper }, about { $on }.
papers-next-none = { $waits ->
    [yes] <b>Nothing more to begin now.</b> The rest follows when you are invited.
   *[no] <b>All your papers are here.</b>
}
papers-late-police = <b>Not here by { $by }: { $papers }.</b> In its place IRCC takes a letter of explanation, with proof that you tried in time: a receipt, a tracking number, a notice of delay. If the officer is not satisfied, the application may be rejected.
papers-late-other = <b>Not here by { $by }: { $papers }.</b> Ask for it today and say that it is urgent. IRCC's system takes no application without a paper on its list. If it cannot come, declining keeps you in the pool.
papers-deciding = { $begun ->
    [yes] { $paper } decides the day{ $others ->
        [0] {""}
       *[other] {" "}with { $others } more
    }: all papers are here about { $on }.
   *[no] { $others ->
        [0] { $paper } takes longest
       *[other] { $paper } and { $others } more take longest
    }: { $invited ->
        [yes] begun today, all papers are here about { $on }.
       *[no] about { $days } days from now, if you begin today.
    }
}
papers-open = <b>Not marked as here</b>: { $count }
papers-now = <b>To begin now</b>: { $count }
papers-coming = <b>On the way</b>: { $count }
papers-here = <b>Here</b>: { $count }
papers-invited = <b>Once you are invited</b>: { $count }
papers-perhaps = <b>Perhaps</b>, depending on what I don't know yet: { $count }
papers-not-needed = <b>Not needed, you said</b>: { $count }

paper-named = { $what }, { $of }
paper-between = { ", " }
paper-with-state = { $paper } · { $state }
paper-credential = diploma { $number }
paper-owner = { $owner ->
    [partner] partner
    [child] { $number ->
        [0] each child
       *[other] child { $number }
    }
   *[family] the whole family
}
paper-on-its-way = { $overdue ->
    [yes] { $translating ->
        [yes] translation ordered { $since }, should be here by now
       *[no] ordered { $since }, should be here by now: ask where it is
    }
   *[no] { $translating ->
        [yes] being translated, about { $on }
       *[no] { $dated ->
            [yes] ordered { $since }, about { $on }
           *[no] on its way
        }
    }
}
paper-to-translate = here, to be translated
paper-to-renew = too old by then: order another
paper-start-by = { $start ->
    [later] begin by { $on }
   *[other] begin today
}

## One paper in full

paper-state = { $state ->
    [ordered] Ordered { $ordered ->
        [not_known] {""}
       *[other] on { $ordered }
    }{ $overdue ->
        [yes] . It should be here by now: ask where it is.
       *[no] , here about { $expected }.
    }
    [here] Here{ $here ->
        [not_known] .
       *[other] {""}: of { $here }.
    }
    [translating] Here. Translation ordered on { $since }, back about { $expected }.
    [renew] The one of { $here } gets too old before you send it.
    [not_needed] Not needed, you said.
    [told_here] It counts: I know it from your answers.
    [told_needed] Not here, by your answers.
   *[needed] Not ordered yet.
}
paper-note = Your note: <i>{ $note }</i>
paper-when = { $doing ->
    [translate] Its translation takes about <b>{ $days } days</b> (our cautious guess).{ $start ->
        [pool] {""}
       *[other] {" "}Have it by { $ready }.
    }
   *[order] It takes about <b>{ $days } days</b>{ $official ->
        [yes] {" "}(IRCC's page)
       *[no] {" "}(our cautious guess)
    }{ $translation ->
        [0] .
       *[other] , and { $translation } more to translate.
    } { $start ->
        [pool] Begin now: you need no invitation for it.
        [invited] Begin once you are invited: before, it would be too old.
        [later] <b>Begin by { $on }</b>, so that it is here by { $ready }.
       *[today] <b>Begin today.</b>{ $late ->
            [yes] {" "}It may not come by { $by }. { $police ->
                [yes] Keep the receipt: IRCC takes a letter of explanation with proof that you tried in time.
               *[no] Say that it is urgent.
            }
           *[no] {" "}It must be here by { $ready }.
        }
    }
}
paper-when-request = That country gives it only with IRCC's letter, which comes after you apply. In its place upload a page that says: “I am applying from a country that requires an official request letter from IRCC to get a police certificate”.
paper-contents = <b>It must show:</b>
paper-content-translation = a certified translation, unless it is in English or French
paper-footing = <b>Where this is from</b>
paper-for-programs = Only for: { $programs }.
paper-perhaps = Whether you need it hangs on what I don't know yet; your own list from IRCC decides.
paper-validity = { $limit ->
    [police_current_country] Of the country you live in: at most { $months } months old on the day you apply.
    [police_other_country] It does not get too old, if it is of a day after your last stay of { $stay } months there.
    [medical] It counts for { $months } months from the exam.
   *[other] {""}
}{ $last ->
    [not_known] {""}
   *[other] {" "}It counts until <b>{ $last }</b>{ $counts ->
        [yes] : in time for { $send }{ $invited ->
            [yes] , when you send it.
           *[no] , if you were invited today.
        }
       *[no] {""}: too early for { $send }{ $invited ->
            [yes] , when you send it.
           *[no] , if you were invited today.
        }
    }
}
paper-source-link = why it is needed
paper-wait-link = IRCC's page on that country
paper-read-at = { $official ->
    [yes] Read: { $link }; { $wait }, as of { $seen }. An office's own word comes first.
   *[no] Read: { $link }. How long it takes, no official page says; an office's own word comes first.
}

## Why it is needed

paper-why-always = { $paper ->
    [digital_photo] IRCC asks a photo of everybody who comes.
    [trade_work_proof] The trades program asks for two years of work after you qualified.
    [cec_funds_letter] It stands in for proof of funds, which your class does not ask for.
   *[passport] IRCC asks it of everybody who comes.
}
paper-why-accompanying-partner = Your partner comes with you.
paper-why-children = You told me of { $owner ->
    [child] a child who depends on you.
   *[other] children who depend on you.
}
paper-why-married = You are married.
paper-why-common-law = You live with a common-law partner.
paper-why-divorced = You are divorced.
paper-why-widowed = You are widowed.
paper-why-separated = You are separated. IRCC's page names no paper for that; an agreement shows it.
paper-why-sibling = You claim a brother or sister in Canada.
paper-why-relative = You claim a relative in Canada. IRCC may ask for it on your own list.
paper-why-studied-in-canada = You claim two years of study in Canada, and no diploma shows them.
paper-why-nomination = You claim a nomination by a province.
paper-why-job-offer = You claim a job offer.
paper-why-certificate = You claim a certificate in a trade.
paper-why-police = Everybody of { $age_from } or older needs one of each country of { $stay_months } months in a row or longer in the last { $looking_back_years } years. Not of Canada.
paper-why-upfront-medical = Everybody in the family needs the exam before you apply, also who stays behind.
paper-why-language-test = Your points for language rest on it.
paper-why-credential = You claim this education.
paper-why-foreign-credential = It says what your studies equal in Canada.
paper-why-job = You claim this work, and without the letter it does not count.
paper-why-canadian-job = You claim this work in Canada.
paper-why-job-in-canada = Work in Canada counts only while you were allowed to work.
paper-why-gap-in-work = You told me of no job from { $from } to { $to }. IRCC's form asks about every month of ten years.
paper-why-partner-language-claimed = You claim points for your partner's language.
paper-why-partner-education-claimed = You claim points for your partner's education.
paper-why-partner-eca-claimed = It says what your partner's studies equal in Canada.
paper-why-partner-work-claimed = You claim points for your partner's work in Canada.
paper-why-partner-studied-in-canada = You claim points for your partner's two years of study in Canada.
paper-why-funds = { $required ->
    [not_known] You must show enough money for your family.
   *[other] You must show { $required } for your family.
}
paper-why-funds-exempt = Your job offer may stand in for the money; the letter says so.

## What each must show

content-noc = the five digits of the occupation
content-start = the first day
content-end = the last day
content-hours-per-week = hours a week
content-imm-1017b-upfront = form IMM 1017B, from the doctor
content-emedical-information-sheet = the eMedical information sheet, with your number
content-original-in-colour = a scan in colour of the original, not of a certified copy
content-both-sides = every page and both sides
content-divorce-decree = the divorce or annulment certificate
content-legal-separation-agreement = the legal separation agreement, if there is one
content-shared-parent = that you share a parent: both birth certificates
content-chain-of-relationship = each step from you to them: birth and marriage certificates
content-status-in-canada = that they are citizens or permanent residents
content-address-in-canada = that they live in Canada: a bill or a lease
content-enrolment = a letter of the school that you were enrolled
content-full-time-dates = first and last day, and that it was full time
content-diploma = the diploma
content-transcript = the transcript
content-letterhead = letterhead, address and contact
content-job-title = your job title
content-duties = your main duties
content-dates = first and last day
content-salary-and-benefits = pay and benefits a year
content-signature = name, title and signature of your manager or HR
content-letters = a letter of each employer
content-pay-stubs = pay stubs
content-t4-or-notice-of-assessment = T4 slips or notices of assessment
content-permits = the work permits of that time
content-permits-of-whole-job = every permit, so that no day of the job is open
content-gap-dates = the months it is about
content-what-was-done = what you did, and how you lived
content-gap-proof = proof where there is any
content-two-years-after-qualifying = two years of full-time work after you qualified
content-applicant-name = your name
content-debts = debts, such as cards and loans
content-account-numbers = every account number
content-opening-dates = the day each was opened
content-current-balances = the balance of each today
content-six-month-averages = the average of six months of each

## Buttons and what follows them

button-paper-order = { $medical ->
    [yes] Booked today
   *[no] Ordered today
}
button-paper-here = It is here
button-paper-uploaded = The page is ready
button-paper-translating = Translation ordered
button-paper-translated = Translation is here
button-paper-no-translation = Needs no translation
button-paper-not-needed = Not needed
button-paper-note = Note
button-paper-undo = Undo
button-paper-tell = Tell me
button-papers = Back to my papers
button-papers-next = Next: { $paper }
button-papers-countries = Countries lived in
button-papers-plan = The work in order
button-lived-none = { $lives ->
    [canada] Only in Canada
    [together] Only where we live now
   *[abroad] Only where I live now
}
paper-noted = Noted: { $paper }, { $what ->
    [ordered] ordered on { $on }
    [came] here since { $on }
    [not_needed] not needed
    [translating] translation ordered on { $on }
    [translated] translated
    [no_translation] needs no translation
   *[undone] as it was before
}.
paper-other-country = Nothing noted: you have not told me of { $country }, so its certificate is not on your list. If you lived there, add it under “{ $button }”.
paper-not-noted = Nothing noted: I could not read “{ $said }” as a day. Write it like this: { $example }.
paper-day-ahead = { $on } is still to come. Tell me on the day, or tell me another day.
paper-booked-for = for { $on }
paper-gone = That paper is not on your list any more.
paper-example = You can also type “ordered { $ordered }” or “here since { $here }”.
paper-note-question = What should I remember of it? Type it, at most { $most } characters.
paper-which = Which of them?
lived-question = { $who ->
    [partner] <b>In which countries has your partner lived</b> for { $months } months in a row or longer, in the last { $years } years and since turning { $age }? Name the present one too.
   *[applicant] <b>In which countries have you lived</b> for { $months } months in a row or longer, in the last { $years } years and since you turned { $age }?
}
lived-why = Each one but Canada means a police certificate. An officer may ask for earlier ones later.
lived-example = For example: <i>{ $example }</i>
lived-example-countries = India, the UAE and Germany
lived-told = Told so far: { $countries }.
lived-noted = { $none ->
    [yes] Noted: no other country.
   *[no] Noted: { $countries }.
}
lived-not-read = I found no country in that. Type their names, with commas between them.
