### Lo que la gente pregunta sobre el perfil y el pool: la respuesta y su nombre en un botón. Cómo se pregunta: ways_*.ftl.
### Las cifras vienen de las reglas; lo que se dice al final de la persona, de sus propios datos.

topic-create-profile = Es gratis: abra una cuenta segura de IRCC (GCKey o Sign-In Partner) y empiece un perfil de Express Entry. Tenga a mano los datos del pasaporte, los resultados de pruebas con sus números, el número de ECA, los códigos NOC con fechas y horas de cada empleo, y sus fondos; también una nominación u oferta, si la tiene. Aún no se sube ningún documento. Tiene { RULE("process.profile.draft_days") } días para terminarlo y enviarlo. /sheet da sus respuestas en el orden del formulario.{ own-program }
    .name = Crear el perfil

topic-change-profile = Sí, si ya fue aceptado en el grupo de candidatos: elija «Update form», cámbielo, guárdelo y envíelo otra vez. Conserva su lugar en el desempate. Hay que decirle a IRCC cuando algo cambia: un empleo que empieza o termina, otra prueba, título o ECA, boda, separación, nacimiento o muerte, pasaporte, nominación, oferta, fondos, dirección. Los errores se corrigen igual. Un perfil que no cumplió los requisitos (ineligible) no se puede editar: haga uno nuevo.
    .name = Cambiar un perfil enviado

topic-two-profiles = No al mismo tiempo: mientras un perfil está activo, la ley no permite otro. Retire primero el anterior. El nuevo recibe otro número, otra hora de desempate y { $profile_months } meses nuevos. Usted y su pareja pueden tener un perfil cada uno, si cada uno califica para un programa (según confirman profesionales). Quien reciba la invitación es solicitante principal e incluye al otro.
    .name = Dos perfiles a la vez

topic-draft-expiry = Tiene { RULE("process.profile.draft_days") } días desde que lo empieza. Si no lo envía en ese plazo, el borrador se borra y hay que empezar otra vez. Un código de referencia personal de la herramienta Come to Canada también dura { RULE("process.profile.draft_days") } días. Aquí sus respuestas quedan el tiempo que quiera, así que llenarlo otra vez es rápido: /sheet las muestra en el orden del formulario.
    .name = Un perfil sin terminar

topic-profile-expiry = Un perfil dura { $profile_months } meses desde que lo envía, si no llega una invitación. La fecha está en su cuenta. Luego se borra con todos sus datos: guarde capturas o use /sheet. Después puede enviar uno nuevo, con otra hora de desempate. Puede acabar antes: cuando una prueba necesaria cumple { $test_years } años o una ECA { $eca_years }, cuando faltan fondos, o cuando el trabajo se vuelve demasiado antiguo.{ own-profile }
    .name = Cuándo vence un perfil

topic-profile-ineligible = Significa que, con lo que puso, ese día no calificaba para ninguno de los tres programas. Causas habituales: una habilidad de idioma demasiado baja, trabajo que no es TEER 0 a 3 o no llega a un año, ocupación principal o fechas equivocadas, una ECA que falta o venció, menos de { $pass_mark } puntos, poco dinero, o Quebec como destino. No se puede editar ni revivir. Busque la causa y envíe un perfil nuevo.{ $has_program ->
    [yes] { " " }Según sus respuestas aquí, califica para: { $program }. Compárelas con lo que puso.
   *[no] { "" }
}
    .name = Perfil no aceptado, o 0 puntos

topic-pool-position = IRCC no dice su lugar, solo cuántas personas hay en cada franja. El 27 de septiembre de 2026, de 229,904 en el grupo de candidatos: 728 con más de 600; 21,070 en 501–600; 12,745 en 491–500; 12,817 en 481–490; 16,465 en 471–480; 16,257 en 461–470; 14,847 en 451–460; 13,677 en 441–450; 48,934 en 401–440; 72,364 con 400 o menos. Muchas por encima de usted quizá no entren en su tipo de ronda.{ own-score }
    .name = Su lugar en el grupo de candidatos
    .more = Un cambio de reglas anunciado para noviembre de 2026 no está en estas cifras.
