## Portes : les genres de ronde des douze derniers mois

doors-estimate = <b>Estimation</b> sur la grille du { $grid } : <a href="{ $tool }">vérifiez-la</a>.
doors-title = { $none ->
    [yes] Des rondes des 12 derniers mois, aucune ne vous est ouverte aujourd’hui.
   *[no] Rondes des 12 derniers mois :
}
doors-of-kind = <b>{ $kind }</b> : { $rounds ->
    [0] aucune ronde dans les 12 derniers mois
    [one] { $rounds } ronde dans les 12 derniers mois
   *[other] { $rounds } rondes dans les 12 derniers mois
}. La dernière, le { $day } : note la plus basse { $cutoff }{ $has_size ->
    [yes] , { $size } { $size ->
        [one] personne invitée
       *[other] personnes invitées
    }
   *[no] { "" }
}.
doors-open = <b>Ouvertes pour vous</b>
doors-nearly = <b>Presque ouvertes</b>
doors-unknown = <b>Pas encore clair</b>
doors-closed = <b>Fermées</b>
door-open = <b>{ $kind }</b> : { $above ->
    [0] une invitation y est possible, mais { "" }
   *[other] { "" }
}{ $how ->
    [open] votre note, au moins { $least } et au plus { $most }, { $above ->
        [0] n’aurait suffi pour aucune ronde sur { $rounds }
       *[other] { $same ->
            [yes] aurait suffi pour { $above_least ->
                [1] 1 ronde
               *[other] { $above_least } rondes
            } sur { $rounds }
           *[no] aurait suffi pour { $above_least } à { $above_most } rondes sur { $rounds }
        }
    }.
    [about] votre note d’environ { $score } { $above ->
        [0] n’aurait suffi pour aucune ronde sur { $rounds }
        [1] aurait suffi pour 1 ronde sur { $rounds } ; au moins { $least }, pour { $above_least }
       *[other] aurait suffi pour { $above } rondes sur { $rounds } ; au moins { $least }, pour { $above_least }
    }.
   *[exact] votre note de { $score } { $above ->
        [0] n’aurait suffi pour aucune ronde sur { $rounds }
        [1] aurait suffi pour 1 ronde sur { $rounds }
       *[other] aurait suffi pour { $above } rondes sur { $rounds }
    }.
}{ $last }{ $has_outcome ->
    [yes] { " " }{ $outcome }
   *[no] { "" }
}
door-by = <b>{ $kind }</b>, avec { $what }{ $later ->
    [yes] , d’ici au { $day }
   *[no] { "" }
} : note { $score }, { $above ->
    [0] insuffisante dans les { $rounds } rondes
    [1] suffisante dans 1 ronde sur { $rounds }
   *[other] suffisante dans { $above } rondes sur { $rounds }
}.{ $last }
door-by-waiting = <b>{ $kind }</b> s’ouvre toute seule le { $day } : note { $score } alors, { $above ->
    [0] insuffisante dans les { $rounds } rondes
    [1] suffisante dans 1 ronde sur { $rounds }
   *[other] suffisante dans { $above } rondes sur { $rounds }
}.{ $last }
door-untold = <b>{ $kind }</b>{ $why ->
    [missing] { "" }
    [not-asked] { " " }: je ne pose pas ces questions
   *[nothing] { " " }: rien de ce que j’ai essayé ne l’ouvre
}.{ $last }
doors-by = Avec { $what }{ $later ->
    [yes] , d’ici au { $day }
   *[no] { "" }
} :
door-reached = – <b>{ $kind }</b>{ $in_canada ->
    [yes] { " " }(au Canada)
   *[no] { "" }
} : { $again ->
    [yes] { $score }, { $above } sur { $rounds }
   *[no] note { $score }, { $above ->
    [0] insuffisante dans les { $rounds } rondes
    [1] suffisante dans 1 ronde sur { $rounds }
   *[other] suffisante dans { $above } rondes sur { $rounds }
}
}.{ $last }
door-last = { " " }Dernière, le { $day } : { $cutoff }{ $word ->
    [yes] { " " }points
   *[no] { "" }
}{ $has_size ->
    [yes] , { $size } invitations
   *[no] { "" }
}.
door-changes = { $count } changements
door-step-test-result = { $scale } { $level } { $in_all ->
    [yes] partout
   *[no] en { $one ->
        [yes] { $ability }
       *[no] { $count } compétences
    }
}
door-step-planned-test = votre test prévu ({ $language })
door-step-renew-test = un nouveau test ({ $language })
door-step-eca = une EDE
door-step-eca-all = une EDE pour chaque diplôme
door-step-settlement-funds = des fonds de { $required }
door-step-destination = un projet de vie hors du Québec
door-step-provincial-nomination = une désignation
door-step-primary-occupation = une autre profession principale
door-step-trade-certificate = un certificat dans votre métier
door-step-first-official-language = cette première langue : { $language }
door-step-partner-language = un test de langue de votre partenaire
door-step-renew-partner-test = un nouveau test de votre partenaire
door-step-partner-comes = votre partenaire qui vient avec vous
door-step-canadian-work = { $months } mois de travail au Canada
door-step-foreign-work = { $months } mois de travail à l’étranger
door-step-listed-work = { $months } mois dans une profession de la liste{ $in_canada ->
    [yes] { " " }au Canada
   *[no] { "" }
}
doors-other-work = <b>Seulement dans une autre profession que la vôtre</b> : { $kinds }.
doors-past = { $landed ->
    [yes] Vous avez la résidence permanente : plus aucune ronde ne compte pour vous.
   *[no] Votre demande est faite : plus aucune ronde ni note minimale ne compte pour vous. Ce qui compte maintenant : vos dates (/deadlines), et ce qu’il faut faire (/status).
}
doors-missing = Il me faut encore : { $what }.
doors-gone = Pas tenues depuis un an, ne les attendez donc pas : { $kinds }.
doors-gone-own = { $kind } (votre travail)
doors-none = Aucune ronde des douze mois avant aujourd’hui n’est connue.
doors-record = Rondes jusqu’au { $date }{ $mixed ->
    [yes] { " " }; celles d’avant le { $changed } selon les règles d’alors
   *[no] { "" }
}{ $lists ->
    [yes] { " " }; certaines selon une liste plus ancienne
   *[no] { "" }
}. Aucune promesse pour la prochaine.
rounds-reached = Votre note est { $certain ->
    [no] au moins { $points } au-dessus, quoi qu’il manque
   *[yes] { $points } au-dessus
}.
rounds-below = Votre note est { $certain ->
    [no] au moins { $points } au-dessous, quoi qu’il manque
   *[yes] { $points } au-dessous
}.
rounds-reached-at-the-cutoff = Votre note est la note minimale, et votre profil était dans le bassin avant l’heure de départage du { $tie_break }.
rounds-below-at-the-cutoff = Votre note est la note minimale, mais votre profil est arrivé après l’heure de départage du { $tie_break }.
rounds-tie-at-the-cutoff = Votre note est la note minimale : le moment de la soumission aurait décidé{ $tie_break ->
    [none] { "" }
   *[other] , avant ou après l’heure de départage du { $tie_break }
}.
rounds-then-at-the-cutoff = { " " }C’est la dernière note minimale{ $outcome ->
    [reached] , et votre profil était dans le bassin avant l’heure de départage du { $tie_break }.
    [below] , mais votre profil est arrivé après l’heure de départage du { $tie_break }.
   *[tie] { " " }: le moment de la soumission aurait décidé{ $tie_break ->
        [none] .
       *[other] , avant ou après l’heure de départage du { $tie_break }.
    }
}
rounds-unknown = Je ne peux pas le dire : selon ce qui manque, votre note est entre { $least } et { $most }.

## Une nouvelle ronde, dite une fois à ceux qu'elle concerne

new-rounds = <b>{ $count } nouvelles rondes</b>
new-rounds-more = Et { $count } de plus : /draws énumère tous les genres.
new-round = <b>Nouvelle ronde : { $kind }</b>, { $date }. { $has_size ->
    [yes] { $size } invitations{ $has_cutoff ->
        [yes] , note la plus basse { $cutoff }.
       *[no] . La note la plus basse n’est pas encore publiée.
    }
   *[no] { $has_cutoff ->
        [yes] Note la plus basse { $cutoff }.
       *[no] La note la plus basse n’est pas encore publiée.
    }
}
new-round-score = Votre note ce jour-là : { $complete ->
    [no] au moins { "" }
   *[yes] { "" }
}<b>{ $score }</b>{ if-estimate }.{ $has_outcome ->
    [yes] { " " }{ $outcome }
   *[no] { "" }
}
new-round-nearly = Pas encore ouverte pour vous. { $has_what ->
    [yes] Avec { $what }, elle le serait{ $later ->
        [yes] , à partir du { $day }
       *[no] { "" }
    }
   *[no] Elle s’ouvre toute seule pour vous le { $day }
} : note { $score }{ $reaches ->
    [yes] , suffisante pour cette ronde.
   *[no] .
}{ $tied }
new-round-unknown = Je ne peux pas encore dire si elle vous était ouverte.{ $has_what ->
    [yes] { " " }Il me faut encore : { $what }.
   *[no] { "" }
}
new-round-open-now = Elle ne vous était pas ouverte ce jour-là ; les rondes de ce genre le sont maintenant.
new-round-closed = Pas encore ouverte pour vous.
new-round-look = Si votre profil était alors dans le bassin et que vous étiez admissible, regardez dans votre compte IRCC : une invitation peut mettre un jour ou deux à y apparaître.{ $otherwise ->
    [yes] { " " }IRCC vous avait montré { $shown } à la soumission, et c’est son chiffre qui compte.
   *[no] { "" }
}

## Les notes minimales d'une année en image

cutoffs-title = Rondes des 12 derniers mois
cutoffs-row = { $kind }{ $status ->
    [open] , ouverte pour vous
    [unknown] , pas encore clair
   *[other] { "" }
}
cutoffs-range = { $same ->
    [yes] { $least }
   *[no] { $least } à { $most }
}
cutoffs-dot = La note minimale d’une ronde
cutoffs-now = { $how ->
    [open] Votre note, au moins : { $least }
    [about] Votre note maintenant : environ { $score }
   *[exact] Votre note maintenant : { $score }
}
cutoffs-then = Votre note avec ce qui l’ouvre
cutoffs-nominees = Non montré : Candidats des provinces, { $least } à { $most } ; une désignation rapporte { RULE("crs.additional.provincial_nomination") } points.
cutoffs-start = Les rondes des 12 derniers mois et votre note de { $how ->
    [open] { $least } au moins, { $most } au plus
    [about] { $score } environ ({ $least } au moins, { $most } au plus)
   *[exact] { $score }
} :
cutoffs-said = { $kind }{ $status ->
    [open] {" "}(ouverte pour vous)
    [unknown] {" "}(pas encore clair)
   *[other] {" "}(pas encore ouverte)
} : { $range }. Votre note en atteint { $above } sur { $rounds }{ $has_then ->
    [yes] { " " }; avec ce qui l’ouvre, { $then } en atteignent { $above_then }
   *[no] { "" }
}.
cutoffs-other-rules = Les rondes d’avant le changement du SCG sont comparées selon les règles de leur jour.
cutoffs-none = Aucune ronde que je pourrais dessiner pour vous n’a eu lieu dans les douze derniers mois.

## Ce qui rend admissible à un programme ou à une catégorie

way-title = <b>{ $target }</b> : { $status ->
    [open] vous y êtes admissible aujourd’hui, d’après vos réponses.
    [unknown] je ne peux pas encore le dire.
    [no-list] aucune catégorie de ce genre n’est en vigueur aujourd’hui.
    [not-asked] cela repose sur un service dans les forces armées, ce que je ne demande jamais.
   *[other] pas encore.
}
way-met-by = Rempli par : { $programs }.
way-met-next = Où en est votre note dans ces rondes : /draws
way-lacking = { $named ->
    [yes] Le plus proche est : { $program }. Il y
   *[no] Il y
} manque aujourd’hui : { $lacks }.
way-opening = <b>{ $count ->
    [1] Un changement l’ouvre
   *[other] { $count } changements ensemble l’ouvrent
} :</b> { $what }. { $later ->
    [yes] À partir du { $day }, avec une note de { $total }
   *[no] Votre note alors : { $total }
}{ $differs ->
    [yes] {" "}(sans cela { $without })
   *[no] {""}
}{ $granted }.
way-by-itself = <b>Cela s’ouvre tout seul le { $day }</b>, si tout continue comme vous me l’avez dit. Votre note alors : { $total }{ $granted }.
way-nothing = J’ai essayé jusqu’à quatre changements ensemble (tests, évaluations, travail, fonds, une désignation) : aucun ne l’ouvre.
way-missing = { $as_well ->
    [yes] Que cela suffise dépend aussi de : { $what }.
   *[no] Il me faut encore : { $what }.
}
way-asks-language = Elle demande cette langue : { $language }, à { $scale } { $level } dans les quatre compétences, et l’un des trois programmes.
way-asks-work = Elle demande { $months } mois de travail payé dans une profession de sa liste{ $in_canada ->
    [yes] , au Canada
   *[no] {""}
}, et l’un des trois programmes.
way-step-test-result = { $scale } { $level } ({ $language }) { $in_all ->
    [yes] dans les quatre compétences
   *[no] en { $one ->
        [yes] { $ability }
       *[no] { $count } compétences
    }
}
way-step-canadian-work = { $months } mois de travail qualifié à temps plein au Canada
way-step-foreign-work = { $months } mois de travail qualifié à temps plein à l’étranger
way-step-eca = une évaluation (EDE) de votre diplôme
way-step-provincial-nomination = une désignation d’une province
way-step-listed-work = { $months } mois de travail dans une profession de la liste « { $category } »{ $in_canada ->
    [yes] , au Canada
   *[no] {""}
}
way-target-category = Catégorie { $name }
way-target-general = Entrée express, par l’un de ses trois programmes
way-target-pnp = Rondes des candidats des provinces
way-choice = <b>Qu’est-ce qui vous rend admissible ?</b> Choisissez un programme, ou une catégorie de rondes. Je vous dis si vous y êtes admissible aujourd’hui, et le plus petit changement qui l’ouvrirait.
button-ways = Ce qui me rend admissible
button-way-in = Ce qui l’ouvre
button-other-ways = Autre programme ou catégorie
button-all-asked = Tout ce qu’il demande
