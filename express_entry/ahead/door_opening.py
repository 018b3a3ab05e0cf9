"""Whether a kind of round is open to a candidate, and what opens it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from express_entry.ahead.alternative import Effort, Present
from express_entry.ahead.door_search import MOST_CHANGES, Search
from express_entry.ahead.door_stand import KindOfRound, Way, kept_plan
from express_entry.ahead.qualifying import qualifies
from express_entry.candidate.dates import anniversary
from express_entry.candidate.identifiers import DoorStepKind, Fact
from express_entry.candidate.three_valued import Verdict

DoorStatus = Literal["open", "nearly", "closed", "unknown"]


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorChange:
    """One change that opens a door, for wording."""

    kind: DoorStepKind
    fact: str
    figures: dict[str, Fact]
    effort: Effort


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """How a candidate stands to a kind of round."""

    status: DoorStatus
    """See ``Door``."""
    asked: bool
    """False for what is never asked of a candidate (military service)."""
    way: Way | None
    """What opens it; None where it is open, or nothing that was looked at opens it."""
    missing: tuple[str, ...]
    """Profile facts that decide; beside a way, those that decide as well."""

    @property
    def steps(self) -> tuple[DoorChange, ...]:
        """The changes of the way."""
        return tuple(
            DoorChange(kind=step.kind, fact=step.fact, figures=step.figures, effort=step.effort)
            for step in (() if self.way is None else self.way.steps)
        )


def opening(kind: KindOfRound, search: Search, most: int = MOST_CHANGES) -> Opening:
    """Whether a kind of round is open to the candidate of a search, and the smallest set of changes
    that opens it; of no more than ``most`` of them."""
    present, category = search.present, search.today.category(kind.slug)
    verdict, _, missing = qualifies(
        kind.kind, kind.slug, present.profile, present.assessment, category
    )
    asked = category is None or category.asked
    way = search.way(kind, most) if asked and verdict is not Verdict.UNKNOWN else None
    if verdict is Verdict.MET and (kept := kept_plan(present, kind)) is not None:
        verdict, way = Verdict.NOT_MET, kept
    return Opening(
        status=_status(verdict, way, present),
        asked=asked,
        way=way,
        missing=missing if way is None else way.missing,
    )


def _status(verdict: Verdict, way: Way | None, present: Present) -> DoorStatus:
    if verdict is Verdict.MET:
        return "open"
    if verdict is Verdict.UNKNOWN:
        return "unknown"
    within = anniversary(present.on, 1)
    certain = way is not None and way.verdict is Verdict.MET
    if way is not None and certain and len(way.steps) <= 1 and way.day <= within:
        return "nearly"
    return "closed"
