"""What stands behind a value and does not change it: a question why it is asked for ("9 dec 1988,
why u need it"), or behind a day a remark ("12 march 2026, went well")."""

from __future__ import annotations

import re

from conversations.interview.question import OF_DAYS, Kind
from conversations.interview.reading.numbers import listed
from conversations.voice.wording import fold

KINDS = (*OF_DAYS, Kind.NUMBER, Kind.MONEY, Kind.HOURS, Kind.SCORE)
"""Kinds of question whose answers are figures, and end where words of another kind begin."""
_SIGN = re.compile(r"\s*[,;.!?(¿–—\n]+\s*(?=\D)|\s+[-…]\s+")
_MOST_WORDS = 12
"""Words of a question that are looked at."""


def value_before(text: str, *, days: bool) -> str | None:
    """The value that a question why is put behind, or behind ``days`` a remark; None where nothing
    of the kind stands there."""
    if not any(map(str.isdecimal, text)):
        return None
    if (asked := before_why(text)) is not None:
        return asked
    for sign in _SIGN.finditer(text) if days else ():
        if fold(text[sign.end() :]) in listed("typed-remarks"):
            return text[: sign.start()]
    return None


def before_why(text: str) -> str | None:
    """What stands before a question why something is asked; None where no such question ends the
    text, or nothing stands before it."""
    words = text.split()
    for at in range(max(1, len(words) - _MOST_WORDS), len(words)):
        if fold(" ".join(words[at:])) in listed("words-why"):
            return " ".join(words[:at]).rstrip(" ,;.!?¿¡(–—-")
    return None
