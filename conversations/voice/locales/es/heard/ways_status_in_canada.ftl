### Formas de preguntar por estos temas, en español, separadas por "|". Nunca se dicen, solo se leen;
### escritas como las teclea la gente, con la ortografía debida.

ways-permit-ends = se me vence el permiso de trabajo | mi permiso está por vencer | mi work permit vence pronto qué opciones tengo
    | mi permiso termina en dos meses y no tengo ita | cómo extiendo mi permiso | renovar permiso de trabajo | se acaba mi permiso
    | me queda un mes de permiso | extender mi permiso cerrado | qué hago antes de que venza mi permiso | mi permiso caduca en marzo
    | mi permiso vence en mayo, qué hago después | se acaba mi permiso de trabajo
    | qué hago cuando venza mi permiso
ways-pgwp-ends = se me acaba el pgwp | puedo renovar el pgwp | extensión del pgwp | mi pgwp vence y no me invitan | termina mi pgwp
    | se puede extender el permiso de posgrado | pgwp por vencer opciones | mi permiso de posgraduación vence | ya casi se acaba mi pgwp
    | van a extender los pgwp | segundo pgwp
    | se acaba mi pgwp, qué hago | después del pgwp qué hay
ways-bowp = qué es el bowp | permiso puente | cómo saco el bridging | cuándo puedo pedir el bowp | califico para el bowp
    | puedo pedir bridging con la ita | permiso de trabajo puente | requisitos bowp | bridging open work permit cuándo aplico
    | bowp con aor | permiso mientras sale la residencia bridging
    | qué es ese permiso puente | puedo pedir el permiso puente
ways-maintained-status = qué es el estatus mantenido | implied status | puedo trabajar mientras renuevan mi permiso
    | apliqué a la extensión antes de que venciera puedo seguir trabajando | maintained status qué significa | mi extensión está pendiente puedo trabajar
    | renovación en proceso sigo trabajando | estatus implícito | puedo salir de canadá con estatus mantenido
    | mi permiso venció pero ya había pedido la extensión
    | pedí la extensión a tiempo, sigo trabajando | mientras esperan la extensión puedo quedarme
ways-status-lost = mi permiso ya venció | perdí mi estatus | estoy sin estatus en canadá | restauración de estatus | me quedé ilegal en canadá
    | se venció mi permiso hace un mes | cómo recupero el estatus | estoy fuera de estatus | me pasé de la fecha | 90 días para restaurar
    | estoy indocumentado en canadá | quedé sin papeles
    | mi permiso venció hace semanas, ya perdí | estoy sin estatus
ways-visitor-apply = puedo aplicar estando de visita | aplicar con visa de visitante | estoy en canadá como turista puedo hacer express entry
    | vine de turista y quiero aplicar | crear perfil como visitante | tengo visitor visa puedo pedir la residencia | de paseo en canadá puedo aplicar
    | entré con eta puedo aplicar | cambiar de turista a residente
    | estoy de visitante, puedo aplicar desde adentro | entré como turista, puedo aplicar
ways-dual-intent = el perfil afecta mi visa de turista | afecta express entry a mi visa | doble intención | puedo pedir visa de turista estando en el pool
    | puedo pedir permiso de estudio teniendo perfil | me niegan la visa por tener perfil | mi solicitud de residencia perjudica mi visa
    | dual intent | pedir visitor visa con perfil de express entry | tener perfil perjudica el permiso de estudio
ways-travel-waiting = puedo viajar mientras espero | puedo salir de canadá durante el proceso | viajar fuera con la solicitud en trámite
    | puedo irme de vacaciones mientras procesan | salir del país después de aplicar | visitar a mi familia durante el proceso
    | viaje a mi país mientras procesan la pr | puedo volver a canadá si salgo | puedo ir a colombia en navidad con el trámite
    | hay problema si viajo
    | puedo viajar mientras esperan
    | puedo salir a ver a mi familia con el trámite en curso
ways-work-waiting = puedo trabajar en canadá mientras espero | la invitación me deja trabajar | puedo trabajar con la ita | empezar a trabajar ya en canadá
    | puedo trabajar sin permiso mientras procesan la residencia | con el perfil puedo trabajar | puedo ir a trabajar antes de la residencia
    | me dan permiso de trabajo mientras tanto | trabajar durante el proceso en canadá | puedo trabajar con el aor
