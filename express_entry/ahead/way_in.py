"""What makes somebody eligible: the smallest set of changes that opens a program or a category.

The search is that of the doors (``door_search``), asked of programs and categories whether rounds
of them are held or not. A category is open to whoever belongs to it and meets one of the three
programs (``qualifying``). Source: IRPA 10.1 to 10.3; IRPR 75, 87.1, 87.2; the instructions on
categories.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from express_entry import rulebook
from express_entry.ahead.alternative import Present
from express_entry.ahead.door_opening import DoorChange, DoorStatus, opening
from express_entry.ahead.door_search import Search
from express_entry.ahead.door_stand import KindOfRound
from express_entry.ahead.kept_up import kept_up
from express_entry.ahead.qualifying import qualifies
from express_entry.assessment import Assessment, assess
from express_entry.candidate import merge_patch
from express_entry.candidate.identifiers import Program
from express_entry.candidate.profile import Profile
from express_entry.eligibility import categories
from express_entry.rulebook import Rulebook

ANY_PROGRAM = "general"
"""Eligible at all: for any of the three programs."""
PROGRAM_KINDS = ("fswp", "cec", "fstp", "pnp")


@dataclass(frozen=True, slots=True, kw_only=True)
class WayIn:
    """How a candidate stands to a program or a category, and what opens it."""

    target: str
    """``fswp``, ``cec``, ``fstp``, ``pnp`` (a nominee who meets a program), the slug of a category,
    or ``general`` (any of the three programs)."""
    status: DoorStatus
    """As that of a door: ``open`` where it is met on the day asked about, tests still to be taken
    not counted."""
    known: bool
    """False for a category that is not in force that day."""
    asked: bool
    """False for what is never asked of a candidate (military service)."""
    by: tuple[str, ...]
    """Where it is met: the programs and the category that make it so."""
    steps: tuple[DoorChange, ...]
    """The changes; none where it is met, opens by waiting, or nothing looked at opens it."""
    changed: dict[str, Any]
    """The profile fields that differ then, as a JSON merge patch (RFC 7396)."""
    possible_on: date | None
    """The first day on which it can be open, today where it is; None where nothing looked at opens
    it, or it is not known."""
    score_then: int | None
    """CRS points on that day, the tests planned till then taken as planned."""
    score_without: int | None
    """CRS points on that day with nothing changed."""
    verdicts_gained: tuple[Program, ...]
    """Programs met on that day with the changes and not without them."""
    verdicts_lost: tuple[Program, ...]
    missing: tuple[str, ...]
    """Profile facts that decide today; beside ``steps``, those that decide as well."""


def way_in(
    profile: Profile, assessment: Assessment, target: str, *, rules: Rulebook | None = None
) -> WayIn:
    """How the candidate stands to ``target``, and the smallest set of up to four changes that opens
    it, on its first day. What is not told is no change: it is missing.

    ``assessment`` is the profile's own on the day asked about. Raises what ``assess`` raises.
    """
    book = rules or rulebook.default()
    search = Search(Present(profile, assessment, book))
    kind, category = _kind(target), search.today.category(target)
    found = opening(kind, search)
    way = found.way
    by = qualifies(kind.kind, kind.slug, profile, assessment, category)[1]
    without = None if way is None else _without(profile, assessment.on, way.day, book)
    before = () if without is None else without.met
    after = () if way is None else way.assessment.met
    return WayIn(
        target=target,
        status=found.status,
        known=kind.kind != "category" or category is not None,
        asked=found.asked,
        by=by if found.status == "open" else (),
        steps=found.steps,
        changed={} if way is None else merge_patch.between(profile, way.profile),
        possible_on=None if way is None else way.day,
        score_then=None if way is None else way.assessment.crs.total,
        score_without=None if without is None else without.crs.total,
        verdicts_gained=tuple(one for one in after if one not in before),
        verdicts_lost=tuple(one for one in before if one not in after),
        missing=found.missing,
    )


def _without(profile: Profile, on: date, day: date, book: Rulebook) -> Assessment:
    """The profile with nothing changed on a day, the tests planned till then taken as planned."""
    return assess(kept_up(profile, on, book) if day > on else profile, day, book)


def targets(on: date, rules: Rulebook | None = None) -> tuple[str, ...]:
    """What can be asked about on a day: the programs, then the categories that are asked of a
    candidate, as the list in force has them."""
    period = categories.period_on(on, rules=rules)
    listed = () if period is None else period.on(on)
    return (*PROGRAM_KINDS, *(one.slug for one in listed if one.service is None))


def _kind(target: str) -> KindOfRound:
    if target == ANY_PROGRAM:
        return KindOfRound("general", target)
    return KindOfRound("program" if target in PROGRAM_KINDS else "category", target)
