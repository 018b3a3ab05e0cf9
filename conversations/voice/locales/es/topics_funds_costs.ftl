### Lo que la gente pregunta sobre tarifas y fondos: la respuesta y el nombre de su botón. Cómo se
### pregunta: ways_*.ftl. Las cifras vienen de las reglas (topics/figures.py).

topic-cost-total = { own-fees-first }A IRCC, desde el { $fees_since }, en dólares canadienses: cada adulto { $dollars_principal } + { $dollars_right } (derecho de residencia permanente), cada hijo { $dollars_child }, biometría { $dollars_biometrics } por persona, { $dollars_biometrics_family } como máximo por familia. Un adulto: { $dollars_one_adult }; una pareja: { $dollars_couple }; una pareja con dos hijos: { $dollars_couple_two_children }. El perfil es gratis. Otros fijan sus precios (no oficiales, 2026): prueba 280-410, ECA desde unos 264, médico 170-390 cada uno, antecedentes, traducciones. Los fondos se muestran, no se pagan. /costs suma lo suyo.
    .name = ¿Cuánto cuesta todo?

topic-funds-amount = Según la tabla del { $funds_since }, en dólares canadienses, por personas en la familia: 1: { $funds_single }; 2: { $funds_two }; 3: { $funds_three }; 4: { $funds_four }; 5: { $funds_five }; 6: { $funds_six }; 7: { $funds_seven }; cada una más { $funds_each_more }. Cuéntese usted, su pareja y todos los hijos dependientes, aunque se queden fuera o sean canadienses. La Clase de Experiencia Canadiense no los pide.{ own-funds }
    .name = ¿Cuánto dinero debo mostrar?
    .more = Suele haber tabla nueva cada año a mediados; hasta el 3 de octubre de 2026 no había visto ninguna: revise la página de IRCC.

topic-funds-history = No hay un tiempo escrito. Pero la carta del banco muestra el día en que se abrió cada cuenta, su saldo de hoy y su promedio de seis meses, y el dinero debe estar cuando presente la solicitud y cuando se emita la visa. En la práctica, explique un depósito grande reciente y pruebe de dónde vino. Quédese siempre por encima de la tabla: bajar de ella puede acabar con su perfil. Hasta ahí llega la página de IRCC de noviembre de 2024.{ own-funds }
    .name = ¿Desde cuándo el dinero?

topic-funds-gift = Un regalo puede contar si de verdad es suyo: en su propia cuenta, sin nada que devolver, libre para llevarlo a Canadá. La prueba habitual es una escritura de donación firmada, el extracto bancario de quien lo da y una carta de explicación; la página de IRCC, tal como la tengo, no nombra ninguna. El dinero que sigue en la cuenta de sus padres, de amigos o de quien le apoya no cuenta, porque no puede probar que dispone de él.{ own-funds }
    .name = Dinero de mis padres

topic-funds-loan = No. El dinero debe estar libre de deudas y otras obligaciones: no cuentan préstamos de bancos, líneas de crédito ni dinero prestado por parientes, y la carta del banco tiene que decir también sus deudas. Si resulta que detrás de su saldo hay un préstamo, puede parecer declaración falsa.{ own-funds }
    .name = ¿Sirve un préstamo?

topic-funds-property = No. El valor de una casa, un apartamento o un terreno no se acepta como prueba de fondos. Solo cuenta el dinero del que puede disponer. Si lo vende, el dinero cuenta cuando está en su cuenta. En la práctica se agregan los papeles de la venta, para explicar el depósito.{ own-funds }
    .name = Casa o terreno como fondos

topic-funds-joint-account = Si su pareja viene con usted, una cuenta conjunta cuenta. Una cuenta solo a nombre de su pareja puede contar, si prueba que usted puede usar el dinero. Si su pareja se queda en el exterior, apóyese en el dinero que usted controla. La página de IRCC, de noviembre de 2024 tal como la tengo, no dice cómo se juzga una cuenta conjunta con padres u otras personas: prepárese para probar su acceso legal.{ own-funds }
    .name = Cuenta conjunta o de pareja

topic-funds-crypto = IRCC pide cartas de bancos e instituciones financieras sobre cuentas bancarias y de inversión. Depósitos a plazo, acciones y fondos suelen mostrarse así, si puede volverlos efectivo en cualquier momento. De criptomonedas no se habla: una billetera no tiene esa carta; véndalas y conserve el dinero, con pruebas. El dinero bloqueado de una pensión difícilmente está disponible.{ own-funds }
    .name = Cripto, acciones, depósitos
    .more = Fuera de las cartas, nada de esto está confirmado oficialmente.

topic-funds-currency = Sí. La tabla de IRCC está en dólares canadienses: convierta al tipo de cambio del día, deje margen para las variaciones, y diga el tipo y el día en una carta corta. No encontré ninguna regla oficial sobre el tipo de cambio. Cuando le pido un monto, es en dólares canadienses.{ own-funds }
    .name = Dinero en otra moneda

topic-refunds = Si la solicitud vuelve por incompleta, se devuelven la tarifa de trámite y la del derecho de residencia permanente. Una vez que empezó el trámite, o tras una negativa, la tarifa de trámite no se devuelve; los { $fee_right } del derecho de residencia permanente vuelven si se la niegan o si usted se retira. La biometría solo se devuelve si no dio sus datos. Revertir el pago con tarjeta cuenta como fraude. Pruebas, ECA y médicos no los devuelve IRCC.
    .name = ¿Me devuelven las tarifas?
