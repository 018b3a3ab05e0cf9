### Lo que la gente pregunta sobre quién puede presentarse: la respuesta y el nombre de su botón. Cómo se
### pregunta: ways_*.ftl. Las cifras vienen de las reglas (topics/figures.py).

topic-am-i-eligible = Debe ser admisible, vivir fuera de Quebec y calificar para un programa. Trabajadores Calificados: un año calificado continuo en { $fswp_years } años, CLB { $fswp_clb }, un título (extranjero: con ECA), { $pass_mark } de 100 puntos, fondos. Experiencia Canadiense: un año calificado en Canadá en { $cec_years } años, autorizado, no por cuenta propia ni estudiando a tiempo completo; CLB { $cec_clb_teer_0 } (TEER 0-1) o { $cec_clb_teer_2 } (TEER 2-3). Oficios: { $fstp_work_years } años en { $fstp_years }, CLB { $fstp_clb_spoken } oral y auditivo, { $fstp_clb_written } lectura y escritura, certificado u oferta, fondos.{ own-program }
    .name = ¿Cumplo los requisitos?

topic-need-job-offer = No. La mayoría recibe la invitación sin oferta, y en la tabla CRS del { $grid_from } una oferta no da puntos. Puede ayudar de otro modo: { $fsw67_offer } + { $fsw67_offer_adaptability } puntos en la tabla de los 67, en lugar del certificado en Oficios Calificados y, si además tiene permiso para trabajar en Canadá, en lugar de los fondos. Un cambio que se anuncia para el 3 de noviembre de 2026 podría premiar ofertas en empleos de salario alto; no conozco sus cifras.{ own-program }
    .name = ¿Necesito oferta de trabajo?

topic-need-degree = Sí. Experiencia Canadiense y Oficios Calificados no piden título. Trabajadores Calificados pide al menos secundaria: un diploma canadiense, o uno extranjero con ECA. Eso sí, los estudios dan puntos CRS. Si no viene su pareja: secundaria { $crs_secondary }, un año { $crs_one_year }, dos años { $crs_two_year }, tres años o más { $crs_bachelors }, dos títulos { $crs_two_or_more }, maestría { $crs_masters }, doctorado { $crs_doctorate }.{ own-program }
    .name = ¿Puedo sin un título?

topic-which-program-invited = No se puede elegir. Si califica para varios programas, el sistema toma el primero en este orden: Experiencia Canadiense, Trabajadores Calificados, Oficios Calificados. Rechazar no trae una invitación por el siguiente: vuelve al grupo de candidatos, y rige el mismo orden. Por Experiencia Canadiense no hacen falta fondos, pero el formulario puede pedir una carta que lo diga.{ own-program }
    .name = ¿Por qué programa me invitan?
