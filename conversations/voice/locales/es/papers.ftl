### Documentos de la solicitud: sus nombres, por qué hace falta cada uno, qué debe contener, cómo va.

document-death-certificate = Acta de defunción de su cónyuge
document-separation-agreement = Acuerdo de separación
document-relative-relationship-proof = Prueba de su familiar en Canadá
document-study-proof = Prueba de estudios en Canadá
document-gap-letter = Carta de explicación por meses sin empleo

## Recordatorios

deadline-slow-paper = Antecedentes penales ({ $which }): pídalos ya
    .means = El certificado tarda unos { $days } días, y una invitación le deja { $to_apply }. Si lo pide solo entonces, llega tarde.
    .past = El certificado tarda unos { $days } días, y una invitación le deja { $to_apply }. Había que pedirlo para ese día.
    .do = Pídalo hoy y dígamelo en /checklist. Así no se lo recuerdo más.
button-help-checklist = Mis documentos
button-page-slow-paper = Cómo conseguirlo

## /checklist, para la solicitud

papers-title = { $invited ->
    [yes] <b>Sus documentos: { $here } de { $count } listos.</b> Último día para la solicitud: { $by }.
   *[no] <b>Sus documentos para la solicitud: { $here } de { $count } listos.</b>
}
papers-next-countries = { $who ->
    [partner] <b>Primero: ¿en qué países ha vivido su pareja</b> { $months } meses seguidos o más? Cada uno pide un certificado de antecedentes penales. Escríbalos aquí.
   *[applicant] <b>Primero: ¿en qué países ha vivido usted</b> { $months } meses seguidos o más? Cada uno pide un certificado de antecedentes penales. Escríbalos aquí.
}
papers-next = <b>Sigue: { $paper }.</b> { $doing ->
    [translate] Encargue la traducción{ $start ->
        [later] {" "}a más tardar el { $on }.
       *[other] {" "}ahora.
    }
    [request] Ese país solo lo da con una carta de IRCC; en su lugar se sube una línea.
    [renew] Se vuelve demasiado antiguo. Pida otro ahora: unos { $days } días.
   *[order] { $start ->
        [later] Empiece a más tardar el { $on }: unos { $days } días{ $translation ->
            [yes] , luego la traducción.
           *[no] .
        }
       *[other] Empiece ahora: unos { $days } días{ $translation ->
            [yes] , luego la traducción.
           *[no] .
        }
    }
}
papers-next-form = <b>Sigue: el formulario de IRCC.</b> Llénelo y compárelo con sus documentos. El último día para enviarlo es el { $by }.
papers-next-send = <b>Sigue: enviar.</b> Revise todo una vez más, pague las tarifas y envíe. El último día es el { $by }.
papers-next-wait = Hoy solo queda esperar. Lo próximo en llegar: { $paper }, hacia el { $on }.
papers-next-none = { $waits ->
    [yes] <b>Por ahora no hay nada más que empezar.</b> El resto viene con la invitación.
   *[no] <b>Ya tiene todos sus documentos.</b>
}
papers-late-police = <b>No llegará para el { $by }: { $papers }.</b> En su lugar IRCC acepta una carta de explicación, con la prueba de que lo intentó a tiempo: un recibo, un número de seguimiento, un aviso de retraso. Si no convence al oficial, pueden rechazar la solicitud.
papers-late-other = <b>No llegará para el { $by }: { $papers }.</b> Pídalo hoy y diga que es urgente. El sistema de IRCC no acepta una solicitud a la que le falta un documento de su lista. Si no puede llegar, rechazar la invitación le mantiene en el grupo de candidatos.
papers-deciding = { $begun ->
    [yes] Lo que decide el día: { $paper }{ $others ->
        [0] {""}
       *[other] {" "}y { $others } más
    }. Todo listo hacia el { $on }.
   *[no] { $others ->
        [0] Lo que más tarda: { $paper }
       *[other] Lo que más tarda: { $paper } y { $others } más
    }. { $invited ->
        [yes] Empezando hoy, todo listo hacia el { $on }.
       *[no] Unos { $days } días desde hoy, si empieza ahora.
    }
}
papers-open = <b>Sin marcar</b>: { $count }
papers-now = <b>Para empezar ya</b>: { $count }
papers-coming = <b>En camino</b>: { $count }
papers-here = <b>Listos</b>: { $count }
papers-invited = <b>Con la invitación</b>: { $count }
papers-perhaps = <b>Quizá</b>, según lo que aún no sé: { $count }
papers-not-needed = <b>No hacen falta, según usted</b>: { $count }

paper-named = { $what }, { $of }
paper-between = { ", " }
paper-with-state = { $paper } · { $state }
paper-credential = título { $number }
paper-owner = { $owner ->
    [partner] pareja
    [child] { $number ->
        [0] cada hijo
       *[other] hijo { $number }
    }
   *[family] toda la familia
}
paper-on-its-way = { $overdue ->
    [yes] { $translating ->
        [yes] traducción encargada el { $since }, ya debería estar
       *[no] pedido el { $since }, ya debería estar: pregunte por él
    }
   *[no] { $translating ->
        [yes] en traducción, hacia el { $on }
       *[no] { $dated ->
            [yes] pedido el { $since }, hacia el { $on }
           *[no] en camino
        }
    }
}
paper-to-translate = aquí, falta traducirlo
paper-to-renew = demasiado antiguo para entonces: pida otro
paper-start-by = { $start ->
    [later] empiece a más tardar el { $on }
   *[other] empiece hoy
}

## Un documento completo

paper-state = { $state ->
    [ordered] Pedido{ $ordered ->
        [not_known] {""}
       *[other] {" "}el { $ordered }
    }{ $overdue ->
        [yes] . Ya debería estar: pregunte por él.
       *[no] , llega hacia el { $expected }.
    }
    [here] Ya lo tiene{ $here ->
        [not_known] .
       *[other] {""}: del { $here }.
    }
    [translating] Ya lo tiene. Traducción encargada el { $since }, llega hacia el { $expected }.
    [renew] El del { $here } se vuelve demasiado antiguo antes del envío.
    [not_needed] No hace falta, según usted.
    [told_here] Cuenta: lo sé por sus respuestas.
    [told_needed] No lo tiene, según sus respuestas.
   *[needed] Aún no lo ha pedido.
}
paper-note = Su nota: <i>{ $note }</i>
paper-when = { $doing ->
    [translate] La traducción tarda unos <b>{ $days } días</b> (nuestro cálculo prudente).{ $start ->
        [pool] {""}
       *[other] {" "}Téngala para el { $ready }.
    }
   *[order] Tarda unos <b>{ $days } días</b>{ $official ->
        [yes] {" "}(página de IRCC)
       *[no] {" "}(nuestro cálculo prudente)
    }{ $translation ->
        [0] .
       *[other] , y { $translation } más para traducir.
    } { $start ->
        [pool] Empiece ya: para esto no hace falta invitación.
        [invited] Empiece cuando le inviten: antes quedaría demasiado antiguo.
        [later] <b>Empiece a más tardar el { $on }</b>, para tenerlo el { $ready }.
       *[today] <b>Empiece hoy.</b>{ $late ->
            [yes] {" "}Quizá no llegue para el { $by }. { $police ->
                [yes] Guarde el recibo: IRCC acepta una carta de explicación con la prueba de que lo intentó a tiempo.
               *[no] Diga que es urgente.
            }
           *[no] {" "}Debe estar para el { $ready }.
        }
    }
}
paper-when-request = Ese país solo lo da con una carta de IRCC, que llega después de la solicitud. En su lugar suba una página que diga, en inglés: «I am applying from a country that requires an official request letter from IRCC to get a police certificate».
paper-contents = <b>Debe mostrar:</b>
paper-content-translation = una traducción certificada, salvo que esté en inglés o francés
paper-footing = <b>De dónde viene esto</b>
paper-for-programs = Solo para: { $programs }.
paper-perhaps = Si hace falta depende de lo que aún no sé; decide la lista que IRCC le haga a usted.
paper-validity = { $limit ->
    [police_current_country] Del país donde vive: { $months } meses como máximo el día de la solicitud.
    [police_other_country] No caduca si es posterior a su última estadía de { $stay } meses allí.
    [medical] Vale { $months } meses desde el examen.
   *[other] {""}
}{ $last ->
    [not_known] {""}
   *[other] {" "}Vale hasta el <b>{ $last }</b>{ $counts ->
        [yes] : a tiempo para el { $send }{ $invited ->
            [yes] , día del envío.
           *[no] , si le invitaran hoy.
        }
       *[no] {""}: no alcanza para el { $send }{ $invited ->
            [yes] , día del envío.
           *[no] , si le invitaran hoy.
        }
    }
}
paper-source-link = por qué hace falta
paper-wait-link = página de IRCC sobre ese país
paper-read-at = { $official ->
    [yes] Fuente: { $link }; { $wait }, al { $seen }. Lo que diga la propia oficina va primero.
   *[no] Fuente: { $link }. Cuánto tarda no lo dice ninguna página oficial; lo que diga la propia oficina va primero.
}

## Por qué hace falta

paper-why-always = { $paper ->
    [digital_photo] IRCC pide una foto de cada persona que viene.
    [trade_work_proof] El programa de oficios pide dos años de trabajo después de calificarse.
    [cec_funds_letter] Reemplaza la prueba de fondos, que su programa no pide.
   *[passport] IRCC lo pide de cada persona que viene.
}
paper-why-accompanying-partner = Su pareja viene con usted.
paper-why-children = Me habló de { $owner ->
    [child] un hijo o hija dependiente.
   *[other] hijos dependientes.
}
paper-why-married = Su estado civil: matrimonio.
paper-why-common-law = Vive en pareja de hecho (common-law).
paper-why-divorced = Su estado civil: divorcio.
paper-why-widowed = Su estado civil: viudez.
paper-why-separated = Hay una separación. La página de IRCC no nombra ningún documento para eso; un acuerdo la demuestra.
paper-why-sibling = Declara un hermano o hermana en Canadá.
paper-why-relative = Declara un familiar en Canadá. IRCC puede pedirlo en su propia lista.
paper-why-studied-in-canada = Declara dos años de estudios en Canadá, y ningún título los muestra.
paper-why-nomination = Declara una nominación provincial.
paper-why-job-offer = Declara una oferta de trabajo.
paper-why-certificate = Declara un certificado en un oficio.
paper-why-police = Cada persona de { $age_from } años o más necesita uno de cada país donde vivió { $stay_months } meses seguidos o más en los últimos { $looking_back_years } años. De Canadá no.
paper-why-upfront-medical = Toda la familia debe pasar el examen antes de la solicitud, también quien se queda.
paper-why-language-test = De ella dependen sus puntos de idioma.
paper-why-credential = Declara estos estudios.
paper-why-foreign-credential = Dice a qué equivalen sus estudios en Canadá.
paper-why-job = Declara este trabajo, y sin la carta no cuenta.
paper-why-canadian-job = Declara este trabajo en Canadá.
paper-why-job-in-canada = El trabajo en Canadá solo cuenta mientras tenía permiso para trabajar.
paper-why-gap-in-work = No me dijo ningún empleo de { $from } a { $to }. El formulario de IRCC pregunta por cada mes de diez años.
paper-why-partner-language-claimed = Declara puntos por el idioma de su pareja.
paper-why-partner-education-claimed = Declara puntos por los estudios de su pareja.
paper-why-partner-eca-claimed = Dice a qué equivalen en Canadá los estudios de su pareja.
paper-why-partner-work-claimed = Declara puntos por el trabajo de su pareja en Canadá.
paper-why-partner-studied-in-canada = Declara puntos por los dos años de estudios de su pareja en Canadá.
paper-why-funds = { $required ->
    [not_known] Debe mostrar dinero suficiente para su familia.
   *[other] Debe mostrar { $required } para su familia.
}
paper-why-funds-exempt = Su oferta de trabajo puede reemplazar el dinero; la carta lo dice.

## Qué debe mostrar cada uno

content-noc = las cinco cifras de la ocupación
content-start = el primer día
content-end = el último día
content-hours-per-week = horas por semana
content-imm-1017b-upfront = formulario IMM 1017B, del médico
content-emedical-information-sheet = la hoja informativa eMedical, con su número
content-original-in-colour = un escaneo en color del original, no de una copia certificada
content-both-sides = cada página, por ambos lados
content-divorce-decree = la sentencia de divorcio o de nulidad
content-legal-separation-agreement = el acuerdo legal de separación, si lo hay
content-shared-parent = que comparten padre o madre: las dos actas de nacimiento
content-chain-of-relationship = cada paso de usted a esa persona: actas de nacimiento y de matrimonio
content-status-in-canada = que tiene ciudadanía o residencia permanente
content-address-in-canada = que vive en Canadá: una factura o un contrato de alquiler
content-enrolment = una carta de la institución de que estaba en sus registros
content-full-time-dates = primer y último día, y que fue a tiempo completo
content-diploma = el título
content-transcript = el certificado de notas
content-letterhead = membrete, dirección y contacto
content-job-title = su cargo
content-duties = sus funciones principales
content-dates = primer y último día
content-salary-and-benefits = sueldo y beneficios al año
content-signature = nombre, cargo y firma de su jefatura o de Recursos Humanos
content-letters = una carta de cada empleador
content-pay-stubs = recibos de pago
content-t4-or-notice-of-assessment = formularios T4 o avisos de impuestos (notice of assessment)
content-permits = los permisos de trabajo de esa época
content-permits-of-whole-job = cada permiso, para que ningún día del empleo quede sin cubrir
content-gap-dates = los meses de los que se trata
content-what-was-done = qué hizo, y de qué vivía
content-gap-proof = pruebas, donde las haya
content-two-years-after-qualifying = dos años de trabajo a tiempo completo después de calificarse
content-applicant-name = su nombre
content-debts = deudas, como tarjetas y préstamos
content-account-numbers = el número de cada cuenta
content-opening-dates = el día en que se abrió cada una
content-current-balances = el saldo de cada una hoy
content-six-month-averages = el promedio de seis meses de cada una

## Botones y lo que sigue de ellos

button-paper-order = { $medical ->
    [yes] Pedí cita hoy
   *[no] Lo pedí hoy
}
button-paper-here = Ya lo tengo
button-paper-uploaded = La página está lista
button-paper-translating = Encargué la traducción
button-paper-translated = Ya tengo la traducción
button-paper-no-translation = No hay que traducirlo
button-paper-not-needed = No hace falta
button-paper-note = Nota
button-paper-undo = Deshacer
button-paper-tell = Decirlo
button-papers = Volver a mis documentos
button-papers-next = Sigue: { $paper }
button-papers-countries = Países donde viví
button-papers-plan = Qué hacer, en orden
button-lived-none = { $lives ->
    [canada] Solo en Canadá
    [together] Solo donde vivimos ahora
   *[abroad] Solo donde vivo ahora
}
paper-noted = Anotado: { $paper }, { $what ->
    [ordered] pedido el { $on }
    [came] listo desde el { $on }
    [not_needed] no hace falta
    [translating] traducción encargada el { $on }
    [translated] con traducción
    [no_translation] no hay que traducirlo
   *[undone] como estaba antes
}.
paper-other-country = No anoté nada: no me ha dicho que viviera en ese país ({ $country }), por eso su certificado no está en su lista. Si vivió allí, añádalo en «{ $button }».
paper-not-noted = No anoté nada: no pude leer «{ $said }» como una fecha. Escríbala así: { $example }.
paper-day-ahead = El { $on } todavía no llega. Dígamelo ese día, o dígame otro.
paper-booked-for = para el { $on }
paper-gone = Ese documento ya no está en su lista.
paper-example = También puede escribir «pedido { $ordered }» o «listo desde { $here }».
paper-note-question = ¿Qué debo recordar de él? Escríbalo, con { $most } caracteres como máximo.
paper-which = ¿Cuál de estos?
lived-question = { $who ->
    [partner] <b>¿En qué países ha vivido su pareja</b> { $months } meses seguidos o más, en los últimos { $years } años y desde que cumplió { $age }? Diga también el actual.
   *[applicant] <b>¿En qué países ha vivido usted</b> { $months } meses seguidos o más, en los últimos { $years } años y desde que cumplió { $age }?
}
lived-why = Cada uno, salvo Canadá, pide un certificado de antecedentes penales. Un oficial puede pedir más adelante otros anteriores.
lived-example = Por ejemplo: <i>{ $example }</i>
lived-example-countries = México, España y Chile
lived-told = Dichos hasta ahora: { $countries }.
lived-noted = { $none ->
    [yes] Anotado: ningún otro país.
   *[no] Anotado: { $countries }.
}
lived-not-read = No encontré ningún país ahí. Escriba sus nombres, separados por comas.
