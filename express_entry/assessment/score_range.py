"""The least and the most CRS points a candidate can have, given what is not known yet.

A total counts an unknown fact as nothing, so it alone cannot say that a cut-off is out of reach.
Here every fact that is missing takes once the value that earns least and once the one that earns
most, as the tables of the rule set in force have them, and the score is worked out with the same
caps as any other. What was told in one line only (education, years of work) is not known in
detail, and a test whose day is not told may have expired.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import product
from typing import Any, Literal

from express_entry import rulebook
from express_entry.assessment import Assessment
from express_entry.assessment.factors_of import Derived, work_out
from express_entry.candidate.identifiers import CanadianStudy
from express_entry.candidate.profile import EducationLevel, Language, LanguageTest, Profile
from express_entry.counting import language_standing
from express_entry.counting.counted import LanguageStanding, Tally
from express_entry.points import crs
from express_entry.points.factors import (
    NO_OFFER,
    SINGLE,
    Factors,
    NoOffer,
    OfferFactors,
    PartnerFactors,
    may_rise,
    so_far,
)
from express_entry.points.levels import NO_TEST, LanguageLevels, Levels, all_four
from express_entry.points.partner import partner_column, partner_of
from express_entry.rulebook import Rulebook
from express_entry.rulebook.crs_grid import HIGHEST_AGE, MOST_YEARS, CrsGrid
from express_entry.rulebook.tables import HIGHEST_CLB


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreRange:
    """The least and the most CRS points that what is missing leaves possible."""

    least: int
    most: int


End = Literal["least", "most"]
"""Which end of the range is looked for."""


def score_range(profile: Profile, on: date, *, rules: Rulebook | None = None) -> ScoreRange:
    """The least and the most CRS points on a day, whatever the missing facts turn out to be.

    The two are equal where nothing is missing. A planned test is taken to give its target scores,
    and the first official language that is not named to be the better one, as in the score.
    Raises ``language.ImpossibleScore`` and ``rulebook.RuleNotFound``.
    """
    book = rules or rulebook.default()
    derived = work_out(profile, on, book)
    # Whether a partner counts may be open: the range covers both columns of the table.
    ends = [
        (
            _best_order(profile, derived, "least", column, book),
            _best_order(profile, derived, "most", column, book),
        )
        for column in _columns(derived.factors)
    ]
    return ScoreRange(least=min(least for least, _ in ends), most=max(most for _, most in ends))


def range_of(
    assessment: Assessment, profile: Profile, *, rules: Rulebook | None = None
) -> ScoreRange:
    """``score_range`` of a profile on the day of its own assessment; where that misses nothing at
    all, it is the score."""
    if not assessment.missing:
        return ScoreRange(least=assessment.total, most=assessment.total)
    return score_range(profile, assessment.on, rules=rules)


def _columns(factors: Factors) -> tuple[bool, ...]:
    with_partner, _ = partner_column(factors)
    return (False, True) if with_partner is None else (with_partner,)


def _best_order(
    profile: Profile, derived: Derived, end: End, with_partner: bool, book: Rulebook
) -> int:
    """The total at one end of the range, with the better first official language where the
    candidate has not named it (IRPR 79(1))."""
    grid = book.on(derived.factors.on).crs_grid
    facts = _facts(profile, derived, end, grid)
    facts["partner"] = _partner(profile, derived, end, book) if with_partner else SINGLE
    first_languages: tuple[Language, ...] = ("en", "fr")
    if profile.first_official_language is not None:
        first_languages = (profile.first_official_language,)
    levels: dict[Language, LanguageLevels | None] = {
        name: _candidate_levels(profile, derived, name, end) for name in ("en", "fr")
    }
    totals = []
    for first, offer in product(first_languages, _offers(derived.factors, end, grid)):
        second: Language = "fr" if first == "en" else "en"
        filled = replace(
            derived.factors,
            **facts,
            first_language=levels[first] or all_four(0, first),
            second_language=levels[second] or NO_TEST,
            job_offer=offer,
        )
        totals.append(crs.total(filled, rules=book))
    return max(totals)


# ------------------------------------------------------------------ one fact at one end


def _facts(profile: Profile, derived: Derived, end: End, grid: CrsGrid) -> dict[str, Any]:
    """Every fact save languages, partner and offer."""
    factors, worked = derived.factors, derived.experience
    most = end == "most"
    told_jobs = profile.jobs is not None
    canadian = _years(worked.crs_canadian, told_jobs, end)
    study: CanadianStudy = "three_years_or_more" if most else "none"

    def yes_or_no(told: bool | None) -> bool:
        return most if told is None else told

    return {
        "age": _age(grid, end) if factors.age is None else factors.age,
        "education": _education(derived, end, grid),
        "canadian_work_years": canadian,
        "foreign_work_years": _years(worked.crs_foreign, told_jobs, end),
        "certificate_of_qualification": yes_or_no(factors.certificate_of_qualification),
        "canadian_study": study if factors.canadian_study is None else factors.canadian_study,
        "sibling_in_canada": yes_or_no(factors.sibling_in_canada),
        "provincial_nomination": yes_or_no(factors.provincial_nomination),
        "canadian_work_nocs": _listed_work(profile, derived, canadian, grid)
        if most
        else _known(factors),
    }


def _age(grid: CrsGrid, end: End) -> int:
    """The age worth least or most; the columns of the table rise and fall together."""
    choose = max if end == "most" else min
    return choose(range(HIGHEST_AGE + 1), key=lambda age: (grid.age[0][age], grid.age[1][age]))


def _education(derived: Derived, end: End, grid: CrsGrid) -> EducationLevel:
    told = derived.factors.education
    level = so_far(told)
    settled = "education" not in derived.provisional and level is not None
    if settled and level is not None and not may_rise(told):
        return level
    if end == "least":
        return level if settled and level is not None else EducationLevel.NONE
    return max(
        EducationLevel,
        key=lambda one: (grid.education[1][one], grid.education[0][one], grid.education_tier[one]),
    )


def _years(tally: Tally, told_jobs: bool, end: End) -> int:
    if not told_jobs:
        return MOST_YEARS if end == "most" else 0
    return min(int(tally.most if end == "most" else tally.least), MOST_YEARS)


def _known(factors: Factors) -> dict[str, int]:
    return factors.canadian_work_nocs or {}


def _listed_work(profile: Profile, derived: Derived, most: int, grid: CrsGrid) -> dict[str, int]:
    """The most the high-wage factor can read: a year in the occupation worth most, wherever it is
    not certain what Canadian work there is and in which occupation."""
    known, worked = _known(derived.factors), derived.experience
    certain = worked.crs_canadian.least == worked.crs_canadian.most and not worked.missing
    if (certain and profile.jobs is not None) or most < 1 or not grid.high_wage:
        return known
    return known | {min(grid.high_wage, key=lambda noc: grid.high_wage[noc]): most}


def _offers(factors: Factors, end: End, grid: CrsGrid) -> Iterator[OfferFactors | NoOffer]:
    """The offer as it is, or what one that is not known can be: none, or the best one."""
    offer = factors.job_offer
    if offer is NO_OFFER or (offer is not None and _settled(offer)):
        yield offer
    elif end == "least":
        yield NO_OFFER
    elif offer is not None and offer.noc is not None:
        yield replace(offer, qualifying=True)
    else:
        for noc in (None, *_offered(grid)):
            yield OfferFactors(noc=noc, qualifying=noc is not None)


def _settled(offer: OfferFactors) -> bool:
    return offer.qualifying is False or bool(offer.qualifying and offer.noc is not None)


def _offered(grid: CrsGrid) -> Iterator[str]:
    """A unit group for each row of the tables that gives points for an offer."""
    for row in grid.additional.job_offer:
        for teer in row.teer:
            prefix = row.noc_prefix if len(row.noc_prefix) > 1 else f"{row.noc_prefix or 1}{teer}"
            yield prefix.ljust(5, "0")
    for tier in grid.high_wage_tiers:
        yield from tier.noc[:1]


# ------------------------------------------------------------------ languages


def _ends(standing: LanguageStanding, end: End) -> LanguageLevels | None:
    """The levels of a test at one end; None where it does not count, or may not."""
    if standing.valid is False or (standing.valid is None and end == "least"):
        return None
    unknown = HIGHEST_CLB if end == "most" else 0
    levels = {name: unknown if lv is None else lv for name, lv in standing.levels.items()}
    return LanguageLevels(language=standing.language, **levels)


def _candidate_levels(
    profile: Profile, derived: Derived, name: Language, end: End
) -> LanguageLevels | None:
    for standing in derived.languages:
        if standing.language == name:
            return _ends(standing, end)
    denied = profile.has_no_english_test if name == "en" else profile.has_no_french_test
    return None if denied or end == "least" else all_four(HIGHEST_CLB, name)


# ------------------------------------------------------------------ the partner


def _partner(profile: Profile, derived: Derived, end: End, book: Rulebook) -> PartnerFactors:
    """The partner as one who counts, at one end."""
    known = partner_of(derived.factors)
    grid = book.on(derived.factors.on).crs_grid
    education, years = known.education, known.canadian_work_years
    if education is None:
        choose = max if end == "most" else min
        education = choose(EducationLevel, key=lambda one: grid.partner_education[one])
    if years is None:
        years = MOST_YEARS if end == "most" else 0
    partner = profile.partner
    tests = [test for test in (partner.english, partner.french) if test] if partner else []
    denied = partner is not None and partner.has_no_test is True
    levels: Levels | None
    if not tests and not denied and end == "most":
        levels = all_four(HIGHEST_CLB)
    else:
        levels = _partner_test(tests, end, derived.factors.on, grid, book)
    return PartnerFactors(
        accompanying=True,
        canadian=False,
        education=education,
        language=levels or NO_TEST,
        canadian_work_years=years,
    )


def _partner_test(
    tests: list[LanguageTest], end: End, on: date, grid: CrsGrid, book: Rulebook
) -> Levels | None:
    """The partner's test that earns most at one end; only one language earns points."""
    ends = [_ends(language_standing.standing(test, on, rules=book), end) for test in tests]
    counting = [levels for levels in ends if levels is not None]
    return max(counting, key=lambda one: _worth(one, grid), default=None)


def _worth(levels: Levels, grid: CrsGrid) -> int:
    return sum(grid.partner_language[level or 0] for level in levels.four)
