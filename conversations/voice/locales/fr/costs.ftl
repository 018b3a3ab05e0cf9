## Ce que cela coûte : /costs

costs-title = <b>Ce que cela coûte à votre famille</b>
    Reste à payer à IRCC : <b>{ $official }</b>.
    { $unknown ->
        [yes] À d’autres, environ { $others }, sans compter ce qui n’est pas connu.
       *[no] À d’autres, environ { $others }.
    }
costs-none = Il ne reste rien à payer à IRCC.
costs-now = <b>Maintenant, avant une invitation</b>
costs-invitation = <b>Avec la demande, après l’invitation</b>
costs-landing = <b>Avant l’arrivée</b>
costs-month = <b>D’ici { $month }</b>
costs-undated = <b>Pas encore de date</b>
costs-about = environ { $amount }
costs-between = { $least } à { $most }
costs-unknown = prix non connu ici
costs-free = gratuit
cost-profile = • Profil Entrée express : { $amount }
cost-processing = { $who ->
    [partner] • Traitement, partenaire : { $amount }
    [children] • Traitement, { $count ->
        [one] { $count } enfant
       *[other] { $count } enfants
    } : { $amount }
   *[applicant] • Traitement, vous : { $amount }
}
cost-biometrics = • Biométrie, une fois pour la famille : { $amount }
cost-right = { $count ->
    [one] • Droit de résidence permanente : { $amount }
   *[other] • Droit de résidence permanente, { $count } adultes : { $amount }
}. Ou avec la demande.
cost-language-test = { $who ->
    [partner] • Test de langue, partenaire : { $amount }
   *[applicant] • Test de langue : { $amount }
}
cost-eca = • Rapport d’EDE : { $amount }
cost-medical = { $count ->
    [one] • Examen médical : { $amount }
   *[other] • Examen médical, { $count } personnes : { $amount }
}
cost-police = { $count ->
    [one] • Certificat de police : { $amount }
   *[other] • Certificats de police ({ $count }) : { $amount }
}
cost-translation = • Traductions agréées de ce qui n’est ni en français ni en anglais : { $amount }
costs-funds-cec = Inutile de les montrer avec une invitation de l’expérience canadienne.
costs-funds = Argent à montrer, pas à payer : <b>{ $need }</b> pour { $size ->
    [1] une personne
   *[other] une famille de { $size }
}. { $have ->
    [none] Vous ne m’avez pas dit combien vous avez.
   *[other] Vous m’avez dit { $have }{ $more ->
        [yes] {" "}ou plus
       *[no] {""}
    }{ $short ->
        [none] { " " }: c’est suffisant.
       *[other] { " " }: il manque { $short }.
    }
}
costs-funds-exempt = Dans votre cas, aucun fonds d’établissement n’est à montrer.
costs-funds-size = Les fonds à montrer dépendent de votre famille, que je ne connais pas encore.
costs-funds-unsettled = Argent à montrer, pas à payer : <b>{ $least }</b> ou <b>{ $need }</b>. On ne sait pas si un époux séparé compte : prévoyez la somme la plus élevée.
costs-missing = Il manque encore, et cela compte : { $missing }.
costs-footing = <b>Sources, et ce qui peut changer</b>
costs-changes = Les frais d’IRCC changent tous les { $years } ans, la prochaine fois le { $fees }. Ce sont ceux du jour où il reçoit la demande qui comptent. Un nouveau tableau des fonds paraît d’habitude d’ici { $funds }.
costs-sources = Frais en vigueur depuis le { $since }, vérifiés le { $checked } ({ $link }).{ $heard ->
    [none] {""}
   *[other] {" "}« Environ » : ce que des gens disaient avoir payé, jusqu’en { $heard } ; rien d’officiel, et avant taxes.
}
button-costs-monthly = Par mois
button-costs-staged = Par étape
