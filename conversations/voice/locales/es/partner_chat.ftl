### Una pareja que responde por sí misma, en su propio chat.

command-partner = Su pareja, en su propio chat
partner-title = <b>Su pareja, en su propio chat</b>
partner-idea = Usted manda un enlace que sirve una sola vez. Su pareja lo abre en su teléfono y responde sus propias preguntas, en su idioma. Nadie ve las respuestas de la otra persona: solo lo que aceptan compartir.
partner-not-needed = Me dijo que su pareja tiene la ciudadanía canadiense o la residencia permanente. Nada de lo suyo cambia su puntaje, así que no hay nada que compartir.
partner-no-links = El enlace solo se puede crear en Telegram.
partner-terms-title = <b>Lo que compartirían</b>
partner-terms-facts = De cada quien pasa al puntaje de la otra persona: estudios más altos, en Canadá o no, y su evaluación. Pruebas de idioma: nombre, fecha, resultados. Años de trabajo y estudio en Canadá.
partner-terms-compare = Si aceptan comparar: el puntaje de cada quien como solicitante principal, los programas para los que califica y el nombre de lo que falta.
partner-terms-nothing = Nada más: ni fecha de nacimiento, ni empleo, ni dinero, ni país, ni mensajes.
partner-terms-end = Cualquiera puede terminarlo cuando quiera con /partner o /delete: las copias se van, y les aviso a las dos personas.
partner-terms-who = Su pareja solo sabrá que lo pide «la persona que le mandó este enlace».
partner-link-made = Mande a su pareja el mensaje que sigue, y a nadie más. El enlace sirve una vez, hasta el { $date }. Cuando se use, le pregunto si fue su pareja.
partner-link = Veamos juntos Express Entry. Abra esto en su propio teléfono: { $link }
partner-link-open = Hay un enlace que espera a que lo abran, hasta el { $date }. No lo puedo mostrar otra vez: si se perdió, haga uno nuevo.
partner-link-gone = Quité el enlace: ya no funciona.
partner-offer = <b>La persona que le mandó este enlace quiere ver Express Entry en pareja con usted.</b> Usted responde aquí sus propias preguntas.
partner-joined = Usted aceptó. En cuanto la persona que le mandó el enlace diga que era para usted, quedan en contacto. Ya puede empezar con sus propias respuestas.
partner-declined = No aceptó. Nada suyo se compartió con nadie.
partner-waiting = Usted aceptó. La persona que le mandó el enlace aún no dice que era para usted.
partner-question = <b>Alguien abrió su enlace y aceptó.</b> ¿Era su pareja? Pregúntele primero: yo no veo quién es. No se comparte nada antes de que diga que sí.
partner-connected = <b>Usted y su pareja comparten</b> desde el { $date }.
partner-now-connected = <b>Usted y su pareja ya comparten.</b> Desde ahora se comparte lo que cada quien aceptó; /partner lo muestra, y lo termina.
partner-their-part = De su pareja:
partner-their-part-empty = Su pareja aún no ha dicho nada que su puntaje necesite.
partner-fact = { $label }: { $value }
partner-fact-level = { $level } ({ $scale })
partner-compares-not-you = Usted no aceptó que se comparen los puntajes.
partner-compares-not-them = Su pareja no aceptó que se comparen los puntajes.
partner-end-question = <b>¿Dejar de compartir con su pareja?</b> Lo que cada quien copió del otro chat se quita, en los dos lados, y les aviso. Sus propias respuestas se quedan.
partner-ended-by-you = Dejó de compartir. Lo que venía de su pareja se quitó; sus propias respuestas están todas.
partner-kept = No cambió nada: siguen compartiendo.
partner-nobody = No comparte con ninguna pareja.
partner-refused = Dijo que no: no se compartió nada con quien abrió el enlace. Haga un enlace nuevo para su pareja cuando quiera.
partner-too-late = Ya no se puede usar: la otra persona lo quitó.
partner-link-invalid = Este enlace no funciona: ya se usó, se quitó o ya venció. Pida uno nuevo a quien se lo mandó.
partner-link-often = Hoy se abrieron aquí demasiados enlaces que no funcionan. Intente mañana.
partner-link-own = Este es su propio enlace. Mándelo a su pareja: funciona en su chat, no en el de usted.
partner-link-taken = Usted ya comparte con una pareja, o está por hacerlo. Termine eso primero y abra el enlace otra vez.
partner-news-declined = La persona cuyo enlace abrió dice que no era para usted. No se compartió nada.
partner-news-ended = <b>Ya no se comparte con su pareja.</b> Aquí se quitó lo que venía de allá, y allá lo que venía de usted. Sus propias respuestas quedan como están.
partner-news-ready = <b>Usted y su pareja ya dijeron lo suficiente para comparar.</b> Vea quién tiene más puntaje como solicitante principal, y si conviene que la otra persona vaya también.
partner-news-changed = Cambió lo que su pareja dijo de sí. Su CRS era { $before } y ahora es <b>{ $after }</b>{ if-estimate-too }.
partner-on-score = Su pareja responde en su propio chat: /partner compara quién debería presentar la solicitud.

couple-title = <b>¿Quién debería presentar la solicitud, y conviene que la otra persona vaya?</b>
couple-way = { $who ->
        [you] Solicita usted
       *[partner] Solicita su pareja
    }, la otra persona { $comes ->
        [yes] va
       *[no] se queda
    }: { $least ->
        [yes] al menos { "" }
       *[no] { "" }
    }<b>{ $score }</b>, { $programs }
couple-programs-met = { $programs }
couple-programs-none = ningún programa
couple-programs-perhaps = un programa aún no seguro
couple-best = <b>Lo mejor: { $who ->
        [you] solicita usted
       *[partner] solicita su pareja
    }, y la otra persona { $comes ->
        [yes] va también.
       *[no] se queda.
    }</b>
couple-best-none = <b>Ninguno de los cuatro casos cumple con seguridad los requisitos de un programa.</b>
couple-stays = «Se queda» quiere decir que la otra persona no va con usted como residente permanente.
couple-lacks-you = A usted le falta: { $what }.
couple-lacks-partner = A su pareja le falta: { $what }.
couple-basis = Calculado hoy con lo que cada quien dijo en su propio chat; es una estimación, no la respuesta de IRCC.
couple-change-title = <b>Si se casan, o se separan</b>
couple-change-line = { $who ->
        [you] Usted
       *[partner] Su pareja
    }: por su cuenta <b>{ $alone }</b>; en pareja, si la otra persona va <b>{ $comes }</b>; si se queda <b>{ $stays }</b>
couple-change-papers = Documentos que piden entonces: { $married } si hay matrimonio, { $common } si son pareja de hecho; { $separated } si se separan, { $divorced } tras un divorcio.
couple-change-declare = Un cambio en la familia se le dice a IRCC de inmediato, en el grupo de candidatos y después de la solicitud.
couple-change-apart = Si se separan, termine también aquí: no termina por sí solo.

button-partner = Mi pareja
button-partner-invite = Invitar a mi pareja
button-partner-agree = Acepto, y comparamos
button-partner-agree-facts = Acepto, sin comparar
button-partner-decline = No, gracias
button-partner-new-link = Hacer un enlace nuevo
button-partner-take-back = Quitar el enlace
button-partner-yes = Sí, era mi pareja
button-partner-no = No era mi pareja
button-partner-withdraw = Ya no lo quiero
button-partner-compare = ¿Quién solicita?
button-partner-may-compare = Comparar los puntajes
button-partner-end = Dejar de compartir
button-partner-stay = Seguir compartiendo
button-partner-change = Boda o separación

privacy-partner = Si usted y su pareja lo aceptan (/partner), lo que el puntaje de la otra persona necesita se copia a su chat: estudios, pruebas de idioma, trabajo y estudio en Canadá, y nada más. Cualquiera lo termina cuando quiera; entonces las copias se van. El archivo de datos de /export no tiene ninguna respuesta de su pareja; su PDF muestra lo que su puntaje usa de ellas. /delete borra solo lo de usted.
