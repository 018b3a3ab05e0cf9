## Cuánto cuesta: /costs

costs-title = <b>Cuánto le cuesta a su familia</b>
    Tarifas de IRCC que faltan por pagar: <b>{ $official }</b>.
    { $unknown ->
        [yes] Otros cobran aprox. { $others }, sin contar lo que no se sabe.
       *[no] Otros cobran aprox. { $others }.
    }
costs-none = No queda nada por pagar a IRCC.
costs-now = <b>Ahora, antes de una invitación</b>
costs-invitation = <b>Con la solicitud, después de la invitación</b>
costs-landing = <b>Antes de llegar</b>
costs-month = <b>Para { $month }</b>
costs-undated = <b>Aún sin fecha</b>
costs-about = aprox. { $amount }
costs-between = { $least } a { $most }
costs-unknown = precio que aquí no se sabe
costs-free = gratis
cost-profile = • Perfil de Express Entry: { $amount }
cost-processing = { $who ->
    [partner] • Trámite, su pareja: { $amount }
    [children] • Trámite, { $count ->
        [one] 1 hijo o hija
       *[other] { $count } hijos
    }: { $amount }
   *[applicant] • Trámite, usted: { $amount }
}
cost-biometrics = • Biométricos, una vez por familia: { $amount }
cost-right = { $count ->
    [one] • Derecho de residencia permanente: { $amount }
   *[other] • Derecho de residencia permanente, { $count } personas adultas: { $amount }
}. También se puede pagar con la solicitud.
cost-language-test = { $who ->
    [partner] • Prueba de idioma, su pareja: { $amount }
   *[applicant] • Prueba de idioma: { $amount }
}
cost-eca = • Informe de ECA: { $amount }
cost-medical = { $count ->
    [one] • Examen médico: { $amount }
   *[other] • Examen médico, { $count } personas: { $amount }
}
cost-police = { $count ->
    [one] • Certificado de antecedentes penales: { $amount }
   *[other] • Certificados de antecedentes penales, { $count }: { $amount }
}
cost-translation = • Traducciones certificadas de lo que no está en inglés o francés: { $amount }
costs-funds-cec = Por Experiencia Canadiense no hay que mostrarlo.
costs-funds = Dinero para mostrar, no para pagar: <b>{ $need }</b> para { $size ->
    [one] una persona
   *[other] una familia de { $size }
}. { $have ->
    [none] Usted no me ha dicho cuánto tiene.
   *[other] Usted me dijo { $have }{ $more ->
        [yes] {" "}o más
       *[no] {""}
    }{ $short ->
        [none] : alcanza.
       *[other] {""}: faltan { $short }.
    }
}
costs-funds-exempt = En su caso no hay que mostrar fondos de establecimiento.
costs-funds-size = Cuánto dinero debe mostrar depende de su familia, que aún no conozco.
costs-funds-unsettled = Dinero para mostrar, no para pagar: <b>{ $least }</b> o <b>{ $need }</b>. Si un cónyuge en separación cuenta no está resuelto; planee con la cantidad mayor.
costs-missing = Aún falta, y cambia esto: { $missing }.
costs-footing = <b>De dónde sale esto y qué puede cambiar</b>
costs-changes = Las tarifas de IRCC cambian cada { $years } años, la próxima vez el { $fees }. La que vale es la del día en que IRCC recibe su solicitud. Una tabla nueva de fondos suele llegar en { $funds }.
costs-sources = Tarifas vigentes desde el { $since }, revisadas el { $checked } ({ $link }).{ $heard ->
    [none] {""}
   *[other] {" "}«Aprox.» es lo que la gente decía haber pagado, hasta { $heard }: no es oficial, y es sin impuestos.
}
button-costs-monthly = Por mes
button-costs-staged = Por etapa
