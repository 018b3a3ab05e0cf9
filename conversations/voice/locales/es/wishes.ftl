## Deseos: «¿y si saco CLB 9?», con palabras sencillas

wish-answer = <b>{ $change }:</b> { $gain ->
    [0] ni un punto más ni menos
   *[other] { $signed }
}, CRS { $about ->
    [yes] más o menos { $total }
   *[no] { $total }
}{ $later ->
    [yes] {" "}el { $on } (sin eso { $without }{ $granted }).
   *[no] .{ $decided ->
        [yes] {""}
       *[no] {" "}Suele tardar { $effort }.
    }
}
wish-change-sitting = { $test } { $scores }
wish-partner-sitting = { $test } de su pareja { $scores }
wish-score = { $ability } { $score }
wish-work = { $months ->
    [1] un mes más
   *[other] { $months } meses más
} de trabajo calificado { $canada ->
    [yes] en Canadá
   *[no] fuera de Canadá
}
wish-levels = { $partner ->
    [yes] el { $language } de su pareja
   *[no] { $language }
} en { $scale }: { $levels }
wish-partly = Lo demás no cambia nada en sus respuestas, o ya lo tiene.
wish-nothing-like-it = No pude relacionar eso con sus respuestas: no hay nada suyo que cambie, o ya lo tiene.
wish-needs = Para calcularlo necesito saber antes: { $what }. Dígamelo en una frase y vuelva a preguntar.
wish-partner-not-counted = Según sus respuestas, su pareja no emigra con usted: nada suyo cuenta en su puntaje, sea lo que sea.
wish-no-partner = Según lo que me dijo, no hay cónyuge ni pareja de hecho, así que nada de una pareja puede contar. Si la hay, dígamelo con /edit.
wish-no-such-study = Según sus respuestas, eso no cambia nada. Ya tiene tanto o más, o falta el estudio anterior: calculo una maestría después de una licenciatura, y un doctorado después de una maestría.
wish-too-early = Puedo decir qué traería un cambio en cuanto haya una primera estimación. Bastan unas pocas respuestas rápidas; después, pregúnteme otra vez.
wish-unread = No entendí qué debería cambiar. Pruebe: <i>y si saco CLB 9</i>, <i>y si IELTS 8 7.5 7 7</i>, <i>y si trabajo un año más en Canadá</i>, <i>y si mi esposa presenta la prueba</i>.
wish-impossible = Ningún informe de esa prueba muestra esos resultados.
wish-whole-years = Puedo sumar parte de un año solo a sus propios empleos con fechas (con /edit), no al trabajo de su pareja. Pregunte por años enteros: <i>un año más en Canadá</i>.
wish-other-scale = A1 a C2 son niveles de la escala europea. IRCC cuenta solo CLB y NCLC, según los resultados de una prueba aceptada; pregúnteme con ellos: <i>francés NCLC 7</i>.
wish-family = Un matrimonio, una separación o un hijo no puedo calcularlos con una línea: cuentan las pruebas, los estudios y el trabajo de la pareja, y cada persona de la familia sube el dinero que hay que mostrar. Puede cambiar la respuesta con /edit para verlo, y volver a cambiarla.
wish-offer = Una oferta de trabajo no da puntos CRS en la tabla del { $grid }{ $estimate ->
    [yes] ; las reglas que, según se informa, rigen desde el { $changed } pueden decir otra cosa, y no las conozco
   *[no] {""}
}. Puede dar puntos de los 67, contar para Oficios Calificados o librarle de los fondos de establecimiento: dígamela con /edit.
wish-nomination-alone = No abre nada sin uno de los tres programas y, según sus respuestas, entonces no califica para ninguno.
wish-age = <b>{ $age } años, el { $on }:</b> { $changes ->
    [yes] { $signed }, CRS { $total } desde ese día
   *[no] ni un punto más ni menos, CRS { $total }
}, si no cambia nada más{ $granted }.
wish-age-past = Ya tiene esa edad, según la fecha de nacimiento que me dio.
wish-no-birth-date = Necesito su fecha de nacimiento para decir qué cambia un cumpleaños.
wait-answer = <b>Si solo espera hasta el { $date }:</b> { $difference ->
    [0] su puntaje sigue en { $about ->
        [yes] unos { $then }
       *[no] { $then }
    }.
   *[other] su puntaje pasa de { $now } a { $about ->
        [yes] unos { $then }
       *[no] { $then }
    } ({ $signed }).
}
wait-renewed = Si lo que vence hasta entonces se renueva con el mismo resultado: CRS { $total }{ $granted }.
wait-nothing = Por lo que me contó, nada cambia solo hasta entonces.
wait-more = Hay más hasta entonces: /months.
wait-too-far = Miro hasta el { $date }: /months muestra lo que cambia solo hasta entonces.
wait-needs-birth = Para eso me falta su fecha de nacimiento: los cumpleaños quitan puntos. Escríbala, por ejemplo <i>nací el 3 de abril de 1991</i>.
