### Términos explicados cuando se pide: la explicación, el nombre completo, las palabras con que la
### gente los nombra y, donde la hay, una página oficial (en inglés).


## El sistema y sus personas

term-express-entry = Express Entry (Entrada Exprés) es la forma en que Canadá gestiona las solicitudes de residencia permanente de trabajadores calificados en tres programas federales: el Programa Federal de Trabajadores Calificados, la Clase de Experiencia Canadiense y el Programa Federal de Oficios Calificados. Usted hace un perfil, los puntos lo ordenan en un grupo de candidatos, e IRCC invita a algunos en cada ronda. Solo quien recibe invitación puede presentar la solicitud. Hacer un perfil es gratis y no es una solicitud.
    .name = Express Entry
    .words = entrada exprés, entrada express, expres entry
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/rounds-invitations.html

term-ircc = Immigration, Refugees and Citizenship Canada es el ministerio federal que maneja Express Entry, hace las rondas y decide las solicitudes de residencia permanente. Este asistente no es parte de IRCC ni tiene acceso a su expediente. Si IRCC y este asistente no coinciden, tiene razón IRCC.
    .name = Immigration, Refugees and Citizenship Canada
    .words = inmigración canadá, inmigración de canadá, ministerio de inmigración

term-profile = Su perfil de Express Entry es el formulario que presenta a IRCC para entrar en el grupo de candidatos. Si no recibe invitación, vale { RULE("process.profile.valid_months") } meses desde que lo presenta. Puede salir antes, por ejemplo cuando un resultado de idioma exigido cumple dos años. Lo que declare debe ser verdad y estar al día; los documentos se revisan si recibe la invitación y presenta la solicitud. Solo puede tener un perfil activo.
    .name = Perfil de Express Entry
    .words = perfil, mi perfil, perfil de express entry

term-pool = En el grupo de candidatos (pool) están todos los perfiles que cumplen los requisitos de al menos uno de los tres programas, ordenados por su puntaje CRS. Estar en él no es una solicitud ni quiere decir que llegará una invitación. Un perfil sale después de { RULE("process.profile.valid_months") } meses, o antes si ya no califica para ningún programa, si usted lo retira o si deja vencer una invitación.
    .name = Grupo de candidatos (pool)
    .words = grupo de candidatos, el pool
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/rounds-invitations.html

term-pr = Quien tiene la residencia permanente puede vivir, trabajar y estudiar en cualquier parte de Canadá, y todavía no tiene la ciudadanía. Express Entry es una forma de pedirla. Una invitación o un perfil en el grupo de candidatos no es la residencia: esta llega solo cuando IRCC aprueba la solicitud y se confirma el estatus.
    .name = Residencia permanente
    .words = residencia permanente, residente permanente, residencia

term-principal-applicant = Solicitante principal es la persona de la familia cuyo perfil está en el grupo de candidatos y que debe cumplir los requisitos de un programa. El cónyuge o la pareja y los hijos dependientes van incluidos en esa solicitud. Si ambos pueden cumplir, cada uno puede hacer un perfil, y quien reciba la invitación será solicitante principal. La misma pareja puede tener puntajes distintos según quién lo sea.
    .name = Solicitante principal
    .words = solicitante principal, aplicante principal

term-estimate = Todo puntaje y todo resultado aquí es una estimación, calculada con sus respuestas y con las reglas que este asistente conoce, a la fecha indicada. Es información, no asesoría legal, y no es una decisión. IRCC decide con sus documentos y con las reglas vigentes ese día. Si falta un dato, el resultado lo dice; no se cuenta como cero en silencio.
    .name = Estimación
    .words = estimación, estimado, proyección, exactitud


## Programas

term-fswp = El Programa Federal de Trabajadores Calificados es para quien tiene trabajo calificado y pagado (TEER 0 a 3): al menos un año continuo en su ocupación principal, en Canadá o en otro país, en los últimos diez años. También pide CLB 7 en las cuatro habilidades, un título canadiense o una ECA, y { RULE("fsw67.pass_mark") } de 100 puntos de selección. Con pocas excepciones, pide además fondos de establecimiento.
    .name = Programa Federal de Trabajadores Calificados (Federal Skilled Worker Program)
    .words = trabajadores calificados, trabajador calificado, programa federal de trabajadores calificados, trabajadores cualificados
    .source = https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/

term-cec = La Clase de Experiencia Canadiense es para quien tiene al menos un año de trabajo calificado (TEER 0 a 3) en Canadá en los últimos tres años, autorizado y pagado. No tiene que ser continuo. El trabajo por cuenta propia y el trabajo mientras se estudia a tiempo completo no cuentan. Idioma: CLB { RULE("programs.cec.languages.0.language.reading") } para TEER 0 y 1, CLB { RULE("programs.cec.languages.1.language.reading") } para TEER 2 y 3, en las cuatro habilidades. No exige fondos ni estudios mínimos.
    .name = Clase de Experiencia Canadiense (Canadian Experience Class)
    .words = experiencia canadiense, clase de experiencia canadiense
    .source = https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/

term-fstp = El Programa Federal de Oficios Calificados es para quien tiene dos años de trabajo pagado en un oficio calificado en los últimos cinco años, hechos después de tener la calificación para ejercerlo. Exige CLB 5 en expresión oral y comprensión auditiva, y CLB 4 en lectura y escritura. También hace falta un certificado canadiense de calificación en el oficio o una oferta de trabajo válida de al menos un año y, con pocas excepciones, fondos de establecimiento.
    .name = Programa Federal de Oficios Calificados (Federal Skilled Trades Program)
    .words = oficios calificados, oficio calificado, programa federal de oficios calificados, oficios especializados
    .source = https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/

term-67-points = El Programa Federal de Trabajadores Calificados tiene una tabla de 100 puntos: idioma, estudios, experiencia, edad, empleo concertado y adaptabilidad. Hacen falta al menos { RULE("fsw67.pass_mark") }. Solo decide si usted califica para ese programa; no es el CRS, que ordena a los candidatos. Los otros dos programas no la usan.{ own-selection }
    .name = La tabla de 67 puntos
    .words = 67 puntos, los 67 puntos, tabla de 67 puntos, seis factores, factores de selección
    .source = https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/

term-adaptability = La adaptabilidad es uno de los seis factores de la tabla de 67 puntos, con { RULE("fsw67.adaptability.maximum") } puntos como máximo. Pueden venir de sus estudios o su trabajo calificado anterior en Canadá, de un empleo concertado, de un familiar cercano en Canadá, o del idioma, los estudios o el trabajo en Canadá de la pareja que le acompaña. No cuentan para el CRS, que tiene sus propias reglas para eso.
    .name = Adaptabilidad
    .words = adaptabilidad, puntos de adaptabilidad
    .source = https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/

term-arranged-employment = Empleo concertado es una oferta de trabajo válida según el Programa Federal de Trabajadores Calificados: de un solo empleador, continua, a tiempo completo, calificada (TEER 0 a 3), por al menos un año después de emitida la visa. Debe apoyarse en una LMIA o en su permiso de trabajo con ese empleador. Da puntos en la tabla de 67. Los puntos CRS por ofertas de trabajo terminaron el { RULE_DAY("crs.effective_from") }.
    .name = Empleo concertado (arranged employment)
    .words = empleo concertado, oferta de trabajo, oferta de empleo, oferta laboral, oferta válida
    .source = https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/

term-provincial-nomination = Una provincia o un territorio puede darle una nominación para la residencia permanente. Por medio de Express Entry suma más puntos CRS que cualquier otra cosa, y usted debe cumplir además uno de los tres programas federales. Hay que aceptarla en su perfil dentro del plazo que dan. Si se rechaza o se revoca, los puntos se pierden. Cada provincia tiene sus propias vías y requisitos.
    .name = Nominación provincial (PNP)
    .words = nominación provincial, nominación, programa de nominación provincial, programa de nominados provinciales

term-quebec = Quebec elige a sus trabajadores calificados con su propio sistema. Los tres programas federales de Express Entry exigen que usted piense vivir fuera de Quebec. Haber estudiado o trabajado en Quebec no es un obstáculo en sí; lo que importa es dónde piensa vivir.
    .name = El sistema propio de Quebec
    .words = quebec, sistema de quebec


## Puntaje y rondas

term-crs = El Comprehensive Ranking System (sistema de clasificación integral) da a cada perfil del grupo de candidatos un puntaje de hasta { RULE("crs.caps.total") } puntos, y con él se ordenan. Cuenta la edad, los estudios, el idioma y el trabajo en Canadá, los factores de la pareja, combinaciones de habilidades y puntos adicionales, como una nominación provincial. Se informa de un CRS nuevo desde el { RULE_DAY("reported.effective_from") }; este asistente no conoce sus valores.
    .name = Comprehensive Ranking System (CRS)
    .words = puntaje crs, puntos crs, puntaje, puntuación crs, sistema de clasificación integral, sistema integral de clasificación
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/check-score/crs-criteria.html

term-skill-transferability = La transferibilidad de habilidades es la parte del CRS que premia combinaciones: estudios con idioma o con trabajo en Canadá, trabajo extranjero con idioma o con trabajo en Canadá, y certificado de oficio con idioma. En el idioma decide su habilidad más baja. Los estudios y el trabajo extranjero suman junto con el idioma desde CLB 7 en las cuatro habilidades, y más desde CLB 9. Esta parte da como máximo { RULE("crs.caps.transferability") } puntos.
    .name = Transferibilidad de habilidades (skill transferability)
    .words = transferibilidad, transferibilidad de habilidades
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/check-score/crs-criteria.html

term-high-wage = Dos fuentes independientes informan que el CRS cambió el { RULE_DAY("reported.effective_from") }: puntos por trabajo y ofertas en ocupaciones de una lista de salarios altos, en tres niveles. Este asistente no encontró ni los puntos ni la lista. Usa las reglas vigentes desde el { RULE_DAY("crs.effective_from") }, así que una estimación para una fecha posterior puede ser distinta. Compruébelo con la herramienta de IRCC.
    .name = Ocupaciones de salario alto (cambio del CRS del que se informa)
    .words = salario alto, salarios altos, ocupaciones de salario alto, nuevo crs, cambio del crs

term-round = En una ronda de invitaciones, IRCC invita a quienes tienen más puntos en el grupo de candidatos. Una ronda puede ser general, de un programa, para quienes tienen nominación provincial, o de una categoría, como francés o salud. Cada una tiene su número de invitaciones y su puntaje más bajo. Los puntajes de rondas de distinto tipo no se comparan, y las rondas pasadas no dicen qué traerá la próxima.
    .name = Ronda de invitaciones
    .words = ronda, rondas, ronda de invitaciones, sorteo, sorteos
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/rounds-invitations.html

term-draw-cut-off = El puntaje de corte es el puntaje CRS más bajo que recibió invitación en una ronda. Resulta de quiénes estaban en el grupo de candidatos y de cuántas invitaciones hubo ese día; no se fija de antemano. Con exactamente ese puntaje decide el desempate. El corte de un tipo de ronda no dice nada de otro tipo.
    .name = Puntaje de corte de una ronda
    .words = corte, puntaje de corte, puntaje mínimo, punto de corte, puntaje más bajo
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/rounds-invitations.html

term-tie-break = Cuando varios candidatos tienen exactamente el puntaje de corte, reciben primero la invitación quienes presentaron antes su perfil. La fecha y la hora publicadas con la ronda son ese desempate: con el puntaje de corte, se invitó a los perfiles presentados antes. Actualizar su perfil conserva su hora original. Un perfil nuevo recibe una nueva.
    .name = Regla de desempate (tie-breaking rule)
    .words = desempate, regla de desempate
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/rounds-invitations.html

term-category-based-selection = En algunas rondas, IRCC invita solo a quienes entran en una categoría: buen francés (NCLC 7 en las cuatro habilidades) o experiencia en ciertas ocupaciones, como salud, oficios o educación. IRCC fija las categorías y puede cambiarlas cada año, con sus listas. Además hay que calificar para uno de los tres programas. Entrar en una categoría no quiere decir que llegará una invitación.
    .name = Selección por categoría (category-based selection)
    .words = selección por categoría, categoría, categorías, ronda por categoría, selección basada en categorías
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/rounds-invitations/category-based-selection.html

term-ita = Con una invitación a presentar la solicitud (ITA) puede pedir la residencia permanente. Desde el día en que la recibe tiene { RULE("process.invitation.days_to_apply.last.days") } días, sin prórroga. Puede rechazarla en ese plazo: su perfil vuelve al grupo de candidatos, si todavía cumple los requisitos, con su fecha de vencimiento anterior. Si no hace nada, ese perfil no puede recibir otra invitación. Una invitación no es una aprobación.
    .name = Invitación a presentar la solicitud (invitation to apply, ITA)
    .words = invitación, invitación a aplicar, invitación para aplicar, invitación a presentar la solicitud


## Idioma

term-clb = Los Canadian Language Benchmarks describen el inglés por niveles. Cada prueba de inglés aceptada se convierte a CLB por habilidad: comprensión auditiva, lectura, escritura y expresión oral. Los programas fijan niveles mínimos, y de ellos dependen puntos. No hay un nivel general: cada habilidad cuenta por sí misma, y a veces decide la más baja.
    .name = Canadian Language Benchmarks (CLB)
    .words = nivel clb, niveles clb, nivel de idioma, niveles de idioma
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/documents/language-requirements/language-testing.html

term-nclc = Los Niveaux de compétence linguistique canadiens son para el francés lo que los CLB para el inglés, con los mismos números. Los resultados de TEF Canada y TCF Canada se convierten a NCLC por habilidad. NCLC 7 en las cuatro habilidades da puntos CRS adicionales y es lo que piden las rondas para quienes hablan francés.
    .name = Niveaux de compétence linguistique canadiens (NCLC)
    .words = niveles nclc, nivel de francés
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/documents/language-requirements/language-testing.html

term-ielts = IELTS es una de las pruebas de inglés aceptadas. Para Express Entry cuenta solo la versión General Training: no Academic, ni una One Skill Retake. Los resultados van de 0 a 9, de medio en medio punto, por habilidad; el resultado general no se usa. Deben tener menos de dos años cuando crea el perfil y cuando presenta la solicitud.
    .name = IELTS General Training
    .words = prueba ielts, examen ielts
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/documents/language-requirements/language-testing.html

term-celpip = CELPIP es una de las pruebas de inglés aceptadas. Para Express Entry cuenta solo CELPIP-General; CELPIP-General LS mide solo dos habilidades y no se acepta. Sus niveles son los de CLB: un CELPIP 7 es CLB 7, y 10, 11 y 12 cuentan todos como CLB 10 o más. Los resultados deben tener menos de dos años cuando crea el perfil y cuando presenta la solicitud.
    .name = CELPIP-General
    .words = prueba celpip, examen celpip
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/documents/language-requirements/language-testing.html

term-pte = PTE Core es una de las pruebas de inglés aceptadas. PTE Academic no se acepta para Express Entry. Los resultados van de 10 a 90 por habilidad, y el mismo número puede ser un CLB distinto en cada una. Deben tener menos de dos años cuando crea el perfil y cuando presenta la solicitud.
    .name = PTE Core
    .words = prueba pte, examen pte
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/documents/language-requirements/language-testing.html

term-tef = TEF Canada es una de las dos pruebas de francés aceptadas. Su certificado puede mostrar un resultado en más de una escala, y el mismo número es un nivel distinto en cada una. Para Express Entry se pone solo la columna «équivalence ancien score», nunca la de 699; aquí puede dar también sus niveles NCLC. Los resultados deben tener menos de dos años cuando crea el perfil y cuando presenta la solicitud.
    .name = TEF Canada
    .words = prueba tef, examen tef
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/documents/language-requirements/language-testing.html

term-tcf = TCF Canada es una de las dos pruebas de francés aceptadas. La comprensión auditiva y la lectura llegan a 699; la escritura y la expresión oral, a 20; cada una se convierte a un nivel NCLC. Otras versiones del TCF no se aceptan. Los resultados deben tener menos de dos años cuando crea el perfil y cuando presenta la solicitud.
    .name = TCF Canada
    .words = prueba tcf, examen tcf
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/documents/language-requirements/language-testing.html


## Estudios

term-eca = La ECA dice a qué equivalen en Canadá sus estudios de otro país. Debe emitirla para fines de inmigración una organización designada, como WES, IQAS, ICAS, CES o ICES, o para algunas profesiones un organismo de la profesión. Debe tener menos de cinco años cuando crea el perfil y cuando presenta la solicitud. Su equivalencia canadiense decide sus puntos. Los títulos canadienses no la necesitan.{ own-eca }
    .name = Evaluación de credenciales educativas (educational credential assessment, ECA)
    .words = evaluación de credenciales, evaluación de credenciales educativas, evaluación de estudios, evaluación de títulos, convalidación, homologación
    .source = https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/

term-two-or-more-credentials = El nivel «dos o más» pide al menos dos títulos terminados después de la secundaria, y al menos uno de un programa de tres años o más. Una licenciatura con un diploma de un año sirve; dos diplomas de dos años, no. Cada título extranjero que use debe estar evaluado. Una maestría o un doctorado está por encima por sí solo.
    .name = Dos títulos o más
    .words = dos o más títulos, dos títulos o más, dos títulos, dos diplomas, dos carreras
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/check-score/crs-criteria.html

term-professional-degree = Un título profesional cuenta como una maestría. Es el que hace falta para ejercer una profesión con licencia en uno de estos campos: medicina, veterinaria, odontología, optometría, derecho, quiropráctica o farmacia. Para un título de otro país deciden las palabras del informe de evaluación. Uno de derecho, por ejemplo, puede salir como licenciatura o como título profesional.
    .name = Título profesional (professional degree)
    .words = título profesional, grado profesional
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/check-score/crs-criteria.html


## Trabajo

term-noc = La National Occupational Classification es la lista canadiense de ocupaciones. Express Entry usa la versión 2021, en la que cada ocupación tiene un código de cinco dígitos. Cuenta lo que usted hizo, no el nombre de su puesto: debe haber hecho lo que dice la descripción inicial y buena parte de las funciones principales, con todas las esenciales. Su carta de referencia debería mostrarlas.
    .name = National Occupational Classification (NOC)
    .words = código noc, clasificación nacional de ocupaciones, clasificación de ocupaciones

term-unit-group = Un grupo unitario es una ocupación de la clasificación canadiense (NOC), con un código de cinco dígitos, un título, una descripción inicial, funciones principales y requisitos. Muchos nombres de puesto llevan al mismo grupo, y un nombre puede encajar en varios. Elija aquel cuyas funciones hizo.
    .name = Grupo unitario (unit group)
    .words = grupo unitario, código de ocupación, grupo de la noc

term-teer = TEER quiere decir formación, estudios, experiencia y responsabilidades (training, education, experience and responsibilities). Ordena las ocupaciones en seis categorías, de 0 a 5, y es el segundo dígito del código NOC. Express Entry cuenta como calificado el trabajo de TEER 0, 1, 2 y 3. TEER 4 y 5 no cuentan.
    .name = Training, education, experience and responsibilities (TEER)
    .words = categoría teer, nivel teer, trabajo calificado, nivel de calificación

term-primary-occupation = La ocupación principal es la que pone como principal en su perfil. El Programa Federal de Trabajadores Calificados exige al menos un año continuo de trabajo pagado en ella. Para medicina, para farmacia si hace falta licencia, y para arquitectura, también decide qué organización debe evaluar los estudios.
    .name = Ocupación principal
    .words = ocupación principal, profesión principal
    .source = https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/

term-full-time = Tiempo completo son { RULE("programs.work.full_time_hours_per_week") } horas pagadas por semana o más. Un año de tiempo completo son { RULE("programs.fswp.work_hours") } horas. El tiempo parcial cuenta en proporción: 15 horas por semana durante 24 meses equivalen a un año. Las horas que pasan de { RULE("programs.work.full_time_hours_per_week") } por semana no acortan el año, y dos empleos de tiempo completo a la vez cuentan como uno.
    .name = Trabajo a tiempo completo
    .words = tiempo completo, jornada completa, tiempo parcial, medio tiempo, media jornada, 1560 horas, 30 horas
    .source = https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/

term-continuous-work = Trabajo continuo es trabajo sin interrupción. El Programa Federal de Trabajadores Calificados exige un año así, a tiempo completo o lo equivalente a tiempo parcial, en su ocupación principal y en los últimos diez años. Para la Clase de Experiencia Canadiense, el año no tiene que ser continuo: se suman períodos más cortos de los últimos tres años.
    .name = Trabajo continuo
    .words = trabajo continuo, año continuo, experiencia continua
    .source = https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/

term-certificate-of-qualification = Un certificado de calificación dice que usted puede ejercer un oficio en Canadá. Lo da una provincia, un territorio o una autoridad federal. Da puntos CRS junto con los resultados de idioma, y es una de las formas de cumplir lo que pide el Programa Federal de Oficios Calificados: una oferta o un certificado. Un certificado extranjero no cuenta.
    .name = Certificado de calificación (certificate of qualification)
    .words = certificado de calificación, certificado de oficio, sello rojo
    .source = https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/

term-lmia = La LMIA (evaluación del impacto en el mercado laboral) es una decisión de Employment and Social Development Canada sobre si un empleador puede contratar a una persona extranjera. La pide el empleador, no usted. Una positiva puede hacer válida una oferta de trabajo en Trabajadores Calificados y Oficios Calificados. No da puntos en las reglas CRS que este asistente conoce.
    .name = Labour market impact assessment (LMIA)
    .words = evaluación del impacto en el mercado laboral, estudio de impacto laboral, estudio de mercado laboral

term-work-permit = Un permiso de trabajo autoriza a trabajar en Canadá a quien está allí de forma temporal. Es para un solo empleador, con LMIA o sin ella, o abierto. Para Express Entry no hace falta tener uno. Para que cuente el trabajo en Canadá, usted debe haber tenido autorización para hacerlo. Con una oferta de trabajo válida, estar autorizado a trabajar puede librarle de los fondos de establecimiento.
    .name = Permiso de trabajo
    .words = permiso de trabajo, permiso de trabajo abierto, permiso de trabajo cerrado, visa de trabajo


## Familia

term-accompanying-partner = El cónyuge o la pareja de hecho le acompaña si viene a Canadá con usted y no tiene ciudadanía canadiense ni residencia permanente. Solo entonces el CRS usa la tabla para parejas y cuenta su idioma, sus estudios y su trabajo en Canadá. Aunque no le acompañe, hay que declarar a su pareja, debe hacerse el examen y cuenta en el tamaño de su familia para los fondos de establecimiento.
    .name = Cónyuge o pareja que le acompaña
    .words = acompañante, pareja acompañante, cónyuge acompañante, cónyuge, pareja
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/check-score/crs-criteria.html

term-common-law = Pareja de hecho (common-law) es la persona con la que ha vivido como pareja al menos un año, en una relación como un matrimonio. Hay que poder probarlo, por ejemplo con un contrato de alquiler y cuentas a nombre de ambos. Para inmigración, la pareja de hecho es como un cónyuge. El noviazgo, o vivir separados sin haber vivido nunca juntos, no es unión de hecho.
    .name = Pareja de hecho (common-law partner)
    .words = pareja de hecho, unión libre, unión de hecho, concubinato, convivencia
    .source = https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/

term-dependent-child = Un hijo o una hija dependiente tiene por lo general menos de { RULE("process.family.child_under") } años y no está en un matrimonio ni en unión de hecho. De { RULE("process.family.child_under") } o más puede serlo quien depende de sus padres desde antes de los { RULE("process.family.child_under") } por una condición física o mental. Hay que declararlos a todos, los suyos y los de su pareja; cuentan en el tamaño de la familia aunque se queden en su país o ya sean canadienses.
    .name = Hijo o hija dependiente
    .words = hijo dependiente, hijos dependientes, hija dependiente, dependientes, hijos
    .source = https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/


## Dinero, documentos y obstáculos

term-settlement-funds = Los fondos de establecimiento son el dinero que debe tener para establecerse en Canadá con los programas de Trabajadores Calificados y de Oficios Calificados. La cantidad depende del tamaño de la familia, con quienes se quedan en su país o ya son canadienses, y se revisa cada año. No hacen falta si la invitación es por la Clase de Experiencia Canadiense, ni con autorización para trabajar en Canadá y una oferta de trabajo válida.
    .name = Fondos de establecimiento (settlement funds)
    .words = fondos de establecimiento, fondos de asentamiento, fondos, dinero, ahorros
    .source = https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/

term-proof-of-funds = Prueba de fondos son cartas de su banco en papel membretado, con su nombre, sus deudas y, de cada cuenta, número, fecha de apertura, saldo actual y saldo promedio de los últimos seis meses. El dinero debe estar a su disposición cuando presenta la solicitud y cuando se emite la visa. No se aceptan dinero prestado ni el valor de una casa. La cuenta de su cónyuge cuenta solo con prueba de acceso.
    .name = Prueba de fondos (proof of funds)
    .words = prueba de fondos, carta del banco, carta bancaria, estado de cuenta, solvencia
    .source = https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/

term-biometrics = Los datos biométricos son sus huellas y su foto. Para la residencia permanente se piden a solicitantes de { RULE("process.biometrics.age_from") } a { RULE("process.biometrics.age_to") } años, con una tarifa. Después de la carta de IRCC tiene { RULE("process.biometrics.days_after_letter") } días para darlos. Hay que darlos de nuevo aunque los haya dado para visita, estudios o trabajo: reutilizarlos por diez años vale solo para solicitudes temporales.
    .name = Datos biométricos
    .words = datos biométricos, biométricos, biometría, huellas, huellas digitales
    .source = https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/

term-medical-exam = Usted y toda su familia, le acompañe o no, necesitan un examen médico de inmigración con un médico designado (panel physician). Desde el { RULE_DAY("process.medical.upfront_since") }, en Express Entry hay que hacerlo antes de presentar la solicitud y subir la prueba: resérvelo pronto después de una invitación. Quien está en Canadá con un examen de los últimos cinco años puede dar su número; decide IRCC. No envíe datos médicos a este asistente.
    .name = Examen médico de inmigración
    .words = examen médico, exámenes médicos, chequeo médico, médico designado, médico de panel

term-police-certificate = Dice si usted tiene antecedentes penales. Usted y cada familiar de { RULE("process.police.age_from") } años o más necesitan uno por cada país, menos Canadá, donde vivieron seis meses seguidos o más en los últimos diez años, desde los { RULE("process.police.age_from") }. El del país donde vive ahora debe emitirse en los seis meses antes de la solicitud; los demás, después de su última estadía larga allí. Si uno llega tarde, envíe una carta que lo explique, con prueba de que lo pidió a tiempo; aun así, la solicitud puede rechazarse por incompleta.
    .name = Certificado de antecedentes penales (police certificate)
    .words = antecedentes penales, certificado de antecedentes penales, antecedentes policiales, certificado policial, certificado de policía, récord policial

term-rprf = El derecho de residencia permanente lo pagan quien es solicitante principal y el cónyuge o la pareja que le acompaña, además de las tarifas de trámite. Los hijos dependientes no pagan. Puede pagarse con la solicitud o después, pero antes de que se emita la visa. Se devuelve si no se otorga la residencia. Compruebe la cantidad el día en que pague.
    .name = Derecho de residencia permanente (right of permanent residence fee)
    .words = derecho de residencia permanente, tarifa de residencia permanente
    .source = https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/

term-inadmissibility = Canadá puede negar a una persona la entrada o la permanencia. Los motivos son seguridad, violaciones de derechos humanos, delitos, salud, dinero, declaraciones falsas, incumplir las reglas de inmigración, o un familiar inadmisible. Nunca pregunto por esto ni guardo nada al respecto. Si algo de esto puede afectarle, hable con un abogado o un consultor de inmigración autorizado antes de presentar la solicitud.
    .name = Inadmisibilidad
    .words = inadmisibilidad, inadmisible, antecedentes criminales, delitos

term-misrepresentation = Es dar a IRCC información o documentos falsos, o callar datos que importan. Puede llevar a una negativa y prohíbe a la persona, durante cinco años, pedir la residencia permanente y hacer un nuevo perfil. Lo que declara en el perfil debe coincidir con sus documentos. Si nota un error, corrija el perfil enseguida.
    .name = Declaraciones falsas (misrepresentation)
    .words = declaraciones falsas, declaración falsa, tergiversación, información falsa, documentos falsos, mentir, fraude
