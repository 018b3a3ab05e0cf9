### Lo que la gente escribe y no trata de ningún tema, separado por "|". Nunca se dice, solo se lee.

ways-other = hace frío en winnipeg | cuánto pagan de alquiler en ottawa | está nevando en calgary | cuánto cuesta la renta en toronto | hola | hola cómo estás | buenos días
    | buenas tardes | buenas noches | qué tal | gracias | muchas gracias | mil gracias por la ayuda | adiós | nos vemos | chao | ok perfecto | dale
    | listo | claro que sí | por supuesto | de acuerdo | no sé | no estoy seguro | espera un momento | ya vuelvo | no entiendo | repite por favor
    | eres muy bueno | qué buen bot | eres un idiota | cállate | no sirves para nada | qué porquería | olvídalo | no importa | quién es el presidente
    | cuántos habitantes tiene canadá | cuéntame un chiste | canta una canción | qué hora es | qué día es hoy | cómo te llamas | de dónde eres | qué haces
    | tengo hambre | estoy triste | me quiero morir | cómo abro una cuenta de banco en canadá | cómo saco la licencia de conducir | cómo consigo trabajo en canadá
    | dónde busco empleo | cuánto gana un maestro | cuál es el salario mínimo en ontario | costo de vida en calgary | qué ciudad es mejor para vivir
    | cómo alquilo un apartamento | mejor universidad para enfermería | cómo consigo una beca | cómo pido un permiso de estudio | vuelos baratos a toronto
    | hotel cerca del aeropuerto | puedo llevar a mi perro | mi gato puede viajar | seguro médico para visitantes | cómo compro una casa
    | cómo matriculo a mis hijos en la escuela | guardería precio | número sin cómo lo saco | plan de celular | traduce esta frase | haz mi currículum
    | ayúdame con la tarea | resultado del partido | quién ganó el mundial | horóscopo | números de la lotería | mi novia está enojada conmigo
    | mi vecino hace ruido | receta de arepas | mudarme a australia | trabajar en alemania | visa para españa | lotería de green card | visa de estudiante para estados unidos
    | me llamo juan | soy de méxico | soy colombiano | vivo en lima | tengo dos hijos | tengo 30 años | mi esposa es enfermera | nací en bogotá
    | trabajo como cocinero | empecé en junio de 2020 | de 2018 a 2021 | desde el año pasado | 40 horas a la semana | tiempo completo fijo | unos cinco años
    | terminé la licenciatura en 2015 | casado | soltero | divorciado hace dos años | ingeniero | cajero | analista de datos | maestría en finanzas
    | mi empresa se llama abc | me ascendieron | no tengo pareja | ninguno de esos | el segundo | la opción b | los dos | ya respondí eso | atrás | empezar de nuevo
    | siguiente | escuchar 7 leer 6 escribir 6 hablar 7 | clb 8 en todo | cancelar | mi amigo ya está allá | quiero un café | gana el real madrid
    | 1 de enero de 1980 | 3 de febrero de 1981 | 5 de marzo de 1982 | 7 de abril de 1983 | 9 de mayo de 1984 | julio 2012 | agosto 2013 | septiembre 2014 | octubre 2015
    | nací en abril de 1990 | nací el 3 de abril de 1990 | nacido en 1988 | nacida el 12 de junio de 1991 | nací en 1985
