### Cómo se leen las preguntas sobre temas, en español: las palabras que allí quieren decir lo mismo, cada
### grupo con la primera palabra del mismo grupo en inglés delante, y las que no dicen nada.

topics-alike = spouse, esposa, esposo, marido, mi mujer, cónyuge, pareja, novia, novio, prometida, prometido, conviviente
    | child, hijo, hija, hijos, hijas, niño, niña, niños, niñas, hijastro, hijastra, mi nene, mi nena
    | parents, padres, madre, padre, mamá, papá, mis viejos, papás, abuela, abuelo, abuelos, suegro, suegra, suegros, mi mami, mi papi
    | sibling, hermano, hermana, hermanos, hermanas, primo, prima, primos, tío, tía, tíos, sobrino, sobrina, cuñado, cuñada, familiar, familiares, pariente, parientes, familia en canadá
    | baby, bebé, embarazada, embarazo, nacer, nació, nace, recién nacido, dar a luz, parto, gemelos, mellizos, adoptar, adoptamos, adopción
    | married, casarme, casarse, casarnos, me casé, nos casamos, casado, casada, casados, matrimonio, boda, me caso, comprometido, comprometida
    | divorce, divorcio, divorciado, divorciada, separación, separado, separada, separados, nos separamos, me separé, divorciarme, mi ex, ruptura, divorciamos, me divorcio
    | family, familia, dependientes económicos
    | money, dinero, fondos, plata, lana, guita, pisto, ahorros, ahorro, fondos de establecimiento, prueba de fondos, solvencia, efectivo disponible, ahorrado
    | bank, banco, bancos, bancaria, bancario, cuenta bancaria, cuenta de banco, extracto, extractos, extracto bancario, extractos bancarios, estado de cuenta, estados de cuenta, carta bancaria, carta del banco, certificación bancaria
    | how much, cuánto cuesta, cuánto vale, cuánto sale, costo, costos, coste, precio, precios, tarifa, tarifas, cuánto cobra, cuánto cobran, caro, cara, cuánto, cuánta, cobras, cobran, presupuesto, gastos
    | how long, cuánto tiempo, cuánto tarda, cuánto demora, cuánto dura, cuánto se demora, cuánto se tarda, cuántos meses, cuántos días, cuántas semanas, en cuánto tiempo, cuánto toma, demora, demoran, tarda, tardan, tiempos, plazo de espera, rápido, tiempo de espera
    | pay, pagar, pago, pagué, pagado, pagan, paga, pagamos
    | refund, reembolso, devuelven, devolución, devolver, me regresan, reembolsan, reembolsable
    | gift, regalo, regala, regalan, regalado, donación, donar, donado, me da el dinero, me dan el dinero, carta de regalo
    | loan, préstamo, prestado, prestar, prestarme, prestan, presta, crédito, deuda, deudas, hipoteca, línea de crédito
    | property, casa, apartamento, departamento, terreno, propiedad, propiedades, inmueble, carro, coche, finca, bienes, bienes raíces, joyas, avalúo
    | joint account, cuenta conjunta, cuenta mancomunada, cuenta compartida
    | crypto, criptos, criptomonedas, acciones, inversión, inversiones, fondo de pensiones, plazo fijo, cdt, cetes, afore, fondos mutuos, cesantías
    | currency, moneda, pesos, soles, euros, dólares, bolívares, tipo de cambio, divisa, dólares americanos, convertir a dólares
    | test, examen, exámenes, prueba de inglés, prueba de idioma, examen de inglés, examen de idioma, presentar el examen, rendir el examen
    | english, inglés
    | french, francés
    | language, idioma, idiomas, lengua
    | ielts academic, ielts académico, académico
    | retake, repetir, volver a presentar, presentar de nuevo, de nuevo, otra vez, nuevamente
    | score, puntaje, puntajes, puntos, puntuación, calificación, mi score, nota, notas, punto
    | cutoff, corte, cortes, puntaje de corte, último corte, puntaje mínimo del sorteo
    | draw, sorteo, sorteos, ronda, rondas, ronda de invitaciones, rondas de invitaciones
    | invite, invitación, invitar, invitan, invitaron, invitado, invitada, invitaciones, inviten, invitarán, seleccionaron, seleccionan, invitarme, invitarían
    | general draw, ronda general, rondas generales, sorteo general, sorteos generales, todos los programas
    | category, categoría, categorías, por categoría
    | pool, piscina, grupo de candidatos
    | profile, perfil, perfiles, perfil de express entry
    | express entry, entrada express, entrada exprés, expres entry, express entri
    | pr, residencia permanente, residencia, residente permanente, residente, emigrar, inmigrar, migrar, inmigración, irme a canadá, emigración, residentes
    | ircc, inmigración canadá, inmigración de canadá
    | work permit, permiso de trabajo, permiso, permisos, visa de trabajo, permiso abierto, permiso cerrado, permiso de trabajo abierto
    | pgwp, permiso de posgrado, permiso de postgrado, permiso de posgraduación
    | study permit, permiso de estudio, permiso de estudios, visa de estudiante, visa de estudio
    | visitor, turista, visa de turista, visitante, visa de visitante, de visita, de paseo
    | bowp, permiso puente, permiso de trabajo puente
    | maintained status, estatus mantenido, estatus implícito
    | expire, vence, vencer, vencido, vencida, venció, vencen, vencimiento, expira, expiró, caduca, caducó, caducar, caducado, vigencia, vigente, válido, válida, se acaba, termina, se termina, está por vencer, vencidos, vencidas, caducidad
    | extend, extender, extensión, prórroga, renovar, renuevo, renovación, prolongar, más tiempo, más plazo, ampliar
    | out of status, sin estatus, perdí mi estatus, fuera de estatus, restauración, restaurar, sin papeles, indocumentado, ilegal, se me venció el permiso
    | dual intent, doble intención
    | travel, viajar, viaje, viajo, salir de canadá, salir del país, vacaciones, salir, irme de vacaciones
    | work, trabajo, trabajar, trabajé, trabajando, empleo, trabaja, laboral, experiencia, experiencia laboral, chamba, laburo, pega, curro, trabajos, trabajado, experiencia de trabajo
    | employer, empleador, empresa, jefe, patrón, compañía, recursos humanos, mi jefa
    | reference letter, carta laboral, carta de referencia, carta de trabajo, carta de experiencia, constancia laboral, certificado laboral, certificación laboral, carta de recomendación, carta del empleador, constancia de trabajo, cartas laborales, certificado de trabajo
    | letter of explanation, carta de explicación, carta explicativa, carta aclaratoria
    | refuse, negaron, negada, negado, rechazo, rechazada, rechazado, rechazaron, niegan, rechazan, negativa, denegada, denegaron, me niegan, rechazar mi solicitud, se niega
    | decline, rechazar la invitación, declinar, rechazar la ita, no aceptar, dejar pasar la ita, dejar pasar la invitación, rechazo la ita, rechazo la invitación, no acepto
    | mistake, error, errores, equivoqué, equivocado, equivocada, me equivoqué, mal, puse mal, incorrecto, corregir un error, equivocación
    | drop, baja, bajan, bajar, bajó, pierdo puntos, perder puntos, disminuye, me quitan puntos, baje
    | noc, código noc, clasificación nacional de ocupaciones
    | occupation, profesión, ocupación, carrera profesional, oficio, profesiones, ocupaciones, oficios
    | duties, funciones, tareas, responsabilidades, labores
    | teer, nivel teer
    | remote, remoto, remota, trabajo remoto, teletrabajo, desde casa, home office, a distancia, en línea, híbrido
    | self employed, independiente, por mi cuenta, cuenta propia, por cuenta propia, autónomo, autónoma, mi propio negocio, negocio propio, negocio, freelance, monotributista, contratista, honorarios, prestación de servicios, mi propia empresa, dueño
    | student, estudiante, estudiaba, mientras estudiaba, prácticas, pasantía, pasantías, practicante, práctica profesional, becario, servicio social, estudiando
    | under the table, en negro, en efectivo, efectivo, sin contrato, informal, voluntariado, voluntario, sin recibo, sin recibos, por debajo de la mesa, sin sueldo, gratis trabajé, trabajé gratis, recibos de nómina, sin declarar
    | maternity, maternidad, licencia de maternidad, baja por maternidad, licencia de paternidad, paternidad, licencia parental
    | unpaid leave, licencia sin sueldo, licencia médica, permiso sin goce, sin goce de sueldo, incapacidad, incapacitado, incapacitada, excedencia, año sabático, baja médica, licencia sin goce
    | lost my job, perdí mi trabajo, perdí el trabajo, me despidieron, despido, despedido, despedida, me echaron, desempleado, desempleada, sin trabajo, sin empleo, renuncié, renunciar, renuncia, me corrieron, me quedé sin trabajo, quedé sin trabajo, perdí mi empleo, en paro, en el paro, me botaron, cesante
    | full time, tiempo completo, medio tiempo, tiempo parcial, media jornada, jornada completa, horas, horas a la semana, horas por semana, horas semanales, part time, horas extra
    | continuous, continuo, continua, seguido, sin interrupción, sin parar, continuidad, ininterrumpido
    | gap, hueco, huecos, vacío, vacíos, lagunas, laguna, sin actividad, meses sin trabajar, meses de desempleo
    | personal history, historial, historial personal, historia personal, 10 años, diez años, historial de direcciones, direcciones
    | month, mes, meses
    | year, año, años
    | self, solo sube, automáticamente, automático, se actualiza solo, solito
    | change, cambiar, cambio, cambié, cambios, actualizar, actualizo, actualiza, modificar, editar, corregir, corrijo, agregar, agrego, cambia, cambió, edito, modifico
    | create, crear, creo, hacer el perfil, abrir, abro, registrarme, registro, inscribirme, inscribo, me registro, me inscribo
    | two, ambos, segundo, segunda, doble, los dos, dos
    | draft, borrador, sin terminar, incompleto, a medias, sin enviar
    | not eligible, no elegible, inelegible, no soy elegible, cero puntos
    | eligible, elegible, elegibilidad, califico, calificar, califica, requisitos, requisito, cumplo, cumplir, criterios, condiciones, reúno los requisitos, aplico o no
    | start, empezar, empiezo, comenzar, comienzo, primer paso, arrancar, arranco, paso a paso, pasos, por dónde empiezo, desde cero, iniciar, inicio
    | chance, chances, posibilidad, posibilidades, oportunidad, oportunidades, probabilidad, probabilidades, esperanza, probable
    | good, bueno, buena, suficiente, alcanza, basta, competitivo, bien, me alcanza, alcanzo
    | improve, mejorar, mejoro, aumentar, aumento, subir, subo, sube, incrementar, más puntos, ganar puntos, gano puntos, tips, consejos, incremento
    | demand, en demanda, demanda, demandadas, escasez, buscan, se necesita, solicitadas
    | other ways, otras formas, otras opciones, otra forma, otra manera, otro camino, alternativas, otros programas, otra vía, otras vías, otra opción
    | merge, juntar, fusión, fusionan, unir, un solo programa, programa único, reforma
    | age, edad, viejo, vieja, mayor, muy grande, muy viejo
    | birthday, cumpleaños, cumplo, cumplir 30, cumplo 30, cumplo años, cumplí
    | limit, límite, máximo, máxima, tope
    | abroad, desde fuera, fuera de canadá, desde mi país, en el extranjero, del extranjero, extranjero, desde afuera, exterior, desde el exterior
    | job offer, oferta de trabajo, oferta laboral, oferta de empleo, oferta, contrato de trabajo, ofertas de trabajo
    | degree, título, títulos, carrera, diploma, universidad, universitario, universitaria, licenciatura, maestría, estudios, diplomado, bachillerato, prepa, secundaria
    | eca, evaluación de credenciales, evaluación de títulos, homologar, homologación, convalidar, convalido, convalidación, evaluar títulos, homologo, evaluación de estudios
    | canadian study, estudié en canadá, título canadiense, estudiar en canadá, estudios canadienses, diploma canadiense
    | native speaker, nativo, nativa, lengua materna, idioma nativo, estudié en inglés, bilingüe
    | easier, fácil, más fácil, sencillo, difícil, más sencillo, menos difícil
    | book, reservar, agendar, cita, agendo, fecha de examen, turno
    | result, resultado, resultados
    | minimum, mínimo, mínima, mínimos
    | worth, vale la pena, conviene, me conviene, me sirve
    | learn, aprender, aprendo, estudiar francés
    | province, provincia, provincias, provincial
    | another province, otra provincia, cambiarme de provincia, cambiar de provincia, mudarme a otra provincia
    | after applying, después de aplicar, después de enviar, después de mandar, ya apliqué, ya envié
    | processing, procesamiento, procesar, procesan, procesando, trámite, en trámite, tiempo de procesamiento
    | silence, sin noticias, no me responden, no responden, no me contestan, no contestan, estancado, sin respuesta, no se mueve, nada de noticias
    | aor, acuse de recibo
    | pfl, carta de equidad, equidad procesal, carta de imparcialidad
    | appeal, apelar, apelación, apelo, revisión judicial, reconsideración
    | ppr, confirmación de residencia
    | landing, aterrizar, aterrizo, llegar a canadá, llegada, llego a canadá, aeropuerto, aduana
    | pr card, tarjeta, tarjeta de residente, tarjeta de residencia, tarjeta de residente permanente
    | official, oficial, gobierno, del gobierno
    | free, gratis, gratuito, gratuita
    | privacy, privacidad, privado, privados, datos, mis datos, confidencial, información personal
    | delete, borrar, borra, borro, eliminar, elimina, borres, elimino, olvida
    | speak, hablar, hablas, hablo, habla, hablan, hablamos
    | human, humano, persona real, un asesor humano, persona de verdad, atención al cliente
    | made, creador, creó, programó, desarrolló, te hizo
    | ai, inteligencia artificial, ia, robot
    | remind, recordar, recordatorio, recordatorios, avísame, avisas, avisar, recuérdame, notificar, notificas, alerta, alertas
    | lawyer, abogado, abogada, consultor, consultora, asesor, asesora, representante, gestor, agente de inmigración
    | licensed, licencia de consultor, autorizado, autorizados, registrado, legal, con licencia
    | scam, estafa, estafan, estafar, fraude, engaño, estafador, timo
    | buy, comprar, compro, venden, vender, me venden
    | criminal, penal, delito, preso, arrestado, condenado, condena, borracho, denuncia
    | illness, enfermedad, diabetes, vih, cáncer, discapacidad, salud, autismo, enfermo
    | documents, documento, documentos, papeles, papeleo, documentación
    | police certificate, antecedentes, antecedentes penales, antecedentes policiales, certificado de policía, carta de no antecedentes, constancia de no antecedentes, certificado de antecedentes, récord policial, antecedentes judiciales, certificado judicial
    | medical, examen médico, exámenes médicos, médico, médicos, médico panel, revisión médica, chequeo médico
    | biometrics, biométricos, biometría, huellas, huellas digitales, datos biométricos
    | translation, traducir, traducción, traductor, traduzco, traducciones, traducido
    | passport, pasaporte, pasaportes
    | new passport, pasaporte nuevo, renové el pasaporte, nuevo pasaporte, otro pasaporte
    | not declared, no declaré, no lo declaré, no puse, se me olvidó poner, omití, no mencioné, oculté, no incluí, no declarado
    | accompanying, acompañante, acompaña, acompañar, acompañe, no acompañante
    | main applicant, solicitante principal, aplicante principal, principal, de principal, el principal, titular principal
    | stay back, se queda, se quedan, no viene, no viaja, no va conmigo, se queda en el país, me voy solo, no quiere irse, viajar solo primero
    | common law, unión libre, pareja de hecho, concubinato, vivimos juntos, viviendo juntos, unión de hecho, unión marital de hecho, convivencia, vivo con mi novia, vivo con mi novio
    | dependent, dependiente, a cargo, dependientes, hijo dependiente, a mi cargo
    | meaning, qué es, qué significa, significa, qué quiere decir, quiere decir, significado, qué son, definición, explícame, explica, en qué consiste, a qué se refiere, a qué le llaman
    | differ, diferente, distinto, distinta, diferencia, no coincide, no coinciden, coincidir
    | additional points, puntos extra, puntos adicionales, suma puntos, suman puntos
    | still, todavía, aún, sigue
    | where, dónde, adónde, en dónde
    | when, cuándo, para cuándo
    | who, quién, quiénes
    | why, por qué, porqué, por qué razón
    | need, necesito, necesita, hay que, tengo que, necesario, obligatorio, obligatoria, hace falta, debo, se necesita tener, necesitamos, piden, exigen, es requisito, tenemos que
    | can, puedo, puede, se puede, podemos, pueden, podría, es posible, podré, se permite
    | count, cuenta como, cuentan, cuenta para, sirve, sirven, aceptan, acepta, es válida, me lo cuentan, vale como, es válido, válidos, lo aceptan, contar como
    | calculate, calcular, calcula, calculan, se calcula, funciona, cómo funciona, calculadora, funcionan
    | next, próximo, próxima, siguiente, próximos
    | last, último, última, últimos, últimas, reciente, más reciente
    | skilled worker, trabajadores calificados, trabajador calificado, trabajadores cualificados
    | cec, experiencia canadiense, clase de experiencia canadiense
    | skilled trades, oficios calificados, programa de oficios, oficios especializados
    | red seal, certificado de calificación, sello rojo, certificado de oficio, certificado de competencia
    | 67 points, 67 puntos, los 67, factores de selección
    | high wage, salario alto, sueldo alto, salarios altos, noviembre de 2026, nuevas reglas, nuevos puntos
    | tie break, desempate, empate
    | transferability, transferibilidad
    | adaptability, adaptabilidad
    | arranged employment, empleo concertado, empleo arreglado
    | primary occupation, ocupación principal, ocupación primaria
    | inadmissibility, inadmisibilidad, inadmisible
    | misrepresentation, mentir, miento, mentira, información falsa, datos falsos, documentos falsos, falsificar, falso, falsa, tergiversación, exagerar
    | rprf, derecho de residencia permanente, tarifa de residencia permanente
    | professional degree, título profesional, medicina, derecho, odontología, veterinaria
    | two or more, dos títulos, dos carreras, dos licenciaturas, dos o más, doble titulación
    | happens next, qué sigue, ahora qué, y ahora, qué hago, qué pasa, qué hacer, qué viene, qué pongo
    | people, personas, candidatos, gente, lugar, posición
    | application, solicitud, solicitudes, expediente, mi caso, aplicación
    | submit, enviar, envié, mandar, mandé, someter, enviado, subir los documentos, envié todo, enviarlo
    | apply, aplicar, aplico, apliqué, postular, postularme, postulo, solicitar
    | account, cuenta de ircc, cuenta gckey
    | birth certificate, acta de nacimiento, partida de nacimiento, registro civil, registro de nacimiento
    | receive, recibí, recibir, recibo la, me llegó, llegó, llega, no me ha llegado
    | stay, quedarme, quedarse, me quedo, quedar
    | lives, vivir, vivo, vive, viven, mudarme, mudarse, establecerme, me mudé
    | come, venir, viene, vienen, llevar, llevo, traer, ir conmigo, venga, me llevo
    | show, mostrar, demostrar, demuestro, muestro, comprobar, compruebo
    | choose, elegir, elijo, escoger, escojo, elegí
    | lose, perder, pierdo, perdí, pierde
    | help, ayuda, ayudar, ayúdame
    | before, antes
    | after, después, luego, tras
    | during, durante, mientras, mientras tanto
    | list, lista, listado
    | letter, carta, cartas
    | country, país, países
    | form, formulario, formularios, planilla
    | address, dirección, domicilio
    | risk, riesgo, peligroso
    | three, tres
    | first, primero, primera, primer
    | together, juntos, juntas
    | more, adicional, adicionales
    | less, menos
    | same, mismo, misma, igual, iguales
    | other, otro, otra, otros, otras
    | photo, foto, fotos
    | email, correo, mensaje
    | answer, responder, respuesta, respondo, contestar, contesto
    | sign, firmar, firma, firmado
    | write, escribir, escribo, redactar
    | agencies, agencia, agencias, intermediario
    | officer, oficial de inmigración, oficial de ircc
    | approve, aprueban, aprobado, aprobada, aprobaron, aprobación
    | deadline, fecha límite, plazo, último día, plazos
    | late, tarde, atrasado
    | ready, preparar, preparado, alistar
    | right, derechos, derecho a
    | citizen, ciudadano, ciudadana, ciudadanía, nacionalidad
    | salary, salario, sueldo, ingresos, ganar bien, sueldos
    | high, alto, alta, por encima, más alto
    | low, bajo, muy bajo, por debajo
    | nurse, enfermera, enfermero, enfermería
    | teacher, profesor, profesora, maestro, maestra, docente
    | engineer, ingeniero, ingeniera, ingeniería, ingenieros, programador
    | cook, cocinero, cocinera, soldador, plomero, electricista, carpintero, mecánico, albañil
    | truck driver, camionero, chofer, conductor
    | copy, copia, copias
    | fill, llenar, lleno el, llenar el formulario, diligenciar, rellenar
    | section, parte, partes, sección
    | level, nivel, niveles
    | all of them, todos mis, cada uno
    | company name, entidad, organización, organizaciones, organismo
    | transfer, transferir, transferencia, transfiere
    | friend, amigo, amiga, amigos
    | title, puesto, nombre del puesto
    | contract, contrato, contratos
    | colleague, compañero de trabajo, colega, supervisor
    | tax, impuestos, impuesto
    | withdraw, retirar, retiro, cancelar, cancelo
    | skilled, calificado, calificada, cualificado
    | low skilled, no calificado, cajero, mesero, limpieza
    | inside canada, dentro de canadá, estando en canadá, ya en canadá
    | ban, vetar, prohíben, veto, prohibición
    | attempt, intento, intentos
    | every draw, cada cuánto, frecuencia, calendario de rondas
    | people number, cuántos, cuántas, número de, cuántas personas

# Palabras que preguntan y, solas, no preguntan nada.
topics-openings = cómo, cuál, cuáles, qué

topics-fillers = el, los, las, lo, unos, unas, del, al, y, e, o, u, con, por, para, según, entre, hacia, mi, mis, su, sus, tus, nuestro, nuestra, nuestros, yo, ella, ellos, ellas, nosotros, usted, ustedes, ti, mí, conmigo, eso, esto, ese, esa, este, esta, esos, esas, estos, estas, aquí, acá, allá, allí, ahí, ya, muy, sí, también, solo, solamente, así, pero, porque, pues, entonces, soy, estoy, está, están, estamos, eres, somos, era, fue, ser, estar, haber, hay, ha, han, haya, tengo, tiene, tienen, tener, tenemos, hacer, hace, hago, haga, va, voy, vamos, ir, quiero, quisiera, quiere, me gustaría, saber, sabe, sabes, dime, favor, por favor, hola, buenas, buenos días, gracias, oye, amigo bot, cosa, algo, todo, toda, todos, todas, cada, ahora mismo, hoy, aplica, qué tal
