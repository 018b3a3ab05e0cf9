### Exámenes que no se aceptan, como los llama la gente en español. Nunca se dice, solo se lee.

not-accepted-ielts_academic = ielts académico, académico ielts, ielts academico
    .alone = académico
not-accepted-ielts_one_skill_retake = repetición de una habilidad
not-accepted-cambridge = first certificate, advanced de cambridge, first de cambridge
not-accepted-duolingo = test de duolingo, examen de duolingo
