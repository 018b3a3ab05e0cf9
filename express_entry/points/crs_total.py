"""The CRS score as one number, without its trace: what a search through many changes asks for.

The same rules as the lines of ``crs.score`` tell, read from the same grid; that both say the same
of whatever factors is held by ``tests/express_entry/points/test_crs_total.py``.
"""

from __future__ import annotations

from express_entry import rulebook
from express_entry.points.crs_additional import high_wage_tier, language_of_first, offer_points
from express_entry.points.factors import Factors, OfferFactors, PartnerFactors, so_far
from express_entry.points.levels import levels_of
from express_entry.points.partner import partner_column
from express_entry.rulebook import Rulebook
from express_entry.rulebook.crs_grid import ALONE, WITH_PARTNER, Column, CrsGrid


def total(factors: Factors, *, rules: Rulebook | None = None) -> int:
    """The points out of 1,200 on the day of the factors: ``crs.score(...).total``.

    Raises ``rulebook.RuleNotFound`` for a day before the first rule set.
    """
    grid = (rules or rulebook.default()).on(factors.on).crs_grid
    with_partner, _ = partner_column(factors)
    column = ALONE if with_partner is False else WITH_PARTNER
    caps = grid.caps
    points = min(_core(factors, grid, column), grid.core_maximum[column])
    if with_partner and isinstance(factors.partner, PartnerFactors):
        points += min(_partner(factors.partner, grid), caps.partner)
    points += min(_transferability(factors, grid), caps.transferability)
    points += min(_additional(factors, grid), caps.additional)
    return min(points, caps.total)


def _core(factors: Factors, grid: CrsGrid, column: Column) -> int:
    education, years = so_far(factors.education), so_far(factors.canadian_work_years)
    points = levels_of(factors.first_language).worth(grid.first_language[column])
    points += min(
        levels_of(factors.second_language).worth(grid.second_language),
        grid.maximum["second_language"][column],
    )
    if factors.age is not None:
        points += grid.age[column][factors.age]
    if education is not None:
        points += grid.education[column][education]
    if years is not None:
        points += grid.canadian_work[column][years]
    return points


def _partner(partner: PartnerFactors, grid: CrsGrid) -> int:
    points = levels_of(partner.language).worth(grid.partner_language)
    if partner.education is not None:
        points += grid.partner_education[partner.education]
    if partner.canadian_work_years is not None:
        points += grid.partner_work[partner.canadian_work_years]
    return points


def _transferability(factors: Factors, grid: CrsGrid) -> int:
    """What is certain: a tier that is not known is the lowest one."""
    levels = levels_of(factors.first_language)
    lowest = levels.weakest if levels.complete else None
    education, canadian, foreign = (
        so_far(factors.education),
        so_far(factors.canadian_work_years),
        so_far(factors.foreign_work_years),
    )
    language = 0 if lowest is None else grid.language_tier[lowest]
    worked = 0 if canadian is None else grid.canadian_work_tier[canadian]
    table, limits = grid.transferability, grid.group_maximum
    studied = table[0 if education is None else grid.education_tier[education]]
    abroad = table[0 if foreign is None else grid.foreign_work_tier[foreign]]
    points = min(studied[language] + studied[worked], limits.education)
    points += min(abroad[language] + abroad[worked], limits.foreign_work)
    if factors.certificate_of_qualification and lowest is not None:
        points += min(grid.trade_certificate[lowest], limits.trade_certificate)
    return points


def _additional(factors: Factors, grid: CrsGrid) -> int:
    table = grid.additional
    points = table.provincial_nomination if factors.provincial_nomination else 0
    if factors.canadian_study == "one_or_two_years":
        points += table.canadian_study.one_or_two_years
    elif factors.canadian_study == "three_years_or_more":
        points += table.canadian_study.three_years_or_more
    if factors.sibling_in_canada:
        rows = table.sibling
        points += next((row.points for row in rows if row.covers(factors.on)), 0)
    points += _french(factors, grid)
    offer = factors.job_offer
    noc = offer.noc if isinstance(offer, OfferFactors) and offer.qualifying else None
    if noc is not None and table.job_offer:
        points += offer_points(noc, table.job_offer)
    if grid.high_wage_tiers:
        points += _high_wage(factors, noc, grid)
    return points


def _french(factors: Factors, grid: CrsGrid) -> int:
    first, second = factors.first_language, factors.second_language
    spoken_first = language_of_first(first, second)
    if spoken_first is None:
        return 0
    french, english = (second, first) if spoken_first == "en" else (first, second)
    row = next((row for row in grid.additional.french if row.covers(factors.on)), None)
    if row is None or not levels_of(french).reaches(row.nclc):
        return 0
    return row.points_with_english if levels_of(english).reaches(row.english_clb) else row.points


def _high_wage(factors: Factors, noc: str | None, grid: CrsGrid) -> int:
    """``noc``: that of a qualifying offer."""
    points = 0
    worked = high_wage_tier(factors.canadian_work_nocs, grid)
    if worked is not None:
        points += grid.high_wage_tiers[worked[0]].canadian_work or 0
    if noc is not None and noc in grid.high_wage:
        points += grid.high_wage_tiers[grid.high_wage[noc]].job_offer or 0
    return points
