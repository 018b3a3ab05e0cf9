### Réponses sur : les rondes.

topic-next-draw = IRCC n’annonce pas de dates. De janvier au 1er octobre 2026, il a tenu 59 rondes : candidats des provinces environ un lundi sur deux, expérience canadienne le plus souvent le lendemain, catégories entre-temps. Le genre, la taille et le jour sont chaque fois le choix d’IRCC : ce rythme n’est donc pas une promesse. Les rondes que je connais finissent avec la numéro { $rounds_newest_number }, le { $rounds_as_of }. /draws les montre.{ own-cutoff }
    .name = La prochaine ronde

topic-last-cutoffs = La dernière de chaque genre, jusqu’au { $rounds_as_of } : métiers { $rounds_trades_cutoff } ({ $rounds_trades_on }), expérience canadienne { $rounds_cec_cutoff } ({ $rounds_cec_on }), candidats des provinces { $rounds_pnp_cutoff } ({ $rounds_pnp_on }), santé { $rounds_healthcare_cutoff } ({ $rounds_healthcare_on }), français { $rounds_french_cutoff } ({ $rounds_french_on }), transports { $rounds_transport_cutoff } ({ $rounds_transport_on }), éducation { $rounds_education_cutoff } ({ $rounds_education_on }), STIM { $rounds_stem_cutoff } ({ $rounds_stem_on }), générale { $rounds_general_cutoff } ({ $rounds_general_on }). /draws montre le reste.{ own-cutoff }
    .name = Les dernières notes minimales

topic-no-general-rounds = Personne hors d’IRCC ne le sait. La dernière ronde générale date du { $rounds_general_on } (note minimale { $rounds_general_cutoff }), la dernière pour les seuls travailleurs qualifiés du { $rounds_fswp_on } ({ $rounds_fswp_cutoff }), pour les seuls métiers spécialisés du { $rounds_fstp_on } ({ $rounds_fstp_cutoff }). Depuis, IRCC a tenu des rondes pour l’expérience canadienne, les candidats des provinces et les catégories. Il peut en tenir de nouveau de générales à tout moment. D’autres portes : une catégorie, le français, une désignation, ou une année de travail au Canada.
    .name = Les rondes générales

topic-category-fit = La plupart des catégories de 2026 demandent { $category_months } mois ({ $category_hours } heures) de travail dans une seule profession de la liste dans les { $category_years } dernières années. Des interruptions sont permises, au Canada ou à l’étranger, et ce n’est pas forcément votre profession principale. Pour les médecins, cadres supérieurs et chercheurs, ce doit être au Canada. Le français demande NCLC { $category_french_level } dans les quatre compétences. Il faut aussi être admissible à un programme. Les listes changent d’habitude en février. /draws montre lesquelles vous conviennent.
    .name = Suis-je dans une catégorie ?

topic-not-invited = Vérifiez cinq choses. Pouviez-vous être dans ce genre de ronde, par le programme, la catégorie ou la désignation ? Votre profil était-il actif et admissible ce jour-là ? La note de votre compte IRCC était-elle la même ? À la note minimale exacte : l’aviez-vous soumis avant l’heure de départage ? Était-ce un défaut connu ? Si tout est juste, écrivez à IRCC par formulaire Web.{ own-cutoff }
    .name = Pas d’invitation malgré la note
    .more = Défaut connu : IRCC a admis que des personnes avaient été oubliées dans la ronde en français 418 du 28 mai 2026 ; la suite n’est pas connue ici.
