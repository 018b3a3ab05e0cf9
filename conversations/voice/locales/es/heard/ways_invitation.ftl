### Formas de preguntar por estos temas, en español, separadas por "|". Nunca se dicen, solo se leen;
### escritas como las teclea la gente, con la ortografía debida.

ways-after-ita = me invitaron qué sigue | recibí la ita ahora qué | llegó la invitación a aplicar | qué hago después de la ita
    | ya tengo la invitación, pasos | tengo ita por dónde empiezo | cuántos días tengo después de la invitación | me salió la ita
    | qué hago primero con la invitación | ya me invitaron a aplicar | pasos después de recibir ita | qué se hace tras la invitación
    | me llegó la invitación, qué hago | me invitaron ayer, qué sigue
ways-ita-extension = me dan más tiempo después de la invitación | prórroga de los 60 días | se puede extender el plazo de la ita
    | no alcanzo a juntar los documentos en 60 días | extensión de la ita | puedo pedir más plazo | se me acaba el tiempo de la invitación
    | y si no llego a los 60 días | los antecedentes no llegan a tiempo para la ita | mi certificado de policía no llegará a tiempo | ampliar el plazo de la invitación | qué pasa si se vencen los 60 días
    | puedo pedir más tiempo después de la invitación | no alcanzo en 60 días
ways-ita-decline = debo rechazar la invitación | puedo rechazar la ita | qué pasa si no acepto la invitación | es malo rechazar la ita
    | declinar la invitación | dejar pasar la ita | puedo esperar otra invitación | si rechazo pierdo mi lugar | no quiero aceptar la ita
    | vuelvo al pool si rechazo | ignorar la invitación qué pasa
    | y si digo que no a la invitación | puedo rechazar la invitación y esperar
ways-ita-mistake = encontré un error después de la invitación | me equivoqué en el perfil y ya tengo ita | puse mal algo y me invitaron
    | reclamé puntos de más | mi experiencia estaba mal y ya me invitaron | error en el perfil con ita | puse mal la fecha y me llegó la invitación
    | me invitaron con datos equivocados | qué hago si el perfil tenía errores | puntos de más en el perfil e invitación
    | aplico aunque había un error
ways-score-drop-after-ita = y si baja mi puntaje después de la invitación | cumplo años después de la ita | mi ielts vence después de la ita
    | pierdo puntos después de ser invitado | cumplí 30 después de la invitación | baja mi crs antes de aplicar | después de invitado bajan mis puntos
    | tuve cumpleaños con la ita en la mano | me quedé sin trabajo después de la ita baja el puntaje
    | mi puntaje bajó tras la ita | si mi score cae por debajo del corte
