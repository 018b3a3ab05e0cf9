## Lo que la gente pregunta: qué hacer ahora

onward-alone = qué hago, qué hacer, qué sigue, qué hago ahora, ahora qué, y ahora qué, siguiente paso, el siguiente paso, mi siguiente paso, próximo paso, el próximo paso, mi próximo paso, próximos pasos, los próximos pasos, siguientes pasos, plan de acción, mi plan, hoja de ruta, qué viene, qué viene ahora, por dónde sigo
onward-leads = entonces, bueno, ok, okay, hola, buenas, buenos días, gracias, muchas gracias, listo, perfecto, genial, vale, sí, y, pues, bien
onward-asks = qué, cuál, cuáles, cómo, dónde, por dónde, dime, dígame, dame, deme, muéstrame, muéstreme, hay, necesito, quiero, debo, tengo que
onward-what = qué, cuál, cuáles, qué viene, qué pasa, qué sigue
onward-do = hago, hacer, hacemos, debo hacer, tengo que hacer, puedo hacer, hay que hacer, debería hacer, me toca hacer, me toca, me falta hacer, falta hacer, se hace, recomiendas hacer, conviene hacer, me conviene
onward-now = ahora, ahorita, luego, después, primero, en este momento, a partir de ahora, desde ahora, ya, inmediatamente, a continuación, desde aquí, de aquí en adelante, más adelante
onward-today = hoy, esta semana, aquí, en mi lugar, en mi caso
onward-step = paso, pasos, plan, acción, acciones, tarea, tareas, camino, estrategia, etapa, etapas, prioridad, opciones
onward-procedure = proceso, procedimiento, trámite, trámites
onward-go = seguir, sigo, sigue, continuar, continúo, empezar, empiezo, comenzar, comienzo, avanzar, avanzo, proceder, procedo, arrancar
onward-advise = recomiendas, recomienda, recomiéndame, aconsejas, aconséjame, aconseja, sugieres, sugiere, consejo, consejos, guíame, guíeme, orientación, oriéntame, ayúdame, recomendación, recomendaciones
onward-wanted = me, por favor, porfa, algún, necesito, quiero, tu, su
onward-left = falta, faltan, queda, quedan, pendiente
onward-lost = perdido, perdida, confundido, confundida, atascado, atascada, estancado, estancada
onward-begins-lost = estoy, un poco, me siento, sigo, muy, ando, totalmente
onward-and-now = y ahora, y ahora qué, y luego, y después, y entonces
onward-states = voy a, empecé, comencé, seguí, avancé, hice
onward-told = tengo mi puntaje, ya tengo mi puntaje, con este puntaje, con mi puntaje, con ese puntaje, ya respondí todo, respondí todo, ya terminé, terminé, mi puntaje es bajo, es bajo, ya vi mi puntaje
onward-fillers = bueno, en canadá, yo, me, mi, mis, nosotros, usted, tú, es, son, el, la, los, las, lo, un, una, de, del, a, al, para, por, en, con, que, se, no, sé, según, porfa, por favor, gracias, mejor, más, exactamente, debo, debería, tengo, puedo, hay, ya, y, entonces, pues, aquí, ser, sería, canadá, residencia, express, entry
