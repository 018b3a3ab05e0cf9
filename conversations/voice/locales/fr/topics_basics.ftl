### Réponses sur : premières questions.

topic-where-do-i-start = L’ordre habituel : 1. Réservez un test de langue approuvé. 2. Si vous avez étudié à l’étranger, demandez une évaluation de votre diplôme (EDE). 3. Trouvez le code de la CNP qui correspond à vos fonctions, et notez les dates exactes de chaque emploi. 4. Voyez quel programme convient et quelle est votre note. 5. Créez le profil gratuit chez IRCC : d’ici là, le test et l’EDE doivent être là. Lettres d’employeurs, certificats de police et lettres de banque ne servent qu’après une invitation, mais prennent des semaines : commencez tôt.{ own-program }
    .name = Par où commencer ?

topic-how-long-overall = Personne ne peut promettre un délai. Un test prend des jours ou des semaines, une EDE des semaines ou des mois. Dans le bassin, vous attendez une ronde qui vous convient, et elle peut ne jamais venir ; votre profil vit { $profile_months } mois. Après une invitation, vous avez { $apply_days } jours pour la demande. La norme d’IRCC est ensuite de { $standard_months } mois ; d’après sa page du { $processing_on }, il fallait environ { $processing_cec } pour l’expérience canadienne, { $processing_fswp } pour les travailleurs qualifiés et { $processing_pnp } pour les candidats des provinces.{ own-profile }
    .name = Combien de temps cela prend-il ?

topic-apply-from-abroad = Oui. Vous pouvez vivre n’importe où, et il ne faut ni travail au Canada ni offre d’emploi : pour les travailleurs qualifiés, une année continue de travail qualifié dans n’importe quel pays, dans les { $fswp_years } dernières années, peut suffire. Les rondes sont la partie difficile. En 2026, jusqu’au 1er octobre, les personnes sans une année de travail au Canada ne pouvaient être invitées qu’avec une désignation ou dans des rondes par catégorie : français, santé, métiers, transports, militaires.{ own-program }
    .name = Faire la demande depuis l’étranger

topic-age-limit = Non, il n’y a pas de limite d’âge : l’âge change seulement les points. Dans le SCG, sans partenaire qui vient, de 20 à 29 ans il donne { $age_20 } points, à 30 ans { $age_30 }, à 35 ans { $age_35 }, à 40 ans { $age_40 }, et à partir de { $age_none } ans aucun (avec un partenaire { $age_20_partner }, { $age_30_partner }, { $age_35_partner }, { $age_40_partner }, aucun). La grille des 67 points donne { $fsw67_age_most } de 18 à { $fsw67_age_to } ans, puis un de moins par an. L’expérience canadienne et les métiers spécialisés ne demandent pas l’âge.{ own-score }
    .name = Suis-je trop âgé ?

topic-my-chances = Personne ne peut honnêtement vous donner un pourcentage, et je ne devine pas. IRCC choisit le genre et la taille de chaque ronde, et la note minimale dépend de qui est dans le bassin ce jour-là. Ce que je peux montrer : quels genres de ronde peuvent vous convenir, comment votre note se place par rapport à leurs dernières notes minimales, et ce qui ouvrirait les autres : /draws et /whatif. Les notes de rondes de genres différents ne se comparent pas.{ own-score }{ own-cutoff }
    .name = Quelles sont mes chances ?

topic-job-in-demand = Il n’y a pas de liste générale des métiers recherchés : un travail qualifié (FEER 0 à 3) suffit pour les programmes. Mais IRCC peut tenir des rondes pour des métiers d’une liste : santé et services sociaux ({ $category_healthcare } codes de la CNP), STIM ({ $category_stem }), métiers ({ $category_trades }), éducation ({ $category_education }), transports ({ $category_transport }). Avec du travail au Canada seulement : médecins, cadres supérieurs, chercheurs. Un métier de la liste n’est pas une invitation : la dernière ronde STIM date du { $rounds_stem_on }, la dernière en éducation du { $rounds_education_on }.{ own-cutoff }
    .name = Mon métier est-il recherché ?

topic-other-ways = Il y a d’autres portes. Une province peut vous désigner hors d’Entrée express. Le Programme d’immigration au Canada atlantique prend une offre d’emploi d’un employeur désigné là-bas ; les projets pilotes pour les communautés rurales et francophones visent 18 communautés. Le Québec a sa propre sélection. Certains proches au Canada peuvent vous parrainer. Ou un permis d’études ou de travail vient d’abord. C’est ce que dit la page d’IRCC de juin 2026. Je ne connais qu’Entrée express ; le questionnaire d’IRCC montre ce qui peut vous convenir.
    .name = Si Entrée express n’est pas pour moi

topic-program-merger = C’est proposé et, à ce que je sais, pas en vigueur. Du 23 avril au 24 mai 2026, IRCC a demandé des avis sur une seule catégorie au lieu de trois : NCLC 6, secondaire, une année qualifiée en trois ans, sans les 67 points ; il parlait de 12 à 18 mois. Le Règlement du 14 juin 2026 était inchangé, et une ronde du 16 septembre 2026 nommait encore les trois programmes. Je n’ai rien lu de plus récent.{ own-program }
    .name = Les programmes vont-ils fusionner ?
