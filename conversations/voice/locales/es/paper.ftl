## El documento que da /export

paper-title = Express Entry: dónde estoy
paper-subtitle = { $name ->
    [none] Al { $date }
   *[other] { $name }, al { $date }
}
paper-for = Hecho con lo que se contó a un asistente de chat: para uso propio, o para que lo mire un consultor autorizado o un abogado. IRCC no revisó nada de esto, y no es asesoría legal.
paper-chapter-where = En breve
paper-doubts = <b>Para mirar otra vez</b>
paper-chapter-points = El puntaje, punto por punto
paper-chapter-grid = Los 67 puntos
paper-chapter-doors = Rondas de invitaciones
paper-chapter-dates = Las fechas que importan
paper-chapter-papers = Documentos para el perfil
paper-chapter-application = Documentos para la solicitud
paper-chapter-costs = Cuánto cuesta
paper-form = { $application ->
    [yes] Formulario de IRCC: la solicitud
   *[no] Formulario de IRCC: el perfil
}
between-names = { " " }
paper-source = { " " }[{ $number }]
paper-source-listed = [{ $number }]{ " " }
paper-missing = sin indicar
paper-sources = Fuentes
paper-footer = Asistente de Express Entry, { $date }. Información, no asesoría legal; no es IRCC.
paper-unwritable = «…» está en lugar de letras que este documento no puede imprimir. Están en el chat y en el archivo JSON. En el formulario de IRCC, escríbalas como las pone su pasaporte en letras latinas.
paper-caption = Un documento para imprimir o mostrar a un consultor autorizado: su puntaje punto por punto, rondas, fechas, documentos, costos y el formulario de IRCC con lo que ya dijo.
paper-not-made = No se pudo hacer el documento aquí. Todo lo que trae está en /score, /draws, /deadlines, /checklist, /costs y /sheet.
