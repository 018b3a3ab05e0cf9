### Formas de preguntar por estos temas, en español, separadas por "|". Nunca se dicen, solo se leen;
### escritas como las teclea la gente, con la ortografía debida.

ways-pnp-how = cómo obtengo una nominación provincial | cómo aplico a un pnp | cómo me nomina una provincia | pasos para el pnp
    | los 600 puntos de la provincia cómo se consiguen | cómo hago para que me nominen | cómo aplico a una provincia | cómo saco la nominación
    | requisitos para la nominación provincial | quiero que ontario me nomine | dónde aplico al programa provincial | cuánto cuesta y tarda el pnp
    | cómo consigo una nominación
ways-pnp-streams = qué provincias tienen programas con express entry | qué provincia es más fácil | mejor provincia para pnp | qué programas provinciales hay
    | oinp human capital abierto | qué provincia nomina más | pnp de alberta | programas de saskatchewan | provincias que aceptan mi perfil
    | cuál provincia me conviene | qué streams hay en british columbia | manitoba tiene programa
    | qué provincia me conviene | qué provincia es mejor
    | cuál provincia es más fácil
    | qué provincia quiere panaderos
ways-pnp-live-elsewhere = puedo mudarme a otra provincia después de la nominación | me nominó alberta pero quiero vivir en toronto
    | tengo que quedarme en la provincia | cuánto tiempo debo vivir en la provincia que me nominó | cambiarme de provincia con pnp
    | nominado por una provincia vivir en otra | puedo irme de saskatchewan después de la residencia | es obligatorio vivir en la provincia
    | puedo buscar trabajo en otra provincia con nominación
