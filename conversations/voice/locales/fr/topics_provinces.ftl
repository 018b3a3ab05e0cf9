### Réponses sur : les provinces.

topic-pnp-how = Par Entrée express : soyez admissible à un programme fédéral et à un volet de la province. Faites la demande à la province, ou cochez des provinces dans votre profil et attendez un avis d’intérêt. Une fois la désignation reçue, confirmez-la dans le profil ({ RULE("process.nomination.accept_within_days") } jours environ). Elle ajoute { $nomination_points } points. Notes minimales des rondes des provinces sur 12 mois : { $pnp_cutoffs }. Chacune fixe règles, frais et places.{ own-score }
    .name = Obtenir une désignation
    .more = Il y a aussi une deuxième voie, hors d’Entrée express et sans SCG.

topic-pnp-streams = Toutes les provinces et tous les territoires sauf le Québec et le Nunavut désignent. Beaucoup ont eu des volets Entrée express, mais ils ouvrent et ferment souvent. Rapporté, non officiel : l’Ontario a fermé ses trois volets le 26 juin 2026 (le nouveau volet pour la main-d’œuvre exige une offre d’emploi, sauf pour les médecins) ; celui de l’Alberta invitait au début de 2026. Je n’ai pas vérifié les autres, et je ne juge donc aucun volet. La page d’IRCC mène à celle de chaque province.
    .name = Provinces avec volets Entrée express

topic-pnp-live-elsewhere = Avant l’approbation : si vous ne comptez plus vivre dans la province de votre désignation, vous devez le dire à IRCC, et la désignation peut être retirée. Comme résident permanent, vous pouvez vivre n’importe où. Mais la province vous a choisi pour elle, et un déménagement rapide peut faire douter de votre intention. Comment cela est jugé, je ne peux pas le dire : demandez à un conseiller agréé avant de partir.
    .name = Déménager après une désignation
