### Lo que la gente pregunta sobre la evaluación de títulos: la respuesta y el nombre de su botón. Cómo se
### pregunta: ways_*.ftl. Las cifras vienen de las reglas (topics/figures.py).

topic-eca-where = La mayoría usa uno de estos: { $eca_bodies }; para IRCC valen igual. En medicina, con ocupación principal NOC { $eca_mcc_noc }, hace falta el Medical Council of Canada. En farmacia ({ $eca_pebc_noc }), si necesita licencia, PEBC; en arquitectura ({ $eca_cacb_noc }), si necesita licencia, CACB; ahí el informe de otro organismo anterior al { $eca_cacb_before } aún cuenta. Pida la versión para inmigración.{ own-eca }
    .name = ¿Dónde se pide una ECA?

topic-eca-cost-time = Cada organismo fija su precio y su plazo. Lo lento suele ser la universidad, que primero tiene que enviar los documentos. De páginas no oficiales de 2026, sin confirmar: WES, unos 264 dólares más impuestos y envío, y unos 7 días hábiles cuando ya aceptaron todos los documentos; otros, de semanas a meses. Mire la página del organismo antes de elegir, y empiece pronto.{ own-eca }
    .name = ¿Cuánto cuesta una ECA?

topic-eca-which-degrees = Normalmente, solo el más alto que terminó. Para el nivel «dos o más», evalúe cada título extranjero en el que se apoye; uno debe ser de tres años o más. Los estudios sin terminar no dan puntos. Decide lo que el informe dice que equivale en Canadá, no el nombre en su país: una licenciatura, un título técnico o uno de tres años pueden salir más alto o más bajo. Si no equivale a nada, se puede evaluar la secundaria. Una ECA no es licencia para ejercer.{ own-eca }
    .name = ¿Qué títulos se evalúan?
