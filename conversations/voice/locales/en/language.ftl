### What this language is to the program. It is offered to people once nothing is missing in it
### (python -m conversations.voice.missing) and this says "yes".

language-offered = yes

## How a day is written, in Unicode's letters for dates, where the usual form of the language is not
## meant: in full, in few letters, and within a year. ".first" is the first of a month.

form-date = d MMMM y
form-short-date = d MMM y
form-day = d MMM

## Said once somebody writes in another language than they are answered in; "/fr" is tapped.

answered-in = <i>I answer in English from now on. Back: /{ $before }</i>

## Said once somebody names the language that they are answered in.

answered-in-already = <i>I already answer in English. Another language: /language</i>
