### Réponses sur : la note.

topic-good-score = Cela dépend du genre de ronde. Notes minimales et nombre de rondes sur 12 mois, au { $rounds_as_of } : { $cutoffs_by_kind }. Une désignation ajoute { $nomination_points }.{ own-score }
    .name = Qu’est-ce qu’une bonne note ?
    .more = Les notes de rondes de genres différents ne se comparent pas. La dernière ronde pour tous les programmes date du { $rounds_general_on }. Les rondes d’avant le 3 novembre 2026 suivaient des règles plus anciennes que celles signalées pour ce jour.

topic-improve-score = La langue d’abord : NCLC 9 dans les quatre compétences élève deux parties de la note, souvent de 50 points ou plus. Puis le français à NCLC { $french_nclc } ({ $crs_french } ou { $crs_french_english }, plus la deuxième langue), un autre diplôme avec EDE, une année de plus au Canada, le test et l’EDE de votre partenaire, ou en faire le demandeur principal, ou une désignation ({ $nomination_points }). C’est la note du jour où tout est prêt qui compte : /whatif la calcule.{ own-score }
    .name = Comment augmenter ma note ?

topic-score-differs = C’est la note d’IRCC qui décide ; la mienne est une estimation. Causes habituelles, je crois : règles changées, autre date de naissance ou de test, partenaire qui vient ou non, autre niveau lu dans l’EDE, mois au lieu de jours, travail au Canada comme étudiant ou à son compte, mauvaise colonne du TEF, frère, sœur ou études au Canada oubliés. Comparez ligne par ligne avec /score.{ own-score }
    .name = Pourquoi IRCC montre-t-il une autre note ?
    .more = Un changement des règles est signalé pour le 3 novembre 2026.

topic-job-offer-points = Dans le SCG, aucun depuis le { $grid_from }. C’étaient 600 au début, en 2015 ; à partir du 19 novembre 2016, { $offer_senior_managers } pour les cadres supérieurs et { $offer_other } pour les autres emplois qualifiés. Des points pour des offres dans des emplois bien payés sont signalés à partir du 3 novembre 2026, mais je n’en connais pas les chiffres. Dans la grille des 67 points, une offre admissible donne toujours { $fsw67_offer }, plus { $fsw67_offer_adaptability } pour la capacité d’adaptation.
    .name = Points pour une offre d’emploi

topic-birthday-points = Oui, à partir de { $birthday_from } ans. Sans partenaire qui vient, chaque anniversaire jusqu’à { $birthday_slow_to } ans coûte { $birthday_slow_least } ou { $birthday_slow_most } points, puis { $birthday_steep } par an jusqu’à { $birthday_steep_to }, et les { $birthday_last } derniers s’en vont à { $age_none }. Avec un partenaire : { $birthday_slow_least_partner } par an jusqu’à { $birthday_slow_to }, puis { $birthday_steep_partner }, les { $birthday_last_partner } derniers. Dans le bassin, cela se fait tout seul. Un anniversaire après l’invitation ne nuit pas.{ own-score }
    .name = Points perdus à un anniversaire
    .more = La grille des 67 points lit votre âge quand IRCC reçoit la demande : à partir de 36 ans, un point de moins par an.

topic-score-updates-itself = À la baisse, oui : aux anniversaires, quand un test a { $test_years } ans, et quand une EDE a { $eca_years } ans. À la hausse, le plus souvent non : saisissez vous-même nouveaux tests, EDE, emplois, changements de famille et désignations. Un emploi marqué comme actuel ajoute-t-il des mois tout seul ? Je n’ai pas pu le confirmer ; les sources diffèrent. Par prudence, une fois une année de travail complète, ouvrez le formulaire d’emploi de votre profil et enregistrez-le de nouveau.{ own-test }
    .name = Ma note change-t-elle toute seule ?

topic-relative-points = Un frère ou une sœur de { RULE("process.family.relative_age_from") } ans ou plus, citoyen ou résident permanent et vivant au Canada, donne { $crs_sibling } points du SCG, une fois. Celui de votre partenaire compte aussi s’il vient avec vous. Parents, tantes, cousins et amis ne donnent aucun point du SCG. Dans la grille des 67 points, un proche (de grand-parent à petit-enfant, aussi tante, oncle, nièce, neveu) donne { $fsw67_relative }. Si le changement signalé pour novembre 2026 y a touché, je ne le sais pas.
    .name = Points pour la famille au Canada

topic-canadian-study-points = Un diplôme canadien obtenu ajoute { $crs_study_short } points (un ou deux ans) ou { $crs_study_long } (trois ans ou plus, maîtrise, professionnel, doctorat), une fois, et n’a pas besoin d’EDE. Il faut avoir étudié { $study_months } mois ou plus à temps plein, dans une école au Canada, avec au plus la moitié de cours de langue, et sans bourse qui oblige à rentrer. Les études à distance comptent comme études, pas pour ce supplément ; celles de mars 2020 à août 2022 sont jugées moins sévèrement.
    .name = Points pour des études au Canada
