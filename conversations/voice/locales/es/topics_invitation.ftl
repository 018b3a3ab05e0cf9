### Lo que se pregunta tras una invitación: la respuesta y su nombre en un botón. Cómo se pregunta: ways_*.ftl.

topic-after-ita = { $stage ->
    [invited] ¡Felicitaciones! Eso sí, aún no es una aprobación.
   *[other] Una invitación aún no es una aprobación.
} Tiene { $apply_days } días para la solicitud. Primero revise con fechas exactas que todo lo declarado se sostenga. Pida enseguida los antecedentes penales y la cita médica de toda la familia. Después, cartas de empleadores y bancos, y traducciones. En su cuenta («Continue my application») llene el formulario con diez años de historia. Pague ({ $fee_one_adult } por un adulto) y envíela unos días antes.{ own-fees }{ own-apply-by }
    .name = Me invitaron: ¿y ahora?

topic-ita-extension = No. Los { $apply_days } días no se prorrogan. Si solo tarda un certificado de antecedentes, presente la solicitud a tiempo con una carta que lo explique y la prueba de que lo intentó, como un recibo o número de seguimiento. Luego decide un oficial. No encontré una regla así para otros documentos. Si no llega a tiempo, rechace la invitación antes del último día: vuelve al grupo de candidatos, si aún cumple los requisitos. Sin hacer nada, el perfil se acaba.{ own-apply-by }
    .name = Más tiempo para la solicitud

topic-ita-decline = Rechácela si algo de lo declarado no se sostiene, o si su puntaje correcto está por debajo del más bajo de esa ronda. Vuelve al grupo de candidatos con la fecha de vencimiento anterior, si aún cumple los requisitos. No va en su contra, pero nadie promete otra invitación. Si no hace nada en { $apply_days } días, el perfil se elimina, y uno nuevo recibe otra hora de desempate. Si todo se sostiene, no suele haber motivo para rechazarla.{ own-apply-by }
    .name = Rechazar una invitación

topic-ita-mistake = Calcule su puntaje con los datos correctos, al día de la invitación. Si aún califica para el programa (y la categoría) y no queda por debajo del puntaje más bajo de esa ronda, preséntela con la verdad y una explicación corta. Si no, IRCC aconseja rechazarla: puede negar la solicitud y quedarse con la tarifa. Nunca adapte papeles al error. Si parece declaración falsa, consulte antes a alguien con licencia.{ own-score }
    .name = Un error tras la invitación

topic-score-drop-after-ita = Sus datos se revisan para dos días: el de la invitación y el día en que IRCC recibe la solicitud. Una baja no perjudica si solo viene de un cumpleaños posterior, ni si aún califica para el programa y la categoría y no queda por debajo del último de esa ronda. Si pierde una nominación o una oferta, vence una prueba o se casa, recalcule antes de presentar la solicitud. Si queda por debajo, rechácela.{ own-score }
    .name = Puntaje menor tras la invitación

own-apply-by = { $has_apply_by ->
    [yes] { " " }Último día para su solicitud: el { $apply_by }.
   *[no] { "" }
}
