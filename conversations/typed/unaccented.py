"""A Spanish "si" that means "sí": yes at the question that is open, and no "if"."""

from __future__ import annotations

from conversations.interview.question import Kind
from conversations.interview.reading.numbers import listed
from conversations.typed import yes_no
from conversations.typed.lexicon import has, words_of
from conversations.typed.put import Put

_MARKS = "?？"


def says_yes(put: Put, text: str) -> bool:
    """Whether words that could suppose something tell it at a question of yes or no: "si viene
    conmigo mi esposo". What would come of it is not asked, and what is told is so today."""
    words = words_of(text)
    if put.question.kind is not Kind.YES_NO or len(words) < 2 or words[0] not in listed("typed-si"):
        return False
    if any(mark in text for mark in _MARKS) or has(words, "what-comes-of-it"):
        return False
    return words[1] in listed("typed-behind-si") and yes_no.read(put, text) is True
