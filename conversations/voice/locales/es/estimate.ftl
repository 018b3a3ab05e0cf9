### La primera estimación: más o menos, como mínimo y como máximo, a partir de unos pocos datos.

estimate-about = <b>{ $exact ->
    [yes] { $about }
   *[no] Unos { $about }
}</b> de { RULE("crs.caps.total") }{ $has_condition ->
    [yes] , si { $condition }
   *[no] { "" }
}
estimate-ends = De { $least } como mínimo a { $most }{ $without_nomination ->
    [yes] {" "}(sin contar una nominación)
   *[no] { "" }
}.
estimate-programs = { $has_met ->
    [yes] <b>Califica para:</b> { $met }.{ " " }
   *[no] { "" }
}{ $has_possible ->
    [yes] <b>Parece posible:</b> { $possible }.{ " " }
   *[no] { "" }
}{ $in_canada ->
    [yes] Experiencia Canadiense, solo si trabajó en Canadá.{ " " }
   *[no] { "" }
}{ $in_a_trade ->
    [trade] Oficios Calificados, solo si trabaja en un oficio.{ " " }
    [offer] Oficios Calificados, solo con una oferta de trabajo o un certificado de oficio de Canadá.{ " " }
   *[no] { "" }
}{ $has_closed ->
    [yes] <b>No con estas respuestas:</b> { $closed }.
   *[no] { "" }
}
estimate-short-of-grid = <b>{ $program }:</b> { $points } de los { $mark } puntos con estas respuestas{ $has_more ->
    [yes] ; más, solo con lo que no me ha contado: { $more }
   *[no] { "" }
}.
estimate-more-job-offer = una oferta de trabajo
estimate-more-relative = un familiar en Canadá
estimate-more-english = inglés
estimate-more-french = francés
estimate-exact = <b>Para el puntaje exacto:</b> { $what }.
estimate-is-exact = Ninguna respuesta que falte puede cambiar este puntaje.
estimate-no-test = Todavía no cuento ninguna prueba de idioma: es lo que más suma.
estimate-needed = <b>Todavía sin puntaje.</b> Para una primera estimación me falta:
    { $lines }

    O escríbalo todo en un solo mensaje, por ejemplo: «29 años, soltero, maestría de México, IELTS 8 7.5 7 7, 4 años como analista de datos».
estimate-open = <b>Puntaje CRS entre { $least } y { $most }</b> de { RULE("crs.caps.total") }
estimate-none = <b>Todavía sin puntaje CRS</b>
button-to-exact = { $left ->
    [0] Seguir
    [1] Seguir: 1 pregunta para el puntaje
   *[other] Seguir: { $left } preguntas para el puntaje
}
button-to-exact-in-minutes = Seguir: exacto en unos { $minutes } minutos
button-to-estimate = Seguir: { $left ->
    [1] 1 pregunta rápida
   *[other] { $left } preguntas rápidas
}
button-why-score = ¿Por qué?
button-what-changes-it = Qué lo cambiaría

## Lo que da por sentado

estimate-counted = Contado hasta ahora: <b>{ $about }</b> de { RULE("crs.caps.total") }
estimate-risks = <b>Doy por sentado</b>, con los puntos que dependen de ello:
estimate-left-out = <b>Sin contar</b>, porque no lo sé:
estimate-ends-explained = En el mínimo no se confirma nada de lo que doy por sentado; en el máximo se suma todo lo que no conté.
estimate-not-a-sum = Algunos puntos solo cuentan juntos y otros una sola vez, así que las líneas no siempre suman.
estimate-risk = • { $what }: { $points ->
    [1] 1 punto
   *[other] { $points } puntos
}
estimate-gain = • { $what }: hasta { $points } más{ $beside ->
    [yes] , junto con los demás
   *[no] { "" }
}
estimate-risk-and-gain = • { $what }: { $points ->
    [1] 1 punto
   *[other] { $points } puntos
}, o hasta { $more } más
estimate-of-programs = <b>Programas</b>, si todo eso es así:

assumption-age = { $has_age ->
    [yes] usted tiene { $age } años hoy
   *[no] su edad
}
    .settles = su fecha de nacimiento
assumption-eca-confirms = su ECA confirma { $level ->
    [secondary] la secundaria
    [one_year] el diploma de un año
    [two_year] el diploma de dos años
    [bachelors] la licenciatura
    [two_or_more] los dos títulos
    [masters] la maestría
    [doctorate] el doctorado
   *[other] el título
}
    .settles = lo que dice su ECA
estimate-note-eca = Un título de Canadá no necesita ECA.
assumption-one-credential = { $has_level ->
    [yes] un segundo título
   *[no] sus estudios
}
    .settles = sus títulos, uno por uno
assumption-no-canadian-study = estudios en Canadá
    .settles = dónde estudió
assumption-test-valid = su prueba de { $language } tiene menos de dos años
    .settles = el día de su prueba de { $language }
assumption-levels-told = su informe muestra CLB { $level } en { $language }
    .settles = sus resultados de { $language }
assumption-aim-reached = usted llega a CLB { $level } en { $language }
    .settles = sus resultados de { $language }
assumption-no-test = { $denied ->
    [yes] una prueba de { $language }, si piensa presentarla
   *[no] { $language }
}
    .settles = { $denied ->
        [yes] si piensa presentar una prueba de { $language }
       *[no] su { $language }
    }
assumption-scores-untold = resultados de { $language } sin indicar todavía
    .settles = sus resultados de { $language }
assumption-work-counts = { $years ->
    [1] su año de trabajo { $in_canada ->
        [yes] en Canadá
       *[no] en el extranjero
    } fue calificado, pagado
   *[other] sus { $years } años de trabajo { $in_canada ->
        [yes] en Canadá
       *[no] en el extranjero
    } fueron calificados, pagados
} y a tiempo completo
    .settles = sus empleos con sus meses
assumption-no-work = trabajo { $in_canada ->
    [yes] en Canadá
   *[no] en el extranjero
}
    .settles = su trabajo { $in_canada ->
        [yes] en Canadá
       *[no] en el extranjero
    }
assumption-jobs-as-told = detalles de su trabajo { $in_canada ->
    [yes] en Canadá
   *[no] en el extranjero
}
    .settles = los detalles de sus empleos
assumption-partner-coming = si una pareja viene con usted
    .settles = si una pareja viene con usted
assumption-partner-not-canadian = su pareja no tiene ciudadanía canadiense ni residencia permanente
    .settles = si su pareja tiene ciudadanía canadiense o residencia permanente
    .otherwise = si su pareja tiene ciudadanía canadiense o residencia permanente
assumption-partner-as-told = el inglés, los estudios y el trabajo de su pareja
    .settles = el inglés, los estudios y el trabajo de su pareja
assumption-no-sibling = un hermano o una hermana en Canadá
    .settles = si un hermano o una hermana vive en Canadá
assumption-no-trade-certificate = un certificado de oficio
    .settles = si tiene un certificado de oficio
assumption-no-job-offer = una oferta de trabajo
    .settles = si tiene una oferta de trabajo

estimate-needs-item = • { $what }
estimate-needs-birth-date = su fecha de nacimiento, o por ahora su edad
estimate-needs-marital-status = si tiene esposo, esposa o pareja
estimate-needs-partner-accompanying = si su pareja viene con usted
estimate-needs-english = sus resultados de inglés, o que aún no tiene prueba
estimate-needs-claimed-education = sus estudios más altos
estimate-needs-claimed-foreign-years = sus años de trabajo calificado
