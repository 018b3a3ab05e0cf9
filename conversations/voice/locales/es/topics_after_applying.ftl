### Lo que la gente pregunta después de la solicitud: la respuesta y su nombre en un botón. Cómo se pregunta: ways_*.ftl.

topic-after-applying = Primero un mensaje automático, luego revisan que no falte nada, luego la carta de biometría ({ $biometrics_days } días para dar los datos). Siguen resultados médicos, requisitos, antecedentes y seguridad, en cualquier orden, quizá con un pedido de documentos o una entrevista. Llega el cobro de { $fee_right } por el derecho de residencia permanente, si falta. Al final, la decisión y la confirmación (COPR); en el exterior, con visa si la necesita. Los cambios se avisan por el formulario web.
    .name = Los pasos tras la solicitud

topic-processing-time = Cifras de IRCC del { $processing_on }, de una copia: unos { $processing_cec } meses en Experiencia Canadiense, { $processing_fswp } en Trabajadores Calificados, { $processing_pnp } con nominación por Express Entry, desde la solicitud completa hasta la decisión. La norma es de { $standard_months }. En mayo de 2026 Experiencia Canadiense estaba en 7. Son estimaciones, ni límite ni promesa; los controles adicionales alargan. La herramienta de IRCC muestra la cifra de hoy.{ own-program }
    .name = Cuánto tarda el trámite

topic-silence-normal = Casi siempre sí. Los expedientes esperan en cola, y los controles de seguridad apenas se ven. El seguimiento dice Received, In progress o Closed, y de cada parte: Not started, In progress, Waiting on you, Completed o Exempted. Mandar más formularios web no lo acelera. Actúe si algo espera por usted, cambió un dato de contacto, falta una carta o ya pasó bastante el tiempo publicado.
    .name = Meses sin novedades

topic-aor = Es el acuse de recibo. Uno automático llega al enviar la solicitud. El que importa dice que su solicitud está completa y tiene número (E y nueve cifras). Antes de eso el seguimiento muestra poco. Hasta donde sé, una solicitud incompleta vuelve con sus tarifas, y solo puede enviarla otra vez en lo que quede de los { $apply_days } días.
    .name = Acuse de recibo (AOR)

topic-change-after-applying = Avise enseguida a IRCC por el formulario web: nacimiento, adopción, boda, separación, muerte, empleo que empieza o se pierde, oferta que cambia, título o prueba nuevos, pasaporte, dirección, correo, representante, nominación retirada, planes de otra provincia. Adjunte pruebas. La mayoría de los cambios no perjudica; ocultar uno, sí puede. Cuentan sus datos el día de la invitación y el día de la solicitud.
    .name = Un cambio tras la solicitud

topic-fairness-letter = Un oficial duda de algo (a menudo funciones, un empleo, el dinero o un documento) y le deja responder antes de decidir. Puede acabar en una negativa e incluso en cinco años de prohibición. El plazo está en la carta y es corto. No responda con prisa: reúna pruebas y consulte enseguida a un abogado o consultor con licencia. Puede pedir más tiempo por escrito; no tienen que darlo. Qué responder no me toca decirlo.
    .name = Carta de equidad procesal

topic-refused-what-now = Lo siento mucho. Lea los motivos: las notas del oficial pueden venir con la carta, o puede pedirlas. Salvo que la carta mencione una prohibición, puede enviar un perfil nuevo y, si recibe invitación, otra solicitud, mejor con algo que responda al motivo. No hay apelación, solo revisión judicial en la Corte Federal, si esta la admite: { RULE("process.refusal.review_days_in_canada") } días si se decidió en Canadá, { RULE("process.refusal.review_days_abroad") } si fue fuera. La tarifa de { $fee_right } se devuelve. Consulte pronto a un abogado: no puedo juzgar la negativa.
    .name = Una solicitud negada

topic-ppr-ecopr = Llegan al final. En el exterior: IRCC le pide el pasaporte si necesita visa (lo llaman PPR) y envía la confirmación (COPR). En Canadá: un correo de una dirección que termina en cic.gc.ca le pide confirmar su dirección y que está aquí. IRCC le abre una cuenta en un portal (no la haga usted), usted agrega foto y dirección, y sigue la COPR electrónica. No encontré ningún plazo oficial.
    .name = PPR, COPR y eCOPR
