## Wishes: "what if I get CLB 9", in plain words

words-wish-begins = what if, what happens if, what would happen if, what if i get, suppose, imagine, how about if
words-wish-denied = not, dont, never, no, without, cannot, cant, doesnt, won t, don t, doesn t, can t
words-wish-other-person = brother, sister, friend, cousin, son, daughter, parents, mother, father, boss, uncle, aunt
words-wish-partner = wife, husband, spouse, partner, fiance, fiancee, common law
words-wish-stays = stays, stay home, stays home, stays behind, does not come, doesn t come, not coming, not come, does not accompany, not accompanying, without my wife, without my husband, without my partner, without my spouse
words-wish-comes = comes, comes along, comes with me, accompanies me, coming along
words-wish-applies = applies, principal, principal applicant, main applicant, instead of me, applies instead
words-wish-nomination = nomination, nominated, pnp, provincial nominee, province nominates
words-wish-certificate = certificate of qualification, trade certificate, red seal
words-wish-assessment = eca, assessed, assessment, evaluated, wes
words-wish-again = again, retake, retakes, renew, renews, resit, redo
words-wish-test = test, tests, exam, ielts, celpip, pte, tef, tcf, clb, nclc
words-wish-french = french, nclc, tef, tcf
words-wish-english = english, clb, ielts, celpip, pte
words-wish-levels = clb, nclc
words-wish-year = year, years, yr, yrs
words-wish-work = work, works, worked, working, job, experience, employment
words-wish-study = study, studies, degree, diploma, certificate, program, programme, college, university
words-wish-canada = canada, canadian
words-wish-abroad = abroad, outside canada, outside, overseas, back home, foreign, home country
words-wish-again-one = another, a
words-wish-bachelors = bachelor, bachelors, bachelor s
words-wish-masters = master, masters, master s, msc, mba, postgraduate
words-wish-doctorate = phd, ph d, doctorate, doctoral
words-wish-one-year = one year, 1 year, a year, one year diploma, one year certificate
words-wish-two-year = two year, 2 year, two years, 2 years
words-wish-ielts = ielts
words-wish-celpip = celpip
words-wish-pte = pte
words-wish-listening = listening, l
words-wish-reading = reading, r
words-wish-writing = writing, w
words-wish-speaking = speaking, s

wish-answer = <b>{ $change }:</b> { $gain ->
    [0] no point more or less
   *[other] { $signed }
}, CRS { $total }{ $later ->
    [yes] {" "}on { $on } (without it { $without })
   *[no] {""}
}.
wish-change-sitting = { $test } { $scores }
wish-score = { $ability } { $score }
wish-nothing-like-it = I could not fit that to your answers: there is nothing of yours it would change, or you have it already.
wish-unread = I did not understand what should change. Try: <i>what if I get CLB 9</i>, <i>what if IELTS 8 7.5 7 7</i>, <i>what if I work one more year in Canada</i>, <i>what if my wife takes the test</i>.
wish-impossible = No report of that test shows such scores.
