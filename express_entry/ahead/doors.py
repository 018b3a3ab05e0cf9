"""Doors: every kind of round held in the last twelve months, and whether it is open to a candidate.

A door is open where the candidate could be invited in such a round today, whatever the cut-off. Of
one that is not, the smallest set of changes that opens it is told, with the first day, the score on
that day, and how many of the cut-offs of those twelve months it reaches. A cut-off is compared with
the score on the rules of the CRS in force on the day of its round. It says what would have been
enough in the past; nothing here predicts. Source: IRCC's page on rounds of invitations; IRPA 10.2.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from express_entry import rulebook
from express_entry.ahead.alternative import Present
from express_entry.ahead.cutoffs import Measure, Submitted
from express_entry.ahead.door_opening import DoorChange, DoorStatus, opening
from express_entry.ahead.door_search import Search
from express_entry.ahead.door_stand import KindOfRound
from express_entry.assessment import assess
from express_entry.candidate import merge_patch
from express_entry.candidate.candidacy import Candidacy
from express_entry.candidate.dates import add_months
from express_entry.candidate.profile import Profile
from express_entry.rulebook import Rulebook
from express_entry.rulebook.rounds import Kind, Round

MONTHS_LOOKED_BACK = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class LastRound:
    """The last round of a kind."""

    number: str
    held_on: date
    cutoff: int
    invitations: int | None
    """None where the feed prints none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """One kind of round, and how the candidate stands to it."""

    slug: str
    kind: Kind
    status: DoorStatus
    """``open``: may be invited in it today, tests still to be taken not counted; ``nearly``: no
    more than one change within twelve months opens it; ``unknown``: a missing fact decides; else
    ``closed``."""
    rounds: int
    """How many were held in the last twelve months."""
    changes: tuple[str, ...]
    """Names of the profile facts to change; none where it is open, or opens by waiting, or where
    nothing that was looked at opens it."""
    steps: tuple[DoorChange, ...]
    """The same changes, with their figures."""
    changed: dict[str, Any]
    """The profile fields that differ then, as a JSON merge patch (RFC 7396)."""
    possible_on: date | None
    """The first day on which it is open with the changes; None where it is not known."""
    score_then: int | None
    """CRS points on that day, with the changes."""
    above: int
    """How many of those cut-offs today's score reaches."""
    above_then: int | None
    """How many of them the score of that day reaches."""
    asked: bool
    """False for what is never asked of a candidate (military service)."""
    missing: tuple[str, ...]
    """Profile facts that decide; beside ``changes``, those that decide as well."""
    other_rules: int
    """How many of those rounds were held under another CRS rule set than today's; they are compared
    on the grid of their own day."""
    other_list: int
    """How many were held under another list, or rule, of the category."""
    last: LastRound


@dataclass(frozen=True, slots=True, kw_only=True)
class KindNotHeld:
    """A kind of round that was held once, and not in the last twelve months."""

    slug: str
    kind: Kind
    last: LastRound


def doors(
    profile: Profile,
    candidacy: Candidacy | None,
    on: date,
    rules: Rulebook | None = None,
    *,
    rounds: Sequence[Round] | None = None,
) -> tuple[Door, ...]:
    """Every kind of round held in the twelve months up to a day: the open ones first, then those
    nearly open, those that a missing fact decides, and the closed ones; in each, the largest share
    of cut-offs reached first.

    ``candidacy`` decides, by the day of submission, what a score at the very cut-off is worth.
    ``rounds``: oldest first, instead of the shipped history. Raises what ``assess`` raises.
    """
    book = rules or rulebook.default()
    held = None if rounds is None else tuple(rounds)
    submitted = (candidacy or Candidacy()).submitted_on
    return book.remember("doors", _remembering)(profile, submitted, on, held)


_KEPT = 8
"""Profiles whose doors are remembered: a turn asks for them on its page and for its next step."""


def _remembering(
    book: Rulebook,
) -> Callable[[Profile, Submitted, date, tuple[Round, ...] | None], tuple[Door, ...]]:
    @lru_cache(maxsize=_KEPT)
    def found(
        profile: Profile, submitted: Submitted, on: date, rounds: tuple[Round, ...] | None
    ) -> tuple[Door, ...]:
        present = Present(profile, assess(profile, on, book), book)
        return _looked_for(present, submitted, held_lately(on, book, rounds))

    return found


def _looked_for(present: Present, submitted: Submitted, held: Iterable[Round]) -> tuple[Door, ...]:
    search, measure = Search(present), Measure(present.on, submitted, present.book)
    told = [
        _door(KindOfRound(kind, slug), past, search, measure)
        for (kind, slug), past in _by_kind(held).items()
    ]
    return tuple(sorted(told, key=_place))


def held_lately(
    on: date, rules: Rulebook | None = None, rounds: Sequence[Round] | None = None
) -> tuple[Round, ...]:
    """The rounds of the twelve months up to a day, oldest first; those of an unknown kind left
    out."""
    first = add_months(on, -MONTHS_LOOKED_BACK)
    return tuple(one for one in _every(rules, rounds) if first < one.held_on <= on)


def not_held_lately(
    on: date, rules: Rulebook | None = None, rounds: Sequence[Round] | None = None
) -> tuple[KindNotHeld, ...]:
    """The kinds held before and not in the twelve months up to a day; the latest first."""
    lately = _by_kind(held_lately(on, rules, rounds))
    before = _by_kind([one for one in _every(rules, rounds) if one.held_on <= on])
    found = [
        KindNotHeld(slug=slug, kind=kind, last=_last(past))
        for (kind, slug), past in before.items()
        if (kind, slug) not in lately
    ]
    return tuple(sorted(found, key=lambda one: one.last.held_on, reverse=True))


def _every(rules: Rulebook | None, rounds: Sequence[Round] | None) -> list[Round]:
    held = (rules or rulebook.default()).rounds.held if rounds is None else rounds
    return [one for one in held if one.kind != "other"]


def _by_kind(held: Iterable[Round]) -> dict[tuple[Kind, str], list[Round]]:
    found: dict[tuple[Kind, str], list[Round]] = {}
    for one in held:
        found.setdefault((one.kind, one.slug), []).append(one)
    return found


def _last(past: Sequence[Round]) -> LastRound:
    one = past[-1]
    return LastRound(
        number=one.number, held_on=one.held_on, cutoff=one.cutoff, invitations=one.invitations
    )


# ------------------------------------------------------------------ one door


def _door(kind: KindOfRound, past: Sequence[Round], search: Search, measure: Measure) -> Door:
    opened = opening(kind, search)
    way = opened.way
    then = None if way is None else way.assessment
    return Door(
        slug=kind.slug,
        kind=kind.kind,
        status=opened.status,
        rounds=len(past),
        changes=() if way is None else tuple(step.fact for step in way.steps),
        steps=opened.steps,
        changed={} if way is None else merge_patch.between(search.present.profile, way.profile),
        possible_on=None if way is None else way.day,
        score_then=None if then is None else then.total,
        above=measure.reached(search.present.assessment, past),
        above_then=None if then is None else measure.reached(then, past),
        asked=opened.asked,
        missing=opened.missing,
        other_rules=sum(measure.other_rules(one) for one in past),
        other_list=sum(measure.other_list(one) for one in past),
        last=_last(past),
    )


_ORDER: tuple[DoorStatus, ...] = ("open", "nearly", "unknown", "closed")


def _place(door: Door) -> tuple[object, ...]:
    reached = door.above if door.above_then is None else door.above_then
    return _ORDER.index(door.status), -reached / door.rounds, -door.last.held_on.toordinal()
