### Réponses sur : premières questions.

topic-where-do-i-start = L’ordre habituel : 1. Réservez un test de langue approuvé. 2. Avec des études à l’étranger, demandez une évaluation du diplôme (EDE). 3. Trouvez le code de la CNP de vos fonctions, et notez les dates exactes de chaque emploi. 4. Voyez votre programme et votre note. 5. Créez le profil gratuit chez IRCC, une fois le test et l’EDE reçus. Lettres d’employeurs et de banque, certificats de police : après une invitation, mais commencez tôt, cela prend des semaines.{ own-program }
    .name = Par où commencer ?

topic-how-long-overall = Personne ne peut promettre un délai. Un test prend des jours ou des semaines, une EDE des semaines ou des mois. Dans le bassin, vous attendez une ronde qui vous convienne, et elle peut ne jamais venir ; votre profil vit { $profile_months } mois. Après l’invitation, vous avez { $apply_days } jours pour la demande. La norme d’IRCC est ensuite de { $standard_months } mois ; sa page du { $processing_on } disait environ { $processing_cec } pour l’expérience canadienne, { $processing_fswp } pour les travailleurs qualifiés et { $processing_pnp } pour les candidats des provinces.{ own-profile }
    .name = Combien de temps cela prend-il ?

topic-apply-from-abroad = Oui. Vivez n’importe où, sans travail au Canada ni offre d’emploi : pour les travailleurs qualifiés, une année continue de travail qualifié dans n’importe quel pays, dans les { $fswp_years } dernières années, peut suffire. Le plus dur, ce sont les rondes : en 2026, jusqu’au 1er octobre, sans une année de travail au Canada on ne pouvait être invité qu’avec une désignation ou dans une ronde par catégorie : français, santé, métiers, transports, militaires.{ own-program }
    .name = Faire la demande depuis l’étranger

topic-age-limit = Non, il n’y a pas de limite d’âge : l’âge change seulement les points. Dans le SCG, sans partenaire qui vient, de 20 à 29 ans il donne { $age_20 } points, à 30 ans { $age_30 }, à 35 ans { $age_35 }, à 40 ans { $age_40 }, et à partir de { $age_none } ans aucun (avec un partenaire { $age_20_partner }, { $age_30_partner }, { $age_35_partner }, { $age_40_partner }, aucun). La grille des 67 points donne { $fsw67_age_most } de 18 à { $fsw67_age_to } ans, puis un de moins par an. L’expérience canadienne et les métiers spécialisés ne demandent pas l’âge.{ own-score }
    .name = Y a-t-il un âge limite ?

topic-my-chances = Aucun pourcentage ne serait honnête. IRCC choisit le genre et la taille de chaque ronde, et la note minimale dépend de qui est dans le bassin ce jour-là. Je peux montrer les genres possibles pour vous, votre note face aux dernières minimales, et ce qui ouvrirait les autres : /draws et /whatif.{ own-score }{ own-cutoff }
    .name = Quelles sont mes chances ?
    .more = Les notes de rondes de genres différents ne se comparent pas.

topic-job-in-demand = Il n’y a pas de liste générale des métiers recherchés : pour les programmes, un travail qualifié (FEER 0 à 3) suffit. Mais IRCC peut tenir des rondes pour une liste de métiers : santé et services sociaux ({ $category_healthcare } codes de la CNP), STIM ({ $category_stem }), métiers ({ $category_trades }), éducation ({ $category_education }), transports ({ $category_transport }). Avec du travail au Canada seulement : médecins, cadres supérieurs, chercheurs. Un métier de la liste n’est pas une invitation.{ own-cutoff }
    .name = Mon métier est-il recherché ?
    .more = La dernière ronde STIM date du { $rounds_stem_on }, la dernière en éducation du { $rounds_education_on }.

topic-other-ways = Il y a d’autres portes. Une province peut vous désigner hors d’Entrée express. Le Programme d’immigration au Canada atlantique demande une offre d’un employeur désigné là-bas ; les projets pilotes pour les communautés rurales et francophones visent 18 communautés. Le Québec a sa propre sélection. Certains proches au Canada peuvent vous parrainer. Ou un permis d’études ou de travail vient d’abord. Je ne connais qu’Entrée express ; le questionnaire d’IRCC montre ce qui peut vous convenir.
    .name = Si Entrée express n’est pas pour moi
    .more = C’est ce que dit la page d’IRCC de juin 2026.

topic-program-merger = C’est proposé et, à ce que je sais, pas en vigueur. Du 23 avril au 24 mai 2026, IRCC a demandé des avis sur une seule catégorie au lieu de trois : NCLC 6, secondaire, une année qualifiée en trois ans, sans les 67 points ; il parlait de 12 à 18 mois. Le Règlement du 14 juin 2026 était inchangé, et une ronde du 16 septembre 2026 nommait encore les trois programmes. Je n’ai rien lu de plus récent.{ own-program }
    .name = Les programmes vont-ils fusionner ?
