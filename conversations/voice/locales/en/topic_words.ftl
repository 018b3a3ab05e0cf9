### How questions about topics are read: words that mean the same there, in English and French, and
### words that say nothing of what is asked. Groups are separated by "|", their words by commas; what
### is said as two or more words is one where it stands in a group.

topics-alike = spouse, wife, husband, partner, hubby, girlfriend, boyfriend, fiance, fiancee, gf, bf, my better half, conjoint, conjointe, époux, épouse, femme, mari, copain, copine, compagne, compagnon, wifes, husbands, spouses, partners
    | child, children, kid, kids, son, daughter, sons, daughters, stepchild, stepdaughter, stepson, toddler, enfant, enfants, fils, fille, filles
    | parents, parent, mother, father, mom, dad, mum, mummy, grandparents, grandmother, grandfather, in laws, mère, père, maman, papa, beaux parents, grand mère
    | sibling, siblings, brother, sister, brothers, sisters, cousin, uncle, aunt, niece, nephew, relative, relatives, frère, soeur, sœur, oncle, tante, cousine, neveu, nièce, proche
    | baby, pregnant, pregnancy, newborn, expecting, giving birth, birth, born, enceinte, bébé, accouchement, grossesse, naissance, accoucher, new born
    | married, marriage, marry, marrying, wedding, mariage, marier, marié, mariée, got engaged, tie the knot
    | divorce, divorced, separated, separation, separating, break up, broke up, breaking up, split up, divorcé, divorcée, séparé, séparée, rupture
    | family, familys, families, dependents, famille, household
    | money, funds, fund, savings, saving, cash balance, argent, fonds, économies, épargne, settlement funds, proof of funds, pof, bank balance, settlement money, preuve de fonds, fonds d établissement, settlement fund, fond
    | bank, banks, banking, banque, bank account, account balance, compte bancaire, compte en banque
    | how much, cost, costs, price, prices, fee, fees, expensive, pricey, charges, how expensive, combien coûte, combien coute, coût, coûts, prix, frais, tarif, coûter, combien ça coûte, total cost, budget, expense, expenses
    | how long, duration, how many months, how many weeks, how many days, how much time, time frame, timeframe, timeline, combien de temps, combien de mois, combien de jours, délai, délais, durée, au bout de combien, how quick, how fast, how soon, takes time, take time, wait time, waiting time
    | pay, paid, paying, payment, payer, payé, paye, paiement, payments
    | refund, refunded, refunds, reimburse, reimbursed, money back, get back my money, remboursé, rembourser, remboursement, remboursés
    | gift, gifted, gift deed, donate, donation, cadeau, don, donner, give me the money, sponsor my funds, gifts
    | loan, borrow, borrowed, borrowing, prêt, prets, emprunt, emprunter, emprunté, loans, credit line, line of credit, mortgage
    | property, house, land, real estate, apartment, flat, home equity, maison, terrain, immobilier, appartement, gold, jewellery, jewelry, car, immeuble, properties, bijoux
    | joint account, joint, compte conjoint, compte joint, spouse s account, spouse account, conjoints
    | crypto, bitcoin, shares, stocks, mutual funds, mutual fund, fixed deposit, fixed deposits, fd, fds, gic, investments, investment, stock market, actions, placements, cryptomonnaie, ethereum, bonds, term deposit, provident fund, ppf, epf, rrsp, tfsa, pension fund, retirement fund
    | currency, currencies, rupees, rupee, naira, dollars, usd, euros, devise, monnaie, foreign currency, pesos, dirhams, exchange rate, convert, converted, euro, another currency, local currency, inr
    | test, tests, exam, exams, examen, examens, language test, english test, test de langue, exame, language exam
    | english, anglais, language proficiency
    | french, français, francais, francophone, francophones
    | language, languages, langue, langues
    | ielts, ilets, ielt, ieltes, eilts, iets
    | celpip, celpip general, celpip g, cel pip
    | pte, pte core, pearson
    | tef, tef canada
    | tcf, tcf canada
    | toefl, duolingo, pte academic, det, cambridge, toeic, goethe, delf, dalf, oet
    | ielts academic, academic ielts, academic version, academic module, module academic, ielts académique, general or academic, academic or general, academic training
    | one skill retake, osr, retake one, single skill, one module, combine, combining, mix two, two attempts, combiner, une seule épreuve, reprise, retake only, only one section, one section
    | retake, again, redo, another time, repasser, refaire, rewrite
    | score, scores, points, point, pts, crs, crs score, marks, mark, pointage, note, scg, total points, crs points, ranking, rank
    | cutoff, cut off, cut offs, cutoffs, seuil, seuils, draw score, minimum score of the draw, note minimale, lowest score invited
    | draw, draws, round, rounds, tirage, tirages, ronde, rondes, round of invitations, rondes d invitations, invitation round, invitation rounds, selection round
    | invite, invitation, invited, ita, invites, invitations, inviting, invité, invitée, invités, invitation to apply, ipd, picked, selected, pick me, itas, select me
    | general draw, general round, all program, all programs, no program specified, nps, general draws, tous programmes, tirage général, general rounds
    | category, categories, category based, catégorie, catégories, targeted, category based selection, par catégorie, occupation list, targeted draws
    | pool, bassin, candidate pool
    | profile, profil, profiles, profils, ee profile, express entry profile
    | express entry, ee, entrée express, entree express, expressentry, express entrée
    | pr, permanent residence, permanent residency, permanent resident, résidence permanente, résident permanent, residence permanente, rp, canadian pr, immigrate, immigration, immigrer, immigrating, settle in canada, move to canada, permanent residents, moving to canada
    | ircc, cic, immigration canada, immigration refugees and citizenship canada
    | work permit, permit, work visa, open work permit, closed work permit, owp, permis de travail, permis, permits, work authorization, lmia permit
    | pgwp, post graduation work permit, postgraduate work permit, post grad work permit, permis post diplôme, permis postdiplôme, ptpd, pgwpp
    | study permit, student visa, permis d études, study visa
    | visitor, tourist, visitor visa, tourist visa, visit visa, visiting, visiteur, touriste, trv, super visa, visa visiteur
    | visa, visas
    | bowp, bridging, bridging open work permit, bridge permit, bridging permit, permis transition, permis de travail ouvert transitoire, transitoire, bridging work permit, bridge open work permit
    | maintained status, implied status, statut maintenu, statut implicite, maintained, implied
    | expire, expired, expires, expiring, expiry, expiration, run out, runs out, ends, ending, end soon, finish, finishes, finished, expirer, expiré, expirée, se termine, fin, end, valid until, about to end, valid, validity, still valid, valable, validité, good for, lapse, périmé, ran out, too old
    | extend, extension, extending, renew, renewal, prolonger, prolongation, more time, renouveler, renouvellement, renewed, renewing, additional time, extra time
    | out of status, lost status, lost my status, restoration, restore, perdu mon statut, rétablir, rétablissement, overstayed, overstay, sans statut, illegal, no status, status lost, hors statut
    | dual intent, double intention, dual intention
    | travel, travelling, traveling, leave canada, go home, holiday, vacances, voyager, voyage, quitter le canada, vacation, visit home, fly, trip, exit canada, leave the country, going home, leaving canada, sortir du canada
    | work, working, job, jobs, employment, employed, travail, travailler, emploi, travaille, boulot, worked, works, travaillé, experience, expérience, work experience, expérience de travail, expérience professionnelle, exp
    | employer, company, boss, hr, manager, employeur, entreprise, patron, société, ex employer, old company, companies, employers
    | reference letter, experience letter, employment letter, employer letter, reference letters, lettre de référence, lettre d emploi, lettre de recommandation, attestation de travail, certificat de travail, lettre de l employeur, job letter, letter of employment, letter from employer, attestation d emploi, letter from my employer, reference
    | letter of explanation, loe, explanation letter, lettre d explication, lettre explicative, explanatory letter, cover letter, lox
    | refuse, refused, refuses, refusal, reject, rejected, rejection, denied, deny, refusé, refusée, refuser, refus, rejeté, rejetée, won t give, will not give, declined by officer, turned down, rejects
    | decline, declining, decliner, décliner, turn down the invitation, reject the invitation, refuse the invitation, refuser l invitation, let it lapse, ignore the invitation, reject the ita, refuse ita, decline ita, decline invitation
    | mistake, error, wrong, incorrect, mistakes, errors, typo, erreur, erreurs, faute, trompé, mauvais, false entry, mistyped, incorrectly, wrongly
    | drop, dropped, drops, lower, decrease, decreased, goes down, went down, go down, baisse, baisser, diminue, diminuer, lose points, lost points, reduce, reduced, perdre des points, baissé, fewer points
    | noc, cnp, noc code, code cnp, occupation code, national occupational classification, noc codes, job code
    | occupation, profession, métier, job title, career, field, professions, occupations, trade
    | duties, duty, tasks, responsibilities, tâches, fonctions, job description, responsabilités, task, main duties, lead statement
    | teer, féer, skill level, teer level, teer category
    | remote, remotely, work from home, wfh, télétravail, à distance, from home, online job, distance, home office
    | self employed, freelance, freelancer, freelancing, own business, self employment, business owner, travailleur autonome, auto entrepreneur, indépendant, à mon compte, entrepreneur, contractor, freelancers, autonome, consultant work, uber, sole proprietor, independent contractor, upwork, gig
    | student, students, studying, while studying, étudiant, étudiante, during studies, pendant mes études, during my studies, campus, étudiants, coop, co op, internship, intern, stage, part time student, during college, while i was a student, while i was studying, stagiaire, étudiante
    | cash, under the table, paid in cash, cash job, unpaid, volunteer, volunteering, bénévole, bénévolat, au noir, sans fiche de paie, off the books, no payslip, volontaire, payslips, non payé, non rémunéré
    | maternity, maternity leave, parental leave, mat leave, paternity, congé maternité, congé de maternité, congé parental, matleave, paternity leave
    | unpaid leave, sick leave, leave of absence, congé sans solde, leave without pay, sabbatical, arrêt maladie, medical leave, vacation days, congés, time off, days off, annual leave, congés payés, paid leave, absence
    | lost my job, laid off, fired, layoff, lost job, job loss, losing my job, unemployed, perdu mon emploi, licencié, licenciée, chômage, terminated, perdre mon emploi, resign, resigned, quit my job, quit, jobless, perdu mon travail, virée, viré, démissionné, leave my job, lose my job
    | full time, temps plein, part time, temps partiel, 30 hours, hours per week, hours a week, heures par semaine, 20 hours, 15 hours
    | continuous, continue, without break, without interruption, sans interruption, uninterrupted, in a row, breaks
    | gap, gaps, trou, trous, interruption, between jobs, time gap, gap year
    | personal history, history, ten years, 10 years, address history, 10 ans, dix ans, antécédents, historique, past 10 years
    | month, months, mois
    | year, years, yr, yrs, an, ans, année, années
    | self, itself, automatically, automatic, auto, automatiquement, on its own, tout seul, by itself, update itself, auto update, updates
    | change, update, modify, edit, changing, changed, modifier, changer, mettre à jour, updating, correct, corriger, fix, amend, editing, modification, alter, changement, changé
    | create, make, set up, open, register, sign up, créer, start a profile, inscription, s inscrire, enregistrer, registering, submit, soumettre, creating, déposer, build
    | two, both, second, double, multiple, deux, 2, several, more than one
    | draft, unfinished, incomplete, not finished, brouillon, inachevé, saved, half filled, half done, not submitted, 60 days to complete, non terminé, incomplet
    | not eligible, ineligible, non admissible, inadmissible profile, pas admissible, 0 points, zero points, zéro point, not eligible message, says not eligible
    | eligible, eligibility, qualify, qualified, qualifies, admissible, admissibilité, éligible, éligibilité, meet the requirements, critères, requirements, remplis les conditions, fulfil, criteria, qualifying
    | start, begin, first step, first steps, where to begin, commencer, commence, débuter, première étape, starting, steps, étapes, step by step, new here, from scratch, process, premières démarches, démarches, procedure
    | chance, chances, odds, hope, likelihood, probability, possibilité, espoir, probabilité, likely, possible
    | good, enough, sufficient, safe, competitive, decent, suffisant, suffisante, assez, bon, bonne, strong, ok score
    | improve, increase, boost, raise, augmenter, améliorer, higher, more points, gain, plus de points, raising, improving, increasing, get more, booster, better my, tips
    | demand, in demand, demanded, shortage, demande, needed in canada, recherché, pénurie, besoin de main d œuvre, recherchés, lack of
    | other ways, other options, alternatives, alternative, other programs, other paths, autres voies, autre option, besides, autrement, other pathways, instead of express entry, other routes, another way, plan b, autres options, autres programmes, other way
    | merge, merger, merging, merged, one program, single program, single class, fusion, fusionner, combined into one, replace the three, new single, three programs, 3 programs, fusionnés, trois programmes, new program
    | age, old, âge, âgé, âgée, too old, older, vieux, vieille, trop vieux
    | birthday, anniversaire, turn 30, next birthday, turning, bday, fête
    | limit, maximum, max, upper limit, limite
    | abroad, outside canada, from outside, overseas, étranger, hors du canada, from my country, from home country, outside of canada, never been to canada, never lived in canada, no canadian experience, without canadian experience, sans expérience canadienne, de l étranger, jamais travaillé au canada, from india, from nigeria, from my home country, from abroad, hors canada, depuis l étranger, from philippines, from pakistan, from morocco, depuis mon pays
    | job offer, offer, offre d emploi, offer letter, joboffer, valid job offer, offre, job offers, offers
    | lmia, eimt, labour market impact assessment, lmo
    | degree, diploma, university, bachelor, bachelors, master, masters, phd, college, diplôme, diplômes, licence, université, baccalauréat, maîtrise, degrees, diplomas, studies, études, education, certificate, certificates, credential, credentials, doctorat, diplome, bachelor s, master s, formation, high school, secondary, bac
    | eca, wes, iqas, ices, icas, credential assessment, credential evaluation, education assessment, educational credential assessment, ede, évaluation des diplômes, évaluation de diplôme, évaluer mes diplômes, degree evaluation, ces toronto, évaluer, evaluate, assessed, evaluated, assess, diplômes évalués, ices, educational assessment
    | canadian study, studied in canada, canadian degree, study in canada, canadian diploma, diplôme canadien, étudié au canada, canadian education, études au canada, studying in canada, canadian college, canadian credential, canadian university
    | native speaker, native english, mother tongue, anglophone, english speaking country, english medium, langue maternelle, medium of instruction, exempt, exempted, exemption, waive, waiver, waived, skip, dispense, dispensé, natif, native
    | easier, easy, easiest, simpler, harder, difficult, facile, simple, difficile, tougher, plus facile, simplest, hardest
    | book, booking, schedule, réserver, where to take, où passer, test centre, test center, test date, centre d examen, register for, test dates, s inscrire au test
    | result, results, résultat, résultats, report
    | minimum, least, lowest, min, minimal, minimale, required score, at least, au moins, minimums, minimaux
    | worth, worth it, worthwhile, vaut la peine, utile, useful, avantage, benefit, advantage, vaut le coup, ça vaut, sert à quelque chose, avantages
    | learn, learning, apprendre, study french, learn french
    | province, provinces, provincial, provincial nomination, nomination, nominee, nominated, pnp, pcp, désignation, provincial nominee, oinp, bc pnp, sinp, aaip, mpnp, désigné, nominate, candidat des provinces, candidats des provinces, nominating, désigner, 600 points, provincial program
    | stream, streams, volet, volets
    | another province, other province, move to another, déménager, live elsewhere, change province, vivre ailleurs, move province, different province, autre province, leave the province, stay in the province, relocate, moving to another, nominating province
    | quebec, québec, montreal, montréal, mcgill, laval, arrima, csq, pstq, concordia, sherbrooke, gatineau
    | after applying, after i apply, after submitting, after submission, après la demande, applied already, after i applied, after i submitted, submitted my application, après avoir soumis, once i apply, après le dépôt, after application
    | processing, process time, processing time, processing times, traitement, délai de traitement, traiter, temps de traitement
    | silence, no update, no news, nothing happens, no response, no reply, stuck, aucune nouvelle, pas de nouvelles, rien, nothing moves, no updates, tracker, no movement, silent, not moving, ghost update, no change, sans nouvelles, haven t heard, hear nothing, heard nothing, no progress
    | aor, acknowledgement of receipt, acknowledgment of receipt, accusé de réception, ar
    | pfl, fairness letter, procedural fairness, procedural fairness letter, lettre d équité, équité procédurale, lettre d équité procédurale, fairness
    | appeal, judicial review, federal court, reconsideration, contrôle judiciaire, faire appel, recours, appeler de la décision, contester
    | ppr, ecopr, copr, portal 1, portal 2, p1, p2, passport request, portal email, cpr, confirmation of permanent residence, confirmation de résidence permanente, demande de passeport, portal, p1 p2
    | landing, land, arrive, arrival, arriving, arrivée, goods to follow, atterrir, first entry, port of entry, airport, landed, arriver, border, établissement, landing interview, landing process
    | pr card, card, carte rp, carte, carte de résident, carte de résident permanent
    | bot, assistant, app, application bot, robot, this chat, chatbot, ce service, ce bot, website, service, this thing, cet assistant, cette application, this app, this bot
    | official, government, gouvernement, officiel, officielle, affiliated, real ircc, legit, legitimate, government site, gouvernemental, genuine
    | free, gratuit, gratuite, free of charge, gratis, subscription, abonnement, premium
    | privacy, private, data, données, confidential, secure, safe data, personal information, confidentialité, personal data, my information, my answers, information, mes informations, mes données, vie privée, who can see, store, stored, infos, save my answers, sell
    | delete, erase, remove, supprimer, effacer, wipe, forget me, deletion, supprime, efface, deleting
    | speak, speaks, parler, parles, parlez, talk, talking, chat with, discuter, parle
    | human, person, agent, real person, humain, humaine, someone real, support, operator, live agent, customer service, conseiller, representative, human being, vraie personne, quelqu un, customer care
    | made, maker, created, developed, developer, built, behind, créé, développé, owner, owns, creator, créateur, fait par, who runs, conçu
    | ai, chatgpt, gpt, artificial intelligence, intelligence artificielle, machine, llm, trust, trustworthy, trust you, reliable, fiable, confiance, accurate, openai, ia, faire confiance, reliability
    | remind, reminder, reminders, notify, notification, notifications, alert, alerts, rappel, rappels, rappeler, prévenir, avertir, notifier, rappelles, reminding, préviens, alertes
    | lawyer, consultant, rcic, avocat, avocate, attorney, immigration consultant, representative, lawyers, consultants, cabinet, professional help, consultant en immigration, by myself, alone, do it myself, tout seul, moi même, diy, agency
    | licensed, license, licence number, registered, cicc, college of immigration, réglementé, agréé, legit consultant, verify, check, vérifier, accredited, authorized, registration number, enregistré, fake consultant, fake agent
    | scam, scams, fraud, fraudulent, fake, arnaque, guaranteed, guarantee, guarantees, garanti, garantie, garantit, scammer, suspicious call, called me, phone call, escroc, escroquerie, promise, promises, promised, promet, scammed
    | buy, selling, sell job, acheter, pay for a job, pay for job offer, paying for job offer, paid job offer, pay for lmia, sell lmia, sells
    | criminal, criminal record, arrested, arrest, conviction, convicted, dui, jail, offence, offense, crime, casier judiciaire, condamnation, condamné, police case, prison, charged, drunk driving, felony, misdemeanor, arrêté, fir
    | illness, sick, disease, diabetes, hiv, cancer, medical condition, health condition, maladie, disability, handicap, santé, health problem, tuberculosis, tb, hepatitis, malade, diabète, autism, autistic, depression, vih, disabled, health issue, medically inadmissible, handicapé, mental health, special needs, wheelchair
    | documents, document, papers, paperwork, checklist, documentation, papiers, pièces, list of documents, docs, paper, liste des documents, pièces justificatives, doc
    | police certificate, police clearance, pcc, police check, certificat de police, police certificates, police clearances, police clearance certificate, police, extrait de casier
    | medical, medical exam, medicals, ime, panel physician, upfront medical, visite médicale, examen médical, medical test, medical check, medical examination, x ray, médical, médecin désigné, médecin agréé, medical checkup
    | biometrics, biometric, fingerprints, biométrie, empreintes, empreintes digitales, données biométriques, fingerprint
    | translation, translate, translated, traduction, traduire, traduit, traduits, certified translation, translator, traducteur, affidavit, not in english, traductions, notarized, translating, notarised
    | passport, passeport, passports, travel document
    | new passport, renewed passport, passport renewed, renewed my passport, nouveau passeport, passport changed, changed my passport, passport expired, passeport renouvelé, passport number changed
    | undeclared, not declared, did not declare, didn t declare, didn t include, forgot to declare, not include, hid, hide, non déclaré, pas déclaré, forgot to mention, never declared, omitted, n ai pas déclaré, left out, didn t mention, did not mention, not mention, forgot to add, forgot to list
    | accompanying, accompany, non accompanying, come with me, comes with me, qui accompagne, m accompagne, join me, bring, emmener, bring along, take with me, sponsor, parrainer, faire venir, accompanies, venir avec moi, amener, come along, move with me
    | main applicant, principal applicant, primary applicant, demandeur principal, requérant principal, who should apply, principal, who should be main, who first, candidat principal, main candidate
    | stay back, stays back, not coming, not accompanying, non accompanying spouse, stay behind, stays behind, stay home, ne vient pas, reste au pays, without my spouse, will not come, won t come, not come, ne vient pas avec moi, stays home, leave behind, staying back, not moving, sans mon conjoint
    | common law, conjoint de fait, conjoints de fait, union de fait, cohabitation, living together, live together, concubin, concubinage, concubins, vivre ensemble, pacs, live in, living with, commonlaw, pacsés, union libre
    | dependent, dependant, dependent child, à charge, enfant à charge, dependency, under 22
    | meaning, mean, means, define, definition, what is, what s, whats, explain, signifie, veut dire, c est quoi, qu est ce que, qu est ce qu, définition, stands for, stand for, what are, what does, explanation, expliquer, explique, what do you mean, wat is, wats, what exactly, ça veut dire, tell me about
    | differ, different, differs, difference, mismatch, does not match, doesn t match, not the same, différent, différente, différence, not matching, discrepancy
    | additional points, bonus points, extra points, points for, bonus, extra, points supplémentaires, more points for, points additionnels, add points
    | still, encore, toujours, yet
    | where, où, which place, whereabouts
    | when, quand, what time, at what point
    | who, qui, whom
    | why, pourquoi, how come, reason, for what reason
    | need, necessary, must, required, mandatory, obligatory, obligatoire, nécessaire, faut, besoin, il faut, dois je, doit on, have to, compulsory, require, needs, obligé, il me faut
    | can, could, may, possible to, allowed, peut on, puis je, peux, peut, puis, allow, permitted, able to, est il possible, pouvoir, pouvons, can i, could i, may i
    | count, counts, counted, considered, accepted, recognized, claim, compte, comptent, compté, comptés, accepté, acceptée, pris en compte, reconnu, accept, acceptable, valid for, acceptés, recognised, considers, counting, calculated as, include, accepts
    | calculate, calculated, calculation, computed, calculer, calculé, how does it work, comment ça marche, works how, fonctionne, marche, fonctionnent, calcule, calculator, how do they work
    | next, upcoming, coming, prochain, prochaine, prochains, suivant, prochaines
    | last, latest, recent, dernier, dernière, derniers, dernières, previous, most recent
    | skilled worker, fsw, fswp, federal skilled worker, federal skilled workers, travailleurs qualifiés, ptqf, skilled workers, tqf, federal skilled worker program, travailleur qualifié
    | cec, canadian experience class, canadian experience, cec program, expérience canadienne, catégorie de l expérience canadienne, canada experience class
    | skilled trades, fst, fstp, trades program, federal skilled trades, métiers spécialisés, ptmsf, electricians, federal trades
    | red seal, certificate of qualification, trade certificate, certificat de qualification, certificat de compétence, sceau rouge, journeyman, coq, trade certification, challenge exam
    | 67 points, 67, sixty seven points, selection factors, six selection factors, sélection sur 100, points out of 100
    | high wage, new points, wage occupations, november 2026, new crs, crs change, salaire élevé, hauts salaires, nouveau crs, high paying, crs changes, new crs rules, 3 november, well paid
    | tie break, tie breaking, tiebreaker, timestamp, tie breaker, départager, égalité, same score, tie, tiebreak, time stamp
    | transferability, skill transferability, transférabilité, combination points, section c
    | adaptability, capacité d adaptation, adaptabilité, adapt
    | arranged employment, emploi réservé
    | primary occupation, main occupation, profession principale, main job, primary job
    | inadmissibility, interdiction de territoire, interdit de territoire, inadmissible to canada
    | misrepresentation, lie, lying, false information, fausse déclaration, fausses déclarations, lied, mentir, fake documents, misrep, 40 1 a, faux documents, menti, misrepresent
    | rprf, right of permanent residence fee, right of permanent residence, frdrp, droit de résidence permanente, landing fee, right of pr fee
    | professional degree, mbbs, medicine degree, law degree, pharmacy, dentistry, llb, pharmd, md, bds, grade professionnel, pharm d, veterinary, professional degrees
    | two or more, two or more credentials, two or more certificates, two degrees, deux diplômes, 2 degrees, two diplomas, deux diplômes ou plus
    | unit group, groupe de base, noc group, unit groups
    | exempt from funds, no funds needed, funds exemption
    | happens next, what next, what now, now what, what happens, what should i do, what do i do, que faire, et maintenant, what to do, next stage, next stages, et après, se passe, next steps, que se passe t il, quoi faire, what must i do
    | people, candidates, how many people, position, where do i stand, candidats, ahead of me, personnes, above me, stand in the pool

# Words that ask, and alone ask nothing.
topics-openings = why, when, where, who, can, need, count, good, two, still, next, last, month, year, how, which, what

topics-fillers = no, yes, none, nothing, maybe, tout, tous, toute, all, everything, whole, total, exactly, exact, exactement, a, an, the, of, to, in, on, at, is, are, am, was, were, be, been, being, it, its, this, that, these, those, i, me, my, mine, we, us, our, you, your, ur, u, they, them, their, he, she, his, her, hers, one, do, does, did, doing, done, will, would, should, shall, have, has, had, having, get, gets, got, getting, and, or, but, if, then, than, so, as, by, with, from, for, about, into, please, pls, plz, sir, madam, hi, hello, hey, thanks, thank, guys, dear, just, really, actually, also, too, very, some, any, there, here, now, today, im, i m, ive, s, t, m, re, ve, d, ll, dont, doesnt, go, going, gonna, want, wanna, would like, know, tell, kindly, help, like, ok, okay, up, out, la, le, les, l, un, une, des, de, du, et, est, que, qu, qui, je, j, tu, il, elle, on, nous, vous, ils, mon, ma, mes, ton, ta, tes, son, sa, ses, notre, votre, nos, vos, leur, ce, c, cet, cette, ces, se, en, y, a t, au, aux, dans, sur, pour, par, avec, ou, ai, as, avons, avez, ont, suis, es, sont, être, avoir, fait, faire, si, ne, n, pas, plus, est ce, oui, svp, merci, bonjour, canada, canadian, canadien, canadienne, im from, ça, ca, sera, avait, comme, m, t, vs, thing, stuff, something, anything

topics-french = le, la, les, des, du, je, j, mon, ma, mes, est, que, qu, pour, une, un, dans, avec, pas, l, d, c, ai, suis, et, au, aux, sur, sont, si, nous, ce, cette, en, il, elle, ça, t, y, on, ils, de, se, ont, ne, n, m, son, sa, ses, vous, votre, notre, quel, quelle, quels, quelles, quoi, comment, quand, combien, pourquoi, puis, peut, peux, faut, dois, où, qui
