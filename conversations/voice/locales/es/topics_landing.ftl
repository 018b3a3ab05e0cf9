### Lo que la gente pregunta sobre su llegada con residencia permanente: la respuesta y su botón. Cómo se pregunta: ways_*.ftl.

topic-landing-abroad = Llegue antes de la fecha de su COPR: no se prorroga. Lleve pasaporte, COPR y visa, prueba de fondos (salvo exención) y dos listas de bienes: los que trae y los que llegan después. Diga al oficial que viene a inmigrar, y cualquier cambio, como una boda o un nacimiento. Declare si lleva CAD 10,000 o más. Dé una dirección en Canadá para la tarjeta. Su familia llega con usted o después. Hay servicios gratuitos antes de la llegada.
    .name = La llegada a Canadá

topic-pr-card = La primera tarjeta llega por correo a una dirección en Canadá, sin pedirla. Dé foto y dirección en el portal o en la frontera, y una dirección nueva dentro de { RULE("process.landing.address_within_days") } días. El 3 de junio de 2026 se indicaban unos 40 días para tarjetas nuevas, según lo sé de segunda mano. Hasta entonces la COPR prueba su estatus dentro de Canadá. Para volver en avión necesita la tarjeta, o un documento de viaje obtenido en el exterior.
    .name = La tarjeta de residencia
