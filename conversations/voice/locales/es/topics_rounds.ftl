### Lo que la gente pregunta sobre rondas de invitaciones: la respuesta y su nombre en un botón. Cómo se pregunta: ways_*.ftl.

topic-next-draw = IRCC no anuncia fechas. De enero al 1 de octubre de 2026 hizo 59 rondas: de nominación provincial cada dos lunes más o menos, de Experiencia Canadiense casi siempre al día siguiente, por categoría entre medio. El tipo, el tamaño y el día los decide IRCC cada vez; este ritmo no es una promesa. Las rondas que conozco llegan hasta la número { $rounds_newest_number }, al { $rounds_as_of }. /draws las muestra.{ own-cutoff }
    .name = La próxima ronda

topic-last-cutoffs = La última de cada tipo que tengo, hasta el { $rounds_as_of }: oficios { $rounds_trades_cutoff } ({ $rounds_trades_on }), Experiencia Canadiense { $rounds_cec_cutoff } ({ $rounds_cec_on }), PNP { $rounds_pnp_cutoff } ({ $rounds_pnp_on }), salud { $rounds_healthcare_cutoff } ({ $rounds_healthcare_on }), francés { $rounds_french_cutoff } ({ $rounds_french_on }), transporte { $rounds_transport_cutoff } ({ $rounds_transport_on }), educación { $rounds_education_cutoff } ({ $rounds_education_on }), STEM { $rounds_stem_cutoff } ({ $rounds_stem_on }), general { $rounds_general_cutoff } ({ $rounds_general_on }). /draws muestra el resto.{ own-cutoff }
    .name = Los últimos cortes

topic-no-general-rounds = Nadie fuera de IRCC lo sabe. La última ronda general fue el { $rounds_general_on } (corte { $rounds_general_cutoff }); la última solo de Trabajadores Calificados, el { $rounds_fswp_on } ({ $rounds_fswp_cutoff }); solo de Oficios Calificados, el { $rounds_fstp_on } ({ $rounds_fstp_cutoff }). Desde entonces hubo de Experiencia Canadiense, de nominación y por categoría. Puede volver a haber generales en cualquier momento. Otras puertas: una categoría, el francés, una nominación o un año de trabajo en Canadá.
    .name = Rondas generales

topic-category-fit = La mayoría de las categorías de 2026 pide { $category_months } meses ({ $category_hours } horas) de trabajo en una ocupación de su lista en { $category_years } años. Puede haber pausas, ser en Canadá o fuera, y no tiene que ser su ocupación principal. Medicina, alta gerencia e investigación: en Canadá. Francés pide NCLC { $category_french_level } en las cuatro habilidades. Además debe calificar para uno de los tres programas. Las listas suelen cambiar en febrero. /draws muestra cuáles le sirven.
    .name = ¿Entro en una categoría?

topic-not-invited = Revise cinco cosas. ¿Podía estar en ese tipo de ronda, por programa, categoría o nominación? ¿Su perfil estaba activo y calificaba ese día? ¿Su cuenta de IRCC mostraba el mismo puntaje? Si era justo el de corte: ¿lo envió antes de la hora de desempate? ¿Fue una falla conocida? Si todo está bien, pregunte a IRCC por el formulario web.{ own-cutoff }
    .name = Sin invitación con el puntaje
    .more = Falla conocida: IRCC admitió que faltaron personas en la ronda de francés 418, del 28 de mayo de 2026; aquí no se sabe cómo terminó.
