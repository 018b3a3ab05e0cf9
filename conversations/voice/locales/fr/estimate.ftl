### La première estimation : environ, au moins et au plus, d'après quelques faits.

estimate-about = <b>{ $exact ->
    [yes] { $about }
   *[no] Environ { $about }
}</b> sur { RULE("crs.caps.total") }{ $has_condition ->
    [yes] , si { $condition }
   *[no] { "" }
}
estimate-ends = Au moins { $least }, au plus { $most }{ $without_nomination ->
    [yes] {" "}(hors désignation)
   *[no] { "" }
}.
estimate-programs = { $has_met ->
    [yes] <b>Remplis :</b> { $met }.{ " " }
   *[no] { "" }
}{ $has_possible ->
    [yes] <b>Semblent possibles :</b> { $possible }.{ " " }
   *[no] { "" }
}{ $in_canada ->
    [yes] Expérience canadienne seulement si vous avez travaillé au Canada.{ " " }
   *[no] { "" }
}{ $in_a_trade ->
    [trade] Métiers spécialisés seulement si vous exercez un métier.{ " " }
    [offer] Métiers spécialisés seulement avec une offre d’emploi ou un certificat de compétence du Canada.{ " " }
   *[no] { "" }
}{ $has_closed ->
    [yes] <b>Pas avec ces réponses :</b> { $closed }.
   *[no] { "" }
}
estimate-short-of-grid = <b>{ $program } :</b> { $points } des { $mark } points avec ces réponses{ $has_more ->
    [yes]  ; plus seulement avec ce que vous n’avez pas dit : { $more }
   *[no] { "" }
}.
estimate-more-job-offer = une offre d’emploi
estimate-more-relative = un proche au Canada
estimate-more-english = l’anglais
estimate-more-french = le français
estimate-exact = <b>Pour une note exacte :</b> { $what }.
estimate-is-exact = Plus aucune réponse ne peut changer cette note.
estimate-no-test = Aucun test de langue n’est encore compté : c’est ce qui rapporte le plus.
estimate-needed = <b>Pas encore de note.</b> Pour une première estimation, il me faut encore :
    { $lines }

    Ou écrivez tout en un seul message, par exemple : « 29 ans, célibataire, master du Maroc, TCF CO 540 CE 520 EE 15 EO 16, 4 ans comme analyste de données ».
estimate-open = <b>Note du SCG entre { $least } et { $most }</b> sur { RULE("crs.caps.total") }
estimate-none = <b>Pas encore de note du SCG</b>
button-to-exact = { $left ->
    [0] Continuer
    [1] Continuer : 1 question avant la note
   *[other] Continuer : { $left } questions avant la note
}
button-to-exact-in-minutes = Continuer : note exacte en { $minutes } min
button-to-estimate = Continuer : { $left ->
    [one] 1 question rapide
   *[other] { $left } questions rapides
}
button-why-score = Pourquoi ?
button-what-changes-it = Ce qui la changerait

## Ce qu'elle tient pour acquis

estimate-counted = Compté jusqu’ici : <b>{ $about }</b> sur { RULE("crs.caps.total") }
estimate-risks = <b>Tenu pour acquis</b>, avec les points qui en dépendent :
estimate-left-out = <b>Pas compté</b>, parce que je ne le sais pas :
estimate-ends-explained = Au minimum, rien de ce que je tiens pour acquis ne se confirme ; au maximum, tout ce qui n’est pas compté s’ajoute.
estimate-not-a-sum = Les lignes ne s’additionnent pas toujours : des points vont ensemble ou ne comptent qu’une fois.
estimate-risk = • { $what } : { $points ->
    [one] { $points } point
   *[other] { $points } points
}
estimate-gain = • { $what } : jusqu’à { $points } de plus{ $beside ->
    [yes] , avec les autres
   *[no] { "" }
}
estimate-risk-and-gain = • { $what } : { $points ->
    [one] { $points } point
   *[other] { $points } points
}, ou jusqu’à { $more } de plus
estimate-of-programs = <b>Programmes</b>, si tout cela est vrai :

assumption-age = { $has_age ->
    [yes] vous avez { $age } ans aujourd’hui
   *[no] votre âge
}
    .settles = votre date de naissance
assumption-eca-confirms = votre EDE confirme { $level ->
    [secondary] le diplôme d’études secondaires
    [one_year] le diplôme d’un an
    [two_year] le diplôme de deux ans
    [bachelors] la licence
    [two_or_more] les deux diplômes
    [masters] le master
    [doctorate] le doctorat
   *[other] le diplôme
}
    .settles = ce que dit votre EDE
estimate-note-eca = Un diplôme du Canada n’a pas besoin d’EDE.
assumption-one-credential = { $has_level ->
    [yes] un deuxième diplôme
   *[no] vos études
}
    .settles = vos diplômes, un par un
assumption-no-canadian-study = des études au Canada
    .settles = où vous avez étudié
assumption-test-valid = votre test ({ $language }) a moins de deux ans
    .settles = le jour de votre test ({ $language })
assumption-levels-told = votre relevé montre NCLC { $level } ({ $language })
    .settles = vos résultats ({ $language })
assumption-aim-reached = vous atteignez NCLC { $level } ({ $language })
    .settles = vos résultats ({ $language })
assumption-no-test = { $denied ->
    [yes] un test ({ $language }), si vous en prévoyez un
   *[no] { $language }
}
    .settles = { $denied ->
        [yes] si vous prévoyez un test ({ $language })
       *[no] votre niveau ({ $language })
    }
assumption-scores-untold = résultats pas encore donnés ({ $language })
    .settles = vos résultats ({ $language })
assumption-work-counts = { $years ->
    [1] votre année de travail { $in_canada ->
        [yes] au Canada
       *[no] à l’étranger
    } était qualifiée, payée
   *[other] vos { $years } ans de travail { $in_canada ->
        [yes] au Canada
       *[no] à l’étranger
    } étaient qualifiés, payés
} et à temps plein
    .settles = vos emplois avec leurs mois
assumption-no-work = du travail { $in_canada ->
    [yes] au Canada
   *[no] à l’étranger
}
    .settles = votre travail { $in_canada ->
        [yes] au Canada
       *[no] à l’étranger
    }
assumption-jobs-as-told = les détails de votre travail { $in_canada ->
    [yes] au Canada
   *[no] à l’étranger
}
    .settles = les détails de vos emplois
assumption-partner-coming = si un ou une partenaire vient avec vous
    .settles = si un ou une partenaire vient avec vous
assumption-partner-not-canadian = votre partenaire n’a ni la citoyenneté ni la résidence permanente
    .settles = si votre partenaire a la citoyenneté ou la résidence permanente
    .otherwise = si votre partenaire a la citoyenneté canadienne ou la résidence permanente
assumption-partner-as-told = l’anglais, les études et le travail de votre partenaire
    .settles = l’anglais, les études et le travail de votre partenaire
assumption-no-sibling = un frère ou une sœur au Canada
    .settles = si un frère ou une sœur vit au Canada
assumption-no-trade-certificate = un certificat de compétence
    .settles = si vous avez un certificat de compétence
assumption-no-job-offer = une offre d’emploi
    .settles = si vous avez une offre d’emploi

estimate-needs-item = • { $what }
estimate-needs-birth-date = votre date de naissance, ou votre âge pour l’instant
estimate-needs-marital-status = si vous avez un mari, une femme ou un partenaire
estimate-needs-partner-accompanying = si votre partenaire vient avec vous
estimate-needs-english = vos résultats d’anglais, ou que vous n’avez pas encore de test
estimate-needs-claimed-education = votre plus haut niveau d’études
estimate-needs-claimed-foreign-years = vos années de travail qualifié
