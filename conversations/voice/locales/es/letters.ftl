### Cartas para pedir, revisar y escribir. Lo que está entre <pre> lo copia la persona: está escrito con su
### voz; [ ] marca lo que solo ella sabe. Las cartas para IRCC no están aquí: IRCC lee inglés y francés, y
### lo demás tendría que traducirse; por eso salen en inglés.

letter-request = <b>{ $paper }.</b> { $kind ->
    [bank] Toque para copiar, para cada banco:
    [client] Trabajaba por cuenta propia: pídala a sus clientes. Agregue documentos de su negocio y prueba de ingresos. Toque para copiar:
   *[employer] Toque para copiar:
}
letter-text = Buenos días:

    { $again ->
        [yes] Gracias por la carta. Para mi residencia permanente en Canadá aún debe mostrar:
       *[no] { $kind ->
            [bank] Para mi residencia permanente en Canadá les pido una carta firmada:
            [client] Para mi residencia permanente en Canadá necesito una carta firmada de ustedes sobre el trabajo que les hice:
           *[employer] Para mi residencia permanente en Canadá les pido una carta firmada:
        }
    }
    { $points }

    Muchas gracias,
    { $name ->
        [none] [su nombre]
       *[other] { $name }
    }
letter-point = - { $text }
letter-ask-letterhead = en papel membretado, con dirección, teléfono y correo
letter-ask-applicant-name = mi nombre completo
letter-ask-job-title = cada cargo que tuve{ $title ->
    [none] {""}
   *[other] {" "}(el mío: { $title })
}
letter-ask-duties = mis funciones principales en cada uno, en sus palabras
letter-ask-dates = primer y último día de cada uno{ $from ->
    [none] {""}
   *[other] {" "}({ $from } a { $current ->
        [yes] hoy
       *[no] { $to ->
            [none] [último día]
           *[other] { $to }
        }
    })
}
letter-ask-hours-per-week = horas pagadas por semana{ $hours ->
    [none] {""}
   *[other] {" "}({ $hours })
}
letter-ask-salary-and-benefits = sueldo anual y beneficios
letter-ask-signature = nombre, cargo y firma de mi jefatura o Recursos Humanos
letter-ask-debts = lo que les debo (tarjetas, préstamos), aunque no sea nada
letter-ask-account-numbers = el número de cada cuenta
letter-ask-opening-dates = el día en que se abrió cada una
letter-ask-current-balances = el saldo de cada una hoy
letter-ask-six-month-averages = el saldo promedio de cada una en los últimos seis meses

letter-hints = <b>Antes de enviarla</b>
letter-hint-duties = Las funciones las escriben ellos. Yo no escribo ninguna, y el texto del NOC no va ahí.
letter-hint-early = Esta carta no caduca: pídala ya, también en empleos que dejó.
letter-hint-each = Una carta por banco. Un extracto solo no basta.
letter-hint-deposit = Un depósito grande reciente: diga de dónde viene, con pruebas.
letter-hint-gift = Un regalo cuenta si de verdad es suyo: en su cuenta, sin nada que devolver.
letter-hint-joint = Sirve la cuenta conjunta con la pareja que viene. Si está solo a nombre de su pareja, pruebe que usted puede usarla.
letter-source = Leído: { $link }. La lista que IRCC le haga a usted va primero.

letter-check = <b>{ $paper }.</b> { $number } de { $count }

    { $point }
letter-check-letterhead = ¿Está en papel membretado, con dirección, teléfono y correo?
letter-check-applicant-name = ¿Dice su nombre completo, como en el pasaporte?
letter-check-job-title = ¿Nombra cada cargo que tuvo{ $title ->
    [none] {""}
   *[other] , como { $title }
}?
letter-check-duties = ¿Dice sus funciones principales, con palabras del empleador, para cada cargo?
letter-check-dates = ¿Dice el primer y el último día{ $from ->
    [none] {""}
   *[other] , y son los que usted me dijo ({ $from } a { $current ->
        [yes] hoy: «sigue trabajando aquí»
       *[no] { $to ->
            [none] sin indicar
           *[other] { $to }
        }
    })
}?
letter-check-hours-per-week = ¿Dice las horas por semana{ $hours ->
    [none] {""}
   *[other] , y son { $hours }, como usted me dijo
}?
letter-check-salary-and-benefits = ¿Dice su sueldo de un año y los beneficios?
letter-check-signature = ¿Tiene la firma de su jefatura o de Recursos Humanos, con nombre y cargo?
letter-check-debts = ¿Dice lo que usted le debe al banco, aunque no sea nada?
letter-check-account-numbers = ¿Da el número de cada cuenta?
letter-check-opening-dates = ¿Dice qué día se abrió cada cuenta?
letter-check-current-balances = ¿Da el saldo de cada cuenta hoy?
letter-check-six-month-averages = ¿Da el saldo promedio de cada cuenta en los últimos seis meses?
letter-checked = <b>{ $paper }.</b> { $missing ->
    [0] Está todo lo que pide IRCC. Si dice otro día u otras horas que las que me dijo, cambie sus respuestas por lo que es verdad.
    [1] <b>Falta una cosa.</b> Pídala así:
   *[other] <b>Faltan { $missing } cosas.</b> Pídalas así:
}
letter-which = ¿Para cuál de estos?

button-letter = El texto para pedirla
button-letter-explain = Carta de explicación
button-letter-check = Ya tengo una: revisarla
button-letter-anew = Revisarla otra vez
button-letter-refused = No quieren darla
button-letter-deposit = Un depósito grande o regalo
button-letter-there = Sí, está
button-letter-missing = No, falta
button-letter-paper = Volver a este documento
button-explanation-others = Otras cartas

## Cartas de explicación: { explanation-… } es el título, .name un botón. El texto de la carta sale en inglés.

explanation-which = <b>Carta de explicación.</b> Una página corta y firmada: el hecho, la razón, la prueba. ¿De qué trata?
explanation-title = <b>{ $title }</b> Va en inglés: IRCC lee inglés y francés. Toque para copiarla; llene en inglés los [ ], solo con la verdad.
explanation-gap = Meses sin empleo.
    .name = Meses sin empleo
    .note = Los mismos meses van en la lista de actividades del formulario. Ahí no puede quedar ningún mes vacío.
explanation-job = Otro empleo.
    .name = Otro empleo tras el perfil
    .note = En el grupo de candidatos, cambie más bien el perfil. Después de la solicitud, avise a IRCC por el formulario web.
explanation-name = Dos nombres.
    .name = Nombres distintos
    .note = Use en todo el formulario el nombre de su pasaporte.
explanation-police = Un certificado de antecedentes que tarda.
    .name = Antecedentes que tardan
    .note = IRCC la acepta en lugar del certificado si muestra que lo intentó a tiempo. Si no convence al oficial, pueden rechazar la solicitud.
explanation-no-letter = No dan la carta.
    .name = Un empleador que se niega
    .note = Pida primero a Recursos Humanos al menos fechas, cargo, sueldo y horas. No conozco una lista oficial de sustitutos; decide el oficial.
explanation-deposit = Un depósito grande.
    .name = Un depósito grande o regalo
    .note = El dinero prestado no cuenta. La página de IRCC, tal como la tengo, no nombra ninguna prueba para un regalo; esto es lo que la gente suele enviar.
