### Mots que les gens écrivent pour avoir une lettre. Jamais dit, seulement lu.

words-letter-reference-letter = lettre de référence, lettres de référence, lettre de l employeur, lettre de mon employeur, lettre d employeur, lettre d emploi, lettre d expérience, attestation de travail, attestations de travail, attestation d emploi, certificat de travail, lettre de recommandation de l employeur
words-letter-funds-letter = lettre de la banque, lettre de banque, lettre de ma banque, lettre bancaire, attestation bancaire, attestation de la banque, lettre de preuve de fonds, preuve de fonds de la banque
words-letter-explanation = lettre d explication, lettre d explications, lettres d explication, lettre explicative, lettres explicatives
words-letter-check = vérifier, vérifie, vérifiez, contrôler, relire, relis, relisez, regarder, regarde, regardez, j ai reçu, reçu, reçue
words-letter-of-job = pour mon emploi chez, pour mon travail chez, pour mon poste chez, pour mon poste de, pour mon emploi de, pour mon travail de, pour mon ancien emploi chez, de mon emploi chez, pour l emploi chez, chez
words-letter-beside = je, j, nous, veux, voudrais, aimerais, besoin, d, de, du, des, la, le, les, un, une, l, ma, mon, mes, notre, pour, avec, demander, demande, écrire, rédiger, rédigez, aide, aidez, moi, à, modèle, exemple, faire, fais, faites, avoir, obtenir, il, me, faut, emploi, travail, employeur, svp, s, te, vous, plaît, montrer, montrez, peux, pouvez, tu, cette, ce
words-explanation-gap = trou, trous, trou dans mon cv, trou de carrière, période sans emploi, période sans travail, sans emploi, chômage, mois sans emploi, mois sans travail, interruption d emploi
words-explanation-job = changement d emploi, changement de travail, changé d emploi, changé de travail, nouvel emploi, nouveau travail
words-explanation-name = nom, noms, changement de nom, nom différent, noms différents, deux noms, orthographe de mon nom, nom de jeune fille
words-explanation-police = certificat de police, certificat de police en retard, certificat de police manquant, casier judiciaire en retard, casier judiciaire manquant
words-explanation-no-letter = employeur refuse, employeur a refusé, mon employeur refuse, pas de lettre de référence, lettre de référence refusée, lettre de référence manquante, refus de l employeur
words-explanation-deposit = dépôt, gros dépôt, dépôt important, dépôts importants, versement important, don, don d argent, cadeau d argent
