### Formas de preguntar por estos temas, en español, separadas por "|". Nunca se dicen, solo se leen;
### escritas como las teclea la gente, con la ortografía debida.

ways-next-draw = cuándo es el próximo sorteo | próxima ronda de invitaciones | cuándo hacen el siguiente draw | fecha del próximo draw
    | cuándo sale la próxima ronda | cada cuánto hacen rondas | hay draw esta semana | cuándo habrá draw de cec | cuándo me van a invitar
    | cuándo toca el próximo sorteo | este mes hay ronda | calendario de rondas | para cuándo la siguiente invitación
    | cuándo es la próxima ronda | cuándo hay otro sorteo
ways-last-cutoffs = cuáles fueron los últimos puntajes de corte | último corte crs | en cuánto quedó el último draw | puntaje del último sorteo
    | resultados de la última ronda | con cuántos puntos invitaron la última vez | últimos draws | cuántos invitaron en la última ronda
    | cortes de este año | corte de la ronda de francés | qué puntaje pidieron en el último draw de salud | historial de cortes
    | cuánto fue el último corte | con cuántos puntos invitan
ways-no-general-rounds = va a haber draw general | por qué no hay rondas generales | van a volver los draws de todos los programas
    | cuándo vuelven las rondas para fsw | hay rondas generales todavía | desde 2024 no hay rondas generales | all program draw cuándo
    | ya no invitan a los de afuera | volverán los sorteos generales | no hacen draw para todos
ways-category-fit = estoy en alguna categoría | en qué categoría entro | mi trabajo está en las categorías | en qué rondas puedo participar
    | a qué categoría pertenezco | mi profesión entra en la categoría de salud | categoría stem mi noc | soy cocinero tengo categoría
    | qué categorías me sirven | califico para el draw de oficios | a qué draws puedo entrar | mi noc está en la lista de categorías
    | soy profesor entro en educación
    | mi trabajo está en alguna categoría | entro en la categoría de salud
ways-not-invited = por qué no me invitaron si tenía más puntos | mi puntaje es mayor al corte y no recibí ita | tenía 520 y no me llegó la invitación
    | no me invitaron con puntaje suficiente | superé el corte pero nada | a otros con menos puntos los invitaron | mi score estaba por encima y no me llamaron
    | pasé el corte y no llegó nada | por qué invitan a otros y a mí no | cumplía el corte y no me seleccionaron
    | por qué nadie me invita | todavía sin invitación, por qué
