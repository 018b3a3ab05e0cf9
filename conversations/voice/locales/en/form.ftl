## IRCC's form: /sheet

form-line = { $label }: <code>{ $value }</code>
form-rough = { $label }: { $value } <i>(the form asks more exactly)</i>
form-missing = { $label }: <i>not told yet</i>
form-there = { $label }: <i>{ $value }</i>
form-elsewhere = enter it there; I never keep it
form-child = Child { $number }
form-ask = { $entry ->
    [none] {""}
   *[other] <i>{ $entry }</i>{"\u000A"}
}<b>{ $label }?</b>{ $kind ->
    [date] {" "}For example: <i>3 April 2019</i>.
    [month] {" "}For example: <i>September 2018</i>.
    [country] {" "}The country's name.
   *[text] {" "}As your paper or passport shows it.
}
form-kept = Kept only so that you can copy it. Skip what you would rather not tell.
form-of-entry = { $label } ({ $entry })
form-told = Now: <code>{ $value }</code>
form-unread-date = I could not read that as one day. Please write the month as a word, such as <i>3 April 2019</i>.
form-unread-month = I could not read that as one month. Please write it as a word, such as <i>September 2018</i>.
form-unread-country = I know no country of that name. Please write it in full.
form-unread-text = Please write it in 1 to { $most } characters.
form-gone = That line is not on your form any more.
form-change = Which line do you want to change?
form-anew = { $doubts ->
    [0] Your last profile is over. Everything it asks is still here, ready to be filled in again.
   *[other] Your last profile is over. Everything it asks is still here. Look at this first:
}
button-form-fill = Fill in what is missing ({ $count })
button-form-change = Change a line
button-form-whole = All in one go
button-form-application = After an invitation
button-form-profile = The profile
button-form-erase = Erase this

form-family-name = Family name
form-given-names = Given names
form-other-names = Other names used
form-sex = Sex or gender, as in the passport
form-birth-city = City of birth
form-birth-country = Country of birth
form-union-date = Date of marriage or union
form-citizenship = Citizenship
form-passport-number = Passport number
form-passport-country = Passport issued by
form-passport-issued = Passport issued on
form-uci = Client number (UCI)
form-home-address = Street and number
form-email = E-mail
form-phone = Phone
form-english-report = English test report number
form-french-report = French test report number
form-field-of-study = Field of study
form-school = School
form-school-city = City of the school
form-study-start = Studies began
form-eca-number = ECA reference number
form-nomination-number = Nomination certificate number
form-offer-employer = Employer of the offer
form-representative = Representative, if you have one
form-employer = Employer
form-work-city = City of work
form-partner-family-name = Partner: family name
form-partner-given-names = Partner: given names
form-partner-birth-country = Partner: country of birth
form-partner-citizenship = Partner: citizenship
form-partner-passport-number = Partner: passport number
form-child-family-name = Family name
form-child-given-names = Given names
form-child-birth-date = Date of birth
form-child-birth-country = Country of birth
form-child-citizenship = Citizenship
form-mother-name = Mother: full name
form-mother-birth-date = Mother: date of birth
form-mother-birth-country = Mother: country of birth
form-father-name = Father: full name
form-father-birth-date = Father: date of birth
form-father-birth-country = Father: country of birth
form-earlier-applications = Earlier applications to IRCC
form-refusals = Visas or entries refused, by any country
form-offences = Offences and arrests
form-health = Serious illness
form-service = Military, police or government service
form-organizations = Membership of organizations

## Ten years without a gap

activity-work = Work
activity-study = Study
activity-unemployed = Unemployed
activity-home = At home, or with family
activity-travel = Travelling
activity-other = Something else
history-now = now
history-period = { $start } – { $end }
between-places = { ", " }
history-named = { $kind }: { $what }
history-line = { $period }: <code>{ $what }</code>
history-gap = { $period }: <b>nothing told</b> ({ $months ->
    [one] 1 month
   *[other] { $months } months
})
history-open = Asked since { $since }, month by month. { $months ->
    [one] 1 month is
   *[other] { $months } months are
} still open:
history-whole = Asked since { $since }: every month is told.
history-trips = Trips away from where you lived, of the last ten years: { $since } on.
history-how-activities = Tap a gap, or type it: <i>Jan 2018 to Mar 2019: unemployed, Pune</i>. Jobs you told stand here already.
history-how-addresses = Tap a gap, or type it: <i>Jan 2018 to Mar 2019: 12 Park Road, Pune, India</i>.
history-how-trips = Type each one: <i>March 2024 to March 2024: Dubai, holiday</i>.
history-what = <b>{ $period }:</b> what did you do? If it was several things, type one: <i>Jan 2018 to Mar 2019: unemployed, Pune</i>.
history-where-activities = <b>{ $period }, { $kind }:</b> where, and what? For example: <i>Pune, India</i>.
history-where-addresses = <b>{ $period }:</b> where did you live? The full address, with the country. If it was several, type one: <i>Jan 2018 to Mar 2019: 12 Park Road, Pune, India</i>.
history-kept = { $period } is noted.
history-ends-first = That ends before it begins. Please type it once more.
history-to-come = That is still to come; the form asks about the past.
history-full = I keep { $most } of these at most.
history-change = Tap what is to go.
history-remove = { $period }: { $what }
