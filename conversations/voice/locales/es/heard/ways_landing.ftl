### Formas de preguntar por estos temas, en español, separadas por "|". Nunca se dicen, solo se leen;
### escritas como las teclea la gente, con la ortografía debida.

ways-landing-abroad = qué necesito cuando aterrizo en canadá | qué llevo al llegar como residente | documentos para el landing
    | cuánto tiempo tengo para viajar con la copr | la copr vence cuándo | qué me preguntan en el aeropuerto | primer viaje como residente permanente
    | cuándo tengo que entrar a canadá | puedo entrar y regresarme | llegar a canadá con la residencia aprobada | lista de bienes para la aduana
    | tengo que viajar todos juntos con la copr | cuánto dinero en efectivo puedo llevar
ways-pr-card = cuándo llega la tarjeta de residente | tarjeta pr cuánto tarda | no me ha llegado la pr card | cómo pido la tarjeta de residente permanente
    | puedo viajar sin la tarjeta pr | dónde llega la tarjeta | la tarjeta de residencia demora | perdí mi pr card | foto para la tarjeta de residente
    | dirección para la tarjeta pr | renovar la tarjeta de residente
