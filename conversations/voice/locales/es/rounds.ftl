## Puertas: los tipos de ronda de los últimos doce meses

doors-estimate = <b>Estimación</b> con la tabla del { $grid }: <a href="{ $tool }">compruébela</a>.
doors-title = { $none ->
    [yes] De las rondas de los últimos 12 meses, hoy ninguna está abierta para usted.
   *[no] Rondas de los últimos 12 meses:
}
doors-of-kind = <b>{ $kind }</b>: { $rounds ->
    [0] ninguna ronda en los últimos 12 meses
    [1] 1 ronda en los últimos 12 meses
   *[other] { $rounds } rondas en los últimos 12 meses
}. La última, el { $day }: puntaje más bajo { $cutoff }{ $has_size ->
    [yes] , { $size } { $size ->
        [one] persona invitada
       *[other] personas invitadas
    }
   *[no] { "" }
}.
doors-open = <b>Abiertas para usted</b>
doors-nearly = <b>Casi abiertas</b>
doors-unknown = <b>Aún no está claro</b>
doors-closed = <b>Cerradas</b>
door-open = <b>{ $kind }</b>: { $above ->
    [0] en ella podrían invitarle, pero { "" }
   *[other] { "" }
}{ $how ->
    [open] su CRS, al menos { $least } y como máximo { $most }, { $above ->
        [0] no habría alcanzado en ninguna de { $rounds }
       *[other] { $same ->
            [yes] habría alcanzado en { $above_least } de { $rounds }
           *[no] habría alcanzado en { $above_least } a { $above_most } de { $rounds }
        }
    }.
    [about] su CRS de unos { $score } { $above ->
        [0] no habría alcanzado en ninguna de { $rounds }
       *[other] habría alcanzado en { $above } de { $rounds }; con al menos { $least }, en { $above_least }
    }.
   *[exact] su CRS de { $score } { $above ->
        [0] no habría alcanzado en ninguna de { $rounds }
       *[other] habría alcanzado en { $above } de { $rounds }
    }.
}{ $last }{ $has_outcome ->
    [yes] { " " }{ $outcome }
   *[no] { "" }
}
door-by = <b>{ $kind }</b>, con { $what }{ $later ->
    [yes] , para el { $day }
   *[no] { "" }
}: CRS { $score }, alcanza en { $above } de { $rounds }.{ $last }
door-by-waiting = <b>{ $kind }</b> se abre sola el { $day }: CRS { $score } entonces, alcanza en { $above } de { $rounds }.{ $last }
door-untold = <b>{ $kind }</b>{ $why ->
    [missing] { "" }
    [not-asked] : aquí no lo pregunto
   *[nothing] : nada de lo que probé la abre
}.{ $last }
doors-by = Con { $what }{ $later ->
    [yes] , para el { $day }
   *[no] { "" }
}:
door-reached = – <b>{ $kind }</b>{ $in_canada ->
    [yes] { " " }(en Canadá)
   *[no] { "" }
}: { $again ->
    [yes] { $score }, { $above } de { $rounds }
   *[no] CRS { $score }, alcanza en { $above } de { $rounds }
}.{ $last }
door-last = { " " }Última, { $day }: { $cutoff }{ $word ->
    [yes] { " " }puntos
   *[no] { "" }
}{ $has_size ->
    [yes] , { $size } invitaciones
   *[no] { "" }
}.
door-changes = { $count } cambios
door-step-test-result = { $scale } { $level } en { $in_all ->
    [yes] las cuatro
   *[no] { $one ->
        [yes] { $ability }
       *[no] { $count } habilidades
    }
}
door-step-planned-test = su prueba prevista ({ $language })
door-step-renew-test = una prueba nueva ({ $language })
door-step-eca = una ECA
door-step-eca-all = una ECA de cada título
door-step-settlement-funds = fondos de { $required }
door-step-destination = vivir fuera de Quebec
door-step-provincial-nomination = una nominación
door-step-primary-occupation = otra ocupación principal
door-step-trade-certificate = un certificado en su oficio
door-step-first-official-language = { $language } como primer idioma
door-step-partner-language = una prueba de idioma de su pareja
door-step-renew-partner-test = una prueba nueva de su pareja
door-step-partner-comes = su pareja viniendo con usted
door-step-canadian-work = { $months } meses de trabajo en Canadá
door-step-foreign-work = { $months } meses de trabajo en el exterior
door-step-listed-work = { $months } meses en una ocupación de la lista{ $in_canada ->
    [yes] { " " }en Canadá
   *[no] { "" }
}
doors-other-work = <b>Solo con una ocupación distinta de la suya</b>: { $kinds }.
doors-past = { $landed ->
    [yes] Ya tiene la residencia permanente: las rondas ya no le afectan.
   *[no] Ya presentó la solicitud: las rondas y sus puntajes de corte ya no le afectan. Lo que importa ahora: sus fechas (/deadlines) y qué hacer (/status).
}
doors-missing = Aún necesito: { $what }.
doors-gone = Hace un año que no se hacen; no las espere: { $kinds }.
doors-gone-own = { $kind } (su trabajo)
doors-none = No tengo registrada ninguna ronda de los doce meses antes de hoy.
doors-record = Rondas hasta el { $date }{ $mixed ->
    [yes] ; las anteriores al { $changed }, con las reglas de entonces
   *[no] { "" }
}{ $lists ->
    [yes] ; algunas, con una lista anterior
   *[no] { "" }
}. No prometen nada para la próxima.
rounds-reached = Su puntaje está { $certain ->
    [no] al menos { $points } por encima, falte lo que falte
   *[yes] { $points } por encima
}.
rounds-below = Su puntaje está { $certain ->
    [no] al menos { $points } por debajo, falte lo que falte
   *[yes] { $points } por debajo
}.
rounds-reached-at-the-cutoff = Su puntaje es el de corte, y su perfil estaba en el grupo de candidatos antes del desempate del { $tie_break }.
rounds-below-at-the-cutoff = Su puntaje es el de corte, pero su perfil llegó después del desempate del { $tie_break }.
rounds-tie-at-the-cutoff = Su puntaje es el de corte: habría decidido el momento del envío{ $tie_break ->
    [none] { "" }
   *[other] , antes o después del desempate del { $tie_break }
}.
rounds-then-at-the-cutoff = { " " }Ese es el último puntaje de corte{ $outcome ->
    [reached] , y su perfil estaba en el grupo de candidatos antes del desempate del { $tie_break }.
    [below] , pero su perfil llegó después del desempate del { $tie_break }.
   *[tie] : habría decidido el momento del envío{ $tie_break ->
        [none] .
       *[other] , antes o después del desempate del { $tie_break }.
    }
}
rounds-unknown = No puedo decirlo: lo que falta deja su puntaje entre { $least } y { $most }.

## Una ronda nueva, contada una vez a quienes les interesa

new-rounds = <b>{ $count } rondas nuevas</b>
new-rounds-more = Y { $count } más: /draws muestra todos los tipos.
new-round = <b>Ronda nueva: { $kind }</b>, { $date }. { $has_size ->
    [yes] { $size } invitaciones{ $has_cutoff ->
        [yes] , puntaje más bajo { $cutoff }.
       *[no] . El puntaje más bajo aún no se publicó.
    }
   *[no] { $has_cutoff ->
        [yes] Puntaje más bajo: { $cutoff }.
       *[no] El puntaje más bajo aún no se publicó.
    }
}
new-round-score = Su CRS ese día: { $complete ->
    [no] al menos { "" }
   *[yes] { "" }
}<b>{ $score }</b>{ if-estimate }.{ $has_outcome ->
    [yes] { " " }{ $outcome }
   *[no] { "" }
}
new-round-nearly = Aún no está abierta para usted. { $has_what ->
    [yes] Con { $what } lo estaría{ $later ->
        [yes] , desde el { $day }
       *[no] { "" }
    }
   *[no] Se abre sola para usted el { $day }
}: CRS { $score }{ $reaches ->
    [yes] , alcanza para esta ronda.
   *[no] .
}{ $tied }
new-round-unknown = Aún no puedo decir si estaba abierta para usted.{ $has_what ->
    [yes] { " " }Todavía necesito: { $what }.
   *[no] { "" }
}
new-round-open-now = Ese día no estaba abierta para usted; las rondas de este tipo ahora sí.
new-round-closed = Aún no está abierta para usted.
new-round-look = Si su perfil estaba entonces en el grupo de candidatos y cumplía los requisitos, mire su cuenta de IRCC: una invitación puede tardar uno o dos días en aparecer allí.{ $otherwise ->
    [yes] { " " }IRCC le mostró { $shown } cuando envió el perfil, y su cifra es la que cuenta.
   *[no] { "" }
}

## Los puntajes de corte de un año en una imagen

cutoffs-title = Rondas de los últimos 12 meses
cutoffs-row = { $kind }{ $status ->
    [open] , abierta para usted
    [unknown] , aún no está claro
   *[other] { "" }
}
cutoffs-range = { $same ->
    [yes] { $least }
   *[no] { $least } a { $most }
}
cutoffs-dot = El puntaje de corte de una ronda
cutoffs-now = { $how ->
    [open] Su puntaje, al menos: { $least }
    [about] Su puntaje ahora: unos { $score }
   *[exact] Su puntaje ahora: { $score }
}
cutoffs-then = Su puntaje con lo que la abre
cutoffs-nominees = No se muestra: Nominación provincial, { $least } a { $most }; una nominación da { RULE("crs.additional.provincial_nomination") } puntos.
cutoffs-start = Las rondas de los últimos 12 meses y su puntaje de { $how ->
    [open] al menos { $least }, como máximo { $most }
    [about] unos { $score } (al menos { $least }, como máximo { $most })
   *[exact] { $score }
}:
cutoffs-said = { $kind }{ $status ->
    [open] {" "}(abierta para usted)
    [unknown] {" "}(aún no está claro)
   *[other] {" "}(aún no abierta)
}: { $range }. Su puntaje alcanza en { $above } de { $rounds }{ $has_then ->
    [yes] ; con lo que la abre, { $then } alcanzan en { $above_then }
   *[no] { "" }
}.
cutoffs-other-rules = Las rondas de antes de que cambiara el CRS se comparan con las reglas de su día.
cutoffs-none = En los últimos doce meses no hubo ninguna ronda que pueda dibujarle.

## Qué hace falta para un programa o una categoría

way-title = <b>{ $target }</b>: { $status ->
    [open] hoy cumple lo que pide, según sus respuestas.
    [unknown] aún no puedo decirlo.
    [no-list] hoy no hay ninguna categoría así en vigor.
    [not-asked] se basa en el servicio en las fuerzas armadas, sobre lo que nunca pregunto.
   *[other] todavía no.
}
way-met-by = Lo cumple por: { $programs }.
way-met-next = Cómo está su puntaje en sus rondas: /draws
way-lacking = { $named ->
    [yes] Lo más cercano es: { $program }. Hoy
   *[no] Hoy
} falta: { $lacks }.
way-opening = <b>{ $count ->
    [1] Un cambio lo abre
   *[other] { $count } cambios juntos lo abren
}:</b> { $what }. { $later ->
    [yes] Desde el { $day }, con un CRS de { $total }
   *[no] Su CRS entonces: { $total }
}{ $differs ->
    [yes] {" "}(sin eso { $without })
   *[no] {""}
}{ $granted }.
way-by-itself = <b>Se abre solo el { $day }</b>, si todo sigue como me contó. Su CRS entonces: { $total }{ $granted }.
way-nothing = Probé hasta cuatro cambios juntos (pruebas, evaluaciones, trabajo, fondos, una nominación): ninguno lo abre.
way-missing = { $as_well ->
    [yes] Que eso baste depende también de: { $what }.
   *[no] Aún necesito: { $what }.
}
way-asks-language = Pide { $language } con { $scale } { $level } en las cuatro habilidades, y uno de los tres programas.
way-asks-work = Pide { $months } meses de trabajo remunerado en una ocupación de su lista{ $in_canada ->
    [yes] , hecho en Canadá
   *[no] {""}
}, y uno de los tres programas.
way-step-test-result = { $language } con { $scale } { $level } en { $in_all ->
    [yes] las cuatro habilidades
   *[no] { $one ->
        [yes] { $ability }
       *[no] { $count } habilidades
    }
}
way-step-canadian-work = { $months } meses de trabajo calificado a tiempo completo en Canadá
way-step-foreign-work = { $months } meses de trabajo calificado a tiempo completo en el exterior
way-step-eca = una evaluación (ECA) de su título
way-step-provincial-nomination = una nominación provincial
way-step-listed-work = { $months } meses de trabajo en una ocupación de la lista «{ $category }»{ $in_canada ->
    [yes] , en Canadá
   *[no] {""}
}
way-target-category = Categoría { $name }
way-target-general = Express Entry, por cualquiera de sus tres programas
way-target-pnp = Rondas de nominación provincial
way-choice = <b>¿Qué le permite calificar?</b> Elija un programa, o una categoría de rondas. Le digo si hoy lo cumple, y el cambio más pequeño que lo abriría.
button-ways = Qué me permite calificar
button-way-in = Qué lo abre
button-other-ways = Otro programa o categoría
button-all-asked = Todo lo que pide
