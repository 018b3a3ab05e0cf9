### Lo que la gente pregunta sobre este asistente: la respuesta y su nombre en un botón. Cómo se pregunta: ways_*.ftl.

topic-bot-official = No. No soy IRCC ni tengo su respaldo, y no veo ni su cuenta ni su expediente allí. No puedo enviar, pagar ni hablar por usted. Explico reglas con sus fuentes y fechas, calculo sus puntos y le recuerdo fechas. Donde IRCC y yo diferimos, tiene razón IRCC. Las páginas oficiales terminan en canada.ca o gc.ca.
    .name = ¿Es oficial?

topic-bot-free = Sí. No pido dinero, y no hay cuenta, publicidad ni parte de pago. El programa es de código abierto (licencia MIT); que siga gratis solo puede prometerlo quien opera esta copia. Hacer un perfil en IRCC también es gratis; las tarifas empiezan con la solicitud. Si alguien le pide dinero en mi nombre, no pague.
    .name = ¿Es gratis?

topic-bot-privacy = Guardo sus respuestas, su lugar en la entrevista, sus ajustes, los recordatorios previstos, los últimos toques y mensajes por número, y el número de este chat: solo para responderle y recordarle. Nunca pido número de pasaporte, UCI ni datos médicos o de seguridad: por favor, no los mande. Nombres y direcciones, solo si los pone en /sheet para copiarlos. Si está cifrado en el disco depende de quien opera esta copia, que técnicamente puede leerlo. Telegram ve el chat. /privacy dice cuánto dura, /export muestra todo, /delete lo borra.
    .name = Privacidad

topic-bot-delete = Escriba /delete y toque una vez para confirmar. Sus respuestas, su lugar, ajustes y recordatorios se borran enseguida y para siempre. Use antes /export si quiere una copia. Los mensajes quedan en Telegram hasta que vacíe el chat. Las copias de seguridad de quien opera esta copia, si las hay, pueden conservar una versión anterior por un tiempo.
    .name = Borrar sus datos

topic-bot-languages = Escribo en español, inglés y francés, y entiendo los tres, también mezclados: escríbame en cualquiera y le respondo en el suyo. /language elige uno de forma fija. Las páginas de IRCC están en inglés y en francés.
    .name = Idiomas que hablo

topic-bot-maker = Quienes mantienen un proyecto de código abierto (licencia MIT, 2026), no un gobierno, bufete ni consultora. Las reglas vienen de canada.ca, del reglamento de inmigración y de la lista de rondas de IRCC, cada una con su fecha; las ocupaciones, de Statistics Canada; las ciudades, de GeoNames. Quién opera esta copia solo puede decirlo quien la opera.
    .name = ¿Quién lo hizo?

topic-bot-human = Detrás de este chat no hay nadie. IRCC: por el formulario web, o 1-888-242-2100 desde dentro de Canadá (ayuda grabada día y noche, agentes de lunes a viernes de 8 a 16). Sus agentes no aconsejan qué programa tomar ni aceleran nada. Para asesoría sobre su caso: un abogado o abogada, notaría de Quebec, paralegal de Ontario, o consultor o consultora del College. Verifique antes la licencia.
    .name = Hablar con una persona

topic-bot-is-ai = Aquí no responde ningún modelo de lenguaje: son reglas fijas y textos revisados; los mismos datos dan siempre la misma respuesta, con fuente y fecha. Lo que no sé, lo digo. Los puntajes son estimaciones con las reglas del { $grid_from }; las rondas que tengo llegan hasta el { $rounds_as_of }. Puedo leer mal lo que escribe: revise lo que entendí. IRCC decide con sus documentos.
    .name = ¿Es IA? ¿Puedo confiar?

topic-bot-reminders = Sí: los { $profile_months } meses del perfil, las pruebas a los { $test_years } años, la ECA a los { $eca_years }, su pasaporte, los { $apply_days } días tras la invitación, cumpleaños y fechas de trabajo que mueven puntos, fechas de biometría, examen médico y antecedentes, y rondas nuevas que le interesan. Llegan en su zona horaria, fuera de sus horas de silencio, y se pueden posponer o parar. No puedo ver su cuenta de IRCC: dígame cuándo envía el perfil, recibe la invitación o presenta la solicitud. /deadlines muestra sus fechas.
    .name = Recordatorios
