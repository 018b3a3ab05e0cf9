### Lo que la gente pregunta sobre documentos: la respuesta y su nombre en un botón. Cómo se pregunta: ways_*.ftl.

topic-which-documents = Para el perfil no se sube nada. Para la solicitud IRCC le hace una lista propia: pasaportes, resultados de idioma, títulos y ECA, una carta por cada empleo declarado, antecedentes penales, prueba médica, prueba de fondos o una carta de por qué no, fotos si las pide. Familia: acta de matrimonio, divorcio o defunción, formulario IMM 5409 para parejas de hecho, actas de nacimiento de los hijos. También traducciones. Un archivo por casilla: una las páginas. /checklist muestra los suyos.
    .name = Los documentos necesarios

topic-police-start = IRCC dice: en cuanto esté en el grupo de candidatos, porque algunos países tardan meses. El del país donde vive puede tener { $police_months } meses como máximo al presentar la solicitud. Los demás deben ser posteriores a su última estadía de { $police_stay_months } meses. No hace falta el de Canadá, ni por el tiempo antes de los { $police_age } años. Si llega tarde, envíe una carta y la prueba de que lo pidió. Si un país exige una carta de IRCC, suba en su lugar la declaración de IRCC.{ own-apply-by }
    .name = Cuándo pedir antecedentes
    .more = Escanee originales en color.

topic-medical-exam = Solo puede hacerlo un médico de la lista de IRCC (panel physician), en cualquier parte del mundo; su propio médico no. Pida cita justo después de la invitación: desde el { $medical_upfront_since } la constancia (IMM 1017B u hoja informativa) va con la solicitud, de cada miembro de la familia, venga o no. Se paga a la clínica; se oyen precios de 170 a 390 CAD por persona, no oficiales. El médico envía los resultados a IRCC y no decide. Valen { $medical_months } meses.{ own-apply-by }
    .name = El examen médico

topic-translation = Sí, todo lo que no esté en inglés o francés, también sellos y timbres. Se envía la traducción de un traductor certificado (con sello y número de miembro) y una copia escaneada del original. Solo si no se consigue: una traducción con declaración jurada (affidavit). Ni usted, ni su familia, ni su representante pueden traducir, aunque tengan el título.
    .name = Traducir documentos

topic-letter-of-explanation = Es una carta corta y firmada (la llaman LOE) sobre lo que a un oficial le pueda extrañar: un período vacío, un documento que tarda o falta, nombres o fechas distintos, un depósito grande, un empleador que no da carta. O por qué no necesita prueba de fondos (Experiencia Canadiense, o una oferta con permiso para trabajar). Diga el hecho, la razón y qué prueba agrega. Así se hace por costumbre. Súbala con el documento del que trata, o en la casilla opcional. En inglés o francés, o con traducción.
    .name = Carta de explicación

topic-history-gaps = Tras la invitación, el formulario pregunta qué hizo y dónde vivió durante unos diez años, mes por mes, y por sus viajes. Anote todo: también meses sin trabajo, estudios, viajes, tiempo para la familia. Direcciones y actividades son dos listas. Si no sabe una fecha, IRCC dice que ponga su mejor cálculo. No pude leer las reglas exactas del formulario actual; siga sus propias notas. /sheet muestra qué meses faltan.
    .name = Diez años de historia

topic-new-passport = En el grupo de candidatos: póngalo en su perfil. Después de la solicitud: envíe una copia por el formulario web. IRCC aconseja renovar un pasaporte que vence dentro de los { $passport_renew_months } meses de la solicitud. Una visa o un permiso en el viejo sigue valiendo: lleve los dos. Si un permiso se acortó por el fin del pasaporte, hay que extenderlo. No se aceptan pasaportes diplomáticos ni de servicio. Los venezolanos valen 5 años más que la fecha impresa, con una carta.{ $has_passport_expires ->
    [yes] { " " }El suyo vence el { $passport_expires }.
   *[no] { "" }
}
    .name = Un pasaporte nuevo
