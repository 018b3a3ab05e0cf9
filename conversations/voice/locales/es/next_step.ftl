# Lo único que conviene hacer ahora. Encabeza la tarjeta del puntaje y la página de estado.

next-step = <b>Ahora:</b> { $what }

next-interview = responda «{ $question }». { $left ->
    [0] Después
    [1] Es la última pregunta; después
   *[other] Quedan { $left } preguntas, algunas según sus respuestas; después
} { $scored ->
    [yes] le digo otra vez su puntaje.
   *[no] le digo su puntaje, sus programas y las rondas en que podría entrar.
}
next-review = revise sus respuestas y confírmelas. Después le digo su puntaje, sus programas y las rondas en que podría entrar.
next-complete-facts = { $program ->
    [yes] responda «{ $fact }»: decide si califica para un programa.
   *[no] responda «{ $fact }». El puntaje empieza por ahí.
}
next-mend-passport = renueve su pasaporte: { $over ->
    [yes] venció
   *[no] vence
} el { $on }. Cuando tenga el nuevo, dígamelo con /edit.
next-mend-profile = prepare un perfil nuevo: el suyo sale del grupo de candidatos el { $on }, cuando se cumplen sus { RULE("process.profile.valid_months") } meses. Desde ese día puede enviar el nuevo.
permit-on-day = el { $date }
permit-in-month = en { $month }
next-mend-permit-ends = pida { $permit ->
    [pgwp] su próximo permiso { $late ->
        [yes] hoy
       *[no] a más tardar el { $by }
    }: su PGWP termina { $when }, y se da una sola vez
    [study] su próximo permiso { $late ->
        [yes] hoy
       *[no] a más tardar el { $by }
    }: su permiso de estudios termina { $when }
    [visitor] quedarse más tiempo { $late ->
        [yes] hoy
       *[no] a más tardar el { $by }
    }: su estadía como visitante termina { $when }
   *[other] la extensión de su permiso de trabajo { $late ->
        [yes] hoy
       *[no] a más tardar el { $by }
    }: termina { $when }
}. Si lo pide a tiempo, puede quedarse hasta la decisión.
next-mend-permit-bridging = pida un permiso de trabajo abierto puente (bridging) antes del { $on }: el suyo termina { $when }. Hasta donde sé, IRCC debe haber declarado antes que su solicitud está completa.
next-mend-permit-ended = dígame qué permiso tiene ahora en Canadá: el suyo terminó { $when }. Si no pidió otro a tiempo, deje de trabajar; puede pedir que le devuelvan el estatus hasta el { $until }. Un asesor autorizado puede ayudarle rápido.
next-mend-test = reserve ahora otra prueba de { $language }. { $whose ->
    [partner] La de su pareja
   *[own] La suya
} cuenta hasta el día antes del { $on }; sin ella, su puntaje CRS de { $before } pasa a { $after }.
next-mend-eca = pida otra evaluación del título. { $whose ->
    [partner] La ECA de su pareja
   *[own] La ECA
} cuenta hasta el día antes del { $on }; sin ella, su puntaje CRS de { $before } pasa a { $after }.
next-mend-ended = { $change }: { $gain } puntos (CRS { $total }). Lo que tiene ya no cuenta.
next-mend-pool = según sus respuestas, hoy no califica para ningún programa, e IRCC saca un perfil así del grupo de candidatos. Vea qué le falta a { $program } y empiece por ahí.
next-decline-or-mend = { $by_score ->
    [yes] corrija lo que está mal o rechace la invitación: su puntaje CRS, { $score }, está por debajo de los { $cutoff } de su ronda.
   *[no] corrija lo que le falta a su invitación, o rechácela.
}
next-mend-invited = envíe su solicitud a más tardar el { $by }{ $has_what ->
    [yes] , el último día de esto: { $what }; o renuévelo antes.
   *[no] : desde el { $on } ya no se sostendría.
}
next-passport = pasaporte
next-work = { $now ->
    [yes] { $work }.
   *[no] hoy nada nuevo; desde el { $on }, { $work }.
}
next-sixty-days = Envíe su solicitud a más tardar el { $on }: { $days ->
    [0] hoy
    [one] queda un día
   *[other] quedan { $days } días
}.
next-late-police = ¿Un certificado de policía no llegaría a tiempo? Pídalo hoy y guarde el recibo. IRCC acepta en su lugar una carta con esa prueba; un oficial decide. Para la carta, escriba <i>carta de explicación certificado de policía</i>.
next-late-medical = El examen médico ya va muy justo: reserve hoy el primer día libre.
next-tell-ircc = actualice su perfil en el sitio de IRCC: { $changes }{ $more ->
    [0] { "" }
   *[other] { " " }y { $more } más
}. Las invitaciones siguen lo que dice allí. Después dígame que está hecho.
next-biometrics = { $over ->
    [yes] el último día para dar sus datos biométricos fue el { $by }. Dígame si ya los dio; si no, pregunte ya mismo a IRCC por su formulario web.
   *[no] dé sus datos biométricos a más tardar el { $by }: IRCC ya se los pidió. Reserve la cita ahora.
}
next-after-applying = dígame las fechas de las cartas y los documentos de IRCC, y yo las vigilo.
next-landed = { $over ->
    [yes] nada más de Express Entry: ya tiene la residencia. Le doy la bienvenida a Canadá.
   *[no] le doy la bienvenida a Canadá. IRCC necesita su dirección canadiense para la tarjeta a más tardar el { $by }, si aún no la dio.
}
next-refused = lea los motivos en la carta de IRCC antes que nada. Si quiere que se revise la negativa, vea pronto a un abogado o consultor autorizado: son { $here } días si se decidió en Canadá, { $abroad } si fue en el extranjero.
next-refile = { $eligible ->
    [yes] haga un perfil nuevo en el sitio de IRCC: el anterior terminó el { $on }. Sus respuestas siguen guardadas para él.
   *[no] vea qué pide un programa. El perfil anterior terminó el { $on }; uno nuevo necesita un programa y, según sus respuestas, hoy no califica para ninguno.
}
next-refile-score = Hoy tendría { $estimate ->
    [yes] unos { $score } puntos CRS
   *[no] { $score } puntos CRS
} y necesitaría una invitación nueva.
next-other-programs = { $work ->
    [yes] mire otras vías a Canadá. Su trabajo es de un tipo (TEER 4 o 5) que ningún programa de Express Entry cuenta, por bien que se haga.
   *[no] mire otras vías a Canadá. Nada de lo que puedo calcular le abre ahora un programa de Express Entry.
} <a href="{ $link }">IRCC enumera aquí sus programas</a>; yo solo conozco Express Entry.
next-open-program = { $change }{ $later ->
    [yes] { " " }para el { $on }
   *[no] { "" }
}. { $missing ->
    [0] Eso solo abre
    [one] Eso da el punto que falta para { $mark } y abre
   *[other] Eso da los { $missing } puntos que faltan para { $mark } y abre
} este programa: { $program } (CRS { $total }{ $later ->
    [yes] { " " }entonces
   *[no] { "" }
}{ $granted }).
next-planned-test = presente su prueba de { $language }{ $dated ->
    [yes] { " " }el { $on }
   *[no] { "" }
}. Con los resultados que busca calificará ({ $program }, CRS { $total }); antes de tener los resultados no se puede enviar ningún perfil.
next-then-eca = Después su evaluación (ECA), que está en camino: { $gain } puntos (CRS { $total } el { $on }{ $granted }).
next-wait-eca = espere su evaluación (ECA): está en camino{ $later ->
    [yes] { " " }y debería llegar para el { $on }
   *[no] { "" }
}. Si confirma «{ $level }», { $program ->
    [none] son { $gain } puntos (CRS { $total }{ $granted }).
   *[other] eso abre este programa: { $program } (CRS { $total }{ $granted }).
} Avíseme cuando llegue.
next-open-waiting = { $work ->
    [yes] siga en su trabajo hasta el { $on }.
   *[no] espere hasta el { $on }.
} Eso solo abre este programa: { $program } (CRS { $total } entonces).
next-open-funds = ahorre hasta { $funds }. Eso solo abre este programa: { $program }.
next-open-destination = piense en vivir fuera de Quebec. Eso solo abre este programa: { $program }. Quebec elige por su cuenta a sus inmigrantes.
next-first-plan = { $count ->
        [2] dos
       *[other] tres
    } cosas:
    { $steps }
    Con CLB 9 y todo eso tendría CRS { $total } y calificaría para: { $program }.
next-plan-step = { $number }. { $step }
next-plan-english = Presente una prueba de inglés que IRCC acepte.
next-plan-english-again = Presente otra vez la prueba de inglés, para CLB 9 en las cuatro habilidades.
next-plan-credentials-ordered = Espere su evaluación (ECA), que está en camino, y dígame qué dice.
next-plan-credentials = Haga evaluar su título (ECA). Tarda semanas o meses: pídala ahora.
next-plan-settlement-funds = Tenga { $funds } para mostrar.
next-plan-pair = dos cosas juntas abren este programa: { $program } (CRS { $total }): { $first }, y { $second }.
next-create-profile = haga su perfil en <a href="{ $link }">el sitio de IRCC</a>. { $how ->
    [exact] Sus { $score } puntos habrían
    [sure] Su puntaje, al menos { $least }, habría
    [about] Unos { $score } puntos habrían
   *[open] Como máximo { $most } puntos habrían
} bastado en la última ronda de este tipo ({ $cutoff }): { $round }.{ $how ->
    [about] { " " }Lo menos, { $least }, no habría bastado.
    [open] { " " }Lo menos, { $least }, no habría bastado.
   *[exact] { "" }
}
next-create-profile-anyway = haga su perfil en <a href="{ $link }">el sitio de IRCC</a>: califica para un programa, y nada de lo que puedo calcular suma diez puntos.
next-profile-first = <a href="{ $link }">cree su perfil</a>, es gratis. Luego: { $then }
next-raise = { $change }: { $gain } puntos (CRS { $total }{ $later ->
    [yes] { " " }el { $on }
   *[no] { "" }
}{ $granted }).{ $above ->
    [0] { "" }
   *[other] { " " }Eso alcanza { $above } de los { $rounds } puntajes de corte de los últimos doce meses en rondas de este tipo: { $round }.
}
next-raise-door = { $change }. Eso abre las rondas de este tipo: { $round }. Un CRS de { $score } habría bastado en { $above } de sus { $rounds } rondas de los últimos doce meses.
next-raise-principal = mire cómo sería con su pareja como solicitante principal: { $least ->
    [yes] al menos CRS { $total }
   *[no] CRS { $total }
} en lugar de sus { $now }.{ $eligible ->
    [yes] { "" }
   *[no] { " " }Para qué programa calificaría aún no lo veo: lo dirán sus propias respuestas, en su propio chat.
}
next-keep-watch = por hoy, nada. Yo vigilo sus fechas.
next-keep-watch-round = por hoy, nada. { $how ->
    [exact] Sus { $score } puntos habrían
    [sure] Su puntaje, al menos { $least }, habría
    [about] Unos { $score } puntos habrían
   *[open] Como máximo { $most } puntos habrían
} bastado en la última ronda de este tipo ({ $cutoff }): { $round }.{ $how ->
    [about] { " " }Lo menos, { $least }, no habría bastado.
    [open] { " " }Lo menos, { $least }, no habría bastado.
   *[exact] { "" }
} Yo vigilo sus fechas.

## El primer botón: hace lo que dice la línea

button-do-complete-facts = Responder ahora
button-do-mend-test = Tengo los nuevos resultados
button-do-eca-came = Llegó mi ECA
button-do-mend-eca = Tengo el nuevo informe
button-do-mend-passport = Tengo el nuevo pasaporte
button-do-mend-permit = Lo que tengo ahora
button-do-mend-program = Qué falta
button-do-decline-or-mend = Corregir o rechazar
button-do-sixty-days = Qué hacer, en orden
button-do-tell-ircc = Qué decirle a IRCC
button-do-biometrics-given = Ya di los biométricos
button-do-after-applying = Llegó una carta o un papel
button-do-refused = Tras la negativa: sus opciones
button-do-landed = Mi tarjeta y mi dirección
button-do-refile = Contar qué pasó
button-do-begin-anew = Empezar un perfil nuevo
button-do-other-work = Revisar mi trabajo
button-do-open-program = Ver qué aporta
button-do-open-waiting = Ver los próximos meses
button-do-open-funds = Ya tengo el dinero
button-do-open-destination = Cambiar dónde pienso vivir
button-do-first-plan = Qué pide el programa
button-do-plan-pair = Ver los dos cambios
button-do-create-profile = Mis respuestas, para copiar
button-do-raise = Ver qué aporta
button-do-other-way-round = Su pareja como solicitante
    .wish = mi pareja como solicitante principal
button-do-raise-door = Rondas a mi alcance
button-do-keep-watch = Mis fechas
button-fewer = Atrás

## El trabajo entre la invitación y la solicitud

work-police = Antecedentes penales
    .do = pida el certificado de antecedentes penales de cada país donde vivió seis meses o más
work-medical = Examen médico
    .do = reserve el examen médico de toda la familia con un médico designado (panel physician)
work-letters = Cartas de empleadores
    .do = pida a cada empleador una carta de referencia
work-family = Papeles de la familia
    .do = reúna las actas de matrimonio y de nacimiento, y pida las traducciones
work-funds = Carta del banco
    .do = pida a su banco la carta sobre sus fondos
work-scans = Escaneos
    .do = escanee pasaporte, pruebas, títulos e informes, y hágase las fotos
work-form = Formulario IRCC
    .do = llene el formulario de IRCC y compárelo con su perfil
work-send = Revisión y envío
    .do = revise todo una vez más, pague las tarifas y envíe la solicitud

work-plan-title = <b>Su solicitud, en orden</b>, hasta el { $by }.
work-plan-line = { $state ->
    [done] ✓ { $work }: hecho
    [begun] { $work }: en camino
    [now] <b>Ahora: { $work }</b>
   *[later] { $on }: { $work }
}
work-plan-note = Empiece cada cosa a más tardar en su día. Las fechas las propongo yo, salvo la última: mandan la lista que IRCC hizo para usted y su cuenta.
work-plan-after = Después: la carta de IRCC para los biométricos. Se dan en los { $days } días siguientes; su tarifa se paga al enviar. Cuánto cuesta todo: /costs.
work-plan-none = No hay ninguna invitación abierta.
button-work-done = Hecho: { $work }
button-work-undone = Falta: { $work }
button-work-papers = Documentos
