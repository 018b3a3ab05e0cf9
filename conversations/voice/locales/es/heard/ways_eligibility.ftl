### Formas de preguntar por estos temas, en español, separadas por "|". Nunca se dicen, solo se leen;
### escritas como las teclea la gente, con la ortografía debida.

ways-am-i-eligible = califico para express entry | soy elegible | puedo aplicar | cumplo los requisitos | cómo sé si califico | cuáles son los requisitos
    | entonces no puedo aplicar | qué requisitos piden | no califico | qué se necesita para aplicar | qué piden para express entry
    | puedo entrar al programa | quiero saber si soy elegible | qué me falta para calificar | aplico o no aplico
    | con secundaria puedo calificar | reviso si califico
    | los programas | mis programas | cuáles programas | qué programas hay para mí
    | muéstreme los programas
    | puedo aplicar con esto | en qué programa entro
ways-need-job-offer = necesito oferta de trabajo | puedo aplicar sin oferta laboral | es obligatoria la oferta de trabajo
    | tengo que tener empleador en canadá | sin oferta de empleo se puede | hay que conseguir trabajo antes | piden oferta de trabajo
    | y si no tengo trabajo en canadá | es requisito tener contrato canadiense | se puede ir sin trabajo asegurado | hace falta un patrón en canadá
    | necesito una oferta de trabajo | hace falta oferta de trabajo o no
    | sin oferta de trabajo se puede | es obligatorio tener un empleador
    | no tengo oferta, puedo ir igual | necesito que alguien me contrate
ways-need-degree = puedo aplicar sin carrera | necesito título universitario | no fui a la universidad puedo aplicar | solo terminé el bachillerato
    | solo tengo la prepa | sin estudios universitarios | no terminé la carrera | se puede con secundaria | con un técnico puedo aplicar
    | es obligatorio tener título | no tengo diploma puedo igual | dejé la universidad a la mitad
    | no tengo título, puedo aplicar | sin universidad se puede
    | solo terminé el bachillerato, alcanza | es obligatorio un título
ways-which-program-invited = puedo elegir mi programa | por cuál programa me invitan | califico a fsw y cec cuál es | en qué programa quedo
    | cumplo con dos programas cuál cuenta | por cuál programa aplico | cec o fsw cuál me toca | cómo deciden el programa de la invitación
    | me invitaron por un programa que no quería | qué programa me conviene | puedo escoger entre los dos programas
