### Formas de preguntar por estos temas, en español, separadas por "|". Nunca se dicen, solo se leen;
### escritas como las teclea la gente, con la ortografía debida.

ways-good-score = qué puntaje es bueno | cuántos puntos necesito | puntaje mínimo de crs | con cuánto invitan | qué crs se necesita
    | es bueno mi puntaje | 450 es bueno | cuántos puntos hay que tener | con cuántos puntos entro | mi puntaje está bien
    | puntaje para que te inviten | es bajo mi crs | qué puntaje debo alcanzar
    | 429 alcanza | alcanza con 451 | me alcanza mi puntaje | con 478 alcanza
    | mi puntaje alcanza | 507 es suficiente
    | es buen puntaje
ways-improve-score = cómo mejoro mi puntaje | cómo aumento los puntos | qué hago para tener más puntos | cómo subir el crs | tips para mejorar mi score
    | cómo gano más puntos | mi puntaje es muy bajo qué hago | no tengo esperanza | ya me rindo | con qué subo más puntos
    | qué me da más puntos | cómo llego a 500 | forma de incrementar el puntaje | me faltan puntos
    | cómo lo subo | cómo subo mis puntos | qué me daría más puntos
ways-score-differs = por qué ircc muestra otro puntaje | tu puntaje es diferente al de ircc | la calculadora me da otro resultado
    | mi crs en la página no es igual | no coincide el puntaje | en ircc me sale menos | la calculadora oficial da distinto
    | en mi cuenta tengo otro puntaje | por qué no es el mismo puntaje | me diste más puntos que la página
    | otra calculadora me da más, por qué | por qué tu puntaje es distinto
    | la página dice otro puntaje, quién tiene razón
ways-job-offer-points = cuántos puntos da una oferta de trabajo | puntos por oferta laboral | el lmia da puntos | todavía dan 50 puntos por oferta
    | los 200 puntos por oferta de trabajo | quitaron los puntos de oferta laboral | con oferta de empleo sube el crs
    | da puntos tener contrato en canadá | mi oferta suma puntos | puntos por tener empleador
    | una oferta da puntos | cuántos puntos por una oferta
ways-birthday-points = pierdo puntos en mi cumpleaños | cumplo 30 y pierdo puntos | cuántos puntos pierdo por año | baja el puntaje con la edad
    | cuánto baja al cumplir 35 | ya casi cumplo años cuántos puntos menos | los puntos por edad bajan | desde qué edad bajan los puntos
    | cumplo años en mayo me bajan puntos | a qué edad se pierden puntos
    | pierdo puntos al cumplir 30 | mi cumpleaños baja el puntaje
ways-score-updates-itself = mi puntaje sube solo | se actualiza solo el puntaje | ircc suma mi experiencia automáticamente
    | tengo que actualizar mi trabajo cada mes | el puntaje se actualiza automáticamente | sube solo cuando cumplo un año de trabajo
    | ircc se entera solo de mi experiencia | se suman los puntos solos | el sistema recalcula solo
ways-relative-points = me dan puntos por mi hermano en canadá | puntos por tener familia en canadá | mi hermana es residente da puntos
    | tengo un tío en toronto suma puntos | cuántos puntos por un hermano | mi primo en canadá cuenta | mi papá es ciudadano canadiense puntos
    | familiares en canadá suman | hermano canadiense puntos | mi cuñado vive en canadá sirve | puntos por familiar
    | mi hermano puede patrocinarme | mi hermana en canadá me puede patrocinar | puede patrocinarme un tío
    | un familiar me puede patrocinar | mi hijo puede patrocinarme | que un hermano me pida desde canadá
    | mi hermana allá me da puntos | tengo un tío en toronto, cuenta | mi prima ayuda
ways-canadian-study-points = me dan puntos por estudiar en canadá | puntos por título canadiense | estudié en canadá cuántos puntos
    | maestría en canadá puntos | diploma canadiense suma | hice un college en canadá puntos | puntos extra por educación canadiense
    | un curso de un año en canadá da puntos | estudiar inglés en canadá da puntos | conviene estudiar en canadá por los puntos
    | estudiar en canadá da puntos | mi diploma canadiense suma
