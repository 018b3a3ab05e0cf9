### Ce qu'est cette langue pour le programme. Elle est proposée une fois que rien n'y manque
### (python -m conversations.voice.missing) et que « yes » est écrit ici.

language-offered = yes

## Les jours : « 1er avril 2026 ».

form-date = d MMMM y
    .first = '1er' MMMM y
form-short-date = d MMM y
    .first = '1er' MMM y
form-day = d MMM
    .first = '1er' MMM

## Les heures : « 21 h ».

form-hour = H 'h'

answered-in = <i>Je vous réponds en français. Revenir : /{ $before }</i>
answered-in-already = <i>Je vous réponds déjà en français. Une autre langue : /language</i>
