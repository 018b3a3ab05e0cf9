### Lo que la gente pregunta sobre permisos y estatus en Canadá: la respuesta y su nombre en un botón. Cómo se pregunta: ways_*.ftl.

topic-permit-ends = Pida la extensión antes de que termine; IRCC dice al menos { RULE("process.temporary_status.extend_days_before") } días antes. Entonces puede quedarse hasta la decisión, y trabajar con las condiciones de antes si pidió un permiso de trabajo. Ni perfil ni invitación dan derecho a quedarse o trabajar. Tras pedir la residencia permanente, puede pedir un permiso puente desde { RULE("process.temporary_status.bridging_months_before") } meses antes del final. ¿Ya terminó? Tiene { RULE("process.temporary_status.restoration_days") } días para pedir el restablecimiento, sin trabajar. O espere en el exterior, aún en el grupo.{ own-permit }
    .name = Mi permiso termina pronto

topic-pgwp-ends = Un permiso de posgraduación (PGWP) se da una vez y no se renueva, salvo por el tiempo perdido por un pasaporte corto. Caminos: recibir la invitación y presentar la solicitud a tiempo, luego un permiso puente; otro permiso por un empleador o una nominación; estatus de visitante, sin trabajar; o esperar en el exterior.{ own-permit }{ own-cutoff }
    .name = Un PGWP que termina
    .more = Su trabajo en Canadá sirve { $cec_years } años para Experiencia Canadiense.

topic-bowp = El permiso de trabajo abierto puente (BOWP) es para el solicitante principal. Hasta donde sé, hay que estar en Canadá con estatus vigente y un permiso de trabajo que termina en { RULE("process.temporary_status.bridging_months_before") } meses o menos, y haber presentado la solicitud por Express Entry. No basta un perfil ni una invitación, y la solicitud debe haber sido recibida como completa. Con nominación: solo sin restricción de empleador. Pídalo antes de que termine el anterior.{ own-permit }
    .name = Permiso puente (BOWP)
    .more = Son dos tarifas: permiso de trabajo y permiso abierto.

topic-maintained-status = Si pide la extensión antes de que termine su permiso o estadía, está legalmente hasta la decisión, mientras siga en Canadá. Si pidió un permiso de trabajo, puede seguir trabajando con las condiciones de antes. Si pidió un permiso de estudios o estadía de visitante, el trabajo acaba el último día del permiso. Si sale, pierde el derecho a trabajar hasta el permiso nuevo.{ own-permit }
    .name = Estatus mantenido
    .more = En línea se cuenta por la hora UTC: no espere a la última noche.

topic-status-lost = Deje de trabajar ya. En los { RULE("process.temporary_status.restoration_days") } días tras perder el estatus puede pedir el restablecimiento, con su tarifa y la del permiso. Mientras tanto puede quedarse, pero no trabajar, y la aprobación no es segura. Pasados { RULE("process.temporary_status.restoration_days") } días hay que salir y pedirlo desde el exterior. El trabajo sin permiso no cuenta y puede dejarle fuera. Desde el exterior puede seguir en el grupo de candidatos. No puedo juzgar su caso: busque pronto asesoría con licencia.{ own-permit }
    .name = Un permiso que ya terminó

topic-visitor-apply = Sí, Express Entry no depende de dónde esté. Pero quien está de visita no puede trabajar, la visita no da puntos, y un perfil o una invitación no alarga la estadía. La mayoría puede quedarse 6 meses. Pida la extensión al menos { RULE("process.temporary_status.extend_days_before") } días antes del final. Trabajar sin permiso puede acabar con todo el plan.
    .name = Solicitar estando de visita

topic-dual-intent = Por sí solo, no. La ley permite la doble intención (IRPA 22(2)): querer la residencia permanente no le cierra una visa o permiso de visitante, estudios o trabajo, si el oficial cree que saldrá al final de la estadía permitida. Responda con la verdad si le preguntan por sus planes de inmigrar. Muestre su propósito, sus medios y sus lazos. Nadie puede prometer la visa.
    .name = Un perfil y pedir visa

topic-travel-waiting = Sí, ni el grupo de candidatos ni la solicitud lo prohíben. Para volver necesita una visa o eTA vigente; un permiso no es una visa. Si sale con estatus mantenido, quizá vuelva como visitante, sin trabajar. Seis meses o más en un país suman un certificado de antecedentes, y las ausencias largas no cuentan como trabajo en Canadá. Si le aprobaron dentro de Canadá, avise a IRCC si sale antes de que le confirmen el estatus.{ own-permit }
    .name = Viajar mientras espera

topic-work-waiting = Solo con su propio permiso para trabajar: ni perfil, ni invitación, ni solicitud lo dan. Trabajar sin él no cuenta, y arriesga la expulsión, cinco años de prohibición y una negativa. Con permiso, respete sus condiciones: empleador, lugar, horas. Quien estudia puede trabajar 24 horas semanales fuera del campus durante el período de clases. Caminos: extender el permiso, un permiso puente tras la solicitud, o un permiso por un empleador.{ own-permit }
    .name = Trabajar mientras espera
