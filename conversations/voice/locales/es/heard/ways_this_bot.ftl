### Formas de preguntar por estos temas, en español, separadas por "|". Nunca se dicen, solo se leen;
### escritas como las teclea la gente, con la ortografía debida.

ways-bot-official = este bot es oficial | eres de ircc | eres del gobierno | trabajas para inmigración | eres la página oficial | es un bot del gobierno de canadá
    | son ustedes inmigración | hablo con ircc | esto es del gobierno canadiense | tienen relación con ircc | esto es oficial
ways-bot-free = es gratis | cuánto cobras | tengo que pagar por este bot | hay que pagar algo | tiene costo este servicio | cuánto cuesta usar el bot
    | es gratuito | me van a cobrar | hay suscripción | es pago este bot | me cobras por esto
    | hay que pagar
ways-bot-privacy = mis datos son privados | qué haces con mis datos | quién ve mis respuestas | es seguro dar mi información | guardas mis datos
    | por qué quieres saber mi edad | para qué quieres mis datos | compartes mi información | mis datos están seguros | es confidencial
    | por qué me preguntas eso tan personal | quién lee lo que escribo
    | guardas lo que escribo
ways-bot-delete = cómo borro mis datos | borrar mi información | elimina todo sobre mí | quiero borrar mi cuenta aquí | cómo elimino mis respuestas
    | olvida mis datos | quiero que borres todo | eliminar mi información del bot | cómo quito mis datos de aquí | puedo borrar lo que escribí
    | quiero borrar todo
ways-bot-languages = qué idiomas hablas | hablas inglés o francés | podemos hablar en español | puedo escribir en español | entiendes español
    | en qué idiomas estás | habla en español por favor | se puede en portugués | puedes responder en español | hay versión en español
    | hablas inglés también
ways-bot-maker = quién te hizo | quién te creó | quién está detrás de este bot | quién hizo esto | quién es tu creador | de quién es este bot
    | qué empresa hizo este bot | quién te programó | quién lo desarrolló
ways-bot-human = puedo hablar con una persona | quiero hablar con un humano | comunícame con un asesor | teléfono de ircc | número para llamar
    | hay alguien real | atención al cliente | quiero hablar con alguien | pásame con un agente | cómo contacto a ircc
    | necesito que me atienda una persona
    | eres humano | eres humana | eres una persona real | es usted humano | eres real | eres una persona
    | hay un humano aquí
ways-bot-is-ai = eres una inteligencia artificial | eres un robot | eres chatgpt | puedo confiar en ti | qué tan confiable eres | te equivocas
    | eres una ia | eres una máquina | de dónde sacas la información | tu información es correcta | usas ia | eres de fiar
    | eres un bot
    | es un bot | esto es un robot
    | hablo con una máquina | eres un bot o una persona | eres un robot o humano
ways-bot-reminders = me vas a recordar | mandas recordatorios | avísame cuando haya ronda | me puedes avisar antes de que venza mi ielts
    | me notificas cuando haya draw | ponme un recordatorio | me avisas de las fechas | puedes recordarme | tienes alertas | recuérdame renovar el pasaporte
    | avisas si cambian las reglas
    | me avisas antes de que venza
