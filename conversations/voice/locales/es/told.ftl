### Lo que se entendió de un mensaje en que alguien habla de sí.

told-example = 29 años, soltera, licenciatura de Colombia, IELTS 8 7.5 7 7, 4 años como enfermera en Bogotá
told-invitation = O cuénteme de usted en un solo mensaje, por ejemplo: <i>{ $example }</i>

told-kept = Guardo «{ $text }» para la pregunta que sigue a esta lista. Primero:
told-again-later = «{ $text }» no es de ninguna línea de aquí, por lo que veo. Primero esta lista; después dígamelo otra vez y lo pongo en su lugar.
told-score-waits = Para su puntaje, primero necesito su sí a esta lista.
told-list = <b>¿Le entendí bien?</b>
told-waits = Falta confirmar, sí o no: { $what }.
told-which = ¿Qué corregimos?
told-button = { $label }: { $answer }
told-taken = <b>Anotado:</b>
told-none-taken = De acuerdo, no anoté nada de eso.
told-known = Eso ya lo tengo todo.
told-nothing-to-take = Leí lo que me contó. Esto todavía no puedo anotarlo.
told-refused = <b>Sin anotar:</b>
told-age = Tiene { $age } años: alcanza para una estimación. Antes del puntaje exacto le pido la fecha de nacimiento.
told-age-other = Dice { $age } años, pero según la fecha de nacimiento que me dio tiene { $by_date }. Si la fecha está mal, /edit la cambia.
leave-paid-or-not = ¿Esa licencia fue sin sueldo? No puedo saberlo, y las páginas de IRCC no detallan cómo cuenta una licencia parental con prestaciones. Si fue sin sueldo, escriba «licencia sin sueldo de marzo a junio de 2024».
leave-which-job = Varios de sus empleos abarcan esos meses. Abra el empleo en /edit y toque «Agregar licencia sin sueldo».
leave-outside-jobs = Esos meses no caen en ningún empleo que me haya dicho. Si las fechas de un empleo están mal, /edit las cambia.
told-birth-year = Nació en { $year }: alcanza para una estimación. Antes del puntaje exacto le pido la fecha de nacimiento.
told-two-credentials = Tiene dos títulos o más: se los pregunto uno por uno.
told-test-month = Prueba de { $month }: después le pido el día, porque los resultados vencen en un día exacto.
told-level = { $scale } { $level }: alcanza para una estimación. Antes del puntaje exacto le pido de qué prueba es, y sus cuatro resultados.
told-partner-level = { $scale } { $level }: le pregunto de qué prueba es, y sus cuatro resultados.
told-level-of-test = { $scale } { $level }: alcanza para una estimación. Antes del puntaje exacto le pido los cuatro resultados que imprime su informe.
told-partner-level-of-test = { $scale } { $level }: le pido los cuatro resultados que imprime su informe, y yo calculo los niveles.
told-overall = { $overall } general: le pido los cuatro resultados, porque cada uno cuenta por sí mismo.
told-test-not-accepted = Express Entry no acepta { $test }. Le pregunto qué prueba aceptada tiene.
told-other-money = «{ $text }» para los fondos: le pido la cantidad en dólares canadienses, al cambio del día.
told-other-currency = { $amount } { $currency }: le pido la cantidad en dólares canadienses, al cambio del día.
told-years-where = { $years } años de trabajo: le pregunto cuántos fueron en Canadá y cuántos en otra parte.
told-years-abroad = { $years } años de trabajo: le preguntaré cuántos cuentan.
told-partner-uncounted = { $canadian ->
    [yes] { $what }: no lo tomo en cuenta, porque una pareja que es ciudadana canadiense o residente permanente no suma puntos.
   *[no] { $what }: no lo tomo en cuenta, porque una pareja que se queda no suma puntos. Si al final viene con usted, dígamelo.
}
told-unsure = Quizá entendí mal, así que lo pregunto: { $what }.
told-before-consent = Gracias por contarme de usted. No guardo nada antes de que acepte; después le muestro lo que entendí.
told-say-again = No guardé nada de lo que me contó antes de aceptar. Puede enviarlo otra vez ahora, en un solo mensaje.
own-case-left = { $first ->
    [0] { $left ->
        [one] Falta una pregunta corta y luego viene el puntaje exacto.
       *[other] Faltan unas { $left } preguntas cortas y luego viene el puntaje exacto.
    }
    [one] Falta una pregunta rápida para una primera estimación, y unas { $left } para el puntaje exacto.
   *[other] Faltan { $first } preguntas rápidas para una primera estimación, y unas { $left } para el puntaje exacto.
} Omita lo que no sepa.
own-case-first = Primero unas respuestas cortas; después se lo puedo decir: qué cumple, y su puntaje.
own-case-invited = Para solicitar la residencia permanente hace falta primero una invitación. El camino empieza con un programa:
told-chance-next = Si puede aplicar, y sus posibilidades: primero unas respuestas, después se lo puedo decir.
told-score-next = Su puntaje: lo calculo en cuanto sepa lo suficiente.

between-told = { "; " }

button-told-all = Sí, todo
button-told-change = Cambiar una cosa
button-told-none = No
button-told-leave-out = Dejarlo fuera

## Lo que cambió desde el puntaje, dicho en una frase (screens/changed_said.py)

changed-birthday-invited = Un cumpleaños posterior a la invitación no se le cuenta en contra, por ley: un puntaje más bajo solo por eso no es razón para rechazarla.
changed-job-feared-invited = No necesita tener empleo para presentar la solicitud. Lo que cuenta es que su programa y su puntaje sigan en pie el día en que IRCC la recibe: el trabajo ya hecho queda, y lo que se apoya en meses posteriores o en una oferta de empleo, no. Compruébelo primero.
changed-child = ¡Felicidades! { $held ->
    [invited] Incluya a la criatura en su solicitud: se suman { $fee }, un acta de nacimiento y un examen médico.
    [applied] Avise enseguida a IRCC por el formulario web; luego siguen el acta de nacimiento, { $fee } y un examen médico.
    [submitted] Actualice su perfil en IRCC. Sube el dinero por demostrar; con la solicitud, la criatura cuesta { $fee }.
   *[other] El dinero por demostrar sube con la familia; con la solicitud, la criatura cuesta { $fee }.
}
changed-job-new = Un trabajo nuevo, o funciones nuevas, es una entrada aparte: el anterior termina y luego { $dated ->
    [yes] le pregunto por el nuevo.
   *[no] toque «{ button-add-job }» para el nuevo.
}
changed-job-ended = El trabajo ya hecho sigue contando; desde ese día no se suman más meses.
changed-hours-feared = { $fewer ->
    [yes] Con { $hours } horas por semana, un año completo de trabajo tomaría { $months } meses en vez de 12: cada mes cuenta en proporción. Los meses ya trabajados con { $full } horas o más quedan enteros.
   *[no] Hasta { $full } horas por semana no cambia nada en sus puntos. Con menos, cada mes cuenta en proporción, y un año completo tarda más. Los meses ya trabajados quedan como están.
} Cuando sea así, dígame desde cuándo y cuántas horas{ $held ->
    [submitted] {""}, y actualice su perfil en el sitio de IRCC
    [invited] {""}, y compruebe antes de la solicitud que lo que declara sigue siendo cierto
    [applied] {""}, e infórmelo a IRCC por el formulario web
   *[other] {""}
}.
hours-changed-how-many = <b>¿Cuántas horas por semana trabaja ahora?</b>
hours-changed-since-when = <b>¿Desde cuándo trabaja { $hours } horas por semana?</b> Basta con el mes.
hours-changed-list = <b>¿Le entendí bien?</b>
    Desde { $since } trabaja { $hours } horas por semana: { $job }; antes eran { $before }. Guardo las dos, como dos partes del mismo empleo.
