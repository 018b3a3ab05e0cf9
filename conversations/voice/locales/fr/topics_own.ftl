### Phrases sur la personne qui demande, mises derrière la réponse d'un sujet ; vides là où rien n'est connu.
### Chacune commence par une espace. Les jours sont les derniers où la chose compte encore.

own-score = { $has_score ->
    [yes] { " " }Votre note aujourd’hui : { $score }{ if-estimate }.
   *[no] { $has_about ->
    [yes] { " " }Votre estimation : environ { $about }{ $has_condition ->
        [yes] , si { $condition }
       *[no] { "" }
    }.
   *[no] { "" }
}
}
own-program = { $has_program ->
    [yes] { " " }D’après vos réponses, vous êtes admissible : { $program }.
   *[no] { "" }
}
own-selection = { $has_selection_points ->
    [yes] { " " }Vous en avez { $selection_points } aujourd’hui.
   *[no] { "" }
}
own-cutoff = { $has_last_cutoff ->
    [yes] { " " }Dernière ronde qui vous convenait : { $last_round }, note minimale { $last_cutoff }.
   *[no] { "" }
}
own-funds = { $has_funds_required ->
    [yes] { " " }Pour votre famille : { $funds_required }{ $has_funds_known ->
        [yes] { " " }; vous m’avez dit { $funds_known }
       *[no] { "" }
    }.
   *[no] { "" }
}
own-fees-first = { $has_fees_total ->
    [yes] Votre famille paie { $fees_total } en tout à IRCC.{ " " }
   *[no] { "" }
}
own-fees = { $has_fees_total ->
    [yes] { " " }Pour votre famille : { $fees_total } en tout.
   *[no] { "" }
}
own-test = { $has_test_expires ->
    [yes] { " " }Dernier jour où compte votre test : le { $test_expires }.
   *[no] { "" }
}
own-eca = { $has_eca_expires ->
    [yes] { " " }Dernier jour où compte votre EDE : le { $eca_expires }.
   *[no] { "" }
}
own-profile = { $has_apply_by ->
    [yes] { " " }Invitation : demande d’ici au { $apply_by }.
   *[no] { $has_profile_expires ->
        [yes] { " " }Dernier jour de votre profil : le { $profile_expires }.
       *[no] { "" }
    }
}
own-permit = { $has_permit_ends ->
    [yes] { " " }Dernier jour de votre permis : le { $permit_ends }.
   *[no] { "" }
}{ $has_permit_ends_month ->
    [yes] { " " }Votre permis prend fin en { $permit_ends_month }.
   *[no] { "" }
}

figure-none = aucun
figure-cutoffs = { $kind } { $range } ({ $rounds })
figure-range = { $same ->
    [yes] { $least }
   *[no] { $least }–{ $most }
}
