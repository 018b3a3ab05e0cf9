### Después del puntaje: la vida de una candidatura, las fechas, los recordatorios, los ajustes.

## En qué etapa está

button-life-submit = Envié mi perfil
button-life-submit-anew = Envié un perfil nuevo
button-life-invite = Recibí una invitación
button-life-decline = Rechacé la invitación
button-life-apply = Presenté la solicitud
button-life-lapse = La invitación caducó
button-life-expire = Mi perfil venció
button-life-withdraw = Retiré mi perfil
button-life-lose_eligibility = Ya no cumplo los requisitos
button-life-refuse = Me negaron la solicitud
button-life-land = Ya tengo la residencia
button-life-start_afresh = Empezar un perfil nuevo
button-life-redate = Corregir la fecha
button-redate-submit = Corregir el envío: { $date }
button-redate-invite = Corregir la invitación: { $date }
button-redate-decline = Corregir el rechazo: { $date }
button-redate-apply = Corregir la solicitud: { $date }
button-redate-refuse = Corregir la negativa: { $date }
button-redate-land = Corregir la residencia: { $date }
button-life-undo = Eso no ocurrió
button-paper-biometrics-letter-on = Llegó la carta de biometría
button-paper-medical-exam-on = Examen médico hecho
button-paper-police = Antecedentes: emitidos
papers-question = <b>¿Qué llegó ya?</b> Anoto el día y estoy pendiente de lo que sigue.
button-biometrics-done = Ya di mis datos biométricos
button-draft = Empecé mi perfil
button-nominated = Día de mi nominación
button-nomination-accepted = Acepté la nominación
button-nomination-end = Último día de mi nominación
button-report = Qué hay que decirle a IRCC
button-report-done = Hecho: { $what }
button-today = Hoy
button-status = En qué etapa estoy
button-nothing-changed = Nada cambió
button-something-changed = Algo cambió

life-submitted = Perfil enviado el { $date }.
life-declined = Invitación rechazada el { $date }.
life-expires = Sale del grupo de candidatos el <b>{ $date }</b>, si antes no llega una invitación.
life-expired-on = Su año terminó el <b>{ $date }</b>.
life-expires-before = Sale del grupo de candidatos el <b>{ $date }</b>: desde ese día ya no calificaría para ningún programa. Su año duraría hasta el { $ends }. Vea las fechas.
life-draft = Perfil empezado en el sitio de IRCC el { $date }: envíelo a más tardar el <b>{ $ends }</b>.
life-nominated = Nominación del { $date }{ $waits ->
    [yes] : acéptela en su cuenta de IRCC a más tardar el <b>{ $by }</b>
   *[no] { "" }
}.
life-nomination-ends = Último día de su nominación: { $date }.
life-biometrics = Carta de biometría del { $date }: dé sus datos a más tardar el <b>{ $last }</b>.
life-biometrics-over = Carta de biometría del { $date }: el último día para dar los datos fue el <b>{ $last }</b>.
life-biometrics-given = Datos biométricos: ya los dio.
life-medical = Examen médico del { $date }: vale hasta el { $ends }.
where-you-live = el país donde vive
life-police = Certificado de antecedentes penales ({ $country }), { $date }.
life-invited = Invitación del { $date }{ $has_kind ->
    [yes] , { $kind }
   *[no] { "" }
}.
life-apply-by = Puede presentar la solicitud hasta el final del <b>{ $date }</b>: { $days ->
    [0] es hoy
    [1] queda 1 día
   *[other] quedan { $days } días
}. Guíese por el día y la hora de su cuenta de IRCC.
life-apply-over = El plazo para presentar la solicitud terminó el <b>{ $date }</b>.
life-applied = Solicitud enviada el { $date }.
life-processing = La norma de servicio de IRCC es de { $standard } meses para la mayoría de las solicitudes completas; los tiempos reales varían.
life-processing-seen = El { $on } su sitio indicaba unos { $months } meses.
life-tell-after =
    <blockquote expandable><b>Mientras IRCC la estudia</b>, avísele por el formulario web de { $count } tipos de cambio:
    { $changes }</blockquote>
life-tell-after-item = • { $change }
tell-after-family = su familia (un nacimiento o una adopción)
tell-after-contact = sus datos de contacto
tell-after-job = un empleo o una oferta de trabajo
tell-after-education = un título nuevo
tell-after-language = resultados nuevos de una prueba
tell-after-nomination = su nominación o el lugar donde piensa vivir
tell-after-representative = su representante
tell-after-withdrawal = su deseo de seguir (si se retira)
some-to-some = { $least } a { $most }
life-ended = { $refused ->
    [yes] Solicitud negada el { $date }.
   *[no] Terminó el { $date }.
}
life-landed = Residencia permanente desde el { $date }.
life-to-report = { $count ->
    [1] Falta decirle <b>un cambio</b> a IRCC.
   *[other] Falta decirle <b>{ $count } cambios</b> a IRCC.
}
life-next-scored = Cuando envíe su perfil en el sitio de IRCC, dígamelo: estaré pendiente de su año, sus pruebas y sus cumpleaños.
life-next-submitted = Su perfil está en el grupo de candidatos. Dígame cuando le inviten, o cuando algo cambie en su vida.
life-next-submitted-over = ¿Recibió una invitación antes de ese día, o venció? Guardo sus respuestas para uno nuevo.
life-next-submitted-without = Según lo que IRCC sabe de usted, hoy no califica para ningún programa, y un perfil así sale del grupo de candidatos. Los programas, junto a su puntaje, dicen qué haría falta; si una respuesta ya no está al día, cámbiela con /edit.
life-next-invited-over = ¿Presentó la solicitud, o rechazó la invitación, a tiempo? Entonces dígame cuándo. Si no, la invitación caducó y el perfil con ella; guardo sus respuestas para uno nuevo.
life-next-applied = Ahora decide IRCC.
life-map = <blockquote expandable><b>Lo que viene, en orden</b>
    { $steps }</blockquote>
bullet-number = { $number }. { $text }
after-received = Un mensaje automático; luego revisan que no falte nada. Después, una carta con el número de su solicitud (E y nueve cifras).
after-biometrics = { $biometrics ->
    [given] Datos biométricos: ya los dio.
    [asked] Datos biométricos: se los pidieron; delos a más tardar el { $by }.
   *[open] Una carta para sus datos biométricos: { $days } días para darlos. Avíseme cuando llegue.
}
after-checks = Resultados médicos, requisitos, antecedentes y seguridad, en cualquier orden. IRCC puede pedir un documento o una entrevista.
after-fee = La tarifa del derecho de residencia permanente ({ $fee } por cada adulto), si aún no la pagó.
after-decision = La decisión; luego la confirmación (COPR). La norma de IRCC es de { $months } meses, { $over ->
    [yes] que terminaron el { $until }
   *[no] que terminan el { $until }
}; no es una promesa.{ $observed ->
    [none] {""}
   *[other] {" "}En sus cifras del { $read }, su categoría tardó unos { $observed } meses.
}
life-next-lapsed = Ese perfil ya no puede recibir una invitación. Guardo sus respuestas: puede empezar uno nuevo, con un lugar nuevo en los desempates.
life-next-expired = Ese perfil ya no está en el grupo de candidatos. Guardo sus respuestas: puede empezar uno nuevo, con un lugar nuevo en los desempates.
life-next-withdrawn = Ya no hay nada en el grupo de candidatos. Guardo sus respuestas, por si empieza otra vez.
life-next-ineligible = Mire los programas junto a su puntaje: cada uno dice qué haría falta. Guardo sus respuestas para un perfil nuevo.
life-next-ineligible-met = Según sus respuestas, hoy califica para un programa. Si es así, empiece un perfil nuevo: le guardo sus respuestas.
life-next-refused = Salvo que la carta mencione una prohibición, puede hacer un perfil nuevo, mejor con algo que responda a los motivos. La tarifa del derecho de residencia permanente se devuelve. No puedo juzgar la negativa.
life-next-landed = Su primera tarjeta llega por correo; hasta entonces, la COPR prueba su estatus dentro de Canadá. Para volver en avión necesita la tarjeta, o un documento de viaje obtenido en el exterior. Ya no tengo más fechas que vigilar. /delete borra lo que guardé.
life-not-now = Eso no corresponde a su etapa ({ $state }). Esto puede seguir:

life-invited-unsubmitted = Solo se invita a perfiles que están en el grupo de candidatos, y aún no conozco el suyo. { $counted ->
    [yes] ¿Qué día lo envió?
   *[no] Dígame cuándo lo envió; después contaré sus sesenta días.
 }
life-submit-when = ¿Qué día envió su perfil?
submit-anew = Su último perfil terminó el { $date }. ¿Es un perfil nuevo el que envió?
button-submit-anew = Sí, un perfil nuevo
button-submit-old = No, hablo del anterior
life-invite-when = ¿Qué día recibió la invitación?
life-decline-when = ¿Qué día la rechazó?
life-apply-when = ¿Qué día envió su solicitud?
life-refuse-when = ¿Qué fecha lleva la carta de negativa?
life-land-when = ¿Desde qué día tiene la residencia permanente?
life-draft-on-when = ¿Qué día empezó su perfil en el sitio de IRCC?
life-nominated-on-when = ¿Qué día le nominó la provincia? Está en la carta de nominación.
life-nomination-ends-on-when = ¿Cuál es el último día según su certificado de nominación? Si no lo sabe, déjelo: no lo adivino.
life-biometrics-letter-on-when = ¿Qué fecha lleva la carta de instrucciones para los datos biométricos?
life-medical-exam-on-when = ¿Qué día fue el examen médico?
life-police-when = ¿Qué día se emitió el certificado de antecedentes penales del país donde vive?
life-submit-noted = Enviado el { $date }. Guardo sus respuestas tal como están ahora, para compararlas con los cambios que vengan.
life-invite-early = Invitación del { $date }: la cuento desde ahora. <b>Puede hacer la solicitud hasta el final del { $last }</b>; confíe en su cuenta de IRCC. Siga con sus respuestas: así podré verificar que la solicitud se sostendría.
life-submit-early = Enviado el { $date }: lo guardo, y sigo con ello cuando sus respuestas estén completas.
life-invite-noted = { $cheer ->
    [yes] ¡Felicitaciones!{ " " }
   *[no] { "" }
}Invitación del { $date }.
life-decline-noted = Rechazada el { $date }. Su perfil volvió al grupo de candidatos, con su fecha de vencimiento de antes.
life-apply-noted = Solicitud enviada el { $date }.{ $cheer ->
    [yes] { " " }¡Muy bien! Ya hizo la mayor parte del trabajo.
   *[no] { "" }
}
life-refuse-noted = Lo siento mucho. Anotado: su solicitud fue negada el { $date }. Guardo sus respuestas.
life-land-noted = { $cheer ->
    [yes] ¡Felicitaciones!{ " " }
   *[no] { "" }
}Residencia permanente desde el { $date }.
life-draft-on-noted = Anotado: empezó su perfil el { $date }. Le avisaré antes de que IRCC lo borre.
life-nominated-on-noted = ¡Felicitaciones! Nominación del { $date }. Acéptela en su cuenta de IRCC: tiene unos { RULE("process.nomination.accept_within_days") } días, y si el mensaje de allí indica otro día, vale ese.
life-nomination-ends-on-noted = Anotado: su nominación vale hasta el { $date }. Le avisaré antes.
nomination-accepted-noted = Muy bien: su nominación está aceptada. Revise en su cuenta de IRCC que sus puntos estén ahí.
life-biometrics-letter-on-noted = Carta de biometría del { $date }: anotada.
life-medical-exam-on-noted = Examen médico del { $date }: anotado.
life-police-noted = Certificado de antecedentes penales del { $date }: anotado.
life-lapse-done = Anotado: la invitación caducó.
life-expire-done = Anotado: el perfil venció.
life-withdraw-done = Anotado: retiró su perfil.
life-lose-eligibility-done = Anotado: ya no cumple los requisitos.
life-start-afresh-done = Un nuevo comienzo, a partir de las respuestas que dio. Revíselas con /edit antes de enviar otra vez.
life-undone = Deshecho.
life-days = { $single ->
    [yes] el { $first }
   *[no] entre el { $first } y el { $last }
}
life-submit-problem = Leo { $date }. El día del envío tiene que ser { life-days }. Revise la fecha.
life-invite-problem = Leo { $date }. Una invitación solo llega mientras el perfil está en el grupo de candidatos: { life-days }. Revise la fecha.
life-decline-problem = Leo { $date }. Una invitación se puede rechazar desde su día hasta el final de sus { RULE("process.invitation.days_to_apply.last.days") } días: { life-days }. Revise la fecha.
life-apply-problem = Leo { $date }. La solicitud se presenta desde el día de la invitación hasta el final de sus { RULE("process.invitation.days_to_apply.last.days") } días: { life-days }. Revise la fecha.
life-refuse-problem = Leo { $date }. Tiene que estar entre su solicitud y hoy: { life-days }. Revise la fecha.
life-land-problem = Leo { $date }. Tiene que estar entre su solicitud y hoy: { life-days }. Revise la fecha.
life-end-problem = Leo { $date }. Tiene que ser { life-days }. Dígamelo otra vez, con el día.
life-draft-on-problem = Leo { $date }. IRCC guarda { RULE("process.profile.draft_days") } días un perfil sin enviar; por eso tiene que ser { life-days }. Uno empezado antes ya no existe: empiece otra vez, aquí guardo sus respuestas.
life-nominated-on-problem = Leo { $date }. El día de una nominación tiene que ser { life-days }. Revise la fecha.
life-nomination-ends-on-problem = Leo { $date }. El último día de una nominación tiene que ser { life-days }. Revise la fecha.
life-biometrics-letter-on-problem = Leo { $date }. La fecha de la carta tiene que ser { life-days }. Revise la fecha.
life-medical-exam-on-problem = Leo { $date }. Un examen vale doce meses; por eso tiene que ser { life-days }. Revise la fecha; un examen anterior hay que repetirlo, salvo que IRCC lo acepte.
life-police-problem = Leo { $date }. El certificado del país donde vive puede tener seis meses como máximo el día de la solicitud; por eso tiene que ser { life-days }. Revise la fecha; uno anterior hay que pedirlo otra vez.
life-score = ¿Qué puntaje mostró IRCC cuando envió el perfil? Yo tengo { $score }{ if-estimate }. Escriba el número, u omita la pregunta.
life-score-same = IRCC muestra { $theirs }, igual que yo.
life-score-differs = IRCC muestra { $theirs }, yo tengo { $ours }. La cifra que cuenta es la de IRCC. Compare cada línea de abajo con su perfil: suele ser un resultado de prueba, una fecha o las respuestas sobre su pareja.
life-kind = ¿En qué tipo de ronda le invitaron? Lo dice su carta de invitación.
round-cec = Experiencia Canadiense (CEC)
    .also = experiencia canadiense, clase de experiencia canadiense
round-fswp = Trabajadores Calificados (FSWP)
    .also = trabajadores calificados, trabajador calificado, trabajadores cualificados
round-fstp = Oficios Calificados (FSTP)
    .also = oficios calificados, oficios especializados
round-pnp = Nominación provincial (PNP)
    .also = nominación provincial, nominación, nominados provinciales, provincial
round-general = General (todos los programas)
    .also = general, todos los programas, todas
round-french = Francés
    .also = francófonos, francófono
round-healthcare = Salud
    .also = sanidad, servicios de salud
round-stem = STEM
    .also = ciencia, ciencias, tecnología, ingeniería
round-trades = Oficios
    .also = oficio
round-transport = Transporte
    .also = transportes
round-education = Educación
    .also = enseñanza
round-agriculture = Agricultura
    .also = agro, agroalimentario
round-physicians = Medicina
    .also = médicos, médicas, médico, médica, doctores
round-senior_managers = Alta gerencia
    .also = gerentes, altos directivos, directivos
round-researchers = Investigación
    .also = investigadores, investigadoras
round-military = Reclutas militares
    .also = militares, ejército, fuerzas armadas

## Qué hay que decirle a IRCC

report-changed = { $what }: { $before } → { $after }
report-new = { $what }: { $after } (nuevo)
report-gone = { $what }: { $before } (ya no)
report-note = <b>Hay que decirle a IRCC:</b> { $changes }. Actualice allí su perfil y luego dígame con /status que está hecho.
report-list = <b>Desde que envió su perfil cambió esto, e IRCC debe saberlo.</b> Actualice su perfil en el sitio de IRCC y luego márquelo aquí:
report-none = No hay nada pendiente de decirle a IRCC.
check-question = <b>¿Cambió algo de esto</b> desde que envió su perfil o desde la última vez que hablamos? Toque lo que cambió.
check-nothing = Bien: no hay nada que avisar.
check-waiting = Nada nuevo, entonces. { $count ->
    [1] Falta decirle a IRCC un cambio anterior.
   *[other] Falta decirle a IRCC { $count } cambios anteriores.
}
check-which = ¿Cuál de estos?

## Fechas

deadlines-title = <b>Las fechas que importan</b>, al { $date }:
deadlines-none-left = No veo fechas próximas.
deadlines-none = No veo fechas próximas. Cuando me diga su prueba, su evaluación o el envío de su perfil, aparecerán aquí.
deadline-line = <b>{ $date }</b> · { $what }
deadline-headline = <b>{ $what }</b> · { $date }, { $when }.
remind-estimate = Estos puntos son una estimación.
deadline-estimate = Los puntos son una estimación con la tabla del { $grid }: no conozco los valores vigentes ahora.
when-today = hoy
when-ago = { $days ->
    [1] ayer
   *[other] hace { $days } días
}
when-days = { $days ->
    [1] mañana
   *[other] en { $days } días
}
when-months = en { $months } meses
button-calendar = Archivo de calendario
calendar-name = Fechas de Express Entry
calendar-as-of = Al { $date }.
calendar-caption = Sus fechas para un calendario. Si más adelante importa un archivo más nuevo, se actualizan las entradas y se cancelan las que ya no valen.

## Recordatorios

remind-interview = Sus respuestas le esperan donde las dejó: <b>{ $section }</b>. Unos minutos pueden bastar para ver su puntaje. { $last ->
    [yes] Este es mi último recordatorio.
   *[no] Se lo recordaré tres veces como máximo.
}
pace-question = <b>¿Sigo enviándole recordatorios?</b> Estuvo aquí por última vez el { $date }, y no tiene ningún perfil en el grupo de candidatos.
pace-quiet = Sin respuesta, me quedo en silencio. Aun así le avisaré antes de que termine su último programa o su permiso.
pace-usual = Bien: sigo con los recordatorios, como antes.
pace-yearly = Le escribiré una vez al año, con lo que cambió. Aun así le avisaré antes de que termine su último programa o su permiso.
button-pace-usual = Sí, siga
    .words = sí, sí por favor, siga, claro, claro que sí, por supuesto
button-pace-yearly = Una vez al año
    .words = una vez al año, una vez por año, cada año, anual
button-pace-stop = No más
    .words = no, no gracias, pare
button-pace-before = Recordatorios como antes
silent-question = <b>¿Guardo sus respuestas?</b> Estuvo aquí por última vez el { $date }, y no las guardo para siempre.
silent-unless = Basta un botón o un mensaje para conservarlas. Si no sé nada de usted, borro todo el { $date }, y después no llega ningún otro recordatorio.
silent-kept = Bien: guardo sus respuestas. /delete las borra en cualquier momento.
silent-erased = No supe nada de usted, así que borré todo lo que sabía, como le dije. /start empieza de nuevo.
button-erase-now = Borrar ahora
    .words = bórrelas, borrar, borrar todo, bórrelo todo
year-title = <b>Su año en breve</b>
year-changed = Desde el { $date }:
year-change = • { $what }
year-birthday = Cumplió { $age } años.
year-unchanged = Desde el { $date } nada cambió en su puntaje.
year-ahead = En los próximos doce meses:
year-ahead-none = No veo ninguna fecha suya en los próximos doce meses.
year-date = • { $date }: { $what }
button-see-score = Ver mi puntaje
rules-changed = { $figures ->
    [known] <b>Ya se conocen los valores del CRS vigentes desde el { $date }.</b> Su puntaje ya no es una estimación. Mismas respuestas, mismo día:
    [unknown] <b>Según se informa, IRCC cambió el CRS el { $date }.</b> No conozco los valores nuevos; por eso su puntaje es desde ahora una estimación:
   *[same] <b>Cambiaron las reglas, y su resultado con ellas.</b> Mismas respuestas, mismo día:
}
rules-changed-score = CRS { $before } → <b>{ $after }</b> ({ $difference }{ if-estimate-too })
rules-changed-same-score = CRS <b>{ $score }</b>, como antes
rules-changed-item = • { $item }: { $before } → { $after }
rules-changed-program = • { $program }: { $after ->
    [met] ahora califica
    [not_met] { $before ->
        [met] ya no califica
       *[other] no califica
    }
   *[unknown] con lo que sé, ya no puedo decirlo
}
rules-changed-door = • Rondas, { $kind }: { $after ->
    [met] ahora abiertas para usted
    [not_met] cerradas para usted
   *[unknown] abiertas o no, según lo que aún no sé
}
rules-changed-details = <blockquote expandable>{ $lines }</blockquote>
rules-changed-check = Compare con <a href="{ $tool }">la herramienta de IRCC</a>.
rules-changed-pool = Compare con la cifra de su cuenta de IRCC: es la que cuenta.
remind-folded = <blockquote expandable>{ $first }
    { $rest }</blockquote>
remind-several = <b>{ $count } fechas para tener en cuenta:</b>
review-word = Revisión
button-done = Hecho
    .words = hecho, ya está, ya está hecho, ya lo hice
button-told = Hecho, IRCC lo sabe
    .words = ircc lo sabe, ya le avisé a ircc, ya se lo dije a ircc
button-deadlines = Todas las fechas
button-check = Repasar la lista
button-what-happened = Contar qué pasó
reminder-of-ones-own = No guardo recordatorios suyos; el calendario de su teléfono sí. Lo que vigilo llega solo: /deadlines lo muestra.
button-snooze-day = Mañana
    .words = mañana, recuérdemelo mañana, recuérdame mañana, más tarde, después
button-snooze-week = En 1 semana
    .words = en una semana, la próxima semana, la semana que viene, recuérdemelo en una semana
button-snooze-date = En una fecha
    .words = recuérdemelo en una fecha
button-stop-kind = No más de este tipo
    .words = no más de este tipo, no más de estos
button-stop-rounds = Nada más sobre rondas
button-all-rounds = Todos los tipos de ronda
button-stop-all = Parar los recordatorios
button-resume-all = Activar los recordatorios
reminder-done = Anotado. No lo mencionaré más: { $what }
reminder-undone = Deshecho: se lo sigo recordando.
remind-gone-by = Mientras tanto ya pasó: { $what }.
remind-gone = { $what } ({ $date })
button-undo = Deshacer
button-ok = OK
button-go-through = Verlas una por una
button-all-tomorrow = Recuérdemelo mañana
button-next-subject = Siguiente ({ $number } de { $of })
button-help-test = Resultado nuevo
button-help-eca = Informe nuevo
button-help-passport = Pasaporte nuevo
button-help-permit = Permiso nuevo
button-help-nomination = Último día nuevo
button-page-language-test = Dónde reservar una prueba
button-page-eca = Dónde pedir un informe
button-page-invited = Dónde reservar el examen
button-page-draft = Página de IRCC
button-page-unsubmitted = Página de IRCC
button-page-nomination-accept = Página de IRCC
button-help-biometrics = Ya los di
button-help-sheet = Hoja del formulario
button-help-papers = Documentos
button-help-plan = Qué hacer, en orden
button-help-programs = Cómo conservarlo
button-help-opens = Cómo abrir uno
button-help-whatif = Cómo compensarlo
button-help-check = Repasar la lista
button-help-score = Mi puntaje
button-help-status = En qué etapa estoy
reminder-done-how = ¿Presentó la solicitud, o rechazó la invitación? Dígame cuál; hasta entonces se lo sigo recordando.
reminder-snoozed = Lo mencionaré otra vez el { $date }.
reminder-kind-stopped = No más recordatorios de este tipo: { $kinds }. /settings los vuelve a activar.
reminder-all-stopped = Todos los recordatorios están apagados. /settings los vuelve a activar; /deadlines siempre muestra las fechas.
snooze-question = ¿Qué día se lo menciono otra vez? La fecha límite sigue donde está.
snooze-example = el próximo viernes, en 2 semanas, o { $date }
nudge-on = Se lo recordaré el { $date }. Guardo sus respuestas.
nudge-stopped = Guardo sus respuestas. Los recordatorios están apagados: /reminders los activa; luego dígame el día otra vez.
reminder-told = Anotado: IRCC lo sabe.
reminder-settled = Eso ya está resuelto: no queda nada que recordarle.
reminders-on = Los recordatorios están activos otra vez.
reminders-on-none = Los recordatorios están activos otra vez. No veo ninguna fecha próxima.
reminders-on-next = Los recordatorios están activos otra vez. Sigue: <b>{ $what }</b>, { $date }; lo mencionaré el { $lead }.
reminders-on-untold = Los recordatorios están activos otra vez. Sigue: <b>lo que aún hay que decirle a IRCC</b>; lo mencionaré el { $lead }.
reminders-kept = Los recordatorios siguen activos.
button-keep-reminders = Dejarlos activos
stop-question = { $open ->
    [invitation] Hay una invitación abierta, y quizá nadie más le recuerde su último día. ¿Paro igualmente todos los recordatorios?
    [biometrics] Hay una carta para sus datos biométricos, y quizá nadie más le recuerde su último día. ¿Paro igualmente todos los recordatorios?
   *[none] ¿Paro todos los recordatorios?
}
stop-hint = Si hablaba de mis recordatorios: /stop los apaga, /settings le deja elegir.
snooze-too-late = Eso es después del último día, el { $last }. Puedo mencionarlo otra vez hasta ese día.
snooze-past = Ese día ya pasó. Dígame uno futuro.

## Ajustes

settings-title = <b>Ajustes</b>
settings-zone = Zona horaria: <b>{ $place }</b> ({ $zone })
settings-zone-default = Zona horaria: no me la dijo; uso la de Toronto.
settings-quiet = Horas de silencio: { $start } a { $end }
settings-quiet-none = Horas de silencio: ninguna
settings-kinds-all = Recordatorios: de todo tipo
settings-kinds-stopped = Recordatorios: de todo tipo, salvo { $kinds }
settings-all-stopped = Recordatorios: todos apagados
settings-yearly = Recordatorios: un resumen al año
settings-data = /export le da un archivo con todo lo que guardo sobre usted; /delete lo borra.
settings-status-line = Situación fijada arriba: { $is_on ->
    [yes] sí
   *[no] no
}
status-line-state = Situación: { $state }{ $has_end ->
    [yes] { " " }hasta el { $ends }
   *[no] { "" }
}
status-line-score = CRS { $total }{ $is_estimate ->
    [yes] { " " }(estimación)
   *[no] { "" }
}
status-line = { $status }

    { $next }
    Al { $on }. /settings quita este mensaje.
status-line-interview = <b>Sigue:</b> continúe con /continue.
status-line-off = La situación ya no se muestra aquí. /status la muestra siempre.
status-line-erased = Borrado.
button-pin-status = Fijar mi situación
button-unpin-status = Dejar de fijarla
button-zone = Zona horaria
button-quiet = Horas de silencio
button-kinds = Tipos de recordatorio
zone-question = ¿En qué ciudad está? Escriba su nombre, o comparta su ubicación con el clip. Solo guardo la zona horaria.
zone-which = ¿Cuál de estas?
zone-unknown = No conozco ninguna ciudad llamada «{ $text }». Pruebe con una más grande de la misma zona horaria, o con un nombre como America/Bogota.
zone-unknown-city = No conozco esa ciudad; uso la hora de Toronto. /settings acepta una ciudad más grande de la zona.
zone-unknown-position = No encontré una zona horaria para esa ubicación. Pruebe /settings con una ciudad.
zone-taken = Su zona horaria: <b>{ $place }</b> ({ $zone }).
zone-other = Si es otro lugar del mismo nombre, /settings le deja elegir.
quiet-question = ¿A qué horas prefiere que no le escriba?
quiet-none = Sin horas de silencio
quiet-choice = { $start } a { $end }
kinds-question = Toque un tipo para activarlo o apagarlo.
kind-on = { $kind }: sí
kind-off = { $kind }: no
kind-some = { $kind }: en parte
kinds-rounds-question = { $off ->
    [yes] No le aviso de ninguna ronda nueva. Toque para recibir avisos otra vez.
   *[no] Le aviso de una ronda nueva si está abierta para usted, o casi. Toque un tipo para activarlo o apagarlo.
}
kind-rounds-all = Todas las rondas nuevas
kind-profile = Perfil y nominación
kind-eligibility = Elegibilidad
kind-invitation = Invitación
kind-documents = Documentos
kind-language = Pruebas de idioma
kind-eca = ECA
kind-passport = Pasaporte
kind-permit = Permiso en Canadá
kind-birthday = Cumpleaños
kind-work = Fechas de trabajo
kind-money = Fondos y tarifas
kind-check = Repaso trimestral
kind-report = Cambios para IRCC
kind-rules = Cambios de reglas
kind-rounds = Rondas nuevas
kind-rounds-of = Rondas: { $kind }
kind-interview = Entrevista sin terminar

## Cada fecha: su nombre; .short y .means dicen qué significa; .past, cuando ya pasó; .do, lo único que hay que hacer

deadline-profile-expiry = Su perfil sale del grupo de candidatos
    .short = Desde ese día ya no puede recibir una invitación.
    .means = { $early ->
    [yes] { $because } ese día, y sin eso no califica para ningún programa. Desde entonces su perfil ya no puede recibir una invitación.
   *[no] { $is_today ->
    [yes] Hoy su perfil sale del grupo de candidatos: se cumplieron sus doce meses. Ya no puede recibir una invitación.
   *[no] Ese día se cumplen sus doce meses. Desde entonces ya no puede recibir una invitación.
}
}
    .past = Su tiempo en el grupo de candidatos terminó. Dígame qué pasó.
    .do = { $early ->
    [yes] { $untold ->
    [yes] Usted ya tiene algo más nuevo, e IRCC no lo sabe: actualice allí su perfil hoy, o envíe uno nuevo si este ya no existe.
   *[no] Consiga el nuevo. Con él puede actualizar el perfil, o enviar otro si este ya no existe.
}
   *[no] { $is_today ->
    [yes] Envíe el nuevo ahora: sus respuestas están listas.
   *[no] Para seguir en el grupo de candidatos, envíe un perfil nuevo cuando este haya salido: guardo sus respuestas; su lugar en los desempates será nuevo.
}
}
deadline-eligibility-lost = Ya no calificaría para ningún programa
    .page = { $because }
    .short = Ya no calificaría para ningún programa. { $program_name }: { $requirement_name }{ $in_pool ->
    [yes] { " " }Su perfil saldría del grupo de candidatos.
   *[no] { "" }
}
    .means = { $because } ese día. En «{ $program_name }» fallaría esto: { $requirement_name }{ $in_pool ->
    [yes] { " " }Su perfil saldría del grupo de candidatos.
   *[no] { "" }
}{ $effect }
    .past = { $because } ese día. En «{ $program_name }» falla esto: { $requirement_name }
    .do = { $untold ->
    [yes] Usted ya tiene algo más nuevo, e IRCC no lo sabe: actualice allí su perfil antes de ese día y luego dígamelo con /status.
   *[no] { $saving }{ $unsubmitted ->
    [no] { "" }
   *[yes] { " " }Solo un perfil en el grupo de candidatos puede recibir una invitación: envíe el suyo antes de ese día.
}
}
deadline-language-test = { $partner ->
    [yes] La prueba { $paper } de su pareja
   *[no] Su prueba { $paper }
} ({ $taken }) deja de contar
    .short = Cumple dos años. Tiene que contar en la invitación y en la solicitud.{ $effect }
    .means = { $has_full_time_if_invited_by ->
    [yes] Para tener todos sus días para la solicitud, la invitación debe llegar a más tardar el <b>{ $full_time_if_invited_by }</b>: la prueba cuenta hasta el { $last_day }, y aún debe contar cuando presente la solicitud
   *[no] Cuenta hasta el { $last_day }, y aún debe contar cuando le inviten y cuando presente la solicitud
}.{ $effect }
    .past = Cumplió dos años y ya no cuenta.{ $effect }
    .do = { $untold ->
    [yes] Usted ya tiene una más nueva, e IRCC no lo sabe: actualice allí su perfil y luego dígamelo con /status.
   *[no] Repita la prueba con tiempo, para que lleguen los resultados.
}
deadline-eca = { $partner ->
    [yes] La { $paper } de su pareja
   *[no] Su { $paper }
} ({ $taken }) deja de contar
    .short = Cumple cinco años.{ $effect }
    .means = Cumple cinco años: el { $last_day } es el último día.{ $effect }
    .past = Cumplió cinco años y ya no cuenta.{ $effect }
    .do = { $untold ->
    [yes] Usted ya tiene una más nueva, e IRCC no lo sabe: actualice allí su perfil y luego dígamelo con /status.
   *[no] Pida un informe nuevo, o una reemisión si su organismo la ofrece.
}
deadline-retake = Prueba ({ $which }), otra vez
    .short = Sus resultados actuales cuentan hasta que lleguen los nuevos.
    .means = Usted planeó repetir la prueba ese día. Sus resultados actuales cuentan hasta que lleguen los nuevos.
    .do = Cuando tenga los resultados, dígamelos con /edit. /retake cambia el día, o lo cancela.
deadline-eca-expected = Su evaluación de estudios ya debería estar
    .short = Por lo que me dijo, ya debería haber llegado.
    .means = Por lo que me dijo, la ECA de su título { $credential } ya debería haber llegado.
    .do = Dígame con /edit qué dice, o un mes posterior si aún no llega.
deadline-passport = Su pasaporte vence
    .short = Es su último día.
    .means = Es su último día. { $applied ->
    [yes] IRCC necesita un pasaporte vigente para terminar su solicitud.
   *[no] El perfil y la solicitud exigen un pasaporte vigente.
}{ $apply_before_text }
    .past = Ya venció. { $applied ->
    [yes] IRCC necesita un pasaporte vigente para terminar su solicitud.
   *[no] El perfil y la solicitud exigen un pasaporte vigente.
}
    .do = { $applied ->
    [yes] Renuévelo, y dígale a IRCC cuál es el nuevo.
   *[no] { $in_pool ->
    [yes] Renuévelo, y actualice el perfil cuando tenga el nuevo.
   *[no] { $invited ->
    [yes] Renuévelo antes de presentar la solicitud.
   *[no] Renuévelo antes de enviar el perfil.
}
}
}
deadline-permit = { $permit ->
    [pgwp] Su permiso de trabajo de posgraduación (PGWP)
    [study] Su permiso de estudios
    [visitor] Su estadía como visitante
   *[other] Su permiso de trabajo
} termina
    .short = { $has_month ->
        [yes] Por seguridad, cuento desde el primero del mes.
       *[no] Es su último día.
    } Pida más tiempo a más tardar el { $ask_by }.
    .means = IRCC dice que se pida { RULE("process.temporary_status.extend_days_before") } días antes del final: a más tardar el { $ask_by }. Si lo pide a tiempo, puede quedarse hasta la decisión{ $permit ->
    [study] { "" }
    [visitor] { "" }
   *[other] { " " }y, si pide otro de trabajo, seguir trabajando con las condiciones de antes
}. Un perfil o una invitación no da derecho a quedarse.
    .past = Ya terminó. Si pidió otro a tiempo, puede quedarse hasta la decisión. Si no, deje de trabajar: hasta el { $restore_by } puede pedir que le restablezcan el estatus.
    .do = { $applied ->
    [yes] { $has_bridging ->
        [yes] Ya presentó la solicitud: desde el { $bridging_from } puede pedir un permiso de trabajo abierto puente (bridging), una vez que IRCC la encuentre completa. Hágalo antes del último día.
       *[no] Pida su próximo permiso, o más tiempo, antes de ese día; luego dígamelo con /edit.
    }
   *[no] { $permit ->
        [pgwp] Se da una sola vez. Después: un permiso puente tras la solicitud; un permiso por empleador o nominación; una estadía como visitante, sin trabajar. Dígamelo con /edit.
       *[other] Pida más tiempo; luego dígamelo con /edit: «Estatus mantenido» hasta la decisión.
    }
}
deadline-bridging = Puede pedir un permiso puente
    .short = Desde ese día se puede pedir un permiso de trabajo abierto puente (bridging).
    .means = Faltan { $months } meses para que termine su permiso de trabajo ({ $ends_on }). Desde ese día puede pedir un permiso de trabajo abierto puente (bridging) mientras IRCC estudia su solicitud. Según lo que sé, debe ser solicitante principal, estar en Canadá con estatus vigente, y su solicitud debe estar completa según IRCC.
    .do = Pídalo a IRCC antes del { $ends_on }. Con nominación, esta no puede tener restricción de empleador.
deadline-invitation = { $is_over ->
    [yes] Terminó algo en lo que se apoya su invitación
   *[no] Último día para la solicitud
}
    .short = { $shortened ->
    [yes] { $by_when }
   *[no] { $stops ->
    [yes] Pero no la presente tal como están las cosas: vea /status.
   *[no] Después, la invitación y el perfil ya no existen.{ $keeps }
}
}
    .means = { $shortened ->
    [yes] { $by_when }
   *[no] Después, la invitación y el perfil ya no existen. Guíese por el día y la hora de su cuenta de IRCC.
}{ $keeps }
    .past = { $is_open ->
    [yes] { $head }
   *[no] El plazo para presentar la solicitud terminó. Dígame qué pasó: ¿la presentó, rechazó la invitación o la dejó caducar?
}
    .do = { $stops ->
    [yes] Revise la respuesta, o rechace la invitación.
   *[no] Revise que cada punto declarado siga en pie; luego presente la solicitud o rechace la invitación.
}
deadline-invitation-over = Terminó el plazo para presentar la solicitud
    .means = Si ni presentó la solicitud ni rechazó la invitación, esta caducó, y el perfil con ella. Puede enviar uno nuevo con las respuestas que guardo.
    .do = Dígame qué pasó.
deadline-birthday = Cumple { $age } años
    .short = { $points_text }
    .means = { $points_text }{ $effect }
    .past = { $points_text }{ $effect }
    .do = { $protected ->
    [yes] { "" }
   *[no] { $in_pool ->
    [yes] IRCC actualiza la edad por sí solo; usted no tiene que hacer nada. /whatif muestra qué la compensaría.
   *[no] Vea en /whatif qué la compensaría.
}
}
deadline-work-anniversary-canadian = Un año más de trabajo en Canadá
    .short = { $points_text }
    .means = Si el trabajo sigue como ahora, completa { $years } años. { $points_text }
    .past = Si el trabajo siguió, completó { $years } años. { $points_text }
    .do = { $in_pool ->
    [yes] Actualice su perfil ante IRCC cuando complete el año.
   *[no] { "" }
}
deadline-work-anniversary-foreign = Un año más de trabajo fuera de Canadá
    .short = { $points_text }
    .means = Si el trabajo sigue como ahora, completa { $years } años. { $points_text }
    .past = Si el trabajo siguió, completó { $years } años. { $points_text }
    .do = { $in_pool ->
    [yes] Actualice su perfil ante IRCC cuando complete el año.
   *[no] { "" }
}
deadline-ageing-out-fswp = Un trabajo suyo se vuelve demasiado antiguo para Trabajadores Calificados (FSWP)
    .short = El trabajo de hace más de diez años no cuenta.
    .means = El trabajo de hace más de diez años no cuenta.{ $effect }
    .do = Si trabajó después y no me lo dijo, agréguelo con /edit.
deadline-ageing-out-cec = Un trabajo suyo se vuelve demasiado antiguo para Experiencia Canadiense (CEC)
    .short = El trabajo de hace más de tres años no cuenta para ella.
    .means = El trabajo de hace más de tres años no cuenta para ella.{ $effect }
    .do = Si trabajó después en Canadá y no me lo dijo, agréguelo con /edit.
deadline-ageing-out-fstp = Un trabajo suyo se vuelve demasiado antiguo para Oficios Calificados (FSTP)
    .short = El trabajo de hace más de cinco años no cuenta para este programa.
    .means = El trabajo de hace más de cinco años no cuenta para este programa.{ $effect }
    .do = Si trabajó después en el oficio y no me lo dijo, agréguelo con /edit.
deadline-ageing-out-crs-canadian = Un trabajo suyo en Canadá se vuelve demasiado antiguo para los puntos
    .short = { $points_text }
    .means = El trabajo de hace más de diez años no da puntos. { $points_text }
    .do = Si trabajó después en Canadá y no me lo dijo, agréguelo con /edit.
deadline-ageing-out-crs-foreign = Un trabajo suyo en el exterior se vuelve demasiado antiguo para los puntos
    .short = { $points_text }
    .means = El trabajo de hace más de diez años no da puntos. { $points_text }
    .do = Si trabajó después y no me lo dijo, agréguelo con /edit.
deadline-biometrics = Último día para dar sus datos biométricos
    .short = Treinta días desde la carta.
    .means = Treinta días desde la carta de instrucciones del { $letter_on }.
    .past = El plazo de la carta terminó. Si ya los dio, dígamelo con /status.
    .do = Pida una cita; la carta dice dónde. Cuando los haya dado, dígamelo.
deadline-medical = Su examen médico cumple doce meses
    .short = Vale doce meses.
    .means = Vale doce meses desde el examen del { $exam_on }.
    .do = Si para entonces no hay decisión, IRCC puede pedir uno nuevo.
deadline-police = Certificado de antecedentes demasiado antiguo ({ $which })
    .short = Puede tener { $months } meses como máximo el día de la solicitud.
    .means = Puede tener { $months } meses como máximo el día de la solicitud.
    .do = Si para entonces no presentó la solicitud, pida uno nuevo.
deadline-fees = Cambian las tarifas del gobierno
    .short = Se ajustan cada dos años.
    .means = Se ajustan cada dos años; cuenta la tarifa del día en que IRCC recibe la solicitud.{ $has_fee ->
    [yes] { " " }Ahora: { $principal_before } por usted y { $right_of_permanent_residence_before } por el derecho de residencia permanente.
   *[no] { "" }
}
    .do = Revise los montos en la lista de tarifas de IRCC antes de pagar.
deadline-funds-review = Tabla nueva de fondos de establecimiento, normalmente para este día
    .short = IRCC renueva la tabla cada año, normalmente para julio.
    .means = IRCC renueva la tabla cada año, normalmente para julio. Ahora se exige para su familia: { $required }{ $has_settlement_funds ->
    [yes] ; usted me dijo { $settlement_funds }
   *[no] { "" }
}.
    .do = { $in_pool ->
    [yes] Revise la tabla en la página de IRCC, y actualice su perfil si el monto subió.
   *[no] Revise la tabla en la página de IRCC.
}
deadline-funds-table = Nueva tabla de fondos de establecimiento
    .short = Se exige desde entonces: { $required_after }.
    .means = Se exige desde entonces para su familia: { $required_after }{ $has_settlement_funds ->
    [yes] ; usted me dijo { $settlement_funds }{ $is_short ->
    [yes] , y faltan { $short }
   *[no] { "" }
}
   *[no] { "" }
}.
    .do = { $in_pool ->
    [yes] Revise que sus fondos alcancen, y actualice su perfil.
   *[no] Revise que sus fondos alcancen.
}
deadline-quarterly-check = ¿Cambió algo?
    .short = Un repaso de lo que hay que decirle a IRCC.
    .means = IRCC debe saber de los cambios en el trabajo, la familia, las pruebas, los títulos, el pasaporte y el dinero.{ $waiting ->
    [0] { "" }
    [1] { " " }Aún falta avisarle de <b>un cambio</b> que me contó: /status.
   *[other] { " " }Aún falta avisarle de <b>{ $waiting } cambios</b> que me contó: /status.
}
    .do = Repase la lista.

points-gain = { $past ->
    [yes] Sumó { $points } puntos{ $totals ->
    [yes] : el CRS pasó de { $before } a { $after }
   *[no] { "" }
}.
   *[no] Suma { $points } puntos{ $totals ->
    [yes] : el CRS pasa de { $before } a { $after }
   *[no] { "" }
}.
}
points-loss = { $past ->
    [yes] Costó { $points } puntos{ $totals ->
    [yes] : el CRS pasó de { $before } a { $after }
   *[no] { "" }
}.
   *[no] Cuesta { $points } puntos{ $totals ->
    [yes] : el CRS pasa de { $before } a { $after }
   *[no] { "" }
}.
}
points-unscored = Cuando tenga su puntaje podré decirle qué significa en puntos.
points-none = Su CRS queda igual.
effect-points-loss = { " " }{ $past ->
    [yes] Costó { $points } puntos{ $totals ->
    [yes] : el CRS pasó de { $before } a { $after }
   *[no] { "" }
}.
   *[no] Costaría { $points } puntos{ $totals ->
    [yes] : el CRS pasaría de { $before } a { $after }
   *[no] { "" }
}.
}
effect-points-gain = { " " }{ $past ->
    [yes] Sumó { $points } puntos{ $totals ->
    [yes] : el CRS pasó de { $before } a { $after }
   *[no] { "" }
}.
   *[no] Suma { $points } puntos{ $totals ->
    [yes] : el CRS pasa de { $before } a { $after }
   *[no] { "" }
}.
}
effect-programs = { " " }Ya no calificaría para: { $programs }.
effect-apply-before = { " " }Presente la solicitud antes del { $date }.
deadline-untold = ¿Ya le avisó a IRCC de { $kind ->
    [english] su nueva prueba de inglés
    [french] su nueva prueba de francés
    [partner_test] la nueva prueba de su pareja
    [eca] su nueva evaluación de estudios
    [partner_eca] la nueva evaluación de estudios de su pareja
    [passport] su pasaporte nuevo
   *[other] esto: { $change }
}?
    .means = { $theirs ->
    [yes] Su pareja lo dijo en su propio chat.{ " " }
   *[no] { "" }
}{ $has_end ->
    [yes] Su perfil allí aún muestra { $kind ->
        [passport] el anterior, que vale hasta
       *[other] la anterior, que deja de contar
    } el { $end }, { $when }.{ $leaves ->
        [yes] { " " }Si no lo actualiza, el perfil sale del grupo de candidatos ese día.
       *[no] { "" }
    }
   *[no] Su perfil allí aún muestra la respuesta anterior, y las invitaciones se guían por ella.
}
    .do = Actualice su perfil en el sitio de IRCC y luego toque «{ $button }».
deadline-invited = Empezaron sus { $days } días para la solicitud
    .means = { $begun ->
        [all] Lo que más tarda ya está en camino. La solicitud debe enviarse a más tardar el { $by }.
        [some] Falta empezar esta semana: { $still }. La solicitud debe enviarse a más tardar el { $by }.
       *[none] Lo que más tarda son los certificados de antecedentes penales, el examen médico y las cartas de los empleadores. Empiece con eso esta semana: la solicitud debe enviarse a más tardar el { $by }.
    }
    .do = El plan da a cada cosa su día: /status.
deadline-unbegun = Aún sin empezar: { $still }
    .means = Esto es lo que más tarda, y la solicitud debe enviarse a más tardar el { $by }. Empiece hoy; cada día que pasa lo retrasa.
    .past = Hasta donde sé, no se empezó ese día. La solicitud debe enviarse a más tardar el { $by }: empiece ahora.
    .do = Si ya está en camino, márquelo en /checklist y no vuelvo a mencionarlo.
deadline-work = Hora de empezar: { $which }
    .means = Para enviar su solicitud a más tardar el { $by }, empiece con esto hoy a más tardar.
    .past = Esto debía empezar ese día. Para enviar su solicitud a más tardar el { $by }, empiece ahora.
    .do = Cuando esté hecho, márquelo en /status.
deadline-biometrics-over = ¿Ya dio sus datos biométricos?
    .means = Terminó el plazo que daba la carta del { $letter_on }.
    .do = Si ya los dio, dígamelo. Si no, escriba hoy a IRCC por su formulario web.
deadline-service-standard = Terminan los { $months } meses de IRCC para la mayoría de las solicitudes
    .short = Contados desde el día de su solicitud. Es una meta, no una promesa.
    .means = La meta de IRCC es decidir la mayoría de las solicitudes en { $months } meses desde el { $applied_on }. Es una meta, no una promesa; la suya puede tardar más.
    .do = Mire si hay mensajes en su cuenta de IRCC. Si llegó una carta, dígamelo con /status.
deadline-passport-expired = Su pasaporte venció
    .means = Estuvo vigente hasta el { $expires_on }. El perfil y la solicitud exigen un pasaporte vigente.
    .do = Cuando tenga el nuevo, dígame su último día.
deadline-profile-over = ¿Envió un perfil nuevo?
    .means = { $refused ->
    [yes] Su solicitud fue negada el { $ended_on }
   *[no] El último terminó el { $ended_on }
}. Aquí guardo sus respuestas.
    .do = Si lo envió, dígame el día. Si no, la hoja del formulario tiene cada respuesta para copiar.
deadline-no-program = { $gone_by ->
    [yes] Desde ese día no califica para ningún programa
   *[no] Desde hoy no califica para ningún programa
}
    .means = { $because }. Mientras nada cambie, no se puede enviar un perfil.
    .do = Junto a su puntaje está qué volvería a abrir un programa.
deadline-draft = Último día para enviar el perfil que empezó
    .short = IRCC guarda { $days } días un perfil sin enviar.
    .means = Lo empezó el { $begun_on }. IRCC lo guarda { $days } días; después hay que empezar otra vez.
    .past = IRCC guarda { $days } días un perfil sin enviar. Si el suyo ya no está, empiece otra vez: aquí guardo sus respuestas.
    .do = Envíelo antes: /sheet tiene cada respuesta en el orden del formulario.
deadline-unsubmitted = ¿Ya envió su perfil?
    .means = Tiene su puntaje desde el { $scored_on }, y califica para un programa. Solo un perfil en el grupo de candidatos puede recibir una invitación; enviarlo no cuesta nada.
    .do = Si ya lo envió, dígame el día y estaré pendiente de su año. Si no, /sheet tiene cada respuesta para copiar. Solo lo pregunto una vez.
deadline-nomination-accept = Último día para aceptar su nominación
    .short = Unos { $days } días desde la nominación; si el mensaje de IRCC indica otro día, vale ese.
    .means = Su nominación es del { $nominated_on }. Tiene unos { $days } días para aceptarla. Si el mensaje de su cuenta de IRCC indica otro día, vale ese.
    .past = Si no la aceptó, mire hoy su cuenta de IRCC y pregunte a la provincia: quizá ya no exista.
    .do = Acéptela en su cuenta de IRCC y luego dígamelo.
deadline-nomination-end = Su nominación termina
    .short = Es el último día según su certificado.
    .means = Es el último día según su certificado. No sé si aún debe valer cuando presente la solicitud: por seguridad, preséntela antes de que termine.
    .past = Era el último día según su certificado. Pregunte a la provincia qué vale ahora.
    .do = Si es demasiado pronto, pregunte ya a la provincia si se puede prorrogar.
deadline-rules = Cambian las reglas
because-unknown = Algo que me dijo cambia
paper-test = { $test ->
    [ielts_general] IELTS
    [celpip_general] CELPIP
    [pte_core] PTE Core
    [tcf_canada] TCF
   *[other] TEF
}
paper-eca = { $known ->
    [yes] evaluación de { $organization }
   *[no] evaluación de estudios
}
saving-unknown = Mire los programas junto a su puntaje: cada uno dice qué haría falta.

reportable-family = Un cambio en la familia
reportable-language-test = Una prueba de idioma nueva o repetida
reportable-education = Un título nuevo o una evaluación nueva (ECA)
reportable-work = Un empleo que empezó, terminó o cambió, u otro año completo
reportable-passport = Un pasaporte nuevo
reportable-nomination = Una nominación provincial recibida o perdida
reportable-job-offer = Una oferta de trabajo recibida o perdida
reportable-funds = Un cambio en los fondos de establecimiento
reportable-partner-status = Su pareja ahora viene o no, o ya tiene ciudadanía o RP
reportable-address = Una dirección nueva

## Lo que pudo cambiar: su botón; .words lo dicen, .words-<fact> preguntan por un solo dato

news-marriage = Matrimonio, separación, divorcio, viudez
    .words = me casé, nos casamos, ya estoy casado, ya estoy casada, me divorcié, nos divorciamos, me separé, nos separamos, estoy separado, estoy separada, murió mi esposo, murió mi esposa, murió mi pareja, falleció mi esposo, falleció mi esposa, enviudé, me fui a vivir con mi pareja
news-children = Un nacimiento, o un hijo que ya no depende
    .words = tuve un bebé, tuvimos un bebé, di a luz, nació mi hijo, nació mi hija, nació mi bebé, nació nuestro hijo, nació nuestra hija, adopté un niño, adoptamos un niño, adoptamos una niña, murió mi hijo, murió mi hija, mi hijo cumplió 22, mi hija cumplió 22
news-relatives = Un familiar ahora en Canadá, o que se fue
    .words = mi familia cambió, cambió mi familia
    .words-sibling-in-canada = mi hermano se mudó a canadá, mi hermana se mudó a canadá, mi hermano ya es residente permanente, mi hermana ya es residente permanente, mi hermano ya es ciudadano, mi hermana ya es ciudadana
news-language-test = Una prueba de idioma nueva o repetida
    .words = repetí la prueba, repetí el examen, hice una prueba nueva, prueba nueva, resultados nuevos, nuevos resultados, tengo resultados nuevos, tengo nuevos resultados
    .words-english = repetí el ielts, repetí el celpip, repetí el pte, presenté el ielts, presenté el celpip, hice el ielts, hice el celpip, hice una prueba de inglés
    .words-french = hice una prueba de francés, hice el tef, hice el tcf, presenté el tef, presenté el tcf, repetí el tef, repetí el tcf
    .words-partner-english = mi pareja hizo una prueba, mi esposa hizo una prueba, mi esposo hizo una prueba, mi esposa presentó el ielts, mi esposo presentó el ielts
news-education = Un título nuevo o una evaluación nueva (ECA)
    .words = terminé mis estudios, acabé mis estudios
    .words-credentials = me gradué, me titulé, tengo un título nuevo, título nuevo, nuevo título, diploma nuevo, nueva eca, eca nueva, tengo una eca nueva, ya tengo mi eca, recibí mi eca
    .words-certificate-of-qualification = tengo mi certificado de calificación, recibí mi certificado de calificación
news-work = Un empleo nuevo, o que terminó o cambió
    .words-jobs = cambié de trabajo, cambié de empleo, tengo un trabajo nuevo, tengo un nuevo trabajo, tengo un empleo nuevo, empecé un trabajo nuevo, trabajo nuevo, perdí mi trabajo, perdí mi empleo, dejé mi trabajo, renuncié, me despidieron, dejé de trabajar, me ascendieron
news-passport = Un pasaporte nuevo
    .words = pasaporte nuevo, nuevo pasaporte, tengo pasaporte nuevo, tengo un pasaporte nuevo, renové mi pasaporte, venció mi pasaporte
news-nomination = Una nominación recibida o perdida
    .words = me nominaron, me nominó una provincia, recibí una nominación, recibí la nominación, tengo una nominación, perdí mi nominación, nueva nominación
news-job-offer = Una oferta de trabajo recibida o perdida
    .words = tengo una oferta de trabajo, tengo una oferta de empleo, recibí una oferta de trabajo, recibí una oferta de empleo, perdí mi oferta, oferta de trabajo nueva
news-funds = Un cambio en los fondos de establecimiento
    .words = mis fondos cambiaron, cambiaron mis fondos, mis ahorros cambiaron, tengo más dinero, tengo menos dinero
news-partner-status = Su pareja: si viene, ciudadanía o RP
    .words-partner-accompanying = mi pareja no viene, mi esposa no viene, mi esposo no viene, mi pareja ya no viene, mi pareja viene conmigo, mi esposa viene conmigo, mi esposo viene conmigo
    .words-partner-canadian = mi pareja ya es residente permanente, mi esposa ya es residente permanente, mi esposo ya es residente permanente, mi esposa ya es ciudadana, mi esposo ya es ciudadano
news-address = Una dirección o datos de contacto nuevos
    .words = me mudé, nos mudamos, dirección nueva, nueva dirección, tengo una dirección nueva, cambió mi dirección, cambió mi número, cambié de número
    .note = No guardo calles, teléfonos ni correos electrónicos: cámbielos en su cuenta de IRCC.
saving-fact = Para conservarlo: { $fact }. /edit lo cambia.
saving-test = Para conservarlo: un resultado nuevo ({ $fact }) antes de ese día.
saving-eca = Para conservarlo: un informe de evaluación nuevo, o una reemisión, antes de ese día.
saving-work = Para conservarlo: trabajo calificado más reciente. Si el suyo siguió, o falta alguno, agréguelo con /edit.
saving-funds = Para conservarlo: { $is_short ->
    [yes] { $short } más en fondos de establecimiento de lo que me dijo.
   *[no] fondos de establecimiento que alcancen la tabla de ese día.
}

## Una prueba que se repite

retake-which = ¿Qué prueba va a repetir?
retake-no-test = Aún no me ha dicho ningún resultado, así que no hay nada que repetir. Una primera prueba que planee se dice aquí:
retake-day = ¿Qué día va a repetir { $test }? Hasta entonces cuentan sus resultados actuales.
retake-scores = ¿Qué resultados espera en { $test }? Escriba los cuatro.
retake-past = Leo { $date }, y ese día ya pasó. Un resultado que ya tiene se dice con /edit.
retake-over = { $test } del { $date }: ese día ya pasó. Dígame los resultados con /edit; hasta entonces cuentan los actuales.
retake-told = <b>{ $test }, { $date }.</b> Si al repetirla saca { $scores }, { $same ->
    [yes] su CRS ese día sigue en { $before }.
   *[no] su CRS ese día es { $after } en lugar de { $before } ({ $difference }).
} Es una proyección.
retake-opens = Abriría: { $programs }.
retake-closes = Con eso ya no calificaría para: { $programs }. En ese caso, quédese con los resultados que tiene.
retake-until = Hasta que me diga los resultados, cuentan los que tiene, aquí y en su perfil. Mientras ambos tengan menos de dos años, usted elige cuáles poner.
retake-dropped = Cancelado: no hay ninguna repetición prevista.
button-retake-later = Aún no lo sé
button-retake-day = Otro día
button-retake-scores = Otros resultados
button-retake-drop = Al final no la repito
lettered-score = { $ability ->
    [listening] L
    [reading] R
    [writing] W
   *[speaking] S
}{ $score }

result-applied = <b>Solicitud presentada: cuentan la invitación y el { $on }.</b> Lo que venza después no quita nada. Abajo: lo mismo hoy, para un perfil nuevo.
