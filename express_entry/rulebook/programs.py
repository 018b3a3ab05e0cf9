"""The form of the files of the three programs: work, language, education, occupations, trades."""

from __future__ import annotations

from itertools import combinations
from typing import Self

from pydantic import Field, model_validator

from express_entry.candidate.profile import NocCode
from express_entry.rulebook.tables import Clb, Count, Day, RuleSet, Table, Teer, Url


class AbilityLevels(Table):
    """A minimum level for each ability."""

    listening: Clb
    reading: Clb
    writing: Clb
    speaking: Clb


class WorkRules(Table):
    teer: tuple[Teer, ...]
    full_time_hours_per_week: Count
    crs_window_years: Count


class FswpRules(Table):
    legal: str
    source: Url
    work_years: Count
    work_hours: Count
    """Hours that IRCC names as the same as those years."""
    work_window_years: Count
    break_days: Count
    """Calendar days without a working day that do not break the continuous year; our reading."""
    language: AbilityLevels
    funds_source: Url
    offer_teer: tuple[Teer, ...]
    """TEER categories of an offer that is arranged employment (IRPR 82(2))."""


class CecLanguage(Table):
    teer: tuple[Teer, ...]
    language: AbilityLevels


class PhysiciansPolicy(Table):
    """The temporary public policy on self-employed physicians."""

    noc: tuple[NocCode, ...]
    invited_on_or_after: Day
    source: Url


class RemoteWork(Table):
    """What makes work in Canada Canadian experience."""

    physically_in_canada: bool = Field(strict=True)
    canadian_employer: bool = Field(strict=True)


class CecRules(Table):
    legal: str
    source: Url
    work_years: Count
    work_hours: Count
    work_window_years: Count
    quebec_work_needs_proof: bool = Field(strict=True)
    """Whether work in Quebec counts only with proof of no plan to settle there."""
    physicians: PhysiciansPolicy
    remote_work: RemoteWork
    languages: tuple[CecLanguage, ...]


class TradeGroup(Table):
    """A NOC group whose unit groups are skilled trades, save those beginning with ``except``."""

    group: str = Field(pattern=r"^\d{2,5}$")
    title: str
    except_: tuple[str, ...] = Field(default=(), alias="except")


class FstpRules(Table):
    legal: str
    source: Url
    work_years: Count
    work_hours: Count
    work_window_years: Count
    student_work_counts: bool = Field(strict=True)
    qualified_where_done: bool = Field(strict=True)
    """Whether work counts only where the person was qualified to practise in its country."""
    language: AbilityLevels
    trades: tuple[TradeGroup, ...]

    @model_validator(mode="after")
    def _groups_apart(self) -> Self:
        for one, other in combinations(sorted(trade.group for trade in self.trades), 2):
            if other.startswith(one):
                raise ValueError(f"trades: group {other} overlaps {one}")
        return self


class ProgramsFile(RuleSet):
    """What the three programs require (IRPR 75-77, 87.1, 87.2)."""

    work: WorkRules
    fswp: FswpRules
    cec: CecRules
    fstp: FstpRules

    @model_validator(mode="after")
    def _a_threshold_for_each_teer(self) -> Self:
        covered = sorted(teer for row in self.cec.languages for teer in row.teer)
        if covered != sorted(self.work.teer):
            raise ValueError("cec.languages must name each TEER of work.teer exactly once")
        return self
