### Cómo se juntan las palabras.

## Las tablas de Unicode son las de América Latina (419): 15,263 y 7.5, como en las páginas de IRCC y
## en los informes de las pruebas de inglés.

form-region = 419

## «y» es «e» ante i-, hi-, salvo ante hia-, hie-, ia-, ie-: «francés e inglés», «cobre y hierro».

form-and = y
form-and-else = e
form-and-else-before = i, í, hi, hí
form-and-else-unless = ia, ie, hia, hie

between-clauses = { "; " }
between-sentences = { " " }
between-levels = /
between-scores = { " " }
between-status = { " · " }

link-in-english = { "" }
bullet = • { $text }
bullet-with-notes = • { $text }: { $notes }
one-more-sentence = { " " }{ $text }
label-and-value = { $label }: <b>{ $value }</b>
cut-short = { $text }…
if-estimate-too = { $estimate ->
    [yes] { ", estimación" }
   *[no] { "" }
}
if-estimate = { $estimate ->
    [yes] { " (estimación)" }
   *[no] { "" }
}

place-in-country = { $place }, { $country }
place-and-zone = { $place }, { $country }: { $zone }
occupation-by-code = { $code } { $title }
occupation-and-code = { $title } ({ $code })
occupation-official = { $title } (nombre oficial en inglés)
occupation-button = { $code } { $title } · TEER { $teer }
ability-and-level = { $ability } { $level }
ability-and-score = { $ability } { $score }
score-by-letter = { $letter }{ $score }
scale-en = CLB
scale-fr = NCLC
