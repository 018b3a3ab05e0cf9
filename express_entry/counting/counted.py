"""Work, study and tests as counted on one day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from express_entry.candidate.identifiers import ExclusionReason
from express_entry.candidate.profile import Ability, EducationLevel, Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
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

    def reaches(self, years: int) -> bool | None:
        """Whether the work is enough; None where only a fact or a day still to be told decides."""
        return True if self.least >= years else False if self.most < years else None


@dataclass(frozen=True, slots=True, kw_only=True)
class JobCount:
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


@dataclass(frozen=True, slots=True, kw_only=True)
class OccupationCount:
    """The work in one occupation that may be named as the primary one (IRPR 75(2)(a))."""

    noc: str | None
    """None: jobs whose occupation is not told."""
    continuous: Tally
    """The longest continuous stretch, ten years."""
    without_breaks: Tally
    """The same if a weekend or holiday between two jobs did break it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TradeCount:
    """The work in one skilled trade that may be named (IRPR 87.2(3)(b)), five years."""

    noc: str | None
    """None: jobs whose occupation is not told and may be a trade."""
    work: Tally


@dataclass(frozen=True, slots=True, kw_only=True)
class Experience:
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


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageStanding:
    """One language test as it stands on the day."""

    language: Language
    levels: dict[Ability, int | None]
    weakest: Ability | None
    taken_on: date | None
    expires_on: date | None
    """First day on which it no longer counts."""
    valid: bool | None
    projection: bool

    @property
    def missing(self) -> tuple[Ability, ...]:
        """The abilities of which the level is not known."""
        return tuple(ability for ability, level in self.levels.items() if level is None)


@dataclass(frozen=True, slots=True, kw_only=True)
class EducationStanding:
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
