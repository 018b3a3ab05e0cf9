### Formas de preguntar por estos temas, en español, separadas por "|". Nunca se dicen, solo se leen;
### escritas como las teclea la gente, con la ortografía debida.

ways-who-can-come = quién puede venir conmigo | puedo llevar a mi esposa e hijos | puedo ir con mi familia | a quién puedo incluir en la solicitud
    | mis hijos van conmigo | qué familiares puedo llevar | hasta qué edad puedo llevar a mi hijo | puedo llevar a mi novia
    | incluir a mi pareja y mi bebé | mi hija de 23 puede venir | llevo a toda la familia | mi familia va en la misma solicitud
    | puedo llevar a mis sobrinos | mi hijastro puede venir | el hijo de mi esposa viene
    | mis hijos pueden ir | mi hijo de 21 puede venir
ways-parents-come = pueden venir mis papás | puedo llevar a mis padres | incluir a mi mamá en la solicitud | mi hermano puede venir conmigo
    | cómo me llevo a mi madre | patrocinar a mis padres | mis suegros pueden venir | mi abuela vive conmigo la puedo llevar
    | super visa para papás | traer a mi papá después | mi mamá depende de mí puede ir | puedo agregar a mi hermana
    | llevar a los viejos | mi madre es viuda y vive conmigo
    | mi mamá puede ir con nosotros | mis papás viven conmigo, pueden venir
    | puedo meter a mis suegros | puedo incluir a mi suegra
ways-partner-who-first = quién debe ser el solicitante principal | mi esposa o yo de principal | quién aplica primero de los dos
    | quién de los dos tiene más puntos | conviene que mi esposo sea el principal | mi esposa tiene mejor inglés debería ser ella
    | cambiar de aplicante principal | a nombre de quién hago el perfil | cuál de los dos aplica | comparar mi puntaje con el de mi marido
    | ella tiene maestría y yo más experiencia quién va de principal | nos conviene al revés | mejor él de aplicante y yo de acompañante
    | quién debe ser el principal | quién aplica primero
    | quién debería aplicar de los dos | mejor que aplique mi esposa | quién va como principal
    | no sabemos quién debe ser el principal | quién va de principal, ella o yo
ways-partner-not-coming = y si mi esposa no viene conmigo | mi esposo se queda en el país | pareja no acompañante
    | me voy solo y mi familia después | puedo poner a mi esposa como no acompañante | más puntos si mi pareja no va
    | mi mujer no quiere irse | viajar primero yo y luego mi familia | dejar a mi marido por ahora | cómo me cuentan si mi pareja no viaja
    | me cuentan como soltero si ella se queda | mi esposa es canadiense cómo me califican | aplico solo aunque soy casado | puede alcanzarme después mi pareja
    | mi esposa se queda, la declaro igual | mi esposo no viene, cambia algo
ways-marriage = me casé qué hago | me voy a casar estando en el pool | me caso después de la invitación | agregar a mi esposa al perfil
    | casarme antes o después de la residencia | el matrimonio cambia mi puntaje | me caso el otro mes | nos casamos después de aplicar
    | pasé de soltero a casado | conviene casarse antes | boda después de enviar la solicitud | estoy comprometido y me caso pronto
    | recién casados qué avisamos
    | nos casamos en junio, qué cambia | me caso antes o después de aplicar
    | estoy comprometido, la agrego
ways-divorce = me separé qué hago | nos divorciamos durante el proceso | divorcio después de aplicar | mi esposo me dejó y es el principal
    | quitar a mi ex de la solicitud | terminamos la relación y estaba en mi perfil | estoy en trámite de divorcio | separación durante la solicitud
    | me estoy divorciando | ya no vivimos juntos qué aviso | el divorcio cambia mis puntos | rompí con mi pareja con el perfil activo
    | mi esposa pidió el divorcio
    | mi divorcio está en trámite, bloquea algo | separado pero no divorciado, qué pongo
ways-birth = mi esposa está embarazada | nació mi bebé qué hago | estamos esperando un hijo | agregar un recién nacido a la solicitud
    | tuve un bebé después de aplicar | estoy embarazada y en express entry | bebé en camino | mi hijo nace antes de la residencia
    | incluir al bebé que viene | adoptamos un niño qué hacemos | doy a luz en junio | nació mi hija en medio del proceso
    | el examen médico estando embarazada
    | mi esposa está embarazada, lo decimos ya | esperamos un bebé, cambia algo
ways-undeclared-family = no declaré a un hijo | se me olvidó poner a mi hija | no puse a mi esposa en la solicitud | hijo no declarado
    | oculté mi matrimonio | tengo un hijo que no mencioné | familiar no declarado puedo patrocinarlo | no incluí a mi hijo mayor
    | puse soltero y era casado | hijo de otra relación que no puse | qué pasa si no declaro a un familiar | omití a mi pareja
    | si no declaro un hijo qué pasa | tengo que declarar a mi hija que vive con su mamá
ways-partner-work-permit = mi esposa puede trabajar mientras esperamos | permiso de trabajo para mi esposo | permiso abierto para cónyuge
    | sowp | mi pareja puede sacar permiso de trabajo | open work permit para mi marido | mi mujer puede trabajar en canadá
    | permiso para el esposo de un trabajador | mi novio puede trabajar con mi permiso | cómo le saco permiso a mi esposa
    | permiso de trabajo abierto de pareja
    | mi esposo puede trabajar allá | mi esposa puede trabajar allá
    | mi esposo tendrá permiso de trabajo
