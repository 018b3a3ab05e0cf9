## Wishes: "what if I get CLB 9", in plain words

wish-answer = <b>{ $change }:</b> { $gain ->
    [0] no point more or less
   *[other] { $signed }
}, CRS { $about ->
    [yes] about { $total }
   *[no] { $total }
}{ $later ->
    [yes] {" "}on { $on } (without it { $without }{ $granted }).
   *[no] .{ $decided ->
        [yes] {""}
       *[no] {" "}Usually takes { $effort }.
    }
}
wish-change-sitting = { $test } { $scores }
wish-partner-sitting = your partner's { $test } { $scores }
wish-score = { $ability } { $score }
wish-work = { $months ->
    [1] one more month
   *[other] { $months } more months
} of skilled work { $canada ->
    [yes] in Canada
   *[no] outside Canada
}
wish-levels = { $partner ->
    [yes] your partner's { $language }
   *[no] { $language }
} by { $scale }: { $levels }
wish-partly = The rest changes nothing in your answers, or you have it already.
wish-nothing-like-it = I could not fit that to your answers: there is nothing of yours it would change, or you have it already.
wish-needs = To work that out I first need to know: { $what }. Tell me in a sentence, then ask again.
wish-partner-not-counted = By your answers your partner does not immigrate with you, so nothing of theirs counts in your score, whatever it is.
wish-no-partner = By what you have told me there is no spouse or partner, so nothing of one can count. If there is, tell me under /edit.
wish-no-such-study = By your answers that changes nothing. You hold as much already, or the study before it is missing: I work out a master's after a bachelor's, and a doctorate after a master's.
wish-too-early = I can say what a change would bring once there is a first estimate. A few quick answers are enough for that; then ask me again.
wish-unread = I did not understand what should change. Try: <i>what if I get CLB 9</i>, <i>what if IELTS 8 7.5 7 7</i>, <i>what if I work one more year in Canada</i>, <i>what if my wife takes the test</i>.
wish-impossible = No report of that test shows such scores.
wish-whole-years = I can add part of a year only to your own jobs told with their dates (under /edit), not to a partner's work. Ask for whole years: <i>one more year in Canada</i>.
wish-other-scale = A1 to C2 are levels of the European scale. IRCC counts CLB and NCLC only, from the scores of an accepted test; ask me with one of those: <i>French NCLC 7</i>.
wish-family = A marriage, a separation or a child I cannot work out from one line: a partner's tests, education and work count, and each person in the family raises the money to show. You can change the answer under /edit to see it, and change it back.
wish-offer = A job offer brings no CRS points on the grid of { $grid }{ $estimate ->
    [yes] ; the rules reported in force since { $changed } may say otherwise, and I do not know them
   *[no] {""}
}. It can bring points of the 67, count for the Skilled Trades Program, or spare you the settlement funds: tell me of it under /edit.
wish-nomination-alone = It opens nothing without one of the three programs, and by your answers you meet none then.
wish-age = <b>{ $age } years old, on { $on }:</b> { $changes ->
    [yes] { $signed }, CRS { $total } from that day
   *[no] no point more or less, CRS { $total }
}, if nothing else changes{ $granted }.
wish-age-past = You are that old already, by the date of birth you told me.
wish-no-birth-date = I need your date of birth to say what a birthday changes.
wait-answer = <b>If you only wait until { $date }:</b> { $difference ->
    [0] your CRS stays { $about ->
        [yes] about { $then }
       *[no] { $then }
    }.
   *[other] your CRS goes from { $now } to { $about ->
        [yes] about { $then }
       *[no] { $then }
    } ({ $signed }).
}
wait-renewed = If what ends until then is renewed with the same result: CRS { $total }{ $granted }.
wait-nothing = By what you told me, nothing changes by itself until then.
wait-more = There is more until then: /months.
wait-too-far = I look ahead until { $date }: /months shows what changes by itself until then.
wait-needs-birth = For that I need your date of birth: birthdays take points. Type it, for example <i>born 3 April 1991</i>.
