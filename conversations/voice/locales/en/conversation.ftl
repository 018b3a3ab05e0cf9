### What the assistant says around the questions.

## Small things

money = ${ $amount } CAD
now = now (still there)
now-button = I still work there
not-told = not told
full-years = { $years ->
    [0] no full year
    [1] 1 full year
   *[other] { $years } full years
}
some-years = { $years ->
    [1] 1 year
   *[other] { $years } years
}
some-months = { $months ->
    [1] 1 month
   *[other] { $months } months
}
hours-full-time = Full time ({ $hours } hours or more)
money-or-more = { $amount } or more
button-funds-enough = { $amount } or more
button-funds-less = Less than that
funds-how-much = Then please type how much it is, in Canadian dollars: a smaller sum says what is still missing.
hours-a-week = { $hours } hours a week
and-also = { $first } and { $second }
years-between = between { $least } and { $most } years
score-range = { $whole ->
    [yes] whole numbers from { $least } to { $most }
   *[no] { $least } to { $most } in steps of { $step }
}

## Words a person may type


ability-listening = Listening
    .inside = listening
    .letter = L
    .also = l, listening, listen, listenin, listning, lstn, écoute, compréhension orale, co, écoute
ability-reading = Reading
    .inside = reading
    .letter = R
    .also = r, reading, read, readin, rdg, lecture, compréhension écrite, ce, lecture
ability-writing = Writing
    .inside = writing
    .letter = W
    .also = w, writing, write, writting, writin, wrt, écriture, expression écrite, ee
ability-speaking = Speaking
    .inside = speaking
    .letter = S
    .also = s, speaking, speak, speakin, speeking, spk, spoken, spoke, parler, expression orale, eo, oral

country-GB = United Kingdom
    .also = uk, u.k., england, scotland, wales, great britain, britain, united kingdom of great britain and northern ireland, great britain and northern ireland
country-US = United States
    .also = us, u.s., usa, u.s.a., america, united states of america
country-AE = United Arab Emirates
    .also = uae, u.a.e., dubai, abu dhabi, emirates
country-KR = South Korea
    .also = korea, republic of korea
country-SG = Singapore
    .also = s'pore, spore
country-NG = Nigeria
    .also = naija, 9ja, nija, naijaland
country-IN = India
    .also = bharat, hindustan, inde
country-SA = Saudi Arabia
    .also = ksa, saudi
country-NL = Netherlands
    .also = holland, hollande
country-CD = Congo - Kinshasa
    .also = drc, dr congo, rdc, democratic republic of the congo, democratic republic of congo, dem rep of congo, congo kinshasa, congo drc, congo dr, drc congo
country-CG = Congo - Brazzaville
    .also = republic of the congo, republic of congo, congo brazza, congo republic
country-CN = China
    .also = prc, people s republic of china, mainland china
country-TW = Taiwan
    .also = republic of china
country-KP = North Korea
    .also = dprk, democratic people s republic of korea
country-MX = Mexico
    .also = united mexican states
country-LA = Laos
    .also = lao pdr, lao people s democratic republic
country-MM = Myanmar (Burma)
    .also = myanmar, burma, union of myanmar
country-CI = Côte d'Ivoire
    .also = ivory coast, cote d ivoire
country-CZ = Czechia
    .also = czech republic
country-TR = Türkiye
    .also = turkey
country-HK = Hong Kong
    .also = hong kong, hongkong
country-RU = Russia
    .also = russian federation
country-VN = Vietnam
    .also = viet nam
country-SY = Syria
    .also = syrian arab republic
country-IR = Iran
    .also = islamic republic of iran
country-PH = Philippines
    .also = the philippines, phillipines, philipines
country-CA = Canada
    .also = ca, canada

## Buttons

button-agree = I agree, let's start
button-privacy = Privacy
button-language = Language
button-continue = Continue
button-score = My score
button-edit = Change an answer
button-back = Back
button-skip = Skip
button-not-yet = I don't have it yet
button-explain = What is this, and why?
button-to-question = Back to the question
button-more = More
button-previous = Previous
button-none-of-these = None of these
    .also = none, nothing, none of these, none of those, none of the above, none of them, neither, no to all, all no, aucun, aucune, rien
button-this-is-it = Yes, this is my work
button-official-page = Duties on the official page
button-to-list = Back to the list
button-delete = Erase everything
button-keep = Keep my answers
    .words = keep them, keep my data, keep everything
button-use-new = Use the new one
button-it-was = It was { $test }
button-keep-old = Keep the old one
button-confirm = All correct: show my score
button-to-score = Back to my score
button-add-job = Add another job
button-add-credential = Add another credential
button-add-leave = Add leave without pay
button-remove = Remove this entry

## First contact

greeting = <b>Hello. I help skilled workers find their way through Express Entry</b>, Canada's main path to permanent residence: your programs, your points, and what to do next. I keep your answers until you erase them; I am not IRCC, this is no legal advice, and every score is an estimate.
greeting-again = <b>Shall we start?</b> I keep your answers until you erase them.
tell-me-instead = Or just tell me about yourself in one message.
agreed = You agreed that I keep your answers. /delete erases them at any time.

## Coming back

welcome-back = <b>Welcome back.</b>
stopped-at = You stopped at <b>{ $section }</b>: { $question }. { $left ->
    [1] One question is open.
   *[other] { $left } questions are open, some depending on your answers.
}
stopped-at-review = All questions are asked. Your answers wait for your review.
changed-birthday = Since we last spoke you turned { $age }.
changed-score = On the same answers, your CRS was { $before } and is { $after } today{ if-estimate }.
changed-test = Your { $language } test results no longer count: they reached two years on { $date }.
changed-eca = An education assessment reached five years on { $date } and no longer counts.
changed-rules = The rules changed since: those now in force date from { $date }.

## Sections

section-eligibility = Eligibility
section-language = Language
section-eca = Education
section-noc = Work
section-profile = Profile
entering-eligibility = Five short sections: eligibility, language, education, work, profile. About 15 minutes; skip what you don't know yet.
entering-eca = Language is done. Now your education.
entering-noc = Education is done. Now your work, job by job, the newest first.
entering-profile = Work is done. The last section: family, job offer, money.
question-heading = <b>{ $section }</b> · { $step } of about { $steps }
question-heading-alone = <b>{ $section }</b>
all-four-at-once = Quickest: all four in one message, with their letters: <i>{ $example }</i>
or-one-by-one = Or one by one, this one first. For example: <i>{ $example }</i>
for-example = For example: <i>{ $example }</i>
present-answer = Your answer so far: <b>{ $answer }</b>
why-we-ask = <blockquote expandable><b>Why I ask:</b>
    { $why }</blockquote>
your-answer = Your answer: <b>{ $answer }</b>
noted = { $label }: <b>{ $answer }</b>
skipped = Skipped for now.

## Along the way

set-aside = With that change, these answers no longer apply and are set aside: <b>{ $answers }</b>.
brought-back = These earlier answers apply again: <b>{ $answers }</b>.
moved-jobs = You live in another country now, so I ask again about work that was still going on: when it ended, or that it goes on.
quebec-note = Quebec chooses its own skilled workers, and the three federal programs are only for people who mean to live elsewhere in Canada. You can go on for information; your verdicts will say "not met" for as long as Quebec is your answer.
permit-watched = New: I can watch the last day of your permit in Canada. Tell me the permit and the day under /edit.
maintained-note = On maintained status you may stay until IRCC decides, as long as you remain in Canada. If you asked for a work permit, you may keep working on the old terms. If you leave, the right to work is lost until the new permit.
inadmissibility-note = Good to know: people can be refused for security, crime, health, money, or untrue statements, among other grounds. I explain them ("what is inadmissibility?") but never ask about them and never keep anything on them.
eca-needed-note = Without an assessment (ECA) this credential earns no points, and the Federal Skilled Worker Program needs one. I count it as not assessed and will show what it would add.
eca-none-note = Such a report earns no points. If you finished secondary school, an organization may assess that instead: it then earns the points of secondary school, and the Federal Skilled Worker Program can rest on it.
eca-body = If your primary occupation is "{ $occupation }"{ $licence ->
    [yes] { " " }and you need a licence to practise
   *[no] { "" }
}, the assessment of your diploma must come from the { $body } ({ $short }). { $have ->
    [none] The Skilled Worker Program accepts no other for it.
   *[other] Yours is from { $have } and may not count for the Skilled Worker Program.
}{ $before ->
    [none] { "" }
   *[other] { " " }Another body's report from before { $before } is accepted while it is valid.
}
funds-enough = That is enough: a family of { $size } must show { $need }.
funds-short = That is { $short } below the { $need } that a family of { $size } must show for the Skilled Worker and Skilled Trades Programs. The Canadian Experience Class asks for none; nor must you show it if you may work in Canada and have a qualifying offer.
funds-exempt = You need not show it: you may work in Canada and have a qualifying job offer. Without the offer, a family of { $size } must show { $need }.
levels = <b>{ $scale }:</b> { $levels }
weakest = { $whose ->
    [partner] Your partner's weakest
   *[own] Your weakest
}: { $abilities }, { $scale } { $level }.
all-alike = All four are at { $scale } { $level }.
next-level = { $scale } { $next } takes { $scores }.
projection-note = These are target scores: every result that uses them is marked as a projection.
test-valid-until = These results count until { $date }.
test-expired = These results reached two years on { $date }, so they no longer count. You can plan a new test with /edit.
first-language-proposal = With English as your first official language, your CRS so far is { $english }; with French, { $french }{ if-estimate }. { $same ->
    [yes] It makes no difference in points, so the choice is yours.
   *[no] { $better } earns more points. The choice is yours.
}
first-language-taken = Until you choose, I use { $language }: it earns at least as many points.
running-count = <b>Skilled work counted so far:</b> { $canadian } in Canada, { $foreign } abroad. Longest continuous stretch in one occupation: { $continuous }.
work-met = Enough work for: { $programs }.
work-not_met = Not enough work yet for: { $programs }.
work-unknown = Cannot say yet for: { $programs }.
job-not-counted = Job { $number } does not count: { $reasons }.
job-not-for-trades = Job { $number } does not count for the Skilled Trades Program: { $reasons }.
job-counts-in-part = Job { $number } counts only for the { $trade ->
    [yes] Skilled Worker and Skilled Trades Programs
   *[no] Skilled Worker Program
}: { $reasons }.
excluded-teer = the occupation is TEER 4 or 5
excluded-unpaid = unpaid work does not count
excluded-self-employed = self-employment in Canada earns no CRS points and does not count for Canadian Experience
excluded-student = work in Canada while a full-time student earns no CRS points and does not count for Canadian Experience
work-outside-window = it lies more than ten years back
excluded-student-in-trade = work in a trade while a full-time student
excluded-unauthorized = work in Canada without authorization earns no CRS points, does not count for Canadian Experience, and can make you ineligible; whether it counts elsewhere I cannot say
excluded-remote = remote work from outside Canada is not Canadian work
excluded-foreign-employer = work for an employer outside Canada earns no CRS points as Canadian work and does not count for Canadian Experience
hours-cut = Job { $number } was part time: { $months } months at { $hours } hours a week count as { $counted ->
    [0] less than one month
    [one] 1 month
   *[other] { $counted } months
} of full time, which is { $full } hours or more. If the hours are not those of a whole week, please correct them.
jobs-overlap = Jobs { $one } and { $other } overlap full time: that time counts once. If a date is wrong, please correct it.
first-verdict = <b>A first look</b>, from your answers so far:
nomination-opens-nothing = <b>A nomination opens no round by itself.</b> It counts only together with one of the three federal programs, and by your answers you meet none today. “The programs” under /score says what is missing.
nomination-opens-unsure = <b>A nomination opens no round by itself.</b> It counts only together with one of the three federal programs, and I cannot say yet whether you meet one. “The programs” under /score says what is missing.
score-changed = Your CRS was { $before }; with this change it is <b>{ $after }</b> ({ $difference }{ if-estimate-too }).
report-wording-read = IRCC's table ({ $as_of }) reads “{ $text }” as <b>{ $level }</b>.
score-unchanged = Your CRS stays at { $score }{ if-estimate }.
score-today = With this change, your CRS today is <b>{ $score }</b>{ if-estimate }.

## The NOC question

occupation-found = For "{ $words }", these groups come closest. Tap one to see what it covers.
occupation-wide = "{ $words }" can mean several occupations.
occupation-narrowing = Which of these is closest to what you do?
occupation-old-code = "{ $words }" looks like a code of the older NOC 2016. Express Entry uses NOC 2021, with five digits. { $found ->
        [0] Type your job title instead.
       *[other] Below is where it most likely went; check it on its official page. Or type your job title.
    }
occupation-unknown-code = No unit group of NOC 2021 has the code { $words }. Please check its five digits, or type your job title.
occupation-nothing = I found nothing for "{ $words }". Try the plain name of your work, without the employer ("accountant", "truck driver", "nurse"), or what you do ("I repair cars").
occupation-empty = Type the name of your job or a few words on what you do, for example "accountant" or "I repair cars".
occupation-type-again = Then please type it in other words: a shorter title, or what you do all day.
occupation-official-name = Official English name: { $title }
occupation-also-called = Also called: { $titles }.
occupation-place = <blockquote expandable>Where it belongs:
    { $major ->
        [none] { $broad }
       *[other] { $major } ({ $broad })
    }</blockquote>
occupation-teer-skilled = TEER { $teer } counts as skilled work for the Federal Skilled Worker Program and the Canadian Experience Class.
occupation-teer-other = TEER { $teer } does not count as skilled work for any of the three programs. Be sure that the duties really are yours.
occupation-is-trade = { " " }It is also a trade of the Federal Skilled Trades Program.
occupation-no-trade = { " " }It is not a trade of the Federal Skilled Trades Program.
occupation-rivals = Is it really one of its neighbours? They are on the buttons below.
occupation-confirm = IRCC judges by duties, not titles: you must have done what the first lines of its official page say, and a substantial number of the main duties, with all essential ones. <b>Is this your work?</b>

## Review

review-title = <b>Please look everything over.</b>
review-section = { $section }: { $told } answered{ $open ->
    [0] { "" }
   *[other] , { $open } open
}
review-missing-title = <b>Still open:</b>
review-missing = • { $label }
review-missing-blocks = • { $label } (decides: { $blocks })
and-more = … and { $count } more
folded-more = { $sentences ->
    [yes] … and more
   *[no] … and { $count } more
}
more-of-it = { $count } more
review-doubts-title = <b>Worth a second look:</b>
review-next = Open a section to change anything. If all is right, confirm.
review-next-unfinished = Open a section to change anything, or go on with the questions.
review-not-right = Then open the section with what is not right, and tap it there.
review-next-scored = Open a section to change anything; your score follows at once.
review-confirmed = You confirmed your answers.
tap-to-change = Tap what you want to change.
entry-job = Job { $number }: { $name }
entry-credential = Credential { $number }: { $name }
entry-job-label = { $label } (job { $number })
entry-credential-label = { $label } (credential { $number })
removed = { $name } is removed.
birth-date-needed = I need your date of birth before I can score you.
doubt-headline-education = You first gave "{ $headline }" as your education, but the credentials you told add up to something else.
doubt-years-canada = You first said { $claimed } of skilled work in Canada; your jobs add up to { $counted }. The jobs decide the CRS and the Canadian Experience Class: please check them.
doubt-years-abroad = You first said { $claimed } of skilled work abroad; your jobs add up to { $counted }. The jobs decide the CRS and the 67 points: please check them.
doubt-place = You live in { $home }, but job { $number }, which goes on, is in { $country }. Where you were while working decides how it counts.
doubt-permit = You are not authorized to work in Canada now, but job { $number } goes on there. Work without authorization does not count.
doubt-plan-passed = The day of your planned { $language } test, { $date }, has passed: its target scores no longer count. Please tell me the results: change your { $language } test.
doubt-test-expires = Your { $language } results stop counting on { $date }.
doubt-test-expired = Your { $language } results no longer count since { $date }.
doubt-eca-expired = An education assessment no longer counts since { $date }.
doubt-unassessed = A foreign credential without an assessment earns nothing{ $ordered ->
    [yes] { " " }until its report has come
   *[no] { "" }
}: credential { $number }.
doubt-funds = Your funds ({ $have }) are below the { $need } required for a family of { $size }: that decides the Skilled Worker and Skilled Trades Programs.
doubt-exact-day = The exact first or last day of a job decides whether a year is complete. Change "{ $label }" to a full date.
doubt-passport-over = Your passport expired on { $date }. IRCC asks for a valid one: renew it, then tell me the new date.
doubt-passport = Your passport expires on { $date }, within a year. If that is within { $months } months of the day you apply, IRCC says to renew it first and to update its details in the profile.

test-taken-as = I take that as <b>{ $test }</b>, which is accepted. { $other } is not.
tef-699-set-aside = <b>Your TEF Canada scores are set aside.</b> You gave the column “Score / 699”. IRCC says that it must not be entered in an Express Entry profile, so I no longer count with it. Please give the column “Équivalence ancien score” of the same attestation, or its NCLC levels. If you entered scores out of 699 on IRCC's site, correct them there first.

## Corrections

correction = You edited your message. Shall I make this change?
correction-earlier = I read that as about an earlier answer. Shall I make this change?
already-told = I have that already. { $what }
correction-line = { $label }: { $old } → <b>{ $new }</b>
edited-hint = I saw that you edited an older message; that changes nothing here. To change an answer, use /edit.
edited-kept = Your earlier answer stays as it was.

## When something cannot be read

question-over = What was asked here need not be answered any more.
question-unanswered = I have no answer to that, and I do not guess. IRCC's <a href="https://ircc.canada.ca/english/helpcentre/index-featured-int.asp">Help Centre</a> may have one; for advice on your own case, ask a licensed consultant. Try other words, or a short question such as "what is CLB?".
question-again = Back to the question: <b>{ $question }</b>
question-waits = The question waits for you: <b>{ $question }</b>
topic-which = I am not sure what you mean. Is it one of these?
besides-likely = If this is what you ask:
besides-unclear = You also asked “{ $question }”. I am not sure what you mean: please ask that again by itself.
not-understood = I could not use that here. Please use the buttons, or type /help.
stale-tap = That button belongs to an earlier step. Here is where you are.
typed-too-long = That is too long for me to read as an answer, so I have changed nothing. Please say it in { $most } characters or fewer, one thing at a time.
unknown-command = I don't know the command /{ $name }. /help lists them all.
cancelled = Stopped. Your answers are kept; nothing was lost.
unsupported = I can't use { $what } as an answer. Please type it, or tap a button above.
unsupported-sticker = a sticker
unsupported-photo = a photo
unsupported-voice = a voice message
unsupported-audio = an audio file
unsupported-video = a video
unsupported-video_note = a video message
unsupported-animation = an animation
unsupported-document = a file
unsupported-contact = a contact
unsupported-location = a location
unsupported-venue = a place
unsupported-poll = a poll
unsupported-dice = a dice roll
unsupported-game = a game
unsupported-story = a story
unsupported-other = this kind of message
our-mistake = Something went wrong on my side, and your answers are as they were before. Please try again, or type /continue.
session-unreadable = I cannot read what I stored for you, and I have not changed it. Please tell the operator of this bot; /delete starts afresh.
slow-down = Please slow down: I read about one message a second from each person, and I have not read your last few. Wait a moment, then send what is still missing, or type /continue to see where you are.
zone-lost = I no longer know the time zone I had stored for you, so I go by the clock of { $zone } now. Please tell me your city again under /settings.
private-only = I am glad to help, but only in private, since the answers are personal: { $link }

## Other pages

choose-language = Which language shall we use?
kept = Nothing was erased.
delete-question = <b>Erase everything?</b> Your answers, your place in the interview and all settings go at once and for good. You may want /export first. Telegram keeps the messages in this chat until you clear it yourself.
delete-takes-a-tap = To be sure that you mean it, this takes a tap on a button.
deleted = Everything I knew about you is erased. Clear this chat in Telegram to remove the messages too. /start begins afresh.
export-caption = Everything I have stored about you, as JSON.
help = <b>What I can do</b>
    /continue goes on where you stopped
    /score: your points, at any time
    /status: where you are
    /edit changes any answer
    /whatif: what would raise your score
    /deadlines: the dates that matter
    /months: your score over the next 24 months
    /draws: recent rounds, compared with you
    /claims: what your invitation rests on
    /checklist: the papers for your case
    /sheet: IRCC's form, ready to copy
    /costs: what it costs your family
    /retake, /partner, /language, /settings, /export, /import, /delete, /privacy, /cancel

    Or just ask, as in "what is CLB?" or "what if I get CLB 10?". I give information, not legal advice, and I am not IRCC.
privacy = <b>Privacy</b>
    I keep your answers with their dates, what you put on /sheet, your partner's first name if you use it, where you are in the interview, and this chat's number; nothing else. So you can stop at any point and go on later, even in a year. I use them only to answer you and to remind you. I never ask for passport numbers, your client number at IRCC (UCI), or medical or security details.
    They stay until you erase them: /delete does it at once. { $months ->
        [0] { "" }
       *[other] If I hear nothing from you for { $months } months, I ask you first, { $days } days ahead, and then erase everything. { "" }
    }/export gives you all of it. What you tell me before you agree is written nowhere. Whoever runs this bot could look into its database.

command-continue = Go on where you stopped
command-score = Your score, with reasons
command-status = Where you are
command-edit = Change an answer
command-whatif = What would raise your score
command-draws = Recent rounds of invitations
command-deadlines = The dates that matter
command-checklist = Documents for your case
command-language = Change the language
command-help = What I can do
command-delete = Erase everything
bot-description = I take you through Express Entry, Canada's main path to permanent residence for skilled workers: eligibility, language tests, education, occupation, your CRS score with every point explained. Stop anywhere, go on a year later. Information, not legal advice; not IRCC.
bot-short-description = Your path through Express Entry: eligibility, CRS score, dates. Information, not legal advice; not IRCC.
no-token = No BOT_TOKEN is set, so we chat in this terminal. For Telegram: talk to @BotFather, send /newbot, and put BOT_TOKEN=… into .env
kept-in = Your answers are kept in { $place }
topic-answer = <b>{ $name }</b>
    { $text }
    <blockquote expandable>Information as of { $on }{ $has_pages ->
    [yes] { "" }: source{ $has_more ->
        [yes] { " " }and more
       *[no] { "" }
    }
   *[no] { "" }
}
    { $has_more ->
    [yes] { $more } { "" }
   *[no] { "" }
}{ $confidence ->
    [high] { "" }
    [medium] Not every detail stands on an official page; check before you rely on it. { "" }
   *[low] Parts of this rest on reports that no official page confirms yet. { "" }
}{ $others ->
    [yes] For your own case ask IRCC, a licensed consultant or a lawyer. { "" }
   *[no] { "" }
}Information, not legal advice; IRCC decides.
    { $pages }</blockquote>
topic-source = <a href="{ $page }">Official page{ $several ->
    [yes] { " " }{ $number }
   *[no] { "" }
}</a>{ $note }
own-round = { $kind }, { $on }

## What people say besides: thanks, a greeting, a sigh (typed/courtesies.py)

warning-bribe = No. Permanent residence is not for sale: not from me, I take no money, and not from an officer. What is due is paid to IRCC alone, in your own account. Whoever takes money for more than that takes it for nothing.
warning-false = No, please don’t, and I cannot help with that. A false paper, or somebody else at your test, closes the very door it was meant to open.
warning-lie = No, please don’t. Tell IRCC what is so, even where it costs points: I can look for honest ways to raise the score with you.

courtesy-hello = Hello!
courtesy-how = All is well here, thank you.
courtesy-thanks = You are welcome.
courtesy-welcome = Thank you.
courtesy-praise = Thank you, that is kind.
courtesy-sorry = No harm done.
courtesy-wait = No hurry: everything stays as it is until you write again.
courtesy-bye = See you soon. Everything is kept; write whenever you like.
courtesy-night = Good night. Everything is kept.
courtesy-sad = I am sorry that it weighs on you. There is no hurry, and nothing is lost: one small step at a time.{ $left ->
    [0] { "" }
    [one] { " " }One short question is left. You can pause here: I keep your answers, and /continue goes on.
   *[other] { " " }About { $left } short questions are left. You can pause here: I keep your answers, and /continue goes on.
}
# 9-8-8: Suicide Crisis Helpline, 988.ca.
courtesy-crisis = This matters more than any form. Please talk to somebody now: a person near you, or the emergency number where you are. In Canada, call or text 9-8-8, day and night.
courtesy-angry = I am sorry. Tell me in a few words what you need, or type /help to see what I can do.
courtesy-laugh = Good to hear.
courtesy-noted = All right.
courtesy-voice = I cannot listen to voice messages. Please type it; a few words are enough.
