## Souhaits : « et si j'ai NCLC 9 », en mots simples

wish-answer = <b>{ $change } :</b> { $gain ->
    [0] aucun point de plus ni de moins
   *[other] { $signed }
}, note { $about ->
    [yes] d’environ { $total }
   *[no] { $total }
}{ $later ->
    [yes] {" "}le { $on } (sans cela { $without }{ $granted }).
   *[no] .{ $decided ->
        [yes] {""}
       *[no] {" "}Prend d’habitude { $effort }.
    }
}
wish-change-sitting = { $test } { $scores }
wish-partner-sitting = { $test } { $scores } de votre partenaire
wish-score = { $ability } { $score }
wish-work = { $months } mois de plus de travail qualifié { $canada ->
    [yes] au Canada
   *[no] hors du Canada
}
wish-levels = { $partner ->
    [yes] votre partenaire, { $language }
   *[no] { $language }
}, en { $scale } : { $levels }
wish-partly = Le reste ne change rien à vos réponses, ou vous l’avez déjà.
wish-nothing-like-it = Je n’ai pas pu rapprocher cela de vos réponses : il n’y a rien chez vous que cela changerait, ou vous l’avez déjà.
wish-needs = Pour le calculer, il me faut d’abord : { $what }. Dites-le-moi en une phrase, puis redemandez.
wish-partner-not-counted = D’après vos réponses, votre partenaire n’immigre pas avec vous : rien de son côté ne compte donc dans votre note, quoi que ce soit.
wish-no-partner = D’après ce que vous m’avez dit, il n’y a ni époux ni conjoint de fait : rien d’un partenaire ne peut donc compter. S’il y en a un, dites-le-moi sous /edit.
wish-no-such-study = D’après vos réponses, cela ne change rien. Vous avez déjà autant, ou les études d’avant manquent : je calcule un master après une licence, et un doctorat après un master.
wish-too-early = Je peux dire ce qu’un changement apporterait une fois qu’il y a une première estimation. Quelques réponses rapides suffisent ; redemandez-moi ensuite.
wish-unread = Je n’ai pas compris ce qui devrait changer. Essayez : <i>et si j’ai NCLC 9</i>, <i>et si IELTS 8 7,5 7 7</i>, <i>et si je travaille encore un an au Canada</i>, <i>et si ma femme passe le test</i>.
wish-impossible = Aucun relevé de ce test ne montre de tels résultats.
wish-whole-years = Je peux ajouter une partie d’année seulement à vos propres emplois donnés avec leurs dates (sous /edit), pas au travail d’un partenaire. Demandez des années entières : <i>un an de plus au Canada</i>.
wish-other-scale = A1 à C2 sont des niveaux de l’échelle européenne. IRCC ne compte que les NCLC, d’après les résultats d’un test accepté ; demandez-moi avec eux : <i>français NCLC 7</i>.
wish-family = Un mariage, une séparation ou un enfant, je ne peux pas le calculer à partir d’une ligne : les tests, les études et le travail d’un partenaire comptent, et chaque personne de la famille augmente l’argent à montrer. Vous pouvez changer la réponse sous /edit pour voir, et la remettre ensuite.
wish-offer = Une offre d’emploi ne rapporte aucun point du SCG sur la grille du { $grid }{ $estimate ->
    [yes] { " " }; les règles qui seraient en vigueur depuis le { $changed } peuvent dire autre chose, et je ne les connais pas
   *[no] {""}
}. Elle peut rapporter des points des 67, compter pour les métiers spécialisés, ou vous dispenser des fonds d’établissement : indiquez-la sous /edit.
wish-nomination-alone = Elle n’ouvre rien sans l’un des trois programmes, et d’après vos réponses vous n’êtes alors admissible à aucun.
wish-age = <b>{ $age } ans, le { $on } :</b> { $changes ->
    [yes] { $signed }, note { $total } à partir de ce jour
   *[no] aucun point de plus ni de moins, note { $total }
}, si rien d’autre ne change{ $granted }.
wish-age-past = Vous avez déjà cet âge, d’après la date de naissance que vous m’avez donnée.
wish-no-birth-date = Il me faut votre date de naissance pour dire ce que change un anniversaire.
wait-answer = <b>Si vous attendez seulement jusqu’au { $date } :</b> { $difference ->
    [0] votre note reste { $about ->
        [yes] d’environ { $then }
       *[no] { $then }
    }.
   *[other] votre note passe de { $now } à { $about ->
        [yes] environ { $then }
       *[no] { $then }
    } ({ $signed }).
}
wait-renewed = Si ce qui expire d’ici là est renouvelé avec le même résultat : note { $total }{ $granted }.
wait-nothing = D’après ce que vous m’avez dit, rien ne change tout seul d’ici là.
wait-more = Il y a plus d’ici là : /months.
wait-too-far = Je regarde jusqu’au { $date } : /months montre ce qui change tout seul d’ici là.
wait-needs-birth = Pour cela, il me faut votre date de naissance : les anniversaires coûtent des points. Écrivez-la, par exemple <i>né le 3 avril 1991</i>.
