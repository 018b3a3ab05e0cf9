"""The Comprehensive Ranking System: a score out of 1,200, every point with its reason.

Sections A (core), B (partner), C (skill transferability) and D (additional) of the Ministerial
Instructions respecting the Express Entry system. A fact that is not known earns nothing and is
named; the total is therefore what is certain so far.
"""

from __future__ import annotations

from typing import Literal

from express_entry import rulebook
from express_entry.candidate.identifiers import CrsItemId, Fact
from express_entry.candidate.profile import EducationLevel
from express_entry.points.crs_additional import additional_items
from express_entry.points.factors import (
    SINGLE,
    Factors,
    PartnerFactors,
    may_rise,
    so_far,
)
from express_entry.points.items import CrsResult, CrsSection, Item, Section
from express_entry.points.levels import (
    NO_TEST,
    LanguageLevels,
    Levels,
    facts_of,
    levels_of,
    missing_of,
)
from express_entry.points.trace import all_missing, capped, item, section_of
from express_entry.rulebook import Rulebook
from express_entry.rulebook.crs_grid import ALONE, WITH_PARTNER, Column, CrsGrid
from express_entry.rulebook.tables import HIGHEST_CLB


def score(factors: Factors, *, rules: Rulebook | None = None) -> CrsResult:
    """The CRS score of these factors on their day.

    Raises ``rulebook.RuleNotFound`` for a day before the first rule set. From the day of a rule
    set whose figures are not known, the result is an estimate on an earlier grid.
    """
    in_force = (rules or rulebook.default()).on(factors.on)
    grid = in_force.crs_grid
    with_partner, column_missing = partner_column(factors)
    column = ALONE if with_partner is False else WITH_PARTNER

    core = _core(factors, grid, column, column_missing)
    partner = _partner(factors, grid, with_partner, column_missing)
    transferability = _transferability(factors, grid)
    additional = additional_items(factors, grid)

    caps = grid.caps
    sections: dict[CrsSection, Section] = {
        "core": section_of("core", core, grid.core_maximum[column]),
        "partner": section_of("partner", partner, 0 if column == ALONE else caps.partner),
        "transferability": section_of("transferability", transferability, caps.transferability),
        "additional": section_of("additional", additional, caps.additional),
    }
    items = (*core, *partner, *transferability, *additional)
    return CrsResult(
        on=factors.on,
        rule_set=grid.id,
        in_force=in_force.crs.id,
        estimate=in_force.estimate,
        with_partner_column=with_partner,
        total=min(caps.total, sum(section.points for section in sections.values())),
        sections=sections,
        items=items,
        missing=all_missing(items),
    )


def partner_column(factors: Factors) -> tuple[bool | None, tuple[str, ...]]:
    """Whether the column "with a spouse or common-law partner" applies, and what would tell.

    It does for a partner who accompanies and is neither a citizen nor a permanent resident of
    Canada (Ministerial Instructions, definition of accompanying spouse).
    """
    partner = factors.partner
    if partner is None:
        return None, ("partner",)
    if partner is SINGLE:
        return False, ()
    if partner.accompanying is False or partner.canadian is True:
        return False, ()
    if partner.accompanying and partner.canadian is False:
        return True, ()
    missing = []
    if partner.accompanying is None:
        missing.append("partner.accompanying")
    if partner.canadian is None:
        missing.append("partner.canadian")
    return None, tuple(missing)


def partner_of(factors: Factors) -> PartnerFactors:
    """The partner's factors; none of them is known where it is not known whether there is one."""
    return factors.partner if isinstance(factors.partner, PartnerFactors) else PartnerFactors()


# ------------------------------------------------------------------ A. core / human capital


def _core(
    factors: Factors, grid: CrsGrid, column: Column, column_missing: tuple[str, ...]
) -> list[Item]:
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
            may_rise(factors.canadian_work_years),
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


# ------------------------------------------------------------------ B. partner


def _partner(
    factors: Factors,
    grid: CrsGrid,
    with_partner: bool | None,
    column_missing: tuple[str, ...],
) -> list[Item]:
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


# ------------------------------------------------------------------ C. skill transferability

_Bounds = tuple[int, int]
"""The least and the most a tier can be while facts are missing."""


def _transferability(factors: Factors, grid: CrsGrid) -> list[Item]:
    levels = levels_of(factors.first_language)
    lowest, known = levels.weakest, levels.complete
    language_missing = missing_of("first_language", factors.first_language)
    most = 2 if lowest is None else grid.language_tier[lowest]
    language: _Bounds = (most if known else 0, most)

    education, canadian, foreign = (
        so_far(factors.education),
        so_far(factors.canadian_work_years),
        so_far(factors.foreign_work_years),
    )
    education_tier = _bounds(
        None if education is None else grid.education_tier[education], may_rise(factors.education)
    )
    canadian_tier = _bounds(
        None if canadian is None else grid.canadian_work_tier[canadian],
        may_rise(factors.canadian_work_years),
    )
    foreign_tier = _bounds(
        None if foreign is None else grid.foreign_work_tier[foreign],
        may_rise(factors.foreign_work_years),
    )

    def group(
        item_id: CrsItemId,
        fact: str,
        value: Fact,
        rows: _Bounds,
        maximum: int,
    ) -> Item:
        table = grid.transferability
        with_language = [table[row][col] for row, col in zip(rows, language, strict=True)]
        with_canadian = [table[row][col] for row, col in zip(rows, canadian_tier, strict=True)]
        points, cap = capped(item_id, with_language[0] + with_canadian[0], maximum)
        missing: tuple[str, ...] = ()
        if points != min(with_language[1] + with_canadian[1], maximum):
            missing = (fact,) if rows[0] != rows[1] else ()
            if with_language[0] != with_language[1]:
                missing += language_missing
            if with_canadian[0] != with_canadian[1] and canadian_tier[0] != canadian_tier[1]:
                missing += ("canadian_work_years",)
        return item(
            item_id,
            "transferability",
            points,
            maximum,
            {
                fact: value,
                "weakest_first_language": lowest,
                "canadian_work_years": canadian,
                "points_with_language": with_language[0],
                "points_with_canadian_work": with_canadian[0],
            },
            f"{fact} with the weakest first-language ability ({with_language[0]}) "
            f"+ with Canadian work ({with_canadian[0]})",
            grid.source,
            missing,
            cap,
        )

    limits = grid.group_maximum
    return [
        group(
            "transferability.education",
            "education",
            None if education is None else str(education),
            education_tier,
            limits.education,
        ),
        group(
            "transferability.foreign_work",
            "foreign_work_years",
            foreign,
            foreign_tier,
            limits.foreign_work,
        ),
        _trade_certificate(factors, grid, lowest, known, language_missing),
    ]


def _bounds(tier: int | None, may_be_more: bool) -> _Bounds:
    if tier is None:
        return 0, 2
    return (tier, 2) if may_be_more else (tier, tier)


def _trade_certificate(
    factors: Factors,
    grid: CrsGrid,
    lowest: int | None,
    levels_known: bool,
    language_missing: tuple[str, ...],
) -> Item:
    held = factors.certificate_of_qualification
    maximum = grid.group_maximum.trade_certificate
    most = maximum if lowest is None else min(grid.trade_certificate[lowest], maximum)
    points = most if held and levels_known else 0
    missing: tuple[str, ...] = ()
    if held is not False and most:
        missing = ("certificate_of_qualification",) if held is None else ()
        missing += () if levels_known else language_missing
    return item(
        "transferability.trade_certificate",
        "transferability",
        points,
        maximum,
        {"certificate_of_qualification": held, "weakest_first_language": lowest},
        "no certificate of qualification"
        if held is False
        else "certificate of qualification with the weakest first-language ability",
        grid.source,
        missing,
    )
