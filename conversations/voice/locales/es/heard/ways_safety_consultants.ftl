### Formas de preguntar por estos temas, en español, separadas por "|". Nunca se dicen, solo se leen;
### escritas como las teclea la gente, con la ortografía debida.

ways-need-lawyer = necesito abogado o consultor | puedo aplicar yo solo | conviene contratar un abogado | hace falta un asesor de inmigración
    | puedo hacer el trámite por mi cuenta | contrato una agencia o no | es mejor con consultor | cuánto cobra un consultor | se puede sin abogado
    | me sirve pagar un asesor | lo hago solo o con ayuda | es obligatorio tener un representante
    | necesito abogado | necesito una abogada | me hace falta un asesor
    | necesito un abogado | puedo hacerlo solo
ways-check-consultant = cómo sé si mi consultor es legal | mi asesor tiene licencia | verificar un rcic | cómo verifico si es abogado de verdad
    | mi agente está registrado | dónde reviso la licencia del consultor | mi consultor será confiable | cómo saber si el asesor está autorizado
    | lista de consultores autorizados | una agencia en mi país es legal | quiénes pueden representarme
    | cómo sé si tiene licencia | cómo verifico a un asesor
ways-scams = me prometen visa segura es estafa | me llamó ircc pidiendo dinero | es real este correo de inmigración | me garantizan la residencia
    | me quieren estafar | una agencia me promete trabajo y visa | fraude de inmigración | me escribieron por whatsapp de inmigración
    | es confiable esta página | ofrecen residencia garantizada | me piden pagar con tarjetas de regalo | cómo evito que me estafen
    | denunciar a un estafador
    | es una estafa | me prometen la residencia por dinero | suena raro
ways-paid-job-offer = debo pagar por una oferta de trabajo | me venden un lmia | me cobran por la oferta laboral | comprar una oferta de trabajo
    | es ilegal pagar por lmia | un empleador me pide dinero por el contrato | cuánto cuesta comprar un lmia | el agente quiere 20000 por un trabajo
    | pagarle al jefe por la oferta | ofertas de empleo que se pagan
    | me venden una oferta de trabajo, es legal | pagar por una oferta
ways-criminal-record = tengo antecedentes penales puedo aplicar | estuve preso | tuve un problema con la policía | manejé borracho hace años
    | dui y express entry | fui condenado | una multa de tránsito afecta | tuve una denuncia | mis antecedentes afectan la residencia
    | rehabilitación criminal | un delito menor afecta | me arrestaron una vez
    | tengo antecedentes, me dejan entrar | me arrestaron una vez, es problema
    | me detuvieron una vez, lo digo o no
ways-health-condition = me pueden negar por una enfermedad | tengo diabetes puedo emigrar | vih y la residencia | tengo cáncer me aceptan
    | mi hijo tiene autismo nos niegan | enfermedad y residencia permanente | tengo una discapacidad | inadmisible por salud
    | problemas de salud afectan | tengo hipertensión pasa el examen médico | mi hija tiene síndrome de down | tomo medicamentos me rechazan
    | tengo diabetes, me pueden rechazar | mi enfermedad es motivo de rechazo
ways-refused-before = me negaron la visa antes importa | visa rechazada anteriormente | me negaron el permiso de estudio puedo aplicar
    | visa americana negada lo declaro | tengo un rechazo previo | me rechazaron la visa de turista afecta express entry | me deportaron de estados unidos
    | visa negada en otro país | tengo que decir que me negaron una visa | una negativa anterior afecta
    | me negaron una visa antes, importa | visa de estados unidos negada
