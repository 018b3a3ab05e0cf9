### Mots des messages d’IRCC sur une demande, dans le suivi et dans ses lettres. Seulement lu.

words-tracker-documents = documents supplémentaires, document supplémentaire, examen des documents supplémentaires, documents additionnels, autres documents
words-tracker-interview = entrevue, entrevues, entretien
words-tracker-background = vérification des antécédents, vérifications des antécédents, vérification d antécédents, contrôle de sécurité, vérification de sécurité, antécédents
words-tracker-eligibility = admissibilité, examen de l admissibilité, critères d admissibilité, exigences d admissibilité, éligibilité
words-tracker-biometrics = données biométriques, biométrie, données biométrie, empreintes digitales, empreintes
words-tracker-medical = examen médical, visite médicale, résultats médicaux, résultats de l examen médical
words-tracker-decision = décision finale, décision, votre demande a été, votre demande est, état de la demande, statut de la demande

words-tracker-but = mais, cependant, toutefois
words-tracker-not-started = non commencé, non commencée, pas commencé, pas commencée, pas encore commencé, pas encore commencée, n a pas commencé, pas débuté
words-tracker-exempt = exempté, exemptée, exempt, dispensé, dispensée, pas nécessaire, pas requis, pas requise, non requis, non requise, n est pas nécessaire, n avez pas besoin, pas besoin, sans objet
words-tracker-refused = refusé, refusée, rejeté, rejetée, non approuvé, non approuvée, pas approuvé, pas approuvée, pas été approuvée
words-tracker-approved = approuvé, approuvée, acceptée, accepté
words-tracker-waiting = en attente de vous, en attente de votre part, nous attendons, veuillez fournir, veuillez soumettre, veuillez envoyer, veuillez présenter, vous devez fournir, vous devez présenter, vous devez soumettre, nous exigeons, action requise, mesure requise
words-tracker-done = terminé, terminée, complété, complétée, réussi, réussie, passé, passée, nous avons reçu, a été reçu, ont été reçus, ont été reçues, nous avons examiné, répond aux exigences, répondez aux exigences, satisfait aux exigences, vous satisfaites aux exigences
words-tracker-progress = en cours, en cours de traitement, en traitement, nous traitons, nous examinons, nous vérifions, en cours d examen, à l étude, nous avons commencé

words-tracker-complete = accusé de réception, ar reçu, aor reçu, demande est complète, demande jugée complète, article 10, exigences de l article 10
words-tracker-more = nous avons besoin de plus de renseignements, besoin de renseignements supplémentaires, besoin de documents supplémentaires, demande de documents supplémentaires, demande de renseignements supplémentaires, fournir des documents supplémentaires, documents supplémentaires demandés
words-tracker-biometrics-letter = lettre d instructions pour la collecte de données biométriques, lettre d instructions pour la collecte des données biométriques, lettre d instructions biométrie, lettre d instruction biométrique, lettre de biométrie, lettre biométrie, lettre pour la biométrie, fournir vos données biométriques, donner vos empreintes
words-tracker-concerns = équité procédurale, lettre d équité, lettre d équité procédurale, nous avons des préoccupations, j ai des préoccupations, des doutes, pourrait être refusée, peut être refusée, pas convaincu que, pas convaincue que
words-tracker-passport = demande de passeport, envoyez votre passeport, envoyez nous votre passeport, soumettez votre passeport, présenter votre passeport, passeport original, prêt pour le visa, prêts pour le visa
words-tracker-portal = portail de la résidence permanente, portail de résidence permanente, portail rp, portail 1, portail 2, présent au canada, présente au canada, confirmer que vous êtes au canada, confirmer votre statut de résident permanent, crp électronique, confirmation de résidence permanente, confirmation de la résidence permanente, cdrp électronique
words-tracker-posted = vous a envoyé une correspondance, vous avons envoyé une correspondance, nouvelle correspondance, nouveau message, nouveau message dans votre compte, message dans votre compte, vous avons envoyé un message, correspondance du document
