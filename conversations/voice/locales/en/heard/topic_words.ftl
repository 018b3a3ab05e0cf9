### How questions about topics are read: words that mean the same there, in English and French, and
### words that say nothing of what is asked. Groups are separated by "|", their words by commas; what
### is said as two or more words is one where it stands in a group.

topics-alike = spouse, wife, husband, partner, hubby, girlfriend, boyfriend, fiance, fiancee, gf, bf, my better half, conjoint, conjointe, époux, épouse, femme, mari, copain, copine, compagne, compagnon, wifes, husbands, spouses, partners, significant other, fiancés, husband s, wife s, partenaire, my man, my woman, conjoints, boy friend, girl friend, dulcinée
    | child, children, kid, kids, son, daughter, sons, daughters, stepchild, stepdaughter, stepson, toddler, enfant, enfants, fils, fille, filles, step child, kiddo, teenager, adolescent, gamin, gosses, bambin, minor, mineur, mineurs, beau fils, belle fille
    | parents, parent, mother, father, mom, dad, mum, mummy, grandparents, grandmother, grandfather, in laws, mère, père, maman, papa, beaux parents, grand mère, in law, dads, moms, grandma, grandpa, mamie, papi, grands parents, grand parents, beau père, belle mère, elderly parents
    | sibling, siblings, brother, sister, brothers, sisters, cousin, uncle, aunt, niece, nephew, relative, relatives, frère, soeur, sœur, oncle, tante, cousine, neveu, proche, brother in law, sis, bro, cousins, aunts, uncles, relation, relations, proches, parenté, frères, soeurs, half brother, demi frère, famille au canada, family in canada
    | baby, pregnant, pregnancy, newborn, expecting, giving birth, birth, born, enceinte, bébé, accouchement, grossesse, naissance, accoucher, new born, twins, jumeaux, pregnancies, due in, nouveau né, naît, naître, né, née, adoption, adopt, adopted, adopter, adopté, infant, accouche, attend un enfant
    | married, marriage, marry, marrying, wedding, mariage, marier, marié, mariée, got engaged, tie the knot, wed, hitched, tied the knot, épouser, engaged, noces, marions, remarried
    | divorce, divorced, separated, separation, separating, break up, broke up, breaking up, split up, divorcée, séparé, séparée, rupture, separate, leaving my husband, séparons, quitté, séparer, séparés, divorcer, ex wife, ex husband, ex, left me, split, splitting
    | family, familys, families, dependents, famille, household
    | money, funds, fund, savings, saving, cash balance, argent, fonds, économies, épargne, settlement funds, proof of funds, pof, bank balance, settlement money, preuve de fonds, fonds d établissement, settlement fund, fond, cash, amount, sum, somme, montant, dollars to show, settlement, capital, liquidités, financial, finances, financièrement, économie, solde
    | bank, banks, banking, banque, bank account, account balance, compte bancaire, compte en banque, bank letter, bank statement, bank statements, statement, statements, relevé, relevés, relevé bancaire, relevés bancaires, relevé de compte, bancaire, attestation bancaire, lettre de banque, lettre de la banque, bank certificate
    | how much, cost, costs, price, prices, fee, fees, expensive, pricey, charges, how expensive, combien coûte, coût, coûts, prix, frais, tarif, coûter, combien ça coûte, total cost, budget, expense, expenses, amount to pay, cher, chère, costly, coûte, combien, charge, payer combien, tarifs, facturé, dépense, dépenses, spending, spend, dépenser, revient
    | how long, duration, how many months, how many weeks, how many days, how much time, time frame, timeframe, timeline, combien de temps, combien de mois, combien de jours, délai, délais, durée, au bout de combien, how quick, how fast, how soon, takes time, take time, wait time, waiting time, quick, rapide, vite, fast, combien de semaines, combien d années, how many years, longtemps, délais de, turnaround, temps, en combien, takes, prend, lasts, last long, take forever, forever
    | pay, paid, paying, payment, payer, payé, paiement, payments
    | refund, refunded, refunds, reimburse, reimbursed, money back, get back my money, remboursé, rembourser, remboursement, remboursés
    | gift, gifted, gift deed, donate, donation, cadeau, don, donner, give me the money, sponsor my funds, gifts, transfer me, give me money, offert, offre l argent, me donne, me donnent, gifted money, donor, donateur, donated
    | loan, borrow, borrowed, borrowing, prêt, prets, emprunt, emprunter, emprunté, loans, credit line, line of credit, mortgage, credit, debt, dette, dettes, overdraft, découvert, lend, lent, lender, rembourserai, borrowing money, prêter, prête
    | property, house, land, real estate, apartment, flat, home equity, maison, terrain, immobilier, appartement, gold, jewellery, jewelry, car, immeuble, properties, bijoux, villa, asset, assets, biens, bien immobilier, homes, flats, plot, farm, titres fonciers, valuation, jewels, patrimoine, bâtiment, voiture, belongings
    | joint account, joint, compte conjoint, compte joint, spouse s account, spouse account
    | crypto, bitcoin, shares, stocks, mutual funds, mutual fund, fixed deposit, fixed deposits, fd, fds, gic, investments, investment, stock market, actions, placements, cryptomonnaie, ethereum, bonds, term deposit, provident fund, ppf, epf, rrsp, tfsa, pension fund, retirement fund, portfolio, portefeuille, bourse, titres, obligations, deposit, deposits, dépôt, dépôts, dépôt à terme, épargne retraite, reer, celi, pension, retirement, assurance vie, life insurance, livret, nft, usdt, 401k, etf, etfs, coins, cryptos, invested, investi, stock, brokerage
    | currency, currencies, rupees, rupee, naira, dollars, usd, euros, devise, monnaie, foreign currency, pesos, dirhams, exchange rate, convert, converted, euro, another currency, local currency, inr, cfa, francs, franc, dinar, dinars, dirham, peso, cedi, shillings, taka, yuan, monnaie étrangère, devises, taux, taux de change, conversion, convertir, monnaie locale, riyals, aed, cad, cents
    | test, tests, exam, exams, examen, examens, language test, english test, test de langue, exame, language exam, épreuve, épreuves, test d anglais, test de français, testing, examination, sit, passer le test, english exam, examen de langue
    | english, anglais, language proficiency
    | french, français, francophone, francophones
    | language, languages, langue, langues
    | ielts, ilets, ielt, ieltes, eilts, iets
    | celpip, celpip general, celpip g, cel pip
    | pte, pte core, pearson
    | tef, tef canada
    | tcf, tcf canada
    | toefl, duolingo, pte academic, det, cambridge, toeic, goethe, delf, dalf, oet
    | ielts academic, academic ielts, academic version, academic module, module academic, ielts académique, general or academic, academic or general, academic training
    | one skill retake, osr, retake one, single skill, one module, combine, combining, mix two, two attempts, combiner, une seule épreuve, reprise, retake only, only one section, one section
    | retake, again, redo, another time, repasser, refaire, rewrite, resit, re take, repeat, refais, reprendre, passer de nouveau, à nouveau, de nouveau, anew, re sit, retry, repasse
    | score, scores, points, point, pts, crs, crs score, marks, mark, pointage, note, scg, total points, crs points, ranking, rank
    | cutoff, cut off, cut offs, cutoffs, seuil, seuils, draw score, minimum score of the draw, note minimale, lowest score invited
    | draw, draws, round, rounds, tirage, tirages, ronde, rondes, round of invitations, rondes d invitations, invitation round, invitation rounds, selection round
    | invite, invitation, invited, ita, invites, invitations, inviting, invitée, invitation to apply, ipd, picked, selected, pick me, itas, select me, invité e, selection, sélectionné, sélectionnée, chosen, choisi, tiré au sort, invites me, picks, invitées, inviteront, invitent, inviter
    | general draw, general round, all program, all programs, no program specified, nps, general draws, tous programmes, tirage général, general rounds
    | category, categories, category based, catégorie, targeted, category based selection, par catégorie, occupation list, targeted draws
    | pool, bassin, candidate pool
    | profile, profil, profiles, profils, ee profile, express entry profile
    | express entry, ee, entrée express, expressentry, express entrée
    | pr, permanent residence, permanent residency, permanent resident, résidence permanente, résident permanent, rp, canadian pr, immigrate, immigration, immigrer, immigrating, settle in canada, move to canada, permanent residents, moving to canada
    | ircc, cic, immigration canada, immigration refugees and citizenship canada
    | work permit, permit, work visa, open work permit, closed work permit, owp, permis de travail, permis, permits, work authorization, lmia permit
    | pgwp, post graduation work permit, postgraduate work permit, post grad work permit, permis post diplôme, permis postdiplôme, ptpd, pgwpp
    | study permit, student visa, permis d études, study visa
    | visitor, tourist, visitor visa, tourist visa, visit visa, visiting, visiteur, touriste, trv, super visa, visa visiteur
    | visa, visas
    | bowp, bridging, bridging open work permit, bridge permit, bridging permit, permis transition, permis de travail ouvert transitoire, transitoire, bridging work permit, bridge open work permit
    | maintained status, implied status, statut maintenu, statut implicite, maintained, implied
    | expire, expired, expires, expiring, expiry, expiration, run out, runs out, ends, ending, end soon, finish, finishes, finished, expirer, expirée, se termine, fin, end, valid until, about to end, valid, validity, still valid, valable, validité, good for, lapse, périmé, ran out, over, se terminer, finit, fini, finie, finissent, terminé, terminée, prend fin, arrive à sa fin, échéance, périmés, périmées, ended, expirera, expirent, runs, running out, near expiry, nearly over
    | extend, extension, extending, renew, renewal, prolonger, prolongation, more time, renouveler, renouvellement, renewed, renewing, additional time, extra time
    | out of status, lost status, lost my status, restoration, restore, perdu mon statut, rétablir, rétablissement, overstayed, overstay, sans statut, illegal, no status, status lost, hors statut
    | dual intent, double intention, dual intention
    | travel, travelling, traveling, leave canada, go home, holiday, vacances, voyager, voyage, quitter le canada, vacation, visit home, fly, trip, exit canada, leave the country, going home, leaving canada, sortir du canada
    | work, working, job, jobs, employment, employed, travail, travailler, emploi, travaille, boulot, worked, works, experience, work experience, expérience de travail, expérience professionnelle, exp
    | employer, company, boss, hr, manager, employeur, entreprise, patron, société, ex employer, old company, companies, employers
    | reference letter, experience letter, employment letter, employer letter, reference letters, lettre de référence, lettre d emploi, lettre de recommandation, attestation de travail, certificat de travail, lettre de l employeur, job letter, letter of employment, letter from employer, attestation d emploi, letter from my employer, reference
    | letter of explanation, loe, explanation letter, lettre d explication, lettre explicative, explanatory letter, cover letter, lox
    | refuse, refused, refuses, refusal, reject, rejected, rejection, denied, deny, refusée, refuser, refus, rejeté, rejetée, won t give, will not give, declined by officer, turned down, rejects, said no, say no, dit non, non accordé, débouté, rejette, rejeter, refusals, knocked back, not approved, disapproved, refoulé, rejet, refus de visa
    | decline, declining, decliner, turn down the invitation, reject the invitation, refuse the invitation, refuser l invitation, let it lapse, ignore the invitation, reject the ita, refuse ita, decline ita, decline invitation
    | mistake, error, wrong, incorrect, mistakes, errors, typo, erreur, erreurs, faute, trompé, mauvais, false entry, mistyped, incorrectly, wrongly, mistaken, misstated, false, faux, fausse, by accident, par erreur, erroné, erronée, inexact, overclaimed, typos, me suis trompé, trompée
    | drop, dropped, drops, lower, decrease, decreased, goes down, went down, go down, baisse, baisser, diminue, diminuer, lose points, lost points, reduce, reduced, perdre des points, fewer points, fall, falls, fell, descend, descendre, tombe, tomber, chute, less points, moins de points, perds, perdre, decreases, shrink, taken off, cost me, en moins
    | noc, cnp, noc code, code cnp, occupation code, national occupational classification, noc codes, job code
    | occupation, profession, métier, job title, career, field, professions, occupations, trade
    | duties, duty, tasks, responsibilities, tâches, fonctions, job description, responsabilités, task, main duties, lead statement
    | teer, féer, skill level, teer level, teer category
    | remote, remotely, work from home, wfh, télétravail, à distance, from home, online job, distance, home office, online, en ligne, télétravailler, à domicile, domicile, virtual, virtuel, hybrid, hybride, telework, telecommute, home based, distanciel, chez moi, from my house
    | self employed, freelance, freelancer, freelancing, own business, self employment, business owner, travailleur autonome, auto entrepreneur, indépendant, à mon compte, entrepreneur, contractor, freelancers, autonome, consultant work, uber, sole proprietor, independent contractor, upwork, gig, my own company, own company, own boss, business, entreprise individuelle, startup, founder, fondé, fondateur, sole trader, gérant, invoice, invoices, propre entreprise, propre commerce, boutique, shop, profession libérale, micro entreprise, self employ, indépendante, pigiste, taxi, corporation, incorporated, entrepreneure, my business, trader, à son compte, mon compte propre
    | student, students, studying, while studying, étudiant, étudiante, during studies, pendant mes études, during my studies, campus, étudiants, coop, co op, internship, intern, stage, part time student, during college, while i was a student, while i was studying, stagiaire, internships, alternance, apprentissage, apprentice, apprenticeship, semester, semestre, during school, during university, pendant les études, assistantship, research assistant, teaching assistant, placement, articleship, studied, étudie
    | under the table, paid in cash, cash job, unpaid, volunteer, volunteering, bénévole, bénévolat, au noir, sans fiche de paie, off the books, no payslip, volontaire, payslips, non payé, non rémunéré, voluntary, volunteered, informal, informel, undeclared, non déclaré au fisc, liquide, en espèces, espèces, gratuitement, sans salaire, sans contrat, no contract, pay stub, paystub, pay stubs, paystubs, fiche de paie, fiches de paie, bulletin de salaire, pay slips, payslip, pay slip, no proof of income, main à la main
    | maternity, maternity leave, parental leave, mat leave, paternity, congé maternité, congé de maternité, congé parental, matleave, paternity leave, mat, maternité, paternité, parental, pregnancy leave, baby leave, congé mat, congé parentale
    | unpaid leave, sick leave, leave of absence, congé sans solde, leave without pay, sabbatical, arrêt maladie, medical leave, vacation days, congés, time off, days off, annual leave, congés payés, paid leave, absence, leave, sick, congé, holidays, holiday from work, furlough, furloughed, absent, arrêt, maladie au travail, pause, surgery, été, summer, sans solde, vacations
    | lost my job, laid off, fired, layoff, lost job, job loss, losing my job, unemployed, perdu mon emploi, licencié, licenciée, chômage, terminated, perdre mon emploi, resign, resigned, quit my job, quit, jobless, perdu mon travail, virée, viré, démissionné, leave my job, lose my job, laid, sacked, dismissed, redundant, redundancy, let go, renvoyé, renvoyée, mis à la porte, démissionner, démission, sans emploi, sans travail, au chômage, licenciement, chômeur, jobloss, losing employment, stop working, perte d emploi, perdu mon job, without a job, resigning, resignation, contract ended, fin de contrat, company closed, fermé
    | full time, temps plein, part time, temps partiel, 30 hours, hours per week, hours a week, heures par semaine, 20 hours, 15 hours, mi temps, half time, hours, heures, hrs, 25 hours, 40 hours, overtime, heures supplémentaires, days a week, jours par semaine, fulltime, parttime, part timer, plein temps, à temps plein
    | continuous, continue, without break, without interruption, sans interruption, uninterrupted, in a row, breaks, continu, non stop, nonstop, straight, d affilée, consécutif, consécutifs, consecutive, interruptions, uninterruptedly, ininterrompu, ininterrompue, stretch, break
    | gap, gaps, trou, trous, interruption, between jobs, time gap, gap year, blank, empty period, période vide, inactivity, inactivité, pause entre, between studies
    | personal history, history, ten years, 10 years, address history, 10 ans, dix ans, antécédents, historique, past 10 years, travel history, background form, adresses, addresses, historiques, parcours, past ten years, dix dernières années, past addresses
    | month, months, mois
    | year, years, yr, yrs, an, ans, année, années
    | self, itself, automatically, automatic, auto, automatiquement, on its own, tout seul, by itself, update itself, auto update, updates
    | change, update, modify, edit, changing, changed, modifier, changer, mettre à jour, updating, correct, corriger, fix, amend, editing, modification, alter, changement, switch, replace, remplacer, nouveau, nouvelle, new, modifs, rectifier, modifié, modifiée, changements, add, ajouter, rajouter, correction, revise, actualiser
    | create, make, set up, open, register, sign up, créer, start a profile, inscription, s inscrire, enregistrer, registering, creating, build, ouvrir, inscrire, opening, créé un profil
    | two, both, second, double, multiple, deux, 2, several, more than one, two of us, chacun, each, les deux, deuxième, 2nd, simultaneously, en même temps, à la fois
    | draft, unfinished, not finished, brouillon, inachevé, saved, half filled, half done, not submitted, 60 days to complete, non terminé
    | not eligible, ineligible, non admissible, inadmissible profile, pas admissible, 0 points, zero points, zéro point, not eligible message, says not eligible
    | eligible, eligibility, qualify, qualified, qualifies, admissible, admissibilité, éligibilité, meet the requirements, critères, requirements, remplis les conditions, fulfil, criteria, qualifying, qualifie, éligibles, fit, suitable, condition, conditions, requirement, exigence, exigences, critère, allowed to apply, le droit de postuler, satisfy, remplir, remplis, meet, réponds
    | start, begin, first step, first steps, where to begin, commencer, commence, débuter, première étape, starting, steps, étapes, step by step, new here, from scratch, premières démarches, démarches, procedure, par où, debut, débuté, début à la fin, roadmap, beginner, débutant, marche à suivre, step one, first thing
    | chance, chances, odds, hope, likelihood, probability, possibilité, espoir, probabilité, likely, possible, shot, success, succeed, réussir, réussite, realistic, réaliste, espérer, success rate
    | good, enough, sufficient, safe, competitive, decent, suffisant, suffisante, assez, bon, bonne, strong, ok score, okay, fine, suffit, suffisent, high enough, assez haut, assez haute, great, suffirait, solid, bonnes, bons
    | improve, increase, boost, raise, augmenter, améliorer, higher, more points, gain, plus de points, raising, improving, increasing, get more, booster, better my, tips, grow, go up, climb, lift, monter, grimper, augmente, faire monter, hausser, increases, raises, stronger, better score, renforcer, gagner, gagne, bump, push up, levier, leviers
    | demand, in demand, shortage, needed in canada, recherché, pénurie, besoin de main d œuvre, recherchés, lack of, in shortage, wanted, sought after, recherchées, demandé en ce moment, métiers demandés, métier demandé, profession demandée, prioritaires, priority occupations
    | other ways, other options, alternatives, alternative, other programs, other paths, autres voies, autre option, besides, autrement, other pathways, instead of express entry, other routes, another way, plan b, autres options, autres programmes, other way
    | merge, merger, merging, merged, one program, single program, single class, fusion, fusionner, combined into one, replace the three, new single, three programs, 3 programs, fusionnés, trois programmes, new program
    | age, old, âgée, older, vieux, vieille, trop vieux
    | birthday, anniversaire, turn 30, next birthday, turning, bday, fête
    | limit, maximum, max, upper limit, limite
    | abroad, outside canada, from outside, overseas, étranger, hors du canada, from my country, from home country, outside of canada, never been to canada, never lived in canada, no canadian experience, without canadian experience, sans expérience canadienne, de l étranger, jamais travaillé au canada, from india, from nigeria, from my home country, from abroad, hors canada, depuis l étranger, from philippines, from pakistan, from morocco, depuis mon pays
    | job offer, offer, offre d emploi, offer letter, joboffer, valid job offer, offre, job offers, offers
    | lmia, eimt, labour market impact assessment, lmo
    | degree, diploma, university, bachelor, bachelors, master, masters, phd, college, diplôme, diplômes, licence, université, baccalauréat, maîtrise, degrees, diplomas, studies, études, education, credential, credentials, doctorat, bachelor s, master s, high school, secondary, bac, graduated, graduate, diplômée, qualification, qualifications, schooling, school, école, fac, bts, dut, deug, matric, grade 12, postgraduate, undergraduate, graduation
    | eca, wes, iqas, ices, icas, credential assessment, credential evaluation, education assessment, educational credential assessment, ede, évaluation des diplômes, évaluation de diplôme, évaluer mes diplômes, degree evaluation, ces toronto, évaluer, evaluate, assessed, evaluated, assess, diplômes évalués, educational assessment
    | canadian study, studied in canada, canadian degree, study in canada, canadian diploma, diplôme canadien, étudié au canada, canadian education, études au canada, studying in canada, canadian college, canadian credential, canadian university
    | native speaker, native english, mother tongue, anglophone, english speaking country, english medium, langue maternelle, medium of instruction, exempt, exempted, exemption, waive, waiver, waived, skip, dispense, natif, native
    | easier, easy, easiest, simpler, harder, difficult, facile, simple, difficile, tougher, plus facile, simplest, hardest, better, prefer, recommend, hard, tough, compliqué, dur, plus simple, moins difficile, conseillez, préférer, meilleur, difficulty, difficulté, simplement
    | book, booking, schedule, réserver, where to take, où passer, test centre, test center, test date, centre d examen, register for, test dates, s inscrire au test, appointment, rendez vous, rdv, slot, date de test, inscrire au test, sign up for, centre, center, location, lieu
    | result, results, résultat, résultats, report, outcome, scores come, résultat du test, notes du test
    | minimum, least, lowest, min, minimal, minimale, required score, at least, au moins, minimums, minimaux
    | worth, worth it, worthwhile, vaut la peine, utile, useful, avantage, benefit, advantage, vaut le coup, ça vaut, sert à quelque chose, avantages
    | learn, learning, apprendre, study french, learn french, study, start learning, étudier le français, apprends, apprenant, taking up, pick up
    | province, provinces, provincial, provincial nomination, nomination, nominee, nominated, pnp, pcp, désignation, provincial nominee, oinp, bc pnp, sinp, aaip, mpnp, désigné, nominate, candidat des provinces, candidats des provinces, nominating, désigner, 600 points, provincial program
    | stream, streams, volet, volets
    | another province, other province, move to another, déménager, live elsewhere, change province, vivre ailleurs, move province, different province, autre province, leave the province, stay in the province, relocate, moving to another, nominating province
    | quebec, montreal, mcgill, laval, arrima, csq, pstq, concordia, sherbrooke, gatineau
    | after applying, after i apply, after submitting, after submission, après la demande, applied already, after i applied, after i submitted, submitted my application, après avoir soumis, once i apply, après le dépôt, after application, after i submit, after sending, après avoir déposé, après avoir envoyé, après l envoi, après la soumission, après dépôt, after i send, after filing, application submitted, application sent, demande envoyée, demande soumise, demande déposée, submitted everything, sent my application
    | processing, process time, processing time, processing times, traitement, délai de traitement, traiter, temps de traitement, processed, in process, en cours de traitement, process, traité, traitée, decision, finalised, finalized, wait, waiting, attente, attendre, attends, en attendant, attend, pending, in progress, while we wait, while i wait
    | silence, no update, no news, nothing happens, no response, no reply, stuck, aucune nouvelle, pas de nouvelles, rien, nothing moves, no updates, tracker, no movement, silent, not moving, ghost update, no change, sans nouvelles, haven t heard, hear nothing, heard nothing, no progress, silencieux, unanswered, no answer, pas de réponse, ne répondent pas, no communication, bloqué, bloquée, worried, worry, inquiéter, inquiet, n avance pas, ne bouge pas, nothing changed, delay, delayed, retard, traîne
    | aor, acknowledgement of receipt, acknowledgment of receipt, accusé de réception, ar, acknowledgement, acknowledgment, acknowledge, receipt, confirmation of receipt, accusé, confirmation de réception, r10, received my application, reçu mon dossier
    | pfl, fairness letter, procedural fairness, procedural fairness letter, lettre d équité, équité procédurale, lettre d équité procédurale, fairness, concerns, doubts, doutes, préoccupations, doutent, procedural letter, lettre procédurale, équité, doubt
    | appeal, judicial review, federal court, reconsideration, contrôle judiciaire, faire appel, recours, appeler de la décision, contester
    | ppr, ecopr, copr, portal 1, portal 2, p1, p2, passport request, portal email, cpr, confirmation of permanent residence, confirmation de résidence permanente, demande de passeport, portal, p1 p2, portail, cerp, crp, request my passport, asked for my passport, ready for visa, golden email, mon passeport demandé, passport requested, demandent mon passeport
    | landing, arrive, arrival, arriving, arrivée, goods to follow, atterrir, first entry, port of entry, airport, landed, arriver, border, établissement, landing interview, landing process, port, land as, flying in, fly in, douane, customs, frontière, arrivons, arrived, soft landing, entrer au canada, immigrant landing, aéroport, atterrissage, goods
    | pr card, card, carte rp, carte, carte de résident, carte de résident permanent, cards, plastic, carte de rp, prtd, titre de voyage
    | bot, assistant, app, application bot, robot, this chat, chatbot, ce service, ce bot, website, service, this thing, cet assistant, cette application, this app, this bot, cet outil, tool, outil, programme informatique, ordinateur, chatbots, appli
    | official, government, gouvernement, officiel, officielle, affiliated, real ircc, legit, legitimate, government site, gouvernemental, genuine, govt, ministère, ministry, real government, authorised by, federal government, département
    | free, gratuit, gratuite, free of charge, gratis, subscription, abonnement, premium, payant, payante, paid version, hidden charges, charge me, frais cachés, owe
    | privacy, private, data, données, confidential, secure, safe data, personal information, confidentialité, personal data, my information, my answers, information, mes informations, mes données, vie privée, who can see, store, stored, infos, save my answers, sell, personal, infos personnelles, privé, privée, encrypted, chiffré, gdpr, partager, partagez, share, shared with, who reads, read my, qui peut lire, confidentielles, conserve, conservez, saved my, keep my, gardez, lisez, sécurisé, informations
    | delete, erase, remove, supprimer, effacer, wipe, forget me, deletion, supprime, efface, deleting, clear, forget, forgotten, oublie, oubliez, oublier, effacez, supprimez, gone, get rid, détruire, disparaissent, enlever, enlevez, erased, deleted, removed
    | speak, speaks, parler, parles, parlez, talk, talking, chat with, discuter, parle
    | human, person, agent, real person, humain, humaine, someone real, operator, live agent, customer service, conseiller, representative, human being, vraie personne, quelqu un, customer care, real human, phone, phone number, call, telephone, numéro de téléphone, appeler, appel, joindre, contact, contacter, helpline, email address, adresse courriel, parler à une personne, live, advisor, parler à quelqu un
    | made, maker, created, developed, developer, built, behind, créé, développé, owner, owns, creator, créateur, fait par, who runs, conçu, programmed, programmé, designed, construit, maintains, maintient, maintainer, appartient, derrière, développeur, programmer, whose, open source, gère
    | ai, chatgpt, gpt, artificial intelligence, intelligence artificielle, machine, llm, trust, trustworthy, trust you, reliable, fiable, confiance, accurate, openai, ia, faire confiance, reliability, make things up, inventez, invent, wrong answers, correctness, up to date, à jour, rely, relied, fier, hallucinate, bots, believe, croire, intelligence
    | remind, reminder, reminders, notify, notification, notifications, alert, alerts, rappel, rappels, rappeler, prévenir, avertir, notifier, rappelles, reminding, préviens, alertes, ping, heads up, rappelez, rappelez moi, prévenez, prévenez moi, avertissez, tell me when, warn, warning, alerter, faites moi signe, nudge, notified
    | lawyer, consultant, rcic, avocat, avocate, attorney, immigration consultant, lawyers, consultants, cabinet, professional help, consultant en immigration, by myself, alone, do it myself, moi même, diy, agency, rep, représentant, représentante, expert, professional, professionnel, firm, hire, hiring, engager, lawyer or, cabinet d avocat, conseil juridique, on my own, by yourself, notaire
    | licensed, license, licence number, registered, cicc, college of immigration, réglementé, agréé, legit consultant, verify, check, vérifier, accredited, authorized, registration number, enregistré, fake consultant, fake agent, registre, register of, enregistrée, autorisé, autorisée, authorised, certified consultant, vérification, cric, genuine agent, sérieuse, credentials of, ghost consultant, licensing
    | scam, scams, fraud, fraudulent, fake, arnaque, guaranteed, guarantee, guarantees, garanti, garantie, garantit, scammer, suspicious call, called me, phone call, escroc, escroquerie, promise, promises, promised, promet, scammed, trick, too good to be true, trop beau, piège, suspicious, suspect, threat, threatened, menacé, gift cards, western union, facebook, whatsapp, swindle, escroquer, phishing, malhonnête, promesse, 100 percent, 100%
    | buy, selling, sell job, acheter, pay for a job, pay for job offer, paying for job offer, paid job offer, pay for lmia, sell lmia, sells, purchase, for sale, vend, vendre, vendu, sold, sale, achat, acheté, bought, contre de l argent, money to hire, pay for, payer pour, paying for
    | criminal, criminal record, arrested, arrest, conviction, convicted, dui, jail, offence, offense, crime, casier judiciaire, condamnation, condamné, police case, prison, charged, drunk driving, felony, misdemeanor, arrêté, fir, police record, assault, agression, theft, vol, drunk, alcool, ivresse, alcool au volant, trial, procès, court case, court, tribunal, sentence, felon, shoplifting, convictions, délit, judiciaire, condamnée, prisoner, rehabilitation, arrêtée, fined, amende, casier
    | illness, disease, diabetes, hiv, cancer, medical condition, health condition, maladie, disability, handicap, santé, health problem, tuberculosis, tb, hepatitis, malade, diabète, autism, autistic, depression, vih, disabled, health issue, medically inadmissible, handicapé, mental health, special needs, wheelchair, ill, hospital, kidney, heart, epilepsy, séropositif, autiste, autisme, asthma, surgery history, diabetic, diabétique, blind, deaf, fauteuil roulant, maladies, unwell, hépatite, mental, tumour, excessive demand, fardeau, health, medically
    | documents, document, papers, paperwork, checklist, documentation, papiers, pièces, list of documents, docs, paper, liste des documents, pièces justificatives, doc, files, fichiers, evidence, justificatifs, proofs, pièce, paperworks, upload, téléverser, certificates to upload, dossier complet, scan, scanner, scans
    | police certificate, police clearance, pcc, police check, certificat de police, police certificates, police clearances, police clearance certificate, police, extrait de casier, clearance, clearances, casier de police, fbi, rcmp, grc, criminal record check, background check, good conduct, bonne conduite, nbi, extrait, vérification policière, certificat de bonne conduite
    | medical, medical exam, medicals, ime, panel physician, upfront medical, visite médicale, examen médical, medical test, medical check, medical examination, x ray, médecin désigné, médecin agréé, medical checkup, check up, checkup, doctor, médecin, clinic, clinique, physician, panel, examens médicaux, visite, health check, xray, imm 1017, docteur
    | biometrics, biometric, fingerprints, biométrie, empreintes, empreintes digitales, données biométriques, fingerprint, bio, finger prints, finger, vac, centre biométrique, biométriques
    | translation, translate, translated, traduction, traduire, traduit, traduits, certified translation, translator, traducteur, affidavit, not in english, traductions, notarized, translating, notarised, traducteurs, traductrice, traduite, assermentée, assermenté, interpreter, in arabic, in spanish, in hindi, en arabe, in another language, other language, notarised translation, traduis
    | passport, passeport, passports, travel document
    | new passport, renewed passport, passport renewed, renewed my passport, nouveau passeport, passport changed, changed my passport, passport expired, passeport renouvelé, passport number changed
    | not declared, did not declare, didn t declare, didn t include, forgot to declare, not include, hid, hide, non déclaré, pas déclaré, forgot to mention, never declared, omitted, n ai pas déclaré, left out, didn t mention, did not mention, not mention, forgot to add, forgot to list, omit, omis, hiding, caché, cacher, caché mon, concealed, unlisted, not listed, excluded, exclu, never mentioned, never told, oublié de déclarer, oublié de mentionner, non declared, pas mentionné, undisclosed, kept quiet
    | accompanying, accompany, non accompanying, come with me, comes with me, qui accompagne, m accompagne, join me, bring, emmener, bring along, take with me, sponsor, parrainer, faire venir, accompanies, venir avec moi, amener, come along, move with me
    | main applicant, principal applicant, primary applicant, demandeur principal, requérant principal, who should apply, principal, who should be main, who first, candidat principal, main candidate
    | stay back, stays back, not coming, not accompanying, non accompanying spouse, stay behind, stays behind, stay home, ne vient pas, reste au pays, without my spouse, will not come, won t come, not come, ne vient pas avec moi, stays home, leave behind, staying back, sans mon conjoint, remain, remains, restera, rester au pays, reste en arrière, staying, stays, going alone, partir seul, partir seule, without my family, sans ma famille, won t move, ne veut pas partir, non accompagnant, leave my spouse
    | common law, conjoint de fait, conjoints de fait, union de fait, cohabitation, living together, live together, concubin, concubinage, concubins, vivre ensemble, pacs, living with, commonlaw, pacsés, union libre, cohabit, cohabiting, moved in, vivons ensemble, vivent ensemble, vit ensemble, habite avec, emménagé, union, unmarried couple, même toit, roommates, live in partner, conjugal, vie commune, not married
    | dependent, dependant, dependent child, à charge, enfant à charge, dependency, under 22, dependants, over 22, turns 22, plus de 22, moins de 22, 22 ans, age of children, enfants à charge
    | meaning, mean, means, define, definition, what is, what s, whats, explain, signifie, veut dire, c est quoi, qu est ce que, qu est ce qu, stands for, stand for, what are, what does, explanation, expliquer, explique, what do you mean, wat is, wats, what exactly, ça veut dire, tell me about
    | differ, different, differs, difference, mismatch, does not match, doesn t match, not the same, différente, not matching, discrepancy
    | additional points, bonus points, extra points, points for, bonus, extra, points supplémentaires, more points for, points additionnels, add points
    | still, encore, toujours, yet
    | where, où, which place, whereabouts
    | when, quand, what time, at what point
    | who, qui, whom
    | why, pourquoi, how come, reason, for what reason
    | need, necessary, must, required, mandatory, obligatory, obligatoire, nécessaire, faut, besoin, il faut, dois je, doit on, have to, compulsory, require, needs, obligé, il me faut
    | can, could, may, possible to, allowed, peut on, puis je, peux, peut, puis, allow, permitted, able to, est il possible, pouvoir, pouvons, can i, could i, may i
    | count, counts, counted, considered, accepted, recognized, claim, comptent, compté, comptés, accepté, acceptée, pris en compte, reconnu, accept, acceptable, valid for, acceptés, recognised, considers, counting, calculated as, accepts, ça compte, compte t il, compte t elle, comptent ils, comptent elles, est ce compté, compte comme, compte pour, compte dans, compte ou pas, pris en considération, recognises, recognise, recognize, comptée, comptées, reconnue, comptera, will it count, valid or not
    | calculate, calculated, calculation, computed, calculer, calculé, how does it work, comment ça marche, works how, fonctionne, marche, fonctionnent, calculator, how do they work
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
    | application, applications, demande, demandes, dossier, dossiers, file, applic, candidature, apply for pr, pr application
    | submit, submitted, submitting, submission, soumettre, soumis, soumise, déposer, déposé, déposée, send, sent, sending, envoyer, envoyé, envoyée, envoi, soumission, hit submit, filed, filing, lodge, lodged
    | apply, applying, applied, applies, postuler, postule, candidater, faire une demande, présenter une demande, faire la demande, présenter ma demande
    | account, accounts, gckey, clégc, sign in, login
    | birth certificate, birth certificates, acte de naissance, actes de naissance, certificat de naissance, extrait de naissance
    | receive, received, receiving, reçu, reçue, recevoir, reçois, reçoit, got my
    | stay, rester, reste, restons, restes, séjour, remain in canada
    | lives, lived, living, vivre, vis, vit, vécu, habiter, habite, reside, resides, residing, résider, settle, settling, installer, move, moving, moved, partir
    | come, coming to, comes, came, venir, viens, vient, venu, viennent
    | show, showing, montrer, prove, proof, prouver, preuve, preuves, proving, prouve, demonstrate, démontrer
    | choose, choosing, chose, choice, choisir, choix, choisis, select, selecting, pick, décide, decides
    | lose, loses, losing, lost, perdu, perdue, perte
    | new person, newcomer, nouveau venu, newbie
    | help, helps, aide, aider, helpful, aident
    | before, avant, prior, beforehand, in advance, à l avance, d avance, ahead of time
    | after, après, afterwards, ensuite, following
    | during, while, pendant, durant, tandis
    | list, lists, liste, listes, listed
    | letter, letters, lettre, lettres, courrier
    | country, countries, pays, nation, home country, homeland
    | form, forms, formulaire, formulaires, imm
    | address, adresse
    | risk, risks, risky, risque, risques, danger, dangerous, dangereux
    | three, trois
    | first, premier, première
    | seul, seule, single handed
    | together, ensemble, combined
    | more, davantage, additional, supplémentaire, en plus
    | less, fewer, moins
    | same, même, mêmes, pareil, identical, equal, égal, égale, égales
    | other, another, autre, autres, others
    | photo, photos, picture, pictures
    | email, e mail, mail, courriel, message, sms, text message
    | answer, answers, réponse, réponses, répondre, reply, respond, response
    | sign, signed, signs, signature, signer, signé
    | write, writes, written, wrote, écrire, écrit, écris, rédiger
    | agencies, agents, agence, agences, recruiter, recruteur, intermediary
    | officer, officers, agent des visas, visa officer, l agent d ircc
    | list price, price list
    | gov, fédéral
    | choose program, class, classes, stream of program, catégorie de programme, program, programs, programmes
    | sister country, us, usa, uk, states, états unis, royaume uni, america
    | approve, approved, approval, approuvé, approuvée, approbation, granted, accordé
    | deadline, deadlines, last day, date limite, due date, dernier jour, time limit
    | late, en retard, tard, miss, missed, raté, rate la date
    | ready, prepared, prepare, preparing, préparer, préparation, prepare for
    | right, rights, droit, droits, entitled, permitted to
    | citizen, citizens, citizenship, citoyen, citoyenne, citoyenneté, nationality, nationalité
    | salary, salaries, wage, wages, salaire, salaires, earn, earning, income, revenu, paycheck
    | high, élevé, élevée, haut, haute, higher than, above, au dessus, dépasse, dépassait, exceed, exceeds
    | low, bas, basse, faible, weak, below, en dessous
    | nurse, nurses, infirmier, infirmière, infirmiers, nursing, infirmières
    | teacher, teachers, enseignant, enseignante, enseignants, professeur, prof
    | engineer, engineers, ingénieur, ingénieurs, engineering, ingénierie, software engineer, software developer, developer job, développeur logiciel, programmeur
    | doctor of medicine, doctors, médecins, physicians
    | cook, cooks, chef, cuisinier, welder, welders, soudeur, plumber, plombier, electrician, électricien, carpenter, menuisier, mechanic, mécanicien, tradesperson, tradespeople, construction
    | truck driver, driver, drivers, chauffeur, camionneur, chauffeur de camion
    | exactly when, quelle date, which date, what date, on what day
    | copy, original, originals, copie, originaux
    | fill, filling, fill in, fill out, remplir le formulaire, complete, completing, compléter, completed
    | section, part, partie, module, modules, sections, reading, writing, listening, speaking, écriture, lecture, écoute, oral, expression écrite, expression orale, compréhension, speaking part, l oral, l écrit
    | level, levels, niveau, niveaux, band, bands, benchmark
    | general training, general ielts, ielts general, general module
    | highest, plus élevé, top, best one, le plus haut
    | all of them, every one, every, chaque, toutes
    | company name, organisation, organization, organism, organisme, organismes, body, bodies, organizations, organisations
    | transfer, transferred, virer, virement, transférer, wire
    | friend, friends, ami, amis, amie
    | somebody else, someone else, quelqu un d autre
    | title, titles, titre, intitulé, titled, designation of job, poste
    | description, describe, décrire, décrit, described
    | contract, contracts, contrat, contrats
    | colleague, colleagues, collègue, collègues, coworker, supervisor, superviseur
    | tax, taxes, impôt, impôts, t4, noa
    | withdraw, withdrew, retirer, retire, retrait, cancel, annuler, annulation, cancelled
    | skilled, qualified worker, qualifiée, skilled job
    | low skilled, unskilled, peu qualifié, non qualifié, cashier, caissier, caissière, server, serveur, warehouse, entrepôt, cleaner
    | lie about, exaggerate, exagère, exagérer
    | officially, legally, légalement, légal, lawful
    | inside canada, in canada now, au canada, sur place, dans le canada
    | ban, banned, barred, bar, interdit, interdire, interdiction, banni
    | letterhead, en tête, papier à en tête
    | cosigner, guarantor, garant
    | kids age, age limit for children, limite d âge pour les enfants
    | attempt, attempts, tentative, tentatives
    | position in line, queue, line, file d attente, rang
    | every draw, frequency, fréquence, how often, à quelle fréquence, tous les combien, frequently, schedule of draws, calendar, calendrier
    | people number, how many, nombre, number of, combien de
    | think, pense, penser, crois
    | too old, too young, too late at my age, trop vieux, trop vieille, trop âgé, trop âgée, trop tard à mon âge, muy viejo, muy vieja, muy mayor

# Words that ask, and alone ask nothing.
topics-openings = why, when, where, who, can, need, count, good, two, still, next, last, month, year, how, which, what

topics-fillers = no, yes, none, nothing, maybe, tout, tous, toute, all, everything, whole, total, exactly, exact, exactement, a, an, the, of, to, in, on, at, is, are, am, was, were, be, been, being, it, its, this, that, these, those, i, me, my, mine, we, us, our, you, your, ur, u, they, them, their, he, she, his, her, hers, one, do, does, did, doing, done, will, would, should, shall, have, has, had, having, get, gets, got, getting, and, or, but, if, then, than, so, as, by, with, from, for, about, into, please, pls, plz, sir, madam, hi, hello, hey, thanks, thank, guys, dear, just, really, actually, also, too, very, some, any, there, here, now, today, im, i m, ive, s, t, m, re, ve, d, ll, dont, doesnt, go, going, gonna, want, wanna, would like, know, tell, kindly, help, like, ok, okay, up, out, la, le, les, l, un, une, des, de, du, et, est, que, qu, qui, je, j, tu, il, elle, on, nous, vous, ils, mon, ma, mes, ton, ta, tes, son, sa, ses, notre, votre, nos, vos, leur, ce, c, cet, cette, ces, se, en, y, a t, au, aux, dans, sur, pour, par, avec, ou, ai, as, avons, avez, ont, suis, es, sont, être, avoir, fait, faire, si, ne, n, pas, plus, est ce, oui, svp, merci, bonjour, canada, canadian, canadien, canadienne, im from, ça, ca, sera, avait, comme, m, t, vs, thing, stuff, something, anything
