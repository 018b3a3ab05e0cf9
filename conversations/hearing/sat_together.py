"""Of a couple: the day on which both sat one test, told once for both: "TCF in May 2026, me 515 505
13 13, he 460 455 10 10"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby

from conversations.hearing.clauses import Clause
from conversations.hearing.figures import NAMES, scores
from conversations.hearing.sittings import taken
from conversations.voice.patterns import Pattern

Facts = dict[str, object]
_ONES_OWN = Pattern("sat-together", r" <my>(?= )")
_TOLD = frozenset((*NAMES, "each", "overall", "clb", "nclc"))


def sat(pieces: Sequence[Clause], own: Facts, partner: Facts, today: date) -> None:
    """Adds to what is told of the ``partner`` the day of a test, where it is told for both."""
    for language in ("english", "french"):
        mine, theirs = own.get(language), partner.get(language)
        if not isinstance(mine, dict) or not isinstance(theirs, dict):
            continue
        test, day = mine.get("test"), mine.get("taken")
        alike = theirs.get("test", test) == test and "taken" not in theirs
        if alike and theirs.keys() & _TOLD and day is not None and day in _of_both(pieces, today):
            theirs |= {"test": test, "taken": day}


def _of_both(pieces: Sequence[Clause], today: date) -> Iterator[str]:
    """The days told before the scores of both, in a sentence that tells of both."""
    sentences = [list(told) for _, told in groupby(pieces, key=lambda one: one.sentence)]
    for at, sentence in enumerate(sentences):
        behind = sentences[at + 1] if at + 1 < len(sentences) else []
        told_of = [*sentence, *(behind[:1] if _is_a_heading(sentence, today) else [])]
        if not any(one.who == "partner" for one in told_of):
            continue
        for one in sentence:
            if one.who != "self" or _ONES_OWN.search(one.text):
                break
            if (day := taken(one.text, today)) is not None:
                yield day


def _is_a_heading(sentence: Sequence[Clause], today: date) -> bool:
    """Whether a sentence names a test and its day alone: "IELTS General, 25 April 2026"."""
    return all(
        one.who == "self"
        and not scores(one.text, "ielts_general", loose=False)
        and (taken(one.text, today) is not None or not any(w[0].isdecimal() for w in one.words))
        for one in sentence
    )
