### Formas de preguntar por estos temas, en español, separadas por "|". Nunca se dicen, solo se leen;
### escritas como las teclea la gente, con la ortografía debida.

ways-create-profile = cómo creo mi perfil de express entry | cómo hago el perfil | dónde me registro | cómo abro una cuenta de ircc
    | dónde se crea el perfil | pasos para crear el perfil | cómo entro al pool | crear cuenta gckey | en qué página hago el perfil
    | cómo me inscribo en express entry | qué necesito para crear el perfil | ya tengo ielts y eca cómo subo mi perfil | cómo me meto al pool
    | cómo abro mi perfil | dónde creo el perfil | cómo entro al grupo
ways-change-profile = puedo cambiar mi perfil después de enviarlo | cómo actualizo el perfil | editar el perfil de express entry
    | me equivoqué en el perfil cómo corrijo | cambiar datos del perfil | subí mi ielts cómo lo pongo en el perfil | puedo modificar el perfil en el pool
    | agregar la eca al perfil | corregir un dato del perfil | actualizar mi trabajo en el perfil | poner mi nuevo examen en el perfil
    | cómo edito la información que ya mandé
    | puedo cambiarlo sin perder todo | tengo mejores notas, cómo actualizo el perfil
ways-two-profiles = puedo tener dos perfiles | se puede hacer otro perfil | mi esposa y yo podemos tener cada uno su perfil | dos perfiles al mismo tiempo
    | puedo crear un segundo perfil | es ilegal tener dos perfiles | abrir otro perfil nuevo sin borrar el viejo | tenemos dos perfiles los dos
    | uno cada uno con mi pareja | duplicar perfil
ways-draft-expiry = cuánto tiempo guardan mi perfil sin terminar | se borró mi perfil incompleto | no terminé el perfil se pierde
    | cuántos días tengo para terminar el perfil | dejé el perfil a medias | mi borrador desapareció | perfil guardado sin enviar
    | empecé el perfil y no lo envié | 60 días para completar el perfil | se me borró el borrador
ways-profile-expiry = cuándo vence mi perfil | cuánto dura el perfil | mi perfil expiró | cuánto tiempo puedo estar en el pool
    | el perfil dura un año | qué pasa cuando vence el perfil | renovar el perfil de express entry | se me venció el perfil hago otro
    | vigencia del perfil | por cuánto tiempo es válido el perfil | mi perfil está por caducar
    | mi perfil vence, qué pasa después | qué pasa cuando termina el año
    | se acaban los doce meses, hago todo otra vez
ways-profile-ineligible = por qué mi perfil no es elegible | mi perfil sale inelegible | me dice que no cumplo los requisitos mínimos
    | envié el perfil y me sale no elegible | ircc dice que no soy elegible | perfil rechazado al enviarlo | me salió cero puntos en el perfil
    | resultado no elegible qué hago | el sistema dice ineligible | not eligible en mi cuenta
    | dice que no soy elegible, por qué | el sitio dice no elegible
ways-pool-position = en qué lugar estoy en el pool | cuántas personas hay en el pool | cuál es mi posición | cuántos tengo por encima
    | cuántos candidatos hay | cómo estoy comparado con los demás | ranking en el pool | cuánta gente tiene más puntos que yo
    | distribución del pool | qué lugar ocupo | cuántos perfiles hay con más de 500
