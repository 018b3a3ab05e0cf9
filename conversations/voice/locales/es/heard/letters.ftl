### Lo que la gente escribe para tener una carta. Nunca se dice, solo se lee.

words-letter-reference-letter = carta laboral, cartas laborales, carta de referencia, carta de trabajo, carta de experiencia, constancia laboral, constancia de trabajo, certificado laboral, certificación laboral, certificado de trabajo, carta del empleador, carta de mi jefe, carta de recomendación
words-letter-funds-letter = carta del banco, carta bancaria, carta de mi banco, certificación bancaria, constancia bancaria, carta para el banco
words-letter-explanation = carta de explicación, carta explicativa, carta aclaratoria
words-letter-check = revisar, revisa, revise, chequear, verificar, verifica, recibí, me llegó, comprobar
words-letter-of-job = para mi trabajo en, de mi trabajo en, para mi empleo en, de mi empleo en, para mi puesto de, para mi trabajo como, de mi trabajo como
words-letter-beside = quiero, quisiera, necesito, necesitamos, escribir, redactar, hacer, borrador, modelo, plantilla, formato, ejemplo, texto, pedir, ayuda, ayúdame, me, con, a, un, una, el, la, mi, nuestra, su, para, de, del, en, como, trabajo, empleador, por, favor, mostrar, muéstrame, dame, puedes, puede, podrías, nueva, esta, eso, lo
words-explanation-gap = hueco, huecos, vacío laboral, periodo sin trabajo, período sin trabajo, meses sin trabajo, sin empleo, sin trabajo, desempleo
words-explanation-job = cambio de trabajo, cambié de trabajo, cambio de empleo, nuevo trabajo, nuevo empleo
words-explanation-name = cambio de nombre, nombre distinto, nombre diferente, dos nombres, nombre, nombres, apellido, apellidos
words-explanation-police = antecedentes tarde, antecedentes, antecedentes penales, certificado de policía, certificado de antecedentes
words-explanation-no-letter = sin carta laboral, no tengo carta laboral, el empleador se niega, mi jefe se niega, no me dan la carta
words-explanation-deposit = depósito grande, depósitos grandes, depósito, depósitos, regalo, regalo de dinero, donación
