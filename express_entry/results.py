"""What the engine answers: points with their trace, verdicts with their reasons.

Every answer names the rule set, the day it was worked out for, the facts used and where the
rule comes from. Wording is not made here: identifiers and facts are, and a front end words them.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Literal

from pydantic import BaseModel, ConfigDict

from express_entry.factors import Factors
from express_entry.identifiers import ExclusionReason, ItemId, Note, RemedyId, RequirementId
from express_entry.profile import Ability, EducationLevel, Language

Fact = str | int | float | bool | None


class Result(BaseModel):
    """Base of every answer: frozen."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Status(StrEnum):
    """How an item stands: earned, known to be zero, or waiting for a fact."""

    SCORED = "scored"
    ZERO = "zero"
    NEEDS_INFO = "needs_info"


class Cap(Result):
    """A limit that cut points: what they would have been, and the limit."""

    id: str
    raw: int
    limit: int


class Item(Result):
    """One line of a score."""

    id: ItemId
    """Stable name, such as ``core.age`` or ``adaptability.partner_language``."""
    section: str
    points: int
    """Points counted, after this item's own cap; a section's cap is shown on the section."""
    maximum: int
    status: Status
    facts: dict[str, Fact]
    """The inputs used, by fact name."""
    missing: tuple[str, ...] = ()
    """Facts that are not known, by the name of the ``Factors`` field (dots for inner fields)."""
    cap: Cap | None = None
    rule: str
    """Which row of which table decided, such as ``age 20-29``."""
    source: str
    """URL of the official text."""


class Section(Result):
    """A section of the CRS: its points after its own cap."""

    points: int
    maximum: int
    cap: Cap | None = None


CrsSection = Literal["core", "partner", "transferability", "additional"]


class CrsResult(Result):
    """A CRS score out of 1,200 for one day."""

    on: date
    rule_set: str
    """Identifier of the grid the points come from."""
    in_force: str
    """Identifier of the rule set in force that day; differs from ``rule_set`` in an estimate."""
    estimate: bool
    """True when the grid in force that day is not known and an earlier one was used."""
    with_partner_column: bool | None
    """Which column applied; None while it is not known (the lower one is then used)."""
    total: int
    sections: dict[CrsSection, Section]
    items: tuple[Item, ...]
    missing: tuple[str, ...]

    @property
    def complete(self) -> bool:
        """Whether no fact is missing."""
        return not self.missing


class ScoreRange(Result):
    """The least and the most CRS points that what is missing leaves possible."""

    least: int
    most: int


class Fsw67Result(Result):
    """The six selection factors of the Federal Skilled Worker Program (IRPR 78-83)."""

    on: date
    rule_set: str
    total: int
    pass_mark: int
    passes: bool | None
    """None while missing facts could decide it either way."""
    factors: dict[str, Section]
    items: tuple[Item, ...]
    missing: tuple[str, ...]


class Verdict(StrEnum):
    """Three-valued: unknown is not "no"."""

    MET = "met"
    NOT_MET = "not_met"
    UNKNOWN = "unknown"


class Remedy(Result):
    """The smallest change that would meet a requirement, as an identifier and its figures."""

    id: RemedyId
    figures: dict[str, Fact] = {}


class Requirement(Result):
    """One requirement of a program and how the candidate stands to it."""

    id: RequirementId
    verdict: Verdict
    facts: dict[str, Fact]
    missing: tuple[str, ...] = ()
    remedy: Remedy | None = None
    notes: tuple[Note, ...] = ()
    """What must be said with the verdict, such as a reading that is ours and not IRCC's."""
    legal: str
    source: str


Program = Literal["fswp", "cec", "fstp"]


class ProgramVerdict(Result):
    """One program: met only when every requirement is met."""

    program: Program
    verdict: Verdict
    requirements: tuple[Requirement, ...]
    occupation: str | None = None
    """The primary occupation (FSWP) or the trade (FSTP) that the verdict rests on, as a NOC unit
    group: the one named, else that of the candidate's occupations that does best."""
    occupation_decides: bool = False
    """Whether another of the candidate's occupations would give another verdict."""
    would_do: tuple[str, ...] = ()
    """Other occupations that have what is asked of the one named, where it has not, and nothing
    else stands against the program."""


class Tally(Result):
    """Full-time-equivalent years of work, between what is certain and what is possible.

    The two differ only where a job's dates are known to the month: then a threshold that lies
    between them is *unknown* until the day is told.
    """

    least: float
    most: float

    @property
    def years(self) -> int | None:
        """Completed years, or None where only the exact day would tell."""
        return int(self.least) if int(self.least) == int(self.most) else None


class JobCount(Result):
    """What one job contributes, and why it does not where it does not."""

    index: int
    noc: str | None
    teer: int | None
    in_canada: bool | None
    counts_for: tuple[str, ...]
    """Of ``crs_canadian``, ``crs_foreign``, ``fswp``, ``cec``, ``fstp``."""
    excluded: tuple[ExclusionReason, ...]
    """Reasons: ``teer`` and ``unpaid`` for everything; in Canada, for the CRS and the Canadian
    Experience Class, ``self_employed``, ``student``, ``unauthorized``, ``foreign_employer`` and
    ``remote``; ``student_in_trade`` abroad, for the Federal Skilled Trades Program."""
    missing: tuple[str, ...]


class OccupationCount(Result):
    """The work in one occupation that may be named as the primary one (IRPR 75(2)(a))."""

    noc: str | None
    """None: jobs whose occupation is not told."""
    continuous: Tally
    """The longest continuous stretch, ten years."""
    without_breaks: Tally
    """The same if a weekend or holiday between two jobs did break it."""


class TradeCount(Result):
    """The work in one skilled trade that may be named (IRPR 87.2(3)(b)), five years."""

    noc: str | None
    """None: jobs whose occupation is not told and may be a trade."""
    work: Tally


class Experience(Result):
    """Counted work on one day (windows end that day)."""

    crs_canadian: Tally
    crs_foreign: Tally
    fswp_total: Tally
    """TEER 0-3, ten years, Canada and abroad (IRPR 80)."""
    fswp_continuous: Tally
    """The longest continuous stretch in the primary occupation, ten years (IRPR 75(2)(a))."""
    fswp_in_canada: Tally
    """Full-time authorized work in Canada, TEER 0-3, at any time (IRPR 83(1)(c))."""
    cec: Tally
    """Canada, three years (IRPR 87.1)."""
    fstp: Tally
    """The best single trade, five years (IRPR 87.2)."""
    fstp_noc: str | None
    cec_teer: int | None
    """TEER of the CEC occupation with the greater experience."""
    primary_occupation: str | None
    jobs: tuple[JobCount, ...]
    missing: tuple[str, ...]
    occupations: tuple[OccupationCount, ...] = ()
    """Each occupation that may be the primary one; the one named first, where one is."""
    crs_foreign_one: Tally | None = None
    """Of ``crs_foreign``, the work in the one occupation with most of it; None without jobs."""
    trades: tuple[TradeCount, ...] = ()
    """Each skilled trade worked in."""


class LanguageStanding(Result):
    """One language test as it stands on the day."""

    language: Language
    levels: dict[Ability, int | None]
    weakest: Ability | None
    taken_on: date | None
    expires_on: date | None
    """First day on which it no longer counts."""
    valid: bool | None
    projection: bool


class EducationStanding(Result):
    """The education level that counts, and which credentials it rests on."""

    level: EducationLevel | None
    basis: tuple[int, ...]
    """Indices of the credentials relied on."""
    eca_expires_on: date | None
    """First day on which an assessment relied on no longer counts."""
    unassessed: tuple[int, ...]
    """Foreign credentials that would count if assessed."""
    has_canadian: bool | None
    missing: tuple[str, ...]


class Assessment(Result):
    """Everything the engine can say about one profile on one day."""

    on: date
    factors: Factors
    crs: CrsResult
    fsw67: Fsw67Result
    programs: tuple[ProgramVerdict, ...]
    experience: Experience
    languages: tuple[LanguageStanding, ...]
    first_official_language: Language | None
    first_language_proposed: bool
    """True when the person has not chosen and the better-scoring language was taken."""
    education: EducationStanding
    funds_required: int | None
    provisional: tuple[str, ...]
    """Parts that rest on one-line answers only: ``education``, ``work``."""
    projections: tuple[str, ...]
    """Parts that rest on planned tests: ``english``, ``french``, ``partner``."""
    missing: tuple[str, ...]
    """Names of profile facts still needed, most valuable first."""
