### Por qué una respuesta no sirve: qué se entendió, qué se espera, un ejemplo.

## Fechas

problem-date-unreadable = No pude leer «{ $text }» como fecha. Escriba el mes con letras, por ejemplo <i>{ $example }</i>, o año-mes-día: <i>1991-04-03</i>.
problem-date-ambiguous = «{ $text }» puede ser dos fechas distintas. ¿Cuál es?
problem-date-century = «{ $text }» tiene un año de dos cifras. ¿Qué día es?
problem-month-short-year = Leí «{ $text }» como el mes y el año del botón. Si es así, tóquelo. Si no, escriba el año con cuatro cifras, por ejemplo <i>{ $example }</i>.
problem-date-month-first = Leí «{ $text }». Sin el día, cuento desde el primero de ese mes, para que el informe nunca cuente más de lo que puede: tóquelo, o escriba el día del informe. Su perfil en IRCC pide el día exacto.
problem-date-about = Leí «{ $text }». ¿Más o menos qué día de ese mes? Toque uno o escriba el día.
problem-date-ago = «{ $text }» no es lo bastante exacto: de esta fecha dependen puntos y plazos. Búsquela y escríbala, por ejemplo <i>{ $example }</i>, u omita la pregunta por ahora.
problem-date-yes-no = «{ $text }» no responde esto: necesito una fecha, por ejemplo <i>{ $example }</i>. Si no la sabe o no la hay, toque el botón para dejarla sin responder.
problem-birth-age = { $age } años, gracias. Necesito la fecha de nacimiento completa, porque los puntos cambian en un cumpleaños. Por ejemplo: <i>{ $example }</i>.
problem-birth-age-later = { $age } años: alcanza para una estimación. Antes del puntaje exacto le pido la fecha de nacimiento.
problem-birth-age-beyond = ¡{ $age } años sería todo un récord! ¿Cuál es su fecha de nacimiento real? Por ejemplo: <i>{ $example }</i>.
problem-birth-year = Nació en { $year }, gracias. Necesito la fecha de nacimiento completa, porque los puntos cambian en un cumpleaños. Por ejemplo: <i>{ $example }</i>.
problem-birth-year-later = Nació en { $year }: alcanza para una estimación. Antes del puntaje exacto le pido la fecha de nacimiento.
problem-birth-age-or-year = ¿{ $number } es su edad, o nació en { $year }? Dígame la fecha de nacimiento completa, con el año en cuatro cifras. Por ejemplo: <i>{ $example }</i>. Para una estimación basta <i>{ $number } años</i> o <i>nací en { $year }</i>.
problem-date-impossible = «{ $text }» no existe en el calendario. Revise el día y el mes y escríbala otra vez, por ejemplo <i>{ $example }</i>.
rest-of-date-will-do = { $said } Basta con lo que falta.
problem-date-needs-day = Leí «{ $text }», pero aquí necesito también el día. Por ejemplo: <i>{ $example }</i>.
problem-date-which-year = «{ $text }» no tiene año. ¿Qué día es?
problem-date-needs-year = Leí «{ $text }», pero falta el año. Escríbalo con cuatro cifras, por ejemplo <i>{ $example }</i>.
problem-date-only-year = Leí «{ $text }» como un año, pero aquí necesito más que el año. Por ejemplo: <i>{ $example }</i>.
problem-month-unreadable = No pude leer «{ $text }» como mes. Escriba el mes y el año, por ejemplo <i>{ $example }</i> o <i>2021-03</i>.


## Números y resultados

problem-number-unreadable = No pude leer «{ $text }» como un número. Escríbalo en cifras, por ejemplo <i>{ $example }</i>.
problem-number-range = Leí { $number }, pero aquí espero un número de { $least } a { $most }. Por ejemplo: <i>{ $example }</i>.
problem-number-whole = Leí «{ $text }», pero aquí espero un número entero, sin decimales. Redondee hacia abajo, por ejemplo <i>{ $example }</i>.
problem-children-to-come = ¡Felicidades! Un hijo cuenta desde que nace, así que por ahora cuento los que ya nacieron. ¿Cuántos son hoy? Por ejemplo: <i>{ $example }</i>.
problem-number-beside = Veo un número en «{ $text }», pero no sé bien qué es lo demás y no lo anoté. Dé solo el número, por ejemplo <i>{ $example }</i>.
problem-years-part-time = El tiempo parcial cuenta según sus horas: el tiempo completo son { $full } horas por semana, así que «{ $text }» son menos años completos de lo que parece. ¿Cuántos años completos son?
problem-years-student = En Canadá no cuenta el trabajo hecho mientras se estudia a tiempo completo. ¿«{ $text }» fue todo durante sus estudios? Entonces toque el botón. Si también trabajó después, escriba solo esos años completos, por ejemplo <i>{ $example }</i>.
problem-whose-unknown = «{ $text }» parece ser de su pareja, y esta pregunta es sobre usted. Lo de su pareja se pregunta aparte. ¿Y usted? Por ejemplo: <i>{ $example }</i>.
problem-money-foreign = «{ $text }» no parece estar en dólares canadienses, y son los que necesito. ¿Cuánto es hoy en dólares canadienses? Su banco o un conversor de monedas se lo dice. Después escriba esa cantidad, por ejemplo <i>{ $example }</i>.
problem-money-which = Leí «{ $text }» como la cantidad del botón. ¿Son <b>dólares canadienses</b>? Si es así, tóquelo. Si es otra moneda, conviértala antes y escriba la cantidad canadiense, por ejemplo <i>{ $example }</i>.
problem-money-beside = Veo una cantidad en «{ $text }», pero no sé bien qué es lo demás y no la anoté. Dé solo la cantidad, en dólares canadienses, por ejemplo <i>{ $example }</i>.
problem-hours-full-time = Tiempo completo, anotado. ¿Cuántas horas son en una semana normal? Toque un número o escriba el suyo, por ejemplo <i>{ $example }</i>.
problem-hours-part-time = Tiempo parcial, anotado. ¿Cuántas horas son en una semana normal? Toque un número o escriba el suyo, por ejemplo <i>20</i>.
problem-hours-a-day = Leí { $hours } horas por día. En { $days } días son las horas del botón. ¿Es su semana normal? Si trabaja más o menos días, escriba las horas de una semana entera.
problem-test-other-language = { $asked ->
    [english] «{ $text }» es una prueba de francés: téngala lista, enseguida pregunto por el francés. Aquí necesito su prueba de <b>inglés</b>; si no tiene, elija la línea que lo dice.
   *[other] «{ $text }» es una prueba de inglés, y aquí pregunto por el <b>francés</b>. Si no tiene una de francés, elija la línea que lo dice; «atrás» lleva al inglés.
}
problem-hours-day-or-week = ¿«{ $text }» es lo que trabaja por <b>semana</b> o por día? El número mayor son cinco días así. Toque uno, o escriba las horas de una semana entera, por ejemplo <i>{ $example }</i>.
problem-hours-range = Sus horas variaban: «{ $text }». ¿Cuál era su semana normal? Toque una, o escriba el promedio, por ejemplo <i>{ $example }</i>.
problem-hours-clock = Leí «{ $text }» como horas del día, en { $days } días. ¿Cuántas horas <b>pagadas</b> son por semana? Los números menores quitan media hora o una hora diaria de descanso sin paga. Toque uno o escriba el suyo.
problem-hours-beside = No pude leer «{ $text }» como horas de una semana. Dé las horas pagadas de una semana normal en un solo número, por ejemplo <i>{ $example }</i>.
problem-score-beside = Veo un número en «{ $text }», pero no sé si es este resultado y no lo anoté. Copie solo el resultado, por ejemplo <i>{ $example }</i>, o los cuatro, cada uno con su letra.
problem-score-unreadable = No pude leer «{ $text }» como resultado. Copie el número de su informe, por ejemplo <i>{ $example }</i>. También valen los cuatro a la vez, cada uno con su letra.
problem-score-range = Leí { $score }. En esta parte, { $test } da { $range }: no coincide. Copie el resultado otra vez, tal como está en su informe, por ejemplo <i>{ $example }</i>.
problem-score-is-level = Leí «{ $text }» como un nivel, pero aquí necesito el resultado tal como lo imprime su informe: el nivel lo calculo yo. Por ejemplo: <i>{ $example }</i>. { $early ->
    [yes] Sin el informe, escriba por ejemplo <i>CLB 8 en las cuatro</i>: alcanza para una estimación.
   *[no] Sin el informe, escriba <i>omitir</i>.
}
problem-score-is-level-later = { $scale } { $level }: alcanza para una estimación. Antes del puntaje exacto le pido los cuatro resultados que imprime su informe.
problem-scores-count = Esperaba un resultado, por ejemplo <i>{ $example }</i>, o los cuatro, cada uno con su letra: L es comprensión auditiva, R lectura, W escritura, S expresión oral.


## Opciones y texto

problem-choice-unknown = No pude relacionar «{ $text }» con ninguna opción. Toque un botón, o escriba las palabras como las muestra un botón, por ejemplo <i>{ $example }</i>.
problem-level-unfinished = Solo cuentan los estudios terminados, así que «{ $text }» todavía no. ¿Cuál es el nivel más alto que <b>terminó</b>? Por ejemplo: <i>{ $example }</i>.
problem-likely = No sé con certeza qué es «{ $text }». Si quiere decir lo que está en el botón, tóquelo. Si no, dígalo con otras palabras, por ejemplo <i>{ $example }</i>.
problem-yes-no-unclear = Aquí «{ $text }» puede ser un sí o un no, y no adivino. ¿Cuál es hoy? Toque uno, o escriba <i>sí</i> o <i>no</i>.
problem-marital-together = Una pareja que vive junta desde hace al menos un año es pareja de hecho; antes de eso, cada quien cuenta como soltero. ¿Cuál es hoy?
problem-marital-changing = Necesito el estado civil de <b>hoy</b>; un cambio futuro cuenta cuando llega. ¿Cuál es ahora? Por ejemplo: <i>{ $example }</i>. ¿Duda de si son pareja de hecho? <i>por qué</i> lo explica.
problem-yes-no-unknown = Leí «{ $text }», pero esta pregunta pide un sí o un no. Toque un botón, o escriba <i>sí</i> o <i>no</i>.
problem-country-remote = El trabajo cuenta en el país donde usted estaba al hacerlo, no donde está el empleador. ¿Qué país era en «{ $text }»? Tóquelo o escríbalo, por ejemplo <i>{ $example }</i>.
problem-country-school = «{ $text }» puede ser de más de un país. ¿En cuál estudió? Por ejemplo: <i>{ $example }</i>.
problem-country-unknown = No conozco un país llamado «{ $text }». Escriba su nombre usual, por ejemplo <i>{ $example }</i>.
problem-text-too-long = Es más largo de lo que puedo guardar aquí. Dígalo en { $most } caracteres o menos, por ejemplo <i>{ $example }</i>.
problem-text-yes-no = Leí «{ $text }», pero aquí necesito unas palabras, por ejemplo <i>{ $example }</i>.
problem-city-unknown = No conozco una ciudad llamada «{ $text }». Diga la grande más cercana, por ejemplo <i>{ $example }</i>, u omita la pregunta: es solo para su zona horaria.
problem-text-empty = No vi palabras en eso. Escriba una respuesta corta, por ejemplo <i>{ $example }</i>, u omita la pregunta.


## Fechas de nacimiento

problem-birth-in-future = Leí { $date }, que todavía no llega. Dé la fecha de nacimiento con el año completo, por ejemplo <i>3 de abril de 1991</i>.
problem-age-unlikely = Leí { $date }, que da una edad de { $age } años. Revise el año. Por ejemplo: <i>3 de abril de 1991</i>.


## Pruebas de idioma

problem-test-in-future = Leí { $date }, que todavía no llega. Necesito el día de una prueba ya presentada, por ejemplo <i>14 de marzo de 2026</i>. Si solo está prevista, vuelva atrás y elija «Ninguna por ahora».
problem-test-not-accepted = Express Entry no acepta { $test } (al { $on }). Acepta <b>{ $accepted }</b>. Si tiene un resultado de una de esas, elíjala; si no, necesitará una.
problem-test-is-level = «{ $text }» es un nivel, no una prueba, y Express Entry cuenta solo pruebas aceptadas. ¿De qué prueba es? Si no tiene, elija la línea que lo dice.
problem-scale-699 = La columna «Score / 699» no se debe poner para Express Entry: el sistema de IRCC no la acepta. Busque en el mismo certificado la columna <b>«Équivalence ancien score»</b> y elíjala aquí, o elija los niveles NCLC impresos allí.
problem-score-699 = Leí { $score }. Parece la columna «Score / 699», que no se debe poner para Express Entry. Busque en su certificado la columna <b>«Équivalence ancien score»</b> ({ $range } en esta parte), por ejemplo <i>{ $example }</i>, o vuelva atrás y elija los niveles NCLC.
problem-test-too-old = Leí { $date }. Los resultados cuentan menos de dos años, así que revise el año. Por ejemplo: <i>14 de marzo de 2026</i>.
problem-plan-in-past = Leí { $date }, que ya pasó. Dé un día futuro, por ejemplo <i>15 de septiembre de 2027</i>. Si ya presentó la prueba, vuelva atrás y elíjala como presentada.


## Estudios

problem-not-completed-yet = Leí { $date }, que todavía no llega. Solo cuentan los estudios terminados: necesito un mes pasado, por ejemplo <i>junio de 2015</i>. Si todavía estudia, deje fuera este título por ahora.
problem-completed-too-young = Leí { $date }, muy poco después de su fecha de nacimiento. Revise el año en que lo terminó. Por ejemplo: <i>junio de 2015</i>.
problem-report-in-future = Leí { $date }, que todavía no llega. Dé la fecha de emisión impresa en el informe, por ejemplo <i>20 de mayo de 2024</i>. Si aún no se emitió, vuelva atrás y responda que no hay informe.
problem-report-before-eca = Leí { $date }. Los informes para inmigración existen solo desde { $first }: revise la fecha de emisión. Por ejemplo: <i>20 de mayo de 2024</i>.
problem-report-wording-unknown = «{ $text }» no está en la tabla de IRCC, y no adivino. Copie la equivalencia canadiense letra por letra, o toque la línea que nombra su informe, por ejemplo <i>{ $example }</i>. Si duda, pregunte a la organización qué nivel es para Express Entry.
problem-report-wording-together = La tabla de IRCC tiene «{ $text }» solo junto a un título de tres años o más: juntos son «Dos o más». Por sí solo no tiene nivel ahí. Si este informe abarca ambos, toque «Dos o más»; si no, toque la duración que el informe da para este, por ejemplo <i>{ $example }</i>.
problem-report-wording-profession = «{ $text }» puede ser un título profesional de un campo con licencia u otro nivel, y de eso dependen puntos. Si el informe dice «first professional degree», toque «Maestría o título profesional»; si no, toque el nivel que nombra, por ejemplo <i>{ $example }</i>.
problem-report-before-completion = Leí { $date } como fecha de emisión del informe, pero este título se terminó en { $end }: solo se evalúan estudios terminados. Copie la fecha del informe, por ejemplo <i>{ $example }</i>, o vuelva atrás para cambiar cuándo lo terminó.
problem-completed-after-report = Leí { $date }, pero el informe de este título es del { $issued }, y solo se evalúan estudios terminados. Revise las dos fechas. Si { $date } es correcta, cambie primero la fecha del informe (/edit). Dejé su respuesta anterior.


## Trabajo

problem-years-too-many = Leí { $years } años, pero son más de los que caben en una vida de trabajo a los { $age }. Dé los años completos de trabajo calificado, por ejemplo <i>{ $example }</i>. Si su fecha de nacimiento está mal, /edit la cambia.
problem-qualified-too-young = Leí { $date }, cuando según su fecha de nacimiento tenía menos de { $age } años. Revise el año, por ejemplo <i>septiembre de 2018</i>.
problem-job-in-future = Leí { $date }, que todavía no llega. Solo se puede contar un trabajo ya empezado. Dé el mes en que empezó, por ejemplo <i>marzo de 2021</i>.
problem-leave-in-future = Leí { $date }, que todavía no llega. Cuénteme de la licencia cuando haya empezado o terminado. Por ejemplo: <i>marzo de 2024</i>.
problem-leave-outside-job = Leí { $date }, cuando según sus fechas no tenía este empleo. Revise el mes. Por ejemplo: <i>marzo de 2024</i>.
problem-leave-ends-first = Leí { $end }, que es antes de que empezara la licencia ({ $start }). Revise el mes. Por ejemplo: <i>junio de 2024</i>.
problem-job-too-young = Leí { $date }, cuando según su fecha de nacimiento tenía menos de { $age } años. Revise el año en que empezó. Por ejemplo: <i>marzo de 2021</i>.
problem-job-end-in-future = Leí { $date }, que todavía no llega. Si sigue trabajando ahí, responda <i>ahora</i>. Si no, dé el mes en que terminó, por ejemplo <i>junio de 2024</i>.
problem-job-ends-before-start = Leí { $end } como fin, pero el inicio que me dio es { $start }. El fin no puede ser antes del inicio. Escriba el fin otra vez, por ejemplo <i>junio de 2024</i> o <i>ahora</i>, o vuelva atrás para cambiar el inicio.
problem-hours = Leí { $hours } horas por semana. Espero más de 0 y como máximo 112. Dé sus horas pagadas de una semana normal, por ejemplo <i>37.5</i>.
problem-date-in-future = Leí { $date }, que todavía no llega. Necesito un mes pasado, por ejemplo <i>septiembre de 2018</i>. Si aún no tiene la calificación, omita la pregunta.


## Pasaporte

problem-passport-expired = Leí { $date }, que ya pasó. Necesito la fecha de vencimiento de un pasaporte vigente, por ejemplo <i>30 de junio de 2031</i>. Si lo está renovando, use el botón para omitir.
problem-passport-too-far = Leí { $date }, más lejos de lo que suele durar un pasaporte. Revise el año de vencimiento. Por ejemplo: <i>30 de junio de 2031</i>.


problem-eca-expected-past = Leí { $date }, que ya pasó. Si el informe llegó, vuelva atrás y responda <i>sí</i> al informe de ECA. Si no, dé un mes futuro, por ejemplo <i>marzo de 2027</i>.


## Permiso en Canadá

problem-permit-ended = Leí { $date }, que ya pasó. Si pidió otro permiso antes de ese día, vuelva atrás y elija «Estatus mantenido»; si no, elija «Otro, o ninguno». Si tiene un permiso nuevo, dé el día impreso en él.
problem-permit-too-far = Leí { $date }, más lejos de lo que suele durar un permiso. Revise el año. Por ejemplo: <i>31 de marzo de 2027</i>.


## Lo que no se puede tomar, más corto desde la segunda vez

refused-angry = Lamento la molestia. Escriba <i>omitir</i> para dejar esta pregunta sin responder, <i>puntaje</i> para ver lo poco que falta, o /delete para borrar todo.
why-again = Una respuesta aquí se ve así: <i>{ $example }</i>. Si ninguna le corresponde o tiene dudas, escriba <i>omitir</i>: puede responder después con /edit.
refused-way-out-question = Para dejarla por ahora, escriba <i>omitir</i>; <i>por qué</i> explica la pregunta.
refused-again-question = Eso tampoco, lo siento. Una respuesta se ve como <i>{ $example }</i>. Puede escribir <i>omitir</i> y volver después, o <i>por qué</i> para más ayuda.
refused-again-choice = Toque la opción correcta, o dígalo de otro modo. También puede escribir <i>omitir</i> y volver después, o <i>por qué</i> para más ayuda.
refused-leave-question = No nos quedemos aquí: <i>omitir</i> la deja sin responder, y /edit la trae de vuelta cuando quiera.
refused-kept-question = Lo que me dijo hasta ahora está guardado. Escriba <i>omitir</i> y hago la siguiente pregunta.
refused-help-question = Escriba <i>por qué</i> para ver qué cuenta aquí, con un ejemplo. /help muestra todo lo que entiendo.
refused-many-question = { $variant ->
    [1] Dejémosla para después: escriba <i>omitir</i>.
    [2] Con <i>omitir</i> no se pierde nada: /edit trae de vuelta esta pregunta.
    [3] Sigo sin poder usar eso aquí. <i>por qué</i> muestra una respuesta que entiendo.
    [4] ¿Prefiere seguir? Escriba <i>omitir</i>. Para ayuda, <i>por qué</i>.
    [5] No es una respuesta que conozca aquí. <i>omitir</i> o <i>por qué</i> ayuda.
   *[other] Esto todavía no sale: <i>omitir</i> sigue adelante, <i>por qué</i> explica.
}
refused-way-out-screen = /help muestra lo que entiendo; /continue sigue donde se quedó.
refused-again-screen = Eso tampoco me sirve, lo siento. Basta un botón de abajo; /help muestra lo que entiendo.
refused-leave-screen = /continue sigue donde se quedó, pase lo que pase aquí.
refused-kept-screen = Lo que escribió no cambió nada. Puede salir de aquí con /continue.
refused-help-screen = También puede preguntarme con sus palabras: <i>¿qué es CLB?</i> O vea /help.
refused-many-screen = { $variant ->
    [1] Sigo sin poder usar eso aquí. /help muestra lo que puedo.
    [2] Nada cambió con eso. /continue sigue donde se quedó.
    [3] ¿Prefiere seguir? Escriba /continue.
    [4] Dejemos esto: /continue sigue, /help explica.
    [5] No es algo que conozca aquí. /help o /continue ayuda.
   *[other] Esto no sale aquí: /continue sale de aquí, /help muestra lo demás.
}
