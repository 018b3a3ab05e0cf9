"""The form of the files of the selection factors (IRPR 78 to 83), laid out like the tables."""

from __future__ import annotations

from typing import Self

from pydantic import Field, model_validator

from express_entry.candidate.profile import EducationLevel
from express_entry.rulebook.tables import (
    Clb,
    Count,
    Points,
    RuleSet,
    SelectionBand,
    Table,
    Teer,
    Url,
    check_bands,
    check_levels,
)


class SelectionLanguageSecond(Table):
    clb: Clb
    points: Points


class SelectionLanguage(Table):
    source: Url
    maximum: Points
    first_maximum: Points
    first: tuple[SelectionBand, ...]
    second: SelectionLanguageSecond

    @model_validator(mode="after")
    def _rows_follow_on(self) -> Self:
        check_bands(self.first)
        if 4 * max(row.points for row in self.first) != self.first_maximum:
            raise ValueError("first_maximum is not four times the highest row")
        if self.first_maximum + self.second.points != self.maximum:
            raise ValueError("maximum is not the sum of first and second language")
        return self


class SelectionEducationRow(Table):
    level: EducationLevel
    points: Points
    eligible: bool = Field(default=True, strict=True)


class SelectionEducation(Table):
    source: Url
    maximum: Points
    rows: tuple[SelectionEducationRow, ...]

    @model_validator(mode="after")
    def _every_level(self) -> Self:
        check_levels(self.rows)
        return self


class SelectionTable(Table):
    source: Url
    maximum: Points
    rows: tuple[SelectionBand, ...]

    @model_validator(mode="after")
    def _rows_follow_on(self) -> Self:
        check_bands(self.rows)
        if max(row.points for row in self.rows) != self.maximum:
            raise ValueError("maximum is not the highest row")
        return self


class ArrangedEmployment(Table):
    source: Url
    maximum: Points
    points: Points
    teer: tuple[Teer, ...]


class AdaptabilityItem(Table):
    legal: str
    points: Points
    clb: Clb | None = None
    years: Count | None = None


class Adaptability(Table):
    source: Url
    maximum: Points
    partner_language: AdaptabilityItem
    study: AdaptabilityItem
    partner_study: AdaptabilityItem
    work: AdaptabilityItem
    partner_work: AdaptabilityItem
    relative: AdaptabilityItem
    arranged_employment: AdaptabilityItem

    @model_validator(mode="after")
    def _thresholds_given(self) -> Self:
        if self.partner_language.clb is None:
            raise ValueError("partner_language needs clb")
        if self.work.years is None or self.partner_work.years is None:
            raise ValueError("work and partner_work need years")
        return self


class Fsw67File(RuleSet):
    """The six selection factors (IRPR 78-83)."""

    pass_mark: Points
    language: SelectionLanguage
    education: SelectionEducation
    experience: SelectionTable
    age: SelectionTable
    arranged_employment: ArrangedEmployment
    adaptability: Adaptability
