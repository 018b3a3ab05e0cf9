## El formulario de IRCC: /sheet

form-line = { $label }: <code>{ $value }</code>
form-rough = { $label }: { $value } <i>(el formulario lo pide más exacto)</i>
form-missing = { $label }: <i>sin indicar</i>
form-there = { $label }: <i>{ $value }</i>
form-elsewhere = póngalo allí; yo nunca lo guardo
form-child = Hijo o hija { $number }
form-ask = { $entry ->
    [none] {""}
   *[other] <i>{ $entry }</i>{"\u000A"}
}<b>¿{ $label }?</b>{ $kind ->
    [date] {" "}Por ejemplo: <i>3 de abril de 2019</i>.
    [month] {" "}Por ejemplo: <i>septiembre de 2018</i>.
    [country] {" "}El nombre del país.
   *[text] {" "}Tal como está en su documento o pasaporte.
}
form-kept = Lo guardo solo para que pueda copiarlo. Omita lo que prefiera no decir.
form-of-entry = { $label } ({ $entry })
form-told = Ahora: <code>{ $value }</code>
form-unread-date = No pude leer eso como un día. Escriba el mes con letras, por ejemplo <i>3 de abril de 2019</i>.
form-unread-month = No pude leer eso como un mes. Escríbalo con letras, por ejemplo <i>septiembre de 2018</i>.
form-unread-country = No conozco un país con ese nombre. Escríbalo completo.
form-unread-text = Escríbalo en { $most } caracteres como máximo.
form-gone = Esa línea ya no está en su formulario.
form-change = ¿Qué línea quiere cambiar?
form-anew = { $doubts ->
    [0] Su último perfil terminó. Todo lo que pide sigue aquí, listo para llenarlo de nuevo.
   *[other] Su último perfil terminó. Todo lo que pide sigue aquí. Mire esto primero:
}
button-form-fill = Llenar lo que falta ({ $count })
button-form-change = Cambiar una línea
button-form-whole = Todo de una vez
button-form-application = Después de una invitación
button-form-profile = El perfil
button-form-erase = Borrar esto

form-family-name = Apellidos
form-given-names = Nombres
form-other-names = Otros nombres usados
form-sex = Sexo o género, como en el pasaporte
form-birth-city = Ciudad de nacimiento
form-birth-country = País de nacimiento
form-union-date = Fecha del matrimonio o la unión
form-citizenship = Ciudadanía
form-passport-number = Número de pasaporte
form-passport-country = País emisor del pasaporte
form-passport-issued = Emisión del pasaporte
form-uci = Número de cliente (UCI)
form-home-address = Calle y número
form-email = Correo electrónico
form-phone = Teléfono
form-english-report = Número del informe de inglés
form-french-report = Número del informe de francés
form-field-of-study = Campo de estudio
form-school = Institución educativa
form-school-city = Ciudad de la institución
form-study-start = Inicio de los estudios
form-eca-number = Número de referencia de la ECA
form-nomination-number = Número del certificado de nominación
form-offer-employer = Empleador de la oferta
form-representative = Representante, si tiene
form-employer = Empleador
form-work-city = Ciudad del trabajo
form-partner-family-name = Pareja: apellidos
form-partner-given-names = Pareja: nombres
form-partner-birth-country = Pareja: país de nacimiento
form-partner-citizenship = Pareja: ciudadanía
form-partner-passport-number = Pareja: número de pasaporte
form-child-family-name = Apellidos
form-child-given-names = Nombres
form-child-birth-date = Fecha de nacimiento
form-child-birth-country = País de nacimiento
form-child-citizenship = Ciudadanía
form-mother-name = Madre: nombre completo
form-mother-birth-date = Madre: fecha de nacimiento
form-mother-birth-country = Madre: país de nacimiento
form-father-name = Padre: nombre completo
form-father-birth-date = Padre: fecha de nacimiento
form-father-birth-country = Padre: país de nacimiento
form-earlier-applications = Solicitudes anteriores a IRCC
form-refusals = Visas o entradas negadas, por cualquier país
form-offences = Delitos y arrestos
form-health = Enfermedad grave
form-service = Servicio militar, policial o de gobierno
form-organizations = Pertenencia a organizaciones

## Diez años sin huecos

activity-work = Trabajo
activity-study = Estudios
activity-unemployed = Sin empleo
activity-home = En casa, o con la familia
activity-travel = De viaje
activity-other = Otra cosa
history-now = ahora
history-period = { $start } – { $end }
between-places = { ", " }
history-named = { $kind }: { $what }
history-line = { $period }: <code>{ $what }</code>
history-gap = { $period }: <b>sin indicar</b> ({ $months ->
    [one] 1 mes
   *[other] { $months } meses
})
history-open = Se pide desde { $since }, mes por mes. { $months ->
    [one] Falta 1 mes:
   *[other] Faltan { $months } meses:
}
history-whole = Se pide desde { $since }: no falta ningún mes.
history-trips = Viajes fuera de donde vivía, en los últimos diez años: desde { $since }.
history-how-activities = Toque un hueco, o escríbalo: <i>ene 2018 a mar 2019: sin empleo, Lima</i>. Los empleos que me dijo ya están aquí.
history-how-addresses = Toque un hueco, o escríbalo: <i>ene 2018 a mar 2019: Calle Sol 12, Lima, Perú</i>.
history-how-trips = Escriba cada uno: <i>marzo de 2024 a marzo de 2024: Madrid, vacaciones</i>.
history-what = <b>{ $period }:</b> ¿qué hacía? Si fueron varias cosas, escriba una: <i>ene 2018 a mar 2019: sin empleo, Lima</i>.
history-where-activities = <b>{ $period }, { $kind }:</b> ¿dónde, y qué? Por ejemplo: <i>Lima, Perú</i>.
history-where-addresses = <b>{ $period }:</b> ¿dónde vivía? La dirección completa, con el país. Si fueron varias, escriba una: <i>ene 2018 a mar 2019: Calle Sol 12, Lima, Perú</i>.
history-kept = { $period }: anotado.
history-ends-first = El final es anterior al comienzo. Escríbalo otra vez, por favor.
history-to-come = Esa fecha todavía no llega; el formulario pregunta por el pasado.
history-full = Guardo como máximo { $most } de estos.
history-change = Toque lo que quiera quitar.
history-remove = { $period }: { $what }
