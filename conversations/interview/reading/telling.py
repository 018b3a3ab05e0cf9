"""What a message asks beside what it tells."""

from __future__ import annotations

import re

from conversations.interview.reading.concepts import READ_BEFORE
from conversations.interview.reading.numbers import listed
from conversations.interview.reading.wishes import begins_a_wish
from conversations.voice.remembered import remembering
from conversations.voice.wording import fold

_SENTENCES = re.compile(r"([.;!?\n]+(?:\s|$))")
_CLAUSES = re.compile(r",(?!\d)| [-–—]+ ")


def asked_in(text: str) -> tuple[tuple[str, ...], bool]:
    """The questions of a message: the clauses that begin as one does, what stands last before a
    question mark, and wishes; and whether it is nothing else."""
    asking, told = _parted(text)
    return tuple(f"{one}?" for one in asking), not told


def told_beside(text: str) -> str:
    """What a message says without its questions: "single" of "single. do I need funds?"."""
    return ", ".join(_parted(text)[1])


@remembering(READ_BEFORE)
def _parted(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The clauses of a message that ask, and those that do not."""
    asking: list[str] = []
    told: list[str] = []
    pieces = _SENTENCES.split(text)
    for sentence, mark in zip(pieces[::2], [*pieces[1::2], ""], strict=True):
        clauses = [one.strip() for one in _CLAUSES.split(sentence) if one.strip()]
        marked = "?" in mark
        asked = [one for one in clauses if _asks(one, marked=marked)]
        if begins_a_wish(sentence):
            asked = clauses
        elif marked and not asked:
            asked = clauses[-1:]
        asking += asked
        told += [one for one in clauses if one not in asked]
    return tuple(asking), tuple(told)


def _asks(clause: str, *, marked: bool) -> bool:
    """Whether a clause begins as a question does. "Did" and the like begin one only before somebody
    or a question mark, "is" and the like not before "a" or a number: "did a diploma", "is 29"."""
    words = fold(clause)
    if any(words == one or words.startswith(f"{one} ") for one in listed("words-told-asks")):
        return True
    first, _, rest = words.partition(" ")
    second = rest.partition(" ")[0]
    if first in listed("words-told-asks-of"):
        return marked or second in listed("words-told-asked-of")
    if first in listed("words-told-asks-unless"):
        return marked or not (second in listed("words-articles") or second[:1].isdecimal())
    return first in listed("words-question") or any(
        words.startswith(f"{one} ") for one in listed("words-what-is")
    )


def by_itself(question: str) -> str:
    """A question without what introduces it as one more: "by the way"."""
    bare = question.rstrip("?").strip()
    for phrase in sorted(listed("words-besides"), key=len, reverse=True):
        folded = bare.casefold()
        if folded.startswith(f"{phrase} "):
            bare = bare[len(phrase) :].strip()
        elif folded.endswith(f" {phrase}"):
            bare = bare[: -len(phrase)].strip()
    return f"{bare}?"
