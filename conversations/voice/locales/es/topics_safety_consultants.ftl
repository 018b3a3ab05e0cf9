### Lo que la gente pregunta sobre asesores, fraude y motivos de negativa: la respuesta y su nombre en un botón. Cómo se pregunta: ways_*.ftl.

topic-need-lawyer = No. Los formularios y guías son gratis, y un representante no hace la solicitud ni más rápida ni más segura. La ayuda vale la pena donde algo no está claro: delitos, salud, custodia, una negativa anterior, trabajo o estatus dudoso, una carta de equidad procesal. Quien cobra por asesorar debe tener licencia. De todo lo que se presente a su nombre responde usted, aunque lo hagan otros.
    .name = ¿Hace falta abogado?

topic-check-consultant = Solo pueden cobrar por asesorar: miembros de un colegio de abogados de Canadá o de la Chambre des notaires, paralegales de Ontario y miembros del College of Immigration and Citizenship Consultants (IRPA 91). Busque a la persona en el registro público. Pida contrato escrito, formulario IMM 5476 y copias, y conserve su propia contraseña. Un agente en el exterior sin licencia tampoco está permitido.
    .name = ¿Tiene licencia el asesor?

topic-scams = Muy probablemente. Nadie puede garantizar una visa, un empleo o una invitación, ni comprar rapidez. IRCC no cobra por teléfono, tarjeta de regalo, Western Union ni cuenta privada, no amenaza con arrestos y no manda visas por correo electrónico. El correo verdadero termina en gc.ca o canada.ca. No toque enlaces ni pague; mire en su propia cuenta. Denúncielo al Canadian Anti-Fraud Centre, y a la policía si ya perdió dinero.
    .name = ¿Es una estafa?

topic-paid-job-offer = No. Que le prometan una oferta o un permiso a cambio de dinero está en la lista de alertas de IRCC; una oferta falsa es fraude y puede excluirle cinco años. Una oferta real dice el empleador, las funciones, el sueldo y las horas, y el empleador se puede comprobar. Según las reglas que conozco, una oferta no da puntos CRS desde el 25 de marzo de 2025: no habría nada que comprar.
    .name = Pagar por una oferta o LMIA

topic-criminal-record = Depende del hecho, de qué sería en la ley canadiense y de hace cuánto fue. Conducir bajo efectos del alcohol también importa. Puede haber salidas: la rehabilitación (por el paso del tiempo, o pedida cinco años después de la pena), una suspensión de antecedentes (record suspension) o un permiso temporal. Responda a IRCC con la verdad. Yo no pregunto ni guardo nada de esto; por favor, no me cuente más. Consulte a un abogado antes de la solicitud.
    .name = Antecedentes penales

topic-health-condition = Una enfermedad no es una negativa automática. Los oficiales miran el peligro para la salud o seguridad públicas, y la demanda excesiva: costos previstos de más de tres veces el promedio canadiense en cinco años, o listas de espera más largas. También se examina a los familiares que se quedan. Diga la verdad al médico de la lista, no mande aquí nada médico, y consulte a un abogado si una carta lo plantea.
    .name = Enfermedad o discapacidad

topic-refused-before = Que Canadá u otro país le haya negado algo no suele cerrar por sí solo Express Entry. Pero los formularios preguntan por negativas. Ocultar una, por vieja que sea, puede verse como declaración falsa, con cinco años de prohibición. Dé país, fecha y motivo, y adjunte la carta. Otra cosa es una negativa por documentos falsos, una orden de expulsión o una prohibición: busque antes asesoría con licencia, pues yo no puedo juzgarlo.
    .name = Una negativa anterior
