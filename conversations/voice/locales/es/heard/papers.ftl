### Lo que la gente escribe de sus documentos. Nunca se dice, solo se lee.

words-lived-nowhere = ninguno, ningún otro, ningún otro país, ningún país, en ninguno, en ninguna parte, no he vivido en otro país, solo aquí, solo en mi país, solo mi país, solo en canadá, solo este, no otro

words-paper-ordered = pedido, pedida, pedidos, pedí, ya pedí, ya lo pedí, solicitado, solicitada, solicitados, solicité, ya solicité, pedimos, solicitamos, encargué, mandé pedir, mandé a pedir, tramité, tramitado, en trámite, en proceso, en camino, cita, tengo cita, agendado, agendada, reservado, encargado
words-paper-came = recibido, recibida, recibidos, recibí, ya recibí, llegó, llegaron, ya llegó, me llegó, ya tengo, lo tengo, la tengo, los tengo, ya lo tengo, listo, lista, listos, hecho, hecha, hechos, hice, hicimos, hicieron, ya me hice, pasé, pasamos, saqué, sacamos, obtenido, obtuve, obtuvimos, conseguí, conseguimos, dieron, dio, entregaron, entregó, llegado, recibimos, en mano, ya está
words-paper-not-needed = no hace falta, no necesito, no se necesita, no es necesario, no es necesaria, no aplica, innecesario, no lo necesito
words-paper-translating = traducción pedida, pedí la traducción, en traducción, con el traductor, con la traductora, mandé traducir, lo mandé traducir, mandé a traducir, traduciendo
words-paper-translated = traducido, traducida, traducidos, traducidas, traducción lista, traducción hecha, traducción recibida, ya traducido, ya traducida, tengo la traducción
words-paper-no-translation = no necesita traducción, sin traducción, está en inglés, ya está en inglés, en inglés, está en francés, en francés
words-paper-undone = todavía no, aún no, no ha llegado, no me ha llegado, no me han llegado, no llegó, no llegaron, no me llegó, no me llegaron, no lo tengo, no la tengo, no los tengo, no me dieron, no me han dado, no hice, no me hice, no he hecho, no saqué, no recibí, no he recibido, no pedí, no he pedido, no lo pedí, no han llegado, todavía no llega, no lo he pedido, todavía no lo pido, deshacer
words-paper-beside = empleador, jefe, empresa, banco, embajada, consulado, policía, copia, original, referencia, yo, mi, mis, nuestro, nuestra, su, el, la, los, las, lo, un, una, de, del, para, por, desde, hoy, ya, sí, y, ese, este, esta, ha, he, hemos, está, están, es, carta, certificado, me, nos, le, les, se, nuestros, nuestras, sus, al, fin, por fin, nuevo, nueva, también
words-paper-partner = esposa, esposo, marido, mujer, pareja, cónyuge
words-paper-child = hijo, hija, hijos, niño, niña, bebé

words-paper-passport = pasaporte, pasaportes
words-paper-digital-photo = foto, fotos, fotografía, fotografías, foto digital, fotos digitales
words-paper-police-certificate = antecedentes, antecedentes penales, antecedentes policiales, antecedentes judiciales, certificado de antecedentes, certificado de policía, certificados de policía, certificado judicial, carta de no antecedentes, constancia de no antecedentes, constancia de no antecedentes penales, récord policial, certificado de antecedentes penales, certificados de antecedentes
words-paper-medical-exam-proof = examen médico, exámenes médicos, médico, chequeo médico, revisión médica
words-paper-marriage-certificate = acta de matrimonio, certificado de matrimonio, partida de matrimonio, registro de matrimonio, registro civil de matrimonio
words-paper-common-law-proof = unión libre, declaración de unión libre, prueba de unión libre, unión marital, concubinato, pareja de hecho
words-paper-divorce-certificate = acta de divorcio, certificado de divorcio, sentencia de divorcio
words-paper-death-certificate = acta de defunción, certificado de defunción, partida de defunción, registro de defunción
words-paper-separation-agreement = acuerdo de separación, convenio de separación
words-paper-birth-certificate = acta de nacimiento, actas de nacimiento, partida de nacimiento, partidas de nacimiento, certificado de nacimiento, registro civil, registro civil de nacimiento, registro de nacimiento
words-paper-sibling-relationship-proof = prueba de mi hermano, prueba de mi hermana, prueba de hermandad
words-paper-relative-relationship-proof = prueba de parentesco, prueba de familiar, parentesco
words-paper-education-document = diploma, diplomas, título, títulos, notas, certificado de notas, certificado de estudios, analítico, kárdex, récord académico, historial académico
words-paper-study-proof = constancia de estudios, prueba de estudios, certificado de inscripción
words-paper-canadian-work-proof = talones de pago, recibos de nómina, recibos de pago, colillas de pago, boletas de pago, recibos de sueldo
words-paper-reference-letter = carta laboral, cartas laborales, carta de referencia, cartas de referencia, carta de trabajo, cartas de trabajo, carta de recomendación, constancia laboral, constancias laborales, constancia de trabajo, certificado laboral, certificados laborales, certificación laboral, certificaciones laborales, certificado de trabajo, carta del empleador, carta de mi jefe, carta de experiencia
words-paper-work-permit = copia de mi permiso de trabajo, copia del permiso de trabajo
words-paper-certificate-of-qualification = certificado de calificación, certificado red seal
words-paper-provincial-nomination = certificado de nominación
words-paper-job-offer-letter = carta de oferta, carta de oferta de trabajo, oferta de trabajo firmada
words-paper-funds-letter = carta del banco, carta bancaria, cartas bancarias, carta de mi banco, certificación bancaria, constancia bancaria, extracto bancario, extractos bancarios, estado de cuenta, estados de cuenta, prueba de fondos
words-paper-gap-letter = carta de explicación, carta explicativa
