### Los nombres de las opciones y, en `.also`, qué más se puede escribir en su lugar.

choice-yes = Sí
    .also = si, sip, claro, claro que sí, correcto, exacto, cierto, así es, verdad, por supuesto, de acuerdo
choice-no = No
    .also = aún no, todavía no, nunca, falso, para nada


## Permisos

permit-kind-pgwp = Permiso de posgraduación (PGWP)
    .also = pgwp, posgraduación, postgraduación, permiso de posgrado, permiso de postgrado
permit-kind-open = Permiso de trabajo abierto
    .also = abierto, permiso abierto, permiso puente, puente
permit-kind-closed = Permiso con un solo empleador
    .also = cerrado, permiso cerrado, permiso de trabajo cerrado, un solo empleador, atado a un empleador
permit-kind-study = Permiso de estudios
    .also = estudiante, estudios, permiso de estudiante, visa de estudiante
permit-kind-visitor = Visitante
    .also = turista, visita, visa de turista, visa de visitante
permit-kind-maintained = Estatus mantenido
    .also = estatus mantenido, estatus implícito, mantenido, extensión pendiente, prórroga pendiente, renovación en trámite
permit-kind-other = Otro, o ninguno
    .also = otro, ninguno, sin permiso, refugiado, refugiada


## Estado civil

marital-status-single = Soltero/a
    .also = soltero, soltera, nunca me casé, sin casar
marital-status-married = Casado/a
    .also = casado, casada, matrimonio
marital-status-common_law = Pareja de hecho (common-law)
    .also = pareja de hecho, unión libre, unión de hecho, concubinato, concubino, concubina, conviviente, unión estable de hecho, unión marital de hecho
marital-status-separated = Separado/a
    .also = separado, separada
marital-status-divorced = Divorciado/a
    .also = divorciado, divorciada, matrimonio anulado
marital-status-widowed = Viudo/a
    .also = viudo, viuda


## Provincias y territorios

province-not_QC = Cualquiera menos Quebec
    .also = cualquiera, donde sea, fuera de quebec, no quebec, cualquier provincia, menos quebec, todavía no sé, aún no sé, no lo he decidido, sin preferencia, me da igual
province-ON = Ontario
province-BC = Columbia Británica
    .also = columbia británica, colombia británica, british columbia
province-AB = Alberta
province-MB = Manitoba
province-SK = Saskatchewan
province-NS = Nueva Escocia
    .also = nova scotia
province-NB = Nuevo Brunswick
    .also = nueva brunswick, new brunswick
province-PE = Isla del Príncipe Eduardo
    .also = príncipe eduardo, isla príncipe eduardo
province-NL = Terranova y Labrador
    .also = terranova
province-YT = Yukón
    .also = yukón
province-NT = Territorios del Noroeste
    .also = noroeste
province-NU = Nunavut
province-QC = Quebec
    .also = ciudad de quebec


## Nivel de estudios, tal como se otorgó

level-none = Sin diploma de secundaria
    .also = sin secundaria, primaria, ninguno, nada, sin estudios, secundaria incompleta
level-secondary = Secundaria completa (high school)
    .also = secundaria, secundaria completa, bachillerato, bachiller, preparatoria, prepa, diploma de secundaria, educación media, enseñanza media, media superior, secundario completo
level-one_year = Certificado o diploma de un año
    .also = un año, 1 año, certificado de un año, diploma de un año, curso de un año
level-two_year = Diploma de dos años
    .also = dos años, 2 años, diploma de dos años, carrera de dos años
level-bachelors = Licenciatura, o 3 años o más
    .also = licenciatura, licenciado, licenciada, grado universitario, ingeniería, ingeniero, ingeniera, tres años, 3 años, cuatro años, 4 años
level-two_or_more = Dos o más, uno de 3 años o más
    .also = dos o más, 2 o más, varios, más de uno, dos títulos, dos carreras, dos licenciaturas
level-masters = Maestría o título profesional
    .also = maestría, máster, magíster, magister, mba
level-doctorate = Doctorado (PhD)
    .also = doctorado, phd


## Pruebas de idioma aprobadas

test-ielts_general = IELTS General Training
test-celpip_general = CELPIP-General
test-pte_core = PTE Core
test-tef = TEF Canada
test-tcf_canada = TCF Canada
test-none = Ninguna por ahora
    .also = ninguna, ninguno, aún no, todavía no, no la he presentado, no he presentado, no lo he presentado, no tengo, sin prueba, no he hecho ninguna


## Pruebas previstas

plan-ielts_general = IELTS General Training
plan-celpip_general = CELPIP-General
plan-pte_core = PTE Core
plan-tef = TEF Canada
plan-tcf_canada = TCF Canada
plan-none = Ninguna prevista
    .also = ninguna, ninguno, sin planes, nada previsto, no pienso, no planeo


## Escalas del certificado del TEF Canada

scale-equivalent = Équivalence ancien score
    .also = equivalencia, puntaje antiguo, puntajes antiguos, escala antigua
scale-nclc = Niveles NCLC
    .also = niveles, nivel, nivel nclc


## Idiomas oficiales

official-language-en = inglés
    .also = el inglés
official-language-fr = francés
    .also = el francés


## Organizaciones designadas para evaluar estudios

organization-WES = WES
organization-IQAS = IQAS (Alberta)
organization-ICAS = ICAS of Canada
organization-CES = CES (Toronto)
organization-ICES = ICES (BCIT)
organization-MCC = MCC (medicina)
    .also = consejo médico de canadá
organization-PEBC = PEBC (farmacia)
organization-CACB = CACB (arquitectura)


## Equivalencia canadiense, tal como la dice un informe

equivalent-none = Sin equivalente canadiense completo
    .also = ninguno, sin equivalente, sin equivalencia, no comparable, incompleto, nada
equivalent-secondary = Secundaria completa (high school)
    .also = secundaria completa, diploma de secundaria, preparatoria
equivalent-one_year = Certificado o diploma de un año
    .also = un año, 1 año, diploma de un año
equivalent-two_year = Diploma de dos años
    .also = dos años, 2 años, diploma de dos años
equivalent-bachelors = Licenciatura, o 3 años o más
    .also = licenciatura, tres años, 3 años, cuatro años, 4 años
equivalent-two_or_more = Dos o más, uno de 3 años o más
    .also = dos o más, 2 o más, varios, más de uno, dos títulos
equivalent-masters = Maestría o título profesional
    .also = maestría, máster, magíster, título profesional, primer título profesional
equivalent-doctorate = Doctorado (PhD)
    .also = doctorado


## En qué se basa un permiso de trabajo

permit-lmia = Una LMIA positiva
    .also = lmia, lmia positiva, con lmia
permit-exempt = Sin LMIA, con empleador indicado
    .also = exento, exenta, exento de lmia, sin lmia, exención
permit-open = Permiso de trabajo abierto
    .also = abierto, permiso abierto


## Pruebas dentro de una frase: con su escala, y también las que no se aceptan

named-test-ielts_general = IELTS General Training
named-test-celpip_general = CELPIP-General
named-test-pte_core = PTE Core
named-test-tef_canada = TEF Canada (escala de 699)
named-test-tef_canada_equivalent = TEF Canada (columna «Équivalence ancien score»)
named-test-tcf_canada = TCF Canada
named-test-tef_canada_nclc = TEF Canada (niveles NCLC impresos en el certificado)
named-test-ielts_academic = IELTS Academic
named-test-ielts_one_skill_retake = IELTS One Skill Retake
named-test-celpip_general_ls = CELPIP-General LS
named-test-pte_academic = PTE Academic
named-test-toefl_ibt = TOEFL iBT
named-test-toefl_essentials = TOEFL Essentials
named-test-duolingo = Duolingo English Test
named-test-oet = OET (Occupational English Test)
named-test-cambridge = un examen de inglés de Cambridge
named-test-delf_dalf = DELF o DALF
named-test-tefaq = TEFAQ (TEF para Quebec)
named-test-tcf_other = un TCF distinto del TCF Canada
