### Lo que la gente pregunta sobre el puntaje: la respuesta y el nombre de su botón. Cómo se
### pregunta: ways_*.ftl. Las cifras vienen de las reglas (topics/figures.py).

topic-good-score = Depende del tipo de ronda. Cortes y número de rondas en los 12 meses hasta el { $rounds_as_of }: { $cutoffs_by_kind }. Una nominación suma { $nomination_points }.{ own-score }
    .name = ¿Qué puntaje es bueno?
    .more = Los cortes de rondas de distinto tipo no se comparan. La última ronda para todos los programas fue el { $rounds_general_on }. Las rondas anteriores al 3 de noviembre de 2026 siguieron reglas más antiguas que las anunciadas para ese día.

topic-improve-score = Primero el idioma: CLB 9 en las cuatro habilidades sube dos partes del puntaje, a menudo 50 o más. Luego, francés en NCLC { $french_nclc } ({ $crs_french } o { $crs_french_english }, más puntos de segundo idioma), otro título con ECA, otro año de trabajo en Canadá, la prueba y la ECA de su pareja, su pareja como solicitante principal, o una nominación provincial ({ $nomination_points }). Cuenta su puntaje el día en que esté listo, cumpleaños incluidos: /whatif lo calcula.{ own-score }
    .name = ¿Cómo subo mi puntaje?

topic-score-differs = Decide el puntaje de IRCC; el mío es una estimación. Causas habituales, hasta donde sé: reglas que cambiaron, otra fecha de nacimiento o de prueba, pareja que viene o no, ECA leída con otro nivel, meses en lugar de días, trabajo en Canadá estudiando o por cuenta propia, TEF de otra columna, hermano o estudios en Canadá olvidados. Compare línea por línea con /score y corrija el lado que esté mal.{ own-score }
    .name = ¿Por qué IRCC muestra otro?
    .more = Se anuncia un cambio de reglas para el 3 de noviembre de 2026.

topic-job-offer-points = En el CRS, ninguno desde el { $grid_from }. Al principio, en 2015, eran 600; desde el 19 de noviembre de 2016, { $offer_senior_managers } en alta gerencia y { $offer_other } en otros empleos calificados. Se anuncian puntos para ofertas en empleos de salario alto desde el 3 de noviembre de 2026, pero no conozco las cifras. En la tabla de los 67 puntos de Trabajadores Calificados, una oferta que cumple da { $fsw67_offer }, más { $fsw67_offer_adaptability } por adaptabilidad.
    .name = Puntos por oferta de trabajo

topic-birthday-points = Sí, desde los { $birthday_from }. Si no viene su pareja, cada cumpleaños hasta los { $birthday_slow_to } cuesta { $birthday_slow_least } o { $birthday_slow_most } puntos; luego { $birthday_steep } al año hasta los { $birthday_steep_to }, y los últimos { $birthday_last } se van a los { $age_none }. Con pareja: { $birthday_slow_least_partner } al año hasta los { $birthday_slow_to }, luego { $birthday_steep_partner }; los últimos, { $birthday_last_partner }. En el grupo de candidatos ocurre solo; tras la invitación, un cumpleaños no perjudica.{ own-score }
    .name = Puntos que quita el cumpleaños
    .more = La tabla de los 67 puntos mira su edad cuando IRCC recibe la solicitud: desde los 36, un punto menos al año.

topic-score-updates-itself = Hacia abajo, sí: en los cumpleaños, cuando una prueba cumple { $test_years } años y una ECA { $eca_years }. Hacia arriba, casi nunca: ponga usted pruebas, ECA, empleos, cambios de familia y nominaciones nuevos. Si un empleo marcado como actual suma meses por sí solo, no lo pude confirmar; las fuentes difieren. Por seguridad, cuando complete un año de trabajo, abra el formulario de trabajo en su perfil y guárdelo otra vez.{ own-test }
    .name = ¿Se actualiza el puntaje solo?

topic-relative-points = Un hermano o hermana de { RULE("process.family.relative_age_from") } años o más, con ciudadanía o residencia permanente, que vive en Canadá da { $crs_sibling } puntos CRS, una vez. También cuenta el de su pareja, si ella le acompaña. Padres, tíos, primos y amigos no dan puntos CRS. En la tabla de los 67 puntos, un pariente cercano (de abuelos a nietos, también tíos y sobrinos) da { $fsw67_relative }. No sé si el cambio anunciado para noviembre de 2026 toca esto.
    .name = Puntos por familia en Canadá

topic-canadian-study-points = Un título canadiense terminado suma { $crs_study_short } puntos (uno o dos años) o { $crs_study_long } (tres años o más, maestría, título profesional, doctorado), una vez, y no necesita ECA. Debe haber estudiado { $study_months } meses o más a tiempo completo, en una institución en Canadá, con cursos de idioma a lo sumo la mitad y sin beca que obligue a volver. Lo hecho a distancia cuenta como estudios, no para este extra; entre marzo de 2020 y agosto de 2022 se juzga con más flexibilidad.
    .name = Puntos por estudiar en Canadá
