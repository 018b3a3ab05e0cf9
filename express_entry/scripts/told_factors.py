"""The derived factors as scripts tell and read them: a line of ``score``, a part of ``assess``.

On a line null says that there is none: no second language, no partner, no offer. Which of those
are in truth not known, and which years and education are only what is certain so far, stands in
``unknown``. The engine has a value of its own for each (``points.factors``); here they are
translated, both ways.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import Annotated, Literal, TypeVar

from pydantic import Field, field_serializer

from express_entry.candidate.dates import Day
from express_entry.candidate.identifiers import CanadianStudy
from express_entry.candidate.profile import EducationLevel, Facts, Language, NocCode
from express_entry.points.factors import (
    FROM_YEARS,
    NO_OFFER,
    SINGLE,
    AtLeast,
    Factors,
    FromYears,
    OfferFactors,
    PartnerFactors,
    may_rise,
    so_far,
)
from express_entry.points.levels import NO_TEST, LanguageLevels, Levels, NoTest

T = TypeVar("T")
Level = Annotated[int, Field(ge=0, le=12, strict=True)]
Years = Annotated[int, Field(ge=0, le=80, strict=True)]

Unknown = Literal[
    "second_language",
    "partner",
    "partner.language",
    "job_offer",
    "education",
    "canadian_work_years",
    "foreign_work_years",
    "skilled_work_years",
    "worked_full_time_year_in_canada",
    "partner.worked_full_time_year_in_canada",
]


class ToldLevels(Facts):
    """CLB or NCLC level per ability; None where not known."""

    listening: Level | None = None
    reading: Level | None = None
    writing: Level | None = None
    speaking: Level | None = None


class ToldLanguageLevels(ToldLevels):
    """Levels in one official language, named."""

    language: Language | None = None


class ToldPartnerFactors(Facts):
    """The spouse or common-law partner's factors."""

    accompanying: bool | None = None
    canadian: bool | None = None
    education: EducationLevel | None = None
    language: ToldLevels | None = None
    other_language: ToldLevels | None = None
    canadian_work_years: Years | None = None
    worked_full_time_year_in_canada: bool | None = None
    studied_in_canada: bool | None = None


class ToldOfferFactors(Facts):
    """A job offer, and whether it qualifies (IRPR 82(2); before 2025-03-25 also CRS points)."""

    noc: NocCode | None = None
    qualifying: bool | None = None


class ToldFactors(Facts):
    """Everything both grids read, on one day."""

    on: Day
    age: Annotated[int, Field(ge=0, le=130, strict=True)] | None = None
    education: EducationLevel | None = None
    first_language: ToldLanguageLevels | None = None
    second_language: ToldLanguageLevels | None = None
    canadian_work_years: Years | None = None
    foreign_work_years: Years | None = None
    certificate_of_qualification: bool | None = None
    partner: ToldPartnerFactors | None = None
    canadian_study: CanadianStudy | None = None
    sibling_in_canada: bool | None = None
    provincial_nomination: bool | None = None
    job_offer: ToldOfferFactors | None = None
    relative_in_canada: bool | None = None
    studied_in_canada: bool | None = None
    skilled_work_years: Years | None = None
    worked_full_time_year_in_canada: bool | None = None
    canadian_work_nocs: dict[NocCode, Years] | None = None
    unknown: frozenset[Unknown] = frozenset()

    @field_serializer("unknown", when_used="json")
    def _in_order(self, unknown: frozenset[Unknown]) -> list[Unknown]:
        """A set has no order of its own: told by name, the same line is the same bytes."""
        return sorted(unknown)

    def factors(self) -> Factors:
        """The factors that are meant."""
        unknown = self.unknown

        def raised(name: Unknown, told: T | None) -> T | AtLeast[T] | None:
            return AtLeast(told) if told is not None and name in unknown else told

        return Factors(
            on=self.on,
            age=self.age,
            education=raised("education", self.education),
            first_language=_language(self.first_language),
            second_language=_language(self.second_language)
            or (None if "second_language" in unknown else NO_TEST),
            canadian_work_years=raised("canadian_work_years", self.canadian_work_years),
            foreign_work_years=raised("foreign_work_years", self.foreign_work_years),
            certificate_of_qualification=self.certificate_of_qualification,
            partner=_partner(self.partner, unknown) or (None if "partner" in unknown else SINGLE),
            canadian_study=self.canadian_study,
            sibling_in_canada=self.sibling_in_canada,
            provincial_nomination=self.provincial_nomination,
            job_offer=_offer(self.job_offer) or (None if "job_offer" in unknown else NO_OFFER),
            relative_in_canada=self.relative_in_canada,
            studied_in_canada=self.studied_in_canada,
            skilled_work_years=FROM_YEARS
            if self.skilled_work_years is None
            else AtLeast(self.skilled_work_years)
            if "skilled_work_years" in unknown
            else self.skilled_work_years,
            worked_full_time_year_in_canada=_full_time_year(
                self.worked_full_time_year_in_canada,
                "worked_full_time_year_in_canada" in unknown,
            ),
            canadian_work_nocs=self.canadian_work_nocs,
        )


def as_told(factors: Factors) -> ToldFactors:
    """The factors as a script reads them."""
    partner = factors.partner if isinstance(factors.partner, PartnerFactors) else None
    offer = factors.job_offer if isinstance(factors.job_offer, OfferFactors) else None
    second = factors.second_language
    return ToldFactors(
        on=factors.on,
        age=factors.age,
        education=so_far(factors.education),
        first_language=_told_language(factors.first_language),
        second_language=None if second is NO_TEST else _told_language(second),
        canadian_work_years=so_far(factors.canadian_work_years),
        foreign_work_years=so_far(factors.foreign_work_years),
        certificate_of_qualification=factors.certificate_of_qualification,
        partner=None if partner is None else _told_partner(partner),
        canadian_study=factors.canadian_study,
        sibling_in_canada=factors.sibling_in_canada,
        provincial_nomination=factors.provincial_nomination,
        job_offer=None if offer is None else ToldOfferFactors(**asdict(offer)),
        relative_in_canada=factors.relative_in_canada,
        studied_in_canada=factors.studied_in_canada,
        skilled_work_years=_if_told(so_far(factors.skilled_work_years)),
        worked_full_time_year_in_canada=_if_told(factors.worked_full_time_year_in_canada),
        canadian_work_nocs=factors.canadian_work_nocs,
        unknown=frozenset(_unknown(factors)),
    )


def _language(told: ToldLanguageLevels | None) -> LanguageLevels | None:
    return None if told is None else LanguageLevels(**dict(told))


def _levels(told: ToldLevels | None) -> Levels | None:
    return None if told is None else Levels(**dict(told))


def _partner(told: ToldPartnerFactors | None, unknown: frozenset[Unknown]) -> PartnerFactors | None:
    if told is None:
        return None
    return PartnerFactors(
        accompanying=told.accompanying,
        canadian=told.canadian,
        education=told.education,
        language=_levels(told.language) or (None if "partner.language" in unknown else NO_TEST),
        other_language=_levels(told.other_language) or NO_TEST,
        canadian_work_years=told.canadian_work_years,
        worked_full_time_year_in_canada=_full_time_year(
            told.worked_full_time_year_in_canada,
            "partner.worked_full_time_year_in_canada" in unknown,
        ),
        studied_in_canada=told.studied_in_canada,
    )


def _offer(told: ToldOfferFactors | None) -> OfferFactors | None:
    return None if told is None else OfferFactors(**dict(told))


def _full_time_year(told: bool | None, unknown: bool) -> bool | FromYears | None:
    return FROM_YEARS if told is None and not unknown else told


def _if_told(told: T | FromYears | None) -> T | None:
    return None if told is None or isinstance(told, FromYears) else told


def _told_language(levels: LanguageLevels | None) -> ToldLanguageLevels | None:
    return None if levels is None else ToldLanguageLevels(**asdict(levels))


def _told_levels(levels: Levels | NoTest | None) -> ToldLevels | None:
    return ToldLevels(**asdict(levels)) if isinstance(levels, Levels) else None


def _told_partner(partner: PartnerFactors) -> ToldPartnerFactors:
    return ToldPartnerFactors(
        accompanying=partner.accompanying,
        canadian=partner.canadian,
        education=partner.education,
        language=_told_levels(partner.language),
        other_language=_told_levels(partner.other_language),
        canadian_work_years=partner.canadian_work_years,
        worked_full_time_year_in_canada=_if_told(partner.worked_full_time_year_in_canada),
        studied_in_canada=partner.studied_in_canada,
    )


def _unknown(factors: Factors) -> Iterator[Unknown]:
    """What a line lists under ``unknown``: where null or the value alone would say too much."""
    if factors.second_language is None:
        yield "second_language"
    if factors.job_offer is None:
        yield "job_offer"
    if factors.worked_full_time_year_in_canada is None:
        yield "worked_full_time_year_in_canada"
    rising: tuple[Unknown, ...] = (
        "education",
        "canadian_work_years",
        "foreign_work_years",
        "skilled_work_years",
    )
    yield from (name for name in rising if may_rise(getattr(factors, name)))
    partner = factors.partner
    if partner is None:
        yield "partner"
    elif partner is not SINGLE:
        if partner.language is None:
            yield "partner.language"
        if partner.worked_full_time_year_in_canada is None:
            yield "partner.worked_full_time_year_in_canada"
