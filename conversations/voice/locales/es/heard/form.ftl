## Cómo se llama una actividad del historial del formulario

words-work = trabajo, trabajando, trabajé, trabajaba, empleo, empleado, empleada, chamba
words-study = estudios, estudiando, estudié, estudiaba, estudiante, escuela, colegio, universidad
words-unemployed = desempleo, desempleado, desempleada, sin trabajo, sin empleo, buscando trabajo, en paro, cesante
words-home = en casa, hogar, ama de casa, familia, licencia de maternidad, licencia parental, cuidando hijos
words-travel = viaje, viajes, de viaje, viajando
words-other = otro, otra, otra cosa
