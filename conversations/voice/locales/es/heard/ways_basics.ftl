### Formas de preguntar por estos temas, en español, separadas por "|". Nunca se dicen, solo se leen;
### escritas como las teclea la gente, con la ortografía debida.

ways-where-do-i-start = por dónde empiezo | cómo empiezo el proceso | cuál es el primer paso | qué hago primero | quiero irme a canadá por dónde comienzo
    | soy nuevo en esto, no entiendo nada | pasos para emigrar a canadá | guía paso a paso de express entry | qué se hace primero el ielts o la eca
    | cómo arranco | quiero emigrar y no sé ni por dónde | cuáles son los pasos | cómo aplico a express entry | cómo inicio mi trámite
    | explícame el proceso desde cero | qué tengo que ir haciendo
    | no sé por dónde comenzar
ways-how-long-overall = cuánto dura todo el proceso | cuánto tiempo toma todo | en cuánto tiempo estoy en canadá | cuánto demora de principio a fin
    | tiempo total del proceso | cuántos meses son en total | cuánto se tarda en sacar la residencia | cuánto tardo en emigrar
    | es rápido o demora años | si empiezo hoy cuándo me voy | desde el perfil hasta la residencia cuánto pasa | cuánto toma express entry completo
    | en un año alcanzo a estar allá
    | cuánto tarda todo | cuánto demora todo el proceso | cuánto tiempo tarda todo
    | en cuánto tiempo puedo estar en canadá
ways-apply-from-abroad = puedo aplicar desde fuera de canadá | tengo que estar en canadá para aplicar | aplicar desde mi país
    | nunca he trabajado en canadá puedo aplicar | sin experiencia canadiense | se puede desde méxico | estoy en venezuela puedo aplicar
    | vivo en argentina y nunca fui a canadá | hay que viajar primero | puedo hacer todo desde mi casa en perú | desde españa se puede
    | no he pisado canadá sirve igual | se puede aplicar de afuera
    | puedo hacerlo desde mi país | vivo en lima, puedo aplicar desde aquí
ways-age-limit = hay límite de edad | soy muy grande para aplicar | edad máxima para express entry | tengo 45 años todavía puedo | hasta qué edad se puede emigrar
    | ya estoy viejo para canadá | con 50 años se puede | cuál es la edad máxima | a los 40 ya no me aceptan | soy mayor de 35 tengo chance
    | tengo 52 es muy tarde | la edad afecta | muy mayor para el programa | edad mínima para aplicar | tengo 19 años puedo
    | ya estoy muy viejo | estoy muy viejo para esto | soy muy mayor para aplicar | mi edad es un problema
    | soy muy viejo para esto | hasta qué edad aceptan | tengo 45, ya es tarde
    | con 47 todavía me dejan | a los 50 todavía se puede
ways-my-chances = qué posibilidades tengo | tengo chance | me van a invitar | cuáles son mis chances | qué tan probable es que me inviten
    | tengo posibilidades reales | voy a recibir ita con mi puntaje | hay esperanza para mi perfil | mi perfil tiene oportunidad
    | qué probabilidad tengo de quedar | con mi puntaje alcanzo | me alcanza para que me inviten | sí la armo con estos puntos
    | crees que me inviten este año | tengo 450 puntos me invitarán
    | es realista para mí | me aceptarían a mí | qué opinas de mi caso | hay esperanza para mí
    | tengo alguna posibilidad
ways-job-in-demand = mi profesión está en demanda | qué trabajos necesitan en canadá | mi carrera está en la lista | lista de ocupaciones en demanda
    | qué profesiones buscan | necesitan ingenieros en canadá | las enfermeras están en demanda | qué oficios piden más | hay escasez de mi profesión
    | qué ocupaciones tienen prioridad | piden contadores en canadá | profesiones más demandadas | se busca gente de mi carrera
    | mi profesión tiene demanda | buscan cocineros | necesitan soldadores allá
ways-other-ways = y si express entry no es para mí | otras formas de emigrar a canadá | qué otras opciones hay | alternativas a express entry
    | no califico qué más puedo hacer | otros programas de inmigración | plan b para irme a canadá | hay otra manera de irme
    | otro camino a la residencia | además de express entry qué hay | no me da el puntaje hay otra vía | me puedo ir como refugiado o estudiante
    | otros caminos para quedarme en canadá
    | hay otra forma de ir | qué otra opción tengo | patrocinio o express entry
ways-program-merger = van a juntar los tres programas | se acaba el fsw | van a quitar el cec | programa único de express entry
    | fusionan los programas federales | es verdad que express entry va a cambiar a un solo programa | van a eliminar los programas
    | los tres programas en uno | la reforma de express entry | nuevo programa que reemplaza los tres | cuándo se unen los programas
    | desaparece el programa de trabajadores calificados
