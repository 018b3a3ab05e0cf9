### Comment les mots s'assemblent.

between-clauses = { "\u202F; " }
between-sentences = { " " }
between-levels = /
between-scores = { " " }
between-status = { " · " }

link-in-english = { " (en anglais)" }
bullet = • { $text }
bullet-with-notes = • { $text } : { $notes }
one-more-sentence = { " " }{ $text }
label-and-value = { $label } : <b>{ $value }</b>
cut-short = { $text }…
if-estimate-too = { $estimate ->
    [yes] { ", estimation" }
   *[no] { "" }
}
if-estimate = { $estimate ->
    [yes] { " (estimation)" }
   *[no] { "" }
}

place-in-country = { $place } ({ $country })
place-and-zone = { $place } ({ $country }) : { $zone }
occupation-by-code = { $code } { $title }
occupation-and-code = { $title } ({ $code })
occupation-official = { $title } (nom officiel anglais)
occupation-button = { $code } { $title } · FEER { $teer }
ability-and-level = { $ability } { $level }
ability-and-score = { $ability } { $score }
score-by-letter = { $letter } { $score }
scale-en = NCLC
scale-fr = NCLC
