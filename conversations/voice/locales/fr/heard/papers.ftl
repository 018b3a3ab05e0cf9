### Ce que les gens écrivent de leurs documents. Jamais dit, seulement lu.

words-lived-nowhere = aucun, aucun autre, aucun autre pays, nulle part, nulle part ailleurs, pas d autre, pas d autre pays, pas d autres pays, seulement ici, ici seulement, seulement au canada, juste celui ci, seulement celui ci, seulement mon pays

words-paper-ordered = commandé, commandée, commandés, demandé, demandée, demandés, ai demandé, ai commandé, en cours, en route, rendez vous pris, rendez vous, réservé
words-paper-came = reçu, reçue, reçus, reçues, arrivé, arrivée, arrivés, obtenu, obtenue, obtenus, fait, faite, faits, passé, passée, est là, sont là, est prêt, est prête, prêt, prête, sont prêts, en main, donné, donnée, remis, remise, délivré, délivrée, récupéré, récupérée, a donné, a remis, fourni, fournie
words-paper-not-needed = pas besoin, pas nécessaire, pas nécessaires, inutile, ne s applique pas, pas requis, pas requise, sans objet
words-paper-translating = traduction commandée, traduction demandée, en traduction, en cours de traduction, chez le traducteur, chez la traductrice
words-paper-translated = traduit, traduite, traduits, traduites, traduction reçue, traduction prête, traduction faite
words-paper-no-translation = pas de traduction, sans traduction, traduction inutile, déjà en français, déjà en anglais, en français, en anglais
words-paper-undone = pas reçu, pas reçue, pas fait, pas faite, pas demandé, pas commandé, pas encore fait, pas encore demandée, n ai pas reçu, n ai pas encore reçu, n ai pas encore fait, n avons pas reçu, n avons pas encore reçu, pas encore, pas encore reçu, pas encore reçue, pas encore commandé, pas encore demandé, pas arrivé, annuler
words-paper-beside = employeur, patron, entreprise, banque, ambassade, police, copie, original, référence, j, ai, je, nous, avons, a, est, sont, était, mon, ma, mes, notre, nos, son, sa, le, la, les, l, un, une, des, de, du, d, pour, par, depuis, enfin, déjà, aujourd hui, oui, et, ce, cette, été, c, m, m a, m ont, j ai, on, ont, avez, ils, leur, nouveau, nouvelle, enfin, bien, aussi
words-paper-partner = conjoint, conjointe, partenaire, époux, épouse, mari, femme
words-paper-child = enfant, enfants, fils, fille, bébé

words-paper-passport = passeport, passeports
words-paper-digital-photo = photo, photos, photo numérique, photos numériques, photo d identité, photos d identité
words-paper-police-certificate = certificat de police, certificats de police, casier judiciaire, extrait de casier judiciaire, extrait de casier, attestation de police, fiche anthropométrique, bulletin numéro 3, bulletin n 3
words-paper-medical-exam-proof = examen médical, visite médicale, examen de santé, examen médical initial
words-paper-marriage-certificate = certificat de mariage, acte de mariage
words-paper-common-law-proof = union de fait, preuve d union de fait, déclaration d union de fait, concubinage
words-paper-divorce-certificate = certificat de divorce, jugement de divorce, acte de divorce
words-paper-death-certificate = certificat de décès, acte de décès
words-paper-separation-agreement = entente de séparation, accord de séparation
words-paper-birth-certificate = acte de naissance, actes de naissance, certificat de naissance, extrait de naissance, extrait d acte de naissance
words-paper-sibling-relationship-proof = preuve de fratrie, preuve pour mon frère, preuve pour ma sœur
words-paper-relative-relationship-proof = preuve de parenté, lien de parenté, preuve du lien de parenté
words-paper-education-document = diplôme, diplômes, relevé de notes, relevés de notes
words-paper-study-proof = preuve d études, certificat de scolarité, attestation de scolarité
words-paper-canadian-work-proof = talons de paie, talon de paie, bulletins de paie, fiches de paie, feuillet t4, feuillets t4, avis de cotisation
words-paper-reference-letter = lettre de référence, lettres de référence, lettre de recommandation, attestation de travail, attestations de travail, certificat de travail, certificats de travail, lettre d emploi, lettre d employeur, lettre de mon employeur
words-paper-work-permit = copie de mon permis de travail, copie du permis de travail
words-paper-certificate-of-qualification = certificat de qualification, certificat d'aptitude, certificat de compétence, certificat sceau rouge
words-paper-provincial-nomination = certificat de désignation
words-paper-job-offer-letter = lettre d offre, lettre d offre d emploi
words-paper-funds-letter = lettre de banque, lettre de la banque, lettre de ma banque, preuve de fonds, preuves de fonds, relevé bancaire, relevés bancaires, attestation bancaire, relevé de compte, relevés de compte
words-paper-gap-letter = lettre d explication
