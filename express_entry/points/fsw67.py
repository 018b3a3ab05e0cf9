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
from express_entry.points.crs import partner_column, partner_of
from express_entry.points.factors import FROM_YEARS, NO_OFFER, Factors, FromYears, may_rise, so_far
from express_entry.points.items import Fsw67Result, Item, Section
from express_entry.points.levels import NO_TEST, UNTOLD, Levels, facts_of, levels_of, missing_of
from express_entry.points.trace import all_missing, item, section_of
from express_entry.rulebook import Rulebook
from express_entry.rulebook.fsw67_grid import Fsw67Grid
from express_entry.rulebook.grids import AdaptabilityItem


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
        missing=all_missing(items),
    )


def _possible(items: Iterable[Item]) -> int:
    """The most these items could reach once everything is known."""
    return sum(line.maximum if line.missing else line.points for line in items)


def _passes(factors: Factors, grid: Fsw67Grid, total: int, possible: int) -> bool | None:
    minimum_language = levels_of(factors.first_language).reaches(grid.lowest_language)
    level = so_far(factors.education)
    education = None if level is None else grid.education_eligible[level]
    if education is False and may_rise(factors.education):
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
    rows = [grid.first_language_rows[level] for level in levels.known]
    return item(
        "language.first",
        "language",
        levels.worth(grid.first_language),
        grid.file.language.first_maximum,
        levels.facts,
        "per ability: " + (", ".join(rows) or "no level known"),
        grid.file.language.source,
        missing_of("first_language", factors.first_language),
    )


def _second_language(factors: Factors, grid: Fsw67Grid) -> Item:
    second, rule = factors.second_language, grid.file.language.second
    reached = levels_of(second).reaches(rule.clb)
    return item(
        "language.second",
        "language",
        rule.points if reached else 0,
        rule.points,
        facts_of(second),
        f"CLB {rule.clb} or higher in all four abilities of the other official language",
        grid.file.language.source,
        missing_of("second_language", second) if reached is None else (),
    )


def _education(factors: Factors, grid: Fsw67Grid) -> Item:
    level = so_far(factors.education)
    return item(
        "education",
        "education",
        0 if level is None else grid.education[level],
        grid.file.education.maximum,
        {"education": None if level is None else str(level)},
        "education" if level is None else f"education {level.value}",
        grid.file.education.source,
        ("education",) if level is None or may_rise(factors.education) else (),
    )


def _years(factors: Factors) -> tuple[int, bool]:
    """Years of skilled work that are certain, and whether there may be more."""
    skilled = factors.skilled_work_years
    if skilled is not FROM_YEARS:
        return so_far(skilled) or 0, may_rise(skilled)
    told = (factors.canadian_work_years, factors.foreign_work_years)
    more_possible = any(years is None or may_rise(years) for years in told)
    return min(sum(so_far(years) or 0 for years in told), 80), more_possible


def _experience(factors: Factors, grid: Fsw67Grid) -> Item:
    years, more_possible = _years(factors)
    points, maximum = grid.experience[years], grid.file.experience.maximum
    missing: tuple[str, ...] = ()
    if more_possible and points < maximum and factors.skilled_work_years is not FROM_YEARS:
        missing = ("skilled_work_years",)
    elif more_possible and points < maximum:
        missing = tuple(
            name
            for name in ("canadian_work_years", "foreign_work_years")
            if getattr(factors, name) is None or may_rise(getattr(factors, name))
        )
    return item(
        "experience",
        "experience",
        points,
        maximum,
        {
            "canadian_work_years": so_far(factors.canadian_work_years),
            "foreign_work_years": so_far(factors.foreign_work_years),
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
    if offer is None or offer is NO_OFFER:
        qualifies = None if offer is None else False
        facts = {"job_offer": qualifies}
        missing = ("job_offer",) if offer is None else ()
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
    told = factors.worked_full_time_year_in_canada
    if told is not FROM_YEARS:
        return told
    reached = _reaches(so_far(factors.canadian_work_years), needed)
    return None if reached is False and may_rise(factors.canadian_work_years) else reached


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
    told = (("language", partner.language), ("other_language", partner.other_language))
    tested = [
        (levels, levels.missing(f"partner.{name}"))
        for name, levels in told
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
    told = partner.worked_full_time_year_in_canada
    if told is not FROM_YEARS:
        return told, ("partner.worked_full_time_year_in_canada",)
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
