"""What of a message tells of somebody, and what of it asks."""

from __future__ import annotations

import re

from conversations.interview.reading.numbers import listed
from conversations.interview.reading.wishes import begins_a_wish
from conversations.voice.wording import fold

_SENTENCES = re.compile(r"([.;!?\n]+(?:\s|$))")
_CLAUSES = re.compile(r",(?!\d)| [-–—]+ ")


def parts(text: str) -> tuple[str, tuple[str, ...]]:
    """What a message tells, and what it asks: the clauses that begin as a question does, and what
    stands last before a question mark."""
    telling: list[str] = []
    asking: list[str] = []
    pieces = _SENTENCES.split(text)
    for sentence, mark in zip(pieces[::2], [*pieces[1::2], ""], strict=True):
        clauses = [one for one in _CLAUSES.split(sentence) if one.strip()]
        asked = [one for one in clauses if _asks(one)]
        if begins_a_wish(sentence):
            asked = clauses
        elif "?" in mark and not asked:
            asked = clauses[-1:]
        asking += [f"{one.strip()}?" for one in asked]
        if left := ", ".join(one.strip() for one in clauses if one not in asked):
            telling += [left, mark.replace("?", ".") or "."]
    return "".join(telling).strip(), tuple(asking)


def _asks(clause: str) -> bool:
    """Whether a clause begins as a question does."""
    words = fold(clause)
    openings = listed("words-what-is") | listed("words-question") | listed("words-told-asks")
    return any(
        words == one or (words.startswith(f"{one} ") and one not in listed("words-told-asks-not"))
        for one in openings
    )
