### Réponses sur : qui peut faire une demande.

topic-am-i-eligible = Il faut n’être pas interdit de territoire, vivre hors du Québec et répondre à un programme. Travailleurs qualifiés : une année qualifiée continue en { $fswp_years } ans, NCLC { $fswp_clb }, diplôme (étranger : avec EDE), { $pass_mark } points sur 100, des fonds. Expérience canadienne : une année qualifiée au Canada en { $cec_years } ans, autorisée, ni à son compte ni pendant des études à temps plein ; NCLC { $cec_clb_teer_0 } (FEER 0-1) ou { $cec_clb_teer_2 } (FEER 2-3). Métiers : { $fstp_work_years } ans en { $fstp_years } ans, NCLC { $fstp_clb_spoken } à l’oral, { $fstp_clb_written } à l’écrit, certificat ou offre, fonds.{ own-program }
    .name = Suis-je admissible ?

topic-need-job-offer = Non. La plupart des gens sont invités sans offre, et sur la grille du SCG du { $grid_from }, elle ne donne aucun point. Elle peut aider autrement : { $fsw67_offer } + { $fsw67_offer_adaptability } points dans la grille des 67 points, à la place du certificat dans les métiers spécialisés et, si vous pouvez aussi travailler au Canada, à la place des fonds. Un changement signalé pour le 3 novembre 2026 récompenserait des offres dans des emplois bien payés ; je n’en connais pas les chiffres.{ own-program }
    .name = Me faut-il une offre d’emploi ?

topic-need-degree = Oui. L’expérience canadienne et les métiers spécialisés n’exigent pas de diplôme. Le Programme des travailleurs qualifiés demande au moins le secondaire : un diplôme canadien, ou étranger avec une EDE. Les études rapportent des points du SCG. Sans partenaire qui vient : secondaire { $crs_secondary }, un an { $crs_one_year }, deux ans { $crs_two_year }, trois ans ou plus { $crs_bachelors }, deux diplômes { $crs_two_or_more }, maîtrise { $crs_masters }, doctorat { $crs_doctorate }.{ own-program }
    .name = Puis-je faire une demande sans diplôme ?

topic-which-program-invited = Vous ne pouvez pas choisir. Si vous êtes admissible à plusieurs, le système prend le premier dans cet ordre : expérience canadienne, travailleurs qualifiés, métiers spécialisés. Refuser n’apporte pas d’invitation dans le suivant : vous retournez dans le bassin, et le même ordre vaut de nouveau. Dans l’expérience canadienne, aucun fonds n’est exigé, mais le formulaire peut quand même demander une lettre qui le dit.{ own-program }
    .name = Quel programme pour l’invitation ?
