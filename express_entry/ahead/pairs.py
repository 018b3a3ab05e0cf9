"""Two changes together: the pairs that bring more than either alone.

The points of a section are capped and skill transferability takes two factors at once, so what
two changes bring is not the sum of what each brings: each pair is a profile of its own, judged as
``what_ifs`` judges one change. There are hundreds of pairs, and a few are told. So the total of
each is worked out first, from the factors that its two changes have on its day, by the same
functions as everybody's; and then, best first, the verdicts, until enough are found. What is told
is what looking at every pair in full would tell (``tests/express_entry/ahead/test_pairs.py``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from itertools import combinations

from express_entry import rulebook
from express_entry.ahead.alternative import Alternative
from express_entry.ahead.combining import Change, both, change_of, go_together
from express_entry.ahead.openings import may_open
from express_entry.ahead.what_ifs import EFFORTS, Explored, WhatIf, explored
from express_entry.assessment import Assessment
from express_entry.assessment.factors_of import work_out
from express_entry.assessment.tests_of import Tests, choose_first
from express_entry.candidate.dates import LATEST
from express_entry.candidate.profile import Profile
from express_entry.points import crs
from express_entry.points.factors import Factors
from express_entry.points.levels import NO_TEST
from express_entry.rulebook import Rulebook

BEST = 8
"""How many pairs are told."""
_KEPT = 8
"""Profiles whose pairs are remembered."""
_ADDED = ("provincial_nomination",)
"""What adds its points to anything else: no cap or table joins it with another change."""


def best_pairs(
    profile: Profile, assessment: Assessment, *, rules: Rulebook | None = None
) -> tuple[WhatIf, ...]:
    """The best pairs of the profile's what-ifs, in the order of those; ``assessment`` as there.

    A pair is possible on the later of its two days. It is told where it is an improvement, as a
    single is, and where each of the two adds to it: more points on that day than either alone, or,
    while no program is met today, a program that neither opens alone. Of two kinds only the best
    pair is told, of those that bring the same the one that asks for less, and no more than ``BEST``
    in all; none with a nomination, which adds the same to everything. Its kind is ``pair``; its
    figures ``first`` and ``second`` are the ids of the two (``improvements``).
    """
    book = rules or rulebook.default()
    return book.remember("pairs", _remembering)(profile, assessment.on)


def _remembering(book: Rulebook) -> Callable[[Profile, date], tuple[WhatIf, ...]]:
    @lru_cache(maxsize=_KEPT)
    def found(profile: Profile, on: date) -> tuple[WhatIf, ...]:
        return tuple(_Search(explored(profile, on, book)).best())

    return found


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two changes, the profile with both on the day of the later, and its points."""

    one: Change
    other: Change
    alternative: Alternative
    factors: Factors
    total: int
    alone: int
    """The points on that day of the better of the two alone."""

    @property
    def kinds(self) -> frozenset[str]:
        return frozenset((self.one.alternative.kind, self.other.alternative.kind))


class _Search:
    """The pairs of one profile's singles: of all of them, since NCLC 10 that brings no more than
    NCLC 9 today does where French comes to be the first official language."""

    def __init__(self, explored: Explored) -> None:
        self._judge = judge = explored.judge
        self._profile, self._book = judge.present.profile, judge.present.book
        told = {one.name: one for one in explored.changes if one.kind not in _ADDED}
        self._changes = [
            change_of(told[one.id], self._profile)
            for one in explored.improvements
            if one.id in told
        ]
        self._parts: dict[tuple[str, date], tuple[Factors, int]] = {}
        self._opening = not judge.present.assessment.met

    def best(self) -> list[WhatIf]:
        """In order; see ``best_pairs``."""
        pairs = [pair for two in combinations(self._changes, 2) for pair in self._pair(*two)]
        pairs.sort(key=self._place)
        told: list[WhatIf] = []
        taken: set[frozenset[str]] = set()
        rest = pairs
        if self._opening:
            rest = []
            for pair in pairs:
                if len(told) == BEST:
                    return told
                if pair.kinds not in taken and self._opens(pair):
                    told.append(self._judge.weighed(pair.alternative))
                    taken.add(pair.kinds)
                else:
                    rest.append(pair)
        for pair in rest:
            if len(told) == BEST:
                break
            if pair.kinds in taken or pair.total <= pair.alone:
                continue
            if self._judge.improves(pair.alternative):
                told.append(self._judge.weighed(pair.alternative))
                taken.add(pair.kinds)
        return told

    # ------------------------------------------------------------------ points

    def _pair(self, one: Change, other: Change) -> Iterator[_Pair]:
        """The pair, if one person can make both and it may be told."""
        day = max(one.alternative.possible_on, other.alternative.possible_on)
        if day > LATEST or not go_together(one, other):
            return
        profile = both(one, other, self._profile)
        factors = self._factors(one, other, profile, day)
        total = crs.total(factors, rules=self._book)
        alone = max(self._part(one, day)[1], self._part(other, day)[1])
        if total > alone or self._opening:
            yield _Pair(one, other, _alternative(one, other, profile, day), factors, total, alone)

    def _part(self, change: Change, day: date) -> tuple[Factors, int]:
        """The factors and the points of one change alone on a day."""
        key = (change.alternative.name, day)
        found = self._parts.get(key)
        if found is None:
            kept = self._judge.kept(change.alternative.profile, day)
            factors = work_out(kept, day, self._book).factors
            found = factors, crs.total(factors, rules=self._book)
            self._parts[key] = found
        return found

    def _factors(self, one: Change, other: Change, profile: Profile, day: date) -> Factors:
        """What ``work_out`` would work out of the profile with both: a factor that only one of
        the two changes is as it is with that one alone."""
        profile = self._judge.kept(profile, day)
        if one.facts & other.facts:
            return work_out(profile, day, self._book).factors
        unchanged = self._judge.unchanged(day).factors
        together, added = self._part(one, day)[0], self._part(other, day)[0]
        differing = {
            name: value
            for name in _FACTORS
            if (value := getattr(added, name)) is not getattr(unchanged, name)
            and value != getattr(unchanged, name)
        }
        # The languages are put in their order by the points of everything else.
        factors = replace(together, first_language=None, second_language=NO_TEST, **differing)
        tests = Tests(profile, day, self._book)
        return choose_first(profile, tests, factors, self._book)[0]

    def _place(self, pair: _Pair) -> tuple[object, ...]:
        day = pair.alternative.possible_on
        gain = pair.total - self._judge.unchanged(day).total
        effort = EFFORTS.index(pair.alternative.effort)
        return -gain, effort, day, *_asks(pair), pair.alternative.name

    # ------------------------------------------------------------------ verdicts

    def _may_open(self, pair: _Pair) -> bool:
        without = self._judge.unchanged(pair.alternative.possible_on)
        facts = pair.one.facts | pair.other.facts
        return may_open(without, pair.alternative.profile, facts, pair.factors, self._book)

    def _opens(self, pair: _Pair) -> bool:
        """Whether the pair is an improvement that opens a program; one that brings no more points
        than one of the two alone opens one that neither opens alone."""
        if not self._may_open(pair) or not self._judge.improves(pair.alternative):
            return False
        gained = set(self._judge.gained(pair.alternative))
        if pair.total <= pair.alone:
            day = pair.alternative.possible_on
            for one in (pair.one, pair.other):
                gained -= set(self._judge.then(one.alternative.profile, day).met)
        return bool(gained)


_FACTORS = tuple(
    name
    for name in Factors.__dataclass_fields__
    if name not in ("on", "first_language", "second_language")
)


def _asks(pair: _Pair) -> tuple[int, int]:
    """How many abilities are to be raised in all, and the sum of the levels aimed at: of pairs that
    bring the same, the one that asks for less."""
    abilities = levels = 0
    for change in (pair.one, pair.other):
        figures = change.alternative.figures
        count, level = figures.get("count"), figures.get("level")
        if "ability" in figures and isinstance(count, int) and isinstance(level, int):
            abilities, levels = abilities + count, levels + level
    return abilities, levels


def _alternative(one: Change, other: Change, profile: Profile, day: date) -> Alternative:
    first, second = one.alternative, other.alternative
    return Alternative(
        "pair",
        f"{first.name}+{second.name}",
        {"first": first.name, "second": second.name},
        max(first.effort, second.effort, key=EFFORTS.index),
        profile,
        day,
    )
