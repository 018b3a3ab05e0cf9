"""The form of the CRS files, laid out like the official tables.

A maximum that its own rows cannot reach is an error, and so is a section whose cap is not the sum
of its factors.
"""

from __future__ import annotations

from itertools import combinations
from typing import Annotated, Self

from pydantic import Field, model_validator

from express_entry.candidate.profile import EducationLevel, NocCode
from express_entry.rulebook.tables import (
    Clb,
    Columns,
    ColumnsBand,
    Count,
    Dated,
    Day,
    Points,
    PointsBand,
    RuleSet,
    Table,
    Teer,
    TierBand,
    Url,
    check_bands,
    check_dates,
    check_levels,
)


class CrsCaps(Table):
    core: Columns
    partner: Points
    transferability: Points
    additional: Points
    total: Points


class ColumnsTable(Table):
    """A core factor: its maximum and its rows."""

    maximum: Columns
    rows: tuple[ColumnsBand, ...]

    @model_validator(mode="after")
    def _rows_follow_on(self) -> Self:
        check_bands(self.rows)
        return self


class EducationRow(Columns):
    level: EducationLevel
    partner: Points
    tier: Annotated[int, Field(ge=0, le=2, strict=True)]


class EducationMaximum(Columns):
    partner: Points


class EducationTable(Table):
    maximum: EducationMaximum
    rows: tuple[EducationRow, ...]

    @model_validator(mode="after")
    def _every_level(self) -> Self:
        check_levels(self.rows)
        for column in ("with_partner", "alone", "partner"):
            if max(getattr(row, column) for row in self.rows) != getattr(self.maximum, column):
                raise ValueError(f"maximum.{column} is not the highest row of that column")
        return self


class SecondLanguageTable(Table):
    maximum: Columns
    rows: tuple[PointsBand, ...]

    @model_validator(mode="after")
    def _rows_follow_on(self) -> Self:
        check_bands(self.rows)
        return self


class PointsTable(Table):
    maximum: Points
    rows: tuple[PointsBand, ...]

    @model_validator(mode="after")
    def _rows_follow_on(self) -> Self:
        check_bands(self.rows)
        return self


class GroupMaximum(Table):
    education: Points
    foreign_work: Points
    trade_certificate: Points


PointsLine = Annotated[tuple[Points, Points, Points], Field()]


class TransferabilityTable(Table):
    group_maximum: GroupMaximum
    language_tiers: tuple[TierBand, ...]
    canadian_work_tiers: tuple[TierBand, ...]
    foreign_work_tiers: tuple[TierBand, ...]
    points: tuple[PointsLine, PointsLine, PointsLine]
    trade_certificate: tuple[PointsBand, ...]

    @model_validator(mode="after")
    def _rows_follow_on(self) -> Self:
        for bands in (
            self.language_tiers,
            self.canadian_work_tiers,
            self.foreign_work_tiers,
            self.trade_certificate,
        ):
            check_bands(bands)
        return self


class CanadianStudyPoints(Table):
    one_or_two_years: Points
    three_years_or_more: Points


class CanadianStudyConditions(Table):
    """What the study must have been to count, for the question that asks about it."""

    full_time_months: Count
    """Of enrolment full time."""
    present_months: Count
    """Of physical presence in Canada."""
    language_percent: Count
    """The most that may have been English or French as a second language."""
    waived_from: Day
    waived_to: Day
    """A program that ran between these days, even in part, needs neither of the months."""

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.waived_to < self.waived_from:
            raise ValueError("waived_to is before waived_from")
        return self


class DatedPoints(Dated):
    points: Points
    source: Url | None = None


class FrenchBonus(DatedPoints):
    """Points for French at ``nclc`` in all four abilities; more with English at ``english_clb``."""

    nclc: Clb
    english_clb: Clb
    points_with_english: Points


class OfferPoints(Table):
    """Points for a qualifying offer whose unit group begins with ``noc_prefix``."""

    noc_prefix: str = Field(pattern=r"^\d{0,5}$")
    points: Points
    teer: tuple[Teer, ...] = (0, 1, 2, 3, 4, 5)


class AdditionalTable(Table):
    provincial_nomination: Points
    canadian_study: CanadianStudyPoints
    canadian_study_conditions: CanadianStudyConditions
    sibling: tuple[DatedPoints, ...]
    french: tuple[FrenchBonus, ...]
    job_offer: tuple[OfferPoints, ...]

    @model_validator(mode="after")
    def _dates_follow_on(self) -> Self:
        check_dates(self.sibling, open_start=False)
        check_dates(self.french, open_start=False)
        # The first row that fits decides, so one inside an earlier one says nothing.
        for earlier, row in combinations(self.job_offer, 2):
            if row.noc_prefix.startswith(earlier.noc_prefix):
                raise ValueError(f"job_offer: the row of NOC {row.noc_prefix} is never reached")
        return self


class HighWageTier(Table):
    """One level of the high-wage factor; its points are absent while they are not known."""

    id: str
    multiple_of_median_wage: float
    canadian_work: Points | None = None
    job_offer: Points | None = None
    noc: tuple[NocCode, ...]


class HighWageTable(Table):
    """The factor reported for 2026-11-03, highest level first."""

    tiers: tuple[HighWageTier, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _each_code_once(self) -> Self:
        wages = [tier.multiple_of_median_wage for tier in self.tiers]
        if wages != sorted(set(wages), reverse=True):
            raise ValueError("tiers must come highest wage first")
        seen: dict[str, str] = {}
        for tier in self.tiers:
            for code in tier.noc:
                if code in seen:
                    raise ValueError(f"NOC {code} is in tier {seen[code]} and in tier {tier.id}")
                seen[code] = tier.id
        return self


class CrsFile(RuleSet):
    """A CRS grid. Sections it leaves out are those of the set it is ``based_on``."""

    computable: bool = Field(strict=True)
    """False while the figures are not known: the set named in ``based_on`` is then used."""
    based_on: str | None = None
    caps: CrsCaps
    age: ColumnsTable
    education: EducationTable
    first_language: ColumnsTable
    second_language: SecondLanguageTable
    canadian_work: ColumnsTable
    partner_language: PointsTable
    partner_canadian_work: PointsTable
    transferability: TransferabilityTable
    additional: AdditionalTable
    high_wage: HighWageTable | None = None

    @model_validator(mode="after")
    def _figures_agree(self) -> Self:
        if not self.computable and self.based_on is None:
            raise ValueError("computable = false needs based_on: the set to estimate with")
        if self.computable and self.high_wage is not None:
            for tier in self.high_wage.tiers:
                if tier.canadian_work is None or tier.job_offer is None or not tier.noc:
                    raise ValueError(
                        f"high_wage tier {tier.id} has no points or no NOC codes, "
                        "so the file cannot say computable = true"
                    )
        for column in ("with_partner", "alone"):
            tables = {"age": 1, "first_language": 4, "canadian_work": 1}
            for name, abilities in tables.items():
                table: ColumnsTable = getattr(self, name)
                reach = abilities * max(getattr(row, column) for row in table.rows)
                if reach != getattr(table.maximum, column):
                    raise ValueError(f"{name}.maximum.{column} is not what its rows reach, {reach}")
            maxima: list[int] = [
                getattr(table.maximum, column)
                for table in (
                    self.age,
                    self.education,
                    self.first_language,
                    self.second_language,
                    self.canadian_work,
                )
            ]
            if sum(maxima) != getattr(self.caps.core, column):
                raise ValueError(f"caps.core.{column} is not the sum of its factors, {sum(maxima)}")
        return self
