### Formas de preguntar por estos temas, en español, separadas por "|". Nunca se dicen, solo se leen;
### escritas como las teclea la gente, con la ortografía debida.

ways-noc-wrong = elegí mal el noc | y si mi noc está mal | puedo cambiar el noc | puse un código noc equivocado | me equivoqué de noc
    | mi noc no es el correcto qué pasa | cambiar de noc después de la ita | noc equivocado en el perfil | qué pasa si ircc no acepta mi noc
    | estoy dudando entre dos noc | corregir el noc
    | mi noc no coincide con la carta
ways-duties-match = mis funciones tienen que coincidir con el noc | mi cargo no se llama igual que el noc | cuántas funciones deben coincidir
    | el título de mi puesto es distinto | hago cosas de dos noc | mis tareas no son todas las del noc | tengo que cumplir todas las funciones
    | mi puesto dice otra cosa pero hago lo del noc | las funciones deben ser iguales | no hago todas las tareas de la lista
ways-reference-letter = qué debe llevar la carta de referencia | formato de carta laboral | carta de experiencia laboral qué lleva
    | modelo de carta de trabajo | constancia laboral para express entry | qué tiene que decir la carta del empleador | certificado laboral con funciones
    | carta de recomendación de mi trabajo | quién firma la carta laboral | la carta debe llevar salario y horas | ejemplo de reference letter
    | certificación laboral para canadá
    | qué debe decir la carta del empleador | cómo debe ser la carta de trabajo
ways-reference-letter-refused = mi empresa no me da la carta | mi jefe se niega a dar la carta laboral | la empresa cerró no tengo carta
    | no puedo conseguir la carta de referencia | mi antiguo empleador no contesta | recursos humanos no pone las funciones | no me quieren firmar la carta
    | la empresa donde trabajaba ya no existe | qué hago sin carta laboral | terminé mal con mi jefe no me da carta | solo me dan una constancia sin funciones
    | mi jefe no quiere dar la carta | la empresa cerró, quién firma la carta
    | mi jefe no quiere firmar la carta, qué alternativa tengo | no me dan la carta de trabajo
ways-remote-work = el trabajo remoto cuenta | trabajo desde casa sirve | trabajo remoto para empresa de canadá desde mi país
    | home office cuenta como experiencia | estoy en canadá y trabajo remoto para mi país | teletrabajo cuenta | trabajo en línea para estados unidos
    | trabajar a distancia suma experiencia | remoto para empresa extranjera cuenta como canadiense | híbrido cuenta
    | trabajo remoto para otra empresa, cuenta | trabajo en línea desde casa, sirve
    | trabajo desde casa para una empresa de afuera
ways-self-employed = trabajo independiente cuenta | soy freelance sirve mi experiencia | tengo mi propio negocio cuenta | trabajo por cuenta propia
    | soy autónomo en españa cuenta | monotributista cuenta | soy dueño de mi empresa sirve | contratista independiente en canadá
    | cómo demuestro que soy independiente | prestación de servicios cuenta | trabajo por honorarios cuenta | uber cuenta como experiencia
    | tengo mi propio negocio, cuenta | soy independiente, vale
    | manejo uber, cuenta como trabajo
ways-student-work = el trabajo de estudiante cuenta | trabajé mientras estudiaba en canadá | las prácticas cuentan | pasantía cuenta como experiencia
    | el co op cuenta | servicio social cuenta | trabajo de medio tiempo durante la carrera | internado cuenta | mi práctica profesional sirve
    | trabajé en el campus cuenta | experiencia antes de graduarme cuenta | becario cuenta
    | trabajé 20 horas mientras estudiaba, cuenta | mis prácticas cuentan
ways-cash-jobs = el trabajo en negro cuenta | me pagan por debajo de la mesa | trabajo sin contrato cuenta | trabajo informal cuenta
    | pago en efectivo sirve | voluntariado cuenta como experiencia | trabajo sin sueldo cuenta | no tengo recibos de nómina
    | trabajé sin papeles en canadá cuenta | me pagaban sin recibo | trabajé gratis cuenta | no cotizaba y me pagaban en mano
    | me pagan en efectivo, puedo usar esa experiencia | sin recibos de pago
ways-maternity-leave = la licencia de maternidad cuenta | baja por maternidad cuenta como experiencia | estuve de licencia parental
    | licencia de paternidad cuenta | incapacidad por maternidad cuenta | los meses de maternidad se descuentan | permiso de maternidad y experiencia
    | cuando tuve a mi bebé dejé de trabajar cuenta | cuenta el posnatal | estuve de baja por embarazo
    | un año de licencia por el bebé
ways-unpaid-leave = la licencia sin sueldo cuenta | las vacaciones cuentan | tomé dos meses de permiso | licencia médica cuenta como trabajo
    | estuve incapacitado tres meses cuenta | permiso sin goce de sueldo | año sabático cuenta | excedencia cuenta | estuve de baja médica
    | me fui de vacaciones un mes se descuenta | suspensión del trabajo cuenta
    | permiso sin sueldo, se descuenta | mis vacaciones cuentan
ways-job-loss = perdí mi trabajo qué hago | me despidieron | me echaron del trabajo | renuncié pierdo puntos | quedé desempleado
    | voy a renunciar afecta | me corrieron del trabajo | si dejo mi empleo pierdo puntos | estoy desempleado puedo aplicar | se acabó mi contrato
    | cerró mi empresa y estoy sin empleo | me botaron de la chamba
    | me despidieron, ya perdí la experiencia | perdí mi trabajo, cuenta lo que llevo
ways-old-experience = cuándo deja de contar la experiencia | mi experiencia es de hace 8 años cuenta | experiencia vieja sirve
    | experiencia de los últimos 10 años | cuántos años atrás cuenta la experiencia | trabajé en 2014 sirve | la experiencia caduca
    | de qué años cuenta el trabajo | tiene que ser reciente la experiencia | hace tiempo no trabajo en mi profesión | los 3 años de experiencia canadiense vencen
    | mi experiencia es vieja, todavía cuenta | dejé de trabajar hace 8 años
ways-month-counting = completé un año de trabajo | cómo se cuentan los meses | tengo 11 meses y 20 días es un año | tengo el año completo
    | cuándo cumplo el año de experiencia | cuántas horas son un año | 1560 horas | me falta un mes para el año | redondean los meses
    | mi año de experiencia ya está | cómo calculan los años de trabajo | 12 meses exactos o cuenta menos
    | cómo cuentan los meses | 11 meses y medio es un año
