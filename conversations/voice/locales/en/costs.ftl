## What it costs: /costs

costs-title = <b>What it costs your family</b>
    IRCC's fees still to pay: <b>{ $official }</b>.
    { $unknown ->
        [yes] Others charge about { $others }, and what is not known.
       *[no] Others charge about { $others }.
    }
costs-none = Nothing is left to pay to IRCC.
costs-now = <b>Now, before an invitation</b>
costs-invitation = <b>With the application, once invited</b>
costs-landing = <b>Before you land</b>
costs-month = <b>By { $month }</b>
costs-undated = <b>No day yet</b>
costs-about = about { $amount }
costs-between = { $least } to { $most }
costs-unknown = price not known here
costs-free = free
cost-profile = • Express Entry profile: { $amount }
cost-processing = { $who ->
    [partner] • Processing, partner: { $amount }
    [children] • Processing, { $count ->
        [one] 1 child
       *[other] { $count } children
    }: { $amount }
   *[applicant] • Processing, you: { $amount }
}
cost-biometrics = • Biometrics, once for the family: { $amount }
cost-right = { $count ->
    [one] • Right of permanent residence: { $amount }
   *[other] • Right of permanent residence, { $count } adults: { $amount }
}. It may be paid with the application too.
cost-language-test = { $who ->
    [partner] • Language test, partner: { $amount }
   *[applicant] • Language test: { $amount }
}
cost-eca = • ECA report: { $amount }
cost-medical = { $count ->
    [one] • Medical exam: { $amount }
   *[other] • Medical exam, { $count } people: { $amount }
}
cost-police = { $count ->
    [one] • Police certificate: { $amount }
   *[other] • Police certificates, { $count } of them: { $amount }
}
cost-translation = • Certified translations, of what is not in English or French: { $amount }
costs-funds-cec = Invited under the Canadian Experience Class, you need not show it.
costs-funds = Money to show, not to pay: <b>{ $need }</b> for { $size ->
    [one] one person
   *[other] a family of { $size }
}. { $have ->
    [none] You have not told me how much you have.
   *[other] You told me { $have }{ $more ->
        [yes] {" "}or more
       *[no] {""}
    }{ $short ->
        [none] : that is enough.
       *[other] {""}: { $short } short.
    }
}
costs-funds-exempt = No settlement funds have to be shown in your case.
costs-funds-size = How much money you must show hangs on your family, which I don't know yet.
costs-funds-unsettled = Money to show, not to pay: <b>{ $least }</b> or <b>{ $need }</b>. Whether a separated spouse counts is not settled, so plan with the higher one.
costs-missing = Still missing, and it changes this: { $missing }.
costs-footing = <b>Where this is from, and what may change</b>
costs-changes = IRCC's fees change every { $years } years, next on { $fees }. The fee of the day it gets your application counts. A new table of funds usually comes by { $funds }.
costs-sources = Fees in force since { $since }, checked on { $checked } ({ $link }).{ $heard ->
    [none] {""}
   *[other] {" "}“About” is what people paid, as heard by { $heard }: not official, and before tax.
}
button-costs-monthly = By month
button-costs-staged = By step
