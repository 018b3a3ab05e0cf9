### Lo que la gente pregunta al comienzo: la respuesta y el nombre de su botón. Cómo se pregunta: ways_*.ftl.
### Las cifras vienen de las reglas (topics/figures.py).

topic-where-do-i-start = El orden habitual: 1. Reserve una prueba de idioma aceptada. 2. Si estudió fuera de Canadá, pida la evaluación de su título (ECA). 3. Busque el código NOC de sus funciones y anote las fechas exactas de cada empleo. 4. Vea qué programa le sirve y cuántos puntos tiene. 5. Cree el perfil gratuito de IRCC, ya con la prueba y la ECA. Las cartas de empleadores y bancos y los antecedentes penales se piden solo tras una invitación, pero tardan semanas: empiece pronto.{ own-program }
    .name = ¿Por dónde empiezo?

topic-how-long-overall = Nadie puede prometer un plazo. Una prueba tarda días o semanas; una ECA, semanas o meses. En el grupo de candidatos se espera una ronda que le sirva, y puede no llegar; su perfil dura { $profile_months } meses. Tras la invitación tiene { $apply_days } días para la solicitud. La norma de IRCC es luego de { $standard_months } meses; según su página del { $processing_on }, tardaba unos { $processing_cec } en Experiencia Canadiense, { $processing_fswp } en Trabajadores Calificados y { $processing_pnp } con nominación.{ own-profile }
    .name = ¿Cuánto tarda todo?

topic-apply-from-abroad = Sí. Puede vivir en cualquier lugar, y no necesita ni trabajo en Canadá ni oferta de trabajo: para Trabajadores Calificados puede bastar un año continuo de trabajo calificado en cualquier país, en los últimos { $fswp_years } años. Lo difícil son las rondas. En 2026, hasta el 1 de octubre, sin un año de trabajo en Canadá solo se podía recibir invitación con una nominación o en rondas por categoría: francés, salud, oficios, transporte, militares.{ own-program }
    .name = Desde fuera de Canadá

topic-age-limit = No hay edad máxima: la edad solo cambia los puntos. En el CRS, si no viene su pareja, de 20 a 29 años da { $age_20 } puntos; a los 30, { $age_30 }; a los 35, { $age_35 }; a los 40, { $age_40 }; desde los { $age_none }, ninguno (con pareja { $age_20_partner }, { $age_30_partner }, { $age_35_partner }, { $age_40_partner }, ninguno). La tabla de los 67 puntos da { $fsw67_age_most } de los 18 a los { $fsw67_age_to }, y luego uno menos por año. Experiencia Canadiense y Oficios Calificados no miran la edad.{ own-score }
    .name = ¿Hay una edad máxima?

topic-my-chances = Ningún porcentaje sería honesto. IRCC elige el tipo y el tamaño de cada ronda, y el corte depende de quién está ese día en el grupo de candidatos. Sí puedo mostrarle en qué rondas podría estar, cómo queda su puntaje frente a sus últimos cortes y qué abriría las demás: /draws y /whatif.{ own-score }{ own-cutoff }
    .name = ¿Qué posibilidades tengo?
    .more = Los cortes de rondas de distinto tipo no se comparan.

topic-job-in-demand = No hay una lista general de empleos con demanda: para los programas basta un trabajo calificado (TEER 0 a 3). Pero IRCC puede hacer rondas para ocupaciones de una lista: salud y servicios sociales ({ $category_healthcare } códigos NOC), STEM ({ $category_stem }), oficios ({ $category_trades }), educación ({ $category_education }), transporte ({ $category_transport }). Solo con trabajo en Canadá: medicina, alta gerencia, investigación. Estar en la lista no es una invitación.{ own-cutoff }
    .name = ¿Mi trabajo tiene demanda?
    .more = La última ronda STEM fue el { $rounds_stem_on }; la última de educación, el { $rounds_education_on }.

topic-other-ways = Hay otras puertas. Una provincia puede nominarle fuera de Express Entry. El programa del Atlántico (AIP) pide una oferta de un empleador designado allí; los pilotos rurales y francófonos son para 18 comunidades. Quebec hace su propia selección. Algunos parientes cercanos en Canadá pueden patrocinarle. O primero un permiso de estudios o de trabajo. Yo solo conozco Express Entry; el cuestionario de IRCC muestra qué puede servirle.
    .name = Si no es Express Entry
    .more = Hasta ahí llega la página de IRCC de junio de 2026.

topic-program-merger = Es una propuesta y, hasta donde sé, no está en vigor. Del 23 de abril al 24 de mayo de 2026 IRCC pidió opiniones sobre un solo programa en lugar de tres: CLB 6, secundaria, un año calificado en tres, sin los 67 puntos; habló de 12 a 18 meses. El reglamento del 14 de junio de 2026 seguía igual, y una ronda del 16 de septiembre de 2026 aún nombraba los tres programas. No he leído nada más nuevo.{ own-program }
    .name = ¿Se unirán los programas?
