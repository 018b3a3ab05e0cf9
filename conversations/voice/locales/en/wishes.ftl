## Wishes: "what if I get CLB 9", in plain words

# How a wish begins, or is told from a fact; how they go together: interview/reading/wishes.py.
words-wish-begins = what if, wat if, wht if, what happens if, what would happen if, what will happen if, what if i get, suppose, supposing, imagine, imagining, assume, assuming, how about if, supposons, wt if, what about if
words-wish-opens = if, say, swap us, switch us, swap roles, and if, but if, so if, even if, in case i, et si, si je, si mon, si ma, if only, provided, when i get, once i get, when i have, once i have, if ever, let s say, lets say, let us say, say i, after, when my, once my, assuming that, what will be my score if
words-wish-if = if, what if, suppose, supposing, imagine, assume, assuming, let s say, lets say, let us say, say i, would, wud, si, supposons, in case, hypothetically, could i get, might, were to, was to, hope to, once, provided, after
words-wish-wonders = could you check, can you check, i want to see, check with, see with, calculate with, try with, how about, what about, and then, then what, any effect, any difference, any gain, does it help, will it help, helps, help me, how many points, how many pts, how much, what score, what crs, new score, my score be, my score with, score with, change what, changes what, make a difference, together, instead of, rather than, improve, improving, improved to, retake, retaking, resit, next time, next year, go alone, going alone, main applicant, principal applicant, more year, more years, another year, extra year, worth it, plus, combined, without my, not coming, with lmia, with a, with an, with pnp, with french, with clb, with nclc, with ielts, try, simulate, calculate, simulation, scenario, hypothetical, considering, planning to, thinking of, thinking to, plan to, am planning, want to know with, check for, check if, see if, in case of, aim for, aiming for, target, targeting, goal, get me, gives me, give me, add, adds, boost, increase, increases, change, changes, raise, more points, how good, what happens, what then, result if, next attempt, second attempt, this time, hoping, worth, better, points with, crs with, points if, crs if, score after, crs after, points after, will be, will it be, should i, how high, goes up, go up, difference, avec, combien de points, quel score
words-wish-asks = do, does, did, how, when, where, what, which, who, why, can, could, is, are, am, should, will, must, may, quand, comment, combien
words-wish-wonders-so = could clb, would clb, could nclc, could ielts, could french, push me, get me over, bring me to, take me to, move me to, make a difference, change anything, change something, could you check, can you check, how many points, how many pts, how much, what score, what crs, what would, what about, how about, score with, would, wud, will it help, does it help, any effect, if, i want to see, can you calculate, could you calculate, what will be my, what will my, after, what happens, should i, can i get, could i get, will clb, will nclc, will french, will ielts, will a, help, score go, score increase, score change, increase my, raise my, add to my, worth, better if, change if, points with, crs with, how high, combien de points, combien si, quel score
words-wish-facts = listening is, reading is, writing is, speaking is, listening was, reading was, writing was, speaking was, soon, i need, got, i have, i had, has, have done, did, done, took, taken, scored, was, were, since, lives, lived, last year, last month, ago, already, is a, is an, is citizen, is in, i am in, i m in, completed, finished, graduated, worked, had, from 20, expired, yesterday, in 20, my score is, j ai, il a, elle a, ielts is, celpip is, pte is, clb is, nclc is, score is, result is, scores are, results are, my scores, i am, i m, i was
words-wish-tells = is the principal, is the main, is principal, is main, stays in, stays at, lives in, lives at, is staying, is living, comes with me, is coming, comes along, comes too, stays home, stays back, stays behind
words-wish-other-matters = late, delayed, delay, delays, cancelled, canceled, withdrawn, withdraw, revoked, missing, je fais quoi, que faire, quoi faire, on fait quoi, what do i do, what should i do, what shall i do, what to do, what must i do, cost, costs, fee, fees, price, expensive, expire, expires, valid, book, register, document, documents, paper, papers, mean, means, eligible, mistake, error, wrong
words-wish-denied = not, dont, never, no, cannot, cant, doesnt, won t, don t, doesn t, can t, didn t, didnt, without, isn t, isnt, aren t, refuses, refused, rejected, lose, lost, loses, cancelled, fails, fail
words-wish-other-person = brother, sister, friend, cousin, son, daughter, parents, mother, father, boss, uncle, aunt, colleague, cousins, friends, frère, soeur, employer, company, consultant, bro, sis
words-wish-sibling = brother, sister, sibling, siblings, frère, soeur, bro, sis, real brother, real sister
words-wish-settles = citoyen, citoyenne, résident permanent, résidente permanente, pr, citizen, citizenship, permanent resident, permanent residence, landed, moves, move, immigrates, immigrate, becomes, gets pr, in canada, living in canada, lives in canada, resident
words-wish-partner = missus, missis, mrs, better half, other half, wife, wifey, husband, hubby, spouse, partner, fiance, fiancee, common law, femme, mari, conjoint, conjointe, épouse, époux, significant other, life partner, girlfriend, boyfriend, compagnon, compagne
words-wish-me = i, me, myself, je, moi
words-wish-pronoun = she, he, her, him, his, elle, lui
words-wish-both = i both, both take, both do, both score, both write, both of us, we both, both get, both have, each of us, the two of us, tous les deux
words-wish-stays = seul, seule, no wife, no husband, no spouse, no partner, as single, as a single, apply single, apply as single, comes later, leave my wife, leave my husband, stays, stay home, stays home, stay back, stays back, stays behind, stay behind, remains, stay in, does not come, doesn t come, doesnt come, not coming, not come, won t come, wont come, does not accompany, not accompanying, not accompany, without my wife, without my husband, without my partner, without my spouse, without wife, without husband, without spouse, go alone, going alone, come alone, apply alone, alone, reste, single applicant, non accompanying, doesn t accompany, doesnt accompany, don t accompany, won t accompany, leave my, leaving my, leave her, leave him, left behind, is left, without her, without him, without them, by myself, on my own, solo, sans ma femme, sans mon mari, unaccompanied, dont bring, don t bring, not bring, not bringing, without bringing, exclude, excluding, excluded, remove my wife, remove my husband, remove my spouse, remove my partner, leave out, not include, not included, not with me, doesn t go, doesnt go, not going, won t go, wont go, not join, not travel, goes later, come later, comes later, follow later, ne vient pas, ne m accompagne pas, n accompagne pas, reste au pays, sans mon conjoint, sans ma conjointe
words-wish-comes = comes, come along, comes along, comes with me, come with me, accompanies, accompanies me, accompanying, coming along, coming with, joins me, vient, bring my wife, bring my husband, bring my spouse, bring my partner, bring her, bring him, add my wife, add my husband, add my spouse, add my partner, include my wife, include my husband, include my spouse, take my wife, take my husband, goes with me, go with me, travels with me, joins, come too, comes too, immigrates with me, vient avec moi, m accompagne, vient aussi
words-wish-applies = applies, principal, principal applicant, main applicant, primary applicant, instead of me, candidate principale, candidat principal, requérant principal, requérante principale, demandeuse principale, applies instead, as main, as principal, is the main, we switch, we swap, switch applicant, demandeur principal, under my, apply under, through my wife, through my husband, applicant instead, lead applicant, she applies, he applies, make my wife the, make my husband the, swap roles, swap us, switch us, swap places, change places, apply as principal, main one, the main, le principal
words-wish-nomination = nomination, nominated, nominate, nominates, pnp, oinp, bcpnp, bc pnp, sinp, aaip, provincial nominee, province nominates, désignation, 600 points, nominee, mpnp, nomine, nominates me, désigné par la province, nommé par la province, candidat d une province, ainp, nspnp, nbpnp, rnip, province invites, province selects, province picks, province chooses, provincial nominee program, provincial program
words-wish-province = ontario, alberta, manitoba, saskatchewan, nova scotia, new brunswick, newfoundland, pei, prince edward island, bc, british columbia, yukon, northwest territories, province
words-wish-picks = picks, pick, selects, select, chooses, choose, invites, takes, wants, nominates, nominate, sponsors
words-wish-certificate = certificate of qualification, trade certificate, red seal, trades certificate, certificate of qualification as, certified as, certified electrician, certified welder, certified plumber, certified in my trade, journeyman, journeyperson, sceau rouge, certificat de compétence, certificate of trade, trade qualification, certificat de qualification
words-wish-offer = job offer, offer, offers me, lmia, offre d emploi, find a job in canada, job from canada, job letter from canada, hire, hires, hired, hiring, sponsor, sponsors, sponsored, recruits, recruited, offers, offered, employment offer, arranged employment, job in canada, embauche, offre
words-wish-assessment = eca, assessed, assessment, evaluated, evaluates, evaluate, wes, iqas, equivalency, assess, assesses, evaluation, icas, recognised, recognized, equivalence, evaluer, évaluation, eca report
words-wish-again = again, retake, retakes, renew, renews, resit, redo, retaking, rewrite, repasse, repasser, refais, reappear, reappearing, appear again, give again, giving again, attempt again, second attempt
words-wish-test = test, tests, exam, ielts, celpip, pte, tef, tcf, clb, nclc
words-wish-french = french, nclc, tef, tcf, français, francais, learns french
words-wish-english = english, clb, ielts, celpip, pte, anglais
words-wish-levels = clb, nclc
words-wish-year = year, month, months, mois, years, yr, yrs, an, ans, année
words-wish-work = work, works, worked, working, job, experience, employment, exp, travaille, travail, stay in my, career, pgwp, cec, au travail, emploi
words-wish-not-of-work = to find, finding, takes, taking, leave from, on leave, maternity, break, gap, unemployed, off work, waiting, processing
words-wish-more = more, another, extra, additional, further, longer, de plus
words-wish-study = study, studies, degree, diploma, certificate, program, programme, college, university, course, diplôme, pg, pgd, pg diploma, post graduation diploma, associate degree
words-wish-by-length = diploma, certificate, course, program, programme, certificat, diplôme, pg, pgd, associate degree
words-wish-canada = canada, canadian, in vancouver, in montreal, in ottawa, in edmonton, in winnipeg, in halifax, in regina, in saskatoon, in alberta, in manitoba, in saskatchewan, in nova scotia, in new brunswick, in newfoundland, in quebec, in bc, in british columbia, in brampton, in mississauga, in surrey, at u of t, at uoft, at ubc, at mcgill, at waterloo, in toronto, in ontario, in calgary, pgwp, cec, canadian employer, au canada
words-wish-abroad = abroad, outside canada, outside, overseas, back home, foreign, home country, in india, my country
words-wish-again-one = another, a, an
words-wish-second = second, another, two, 2nd, additional, extra, deuxième
words-wish-degree = degree, bachelor, bachelors, bachelor s, credential
words-wish-bachelors = bachelor, bachelors, bachelor s, undergraduate, licence
words-wish-secondary = high school, secondary school, secondary education, 12th grade
words-wish-masters = master, masters, master s, msc, mba, m tech, mtech, maîtrise, maitrise, mastère, postgraduate degree, post graduate degree, m a, ms degree, mphil
words-wish-doctorate = phd, ph d, thèse, doctorate, doctoral, doctorat
words-wish-one-year = one year, 1 year, a year, one year diploma, one year certificate, 1 yr
words-wish-two-year = two year, 2 year, two years, 2 years, 2 yr
words-wish-ielts = ielts
words-wish-celpip = celpip
words-wish-pte = pte
words-wish-tef = tef
words-wish-tcf = tcf
words-wish-listening = listening, écoute
words-wish-reading = reading, lecture
words-wish-writing = writing, écriture
words-wish-speaking = speaking, parler
words-wish-rest = rest, others, remaining, reste, autres
words-wish-all = all, everything, each, every, overall, across, four, everywhere, all four, partout, tout, straight, throughout, chacun, chaque, per band, bands
words-wish-funds = save, saves, savings, account, bank, fund, funds, money, bring, show, deposit, cash, cad, dollars, argent, saving, pof, settlement, balance, deposits, épargne
words-wish-of-other-money = lakh, lakhs, lac, crore, rupees, naira, pesos, inr, usd, euro, euros
words-wish-age = turn, turned, turning, birthday, age, aged, years old, older, anniversaire, become, becoming
words-wish-family = divorce, divorced, separate, separated, marry, married, wedding, baby, babies, child, children, kid, kids, pregnant, adopt, enfant
words-wish-short = abt about, yr year, yrs years, frnch french, wat what, wud would, hw how, wil will, pts points, exp experience, canad canada, celpipe celpip, ilets ielts, ielt ielts, cbl clb, nlcc nclc, nclb nclc, celip celpip, celpib celpip, ielst ielts, xp experience, hubby husband, hubbys husband, wifes wife, spous spouse, canda canada, masterss masters, mastr masters, msters masters, dploma diploma, nomintion nomination

wish-answer = <b>{ $change }:</b> { $gain ->
    [0] no point more or less
   *[other] { $signed }
}, CRS { $total }{ $later ->
    [yes] {" "}on { $on } (without it { $without }).
   *[no] . Usually takes { $effort }.
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
}, if nothing else changes.
wish-age-past = You are that old already, by the date of birth you told me.
wish-no-birth-date = I need your date of birth to say what a birthday changes.
