### After the score: the life of a candidacy, deadlines, reminders, settings.

## Where it stands

button-life-submit = I submitted my profile
button-life-submit-anew = I submitted a new profile
button-life-invite = I was invited to apply
button-life-decline = I declined the invitation
button-life-apply = I applied
button-life-lapse = The invitation lapsed
button-life-expire = My profile expired
button-life-withdraw = I withdrew
button-life-lose_eligibility = I am no longer eligible
button-life-refuse = My application was refused
button-life-land = I became a permanent resident
button-life-start_afresh = Begin a new profile
button-life-redate = Correct the date
button-redate-submit = Rather the submission: { $date }
button-redate-invite = Rather the invitation: { $date }
button-redate-decline = Rather the decline: { $date }
button-redate-apply = Rather the application: { $date }
button-redate-refuse = Rather the refusal: { $date }
button-redate-land = Rather the permanent residence: { $date }
button-life-undo = That did not happen
button-paper-biometrics-letter-on = Biometrics letter came
button-paper-medical-exam-on = Medical exam done
button-paper-police = Police certificate issued
papers-question = <b>What has come?</b> I note its day and watch what follows from it.
button-biometrics-done = Biometrics given
button-draft = I began my profile
button-nominated = Day of my nomination
button-nomination-accepted = Nomination accepted
button-nomination-end = Last day of my nomination
button-report = What IRCC must be told
button-report-done = Done: { $what }
button-today = Today
button-status = Where I stand
button-nothing-changed = Nothing has changed
button-something-changed = Something has changed

life-submitted = Profile submitted on { $date }.
life-declined = Invitation declined on { $date }.
life-expires = It leaves the pool on <b>{ $date }</b>, if you are not invited before.
life-expired-on = Its year ended on <b>{ $date }</b>.
life-expires-before = It leaves the pool on <b>{ $date }</b>: you would meet no program any more from then. Its year would last until { $ends }. See the dates.
life-draft = Profile begun on IRCC's site on { $date }: submit it by <b>{ $ends }</b>.
life-nominated = Nominated on { $date }{ $waits ->
    [yes] : accept it in your IRCC account by <b>{ $by }</b>
   *[no] { "" }
}.
life-nomination-ends = Your nomination's last day: { $date }.
life-biometrics = Biometrics letter of { $date }: give them by <b>{ $last }</b>.
life-biometrics-over = Biometrics letter of { $date }: the last day to give them was <b>{ $last }</b>.
life-biometrics-given = Biometrics given.
life-medical = Medical exam of { $date }: it counts until { $ends }.
where-you-live = the country you live in
life-police = Police certificate of { $country }, { $date }.
life-invited = Invited on { $date }{ $has_kind ->
    [yes] , { $kind }
   *[no] { "" }
}.
life-apply-by = You can apply until the end of <b>{ $date }</b>: { $days ->
    [0] that is today
    [1] 1 day left
   *[other] { $days } days left
}. Go by the day and hour in your IRCC account.
life-apply-over = The time to apply ended on <b>{ $date }</b>.
life-applied = Application sent on { $date }.
life-processing = IRCC's service standard is { $standard } months for most complete applications; actual times vary.
life-processing-seen = On { $on } its site showed about { $months } months.
life-tell-after =
    <blockquote expandable><b>While IRCC works on it</b>, tell them by web form of { $count } kinds of change:
    { $changes }</blockquote>
life-tell-after-item = • { $change }
tell-after-family = your family (a birth or adoption)
tell-after-contact = your contact details
tell-after-job = a job or job offer
tell-after-education = a new credential
tell-after-language = new test results
tell-after-nomination = your nomination or where you mean to live
tell-after-representative = your representative
tell-after-withdrawal = your wish to go on (a withdrawal)
some-to-some = { $least } to { $most }
life-ended = { $refused ->
    [yes] Application refused on { $date }.
   *[no] Ended on { $date }.
}
life-landed = Permanent resident since { $date }.
life-to-report = { $count ->
    [1] <b>One change</b> still has to be told to IRCC.
   *[other] <b>{ $count } changes</b> still have to be told to IRCC.
}
life-next-scored = When you submit your profile on IRCC's site, tell me: I will watch its year, your tests and your birthdays.
life-next-submitted = Your profile is in the pool. Tell me when you are invited, or when anything in your life changes.
life-next-submitted-over = Was it invited before that day, or did it expire? Your answers are kept for a new one.
life-next-submitted-without = By what IRCC knows of you no program is met today, and it takes such a profile out of the pool. The programs on your score card say what would meet one; if an answer is out of date, change it under /edit.
life-next-invited-over = Did you apply or decline in time? Then tell me when. If not, the invitation has lapsed and the profile with it; your answers are kept for a new one.
life-next-applied = Now IRCC decides.
life-map = <blockquote expandable><b>What comes, in its order</b>
    { $steps }</blockquote>
bullet-number = { $number }. { $text }
after-received = An automatic message, then the check that everything is there. Then a letter with your application's number (E and nine digits).
after-biometrics = { $biometrics ->
    [given] Biometrics: given.
    [asked] Biometrics: asked for, to be given by { $by }.
   *[open] A letter for your biometrics: { $days } days to give them. Tell me when it comes.
}
after-checks = Medical results, eligibility, background and security checks, in any order. IRCC may ask for a paper or an interview.
after-fee = The right of permanent residence fee ({ $fee } for each adult), if you have not paid it.
after-decision = The decision, then the confirmation (COPR). IRCC's standard is { $months } months, { $over ->
    [yes] which ended on { $until }
   *[no] which end on { $until }
}; that is no promise.{ $observed ->
    [none] {""}
   *[other] {" "}In its figures of { $read } your class took about { $observed } months.
}
life-next-lapsed = That profile cannot be invited any more. Your answers are kept: you can begin a new one, with a new place in tie-breaks.
life-next-expired = That profile is no longer in the pool. Your answers are kept: you can begin a new one, with a new place in tie-breaks.
life-next-withdrawn = Nothing is in the pool now. Your answers are kept, should you begin again.
life-next-ineligible = Look at the programs on your score card: each says what would meet it. Your answers are kept for a new profile.
life-next-ineligible-met = By your answers you meet a program today. If that is right, begin a new profile: your answers are kept for it.
life-next-refused = Unless the letter names a ban, you may make a new profile, best with something that answers its reasons. The right of permanent residence fee comes back. I cannot judge the refusal.
life-next-landed = Your first card comes by mail; until then your COPR proves your status inside Canada. To fly back you need the card, or a travel document from abroad. I have no further dates to watch. /delete erases what I kept.
life-not-now = That does not fit where you are now ({ $state }). Here is what can happen next.

life-invited-unsubmitted = Only profiles in the pool are invited, and I know of none of yours yet. { $counted ->
    [yes] On which day did you submit it?
   *[no] Tell me when you submitted it; then I count your sixty days.
 }
life-submit-when = On which day did you submit your profile?
submit-anew = Your last profile ended on { $date }. Is it a new profile that you submitted?
button-submit-anew = Yes, a new profile
button-submit-old = No, I mean the old one
life-invite-when = On which day were you invited to apply?
life-decline-when = On which day did you decline?
life-apply-when = On which day did you send your application?
life-refuse-when = Which date does the refusal letter bear?
life-land-when = On which day did you become a permanent resident?
life-draft-on-when = On which day did you begin your profile on IRCC's site?
life-nominated-on-when = On which day did the province nominate you? The nomination letter bears it.
life-nomination-ends-on-when = Which last day does your nomination certificate name? If you do not know it, leave it: I do not guess it.
life-biometrics-letter-on-when = Which date does the biometrics instruction letter bear?
life-medical-exam-on-when = On which day was the medical exam?
life-police-when = On which day was the police certificate of the country you live in issued?
life-submit-noted = Submitted on { $date }. I keep your answers as they are now, to compare with later changes.
life-invite-early = Invitation on { $date }: I count it from now on. <b>You can apply until the end of { $last }</b>; trust your IRCC account. Please go on with your answers, so that I can check that the application would hold.
life-submit-early = Submitted on { $date }: I keep it, and go on with it once your answers are complete.
life-invite-noted = { $cheer ->
    [yes] Congratulations!{ " " }
   *[no] { "" }
}Invited on { $date }.
life-decline-noted = Declined on { $date }. Your profile is back in the pool, with its old expiry date.
life-apply-noted = Applied on { $date }.{ $cheer ->
    [yes] { " " }Well done: the largest part of the work is behind you.
   *[no] { "" }
}
life-refuse-noted = I am sorry. Noted: your application was refused on { $date }. Your answers are kept.
life-land-noted = { $cheer ->
    [yes] Congratulations!{ " " }
   *[no] { "" }
}Permanent resident since { $date }.
life-draft-on-noted = Noted: your profile is begun since { $date }. I will remind you before IRCC drops it.
life-nominated-on-noted = Congratulations! Nominated on { $date }. Accept it in your IRCC account: you have about { RULE("process.nomination.accept_within_days") } days, and a day that the message there names comes first.
life-nomination-ends-on-noted = Noted: your nomination is good until { $date }. I will remind you before.
nomination-accepted-noted = Well done: your nomination is accepted. Check in your IRCC account that its points are there.
life-biometrics-letter-on-noted = Biometrics letter of { $date } noted.
life-medical-exam-on-noted = Medical exam of { $date } noted.
life-police-noted = Police certificate of { $date } noted.
life-lapse-done = Noted: the invitation lapsed.
life-expire-done = Noted: the profile expired.
life-withdraw-done = Noted: you withdrew.
life-lose-eligibility-done = Noted: no longer eligible.
life-start-afresh-done = A new start, from the answers you gave. Please look them over with /edit before you submit again.
life-undone = Taken back.
life-days = { $single ->
    [yes] on { $first }
   *[no] between { $first } and { $last }
}
life-submit-problem = I read { $date }. The day of submission must lie { life-days }. Please check the date.
life-invite-problem = I read { $date }. An invitation can only come while the profile is in the pool: { life-days }. Please check the date.
life-decline-problem = I read { $date }. An invitation can be declined from its day to the end of its { RULE("process.invitation.days_to_apply.last.days") } days: { life-days }. Please check the date.
life-apply-problem = I read { $date }. You can apply from the day of the invitation to the end of its { RULE("process.invitation.days_to_apply.last.days") } days: { life-days }. Please check the date.
life-refuse-problem = I read { $date }. That must lie between your application and today: { life-days }. Please check the date.
life-land-problem = I read { $date }. That must lie between your application and today: { life-days }. Please check the date.
life-end-problem = I read { $date }. That must lie { life-days }. Please tell me again, with the day.
life-draft-on-problem = I read { $date }. IRCC keeps a profile that is not submitted for { RULE("process.profile.draft_days") } days, so it must lie { life-days }. One begun before is gone: begin again, your answers are kept here.
life-nominated-on-problem = I read { $date }. The day of a nomination must lie { life-days }. Please check the date.
life-nomination-ends-on-problem = I read { $date }. The last day of a nomination must lie { life-days }. Please check the date.
life-biometrics-letter-on-problem = I read { $date }. The letter must be dated { life-days }. Please check the date.
life-medical-exam-on-problem = I read { $date }. An exam counts for twelve months, so it must lie { life-days }. Please check the date; an older exam has to be taken again, unless IRCC accepts it.
life-police-problem = I read { $date }. The certificate of the country you live in may be at most six months old when you apply, so it must lie { life-days }. Please check the date; an older one has to be ordered again.
life-score = Which score did IRCC show when you submitted? I have { $score }{ if-estimate }. Type the number, or skip.
life-score-same = IRCC shows { $theirs }, as I do.
life-score-differs = IRCC shows { $theirs }, I have { $ours }. IRCC's figure is the one that counts. Compare each line below with your profile: a test score, a date or the partner's answers usually explain it.
life-kind = In which kind of round were you invited? Your invitation letter says it.
round-cec = Canadian Experience Class
    .also = cec
round-fswp = Federal Skilled Worker
    .also = fsw, fswp
round-fstp = Federal Skilled Trades
    .also = fst, fstp
round-pnp = Provincial Nominee
    .also = pnp, nominee, nomination
round-general = General (all programs)
    .also = general, all programs
round-french = French
    .also = francophone
round-healthcare = Healthcare
    .also = health, health care
round-stem = STEM
    .also = tech
round-trades = Trades
round-transport = Transport
round-education = Education
round-agriculture = Agriculture
round-physicians = Physicians
round-senior_managers = Senior managers
round-researchers = Researchers
round-military = Military recruits

## What IRCC must be told

report-changed = { $what }: { $before } → { $after }
report-new = { $what }: { $after } (new)
report-gone = { $what }: { $before } (no more)
report-note = <b>IRCC must be told:</b> { $changes }. Update your profile there, then tell me it is done under /status.
report-list = <b>Since you submitted, these changed, and IRCC must be told.</b> Update your profile on IRCC's site, then tick it off here:
report-none = Nothing is waiting to be told to IRCC.
check-question = <b>Has any of this changed</b> since you submitted or we last spoke? Tap what did.
check-nothing = Good: nothing to report.
check-waiting = Nothing new, then. { $count ->
    [1] One change from before
   *[other] { $count } changes from before
} must still be told to IRCC.
check-which = Which of these?

## Deadlines

deadlines-title = <b>The dates that matter</b>, as of { $date }:
deadlines-none-left = I see no dates coming up.
deadlines-none = I see no dates coming up. Once you have told me your test, your assessment or your submission, they appear here.
deadline-line = <b>{ $date }</b> · { $what }
deadline-headline = <b>{ $what }</b> · { $date }, { $when }.
remind-estimate = These points are an estimate.
deadline-estimate = Points are an estimate on the grid of { $grid }: the figures now in force are not known to me.
when-today = today
when-ago = { $days ->
    [1] yesterday
   *[other] { $days } days ago
}
when-days = { $days ->
    [1] tomorrow
   *[other] in { $days } days
}
when-months = in { $months } months
button-calendar = As a calendar file
calendar-name = Express Entry dates
calendar-as-of = As of { $date }.
calendar-caption = Your dates for a calendar. Importing a newer file later updates the entries, and cancels those that no longer hold.

## Reminders

remind-interview = Your answers are waiting, where you left them: <b>{ $section }</b>. A few minutes may be enough to see your score. { $last ->
    [yes] This is my last reminder.
   *[no] I will remind you three times at most.
}
pace-question = <b>Shall I go on reminding you?</b> You were last here on { $date }, and no profile of yours is in the pool.
pace-quiet = Without an answer I stay quiet. I will still tell you before your last program or your permit ends.
pace-usual = Good: I go on reminding you, as before.
pace-yearly = I will write to you once a year, with what has changed. I will still tell you before your last program or your permit ends.
button-pace-usual = Yes, go on
    .words = yes, yes please, go on, please go on, sure, ok, oui
button-pace-yearly = Once a year
    .words = once a year please, yearly, every year, une fois par an
button-pace-stop = Stop
    .words = no, no thanks, no thank you, non
button-pace-before = Remind me as before
silent-question = <b>Shall I keep your answers?</b> You were last here on { $date }, and I do not keep them for ever.
silent-unless = Any tap or message keeps them. If I hear nothing, I erase everything on { $date }, and no reminder comes after that.
silent-kept = Good: I keep your answers. /delete erases them at any time.
silent-erased = I heard nothing from you, so I have erased everything I knew about you, as I told you I would. /start begins afresh.
button-erase-now = Delete now
    .words = delete them, erase them, erase now
year-title = <b>Your year in short</b>
year-changed = Since { $date }:
year-change = • { $what }
year-birthday = You turned { $age }.
year-unchanged = Since { $date } nothing has changed in your score.
year-ahead = In the next twelve months:
year-ahead-none = I see no date of yours in the next twelve months.
year-date = • { $date }: { $what }
button-see-score = See my score
rules-changed = { $figures ->
    [known] <b>The CRS figures in force since { $date } are known now.</b> Your score is no estimate any more. Same answers, same day:
    [unknown] <b>IRCC is reported to have changed the CRS on { $date }.</b> I do not know the new figures, so your score is an estimate from now on:
   *[same] <b>The rules changed, and your result with them.</b> Same answers, same day:
}
rules-changed-score = CRS { $before } → <b>{ $after }</b> ({ $difference }{ if-estimate-too })
rules-changed-same-score = CRS <b>{ $score }</b>, as before
rules-changed-item = • { $item }: { $before } → { $after }
rules-changed-program = • { $program }: { $after ->
    [met] now met
    [not_met] { $before ->
        [met] no longer met
       *[other] not met
    }
   *[unknown] cannot be said any more with what I know
}
rules-changed-door = • { $kind } rounds: { $after ->
    [met] now open to you
    [not_met] not open to you
   *[unknown] open or not, depending on what I do not know yet
}
rules-changed-details = <blockquote expandable>{ $lines }</blockquote>
rules-changed-check = Compare with <a href="{ $tool }">IRCC's own tool</a>.
rules-changed-pool = Compare with the figure in your IRCC account: it is the one that counts.
remind-folded = <blockquote expandable>{ $first }
    { $rest }</blockquote>
remind-several = <b>{ $count } dates to keep in mind:</b>
review-word = Review
button-done = Done
    .words = it is done, it's done, already done
button-told = Done, IRCC knows
    .words = ircc knows, i told ircc, i have told ircc, done ircc knows
button-deadlines = All dates
button-check = Look through the list
button-what-happened = Tell what happened
reminder-of-ones-own = I keep no reminders of your own; your phone's calendar does. What I watch for you comes by itself: /deadlines shows it.
button-snooze-day = Tomorrow
    .words = snooze, remind me tomorrow, remind me later, later
button-snooze-week = In 1 week
    .words = remind me next week, remind me in a week, in a week, next week
button-snooze-date = On a date
    .words = remind me on a date
button-stop-kind = No more of this kind
    .words = no more of these
button-stop-rounds = No more about rounds
button-all-rounds = All kinds of round
button-stop-all = Stop all reminders
button-resume-all = Turn reminders on
reminder-done = Noted. I won't mention it again: { $what }
reminder-undone = Taken back: I go on reminding you.
remind-gone-by = Gone by meanwhile: { $what }.
remind-gone = { $what } ({ $date })
button-undo = Undo
button-ok = OK
button-go-through = Go through them
button-all-tomorrow = Remind me tomorrow
button-next-subject = Next ({ $number } of { $of })
button-help-test = New result
button-help-eca = New report
button-help-passport = New passport
button-help-permit = New permit
button-help-nomination = New last day
button-page-language-test = Where to book a test
button-page-eca = Where to order a report
button-page-invited = Where to book the exam
button-page-draft = IRCC's page
button-page-unsubmitted = IRCC's page
button-page-nomination-accept = IRCC's page
button-help-biometrics = I gave them
button-help-sheet = Form sheet
button-help-papers = Papers
button-help-plan = What to do, in order
button-help-programs = How to keep it
button-help-opens = How to open one
button-help-whatif = How to make up for it
button-help-check = Look through the list
button-help-score = My score
button-help-status = Where I stand
reminder-done-how = Have you applied, or declined? Tell me which; until then I go on reminding you.
reminder-snoozed = I will mention it again on { $date }.
reminder-kind-stopped = No more reminders of this kind: { $kinds }. /settings turns them on again.
reminder-all-stopped = All reminders are off. /settings turns them on again; /deadlines always shows the dates.
snooze-question = On which day shall I mention it again? The deadline itself stays where it is.
snooze-example = next friday, in 2 weeks, or { $date }
nudge-on = I will remind you on { $date }. Your answers are kept.
nudge-stopped = Your answers are kept. Reminders are off: /reminders turns them on, then tell me the day again.
reminder-told = Noted: IRCC knows.
reminder-settled = That is settled: there is nothing left to remind you of.
reminders-on = Reminders are on again.
reminders-on-none = Reminders are on again. I see no date coming up.
reminders-on-next = Reminders are on again. Next: <b>{ $what }</b>, { $date }; I will mention it on { $lead }.
reminders-on-untold = Reminders are on again. Next: <b>what IRCC must still be told</b>; I will mention it on { $lead }.
reminders-kept = Reminders stay on.
button-keep-reminders = Keep them on
stop-question = { $open ->
    [invitation] An invitation is open, and nobody else may mention its last day to you. Stop all reminders all the same?
    [biometrics] A letter for your biometrics is open, and nobody else may mention its last day to you. Stop all reminders all the same?
   *[none] Shall I stop all reminders?
}
stop-hint = If you meant my reminders: /stop turns them off, /settings lets you choose.
snooze-too-late = That is after the last day, { $last }. I can mention it again up to that day.
snooze-past = That day is not ahead of us. Please give a day still to come.

## Settings

settings-title = <b>Settings</b>
settings-zone = Time zone: <b>{ $place }</b> ({ $zone })
settings-zone-default = Time zone: not told, so I use Toronto's.
settings-quiet = Quiet hours: { $start } to { $end }
settings-quiet-none = Quiet hours: none
settings-kinds-all = Reminders: all kinds
settings-kinds-stopped = Reminders: all kinds except { $kinds }
settings-all-stopped = Reminders: all off
settings-yearly = Reminders: one summary a year
settings-data = /export gives you a file with all that I keep about you; /delete erases it.
settings-status-line = Pinned status: { $is_on ->
    [yes] on
   *[no] off
}
status-line-state = Status: { $state }{ $has_end ->
    [yes] { " " }until { $ends }
   *[no] { "" }
}
status-line-score = CRS { $total }{ $is_estimate ->
    [yes] { " " }(estimate)
   *[no] { "" }
}
status-line = { $status }

    { $next }
    As of { $on }. /settings takes this message down.
status-line-interview = <b>Next:</b> go on with /continue.
status-line-off = The status is not kept here any more. /status always shows it.
status-line-erased = Erased.
button-pin-status = Pin my status
button-unpin-status = Unpin my status
button-zone = Time zone
button-quiet = Quiet hours
button-kinds = Kinds of reminder
zone-question = Which city are you in? Type its name, or share your location with the paper clip. I keep only the time zone.
zone-which = Which one do you mean?
zone-unknown = I don't know a city called "{ $text }". Try a larger city in the same time zone, or a name such as Asia/Kolkata.
zone-unknown-city = I don't know that city, so I use Toronto's time. /settings takes a larger city nearby.
zone-unknown-position = I could not find a time zone for that position. Try /settings with a city.
zone-taken = Your time zone: <b>{ $place }</b> ({ $zone }).
zone-other = If you mean another place of that name, /settings lets you choose.
quiet-question = When shall I be quiet?
quiet-none = No quiet hours
quiet-choice = { $start } to { $end }
kinds-question = Tap a kind to turn it on or off.
kind-on = { $kind }: on
kind-off = { $kind }: off
kind-some = { $kind }: some
kinds-rounds-question = { $off ->
    [yes] I tell you of no new rounds. Tap to hear of them again.
   *[no] I tell you of a new round if it is open to you, or nearly. Tap a kind to turn it on or off.
}
kind-rounds-all = All new rounds
kind-profile = Profile and nomination
kind-eligibility = Eligibility
kind-invitation = Invitation
kind-documents = Documents
kind-language = Language tests
kind-eca = ECA
kind-passport = Passport
kind-permit = Permit in Canada
kind-birthday = Birthdays
kind-work = Work dates
kind-money = Funds and fees
kind-check = Quarterly check
kind-report = Changes for IRCC
kind-rules = Changes of the rules
kind-rounds = New rounds
kind-rounds-of = { $kind } rounds
kind-interview = Unfinished interview

## Each deadline: its name; .short and .means say what it means; .past once it is over; .do the one thing to do

deadline-profile-expiry = Your profile leaves the pool
    .short = From that day it cannot be invited any more.
    .means = { $early ->
    [yes] { $because } that day, and you meet no program without. From then it cannot be invited any more.
   *[no] { $is_today ->
    [yes] Today your profile leaves the pool: its twelve months are over. It cannot be invited any more.
   *[no] Its twelve months are over that day. From then it cannot be invited any more.
}
}
    .past = Its time in the pool is over. Tell me what happened.
    .do = { $early ->
    [yes] { $untold ->
    [yes] You have a newer one, and IRCC does not know it: update your profile there today, or submit a new one if this one has gone.
   *[no] Get a new one. With it you can update the profile, or submit a new one if this one has gone.
}
   *[no] { $is_today ->
    [yes] Submit the new one now: your answers are ready.
   *[no] To stay in, submit a new profile once this one has gone: your answers are kept, its place in tie-breaks is a new one.
}
}
deadline-eligibility-lost = You would no longer meet any program
    .page = { $because }
    .short = You would no longer meet any program. { $program_name }: { $requirement_name }{ $in_pool ->
    [yes] { " " }Your profile would leave the pool.
   *[no] { "" }
}
    .means = { $because } that day. { $program_name } would fail on this: { $requirement_name }{ $in_pool ->
    [yes] { " " }Your profile would leave the pool.
   *[no] { "" }
}{ $effect }
    .past = { $because } that day. { $program_name } fails on this: { $requirement_name }
    .do = { $untold ->
    [yes] You have a newer one, and IRCC does not know it: update your profile there before that day, then tell me under /status.
   *[no] { $saving }{ $unsubmitted ->
    [no] { "" }
   *[yes] { " " }Only who is in the pool can be invited: submit your profile before that day.
}
}
deadline-language-test = { $partner ->
    [yes] Your partner's
   *[no] Your
} { $paper } of { $taken } stops counting
    .short = It reaches two years. It must count at the invitation and at the application.{ $effect }
    .means = { $has_full_time_if_invited_by ->
    [yes] To have all your days to apply, be invited by <b>{ $full_time_if_invited_by }</b>: the test counts until { $last_day }, and must still count when you apply
   *[no] It counts until { $last_day }, and must still count when you are invited and when you apply
}.{ $effect }
    .past = It reached two years and does not count any more.{ $effect }
    .do = { $untold ->
    [yes] You have a newer one, and IRCC does not know it: update your profile there, then tell me under /status.
   *[no] Take the test again early enough for the results to come in.
}
deadline-eca = { $partner ->
    [yes] Your partner's
   *[no] Your
} { $paper } of { $taken } stops counting
    .short = It reaches five years.{ $effect }
    .means = It reaches five years: { $last_day } is the last day.{ $effect }
    .past = It reached five years and does not count any more.{ $effect }
    .do = { $untold ->
    [yes] You have a newer one, and IRCC does not know it: update your profile there, then tell me under /status.
   *[no] Order a new report, or a re-issue if your organization offers one.
}
deadline-retake = { $which } test, once more
    .short = Your present results count until the new ones are there.
    .means = You planned this sitting. Your present results count until the new ones are there.
    .do = When you have the results, tell me under /edit. /retake moves the day, or drops it.
deadline-eca-expected = Your education assessment should be here
    .short = By what you told me, it should have come by then.
    .means = By what you told me, the ECA of your credential { $credential } should have come.
    .do = Tell me what it says under /edit, or a later month if it is not there yet.
deadline-passport = Your passport expires
    .short = That is its last day.
    .means = That is its last day. { $applied ->
    [yes] IRCC needs a valid one to finish your application.
   *[no] Profile and application need a valid one.
}{ $apply_before_text }
    .past = It has expired. { $applied ->
    [yes] IRCC needs a valid one to finish your application.
   *[no] Profile and application need a valid one.
}
    .do = { $applied ->
    [yes] Renew it, and tell IRCC of the new one.
   *[no] { $in_pool ->
    [yes] Renew it, and update the profile when you have the new one.
   *[no] { $invited ->
    [yes] Renew it before you apply.
   *[no] Renew it before you submit.
}
}
}
deadline-permit = Your { $permit ->
    [pgwp] post-graduation work permit (PGWP)
    [study] study permit
    [visitor] stay as a visitor
   *[other] work permit
} ends
    .short = { $has_month ->
        [yes] I count from the first of the month, to be safe.
       *[no] That is its last day.
    } Ask for more time by { $ask_by }.
    .means = IRCC says to ask { RULE("process.temporary_status.extend_days_before") } days before its end: by { $ask_by }. Asked in time, you may stay until the decision{ $permit ->
    [study] { "" }
    [visitor] { "" }
   *[other] { " " }and, if it is for work, work on the old terms
}. A profile or an invitation gives no right to stay.
    .past = It has ended. If you asked for another in time, you may stay until the decision. If not, stop working: until { $restore_by } you can ask for your status back.
    .do = { $applied ->
    [yes] { $has_bridging ->
        [yes] You have applied: from { $bridging_from } you can ask for a bridging open work permit, once IRCC has found your application complete. Ask before the last day.
       *[no] Ask for your next permit, or more time, before that day; then tell me under /edit.
    }
   *[no] { $permit ->
        [pgwp] It is given once. Then: a bridging permit after you apply; a work permit by employer or nomination; a visitor's stay, no work. Tell me under /edit.
       *[other] Ask for more time, then tell me under /edit: “Maintained status” until the decision.
    }
}
deadline-bridging = You can ask for a bridging permit
    .short = From that day a bridging open work permit can be asked for.
    .means = That is { $months } months before your work permit ends ({ $ends_on }). From that day you can ask for a bridging open work permit while IRCC works on your application. As I know it, you must be the main applicant, in Canada with valid status, and your application found complete.
    .do = Ask IRCC before { $ends_on }. A nominee needs a nomination without an employer restriction.
deadline-invitation = { $is_over ->
    [yes] What your invitation rests on has ended
   *[no] Last day to apply on your invitation
}
    .short = { $shortened ->
    [yes] { $by_when }
   *[no] { $stops ->
    [yes] But do not apply as things stand: see /status.
   *[no] After that day the invitation and the profile are gone.{ $keeps }
}
}
    .means = { $shortened ->
    [yes] { $by_when }
   *[no] After that day the invitation and the profile are gone. Go by the day and hour in your IRCC account.
}{ $keeps }
    .past = { $is_open ->
    [yes] { $head }
   *[no] The time to apply is over. Tell me what happened: applied, declined, or lapsed?
}
    .do = { $stops ->
    [yes] Check the answer, or decline.
   *[no] Check that every point you claimed still holds, then apply or decline.
}
deadline-invitation-over = The time to apply is over
    .means = If you neither applied nor declined, the invitation has lapsed, and the profile with it. A new one can be submitted from your kept answers.
    .do = Tell me what happened.
deadline-birthday = You turn { $age }
    .short = { $points_text }
    .means = { $points_text }{ $effect }
    .past = { $points_text }{ $effect }
    .do = { $protected ->
    [yes] { "" }
   *[no] { $in_pool ->
    [yes] IRCC takes the age over by itself; you need not do anything. /whatif shows what would make up for it.
   *[no] See /whatif for what would make up for it.
}
}
deadline-work-anniversary-canadian = Another year of Canadian work
    .short = { $points_text }
    .means = If the work goes on as now, you complete { $years } years. { $points_text }
    .past = If the work went on, you completed { $years } years. { $points_text }
    .do = { $in_pool ->
    [yes] Update your profile with IRCC once the year is complete.
   *[no] { "" }
}
deadline-work-anniversary-foreign = Another year of work outside Canada
    .short = { $points_text }
    .means = If the work goes on as now, you complete { $years } years. { $points_text }
    .past = If the work went on, you completed { $years } years. { $points_text }
    .do = { $in_pool ->
    [yes] Update your profile with IRCC once the year is complete.
   *[no] { "" }
}
deadline-ageing-out-fswp = Work grows too old for the Federal Skilled Worker Program
    .short = Work of more than ten years ago does not count.
    .means = Work of more than ten years ago does not count.{ $effect }
    .do = If you have worked since and not told me, add it under /edit.
deadline-ageing-out-cec = Work grows too old for the Canadian Experience Class
    .short = Work of more than three years ago does not count for it.
    .means = Work of more than three years ago does not count for it.{ $effect }
    .do = If you have worked in Canada since and not told me, add it under /edit.
deadline-ageing-out-fstp = Work grows too old for the Federal Skilled Trades Program
    .short = Work of more than five years ago does not count for it.
    .means = Work of more than five years ago does not count for it.{ $effect }
    .do = If you have worked in the trade since and not told me, add it under /edit.
deadline-ageing-out-crs-canadian = Canadian work grows too old for points
    .short = { $points_text }
    .means = Work of more than ten years ago earns no points. { $points_text }
    .do = If you have worked in Canada since and not told me, add it under /edit.
deadline-ageing-out-crs-foreign = Foreign work grows too old for points
    .short = { $points_text }
    .means = Work of more than ten years ago earns no points. { $points_text }
    .do = If you have worked since and not told me, add it under /edit.
deadline-biometrics = Last day to give biometrics
    .short = Thirty days from the letter.
    .means = Thirty days from the instruction letter of { $letter_on }.
    .past = The time the letter gave is over. If you have given them, tell me under /status.
    .do = Book an appointment; the letter says where. Once they are given, tell me.
deadline-medical = Your medical exam reaches twelve months
    .short = It counts for twelve months.
    .means = It counts for twelve months from the exam of { $exam_on }.
    .do = If the decision is not there by then, IRCC may ask for a new one.
deadline-police = Police certificate of { $which } gets too old
    .short = It may be at most { $months } months old when you apply.
    .means = It may be at most { $months } months old when you apply.
    .do = If you have not applied by then, order a new one.
deadline-fees = Government fees change
    .short = They are indexed every two years.
    .means = They are indexed every two years; the fee on the day IRCC receives the application counts.{ $has_fee ->
    [yes] { " " }Now { $principal_before } for you, and { $right_of_permanent_residence_before } for the right of permanent residence.
   *[no] { "" }
}
    .do = Check the amounts on IRCC's fee list before you pay.
deadline-funds-review = New settlement funds, usually by this day
    .short = IRCC renews the table every year, usually by July.
    .means = IRCC renews the table every year, usually by July. Required for your family now: { $required }{ $has_settlement_funds ->
    [yes] ; you told me { $settlement_funds }
   *[no] { "" }
}.
    .do = { $in_pool ->
    [yes] Check the table on IRCC's page, and update your profile if the amount rose.
   *[no] Check the table on IRCC's page.
}
deadline-funds-table = New settlement funds table
    .short = Required from then: { $required_after }.
    .means = Required from then for your family: { $required_after }{ $has_settlement_funds ->
    [yes] ; you told me { $settlement_funds }{ $is_short ->
    [yes] , which is { $short } too little
   *[no] { "" }
}
   *[no] { "" }
}.
    .do = { $in_pool ->
    [yes] Check that your funds reach it, and update your profile.
   *[no] Check that your funds reach it.
}
deadline-quarterly-check = Has anything changed?
    .short = A look through what IRCC must be told.
    .means = IRCC must be told of changes at work, in the family, in tests, diplomas, passport and money.{ $waiting ->
    [0] { "" }
    [1] { " " }<b>One change</b> you told me of still waits to be told: /status.
   *[other] { " " }<b>{ $waiting } changes</b> you told me of still wait to be told: /status.
}
    .do = Please look through the list.

points-gain = { $past ->
    [yes] It added { $points } points{ $totals ->
    [yes] : CRS { $before } became { $after }
   *[no] { "" }
}.
   *[no] It adds { $points } points{ $totals ->
    [yes] : CRS { $before } becomes { $after }
   *[no] { "" }
}.
}
points-loss = { $past ->
    [yes] It cost { $points } points{ $totals ->
    [yes] : CRS { $before } became { $after }
   *[no] { "" }
}.
   *[no] It costs { $points } points{ $totals ->
    [yes] : CRS { $before } becomes { $after }
   *[no] { "" }
}.
}
points-unscored = What it means in points I can say once you have your score.
points-none = Your CRS stays the same.
effect-points-loss = { " " }{ $past ->
    [yes] It cost { $points } points{ $totals ->
    [yes] : CRS { $before } became { $after }
   *[no] { "" }
}.
   *[no] It would cost { $points } points{ $totals ->
    [yes] : CRS { $before } would become { $after }
   *[no] { "" }
}.
}
effect-points-gain = { " " }{ $past ->
    [yes] It added { $points } points{ $totals ->
    [yes] : CRS { $before } became { $after }
   *[no] { "" }
}.
   *[no] It adds { $points } points{ $totals ->
    [yes] : CRS { $before } becomes { $after }
   *[no] { "" }
}.
}
effect-programs = { " " }You would no longer meet: { $programs }.
effect-apply-before = { " " }Apply before { $date }.
deadline-untold = Have you told IRCC about { $kind ->
    [english] your new English test
    [french] your new French test
    [partner_test] your partner's new test
    [eca] your new education assessment
    [partner_eca] your partner's new education assessment
    [passport] your new passport
   *[other] this: { $change }
}?
    .means = { $theirs ->
    [yes] Your partner told this in their own chat.{ " " }
   *[no] { "" }
}{ $has_end ->
    [yes] Your profile there still shows the old one, which { $kind ->
        [passport] is good until
       *[other] stops counting on
    } { $end }, { $when }.{ $leaves ->
        [yes] { " " }Until it is updated, the profile leaves the pool that day.
       *[no] { "" }
    }
   *[no] Your profile there still shows the old answer, and invitations go by it.
}
    .do = Update your profile on IRCC's site, then tap “{ $button }”.
deadline-invited = Your { $days } days to apply have begun
    .means = { $begun ->
        [all] What takes longest is on its way already. The application must be sent by { $by }.
        [some] Still to begin this week: { $still }. The application must be sent by { $by }.
       *[none] Police certificates, the medical exam and letters of employers take longest. Begin them this week: the application must be sent by { $by }.
    }
    .do = The plan has each with its day: /status.
deadline-unbegun = Not begun yet: { $still }
    .means = This takes longest, and the application must be sent by { $by }. Begin it today; each day later, it comes later.
    .past = It was not begun by then, as far as I know. The application must be sent by { $by }: begin it now.
    .do = If it is on its way, tick it under /checklist, and I do not speak of it again.
deadline-work = Time to begin: { $which }
    .means = To send your application by { $by }, begin this today at the latest.
    .past = It was to begin on that day. To send your application by { $by }, begin it now.
    .do = Once it is done, tick it off under /status.
deadline-biometrics-over = Have you given your biometrics?
    .means = The time that the letter of { $letter_on } gave is over.
    .do = If you have given them, tell me. If not, write to IRCC by its web form today.
deadline-service-standard = IRCC's { $months } months for most applications end
    .short = Counted from the day you applied. It is an aim, not a promise.
    .means = IRCC aims to decide most applications within { $months } months of { $applied_on }. It is an aim, not a promise; yours may take longer.
    .do = Look for messages in your IRCC account. If a letter came, tell me under /status.
deadline-passport-expired = Your passport has expired
    .means = It was valid until { $expires_on }. Profile and application need a valid one.
    .do = Once you have the new one, tell me its last day.
deadline-profile-over = Did you submit a new profile?
    .means = { $refused ->
    [yes] Your application was refused on { $ended_on }
   *[no] The last one ended on { $ended_on }
}. Your answers are kept here.
    .do = If you did, tell me the day. If not, the form sheet has every answer to copy.
deadline-no-program = { $gone_by ->
    [yes] Since that day you meet no program
   *[no] From today you meet no program
}
    .means = { $because }. Until something changes, a profile cannot be submitted.
    .do = Your score card says what would open a program again.
deadline-draft = Last day to submit the profile you began
    .short = IRCC keeps a profile that is not submitted for { $days } days.
    .means = You began it on { $begun_on }. IRCC keeps it for { $days } days; after that you begin again.
    .past = IRCC keeps a profile that is not submitted for { $days } days. If yours is gone, begin again: your answers are kept here.
    .do = Submit it before: /sheet has every answer in the order of the form.
deadline-unsubmitted = Have you submitted your profile?
    .means = You have had your score since { $scored_on }, and you meet a program. Only who is in the pool can be invited; to submit costs nothing.
    .do = If you have, tell me the day, and I watch its year. If not, /sheet has every answer to copy. I ask this once.
deadline-nomination-accept = Last day to accept your nomination
    .short = About { $days } days from its day; one that IRCC's message names comes first.
    .means = You were nominated on { $nominated_on }. You have about { $days } days to accept it. If the message in your IRCC account names another day, that one counts.
    .past = If you did not accept it, look in your IRCC account today and ask the province: it may be gone.
    .do = Accept it in your IRCC account, then tell me.
deadline-nomination-end = Your nomination ends
    .short = That is the last day its certificate names.
    .means = That is the last day its certificate names. I do not know whether it must still hold when you apply: to be safe, apply by then.
    .past = That was the last day its certificate names. Ask the province what holds now.
    .do = If that is too soon, ask the province now whether it can be extended.
deadline-rules = The rules change
because-unknown = Something you told me changes
paper-test = { $test ->
    [ielts_general] IELTS
    [celpip_general] CELPIP
    [pte_core] PTE Core
    [tcf_canada] TCF
   *[other] TEF
}
paper-eca = { $known ->
    [yes] { $organization } report
   *[no] education assessment
}
saving-unknown = Look at the programs on your score card: each says what would meet it.

reportable-family = A family change
reportable-language-test = A new or retaken language test
reportable-education = A new credential or assessment (ECA)
reportable-work = A job that began, ended or changed, or another completed year
reportable-passport = A new passport
reportable-nomination = A provincial nomination received or lost
reportable-job-offer = A job offer gained or lost
reportable-funds = A change in settlement funds
reportable-partner-status = Partner now coming or not, or now a citizen or PR
reportable-address = A new address

## What may have changed: its button; .words mean it, .words-<fact> one question of it

news-marriage = Marriage, separation, divorce, death of a partner
    .words = i married, i got married, we got married, i am married now, i divorced, i got divorced, i am divorced, we divorced, we got divorced, we separated, i separated, i am separated, my husband died, my wife died, my spouse died, my partner died, i moved in with my partner
news-children = A birth, or a child no longer dependent
    .words = i had a baby, we had a baby, i have a baby, i gave birth, my wife gave birth, my child was born, our child was born, a child was born, my son was born, my daughter was born, i have a new child, we adopted a child, i adopted a child, my child died, my son died, my daughter died, my child turned 22, my son turned 22, my daughter turned 22
news-relatives = A relative now in Canada, or gone
    .words = my family changed
    .words-sibling-in-canada = my brother moved to canada, my sister moved to canada, my brother got pr, my sister got pr, my brother is a citizen now, my sister is a citizen now
news-language-test = A new or retaken language test
    .words = i took a new test, i have a new test, i retook the test, i retook my test, new test, new test results, new language test, i have new test results, i have new results
    .words-english = i retook ielts, i retook celpip, i retook pte, i took ielts, i took celpip, i took ielts again, i took celpip again, i took pte again, i took an english test, i have new ielts results, i have new celpip results
    .words-french = i took a french test, i took tef, i took tcf, i retook tef, i retook tcf, i took tef again, i took tcf again
    .words-partner-english = my partner took a test, my spouse took a test, my wife took a test, my husband took a test, my wife took ielts, my husband took ielts, my partner took ielts, my spouse took ielts
news-education = A new credential or assessment (ECA)
    .words = i finished my studies
    .words-credentials = i graduated, i finished my degree, i have a new degree, new degree, new diploma, i have a new diploma, new eca, i have a new eca, i got my eca
    .words-certificate-of-qualification = i got my certificate of qualification, i have a certificate of qualification
news-work = A new job, or one that ended or changed
    .words-jobs = i changed jobs, i changed my job, i have a new job, i got a new job, i started a new job, new job, i lost my job, i quit my job, i left my job, my job ended, i was laid off, i got laid off, i was fired, i stopped working, i was promoted, i got promoted
news-passport = A new passport
    .words = new passport, i have a new passport, i got a new passport, i renewed my passport, my passport was renewed, my passport expired
news-nomination = A provincial nomination received or lost
    .words = i was nominated, i got nominated, i was nominated by a province, i got a nomination, i have a nomination, i got a provincial nomination, i lost my nomination, new nomination
news-job-offer = A job offer gained or lost
    .words = i got a job offer, i have a job offer, new job offer, i received a job offer, i lost my job offer
news-funds = A change in settlement funds
    .words = my funds changed, my savings changed, i have more money, i have less money, my settlement funds changed
news-partner-status = Partner now coming or not, or now a citizen or PR
    .words-partner-accompanying = my partner is not coming, my spouse is not coming, my wife is not coming, my husband is not coming, my partner is coming, my spouse is coming, my wife is coming, my husband is coming
    .words-partner-canadian = my partner got pr, my spouse got pr, my wife got pr, my husband got pr, my wife is a citizen now, my husband is a citizen now, my partner is a citizen now, my spouse is a citizen now
news-address = A new address or contact details
    .words = i moved, i have moved, new address, i have a new address, my address changed, my phone number changed, i have a new phone number
    .note = A street, a phone number or an e-mail address I do not keep: change those in your account with IRCC.
saving-fact = To keep it: { $fact }. /edit changes it.
saving-test = To keep it: a new result for { $fact } before that day.
saving-eca = To keep it: a new assessment report, or a re-issue, before that day.
saving-work = To keep it: more recent skilled work. If yours went on, or some is missing, add it under /edit.
saving-funds = To keep it: { $is_short ->
    [yes] { $short } more in settlement funds than you told me.
   *[no] settlement funds that reach the table of that day.
}

## A test sat once more

retake-which = Which test do you take once more?
retake-no-test = You have told me no test result yet, so there is nothing to take once more. A first test you plan is told here:
retake-day = On which day do you take { $test } once more? Your present results count until then.
retake-scores = Which scores do you aim for in { $test }? Type all four.
retake-past = I read { $date }, which is not ahead of us. A result you have already goes under /edit.
retake-over = { $test } of { $date }: that day has passed. Tell me the results under /edit; until then your present ones count.
retake-told = <b>{ $test }, { $date }.</b> If your retake gives { $scores }, { $same ->
    [yes] your CRS stays { $before } that day.
   *[no] your CRS is { $after } that day instead of { $before } ({ $difference }).
} That is a projection.
retake-opens = It would open: { $programs }.
retake-closes = With it you would no longer meet: { $programs }. Then keep the results you have.
retake-until = Until you tell me the results, the ones you have count, here and in your profile. You choose which to enter while both are under two years old.
retake-dropped = Dropped: no retake is planned.
button-retake-later = I can't say yet
button-retake-day = Another day
button-retake-scores = Other scores
button-retake-drop = No retake after all
lettered-score = { $ability ->
    [listening] L
    [reading] R
    [writing] W
   *[speaking] S
}{ $score }

result-applied = <b>You have applied: your invitation and { $on } are the days that count.</b> What expires later takes nothing away. Below: the same answers today, for a new profile.
