"""The level of an education by the names of degrees, as people of many countries call them."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from functools import cache

from conversations.hearing.lists import any_of
from conversations.hearing.studies import RANK
from conversations.interview.question import Problem
from conversations.interview.reading.amounts import Either
from conversations.interview.reading.more_work import months_in
from conversations.interview.reading.numbers import listed
from conversations.typed import programs
from conversations.typed.lexicon import Lexicon, Phrase, has, lexicon, without, words_of
from conversations.typed.put import Put
from conversations.voice.patterns import Pattern
from conversations.voice.wording import month_numbers

_LEVELS = tuple(f"level-{level}" for level in reversed(RANK))
_LIKELY = ("likely-two_year", "likely-bachelors", "likely-secondary", "likely-two_or_more")
"""Names that mostly mean a level, and are asked back."""
_PLUS = re.compile(r" ?\+ ?(?=\d)")
"""Of "bac + 4"."""
_SHORT = ("masters", "bachelors")
"""Levels with short names that are also other words: "ma", "be"."""
_BESIDE_A_DEGREE = ("one_year", "two_year")
_OF_A_PROFESSION = "level-professional"
_OF_LAW = ("masters", "bachelors")
"""The levels of a first degree in law: which, the assessment says."""
_ABOVE_LAW = ("masters", "doctorate")
_MONTHS = 12
_LETTERS = re.compile(r"[^\W\d_]+")
"""A word as it is typed: "M.Arch" is two."""
_PARTS = Pattern("typed clauses", r"(?i)[,;:.(\n]\s*|\s<but>\s|\s<and>\s")
"""What of an answer is told by itself."""


def read(put: Put, text: str) -> str | Problem | Either:
    """The highest level that a text names; asked back where it is not finished, or not clear."""
    if (own := _of_oneself(put, text)) is not None:
        told = read(put, own)
        return (
            Either(Problem("problem-likely", {"text": text}), (told,))
            if isinstance(told, str)
            else told
        )
    unknown = Problem("problem-choice-unknown", {"text": text})
    likely = Problem("problem-likely", {"text": text})
    names = _names()
    # A permit is named by the study it follows: "post-graduation work permit".
    typed = without(words_of(_PLUS.sub("+", text)), "permit-name")
    mended = names.mend(_joined(tuple(programs.apart(typed))))
    words, options = mended.words, put.question.options(put.view)
    if (reached := _reached(names, words)) in options:
        return reached
    if has(words, "level-unfinished"):
        return _finished_beside(put, text)
    found = [one for one in names.find(words) if not _denied(words, one)]
    named = [one for one in found if one.name in _LEVELS]
    if len(named) == 1 and named[0].name == "level-none" and programs.by_years(words) is not None:
        named = []  # "no degree, just a diploma of 2 years"
    level, by_years = _together(words, named), programs.by_years(words)
    if level in _BESIDE_A_DEGREE and "two_or_more" in options:
        before = [one for one in names.find(words) if one not in found]
        if any(one.name == "level-bachelors" for one in before):
            return Either(likely, ("two_or_more", "bachelors"))  # "pg diploma after btech"
    if level is None:
        level = by_years
    elif (either := _with_a_program(level, by_years, words)) is not None:
        return Either(likely, tuple(one for one in either if one in options))
    if level == "bachelors" and has(words, "perhaps-beside") and has(words, "plus"):
        return Either(likely, tuple(one for one in ("two_or_more", level) if one in options))
    if level not in _ABOVE_LAW and any(one.name == _OF_A_PROFESSION for one in found):
        return Either(likely, tuple(one for one in _OF_LAW if one in options))
    found = [one for one in found if one.name != _OF_A_PROFESSION]
    if level is None and has(words, "level-graduate"):
        level = "bachelors"
    short = _short(words, _LETTERS.findall(text.casefold()))
    if short is not None and (level is None or RANK.index(short) > RANK.index(level)):
        level = short
    generic = listed("typed-level-generic")
    higher = [
        one
        for one in found
        if one.name not in _LEVELS and " ".join(words[one.at : one.end]) not in generic
    ]
    if level is not None and any(
        RANK.index(one.name.removeprefix("level-likely-")) > RANK.index(level) for one in higher
    ):
        return unknown
    if level is None:
        perhaps = next((one.name.removeprefix("level-likely-") for one in found), None)
        return Either(likely, (perhaps,)) if perhaps in options else unknown
    if level == "two_or_more" and level not in options:
        level = "bachelors"  # of one credential by itself
    if level not in options:
        return unknown
    sure = mended.surely and not _only_reached(words, named) and not _is_short(level, words)
    return level if sure else Either(likely, (level,))


@cache
def _names() -> Lexicon:
    """What levels are called, surely or mostly."""
    return lexicon("typed", *_LEVELS, *(f"level-{name}" for name in _LIKELY), _OF_A_PROFESSION)


def _reached(names: Lexicon, words: Sequence[str]) -> str | None:
    """The level after which somebody says to have stopped, which is completed."""
    name = programs.stopped_after(names, words)
    if name not in (*_LEVELS, "level-likely-secondary"):
        return None
    return name.removeprefix("level-").removeprefix("likely-")


def _of_oneself(put: Put, text: str) -> str | None:
    """What is told of oneself where another's level is told as well: "I have a BTech and my wife a
    master's"; None where nobody else is spoken of."""
    if put.question.id.startswith("partner"):
        return None
    parts = [part for part in _PARTS.split(text) if part.strip()]
    own = [part for part in parts if not _names_another(part)]
    return " ".join(own) if own and len(own) < len(parts) else None


def _names_another(part: str) -> bool:
    return any(any_of(word, "partner", "other", "child") for word in words_of(part))


def _finished_beside(put: Put, text: str) -> Problem | Either:
    """That studies are not finished, with the level that is told beside them: "I have a bachelors
    and am doing my masters"."""
    unfinished = Problem("problem-level-unfinished", {"text": text})
    for part in _finished(text):
        told = read(put, part)
        if isinstance(told, str):
            return Either(unfinished, (told,))
        if isinstance(told, Either):
            return Either(unfinished, tuple(told.values))
    return unfinished


def _finished(text: str) -> list[str]:
    """The parts of a text that tell of no studies that were not finished. What says so by itself
    says it of the part before: "le master j'ai commencé, mais laissé tomber"."""
    found: list[str] = []
    before = False
    """Whether the part before tells of studies that were finished, as far as is known."""
    for part in filter(str.strip, _PARTS.split(text)):
        words = words_of(part)
        if not has(words, "level-unfinished"):
            found.append(part)
            before = True
            continue
        if before and not (_names_a_level(words) or has(words, "study-place")):
            found.pop()
        before = False
    return found


def _names_a_level(words: Sequence[str]) -> bool:
    by_length = programs.by_years(words) or _short(words, words)
    return bool(_names().find(words)) or by_length is not None


def _with_a_program(level: str, by_years: str | None, words: Sequence[str]) -> Sequence[str] | None:
    """The levels to choose from where a program is told by its length beside a named level: "12th,
    then polytechnic 3 yrs", "college 2 yr + bsc"."""
    if by_years is None or by_years == level:
        return None
    if level == "secondary":
        return (by_years, level)
    beside = level == "bachelors" and by_years in _BESIDE_A_DEGREE and has(words, "plus")
    return ("two_or_more", level) if beside else None


def _only_reached(words: Sequence[str], named: Sequence[Phrase]) -> bool:
    """Whether a level is said to be reached, and perhaps not finished: "niveau licence"."""
    before = (words[max(0, one.at - 2) : one.at] for one in named)
    return any(listed("typed-level-as-far-as").intersection(some) for some in before)


def _is_short(level: str, words: Sequence[str]) -> bool:
    """Whether a program of a year is said to be shorter: "a certificate of 8 months"."""
    months = months_in([*words]) if level == "one_year" else None
    return months is not None and months < _MONTHS


def _joined(words: Sequence[str]) -> list[str]:
    """ "B tech" as one word."""
    joined: list[str] = []
    for word in words:
        if joined and joined[-1] in listed("typed-level-letters") and word in _pieces():
            joined[-1] += word
        else:
            joined.append(word)
    return joined


def _pieces() -> frozenset[str]:
    return listed("typed-level-pieces")


def _denied(words: Sequence[str], one: Phrase) -> bool:
    """Whether a name is said not to be had, or to be what came before: "no masters", "one year
    after 12th"."""
    before = words[max(0, one.at - 2) : one.at]
    denies = listed("words-told-not") | listed("typed-level-behind")
    return one.name != "level-none" and any(word in denies for word in before)


def _together(words: Sequence[str], found: Sequence[Phrase]) -> str | None:
    """The level of all that is named: the highest, or two or more where a degree has another
    credential beside it."""
    levels = [one.name.removeprefix("level-") for one in found]
    if not levels:
        return None
    highest = max(levels, key=RANK.index)
    taken = {at for one in found for at in range(one.at, one.end)}
    others = {one.level for one in programs.told(words) if one.credential and one.at not in taken}
    if highest == "one_year" and others == {"two_year"}:
        return "two_year"  # "pg diploma 2 years"
    if highest != "bachelors":
        return highest
    between = [words[one.end : other.at] for one, other in itertools.pairwise(found)]
    joined = any(has(some, "plus") for some in between)
    several = levels.count("bachelors") > 1 and joined
    beside = any(level in _BESIDE_A_DEGREE for level in (*levels, *others))
    return "two_or_more" if several or beside else highest


def _short(words: Sequence[str], typed: Sequence[str]) -> str | None:
    """The level that a short name at the beginning tells. "March" typed as a word is the month, and
    "M.Arch" the degree."""
    months = month_numbers().keys() & set(typed)
    places = [at for at, word in enumerate(words) if not at or words[at - 1] in _joins()]
    firsts = [words[at] for at in places if at < len(words)]
    return next(
        (
            level
            for level in _SHORT
            for one in firsts
            if one in listed(f"typed-level-short-{level}") and one not in months
        ),
        None,
    )


def _joins() -> frozenset[str]:
    return listed("typed-level-joins")
