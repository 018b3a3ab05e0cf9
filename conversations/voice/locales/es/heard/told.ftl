### Lo que la gente escribe, para lo que se dice en told.ftl. Nunca se dice, solo se lee.

words-told-asks = quiero saber, quisiera saber, dime, dígame, díganme, necesito saber, por favor dime, me gustaría saber, es posible, se puede
words-told-asked-of = yo, nosotros, ella, usted, ustedes, alguien
words-told-asks-within = dijo, dice, dijeron, contó, me, nos, sé, sabe, saber, sabía, en, según, no, tan, porque, como, que, si, por, para
words-asks-whether-so = no, verdad, cierto, si
words-wondering = seguro, segura, seguros, seguras, claro, clara, idea, confundido, confundida, duda, dudas, sé, sabemos, sabría, entiendo, entendemos, comprendo, entender, pregunto, preguntamos, entendí, dudo, aclarar, confirmar, averiguar, verificar, preocupa, alguien, temo
words-wondering-of-others = él, ella, ellos, ellas, quien, que, esposa, esposo, hermano, hermana, jefe, amigo, amiga, padres
words-besides = por cierto, también, además, otra pregunta, otra cosa, una pregunta, a propósito
words-told-where = extranjero, afuera, fuera, exterior, mi país, allá, allí
words-told-wrong = mal, incorrecto, equivocado, error, cambiar, excepto, pero, casi, menos, salvo
