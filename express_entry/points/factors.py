"""The derived factors: what the CRS and the FSW grid read, once dates are whole years and raw
scores are CLB levels.

This is the input of ``python -m express_entry score`` and the meeting point of the engine:
``assessment.derive`` makes it from a profile and a date, ``crs.score`` and ``fsw67.score`` read
it, and every what-if changes it.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from express_entry.candidate.dates import Day
from express_entry.candidate.identifiers import CanadianStudy
from express_entry.candidate.profile import EducationLevel, Facts, Language, NocCode

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


class Levels(Facts):
    """CLB or NCLC level per ability; None where not known."""

    listening: Level | None = None
    reading: Level | None = None
    writing: Level | None = None
    speaking: Level | None = None


class LanguageLevels(Levels):
    """Levels in one official language, named."""

    language: Language | None = None


class PartnerFactors(Facts):
    """The spouse or common-law partner's factors."""

    accompanying: bool | None = None
    canadian: bool | None = None
    education: EducationLevel | None = None
    language: Levels | None = None
    """The language that earns more CRS points. None: no valid test, unless ``Factors.unknown`` says
    it is not known."""
    other_language: Levels | None = None
    """The other official language, where there is a valid test in both: IRPR 83(1)(a) takes
    either. None: none."""
    canadian_work_years: Years | None = None
    worked_full_time_year_in_canada: bool | None = None
    """One year or more of full-time authorized work in Canada, at any TEER (IRPR 83(1)(c.1)); None:
    taken from ``canadian_work_years``, unless ``Factors.unknown`` says it is not known."""
    studied_in_canada: bool | None = None


class OfferFactors(Facts):
    """A job offer, and whether it qualifies (IRPR 82(2); before 2025-03-25 also CRS points)."""

    noc: NocCode | None = None
    qualifying: bool | None = None


class Factors(Facts):
    """Everything both grids read, on one day."""

    on: Day
    age: Annotated[int, Field(ge=0, le=130, strict=True)] | None = None
    education: EducationLevel | None = None
    first_language: LanguageLevels | None = None
    second_language: LanguageLevels | None = None
    """None: no test in the other language, unless ``unknown`` says otherwise."""
    canadian_work_years: Years | None = None
    foreign_work_years: Years | None = None
    certificate_of_qualification: bool | None = None
    partner: PartnerFactors | None = None
    """None: single, unless ``unknown`` says otherwise."""
    canadian_study: CanadianStudy | None = None
    sibling_in_canada: bool | None = None
    provincial_nomination: bool | None = None
    job_offer: OfferFactors | None = None
    """None: no offer, unless ``unknown`` says otherwise."""
    relative_in_canada: bool | None = None
    studied_in_canada: bool | None = None

    skilled_work_years: Years | None = None
    """Whole years of TEER 0-3 work in Canada and abroad together (IRPR 80), where dated jobs
    tell it; None: ``canadian_work_years`` and ``foreign_work_years`` are added."""
    worked_full_time_year_in_canada: bool | None = None
    """One year or more of full-time authorized work in Canada, TEER 0-3, at any time (IRPR
    83(1)(c)), where dated jobs tell it; None: taken from ``canadian_work_years``."""
    canadian_work_nocs: dict[NocCode, Years] | None = None
    """Whole years of Canadian work per unit group, for the high-wage factor of 2026-11-03."""
    unknown: frozenset[Unknown] = frozenset()
    """Which of the facts whose None means "none" are in truth not known; and which of education
    and years are only what is certain so far, so that a fact still missing can raise them."""
