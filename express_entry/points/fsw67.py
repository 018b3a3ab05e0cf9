"""The six selection factors of the Federal Skilled Worker Program: 67 points of 100 to pass.

IRPR 76 (pass mark), 79 (language), 78 (education), 80 (experience), 81 (age), 82 (arranged
employment) and 83 (adaptability). Some rows refuse the person whatever the total, because the
minimum requirements of IRPR 75 come first.
"""

from __future__ import annotations

from collections.abc import Iterable

from express_entry import rulebook
from express_entry.candidate.identifiers import Fact, SelectionItemId
from express_entry.candidate.three_valued import all_of
from express_entry.points.crs import levels_of, partner_column
from express_entry.points.factors import Factors, PartnerFactors
from express_entry.points.items import Fsw67Result, Item, Section
from express_entry.points.trace import (
    Levels,
    at_least,
    item,
    level_facts,
    missing_levels,
    missing_of,
    section_of,
)
from express_entry.rulebook import Rulebook
from express_entry.rulebook.fsw67_grid import Fsw67Grid
from express_entry.rulebook.grids import AdaptabilityItem

_NO_TEST: Levels = (0, 0, 0, 0)
_UNKNOWN: Levels = (None, None, None, None)


def score(factors: Factors, *, rules: Rulebook | None = None) -> Fsw67Result:
    """The selection points of these factors on their day, and whether they pass.

    ``passes`` is None while a missing fact could still decide it. Raises
    ``rulebook.RuleNotFound`` for a day before the first rule set.
    """
    grid = (rules or rulebook.default()).on(factors.on).fsw67
    file = grid.file
    language = [_first_language(factors, grid), _second_language(factors, grid)]
    education = [_education(factors, grid)]
    experience = [_experience(factors, grid)]
    age = [_age(factors, grid)]
    offer = _arranged_employment(factors, grid)
    adaptability = _adaptability(factors, grid, offer)

    groups: tuple[tuple[str, list[Item], int], ...] = (
        ("language", language, file.language.maximum),
        ("education", education, file.education.maximum),
        ("experience", experience, file.experience.maximum),
        ("age", age, file.age.maximum),
        ("arranged_employment", [offer], file.arranged_employment.maximum),
        ("adaptability", adaptability, file.adaptability.maximum),
    )
    sections: dict[str, Section] = {
        name: section_of(name, items, maximum) for name, items, maximum in groups
    }
    items = tuple(line for _, group, _ in groups for line in group)
    total = sum(section.points for section in sections.values())
    possible = sum(min(maximum, _possible(group)) for _, group, maximum in groups)
    return Fsw67Result(
        on=factors.on,
        rule_set=grid.id,
        total=total,
        pass_mark=grid.pass_mark,
        passes=_passes(factors, grid, total, possible),
        factors=sections,
        items=items,
        missing=missing_of(items),
    )


def _possible(items: Iterable[Item]) -> int:
    """The most these items could reach once everything is known."""
    return sum(line.maximum if line.missing else line.points for line in items)


def _passes(factors: Factors, grid: Fsw67Grid, total: int, possible: int) -> bool | None:
    minimum_language = at_least(levels_of(factors.first_language), grid.lowest_language)
    education = None if factors.education is None else grid.education_eligible[factors.education]
    if education is False and "education" in factors.unknown:
        education = None
    years, more_possible = _years(factors)
    experience: bool | None = grid.experience_eligible[years]
    if not experience and more_possible:
        experience = None
    minimums = (minimum_language, education, experience)
    if False in minimums or possible < grid.pass_mark:
        return False
    return True if None not in minimums and total >= grid.pass_mark else None


def _first_language(factors: Factors, grid: Fsw67Grid) -> Item:
    levels = levels_of(factors.first_language)
    table = grid.first_language
    rows = [grid.first_language_rows[level] for level in levels if level is not None]
    return item(
        "language.first",
        "language",
        sum(table[level] for level in levels if level is not None),
        grid.file.language.first_maximum,
        level_facts(levels),
        "per ability: " + (", ".join(rows) or "no level known"),
        grid.file.language.source,
        ("first_language",)
        if factors.first_language is None
        else missing_levels("first_language", levels),
    )


def _second_language(factors: Factors, grid: Fsw67Grid) -> Item:
    second, rule = factors.second_language, grid.file.language.second
    unknown = second is None and "second_language" in factors.unknown
    levels = _NO_TEST if second is None and not unknown else levels_of(second)
    reached = at_least(levels, rule.clb)
    missing: tuple[str, ...] = ()
    if reached is None:
        missing = ("second_language",) if unknown else missing_levels("second_language", levels)
    return item(
        "language.second",
        "language",
        rule.points if reached else 0,
        rule.points,
        level_facts(levels_of(second)),
        f"CLB {rule.clb} or higher in all four abilities of the other official language",
        grid.file.language.source,
        missing,
    )


def _education(factors: Factors, grid: Fsw67Grid) -> Item:
    level = factors.education
    return item(
        "education",
        "education",
        0 if level is None else grid.education[level],
        grid.file.education.maximum,
        {"education": None if level is None else str(level)},
        "education" if level is None else f"education {level.value}",
        grid.file.education.source,
        ("education",) if level is None or "education" in factors.unknown else (),
    )


def _years(factors: Factors) -> tuple[int, bool]:
    """Years of skilled work that are certain, and whether there may be more."""
    if factors.skilled_work_years is not None:
        return factors.skilled_work_years, "skilled_work_years" in factors.unknown
    canadian, foreign = factors.canadian_work_years, factors.foreign_work_years
    more_possible = (
        None in (canadian, foreign)
        or "canadian_work_years" in factors.unknown
        or "foreign_work_years" in factors.unknown
    )
    return min((canadian or 0) + (foreign or 0), 80), more_possible


def _experience(factors: Factors, grid: Fsw67Grid) -> Item:
    years, more_possible = _years(factors)
    points, maximum = grid.experience[years], grid.file.experience.maximum
    missing: tuple[str, ...] = ()
    if more_possible and points < maximum and factors.skilled_work_years is not None:
        missing = ("skilled_work_years",)
    elif more_possible and points < maximum:
        missing = tuple(
            name
            for name in ("canadian_work_years", "foreign_work_years")
            if getattr(factors, name) is None or name in factors.unknown
        )
    return item(
        "experience",
        "experience",
        points,
        maximum,
        {
            "canadian_work_years": factors.canadian_work_years,
            "foreign_work_years": factors.foreign_work_years,
            "years": years,
        },
        f"skilled work, {grid.experience_rows[years]}",
        grid.file.experience.source,
        missing,
    )


def _age(factors: Factors, grid: Fsw67Grid) -> Item:
    age = factors.age
    return item(
        "age",
        "age",
        0 if age is None else grid.age[age],
        grid.file.age.maximum,
        {"age": age},
        "age" if age is None else grid.age_rows[age],
        grid.file.age.source,
        ("age",) if age is None else (),
    )


def _arranged_employment(factors: Factors, grid: Fsw67Grid) -> Item:
    rule, offer = grid.file.arranged_employment, factors.job_offer
    facts: dict[str, Fact]
    missing: tuple[str, ...] = ()
    qualifies: bool | None
    if offer is None:
        qualifies = None if "job_offer" in factors.unknown else False
        facts = {"job_offer": qualifies}
        missing = ("job_offer",) if qualifies is None else ()
    else:
        facts = {"noc": offer.noc, "qualifying": offer.qualifying}
        skilled = None if offer.noc is None else int(offer.noc[1]) in rule.teer
        qualifies = all_of(skilled, offer.qualifying)
        if qualifies is None:
            missing = tuple(
                f"job_offer.{name}" for name in ("qualifying", "noc") if facts[name] is None
            )
    return item(
        "arranged_employment",
        "arranged_employment",
        rule.points if qualifies else 0,
        rule.maximum,
        facts,
        "qualifying offer of arranged employment",
        rule.source,
        missing,
    )


# ------------------------------------------------------------------ adaptability


def _adaptability(factors: Factors, grid: Fsw67Grid, offer: Item) -> list[Item]:
    rules = grid.file.adaptability
    source = rules.source
    with_partner, column_missing = partner_column(factors)
    partner = factors.partner or PartnerFactors()

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
            at_least(levels, rules.partner_language.clb or 0),
            level_facts(levels),
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
                "canadian_work_years": factors.canadian_work_years,
                "worked_full_time_year_in_canada": factors.worked_full_time_year_in_canada,
            },
            ("worked_full_time_year_in_canada",)
            if "worked_full_time_year_in_canada" in factors.unknown
            else ("canadian_work_years",),
        ),
        of_partner(
            "adaptability.partner_work",
            rules.partner_work,
            worked,
            {
                "canadian_work_years": partner.canadian_work_years,
                "worked_full_time_year_in_canada": partner.worked_full_time_year_in_canada,
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
    told = factors.worked_full_time_year_in_canada
    if told is not None or "worked_full_time_year_in_canada" in factors.unknown:
        return told
    reached = _reaches(factors.canadian_work_years, needed)
    return None if reached is False and "canadian_work_years" in factors.unknown else reached


def _reaches(years: int | None, needed: int | None) -> bool | None:
    return None if years is None else years >= (needed or 0)


def _partner_language(factors: Factors, rule: AdaptabilityItem) -> tuple[Levels, tuple[str, ...]]:
    """The levels of the language that decides, and what is missing of either.

    Either official language will do (IRPR 83(1)(a)): the one that reaches the level in all four
    abilities, else one that still may, whichever of the two the CRS takes.
    """
    partner = factors.partner
    if partner is None or (partner.language is None and "partner.language" in factors.unknown):
        return _UNKNOWN, ("partner.language",)
    clb = rule.clb or 0
    told = (("language", partner.language), ("other_language", partner.other_language))
    tested = [
        (levels_of(levels), missing_levels(f"partner.{name}", levels_of(levels)))
        for name, levels in told
        if levels is not None
    ]
    for wanted in (True, None):
        holding = [one for one in tested if at_least(one[0], clb) is wanted]
        if holding:
            return holding[0][0], tuple(name for _, names in holding for name in names)
    return (tested[0][0] if tested else _NO_TEST), ()


def _partner_worked(factors: Factors, needed: int | None) -> tuple[bool | None, tuple[str, ...]]:
    """Full-time work at any TEER (IRPR 83(1)(c.1)): what is told of it decides. Only where nothing
    is told does counted skilled work, which may be part-time, stand in."""
    name = "partner.worked_full_time_year_in_canada"
    partner = factors.partner or PartnerFactors()
    told = partner.worked_full_time_year_in_canada
    if told is not None or name in factors.unknown:
        return told, (name,)
    return _reaches(partner.canadian_work_years, needed), ("partner.canadian_work_years",)


def _relative(factors: Factors, rule: AdaptabilityItem, source: str) -> Item:
    """A brother or sister is a relative too (IRPR 83(5))."""
    told = (factors.relative_in_canada, factors.sibling_in_canada)
    holds = True if True in told else None if None in told else False
    missing = tuple(
        name
        for name, value in zip(("relative_in_canada", "sibling_in_canada"), told, strict=True)
        if value is None
    )
    return item(
        "adaptability.relative",
        "adaptability",
        rule.points if holds else 0,
        rule.points,
        {"relative_in_canada": told[0], "sibling_in_canada": told[1]},
        f"IRPR {rule.legal}",
        source,
        missing if holds is None else (),
    )
