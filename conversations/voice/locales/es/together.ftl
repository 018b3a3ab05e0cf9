### Tarjetas que hacen varias preguntas juntas, y lo que se completa después del puntaje.

together-partner = ¿Su cónyuge o pareja de hecho vendrá a Canadá con usted?
together-partner-comes = Sí, viene conmigo
    .also = viene conmigo, conmigo, juntos, vamos juntos, ella viene, él viene, sí viene
together-partner-stays = No, se queda
    .also = se queda, no viene, voy solo, voy sola, viajo solo, viajo sola
together-partner-canadian = Ya es canadiense o residente
    .also = es canadiense, canadiense, es ciudadana, es ciudadano, ciudadano canadiense, ciudadana canadiense, residente permanente, es residente permanente, es residente, ya es residente

together-french = ¿Qué prueba de francés aceptada por IRCC presentó, o piensa presentar una?
together-french-tef = TEF Canada
together-french-tcf = TCF Canada
together-french-none = Ninguna prueba de francés
    .also = ninguna, ninguno, sin francés, no hablo francés, nada, no tengo
together-french-planned = Pienso presentar una
    .also = pienso presentarla, planeo una, prevista, la voy a presentar, más adelante

together-report = <i>Título { $number }.</i> ¿Tiene un informe de evaluación de credenciales educativas (ECA) que lo pone en este nivel: { $level }?
together-report-same = Sí, en ese nivel
    .also = ese nivel, el mismo, el mismo nivel, igual, sí igual
together-report-other = Sí, en otro nivel
    .also = otro nivel, otro, distinto, diferente, más bajo, más alto
together-report-ordered = Pedida, en camino
    .also = pedida, pedido, en camino, en trámite, en proceso, la estoy esperando, esperando
together-report-none = No, y sin pedir todavía
    .also = sin pedir, no la he pedido, no lo he pedido, todavía no la pido

together-partner-report = ¿Tiene su pareja un informe de evaluación de credenciales educativas (ECA) que pone sus estudios en este nivel: { $level }?
together-partner-report-same = Sí, en ese nivel
    .also = ese nivel, el mismo, el mismo nivel, igual
together-partner-report-other = Sí, en otro nivel
    .also = otro nivel, otro, distinto, diferente, más bajo, más alto
together-partner-report-none = Todavía sin informe
    .also = todavía no, aún no, sin informe, no tiene, sin eca

together-employment = <i>Empleo { $number }.</i> ¿Tenía en este trabajo un empleador que le pagaba un sueldo?
together-employment-employee = Sí, con un empleador
    .also = empleado, empleada, asalariado, asalariada, con sueldo, en nómina, en planilla, pagado
together-employment-self = Por cuenta propia
    .also = por cuenta propia, independiente, freelance, autónomo, autónoma, cuentapropista, por honorarios, negocio propio, mi propio negocio
together-employment-unpaid = Sin paga
    .also = sin paga, sin sueldo, no pagado, voluntariado, voluntario, voluntaria, ad honorem, prácticas sin paga

ties = ¿Algo de esto es cierto? Toque cada cosa que lo sea y luego «Listo».
ties-explained = <b>{ $label }</b>: { $why } { $help }
ties-sibling = Hermano/a en Canadá, con ciudadanía o residencia, { RULE("process.family.relative_age_from") }+
    .also = hermano, hermana, hermanos, hermanas
ties-relative = Otro familiar cercano en Canadá, con ciudadanía o residencia, { RULE("process.family.relative_age_from") }+
    .also = familiar, familiares, tío, tía, padres, padre, madre, sobrino, sobrina, abuelo, abuela, abuelos
ties-studied-in-canada = Estudié en Canadá a tiempo completo, 2 años o más
    .also = estudié en canadá, estudié allá
ties-partner-studied-in-canada = Mi pareja estudió allí, 2 años o más
    .also = mi pareja estudió, mi esposa estudió, mi esposo estudió
ties-credential-more = Otro título, de Canadá
    .also = otro título, otro diploma, otro certificado
ties-nomination = Una provincia me dio una nominación
    .also = nominación, nominado, nominada, nominación provincial
ties-has-offer = Una oferta de trabajo por escrito de Canadá
    .also = oferta, oferta de trabajo, oferta laboral
ties-ticked = ✓ { $label }
ties-which = ¿Cuáles? Toque cada una que sea cierta, o nómbrela.
ties-none-beside = Ya marcó: { $ticked }. Si eso es todo, toque «Listo». Si al final nada es cierto, tóquelo otra vez para quitar la marca.
button-ties-done = Listo
    .also = eso es todo, ya está, terminé, seguir, continuar


question-next = Sigue: <b>{ $question }</b>
button-file = Completar su expediente: { $count ->
    [one] una pregunta corta
   *[other] { $count } preguntas cortas
}
file-begins = Su puntaje no espera estas respuestas. Su formulario, sus documentos y sus recordatorios, sí. Omita lo que no sepa; lo que diga queda guardado.
file-later = Primero su puntaje: esta pregunta es parte de él. El resto del expediente puede esperar.
file-complete = Su expediente está completo. Gracias.
