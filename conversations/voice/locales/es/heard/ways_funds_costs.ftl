### Formas de preguntar por estos temas, en español, separadas por "|". Nunca se dicen, solo se leen;
### escritas como las teclea la gente, con la ortografía debida.

ways-cost-total = cuánto cuesta | cuánto sale todo | cuál es el costo total | cuánto hay que pagar | cuánto vale el proceso | qué tarifas hay
    | cuánto gasto en total | cuánto cuesta la residencia | es caro emigrar | presupuesto para express entry | cuánto cobra ircc
    | cuánto dinero se va en el trámite | cuánto se paga por persona | cuánto cuesta para dos personas | tasas del gobierno
    | cuánto cuesta todo | cuánto pagamos en total | cuánto dinero necesito para todo el proceso
ways-funds-amount = cuánto dinero tengo que demostrar | monto de fondos | cuánta plata hay que mostrar | fondos para familia de 4
    | cuánto dinero para una persona | prueba de fondos cuánto es | cuánto hay que tener en el banco | cuánto dinero piden
    | fondos de establecimiento para dos | con 20 mil dólares alcanza | qué cantidad de ahorros necesito | tabla de fondos
    | cuánto debo tener ahorrado | solvencia económica cuánto piden
    | cuánto dinero necesito en el banco | cuánto debo tener en la cuenta
    | cuánto dinero debo tener en mi cuenta | cuánto necesito ahorrado
    | cuánto dinero debo tener en el banco | cuánto dinero necesito tener en el banco
    | cuánto dinero hay que mostrar | con 12000 alcanza | cuánto necesito en el banco para dos
    | de cuánto dinero hay que tener | mis ahorros alcanzan
    | qué monto piden para tres personas | cuánto piden en el banco para cuatro
ways-funds-history = cuánto tiempo debe estar el dinero en la cuenta | estados de cuenta de seis meses | los fondos deben estar cuánto tiempo
    | me acaban de depositar el dinero | promedio de seis meses | el dinero entró hace poco | cuánto antes debo tener la plata en el banco
    | depósito grande en mi cuenta | historial del banco | puedo mover los fondos de cuenta | tengo que mantener el dinero quieto
    | los ahorros se movieron este mes
    | desde cuándo debe estar el dinero | el dinero entró la semana pasada, es problema
    | vendí mi carro y el dinero es reciente
ways-funds-gift = mis papás me pueden dar el dinero | carta de regalo para los fondos | dinero donado sirve | mi tío me presta la cuenta
    | puedo usar la cuenta de mi papá | plata que me regala mi familia | donación como prueba de fondos | mi hermano me transfiere dinero
    | mi suegro me da el dinero | gift deed en español | fondos a nombre de mi mamá
    | mi tío me regala el dinero, sirve | un regalo de mis padres vale
    | mi papá me manda el dinero, lo aceptan
ways-funds-loan = puedo usar un préstamo | préstamo para los fondos | pedir prestado para mostrar fondos | un crédito sirve como fondos
    | línea de crédito para la prueba de fondos | tarjeta de crédito como fondos | me prestan el dinero y lo devuelvo | sacar un crédito en el banco
    | plata prestada | endeudarme para los fondos | hipoteca como fondos
    | puedo pedir un préstamo para mostrar | el banco me presta para los fondos, está permitido
ways-funds-property = mi casa cuenta como fondos | puedo mostrar una propiedad | un terreno sirve de fondos | tengo un departamento cuenta
    | mi carro cuenta como fondos | bienes raíces como fondos | el apartamento a mi nombre sirve | joyas u oro como fondos
    | avalúo de mi casa | propiedades en vez de dinero | finca como prueba de fondos | auto y casa cuentan
    | tengo una casa, cuenta como dinero | mi terreno sirve como prueba
ways-funds-joint-account = cuenta conjunta sirve | cuenta mancomunada con mi esposa | puedo usar la cuenta de mi esposo | cuenta a nombre de los dos
    | cuenta conjunta con mi mamá | fondos en la cuenta de mi pareja | el dinero está en la cuenta de mi mujer | dos titulares en la cuenta
    | la plata la tiene mi marido | cuenta compartida
    | el dinero está a nombre de mi esposa, sirve | cuenta conjunta con mi esposo
ways-funds-crypto = las criptos cuentan como fondos | puedo mostrar bitcoin | acciones como fondos | inversiones sirven | cdt como fondos
    | plazo fijo sirve como fondos | fondo de pensiones cuenta | cetes como prueba de fondos | fondos mutuos | afore cuenta
    | certificado de depósito sirve | usdt como fondos | mis cesantías cuentan
    | tengo bitcoin, cuenta | mis acciones cuentan como fondos
ways-funds-currency = los fondos pueden estar en pesos | dinero en otra moneda | tengo dólares americanos sirve | tengo soles
    | hay que convertir a dólares canadienses | fondos en euros | qué tipo de cambio usan | mi plata está en pesos colombianos
    | cuenta en moneda local | bolívares sirven | cómo se convierte la moneda | en qué moneda tienen que estar
    | a qué tasa convierten | mi dinero está en pesos, cómo lo cuentan
ways-refunds = me devuelven el dinero | reembolso si me niegan | devuelven las tasas | hay reembolso | pierdo el dinero si me rechazan
    | recupero lo que pagué | puedo pedir devolución | si retiro la solicitud me devuelven | cuándo devuelven el rprf
    | me regresan el pago | qué pasa con lo pagado si no me aprueban
    | devuelven el dinero si me rechazan | recupero las tasas
