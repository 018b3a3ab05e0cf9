### Words that people type of their papers. Never said, only read.

words-lived-nowhere = none, nowhere, nowhere else, no other, no other country, no other countries, only here, only there, just here, only in canada, no, just this one, only this one, only my country, nulle part, aucun, aucun autre, aucun autre pays, seulement ici

# What somebody says of a paper: that it is asked for, here, not needed, translated.
words-paper-ordered = ordered, requested, asked for, applied for, booked, sent for, have asked, in process, on the way, on its way, commandé, commandée, ai demandé, avons demandé, été demandé, été demandée, est demandé, rendez vous pris, réservé
words-paper-came = got, received, arrived, here, is here, are here, came, have my, have the, have it, in hand, ready, done, did, obtained, picked up, collected, passed, finished, completed, reçu, reçue, reçus, ai reçu, est arrivé, est arrivée, arrivé, arrivée, obtenu, obtenue, fait, faite, passé, passée, est là, est prêt, est prête
words-paper-not-needed = not needed, dont need, don t need, do not need, no need for, no need of, doesn t apply, does not apply, not applicable, not required, pas besoin, pas nécessaire, pas nécessaires, inutile
words-paper-translating = translation ordered, ordered translation, ordered the translation, being translated, at the translator, sent to the translator, translating, traduction commandée, en traduction
words-paper-translated = translated, translation done, translation ready, translation here, translation received, translation arrived, got translation, got the translation, received translation, traduit, traduite, traduction reçue, traduction prête
words-paper-no-translation = needs no translation, no translation needed, no translation, need no translation, is in english, in english, is in french, in french, already in english, pas de traduction, en anglais, en français
words-paper-undone = undo, not ordered, not ordered yet, not here, not here yet, didn t arrive, did not arrive, hasn t arrived, pas encore, pas encore reçu, pas encore commandé, annuler
words-paper-beside = employer, employers, boss, company, reference, bank, embassy, office, police, copy, original, i, i ve, ive, i have, i had, we, we ve, have, has, had, ve, been, was, were, is, are, am, it, it s, its, my, our, the, a, an, of, from, for, to, in, on, at, by, since, just, now, today, already, finally, yes, and, that, this, got my, his, her, their, le, la, les, un, une, de, du, des, d, l, j, ai, a, est, sont, mon, ma, mes, notre, nos, pour, depuis, enfin, déjà, been, exam, certificate, letter, paper, new, another
words-paper-partner = partner, partner s, partners, spouse, spouse s, wife, wifes, wife s, husband, husbands, husband s, conjoint, conjointe, épouse, époux, femme, mari
words-paper-child = child, child s, kid, kid s, son, son s, daughter, daughter s, baby, enfant, fils, fille, bébé

# What people call each paper.
words-paper-passport = passport, passports, passeport
words-paper-digital-photo = photo, photos, digital photo, digital photos, photograph, photographs, photo numérique
words-paper-police-certificate = police certificate, police certificates, police clearance, police clearances, police clearance certificate, pcc, pccs, police check, police report, police verification, criminal record check, good conduct certificate, certificate of good conduct, nbi, nbi clearance, acro, fbi, certificat de police, certificats de police, extrait de casier judiciaire, attestation de police
words-paper-medical-exam-proof = medical, medicals, medical exam, medical examination, medical test, medical checkup, upfront medical, health exam, examen médical, visite médicale, examen de santé
words-paper-marriage-certificate = marriage certificate, marriage licence, marriage license, certificat de mariage, acte de mariage
words-paper-common-law-proof = common law form, common law proof, common law union form, imm 5409, imm5409, union de fait
words-paper-divorce-certificate = divorce certificate, divorce decree, divorce papers, divorce order, annulment certificate, certificat de divorce, jugement de divorce
words-paper-death-certificate = death certificate, certificat de décès, acte de décès
words-paper-separation-agreement = separation agreement, separation papers, entente de séparation, accord de séparation
words-paper-birth-certificate = birth certificate, birth certificates, acte de naissance, certificat de naissance, extrait de naissance
words-paper-sibling-relationship-proof = proof of sibling, sibling proof, proof of my brother, proof of my sister, brother s papers, sister s papers
words-paper-relative-relationship-proof = proof of relative, proof of relationship, relative proof, preuve de parenté
words-paper-education-document = diploma, diplomas, degree certificate, transcript, transcripts, diploma and transcript, degree and transcript, mark sheets, marksheets, marksheet, diplôme, relevé de notes, relevés de notes
words-paper-study-proof = proof of study, proof of studies, enrolment letter, enrollment letter, preuve d études
words-paper-canadian-work-proof = pay stubs, paystubs, pay slips, payslips, t4, t4s, t4 slip, t4 slips, notice of assessment, notices of assessment, noa, talons de paie, feuillet t4, avis de cotisation
words-paper-reference-letter = reference letter, reference letters, experience letter, experience letters, employment letter, employment letters, work letter, letter of reference, letter from my employer, employer letter, employer s letter, letter from employer, job letter, lettre de référence, lettre de recommandation, attestation de travail, lettre d emploi, lettre d employeur
words-paper-trade-work-proof = proof of trade work, trade experience letter
words-paper-work-permit = work permit copy, copy of my work permit, copies of my work permits, work permits scanned, copie de mon permis de travail
words-paper-certificate-of-qualification = certificate of qualification, red seal certificate, trade certificate copy, certificat de qualification
words-paper-provincial-nomination = nomination certificate, nomination letter copy, certificat de désignation
words-paper-job-offer-letter = job offer letter, offer letter, lettre d offre
words-paper-funds-letter = bank letter, bank letters, proof of funds, proof of funds letter, funds letter, bank statement, bank statements, letter from my bank, letter from the bank, bank certificate, lettre de banque, lettre de la banque, preuve de fonds, relevé bancaire
words-paper-funds-exemption-letter = funds exemption letter, exemption letter
words-paper-cec-funds-letter = cec letter, letter about funds, letter of explanation for funds
words-paper-gap-letter = gap letter, letter of explanation, explanation letter, loe, lettre d explication
