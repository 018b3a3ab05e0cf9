### Lo que la gente pregunta sobre su familia: la respuesta y su nombre en un botón. Cómo se pregunta: ways_*.ftl.

topic-who-can-come = Su cónyuge o pareja de hecho (common-law), los hijos dependientes de ambos (en general, menores de { RULE("process.family.child_under") } y solteros) y los hijos de esos hijos. Debe declararlos a todos, y todos pasan los controles médicos, policiales y de seguridad, aunque se queden o vivan con el otro padre o madre. Si uno es inadmisible, puede frenar a todos. Llegan con usted o después, nunca antes.{ $has_fees_total ->
    [yes] { " " }Las tarifas del gobierno para todos ustedes: { $fees_total }.
   *[no] { "" }
}
    .name = Quién puede venir con usted

topic-parents-come = No en su solicitud. Padres, abuelos, hermanos, primos y suegros no pueden incluirse. Cuando tenga la residencia permanente, sus padres y abuelos pueden visitarle con una súper visa, hasta 5 años por vez. O puede patrocinarlos en el programa de padres: solo por invitación y con ingresos suficientes en tres años fiscales. En junio de 2026 no recibía solicitudes nuevas.
    .name = Padres y hermanos

topic-partner-who-first = Calcúlelo de las dos maneras; la diferencia puede ser de decenas de puntos. Lo que más pesa es la edad, el idioma, los estudios y el trabajo de quien va como principal; la pareja que le acompaña suma como máximo { $partner_points_most } puntos. El principal debe calificar para un programa por su cuenta. Según profesionales, cada uno puede tener su perfil, y quien reciba la invitación incluye al otro. Después ya no se puede cambiar.{ own-score }
    .name = Quién va como principal

topic-partner-not-coming = Si su pareja se queda en el exterior, o tiene ciudadanía o residencia permanente de Canadá, a usted se le puntúa como a alguien sin pareja, sin puntos por ella. Aun así hay que declararla, debe pasar el examen y cuenta para los fondos. Dígalo solo si es verdad. Decir por los puntos que alguien no viene, y traerlo después, puede verse como declaración falsa. Sin el examen, normalmente ya nunca podrá patrocinarla.{ own-funds }
    .name = Una pareja que no viene

topic-marriage = En el grupo de candidatos: cambie su perfil. Si su pareja le acompaña, se le puntúa como pareja y necesita más fondos. Con invitación y sin solicitud: recalcule primero; si queda por debajo del puntaje más bajo de esa ronda, rechace la invitación. Después de la solicitud, hasta su llegada: avise enseguida a IRCC por el formulario web. Su pareja se agrega y pasa el examen ({ $fee_partner } más { $fee_right }), y tarda más. Sin examen antes de su llegada, normalmente nunca podrá patrocinarla.
    .name = Boda reciente o próxima

topic-divorce = Lo siento si es un momento difícil. En el grupo de candidatos: cambie su estado civil y su familia. Se van los puntos por pareja, se le puntúa sin pareja, y los fondos son para menos personas. Después de la solicitud: avise a IRCC por el formulario web, con el acuerdo o certificado; su expareja sale de la solicitud. Los hijos siguen declarados, tenga quien tenga la custodia. Si su expareja es solicitante principal, su propio lugar normalmente termina: busque asesoría con licencia.
    .name = Separación o divorcio

topic-birth = Mis mejores deseos. En el grupo de candidatos: crece la familia, y con ella los fondos; un hijo no da puntos. Con invitación: inclúyalo. Después de la solicitud: avise a IRCC por el formulario web; luego envíe el acta de nacimiento, pague { $fee_child } y llévelo al examen médico. Se puede agregar hasta que usted tenga la residencia permanente, no después. En el embarazo, la radiografía suele poder esperar hasta después del parto: pregunte pronto al médico de la lista.{ own-funds }
    .name = Un bebé, o en camino

topic-undeclared-family = Dígaselo a IRCC antes de tener la residencia permanente. A un familiar que no pasó el examen con su solicitud, normalmente nunca podrá patrocinarlo (IRPR 117(9)(d)). Omitir a alguien puede contar como declaración falsa, con cinco años de prohibición. Vale también para hijos que viven con el otro padre o madre. No puedo juzgar su caso: consulte a alguien con licencia antes de escribir.
    .name = Un familiar no declarado

topic-partner-work-permit = Tal vez. Algunas parejas de trabajadores calificados, de estudiantes y de quienes ya pidieron la residencia permanente pueden tener un permiso de trabajo abierto. Otras necesitan un empleador. Depende del TEER de su trabajo, del tiempo que le queda a su permiso y de su etapa. Las reglas se hicieron más estrechas en 2025 y no he leído las nuevas; por eso no doy veredicto. Se lo dicen las preguntas de IRCC sobre permisos abiertos.{ own-permit }
    .name = Un permiso para su pareja
