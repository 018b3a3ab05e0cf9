### Programas que se cumplen y los que no, y el momento de la invitación.

## Lo que le falta a un programa: va tras dos puntos, o «Para el programa, …»

lacks-level = { $ability }: { $below ->
    [yes] menos de { $scale } 4
   *[no] { $scale } { $have }
}, se pide { $level }
lacks-test = hace falta una prueba que hoy cuente, con nivel { $level } o más
no-program-since = <b>Desde el { $date } no califica para ningún programa.</b> { $program }: { $lacks }. «Los programas» dice qué haría falta.
no-program-today = <b>Según sus respuestas, hoy no califica para ningún programa.</b> { $program }: { $lacks }. «Los programas» dice qué haría falta.
program-gained = <b>Ahora califica para: { $program }.</b>
program-lost = <b>Con esto ya no califica para: { $program }</b> ({ $lacks }).
program-not-met = <b>Con esto no califica para: { $program }</b> ({ $lacks }).
program-unsure = Ya no puedo decir si califica para: <b>{ $program }</b>. Necesito: { $lacks }.

## Enviar sin programa

submit-doubt = <b>Según sus respuestas, el { $date } no calificaba para ningún programa.</b> { $program }: { $lacks }. IRCC no admite en el grupo de candidatos un perfil así. Revise primero la respuesta; si IRCC lo admitió, dígamelo.
life-next-scored-without = No lo envíe todavía: IRCC no admite en el grupo de candidatos un perfil que no cumple los requisitos de ningún programa. Si una respuesta no está al día, cámbiela con /edit.
button-submit-anyway = IRCC lo admitió: lo envié
button-not-submitted = No lo envié

## Antes de la solicitud

invitation-stop = <b>No presente todavía la solicitud.</b>
invitation-program-fails = Según sus respuestas, hoy no califica para: { $program } ({ $lacks }).
invitation-evidence-ended = Esto venció: { $what }. Desde el { $date } ya no cuenta, y de ello depende este programa: { $program }. Consiga algo nuevo y presente la solicitud a más tardar el <b>{ $sixtieth }</b>.
a-round = una ronda «{ $round }»
invitation-round-language = Recibió la invitación en { $round }, y según sus respuestas no entra en ella: { $lacks }.
invitation-round-work = Recibió la invitación en { $round }, y según sus respuestas no tiene el trabajo que pide.
invitation-round-nomination = Recibió la invitación en { $round }, y no me habló de ninguna nominación.
round-no-test = no me dijo ninguna prueba ({ $language }), y hace falta nivel { $level } en las cuatro habilidades
round-level = { $ability } ({ $language }) está en nivel { $have }, se pide { $level }
round-test-over = su prueba ({ $language }) ya no cuenta
invitation-score-below = Su CRS hoy es { $score } (sin contar cumpleaños desde la invitación), y el puntaje más bajo de su ronda fue { $cutoff }.
invitation-score-below-so-far = Lo que puedo contar de su CRS es { $score }, y el puntaje más bajo de su ronda fue { $cutoff }.
invitation-score-below-estimate = Con la tabla del { $grid } su CRS hoy es { $score }, y el puntaje más bajo de su ronda fue { $cutoff }.
invitation-score-below-otherwise = Yo cuento hoy { $score }, y el puntaje más bajo de su ronda fue { $cutoff }; cuando envió el perfil, IRCC mostró un puntaje distinto del mío.
invitation-risk = Hoy una solicitud probablemente sería negada, y no le devolverían la tarifa de trámite.
invitation-risk-estimate = Si también la cifra de IRCC está por debajo, la solicitud probablemente sería negada, y no le devolverían la tarifa de trámite. IRCC aconseja recalcular antes de presentarla, y en ese caso rechazar la invitación.
invitation-unsure = <b>Antes de presentar la solicitud:</b> no puedo asegurar que se sostenga.
invitation-holds = Según sus respuestas, hoy califica para este programa: { $program }. Y su CRS de { $score } no está por debajo de los { $cutoff } de su ronda.
invitation-birthday = Por ley, su cumpleaños desde la invitación no va en su contra. Pero los puntos de selección se cuentan con su edad el día de la solicitud. Pregunte a IRCC antes de pagar.
invitation-other-program = Si su carta nombra este programa: { $program }, hoy no califica ({ $lacks }).
invitation-program-unknown = Para este programa: { $program }, necesito: { $what }.
invitation-round-unknown = { $kind ->
    [kind] No me dijo el tipo de ronda.
    [service] Lo que pide { $round }, no lo pregunto.
    [list] No conozco ninguna categoría { $category } en ese día.
   *[other] Para { $round } necesito: { $what }.
}
invitation-cutoff-unknown = No sé el puntaje más bajo de su ronda: compárelo con el suyo.
invitation-score-estimate = Mi CRS de { $score } es una estimación: compare la cifra de su cuenta de IRCC con los { $cutoff } de su ronda.
invitation-score-otherwise = Cuando envió el perfil, IRCC mostró un puntaje distinto del mío: compare la cifra de su cuenta de IRCC con los { $cutoff } de su ronda.
invitation-score-unknown = Mi CRS de { $score } no se puede comparar con certeza con los { $cutoff } de su ronda.
invitation-last-day = El último día para presentar la solicitud es el <b>{ $date }</b>: { $days ->
    [0] es hoy
    [1] queda 1 día
   *[other] quedan { $days } días
}. Guíese por el día y la hora de su cuenta de IRCC.
invitation-ends-first = Los { $count } días terminan el { $sixtieth }, pero esto termina antes: { $what }. <b>Presente la solicitud a más tardar el { $date }</b> ({ $days ->
    [0] hoy
    [1] 1 día
   *[other] { $days } días
}), o tenga algo nuevo antes de presentarla.
invitation-ends-first-otherwise = Los { $count } días terminan el { $sixtieth }, pero desde el { $from_day } ya no tendría aquello en lo que se apoya la invitación: <b>presente la solicitud a más tardar el { $date }</b> ({ $days ->
    [0] hoy
    [1] 1 día
   *[other] { $days } días
}).
invitation-if-holds = Si al final la cifra de IRCC alcanza, tenga presente el día.
invitation-decline-by = Puede rechazar la invitación hasta el final del <b>{ $date }</b> ({ $days ->
    [0] hoy
    [1] queda 1 día
   *[other] quedan { $days } días
}).
invitation-decline-folded =
    <blockquote expandable>{ $by }
    { $keeps }</blockquote>
decline-keeps-met = Si la rechaza, el perfil vuelve al grupo de candidatos, hasta el { $date }; si no hace nada, el perfil se acaba.
decline-keeps-not-met = Sin ningún programa cumplido, IRCC saca el perfil del grupo de candidatos aunque rechace la invitación.
decline-keeps-unknown = Si la rechaza, el perfil vuelve al grupo de candidatos solo si usted aún califica para algún programa, y todavía no puedo decirlo.
decline-year-over = Los doce meses del perfil terminaron; rechazarla ya no deja nada en el grupo de candidatos.
evidence-test = prueba ({ $language })
evidence-partner-test = prueba de idioma de su pareja
evidence-eca = { $organization ->
    [none] evaluación de estudios (ECA)
   *[other] informe de { $organization } (ECA)
}
evidence-partner-eca = evaluación de estudios de su pareja (ECA)
button-invitation-stop = Qué hay en contra
button-invitation-unsure = Qué no es seguro aún
button-invitation-checked = Qué revisé
button-correct-round = Corregir la ronda
button-tell-cutoff = Decir el puntaje más bajo
invitation-checked = <b>Una solicitud con su invitación, al { $date }</b>
checked-program = { $mark } { $program }
checked-round = { $mark } Ronda: { $round }
checked-score = { $mark } CRS { $score }; puntaje más bajo de su ronda: { $cutoff }{ $recorded ->
    [yes] { " " }(datos de IRCC)
    [told] { " " }(me lo dijo usted)
   *[no] { "" }
}
checked-law = Cuenta su situación en la invitación y cuando IRCC recibe la solicitud. Un cumpleaños entre ambas no le perjudica.
not-told-round = sin indicar

## Punto por punto

claims-title = <b>En qué se apoya su invitación</b>{ $several ->
    [yes] { " " }({ $page } de { $pages })
   *[no] { "" }
}
claims-none-open = No hay ninguna invitación abierta. Cuando le inviten, dígamelo con /invited: la reviso entonces punto por punto.
claims-whole = Uno por uno, al { $date }: CRS { $score }{ $estimate ->
    [yes] { " " }con la última tabla que conozco
   *[no] { "" }
}{ $known ->
    [yes] , puntaje más bajo de su ronda { $cutoff }.
   *[no] .
}
claims-falls = { $already ->
    [yes] <b>Además, una solicitud se apoya en cada uno de estos puntos:</b>
   *[no] <b>Si uno de estos no contara, la solicitud no se sostendría: podrían negarla y no devolverle la tarifa.</b>
}
claims-may-fall = <b>Si uno de estos no cuenta, no puedo decir que la solicitud se sostenga:</b>
claims-unknown = <b>Sin uno de estos tiene menos puntos:</b>
claims-stands = { $certain ->
    [yes] Se sostendría sin cualquiera de estos por separado (su CRS entonces): { $claims }.
   *[no] Cada uno de estos cambia menos (su CRS sin él): { $claims }.
}
claims-and-score = { $claim }: { $score }
claims-line = • <b>{ $claim }</b>: { $effects }.
claims-proof = Lo respalda: { $papers }.
claims-no-program = { $certain ->
    [yes] ya no califica: { $program }
   *[no] ya no califica, si su carta lo nombra: { $program }
}
claims-no-round = no para { $round }
claims-score = CRS { $score }{ $under ->
    [yes] , por debajo de { $cutoff }
   *[no] { "" }
}
claims-credential-or-eca = Título { $number } o su informe ECA ({ $name })
claims-partner-education-or-eca = Los estudios de su pareja o su informe ECA
claim-job = Empleo { $number }: { $name }
claim-claimed-work = Sus años de trabajo
claim-credential = Título { $number } ({ $name })
claim-claimed-education = Sus estudios
claim-eca = Informe ECA del título { $number } ({ $name })
claim-canadian-study = Estudios en Canadá para el título { $number } ({ $name })
claim-studied-in-canada = Sus dos años de estudios en Canadá
claim-language-test = Prueba ({ $language })
claim-ability = Un nivel menos en { $abilities } ({ $language })
claim-partner-comes = Que su pareja viene con usted
claim-partner-stays = Que su pareja no viene con usted
claim-partner-canadian = Que su pareja tiene ciudadanía o residencia permanente
claim-partner-language = La prueba de idioma de su pareja
claim-partner-education = Los estudios de su pareja
claim-partner-eca = El informe ECA de su pareja
claim-partner-work = El trabajo de su pareja en Canadá
claim-partner-study = Los estudios de su pareja en Canadá
claim-job-offer = Su oferta de trabajo
claim-provincial-nomination = Su nominación provincial
claim-sibling = Su hermano o hermana en Canadá
claim-relative = Su familiar en Canadá
claim-certificate = Su certificado de calificación
claim-funds = Sus fondos de establecimiento
button-claims = En qué se apoya
button-more-claims = Más
button-consequences = Presentar o rechazar

## Presentar o rechazar

consequences-title = <b>Presentar la solicitud, rechazar la invitación, o ninguna de las dos</b>
consequences-apply = <b>Si presenta la solicitud</b> (a más tardar el { $date }): lo que declara debe ser cierto en la invitación y cuando IRCC recibe la solicitud, y probarse con documentos.
consequences-score = Si esto no cuenta – { $claim } –, su CRS es { $score }{ $estimate ->
    [yes] { " " }con la última tabla que conozco
   *[no] { "" }
}, por debajo de los { $cutoff } de su ronda. Podrían negar la solicitud y no devolverle la tarifa de trámite.
consequences-program = Si esto no cuenta – { $claim } –, no califica para: { $program } ({ $lacks }). Podrían negar la solicitud y no devolverle la tarifa de trámite.
consequences-other = Si esto no cuenta – { $claim } –, podrían negar la solicitud y no devolverle la tarifa de trámite.
consequences-decline = Rechazarla no tiene ninguna sanción; para otra invitación hace falta una ronda posterior que su puntaje alcance.
consequences-untrue = <b>Si algo no es así</b>, cámbielo y mire otra vez. Una declaración falsa de peso, o una omisión, puede excluir a una persona por cinco años.
consequences-choice = La decisión es suya: no doy asesoría legal.

## La ronda

life-cutoff = ¿Cuál fue el puntaje más bajo de su ronda? En la página de IRCC sobre las rondas de invitaciones se llama «CRS score of lowest-ranked candidate invited». Escriba el número, u omita la pregunta.
    .example = 480
life-cutoff-noted = Puntaje más bajo de su ronda: { $cutoff }.
round-doubt = <b>¿Recibió la invitación en { $round }?</b> { $why } ¿Fue otro tipo de ronda, o falta una respuesta?
round-doubt-program = Según sus respuestas no califica para: { $program } ({ $lacks }).
round-doubt-language = Según sus respuestas no entra en ella: { $lacks }.
round-doubt-work = Según sus respuestas no tiene el trabajo que pide.
round-doubt-nomination = No me habló de ninguna nominación provincial.
button-another-round = Fue otra ronda
button-round-is-so = Fue esta ronda

## Solicitud presentada con algo que ya había vencido

apply-doubt = <b>Esto venció antes de su solicitud: { $what }</b>. Desde el { $ended } ya no contaba, y su solicitud es del { $date }. ¿Tiene IRCC algo más nuevo?
button-apply-newer = IRCC tiene algo más nuevo
button-apply-without = No, la presenté con eso
button-not-applied = No la he presentado
apply-without = Anotado. Si consigue algo más nuevo, envíelo a IRCC por su formulario web; si lo acepta, lo decide IRCC.
apply-failing = <b>Según sus respuestas, una solicitud del { $date } no se sostendría.</b> { $why } Revise primero la respuesta; si la envió de todos modos, dígamelo.
apply-fails-program = { $program }: { $lacks }.
apply-fails-score = Su CRS ese día era { $score }, y el puntaje más bajo de su ronda, { $cutoff }.
button-apply-so = La envié: ya la presenté
apply-so = Anotado. Si su solicitud dice algo distinto de sus respuestas aquí, corríjala por el formulario web de IRCC antes de que decidan.
decline-noted-out = Rechazada el { $date }. Sin ningún programa cumplido, IRCC saca el perfil del grupo de candidatos.
decline-noted-unknown = Rechazada el { $date }. El perfil vuelve al grupo de candidatos si usted aún califica para algún programa; todavía no puedo decirlo.
decline-noted-over = Rechazada el { $date }. Los doce meses del perfil terminaron el { $ends }, así que ya no está en el grupo de candidatos.
