### Lo que la gente pregunta sobre nominaciones provinciales: la respuesta y su nombre en un botón. Cómo se pregunta: ways_*.ftl.

topic-pnp-how = Por Express Entry: califique para un programa federal y para una de las vías de la provincia. Preséntese ante la provincia, o marque provincias en su perfil y espere un aviso de interés (NOI). Tras la nominación, confírmela en el perfil (unos { RULE("process.nomination.accept_within_days") } días). Suma { $nomination_points } puntos. Cortes de las rondas PNP de los últimos 12 meses: { $pnp_cutoffs }. Cada provincia pone reglas, tarifas y cupos.{ own-score }
    .name = Conseguir una nominación
    .more = Fuera de Express Entry hay otra vía, sin CRS.

topic-pnp-streams = Nominan todas las provincias y territorios, menos Quebec y Nunavut. Muchos han tenido vías de Express Entry, pero se abren y cierran a menudo. Según noticias, no oficial: Ontario cerró las tres suyas el 26 de junio de 2026 (la nueva vía Workforce Priority pide oferta de trabajo, salvo en medicina); las de Alberta invitaban a comienzos de 2026. Las demás no las revisé, así que no juzgo ninguna. La página de IRCC enlaza la de cada provincia.
    .name = Provincias con vías propias

topic-pnp-live-elsewhere = Antes de la aprobación: si ya no piensa vivir en la provincia que le nominó, debe decírselo a IRCC, y pueden retirar la nominación. Con la residencia permanente puede vivir en cualquier parte. Pero la provincia le eligió para sí, y mudarse pronto puede hacer dudar de que su intención fuera real. Cómo se juzga eso no puedo decirlo: consulte a alguien con licencia antes de mudarse.
    .name = Mudarse tras una nominación
