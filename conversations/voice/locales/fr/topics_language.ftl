### Réponses sur : les tests de langue.

topic-which-test-easier = Aucun n’est plus facile pour tout le monde ; IRCC les traite de la même façon et n’en recommande aucun. IELTS General Training : sur papier ou ordinateur, l’oral avec une personne. CELPIP-General : tout sur ordinateur, anglais canadien, ses niveaux sont ceux des NCLC ; peu de centres à l’étranger. PTE Core : tout sur ordinateur, corrigé par machine, résultats rapides. À ce que j’ai pu lire : essayez un exemple gratuit de chacun, et comparez les centres et les dates près de chez vous.
    .name = Quel test d’anglais est plus facile ?

topic-test-booking = Vous réservez et payez auprès de l’organisme : ielts.org, celpip.ca, pearsonpte.com, lefrancaisdesaffaires.fr (TEF) ou france-education-international.fr (TCF). Ces chiffres viennent de pages non officielles de 2026, non confirmées : environ 280 $ à 410 $ au Canada ; résultats en 2 jours environ (PTE Core), 4 à 5 jours ouvrables (CELPIP), 3 à 5 jours (IELTS sur ordinateur) ou 13 (sur papier) ; en français, souvent quelques semaines. Vérifiez auprès de l’organisme avant de réserver.
    .name = Réserver un test : prix et résultats

topic-ielts-academic = Non. Pour Entrée express, seul l’IELTS General Training compte. Un résultat Academic ne donne rien, si élevé soit-il, et la moyenne générale n’est jamais utilisée : chacune des quatre compétences compte pour elle-même. Si c’est l’Academic que vous avez passé, il vous faut un nouveau test : IELTS General Training, CELPIP-General ou PTE Core.
    .name = L’IELTS Academic est-il accepté ?

topic-other-tests = Non. En anglais, seuls l’IELTS General Training, le CELPIP-General et le PTE Core sont acceptés ; en français, seuls le TEF Canada et le TCF Canada. Donc ni TOEFL, Duolingo, PTE Academic, IELTS Academic, CELPIP-General LS, Cambridge, ni DELF, DALF, TEFAQ ou autres TEF et TCF. Le TOEFL Essentials a été annoncé le 21 août 2025, mais jusqu’en octobre 2026 je n’ai trouvé ni premier jour ni tableau de notes.
    .name = TOEFL, Duolingo, PTE Academic ?

topic-one-skill-retake = Non. IRCC dit ne pas prendre l’IELTS One Skill Retake pour Entrée express. Les quatre compétences doivent venir d’une seule séance d’un seul test ; c’est ainsi que je lis les règles, la page de septembre 2026 ne le dit pas mot pour mot. Vous pouvez repasser le test entier, ou un autre test approuvé, et saisir le résultat que vous préférez, tant qu’il a moins de { $test_years } ans.{ own-test }
    .name = Repasser une partie, mêler des résultats

topic-test-validity = Un résultat doit avoir moins de { $test_years } ans deux fois : le jour où vous soumettez le profil, et le jour où vous soumettez la demande. S’il devient trop ancien pendant que vous êtes dans le bassin, ses points s’en vont, et souvent tout le profil. Une demande avec un résultat expiré est refusée. Repassez le test assez tôt : le nouveau résultat doit arriver à temps, et durer aussi pendant les { $apply_days } jours après une invitation.{ own-test }
    .name = Quand les résultats expirent-ils ?

topic-test-exempt = Oui. Chaque demandeur principal a besoin d’un test approuvé ; ni la langue maternelle, ni des études ou du travail en français ou en anglais ne le remplacent. Un partenaire n’en a besoin que pour gagner des points, les enfants jamais. Si un handicap vous empêche de passer une partie du test, des résultats moyens donnés par l’organisme, ou par l’outil d’IRCC pour les moyennes, peuvent être saisis ; IRCC les vérifie.
    .name = Langue maternelle : un test quand même ?

topic-minimum-scores = Chaque compétence compte pour elle-même. Travailleurs qualifiés : NCLC 7, soit IELTS { $ielts_7 }, CELPIP { $celpip_7 }, PTE Core { $pte_7 } ; en français, TEF Canada (colonne de l’ancien score) { $tef_7 } ou TCF Canada { $tcf_7 }. Expérience canadienne : NCLC { $cec_clb_teer_0 } pour FEER 0 et 1, NCLC { $cec_clb_teer_2 } pour FEER 2 et 3. Métiers : NCLC { $fstp_clb_spoken } à l’oral, { $fstp_clb_written } à l’écrit. Pour plus de points, visez NCLC 9 : IELTS { $ielts_9 }.
    .name = Quels résultats me faut-il ?

topic-french-worth-it = NCLC { $french_nclc } dans les quatre compétences rapporte { $crs_french } points, ou { $crs_french_english } si votre anglais est à NCLC { $french_clb } partout, plus { $crs_second_at_nclc } comme deuxième langue. Cela ouvre aussi les rondes en français, pour vivre hors du Québec{ $french_rounds ->
    [0] { " " }; aucune dans les 12 derniers mois
   *[other] { " " }: { $french_rounds } dans les 12 derniers mois, { $french_invitations } invitations, notes minimales { $french_cutoffs }{ $cec_rounds ->
        [0] { "" }
       *[other] { " " }(expérience canadienne : { $cec_cutoffs })
    }
}. Une compétence à NCLC 6 fait perdre les deux. En partant de zéro, il faut d’habitude un an ou plus.{ own-score }
    .name = Le français vaut-il la peine ?
