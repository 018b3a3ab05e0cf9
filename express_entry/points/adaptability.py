"""Adaptability, the sixth selection factor (IRPR 83): the partner, study, work, relatives."""

from __future__ import annotations

from express_entry.candidate.identifiers import Fact, SelectionItemId
from express_entry.points.factors import FROM_YEARS, Factors, FromYears, may_rise, most_of, so_far
from express_entry.points.items import Item
from express_entry.points.levels import NO_TEST, UNTOLD, Levels, levels_of
from express_entry.points.partner import partner_column, partner_of
from express_entry.points.trace import item
from express_entry.rulebook.crs_grid import MOST_YEARS
from express_entry.rulebook.fsw67_file import AdaptabilityItem
from express_entry.rulebook.fsw67_grid import Fsw67Grid


def adaptability_items(factors: Factors, grid: Fsw67Grid, offer: Item) -> list[Item]:
    """The lines of adaptability; ``offer`` is the line of arranged employment."""
    rules = grid.file.adaptability
    source = rules.source
    with_partner, column_missing = partner_column(factors)
    partner = partner_of(factors)

    def line(
        name: SelectionItemId,
        rule: AdaptabilityItem,
        holds: bool | None,
        facts: dict[str, Fact],
        missing: tuple[str, ...],
    ) -> Item:
        return item(
            name,
            "adaptability",
            rule.points if holds else 0,
            rule.points,
            facts,
            f"IRPR {rule.legal}",
            source,
            missing if holds is None else (),
        )

    def of_partner(
        name: SelectionItemId,
        rule: AdaptabilityItem,
        holds: bool | None,
        facts: dict[str, Fact],
        missing: tuple[str, ...],
    ) -> Item:
        # Only an accompanying partner who is neither a citizen nor a permanent resident.
        if with_partner is False:
            return line(name, rule, False, {"accompanying_partner": False}, ())
        if with_partner is None and holds is not False:
            return line(name, rule, None, facts, column_missing)
        return line(name, rule, holds, facts, missing)

    levels, level_names = _partner_language(factors, rules.partner_language)
    worked, work_names = _partner_worked(factors, rules.partner_work.years)
    return [
        of_partner(
            "adaptability.partner_language",
            rules.partner_language,
            levels.reaches(rules.partner_language.clb or 0),
            levels.facts,
            level_names,
        ),
        line(
            "adaptability.study",
            rules.study,
            factors.studied_in_canada,
            {"studied_in_canada": factors.studied_in_canada},
            ("studied_in_canada",),
        ),
        of_partner(
            "adaptability.partner_study",
            rules.partner_study,
            partner.studied_in_canada,
            {"studied_in_canada": partner.studied_in_canada},
            ("partner.studied_in_canada",),
        ),
        line(
            "adaptability.work",
            rules.work,
            _worked(factors, rules.work.years),
            {
                "canadian_work_years": so_far(factors.canadian_work_years),
                "worked_full_time_year_in_canada": _told(factors.worked_full_time_year_in_canada),
            },
            ("canadian_work_years",)
            if factors.worked_full_time_year_in_canada is FROM_YEARS
            else ("worked_full_time_year_in_canada",),
        ),
        of_partner(
            "adaptability.partner_work",
            rules.partner_work,
            worked,
            {
                "canadian_work_years": partner.canadian_work_years,
                "worked_full_time_year_in_canada": _told(partner.worked_full_time_year_in_canada),
            },
            work_names,
        ),
        _relative(factors, rules.relative, source),
        line(
            "adaptability.arranged_employment",
            rules.arranged_employment,
            None if offer.missing else offer.points > 0,
            dict(offer.facts),
            offer.missing,
        ),
    ]


def _worked(factors: Factors, needed: int | None) -> bool | None:
    """Full-time work only; counted years, part-time ones included, stand in where it is not
    told."""
    worked = factors.worked_full_time_year_in_canada
    if worked is not FROM_YEARS:
        return worked
    reached = _reaches(so_far(factors.canadian_work_years), needed)
    if reached is not False or not may_rise(factors.canadian_work_years):
        return reached
    # None where years still to be told would reach it.
    possible = most_of(factors.canadian_work_years or 0, MOST_YEARS)
    return None if _reaches(possible, needed) else False


def _told(full_time_year: bool | FromYears | None) -> bool | None:
    return None if full_time_year is FROM_YEARS else full_time_year


def _reaches(years: int | None, needed: int | None) -> bool | None:
    return None if years is None else years >= (needed or 0)


def _partner_language(factors: Factors, rule: AdaptabilityItem) -> tuple[Levels, tuple[str, ...]]:
    """The levels of the language that decides, and what is missing of either.

    Either official language will do (IRPR 83(1)(a)): the one that reaches the level in all four
    abilities, else one that still may, whichever of the two the CRS takes.
    """
    partner = partner_of(factors)
    if partner.language is None:
        return UNTOLD, ("partner.language",)
    clb = rule.clb or 0
    tests = (("language", partner.language), ("other_language", partner.other_language))
    tested = [
        (levels, levels.missing(f"partner.{name}"))
        for name, levels in tests
        if isinstance(levels, Levels)
    ]
    for wanted in (True, None):
        holding = [one for one in tested if one[0].reaches(clb) is wanted]
        if holding:
            return holding[0][0], tuple(name for _, names in holding for name in names)
    return (tested[0][0] if tested else levels_of(NO_TEST)), ()


def _partner_worked(factors: Factors, needed: int | None) -> tuple[bool | None, tuple[str, ...]]:
    """Full-time work at any TEER (IRPR 83(1)(c.1)): what is told of it decides. Only where nothing
    is told does counted skilled work, which may be part-time, stand in."""
    partner = partner_of(factors)
    worked = partner.worked_full_time_year_in_canada
    if worked is not FROM_YEARS:
        return worked, ("partner.worked_full_time_year_in_canada",)
    return _reaches(partner.canadian_work_years, needed), ("partner.canadian_work_years",)


def _relative(factors: Factors, rule: AdaptabilityItem, source: str) -> Item:
    """A brother or sister is a relative too (IRPR 83(5))."""
    relatives = (factors.relative_in_canada, factors.sibling_in_canada)
    holds = True if True in relatives else None if None in relatives else False
    missing = tuple(
        name
        for name, value in zip(("relative_in_canada", "sibling_in_canada"), relatives, strict=True)
        if value is None
    )
    return item(
        "adaptability.relative",
        "adaptability",
        rule.points if holds else 0,
        rule.points,
        {"relative_in_canada": relatives[0], "sibling_in_canada": relatives[1]},
        f"IRPR {rule.legal}",
        source,
        missing if holds is None else (),
    )
