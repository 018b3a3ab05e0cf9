"""Of the words of a message: whether they ask, plan or suppose."""

from __future__ import annotations

from conversations.hearing.lists import phrases, says
from conversations.hearing.people import subject
from conversations.interview.reading.numbers import listed
from conversations.voice.patterns import Pattern

_QUESTION = 6
"""Words at most of a question that stands in a telling."""
_OPENS = Pattern("clauses opens", r"^ (?:<has> <anyone>|<is> <i-word>|<peut-on>) $")
"""What opens a question, whatever follows in it."""
_FEW = 2


def supposes(text: str) -> bool:
    """Whether what follows would be so only if: "if I get CLB 9", but not "tell me if I can"."""
    at = phrases("supposed").search(text)
    return at is not None and not says(text[at.end() :], "whether")


def asks_of_others(sentence: list[str]) -> bool:
    """Whether a sentence asks from its first words on: "has anyone got a nomination with 450"."""
    return _OPENS.search(f" {' '.join(sentence[:_FEW])} ") is not None


def asks(words: list[str]) -> bool:
    """Whether a piece is nothing but a question, with no sign behind it: "should i wait"."""
    opens = words[0] in listed("words-told-asking") and len(words) <= _QUESTION
    return opens and not any(word[0].isdecimal() for word in words)


def goes_on_planning(words: list[str]) -> bool:
    """Whether a piece behind "and" is still of what is planned or needed before it."""
    if words[0] in listed("words-told-joint-kept") and says(f" {' '.join(words)} ", "lmia"):
        return True  # "he can find me a job in Brandon, with LMIA"
    return subject(words) is None and words[0] not in listed("words-told-verbs")
