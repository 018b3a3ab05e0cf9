### Las preguntas: la pregunta misma, su nombre en la revisión, por qué se hace, un ejemplo de
### respuesta y lo que quieren decir sus términos.

## Elegibilidad

birth-date = ¿Cuál es su fecha de nacimiento?
    .label = Fecha de nacimiento
    .why = La edad da puntos en el sistema de clasificación de Express Entry (CRS), y cambian en ciertos cumpleaños. El Programa Federal de Trabajadores Calificados también da puntos por la edad.
    .example = 3 de abril de 1991
    .help = La fecha que aparece en su pasaporte. Escriba el mes con letras, o año-mes-día: <i>1991-04-03</i>. Si no sabe el día exacto, use el del pasaporte: su perfil debe coincidir con él.

marital-status = ¿Cuál es su estado civil?
    .label = Estado civil
    .why = Un cónyuge o una pareja de hecho puede cambiar la tabla de puntos que se le aplica. También cuenta en el tamaño de su familia para los fondos de establecimiento.
    .example = casado
    .help = <b>Casado/a</b>: matrimonio legal, aunque vivan separados por trabajo o en espera de una visa. <b>Pareja de hecho</b> (common-law, unión libre): viven juntos como pareja desde hace al menos un año. Con menos tiempo todavía no lo es. <b>Separado/a</b>: el matrimonio sigue, pero ya no hay vida de pareja. Responda según el día de hoy; puede cambiarlo después.

partner-accompanying = ¿Su cónyuge o pareja de hecho vendrá a Canadá con usted?
    .label = Pareja que le acompaña
    .why = Si su pareja viene con usted, el CRS usa la tabla para parejas y cuenta su idioma, sus estudios y su trabajo en Canadá. No lo hace si su pareja tiene la ciudadanía canadiense o la residencia permanente.
    .example = sí
    .help = <b>Sí</b>: su pareja recibirá la residencia permanente con usted, en la misma solicitud. <b>No</b>: su pareja se queda fuera de Canadá o no emigra con usted. La respuesta debe ser su plan verdadero. En ambos casos hay que declarar a su pareja ante IRCC, y cuenta en el tamaño de su familia para los fondos de establecimiento.

partner-canadian = ¿Su cónyuge o pareja de hecho tiene la ciudadanía canadiense o la residencia permanente de Canadá?
    .label = Pareja canadiense o residente
    .why = Una pareja que ya tiene la ciudadanía o la residencia permanente no cuenta como acompañante. Entonces el CRS usa la tabla sin pareja, y ella no da puntos.
    .example = no
    .help = <b>Sí</b> solo si su pareja ya tiene la ciudadanía canadiense o la residencia permanente. <b>No</b> si está en Canadá para trabajar, estudiar o visitar, o si su solicitud de residencia permanente aún no se decide. Aun con ciudadanía o residencia, cuenta en el tamaño de su familia para los fondos de establecimiento.

destination = ¿En qué provincia o territorio piensa vivir?
    .label = Dónde piensa vivir
    .why = Los tres programas federales son para quienes piensan vivir fuera de Quebec. Quebec tiene su propio sistema para elegir trabajadores calificados.
    .example = Ontario
    .help = Elija el lugar donde de verdad piensa vivir; puede cambiarlo después. Si una provincia o un territorio le dio una nominación, elija ese. Si elige Quebec, puede seguir para informarse, pero los tres programas federales no están abiertos a quienes piensan vivir allí.

residence = ¿En qué país vive ahora?
    .label = País donde vive
    .why = Algunos documentos dependen de eso. Por ejemplo, el certificado de antecedentes penales del país donde vive debe ser reciente el día de la solicitud.
    .example = Colombia
    .help = El país donde vive actualmente, también si está allí por trabajo o estudios. No tiene que ser el de su ciudadanía. Un viaje corto no cuenta.

permit = ¿Qué permiso tiene ahora en Canadá?
    .label = Permiso en Canadá
    .why = Dice si puede trabajar en Canadá, y yo vigilo su último día. Un perfil de Express Entry o una invitación no da derecho a quedarse.
    .example = PGWP
    .help = <b>Posgraduación</b> (PGWP): el permiso abierto después de estudiar en Canadá. <b>Abierto</b>: otro permiso para cualquier empleador, como el de pareja o el permiso puente (bridging). <b>Un solo empleador</b>: el permiso lo nombra, con o sin LMIA. <b>Estatus mantenido</b> (maintained status): su permiso terminó, pero usted pidió otro antes del último día e IRCC no ha decidido. Entonces puede quedarse hasta la decisión, mientras no salga de Canadá; si pidió un permiso de trabajo, puede seguir trabajando en las condiciones de antes.
permit-end = ¿Qué día termina su permiso? Si no lo tiene a mano, basta el mes.
    .label = Fin del permiso
    .why = Hay que pedir la extensión antes de ese día, si puede con al menos { RULE("process.temporary_status.extend_days_before") } días de anticipación. Se lo recuerdo a tiempo.
    .example = 31 de marzo de 2027
    .help = La fecha de vencimiento impresa en el permiso o en su registro de visitante (visitor record). Sin registro, quien visita suele poder quedarse seis meses desde el día de entrada: cuente desde el sello. Si me da solo el mes, cuento con su primer día, para ir a lo seguro.

work-permit = ¿Tiene autorización para trabajar en Canadá ahora?
    .label = Autorización para trabajar
    .why = Junto con una oferta de trabajo válida, puede librarle de mostrar fondos de establecimiento. También decide qué reglas debe cumplir una oferta.
    .example = no
    .help = <b>Sí</b>: tiene un permiso de trabajo vigente, con un empleador o abierto, o la ley le permite trabajar en Canadá sin permiso. <b>No</b>: no tiene en Canadá ningún estatus que le permita trabajar. Una oferta de trabajo sola, o una visita, no autoriza a trabajar.

education = ¿Cuál es el nivel de estudios más alto que terminó?
    .label = Estudios, en resumen
    .why = Los estudios dan puntos CRS. El Programa Federal de Trabajadores Calificados pide un título terminado, desde la secundaria.
    .example = licenciatura
    .help = Solo cuentan los estudios terminados. Si tiene varios títulos, elija el más alto: después pregunto por cada uno. Todo programa de tres años o más va con la licenciatura. Un título profesional es el de medicina, veterinaria, odontología, optometría, derecho, quiropráctica o farmacia.

canadian-years = ¿Cuántos años completos de trabajo calificado hizo en Canadá en los últimos diez años? Un número entero.
    .label = Años calificados en Canadá
    .why = El trabajo calificado en Canadá da puntos CRS. La Clase de Experiencia Canadiense exige un año dentro de los últimos tres.
    .units = año, años, completo, completos, calificado, calificados, experiencia, de experiencia
    .example = 2
    .help = Calificado quiere decir dirección, profesiones, trabajo técnico y oficios: TEER 0 a 3. Un año son { RULE("programs.work.full_time_hours_per_week") } horas por semana durante 12 meses, o las mismas horas a tiempo parcial en más tiempo. Cuente trabajo pagado y autorizado, como empleado. No cuente el trabajo por cuenta propia ni el que hizo mientras estudiaba a tiempo completo. Redondee hacia abajo: 1 año y 11 meses es 1. Basta una primera idea; después pregunto por sus empleos.

foreign-years = ¿Cuántos años completos de trabajo calificado hizo fuera de Canadá en los últimos diez años? Un número entero.
    .label = Años calificados fuera
    .why = El trabajo calificado en el extranjero puede contar para los programas de Trabajadores Calificados y de Oficios Calificados. Junto con el idioma o con trabajo en Canadá, da puntos CRS.
    .units = año, años, completo, completos, calificado, calificados, experiencia, de experiencia
    .example = 4
    .help = Calificado quiere decir dirección, profesiones, trabajo técnico y oficios: TEER 0 a 3. Un año son { RULE("programs.work.full_time_hours_per_week") } horas por semana durante 12 meses, o las mismas horas a tiempo parcial en más tiempo. Cuente solo trabajo pagado. El trabajo por cuenta propia puede contar si otros lo confirman por escrito. Redondee hacia abajo: 3 años y 8 meses es 3. Basta una primera idea; después pregunto por sus empleos.


## Idioma: inglés

english-test = ¿Qué prueba de inglés aceptada por IRCC presentó?
    .label = Prueba de inglés
    .why = Los tres programas exigen una prueba aceptada de inglés o de francés, y los resultados dan puntos CRS.
    .example = IELTS
    .help = Se aceptan: IELTS General Training (no Academic ni One Skill Retake), CELPIP-General (no General-LS) y PTE Core (no PTE Academic). Los resultados deben tener menos de dos años cuando crea el perfil y otra vez cuando presenta la solicitud. Si presentó más de una, elija la que piensa usar. Si aún no tiene los resultados, elija la prueba y déjelos sin responder por ahora.

english-plan = ¿Qué prueba de inglés piensa presentar?
    .label = Prueba de inglés prevista
    .why = Con una prueba prevista y los resultados que espera, puedo mostrar qué cambiarían. Todo lo que los usa va marcado como proyección.
    .example = CELPIP
    .help = Para Express Entry se aceptan IELTS General Training, CELPIP-General y PTE Core. Todas miden comprensión auditiva, lectura, escritura y expresión oral. Si no tiene ninguna prevista, elija «Ninguna prevista». Puede volver a esto cuando quiera.

english-date = ¿Qué día presentó la prueba de inglés?
    .label = Fecha de la prueba de inglés
    .why = Los resultados deben tener menos de dos años cuando crea el perfil y otra vez cuando presenta la solicitud.
    .example = 14 de marzo de 2026
    .help = La fecha de la prueba impresa en su informe. Si las partes fueron en días distintos, use la fecha que da el informe. Si muestra la fecha de la prueba y la de emisión, use la de la prueba: es la más segura para contar los dos años.

english-plan-date = ¿Qué día piensa presentar la prueba de inglés?
    .label = Fecha prevista: inglés
    .why = La proyección de su puntaje empieza ese día, porque solo desde entonces puede ayudar la prueba.
    .example = 15 de septiembre de 2027
    .help = El día reservado. Si no hay nada reservado, el día que tiene pensado. Se puede cambiar después.

english-listening = { $planned ->
    [yes] ¿Qué resultado espera en <i>comprensión auditiva (listening)</i> en { $test }?
   *[no] ¿Qué resultado sacó en <i>comprensión auditiva (listening)</i> en { $test }?
}
    .label = Inglés: comprensión auditiva
    .why = Cada habilidad se convierte en un nivel CLB (Canadian Language Benchmarks). Los cuatro niveles deciden para qué programas puede calificar, y cada uno da puntos CRS.
    .example = 7.5
    .help = Copie de su informe el resultado de esta parte (listening), no el general. Resultados posibles: { $range }. Puede escribir los cuatro a la vez, cada uno con su letra: <i>L8 R7.5 W7 S7</i>. L es comprensión auditiva, R lectura, W escritura, S expresión oral. Los cuatro deben ser de la misma sesión. Si es una prueba prevista, dé el resultado que espera; lo que salga va marcado como proyección.

english-reading = { $planned ->
    [yes] ¿Qué resultado espera en <i>lectura (reading)</i> en { $test }?
   *[no] ¿Qué resultado sacó en <i>lectura (reading)</i> en { $test }?
}
    .label = Inglés: lectura
    .why = Cada habilidad se convierte en un nivel CLB (Canadian Language Benchmarks). Los cuatro niveles deciden para qué programas puede calificar, y cada uno da puntos CRS.
    .example = 7.5
    .help = Copie de su informe el resultado de esta parte (reading), no el general. Resultados posibles: { $range }. Puede escribir los cuatro a la vez, cada uno con su letra: <i>L8 R7.5 W7 S7</i>. L es comprensión auditiva, R lectura, W escritura, S expresión oral. Los cuatro deben ser de la misma sesión. Si es una prueba prevista, dé el resultado que espera; lo que salga va marcado como proyección.

english-writing = { $planned ->
    [yes] ¿Qué resultado espera en <i>escritura (writing)</i> en { $test }?
   *[no] ¿Qué resultado sacó en <i>escritura (writing)</i> en { $test }?
}
    .label = Inglés: escritura
    .why = Cada habilidad se convierte en un nivel CLB (Canadian Language Benchmarks). Los cuatro niveles deciden para qué programas puede calificar, y cada uno da puntos CRS.
    .example = 7.5
    .help = Copie de su informe el resultado de esta parte (writing), no el general. Resultados posibles: { $range }. Puede escribir los cuatro a la vez, cada uno con su letra: <i>L8 R7.5 W7 S7</i>. L es comprensión auditiva, R lectura, W escritura, S expresión oral. Los cuatro deben ser de la misma sesión. Si es una prueba prevista, dé el resultado que espera; lo que salga va marcado como proyección.

english-speaking = { $planned ->
    [yes] ¿Qué resultado espera en <i>expresión oral (speaking)</i> en { $test }?
   *[no] ¿Qué resultado sacó en <i>expresión oral (speaking)</i> en { $test }?
}
    .label = Inglés: expresión oral
    .why = Cada habilidad se convierte en un nivel CLB (Canadian Language Benchmarks). Los cuatro niveles deciden para qué programas puede calificar, y cada uno da puntos CRS.
    .example = 7.5
    .help = Copie de su informe el resultado de esta parte (speaking), no el general. Resultados posibles: { $range }. Puede escribir los cuatro a la vez, cada uno con su letra: <i>L8 R7.5 W7 S7</i>. L es comprensión auditiva, R lectura, W escritura, S expresión oral. Los cuatro deben ser de la misma sesión. Si es una prueba prevista, dé el resultado que espera; lo que salga va marcado como proyección.


## Idioma: francés

french-test = ¿Qué prueba de francés aceptada por IRCC presentó?
    .label = Prueba de francés
    .why = El francés puede ser su primer o su segundo idioma oficial, y ambos dan puntos CRS. Un buen francés da puntos adicionales y abre las rondas para quienes lo hablan.
    .example = TEF Canada
    .help = Se aceptan: TEF Canada y TCF Canada. Otras pruebas y diplomas de francés no cuentan. Los resultados deben tener menos de dos años cuando crea el perfil y otra vez cuando presenta la solicitud. Si no presentó ninguna, elija «Ninguna por ahora»: el francés no es obligatorio si su inglés llega al mínimo.

french-plan = ¿Qué prueba de francés piensa presentar?
    .label = Prueba de francés prevista
    .why = Con una prueba prevista y los resultados que espera, puedo mostrar qué cambiaría el francés. Todo lo que los usa va marcado como proyección.
    .example = TCF Canada
    .help = Para Express Entry se aceptan TEF Canada y TCF Canada. Ambas miden comprensión auditiva, lectura, escritura y expresión oral. Si no tiene ninguna prevista, elija «Ninguna prevista». Puede volver a esto cuando quiera.

french-scale = ¿Qué resultados del TEF Canada me va a dar?
    .label = Escala del TEF Canada
    .why = El certificado puede mostrar el mismo resultado en más de una escala. El mismo número es un nivel distinto en cada una, así que debo usar la tabla correcta.
    .example = niveles NCLC
    .help = <b>Équivalence ancien score</b>: la columna con ese nombre (lectura de 0 a 300, comprensión auditiva de 0 a 360, escritura y expresión oral de 0 a 450). <b>Niveles NCLC</b>: los niveles impresos en el certificado. Nunca la columna «Score / 699»: IRCC no la acepta. Si es una prueba prevista, elija cómo me dará los resultados que espera.

french-date = ¿Qué día presentó la prueba de francés?
    .label = Fecha de la prueba de francés
    .why = Los resultados deben tener menos de dos años cuando crea el perfil y otra vez cuando presenta la solicitud.
    .example = 14 de marzo de 2026
    .help = La fecha de la prueba impresa en su certificado. Si las partes fueron en días distintos, use la fecha que da el certificado. Si muestra la fecha de la prueba y la de emisión, use la de la prueba: es la más segura para contar los dos años.

french-plan-date = ¿Qué día piensa presentar la prueba de francés?
    .label = Fecha prevista: francés
    .why = La proyección de su puntaje empieza ese día, porque solo desde entonces puede ayudar la prueba.
    .example = 15 de septiembre de 2027
    .help = El día reservado. Si no hay nada reservado, el día que tiene pensado. Se puede cambiar después.

french-listening = { $planned ->
    [yes] ¿Qué resultado espera en <i>comprensión auditiva</i> en francés, en { $test }?
   *[no] ¿Qué resultado sacó en <i>comprensión auditiva</i> en francés, en { $test }?
}
    .label = Francés: comprensión auditiva
    .why = Cada habilidad se convierte en un nivel NCLC (Niveaux de compétence linguistique canadiens). Los niveles dan puntos CRS y pueden cumplir el mínimo de un programa.
    .example = 280
    .help = En el certificado, esta parte se llama <i>compréhension de l’oral</i>. Resultados posibles: { $range }. Puede escribir los cuatro a la vez, cada uno con su letra, como <i>L8 R7.5 W7 S7</i>: L es comprensión auditiva, R lectura, W escritura, S expresión oral. Los cuatro deben ser de la misma sesión. Si es una prueba prevista, dé el resultado que espera; lo que salga va marcado como proyección.

french-reading = { $planned ->
    [yes] ¿Qué resultado espera en <i>lectura</i> en francés, en { $test }?
   *[no] ¿Qué resultado sacó en <i>lectura</i> en francés, en { $test }?
}
    .label = Francés: lectura
    .why = Cada habilidad se convierte en un nivel NCLC (Niveaux de compétence linguistique canadiens). Los niveles dan puntos CRS y pueden cumplir el mínimo de un programa.
    .example = 240
    .help = En el certificado, esta parte se llama <i>compréhension de l’écrit</i>. Resultados posibles: { $range }. Puede escribir los cuatro a la vez, cada uno con su letra, como <i>L8 R7.5 W7 S7</i>: L es comprensión auditiva, R lectura, W escritura, S expresión oral. Los cuatro deben ser de la misma sesión. Si es una prueba prevista, dé el resultado que espera; lo que salga va marcado como proyección.

french-writing = { $planned ->
    [yes] ¿Qué resultado espera en <i>escritura</i> en francés, en { $test }?
   *[no] ¿Qué resultado sacó en <i>escritura</i> en francés, en { $test }?
}
    .label = Francés: escritura
    .why = Cada habilidad se convierte en un nivel NCLC (Niveaux de compétence linguistique canadiens). Los niveles dan puntos CRS y pueden cumplir el mínimo de un programa.
    .example = 12
    .help = En el certificado, esta parte se llama <i>expression écrite</i>. Resultados posibles: { $range }. Puede escribir los cuatro a la vez, cada uno con su letra, como <i>L8 R7.5 W7 S7</i>: L es comprensión auditiva, R lectura, W escritura, S expresión oral. Los cuatro deben ser de la misma sesión. Si es una prueba prevista, dé el resultado que espera; lo que salga va marcado como proyección.

french-speaking = { $planned ->
    [yes] ¿Qué resultado espera en <i>expresión oral</i> en francés, en { $test }?
   *[no] ¿Qué resultado sacó en <i>expresión oral</i> en francés, en { $test }?
}
    .label = Francés: expresión oral
    .why = Cada habilidad se convierte en un nivel NCLC (Niveaux de compétence linguistique canadiens). Los niveles dan puntos CRS y pueden cumplir el mínimo de un programa.
    .example = 12
    .help = En el certificado, esta parte se llama <i>expression orale</i>. Resultados posibles: { $range }. Puede escribir los cuatro a la vez, cada uno con su letra, como <i>L8 R7.5 W7 S7</i>: L es comprensión auditiva, R lectura, W escritura, S expresión oral. Los cuatro deben ser de la misma sesión. Si es una prueba prevista, dé el resultado que espera; lo que salga va marcado como proyección.

first-language = ¿Cuál quiere como primer idioma oficial?
    .label = Primer idioma oficial
    .why = El primer idioma oficial da más puntos CRS que el segundo. Usted lo elige en su perfil.
    .example = inglés
    .help = Puede elegir cualquiera de los dos idiomas en los que tiene una prueba aceptada. Si omite esta pregunta, uso el que le dé más puntos y se lo digo. Los puntos CRS adicionales por el francés no dependen de esta elección.


## Idioma: la pareja, en uno de los dos idiomas oficiales

partner-test-test = ¿Qué prueba de idioma aceptada por IRCC presentó su pareja?
    .label = Prueba de su pareja
    .why = Los resultados de su pareja pueden dar puntos CRS. En la tabla de 67 puntos, el nivel { RULE("fsw67.adaptability.partner_language.clb") } o más en las cuatro habilidades da puntos de adaptabilidad.
    .example = IELTS
    .help = Se aceptan: IELTS General Training, CELPIP-General y PTE Core para inglés; TEF Canada y TCF Canada para francés. De su pareja, solo uno de los dos idiomas da puntos. Los resultados deben tener menos de dos años. A su pareja no se le exige una prueba: sin ella no se pierden puntos, solo no se ganan.

partner-test-scale = ¿Qué resultados del TEF Canada de su pareja me va a dar?
    .label = Escala TEF de su pareja
    .why = El certificado puede mostrar el mismo resultado en más de una escala. El mismo número es un nivel distinto en cada una, así que debo usar la tabla correcta.
    .example = niveles NCLC
    .help = <b>Équivalence ancien score</b>: la columna con ese nombre (lectura de 0 a 300, comprensión auditiva de 0 a 360, escritura y expresión oral de 0 a 450). <b>Niveles NCLC</b>: los niveles impresos en el certificado. Nunca la columna «Score / 699»: IRCC no la acepta.

partner-test-date = ¿Qué día presentó su pareja la prueba?
    .label = Fecha de la prueba (pareja)
    .why = Los resultados de su pareja dan puntos solo mientras tienen menos de dos años.
    .example = 14 de marzo de 2026
    .help = La fecha de la prueba impresa en el informe de su pareja. Si muestra la fecha de la prueba y la de emisión, use la de la prueba: es la más segura para contar los dos años.

partner-test-listening = ¿Qué resultado sacó su pareja en <i>comprensión auditiva (listening)</i> en { $test }?
    .label = Pareja: comprensión auditiva
    .why = Cada una de las cuatro habilidades de su pareja se convierte en un nivel CLB o NCLC. Cada nivel puede darle a usted puntos CRS.
    .example = 9
    .help = Copie del informe de su pareja el resultado de esta parte (listening), no el general. Resultados posibles: { $range }. Puede escribir los cuatro a la vez, cada uno con su letra: <i>L8 R7.5 W7 S7</i>. L es comprensión auditiva, R lectura, W escritura, S expresión oral. Los cuatro deben ser de la misma sesión.

partner-test-reading = ¿Qué resultado sacó su pareja en <i>lectura (reading)</i> en { $test }?
    .label = Pareja: lectura
    .why = Cada una de las cuatro habilidades de su pareja se convierte en un nivel CLB o NCLC. Cada nivel puede darle a usted puntos CRS.
    .example = 9
    .help = Copie del informe de su pareja el resultado de esta parte (reading), no el general. Resultados posibles: { $range }. Puede escribir los cuatro a la vez, cada uno con su letra: <i>L8 R7.5 W7 S7</i>. L es comprensión auditiva, R lectura, W escritura, S expresión oral. Los cuatro deben ser de la misma sesión.

partner-test-writing = ¿Qué resultado sacó su pareja en <i>escritura (writing)</i> en { $test }?
    .label = Pareja: escritura
    .why = Cada una de las cuatro habilidades de su pareja se convierte en un nivel CLB o NCLC. Cada nivel puede darle a usted puntos CRS.
    .example = 9
    .help = Copie del informe de su pareja el resultado de esta parte (writing), no el general. Resultados posibles: { $range }. Puede escribir los cuatro a la vez, cada uno con su letra: <i>L8 R7.5 W7 S7</i>. L es comprensión auditiva, R lectura, W escritura, S expresión oral. Los cuatro deben ser de la misma sesión.

partner-test-speaking = ¿Qué resultado sacó su pareja en <i>expresión oral (speaking)</i> en { $test }?
    .label = Pareja: expresión oral
    .why = Cada una de las cuatro habilidades de su pareja se convierte en un nivel CLB o NCLC. Cada nivel puede darle a usted puntos CRS.
    .example = 9
    .help = Copie del informe de su pareja el resultado de esta parte (speaking), no el general. Resultados posibles: { $range }. Puede escribir los cuatro a la vez, cada uno con su letra: <i>L8 R7.5 W7 S7</i>. L es comprensión auditiva, R lectura, W escritura, S expresión oral. Los cuatro deben ser de la misma sesión.


## Estudios: un título tras otro

credential-level = <i>Título { $number }.</i> ¿De qué nivel es este certificado, diploma o título terminado?{ $number ->
    [1] { " " }Empiece por el más alto.
   *[other] { "" }
}
    .label = Nivel de estudios
    .why = Sus estudios terminados más altos deciden los puntos. Dos títulos juntos pueden dar más que uno.
    .example = licenciatura
    .help = Solo cuentan los estudios terminados. La duración es la oficial del programa, a tiempo completo. Todo programa de tres años o más va con la licenciatura. Si estudió fuera de Canadá, dé el nivel tal como se lo otorgaron; el informe de evaluación, que pregunto después, decide los puntos. La secundaria hace falta solo si es lo más alto.

credential-country = <i>Título { $number }.</i> ¿En qué país se lo otorgaron?
    .label = País de los estudios
    .why = Un título canadiense no necesita evaluación. Uno de otro país da puntos solo con una evaluación de credenciales educativas (ECA).
    .example = Perú
    .help = El país de la escuela o universidad que lo otorgó. Si estudió a distancia, es el país de la institución, no el lugar desde donde estudió.

credential-completed = <i>Título { $number }.</i> ¿En qué mes lo terminó?
    .label = Terminado
    .why = Solo cuentan los estudios terminados, y el formulario del perfil pregunta cuándo terminó cada uno.
    .example = junio de 2015
    .help = El mes en que cumplió todos los requisitos, según su diploma o certificado de notas. Si solo sabe cuándo se graduó, use esa fecha. Si todavía estudia, deje fuera este título por ahora.

credential-canadian-study = <i>Título { $number }.</i> ¿Lo estudió a tiempo completo, físicamente en Canadá, durante al menos { $months } meses?
    .label = Estudio presencial en Canadá
    .why = Un título posterior a la secundaria, estudiado así, puede dar puntos CRS adicionales.
    .example = sí
    .help = <b>Sí</b> si tuvo inscripción a tiempo completo al menos { $months } meses y presencia física en Canadá al menos { $present }; también si el programa transcurrió, aunque sea en parte, entre el { $from } y el { $to }, cuando no se exigía ninguna de las dos. <b>No</b> si fue a distancia, en una sede fuera de Canadá, con más de { $percent } % de clases de inglés o francés como segunda lengua, o con una beca que le obligaba a volver a su país. El estudio a distancia sí cuenta como estudios. Solo su mejor título canadiense da estos puntos.

credential-assessed = <i>Título { $number }.</i> ¿Tiene un informe de evaluación de credenciales educativas (ECA) de este título?
    .label = Informe de ECA
    .why = Los estudios fuera de Canadá dan puntos CRS solo con una ECA. El Programa Federal de Trabajadores Calificados la exige, salvo que tenga un título canadiense.
    .example = sí
    .help = <b>Sí</b> si una organización designada emitió un informe para fines de inmigración. Debe tener menos de cinco años cuando crea el perfil y otra vez cuando presenta la solicitud. <b>No</b> si solo la ha pedido, o si se hizo para un empleador o una escuela. Por lo general basta un informe de su título más alto; para contar dos o más, cada título extranjero debe estar evaluado.

credential-eca-ordered = <i>Título { $number }.</i> ¿Ya pidió la ECA?
    .label = ECA pedida
    .why = Si está en camino, no hay nada que pedir: cuento con el día en que debería llegar, y entonces le pregunto qué dice.
    .example = no
    .help = <b>Sí</b> si la solicitó a una organización designada y pagó, aunque su escuela todavía no haya enviado sus papeles. <b>No</b> si no ha empezado.
credential-eca-expected = <i>Título { $number }.</i> ¿Cuándo espera la ECA? Basta el mes.
    .label = ECA esperada para
    .why = Lo que sumaría empieza ese día, y entonces le recuerdo que me diga el resultado.
    .example = marzo de 2027
    .help = La organización muestra en su cuenta el tiempo habitual; cuente desde el día en que tiene todos los papeles, que a menudo envía su escuela. Si no lo sabe, omita la pregunta.

credential-eca-body = <i>Título { $number }.</i> ¿Qué organización emitió el informe de ECA?
    .label = Organización de la ECA
    .why = Solo cuentan los informes de las organizaciones que IRCC designó. Para algunas profesiones, el informe debe venir de la organización de esa profesión.
    .example = WES
    .help = El nombre que encabeza el informe. El Medical Council of Canada (MCC) evalúa medicina; el Pharmacy Examining Board (PEBC), farmacia, si hace falta licencia; el Architectural Certification Board (CACB), arquitectura. Las demás evalúan cualquier campo. Si la suya no está en la lista, no es una designada que yo conozca: omita esto y mire la lista de IRCC.

credential-eca-date = <i>Título { $number }.</i> ¿Qué día se emitió el informe de ECA?
    .label = Fecha del informe de ECA
    .why = El informe debe tener menos de cinco años cuando crea el perfil y otra vez cuando presenta la solicitud.
    .example = 20 de mayo de 2024
    .help = La fecha de emisión impresa en el informe, no el día en que lo pidió o lo recibió. Si evaluaron el mismo estudio más de una vez, use el informe en que piensa apoyarse.

credential-eca-level = <i>Título { $number }.</i> ¿Qué equivalencia canadiense le da el informe?
    .label = Resultado de la ECA
    .why = Para los estudios fuera de Canadá, la equivalencia del informe decide sus puntos, no el nombre de su diploma.
    .example = licenciatura
    .help = Escriba la equivalencia canadiense en inglés, tal como la imprime el informe, y la busco en la tabla de IRCC; o elija su línea, aunque en su país el título se llame distinto. «College Diploma» sin duración son dos años; «University certificate or diploma», un año; «Bachelor of Laws», título profesional. Un diploma de tres años va en la línea de la licenciatura. Si el informe no encuentra un equivalente canadiense completo, elija esa línea: no da puntos.

credential-more = ¿Tiene otro título terminado para agregar?
    .label = Otro título
    .why = Dos o más títulos, al menos uno de un programa de tres años o más, pueden dar más puntos que el más alto solo.
    .example = no
    .help = Agregue solo certificados, diplomas y títulos terminados después de la secundaria. Deje fuera los estudios en curso, y también la secundaria si cuenta algo más alto. Con una maestría o un doctorado, un título inferior no suma puntos de estudios, pero uno canadiense puede dar puntos adicionales.


## Estudios: la pareja

partner-education = ¿Cuáles son los estudios más altos que terminó su pareja?
    .label = Estudios de su pareja
    .why = Los estudios de su pareja pueden darle a usted puntos CRS.
    .example = licenciatura
    .help = Solo cuentan los estudios terminados. Todo programa de tres años o más va con la licenciatura. «Dos o más» son dos o más títulos terminados después de la secundaria, al menos uno de un programa de tres años o más. Si estudió fuera de Canadá, decide el informe de evaluación.

partner-education-country = ¿En qué país se otorgó el título de su pareja?
    .label = País de estudios (pareja)
    .why = Un título canadiense no necesita evaluación. Uno de otro país da puntos solo con una evaluación de credenciales educativas (ECA).
    .example = Ecuador
    .help = El país de la escuela o universidad que otorgó el título más alto de su pareja.

partner-assessed = ¿Tiene su pareja un informe de evaluación de credenciales educativas (ECA)?
    .label = Informe de ECA (pareja)
    .why = Los estudios de su pareja fuera de Canadá dan puntos solo con una ECA de una organización designada.
    .example = no
    .help = <b>Sí</b> si una organización designada emitió un informe para fines de inmigración y tiene menos de cinco años. <b>No</b> si su pareja solo lo ha pedido. A su pareja no se le exige una ECA: sin ella, sus estudios no dan puntos.

partner-eca-date = ¿Qué día se emitió el informe de ECA de su pareja?
    .label = Fecha de la ECA (pareja)
    .why = El informe da puntos solo mientras tiene menos de cinco años.
    .example = 20 de mayo de 2024
    .help = La fecha de emisión impresa en el informe, no el día en que se pidió o se recibió.

partner-eca-level = ¿Qué equivalencia canadiense da el informe de su pareja?
    .label = Resultado de la ECA (pareja)
    .why = Para los estudios fuera de Canadá, la equivalencia del informe decide los puntos, no el nombre del diploma.
    .example = licenciatura
    .help = Elija la línea que coincide con las palabras del informe. Un diploma o título de tres años va en la línea de la licenciatura. «Dos o más» requiere dos títulos evaluados, al menos uno de un programa de tres años o más. Si el informe no encuentra un equivalente canadiense completo, elija esa línea: no da puntos.


## Trabajo: empleo por empleo

has-work = ¿Ha tenido trabajo pagado en los últimos diez años, en Canadá o en otro país?
    .label = Trabajo pagado en diez años
    .why = Los tres programas exigen experiencia de trabajo calificado. El trabajo de hace más de diez años no cuenta.
    .example = sí
    .help = <b>Sí</b> por cualquier trabajo pagado: a tiempo completo o parcial, con un empleador o por cuenta propia. El voluntariado y las prácticas sin paga no cuentan. Agregue sus empleos del más reciente al más antiguo; los que no son trabajo calificado se pueden dejar fuera.

job-title = <i>Empleo { $number }.</i> ¿Cuál es o era su puesto? Dígalo con sus palabras.{ $number ->
    [1] { " " }Empiece por el más reciente.
   *[other] { "" }
}
    .label = Puesto
    .why = Busco su ocupación en la clasificación nacional de ocupaciones de Canadá (NOC), que decide si el trabajo cuenta como calificado.
    .example = electricista
    .help = El nombre del puesto, o unas palabras sobre lo que hace; no hace falta el nombre del empleador. Cada entrada es una ocupación con un empleador. Si pasó a un trabajo distinto en la misma empresa, agréguelo aparte. Si paró mucho tiempo en medio, por ejemplo con licencia sin sueldo, agregue el tiempo de antes y el de después como dos empleos.

job-noc = <i>Empleo { $number }.</i> ¿Cuál de estas ocupaciones corresponde a lo que usted hace o hacía?
    .label = Ocupación (NOC)
    .why = El TEER de la ocupación decide si el trabajo cuenta como calificado: 0, 1, 2 y 3 sí. El código también decide qué rondas por categoría pueden servirle.
    .example = electricista de construcción
    .help = Mire las funciones, no el nombre. Usted debe haber hecho lo que dice la descripción inicial de la ocupación y buena parte de sus funciones principales, con todas las esenciales. El segundo dígito del código es el TEER. Si ninguna corresponde, describa el trabajo con otras palabras. Su carta de referencia tendrá que mostrar esas funciones.

job-country = <i>Empleo { $number }.</i> ¿En qué país hace o hacía este trabajo?
    .label = País del trabajo
    .why = El trabajo en Canadá y el trabajo en el extranjero se cuentan por separado, con reglas distintas.
    .example = Chile
    .help = El país donde estaba usted mientras trabajaba, no el del empleador. El trabajo hecho en Canadá para una empresa extranjera es trabajo en Canadá. Si hizo el mismo trabajo en dos países, agréguelo como dos empleos.

job-start = <i>Empleo { $number }.</i> ¿En qué mes empezó?
    .label = Inicio
    .why = El trabajo cuenta por años completos, y solo dentro de ciertos años antes de su perfil o solicitud.
    .example = marzo de 2021
    .help = El mes y el año en que empezó este trabajo, como los mostrará su carta de referencia. Una fecha completa, como <i>15 de marzo de 2021</i>, es más exacta si la sabe.

job-end = <i>Empleo { $number }.</i> ¿En qué mes terminó? Si sigue trabajando ahí, responda «ahora».
    .label = Fin
    .why = Decide cuánto tiempo trabajó y hasta cuándo cuenta ese trabajo.
    .example = ahora
    .help = El mes de su último día de trabajo. <b>Ahora</b> si el empleo sigue, también durante unas vacaciones cortas. Una fecha completa, como <i>30 de junio de 2024</i>, es más exacta si la sabe.

job-hours = <i>Empleo { $number }.</i> ¿Cuántas horas por semana trabaja o trabajaba normalmente?
    .label = Horas por semana
    .why = Tiempo completo son { RULE("programs.work.full_time_hours_per_week") } horas por semana o más. Menos horas cuentan en proporción; las que pasan de { RULE("programs.work.full_time_hours_per_week") } no suman nada.
    .example = 37.5
    .help = Sus horas pagadas de una semana normal, sin horas extra. Si variaban, dé el promedio. El trabajo a tiempo parcial cuenta en más tiempo: 15 horas por semana durante 24 meses equivalen a un año. Si las horas cambiaron para siempre, por ejemplo de parcial a completo, agregue dos empleos.

job-leave-from = <i>Empleo { $number }.</i> ¿Cuándo empezó su licencia sin sueldo?
    .label = Licencia sin sueldo desde
    .why = Solo cuenta el trabajo pagado; una licencia sin sueldo dentro de un empleo no cuenta.
    .example = marzo de 2024
    .help = Un tiempo en que el empleo seguía y no le pagaban: su primer mes o su primer día. Las vacaciones y los días de enfermedad que pagó su empleador no son licencia sin sueldo. Cómo cuenta una licencia parental con prestaciones, las páginas de IRCC no lo detallan: si su año depende de eso, consulte a un asesor autorizado.

job-leave-to = <i>Empleo { $number }.</i> ¿Cuándo terminó su licencia sin sueldo?
    .label = Licencia sin sueldo hasta
    .why = El tiempo entre las dos fechas no cuenta como trabajo.
    .example = junio de 2024
    .help = Su último mes o su último día. Omita esto si la licencia sigue.

job-paid = <i>Empleo { $number }.</i> ¿Le pagaban por este trabajo?
    .label = Pagado
    .why = Solo cuenta el trabajo pagado con sueldo o comisión. El voluntariado y las prácticas sin paga no cuentan.
    .example = sí
    .help = <b>Sí</b> si ganaba sueldo o comisión; una práctica pagada cuenta como pagada. <b>No</b> si era voluntariado, o si recibía solo alojamiento, comida o gastos. Si trabajaba por cuenta propia y ganaba con ello, responda sí.

job-self-employed = <i>Empleo { $number }.</i> ¿Trabajaba por cuenta propia?
    .label = Por cuenta propia
    .why = El trabajo por cuenta propia en Canadá no cuenta para la Clase de Experiencia Canadiense ni para los puntos CRS de trabajo canadiense. En el extranjero puede contar, con pruebas de otros.
    .example = no
    .help = <b>Sí</b> si tenía su propio negocio, o trabajaba como freelance o contratista y facturaba a clientes. <b>No</b> si estaba en la nómina de una empresa. En el extranjero, las pruebas deben venir de otros: clientes, contratos, impuestos. Para médicos que cobran por servicio en Canadá puede haber una política especial; pregunte a IRCC.

job-authorized = <i>Empleo { $number }.</i> Durante todo este empleo, ¿tuvo en Canadá residencia temporal y autorización para trabajar?
    .label = Autorización para trabajar
    .why = El trabajo en Canadá cuenta solo si usted tenía estatus de residente temporal y autorización para hacerlo.
    .example = sí
    .help = <b>Sí</b> si tuvo todo ese tiempo un permiso de trabajo que permitía este empleo, o podía trabajar sin permiso. <b>No</b> si no tenía estatus o autorización. Si eso cambió durante el empleo, agréguelo como dos empleos y responda por cada uno.

job-public-services = <i>Empleo { $number }.</i> ¿Eran servicios médicos con fondos públicos, por ejemplo pagados por servicio?
    .label = Servicios con fondos públicos
    .why = El trabajo por cuenta propia no cuenta para la Clase de Experiencia Canadiense. La única excepción son los médicos en servicios con fondos públicos en Canadá.
    .example = sí
    .help = Servicios que paga el plan de salud de una provincia, como el pago por servicio. Una política pública temporal permite contarlos a quienes reciben su invitación el { RULE_DAY("programs.cec.physicians.invited_on_or_after") } o después. Si le pagaban los pacientes, la respuesta es no.

job-student = <i>Empleo { $number }.</i> ¿Estudiaba a tiempo completo durante este empleo?
    .label = Estudiaba a tiempo completo
    .why = El trabajo en Canadá mientras se estudia a tiempo completo no cuenta para la Clase de Experiencia Canadiense ni para los puntos CRS de trabajo canadiense, tampoco las prácticas co-op. El trabajo en un oficio, en cualquier país, no cuenta entonces para Oficios Calificados.
    .example = no
    .help = Si estudió a tiempo completo solo durante una parte de este empleo, agréguelo como dos: uno hasta el fin de los estudios y otro desde entonces. El trabajo después de terminar los estudios no es trabajo de estudiante. El estudio a tiempo parcial no importa aquí.

job-more = ¿Tiene otro empleo para agregar?
    .label = Otro empleo
    .why = Los años de trabajo calificado de varios empleos se suman, así que cada uno de los últimos diez años puede importar.
    .example = no
    .help = Vaya hasta diez años atrás. Agregue empleos calificados en Canadá y en otros países, a tiempo completo o parcial. El trabajo que no es calificado (TEER 4 o 5) no da nada en Express Entry y se puede dejar fuera.

primary-occupation = ¿Cuál de estas es su ocupación principal?
    .label = Ocupación principal
    .why = El Programa Federal de Trabajadores Calificados exige un año continuo de trabajo en ella. Para algunas ocupaciones también decide quién debe evaluar sus estudios.
    .example = 21231
    .help = La ocupación que pondrá como principal en su perfil. Suele ser aquella en la que tiene el trabajo pagado y continuo más largo y las mejores pruebas. Para el Programa Federal de Trabajadores Calificados, ese trabajo debe estar dentro de los últimos diez años. Puede comparar cambiando esta respuesta después.

certificate = ¿Tiene un certificado canadiense de calificación en un oficio (certificate of qualification)?
    .label = Certificado de oficio
    .why = Junto con los resultados de idioma da puntos CRS. También es una de las formas de cumplir lo que el Programa Federal de Oficios Calificados pide: una oferta o un certificado.
    .example = no
    .help = El certificado de calificación dice que usted puede ejercer un oficio. Lo da una provincia, un territorio o una autoridad federal de Canadá. No vale aquí un certificado de otro país, ni un diploma escolar en un oficio, ni estar en aprendizaje.

certificate-noc = ¿Para cuál de estos oficios es su certificado de calificación?
    .label = Oficio del certificado
    .why = El Programa Federal de Oficios Calificados mira un solo oficio: el certificado y los dos años de trabajo deben ser del mismo.
    .example = 72200
    .help = El oficio que nombra el certificado. Si tiene certificados en varios de estos oficios, elija aquel en que trabajó más tiempo en los últimos cinco años.

qualified-since = ¿Desde qué mes tiene la calificación para ejercer su oficio sin supervisión?
    .label = Calificación en el oficio desde
    .why = El Programa Federal de Oficios Calificados cuenta solo el trabajo hecho después de tener la calificación para ejercer el oficio de forma independiente.
    .example = septiembre de 2018
    .help = El mes en que recibió la licencia, el certificado o la categoría de oficial que hacía falta donde trabajaba. Si no hacía falta ninguno, el mes desde el que podía ejercer sin supervisión, como puede confirmarlo un empleador. El aprendizaje es anterior. Si trabaja en varios oficios, responda por el principal.

partner-canadian-years = ¿Cuántos años completos de trabajo calificado hizo su pareja en Canadá en los últimos diez años? Un número entero.
    .label = Años en Canadá (pareja)
    .why = El trabajo calificado de su pareja en Canadá puede darle a usted puntos CRS.
    .units = año, años, completo, completos, calificado, calificados, experiencia, de experiencia
    .example = 1
    .help = Calificado quiere decir TEER 0 a 3: dirección, profesiones, trabajo técnico y oficios. Un año son { RULE("programs.work.full_time_hours_per_week") } horas por semana durante 12 meses, o las mismas horas a tiempo parcial en más tiempo. Cuente solo trabajo pagado y autorizado. Redondee hacia abajo: 1 año y 11 meses es 1. Si no hay, responda 0.

partner-worked-in-canada = ¿Trabajó su pareja a tiempo completo en Canadá, con autorización, al menos un año, en cualquier tipo de empleo?
    .label = Su pareja trabajó en Canadá
    .why = En la tabla de 67 puntos, un año de trabajo autorizado y a tiempo completo de su pareja en Canadá da puntos de adaptabilidad, sea cual sea su TEER.
    .example = no
    .help = <b>Sí</b> si su pareja trabajó en Canadá al menos { RULE("programs.work.full_time_hours_per_week") } horas por semana durante un año o más, con autorización. Aquí no importa el tipo de empleo: es una regla distinta de la de los puntos CRS.

partner-foreign-years = ¿Cuántos años completos de trabajo calificado hizo su pareja fuera de Canadá en los últimos diez años? Un número entero.
    .label = Años fuera (pareja)
    .why = No suma puntos a su propio puntaje. Sirve para comparar qué pasaría si su pareja fuera solicitante principal en lugar de usted.
    .units = año, años, completo, completos, calificado, calificados, experiencia, de experiencia
    .example = 3
    .help = Calificado quiere decir TEER 0 a 3: dirección, profesiones, trabajo técnico y oficios. Cuente trabajo pagado de { RULE("programs.work.full_time_hours_per_week") } horas por semana, o las mismas horas a tiempo parcial en más tiempo. Redondee hacia abajo: 2 años y 11 meses es 2. Si no hay, responda 0. Puede omitir esta pregunta.


## Perfil

sibling = ¿Tiene usted{ $partner ->
    [yes] { " " }o su pareja
   *[no] { "" }
} un hermano o una hermana de { RULE("process.family.relative_age_from") } años o más que viva en Canadá con ciudadanía o residencia permanente?
    .label = Hermano o hermana en Canadá
    .why = Da puntos CRS adicionales, y puntos de adaptabilidad en la tabla de 67 puntos.
    .example = no
    .help = El hermano o la hermana debe compartir madre o padre con usted o con la pareja que le acompaña: por sangre, adopción, matrimonio o unión de hecho. Debe tener { RULE("process.family.relative_age_from") } años o más, vivir en Canadá y tener ciudadanía o residencia permanente. No cuenta quien está allí para estudiar, trabajar o visitar. Los puntos se dan una sola vez, sin importar cuántos sean.

relative = ¿Tiene usted{ $partner ->
    [yes] { " " }o su pareja
   *[no] { "" }
} otro familiar cercano de { RULE("process.family.relative_age_from") } años o más que viva en Canadá con ciudadanía o residencia permanente?
    .label = Otro familiar en Canadá
    .why = En la tabla de 67 puntos del Programa Federal de Trabajadores Calificados da puntos de adaptabilidad. No da puntos CRS.
    .example = no
    .help = Madre, padre, abuela, abuelo, hijo, hija, nieto, nieta, tía, tío, sobrina o sobrino, de usted o de la pareja que le acompaña; por sangre, matrimonio, unión de hecho o adopción. Debe tener { RULE("process.family.relative_age_from") } años o más, vivir en Canadá y tener ciudadanía o residencia permanente. Primos y amigos no cuentan.

studied-in-canada = ¿Estudió a tiempo completo en Canadá al menos dos años académicos, en un programa de dos años o más?
    .label = Dos años de estudio en Canadá
    .why = En la tabla de 67 puntos del Programa Federal de Trabajadores Calificados da puntos de adaptabilidad. El CRS tiene su propia regla, que pregunto en Estudios.
    .example = no
    .help = A tiempo completo son al menos { RULE("process.study.full_time_hours") } horas de clase por semana durante el año académico, en una institución reconocida, con autorización para estudiar y en regla con la institución. La formación en el trabajo que forma parte del programa cuenta. No hace falta haber recibido el diploma.

partner-studied-in-canada = ¿Estudió su pareja a tiempo completo en Canadá al menos dos años académicos, en un programa de dos años o más?
    .label = Su pareja estudió en Canadá
    .why = En la tabla de 67 puntos del Programa Federal de Trabajadores Calificados da puntos de adaptabilidad.
    .example = no
    .help = A tiempo completo son al menos { RULE("process.study.full_time_hours") } horas de clase por semana durante el año académico, en una institución reconocida, con autorización para estudiar y en regla con la institución. La formación en el trabajo que forma parte del programa cuenta. No hace falta que su pareja haya recibido el diploma.

nomination = ¿Le dio una provincia o un territorio una nominación por medio de Express Entry?
    .label = Nominación provincial
    .why = Una nominación por medio de Express Entry suma más puntos CRS que cualquier otra cosa. Si se rechaza, se revoca o se retira, los puntos se pierden.
    .example = no
    .help = <b>Sí</b> solo si tiene una nominación vigente de un programa provincial vinculado a Express Entry. <b>No</b> si solo registró su interés, recibió una invitación de la provincia o presentó la solicitud. Una nominación fuera de Express Entry sigue otro proceso. Además debe calificar para uno de los tres programas federales.

has-offer = ¿Tiene una oferta de trabajo por escrito de un empleador en Canadá?
    .label = Oferta de trabajo en Canadá
    .why = Una oferta válida puede dar puntos en la tabla de 67 puntos y ayudar con el Programa Federal de Oficios Calificados. En las reglas CRS que conozco, no da puntos.
    .example = no
    .help = Una oferta escrita de trabajo en Canadá, también de su empleador actual. Una entrevista o una promesa no es una oferta. Las preguntas siguientes averiguan si es válida. Se informa de un CRS nuevo desde el { RULE_DAY("reported.effective_from") }, con puntos por ofertas en algunas ocupaciones de salario alto; no conozco sus valores.

offer-noc = ¿Para qué ocupación es la oferta de trabajo?
    .label = Ocupación de la oferta
    .why = Para el Programa Federal de Trabajadores Calificados, el trabajo ofrecido debe ser calificado (TEER 0 a 3). Para el de Oficios Calificados, debe ser en su oficio.
    .example = electricista de construcción
    .help = Guíese por las funciones de la oferta, no solo por el nombre del puesto. Describa el trabajo con sus palabras y elija la ocupación que corresponde. El segundo dígito del código es el TEER.

offer-full-time = ¿La oferta es de trabajo continuo y a tiempo completo, por al menos un año después de recibir su visa de residente permanente?
    .label = Un año o más, completo
    .why = Solo una oferta así puede ser válida. Una más corta, de temporada o a tiempo parcial no lo es.
    .example = sí
    .help = Tiempo completo son { RULE("programs.work.full_time_hours_per_week") } horas por semana o más. Continuo quiere decir sin pausas previstas: el trabajo de temporada no sirve. Una oferta sin fecha de fin suele servir. Para Oficios Calificados, dos empleadores juntos pueden ofrecer el año. Si la oferta no lo dice, pida al empleador que lo ponga por escrito.

offer-lmia = ¿La oferta tiene una LMIA positiva (evaluación del impacto en el mercado laboral)?
    .label = LMIA de la oferta
    .why = En Trabajadores Calificados y Oficios Calificados, la mayoría de las ofertas la necesita. Algunas no, si usted trabaja para ese empleador con ciertos permisos.
    .example = no
    .help = Una LMIA es una decisión de Employment and Social Development Canada: el empleador puede contratar a una persona extranjera. La pide el empleador y recibe una carta. <b>Sí</b> si hay una positiva y vigente para esta oferta. <b>No</b> si solo se ha pedido o si el puesto está exento. Si no lo sabe, pregunte al empleador.

offer-current-employer = ¿La oferta es del empleador que nombra su permiso de trabajo actual?
    .label = Empleador del permiso
    .why = Una oferta del empleador que nombra su permiso puede ser válida con reglas distintas de las de un empleador nuevo.
    .example = sí
    .help = Mire su permiso de trabajo: nombra al empleador para el que puede trabajar. Si la oferta es de ese empleador, responda sí. Un permiso abierto no nombra a ninguno: entonces responda no, aunque trabaje para quien le hace la oferta.

offer-permit = ¿En qué se basa su permiso de trabajo actual?
    .label = Base del permiso de trabajo
    .why = Un permiso basado en una LMIA y uno exento de ella llevan a reglas distintas para la misma oferta.
    .example = una LMIA positiva
    .help = <b>LMIA</b>: su empleador necesitó una. <b>Sin LMIA</b>: no hizo falta por un acuerdo internacional, un acuerdo con una provincia o el interés de Canadá (artículos 204(a), 204(c) y 205 del Reglamento). <b>Abierto</b>: no nombra a ningún empleador. El código de la exención está en su permiso. Si el suyo es de otro tipo, omita esto.

offer-year = ¿Ha trabajado a tiempo completo para este empleador, sin interrupción, al menos un año?
    .label = Un año con el empleador
    .why = Con un permiso exento de LMIA, la oferta es válida solo después de un año de trabajo para el empleador que la hace.
    .example = sí
    .help = Tiempo completo son { RULE("programs.work.full_time_hours_per_week") } horas por semana o más; las mismas horas a tiempo parcial en más tiempo también cuentan. El año se cuenta hasta el día de su solicitud: si todavía no está completo, responda no y cámbielo cuando lo esté.

offer-excluded-employer = ¿El empleador es una embajada, alta comisión o consulado, o está en la lista canadiense de empleadores que no pueden contratar extranjeros?
    .label = Empleador excluido
    .why = Una oferta de un empleador así no es válida, sean cuales sean sus condiciones.
    .example = no
    .help = Las misiones extranjeras en Canadá están excluidas. También los empleadores a los que el Reglamento prohíbe contratar extranjeros, por ejemplo por no cumplir las condiciones; IRCC publica los nombres de los que incumplen. Para casi todo el mundo, la respuesta es no.

children = ¿Cuántos hijos o hijas dependientes tiene?{ $couple ->
    [yes] { " " }Cuente también los de su pareja.
   *[no] { "" }
}
    .label = Hijos dependientes
    .why = Cuentan en el tamaño de su familia, que decide cuánto dinero debe mostrar. También necesitan documentos y pagan tarifas.
    .units = hijo, hijos, hija, hijas, niño, niños, niña, niñas, dependiente, dependientes
    .example = 2
    .help = Por lo general, menores de { RULE("process.family.child_under") } años, sin casarse ni vivir en unión de hecho. De { RULE("process.family.child_under") } o más cuenta quien depende de ustedes desde antes de los { RULE("process.family.child_under") } por una condición física o mental. Cuéntelos a todos: también a quienes se quedan en su país, viven con el otro padre o la otra madre, o ya son canadienses. Si no hay, responda 0.

funds = ¿Cuánto dinero podría mostrar para establecerse en Canadá? En dólares canadienses, sin centavos.{ $required ->
    [unknown] { "" }
   *[other] { " " }La tabla de IRCC pide { $required } para { $size ->
        [1] una persona sola
       *[other] una familia de { $size }
    }.
}{ $exempt ->
    [yes] { " " }Según sus respuestas, no tiene que mostrarlo: puede trabajar en Canadá y tiene una oferta válida.
   *[no] { "" }
}
    .label = Fondos de establecimiento
    .why = Los exigen los programas de Trabajadores Calificados y de Oficios Calificados, salvo que usted tenga autorización para trabajar en Canadá y una oferta de trabajo válida. La Clase de Experiencia Canadiense no los exige.
    .example = 25000
    .help = { $required ->
        [unknown] La cantidad depende del tamaño de su familia; puedo decírsela cuando lo sepa.
       *[other] Para { $size ->
            [1] una persona sola
           *[other] una familia de { $size }
        }, la tabla que conozco pide { $required }.
    } Cuente dinero que usted pueda usar, ahora y cuando se emita la visa. El dinero prestado y el valor de una casa no cuentan. La cuenta de su cónyuge cuenta solo si puede probar que tiene acceso a ella. Guardo solo la cantidad, nunca números de cuenta.

passport = ¿Qué día vence su pasaporte?
    .label = Vencimiento del pasaporte
    .why = Para el perfil y para la solicitud hace falta un pasaporte vigente. Guardo solo esta fecha, para recordárselo a tiempo, y nunca el número.
    .example = 30 de junio de 2031
    .help = La fecha de vencimiento en la página con su foto, del pasaporte que va a usar. Si lo está renovando o no tiene, use el botón para omitir. Después de renovarlo hay que actualizar el perfil. Por favor, nunca me envíe un número de pasaporte ni una foto de él.

partner-birth-date = ¿Cuál es la fecha de nacimiento de su pareja?
    .label = Nacimiento de su pareja
    .why = La edad de su pareja no suma puntos a su propio puntaje. Sirve para comparar qué pasaría si su pareja fuera solicitante principal en lugar de usted.
    .example = 12 de octubre de 1993
    .help = La fecha que aparece en el pasaporte de su pareja. Escriba el mes con letras, o año-mes-día: <i>1993-10-12</i>. Puede omitir esta pregunta.

city = ¿En qué ciudad está? La uso para su zona horaria.
    .label = Ciudad
    .why = Los plazos se cuentan en días enteros del lugar donde está, y los recordatorios llegan allí a buena hora.
    .example = Bogotá
    .help = La ciudad donde está ahora, o la grande más cercana. No hace falta calle ni dirección. Si se muda, cambie esta respuesta y los recordatorios le siguen.
