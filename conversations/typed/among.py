"""A value of the form that is asked for among words that are not known: "I sat it 22 Nov 2025 in
Nairobi". It is offered, for a tap to confirm, and never taken."""

from __future__ import annotations

from collections.abc import Iterator

from conversations.interview.question import OF_DAYS, Answer, Kind, Problem
from conversations.interview.reading.amounts import Either
from conversations.interview.reading.numbers import listed, numbers_in
from conversations.typed import readings
from conversations.typed.lexicon import has, words_of
from conversations.typed.put import Put

_KINDS = (*OF_DAYS, Kind.SCORE, Kind.MONEY, Kind.HOURS)
"""Kinds of question whose answers have a form that is told from words."""
_LONGEST = 5
"""Words of a value: "le 3 du mois mai 2024"."""
_MOST_WORDS = 24
"""Words of a text that are looked through: more are a story."""
_MOST_OFFERED = 3
"""Values that somebody is made to choose from."""
_SIGNS = ' .,;:!?()[]"“”«»*'


def offered(put: Put, text: str) -> Either | None:
    """The values among the words of a text, to be chosen from; None where there are none, or so
    many that it tells something else."""
    pieces = [piece.strip(_SIGNS) for piece in text.split()]
    if put.question.kind not in _KINDS or not 1 < len(pieces) <= _MOST_WORDS:
        return None
    if not any(map(str.isdigit, text)) or _tells_another(words_of(text)):
        return None
    values = tuple(dict.fromkeys(_values(put, pieces)))
    if not values or len(values) > _MOST_OFFERED:
        return None
    return Either(Problem("problem-likely", {"text": text}), values)


def _tells_another(words: tuple[str, ...]) -> bool:
    """Whether the number is one hoped for, or of all four parts together."""
    return has(words, "wished") or not listed("words-overall").isdisjoint(words)


def _values(put: Put, pieces: list[str]) -> Iterator[Answer]:
    """What is read of the longest runs of words that are a value, from left to right."""
    at = 0
    while at < len(pieces):
        for length in range(min(_LONGEST, len(pieces) - at), 0, -1):
            run = " ".join(pieces[at : at + length])
            if values := _read(put, run):
                yield from values
                at += length
                break
        else:
            at += 1


def _read(put: Put, run: str) -> tuple[Answer, ...]:
    """The values that a run of words is by itself, as far as they can be given."""
    if not any(map(str.isdigit, run)) or not _is_of_its_kind(put, run):
        return ()
    read = readings.understand(put, run)
    if isinstance(read, Problem):
        return ()
    values = read.values if isinstance(read, Either) else (read,)
    return tuple(value for value in values if put.problem_when_given(value) is None)


def _is_of_its_kind(put: Put, run: str) -> bool:
    """Whether a sum is said to be in Canadian dollars, and hours to be of a week: "4" alone can be
    of anything."""
    match put.question.kind:
        case Kind.MONEY:
            units = listed("words-cad")
        case Kind.HOURS:
            units = listed("words-week")
        case _:
            return True
    return not units.isdisjoint(numbers_in(run).words)
