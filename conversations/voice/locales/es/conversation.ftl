### Lo que dice el asistente alrededor de las preguntas.

## Cosas pequeñas

money = CAD{ "\u00A0" }{ $amount }
now = ahora (sigo ahí)
now-button = Sigo trabajando ahí
not-told = sin indicar
full-years = { $years ->
    [0] ningún año completo
    [1] 1 año completo
   *[other] { $years } años completos
}
some-years = { $years ->
    [1] 1 año
   *[other] { $years } años
}
some-months = { $months ->
    [1] 1 mes
   *[other] { $months } meses
}
hours-full-time = Tiempo completo ({ $hours } horas o más)
money-or-more = { $amount } o más
button-funds-enough = { $amount } o más
button-funds-less = Menos que eso
funds-how-much = Entonces escriba cuánto es, en dólares canadienses: una suma menor dice lo que aún falta.
hours-a-week = { $hours } horas por semana
and-also = { $first } y { $second }
years-between = entre { $least } y { $most } años
score-range = { $whole ->
    [yes] números enteros de { $least } a { $most }
   *[no] de { $least } a { $most }, de { $step } en { $step }
}

## Palabras que se pueden escribir

ability-listening = Comprensión auditiva
    .inside = escucha
    .letter = L
    .also = ca, comprensión auditiva, comprensión oral, auditiva, escucha, escuchar
ability-reading = Comprensión de lectura
    .inside = lectura
    .letter = R
    .also = cl, comprensión de lectura, comprensión lectora, lectura, leer
ability-writing = Expresión escrita
    .inside = escritura
    .letter = W
    .also = expresión escrita, escritura, redacción, escribir
ability-speaking = Expresión oral
    .inside = habla
    .letter = S
    .also = expresión oral, habla, hablar, conversación

country-GB = Reino Unido
    .also = inglaterra, escocia, gales, gran bretaña
country-US = Estados Unidos
    .also = usa, gringolandia, eeuu, ee uu, ee.uu., estados unidos de américa
country-AE = Emiratos Árabes Unidos
    .also = emiratos, emiratos árabes
country-KR = Corea del Sur
    .also = corea, surcorea, república de corea, south corea
country-SG = Singapur
    .also = singapore
country-NG = Nigeria
country-IN = India
country-SA = Arabia Saudita
    .also = arabia saudita, arabia saudí, arabia
country-NL = Países Bajos
    .also = holanda
country-CD = República Democrática del Congo
    .also = congo kinshasa, rd congo
country-CG = República del Congo
country-CN = China
country-TW = Taiwán
country-KP = Corea del Norte
country-MX = México
    .also = mx, méjico, cdmx, ciudad de méxico
country-LA = Laos
country-MM = Myanmar (Birmania)
country-CI = Costa de Marfil
    .also = costa de marfil, côte d'ivoire
country-CZ = Chequia
    .also = república checa
country-TR = Turquía
country-HK = Hong Kong
country-RU = Rusia
    .also = federación rusa
country-VN = Vietnam
country-SY = Siria
country-IR = Irán
country-PH = Filipinas
    .also = las filipinas
country-CA = Canadá

## Botones

button-agree = Acepto, empecemos
button-privacy = Privacidad
button-language = Idioma
button-continue = Continuar
button-score = Mi puntaje
button-edit = Cambiar una respuesta
button-back = Atrás
button-skip = Omitir
button-not-yet = Todavía no lo tengo
button-explain = ¿Qué es esto y por qué?
button-to-question = Volver a la pregunta
button-more = Más
button-previous = Anterior
button-none-of-these = Ninguna de estas
    .also = ninguna, ninguno, nada, ninguna de estas, ninguno de estos, ni uno ni otro, ninguno de esos, ninguna de esas, ninguno de ellos, ninguna de ellas, ninguna de las anteriores, ninguno de los anteriores
button-this-is-it = Sí, este es mi trabajo
button-official-page = Funciones en la página oficial
button-to-list = Volver a la lista
button-delete = Borrar todo
button-keep = Conservar mis respuestas
    .words = consérvalas, guárdalas, conservar todo, no borrar nada
button-use-new = Usar la nueva
button-it-was = Fue { $test }
button-keep-old = Dejar la anterior
button-confirm = Todo correcto: ver mi puntaje
button-to-score = Volver a mi puntaje
button-add-job = Agregar otro empleo
button-add-credential = Agregar otro título
button-add-leave = Agregar licencia sin sueldo
button-remove = Quitar esto

## Primer contacto

greeting = <b>Hola. Ayudo a quienes tienen un trabajo calificado a encontrar su camino en Express Entry</b>, la vía principal de Canadá hacia la residencia permanente: sus programas, sus puntos y qué hacer ahora. Guardo sus respuestas hasta que usted las borre. No soy IRCC, esto no es asesoría legal y todo puntaje es una estimación.
greeting-again = <b>¿Empezamos?</b> Guardo sus respuestas hasta que usted las borre.
tell-me-instead = O cuénteme de usted en un solo mensaje.
agreed = Usted aceptó que guarde sus respuestas. /delete las borra en cualquier momento.

## Al volver

welcome-back = <b>Qué gusto verle de nuevo.</b>
stopped-at = Se quedó en <b>{ $section }</b>: { $question }. { $left ->
    [1] Queda una pregunta.
   *[other] Quedan { $left } preguntas; algunas dependen de sus respuestas.
}
stopped-at-review = Ya hice todas las preguntas. Falta que revise sus respuestas.
changed-birthday = Desde la última vez, usted cumplió { $age } años.
changed-score = Con las mismas respuestas, su puntaje CRS era { $before } y hoy es { $after }{ if-estimate }.
changed-test = Sus resultados de la prueba de { $language } ya no cuentan: cumplieron dos años el { $date }.
changed-eca = Una evaluación de estudios (ECA) cumplió cinco años el { $date } y ya no cuenta.
changed-rules = Las reglas cambiaron desde entonces: las vigentes son del { $date }.

## Secciones

section-eligibility = Elegibilidad
section-language = Idioma
section-eca = Estudios
section-noc = Trabajo
section-profile = Perfil
entering-eligibility = Cinco secciones cortas: elegibilidad, idioma, estudios, trabajo y perfil. Unos 15 minutos; omita lo que aún no sepa.
entering-eca = Idioma: listo. Ahora, sus estudios.
entering-noc = Estudios: listo. Ahora, su trabajo, empleo por empleo, del más reciente al más antiguo.
entering-profile = Trabajo: listo. La última sección: familia, oferta de trabajo y dinero.
question-heading = <b>{ $section }</b> · { $step } de unas { $steps }
question-heading-alone = <b>{ $section }</b>
all-four-at-once = Lo más rápido: los cuatro en un mensaje: <i>{ $example }</i> (L auditiva, R lectura, W escritura, S oral)
or-one-by-one = O de uno en uno, este primero. Por ejemplo: <i>{ $example }</i>
for-example = Por ejemplo: <i>{ $example }</i>
present-answer = Su respuesta hasta ahora: <b>{ $answer }</b>
why-we-ask = <blockquote expandable><b>Por qué lo pregunto:</b>
    { $why }</blockquote>
your-answer = Su respuesta: <b>{ $answer }</b>
noted = { $label }: <b>{ $answer }</b>
skipped = Omitido por ahora.

## En el camino

set-aside = Con ese cambio, estas respuestas ya no corresponden y quedan aparte: <b>{ $answers }</b>.
brought-back = Estas respuestas anteriores valen de nuevo: <b>{ $answers }</b>.
moved-jobs = Ahora vive en otro país, así que vuelvo a preguntar por el trabajo que seguía: cuándo terminó, o si sigue.
quebec-note = Quebec elige por su cuenta a sus trabajadores calificados, y los tres programas federales son solo para quienes piensan vivir en otra parte de Canadá. Puede seguir para informarse; mientras su respuesta sea Quebec, el resultado dirá «No cumple».
permit-watched = Nuevo: puedo vigilar el último día de su permiso en Canadá. Dígame el permiso y la fecha con /edit.
maintained-note = Con estatus mantenido puede quedarse hasta que IRCC decida, mientras no salga de Canadá. Si pidió un permiso de trabajo, puede seguir trabajando en las condiciones de antes. Si sale, pierde el derecho a trabajar hasta tener el nuevo permiso.
inadmissibility-note = Conviene saberlo: una solicitud puede negarse por seguridad, delitos, salud, dinero o declaraciones falsas, entre otros motivos. Los explico («¿qué es la inadmisibilidad?»), pero nunca pregunto por ellos ni guardo nada al respecto.
eca-needed-note = Sin evaluación (ECA), este título no da puntos, y el Programa Federal de Trabajadores Calificados exige una. Lo cuento como no evaluado y le mostraré lo que la ECA sumaría.
eca-none-note = Un informe así no da puntos. Si usted terminó la secundaria, una organización puede evaluar esa: entonces da los puntos de la secundaria, y el Programa Federal de Trabajadores Calificados puede basarse en ella.
eca-body = Si su ocupación principal es «{ $occupation }»{ $licence ->
    [yes] { " " }y necesita licencia para ejercerla
   *[no] { "" }
}, la evaluación de su título debe venir de esta organización: { $body } ({ $short }). { $have ->
    [none] El programa de Trabajadores Calificados no acepta otra para esa ocupación.
   *[other] La suya es de { $have } y quizá no cuente para el programa de Trabajadores Calificados.
}{ $before ->
    [none] { "" }
   *[other] { " " }El informe de otra organización, anterior al { $before }, se acepta mientras esté vigente.
}
funds-enough = Es suficiente: hay que mostrar { $need } para { $size ->
    [1] una persona sola
   *[other] una familia de { $size }
}.
funds-short = Son { $short } menos que los { $need } que debe mostrar { $size ->
    [1] una persona sola
   *[other] una familia de { $size }
} para Trabajadores Calificados y Oficios Calificados. La Clase de Experiencia Canadiense no los pide; tampoco debe mostrarlos si puede trabajar en Canadá y tiene una oferta de trabajo válida.
funds-exempt = No tiene que mostrarlos: puede trabajar en Canadá y tiene una oferta de trabajo válida. Sin la oferta, habría que mostrar { $need } para { $size ->
    [1] una persona sola
   *[other] una familia de { $size }
}.
levels = <b>{ $scale }:</b> { $levels }
weakest = { $whose ->
    [partner] La habilidad más baja de su pareja
   *[own] La habilidad más baja
}: { $abilities }, { $scale } { $level }.
all-alike = Las cuatro están en { $scale } { $level }.
next-level = Para { $scale } { $next }: { $scores }.
projection-note = Son resultados que usted espera: todo lo que los usa va marcado como proyección.
test-valid-until = Estos resultados cuentan hasta el { $date }.
test-expired = Estos resultados cumplieron dos años el { $date }: ya no cuentan. Puede planear otra prueba con /edit.
first-language-proposal = Con el inglés como primer idioma oficial, su puntaje CRS hasta ahora es { $english }; con el francés, { $french }{ if-estimate }. { $same ->
    [yes] En puntos da igual: usted elige.
   *[no] Da más puntos: { $better }. Usted elige.
}
first-language-taken = Hasta que usted elija, uso el { $language }: da al menos los mismos puntos.
running-count = <b>Trabajo calificado contado hasta ahora:</b> { $canadian } en Canadá, { $foreign } en el extranjero. Período continuo más largo en una misma ocupación: { $continuous }.
work-met = Trabajo suficiente para: { $programs }.
work-not_met = Aún falta trabajo para: { $programs }.
work-unknown = Aún no puedo decirlo para: { $programs }.
job-not-counted = El empleo { $number } no cuenta: { $reasons }.
job-not-for-trades = El empleo { $number } no cuenta para Oficios Calificados: { $reasons }.
job-counts-in-part = El empleo { $number } cuenta solo para { $trade ->
    [yes] Trabajadores Calificados y Oficios Calificados
   *[no] Trabajadores Calificados
}: { $reasons }.
excluded-teer = la ocupación es TEER 4 o 5
excluded-unpaid = el trabajo sin paga no cuenta
excluded-self-employed = el trabajo por cuenta propia en Canadá no da puntos CRS ni cuenta para Experiencia Canadiense
excluded-student = el trabajo en Canadá mientras se estudia a tiempo completo no da puntos CRS ni cuenta para Experiencia Canadiense
work-outside-window = tiene más de diez años
excluded-student-in-trade = trabajo en un oficio mientras se estudiaba a tiempo completo
excluded-unauthorized = el trabajo en Canadá sin autorización no da puntos CRS, no cuenta para Experiencia Canadiense y puede dejarle fuera; si cuenta en otra parte, no puedo decirlo
excluded-remote = el trabajo remoto desde fuera de Canadá no es trabajo canadiense
excluded-foreign-employer = el trabajo para un empleador de fuera de Canadá no da puntos CRS como trabajo canadiense ni cuenta para Experiencia Canadiense
hours-cut = El empleo { $number } fue a tiempo parcial: { $months } meses a { $hours } horas por semana cuentan como { $counted ->
    [0] menos de un mes
    [one] 1 mes
   *[other] { $counted } meses
} de tiempo completo, que son { $full } horas o más. Si esas horas no son de una semana entera, corríjalas.
jobs-overlap = Los empleos { $one } y { $other } coinciden por encima del tiempo completo: ese tiempo cuenta una sola vez. Si una fecha está mal, corríjala.
first-verdict = <b>Un primer vistazo</b>, según sus respuestas hasta ahora:
nomination-opens-nothing = <b>Una nominación no abre ninguna ronda por sí sola.</b> Solo cuenta junto con uno de los tres programas federales y, según sus respuestas, hoy no califica para ninguno. «Los programas», en /score, dice qué falta.
nomination-opens-unsure = <b>Una nominación no abre ninguna ronda por sí sola.</b> Solo cuenta junto con uno de los tres programas federales, y aún no puedo decir si usted califica para alguno. «Los programas», en /score, dice qué falta.
score-changed = Su puntaje CRS era { $before }; con este cambio es <b>{ $after }</b> ({ $difference }{ if-estimate-too }).
report-wording-read = La tabla de IRCC ({ $as_of }) lee «{ $text }» como: <b>{ $level }</b>.
score-unchanged = Su puntaje CRS sigue en { $score }{ if-estimate }.
score-today = Con este cambio, su puntaje CRS de hoy es <b>{ $score }</b>{ if-estimate }.

## La pregunta de la NOC

occupation-found = Para «{ $words }», estos grupos son los más cercanos. Los nombres en español son míos; toque uno para ver el oficial y qué abarca.
occupation-wide = «{ $words }» puede ser más de una ocupación.
occupation-narrowing = ¿Cuál se parece más a lo que usted hace?
occupation-old-code = «{ $words }» parece un código de la antigua NOC 2016. Express Entry usa la NOC 2021, de cinco dígitos. { $found ->
        [0] Mejor escriba el nombre de su puesto.
       *[other] Abajo está adonde pasó probablemente; confírmelo en su página oficial. O escriba el nombre de su puesto.
    }
occupation-unknown-code = Ningún grupo de la NOC 2021 tiene el código { $words }. Revise los cinco dígitos o escriba el nombre de su puesto.
occupation-nothing = No encontré nada para «{ $words }». Pruebe con el nombre sencillo de su trabajo, sin el empleador («contador», «chofer de camión», «enfermera»), o con lo que hace («arreglo autos»).
occupation-empty = Escriba el nombre de su trabajo o unas palabras sobre lo que hace, por ejemplo «contador» o «arreglo autos».
occupation-type-again = Entonces dígalo con otras palabras: un nombre más corto, o lo que hace todo el día.
occupation-official-name = Nombre oficial en inglés: { $title }
occupation-also-called = También se llama (en inglés): { $titles }.
occupation-place = <blockquote expandable>Dónde se ubica:
    { $major ->
        [none] { $broad }
       *[other] { $major } ({ $broad })
    }</blockquote>
occupation-teer-skilled = TEER { $teer }: cuenta como trabajo calificado para Trabajadores Calificados y Experiencia Canadiense.
occupation-teer-other = TEER { $teer }: no cuenta como trabajo calificado para ninguno de los tres programas. Compruebe que esas funciones sean de verdad las suyas.
occupation-is-trade = { " " }También es un oficio del programa de Oficios Calificados.
occupation-no-trade = { " " }No es un oficio del programa de Oficios Calificados.
occupation-rivals = ¿No será un grupo vecino? Están en los botones de abajo.
occupation-confirm = IRCC mira las funciones, no los nombres: usted debe haber hecho lo que dicen las primeras líneas de la página oficial y buena parte de las funciones principales, con todas las esenciales. <b>¿Es este su trabajo?</b>

## Revisión

review-title = <b>Por favor, revise todo.</b>
review-section = { $section }: { $told ->
    [one] 1 respuesta
   *[other] { $told } respuestas
}{ $open ->
    [0] { "" }
   *[other] , { $open } por responder
}
review-missing-title = <b>Por responder:</b>
review-missing = • { $label }
review-missing-blocks = • { $label } (decide: { $blocks })
and-more = … y { $count } más
folded-more = { $sentences ->
    [yes] … y sigue
   *[no] … y { $count } más
}
more-of-it = { $count } más
review-doubts-title = <b>Conviene mirarlo otra vez:</b>
review-next = Abra una sección para cambiar algo. Si todo está bien, confirme.
review-next-unfinished = Abra una sección para cambiar algo, o siga con las preguntas.
review-not-right = Entonces abra la sección donde algo está mal y tóquelo ahí.
review-next-scored = Abra una sección para cambiar algo; su puntaje se actualiza enseguida.
review-confirmed = Usted confirmó sus respuestas.
tap-to-change = Toque lo que quiera cambiar.
entry-job = Empleo { $number }: { $name }
entry-credential = Título { $number }: { $name }
entry-job-label = { $label } (empleo { $number })
entry-credential-label = { $label } (título { $number })
removed = Se quitó: { $name }.
birth-date-needed = Necesito su fecha de nacimiento para calcular su puntaje.
doubt-headline-education = Primero indicó «{ $headline }» como estudios, pero los títulos que me dijo dan otra cosa.
doubt-years-canada = Primero dijo: { $claimed } de trabajo calificado en Canadá; sus empleos dan otra suma: { $counted }. Los empleos deciden el puntaje CRS y la Clase de Experiencia Canadiense: revíselos, por favor.
doubt-years-abroad = Primero dijo: { $claimed } de trabajo calificado en el extranjero; sus empleos dan otra suma: { $counted }. Los empleos deciden el puntaje CRS y los 67 puntos: revíselos, por favor.
doubt-place = Usted vive aquí: { $home }. Pero el empleo { $number }, que sigue, está aquí: { $country }. Dónde estaba usted al trabajar decide cómo cuenta.
doubt-permit = Usted no tiene autorización para trabajar en Canadá ahora, pero el empleo { $number } sigue ahí. El trabajo sin autorización no cuenta.
doubt-plan-passed = El día previsto de su prueba de { $language }, el { $date }, ya pasó: los resultados esperados ya no cuentan. Dígame los reales: cambie su prueba de { $language }.
doubt-test-expires = Sus resultados de { $language } dejan de contar el { $date }.
doubt-test-expired = Sus resultados de { $language } no cuentan desde el { $date }.
doubt-eca-expired = Una evaluación de estudios (ECA) no cuenta desde el { $date }.
doubt-unassessed = Un título extranjero sin evaluación no da nada{ $ordered ->
    [yes] { " " }hasta que llegue su informe
   *[no] { "" }
}: título { $number }.
doubt-funds = Sus fondos ({ $have }) están por debajo de los { $need } exigidos para { $size ->
    [1] una persona sola
   *[other] una familia de { $size }
}: eso decide Trabajadores Calificados y Oficios Calificados.
doubt-exact-day = El primer o el último día exacto de un empleo decide si un año está completo. Cambie «{ $label }» por una fecha completa.
doubt-passport-over = Su pasaporte venció el { $date }. IRCC pide uno vigente: renuévelo y dígame la nueva fecha.
doubt-passport = Su pasaporte vence el { $date }, en menos de un año. Si eso cae dentro de los { $months } meses siguientes al día de su solicitud, IRCC dice que lo renueve antes y actualice sus datos en el perfil.

test-taken-as = Lo tomo como <b>{ $test }</b>, que sí se acepta. { $other } no.
tef-699-set-aside = <b>Sus resultados del TEF Canada quedan aparte.</b> Usted dio la columna «Score / 699». IRCC dice que no se debe poner en un perfil de Express Entry, así que ya no la uso. Deme la columna «Équivalence ancien score» del mismo certificado, o sus niveles NCLC. Si puso en el sitio de IRCC resultados sobre 699, corríjalos primero allí.

## Correcciones

correction = Usted editó su mensaje. ¿Hago este cambio?
correction-earlier = Creo que se refiere a una respuesta anterior. ¿Hago este cambio?
already-told = Eso ya lo tengo. { $what }
correction-line = { $label }: { $old } → <b>{ $new }</b>
edited-hint = Vi que editó un mensaje anterior; eso no cambia nada aquí. Para cambiar una respuesta, use /edit.
edited-kept = Su respuesta anterior queda como estaba.

## Cuando algo no se puede leer

question-over = Esta pregunta ya no hace falta.
question-unanswered = No tengo respuesta para eso, y no adivino. Quizá la tenga el <a href="https://ircc.canada.ca/english/helpcentre/index-featured-int.asp">Centro de Ayuda</a> de IRCC (en inglés); para su propio caso, consulte a un asesor autorizado. Pruebe con otras palabras o con una pregunta corta, como «¿qué es CLB?».
question-again = Volvamos a la pregunta: <b>{ $question }</b>
question-waits = La pregunta le espera: <b>{ $question }</b>
topic-which = No sé bien a qué se refiere. ¿Es uno de estos temas?
besides-likely = Si esa es su pregunta:
besides-unclear = También preguntó «{ $question }». No sé bien a qué se refiere: por favor, pregúntelo aparte.
not-understood = Eso no lo pude usar aquí. Use los botones o escriba /help.
stale-tap = Ese botón es de un paso anterior. Usted está aquí.
typed-too-long = Es demasiado largo para leerlo como respuesta; no cambié nada. Dígalo en { $most } caracteres o menos, una cosa a la vez.
unknown-command = No conozco el comando /{ $name }. /help los muestra todos.
cancelled = Listo, paré. Sus respuestas están guardadas; no se perdió nada.
unsupported = No puedo usar { $what } como respuesta. Escríbala, por favor, o toque un botón de arriba.
unsupported-sticker = un sticker
unsupported-photo = una foto
unsupported-voice = un mensaje de voz
unsupported-audio = un archivo de audio
unsupported-video = un video
unsupported-video_note = un mensaje de video
unsupported-animation = una animación
unsupported-document = un archivo
unsupported-contact = un contacto
unsupported-location = una ubicación
unsupported-venue = un lugar
unsupported-poll = una encuesta
unsupported-dice = un dado
unsupported-game = un juego
unsupported-story = una historia
unsupported-other = este tipo de mensaje
our-mistake = Algo falló de mi lado; sus respuestas están como antes. Inténtelo otra vez o escriba /continue.
session-unreadable = No puedo leer lo que guardé de usted, y no lo he tocado. Avise a quien administra este bot; /delete empieza de cero.
slow-down = Un poco más despacio, por favor: leo más o menos un mensaje por segundo de cada persona, y no leí los últimos suyos. Espere un momento y envíe lo que falte, o escriba /continue para ver dónde está.
zone-lost = Ya no conozco la zona horaria que tenía guardada para usted; por ahora sigo la hora de { $zone }. Dígame otra vez su ciudad en /settings.
private-only = Con gusto ayudo, pero solo en privado, porque las respuestas son personales: { $link }

## Otras páginas

choose-language = ¿En qué idioma hablamos?
kept = No se borró nada.
delete-question = <b>¿Borrar todo?</b> Sus respuestas, el punto en que está y todos los ajustes desaparecen al instante y para siempre. Quizá quiera hacer antes /export. Telegram conserva los mensajes de este chat hasta que usted lo vacíe.
delete-takes-a-tap = Por precaución, esto solo se hace tocando el botón.
deleted = Borré todo lo que sabía de usted. Vacíe este chat en Telegram para quitar también los mensajes. /start empieza de nuevo.
export-caption = Todo lo que guardé de usted, en JSON.
help = <b>Lo que puedo hacer</b>
    /continue sigue donde se quedó
    /score: sus puntos, cuando quiera
    /status: dónde está
    /edit cambia una respuesta
    /whatif: qué subiría su puntaje
    /deadlines: las fechas que importan
    /months: su puntaje en los próximos 24 meses
    /draws: rondas recientes, comparadas con usted
    /claims: en qué se apoya su invitación
    /checklist: los documentos de su caso
    /sheet: el formulario de IRCC, listo para copiar
    /costs: lo que le cuesta a su familia
    /retake, /partner, /language, /settings, /export, /import, /delete, /privacy, /cancel

    O pregunte, por ejemplo «¿qué es CLB?» o «¿y si saco CLB 10?». Doy información, no asesoría legal, y no soy IRCC.
privacy = <b>Privacidad</b>
    Guardo sus respuestas con sus fechas, lo que pone en /sheet, el nombre de su pareja si lo usa, en qué punto está y el número de este chat; nada más. Así puede parar cuando quiera y seguir después, incluso en un año. Las uso solo para responderle y recordarle cosas. Nunca pido números de pasaporte, su número de cliente en IRCC (UCI) ni datos médicos o de seguridad.
    Se quedan hasta que usted las borre: /delete lo hace al instante. { $months ->
        [0] { "" }
       *[other] Si no sé nada de usted en { $months } meses, primero le pregunto, { $days } días antes, y luego borro todo. { "" }
    }/export le da todo. Lo que me diga antes de aceptar no se escribe en ninguna parte. Quien administra este bot podría ver su base de datos.

command-continue = Seguir donde se quedó
command-score = Su puntaje, con los motivos
command-status = Dónde está
command-edit = Cambiar una respuesta
command-whatif = Qué subiría su puntaje
command-draws = Rondas de invitaciones recientes
command-deadlines = Las fechas que importan
command-checklist = Los documentos de su caso
command-language = Cambiar de idioma
command-help = Lo que puedo hacer
command-delete = Borrar todo
bot-description = Le acompaño en Express Entry (Entrada Exprés), la vía principal de Canadá hacia la residencia permanente para personas con trabajo calificado: elegibilidad, pruebas de idioma, estudios, ocupación y su puntaje CRS, punto por punto. Pare cuando quiera, siga un año después. Información, no asesoría legal; no soy IRCC.
bot-short-description = Su camino en Express Entry: elegibilidad, puntaje CRS, fechas. Información, no asesoría legal.
no-token = No hay BOT_TOKEN, así que hablamos en esta terminal. Para Telegram: hable con @BotFather, envíe /newbot y ponga BOT_TOKEN=… en .env
kept-in = Sus respuestas se guardan en { $place }
topic-answer = <b>{ $name }</b>
    { $text }
    <blockquote expandable>Información al { $on }{ $has_pages ->
    [yes] { "" }: fuente{ $has_more ->
        [yes] { " " }y más
       *[no] { "" }
    }
   *[no] { "" }
}
    { $has_more ->
    [yes] { $more } { "" }
   *[no] { "" }
}{ $confidence ->
    [high] { "" }
    [medium] No todos los detalles están en una página oficial; compruébelos antes de confiar en ellos. { "" }
   *[low] Una parte se basa en noticias que ninguna página oficial confirma todavía. { "" }
}{ $others ->
    [yes] Para su propio caso, pregunte a IRCC, a un consultor autorizado o a un abogado. { "" }
   *[no] { "" }
}Información, no asesoría legal; decide IRCC.
    { $pages }</blockquote>
topic-source = <a href="{ $page }">Página oficial{ $several ->
    [yes] { " " }{ $number }
   *[no] { "" }
}</a>{ $note }
own-round = { $kind }, { $on }

## Lo que la gente dice además: gracias, un saludo, un suspiro (typed/courtesies.py)

warning-bribe = No. La residencia permanente no se compra: ni conmigo, yo no recibo dinero, ni con un oficial. Lo que hay que pagar se le paga solo a IRCC, en su propia cuenta. Quien cobra por algo más, cobra por nada.
warning-false = No, por favor no lo haga, y en eso no puedo ayudar. Un documento falso, u otra persona en su examen, cierra justo la puerta que debía abrir.
warning-lie = No, por favor no lo haga. Dígale a IRCC lo que es cierto, aunque cueste puntos: puedo buscar con usted formas honestas de subir el puntaje.

courtesy-hello = ¡Hola!
courtesy-how = Por aquí todo bien, gracias.
courtesy-thanks = Con mucho gusto.
courtesy-welcome = Gracias a usted.
courtesy-praise = Gracias, muy amable.
courtesy-sorry = No pasa nada.
courtesy-wait = Sin prisa: todo queda como está hasta que vuelva a escribir.
courtesy-bye = Hasta pronto. Todo queda guardado; escriba cuando quiera.
courtesy-night = Buenas noches. Todo queda guardado.
courtesy-sad = Lamento que le pese. No hay prisa y nada se pierde: un paso pequeño a la vez.{ $left ->
    [0] { "" }
    [one] { " " }Queda una pregunta corta. Puede hacer una pausa: guardo sus respuestas, y /continue sigue.
   *[other] { " " }Quedan unas { $left } preguntas cortas. Puede hacer una pausa: guardo sus respuestas, y /continue sigue.
}
courtesy-crisis = Esto importa más que cualquier formulario. Hable con alguien ahora: una persona cercana, o el número de emergencias de donde está. En Canadá, llame o escriba al 9-8-8, de día y de noche.
courtesy-angry = Lo lamento. Dígame en pocas palabras qué necesita, o escriba /help para ver lo que puedo hacer.
courtesy-laugh = Me alegra.
courtesy-noted = De acuerdo.
courtesy-voice = No puedo escuchar mensajes de voz. Escríbalo; bastan unas palabras.
