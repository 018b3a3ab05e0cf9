### Words of an answer typed at a question, in English and French, for reading only: lower case. Of a
### list of questions or choices, the longest phrase that fits counts. Nothing here is ever shown.


## Not known, or not told

typed-not-known = idk, i dont know, i don t know, dont know, don t know, do not know, no idea, no clue, not sure, not certain, unsure, cant remember, can t remember, dont remember, don t remember, do not remember, forgot, i forget, i dont want to say, i don t want to say, dont want to say, rather not say, prefer not to say, i prefer not to, dont want to tell, don t want to tell, wont tell, none of your business, private, dont have it with me, don t have it with me, not with me, have to check, need to check, will check, let me check, i will check later, i ll check later, ask me later, pass, next question, skip this, skip it, je ne sais pas, je sais pas, sais pas, aucune idee, pas sur, pas sure, je ne me souviens pas, je ne me souviens plus, je ne m en souviens pas, me souviens plus, je prefere ne pas dire, je ne veux pas dire, no se, no lo se, have no idea, i m not sure, im not sure, undecided, not decided, havent decided, haven t decided, passer, not out yet, result awaited, results awaited, awaiting result, awaiting results, waiting for result, waiting for results, waiting for my result, results pending, result pending, not received yet, not decided yet, havent thought, haven t thought, thinking about it, still thinking, no decision, to be decided, tbd, dont recall, don t recall, do not recall, cant recall, can t recall, i ll check, i will check, ill check, gotta check, must check, should check, have to look, need to look, let me look, let me see, let me ask, will ask, i ll ask, have to ask, need to ask, get back to you, come back to this, come back to it, i will confirm, will confirm, need to confirm, have to confirm, not chosen yet, havent chosen, haven t chosen, not settled, never counted, lost count, no memory of, with the agent, with my agent, with agent, with my lawyer, with embassy, with the embassy, at the embassy, with vfs, don t have the scores, dont have the scores, dont have scores, no scores yet, no score yet, don t have scores, don t have my scores, dont have my scores, dont have result, don t have result, don t have the results, dont have the results, in front of me, at home, on hand, to hand, at hand, look for it, need to find, have to find, find the paper, can t find, cant find, lost the paper, lost my report, not on me, don t have it on me, dont have it on me, later on, off the top of my head
typed-not-known-around = yet, sorry, exactly, really, sir, which, what, now, at, all, the, it, this, that, about, of, moment, one, for, honestly, actually, i, im, m, still, right, me, date, ok, please, pls, here, day, exact, number, so, yes, no, and, to, be, je, encore, en, ce, la, le, we, us, both, re, both of us, exacte, precise, date exacte, sur, sure, when, its, it s, s, his, her, their, status, our, papers, situation, my
typed-asks = how, what, whats, why, when, where, which, who, whose, does, should, can i, can we, can she, can he, can they, can my, can you, can someone, could i, could we, could you, would i, would it, would they, do i, do we, do they, do you, do my, do they, is it, is there, is this, is that, is my, are there, are they, are my, are you, am i, will i, will my, will it, will they, will we, will she, will he, must i, did i, may i, have i, has my, est ce que, est ce, comment, pourquoi, quand, combien, quel, quelle, quels, quelles, puis je, dois je, faut il, peut on, y a t il, c est quoi, qu est ce, ou est, à quoi, explain, define, tell me, i want to know, is pr, what s
typed-asks-inside = what can i do, what should i do, what do i do, what now, what next, what happens, what to do, how do i, how can i, how to, can i still, is it ok, is that ok, is it possible, will it count, does it count, does that count, will that count, do i need, que faire, que dois je faire, est ce que, what then, is it enough, is that enough, which one is, whats the difference, what s the difference, what is the difference


## Yes and no, in front of anything else

typed-leads = well, so, oh, ah, um, hmm, actually, honestly, sir, madam, mam, ma am, bro, hi, hello, ok so, le, la, euh, ben, alors, bon, ji, haha, lol, for now
# What people say of an assessment report around the level that it states.
typed-of-a-report = same, the same, same level, same thing, as mine, as my degree, wes, iqas, ices, ces, icas, it, its, it s, it is, they, the report, my report, the eca, eca, report, says, said, say, states, stated, wrote, written, gave, gave me, found, equals, is equal to, equivalent, equivalent to, equivalency, is, was, as, a, an, the, yes, my, me, that, to, in, canada, canadian
typed-the-same = same, the same, same level, same thing
typed-yes = yes, y, ya, yeah, yea, yep, yup, yah, sure, of course, ofcourse, absolutely, definitely, certainly, obviously, indeed, affirmative, correct, right, true, ok, okay, oui, ouais, si, bien sur, tout a fait, exactement, haan, oui oui, yes yes, sure thing, yes sir, yes of course, naturally, sim, positive
typed-no = no, n, nope, nop, nah, nay, na, nada, never, not yet, not really, not at all, non, nein, no no, pas encore, pas du tout, jamais, negative, no sir, nahi, nopes, absolutely not, of course not, definitely not, none, nobody, no one, nothing, nil, neither, aucun, aucune, personne, rien, nao, not
typed-agrees = i agree, we agree, agree, agreed, accept, i accept, accepted, go ahead, proceed, go on, go for it, go, start, begin, lets start, let s start, lets begin, let s begin, lets go, let s go, let us start, let us go, lets do it, let s do it, do it, start it, do that, confirm, confirmed, i confirm, good, all good, looks good, sounds good, perfect, exactly, exact, rite, all right, alright, fine, thats it, that s it, k, kk, okey, oki, okie, yess, yes yes, yeh, ye, yesss, yupp, got it, no problem, np, why not, not a problem, nothing wrong, no mistake, no mistakes, no errors, d accord, daccord, c est ca, c est bon, c est correct, c est exact, j accepte, je suis d accord, vas y, allez y, allons y, on y va, parfait, commencons, vale, de acuerdo, isso, isso mesmo, pode ser, claro, opo, oo, ha, han, ji haan, theek hai, thik hai, shi, dui, hao, hao de
typed-refuses = i refuse, refuse, i disagree, disagree, do not agree, don t agree, dont agree, i don t agree, i dont agree, i do not agree, not agree, i don t, i dont, i won t, i wont, decline, all wrong, everything is wrong, everything wrong, nothing of that, none of it, none of that, none of this, pas d accord, c est faux, tout est faux
typed-around-yes = all, all of it, all of them, everything, it, its, it s, is, are, that, thats, that s, this, these, the, you, u, understood, understand, me, i, we, to, of, with, then, so, well, now, and, please, pls, plz, thanks, thank you, thank u, thx, ty, very, quite, just, whatever, lets, sir, madam, mam, ma am, bro, man, dear, bot, there, have, got, everything s, seems, looks, took, take, tout, est, bien, oui, merci, alors, svp, stp, s il vous plait, s il te plait, bonjour, hello, hi, haha, lol
typed-denies = i dont, i don t, dont have, don t have, do not have, havent, haven t, have not, didnt, didn t, did not, doesnt, doesn t, does not, isnt, isn t, without, je n ai pas, n ai pas, j ai pas, pas de, sans, i have no, have no, there is no, no one, nobody, none, i don t have any, dont have any, got no, havent got any, wasn t, wasnt, was not, were not, weren t, werent, are not, aren t, arent, was never, were never


## Yes and no of a question: what says yes, what says no, what takes a yes back (of somebody or
## something else), and after what it is asked again

partner-accompanying-typed =
    .yes = coming, will come, comes, come with me, comes with me, coming with me, come along, comes along, coming along, come too, going together, go together, together, both of us, we both, both, accompanying, accompany, accompanies, join me, joins me, joining me, will join, join us, with me, m accompagne, avec moi, vient avec moi, elle vient, il vient, viendra, on part ensemble, ensemble, toute la famille, whole family, with family, all of us, accompanies me, moving with me, travel with me, traveling with me, travelling with me, move with me, immigrate with me, whole family comes, accompagne, included, include her, include him, moving together, relocating together
    .no = not coming, not come, wont come, won t come, will not come, isn t coming, isnt coming, doesn t come, not joining, stay back, staying back, stays back, stay behind, staying behind, stay here, stays here, staying here, staying, stays, stay home, stays home, stays in, staying in, stay in, will stay, remain, remains, remaining, reste, restera, rester, left behind, not accompanying, non accompanying, nonaccompanying, alone, by myself, only me, just me, me only, single applicant, ne vient pas, vient pas, ne viendra pas, ne m accompagne pas, m accompagne pas, seul, seule, tout seul, toute seule, not with me, separately, doesn t want to come, doesnt want to come, not going, won t join, not moving, solo
    .unsure = later, after, afterwards, maybe, perhaps, depends, eventually, plus tard, peut etre, once i, when i, first i, me first, might, not together, without her, without him, without my wife, without my husband, not without

partner-canadian-typed =
    .yes = citizen, pr, permanent resident, canadian, canadian citizen, canadian pr, citizenship, canadian citizenship, citoyen, citoyenne, canadien, canadienne, resident permanent, residente permanente, rp, pr holder, pr card, carte rp, landed immigrant, naturalized, born in canada, has passport of canada, canadian passport, pr of canada
    .no = study permit, student visa, study visa, student, work permit, open work permit, pgwp, visitor, visitor visa, tourist, foreign national, foreigner, permis d etudes, permis de travail, visiteur, neither, refugee claimant, not canadian, not a citizen, not citizen, not pr, not a pr, not a permanent resident, international student, temporary resident, on visa, temporary, no status, never been to canada, never been there, spousal open work permit
    .not = applied, in process, in progress, waiting, pending, processing, application, will be, soon, will get, en cours, en attente, a fait sa demande, sponsoring, not yet, will become, citizen of, expired, us citizen, usa citizen, american, american citizen, us green card, green card, us pr, us permanent resident, uk citizen, citizen there, eu citizen, dual citizen of
    .unsure = was, used to be, ex pr

typed-citizen = citizen, citizens, citizenship, citoyen, citoyenne
typed-before-citizen = oncle, tante, frere, soeur, neveu, pere, mere, femme, mari, tous, toutes, both, all, a, is, s, canadian, also, now, he, she, pr, or, already, became, become, are, both, and, canada, yes, est, citoyen, citoyenne, naturalized, got, has, am, aunt, uncle, brother, sister, sis, bro, husband, wife, as, been, years, son, daughter, niece, nephew, father, mother, parents, born, they, elder, younger, une, un, the, sibling, oui, in

work-permit-typed =
    .yes = pgwp, post graduation work permit, post grad work permit, work permit, open work permit, owp, sowp, bowp, bridging open work permit, closed work permit, closed permit, open permit, lmia work permit, employer specific, spousal open work permit, permis de travail, permis ouvert, permis ferme, pvt, iec, working holiday, maintained status, implied status, can work, allowed to work, allowed, authorised, authorized, autorise, working in canada, i work in canada, working here, i work here, study permit with work, co op permit, coop work permit, intra company transfer, ict, work visa, valid work permit, valid permit, have a permit, permis valide, bridging permit, bridging work permit, bridge permit, open wp, closed wp, work authorization, spouse permit, spousal permit, spouse work permit, spouse open work permit, post grad permit, post graduation permit, post graduate permit, postgraduation permit, postgraduate permit, postgrad permit, postgrad work permit, ferme, ouvert, lie a mon employeur, tied to my employer, employer tied, permiso de trabajo, post diplome, ptpd, closed, open, lmia, lmia based, spousal, closed work, open work
    .no = visitor, visitor visa, visitor record, tourist, tourist visa, just visitor, visit visa, visiteur, touriste, super visa, no permit, no work permit, without permit, sans permis, expired, expire, not in canada, outside canada, outside of canada, not there, never came, never been, never been there, never been to canada, not in country, living abroad, live abroad, i m abroad, overseas, hors du canada, pas au canada, a l etranger, back home, my country, home country, refugee claimant, no status, lost status, out of status, pas de permis, i am in my country, not living in canada, from outside, outside, i am outside
    .not = applied, waiting, pending, in process, will apply, will get, refused, en attente, rejected, planning, before, used to have, had, was, previously
    .unsure = study permit, student permit, student visa, study visa, permis d etudes, student, refugee, permis d etude

credential-assessed-typed =
    .yes = done, wes done, eca done, completed, complete, received, got it, have it, i have it, i have one, have eca, have an eca, have wes, got eca, got wes, have my eca, evaluated, assessed, evaluee, evalue, fait, recu, obtenu, obtenue, positive, ready, already, report in hand, have report, got the report, report received, deja, deja fait, it s done, wes report, wes evaluated, verified, have the report, i have the report, got report, with me, have it with me, in my hand, in hand
    .certain = by wes, by iqas, by ices, by icas, by ces, from wes, from iqas, from ices, from icas, from ces, through wes, through iqas, through ices, through icas, through ces, via wes, via iqas, via ices, via icas, via ces, with wes, with iqas, with ices, with icas, with ces, par wes
    .no = applied, applied waiting, waiting, in process, in progress, under process, process, pending, ordered, order, ongoing, on going, sent documents, sent my documents, documents sent, transcripts sent, will do, will apply, going to, planning, plan to, soon, not started, started, just started, have not started, haven t done, not done, yet to, en cours, en attente, demande envoyee, pas fait, not assessed, not evaluated, under review, on the way, on its way, university is slow, awaiting, not received, doing it, still, submitted, yet, didn t do it, not yet, not yet done, pas encore, pas encore fait, pas encore recu, have to do it, need to do it, have to, haven t, havent, haven t yet, havent yet, will get it, not applied, paid, paid for, i paid, stuck, still with wes, can t afford, no money, not received yet, nothing yet
    .unsure = expired, expire, old, for my, for the other, only for, one of, only evaluated, only my, only the, not degree, not my degree, only diploma, only bachelors, only masters

partner-assessed-typed =
    .yes = { credential-assessed-typed.yes }
    .certain = { credential-assessed-typed.certain }
    .no = { credential-assessed-typed.no }
    .unsure = { credential-assessed-typed.unsure }

sibling-typed =
    .yes = brother, sister, bro, sis, sibling, siblings, brothers, sisters, frere, soeur, half brother, half sister, step brother, step sister, stepbrother, stepsister, younger brother, elder brother, elder sister, younger sister, big brother, big sister, didi, bhai, adopted brother, brother in law, sister in law, wife s brother, wife s sister, husband s brother, husband s sister, belle soeur, beau frere, demi frere, demi soeur, hermano, hermana
    .certain = citizen, pr, permanent resident, canadian, citizenship, resident permanent, residente permanente, citoyen, citoyenne, rp, canadienne, canadien, pr holder, naturalized
    .no = only child, single child, no siblings, no sibling, no brother, no sister, no brothers, no sisters, no brother or sister, no brothers or sisters, fils unique, fille unique, enfant unique, ni frere ni soeur, pas de frere, pas de soeur, uncle, uncles, aunt, aunty, auntie, aunts, cousin, cousins, cousin brother, cousin sister, cousin bro, cousin sis, friend, friends, nephew, niece, parents, father, mother, dad, mom, grandfather, grandmother, oncle, tante, neveu, cousine, ami, amis, son, daughter, relatives, relative, all in, both in, back home, all back home, everyone is here, all here
    .not = study permit, student visa, study visa, student, work permit, pgwp, visitor, visitor visa, tourist, permis d etudes, permis de travail, not pr, not citizen, not a citizen, not a pr, not yet pr, waiting for pr, applied for pr, pr in process, pr pending, applying for pr, temporary, refugee, but lives in, but living in, moved back, lives outside, not in canada, lives abroad, minor, under 18, not 18, not adult, passed away, died, dead, asylum, on visa, etudiant, etudiante, not canadian, claimant
    .unsure = friend like, like a brother

relative-typed =
    .yes = uncle, uncles, aunt, aunty, auntie, aunts, nephew, nephews, niece, nieces, parents, parent, father, mother, dad, mom, mum, papa, maman, grandfather, grandmother, grandparents, grandparent, grandma, grandpa, grand father, grand mother, son, daughter, child, brother, sister, oncle, tante, neveu, pere, mere, grand pere, grand mere, fils, fille, frere, soeur, chacha, mama, maternal uncle, paternal uncle, tio, tia, khala, mamu, grandson, granddaughter, grandchild, sibling, wife s uncle, husband s uncle, wife s aunt, mausi, bua
    .certain = citizen, pr, permanent resident, canadian, citizenship, resident permanent, residente permanente, citoyen, citoyenne, citizens, prs, permanent residents, rp, canadien, canadienne, pr holder, naturalized
    .no = no family, no relatives, no relative, nobody, no one, none, cousin, cousins, cousin brother, cousin sister, friend, friends, friend of, distant, distant relative, far relative, second cousin, cousine, ami, amis, amie, pas de famille, aucune famille, no family there, neighbour, neighbor, ex, ex wife, ex husband, all back home, everyone is back home, great uncle, godfather, godmother, pas de parent, church member, personne
    .not = study permit, student visa, study visa, student, work permit, pgwp, visitor, visitor visa, tourist, permis d etudes, permis de travail, not pr, not citizen, not a citizen, not a pr, waiting for pr, applied for pr, pr in process, temporary, but lives in, moved back, not in canada, lives abroad, under 18, minor, asylum, on visa, etudiant, etudiante, claimant, passed away, died
    .unsure = like an uncle, family friend

nomination-typed =
    .yes = nominated, nominee, got nomination, got nominated, got my nomination, have nomination, have a nomination, nomination certificate, nomination received, received nomination, nomination approved, nominated by, province nominated me, nomination from, certificate of nomination, provincial nominee, designee, j ai une nomination, nomme par, nomination recue, designe, approved, got it, received, have it, with nomination, nomination in hand, got mine, i got it, granted, issued, i have it, given
    .no = noi, only noi, notification of interest, eoi, expression of interest, registered, waiting, applied, pending, in process, under process, processing, not nominated, no nomination, planning, will apply, plan to, applying, going to, en attente, demande deposee, demande envoyee, pas encore, trying, hoping, hope, rejected, refused, declined, only invitation, invited to apply, letter of interest, loi, soon, not received, not applied, never applied, interested, expired, withdrawn, in the pool, pre registered, submitted, application, targeting, aiming, i want, want to
    .unsure = lost it, cancelled

has-offer-typed =
    .yes = offer letter, job offer, got offer, got an offer, have offer, have an offer, have a job offer, got a job offer, offer from, signed offer, written offer, lmia approved, lmia based offer, offre d emploi, offre ecrite, received offer, received an offer, offered, offered me, contract signed, permanent offer, i have one, got one, offer in hand, lettre d offre, employer gave me, full time offer, j ai une offre
    .no = no offer, no job offer, no employer, no lmia, no job, looking, still looking, searching, job hunting, hunting, applying, interview, interviewed, interviewed me, interviews, had interview, in talks, waiting, pending, applied, trying, pas d offre, pas d employeur, recherche, je cherche, en recherche, only interview, unemployed, not offered, hoping, hope, rejected, withdrawn, expired, not yet, no new offer, no offers, without offer, no current offer, sending cvs, sending cv, sending my cv, sending resumes, sending my resume, sending applications, send cvs, je postule, postule, envoie des cv, envoyer des cv, j envoie mon cv, pas trouve, pas encore trouve, rien trouve, aucune reponse, no reply, no response, no replies, no luck, nothing concrete, rien de concret, personne ne repond, still hunting, between jobs
    .unsure = will give, will offer, promised, promise, verbal, verbally, my current employer, current employer, conditional, remote, from india, maybe, he said, they said, discussing, boss said, would, offer without lmia, offer but no lmia, offer no lmia, offer with no lmia, offer but without lmia, interested

job-paid-typed =
    .yes = no pay slips, no payslips, no pay slip, no pay stubs, paid, salary, salaried, monthly salary, full salary, wage, wages, stipend, small stipend, hourly, per hour, payroll, remunere, remuneree, paye, payee, salaire, paid job, paid internship, paid training, paid in cash, cash, commission, paid work, paid position, on commission, they pay, they paid, got paid, earned, honorarium, indemnise, per month, a month, monthly, usd, biweekly, bi weekly, weekly pay, allowance, pay slips, payslips, not unpaid, not volunteer, not voluntary, not for free
    .no = unpaid, voluntary, volunteer, volunteering, volunteered, volunteer work, without pay, without salary, no pay, no salary, not paid, benevole, benevolat, non remunere, non remuneree, non paye, pas paye, pas remunere, unpaid internship, free of charge, for free, unpaid training, charity work, no payment, no stipend, without payment, intern without pay, stage non remunere, never paid, just food, gratuitement
    .unsure = sometimes, partly, partially, half, room and board, only food, lodging, some months

job-self-employed-typed =
    .yes = freelancer, freelance, freelancing, self employed, self employment, selfemployed, own business, own company, own shop, own clinic, own firm, own boss, my own, i own, i owned, business owner, businessman, businesswoman, owner, auto entrepreneur, autoentrepreneur, auto entrepreneuse, micro entrepreneur, independant, independante, travailleur autonome, travailleuse autonome, a mon compte, sole proprietor, sole proprietorship, entrepreneur, my shop, my business, family business owner, private practice, uber, upwork, fiverr, gig work, ran my own, run my own, founder, trader, autonomo, a son compte, my company
    .no = employee, employed, employed by, worked for a company, work for a company, worked for company, for a company, worked for, works for, work for, working for, company job, salaried, salarie, salariee, employe, employee of, on payroll, payroll, not self employed, not freelance, permanent job, permanent employee, full time employee, government job, govt job, private job, mnc, cdi, cdd, en cdi, for an employer, under employer, i had a boss, had a boss, w2, t4, for a firm, in a company, hospital, school, bank job, i was hired, paid by company, paid by the company, paid by a company, paid by employer, paid by my employer, on their payroll, staff, regular employee, contract employee
    .unsure = contract, contractor, on contract, agency, consultant, consulting, both, director, partner, family business, subcontractor, sub contractor, mixed, 1099, c2c, corp to corp, locum, father s company, my father s, dad s company, dads company, used to be, previously, before that, at first, later on

## Marital status

typed-marital-together-since = together, living, live, lived, lives, cohabiting, ensemble, vit, vis, vivons, vivent, habite, habitons
typed-short-years = yr, yrs
typed-angry = fuck, fucking, shit, bullshit, crap, sucks, stupid, idiot, idiotic, dumb, useless, garbage, rubbish, trash, moron, asshole, bastard, wtf, hate, annoying, ridiculous, stop asking, waste of time, merde, nul, connard
typed-less-than = less, under, almost, nearly, not, soon, below, moins, presque, pas
typed-marital-single = single, never married, unmarried, not married, not yet married, still single, bachelor, bachelor boy, bachelorette, spinster, celibataire, pas marie, pas mariee, non marie, no wife, no husband, no partner, no spouse, not in a relationship, no girlfriend, no boyfriend, soltero, soltera, single mother, single mom, single father, single dad, single parent, mere celibataire, live with parents, living with parents, with my parents, not living together, dont live together, don t live together, never been married, unwed, no marry, never marry, yet to marry
typed-marital-married = married, marie, mariee, got married, just married, newly married, legally married, court married, have a wife, have a husband, wife, husband, spouse, mari, femme, epoux, epouse, casado, casada, remarried, married again, re married, wedded, hubby, happily married, newly wed, newlywed, newlyweds, just wed
typed-marital-common_law = common law, commonlaw, common law partner, common law relationship, live in partner, de facto, conjoint de fait, conjointe de fait, union de fait, union libre
typed-marital-together = unmarried couple, living together, live together, lives together, we live together, living with my boyfriend, living with my girlfriend, living with boyfriend, living with girlfriend, live with my boyfriend, live with my girlfriend, live with boyfriend, live with girlfriend, living with my bf, living with my gf, living with bf, living with gf, live with my bf, live with my gf, stay with my girlfriend, stay with my boyfriend, staying with my boyfriend, staying with my girlfriend, living with my partner, live with my partner, living with partner, live with partner, live in relationship, living in relationship, cohabiting, cohabitation, concubinage, en concubinage, vis avec mon copain, vis avec ma copine, vivons ensemble, on vit ensemble, habite avec mon copain, habite avec ma copine, je vis avec mon conjoint, je vis avec ma conjointe, living with my fiance, living with my fiancee, live with my fiance, live with my fiancee, living with, live with, stay with, vis avec, habite avec, vis en couple, vit en couple, vivons en couple, vivo con mi novia, vivo con mi novio, pacse, pacsee, pacs, pacses
typed-marital-dating = dating, boyfriend, girlfriend, copain, copine, long distance relationship, gf, bf
typed-marital-again = remarried, married again, re married, second marriage, remarie, remariee
typed-under-one-roof = live, living, lives, house, home, apartment, roof, stay, staying, years, year, yrs, since, ans, depuis
typed-since = since, depuis, year, years, yr, yrs, an, ans, long time
typed-marital-separated = separated, legally separated, separe, separee, living apart, living separately, left me, not living together anymore, no longer living together, broke up with my wife, split, separation, separado, separada
typed-marital-divorced = divorced, divorce, divorcee, divorce final, divorce finalized, got divorced, annulled, annulment, ex wife, ex husband, divorciado, divorciada, got a divorce
typed-spouse = husband, wife, spouse, hubby, mari, femme, epoux, epouse, conjoint, conjointe, esposo, esposa, marido, mujer
typed-died = died, dead, is dead, passed, passed on, passed away, expired, is no more, deceased, departed, decede, decedee, est decede, est decedee, mort, morte, est mort, est morte, disparu, disparue, fallecio, murio, ha muerto, is late, was killed, death, rip, lost
typed-marital-widowed = widow, widowed, widower, veuf, veuve, wife died, husband died, wife passed away, husband passed away, spouse died, spouse passed away, my late wife, my late husband, late husband, late wife, husband is dead, wife is dead, viudo, viuda, husband expired, wife expired, lost my husband, lost my wife, lost my spouse, husband deceased, wife deceased, spouse deceased, partner died, hubby died, hubby passed
typed-marital-unsure = getting divorced, getting a divorce, divorce in process, divorce in progress, divorce pending, divorce ongoing, going through divorce, going through a divorce, under divorce, filed for divorce, divorce case, en instance de divorce, procedure de divorce, waiting for divorce, religious marriage, nikah only, customary marriage, traditional marriage, not registered, in process of divorce, broke up, broken up, not together, no longer together, on a break, long story, church only, only church, only in church, only religious, religious only, religious ceremony, not legally, not legally married, nikah, court marriage pending, divorce is pending, divorce case going on, divorce not final, divorce not finalized, divorcing, we are divorcing, no longer married, not married anymore, not married any more, no more married


## Education

typed-level-none = no diploma, no degree, no education, never finished school, didn t finish school, didnt finish high school, not finished high school, not finished school, sans diplome, aucun diplome, primary, primary school, elementary, elementary school, 8th pass, class 8, middle school, brevet, none, nothing, 9th pass, grade 9, grade 8, grade 7, 9th grade, 8th grade, class 9, form 2, form 3, form two, form three, junior high, junior high school, primary only, primary school only, bece, jss3
typed-level-secondary = secondary, secondary school, secondary education, high school, highschool, high school diploma, high school only, just high school, only high school, hs, ged, 12th, 12th pass, 12th standard, 12th grade, 10+2, plus two, class 12, class xii, grade 12, a levels, a level, alevels, o levels, o level, gcse, waec, wassce, ssce, neco, kcse, hsc, intermediate, matric, matriculation, 10th pass, 10th, secondary diploma, baccalaureat, baccalaureat general, baccalaureat scientifique, le bac, bac seulement, bac only, just bac, only bac, bac s, bachillerato, preparatoria, ecole secondaire, etudes secondaires, lycee, secondaire, senior high school, shs, higher secondary, form four, form 4, abitur, matura, senior secondary, higher secondary school, senior school, bachiller, colegio
typed-level-one_year = one year diploma, 1 year diploma, diploma 1 year, 1 yr diploma, one yr diploma, one year certificate, 1 year certificate, certificate 1 year, one year college, 1 year college, 1 yr certificate, one year post graduate diploma, 1 year pg diploma, one yr post grad diploma, one year pg diploma, 1 year post graduate diploma, one year program, 1 year course, one year course, graduate certificate, postgraduate certificate, post graduate certificate, pg certificate, pgce, pgd, pgdm 1 year, post graduate diploma, postgraduate diploma, post grad diploma, post graduation diploma, pg diploma, pgdca, college certificate, certificat un an, attestation d etudes collegiales, aec, dep, diplome d etudes professionnelles, pgde
typed-level-two_year = two year diploma, 2 year diploma, two years diploma, 2 years diploma, 2 yr diploma, 2 yrs diploma, diploma 2 year, diploma 2 years, diploma of 2 years, diploma 2 yrs, two year college, 2 year college, two years college, 2 years college, two years of college, 2 years of college, 2 yrs college, 2 yr college, college 2 years, college 2 yrs, 2 year course, two year course, 2 year program, associate, associates, associate degree, associates degree, associate s degree, bts, dut, deug, bac+2, bac 2, national diploma, ond, ordinary national diploma, foundation degree, advanced diploma 2 years, tecnico superior, hnc, diploma of higher education, deust, dec 2 ans, aa degree, aas, aas degree, associate of arts, associate of science, associate of applied science, bac + 2, college 2 yr, college 2 year, college two years
typed-level-bachelors = bachelor, bachelors, bachelor s, bachelor degree, bachelors degree, bachelor s degree, ba, bsc, bachelor of science, bachelor of arts, bachelor of commerce, bachelor of engineering, bachelor of education, btech, beng, bcom, bba, bca, bms, bbm, bed, bpharm, bpharma, bpt, bsn, barch, bfa, bhm, bsw, blis, bvoc, bpe, bped, bscn, bsc nursing, bsc hons, ba hons, bcs, bbs, bsit, bscs, bsba, bsed, basc, bmath, licence, licence professionnelle, licenciatura, licenciado, licenciada, ingeniero, ingeniera, ingenieria, bac+3, bac+4, bac 3, bac 4, maitrise bac+4, laurea, laurea triennale, graduacao, tecnologo, undergraduate, undergraduate degree, undergrad, undergrad degree, university degree, uni degree, college degree, engineering degree, nursing degree, degree 3 years, degree 4 years, honours degree, honors degree, honours, honors, three year degree, 3 year degree, 4 year degree, four year degree, 3 years degree, 4 years degree, three year diploma, 3 year diploma, 3 years diploma, diploma 3 years, diploma 3 yrs, 3 yrs diploma, 3 yr diploma, advanced diploma 3 yrs, advanced diploma 3 years, 3 year advanced diploma, three year advanced diploma, 3 years college, three years college, 3 year college, 3 yrs college, three year college, polytechnic diploma 3 years, polytechnic 3 years, 3 years polytechnic, 3 year polytechnic, university graduate, uni graduate, first degree, single degree, one degree, b a, bachelor universitaire, 12+3, 10+2+3, 10+2+4, 12+4, titulo universitario, pregrado, carrera universitaria, specialist degree, specialist diploma
typed-level-two_or_more = two bachelors, 2 bachelors, double bachelors, double bachelor, two degrees, 2 degrees, double degree, two bachelor degrees, 2 bachelor degrees, two bachelor s, two diplomas, 2 diplomas, deux licences, 2 licences, double licence, two or more, 2 or more, several, several degrees, more than one, two credentials, deux ou plus, bachelors and diploma, bachelor and diploma, bachelors and a diploma, degree and diploma, degree plus diploma, bachelor plus diploma, degree and pg diploma, two bachelors degrees
typed-level-masters = master, masters, master s, master degree, masters degree, master s degree, msc, mba, mtech, meng, mcom, mca, mphil, mpharm, mpt, mph, mpa, llm, mfa, msw, mdes, mha, pgdm, pgp, mbbs, md, bds, dds, dmd, bvsc, dvm, dvet, jd, pharmd, optometry doctor, bams, bhms, bums, mbchb, mb chb, mb bs, bchir, doctor of medicine, medicine degree, medical degree, medical doctor degree, doctor of dental surgery, dental degree, veterinary degree, doctor of veterinary medicine, doctor of pharmacy, pharmacy doctor, medecine, doctorat en medecine, docteur en medecine, professional degree, first professional degree, post graduate, postgraduate, post grad, post graduation, postgraduation, postgraduate degree, post graduate degree, pg degree, bac+5, bac 5, bac+6, master 1, master 2, m1, m2, maitrise, mastere, mastere specialise, dea, dess, diplome d ingenieur, diplome ingenieur, ingenieur, ecole d ingenieur, ecole d ingenieurs, cycle ingenieur, ecole de commerce, grande ecole, magister, magistere, maestria, mestrado, laurea magistrale, integrated masters, candidate of medicine, doctorat en pharmacie, doctorat en chirurgie dentaire, docteur en pharmacie, doctor of dental medicine, bachelor of medicine, bachelors of medicine, bachelor of dental surgery, bachelor of veterinary science, mbbs degree, pharm d, doctor of optometry, doctor of chiropractic, ms degree, ms in, maestro en
typed-level-doctorate = phd, doctorate, doctoral, doctoral degree, dphil, doctorat, bac+8, bac 8, doctor of philosophy, doctorado, doutorado, edd, dba, dsc, ph d, these de doctorat, phd defended, these, these soutenue, soutenu ma these, soutenu une these, docteur en sciences, docteur en, doctor en, tesis doctoral, finished my phd
typed-level-graduate = graduate, graduated, graduation, degree holder, graduation done
typed-level-generic = trade school, trades school, apprenticeship, diploma, diplome, degree, university, uni, engineering, universite, college diploma, engineer
typed-level-likely-two_year = trade school, trades school, apprenticeship, hnd, higher national diploma, diploma, diplome, college diploma, cegep, dec, nd, tecnico
typed-level-likely-bachelors = degree, university, uni, engineering, universite, engineer
typed-level-likely-secondary = bac
typed-level-unfinished = first year of, second year of, third year of, fourth year of, 1st year of, 2nd year of, 3rd year of, 4th year of, year of my, ongoing, on going, still studying, studying, pursuing, en cours, in progress, not completed, not complete, not finished, unfinished, incomplete, dropped, dropped out, drop out, dropout, left college, didnt finish, didn t finish, did not finish, final year, last year student, third year student, will finish, will graduate, doing, doing my, student, awaiting, not done, backlog, failed, abandonne, pas fini, candidate, next year, year left, semester left, not yet graduated, not graduated, yet to graduate, not yet done, not yet finished, not yet completed, no degree yet, thesis pending, thesis left, not awarded, not got it yet, left university, left uni, left school, quit university, quit college, currently pursuing, currently doing, currently studying, half way, halfway, in my last semester, last semester, final semester, arrears, discontinued, waiting for convocation, waiting for graduation, waiting for result, waiting for my result, waiting for degree, waiting for my degree, thesis submitted, discontinue, cancelled, suspended, paused, stopped, half of, almost done, almost finished, almost complete, nearly done, nearly finished, almost, will complete, will be done, yet to complete, yet to finish, soon to finish, in final, never finished, never completed, never graduated, never done, quit uni, quit school, quit, gave up, gave it up, writing my thesis, writing thesis, still writing, left it, left halfway, abandoned, couldn t finish, couldnt finish, could not finish, not able to finish, not defended, never defended, on hold, put on hold, without finishing, didn t complete, didnt complete, did not complete
typed-level-short-masters = me, ma, march, od, ms
typed-level-short-bachelors = be, bs, but, license
typed-level-joins = and, plus, +, &, then
typed-level-letters = b, m
typed-level-pieces = tech, sc, com, ed, pharm, pharma, arch, phil, eng, ba, ca, e, a, s, d, voc, vsc, bs, bbs
# Behind which a level is named that something came after.
typed-level-behind = after, post, apres, despues
typed-level-of-years = diploma, college, program, programme, course, polytechnic, certificate, study, studies, cegep, dec, technologist, technician, technologue, technical, university, degree, universite, etudes, advanced, formation, diplome, cursus, curso, carrera, bts


## Where

typed-lives = live, lives, living, based, residing, reside, resident, staying, stay, settled, located, currently, now, presently, at present, moved to, shifted to, relocated to, habite, vis, vivons, habitons, reside a, installe, installee, actuellement, maintenant, already, here, working in, work in, studying in, im in, i am in, i m in, am in
typed-job-around = i, we, worked, work, working, there, it, was, is, did, do, this, job, that, for, about, in, at, my, the, a, an, as, and, then, so, have, has, had, been, ve, m, im, from, to, until, there since, am, of, on, with, role, position
typed-hours-said = hour, hours, hrs, hr, h, h week, weekly, hours a week, per week, a week
typed-full-time-said = full time, fulltime, full-time
typed-moves = moved, moving, been in, been living in, came, come, arrived, arriving, relocated, immigrated, migrated, shifted, landed, emigrated
typed-left = from, left, was in, were in, lived in, used to live, passport, citizen, citizen of, citizenship, national of, nationality, born in, originally, native, originaire, originally from, family in, parents in, not in, passeport, going to, will go, want to go, planning to go, moving to canada, go to
typed-no-town = on, man, ont, que, ab, mb, sk, ns, nb, pe, nl, nt, nu, yt, yk, b c, n s, n b, ipe, tno
typed-towns-ON = toronto, gta, ottawa, mississauga, brampton, hamilton, london ontario, london on, markham, vaughan, kitchener, waterloo, windsor, richmond hill, oakville, burlington, oshawa, barrie, kingston, guelph, cambridge ontario, whitby, ajax, pickering, niagara, niagara falls, thunder bay, sudbury, sault ste marie, north bay, timmins, scarborough, north york, etobicoke, milton, peterborough, st catharines, belleville, cornwall ontario, sarnia
typed-towns-BC = vancouver, victoria, surrey, burnaby, richmond bc, kelowna, abbotsford, coquitlam, langley, nanaimo, kamloops, prince george, delta bc, new westminster, chilliwack, vernon, whistler, north vancouver, west vancouver, port coquitlam, maple ridge, white rock, colombie britannique
typed-towns-AB = calgary, edmonton, red deer, lethbridge, medicine hat, grande prairie, fort mcmurray, airdrie, banff, canmore, wood buffalo, lloydminster, spruce grove, st albert
typed-towns-MB = winnipeg, brandon, steinbach, thompson, winkler, morden, portage la prairie, selkirk
typed-towns-SK = regina, saskatoon, moose jaw, prince albert, swift current, yorkton, north battleford
typed-towns-NS = halifax, dartmouth, sydney ns, cape breton, truro, new glasgow, bedford ns, wolfville, antigonish, nouvelle ecosse
typed-towns-NB = moncton, fredericton, saint john, st john nb, dieppe, bathurst, miramichi, edmundston, nouveau brunswick
typed-towns-PE = charlottetown, summerside, p e i, ile du prince edouard, prince edward
typed-towns-NL = st johns, st john s, corner brook, gander, terre neuve, newfoundland, labrador
typed-towns-YT = whitehorse, yukon
typed-towns-NT = yellowknife, northwest territories
typed-towns-NU = iqaluit, nunavut
typed-towns-QC = montreal, quebec, quebec city, ville de quebec, laval, gatineau, sherbrooke, longueuil, trois rivieres, levis, mtl, au quebec
typed-anywhere = anywhere, any, any province, any where, any place, anything, anywhere in canada, anywhere except quebec, anywhere but quebec, anywhere outside quebec, anywhere other than quebec, not quebec, except quebec, but not quebec, outside quebec, outside of quebec, hors quebec, hors du quebec, sauf quebec, sauf le quebec, sauf au quebec, partout, partout sauf au quebec, n importe ou, peu importe, n importe quelle province, no preference, dont mind, don t mind, doesn t matter, doesnt matter, does not matter, whatever, wherever, all provinces, open to any, open to all, flexible, dont care, don t care, any city, everywhere, no specific, not particular, all of them, cualquiera, en cualquier lugar, where there are jobs, where i get a job, where i get job, no matter, where jobs are, any of them, pas de preference, aucune preference, any province except quebec, any province but quebec, any province outside quebec, all except quebec, all but quebec, any but quebec, any except quebec, everywhere except quebec, except qc, not qc, no quebec, outside qc, donde sea, cualquier provincia, cualquiera, where i find work, where i find a job, where there is work, where there is a job, where the jobs are, wherever there is a job, depends on job, depends on the job, where i get hired


## Days and months

typed-period = to, till, until, upto, au, a, jusqu a, jusqu en, jusqu au
typed-around-a-date = the, of, on, in, at, my, is, it, was, i, im, m, s, am, it s, its, born, birthday, birth, date, dob, d o b, bday, b day, ne, nee, le, la, en, au, du, de, a, je, suis, c est, c, est, naissance, took, taken, take, taking, gave, given, wrote, sat, exam, test, tests, ielts, celpip, pte, tef, tcf, passe, passee, on the, from, since, depuis, joined, join, joining, started, start, starting, began, begin, commence, commencee, debut, fin, mid, beginning, end, early, late, around, about, approx, approximately, somewhere, environ, left, quit, ended, finished, finish, completed, complete, graduated, graduate, graduation, batch, class, passed, passing, passout, pass, out, year, annee, month, mois, day, issued, issue, dated, got, received, report, result, results, expires, expire, expiry, expiring, expiration, exp, valid, validity, till, until, til, upto, up, to, jusqu, jusque, jusqu en, jusqu au, good, ending, sir, please, pls, ok, yes, oui, i think, think, it will, will, resigned, stopped, terminated, laid, off, fini, quitte, obtenu, obtenue, diplome, diplomee, delivre, emis, emise, expire le, did, done, worked, last, working day, officially, employed, hired, there, here, lol, so, that, this, well, and, actually, monday, tuesday, wednesday, thursday, friday, saturday, sunday, came, come, came out, arrived, released, published, publie, convocation, ceremony, studies, degree, ago is, exactly, passport, certificate, official, officially on, real, as per, per, according, document, documents, j, ai, y, avons, embauche, embauchee
typed-leave-unpaid = unpaid leave, leave without pay, unpaid time off, lwop, unpaid maternity leave, unpaid parental leave, unpaid paternity leave, unpaid sick leave, unpaid sabbatical, congé sans solde, congé non payé, congé sans traitement
typed-leave-perhaps = maternity leave, parental leave, paternity leave, mat leave, sabbatical, medical leave, sick leave, disability leave, leave of absence, congé de maternité, congé parental, congé de paternité, congé maladie, congé sabbatique
typed-before-a-date = before, after, avant, apres, between, entre, or, ou, not, pas, maybe, either
typed-now = now, present, current, currently, ongoing, till date, till now, to date, still, still there, still working, still employed, still work there, till today, until now, until today, to present, till present, up to now, ongoing job, continuing, continue, continuing till date, current job, presently, at present, as of now, today, maintenant, actuel, actuellement, en cours, a ce jour, jusqu a maintenant, jusqu a present, toujours, toujours en poste, encore, j y suis encore, j y travaille encore, i still work there, am still there, not ended, not left, haven t left, havent left, not resigned, running, en poste, still going on, same job, same company till now, present job, no end, no end date, till the present, until present, i m still here, still doing, current employer, to now, hasta hoy, hasta la fecha, hasta ahora, actualmente, presente, hoy, not finished, didnt leave, didn t leave, i didnt leave, still in it, still going, working there now, still in this job, still there till now, no left
typed-ago = ago, il y a, back, last week, last year, last month, recently, few months, few weeks, long time, long ago, l an dernier, l annee derniere, le mois dernier, la semaine derniere, this year, cette annee, months before


## Numbers of years, and of children

typed-year = year, years, yr, yrs, y, an, ans, annee, annees, anos, ano
typed-month = month, months, mnth, mnths, mth, mths, mo, mos, mois, meses
typed-half = half, demi, demie
typed-unit = year, years, yr, yrs, y, an, ans, annee, annees, anos, ano, month, months, mnth, mnths, mth, mths, mo, mos, mois, meses
typed-from-then = since, depuis, from
typed-not-a-sum = total, but, only, out of, including, included, of which, among, overall, max, dont
typed-outside = outside, abroad, hors, out of
typed-or = or, ou
typed-not-own-work = my brother, my father, my dad, my sister, my friend, old, age, will have, will be, mon frere
# What stands between a number and its unit, and between a unit and "and a half".
typed-before-unit = full, whole, good, solid, complete, entire, long, more, calendar, plus, and, a, half, +
typed-before-half = and, a
typed-articles-of-one = un, une
# What stands between a length of time and a word of work; and words of work.
typed-before-work = of, for, full, time, fulltime, total, paid, relevant, related, professional, canadian, foreign, overseas, skilled, is, s, my, about, around, almost, over, more, than, the, post, qualified, since, a, as, in
typed-of-work = work, worked, works, working, experience, experienced, exp, experiences, employed, employment, job, jobs
# Of another matter that lasts, or is counted in years: a marriage, a permit, a course, an age.
typed-other-length = turn, turned, turns, turning, born, birth, birthday, age, aged, old, younger, older, married, marriage, wedding, divorced, separated, widowed, engaged, single, relationship, together, live, lived, lives, living, resided, stayed, came, come, coming, arrived, moved, moving, landed, landing, permit, visa, passport, valid, validity, expire, expires, expiring, expired, left, remaining, remain, ago, study, studied, studying, studies, student, diploma, degree, degrees, bachelor, bachelors, master, masters, phd, mba, program, programme, course, courses, college, university, school, graduated, graduation, graduate, gap, break, unemployed, jobless, wait, waited, waiting, ielts, celpip, test, tests, score, kid, kids, child, children, son, daughter, baby, loan, ban, banned, next
# Words beside years of work that change nothing.
typed-beside-years = so, far, now, here, there, canada, all, both, and, total, with, as, plus, till, until, date, today, years, year, been, be, am, yes, yeah, yep, ok, well, also, then, full, time, fulltime, skilled, abroad, back, home, country, outside, one, same, company, employer, different, companies, continuous, continuously, approximative, completed, done, sir, please, s, ve, t, m, i, to, from, this, that, or, may, be, say, think, guess, would, could, field, industry, sector, position, role, professional, professionally, relevant, freelance, freelancing, self, already, started, young, altogether
typed-work-at = at, as, for, with, in, by, like
# Who tells an age by a number: "I am 29".
typed-tells-age = im, i m, i am, j ai, jai, me
typed-joins = and, but
# What is said of a visit, and says nothing of work abroad: "never been there" is of Canada.
typed-all-of-it = all, all of it, all of them, everything, in, at, entirely, completely, years, yrs
typed-been-there = been, went, visited, set foot, came, gone
typed-no-work = fresher, fresh graduate, never worked, never work, no experience, no exp, no work experience, no work, none, not worked, havent worked, haven t worked, not worked yet, never, nothing, nil, zero, jamais travaille, aucune experience, aucune, pas d experience, just graduated, no job, i have no experience, no canadian experience, not any, sans experience, unemployed, i never worked, never been, never been there, never worked there, not applicable, na, n a, no foreign experience, still a student, only student, jamais ete, jamais alle, jamais allee, jamais mis les pieds, jamais venu, jamais venue
typed-less = almost, nearly, less than, under, moins de, presque, not even, close to, below, just under, just shy of, not quite, a little less than, little less than, shy of, bit less than, about to be, about to complete
typed-to = to, or, ou
typed-between = between, to, or, entre, et, ou, and, a
typed-plus = plus, and, then, also, et, puis, with, +
typed-child = kid, child, son, daughter, boy, girl, baby, infant, toddler, enfant, fils, fille, garcon, bebe, newborn, stepson, stepdaughter, hijo, hija, teenager, bb, little one, kiddo, nino, nina, bambin, gamin, gamine, gosse, stepchild, step child, step son, step daughter, dependent
typed-children = kids, children, sons, daughters, boys, girls, babies, enfants, filles, garcons, bebes, hijos, toddlers, teenagers, pikin, hijas, stepchildren, step children, stepkids, step kids, stepsons, stepdaughters, dependents, dependants, teens
typed-aged = aged, age, ages, years, year, yrs, old, ans
typed-two-children = twins, jumeaux, jumelles, twin boys, twin girls, couple of kids
typed-three-children = triplets
typed-child-to-come = pregnant, expecting, enceinte, on the way, due in, coming soon, planning, unborn, en route
typed-no-children = none, no, zero, nil, nothing, no kids, no children, no child, no kid, dont have kids, don t have kids, dont have any, don t have any, don t have children, dont have children, without kids, without children, not yet, pas d enfants, pas d enfant, sans enfant, sans enfants, aucun, aucun enfant, 0, childless, no one, nobody, we have no kids, never, none yet, pas encore, i m single, im single, single, not married, nope, nah, nop, n, none so far
typed-no-child-yet = no, not, first, another, second, without, dont, don t, t, our, next, pas, sans, premier, one more, aucun, aucune, zero, any, never, ningun, ni
typed-one-child = only one, just one, single child, one only, un seul, une seule, un seul enfant, only child, just a son, a son, a daughter, a baby, one
typed-not-own-child = nephew, niece, cousin, brother, sister, over 22, above 22, older than 22


## Language tests

# That somebody worked on their own account.
typed-on-ones-own = self, freelance, freelancer, freelancing, own business, my business, own company, my company, business owner, contractor, sole proprietor, uber, gig, clients, auto entrepreneur, a mon compte, independant, independante
# That an assessment is asked for and not there yet.
typed-on-its-way = ordered, ordered it, on its way, on the way, in process, in progress, applied, applied for it, paid for it, sent, sent it, waiting, awaiting, submitted, requested, commande, commandee, en cours
# A question about what comes of something, rather than a wish.
typed-what-happens = what happens, what happen, what will happen, what would happen, qu arrive t il, que se passe t il
# That an answer was another: "actually I joined in July 2020, not 2021".
typed-actually = actually, sorry, correction, oops, wait, in fact, en fait, pardon, not
typed-not-as-before = not, instead of, rather than, pas, et non, au lieu de
# That there is as much money as is asked for, and that there is not.
typed-enough-money = enough, more than enough, much more, more than that, over that, above that, plenty, sufficient, suffisant, plus que ca, beaucoup plus, assez
typed-yes-there-is = yes, yeah, yep, yup, y, oui, si, sim, i do, i have
typed-too-little = not enough, no not enough, less, less than that, not that much, pas assez, moins, moins que ca
typed-not-enough = not, no, less, below, pas, moins, don t, dont, without, half, almost, nearly, if, how
# Which of a list of choices is meant by its place.
typed-place-1 = 1, first, 1st, the first, the 1st, number 1, number one, option 1, no 1, one, top, premier, premiere, le premier, la premiere
typed-place-2 = 2, second, 2nd, the second, the 2nd, number 2, number two, option 2, no 2, deuxieme, second one
typed-place-3 = 3, third, 3rd, the third, the 3rd, number 3, number three, option 3, no 3, troisieme
typed-place-4 = 4, fourth, 4th, the fourth, the 4th, number 4, number four, option 4, no 4, quatrieme
typed-place-5 = 5, fifth, 5th, the fifth, the 5th, number 5, number five, option 5, no 5, cinquieme
typed-around-place = the, one, fits, is, mine, it, its, it s, that, s, choice, please, i, think, best, yes, ok, le, la, ce, c est, me
# That no test is meant at all, and what says that one may be yet.
typed-test-never = no, nope, non, none, never, no french, zero french, dont know french, don t know french, dont speak, don t speak, do not speak, never learned, never learnt, je ne parle pas, jamais, nothing, nil, aucun
typed-beside-studies = as a student, as student, as an international student, while studying, while i was studying, while i study, while a student, while i was a student, during my studies, during studies, during my degree, during my masters, during my master s, during my phd, during phd, during my course, during college, during university, student job, student jobs, student work, on campus, ta, teaching assistant, research assistant, co op, coop, on study permit, with study permit, on a study permit, in my studies
typed-behind-studies = after graduating, after graduation, after my studies, after i graduated, after studies, since graduation, since graduating, since i graduated, on pgwp, with pgwp, post graduation
typed-test-no-plan = no plan, no plans, not planning, dont plan, don t plan, do not plan, not planned, none planned, no intention, not interested, not needed, no interest, will not, wont, won t, not going to, not gonna, pas prevu, pas de test, aucun test, rien de prevu, aucun prevu
typed-speaks-of-english = english, anglais, ingles
typed-speaks-of-french = french, francais, frances
typed-test-perhaps = yet, soon, plan, plans, planning, planned, next, will, ll, going, book, booked, learning, learn, studying, preparing, prepare, encore, bientot, but, maybe, later, not yet, might, want, wants, taking, retaking, scheduled, registered, month, year
typed-test-words = ielts, celpip, pearson, toefl, duolingo, cambridge, pte, tef, tcf, tefaq, delf, dalf, academic, general, training, core, tefcanada, tcfcanada
# That a test asked about as one to come was taken after all.
typed-taken-already = already, took it, i took, have taken, i ve taken, ive taken, have sat, i sat, i got, got it, have got, i ve got, i scored, scored, i passed, passed it, my result, my results, i received, came out
typed-test-ielts_general = ielts, ielts general, ielts gt, ielts general training, general ielts, general training, ielts g, ielts g t, gt ielts, ielts gt training, ielts computer, ielts computer based, ielts cbt, ielts paper, ielts on computer, idp, ielts idp, british council, british council ielts
typed-test-celpip_general = celpip, celpip general, celpip g, celpip test
typed-test-pte_core = pte, pte core, ptecore, pearson, pearson core, core pte
typed-test-tef = tef, tef canada, tefcanada, test d evaluation de francais, le tef, tef can
typed-test-tcf_canada = tcf, tcf canada, tcfcanada, test de connaissance du francais, le tcf
typed-test-none = she hasnt, she hasn t, he hasnt, he hasn t, hasnt, hasn t, has not, she didnt, she didn t, he didnt, he didn t, pas de test, pas d examen, pas encore de test, pas de test d anglais, pas de test de francais, no english test, no test for english, no english exam, no exam, no exam yet, sans test, none, no, nope, non, nothing, not yet, pas encore, no test, not taken, haven t taken, havent taken, have not taken, didn t take, didnt take, did not take, haven t given, havent given, have not given, not given, not given yet, haven t written, never taken, never took, never gave, never, jamais, jamais passe, pas passe, aucun, aucun test, no test yet, none yet, no french, no english test, never learned, never learnt, dont speak, don t speak, do not speak, dont know french, don t know french, je ne parle pas, no french at all, zero french, dont have, don t have, dont have one, preparing, prepare, studying, learning, will take, will give, will write, going to take, going to give, planning, plan to, plan, planned, booked, book, next month, next week, next year, tomorrow, soon, upcoming, scheduled, mother tongue, native speaker, native, mother language, langue maternelle, prevu, prevue, bientot, le mois prochain, je vais passer, je prepare, want to take, thinking to take, waiting for exam, yet to take, yet to give, not done, to be taken, not appeared, haven t appeared, english is my first language, not attempted, inscrit, inscrite, exempt, not applicable, n a, na, zero, in progress, haven t started, not started, no score, no result, can t speak, cant speak, not my language, registering, register, registered, enrolled, enrolling, will be taking, going to write, gonna write, gonna take, yet to write, just started, taking classes, taking lessons, classes, lessons, no need, not needed, not required, not necessary, don t need, dont need, alliance francaise, bilingual, starting, exempted, never wrote
typed-test-this-month = in january, in february, in march, in april, in may, in june, in july, in august, in september, in october, in november, in december, in jan, in feb, in mar, in apr, in jun, in jul, in aug, in sept, in oct, in nov, in dec, en janvier, en fevrier, en mars, en avril, en mai, en juin, en juillet, en aout, en septembre, en octobre, en novembre, en decembre
typed-test-result = got, scored, result, results, score, scores, taken, took, passed, gave, last year, last month, done already, expired, j ai passe, passe en, done, completed, finished, cleared, appeared, attempted, wrote, sat, have taken, have done
typed-test-beside = i, have, did, took, taken, gave, given, the, my, test, exam, only, just, both, one


## Scores

typed-level-of-language = clb, nclc, a1, a2, b1, b2, c1, c2
typed-rest-of-scores = rest, others, other, remaining, else, the rest, all others, other three, autres, le reste
typed-beside-scores = l, r, w, s, listening, reading, writing, speaking, in, the, rest, others, other, remaining, else, all, and, is, are, band, bands, score, scores, three, 3, ielts, celpip, pte, le, la, reste, autres, les, i, got, have, my, for, of, overall, a, et, en, ecoute, lecture, ecriture, oral, each, everything
typed-each = all, each, every, overall each, in all, in each, all four, all bands, straight, partout, chacun, chaque, tous, dans tout, across all, flat, all modules, in every, all sections, all parts, all skills, everything, in everything, all of them, for all
typed-wished = want, wanted, need, needed, target, aim, aiming, hope, hoping, expect, expecting, wish, would, if, goal, minimum, require, required, besoin, veux, vise, plan, planning, mock
typed-point = point, virgule, dot, comma, pt
typed-unsure-of-it = i think, think, maybe, probably, perhaps, i guess, guess, around, about, approximately, not sure, je crois, peut etre, je pense, environ, or, ou, if not, undecided, not decided, still deciding


## Work

typed-work-leads = i am a, i am an, i m a, i m an, im a, im an, i am, i m, im, i work as a, i work as an, i work as, work as a, work as an, work as, working as a, working as an, working as, worked as a, worked as an, worked as, i was a, i was an, as a, as an, je suis, je travaille comme, comme, my job is, my title is, job title, title, profession, currently, i do, a, an
typed-work-ends = in, at, for, with, chez, dans, since, from, and, near, of


## An answer given before that is to be another

typed-wrong = is wrong, are wrong, was wrong, were wrong, wrong, incorrect, not correct, not right, isn t right, isnt right, isn t correct, by mistake, mistake, mistyped, misspelled, typo, should be, should have been, change my, change the, correct my, correct the, update my, update the, fix my, fix the, edit my, edit the, i meant, instead of, not what i said, est faux, est fausse, sont fausses, faux, fausse, erreur, me suis trompe, me suis trompee, changer mon, changer ma, changer mes, corriger mon, corriger ma, modifier mon, modifier ma, devrait etre
# What stands around "wrong" where it is the whole of what is said: "no thats wrong".
typed-around-wrong = no, nope, non, hey, wait, oops, sorry, that, thats, that s, this, it, it s, its, it is, is, was, are, you, u, you got, got, have, all, the, my, last, previous, answer, one, i, made, a, an, there, there s, c est, la, le, ce, pas, very, totally, completely, bot, oh
typed-is-rather = it s, its, it is, they are, should be, should have been, to be, to, is, actually, i meant, rather, c est, devrait etre, en fait, plutot, make it, correct is, the right one is, right is, now, instead it is
typed-called-birth-date = date of birth, dob, birthday, birth date, birthdate, age, date de naissance
typed-called-marital-status = marital status, civil status, status, marriage, etat civil
typed-called-partner-accompanying = wife coming, husband coming, partner coming, accompanying
typed-called-destination = province, destination, where i want to live
typed-called-residence = country of residence, country i live in, residence, pays de residence
typed-called-work-permit = work permit, permit, authorization
typed-called-education = education, degree, level of education, qualification, diplome, etudes, niveau d etudes
typed-called-canadian-years = canadian experience, canadian years, work in canada, years in canada, canadian work experience
typed-called-foreign-years = foreign experience, experience, years of experience, work experience, foreign years, years abroad, years of work, exp, annees d experience
typed-called-english-test = english test, test, ielts, test d anglais
typed-called-english-date = test date, english test date, date of the test, date of test, ielts date, exam date, date du test
typed-called-english-listening = listening, listening score, listening band
typed-called-english-reading = reading, reading score, reading band
typed-called-english-writing = writing, writing score, writing band
typed-called-english-speaking = speaking, speaking score, speaking band
typed-called-french-test = french test, test de francais
typed-called-credential-level = degree level, level of study, credential
typed-called-credential-country = country of study, country of my degree, study country
typed-called-credential-completed = graduation date, graduation year, graduation, year of completion, completion date, completion
typed-called-credential-assessed = eca, wes report
typed-called-credential-eca-date = eca date, wes date, report date, eca report date
# Of a report on a credential that is there: what names it, that it came, what it says.
typed-report-named = eca, e c a, credential assessment, credential evaluation, educational credential assessment, credentials assessment, assessment report, evaluation report, eca report
typed-report-came = arrived, has arrived, came, has come, is here, received, got, gotten, i have, we have, done, completed, issued, came in, came through, is in, is out, is ready
# That a report is not there, or is to come, or is wrong.
typed-report-not-there = not, no, dont, don t, didnt, didn t, havent, haven t, yet, waiting, ordered, will, applied, pending, soon, expected, wrong, refused, hope, should, instead, only, but, less, lower
typed-report-says = says, said, saying, states, stating, shows, showing, equal to, equals, equivalent to, equivalent of, equivalency, equivalence, equivalent, equal, evaluated as, assessed as, confirms, confirming, confirmed, as
typed-report-beside = my, our, the, an, a, i, we, i ve, ve, have, it, its, it s, s, is, was, from, by, and, report, result, on, dated, date, of, today, yesterday, now, just, finally, at last, already, hey, hi, hello, ok, yes, good news, great news, this morning, canada, credential, assessment, evaluation, email, mail, in the mail
typed-current-entry = current job, present job, latest job, last job, my job now, current
typed-called-job-title = job title, title, position, poste
typed-called-job-country = job country, country of my job, country of work
typed-called-job-start = joined, i joined, started, i started, i began, started there, joined there, start date, job start, start, starting date, joining date, date of joining, date de debut
typed-called-job-end = ended, finished, job ended, i finished, it ended, ended in, finished in, i left, left there, resigned, i resigned, end date, job end, last day, leaving date, date de fin
typed-called-job-hours = hours, job hours, working hours, weekly hours, hours a week, hours per week, work hours, heures, heures par semaine
typed-called-sibling = brother, sister, sibling, siblings
typed-called-nomination = nomination, pnp
typed-called-has-offer = job offer, offer
typed-called-children = children, kids, number of kids, number of children, dependents, enfants
typed-called-funds = funds, money, savings, settlement funds, proof of funds, fonds
typed-called-passport = passport, passport expiry, passport date, expiry date, passeport
typed-called-city = city, town, ville

typed-no-money = no money, no savings, no funds, nothing saved, no cash, zero savings, have nothing, broke, pas d argent, pas d economies, sans argent, dont have any, don t have any, have none, i have none, nothing yet, dont have, don t have, no fund, dont have money, don t have money, zero balance
typed-asks-but = is, are
typed-ordinals = first one, second two, third three, fourth four, fifth five, sixth six, seventh seven, eighth eight, ninth nine, tenth ten, eleventh eleven, twelfth twelve, thirteenth thirteen, fourteenth fourteen, fifteenth fifteen, sixteenth sixteen, seventeenth seventeen, eighteenth eighteen, nineteenth nineteen, twentieth twenty, thirtieth thirty, premier un
typed-months = enero january, janeiro january, janv january, febrero february, fevereiro february, fev february, marzo march, marco march, abril april, avr april, mayo may, maio may, junio june, junho june, julio july, julho july, juil july, agosto august, septiembre september, setembro september, octubre october, outubro october, noviembre november, novembro november, diciembre december, dezembro december

## Few words that ask: by what is needed, by what is doubted

typed-needs = i need, need, we need, i require, i want
# A doubt of what was just said, at the end of it.
typed-doubts-of-it = is it ok, is it okay, is it fine, is it valid, is it accepted, is it legal, is it normal, is it enough, is it a problem, is that ok, is that okay, is that fine, is that valid, is that accepted, is that legal, is that normal, is that enough, is that a problem, is that allowed, is it allowed, is this ok, is this valid, is this normal, is this legal, is this a scam, is it a scam, will it count, will that count, does it count, does that count, will it be accepted, will that be accepted, will they accept, will they accept it, will it be a problem, will that be a problem, would it count, would that count, can that work, will it work, does it matter, does that matter
typed-doubts = count, is valid, is accepted, is recognized, is recognised, is enough, counts, are valid, valid
typed-spanish-money = dólares, canadienses
typed-what-comes-of-it = points, score, what happens, would, could, should, can i, how

## A permit by its bare name, and one whose name sounds like a degree; who is a couple

typed-permit-any = work permit, a work permit, workpermit, wp, on work permit, on a work permit, i have a work permit, have a work permit, i am on a work permit, im on a work permit, i m on a work permit, working permit, work visa, on work visa
typed-permit-name = post graduation work permit, post graduate work permit, postgraduate work permit, post grad work permit, post grad permit, post graduation permit, postgraduation work permit, postgrad work permit, post graduation wp, master s work permit
typed-couple = couple, partner, girlfriend, boyfriend, gf, bf, we, my partner
typed-languages = french, english, ielts, celpip, tef, tcf

# That a question is put off, where it is not asked by yes or no: there "not now" may answer it.
typed-put-off = not now, not right now, maybe later, perhaps later, some other time, another time

# A remark behind a day that does not change it: "12 march 2026, went well".
typed-remarks = went well, it went well, went ok, went fine, went great, it was hard, was hard, it was easy, was easy, long ago, a long time ago, time flies, im old, i m old, i am old, getting old, i m getting old, old i know, i know i m old, too old maybe, thanks, thank you, thx, lol, haha, hahaha, and you, have a nice day, god bless, bless, hope that helps, hope it helps, easy one, easy question, that s it, thats it, that is all, that s all, thats all, good day, what a day

# Part time that is half of full time.
typed-half-time = half time, halftime, half days

# Work for somebody who is elsewhere: where it was done is asked for.
typed-remote = remote, remotely, wfh, work from home, working from home, from home, freelance, freelancing, freelancer

typed-employers = company, companies, employer, client, clients, firm, firms, startup, agency, business, customers

# What stands around a sum that somebody has, at a question of another matter.
typed-around-savings = i have, i ve, have, we have, got, i ve got, saved, i saved, savings, in savings, my savings, in bank, in my bank, in the bank, my funds, funds, money, my balance, balance, total, in total, about, around, of, in

# That somebody else is somewhere.
typed-lives-there = lives, live, living, stays, based, settled, works, working, studies, is in, are in, resides
typed-level-professional = llb, law degree, bachelor of laws, bachelor of law, bachelors in law, bachelor in law, ba llb, bba llb, llb hons, law school
typed-marital-to-come = engaged, fiance, fiancee, getting married, wedding, will marry, marrying, to be married, about to marry, soon to be married, marriage is fixed, marriage fixed, engagement
typed-marital-alone = alone, just me, only me, by myself, on my own
typed-marital-partnered = in a relationship, en couple, partner, committed relationship, serious relationship, long term relationship
typed-goes = moving to, move to, going to, relocating to, relocate to, shifting to, migrate to, migrating to, want to go, wanna go, plan to go, want to live, want to go to, immigrate to, heading to, travelling to, flying to, leaving for, returning to, return to, coming to, going back to, come to, moving back to, shift to, shifting, land in, landing in
typed-not-this-place = but, except, excluding, besides, other than, outside, apart from
typed-test-other-kind = ukvi, life skills, indicator, at home, online, mock, practice, sample, diagnostic, trial

# Words of a choice's name that mean another choice where they are left out: "anywhere but Quebec".
words-excepting = but, except, not, no, outside
typed-not-there = no passport, dont have passport, don t have passport, dont have a passport, don t have a passport, i dont have one, dont have one, don t have one, do not have one, i have none, not received, not yet received, not received yet, still waiting, waiting for it, waiting for passport, not issued, not issued yet, hasn t come, not come yet, didnt come yet, havent got it, haven t got it, not there yet, no report yet, yet to receive, yet to come, didnt get it yet, not gotten yet, renewing, renewing it, renewal, applied for renewal, being renewed, under renewal, in process, in progress, processing, being processed, applied for new passport
typed-in-law = in law, inlaw, beau frere, belle soeur
typed-perhaps-no-work = internship, internships, intern, co op, coop, apprenticeship, volunteer, volunteering, voluntary, unpaid, student job, on campus, during studies, while studying, trainee, traineeship, articling, housemanship, nysc
typed-none-so-far = not yet, none yet, none so far, nothing yet, not yet started, not started yet, not at the moment, not even one, not a single one
typed-lives-now = now, currently, now in, living in, live in, presently, i live, am in, im in, moved to, came to, here
typed-marital-nearly = soon, almost, nearly, will be, going to be, about to be, to be, not yet, not officially, yet to be, being, getting, in process
typed-contrast = but, except, rather, instead, though
typed-no-less = no less than, not less than, at least, more than less
typed-says-not = not, isn t, isnt, no, don t, dont, doesn t, doesnt, aren t, without
typed-than = than, that
typed-whole = total, in total, in all, altogether, all together, all in all, combined, overall
typed-as-what = as, as a, as an
typed-only-part = but, only, max, maximum, at most, skilled
typed-study-place = uni, university, college, school, studies, thesis
typed-marital-apart = live apart, living apart, live separately, living separately, separate homes, apart, separate houses, don t live together, dont live together, not living together, not live together, live in different houses, moved out
typed-impersonal = il y a
typed-eca-ordered = ordered, applied, in process, in progress, under process, processing, pending, waiting, awaiting, sent, submitted, paid, under review, on the way, on its way, ongoing, started, still with wes, stuck
typed-eca-not-ordered = not, haven t, havent, didn t, didnt, will, going to, need to, have to, want to, plan to, planning, soon, no, before
