"""A value of the form that is asked for among words that are not known: "I sat it 22 Nov 2025 in
Nairobi". It is offered, for a tap to confirm, and never taken."""

from __future__ import annotations

import re
from collections.abc import Iterator

from conversations.interview.question import OF_DAYS, Answer, Kind, Problem
from conversations.interview.reading.amounts import Either
from conversations.interview.reading.named_years import with_year
from conversations.interview.reading.numbers import listed, numbers_in
from conversations.typed import bare_numbers, day_words, readings
from conversations.typed.figures import in_figures
from conversations.typed.lexicon import has, without_phrases, words_of
from conversations.typed.put import Put
from conversations.voice.wording import fold

_KINDS = (*OF_DAYS, Kind.SCORE, Kind.MONEY, Kind.HOURS)
"""Kinds of question whose answers have a form that is told from words."""
_LONGEST = 5
"""Words of a value: "le 3 du mois mai 2024"."""
_MOST_WORDS = 32
"""Words of a text that are looked through: more are a story."""
_MOST_OFFERED = 3
"""Values that somebody is made to choose from."""
_SIGNS = ' .,;:!?()[]"“”«»*'
_CLAUSES = re.compile(r"[,;!?(–—\n]+|\.(?!\d)|\s-\s")
_YEAR = re.compile(r"(?:19|20)\d\d")
_DAY_ENDS = re.compile(r"[,;!?]\s+(?=\D)")
"""Where mostly no day goes on: "interview in Feb, joined 3 March 2022" is not of February 3."""
_NUMBERS = re.compile(r"\d+(?:[.,]\d+)*")
_SMALLEST_SUM = 1_000
_SHORTEST_WEEK = 12
"""Fewer hours may be those of a day, and more numbers than one of anything."""


def offered(put: Put, text: str) -> Either | None:
    """The values among the words of a text, to be chosen from; None where there are none, or so
    many that it tells something else."""
    kind = put.question.kind
    values: tuple[Answer, ...]
    if len(text.split()) > _MOST_WORDS:
        return None
    if kind is Kind.NUMBER:
        values = tuple(bare_numbers.values(put, in_figures(text)))
    else:
        figures = _as_reached(put, text)
        pieces = [piece.strip(_SIGNS) for piece in figures.split()]
        if kind not in _KINDS or pieces == [text] == [figures]:
            return None
        if not any(map(str.isdecimal, figures)) or _tells_another(put, words_of(figures)):
            return None
        clauses = _clauses_of_days(figures) if kind in OF_DAYS else [figures]
        single = sum(any(map(str.isdecimal, piece)) for piece in pieces) == 1
        values = tuple(
            value
            for clause in clauses
            for value in _values(put, [one.strip(_SIGNS) for one in clause.split()], single=single)
        )
    values = tuple(dict.fromkeys(values))
    if not values or len(values) > _MOST_OFFERED:
        return None
    return Either(Problem("problem-likely", {"text": text}), values)


def _as_reached(put: Put, text: str) -> str:
    """The text with its numbers and its years in figures, and without what is said of a wish behind
    what was reached: "7, I was hoping for 7.5"."""
    of_days = put.question.kind in OF_DAYS
    figures = in_figures(text, of_days=of_days)
    if of_days:
        return with_year(without_phrases(figures, "long-ago"), put.today)
    if put.question.kind in (Kind.HOURS, Kind.MONEY):
        words = figures.split()
        at = max(
            (n for n, word in enumerate(words) if fold(word) in listed("typed-sums-up")), default=0
        )
        behind = " ".join(words[at + 1 :])
        if at and len(_NUMBERS.findall(behind)) == 1:
            return behind  # "12 hours, 3 a week, so 36"
    first, *others = _CLAUSES.split(figures)
    wished = any(has(words_of(one), "wished") for one in others)
    return first if wished else figures


def _tells_another(put: Put, words: tuple[str, ...]) -> bool:
    """Whether the number is one hoped for, or of all four parts together, or of days of which some
    are none: "8 hours every day except Sunday"."""
    if put.question.kind is Kind.HOURS:
        several = sum(any(map(str.isdecimal, word)) for word in words) > 1
        in_parts = several and has(words, "in-shifts")  # "12 hr shifts 3 a week"
        return in_parts or has(words, "wished") or has(words, "contrast")
    return has(words, "wished") or not listed("words-overall").isdisjoint(words)


def _clauses_of_days(figures: str) -> list[str]:
    """The parts of a text that hold whole days; "June 7, in 2021" is one part."""
    first, *others = _DAY_ENDS.split(figures)
    clauses = [first]
    for part in others:
        if has(words_of(part)[:1], "before-a-year"):
            clauses[-1] += f" {part}"
        else:
            clauses.append(part)
    return clauses


def _values(put: Put, pieces: list[str], *, single: bool) -> Iterator[Answer]:
    """What is read of the longest runs of words that are a value, from left to right."""
    at, of_days = 0, put.question.kind in OF_DAYS
    while at < len(pieces):
        for length in range(min(_LONGEST, len(pieces) - at), 0, -1):
            run = " ".join(pieces[at : at + length])
            if of_days and _YEAR.fullmatch(" ".join(pieces[at + length : at + length + 1])):
                continue  # "joined on 7 June" of 2021 is no June of 2007
            if values := _read(put, run, single=single):
                yield from values
                at += length
                break
        else:
            at += 1


def _read(put: Put, run: str, *, single: bool) -> tuple[Answer, ...]:
    """The values that a run of words is by itself, as far as they can be given."""
    if not any(map(str.isdecimal, run)) or not _is_of_its_kind(put, run, single=single):
        return ()
    read = readings.understand(put, run)
    if isinstance(read, Problem) and put.question.kind in OF_DAYS:
        clean = day_words.cleaned(put, run)
        read = readings.understand(put, clean) if clean is not None else read
    if isinstance(read, Problem):
        return ()
    values = read.values if isinstance(read, Either) else (read,)
    return tuple(value for value in values if put.problem_when_given(value) is None)


def _is_of_its_kind(put: Put, run: str, *, single: bool) -> bool:
    """Whether a sum is said to be in Canadian dollars, and hours to be of a week, or the one number
    of the text: "4" alone can be of anything."""
    written = numbers_in(run)
    match put.question.kind:
        case Kind.MONEY if single and all(one >= _SMALLEST_SUM for one in written.numbers):
            return True
        case Kind.MONEY:
            units = listed("words-cad")
        case Kind.HOURS if single and all(one >= _SHORTEST_WEEK for one in written.numbers):
            return True
        case Kind.HOURS if any(one < _SHORTEST_WEEK for one in written.numbers):
            units = listed("words-hours")
        case Kind.HOURS:
            units = listed("words-week")
        case _:
            return True
    return not units.isdisjoint(written.words)
