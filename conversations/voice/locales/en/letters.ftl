### Letters to ask for, to check and to write. What stands between <pre> is copied by the person, so
### it is written in their voice; [ ] marks what only they know.

letter-request = <b>{ $paper }.</b> { $kind ->
    [bank] Tap to copy, for each bank:
    [client] You worked for yourself: ask your clients. Add papers of your business and proof of income. Tap to copy:
   *[employer] Tap to copy:
}
letter-text = Hello,

    { $again ->
        [yes] Thank you for the letter. For my permanent residence in Canada it must still show:
       *[no] { $kind ->
            [bank] For my permanent residence in Canada I need a signed letter from you:
            [client] For my permanent residence in Canada I need a signed letter from you about the work I did for you:
           *[employer] For my permanent residence in Canada I need a signed letter from you:
        }
    }
    { $points }

    Thank you,
    { $name ->
        [none] [your name]
       *[other] { $name }
    }
letter-point = - { $text }
letter-ask-letterhead = on your letterhead, with address, phone and e-mail
letter-ask-applicant-name = my full name
letter-ask-job-title = every position I held{ $title ->
    [none] {""}
   *[other] {" "}(mine: { $title })
}
letter-ask-duties = my main duties in each, in your own words
letter-ask-dates = first and last day of each{ $from ->
    [none] {""}
   *[other] {" "}({ $from } to { $current ->
        [yes] now
       *[no] { $to ->
            [none] [last day]
           *[other] { $to }
        }
    })
}
letter-ask-hours-per-week = paid hours a week{ $hours ->
    [none] {""}
   *[other] {" "}({ $hours })
}
letter-ask-salary-and-benefits = pay a year, and benefits
letter-ask-signature = name, title and signature of my manager or of HR
letter-ask-debts = what I owe you (cards, loans), even if it is nothing
letter-ask-account-numbers = the number of each account
letter-ask-opening-dates = the day each was opened
letter-ask-current-balances = the balance of each today
letter-ask-six-month-averages = the average balance of each over the last six months

letter-hints = <b>Before you send it</b>
letter-hint-duties = Duties are theirs to write. I write none, and text of the NOC does not belong in it.
letter-hint-early = It does not get too old: ask now, also at jobs you left.
letter-hint-each = One letter for each bank. A statement alone is not enough.
letter-hint-deposit = A large deposit of late: say where it is from, with proof.
letter-hint-gift = A gift counts if it is truly yours: on your account, nothing to pay back.
letter-hint-joint = A joint account with a partner who comes counts. One in their name alone: prove that you can use it.
letter-source = Read: { $link }. The list that IRCC makes for you comes first.

letter-check = <b>{ $paper }.</b> { $number } of { $count }

    { $point }
letter-check-letterhead = Is it on letterhead, with address, phone and e-mail?
letter-check-applicant-name = Does it say your full name, as in your passport?
letter-check-job-title = Does it name every position you held{ $title ->
    [none] {""}
   *[other] , such as { $title }
}?
letter-check-duties = Does it say your main duties, in their words, for each position?
letter-check-dates = Does it say first and last day{ $from ->
    [none] {""}
   *[other] , and are they those you told me ({ $from } to { $current ->
        [yes] now: “still works here”
       *[no] { $to ->
            [none] not told
           *[other] { $to }
        }
    })
}?
letter-check-hours-per-week = Does it say the hours a week{ $hours ->
    [none] {""}
   *[other] , and are they { $hours }, as you told me
}?
letter-check-salary-and-benefits = Does it say your pay for a year, and the benefits?
letter-check-signature = Is it signed by your manager or HR, with their name and title?
letter-check-debts = Does it say what you owe the bank, even if that is nothing?
letter-check-account-numbers = Does it give the number of each account?
letter-check-opening-dates = Does it say on which day each account was opened?
letter-check-current-balances = Does it give the balance of each account today?
letter-check-six-month-averages = Does it give the average balance of each account over the last six months?
letter-checked = <b>{ $paper }.</b> { $missing ->
    [0] Everything is there that IRCC asks for. If it says another day or other hours than you told me, change your answers to what is true.
    [one] <b>One thing is missing.</b> Ask for it with this text:
   *[other] <b>{ $missing } things are missing.</b> Ask for them with this text:
}
letter-which = For which of them?

button-letter = The text to ask for it
button-letter-explain = Letter of explanation
button-letter-check = I have one: check it
button-letter-anew = Check it again
button-letter-refused = They refuse
button-letter-deposit = A large deposit or gift
button-letter-there = It is there
button-letter-missing = It is missing
button-letter-paper = Back to this paper
button-explanation-others = Other letters

## Letters of explanation: { explanation-… } is the title, .name a button

explanation-which = <b>Letter of explanation.</b> One short, signed page: the fact, the reason, the proof. What is it about?
explanation-title = <b>{ $title }</b> Tap to copy it; fill in what stands in [ ], and write only what is true.
explanation-letter = Letter of explanation: { $subject }

    To the officer,

    { $body }

    Attached: { $proof }

    { $name ->
        [none] [your name]
       *[other] { $name }
    }
    {"["}day, signature]
explanation-gap = Months without a job.
    .name = Months without a job
    .subject = months without a job
    .body = From { $from ->
        [none] [month]
       *[other] { $from }
    } to { $to ->
        [none] [month]
       *[other] { $to }
    } I had no job. In that time I [what you did] in [city, country]. I lived on [savings, family, …].
    .proof = [what shows it, if there is any]
    .note = The same months stand in the form's list of activities. No month may be open there.
explanation-job = Another job.
    .name = Another job since the profile
    .subject = a change of my job
    .body = Since I submitted my profile my job has changed. Until [day] I was [title] at [employer]. Since [day] I am [title] at [employer], [hours] hours a week. The work I claim is [not touched by it / this: …].
    .proof = [new contract, letter of the old employer]
    .note = In the pool, change the profile instead. After applying, tell IRCC by web form.
explanation-name = Two names.
    .name = Different names
    .subject = my name in my papers
    .body = My passport says “[name]”. My [paper] says “[other name]”. Both are me. The reason is [marriage, spelling, order of names, …].
    .proof = [marriage or name change certificate, sworn statement]
    .note = Use the name of your passport everywhere in the form.
explanation-police = A police certificate that is late.
    .name = A late police certificate
    .subject = police certificate{ $country ->
        [none] {" "}of [country]
       *[other] {" "}of { $country }
    }
    .body = This certificate is not here yet. I asked for it on { $ordered ->
        [none] [day]
       *[other] { $ordered }
    } at [office]. I was told: [answer]. I will send it as soon as I have it.
    .proof = [receipt, tracking number, notice of delay]
    .note = IRCC takes it in place of the certificate if it shows that you tried in time. If the officer is not satisfied, the application may be rejected.
explanation-no-letter = They give no letter.
    .name = An employer who refuses
    .subject = no full letter of an employer
    .body = I worked as { $title ->
        [none] [title]
       *[other] { $title }
    } at { $employer ->
        [none] [employer]
       *[other] { $employer }
    }. I asked [whom] for a letter on [day]. The answer was: [answer]. In its place I send what I have.
    .proof = [my request and the answer, contract, pay slips, tax papers, sworn statement of a manager or colleague]
    .note = First ask HR for at least dates, title, pay and hours. I know no official list of substitutes; the officer decides.
explanation-deposit = A large deposit.
    .name = A large deposit or gift
    .subject = money that came into my account
    .body = On [day] [amount] came to my account [last digits] from [whom]. It is [savings moved, a sale, a gift]. [If so: I need not pay it back.]
    .proof = [record of the other account, contract of sale, signed gift deed]
    .note = Borrowed money does not count. IRCC's page, as I have it, names no proof of a gift; this is what people usually send.
