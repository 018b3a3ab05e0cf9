### Frases sobre quien pregunta, puestas tras la respuesta de un tema; vacías donde no se sabe nada.
### Cada una empieza con un espacio. Los días son los últimos en que la cosa aún cuenta.

own-score = { $has_score ->
    [yes] { " " }Su puntaje hoy: { $score }{ if-estimate }.
   *[no] { $has_about ->
    [yes] { " " }Su estimación: unos { $about }{ $has_condition ->
        [yes] , si { $condition }
       *[no] { "" }
    }.
   *[no] { "" }
}
}
own-program = { $has_program ->
    [yes] { " " }Según sus respuestas, califica para: { $program }.
   *[no] { "" }
}
own-selection = { $has_selection_points ->
    [yes] { " " }Hoy usted tiene { $selection_points }.
   *[no] { "" }
}
own-cutoff = { $has_last_cutoff ->
    [yes] { " " }Última ronda que le servía: { $last_round }, corte { $last_cutoff }.
   *[no] { "" }
}
own-funds = { $has_funds_required ->
    [yes] { " " }Su familia necesita { $funds_required }{ $has_funds_known ->
        [yes] ; usted me dijo { $funds_known }
       *[no] { "" }
    }.
   *[no] { "" }
}
own-fees-first = { $has_fees_total ->
    [yes] Su familia paga a IRCC { $fees_total } en total.{ " " }
   *[no] { "" }
}
own-fees = { $has_fees_total ->
    [yes] { " " }Para su familia son { $fees_total } en total.
   *[no] { "" }
}
own-test = { $has_test_expires ->
    [yes] { " " }Último día en que cuenta su prueba: el { $test_expires }.
   *[no] { "" }
}
own-eca = { $has_eca_expires ->
    [yes] { " " }Último día en que cuenta su ECA: el { $eca_expires }.
   *[no] { "" }
}
own-profile = { $has_apply_by ->
    [yes] { " " }Tiene una invitación: presente la solicitud a más tardar el { $apply_by }.
   *[no] { $has_profile_expires ->
        [yes] { " " }Último día de su perfil: el { $profile_expires }.
       *[no] { "" }
    }
}
own-permit = { $has_permit_ends ->
    [yes] { " " }Último día de su permiso: el { $permit_ends }.
   *[no] { "" }
}{ $has_permit_ends_month ->
    [yes] { " " }Su permiso termina en { $permit_ends_month }.
   *[no] { "" }
}

## Cifras de las reglas, tal como las nombra una respuesta

figure-none = ninguna
figure-cutoffs = { $kind } { $range } ({ $rounds })
figure-range = { $same ->
    [yes] { $least }
   *[no] { $least }–{ $most }
}
