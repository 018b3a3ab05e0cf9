### Qué quiere decir un mensaje de IRCC, y los meses después de la solicitud.

tracker-title = { $waits ->
    [yes] <b>IRCC espera algo de usted.</b>
   *[no] <b>Lo que dice IRCC:</b>
}
tracker-cheer = ¡Felicitaciones! Para esto trabajó tanto.
tracker-line = <b>{ $part }:</b> { $meaning }
tracker-part-documents = Más documentos
tracker-part-interview = Entrevista
tracker-part-background = Verificación de antecedentes
tracker-part-eligibility = Elegibilidad
tracker-part-biometrics = Datos biométricos
tracker-part-medical = Examen médico
tracker-part-decision = La solicitud
tracker-standing-not-started = sin empezar. Las partes van en cualquier orden: no es mala señal.
tracker-standing-exempt = aquí no se le pide nada.
tracker-standing-refused = negada. Lo siento. Lea primero los motivos en la carta y después vea qué se puede hacer.
tracker-standing-approved = ¡aprobada! Pague el derecho de residencia permanente si aún no lo hizo. Después llega la confirmación.
tracker-standing-waiting = IRCC espera algo de usted. Abra el mensaje en su cuenta y haga lo que pide a más tardar el día que indica.
tracker-standing-done = esta parte está hecha, por ahora. No es una decisión.
tracker-standing-progress = { $part ->
    [background] sigue en curso. Los controles de seguridad casi no se ven y pueden estar así meses. No hay nada que hacer.
    [decision] sigue en curso. No hay nada que hacer, salvo que una parte espere algo de usted.
   *[other] sigue en curso, o está en cola. No hay nada que hacer.
}
tracker-kind-complete = Su solicitud se declaró completa y tiene su número (E y nueve dígitos). Todavía no es una decisión, pero solo ahora sabe que no faltaba nada.
tracker-kind-more = IRCC pide algo más; eso solo no es mala señal. Abra la carta en su cuenta. Dice qué, cómo enviarlo y hasta qué día. Envíe todo junto. Si algo no llega a tiempo, envíe antes de ese día lo que tenga, con una carta de explicación.
tracker-kind-biometrics-letter = Dé sus datos biométricos dentro de los { $days } días desde la fecha de la carta, aunque ya los haya dado antes. Dígame esa fecha y se lo recuerdo.
tracker-kind-concerns = Un oficial duda de algo y le deja responder antes. El plazo de la carta es corto. No responda con prisa: vea ya mismo a un abogado o consultor autorizado.
tracker-kind-passport = IRCC pide su pasaporte para poner la visa: el último paso en el extranjero. Envíelo solo adonde diga la carta de su cuenta.
tracker-kind-portal = El último paso. En Canadá, los correos terminan en cic.gc.ca y preguntan si usted está en Canadá; IRCC abre la cuenta del portal, no la cree usted. Revise cada dato de la confirmación (COPR).
tracker-kind-posted = Hay un mensaje en su cuenta. El correo no dice qué: entre y léalo hoy, porque puede indicar una fecha límite.
tracker-source = De <a href="{ $url }">esta página</a>{ $note }, al { $seen }. La carta de su cuenta vale más que lo que digo.
button-tracker-topic = Más: { $topic }
after-told = Hasta entonces, avise a IRCC por formulario web de un nacimiento, matrimonio, separación, nuevo empleo, dirección, pasaporte, prueba o título. Puede viajar y trabajar solo como lo permitan su propia visa y su permiso.
after-confirmed = En Canadá: correos que terminan en cic.gc.ca, después un portal, y allí la confirmación electrónica (eCOPR). En el extranjero: su pasaporte, si necesita visa, y después la COPR; llegue antes de su último día. Cuánto tarda, ninguna página oficial lo dice.

## Las primeras semanas en Canadá

landed-map = <blockquote expandable><b>Las primeras semanas</b>
    { $steps }</blockquote>
landed-address = Compruebe que IRCC tenga su dirección y su foto para la tarjeta. Una dirección nueva dentro de los { $days } días, o sea hasta el { $by }, se avisa a IRCC por formulario web.
landed-number = Con la COPR firmada, pida su número de seguro social (SIN): lo necesita para trabajar.
landed-services = Cerca de usted hay servicios gratuitos para recién llegados que ayudan con vivienda, escuelas e idioma.
landed-health = La tarjeta de salud y la licencia de conducir son de su provincia; cada una tiene su espera, que no conozco. Pregunte el primer día.
landed-card = Hasta que llegue la tarjeta, guarde la COPR junto a su pasaporte.
