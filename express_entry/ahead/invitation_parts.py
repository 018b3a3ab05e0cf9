"""What is said of an open invitation: its parts, the day to apply, and what declining keeps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from express_entry.candidate.identifiers import Program
from express_entry.candidate.three_valued import RANK, Verdict
from express_entry.eligibility.categories import CategoryStanding
from express_entry.eligibility.verdicts import ProgramVerdict, Requirement


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgramPart:
    """The program the invitation was issued under."""

    verdict: Verdict
    program: Program
    """The one named by the round or, in a round that names none, the one the system invites
    under; where that is not known either, the one nearest to being met."""
    named: bool
    """Whether the kind of round itself names the program."""
    requirement: Requirement | None
    """What that program lacks; None where it lacks nothing for certain."""
    missing: tuple[str, ...]
    """Profile facts that would tell, where the verdict is unknown."""
    birthday: bool
    """Met only because a birthday after the invitation is not held against the candidate."""
    since: date | None = None
    """The first day since the invitation on which it was not met any more."""
    causes: tuple[str, ...] = ()
    """What changed that day, such as ``eca.0`` or ``language_test.english``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundPart:
    """The kind of round: whether the candidate belongs into one of that kind."""

    verdict: Verdict
    kind: str | None
    lacks: Literal["kind", "nomination", "language", "work", "service", "list"] | None
    """What is not met or not known; ``list``: a category that was none on that day."""
    missing: tuple[str, ...]
    category: CategoryStanding | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ScorePart:
    """The score of the day, the age being that of the invitation, against the round's lowest."""

    verdict: Verdict
    score: int
    """What is certain of it."""
    cutoff: int | None
    """The lowest score invited; of several rounds that day the lowest that may have been meant.
    None where it is not known."""
    from_history: bool
    """Whether the lowest score is IRCC's own record rather than the candidate's word."""
    below: bool
    """Whether what is certain of the score is under the lowest."""
    estimate: bool
    """Whether the score is on an earlier grid than the one in force."""
    counted_otherwise: bool
    """Whether IRCC showed another score at submission than is counted here."""
    missing: tuple[str, ...]
    """Facts the score misses: it may be higher."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decline:
    """What declining today would keep: the profile's place in the pool (IRPA 10.1(7))."""

    keeps: Verdict
    """Unknown where it is not known whether a program is met."""
    year_over: bool
    """Whether the twelve months of the profile are over, so that nothing is left to keep."""
    pool_until: date | None
    """The first day without the profile, which a decline does not move: the end of its twelve
    months, or the day before from which no program is met any more. None where the submission was
    not told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayToApply:
    """The last day on which an application on the invitation can hold."""

    by: date
    """The earlier of ``sixtieth`` and the last day before the first loss of what it rests on."""
    sixtieth: date
    """The last day the invitation itself leaves."""
    causes: tuple[str, ...] = ()
    """What ends on the day after ``by``; empty where nothing does before the sixtieth."""
    lost: Literal["program", "round", "score"] | None = None
    program: Program | None = None
    requirement: Requirement | None = None
    """What the program lacks from the day after ``by``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InvitationCheck:
    """An open invitation on one day. Not met: an application then would likely be refused."""

    on: date
    invited_on: date
    verdict: Verdict
    """Met only if all three parts are; not met if any is not."""
    program: ProgramPart
    round: RoundPart
    score: ScorePart
    apply: DayToApply
    decline: Decline
    source: str
    """URL of the law."""


def worst(*verdicts: Verdict) -> Verdict:
    """Of several verdicts the one that holds least."""
    return min(verdicts, key=lambda verdict: RANK[verdict])


def verdict_on(programs: Sequence[ProgramVerdict], program: Program) -> Verdict:
    """The verdict on one of the programs."""
    return next(one.verdict for one in programs if one.program == program)
