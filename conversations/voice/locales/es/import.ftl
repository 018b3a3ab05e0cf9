## Recuperar un archivo de /export: /import

import-how = <b>Recuperar su archivo</b>
    Envíeme el archivo que le dio /export, o pegue lo que contiene. Le muestro qué trae antes de reemplazar nada.
import-title = <b>Esto reemplazaría lo que tengo aquí de usted</b>
import-holds = El archivo contiene { $answers ->
    [one] 1 respuesta
   *[other] { $answers } respuestas
}{ $born ->
    [none] {""}
   *[other] {" "}(nacimiento: { $born })
}, { $jobs ->
    [0] ningún empleo
    [one] 1 empleo
   *[other] { $jobs } empleos
} y { $form ->
    [0] nada de la hoja del formulario
    [one] 1 línea de la hoja del formulario
   *[other] { $form } líneas de la hoja del formulario
}. Está en: { $stage }.
import-replaces = { $answers ->
    [0] Todavía no tengo aquí ninguna respuesta suya.
    [one] La única respuesta que tengo aquí se pierde.
   *[other] Las { $answers } respuestas que tengo aquí se pierden.
} Si le importan, haga antes /export.
import-taken = Tomé su archivo. Todo lo que contenía está aquí.
import-agree-first = Primero acepte, por favor; después envíeme otra vez su archivo. No guardé nada de él.
import-large = Ese archivo es demasiado grande, o no es texto. Los míos tienen { $most } caracteres como máximo. No cambió nada.
import-unfetched = No pude obtener ese archivo ahora. Envíelo otra vez, por favor. No cambió nada.
import-unreadable = No pude leerlo: está cortado, o no es lo que da /export. Si lo pegó, envíe el archivo mismo. No cambió nada.
import-foreign = Es un archivo, pero no de los míos. Necesito el que le dio /export. No cambió nada.
import-newer = Ese archivo es de una versión de este bot más nueva que la de aquí. No cambió nada.
import-damaged = Ese archivo se modificó o está dañado: algo en él no puede ser. No tomé nada, y no cambió nada.
import-stage-interview = las preguntas
import-stage-scored = el puntaje
import-stage-submitted = en el grupo de candidatos
import-stage-invited = con invitación
import-stage-applied = solicitud presentada
import-stage-lapsed = invitación vencida
import-stage-expired = perfil vencido
import-stage-withdrawn = perfil retirado
import-stage-ineligible = ya no cumple los requisitos
import-stage-refused = solicitud negada
import-stage-landed = residencia permanente
button-import-take = Reemplazar lo mío con esto
button-import-leave = Dejarlo
