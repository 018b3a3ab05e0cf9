"""The derived factors: what the CRS and the FSW grid read, once dates are whole years and raw
scores are CLB levels.

The meeting point of the engine: ``assessment.derive`` makes them from a profile and a date,
``crs.score`` and ``fsw67.score`` read them, and every what-if changes them. A script gives them as
a line of ``score`` (``scripts.told_factors``).

``None`` always means *not known*, as in the profile. What there is known to be none of has a value
of its own (``NO_TEST``, ``SINGLE``, ``NO_OFFER``), and so has what a fact still missing can only
raise (``AtLeast``).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Final, Generic, TypeVar

from express_entry.candidate.identifiers import CanadianStudy
from express_entry.candidate.profile import EducationLevel
from express_entry.points.levels import NO_TEST, LanguageLevels, Levels, NoTest

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Single(Enum):
    """There is no spouse or common-law partner."""

    SINGLE = "single"


class NoOffer(Enum):
    """There is no job offer."""

    NO_OFFER = "no offer"


class FromYears(Enum):
    """Taken from the years of work told."""

    FROM_YEARS = "from years"


SINGLE: Final = Single.SINGLE
NO_OFFER: Final = NoOffer.NO_OFFER
FROM_YEARS: Final = FromYears.FROM_YEARS


@dataclass(frozen=True, slots=True)
class AtLeast(Generic[T_co]):
    """What is certain so far, where a fact still missing can raise it."""

    so_far: T_co
    at_most: T_co | None = None
    """What it can be raised to; None: to anything."""


Years = int | AtLeast[int]
"""Whole years of work, 0 to 80."""


def so_far(told: T | AtLeast[T] | None) -> T | None:
    """What is certain of a fact; None where nothing is known of it."""
    return told.so_far if isinstance(told, AtLeast) else told


def most_of(told: T | AtLeast[T], otherwise: T) -> T:
    """The most that a fact can turn out to be."""
    if not isinstance(told, AtLeast):
        return told
    return otherwise if told.at_most is None else told.at_most


def may_rise(told: object) -> bool:
    """Whether a fact still missing can raise what is told."""
    return isinstance(told, AtLeast)


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerFactors:
    """The spouse or common-law partner's factors."""

    accompanying: bool | None = None
    canadian: bool | None = None
    education: EducationLevel | None = None
    language: Levels | NoTest | None = None
    """The language that earns more CRS points."""
    other_language: Levels | NoTest = NO_TEST
    """The other official language, where there is a valid test in both: IRPR 83(1)(a) takes
    either."""
    canadian_work_years: int | None = None
    worked_full_time_year_in_canada: bool | FromYears | None = FROM_YEARS
    """One year or more of full-time authorized work in Canada, at any TEER (IRPR 83(1)(c.1));
    FROM_YEARS: ``canadian_work_years`` stands in."""
    studied_in_canada: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferFactors:
    """A job offer, and whether it qualifies (IRPR 82(2); before 2025-03-25 also CRS points)."""

    noc: str | None = None
    qualifying: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Factors:
    """Everything both grids read, on one day."""

    on: date
    age: int | None = None
    education: EducationLevel | AtLeast[EducationLevel] | None = None
    first_language: LanguageLevels | None = None
    """Level 0 in each ability where there is no test that counts."""
    second_language: LanguageLevels | NoTest | None = None
    canadian_work_years: Years | None = None
    foreign_work_years: Years | None = None
    certificate_of_qualification: bool | None = None
    partner: PartnerFactors | Single | None = None
    canadian_study: CanadianStudy | None = None
    sibling_in_canada: bool | None = None
    provincial_nomination: bool | None = None
    job_offer: OfferFactors | NoOffer | None = None
    relative_in_canada: bool | None = None
    studied_in_canada: bool | None = None

    skilled_work_years: Years | FromYears = FROM_YEARS
    """Whole years of TEER 0-3 work in Canada and abroad together (IRPR 80), where dated jobs
    tell it; FROM_YEARS: ``canadian_work_years`` and ``foreign_work_years`` are added."""
    worked_full_time_year_in_canada: bool | FromYears | None = FROM_YEARS
    """One year or more of full-time authorized work in Canada, TEER 0-3, at any time (IRPR
    83(1)(c)), where dated jobs tell it; FROM_YEARS: ``canadian_work_years`` stands in."""
    canadian_work_nocs: dict[str, int] | None = None
    """Whole years of Canadian work per unit group, for the high-wage factor of 2026-11-03."""
