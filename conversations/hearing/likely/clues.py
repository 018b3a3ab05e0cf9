"""What speaks for and against a reading: a piece's words and kinds, and those beside it.

A clue is a short text. Whose a piece is stands before each, as seen from the person whose fact it
may be: their own piece, one of their partner, of somebody else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise

from conversations.hearing import studies
from conversations.hearing.clauses import Clause
from conversations.hearing.lists import any_of
from conversations.hearing.people import Who
from conversations.hearing.where import countries, town_of

_KINDS = (
    "job", "study", "work", "experience", "live", "dwell", "today", "past", "future", "wants",
    "offer", "lmia", "nomination", "sibling", "not", "none", "child", "test-name", "pgwp",
    "open", "closed", "visitor", "settled", "elsewhere", "verbs", "employer", "money",
    "general", "past-work", "both", "from", "since", "earlier", "comes", "stays", "married-to",
    "eca",
)  # fmt: skip
"""Lists of words (``words-told-...``) of which it counts whether a piece has one."""
_BESIDE = ("job", "work", "study", "test-name", "child", "live", "experience")
"""Those that count of the pieces beside it, too."""
_STANDS = ("future", "past", "asked", "within", "supposed", "both")
_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"(?:19|20)\d\d")
_AROUND = 4
_NEAR = 3
_MOST = 6
"""Up to so many are counted, of words and numbers of a piece."""
_LONGEST_NAME = 3
_PARTS = 4
"""Into so many parts a message is taken, of which a piece stands in one."""
_MOST_COUNTRIES = 3
_FEW_YEARS, _YOUNGEST, _YOUNG, _OLDEST = 12, 17, 25, 61
"""Where numbers begin that are more likely years of work, ages, and neither."""

Clues = set[str]


def _steps(one: Clause) -> Iterator[tuple[str, str]]:
    """Each word with that before it, small words between them left out."""
    told = [word for word in one.words if not any_of(word, "within-a-job")]
    return pairwise(told)


def bare(word: str) -> str:
    """A word with its digits alike."""
    return _DIGIT.sub("#", word)


class Told:
    """The pieces of a message, and what is asked of them more than once."""

    def __init__(self, pieces: Sequence[Clause]) -> None:
        self.pieces = pieces
        self.taught = [studies.education(one)[0] is not None for one in pieces]
        self.named = [countries(one.words) for one in pieces]
        self.coupled = any(one.who == "partner" for one in pieces)
        self._kinds: dict[int, list[str]] = {}

    @cached_property
    def mentions(self) -> dict[str, list[int]]:
        """The countries named, with the numbers of the pieces."""
        found: dict[str, list[int]] = {}
        for at, codes in enumerate(self.named):
            for code in codes:
                found.setdefault(code, []).append(at)
        return found

    @cached_property
    def of_oneself(self) -> int:
        """How many countries are named in pieces about oneself."""
        return sum(
            any(self.pieces[at].who == "self" for at in places) for places in self.mentions.values()
        )

    def kinds(self, at: int) -> list[str]:
        """Of which kinds a piece is."""
        if at not in self._kinds:
            one = self.pieces[at]
            self._kinds[at] = [
                *(f"says:{kind}" for kind in _KINDS if one.says(kind)),
                *(name for name in _STANDS if getattr(one, name)),
                *(["taught"] if self.taught[at] else []),
            ]
        return self._kinds[at]

    def is_over(self, at: int) -> bool:
        """Whether a piece is to come, or of a time that has ended: "in Dubai until 2022"."""
        one = self.pieces[at]
        ended = (
            bool(_YEAR.fullmatch(word)) and any_of(before, "until") for before, word in _steps(one)
        )
        return not one.real or any(ended)

    def seen(self, at: int, who: Who) -> str:
        """Whose a piece is, as that person sees it."""
        one = self.pieces[at]
        return "own" if one.who == who or one.both else one.who

    def part(self, at: int) -> int:
        """In which part of the message a piece stands."""
        return min(_PARTS - 1, _PARTS * at // len(self.pieces))


def of_number(told: Told, at: int, place: int, who: Who) -> Clues:
    """What surrounds a number, the word at that place of that piece."""
    words = told.pieces[at].words
    whose = told.seen(at, who)
    found: Clues = {""}

    def word(away: int) -> str:
        there = place + away
        return "^" if there < 0 else "$" if there >= len(words) else bare(words[there])

    for away in range(-_AROUND, _AROUND + 1):
        if away:
            found.add(f"{away}:{word(away)}")
            if abs(away) <= _NEAR:
                found.add(f"near:{word(away)}")
    found.add(f"between:{word(-1)}_{word(1)}")
    found.add(f"behind:{word(1)}_{word(2)}")
    value = float(words[place])
    found.add(f"is:{int(value) if value < _FEW_YEARS and value == int(value) else _size(value)}")
    found.add(f"is:{_size(value)[0]}{word(1)}")
    found.update(told.kinds(at))
    found.add(f"words:{min(_MOST, len(words))}")
    found.add(f"numbers:{sum(one[0].isdecimal() for one in words)}")
    named = told.named[at]
    found.add(f"in:{'CA' if 'CA' in named else 'abroad' if named else 'nowhere'}")
    found.update(_beside(told, at))
    return {f"{who}|{whose}|{one}" for one in found}


def _size(value: float) -> str:
    if value % 1:
        return "parts"
    bounds = ((_FEW_YEARS, "few"), (_YOUNGEST, "many"), (_YOUNG, "young"), (_OLDEST, "grown"))
    return next((name for most, name in bounds if value < most), "big")


def _beside(told: Told, at: int) -> Iterator[str]:
    here = told.pieces[at]
    for away, name in ((-1, "before"), (1, "after"), (-2, "earlier")):
        there = at + away
        if not 0 <= there < len(told.pieces):
            continue
        one = told.pieces[there]
        yield f"{name}:{one.who}{'' if one.sentence == here.sentence else '.'}"
        yield from (f"{name}:{kind}" for kind in _BESIDE if one.says(kind))
        if told.taught[there]:
            yield f"{name}:taught"
        near = one.words[-_NEAR:] if away < 0 else one.words[:_NEAR]
        yield from (f"{name}:near:{bare(word)}" for word in near)
        yield f"{name}:{bare(one.words[-1 if away < 0 else 0])}"
    yield f"part:{told.part(at)}"
    if told.coupled:
        yield "coupled"


def of_place(told: Told, code: str, who: Who) -> Clues:
    """What is said around a country, wherever it or a town of it is named."""
    found: Clues = set()
    for at in told.mentions[code]:
        whose = told.seen(at, who)
        if told.pieces[at].who == "other":
            found.add("of-others")
            continue
        found.update(f"{whose}|{one}" for one in _around_place(told, at, code))
    if len(told.mentions[code]) > 1:
        found.add("many")
    how_many = f"of-oneself:{min(_MOST_COUNTRIES, told.of_oneself)}"
    found.add(how_many)
    found.add(f"of-all:{min(_MOST_COUNTRIES + 1, len(told.mentions))}")
    here = ["CA"] if code == "CA" else []
    if "CA" in told.mentions:
        here.append("CA-named")
    found.update(here)
    if told.coupled:
        found.add("coupled")
    crossed = {
        f"{one}&{other}"
        for one in found
        if one.partition("|")[2].partition(":")[0] in _CROSSED
        for other in (how_many, *here)
    }
    return {f"{who}|{one}" for one in found | crossed}


_CROSSED = ("says", "taught", "before", "town", "country", "last", "first-word", "taught-before")
"""Clues of a place that mean another thing where other countries are named, or Canada is."""


def _around_place(told: Told, at: int, code: str) -> Iterator[str]:
    one, words = told.pieces[at], told.pieces[at].words
    yield "named"
    yield from told.kinds(at)
    if at and told.pieces[at - 1].sentence == one.sentence and told.taught[at - 1]:
        yield "taught-before"
    yield f"first-word:{bare(words[0])}"
    yield f"words:{min(_MOST, len(words))}"
    yield from (f"word:{bare(word)}" for word in words if len(word) > 1)
    for begin in range(len(words)):
        for end in range(begin + 1, min(begin + _LONGEST_NAME, len(words)) + 1):
            if countries(words[begin:end]) == [code]:
                before = bare(words[begin - 1]) if begin else "^"
                yield f"before:{before}"
                if begin > 1:
                    yield f"before:{bare(words[begin - 2])}_{before}"
                yield f"behind:{bare(words[end]) if end < len(words) else '$'}"
                yield "town" if town_of(" ".join(words[begin:end])) else "country"
                break
    yield f"part:{told.part(at)}"
    of_the_same = [
        there for places in told.mentions.values() for there in places
        if told.pieces[there].who == one.who
    ]  # fmt: skip
    if at == max(of_the_same):
        yield "last"
    if at:
        taught = "taught" if told.taught[at - 1] else ""
        yield f"piece-before:{taught}{told.pieces[at - 1].who}"
