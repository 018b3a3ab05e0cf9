### Formas de preguntar por estos temas, en español, separadas por "|". Nunca se dicen, solo se leen;
### escritas como las teclea la gente, con la ortografía debida.

ways-which-documents = qué documentos necesito | qué papeles piden | lista de documentos para express entry | qué papeles tengo que juntar
    | documentos después de la invitación | cuáles son los requisitos de documentos | qué tengo que subir | qué papeles voy preparando
    | documentación para la residencia permanente | me falta algún documento | qué documentos para mi esposa e hijos
    | qué hay que entregar | checklist de documentos | qué papeleo es
    | qué papeles necesito | qué documentos piden | qué debo reunir
ways-police-start = cuándo pido los antecedentes penales | cómo saco el certificado de policía | cuándo tramitar la carta de no antecedentes
    | cómo pido el certificado judicial | antes o después de la ita los antecedentes | dónde se saca el pcc | dónde saco los antecedentes de otro país
    | los antecedentes policiales cuándo se piden | constancia de no antecedentes penales cómo se tramita | apostillo los antecedentes
    | cuánto tarda el récord policial | puedo sacar los antecedentes ya
    | cuándo pido el certificado policial | el de antecedentes tarda, lo pido ya
ways-medical-exam = dónde me hago el examen médico | cuánto cuesta el examen médico | médicos autorizados por ircc | panel physician en mi ciudad
    | cuándo hago los exámenes médicos | médico panel en bogotá | cuánto vale el examen médico de inmigración | puedo ir a cualquier doctor
    | exámenes médicos en méxico dónde | cita para el médico de inmigración | quién hace el examen médico | el examen médico por adelantado dónde
    | dónde se hace el examen médico y cuándo | mi médico puede hacer el examen
ways-translation = tengo que traducir mis documentos | quién puede traducir mis papeles | traductor certificado | puedo traducir yo mismo
    | traducción oficial de documentos | tiene que ser traductor jurado | mis diplomas están en español hay que traducirlos
    | perito traductor sirve | traducción al inglés o francés | puede traducir un amigo | la traducción se notariza | cuánto cuesta traducir
    | están en español los antecedentes, los traduzco
    | hay que traducir los documentos | mi título está en español, hay que traducirlo
ways-letter-of-explanation = qué es una carta de explicación | cómo hago una carta explicativa | qué es una loe | necesito carta de explicación
    | modelo de carta de explicación | cuándo se manda una loe | cómo explico algo en mi solicitud | carta aclaratoria para ircc
    | qué pongo en la carta de explicación | dónde subo la carta explicativa | hay que hacer una carta explicando
ways-history-gaps = cómo lleno los diez años de historial | no puede haber huecos en el historial | qué pongo en los meses sin trabajo
    | historial personal de 10 años | meses desempleado en el formulario | vacíos en la historia laboral | historial de direcciones
    | estuve sin hacer nada unos meses cómo lo pongo | historia personal sin espacios | qué pongo cuando estuve viajando
    | lagunas en mi historial | tengo que poner todas las direcciones donde viví
    | estuve un año sin trabajo, qué pongo | hueco en mi historial, es malo
ways-new-passport = saqué pasaporte nuevo qué hago | se me vence el pasaporte | renové el pasaporte después de crear el perfil
    | cambio de número de pasaporte | mi pasaporte vence pronto lo renuevo | pasaporte vencido | actualizar pasaporte en express entry
    | perdí mi pasaporte | cuánta vigencia debe tener el pasaporte | el pasaporte de mi esposa está por vencer | me dieron otro pasaporte
    | puedo aplicar con pasaporte a punto de vencer
    | mi pasaporte vence en marzo, tengo que renovarlo antes
    | pasaporte por vencer, lo cambio ahora
    | primero el perfil o primero renovar el pasaporte
