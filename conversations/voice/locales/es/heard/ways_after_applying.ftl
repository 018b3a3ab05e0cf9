### Formas de preguntar por estos temas, en español, separadas por "|". Nunca se dicen, solo se leen;
### escritas como las teclea la gente, con la ortografía debida.

ways-after-applying = qué pasa después de aplicar | ya mandé la solicitud, qué sigue | qué pasa después de enviar la aplicación
    | pasos después de enviar los papeles | etapas del proceso después de aplicar a la residencia | ya apliqué, ahora qué
    | ya envié todo y pagué, qué viene | qué hace ircc con mi solicitud | cuál es el paso después del envío
    | orden de las etapas después de someter | qué revisan primero después de aplicar | ya subí los documentos y le di enviar, ahora qué pasa
    | ya metí mi solicitud de residencia, qué sigue | después de aplicar me llaman a entrevista
    | ya envié la solicitud, qué pasa ahora | qué sigue después de enviar todo
ways-processing-time = cuánto tarda ircc en procesar | tiempo de procesamiento de la residencia | cuántos meses después del aor
    | cuánto demora la solicitud después de enviada | tiempos de procesamiento cec | cuánto se demoran en responder
    | tiempo de espera después de aplicar | cuándo me van a dar respuesta de la residencia | en cuánto tiempo aprueban la pr
    | son seis meses de procesamiento | los tiempos de ircc cuáles son ahora | cuánto están tardando las solicitudes
    | cuánto se demora inmigración en decidir mi caso | fsw cuánto tarda después de aplicar
    | cuánto tardan en decidir después de enviar | en cuántos meses responden
ways-silence-normal = no me han respondido nada, es normal | llevo meses sin noticias de ircc | mi solicitud no se mueve
    | el tracker no cambia hace meses | no hay actualización en mi cuenta | ya pasaron seis meses y nada | mi caso está estancado
    | no me contestan, qué hago | puedo pedir las notas gcms | todo sigue igual en el portal | nadie me dice nada de mi solicitud
    | se olvidaron de mi expediente | llevo un año esperando y nada | background check en progreso desde hace meses
    | ghost update qué significa | a mi amigo ya le aprobaron y a mí nada
    | envié todo en mayo y nada, es normal | llevo meses sin noticias, me preocupa
ways-aor = qué es el aor | no me ha llegado el acuse de recibo | cuándo llega el aor | acuse de recibo de la solicitud
    | qué significa aor | cuánto demora el aor | ya envié y no tengo aor | cómo sé si recibieron mi solicitud
    | acuse de recibo express entry | ya tengo el aor qué significa | fecha del aor | me devolvieron la solicitud por incompleta
    | confirmación de que recibieron mi aplicación | solicitud incompleta devuelta
    | cómo sé si recibieron mis papeles | no llega el acuse de recibo
ways-change-after-applying = algo cambió después de aplicar | cambié de trabajo después de enviar la solicitud
    | me mudé después de aplicar, tengo que avisar | nueva dirección después de enviar | cómo aviso un cambio a ircc
    | renuncié después de mandar los papeles | cambié de empleador después del aor | cambió mi teléfono y mi correo después de aplicar
    | qué hago si cambia mi situación después de aplicar | perdí el trabajo después de aplicar a la residencia
    | cómo actualizo datos de una solicitud ya enviada | hay que informar a ircc si me cambio de casa | formulario web de ircc para avisar cambios
    | me ascendieron después de aplicar
    | me mudé después de enviar, cómo aviso | cambié de trabajo después de aplicar
ways-fairness-letter = me llegó una carta de equidad procesal | procedural fairness letter qué hago | recibí una pfl
    | cómo contesto la carta de equidad | ircc tiene dudas sobre mi solicitud | carta de ircc que dice que me pueden negar
    | cuántos días tengo para responder la pfl | el oficial tiene preocupaciones de mi caso | carta de imparcialidad
    | me acusan de mentir en una carta | qué es una carta de fairness | el agente no cree mi experiencia y me escribió
    | me dieron siete días para explicar
    | me llegó una carta con dudas sobre mi trabajo | qué respondo a la carta de equidad
ways-refused-what-now = me negaron la residencia qué hago | rechazaron mi solicitud | puedo apelar la negativa | me la denegaron, y ahora
    | solicitud de pr rechazada próximos pasos | puedo volver a aplicar si me negaron | revisión judicial en la corte federal
    | reconsideración de ircc | me rechazaron la aplicación de express entry | cuánto espero para aplicar de nuevo después del rechazo
    | denegaron mi residencia permanente | se puede pelear un rechazo | me dijeron que no, hay algo que hacer
    | me dijeron que no, puedo intentar otra vez | me rechazaron, qué hago
    | se puede volver a aplicar tras un rechazo
ways-ppr-ecopr = qué es ppr y ecopr | qué es el ppr | me piden el pasaporte | passport request de ircc | cuándo me llega el ecopr
    | confirmación de residencia permanente | portal de residencia permanente | qué es la copr | qué hago con la copr
    | me mandaron el correo del portal | portal 1 y portal 2 | ya me aprobaron cuándo llega el ppr
    | me pidieron enviar el pasaporte, ya quedó | qué sigue después del passport request
