### Formas de preguntar por estos temas, en español, separadas por "|". Nunca se dicen, solo se leen;
### escritas como las teclea la gente, con la ortografía debida.

ways-term-express-entry = qué es express entry | cómo funciona express entry | explícame express entry | qué significa express entry | entrada exprés qué es
    | para qué sirve express entry | en qué consiste express entry | qué es la entrada express | express entry es una visa
ways-term-ircc = qué es ircc | qué significa ircc | quién es ircc | qué es cic canadá | ircc es el gobierno | qué quiere decir ircc
    | quién maneja la inmigración en canadá
ways-term-profile = qué es el perfil | qué significa perfil | qué es un perfil de express entry | el perfil es una solicitud | a qué le llaman perfil
    | perfil y solicitud son lo mismo | diferencia entre perfil y aplicación
ways-term-pool = qué es el pool | qué significa estar en el pool | qué es la piscina de candidatos | qué quiere decir pool | qué es el grupo de candidatos
    | estar en el pool qué implica
ways-term-pr = qué es la residencia permanente | qué es pr | qué derechos tiene un residente permanente | qué significa ser residente permanente
    | la residencia dura para siempre | diferencia entre residente y ciudadano | qué puedo hacer con la residencia | pr qué significa
    | con la residencia puedo estudiar y trabajar | cada cuánto se renueva la residencia | se puede perder la residencia permanente
ways-term-principal-applicant = qué es el solicitante principal | qué significa aplicante principal | a quién llaman solicitante principal
    | principal applicant qué es | qué es ser el principal | quién es el aplicante principal
ways-term-estimate = el puntaje es un estimado | qué tan exacto es tu puntaje | tu cálculo es oficial | el resultado es definitivo | es aproximado o exacto
    | puede estar mal tu cálculo | qué significa estimado | este puntaje es seguro | el número que me diste es final
ways-term-fswp = qué es fsw | qué es el programa de trabajadores calificados federal | qué es federal skilled worker | en qué consiste el fswp
    | requisitos del programa de trabajadores calificados | qué significa fsw | programa federal de trabajadores cualificados
    | cuál es la diferencia entre fsw y cec
ways-term-cec = qué es cec | qué es canadian experience class | qué es la clase de experiencia canadiense | cómo funciona el cec | requisitos del cec
    | qué significa cec | programa de experiencia canadiense | en qué consiste el cec
ways-term-fstp = qué es fst | qué es el programa de oficios | federal skilled trades qué es | programa de oficios calificados | requisitos del fstp
    | qué es fstp | programa para soldadores y electricistas | programa federal de oficios especializados | cómo aplico por los oficios
ways-term-67-points = qué son los 67 puntos | cómo se calculan los 67 puntos | la tabla de 67 puntos | los 67 puntos de fsw | tengo los 67 puntos
    | necesito 67 puntos | los seis factores de selección | llego a 67 | 67 sobre 100
ways-term-adaptability = qué es adaptabilidad | puntos de adaptabilidad | qué significa adaptabilidad | factor de adaptabilidad | cómo consigo puntos de adaptabilidad
    | qué cuenta para adaptabilidad
ways-term-arranged-employment = qué es arranged employment | empleo concertado | qué significa empleo arreglado | qué es un empleo reservado
    | puntos por empleo concertado | arranged employment qué cuenta
ways-term-provincial-nomination = qué es el pnp | qué es una nominación provincial | qué significa pnp | programa de nominados provinciales qué es
    | para qué sirve la nominación provincial | qué es ser nominado | en qué consiste el programa provincial
ways-term-quebec = puedo vivir en quebec con express entry | quiero irme a montreal | quebec es parte de express entry | me quiero establecer en quebec
    | por qué quebec no | y para irme a quebec | quebec tiene otro programa | puedo irme a vivir a la ciudad de quebec | arrima qué es
    | quiero vivir en montreal
    | puedo vivir en montreal con esto | quebec es aparte
ways-term-crs = qué es crs | qué significa crs | cómo se calcula el crs | qué es el puntaje crs | cómo se calcula el puntaje | de dónde salen los puntos
    | comprehensive ranking system qué es | cómo funciona el sistema de puntos | sistema de clasificación integral | cuál es el máximo de puntos
    | cómo dan los puntos | el crs es sobre 1200
ways-term-skill-transferability = qué es skill transferability | transferibilidad de habilidades | puntos por combinación | qué son los puntos de transferibilidad
    | puntos por combinar estudios y experiencia | sección c del crs
ways-term-high-wage = cambió el crs en noviembre de 2026 | las nuevas reglas del crs | puntos por salario alto | nuevos puntos por sueldo alto
    | qué cambió en express entry en noviembre | reglas del 3 de noviembre | ocupaciones de salario alto | ya están vigentes los nuevos puntos
    | puntos por ganar bien | últimos cambios de express entry | el nuevo sistema de puntos
ways-term-round = qué es una ronda de invitaciones | qué es un draw | qué significa draw | cómo funcionan los draws | qué es un sorteo | qué es una ronda
    | cómo son los sorteos de express entry
ways-term-draw-cut-off = qué es el corte | qué significa cut off | qué es el puntaje de corte | cómo se decide el corte | quién pone el corte
    | por qué cambia el corte | cut off qué es
ways-term-tie-break = qué es el desempate | regla de desempate | qué es el tie break | qué significa tie breaking rule | fecha de desempate
    | si dos tienen el mismo puntaje quién va primero | empate en el puntaje
ways-term-category-based-selection = qué son los draws por categoría | qué es la selección por categorías | qué categorías hay | rondas dirigidas
    | category based selection qué es | cuáles son las categorías | cómo funcionan las categorías de express entry | lista de categorías
ways-term-ita = qué es ita | qué significa ita | qué es una invitación a aplicar | ita qué quiere decir | qué es la invitación | invitation to apply qué es
ways-term-clb = qué es clb | qué significa clb 9 | clb qué es | clb 7 a cuánto equivale | tabla de clb | equivalencia de ielts a clb | mi ielts cuánto es en clb
    | cómo convierto ielts a clb | clb 9 es muy alto | qué clb tengo | niveles clb
ways-term-nclc = qué es nclc | qué significa nclc 7 | nclc qué es | niveles de nclc | equivalencia tef nclc | nclc 7 es b2 | tabla nclc
ways-term-ielts = qué es el ielts | qué significa ielts | en qué consiste el ielts | cómo es el examen ielts | ielts qué examen es | de qué trata el ielts
ways-term-celpip = qué es celpip | qué significa celpip | cómo es el examen celpip | celpip qué es | en qué consiste el celpip | de qué trata el celpip
ways-term-pte = qué es pte | qué es pte core | qué significa pte | pte para canadá qué es | cómo es el pte | en qué consiste el pte core
ways-term-tef = qué es el tef | qué es tef canada | cómo es el tef | tef qué significa | qué columna del tef pongo | examen tef de francés qué es
    | en qué consiste el tef
ways-term-tcf = qué es el tcf | qué es tcf canada | cómo es el tcf | tcf qué significa | en qué consiste el tcf | examen tcf de francés qué es
ways-term-eca = qué es una eca | qué es eca | necesito eca | para qué sirve la eca | cuánto dura la eca | mi eca está vencida | qué significa eca
    | la eca vence | es obligatoria la eca | cuántos años es válida la evaluación de títulos | qué es la evaluación de credenciales
    | cada cuánto hay que renovar la eca
    | tengo que evaluar mi título | debo evaluar mi título | necesito evaluar mi título
    | hay que evaluar el título
    | tengo que hacer el eca
ways-term-two-or-more-credentials = qué es two or more credentials | dos o más títulos | tengo dos licenciaturas | dos carreras dan más puntos
    | licenciatura y especialización cuenta como dos o más | tengo carrera y un diplomado | un técnico y una carrera | qué significa dos o más certificados
    | tengo un posgrado además de la carrera | doble titulación cuenta | marco dos o más títulos
ways-term-professional-degree = qué es un título profesional | medicina cuenta como título profesional | derecho es professional degree
    | ingeniería es título profesional | mi título de médico equivale a maestría | odontología qué nivel es | soy abogado mi título cuenta como maestría
    | qué es professional degree | farmacia qué nivel es | veterinaria cuenta como profesional
ways-term-noc = cuál es mi noc | cómo encuentro mi noc | qué noc soy | qué significa noc | código noc de mi trabajo | busco mi noc
    | qué noc corresponde a mi profesión | noc qué es | dónde veo mi código noc | qué noc pongo | clasificación nacional de ocupaciones
    | noc de contador | no sé cuál es mi noc
    | qué código es un contador
ways-term-unit-group = qué es unit group | grupo de unidad del noc | qué es un grupo base | qué significa unit group | grupo unitario qué es
ways-term-teer = qué es teer | qué significa teer | mi trabajo qué teer es | teer 4 sirve | teer 0 1 2 3 | qué teer tengo | teer 5 cuenta
    | mi trabajo es calificado | qué nivel teer es cocinero | cajero qué teer es | trabajo no calificado sirve | niveles de teer
ways-term-primary-occupation = qué es la ocupación principal | qué es primary occupation | cuál trabajo pongo como ocupación principal
    | puedo cambiar mi ocupación principal | qué significa ocupación primaria | qué profesión pongo de principal
ways-term-full-time = me bajaron las horas en el trabajo | me redujeron las horas | me quitaron horas de trabajo
    | el medio tiempo cuenta | cuántas horas es tiempo completo | trabajo 20 horas a la semana cuenta | qué es tiempo completo
    | part time cuenta | trabajo a tiempo parcial | trabajo más de 30 horas | dos trabajos de medio tiempo suman | media jornada cuenta
    | horas extra cuentan | jornada completa cuántas horas | trabajé 15 horas por semana sirve
    | mi empleador me redujo las horas | me recortaron las horas | mi jefe me bajó las horas
    | me pasaron a medio tiempo | ahora trabajo menos horas | me dejaron en 25 horas por semana
    | trabajo menos de 30 horas ahora
    | 28 horas es tiempo completo | cuántas horas son tiempo completo
ways-term-continuous-work = qué es trabajo continuo | tiene que ser continua la experiencia | experiencia continua qué significa
    | puede haber pausas entre trabajos | un año continuo sin interrupción | cambié de trabajo se rompe la continuidad | tiene que ser un año seguido
    | un mes sin trabajar rompe el año
ways-term-certificate-of-qualification = qué es un certificado de calificación | certificate of qualification qué es | qué es el red seal
    | cómo saco el certificado de oficio | sello rojo canadá | certificado de competencia para electricista | cómo certifico mi oficio en canadá
    | necesito licencia para mi oficio
ways-term-lmia = qué es lmia | qué significa lmia | necesito lmia | quién pide el lmia | cómo se saca el lmia | para qué sirve el lmia
    | mi empleador tiene que sacar lmia | cuánto dura el lmia | trabajos sin lmia
ways-term-work-permit = qué es un permiso de trabajo | diferencia entre permiso abierto y cerrado | qué es un permiso abierto | qué es el open work permit
    | qué tipos de permiso de trabajo hay | cómo saco un permiso de trabajo | permiso cerrado qué es | qué es la visa de trabajo
ways-term-accompanying-partner = qué es pareja acompañante | qué significa cónyuge acompañante | accompanying spouse qué es
    | acompañante o no acompañante qué quiere decir | qué es no acompañante | qué significa que mi pareja me acompañe
ways-term-common-law = qué es unión libre para canadá | qué es common law | vivimos juntos somos pareja de hecho | qué significa common law
    | concubinato cuenta | cómo demuestro unión libre | cuánto tiempo viviendo juntos para ser pareja de hecho | unión marital de hecho
    | vivo con mi novio soy common law | no estamos casados pero vivimos juntos | pruebas de convivencia | necesitamos casarnos o con unión libre basta
    | vivimos juntos hace seis meses
    | vivimos juntos 8 meses, qué somos | unión libre cuenta
ways-term-dependent-child = qué es un hijo dependiente | hasta qué edad es dependiente un hijo | mi hijo tiene 22 es dependiente
    | límite de edad para hijos | qué es hijo a cargo | mi hija cumple 22 | mi hijo estudia y tiene 24 es dependiente | dependientes qué significa
    | quiénes son dependientes
    | mi hijo de 21 todavía cuenta | hasta qué edad cuentan los hijos
    | mi hijo cumplió 22, ya no puede venir
ways-term-settlement-funds = quién tiene que mostrar fondos | estoy exento de los fondos | con cec hay que mostrar fondos | qué son los fondos de establecimiento
    | con oferta de trabajo necesito fondos | necesito prueba de fondos si trabajo en canadá | tengo que mostrar plata sí o sí
    | cuándo no piden fondos | es obligatorio demostrar dinero | trabajo en canadá tengo que mostrar ahorros | todos tienen que mostrar fondos
ways-term-proof-of-funds = qué es prueba de fondos | qué debe decir la carta del banco | cómo demuestro el dinero | carta bancaria qué lleva
    | estado de cuenta sirve como prueba | necesito extracto bancario | formato de la carta del banco | mi banco no da esa carta
    | certificación bancaria | qué documento prueba los fondos | extractos del banco sirven | constancia bancaria para canadá | cómo pruebo mis ahorros
    | tengo que probar el dinero | qué papeles del banco piden
ways-term-biometrics = qué son los biométricos | tengo que dar biométricos otra vez | dónde doy las huellas | ya di mis huellas antes sirve
    | cuánto cuestan los biométricos | cuándo se hacen los biométricos | huellas digitales y foto | carta de biométricos | biometría qué es
    | los biométricos duran 10 años | cita de biométricos
ways-term-medical-exam = qué es el examen médico | qué es ime | qué revisan en el examen médico | cuánto dura el examen médico | en qué consiste el examen médico
    | qué es upfront medical | el examen médico vence | qué me hacen en el examen médico | mis hijos también hacen examen médico
    | hay que hacer el médico antes de aplicar | vigencia del examen médico
ways-term-police-certificate = qué es un certificado de policía | qué es pcc | de qué países necesito antecedentes | qué es el certificado de antecedentes
    | necesito antecedentes de cada país donde viví | viví seis meses en otro país necesito antecedentes | cuánto dura el certificado de policía
    | antecedentes penales qué son | vigencia de los antecedentes | mi certificado de antecedentes venció
    | tienen que ser de todos los países los antecedentes
    | viví en españa, pido el certificado de allá
ways-term-rprf = qué es rprf | qué es la tarifa de derecho de residencia permanente | rprf qué significa | cuándo se paga el rprf | right of permanent residence fee
    | derecho de residencia permanente cuánto es | pago el rprf al principio
ways-term-inadmissibility = qué es inadmisibilidad | qué significa ser inadmisible | quién es inadmisible | por qué te declaran inadmisible
    | causas de inadmisibilidad | inadmissible qué quiere decir
ways-term-misrepresentation = qué es misrepresentation | qué pasa si miento | información falsa castigo | declaración falsa | qué pasa si pongo datos falsos
    | documentos falsos consecuencias | puedo exagerar mi experiencia | me pueden vetar cinco años | mentir en el perfil | falsificar una carta laboral
    | tergiversación qué es
