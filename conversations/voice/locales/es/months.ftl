### Los próximos 24 meses: lo que cambia solo con el tiempo, una línea por día

months-title = <b>Los próximos 24 meses</b>, si solo pasa el tiempo{ $works ->
    [yes] {" "}y su empleo sigue
   *[no] { "" }
}: { $changes ->
    [yes] CRS { $now } hoy, { $then } el { $date }.
   *[no] CRS { $now } hoy y el { $date }.
}
months-nothing = Según lo que me dijo, en ese tiempo nada cambia por sí solo.
months-advice = Para compensar una pérdida o ganar más: /whatif.
months-invited = Estos puntos son para una nueva invitación: con la que tiene, un cumpleaños no quita ninguno.
months-expires = El año de su perfil en el grupo de candidatos termina el { $date }: después, presente uno nuevo.
months-need-birth = Los puntos cambian con los cumpleaños: para mostrar los próximos meses necesito su fecha de nacimiento. Escríbala aquí, por ejemplo <i>{ $example }</i>.
months-past = El puntaje ya no importa una vez presentada la solicitud. Ahora importan sus fechas: /deadlines.
months-page = Página { $page } de { $pages }.
button-months = Los próximos 24 meses

months-line = <b>{ $date }</b>: { $causes }.
months-score = CRS { $before } pasa a <b>{ $after }</b> ({ $difference }).
months-score-same = CRS sigue en { $after }.
months-met = Entonces califica para: <b>{ $programs }</b>.
months-not-met = Ya no califica para: <b>{ $programs }</b>.
months-unsure = No puedo decir si entonces califica para: { $programs }.
months-category-met = Entonces dentro de la categoría: { $categories }.
months-category-not-met = Ya fuera de la categoría: { $categories }.
months-category-unsure = Quizá dentro de la categoría: { $categories }.
months-opened = Rondas que entonces se le abren: { $rounds }.
months-closed = Rondas que se le cierran: { $rounds }.
months-none-left = Entonces no tiene abierta ninguna ronda.
months-funds = Fondos de establecimiento para mostrar: { $after } en lugar de { $before }{ $is_short ->
    [yes] ; me dijo { $have }, faltan { $short }
   *[no] { "" }
}.

## La imagen

months-picture = CRS, los próximos 24 meses
months-picture-start = CRS { $score } el { $date }.
months-picture-step = { $date }: { $score } ({ $causes }).
months-picture-end = { $score } el { $date }.
months-picture-unsure = Con guiones: una estimación, porque no se conocen los valores nuevos.

## Por qué, en medio de una frase

cause-birthday = usted cumple { $age } años
cause-language-test = { $partner ->
    [yes] la prueba de su pareja
   *[no] su prueba de { $which }
} deja de contar
cause-language-test-taken = { $partner ->
    [yes] la prueba de su pareja
   *[no] su prueba de { $which }
} empieza a contar
cause-credential = sus estudios están terminados
cause-eca = { $partner ->
    [yes] la evaluación de estudios de su pareja
   *[no] su evaluación de estudios{ $several ->
        [yes] {" "}{ $which }
       *[no] { "" }
    }
} deja de contar
cause-eca-issued = { $partner ->
    [yes] la evaluación de estudios de su pareja
   *[no] su evaluación de estudios{ $several ->
        [yes] {" "}{ $which }
       *[no] { "" }
    }
} empieza a contar
cause-work-anniversary-canadian = { $years ->
    [0] quizá se complete otro año de trabajo en Canadá
    [1] se completa su primer año de trabajo en Canadá
   *[other] se completan { $years } años de trabajo en Canadá
}
cause-work-anniversary-foreign = { $years ->
    [0] quizá se complete otro año de trabajo fuera de Canadá
    [1] se completa su primer año de trabajo fuera de Canadá
   *[other] se completan { $years } años de trabajo fuera de Canadá
}
cause-work-gained-fswp = otro año de trabajo cuenta para el Programa Federal de Trabajadores Calificados
cause-work-gained-cec = otro año de trabajo cuenta para la Clase de Experiencia Canadiense
cause-work-gained-fstp = otro año de trabajo cuenta para el Programa Federal de Oficios Calificados
cause-ageing-out-fswp = trabajo más antiguo deja de contar para el Programa Federal de Trabajadores Calificados
cause-ageing-out-cec = trabajo más antiguo deja de contar para la Clase de Experiencia Canadiense
cause-ageing-out-fstp = trabajo más antiguo deja de contar para el Programa Federal de Oficios Calificados
cause-ageing-out-crs-canadian = trabajo más antiguo en Canadá deja de contar
cause-ageing-out-crs-foreign = trabajo más antiguo fuera de Canadá deja de contar
cause-work-occupation = tiene más trabajo en otra ocupación
cause-permit = su permiso en Canadá termina
cause-rules-crs = el CRS cambia{ $unknown ->
    [yes] {" "}y no conozco sus valores nuevos, así que lo que sigue es una estimación con la tabla del { $grid }
   *[no] { "" }
}
cause-rules-fsw67 = la tabla de 67 puntos cambia
cause-rules-programs = las reglas de los programas cambian
cause-funds-table = entra en vigor una tabla nueva de fondos de establecimiento
cause-category-list = entra en vigor otra lista de categorías
cause-category-work-gained = su trabajo llega a los meses que pide una categoría
cause-category-work-lost = trabajo más antiguo deja de contar para una categoría
