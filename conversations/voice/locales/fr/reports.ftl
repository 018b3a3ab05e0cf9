### Le résultat en mots.

## La carte

crs-total = <b>Note du SCG : { $total }</b> sur { RULE("crs.caps.total") }
crs-total-so-far = <b>Note du SCG jusqu’ici : au moins { $total }</b> sur { RULE("crs.caps.total") }
score-unsettled = Pas compté : votre travail médical à votre compte au Canada. Aucune règle que je connais ne dit ce qu’il fait aux points.
score-missing = Pas encore compté, faute de réponse : { $what }.
score-granted = Compté, mais pas certain tant que je ne le sais pas : { $what }.
score-projection = Certains résultats reposent sur un test prévu : c’est une projection.
score-provisional = Certains résultats reposent sur vos réponses en une ligne, jusqu’à ce que les détails soient donnés.
total-marked = { $total } (estimation)
caution = Calculé pour le { $on } sur la grille du { $grid }. Une estimation : ni avis juridique, ni parole d’IRCC.
caution-estimate =
    <b>C’est une estimation sur la grille du { $grid } :</b> IRCC aurait changé le SCG le { $changed }, et je ne connais pas les nouvelles valeurs.
    Vérifiez avec <a href="{ $tool }">l’outil d’IRCC</a>.
    Calculé pour le { $on } ; ni avis juridique, ni parole d’IRCC.
limits = Estimation au { $on }, sur la grille du { $grid }.
limits-estimate =
    <blockquote expandable><b>Estimation</b> sur la grille du { $grid } : <a href="{ $tool }">vérifiez-la</a>.
    Je ne connais pas les valeurs qui seraient en vigueur depuis le { $changed } : l’outil d’IRCC peut donc dire autre chose. Calculé pour le { $on } ; ni avis juridique, ni parole d’IRCC.</blockquote>
principal-compare = Comme demandeur principal, vous auriez { $mine }, votre partenaire { $least ->
    [yes] au moins { $theirs }
   *[no] { $theirs }
} : { $better ->
    [partner] votre partenaire aurait une note plus élevée.
    [you] votre note est plus élevée.
   *[same] aucune différence.
}
principal-folded =
    <blockquote expandable>{ $first }
    { $rest }</blockquote>
principal-left-out = Pas compté pour votre partenaire : { $what }.
principal-program = { $met ->
    [no] Mais avec ces réponses, votre partenaire n’est admissible à aucun des trois programmes.
   *[perhaps] Vérifiez que votre partenaire est aussi admissible à un programme.
}
principal-unknown = Pour comparer avec votre partenaire comme demandeur principal, il me faut encore : { $what }.
principal-untested = Je pourrai comparer qui de vous deux devrait être le demandeur principal quand { $who ->
    [you] vous aurez
    [partner] votre partenaire aura
   *[both] vous aurez tous les deux
} un test de langue, fait ou prévu : c’est lui qui compte le plus.
principal-unasked-canadian-study = des études au Canada
principal-unasked-second-language = un deuxième test de langue
principal-unasked-certificate-of-qualification = un certificat de compétence
official-text = Texte officiel
not-known = non connu

## Programmes

program-fswp = Programme des travailleurs qualifiés (fédéral)
program-cec = Catégorie de l’expérience canadienne
program-fstp = Programme des travailleurs de métiers spécialisés (fédéral)
program-fswp-short = Travailleurs qualifiés
program-cec-short = Expérience canadienne
program-fstp-short = Métiers spécialisés
the-crs = le SCG
the-67-points = les 67 points
verdict-line = { $verdict } <b>{ $program }</b>{ $has_reason ->
    [yes] . { $reason }
   *[no] { "" }
}
verdict-lines-head = <b>Programmes</b>
verdict-lines-folded =
    <blockquote expandable><b>Programmes</b>
    { $lines }</blockquote>
verdict-met = Admissible :
verdict-planned = Si le test prévu le donne :
verdict-not_met = Non admissible :
verdict-unknown = Pas encore clair :
verdict-met-so-far = Probable :
verdict-not_met-so-far = Pas encore :
verdict-unknown-so-far = Pas encore clair :
outcome-of-program = <b>{ $program }</b> : { $outcome }
outcome-met = admissible
outcome-planned = admissible si le test prévu le donne
outcome-not_met = non admissible
outcome-unknown = pas encore clair
# « RIPR 75(2)a) » : les alinéas ont une seule parenthèse.
law-cited = RIPR { $where }
law-letter = { $letter })
line-of-requirement = { $mark } { $requirement } <i>({ $law })</i>
mark-met = <b>Oui.</b>
mark-not_met = <b>Non.</b>
mark-unknown = <b> ?</b>
needs = Il me faut encore : { $what }.
occupation-decides = { $program ->
    [fstp] C’est le métier qui décide. Ceci vaut avec { $occupation }{ $verdict ->
        [met] { " " }: nommez celui-là dans la demande
       *[other] { "" }
    }.
   *[fswp] C’est la profession principale qui décide. Ceci vaut avec { $occupation }{ $verdict ->
        [met] { " " }: nommez celle-là dans la demande
       *[other] { "" }
    }.
}
occupation-would-do = Une autre de vos professions conviendrait comme principale : { $occupations }.
note-break-without-working-day = Entre deux de vos emplois, il n’y a que des jours sans travail pour personne. Je compte l’année comme continue ; c’est ma lecture, et c’est un agent qui décide.
note-break-perhaps-without-working-day = Entre deux de vos emplois, il y a au plus trois jours. Si c’étaient des jours fériés, l’année n’est pas interrompue. Je n’ai pas de calendrier des jours fériés, et c’est un agent qui décide.
note-hours-before-the-year = Les pages d’IRCC disent aussi « ou { $hours_required } heures », complètes le { $hours_on }. Je compte le temps lui-même{ $ends ->
    [yes] , complet le { $year_on }
   *[no] { "" }
} : c’est ma lecture.
note-licence-not-asked = L’évaluation de cet organisme n’est nécessaire que s’il vous faut un permis pour exercer au Canada, ce que je ne demande pas. S’il vous en faut un, demandez son rapport ; sinon, le vôtre suffit.
note-physician = Le travail médical à son compte compte ici par une politique publique temporaire ; dans le profil, ne cochez pas « travailleur autonome » pour lui. Ce qu’il fait aux points du SCG, je ne le sais pas.
note-qualified-where-done = IRCC ne compte ce travail que si vous aviez les qualifications pour exercer le métier dans le pays de ce travail. Je ne le demande pas.
note-quebec-work = Le travail au Québec compte si vous prouvez que vous ne comptez pas vous y établir.
note-remote-work = Le travail ne compte comme canadien que si vous étiez physiquement au Canada, pour un employeur canadien. Je ne le demande pas.
note-separated = Une séparation n’est pas un divorce : votre époux ou épouse peut encore compter dans votre famille. Il faut { $required_least } ou { $required_most } ; la plus grande somme est la plus sûre.
note-unauthorized-work = Vous avez travaillé au Canada sans autorisation. Aucune règle que je connais ne dit qu’un tel travail compte, et il peut vous rendre inadmissible : demandez à un représentant agréé avant de vous y fier.
depends-on = Rien ne s’y oppose jusqu’ici ; cela dépend de : { $what }.

## Chaque point

crs-core = A. Facteurs de base
crs-partner = B. Partenaire
crs-transferability = C. Transférabilité des compétences
crs-additional = D. Points supplémentaires
points-section = <b>{ $section } : { $points } sur { $maximum }</b>
points-item = • { $item } : <b>{ $points }</b> sur { $maximum }
points-because = { " " }({ $because })
points-needs = { " " }(pas encore connu : { $what })
points-open = { " " }(pas compté : aucune règle que je connais ne dit ce que rapporte votre travail médical à votre compte)
points-item-cap = { " " }[{ $raw } ramené à { $limit }]
points-one-occupation = Compté : le travail à l’étranger dans toutes les professions, ce qui donne une note de { $total_all_occupations }. L’outil d’IRCC demande les années « dans une seule profession » ({ $one_occupation_years }) : note { $total_one_occupation }. Les Instructions ministérielles l’emportent.
picture-points = { $points } sur { $maximum }
picture-bar = { $item } : { $figure }
picture-unknown = { $item } (pas encore connu)
points-zero = Aucun point : { $items }.
points-cap = Ensemble { $raw }, ramené à la limite de { $limit }.

item-core-age = Âge
    .because = { $age } ans
item-core-education = Études
    .because = { $education }
item-core-first-language = Première langue officielle
    .because = { $language }, niveaux { $levels }
item-core-second-language = Deuxième langue officielle
    .because = { $language }, niveaux { $levels }
item-core-canadian-work = Travail au Canada
    .because = { $canadian_work_years ->
    [one] { $canadian_work_years } an
   *[other] { $canadian_work_years } ans
}
item-partner-education = Études du partenaire
    .because = { $education }
item-partner-language = Langue du partenaire
    .because = niveaux { $levels }
item-partner-canadian-work = Travail du partenaire au Canada
    .because = { $canadian_work_years ->
    [one] { $canadian_work_years } an
   *[other] { $canadian_work_years } ans
}
item-transferability-education = Études avec langue ou travail au Canada
    .because = avec la langue { $points_with_language }, avec le travail au Canada { $points_with_canadian_work }
item-transferability-foreign-work = Travail à l’étranger avec langue ou travail au Canada
    .because = avec la langue { $points_with_language }, avec le travail au Canada { $points_with_canadian_work }
item-transferability-trade-certificate = Certificat de compétence avec langue
    .because = compétence la plus faible { $weakest_first_language }
item-additional-provincial-nomination = Désignation d’une province
item-additional-job-offer = Offre d’emploi
item-additional-high-wage-work = Travail dans une profession bien payée
item-additional-high-wage-offer = Offre dans une profession bien payée
item-additional-canadian-study = Études au Canada
item-additional-sibling-in-canada = Frère ou sœur au Canada
item-additional-french = Bon niveau de français

## Les 67 points

grid-title = <b>{ $total } sur 100</b> points de sélection ; la note de passage est de { $mark }.
grid-passes = C’est suffisant.
grid-fails = Ce n’est pas suffisant pour la grille du Programme des travailleurs qualifiés (fédéral).
grid-unknown = Ce qui manque encore décide si c’est suffisant.
grid-source = Règlement sur l’immigration et la protection des réfugiés, articles 78 à 83, pour le { $on }.
item-language-first = Première langue officielle
    .because = niveaux { $levels }
item-language-second = Deuxième langue officielle
    .because = niveaux { $levels }
item-education = Études
    .because = { $education }
item-experience = Travail qualifié
    .because = { $years ->
    [one] { $years } an
   *[other] { $years } ans
}
item-age = Âge
    .because = { $age } ans
item-arranged-employment = Emploi réservé
item-adaptability-partner-language = Adaptation : langue du partenaire
item-adaptability-study = Adaptation : vos études au Canada
item-adaptability-partner-study = Adaptation : études du partenaire au Canada
item-adaptability-work = Adaptation : votre travail au Canada
item-adaptability-partner-work = Adaptation : travail du partenaire au Canada
item-adaptability-relative = Adaptation : proche au Canada
item-adaptability-arranged-employment = Adaptation : emploi réservé

## Pages

button-compare-partner = Nous comparer tous les deux
button-exact-days = Donner les dates exactes
button-points = Chaque point
button-grid = Les 67 points
button-programs = Les programmes
button-rounds = Rondes récentes
button-whatif = Comment l’augmenter
button-timeline = Dates
button-checklist = Documents
button-sheet = Formulaire à copier
button-costs = Ce que cela coûte
button-picture = En image
button-cutoffs = Notes minimales en image
status-title = Vous en êtes ici : <b>{ $state }</b>.
status-folded =
    <blockquote expandable>{ $title }
    { $dates }</blockquote>
state-welcome = tout juste commencé
state-eligibility = entretien, admissibilité
state-language = entretien, langue
state-eca = entretien, études
state-noc = entretien, travail
state-profile = entretien, profil
state-review = relecture de vos réponses
state-scored = note calculée, profil pas encore soumis
state-submitted = dans le bassin
state-submitted-over = son année dans le bassin est finie
state-submitted-without = soumis, mais sans programme auquel vous soyez admissible
state-invited = invitation reçue
state-invited-over = le délai pour la demande est passé
state-applied = demande faite
state-lapsed = invitation caduque
state-expired = profil expiré
state-withdrawn = profil retiré
state-ineligible = plus admissible
state-refused = demande refusée
state-landed = résidence permanente

## Exigences

requirement-common-outside-quebec = Vous comptez vivre hors du Québec
    .open = où vous comptez vivre
    .not = Vous comptez vivre au Québec, qui sélectionne lui-même ses travailleurs.
    .rule = vous comptez vivre hors du Québec.
    .lacks = vous comptez vivre au Québec, qui sélectionne lui-même ses travailleurs
requirement-fswp-work-continuous = Une année continue de travail qualifié payé dans votre profession principale, dans les { $window_years } dernières années (vous : { $years_least })
    .open = votre travail
    .not = Il faut une année continue de travail qualifié dans une profession ; je compte { $years_most }.
    .rule = une année continue de travail qualifié dans les dix dernières années.
    .lacks = il faut une année continue de travail qualifié dans une profession, je compte { $years_most }
requirement-fswp-language = NCLC 7 dans les quatre compétences d’une langue officielle, dans un test valide
    .open = vos niveaux de langue
    .not = Il faut NCLC 7 dans les quatre compétences.
    .rule = NCLC 7 dans les quatre compétences, dans un test valide.
requirement-fswp-education = Un diplôme canadien, ou un diplôme étranger avec une évaluation (EDE)
    .open = vos études
    .not = Il faut un diplôme canadien, ou un diplôme étranger avec une évaluation (EDE).
    .rule = un diplôme canadien, ou un diplôme étranger avec une évaluation (EDE) valide.
    .lacks = il faut un diplôme canadien, ou un diplôme étranger avec une évaluation (EDE) valide
requirement-fswp-eca-body = Pour le travail de la CNP { $noc } : un diplôme étranger évalué par { $body }, l’organisme désigné pour elle
    .open = l’organisme qui évalue votre diplôme
    .not = Pour le travail de la CNP { $noc }, l’évaluation d’un diplôme étranger doit venir de { $body }.
    .rule = une évaluation par l’organisme désigné pour votre profession.
requirement-fswp-points67 = { $pass_mark } points de sélection (vous : { $total })
    .open = les 67 points
    .not = Il faut { $pass_mark } points de sélection ; vous en avez { $total }.
    .rule = la note de passage de { RULE("fsw67.pass_mark") } points de sélection.
    .lacks = il faut { $pass_mark } points, vous en avez { $total }
either-funds = Fonds d’établissement : { $required_least }, ou { $required_most } si votre époux séparé compte (vous : { $settlement_funds }), sauf dispense
    .open = vos fonds
    .not = Il faut des fonds d’établissement d’au moins { $required_least } ; vous avez { $settlement_funds }.
    .rule = des fonds d’établissement suffisants.
    .lacks = il faut des fonds d’établissement d’au moins { $required_least }, vous avez { $settlement_funds }
family-unknown-funds = Fonds d’établissement selon la taille de votre famille, que j’ignore encore (vous : { $settlement_funds }), sauf dispense
    .open = vos fonds
    .not = Il faut des fonds d’établissement selon la taille de votre famille ; vous avez { $settlement_funds }.
    .rule = des fonds d’établissement suffisants.
    .lacks = il faut des fonds d’établissement selon la taille de votre famille, vous avez { $settlement_funds }
requirement-fswp-funds = Fonds d’établissement pour { $family_size ->
    [1] une personne seule
   *[other] une famille de { $family_size }
} : { $required } (vous : { $settlement_funds }), sauf dispense
    .open = vos fonds
    .not = Il faut des fonds d’établissement de { $required } ; vous avez { $settlement_funds }.
    .rule = des fonds d’établissement suffisants.
    .lacks = il faut { $required } de fonds d’établissement, vous avez { $settlement_funds }
requirement-cec-work = Une année de travail qualifié au Canada dans les { $window_years } dernières années (vous : { $years_least })
    .open = votre travail au Canada
    .not = Il faut une année de travail qualifié au Canada dans les trois dernières années ; je compte { $years_most }.
    .rule = une année de travail qualifié au Canada dans les trois dernières années.
    .lacks = il faut une année de travail qualifié au Canada dans les { $window_years } dernières années, je compte { $years_most }
requirement-cec-language = Le niveau de langue pour la FEER de votre travail : { RULE("programs.cec.languages.0.language.reading") } pour FEER 0 et 1, { RULE("programs.cec.languages.1.language.reading") } pour FEER 2 et 3
    .open = vos niveaux de langue
    .not = Le niveau de langue pour votre travail n’est pas atteint : { RULE("programs.cec.languages.0.language.reading") } pour FEER 0 et 1, { RULE("programs.cec.languages.1.language.reading") } pour FEER 2 et 3.
    .rule = le niveau de langue pour votre travail, dans un test valide.
requirement-fstp-trade = Du travail dans un métier spécialisé admissible
    .open = votre métier
    .not = Aucun de vos emplois n’est dans un métier spécialisé admissible.
    .rule = du travail dans un métier admissible.
requirement-fstp-work = Deux ans dans ce métier dans les { $window_years } dernières années (vous : { $years_least })
    .open = votre travail dans ce métier
    .not = Il faut deux ans dans un métier dans les cinq dernières années ; je compte { $years_most }.
    .rule = deux ans dans le métier dans les cinq dernières années.
    .lacks = il faut { $years_required } ans dans un métier dans les { $window_years } dernières années, je compte { $years_most }
requirement-fstp-language = Compréhension et expression orales { RULE("programs.fstp.language.speaking") }, compréhension et expression écrites { RULE("programs.fstp.language.reading") }
    .open = vos niveaux de langue
    .not = Il faut { RULE("programs.fstp.language.speaking") } à l’oral (compréhension et expression) et { RULE("programs.fstp.language.reading") } à l’écrit.
    .rule = { RULE("programs.fstp.language.speaking") } à l’oral (compréhension et expression) et { RULE("programs.fstp.language.reading") } à l’écrit, dans un test valide.
requirement-fstp-offer-or-certificate = Un certificat de compétence, ou une offre d’emploi admissible
    .open = un certificat ou une offre d’emploi
    .not = Il faut un certificat de compétence ou une offre d’emploi admissible.
    .rule = un certificat de compétence ou une offre admissible.
requirement-fstp-funds = Fonds d’établissement pour { $family_size ->
    [1] une personne seule
   *[other] une famille de { $family_size }
} : { $required } (vous : { $settlement_funds }), sauf dispense
    .open = vos fonds
    .not = Il faut des fonds d’établissement de { $required } ; vous avez { $settlement_funds }.
    .rule = des fonds d’établissement suffisants.
    .lacks = il faut { $required } de fonds d’établissement, vous avez { $settlement_funds }

remedy-live-outside-quebec = Ce serait rempli si vous comptiez vivre dans une autre province ou un territoire.
remedy-work-more = Ce serait rempli après encore { $years } de ce travail.
remedy-reach-level = Ce serait rempli avec le niveau { $level } en { $ability } ({ $language } ; maintenant { $have }).
remedy-choose-first-language = Ce serait rempli avec cette première langue officielle : { $language }.
remedy-take-language-test = Ce serait rempli avec un test valide au niveau { $level }.
remedy-get-eca = Ce serait rempli avec une évaluation (EDE) de votre diplôme étranger.
remedy-get-eca-from-body = Ce serait rempli avec une évaluation par { $body }.
remedy-get-credential = Ce serait rempli avec un diplôme obtenu et, s’il est étranger, évalué.
remedy-more-points = { $points ->
    [1] Un point de sélection de plus suffirait.
   *[other] { $points } points de sélection de plus suffiraient.
}
remedy-more-funds = { $short } de plus suffiraient.
remedy-work-in-trade = Il faudrait du travail dans un métier admissible.
remedy-certificate-or-offer = Ce serait rempli avec l’un des deux.

## Ce qui augmenterait la note

whatif-title = { $worth ->
    [yes] <b>Ce qui l’augmenterait</b>, un changement à la fois, le plus rentable d’abord :
   *[no] <b>Il ne reste que de petits gains</b>, un changement à la fois :
}
whatif-pair = <b>Deux ensemble : { $gain }</b>{ $later ->
    [yes] {" "}le { $on }
   *[no] {""}
} : { $change } (note { $total }{ $later ->
    [yes] {" "}alors
   *[no] {""}
}{ $falls ->
    [yes] { " " }; { $without } sans cela
   *[no] {""}
}{ $granted }).
whatif-line = <b>{ $gain }</b>{ $later ->
    [yes] {" "}le { $on }
   *[no] {""}
} : { $change } (note { $total }{ $later ->
    [yes] {" "}alors
   *[no] { " " }; { $effort }
}{ $falls ->
    [yes] { " " }; { $without } sans cela
   *[no] {""}
}{ $granted }).
whatif-opens = Ouvre : { $programs }.
whatif-closes = <b>Fait perdre : { $programs }.</b>
whatif-unsure = Pas assez connu pour le dire : { $programs }.
whatif-by-itself = <b>Si vous ne changez rien</b>, la prochaine hausse : { $gain } le { $on } (note { $total }{ $granted }).
whatif-renew = <b>Expire le { $on } : { $what }.</b> { $keeps ->
    [0] Le renouveler à temps garde un programme ouvert
    [1] Le renouveler à temps garde un point
   *[other] Le renouveler à temps garde { $keeps } points
} (note { $total }).
granted-renewed = { " " }; à renouveler d’ici là : { $what }
granted-planned = { " " }; avec le test prévu
whatif-more = <blockquote expandable><b>{ $count ->
        [0] Comment le lire
        [1] Un autre changement, et comment le lire
       *[other] { $count } autres changements, et comment les lire
    }</b>
    { $more }</blockquote>
whatif-past = { $landed ->
    [yes] Vous avez la résidence permanente : plus aucun point ne compte pour vous.
   *[no] Votre demande est faite : plus de points n’y changent rien. Ce qui compte maintenant : vos dates (/deadlines), et ce qu’il faut faire (/status).
}
whatif-nothing = Je ne trouve aucun changement isolé à votre portée qui ajoute des points.
whatif-note = Les gains ne s’additionnent pas simplement, à cause des limites de chaque section. Les délais sont approximatifs.
whatif-note-later = Un gain avec une date, c’est ce que vous auriez de plus ce jour-là que sans le changement : votre âge d’alors compte, un test prévu est compté comme passé, et un test ou une EDE qui expire avant comme renouvelé avec le même résultat, avec le changement et sans lui. Les gains ne s’additionnent pas simplement, et les délais sont approximatifs.
effort-weeks = des semaines
effort-months = des mois
effort-years = un an ou plus
change-first-language = { $one ->
    [yes] { $ability } à { $scale } { $level } en { $language }
   *[no] { $scale } { $level } partout en { $language }
}
one-score = { $ability } { $after } au lieu de { $before } ({ $language }, { $scale } { $level })
change-second-language = { $one ->
    [yes] { $ability } à { $scale } { $level } en { $language }
   *[no] { $scale } { $level } partout en { $language }
}
change-first-official-language = cette première langue officielle : { $language }
change-renew-test = votre test ({ $language }) repassé, avec les mêmes résultats
change-canadian-work = { $begun ->
    [yes] { $years ->
        [1] un an de plus
       *[other] { $years } années de plus
    }
   *[no] { $years ->
        [1] un an
       *[other] { $years } années
    }
} de travail qualifié au Canada
change-foreign-work = { $begun ->
    [yes] { $years ->
        [1] un an de plus
       *[other] { $years } années de plus
    }
   *[no] { $years ->
        [1] un an
       *[other] { $years } années
    }
} de travail qualifié hors du Canada
change-eca = { $ordered ->
    [yes] l’évaluation (EDE) de votre diplôme { $credential }, qui est en route, si elle confirme « { $level } »
   *[no] une évaluation (EDE) de votre diplôme { $credential }, si elle confirme « { $level } »
}
change-eca-all = { $ordered ->
    [yes] les évaluations (EDE) qui sont en route, si elles confirment « { $level } »
   *[no] une évaluation (EDE) de chacun de vos { $count } diplômes qui n’en ont pas, si elles confirment « { $level } »
}
change-education = un autre diplôme ({ $credential }), évalué, pour atteindre « { $level } »
change-canadian-study = { $years ->
    [1] un an
   *[other] { $years } ans
} d’études à temps plein au Canada ({ $credential })
change-partner-education = un autre diplôme de votre partenaire ({ $credential }), pour atteindre « { $level } »
change-partner-work = { $years ->
    [1] un an
   *[other] { $years } ans
} de travail qualifié de votre partenaire au Canada
change-partner-principal = votre partenaire comme demandeur principal, et vous comme partenaire
change-partner-language = { $one ->
    [yes] { $ability } de votre partenaire à { $scale } { $level } en { $language }
   *[no] { $scale } { $level } partout en { $language } pour votre partenaire
}
change-renew-partner-test = le test de votre partenaire ({ $language }) repassé, avec les mêmes résultats
change-partner-eca = une évaluation (EDE) des études de votre partenaire, si elle confirme « { $level } »
change-partner-comes = votre partenaire qui vient avec vous
change-partner-stays = votre partenaire qui ne vient pas avec vous (seulement si c’est vraiment votre projet : IRCC attend la vérité, et il peut être difficile de faire venir plus tard un partenaire laissé de côté)
change-provincial-nomination = une désignation d’une province dans le cadre d’Entrée express
change-sibling-in-canada = un frère ou une sœur au Canada comme citoyen ou résident permanent
change-settlement-funds = des fonds d’établissement de { $settlement_funds }
change-pair = { $first } ; et { $second }
change-trade-certificate = un certificat de compétence canadien dans votre métier ({ $noc })

## La feuille pour le formulaire d'IRCC

sheet-title = <b>Pour le formulaire d’IRCC : { $part }</b>
sheet-copy = Touchez une valeur pour la copier. C’est l’écran d’IRCC qui décide de ce qu’il demande : je ne le connais que de seconde main.
sheet-personal = Renseignements personnels
sheet-contact = Coordonnées
sheet-languages = Langues
sheet-study = Études
sheet-application = Détails de la demande
sheet-work = Antécédents professionnels
sheet-partner = Partenaire
sheet-family = Enfants et parents
sheet-activities = Activités
sheet-addresses = Adresses
sheet-trips = Voyages
sheet-background = Questions sur les antécédents

## Documents

checklist-profile = <b>Pour le profil</b>, ayez ceci sous la main :
checklist-perhaps = <b>Peut-être</b>, selon ce que je ne sais pas encore :
checklist-source = D’après le Règlement et les pages d’IRCC lues en 2026, pour le { $date }. C’est la liste de votre invitation qui décide.
button-checklist-profile = Pour le profil
button-checklist-application = Pour la demande
document-passport-details = Données du passeport ou du titre de voyage
document-passport = Passeport
document-language-test = Résultats du test de langue
document-eca = Rapport d’évaluation des diplômes (EDE)
document-job-details = Groupe de base, dates et heures de chaque emploi
document-provincial-nomination = Désignation d’une province
document-job-offer-letter = Offre d’emploi écrite
document-funds-amount = Montant de vos fonds d’établissement
document-digital-photo = Photo numérique
document-police-certificate = Certificat de police
document-medical-exam-proof = Preuve de l’examen médical fait d’avance
document-marriage-certificate = Acte de mariage
document-common-law-proof = Preuve de l’union de fait
document-divorce-certificate = Jugement de divorce ou d’annulation
document-birth-certificate = Acte de naissance
document-sibling-relationship-proof = Preuve du lien avec le frère ou la sœur au Canada
document-education-document = Diplôme et relevé de notes
document-canadian-work-proof = Talons de paie, T4 ou avis de cotisation
document-reference-letter = Lettre de l’employeur
document-trade-work-proof = Preuve de deux ans dans le métier après la qualification
document-certificate-of-qualification = Certificat de compétence
document-work-permit = Permis de travail
document-funds-letter = Lettres de banque prouvant vos fonds
document-funds-exemption-letter = Lettre disant pourquoi les fonds ne sont pas exigés
document-cec-funds-letter = Lettre disant que la demande relève de l’expérience canadienne
validity-over = plus valide
validity-until = compte jusqu’au { $date }

a-language-test = un test de langue en anglais ou en français
adaptability-together = Capacité d’adaptation, ensemble
