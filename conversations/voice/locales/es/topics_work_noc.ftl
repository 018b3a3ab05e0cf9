### Lo que la gente pregunta sobre el trabajo y su ocupación: la respuesta y el nombre de su botón. Cómo se
### pregunta: ways_*.ftl. Las cifras vienen de las reglas (topics/figures.py).

topic-noc-wrong = En el grupo de candidatos, corríjalo enseguida: el código correcto puede cambiar su programa, su categoría o su puntaje, y otra ocupación principal puede dejarle sin programa. Tras una invitación, recalcule con el código correcto; si entonces no califica para el programa o no alcanza el puntaje de su ronda, rechazarla es más seguro que presentar la solicitud. Los oficiales comparan el código con las funciones de sus cartas y pueden negarla. Esto viene de la página de IRCC de junio de 2026 y de la práctica.
    .name = Elegí mal el NOC

topic-duties-match = Sí: deciden las funciones, no el cargo. Debe haber hecho lo que dicen las primeras líneas de la ocupación y buena parte de las funciones principales, con todas las esenciales (la página de IRCC dice la mayoría). Si menos de la mitad son suyas, mire códigos vecinos. Que su empleador describa las funciones con sus propias palabras; un texto copiado del NOC hace dudar a los oficiales.
    .name = ¿Deben coincidir las funciones?

topic-reference-letter = Una por cada empleo que declara, en papel membretado con dirección, teléfono y correo: su nombre, cada cargo, sus funciones, primer y último día (o que sigue allí), horas por semana, sueldo anual y beneficios, y nombre, cargo y firma de su jefatura o de Recursos Humanos. Para trabajo en Canadá agregue recibos de pago, T4 o avisos de impuestos. Por cuenta propia: documentos de propiedad, prueba de ingresos y confirmaciones de clientes.
    .name = ¿Qué dice una carta laboral?

topic-reference-letter-refused = Pida a Recursos Humanos al menos fechas, cargo, sueldo y horas. Muestre sus funciones de otro modo: declaración jurada de su jefatura o de un colega, contrato, descripción del puesto, recibos de pago, impuestos, depósitos bancarios. Agregue una carta de explicación con pruebas: a quién se la pidió, cuándo y qué le respondieron. Decide el oficial. No encontré una lista oficial de sustitutos; tómelo como práctica, no como regla.
    .name = Me niegan la carta

topic-remote-work = Experiencia canadiense (para el programa y el CRS) significa que estaba en Canadá y trabajaba para un empleador canadiense; desde casa en Canadá está bien. El trabajo desde fuera para una empresa canadiense no es canadiense. El trabajo en Canadá para un empleador extranjero tampoco, y si cuenta como extranjero es discutido, con negativas conocidas. La página de IRCC de junio de 2026 no dice más: busque asesoría con licencia antes de declararlo.
    .name = ¿Cuenta el trabajo remoto?

topic-self-employed = En Canadá no: ni para Experiencia Canadiense ni para los puntos CRS por trabajo canadiense. Fuera de Canadá sí, para Trabajadores Calificados y los puntos por trabajo extranjero, con pruebas de otros: registro, facturas, pagos, cartas de clientes. Una excepción: en medicina, atención pagada con fondos públicos en Canadá, con invitación desde el { $physicians_since }; ahí no se marca cuenta propia en el perfil.
    .name = ¿Cuenta por cuenta propia?

topic-student-work = En Canadá, el trabajo mientras estudiaba a tiempo completo, también de co-op, no cuenta para Experiencia Canadiense ni para los puntos CRS por trabajo canadiense; Oficios Calificados tampoco lo toma. Para Trabajadores Calificados cuenta si fue pagado, continuo y calificado, y fuera de Canadá también para el CRS. Por eso suele hacer falta un año calificado después de los estudios, a menudo con un permiso de posgraduación. Estudiar junto a un empleo lo excluye solo si era a tiempo completo.
    .name = ¿Cuenta trabajar y estudiar?

topic-cash-jobs = El trabajo sin pago y el voluntariado nunca cuentan. Las reglas no excluyen el pago en efectivo, y las páginas de IRCC de junio de 2026 no hablan de él. Pero debe ser salario o comisión, con autorización si fue en Canadá, y usted debe poder probarlo: sin carta en regla, recibos, depósitos o impuestos, difícilmente funciona. Los documentos inventados traen una negativa y cinco años de prohibición.
    .name = Trabajo en efectivo o sin pago

topic-maternity-leave = Mejor no la cuente. IRCC busca trabajo realmente hecho, y bufetes informan que la licencia parental, pagada o no, se deja fuera; la página de IRCC de 2026 no lo dice con claridad. El empleo sí sigue: póngalo sin la licencia (aquí como dos empleos, antes y después), y que su carta la muestre. Para Experiencia Canadiense se recupera el tiempo trabajando más. Si su año depende de eso, busque asesoría con licencia.
    .name = ¿Cuenta la maternidad?

topic-unpaid-leave = En la práctica cuentan los feriados y las vacaciones pagadas normales (bufetes hablan de unas dos semanas al año). Reste licencias sin sueldo, enfermedades largas, ausencias largas y los veranos sin pago de docentes. El año de Experiencia Canadiense puede tener pausas: se completa trabajando más; el de Trabajadores Calificados debe ser continuo, y una pausa larga sin sueldo puede romperlo. Aquí, /edit lo agrega a un empleo: «Agregar licencia sin sueldo».
    .name = Licencia sin sueldo, vacaciones
    .more = La página actual de IRCC no lo detalla.

topic-job-loss = En el grupo de candidatos, ponga enseguida el último día del empleo; si ya presentó la solicitud, avise a IRCC por el formulario web. El trabajo hecho sigue contando ({ $cec_years } años para Experiencia Canadiense, { $fswp_years } para Trabajadores Calificados), y no hace falta tener empleo. Se pierden los meses siguientes y lo que dependía de una oferta. Con un permiso atado a un empleador, necesita otro permiso antes de trabajar para otro.{ own-permit }
    .name = Perdí mi empleo
    .more = Hasta ahí llegan las páginas de IRCC de junio de 2026.

topic-old-experience = Cuente hacia atrás desde la solicitud: Experiencia Canadiense mira los últimos { $cec_years } años; Oficios Calificados, { $fstp_years }; Trabajadores Calificados y los puntos CRS, { $fswp_years }; y la mayoría de las categorías pide { $category_months } meses en { $category_years } años. Mientras espera, el trabajo va saliendo de la ventana día a día. IRCC lo nombra como causa frecuente de que un perfil deje de cumplir.
    .name = ¿Cuándo es muy antiguo?

topic-month-counting = Un año son { $year_hours } horas, contando { $full_time_hours } a la semana como máximo: 12 meses a tiempo completo. Bufetes informan que el portal de IRCC cuenta meses de calendario y puede dar el año por completo unas semanas antes, mientras que los oficiales cuentan días. Necesita el año el día de la invitación y otra vez cuando IRCC recibe la solicitud. Revise el primer y el último día; si el año no estaba completo en la invitación, lo seguro es rechazarla.
    .name = ¿Está completo mi año?
