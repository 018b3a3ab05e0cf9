### Lo que la gente pregunta sobre Quebec: la respuesta y su nombre en un botón. Cómo se pregunta: ways_*.ftl.

topic-quebec-experience = Sí, igual que el trabajo o los estudios en el resto de Canadá, siempre que pueda probar que no piensa establecerse en Quebec. IRCC dice que incluya pruebas y que los oficiales lo revisan. No da una lista. Ejemplos nuestros: buscar empleo o vivienda, un contrato de alquiler o familia en otra provincia. Nombre la provincia donde piensa vivir.
    .name = Trabajo o estudios en Quebec
