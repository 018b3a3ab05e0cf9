### Formas de preguntar por estos temas, en español, separadas por "|". Nunca se dicen, solo se leen;
### escritas como las teclea la gente, con la ortografía debida.

ways-eca-where = dónde hago la eca | dónde valido mi título | con quién convalido mi carrera | wes o iqas cuál es mejor | wes sirve
    | qué organización evalúa los títulos | cómo homologo mi título en canadá | dónde se hace la evaluación de credenciales
    | soy médico dónde hago la eca | cómo pido la eca | qué entidad evalúa mi diploma | dónde mando mis notas para evaluar
    | cómo convalido mi licenciatura | homologación de estudios para canadá
    | dónde evalúo mi título | quién evalúa títulos de méxico | wes o iqas cuál
ways-eca-cost-time = cuánto cuesta la eca | cuánto demora wes | precio de wes | cuánto vale la evaluación de credenciales
    | tiempo de wes | cuánto se tarda la eca | cuánto cobra iqas | qué precio tiene convalidar el título | wes cuánto tiempo toma
    | es cara la eca | en cuántas semanas sale la eca | mi eca no llega cuánto falta | la universidad demora en mandar las notas a wes
    | cuánto cuesta wes y cuánto tarda | cuánto vale la evaluación del título
ways-eca-which-degrees = qué títulos tengo que evaluar | tengo que evaluar licenciatura y maestría | evalúo todos mis títulos
    | basta con la eca de la maestría | necesito eca del bachillerato | tengo dos carreras evalúo las dos | solo evalúo el título más alto
    | hace falta eca del doctorado | título canadiense necesita eca | evalúo el diplomado también | mi esposo también necesita eca
    | cuál de mis diplomas se evalúa | la especialización se evalúa
    | mis títulos son reconocidos | mis títulos de mi país son reconocidos | reconocen mi título extranjero
    | mi título sirve | sirve mi título en canadá | mi título es válido en canadá
    | mi carrera vale en canadá | me reconocen el título | mi carrera sirve | vale mi título
    | mi diploma sirve
    | la licenciatura de cuatro años cuenta como bachelor
    | mi licenciatura equivale a un bachelor | mis títulos mexicanos son reconocidos
    | mi título es reconocido en canadá | son válidos mis títulos | a qué equivale mi título
    | qué nivel es mi carrera en canadá | la ingeniería de cinco años es bachelor o maestría
    | el técnico superior qué nivel es | vale mi título en canadá
    | tengo dos títulos, cuál evaluar | evalúo todos o solo el más alto | no sé cuál evaluar
