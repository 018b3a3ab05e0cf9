"""Sections A and B of the CRS: core human capital, and the factors of the partner."""

from __future__ import annotations

from typing import Literal

from express_entry.candidate.identifiers import CrsItemId, Fact
from express_entry.candidate.profile import EducationLevel
from express_entry.points.factors import Factors, PartnerFactors, may_rise, most_of, so_far
from express_entry.points.items import Item
from express_entry.points.levels import (
    NO_TEST,
    LanguageLevels,
    Levels,
    facts_of,
    levels_of,
    missing_of,
)
from express_entry.points.partner import partner_of
from express_entry.points.trace import capped, item
from express_entry.rulebook.crs_grid import MOST_YEARS, Column, CrsGrid
from express_entry.rulebook.tables import HIGHEST_CLB


def core_items(
    factors: Factors, grid: CrsGrid, column: Column, column_missing: tuple[str, ...]
) -> list[Item]:
    """The lines of section A; ``column_missing``: what would tell which column applies."""
    source = grid.source

    def line(
        item_id: CrsItemId,
        name: Literal["age", "education", "canadian_work"],
        fact: str,
        value: int | EducationLevel | None,
        both: tuple[int, int] | None,
        rule: str,
        rising: bool = False,
    ) -> Item:
        maximum = grid.maximum[name][column]
        if both is None:
            return item(item_id, "core", 0, maximum, {fact: None}, rule, source, (fact,))
        # Where the columns differ, the lower one counts until the partner's part is known.
        missing = column_missing if both[0] != both[1] else ()
        if rising and both[column] < maximum:
            missing += (fact,)
        known: Fact = str(value) if isinstance(value, EducationLevel) else value
        return item(item_id, "core", both[column], maximum, {fact: known}, rule, source, missing)

    age = factors.age
    education, years = so_far(factors.education), so_far(factors.canadian_work_years)
    return [
        line(
            "core.age",
            "age",
            "age",
            age,
            None if age is None else (grid.age[0][age], grid.age[1][age]),
            "age" if age is None else grid.age_rows[age],
        ),
        line(
            "core.education",
            "education",
            "education",
            education,
            None
            if education is None
            else (grid.education[0][education], grid.education[1][education]),
            "education" if education is None else f"education {education.value}",
            may_rise(factors.education),
        ),
        _first_language(factors, grid, column, column_missing),
        _second_language(factors, grid, column, column_missing),
        line(
            "core.canadian_work",
            "canadian_work",
            "canadian_work_years",
            years,
            None if years is None else (grid.canadian_work[0][years], grid.canadian_work[1][years]),
            "Canadian work"
            if years is None
            else f"Canadian work, {grid.canadian_work_rows[years]}",
            years is not None
            and grid.canadian_work[column][years]
            < grid.canadian_work[column][most_of(factors.canadian_work_years or 0, MOST_YEARS)],
        ),
    ]


def _per_ability(rows: tuple[str, ...], levels: Levels) -> str:
    known = [rows[level] for level in levels.known]
    if len(known) == 4 and len(set(known)) == 1:
        return f"per ability: {known[0]} in all four"
    return "per ability: " + (", ".join(known) or "no level known")


def _first_language(
    factors: Factors, grid: CrsGrid, column: Column, column_missing: tuple[str, ...]
) -> Item:
    given = factors.first_language
    levels = levels_of(given)
    table, other = grid.first_language[column], grid.first_language[1 - column]
    points = levels.worth(table)
    missing = missing_of("first_language", given)
    if column_missing and points != levels.worth(other):
        missing += column_missing
    facts = levels.facts
    facts["language"] = given.language if given else None
    return item(
        "core.first_language",
        "core",
        points,
        grid.maximum["first_language"][column],
        facts,
        _per_ability(grid.first_language_rows, levels),
        grid.source,
        missing,
    )


def _second_language(
    factors: Factors, grid: CrsGrid, column: Column, column_missing: tuple[str, ...]
) -> Item:
    given = factors.second_language
    levels = levels_of(given)
    raw = levels.worth(grid.second_language)
    maxima = grid.maximum["second_language"]
    points, cap = capped("core.second_language", raw, maxima[column])
    missing = missing_of("second_language", given)
    if points == maxima[column] and not column_missing:
        missing = ()  # the limit is reached: what is not known cannot add to it
    elif min(raw, maxima[0]) != min(raw, maxima[1]):
        missing += column_missing
    facts = facts_of(given)
    facts["language"] = given.language if isinstance(given, LanguageLevels) else None
    return item(
        "core.second_language",
        "core",
        points,
        maxima[column],
        facts,
        "second official language"
        if given is None
        else "no test in the second official language"
        if given is NO_TEST
        else _per_ability(grid.second_language_rows, levels),
        grid.source,
        missing,
        cap,
    )


def partner_items(
    factors: Factors,
    grid: CrsGrid,
    with_partner: bool | None,
    column_missing: tuple[str, ...],
) -> list[Item]:
    """The lines of section B; none where the partner is known not to count."""
    if with_partner is False:
        return []
    partner = partner_of(factors)
    education, years = partner.education, partner.canadian_work_years
    levels = levels_of(partner.language)
    points = (
        0 if education is None else grid.partner_education[education],
        levels.worth(grid.partner_language),
        0 if years is None else grid.partner_work[years],
    )
    missing: tuple[tuple[str, ...], ...] = (
        ("partner.education",) if education is None else (),
        missing_of("partner.language", partner.language) + _other_scores(partner, points[1], grid),
        ("partner.canadian_work_years",) if years is None else (),
    )
    if with_partner is None:
        # Whether the partner counts at all is not known: nothing is certain yet, save where there
        # is nothing to earn either way.
        missing = tuple(
            column_missing if earned or unknown else ()
            for earned, unknown in zip(points, missing, strict=True)
        )
        points = (0, 0, 0)
    return [
        item(
            "partner.education",
            "partner",
            points[0],
            grid.partner_education_maximum,
            {"education": None if education is None else str(education)},
            "partner's education" if education is None else f"education {education.value}",
            grid.source,
            missing[0],
        ),
        item(
            "partner.language",
            "partner",
            points[1],
            grid.partner_language_maximum,
            levels.facts,
            _per_ability(grid.partner_language_rows, levels)
            if isinstance(partner.language, Levels)
            else "no test of the partner",
            grid.source,
            missing[1],
        ),
        item(
            "partner.canadian_work",
            "partner",
            points[2],
            grid.partner_work_maximum,
            {"canadian_work_years": years},
            "partner's Canadian work"
            if years is None
            else f"Canadian work, {grid.partner_work_rows[years]}",
            grid.source,
            missing[2],
        ),
    ]


def _other_scores(partner: PartnerFactors, points: int, grid: CrsGrid) -> tuple[str, ...]:
    """Scores not known of the partner's test in the other language, where they could make it the
    one that earns more."""
    levels = partner.other_language
    if partner.language is None or levels is NO_TEST:
        return ()
    most = sum(grid.partner_language[HIGHEST_CLB if one is None else one] for one in levels.four)
    return levels.missing("partner.other_language") if most > points else ()
