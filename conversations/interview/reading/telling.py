"""What a message asks beside what it tells."""

from __future__ import annotations

import re
from dataclasses import dataclass

from conversations.interview.reading import question_clauses
from conversations.interview.reading.concepts import READ_BEFORE
from conversations.interview.reading.numbers import listed
from conversations.interview.reading.wishes import begins_a_wish
from conversations.interview.reading.wondered import wondered
from conversations.voice.remembered import remembering
from conversations.voice.wording import fold

_SENTENCES = re.compile(r"([.;!\n]+(?:\s|$)|[?؟？]+(?:[\s).!]+|(?=[^\W\d_])|$)|(?=¿))")
_CLAUSES = re.compile(r",(?!\d)| [-–—]+ ")
_MARK = re.compile(r"[?؟？]")
_OPENS = "¿"
_EARLIER = 3
"""Sentences that a question may go back over."""


@dataclass(frozen=True, slots=True)
class Asking:
    """A question of a message, with what it may go back to."""

    text: str
    """The question as it was written, with a mark behind it."""
    sentence: str
    """The sentence that it stands in."""
    before: str
    """The sentence before that; nothing where there is none."""
    earlier: tuple[str, ...]
    """The sentences before that, the nearest first."""
    marked: bool
    """Whether a question mark stands behind it."""
    wondered: bool = False
    """Whether it is only said not to be known, which tells something as well."""

    @property
    def around(self) -> str:
        """What stands around it: the rest of its sentence, and the sentence before."""
        rest = self.sentence.replace(self.text.rstrip("?"), " ")
        return f"{self.before} {rest}".strip()


def asked_in(text: str) -> tuple[tuple[Asking, ...], bool]:
    """The questions of a message: the clauses that begin or end as one does, what stands last
    before a question mark, and wishes; and whether it is nothing else."""
    asking, told = _parted(text)
    return asking, not told


def asks_outright(text: str) -> bool:
    """Whether a message asks something, rather than saying that it is not known."""
    return any(not one.wondered for one in _parted(text)[0])


def told_beside(text: str) -> str:
    """What a message says without its questions: "single" of "single. do I need funds?"."""
    return ", ".join(_parted(text)[1])


@remembering(READ_BEFORE)
def _parted(text: str) -> tuple[tuple[Asking, ...], tuple[str, ...]]:
    """The clauses of a message that ask, and those that do not."""
    asking: list[Asking] = []
    told: list[str] = []
    before: list[str] = []
    pieces = _SENTENCES.split(text)
    for sentence, mark in zip(pieces[::2], [*pieces[1::2], ""], strict=True):
        clauses = [one.strip() for one in _CLAUSES.split(sentence) if one.strip()]
        if not clauses:
            continue
        marked, whole = _MARK.search(mark) is not None, sentence.strip()
        if begins_a_wish(sentence):
            asked = clauses
        else:
            clauses = [one for clause in clauses for one in question_clauses.cut(clause)]
            clauses = _with_a_tag(clauses) if marked else clauses
            asked = _asked(clauses, marked=marked)
        for one in asked:
            bare = question_clauses.bare(one).lstrip(_OPENS)
            is_marked = marked and one is clauses[-1]
            asking.append(Asking(f"{bare}?", whole, *_behind(before), marked=is_marked))
        rest = [one for one in clauses if one not in asked]
        asking += [
            Asking(f"{one}?", whole, *_behind(before), marked=False, wondered=True)
            for one in map(wondered, rest)
            if one is not None
        ]
        told += rest
        before.append(whole)
    return tuple(asking), tuple(told)


def _behind(sentences: list[str]) -> tuple[str, tuple[str, ...]]:
    """The sentence before one that asks, and those before that, the nearest first."""
    return "".join(sentences[-1:]), tuple(sentences[-2 : -2 - _EARLIER : -1])


def _asked(clauses: list[str], *, marked: bool) -> list[str]:
    """The clauses of a sentence that ask. A mark stands behind the last, and makes a question of it
    where none begins as one."""
    asked = [
        one
        for number, one in enumerate(clauses)
        if one.startswith(_OPENS) or question_clauses.asks(one, marked=False, first=not number)
    ]
    last = clauses[-1]
    if not marked or last in asked:
        return asked
    if question_clauses.asks(last, marked=True, first=len(clauses) == 1):
        return [*asked, last]
    return asked or ([] if question_clauses.says_nothing(last) else [last])


def _with_a_tag(clauses: list[str]) -> list[str]:
    """Clauses, of which the last is one with what only asks whether it is so: "smells off, no"."""
    if len(clauses) == 1 or fold(clauses[-1]) not in listed("words-asks-whether-so"):
        return clauses
    return [*clauses[:-2], ", ".join(clauses[-2:])]


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
