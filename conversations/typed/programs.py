"""Programs of study told by their length: "3 yrs college", "un certificat d'un an"; and the level
after which somebody says to have stopped: "j'ai arrêté après le bac"."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from conversations.interview.reading.numbers import listed
from conversations.typed.lexicon import Lexicon, has
from conversations.voice.patterns import Pattern

LEVELS = {1: "one_year", 2: "two_year", 3: "bachelors", 4: "bachelors"}
"""The level of a program of so many years: those of three or longer are one."""
_GLUED = re.compile(r"(\d)([a-z]+)")
"""A length in one word: "1yr"."""
_BEHIND = 4
"""Words behind a length among which what it is of is named: "1 yr postgrad certificate"."""
_BEFORE = 2
"""The same before it: "certificat d'un an"."""
_STOPPED = Pattern(
    "typed stopped-after", r" <stopped>(?: [a-z]+){0,4}? <after>(?: <the>)? (?=[a-z\d])"
)


@dataclass(frozen=True, slots=True)
class Program:
    """A program of so many years."""

    level: str
    at: int
    """The place of its number."""
    credential: bool
    """Whether a certificate or a diploma is named with it."""


def apart(words: Sequence[str]) -> Iterator[str]:
    """The words, with a number and its unit apart: "1yr" is "1 yr"."""
    for word in words:
        glued = _GLUED.fullmatch(word)
        yield from glued.groups() if glued and glued[2] in listed("typed-year") else (word,)


def told(words: Sequence[str]) -> list[Program]:
    """The programs told by their length; years of work are none."""
    found: list[Program] = []
    for at, (one, other) in enumerate(itertools.pairwise(words)):
        if other not in listed("typed-year") or has(words[at + 2 : at + 4], "of-work"):
            continue
        for years, level in LEVELS.items():
            if one == str(years) or one in listed(f"words-number-{years}"):
                found.append(Program(level, at, _is_of_a_credential(words, at)))
    return found


def by_years(words: Sequence[str]) -> str | None:
    """The level of the first program told by its length: "3 yrs college"."""
    if not any(word in listed("typed-level-of-years") for word in words):
        return None
    return next((one.level for one in told(words)), None)


def _is_of_a_credential(words: Sequence[str], at: int) -> bool:
    """Whether a certificate or a diploma is named beside a length, and nothing joins it to more."""
    behind = itertools.takewhile(_is_of_one, words[at + 2 : at + 2 + _BEHIND])
    before = itertools.takewhile(_is_of_one, reversed(words[max(0, at - _BEFORE) : at]))
    return any(word in listed("typed-credential") for word in (*behind, *before))


def _is_of_one(word: str) -> bool:
    return not has((word,), "plus")


def stopped_after(names: Lexicon, words: Sequence[str]) -> str | None:
    """The name of the list of ``names`` that says after what somebody stopped; None where it is not
    said, where it is a part of a program ("after 2nd year of btech"), or where more is told."""
    text = f" {' '.join(words)} "
    if (found := _STOPPED.search(text)) is None:
        return None
    rest = text[found.end() :].split()
    length = names.at(rest, 0)
    behind = rest[length : length + 1]
    part = has((*rest[:length], *behind), "part-of-program") or "".join(behind).isdecimal()
    more = (one.name for one in names.find(rest[length:]))
    if not length or part or not all(one.startswith("level-likely") for one in more):
        return None
    [named] = names.find(rest[:length])
    return named.name
