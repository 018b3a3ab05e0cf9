### Les 24 mois à venir : ce que le temps seul change, une ligne par jour

months-title = <b>Les 24 mois à venir</b>, si seul le temps passe{ $works ->
    [yes] {" "}et que votre emploi continue
   *[no] { "" }
} : { $changes ->
    [yes] note { $now } aujourd’hui, { $then } le { $date }.
   *[no] note { $now } aujourd’hui et le { $date }.
}
months-nothing = D’après ce que vous m’avez dit, rien ne change tout seul pendant ce temps.
months-advice = Pour compenser une perte ou gagner plus : /whatif.
months-invited = Ces points valent pour une nouvelle invitation : avec celle que vous avez, un anniversaire n’en retire pas.
months-expires = L’année de votre profil dans le bassin prend fin le { $date } : ensuite, soumettez-en un nouveau.
months-need-birth = Les points changent aux anniversaires : pour montrer les mois à venir, il me faut votre date de naissance. Écrivez-la ici, par exemple <i>{ $example }</i>.
months-past = La note n’a plus d’importance une fois la demande faite. Ce qui compte maintenant, ce sont vos dates : /deadlines.
months-page = Page { $page } sur { $pages }.
button-months = Les 24 mois à venir

months-line = <b>{ $date }</b> : { $causes }.
months-score = La note passe de { $before } à <b>{ $after }</b> ({ $difference }).
months-score-same = La note reste à { $after }.
months-met = Vous êtes alors admissible : <b>{ $programs }</b>.
months-not-met = Vous n’êtes plus admissible : <b>{ $programs }</b>.
months-unsure = Je ne peux pas dire si vous êtes alors admissible : { $programs }.
months-category-met = Vous entrez alors dans la catégorie : { $categories }.
months-category-not-met = Vous n’êtes plus dans la catégorie : { $categories }.
months-category-unsure = Peut-être dans la catégorie : { $categories }.
months-opened = Rondes alors ouvertes pour vous : { $rounds }.
months-closed = Rondes qui ne vous sont plus ouvertes : { $rounds }.
months-none-left = Aucune ronde ne vous est alors ouverte.
months-funds = Fonds d’établissement à montrer : { $after } au lieu de { $before }{ $is_short ->
    [yes] { " " }; vous m’avez dit { $have }, il manque { $short }
   *[no] { "" }
}.

## L'image

months-picture = Note du SCG, les 24 mois à venir
months-picture-start = Note { $score } le { $date }.
months-picture-step = { $date } : { $score } ({ $causes }).
months-picture-end = { $score } le { $date }.
months-picture-unsure = En pointillé : une estimation, les nouvelles valeurs n’étant pas connues.

## Pourquoi, au milieu d'une phrase

cause-birthday = vous avez { $age } ans
cause-language-test = { $partner ->
    [yes] le test de votre partenaire
   *[no] votre test ({ $which })
} cesse de compter
cause-language-test-taken = { $partner ->
    [yes] le test de votre partenaire
   *[no] votre test ({ $which })
} commence à compter
cause-credential = vos études sont terminées
cause-eca = { $partner ->
    [yes] l’évaluation de diplôme de votre partenaire
   *[no] votre évaluation de diplôme{ $several ->
        [yes] {" "}{ $which }
       *[no] { "" }
    }
} cesse de compter
cause-eca-issued = { $partner ->
    [yes] l’évaluation de diplôme de votre partenaire
   *[no] votre évaluation de diplôme{ $several ->
        [yes] {" "}{ $which }
       *[no] { "" }
    }
} commence à compter
cause-work-anniversary-canadian = { $years ->
    [0] une autre année de travail au Canada est peut-être complète
    [1] votre première année de travail au Canada est complète
   *[other] { $years } années de travail au Canada sont complètes
}
cause-work-anniversary-foreign = { $years ->
    [0] une autre année de travail hors du Canada est peut-être complète
    [1] votre première année de travail hors du Canada est complète
   *[other] { $years } années de travail hors du Canada sont complètes
}
cause-work-gained-fswp = une autre année de travail compte pour le Programme des travailleurs qualifiés
cause-work-gained-cec = une autre année de travail compte pour la Catégorie de l’expérience canadienne
cause-work-gained-fstp = une autre année de travail compte pour le Programme des métiers spécialisés
cause-ageing-out-fswp = un travail plus ancien cesse de compter pour le Programme des travailleurs qualifiés
cause-ageing-out-cec = un travail plus ancien cesse de compter pour la Catégorie de l’expérience canadienne
cause-ageing-out-fstp = un travail plus ancien cesse de compter pour le Programme des métiers spécialisés
cause-ageing-out-crs-canadian = un travail plus ancien au Canada cesse de compter
cause-ageing-out-crs-foreign = un travail plus ancien hors du Canada cesse de compter
cause-work-occupation = vous avez plus de travail dans une autre profession
cause-permit = votre permis au Canada prend fin
cause-rules-crs = le SCG change{ $unknown ->
    [yes] {" "}et je n’en connais pas les nouvelles valeurs : la suite est une estimation sur la grille du { $grid }
   *[no] { "" }
}
cause-rules-fsw67 = la grille des 67 points change
cause-rules-programs = les règles des programmes changent
cause-funds-table = un nouveau tableau des fonds d’établissement entre en vigueur
cause-category-list = une autre liste de catégories entre en vigueur
cause-category-work-gained = votre travail atteint les mois que demande une catégorie
cause-category-work-lost = un travail plus ancien cesse de compter pour une catégorie
