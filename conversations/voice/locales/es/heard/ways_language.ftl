### Formas de preguntar por estos temas, en español, separadas por "|". Nunca se dicen, solo se leen;
### escritas como las teclea la gente, con la ortografía debida.

ways-which-test-easier = qué examen es más fácil | ielts o celpip | cuál me conviene ielts o pte | cuál test de inglés es más sencillo
    | celpip es más fácil que ielts | qué diferencia hay entre ielts y celpip | el pte es mejor | qué prueba de inglés recomiendas
    | cuál examen presento | me fue mal en ielts pruebo celpip | qué examen de inglés tomo | cuál es menos difícil
    | es mejor el ielts o el celpip | cuál es mejor ielts o celpip | cuál examen conviene
    | cuál examen es más fácil
    | ielts o celpip cuál me conviene
ways-test-booking = dónde presento el examen | cuánto cuesta el ielts | cómo me inscribo al ielts | precio del celpip | dónde se hace el tef
    | cómo reservo fecha para el examen | cuánto vale el pte | hay celpip en mi país | en cuánto tiempo salen los resultados del ielts
    | dónde hago el examen de inglés | fechas de ielts en lima | centros de examen | cuánto tarda el resultado
    | dónde reservo el ielts | cuándo hay fecha de examen
ways-ielts-academic = tengo el ielts academic sirve | ielts académico o general | es válido el ielts académico | presenté el ielts academic
    | puedo usar el académico | hice el ielts equivocado | academic o general training | me aceptan el ielts academic
    | convertir ielts académico a general | tiene que ser el general
    | tengo ielts academic, sirve | academic o general
ways-other-tests = sirve el toefl | puedo usar duolingo | aceptan el toefl | pte academic sirve | el cambridge es válido | tengo el first certificate
    | sirve el delf | mi dalf cuenta | aceptan duolingo english test | toeic sirve | tengo c1 de cambridge sirve
    | exámenes aceptados | el oet es válido | otro examen que no sea ielts
    | tengo toefl, sirve | duolingo es válido | mi delf cuenta
ways-one-skill-retake = puedo repetir solo una parte del ielts | one skill retake sirve | repetir solo el writing | puedo combinar dos resultados
    | juntar notas de dos exámenes | aceptan el osr | presentar de nuevo solo speaking | mezclar resultados de dos ielts
    | volver a presentar una sola habilidad | tomar lo mejor de dos exámenes
ways-test-validity = cuándo vence el ielts | cuánto dura el resultado del examen | mi ielts sigue vigente | vigencia del celpip | mi examen es de 2024 sirve
    | el ielts caduca | por cuántos años es válido el tef | mis resultados están vencidos | se me venció el examen de inglés
    | hasta cuándo es válido mi ielts | tiene que estar vigente el examen al aplicar | hace tres años presenté el ielts sirve
    | mi examen todavía es válido | cuánto dura el ielts | es de 2024, aún sirve
    | mi examen de 2024 sigue vigente | hasta cuándo vale mi examen
ways-test-exempt = soy nativo de inglés necesito examen | estudié en inglés tengo que presentar examen | crecí en estados unidos necesito ielts
    | estoy exento del examen de inglés | mi carrera fue en inglés | hablo inglés perfecto tengo que hacer el test | puedo no presentar el examen
    | soy bilingüe necesito ielts | es obligatorio el examen de inglés | trabajo en inglés hace años necesito prueba | sin ielts se puede
    | los dos necesitamos el examen | necesito examen si hablo inglés
    | estudié en inglés, necesito examen | el inglés es mi lengua materna
ways-minimum-scores = qué nota de ielts necesito | mínimo de ielts para express entry | con 6 en ielts alcanza | cuánto es clb 7 en ielts
    | nivel mínimo de inglés | qué nivel de inglés piden | necesito clb 7 | puntaje mínimo en cada parte | con b2 alcanza | qué celpip necesito
    | nota mínima del tef | saqué 5.5 en writing sirve | cuánto inglés tengo que saber
    | qué nivel mínimo necesito | qué puntaje de ielts necesito | con 6 alcanza
ways-french-worth-it = conviene aprender francés | sirve saber francés | cuántos puntos da el francés | me ayuda el francés | estudio francés o mejoro inglés
    | vale la pena el tef | el francés sube el puntaje | cuánto francés necesito | con francés es más fácil | el francés da más puntos
    | debería aprender francés | es necesario hablar francés | cuánto tiempo para aprender francés
    | qué es el programa francófono | hay un programa para los que hablan francés
    | cómo funciona el programa francófono | programa para francófonos
    | vale la pena aprender francés | aprender francés ayuda mucho
    | cuánto me sumaría el francés
