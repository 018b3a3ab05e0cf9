### Réponses sur : le profil et le bassin.

topic-create-profile = C’est gratuit : ouvrez un compte sécurisé IRCC (CléGC ou partenaire de connexion) et commencez un profil Entrée express. Ayez à côté de vous les données du passeport, les résultats de test avec leurs numéros, le numéro de l’EDE, les codes de la CNP avec les dates et heures de chaque emploi, et vos fonds ; une désignation ou une offre aussi. Aucun document n’est encore téléversé. Terminez et soumettez-le en { RULE("process.profile.draft_days") } jours. /sheet donne vos réponses dans l’ordre du formulaire.{ own-program }
    .name = Créer le profil

topic-change-profile = Oui, une fois qu’il a été jugé admissible : choisissez de mettre à jour le formulaire, changez, enregistrez, et soumettez de nouveau. Vous gardez votre place pour le départage. IRCC doit savoir quand quelque chose change : emploi commencé ou fini, nouveau test, diplôme ou EDE, mariage, séparation, naissance ou décès, passeport, désignation, offre, fonds, adresse. Corrigez les erreurs de la même façon. Un profil jugé inadmissible ne peut pas être modifié : faites-en un nouveau.
    .name = Changer un profil soumis

topic-two-profiles = Pas en même temps : tant qu’un profil est actif, la loi n’en permet pas un deuxième. Retirez d’abord l’ancien. Le nouveau reçoit un nouveau numéro, une nouvelle heure de départage et { $profile_months } nouveaux mois. Vous et votre partenaire pouvez avoir chacun un profil si chacun est admissible à un programme (comme le confirment des praticiens). Celui qui est invité est le demandeur principal et inclut l’autre.
    .name = Deux profils à la fois

topic-draft-expiry = Vous avez { RULE("process.profile.draft_days") } jours à partir du jour où vous le commencez. S’il n’est pas soumis d’ici là, le brouillon disparaît et il faut recommencer. Un code de référence personnel de l’outil Venir au Canada dure aussi { RULE("process.profile.draft_days") } jours. Vos réponses ici restent aussi longtemps que vous voulez : le remplir de nouveau est donc rapide. /sheet les donne dans l’ordre du formulaire.
    .name = Un profil inachevé

topic-profile-expiry = Un profil vit { $profile_months } mois à partir du jour de la soumission, sans invitation. La date est dans votre compte. Il est ensuite retiré avec toutes ses données : gardez des captures d’écran ou prenez /sheet. Vous pouvez alors en soumettre un nouveau, avec une nouvelle heure de départage. Il peut finir plus tôt : quand un test nécessaire a { $test_years } ans ou une EDE { $eca_years }, quand les fonds ne suffisent plus, ou quand le travail devient trop ancien.{ own-profile }
    .name = Quand un profil expire

topic-profile-ineligible = D’après ce qui a été saisi, vous n’étiez admissible à aucun des trois programmes ce jour-là. Causes habituelles : une compétence de langue trop basse, un travail hors FEER 0 à 3 ou de moins d’un an, une mauvaise profession principale ou de mauvaises dates, une EDE manquante ou trop ancienne, moins de { $pass_mark } points, trop peu d’argent, ou le Québec comme destination. Il ne peut être ni modifié ni réactivé. Trouvez la cause et refaites un profil.{ $has_program ->
    [yes] { " " }D’après vos réponses ici, vous êtes admissible : { $program }. Comparez.
   *[no] { "" }
}
    .name = Profil non admissible, ou 0 point

topic-pool-position = IRCC ne dit pas votre rang, seulement combien de personnes compte chaque tranche. Le 27 septembre 2026, sur 229 904 dans le bassin : plus de 600 : 728 ; 501-600 : 21 070 ; 491-500 : 12 745 ; 481-490 : 12 817 ; 471-480 : 16 465 ; 461-470 : 16 257 ; 451-460 : 14 847 ; 441-450 : 13 677 ; 401-440 : 48 934 ; 400 ou moins : 72 364. Beaucoup, au-dessus de vous, ne sont peut-être pas de votre genre de ronde.{ own-score }
    .name = Votre place dans le bassin
    .more = Un changement des règles signalé en novembre 2026 n’est pas dans ces chiffres.
