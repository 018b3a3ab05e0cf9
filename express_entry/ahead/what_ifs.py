"""What-ifs: each thing that could be changed, and exactly what it would bring.

A what-if is a change of the *profile* (``alternatives``), assessed by the same engine as the
profile itself, on the day asked about and on the day on which the change can be complete; it is
judged on points and on verdicts. On a later day, with the change and without it, plans are kept
and what ends on the way is renewed (``kept_up``). Nothing here has points of its own. What a
person cannot choose (age, a brother in Canada) is no what-if, nor is what only waits for a day
(``forecast``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from express_entry import rulebook
from express_entry.ahead.alternative import Alternative, Effort, Present
from express_entry.ahead.alternatives import at_once
from express_entry.ahead.alternatives_in_time import in_time
from express_entry.ahead.kept_up import kept_up, renewed_by
from express_entry.assessment import Assessment, assess
from express_entry.candidate import merge_patch
from express_entry.candidate.dates import LATEST
from express_entry.candidate.identifiers import Fact, Program, WhatIfKind
from express_entry.candidate.profile import Profile
from express_entry.rulebook import Rulebook

__all__ = [
    "EFFORTS",
    "NOT_IN_OWN_HANDS",
    "WORTH_IT",
    "Effort",
    "Judge",
    "WhatIf",
    "alternatives",
    "explored",
    "improvements",
    "months",
    "what_ifs",
]

WORTH_IT = 10
"""Points under which nothing is called a step worth taking: a choice of ours."""
NOT_IN_OWN_HANDS: tuple[WhatIfKind, ...] = (
    "provincial_nomination",
    "partner_stays",
    "partner_comes",
    "partner_principal",
)
"""Kinds of change that a province or a family decides: not the first thing to tell, while there is
something of one's own."""
EFFORTS: tuple[Effort, ...] = ("weeks", "months", "years")
"""Shortest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatIf:
    """One thing that could be changed, and what it would bring."""

    id: str
    """Unique among those of one profile: ``first_language.listening.9``, ``eca.0`` …"""
    kind: WhatIfKind
    """``first_language``, ``second_language``, ``canadian_work``, ``eca`` …"""
    figures: dict[str, Fact]
    effort: Effort
    changed: dict[str, Any]
    """The profile fields that differ, as a JSON merge patch (RFC 7396)."""
    gain: int
    """CRS points more than now, were the changed profile that of the day asked about. Work still
    to be done counts nothing yet on that day."""
    total: int
    possible_on: date
    """The first day on which it can be complete."""
    gain_then: int
    """CRS points more on that day than with the profile unchanged on that same day."""
    total_then: int
    verdicts_gained: tuple[Program, ...]
    """Programs met on that day with the change and not without it."""
    verdicts_lost: tuple[Program, ...]
    renewed: tuple[str, ...] = ()
    """Tests and assessments that end by that day, and are taken to be renewed with the same result
    both with the change and without it; by the names of the forecast: ``eca.0``."""


def what_ifs(
    profile: Profile, assessment: Assessment, *, rules: Rulebook | None = None
) -> tuple[WhatIf, ...]:
    """The changes that are an improvement, best first.

    ``assessment`` is the profile's own on the day asked about. An improvement gains points, or a
    program without losing points; while no program is met, a program is worth any points. One
    that loses the only programs met is none. Rests on what is known: a missing fact counts as the
    score counts it, as nothing. Of two of one kind that bring the same on the same day, the one
    that asks for less is kept.

    Order: what opens a program while none is met today, then the points gained, then the quicker.
    """
    return explored(profile, assessment.on, rules or rulebook.default()).singles


def improvements(
    profile: Profile, assessment: Assessment, *, rules: Rulebook | None = None
) -> tuple[WhatIf, ...]:
    """The same, with those that bring no more by themselves than one that asks for less: together
    with another change they may."""
    return explored(profile, assessment.on, rules or rulebook.default()).improvements


@dataclass(frozen=True, slots=True)
class Explored:
    """The what-ifs of a profile on a day, and what they were judged by."""

    judge: Judge
    changes: tuple[Alternative, ...]
    """Those that are an improvement, in no order."""
    singles: tuple[WhatIf, ...]
    improvements: tuple[WhatIf, ...]


def explored(profile: Profile, on: date, book: Rulebook) -> Explored:
    """Every single change of a profile, judged; the last few profiles are remembered."""
    return book.remember("what_ifs", _remembering)(profile, on)


_KEPT = 8
"""Profiles whose what-ifs are remembered: a page of them is shown again and again in one chat."""


def _remembering(book: Rulebook) -> Callable[[Profile, date], Explored]:
    @lru_cache(maxsize=_KEPT)
    def found(profile: Profile, on: date) -> Explored:
        return _explore(Judge(profile, assess(profile, on, book), book))

    return found


def _explore(judge: Judge) -> Explored:
    changes: list[Alternative] = []
    improving: list[WhatIf] = []
    least: dict[tuple[object, ...], WhatIf] = {}
    for alternative in alternatives(judge.present):
        told = judge.what_if(alternative)
        if told is not None:
            changes.append(alternative)
            improving.append(told)
            least.setdefault(_brings(told), told)
    singles = tuple(sorted(least.values(), key=judge.place))
    return Explored(judge, tuple(changes), singles, tuple(sorted(improving, key=judge.place)))


def alternatives(present: Present) -> Iterator[Alternative]:
    """Every single change that is looked at, be it an improvement or not."""
    yield from at_once(present)
    yield from in_time(present)


def _brings(told: WhatIf) -> tuple[object, ...]:
    effect = (told.gain_then, told.verdicts_gained, told.verdicts_lost, told.possible_on)
    return told.kind, told.figures.get("ability"), told.figures.get("noc"), *effect


class Judge:
    """The profile as it is, on every day that a change is judged on."""

    def __init__(self, profile: Profile, assessment: Assessment, book: Rulebook) -> None:
        self.present = Present(profile, assessment, book)
        self._unchanged = {assessment.on: assessment}

    def unchanged(self, day: date) -> Assessment:
        """The profile as it is, on a day."""
        found = self._unchanged.get(day)
        if found is None:
            found = self._unchanged[day] = self.then(self.present.profile, day)
        return found

    def then(self, profile: Profile, day: date) -> Assessment:
        """A changed profile on a day."""
        return assess(self.kept(profile, day), day, self.present.book)

    def kept(self, profile: Profile, day: date) -> Profile:
        """A profile as it is read on a day: on a later one with what ends until then renewed."""
        on = self.present.on
        return profile if day == on else kept_up(profile, on, self.present.book)

    def what_if(self, alternative: Alternative) -> WhatIf | None:
        """What the change brings; None where it is no improvement."""
        return self.weighed(alternative) if self.improves(alternative) else None

    def improves(self, alternative: Alternative) -> bool:
        """Whether the change is an improvement; see ``what_ifs``."""
        day = alternative.possible_on
        if day > LATEST:
            return False
        without, then = self.unchanged(day), self.then(alternative.profile, day)
        before, gain_then = without.met, then.total - without.total
        if before and gain_then < 0:
            return False  # whatever the programs say, which takes longer
        after = then.met
        if before and not after:
            return False
        gained = any(program not in before for program in after)
        return gain_then > 0 or (gained and (gain_then == 0 or not before))

    def gained(self, alternative: Alternative) -> tuple[Program, ...]:
        """Programs met on its day with the change and not without it."""
        day = alternative.possible_on
        before = self.unchanged(day).met
        after = self.then(alternative.profile, day).met
        return tuple(program for program in after if program not in before)

    def weighed(self, alternative: Alternative) -> WhatIf:
        """What the change brings or costs, be it an improvement or not."""
        day, on = alternative.possible_on, self.present.on
        without, then = self.unchanged(day), self.then(alternative.profile, day)
        before, after = without.met, then.met
        today = then if day == on else self.then(alternative.profile, on)
        return WhatIf(
            id=alternative.name,
            kind=alternative.kind,
            figures=alternative.figures,
            effort=alternative.effort,
            changed=merge_patch.between(self.present.profile, alternative.profile),
            gain=today.total - self.present.assessment.total,
            total=today.total,
            possible_on=day,
            gain_then=then.total - without.total,
            total_then=then.total,
            verdicts_gained=self.gained(alternative),
            verdicts_lost=tuple(program for program in before if program not in after),
            renewed=renewed_by(self.present.profile, on, day, self.present.book),
        )

    def place(self, told: WhatIf) -> tuple[object, ...]:
        """Where it stands among the others."""
        opens = bool(told.verdicts_gained) and not self.present.assessment.met
        effort = EFFORTS.index(told.effort)
        return (not opens, -told.gain_then, effort, told.possible_on, told.id)


_ROUGHLY: dict[Effort, int] = {"weeks": 1, "months": 6, "years": 12}


def months(told: WhatIf, on: date) -> int:
    """Roughly how many months a change takes from a day on, at least one: what it usually takes,
    or until the day on which it can be complete. To set gains against, never to promise."""
    until = (told.possible_on.year - on.year) * 12 + told.possible_on.month - on.month
    return max(_ROUGHLY[told.effort], until)
