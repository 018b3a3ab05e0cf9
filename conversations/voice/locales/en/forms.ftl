### How words are put together. Days, numbers, lists with commas and the names of countries come
### from Unicode's tables of the language, and have nothing here.

## Between the parts of a line; quotes keep the spaces

between-clauses = { "; " }
between-sentences = { " " }
between-levels = /
between-scores = { " " }
between-status = { " · " }

## Lines

link-in-english = { "" }
bullet = • { $text }
bullet-with-notes = • { $text }: { $notes }
one-more-sentence = { " " }{ $text }
label-and-value = { $label }: <b>{ $value }</b>
cut-short = { $text }…
if-estimate-too = { $estimate ->
    [yes] { ", estimate" }
   *[no] { "" }
}
if-estimate = { $estimate ->
    [yes] { " (estimate)" }
   *[no] { "" }
}

## Names made of two

place-in-country = { $place }, { $country }
place-and-zone = { $place }, { $country }: { $zone }
occupation-by-code = { $code } { $title }
occupation-and-code = { $title } ({ $code })
occupation-official = { $title } (official English name)
occupation-button = { $code } { $title } · TEER { $teer }
ability-and-level = { $ability } { $level }
ability-and-score = { $ability } { $score }
score-by-letter = { $letter }{ $score }
scale-en = CLB
scale-fr = NCLC
