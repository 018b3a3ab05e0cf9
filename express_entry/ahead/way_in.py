"""What makes somebody eligible: the smallest set of changes that opens a program or a category.

No change where it is open today, or opens by itself no later than a change could; else one change;
else two. Of as many changes the quicker, then the one that asks for less. A category is open where
it is met and one of the three programs is (``qualifying``). Equal to looking at every single change
and every pair (``tests/express_entry/ahead/test_way_in.py``).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import combinations
from typing import Any

from express_entry import rulebook
from express_entry.ahead.alternative import Alternative, Effort
from express_entry.ahead.combining import Change, both, change_of, go_together
from express_entry.ahead.forecast import changes
from express_entry.ahead.openings import may_open
from express_entry.ahead.what_ifs import EFFORTS, Judge, alternatives, met
from express_entry.assessment import Assessment
from express_entry.assessment.factors_of import work_out
from express_entry.candidate import merge_patch
from express_entry.candidate.dates import LATEST, add_months
from express_entry.candidate.profile import Profile
from express_entry.candidate.three_valued import Verdict
from express_entry.eligibility import categories
from express_entry.rulebook import Rulebook

MONTHS = 24
"""How far it is looked whether time alone opens it."""
_PROGRAMS = ("fswp", "cec", "fstp")


@dataclass(frozen=True, slots=True, kw_only=True)
class WayIn:
    """A smallest set of changes that opens a program or a category."""

    target: str
    """``fswp``, ``cec``, ``fstp``, or the slug of a category."""
    changes: tuple[str, ...]
    """Names of the alternatives, as the ids of what-ifs; none where it is open without any."""
    changed: dict[str, Any]
    """The profile fields that differ, as a JSON merge patch (RFC 7396)."""
    effort: Effort
    possible_on: date
    """The first day on which it can be open; without changes, on which it is."""
    score: int
    """CRS points on that day."""


def way_in(
    profile: Profile, assessment: Assessment, target: str, *, rules: Rulebook | None = None
) -> WayIn | None:
    """The smallest set of up to two changes that opens ``target``; None where none does.

    ``assessment`` is the profile's own on the day asked about. What is not known is not met, so a
    change is told only where it opens for certain. Raises what ``assess`` raises.
    """
    search = _Search(Judge(profile, assessment, rules or rulebook.default()), target)
    by_itself = search.by_itself()
    if by_itself is not None and by_itself.possible_on == assessment.on:
        return by_itself
    found = search.one() or search.two()
    if by_itself is None or found is None:
        return by_itself or found
    return by_itself if by_itself.possible_on <= found.possible_on else found


class _Search:
    """The ways of one profile into one program or category."""

    def __init__(self, judge: Judge, target: str) -> None:
        self._judge, self._target = judge, target
        self._profile, self._book, self._on = (
            judge.present.profile,
            judge.present.book,
            judge.present.on,
        )
        self._changes = [
            change_of(one, self._profile)
            for one in alternatives(judge.present)
            if one.possible_on <= LATEST
        ]

    def by_itself(self) -> WayIn | None:
        """Without any change, today or on the day that time opens it."""
        until = min(add_months(self._on, MONTHS), LATEST)
        days = (self._on, *changes(self._profile, self._on, until, self._book))
        day = next((day for day in days if self._opens(self._profile, day)), None)
        return None if day is None else self._way((), "weeks", self._profile, day)

    def one(self) -> WayIn | None:
        """One change that opens it."""
        told = [change.alternative for change in self._changes]
        for one in sorted(told, key=lambda one: (EFFORTS.index(one.effort), one.possible_on)):
            if self._opens(one.profile, one.possible_on):
                return self._way((one,), one.effort, one.profile, one.possible_on)
        return None

    def two(self) -> WayIn | None:
        """Two changes that open it."""
        pairs = [pair for pair in combinations(self._changes, 2) if go_together(*pair)]
        for one, other in sorted(pairs, key=_sooner):
            day, profile = _day(one, other), both(one, other, self._profile)
            if self._may(one, other, profile, day) and self._opens(profile, day):
                parts = (one.alternative, other.alternative)
                return self._way(parts, _effort(one, other), profile, day)
        return None

    def _opens(self, profile: Profile, day: date) -> bool:
        programs = met(self._judge.then(profile, day))
        if self._target in _PROGRAMS:
            return self._target in programs
        return bool(programs) and any(
            one.slug == self._target and one.verdict is Verdict.MET
            for one in categories.standing(profile, day, rules=self._book)
        )

    def _may(self, one: Change, other: Change, profile: Profile, day: date) -> bool:
        """Whether the two can open it at all, before the verdicts are worked out."""
        without, facts = self._judge.unchanged(day), one.facts | other.facts
        wanted = {self._target} if self._target in _PROGRAMS else set(_PROGRAMS)
        if self._target not in _PROGRAMS and met(without):
            return True
        factors = work_out(profile, day, self._book).factors
        return may_open(without, profile, facts, factors, self._book, wanted)

    def _way(
        self, parts: tuple[Alternative, ...], effort: Effort, profile: Profile, day: date
    ) -> WayIn:
        return WayIn(
            target=self._target,
            changes=tuple(one.name for one in parts),
            changed=merge_patch.between(self._profile, profile),
            effort=effort,
            possible_on=day,
            score=self._judge.then(profile, day).crs.total,
        )


def _day(one: Change, other: Change) -> date:
    return max(one.alternative.possible_on, other.alternative.possible_on)


def _effort(one: Change, other: Change) -> Effort:
    return max(one.alternative.effort, other.alternative.effort, key=EFFORTS.index)


def _sooner(pair: tuple[Change, Change]) -> tuple[int, date]:
    return EFFORTS.index(_effort(*pair)), _day(*pair)
