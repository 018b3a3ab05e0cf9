### Palabras del seguimiento de IRCC y de sus mensajes, como las cuenta la gente en español. Solo se leen.

words-tracker-documents = documentos adicionales, más documentos
words-tracker-interview = entrevista
words-tracker-background = verificación de antecedentes, revisión de seguridad, chequeo de seguridad
words-tracker-eligibility = elegibilidad, revisión de elegibilidad
words-tracker-biometrics = biométricos, biometría, huellas
words-tracker-medical = examen médico, exámenes médicos, médico
words-tracker-decision = decisión final, decisión

words-tracker-not-started = no iniciado, no iniciada, no ha empezado, no ha comenzado, sin iniciar
words-tracker-exempt = exento, exenta, no se requiere, no se necesita, no requerido
words-tracker-refused = no aprobado, no aprobada, rechazado, rechazada, negado, negada, denegado, denegada
words-tracker-approved = aprobado, aprobada
words-tracker-waiting = esperándolo a usted, esperando de usted, acción requerida
words-tracker-done = completado, completada, completo, pasado, terminado, terminada, recibido, recibidos
words-tracker-progress = en progreso, en proceso, en curso, en revisión

words-tracker-complete = acuse de recibo, me llegó el aor, llegó el aor, recibí el aor, ya tengo aor
words-tracker-more = me piden más documentos, me pidieron más documentos, piden documentos adicionales, pidieron información adicional, solicitud de documentos adicionales
words-tracker-biometrics-letter = carta de biométricos, instrucciones de biometría, carta de instrucciones biométricas
words-tracker-concerns = equidad procesal, carta de equidad, carta de imparcialidad
words-tracker-passport = me piden el pasaporte, me pidieron el pasaporte, solicitud de pasaporte
words-tracker-portal = portal de residencia permanente, portal de la pr, confirmación de residencia permanente
words-tracker-posted = me llegó un mensaje de ircc, mensaje nuevo en mi cuenta, nuevo mensaje en mi cuenta
