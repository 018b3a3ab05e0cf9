### Palabras de una respuesta escrita a una pregunta, en español; solo se leen. De una lista de preguntas o
### de opciones cuenta la frase más larga que cabe. Nada de esto se muestra nunca.


## Países que la gente llama de otro modo

country-DO =
    .also = dominicana, rep dominicana, santo domingo
country-VE =
    .also = vzla

## No se sabe, o no se dice

typed-not-known = no sé, no lo sé, no se, no lo se, ni idea, no tengo idea, no estoy seguro, no estoy segura, no me acuerdo, no recuerdo, no lo recuerdo, se me olvidó, prefiero no decir, prefiero no decirlo, prefiero no responder, no quiero decir, no quiero decirlo, tengo que revisar, tengo que averiguar, déjame revisar, luego reviso, pregúntame luego, pregúntame después, paso, saltar, siguiente pregunta, todavía no sé, aún no sé, no lo he decidido, no he decidido, no hemos decidido, lo estoy pensando, estoy pensando, por decidir, esperando resultados, esperando el resultado, no han salido los resultados, aún no salen, tengo que mirar, tengo que ver, tengo que buscar, tengo que preguntar, tengo que checar, tengo que verificar, voy a revisar, voy a ver, voy a preguntar, voy a checar, déjame ver, déjeme ver, déjame checar, déjame buscar, deja reviso, deja checo, luego le digo, luego te digo, no la tengo a la mano, no lo tengo a la mano, no lo tengo conmigo, no hemos elegido, no elegimos, ya no me acuerdo, no me sé, sepa, quién sabe, sabrá dios, en la embajada, con el agente, no tengo los resultados, no tengo las notas, no tengo los puntajes, a la mano, no lo tengo aquí, no la tengo aquí, en mi casa, en casa, luego veo, luego lo veo, después veo, después lo veo, lo tengo que buscar, la tengo que buscar, no lo encuentro, no la encuentro, lo perdí, la perdí, no traigo, no lo traigo, prefiero no contestar, no quiero responder, no quiero contestar, es privado, muy personal, no me siento cómodo, no me siento cómoda, sin comentarios, no es asunto suyo, eso es privado, eso es personal, los resultados no han salido, aún no salen los resultados, resultados pendientes, resultados no han llegado, no han llegado los resultados, no han publicado los resultados, espero los resultados, esperando los resultados, esperando mis resultados, no me han dado los resultados, no han salido las notas
typed-not-known-around = todavía, aún, exactamente, bien, ahora, señor, la verdad, de, eso, la, el, fecha, día, número, en, este, momento, por, favor, que, sí, y, yo, disculpa, perdón, ahorita, es, cuál, cuándo, exacta, precisa, seguro, segura, cuánto, tengo, esta, esa, pregunta, esto, monto, cifra, gracias, disculpe, responder, contestar, decir, sigo, los, mis, estoy
typed-asks = cómo se, cómo hago, cómo puedo, cómo sé, cómo cuento, cómo calculo, cómo funciona, cómo es, cómo saber, cuándo, cuánto, cuánta, cuántos, cuántas, dónde, quién, cuál, cuáles, por qué, para qué, qué es, qué son, qué pasa, qué significa, qué hago, puedo, puede, podemos, se puede, debo, tengo que, hay que, es posible, es necesario, explícame, quiero saber, dime, qué, será que, me pueden, sirve, eres, es usted, usted es, puedes, me puedes, podrías, podría, sabes, conoces, cuál es la diferencia, qué diferencia hay, que es, q es, xq, xk
typed-asks-inside = qué puedo hacer, qué debo hacer, qué hago, y ahora qué, ahora qué, qué sigue, qué pasa, cómo hago, cómo puedo, puedo todavía, está bien así, es posible, eso cuenta, cuenta eso, sirve eso, necesito, alcanza, es suficiente, cuál es mejor, cuál es más fácil, cuál conviene, qué diferencia

## Sí y no, antes de lo demás

typed-leads = bueno, pues, ah, oh, eh, este, mira, la verdad, señor, señora, amigo, hola, ok, entonces, jaja, por ahora, el, la, o sea, a ver
typed-of-a-report = igual, lo mismo, el mismo, mismo nivel, dice, dijo, decía, puso, pone, salió, sale, el reporte, mi reporte, el informe, reporte, informe, equivale a, equivalente a, equivalente, equivalencia, es, como, un, una, sí, mi, en, canadá, canadiense
typed-the-same = lo mismo, igual, el mismo, mismo nivel, la misma
typed-yes = la respuesta es sí, respuesta sí, es un sí, sí, si, claro, claro que sí, por supuesto, obvio, exacto, exactamente, correcto, así es, cierto, afirmativo, sip, simón, sipi, positivo, desde luego, efectivamente, seguro, sí señor, sí claro
typed-no = la respuesta es no, respuesta no, es un no, no, nop, nel, nah, para nada, nunca, jamás, todavía no, aún no, ninguno, ninguna, nadie, nada, negativo, claro que no, por supuesto que no, de ninguna manera, tampoco, ni uno, no señor, nunca jamás
typed-agrees = acepto, de acuerdo, estoy de acuerdo, aceptar, adelante, dale, vamos, empecemos, empezar, comencemos, comenzar, listo, lista, vale, perfecto, está bien, todo bien, ok, okey, va, órale, sale, así es, eso es, es correcto, está correcto, confirmo, confirmado, se ve bien, todo correcto, sin problema, cómo no, hágale, venga, genial
typed-refuses = no acepto, no estoy de acuerdo, rechazo, todo está mal, todo mal, nada de eso, está todo mal, no quiero
typed-around-yes = todo, todos, todas, eso, esto, es, son, está, están, bien, muy, por favor, porfa, gracias, muchas, entonces, pues, ya, el, la, lo, que, señor, señora, amigo, yo, se, ve, entendido, entiendo, sí, hola, jaja
typed-denies = no tengo, no tenemos, no hay, sin, no he, no hemos, no tuve, no es, no era, no está, nadie, ninguno, ninguna, no cuento con, no hice, no eran, no fueron, no fue, no estoy, no están, no me

## Sí y no de una pregunta

partner-accompanying-typed =
    .yes = viene conmigo, va conmigo, viaja conmigo, vendrá conmigo, irá conmigo, me acompaña, me acompañará, vamos juntos, nos vamos juntos, vamos los dos, los dos, ambos, juntos, juntas, viene también, va también, toda la familia, todos juntos, vamos todos, con mi esposa, con mi esposo, sí viene, sí va, si viene, si va, se va conmigo, conmigo
    .no = no viene, no va, no vendrá, no irá, no me acompaña, no me acompañará, no viaja, se queda, se quedará, se va a quedar, solo yo, sola yo, voy solo, voy sola, me voy solo, me voy sola, viajo solo, viajo sola, por mi cuenta, no quiere ir, no quiere venir, no acompañante
    .unsure = después, luego, más adelante, más tarde, tal vez, quizás, quizá, a lo mejor, depende, primero yo, yo primero, cuando yo, puede ser, sin ella, sin él

partner-canadian-typed =
    .yes = ciudadano, ciudadana, ciudadano canadiense, ciudadana canadiense, canadiense, residente permanente, residente, tiene la residencia, tiene residencia, nació en canadá, pasaporte canadiense, tarjeta de residente
    .no = permiso de estudio, permiso de estudios, visa de estudiante, estudiante, permiso de trabajo, turista, visa de turista, visitante, extranjero, extranjera, no es canadiense, no es ciudadano, no es ciudadana, no es residente, refugiado, refugiada, temporal, sin estatus, nunca ha estado en canadá
    .not = aplicó, en proceso, en trámite, esperando, pendiente, solicitó, todavía no, va a ser, será, ciudadano de, ciudadana de, ciudadano americano, ciudadana americana, estadounidense, residente de
    .unsure = era, fue

typed-citizen = ciudadano, ciudadana, ciudadanía, ciudadanos
typed-before-citizen = tío, tía, hermano, hermana, sobrino, sobrina, padre, madre, esposa, esposo, ambos, los dos, es, son, ya, canadiense, también, y, sí, él, ella, un, una, en, canadá, nacionalizado, nacionalizada, tiene

work-permit-typed =
    .yes = permiso de trabajo, permiso abierto, permiso cerrado, tengo permiso, puedo trabajar, autorizado, autorizada, permiso vigente, trabajo en canadá, trabajando en canadá, trabajo aquí, permiso de posgrado, visa de trabajo, open work permit, permiso puente
    .no = turista, visa de turista, visitante, sin permiso, no tengo permiso, no estoy en canadá, fuera de canadá, en mi país, vivo en mi país, en el extranjero, nunca he ido, nunca he estado, no he ido, vencido, se venció, venció, sin estatus, refugiado, refugiada, desde afuera, estoy afuera, estoy fuera
    .not = apliqué, esperando, pendiente, en trámite, en proceso, voy a pedir, voy a aplicar, me lo negaron, negado, antes, tenía, tuve
    .unsure = permiso de estudio, permiso de estudios, visa de estudiante, estudiante, solicitante de refugio

credential-assessed-typed =
    .yes = ya la tengo, ya lo tengo, la tengo, lo tengo, tengo la eca, tengo eca, ya tengo la eca, ya tengo eca, ya hice la eca, hecha, hecho, listo, lista, ya está, terminada, recibida, me llegó, ya me llegó, evaluado, evaluada, evaluados, homologado, convalidado, positiva, ya
    .certain = por wes, por iqas, por ices, por icas, por ces, con wes, con iqas, con ices, con icas, con ces, de wes, de iqas, de ices, de icas, de ces
    .no = todavía no, aún no, no todavía, en proceso, en trámite, esperando, pendiente, pedida, la pedí, ya la pedí, solicitada, mandé los documentos, envié los documentos, voy a hacerla, la voy a hacer, lo voy a hacer, no la he hecho, no lo he hecho, no he hecho, no he empezado, no empezada, falta, me falta, no me ha llegado, no llega, en camino, apliqué, la mandé, la mandé hacer, mandé hacer, la mandé a hacer, pendiente de, los envié, lo envié, pagué, ya pagué, pagada, pagado, nada todavía, no he pagado, sigue en wes
    .unsure = vencida, venció, vieja, solo de, solo la de, la otra, solo mi, solo el, solo la

partner-assessed-typed =
    .yes = { credential-assessed-typed.yes }
    .certain = { credential-assessed-typed.certain }
    .no = { credential-assessed-typed.no }
    .unsure = { credential-assessed-typed.unsure }

sibling-typed =
    .yes = hermano, hermana, hermanos, hermanas, medio hermano, media hermana, hermanastro, hermanastra, cuñado, cuñada, hermano de mi esposa, hermana de mi esposa, hermano de mi esposo, hermana de mi esposo, hermano mayor, hermana mayor
    .certain = ciudadano, ciudadana, residente permanente, canadiense, ciudadanía, nacionalizado, nacionalizada, tiene la residencia
    .no = hijo único, hija única, no tengo hermanos, no tengo hermanas, sin hermanos, ningún hermano, no hay hermanos, tío, tía, tíos, primo, prima, primos, amigo, amiga, amigos, sobrino, sobrina, papás, padres, todos en, todos aquí, nadie allá, esposo de mi hermano, esposa de mi hermano, marido de mi hermano, mujer de mi hermano, hijo de mi hermano, hija de mi hermano, novio de mi hermano, novia de mi hermano, amigo de mi hermano, amiga de mi hermano, esposo de mi hermana, esposa de mi hermana, marido de mi hermana, mujer de mi hermana, hijo de mi hermana, hija de mi hermana, novio de mi hermana, novia de mi hermana, amigo de mi hermana, amiga de mi hermana
    .not = permiso de estudio, permiso de estudios, visa de estudiante, estudiante, permiso de trabajo, turista, visa de turista, no es residente, no es ciudadano, no es ciudadana, esperando la residencia, en trámite, en proceso, aplicó, temporal, refugiado, refugiada, menor de edad, falleció, murió, no vive en canadá, se regresó, pero vive en
    .unsure = como un hermano, como hermano, como hermana

relative-typed =
    .yes = tío, tía, tíos, tías, sobrino, sobrina, sobrinos, padres, papás, padre, madre, mamá, papá, abuelo, abuela, abuelos, hijo, hija, nieto, nieta, hermano, hermana
    .certain = ciudadano, ciudadana, ciudadanos, residente permanente, residentes permanentes, canadiense, canadienses, ciudadanía, nacionalizado, nacionalizada
    .no = sin familia, no tengo familia, ningún familiar, no tengo familiares, sin familiares, nadie, primo, prima, primos, amigo, amiga, amigos, padrino, madrina, pariente lejano, familia lejana, vecino, ex esposo, ex esposa, todos aquí
    .not = permiso de estudio, permiso de estudios, visa de estudiante, estudiante, permiso de trabajo, turista, visa de turista, no es residente, no es ciudadano, no es ciudadana, en trámite, en proceso, aplicó, temporal, refugiado, refugiada, menor de edad, falleció, murió, no vive en canadá, se regresó
    .unsure = como un tío, amigo de la familia, tío político

nomination-typed =
    .yes = nominado, nominada, me nominó, me nominaron, tengo nominación, tengo la nominación, tengo una nominación, ya tengo nominación, recibí la nominación, recibí nominación, certificado de nominación, nominación de, nominación aprobada, nominado por, nominada por, la recibí, recibida, ya la tengo, la tengo, me la dieron, otorgada, aprobada, me llegó
    .no = todavía no, aún no, no tengo nominación, sin nominación, esperando, en proceso, en trámite, apliqué, pendiente, registrado, registrada, solo noi, solo eoi, notificación de interés, carta de interés, voy a aplicar, pienso aplicar, rechazada, negada, vencida, ninguna, quiero, apunto a, no la recibí, no recibida, no me ha llegado, no ha llegado
    .unsure = la perdí, cancelada

has-offer-typed =
    .yes = tengo oferta, tengo una oferta, oferta de trabajo, oferta laboral, oferta escrita, oferta firmada, me ofrecieron, me hicieron una oferta, carta de oferta, ya tengo oferta, contrato firmado, lmia aprobado, mi empleador me dio, recibí una oferta, recibí oferta
    .no = sin oferta, no tengo oferta, no tengo una oferta, ninguna oferta, no hay oferta, todavía no tengo, aún no tengo, todavía no, aún no, buscando, estoy buscando, busco trabajo, en entrevistas, entrevista, entrevistas, aplicando, esperando, sin empleador, sin lmia, desempleado, desempleada, rechazada, vencida, nada por escrito, nada escrito, no por escrito
    .unsure = me van a dar, mi empleador actual, mi jefe dijo, tal vez, condicional, remota, remoto
    .unlikely = me prometieron, me prometió, prometida, verbal, oferta verbal, de palabra, solo de palabra

job-paid-typed =
    .yes = pagado, pagada, remunerado, remunerada, con sueldo, con salario, sueldo, salario, me pagan, me pagaban, me pagaron, me paga, pago, por hora, por comisión, comisión, en efectivo, nómina, honorarios, beca remunerada, quincenal, mensual, no era voluntario, no era gratis, no fue voluntariado
    .no = sin sueldo, sin salario, sin pago, no pagado, no pagada, no remunerado, no remunerada, voluntario, voluntaria, voluntariado, gratis, ad honorem, ad honórem, no me pagaban, no me pagaron, no me pagan, nunca me pagaron, servicio social, prácticas sin pago, pasantía sin pago, práctica no remunerada
    .unsure = a veces, parcialmente, mitad, en especie, solo comida, algunos meses, viáticos

job-self-employed-typed =
    .yes = independiente, por mi cuenta, por cuenta propia, cuenta propia, autónomo, autónoma, freelance, freelancer, mi negocio, mi propio negocio, negocio propio, mi empresa, mi propia empresa, empresa propia, dueño, dueña, emprendedor, emprendedora, mi propio jefe, consultorio propio, monotributista, monotributo, socio fundador, uber, trabajador independiente, trabajadora independiente
    .no = empleado, empleada, asalariado, asalariada, en nómina, para una empresa, en una empresa, contratado, contratada, trabajo para, trabajaba para, con contrato, contrato fijo, contrato indefinido, en planilla, en relación de dependencia, dependiente, tenía jefe, tengo jefe, gobierno, empleo formal, no soy independiente
    .unsure = prestación de servicios, por honorarios, honorarios, contratista, consultor, consultora, por contrato, negocio familiar, empresa familiar, los dos, ambos, socio, socia, subcontratista, agencia, al principio, antes, después

## Estado civil

typed-marital-together-since = juntos, juntas, vivimos, vivo, viviendo, vive, convivimos, conviviendo
typed-angry = mierda, carajo, puta, pendejo, pendeja, estúpido, estúpida, idiota, inútil, basura, imbécil, joder, coño, cabrón, qué asco, boludo, huevada, ya deja de preguntar
typed-less-than = menos, casi, no, pronto
typed-marital-single = soltero, soltera, solterito, nunca casado, nunca casada, nunca me he casado, no casado, no casada, no estoy casado, no estoy casada, sin pareja, sin esposa, sin esposo, no tengo pareja, no tengo esposa, no tengo esposo, madre soltera, padre soltero, mamá soltera, vivo con mis padres, vivo con mis papás, no vivimos juntos, soltero sin compromiso, sin compromiso
typed-marital-married = casado, casada, casados, me casé, recién casado, recién casada, recién casados, casado por lo civil, casada por lo civil, esposa, esposo, marido, tengo esposa, tengo esposo, casado por la iglesia, felizmente casado
typed-marital-common_law = unión libre, unión de hecho, pareja de hecho, unión marital de hecho, concubinato, concubino, concubina, unión estable, unión estable de hecho, unión civil, arrejuntado, juntado, juntada, arrejuntados, conviviente, amancebado
typed-marital-together = vivimos juntos, vivo con mi pareja, vivo con mi novia, vivo con mi novio, convivo, convivimos, vivo con mi prometida, vivo con mi prometido, viviendo juntos, en convivencia, convivencia, vivo en pareja
typed-marital-dating = novia, novio, tengo novia, tengo novio, saliendo con alguien, relación a distancia
typed-marital-again = casado de nuevo, casada de nuevo, segundo matrimonio, segundas nupcias, me volví a casar, vuelto a casar
typed-under-one-roof = vivimos, vivo, vive, viviendo, casa, apartamento, departamento, techo, años, año
typed-since = desde, hace, año, años, mucho tiempo
typed-marital-separated = separado, separada, separados, separado legalmente, separada legalmente, ya no vivimos juntos, nos separamos, me separé, separación
typed-marital-divorced = divorciado, divorciada, divorciados, me divorcié, nos divorciamos, divorcio, ex esposa, ex esposo, exesposa, exesposo, ex marido, anulado, anulada
typed-marital-widowed = viudo, viuda, mi esposa murió, mi esposo murió, mi esposa falleció, mi esposo falleció, falleció mi esposa, falleció mi esposo, murió mi esposo, murió mi esposa, mi difunta esposa, mi difunto esposo, perdí a mi esposo, perdí a mi esposa, esposo fallecido, esposa fallecida, enviudé, mi marido murió, mi marido falleció
typed-marital-unsure = divorciándome, en proceso de divorcio, en trámite de divorcio, trámite de divorcio, divorcio en trámite, divorcio en proceso, terminamos, no estamos juntos, matrimonio religioso, solo por la iglesia, es complicado, esperando el divorcio, solo religioso, por la iglesia nada más, no por lo civil, sin papeles, nos estamos divorciando, me estoy divorciando, divorcio no ha salido, separando, separándome, divorciando, separándonos, ya no estoy casado, ya no estoy casada, ya no casado, ya no casada

## Estudios

typed-level-none = sin estudios, no estudié, no terminé la escuela, no terminé el colegio, no terminé el bachillerato, no terminé la prepa, no terminé la secundaria, primaria, solo primaria, escuela primaria, sin título, ningún título, ninguno
typed-level-secondary = bachillerato, bachiller, secundaria, prepa, preparatoria, solo prepa, solo bachillerato, solo secundaria, colegio, educación media, media superior, educación secundaria, enseñanza media, liceo, polimodal, cou, bup, bachillerato técnico, bachiller técnico, graduado escolar, solo el colegio, cuarto medio, quinto de secundaria, secundaria completa
typed-level-one_year = diplomado de un año, diploma de un año, certificado de un año, técnico de un año, técnico 1 año, curso de un año, técnico laboral de un año, técnico laboral
typed-level-two_year = técnico superior, técnico superior universitario, tsu, t s u, técnico de dos años, técnico de 2 años, técnico 2 años, diploma de dos años, diploma de 2 años, técnico profesional, carrera técnica de dos años, carrera técnica de 2 años, formación profesional superior, ciclo formativo de grado superior, grado superior, ciclo superior, fp superior, técnico universitario de dos años, tecnicatura de dos años, tecnicatura de 2 años
typed-level-bachelors = bachillerato universitario, bachiller universitario, bachiller en ingeniería, bachiller en administración, bachiller en contabilidad, bachiller en derecho, licenciatura, licenciado, licenciada, lic, ingeniería, ingeniero, ingeniera, ing, grado, grado universitario, pregrado, título universitario, carrera universitaria, universitario, universitaria, profesional universitario, título profesional universitario, tecnólogo de tres años, tecnólogo de 3 años, tecnología de tres años, diplomatura, diplomatura universitaria, contador público, arquitectura, arquitecto, arquitecta, economista, psicología, psicólogo, psicóloga, administración de empresas, carrera de cuatro años, carrera de 4 años, carrera de cinco años, carrera de 5 años, carrera de tres años, carrera de 3 años, carrera universitaria completa, universidad completa
typed-level-two_or_more = dos licenciaturas, 2 licenciaturas, dos carreras, 2 carreras, dos títulos, 2 títulos, doble licenciatura, doble titulación, doble grado, dos ingenierías, licenciatura y especialización, carrera y especialización, pregrado y especialización, ingeniería y especialización, licenciatura y diplomado, varios títulos, dos o más, dos pregrados
typed-level-masters = maestría, master, máster, maestro en, maestra en, magíster, magister, maestrías, mba, posgrado de maestría, máster universitario, medicina, médico, médica, médico cirujano, odontología, odontólogo, odontóloga, veterinaria, veterinario, licenciatura en medicina
typed-level-doctorate = doctorado, doctor en, doctora en, phd, ph d
typed-level-graduate = graduado, graduada, egresado, egresada, titulado, titulada, me gradué
typed-level-generic = técnico, técnica, tecnólogo, tecnóloga, tecnología, tecnicatura, carrera técnica, universidad, diplomado, especialización, especialidad, especialista, posgrado, postgrado, título, diploma, carrera, formación profesional, fp, sena, conalep, instituto
typed-level-likely-two_year = técnico, técnica, tecnólogo, tecnóloga, tecnología, tecnicatura, carrera técnica, formación profesional, fp, sena, instituto, diploma
typed-level-likely-bachelors = universidad, carrera, título
typed-level-likely-two_or_more = especialización, especialidad, especialista, posgrado, postgrado, diplomado
typed-level-unfinished = primer año de, segundo año de, tercer año de, cuarto año de, quinto año de, semestre de, semestre, cuatrimestre, en curso, cursando, estudiando, sigo estudiando, no terminé, no terminada, no terminado, no la terminé, sin terminar, inconcluso, inconclusa, trunca, trunco, incompleta, incompleto, abandoné, dejé, último año, último semestre, me falta la tesis, falta la tesis, pasante, estudiante, voy a terminar, me gradúo, sin titularme, no me he titulado, no me he graduado, no titulado, haciendo, sin título todavía, aún no me gradúo, todavía no me gradúo, no la acabé, no acabé, no acabada, a medias, a la mitad, pendiente, falta titularme, me falta titularme, sin graduarme, deserté, suspendida, esperando el título, esperando graduación, falta la defensa, casi, casi terminada, casi terminado, termino en, voy a acabar, me falta poco, la dejé, lo dejé, nunca la terminé, nunca lo terminé, nunca terminé, no la pude terminar, no pude terminar, la abandoné, lo abandoné, sin acabar, en pausa, escribiendo la tesis, terminando mi, terminando la, terminando el, acabando la, acabando el, acabando mi, tendré, pronto, por terminar, por acabar, a punto de terminar, empecé un máster, empecé una maestría, empecé la maestría, empecé el máster, empecé un doctorado, empecé el doctorado, empecé la licenciatura, empecé la carrera
typed-level-joins = y, más, luego, además
typed-level-of-years = técnico, tecnología, tecnólogo, diploma, carrera, curso, universidad, tecnicatura, estudios, certificado

## Dónde

typed-lives-in = vivo, vivimos, viviendo, resido, radico, radicado, radicada
typed-lives = vivo, vivimos, viviendo, resido, residiendo, radico, radicado, radicada, estoy, estamos, actualmente, ahora, ahorita, me mudé a, ya, aquí, trabajo en, estudio en, establecido, establecida
typed-job-around = yo, trabajé, trabajo, trabajaba, ahí, allí, allá, fue, es, era, este, ese, empleo, trabajando, por, durante, unos, en, mi, el, la, un, una, y, luego, como, de, del, he, trabajado, estuve, desde
typed-hours-said = hora, horas, hrs, h, por semana, a la semana, semanales
typed-full-time-said = tiempo completo, jornada completa, tiempo pleno, a tiempo completo
typed-moves = mudé, mudamos, mudó, llegué, llegamos, llegó, vine, vinimos, trasladé, trasladamos, emigré, emigramos, inmigré, migré
typed-left = de, soy de, somos de, vivía, vivíamos, viví, nací, nacido en, nacida en, estaba, pasaporte, ciudadano, ciudadana, ciudadano de, ciudadana de, nacionalidad, originario, originaria, originario de, natural de, familia en, quiero ir, voy a ir, me voy a, no vivo en
typed-anywhere = cualquiera, cualquier, cualquier provincia, cualquier parte, cualquier lugar, cualquier ciudad, donde sea, en cualquier lugar, en cualquier parte, cualquiera menos quebec, cualquiera excepto quebec, menos quebec, excepto quebec, que no sea quebec, no quebec, fuera de quebec, todas menos quebec, todas, todas las provincias, me da igual, da igual, me da lo mismo, da lo mismo, no importa, indiferente, sin preferencia, no tengo preferencia, donde haya trabajo, donde consiga trabajo, la que sea, abierto a todas, donde haya empleo, donde encuentre trabajo, donde me contraten, cualquier lado, en donde sea, fuera de québec
typed-no-town = el, la, un, una

## Días y meses

typed-period = a, al, hasta, hasta el
typed-around-a-date = el, la, los, de, del, en, a, al, mi, es, fue, era, soy, nací, nacido, nacida, nacimiento, fecha, cumpleaños, día, mes, año, desde, hasta, empecé, comencé, entré, inicié, ingresé, inicio, arranqué, terminé, acabé, salí, renuncié, me, gradué, graduado, graduada, titulé, egresé, egresado, obtuve, recibí, presenté, hice, rendí, tomé, di, saqué, examen, ielts, celpip, pte, tef, tcf, prueba, resultado, resultados, salió, salieron, vence, vencen, vencía, expira, expiración, vencimiento, caduca, válido, válida, vigencia, vigente, emitido, emitida, expedido, expedida, emisión, expedición, principios, mediados, finales, fines, más, menos, aproximadamente, aprox, como, por, ahí, alrededor, creo, que, sí, ok, favor, lunes, martes, miércoles, jueves, viernes, sábado, domingo, pasaporte, certificado, documento, según, exactamente, trabajé, trabajo, ahora, entonces, título, carrera, estudios, ceremonia, generación, promoción, y, se, lo, publicado, llegó, despidieron, despido, apenas, contrato, cerró, empresa, nos
typed-leave-unpaid = licencia sin sueldo, permiso sin goce de sueldo, licencia sin goce de sueldo, licencia no remunerada, sin goce de sueldo, excedencia
typed-leave-perhaps = licencia de maternidad, licencia de paternidad, licencia parental, licencia médica, baja por maternidad, baja por paternidad, baja médica, incapacidad, año sabático, incapacidad médica
typed-before-a-date = antes, después, entre, o, no, tal vez, quizás, ni
typed-now = ahora, actual, actualmente, actualidad, en la actualidad, hasta la fecha, a la fecha, hasta hoy, hasta ahora, hasta el día de hoy, al día de hoy, presente, al presente, hasta el presente, hoy, todavía, todavía trabajo, todavía trabajo ahí, todavía estoy, todavía sigo, aún, aún trabajo, aún sigo, sigo, sigo ahí, sigo allí, sigo allá, sigo trabajando, sigo trabajando ahí, sigo en, ahí sigo, ahí trabajo, en curso, vigente, trabajo actual, empleo actual, no ha terminado, no he salido, no he renunciado, sin fecha de fin, no termina, aún estoy, aún ahí, todavía ahí, sigo en el mismo, no terminé, no he terminado, continúo, hasta el momento
typed-ago = hace, atrás, el año pasado, el mes pasado, la semana pasada, hace poco, hace años, hace tiempo, recientemente, hace mucho, este año

## Años, y niños

typed-year = año, años
typed-month = mes, meses
typed-half = medio, media
typed-unit = año, años, mes, meses
typed-from-then = desde, a partir de
typed-not-a-sum = total, en total, pero, solo, de los cuales, incluyendo, incluidos, máximo, de esos
typed-outside = afuera, fuera, extranjero, en el extranjero
typed-foreign = extranjera, extranjeras, extranjeros, internacional
typed-canadian = canadiense, canadienses
typed-or = o
typed-not-own-work = mi hermano, mi padre, mi papá, mi amigo, mi amiga, edad, tendré, voy a tener, va a tener
typed-before-unit = y, medio, media, buenos, largos, completos, enteros, un
typed-before-half = y, un
typed-articles-of-one = un, una, uno
typed-before-work = de, a, tiempo, completo, como, en, mi, la, el, total, calificada, calificado, profesional, canadiense, llevo, tengo, durante, desde
typed-of-work = trabajo, trabajé, trabajado, trabajando, trabajaba, trabajos, experiencia, empleo, empleado, empleada, laboral, laborando, laborado, puesto
typed-other-length = nací, nacimiento, cumpleaños, cumplo, cumplir, cumpliré, cumplí, edad, viejo, vieja, casado, casada, casados, matrimonio, divorciado, divorciada, separado, separada, viudo, viuda, relación, juntos, juntas, vivo, vivimos, vive, viviendo, vivido, viví, llegué, llegamos, vine, vinimos, mudé, permiso, visa, pasaporte, válido, válida, vence, vencido, queda, quedan, faltan, estudié, estudio, estudios, estudiando, estudiante, diploma, título, licenciatura, maestría, carrera, curso, escuela, universidad, colegio, gradué, graduado, graduada, pausa, desempleado, desempleada, espero, esperé, esperando, examen, prueba, hijo, hija, hijos, bebé, préstamo, próximo, próxima, pronto
typed-beside-years = aquí, ahí, allá, allí, y, en, con, como, para, de, del, un, una, el, la, los, las, sí, todo, toda, ya, hasta, ahora, hoy, fecha, mismo, misma, empresa, compañía, país, canadá, extranjero, fuera, a, tiempo, completo, completos, calificado, calificada, calificados, por, durante, que, he, estado, aproximadamente, total, área, sector, campo, luego, después, empecé, joven
typed-work-at = en, como, de, con, para
typed-tells-age = tengo, soy, tendré, cumplo, cumplir
typed-joins = y, pero
typed-all-of-it = todo, todos, todas, en, años, completamente
typed-been-there = estado, ido, fui, venido, pisado, visitado
typed-no-work = nunca, nunca he trabajado, nunca trabajé, no he trabajado, sin experiencia, no tengo experiencia, ninguna, ninguna experiencia, nada, cero, recién graduado, recién egresado, recién graduada, recién egresada, no trabajo, desempleado, sin trabajo, nada todavía, todavía nada, no aplica, soy estudiante, nunca he trabajado en canadá, nunca trabajé en canadá, nunca he estado en canadá, no he ido, nunca he ido, sin experiencia canadiense, no tengo experiencia canadiense, nunca he estado
typed-less = casi, menos de, cerca de, no llega a, ni, casi casi, por debajo de, menos de un, no llego a, no llego, un poco menos de
typed-to = a, o
typed-between = entre, a, o, y
typed-plus = más, y, luego, después, además, también
typed-child = niño, niña, hijo, hija, bebé, varón, nene, nena, adolescente, recién nacido, recién nacida, hijastro, hijastra, chamo, chama, guagua
typed-children = niños, niñas, hijos, hijas, bebés, varones, nenes, nenas, adolescentes, chamos, peques, pequeños, hijastros, hijastras
typed-aged = años, año, edad, de
typed-two-children = gemelos, gemelas, mellizos, mellizas, la parejita, parejita
typed-three-children = trillizos, trillizas
typed-child-to-come = embarazada, esperando, en camino, por nacer, viene en camino, embarazo
typed-no-children = ninguno, no tengo, no tenemos, sin hijos, no tengo hijos, no tenemos hijos, no hijos, cero, nada, ningún hijo, todavía no, aún no, no por ahora, nadie, soltero, soltera, sin niños, no tengo niños
typed-no-child-yet = no, sin, primer, primero, otro, otra, segundo, segunda, ningún, ninguno, nunca, todavía, aún
typed-one-child = uno solo, solo uno, una sola, solo una, un solo hijo, una sola hija, hijo único, un hijo, una hija, un bebé, un niño, una niña
typed-not-own-child = sobrino, sobrina, sobrinos, primo, prima, hermano, hermana, mayor de 22, mayores de 22

## Exámenes

typed-on-ones-own = independiente, por mi cuenta, cuenta propia, autónomo, autónoma, freelance, mi negocio, negocio propio, mi empresa, empresa propia, monotributo, honorarios
typed-on-its-way = pedido, pedida, la pedí, lo pedí, en camino, en proceso, en trámite, esperando, solicitado, solicitada, enviado, enviada, apliqué
typed-what-happens = qué pasa, qué pasaría, qué va a pasar, qué sucede
typed-actually = en realidad, perdón, corrección, de hecho, la verdad, mejor dicho, espera, no
typed-not-as-before = no, en vez de, en lugar de, y no
typed-enough-money = suficiente, más que suficiente, más que eso, mucho más, de sobra, me alcanza, bastante, más de eso, sobra
typed-yes-there-is = sí, si, claro, sí tengo, lo tengo, los tengo, tengo
typed-too-little = no me alcanza, no alcanza, no es suficiente, menos, menos que eso, menos de eso, no tanto, insuficiente
typed-not-enough = no, menos, sin, casi, mitad, si, cómo
typed-place-1 = 1, primero, primera, el primero, la primera, opción 1, número 1, uno, la uno, el uno
typed-place-2 = 2, segundo, segunda, el segundo, la segunda, opción 2, número 2, dos, la dos, el dos
typed-place-3 = 3, tercero, tercera, el tercero, la tercera, opción 3, número 3, tres, la tres, el tres
typed-place-4 = 4, cuarto, cuarta, el cuarto, la cuarta, opción 4, número 4, cuatro
typed-place-5 = 5, quinto, quinta, el quinto, la quinta, opción 5, número 5, cinco
typed-around-place = el, la, es, mi, ese, esa, eso, opción, por favor, creo, mejor, sí, ok, que, sería
typed-test-never = no, nunca, jamás, ninguno, nada, no hablo francés, nada de francés, no sé francés, no hablo inglés, cero francés, no hablo, nunca lo he estudiado
typed-test-perhaps = todavía, aún, pronto, planeo, pienso, voy, próximo, próxima, agendado, agendada, inscrito, inscrita, estudiando, preparando, preparándome, tal vez, después, quizás, pero, mes, año, quiero, repetir
typed-test-words = general, académico
# That a test asked about as one to come was taken after all.
typed-taken-already = ya, lo presenté, presenté, rendí, lo rendí, lo hice, hice, saqué, obtuve, aprobé, me dieron, mis resultados, me salió
typed-test-ielts_general = ielts general, ielts general training, el ielts, el ielts general, ielts en computadora, ielts gt
typed-test-celpip_general = el celpip, celpip general
typed-test-pte_core = el pte, pte core, el pte core
typed-test-tef = el tef, tef canadá, el tef canadá
typed-test-tcf_canada = el tcf, tcf canadá, el tcf canadá
typed-test-none = ninguno, ninguna, no, no tengo, todavía no, aún no, no lo he presentado, no he presentado, no lo he hecho, no he hecho, no he rendido, no lo he rendido, no lo he tomado, no he tomado, todavía no lo presento, aún no lo presento, no lo presenté, nunca, nunca lo presenté, nada, sin examen, no presenté, no ha presentado, no lo ha presentado, voy a presentar, lo voy a presentar, lo presento, voy a rendir, voy a hacer, pienso presentar, planeo presentar, me voy a inscribir, inscrito, inscrita, tengo fecha, agendado, preparándome, me estoy preparando, estudiando, estoy estudiando, el próximo mes, el otro mes, pronto, no hablo francés, no sé francés, nada de francés, no hablo inglés, no sé inglés, no hablo, es mi lengua materna, lengua materna, soy nativo, soy nativa, mi idioma nativo, no aplica, cero, en proceso, me falta, falta hacerlo, lo tengo pendiente, pendiente, lo haré, lo voy a hacer, ningún examen, no necesito, no hace falta, tomando clases, clases, empezando, no requiero, bilingüe
typed-test-this-month = en enero, en febrero, en marzo, en abril, en mayo, en junio, en julio, en agosto, en septiembre, en octubre, en noviembre, en diciembre
typed-test-result = saqué, obtuve, resultado, resultados, puntaje, nota, notas, presenté, presentado, hice, hecho, rendí, tomé, di, aprobé, pasé, el año pasado, vencido, venció, ya
typed-test-beside = yo, tengo, hice, presenté, rendí, tomé, di, el, la, mi, examen, prueba, de, inglés, solo, ambos, los, dos, es, fue

## Notas

typed-rest-of-scores = resto, el resto, los demás, las demás, demás, otros, otras, lo demás, los otros, las otras
typed-beside-scores = escucha, escuchar, comprensión, auditiva, oír, lectura, leer, lectora, escritura, escribir, escrita, habla, hablar, oral, conversación, en, el, la, los, las, resto, demás, otros, otras, todo, todos, todas, y, es, son, fue, saqué, tengo, obtuve, mis, mi, de, nota, notas, puntaje, lo, cada, uno, una, parte, partes, cuatro, me, fui, salió
typed-each = todo, todos, todas, en todo, en todos, en todas, cada uno, cada una, en cada una, en cada uno, en las cuatro, las cuatro, en los cuatro, los cuatro, parejo, en cada parte, en todas las partes, en cada habilidad, todo igual, puros, puro, cada cosa
typed-wished = quiero, quería, necesito, necesitaba, meta, objetivo, espero, esperando, si, mínimo, mínima, piden, requerido, simulacro, planeo, aspiro
typed-point = punto, coma
typed-unsure-of-it = creo, creo que, tal vez, quizás, probablemente, como, más o menos, aproximadamente, alrededor, no estoy seguro, me parece, o, si no, no decidido

## Trabajo

typed-work-leads = soy, soy un, soy una, trabajo como, trabajo de, trabajé como, trabajé de, trabajaba como, trabajaba de, era, fui, como, de, mi trabajo es, mi puesto es, mi cargo es, mi profesión es, puesto, cargo, profesión, actualmente, un, una, me desempeño como, laboro como
typed-work-ends = en, para, con, desde, y, cerca, del

## Una respuesta anterior que debe ser otra

typed-changes = cambiar, cambiar el, cambiar la, cambiar los, cambiar las, cambiar mi, cambiar mis, cambia, cambia el, cambia la, cambia los, cambia las, cambia mi, cambia mis, corregir, corregir el, corregir la, corregir los, corregir las, corregir mi, corregir mis, corrige, corrige el, corrige la, corrige los, corrige las, corrige mi, corrige mis, modificar, modificar el, modificar la, modificar los, modificar las, modificar mi, modificar mis, modifica, modifica el, modifica la, modifica los, modifica las, modifica mi, modifica mis, editar, editar el, editar la, editar los, editar las, editar mi, editar mis, edita, edita el, edita la, edita los, edita las, edita mi, edita mis, actualizar, actualizar el, actualizar la, actualizar los, actualizar las, actualizar mi, actualizar mis, volver a, volver a el, volver a la, volver a los, volver a las, volver a mi, volver a mis, vuelve a, vuelve a el, vuelve a la, vuelve a los, vuelve a las, vuelve a mi, vuelve a mis, regresar a, regresar a el, regresar a la, regresar a los, regresar a las, regresar a mi, regresar a mis
typed-wrong = está mal, están mal, estaba mal, mal, incorrecto, incorrecta, equivocado, equivocada, por error, me equivoqué, error, no es correcto, no es correcta, debería ser, debe ser, cambiar mi, cambia mi, cambiar el, cambiar la, cambia el, cambia la, corregir mi, corrige mi, corrige el, corrige la, corregir el, corregir la, actualizar mi, actualiza mi, quise decir, en vez de, no es lo que dije
typed-around-wrong = no, oye, espera, perdón, eso, esto, esa, ese, está, es, todo, mi, la, el, última, anterior, respuesta, una, yo, me, hay, un, muy, totalmente, bot, lo
typed-is-rather = es, son, debería ser, debe ser, en realidad es, en realidad, quise decir, más bien, mejor, lo correcto es, a, ahora es, ponle, pon
typed-called-birth-date = fecha de nacimiento, nacimiento, cumpleaños, mi edad, edad
typed-called-marital-status = estado civil
typed-called-partner-accompanying = mi esposa viene, mi esposo viene, acompañante
typed-called-destination = provincia, destino
typed-called-residence = país de residencia, país donde vivo, residencia
typed-called-work-permit = permiso de trabajo, permiso
typed-called-education = educación, estudios, nivel de estudios, título, nivel educativo
typed-called-canadian-years = experiencia canadiense, experiencia en canadá, años en canadá
typed-called-foreign-years = experiencia, años de experiencia, experiencia extranjera, experiencia fuera de canadá, experiencia laboral
typed-called-english-test = examen de inglés, test de inglés, prueba de inglés, examen
typed-called-english-date = fecha del examen, fecha del ielts, fecha del test
typed-called-english-listening = escucha, comprensión auditiva, nota de listening
typed-called-english-reading = lectura, nota de reading
typed-called-english-writing = escritura, nota de writing
typed-called-english-speaking = habla, expresión oral, nota de speaking
typed-called-french-test = examen de francés, prueba de francés
typed-called-credential-level = nivel del título
typed-called-credential-country = país de estudios, país donde estudié
typed-called-credential-completed = fecha de graduación, año de graduación, graduación
typed-called-credential-assessed = evaluación de títulos, evaluación de credenciales
typed-called-credential-eca-date = fecha de la eca, fecha de eca
# De un informe sobre un título que ya está: cómo se llama, que llegó, qué dice.
typed-report-named = eca, evaluación de credenciales, evaluación de credenciales educativas, evaluación, informe de evaluación, evaluación de título
typed-report-came = llegó, me llegó, nos llegó, recibí, recibimos, he recibido, hemos recibido, tengo, tenemos, ya está, salió, obtuve, obtuvimos, me dieron, me entregaron, ha llegado
typed-report-not-there = no, ni, todavía, aún, espero, esperando, pedido, pedida, solicité, pronto, pero, solo, menos, mal, error
typed-report-says = dice, indica, equivale a, equivalente a, equivale, equivalente, equivalencia, confirma, reconoce, como, igual a
typed-report-beside = en, mi, nuestra, nuestro, la, el, una, un, de, del, por, y, me, nos, ya, por fin, al fin, hoy, ayer, informe, reporte, resultado, con fecha, con fecha de, fechada, fechado, fecha, emitida, emitido, que, hola, buenas noticias, es
typed-current-entry = empleo actual, trabajo actual, puesto actual, actual, último empleo
typed-called-job-title = puesto, cargo, título del puesto, profesión
typed-called-job-country = país del trabajo, país de trabajo
typed-called-job-start = empezó, comenzó, empecé, comencé, entré, fecha de inicio, inicio
typed-called-job-end = terminó, acabó, terminé, salí, renuncié, fecha de fin, último día, fecha de salida
typed-called-job-hours = horas, horas por semana, horas a la semana, horas semanales
typed-called-sibling = hermano, hermana, hermanos
typed-called-nomination = nominación
typed-called-has-offer = oferta de trabajo, oferta laboral, oferta
typed-called-children = hijos, niños, número de hijos, cantidad de hijos
typed-called-funds = fondos, dinero, ahorros, plata
typed-called-passport = pasaporte, vencimiento del pasaporte, fecha del pasaporte
typed-called-city = ciudad

typed-no-money = sin dinero, no tengo dinero, no tengo plata, no tengo ahorros, sin ahorros, no tengo nada, nada ahorrado, sin fondos, no tengo fondos, ni un peso, no tengo, nada, no tengo fondos todavía, no cuento con
typed-ordinals = primero uno, segundo dos
typed-months = setiembre september, set september, sep september, dic december, ene january, agos august

## Pocas palabras que preguntan: por una necesidad, por una duda

typed-needs = necesito, necesitamos, me hace falta, hace falta, ocupo, se necesita, requiero
# Trabajo mientras se estudiaba, y el de después.
typed-beside-studies = como estudiante, siendo estudiante, mientras estudiaba, mientras estudio, durante mis estudios, durante la maestría, durante mi maestría, durante el doctorado, trabajo de estudiante, en el campus, con permiso de estudio, asistente de cátedra
typed-behind-studies = después de graduarme, después de mis estudios, desde que me gradué, con mi pgwp
# Ningún examen por presentar.
typed-test-no-plan = no planeo, no pienso, ninguno previsto, nada previsto, no tengo planes, sin planes, no voy a presentar, no lo voy a presentar, no me interesa, ningún examen
# Una duda sobre lo que se acaba de decir, al final.
typed-doubts-of-it = es válido, es válido eso, es legal, es normal, es normal eso, es suficiente, es un problema, es estafa, es una estafa, está bien, está bien así, eso cuenta, eso sirve, eso vale, cuenta eso, sirve eso, me sirve eso, lo aceptan, me lo aceptan, lo van a aceptar, hay problema, habrá problema, será problema
typed-doubts = cuenta, cuentan, sirve, me sirve, sirven, es válido, es válida, vale, es suficiente, es aceptado, es reconocido, da más, da más puntos, vale más, cuenta más, es mejor, ayuda, es necesario, es obligatorio, hace diferencia
typed-si = si
typed-behind-si = viene, vienen, va, van, vendrá, irá, viaja, quiere, piensa, tengo, tenemos, tiene, soy, somos, es, está, estoy, hay, he, ha, hemos, lo, la, claro, señor, señora, tuve, estuve, estudié, estudió, viví, vivo, vive, trabajé, trabajo, trabaja, cuento, puedo, fue, era, gracias, así, hice, hizo
typed-what-comes-of-it = puntos, puntaje, qué pasa, qué pasaría, cuánto, cuántos, cambia, cambiaría, sube, subiría, ayuda, ayudaría, puedo aplicar, podría, mejora, conviene
typed-supposed = saco, sacara, sacamos, consigo, consiguiera, conseguimos, hago, hiciera, subo, subimos, mejoro, mejoramos, presento, presentamos, tuviera, paso, obtengo, gano, repito, aprendo, logro, fuera, me caso, pido

## Un permiso por su solo nombre, y el que suena a título; una pareja

typed-permit-any = permiso de trabajo, un permiso de trabajo, tengo permiso de trabajo, tengo un permiso de trabajo, con permiso de trabajo, visa de trabajo
typed-permit-name = permiso de trabajo de posgrado, permiso de trabajo posgraduación, permiso de trabajo post graduación, permiso de posgrado
typed-couple = pareja, novia, novio, nosotros
typed-languages = francés, inglés

# Que la pregunta se deja para después.
typed-put-off = ahora no, ahorita no, por ahora no, en este momento no, tal vez luego, quizás luego, quizás después, tal vez después, en otro momento

# Un comentario detrás de un día, que no lo cambia.
typed-remarks = ya soy viejo, ya soy vieja, ya estoy viejo, ya estoy vieja, soy viejo, soy vieja, hace mucho, hace tiempo, hace mucho tiempo, me fue bien, salió bien, todo bien, fue difícil, fue fácil, gracias, muchas gracias, jaja, jajaja, eso es todo, nada más, buen día, y tú, y usted, cómo pasa el tiempo

# El tiempo parcial que es la mitad del completo.
typed-half-time = medio tiempo, media jornada, medio turno

# Un trabajo para alguien que está en otro lugar: se pregunta dónde se hizo.
typed-remote = remoto, remota, a distancia, teletrabajo, desde casa, desde mi casa, home office

typed-employers = empresa, empresas, compañía, empleador, cliente, clientes, firma, agencia

# Lo que rodea una suma que se tiene.
typed-around-savings = tengo, tenemos, ahorrado, ahorrados, ahorros, en ahorros, mis ahorros, en el banco, mis fondos, fondos, dinero, plata, saldo, unos, como, de, en

# Que otra persona está en algún lugar.
typed-lives-there = vive, viven, reside, trabaja, estudia, está, están, radica
typed-level-professional = derecho, abogado, abogada, licenciatura en derecho, licenciado en derecho, licenciada en derecho
typed-level-as-far-as = nivel de, nivel
typed-marital-to-come = comprometido, comprometida, me voy a casar, nos vamos a casar, prometida, prometido, comprometidos, boda, me caso, nos casamos en, me caso en, nos casamos
typed-died = murió, falleció, fallecido, fallecida, muerto, muerta, difunto, difunta, perdí
typed-marital-alone = solo, sola, vivo solo, vivo sola
typed-marital-partnered = con pareja, tengo pareja, pareja, en una relación, relación seria
typed-goes = me voy a, me voy para, voy a ir, quiero ir, me mudo a, me mudo, ir a, irme a, emigrar a, viajar a, viajo a, mudar a, mudarme a, mudarnos a, regreso a, regresar a, voy a vivir, volver a
typed-not-this-place = menos, excepto, salvo, fuera de
typed-test-other-kind = simulacro, de práctica, en línea

# Palabras del nombre de una opción sin las que es otra: «menos Quebec».
words-excepting = menos, excepto, fuera, no
typed-not-there = no tengo pasaporte, sin pasaporte, no tengo uno, aún no llega, no me ha llegado, todavía no llega, no lo he recibido, no la he recibido, no lo tengo, no la tengo, estoy esperando, en renovación, renovándolo, lo estoy renovando, en trámite, está en trámite, tramitando, lo estoy tramitando, en proceso
typed-asks-nothing = que yo sepa
typed-in-law = cuñado, cuñada, cuñados
typed-perhaps-no-work = pasantía, pasantías, prácticas, practicante, voluntario, voluntaria, becario, servicio social
typed-only-none = ninguno, ninguna, nada, cero, nadie
typed-none-so-far = todavia no, aun no, ninguna todavia, ninguno todavia, nada todavia, por ahora no, ninguna por ahora
typed-lives-now = ahora, actualmente, vivo, vivo en, estoy, vine a, llegué a
typed-marital-nearly = casi, pronto, por ser, aún no, todavía no
typed-contrast = pero, sino, excepto, más bien
typed-no-less = no menos de, al menos, por lo menos
typed-says-not = no, sin, ni
typed-than = de, que
typed-whole = total, en total, en conjunto, sumando todo, todo junto
typed-as-what = como
typed-only-part = pero, solo, solamente, máximo
typed-study-place = universidad, uni, escuela, estudios, tesis, facultad
typed-marital-apart = cada uno por su lado, cada quien por su lado, vivimos separados, ya no vivimos juntos, no vivimos juntos, separados de casa, cada uno en su casa, cada quien en su casa, aparte
typed-impersonal = él mismo
typed-eca-ordered = pedida, la pedí, ya la pedí, solicitada, en trámite, en proceso, esperando, mandé, envié, la mandé, pagué, pagada, en camino, apliqué, pendiente
typed-eca-not-ordered = no, voy a, tengo que, falta, pienso, quiero, sin
typed-since-when = desde, hace, hasta
typed-echo = lo es, lo soy, lo somos, lo son, lo tengo, sí lo es
typed-echo-past = lo era, lo fue
typed-echo-not = no lo es, no lo soy, no lo tengo, no lo son
typed-echo-not-past = no lo era, no lo fue
typed-was-there = estaba, estuve, estábamos, estuvimos, vivía, viví, trabajaba
typed-came-back = de vuelta, de regreso, regresé, volví, regresamos, volvimos
typed-first-day = primer día, mi primer día, primer día de trabajo
typed-in-shifts = turnos, guardias, noches
typed-before-a-year = en, de, del
typed-before-died = ha, había, está, ya, lamentablemente, también
typed-passed-or-lost = su, sus, mi, mis, el, la, los, las, un, una, todo
typed-unmarried = no casado, no casada, no casados, no estamos casados, no nos casamos, sin casarnos, sin casarse, sin estar casados, nunca nos casamos, sin papeles
typed-one-home = como pareja, mismo techo, misma casa, con mi novia, con mi novio, con mi pareja, con mi prometida, con mi prometido, convivimos, vivimos juntos, vivimos juntas, viviendo juntos, viviendo juntas, vivir juntos
typed-lives-with-others = padres, papás, madre, padre, mamá, papá, hermano, hermana, hermanos, primo, prima, primos, amigo, amiga, amigos, compañeros, familia, tío, tía, suegros, terminamos, ex
typed-year-named = este año, año pasado, el año pasado, próximo año, menos de un año
typed-in-vain = ojalá, ojala, ya quisiera, quisiera, me encantaría, si tan solo, en mis sueños
typed-half-said = no exactamente, más o menos, sí y no, no del todo, a medias
typed-before-the-last = pero, así que, entonces, y
typed-no-last-word = dijo, dijeron, dice, si, o, creo, pienso, espero, que, un, el, es
typed-other-kin = tío, tía, tíos, primo, prima, primos, amigo, amiga, amigos, sobrino, sobrina, sobrinos, padre, madre, papá, mamá, papás, padres, hijo, hija, hijos, abuelo, abuela, abuelos, esposo de mi hermano, esposa de mi hermano, marido de mi hermano, mujer de mi hermano, hijo de mi hermano, hija de mi hermano, novio de mi hermano, novia de mi hermano, amigo de mi hermano, amiga de mi hermano, esposo de mi hermana, esposa de mi hermana, marido de mi hermana, mujer de mi hermana, hijo de mi hermana, hija de mi hermana, novio de mi hermana, novia de mi hermana, amigo de mi hermana, amiga de mi hermana
typed-for-now = por ahora, por el momento, de momento, ahora, ahorita, hoy, actualmente, todavía, aún
typed-no-child-counted = perro, perros, perrito, perritos, perra, perrita, gato, gatos, gatito, gatitos, gata, mascota, mascotas, pájaro, pájaros, pez, peces, loro, planta, plantas, ahijado, ahijada, ahijados, sobrino, sobrina, sobrinos, primos, hermanos
typed-around-others = y, pero, solo, solamente, con, tengo, tenemos, mis, mi, un, una, hijos, hijo, sin hijos, no tengo hijos
typed-planned-children = queremos, quiero, planeamos, esperamos, algún día, más adelante
typed-there-too = allá, allí, con él, con ella, con ellos, cerca de él, cerca de ella, ahí, misma ciudad, misma provincia
typed-in-vain-of = ojalá tuviera, ojalá tuviese, quisiera tener

# Lo que se añade a lo dicho antes, sin reemplazarlo.
typed-as-well = también, además, aparte

# Lo que suena a una ciudad y no lo es: la casa de uno.
typed-no-city = en casa
