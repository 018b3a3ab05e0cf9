### El resultado en palabras.

## La tarjeta

crs-total = <b>Puntaje CRS: { $total }</b> de { RULE("crs.caps.total") }
crs-total-so-far = <b>Puntaje CRS hasta ahora: al menos { $total }</b> de { RULE("crs.caps.total") }
score-unsettled = Sin contar: su trabajo médico por cuenta propia en Canadá. Ninguna regla que conozca dice qué puntos da.
score-missing = Sin contar, porque no lo sé: { $what }.
score-granted = Contado, pero no es seguro mientras no lo sepa: { $what }.
score-projection = Algunos resultados se basan en una prueba prevista: es una proyección.
score-provisional = Algunos resultados se basan en sus respuestas de una línea, hasta que dé los detalles.
total-marked = { $total } (estimación)
caution = Calculado para el { $on } con la tabla del { $grid }. Es una estimación, no asesoría legal, y no soy IRCC.
caution-estimate =
    <b>Es una estimación con la tabla del { $grid }:</b> se informa que IRCC cambió el CRS el { $changed }, y no conozco los valores nuevos.
    Compruébelo con <a href="{ $tool }">la herramienta de IRCC</a>.
    Calculado para el { $on }; no es asesoría legal, y no soy IRCC.
limits = Estimación al { $on }, con la tabla del { $grid }.
limits-estimate =
    <blockquote expandable><b>Estimación</b> con la tabla del { $grid }: <a href="{ $tool }">compruébela</a>.
    No conozco los valores que, según se informa, rigen desde el { $changed }; la herramienta de IRCC puede decir otra cosa. Calculado para el { $on }; no es asesoría legal, y no soy IRCC.</blockquote>
principal-compare = Como solicitante principal, usted tendría { $mine }; su pareja, { $least ->
    [yes] al menos { $theirs }
   *[no] { $theirs }
}: { $better ->
    [partner] su pareja tendría más puntos.
    [you] usted tiene más puntos.
   *[same] no hay diferencia.
}
principal-folded =
    <blockquote expandable>{ $first }
    { $rest }</blockquote>
principal-left-out = Sin contar, de su pareja: { $what }.
principal-program = { $met ->
    [no] Pero con estas respuestas, su pareja no califica para ninguno de los tres programas.
   *[perhaps] Compruebe que su pareja también califique para un programa.
}
principal-unknown = Para comparar con su pareja como solicitante principal me falta: { $what }.
principal-untested = Podré comparar quién de los dos debería ser el solicitante principal cuando { $who ->
    [you] usted tenga
    [partner] su pareja tenga
   *[both] los dos tengan
} una prueba de idioma, hecha o prevista: es lo que más suma.
principal-unasked-canadian-study = estudios en Canadá
principal-unasked-second-language = una prueba de segundo idioma
principal-unasked-certificate-of-qualification = un certificado de oficio
official-text = Texto oficial
not-known = no se sabe

## Programas

program-fswp = Programa Federal de Trabajadores Calificados
program-cec = Clase de Experiencia Canadiense
program-fstp = Programa Federal de Oficios Calificados
program-fswp-short = Trabajadores Calificados
program-cec-short = Experiencia Canadiense
program-fstp-short = Oficios Calificados
the-crs = CRS
the-67-points = los 67 puntos
verdict-line = { $verdict } <b>{ $program }</b>{ $has_reason ->
    [yes] . { $reason }
   *[no] { "" }
}
verdict-lines-head = <b>Programas</b>
verdict-lines-folded =
    <blockquote expandable><b>Programas</b>
    { $lines }</blockquote>
verdict-met = Califica:
verdict-planned = Si la prueba prevista lo da:
verdict-not_met = No califica:
verdict-unknown = Aún no se sabe:
verdict-met-so-far = Probable:
verdict-not_met-so-far = Todavía no:
verdict-unknown-so-far = Aún no se sabe:
outcome-of-program = <b>{ $program }</b>: { $outcome }
outcome-met = califica
outcome-planned = califica si la prueba prevista lo da
outcome-not_met = no califica
outcome-unknown = aún no se sabe
law-cited = IRPR { $where }
law-letter = ({ $letter })
line-of-requirement = { $mark } { $requirement } <i>({ $law })</i>
mark-met = <b>Sí.</b>
mark-not_met = <b>No.</b>
mark-unknown = <b>?</b>
needs = Me falta: { $what }.
occupation-decides = { $program ->
    [fstp] Decide el oficio. Esto es con { $occupation }{ $verdict ->
        [met] : nombre ese en la solicitud
       *[other] { "" }
    }.
   *[fswp] Decide la ocupación principal. Esto es con { $occupation }{ $verdict ->
        [met] : nombre esa en la solicitud
       *[other] { "" }
    }.
}
occupation-would-do = Otra de sus ocupaciones serviría como principal: { $occupations }.
note-break-without-working-day = Entre dos de sus empleos hay solo días en que nadie trabaja. Cuento el año como continuo; es mi lectura, y decide un oficial.
note-break-perhaps-without-working-day = Entre dos de sus empleos hay como máximo tres días. Si fueron feriados, el año no se interrumpe. No tengo calendario de feriados, y decide un oficial.
note-hours-before-the-year = Las páginas de IRCC dicen también «o { $hours_required } horas», completas el { $hours_on }. Yo cuento el tiempo mismo{ $ends ->
    [yes] , completo el { $year_on }
   *[no] { "" }
}: es mi lectura.
note-licence-not-asked = La evaluación de esta organización solo hace falta si usted debe tener licencia para ejercer en Canadá, y eso no lo pregunto. Si la debe tener, pida su informe; si no, el suyo sirve.
note-physician = El trabajo médico por cuenta propia cuenta aquí por una política pública temporal; en el perfil, no marque «self-employed» para él. No sé qué puntos CRS da.
note-qualified-where-done = IRCC cuenta este trabajo solo si usted tenía la calificación para ejercer el oficio en el país donde lo hizo. Eso no lo pregunto.
note-quebec-work = El trabajo en Quebec cuenta si incluye pruebas de que no piensa establecerse allí.
note-remote-work = El trabajo cuenta como canadiense solo mientras estuvo físicamente en Canadá, para un empleador canadiense. Eso no lo pregunto.
note-separated = Separación no es divorcio: el cónyuge puede seguir contando en su familia. Hacen falta { $required_least } o { $required_most }; la cantidad mayor es la segura.
note-unauthorized-work = Usted trabajó en Canadá sin autorización. Ninguna regla que conozca dice que ese trabajo cuente, y puede dejarle fuera: consulte a un representante autorizado antes de apoyarse en él.
depends-on = Nada en contra hasta ahora; depende de: { $what }.

## Cada punto

crs-core = A. Factores básicos
crs-partner = B. Pareja
crs-transferability = C. Transferibilidad de habilidades
crs-additional = D. Puntos adicionales
points-section = <b>{ $section }: { $points } de { $maximum }</b>
points-item = • { $item }: <b>{ $points }</b> de { $maximum }
points-because = { " " }({ $because })
points-needs = { " " }(aún no se sabe: { $what })
points-open = { " " }(sin contar: ninguna regla que conozca dice qué da su trabajo médico por cuenta propia)
points-item-cap = { " " }[{ $raw }, recortado a { $limit }]
points-one-occupation = Contado: trabajo extranjero en todas las ocupaciones, lo que da CRS { $total_all_occupations }. La herramienta de IRCC pide los años «in only one occupation» (en una sola ocupación: { $one_occupation_years }): CRS { $total_one_occupation }. Prevalecen las Instrucciones Ministeriales.
picture-points = { $points } de { $maximum }
picture-bar = { $item }: { $figure }
picture-unknown = { $item } (aún no se sabe)
points-zero = Sin puntos: { $items }.
points-cap = Juntos { $raw }, recortado al límite de { $limit }.

item-core-age = Edad
    .because = { $age } años
item-core-education = Estudios
    .because = { $education }
item-core-first-language = Primer idioma oficial
    .because = { $language }, niveles { $levels }
item-core-second-language = Segundo idioma oficial
    .because = { $language }, niveles { $levels }
item-core-canadian-work = Trabajo en Canadá
    .because = { $canadian_work_years ->
    [1] 1 año
   *[other] { $canadian_work_years } años
}
item-partner-education = Estudios de su pareja
    .because = { $education }
item-partner-language = Idioma de su pareja
    .because = niveles { $levels }
item-partner-canadian-work = Trabajo de su pareja en Canadá
    .because = { $canadian_work_years ->
    [1] 1 año
   *[other] { $canadian_work_years } años
}
item-transferability-education = Estudios con idioma o trabajo en Canadá
    .because = con idioma { $points_with_language }, con trabajo en Canadá { $points_with_canadian_work }
item-transferability-foreign-work = Trabajo extranjero con idioma o trabajo en Canadá
    .because = con idioma { $points_with_language }, con trabajo en Canadá { $points_with_canadian_work }
item-transferability-trade-certificate = Certificado de oficio con idioma
    .because = habilidad más baja { $weakest_first_language }
item-additional-provincial-nomination = Nominación provincial
item-additional-job-offer = Oferta de trabajo
item-additional-high-wage-work = Trabajo en ocupación de salario alto
item-additional-high-wage-offer = Oferta en ocupación de salario alto
item-additional-canadian-study = Estudios en Canadá
item-additional-sibling-in-canada = Hermano o hermana en Canadá
item-additional-french = Buen francés

## Los 67 puntos

grid-title = <b>{ $total } de 100</b> puntos de selección; el mínimo es { $mark }.
grid-passes = Alcanza.
grid-fails = No alcanza para la tabla del Programa Federal de Trabajadores Calificados.
grid-unknown = Lo que aún falta decide si alcanza.
grid-source = Immigration and Refugee Protection Regulations (Reglamento), artículos 78 a 83, para el { $on }.
item-language-first = Primer idioma oficial
    .because = niveles { $levels }
item-language-second = Segundo idioma oficial
    .because = niveles { $levels }
item-education = Estudios
    .because = { $education }
item-experience = Trabajo calificado
    .because = { $years ->
    [1] 1 año
   *[other] { $years } años
}
item-age = Edad
    .because = { $age } años
item-arranged-employment = Empleo concertado
item-adaptability-partner-language = Adaptabilidad: idioma de su pareja
item-adaptability-study = Adaptabilidad: sus estudios en Canadá
item-adaptability-partner-study = Adaptabilidad: estudios de su pareja en Canadá
item-adaptability-work = Adaptabilidad: su trabajo en Canadá
item-adaptability-partner-work = Adaptabilidad: trabajo de su pareja en Canadá
item-adaptability-relative = Adaptabilidad: familiar en Canadá
item-adaptability-arranged-employment = Adaptabilidad: empleo concertado

## Páginas

button-compare-partner = Compararnos a los dos
button-exact-days = Dar las fechas exactas
button-points = Punto por punto
button-grid = Los 67 puntos
button-programs = Los programas
button-rounds = Rondas recientes
button-whatif = Cómo subirlo
button-timeline = Fechas
button-checklist = Documentos
button-sheet = Formulario para copiar
button-costs = Cuánto cuesta
button-picture = Como imagen
button-cutoffs = Cortes como imagen
status-title = Usted está aquí: <b>{ $state }</b>.
status-folded =
    <blockquote expandable>{ $title }
    { $dates }</blockquote>
state-welcome = recién empezado
state-eligibility = preguntas, elegibilidad
state-language = preguntas, idioma
state-eca = preguntas, estudios
state-noc = preguntas, trabajo
state-profile = preguntas, perfil
state-review = revisión de sus respuestas
state-scored = con puntaje, sin enviar el perfil
state-submitted = en el grupo de candidatos (pool)
state-submitted-over = terminó su año en el grupo de candidatos
state-submitted-without = perfil presentado, pero sin calificar para un programa
state-invited = con invitación (ITA)
state-invited-over = terminó el plazo para presentar la solicitud
state-applied = solicitud presentada
state-lapsed = invitación vencida
state-expired = perfil vencido
state-withdrawn = perfil retirado
state-ineligible = ya no cumple los requisitos
state-refused = solicitud negada
state-landed = residencia permanente

## Requisitos

requirement-common-outside-quebec = Piensa vivir fuera de Quebec
    .open = dónde piensa vivir
    .not = Piensa vivir en Quebec, que elige a sus propios trabajadores.
    .rule = pensar en vivir fuera de Quebec.
    .lacks = piensa vivir en Quebec, que elige a sus propios trabajadores
requirement-fswp-work-continuous = Un año continuo de trabajo calificado y pagado en su ocupación principal, en los últimos { $window_years } años (usted: { $years_least })
    .open = su trabajo
    .not = Hace falta un año continuo de trabajo calificado en una ocupación; cuento { $years_most }.
    .rule = un año continuo de trabajo calificado dentro de diez años.
    .lacks = hace falta un año continuo de trabajo calificado en una ocupación, cuento { $years_most }
requirement-fswp-language = CLB o NCLC 7 en las cuatro habilidades de un idioma oficial, en una prueba vigente
    .open = sus niveles de idioma
    .not = Hace falta CLB o NCLC 7 en las cuatro habilidades.
    .rule = CLB o NCLC 7 en las cuatro habilidades, en una prueba vigente.
requirement-fswp-education = Un título canadiense, o uno extranjero con evaluación (ECA)
    .open = sus estudios
    .not = Hace falta un título canadiense, o uno extranjero con evaluación (ECA).
    .rule = un título canadiense, o uno extranjero con evaluación (ECA) vigente.
    .lacks = hace falta un título canadiense, o uno extranjero con evaluación (ECA) vigente
requirement-fswp-eca-body = Para trabajo de la NOC { $noc }: un título extranjero evaluado por { $body }, la organización designada
    .open = quién evalúa su título
    .not = Para trabajo de la NOC { $noc }, la evaluación de un título extranjero debe venir de { $body }.
    .rule = una evaluación de la organización designada para su ocupación.
requirement-fswp-points67 = { $pass_mark } puntos de selección (usted: { $total })
    .open = los 67 puntos
    .not = Hacen falta { $pass_mark } puntos de selección; tiene { $total }.
    .rule = el mínimo de { RULE("fsw67.pass_mark") } puntos de selección.
    .lacks = hacen falta { $pass_mark } puntos, tiene { $total }
either-funds = Fondos de establecimiento: { $required_least }, o { $required_most } si cuenta su cónyuge por la separación (usted: { $settlement_funds }), salvo exención
    .open = sus fondos
    .not = Hacen falta fondos de establecimiento de al menos { $required_least }; tiene { $settlement_funds }.
    .rule = fondos de establecimiento suficientes.
    .lacks = hacen falta al menos { $required_least } de fondos de establecimiento, tiene { $settlement_funds }
family-unknown-funds = Fondos de establecimiento según el tamaño de su familia, que aún no sé (usted: { $settlement_funds }), salvo exención
    .open = sus fondos
    .not = Hacen falta fondos de establecimiento según el tamaño de su familia; tiene { $settlement_funds }.
    .rule = fondos de establecimiento suficientes.
    .lacks = hacen falta fondos de establecimiento según el tamaño de su familia, tiene { $settlement_funds }
requirement-fswp-funds = Fondos de establecimiento para { $family_size ->
    [1] una persona sola
   *[other] una familia de { $family_size }
}: { $required } (usted: { $settlement_funds }), salvo exención
    .open = sus fondos
    .not = Hacen falta fondos de establecimiento de { $required }; tiene { $settlement_funds }.
    .rule = fondos de establecimiento suficientes.
    .lacks = hacen falta { $required } de fondos de establecimiento, tiene { $settlement_funds }
requirement-cec-work = Un año de trabajo calificado en Canadá en los últimos { $window_years } años (usted: { $years_least })
    .open = su trabajo en Canadá
    .not = Hace falta un año de trabajo calificado en Canadá dentro de tres años; cuento { $years_most }.
    .rule = un año de trabajo calificado en Canadá dentro de tres años.
    .lacks = hace falta un año de trabajo calificado en Canadá en los últimos { $window_years } años, cuento { $years_most }
requirement-cec-language = El nivel de idioma según el TEER de su trabajo: { RULE("programs.cec.languages.0.language.reading") } para TEER 0 y 1, { RULE("programs.cec.languages.1.language.reading") } para TEER 2 y 3
    .open = sus niveles de idioma
    .not = No alcanza el nivel de idioma para su trabajo: { RULE("programs.cec.languages.0.language.reading") } para TEER 0 y 1, { RULE("programs.cec.languages.1.language.reading") } para TEER 2 y 3.
    .rule = el nivel de idioma para su trabajo, en una prueba vigente.
requirement-fstp-trade = Trabajo en un oficio calificado que el programa acepta
    .open = su oficio
    .not = Ninguno de sus empleos es en un oficio calificado que el programa acepta.
    .rule = trabajo en un oficio que el programa acepta.
requirement-fstp-work = Dos años en ese oficio en los últimos { $window_years } años (usted: { $years_least })
    .open = su trabajo en él
    .not = Hacen falta dos años en un oficio dentro de cinco años; cuento { $years_most }.
    .rule = dos años en el oficio dentro de cinco años.
    .lacks = hacen falta { $years_required } años en un oficio en los últimos { $window_years } años, cuento { $years_most }
requirement-fstp-language = Comprensión auditiva y expresión oral { RULE("programs.fstp.language.speaking") }, lectura y escritura { RULE("programs.fstp.language.reading") }
    .open = sus niveles de idioma
    .not = Hace falta { RULE("programs.fstp.language.speaking") } en comprensión auditiva y expresión oral, y { RULE("programs.fstp.language.reading") } en lectura y escritura.
    .rule = { RULE("programs.fstp.language.speaking") } en comprensión auditiva y expresión oral, y { RULE("programs.fstp.language.reading") } en lectura y escritura, en una prueba vigente.
requirement-fstp-offer-or-certificate = Un certificado de calificación, o una oferta de trabajo válida
    .open = un certificado o una oferta de trabajo
    .not = Hace falta un certificado de calificación o una oferta de trabajo válida.
    .rule = un certificado de calificación o una oferta válida.
requirement-fstp-funds = Fondos de establecimiento para { $family_size ->
    [1] una persona sola
   *[other] una familia de { $family_size }
}: { $required } (usted: { $settlement_funds }), salvo exención
    .open = sus fondos
    .not = Hacen falta fondos de establecimiento de { $required }; tiene { $settlement_funds }.
    .rule = fondos de establecimiento suficientes.
    .lacks = hacen falta { $required } de fondos de establecimiento, tiene { $settlement_funds }

remedy-live-outside-quebec = Se cumpliría si pensara vivir en otra provincia o territorio.
remedy-work-more = Se cumpliría con { $years } más de ese trabajo.
remedy-reach-level = Se cumpliría con nivel { $level } en { $ability } ({ $language }; ahora { $have }).
remedy-choose-first-language = Se cumpliría con el { $language } como primer idioma oficial.
remedy-take-language-test = Se cumpliría con una prueba vigente de nivel { $level }.
remedy-get-eca = Se cumpliría con una evaluación (ECA) de su título extranjero.
remedy-get-eca-from-body = Se cumpliría con una evaluación de { $body }.
remedy-get-credential = Se cumpliría con un título terminado y, si es extranjero, evaluado.
remedy-more-points = { $points ->
    [1] Se cumpliría con un punto de selección más.
   *[other] Se cumpliría con { $points } puntos de selección más.
}
remedy-more-funds = Se cumpliría con { $short } más.
remedy-work-in-trade = Haría falta trabajo en un oficio que el programa acepta.
remedy-certificate-or-offer = Se cumpliría con cualquiera de los dos.

## Lo que subiría el puntaje

whatif-title = { $worth ->
    [yes] <b>Qué lo subiría</b>, uno a la vez, lo que más rinde primero:
   *[no] <b>Solo quedan mejoras pequeñas</b>, un cambio a la vez:
}
whatif-pair = <b>Dos juntos: { $gain }</b>{ $later ->
    [yes] {" "}el { $on }
   *[no] {""}
}: { $change } (CRS { $total }{ $later ->
    [yes] {" "}entonces
   *[no] {""}
}{ $falls ->
    [yes] ; { $without } sin eso
   *[no] {""}
}{ $granted }).
whatif-line = <b>{ $gain }</b>{ $later ->
    [yes] {" "}el { $on }
   *[no] {""}
}: { $change } (CRS { $total }{ $later ->
    [yes] {" "}entonces
   *[no] ; { $effort }
}{ $falls ->
    [yes] ; { $without } sin eso
   *[no] {""}
}{ $granted }).
whatif-opens = Abre: { $programs }.
whatif-closes = <b>Se pierde: { $programs }.</b>
whatif-unsure = Se sabe muy poco para decirlo: { $programs }.
whatif-by-itself = <b>Si no cambia nada</b>, la próxima subida: { $gain } el { $on } (CRS { $total }{ $granted }).
whatif-renew = <b>Vence el { $on }: { $what }.</b> { $keeps ->
    [0] Renovar a tiempo mantiene abierto un programa
    [one] Renovar a tiempo conserva un punto
   *[other] Renovar a tiempo conserva { $keeps } puntos
} (CRS { $total }).
granted-renewed = ; por renovar antes: { $what }
granted-planned = ; con la prueba prevista
whatif-more = <blockquote expandable><b>{ $count ->
        [0] Cómo leerlo
        [one] Un cambio más, y cómo leerlo
       *[other] { $count } cambios más, y cómo leerlos
    }</b>
    { $more }</blockquote>
whatif-past = { $landed ->
    [yes] Ya tiene la residencia: los puntos ya no importan.
   *[no] Ya presentó la solicitud: más puntos no cambian nada. Lo que importa ahora: sus fechas (/deadlines) y qué hacer (/status).
}
whatif-nothing = No encuentro ningún cambio a su alcance que por sí solo sume puntos.
whatif-note = Las mejoras no se suman sin más, por los límites de cada sección. Los tiempos son aproximados.
whatif-note-later = Una mejora con fecha es lo que tendría ese día de más que sin el cambio: cuenta su edad de entonces, la prueba prevista se toma como hecha, y la prueba o ECA que vence antes como renovada con el mismo resultado, con el cambio y sin él. Las mejoras no se suman sin más, y los tiempos son aproximados.
effort-weeks = semanas
effort-months = meses
effort-years = un año o más
change-first-language = { $one ->
    [yes] { $language }, { $ability }: { $scale } { $level }
   *[no] { $language } en { $scale } { $level } en las cuatro habilidades
}
one-score = { $language }, { $ability }: { $after } en lugar de { $before } ({ $scale } { $level })
change-second-language = { $one ->
    [yes] { $language }, { $ability }: { $scale } { $level }
   *[no] { $language } en { $scale } { $level } en las cuatro habilidades
}
change-first-official-language = { $language } como primer idioma oficial
change-renew-test = su prueba de { $language } presentada otra vez, con los mismos resultados
change-canadian-work = { $begun ->
    [yes] { $years ->
        [1] un año más
       *[other] { $years } años más
    }
   *[no] { $years ->
        [1] un año
       *[other] { $years } años
    }
} de trabajo calificado en Canadá
change-foreign-work = { $begun ->
    [yes] { $years ->
        [1] un año más
       *[other] { $years } años más
    }
   *[no] { $years ->
        [1] un año
       *[other] { $years } años
    }
} de trabajo calificado fuera de Canadá
change-eca = { $ordered ->
    [yes] la evaluación (ECA) de su título { $credential }, que está en camino, si confirma «{ $level }»
   *[no] una evaluación (ECA) de su título { $credential }, si confirma «{ $level }»
}
change-eca-all = { $ordered ->
    [yes] las evaluaciones (ECA) que están en camino, si confirman «{ $level }»
   *[no] una evaluación (ECA) de cada uno de sus { $count } títulos que no la tienen, si confirman «{ $level }»
}
change-education = un título más ({ $credential }), evaluado, para llegar a «{ $level }»
change-canadian-study = { $years ->
    [1] un año
   *[other] { $years } años
} de estudios a tiempo completo en Canadá ({ $credential })
change-partner-education = un título más de su pareja ({ $credential }), para llegar a «{ $level }»
change-partner-work = { $years ->
    [1] un año
   *[other] { $years } años
} de trabajo calificado de su pareja en Canadá
change-partner-principal = su pareja como solicitante principal, y usted como pareja
change-partner-language = { $one ->
    [yes] { $language } de su pareja, { $ability }: { $scale } { $level }
   *[no] { $language } de su pareja en { $scale } { $level } en las cuatro habilidades
}
change-renew-partner-test = la prueba de { $language } de su pareja presentada otra vez, con los mismos resultados
change-partner-eca = una evaluación (ECA) de los estudios de su pareja, si confirma «{ $level }»
change-partner-comes = que su pareja venga con usted
change-partner-stays = que su pareja no venga con usted (solo si de verdad es su plan: IRCC espera la verdad, y traer después a quien no se incluyó puede ser difícil)
change-provincial-nomination = una nominación provincial por medio de Express Entry
change-sibling-in-canada = un hermano o una hermana en Canadá con ciudadanía o residencia permanente
change-settlement-funds = fondos de establecimiento de { $settlement_funds }
change-pair = { $first }; y { $second }
change-trade-certificate = un certificado canadiense de calificación en su oficio ({ $noc })

## La hoja para el formulario de IRCC

sheet-title = <b>Para el formulario de IRCC: { $part }</b>
sheet-copy = Toque un dato para copiarlo. Lo que se pide lo decide la pantalla de IRCC: yo la conozco de segunda mano.
sheet-personal = Datos personales
sheet-contact = Datos de contacto
sheet-languages = Idiomas
sheet-study = Estudios
sheet-application = Datos de la solicitud
sheet-work = Historial de trabajo
sheet-partner = Pareja
sheet-family = Hijos y padres
sheet-activities = Actividades
sheet-addresses = Direcciones
sheet-trips = Viajes
sheet-background = Preguntas sobre antecedentes

## Documentos

checklist-profile = <b>Para el perfil</b>, tenga esto a mano:
checklist-perhaps = <b>Quizá</b>, según lo que aún no se sabe:
checklist-source = Del Reglamento y de las páginas de IRCC leídas en 2026, para el { $date }. La que vale es la lista de su invitación.
button-checklist-profile = Para el perfil
button-checklist-application = Para la solicitud
document-passport-details = Datos del pasaporte o documento de viaje
document-passport = Pasaporte
document-language-test = Resultados de la prueba de idioma
document-eca = Informe de evaluación de estudios (ECA)
document-job-details = Código NOC, fechas y horas de cada empleo
document-provincial-nomination = Nominación provincial
document-job-offer-letter = Oferta de trabajo por escrito
document-funds-amount = Cantidad de sus fondos de establecimiento
document-digital-photo = Foto digital
document-police-certificate = Antecedentes penales
document-medical-exam-proof = Prueba del examen médico previo
document-marriage-certificate = Acta de matrimonio
document-common-law-proof = Prueba de la unión de hecho
document-divorce-certificate = Acta de divorcio o de anulación
document-birth-certificate = Acta de nacimiento
document-sibling-relationship-proof = Prueba del parentesco con el hermano o la hermana en Canadá
document-education-document = Diploma y certificado de notas
document-canadian-work-proof = Recibos de sueldo, T4 o notice of assessment
document-reference-letter = Carta de referencia laboral
document-trade-work-proof = Prueba de dos años en el oficio tras la calificación
document-certificate-of-qualification = Certificado de calificación (certificate of qualification)
document-work-permit = Permiso de trabajo
document-funds-letter = Cartas del banco como prueba de fondos
document-funds-exemption-letter = Carta que diga por qué no hacen falta fondos
document-cec-funds-letter = Carta que diga que su solicitud es por Experiencia Canadiense
validity-over = ya no es válido
validity-until = cuenta hasta el { $date }

a-language-test = una prueba de idioma en inglés o francés
adaptability-together = Adaptabilidad, en conjunto
