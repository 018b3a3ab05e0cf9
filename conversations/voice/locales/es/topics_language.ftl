### Lo que la gente pregunta sobre pruebas de idioma: la respuesta y el nombre de su botón. Cómo se
### pregunta: ways_*.ftl. Las cifras vienen de las reglas (topics/figures.py).

topic-which-test-easier = Ninguna es más fácil para todo el mundo; IRCC las trata igual y no recomienda ninguna. IELTS General Training: en papel o computadora, y se habla con una persona. CELPIP-General: todo en computadora, inglés canadiense, sus niveles son los CLB; pocos centros fuera de Canadá. PTE Core: todo en computadora, la califica una máquina, resultados rápidos. Hasta donde pude leer: pruebe una muestra gratuita de cada una, y compare centros y fechas cerca de usted.
    .name = ¿Qué prueba es más fácil?

topic-test-booking = Se reserva y se paga con quien hace la prueba: ielts.org, celpip.ca, pearsonpte.com, lefrancaisdesaffaires.fr (TEF) o france-education-international.fr (TCF). Estas cifras son de páginas no oficiales de 2026, sin confirmar: de 280 a 410 dólares en Canadá; resultados en unos 2 días (PTE Core), 4 a 5 días hábiles (CELPIP), 3 a 5 días (IELTS en computadora) o 13 (en papel); en francés, a menudo semanas. Confirme allí antes de reservar.
    .name = Reservar: precio y resultados

topic-ielts-academic = No. Para Express Entry solo cuenta IELTS General Training. Un resultado Academic no da nada, por alto que sea, y la nota global nunca se usa: cada una de las cuatro habilidades cuenta por sí sola. Si presentó Academic, necesita otra prueba: IELTS General Training, CELPIP-General o PTE Core.
    .name = ¿Sirve IELTS Academic?

topic-other-tests = No. En inglés solo se aceptan IELTS General Training, CELPIP-General y PTE Core; en francés, solo TEF Canada y TCF Canada. No sirven TOEFL, Duolingo, PTE Academic, IELTS Academic, CELPIP-General LS, Cambridge, DELF, DALF, TEFAQ ni otros TEF o TCF. TOEFL Essentials se anunció el 21 de agosto de 2025, pero hasta octubre de 2026 no encontré ni un primer día ni una tabla de puntajes.
    .name = ¿TOEFL, Duolingo, PTE Academic?

topic-one-skill-retake = No. IRCC dice que no acepta IELTS One Skill Retake para Express Entry. Las cuatro habilidades deben venir de una misma sesión de una misma prueba; así leo yo las reglas, la página de septiembre de 2026 no lo dice con todas las letras. Puede repetir la prueba entera, o hacer otra aceptada, y poner el resultado que prefiera, mientras tenga menos de { $test_years } años.{ own-test }
    .name = Repetir una sola habilidad

topic-test-validity = Un resultado debe tener menos de { $test_years } años dos veces: el día que envía el perfil y el día que presenta la solicitud. Si se cumplen mientras está en el grupo de candidatos, se van sus puntos, y a menudo todo el perfil. Una solicitud con un resultado vencido se niega. Repita la prueba con tiempo: el resultado nuevo debe llegar antes, y durar también los { $apply_days } días tras la invitación.{ own-test }
    .name = ¿Cuándo vence una prueba?

topic-test-exempt = Sí. Todo solicitante principal necesita una prueba aceptada; no la reemplazan ni la lengua materna ni haber estudiado o trabajado en inglés o francés. La pareja la necesita solo para sumar puntos; los hijos, no. Si una discapacidad le impide una parte, se pueden poner puntajes promediados por quien hace la prueba o con la herramienta de IRCC para promedios; IRCC los verifica.
    .name = Lengua materna: ¿hay prueba?

topic-minimum-scores = Cada habilidad cuenta por sí sola. Trabajadores Calificados: CLB 7, es decir, IELTS { $ielts_7 }, CELPIP { $celpip_7 }, PTE Core { $pte_7 }; en francés, TEF Canada (columna de la escala antigua) { $tef_7 } o TCF Canada { $tcf_7 }. Experiencia Canadiense: CLB { $cec_clb_teer_0 } en TEER 0 y 1, CLB { $cec_clb_teer_2 } en TEER 2 y 3. Oficios: CLB { $fstp_clb_spoken } oral y auditivo, { $fstp_clb_written } en lectura y escritura. Para más puntos, apunte a CLB 9: IELTS { $ielts_9 }.
    .name = ¿Qué puntajes necesito?

topic-french-worth-it = NCLC { $french_nclc } en las cuatro habilidades da { $crs_french } puntos, o { $crs_french_english } si su inglés es CLB { $french_clb } en las cuatro, más { $crs_second_at_nclc } como segundo idioma. También abre las rondas de francés, para vivir fuera de Quebec{ $french_rounds ->
    [0] ; en los últimos 12 meses no hubo ninguna
   *[other] : { $french_rounds } en los últimos 12 meses, { $french_invitations } invitaciones, cortes { $french_cutoffs }{ $cec_rounds ->
        [0] { "" }
       *[other] { " " }(Experiencia Canadiense: { $cec_cutoffs })
    }
}. Una sola habilidad en NCLC 6 pierde ambas cosas. Desde cero suele tomar un año o más.{ own-score }
    .name = ¿Vale la pena el francés?
