"""Reading that somebody would only wait: "what if I wait until March 2027", "et si j'attends mars".
Until which day is read as a day still to come is anywhere; the words stand in ``heard/wishes.txt``.
"""

from __future__ import annotations

from datetime import date

from conversations.interview.reading.days_ahead import read_day_ahead
from conversations.voice.patterns import Pattern
from conversations.voice.wording import Wording, fold

_WAITS = Pattern(
    "wish waits", r"(?:<what-if> )?(?:<i-wait>) (?:(?:<until>) )?(?P<day>.{3,30}?)(?: <instead>)?"
)
_LONGEST = 80
"""Characters of a text that says no more than that."""


def waits_until(text: str, words: Wording, today: date) -> date | None:
    """Until which day somebody would wait; None where a text says something else, or more."""
    if len(text) > _LONGEST:
        return None
    found = _WAITS.fullmatch(fold(text).strip(" .?!"))
    read = None if found is None else read_day_ahead(found["day"], words, today)
    if not isinstance(read, str):
        return None
    day = date.fromisoformat(read)
    return day if day > today else None
