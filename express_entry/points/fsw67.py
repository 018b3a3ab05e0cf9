"""The six selection factors of the Federal Skilled Worker Program: 67 points of 100 to pass.

IRPR 76 (pass mark), 79 (language), 78 (education), 80 (experience), 81 (age), 82 (arranged
employment) and 83 (adaptability). Some rows refuse the person whatever the total, because the
minimum requirements of IRPR 75 come first.
"""

from __future__ import annotations

from collections.abc import Iterable

from express_entry import rulebook
from express_entry.candidate.identifiers import Fact
from express_entry.candidate.three_valued import all_of
from express_entry.points.adaptability import adaptability_items
from express_entry.points.factors import FROM_YEARS, NO_OFFER, Factors, may_rise, most_of, so_far
from express_entry.points.items import Fsw67Result, Item, Section
from express_entry.points.levels import facts_of, levels_of, missing_of
from express_entry.points.trace import all_missing, item, section_of
from express_entry.rulebook import Rulebook
from express_entry.rulebook.crs_grid import MOST_YEARS
from express_entry.rulebook.fsw67_grid import Fsw67Grid


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
    adaptability = adaptability_items(factors, grid, offer)

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


def _years(factors: Factors) -> tuple[int, int]:
    """Years of skilled work: those that are certain, and the most there may be."""
    skilled = factors.skilled_work_years
    if skilled is not FROM_YEARS:
        return so_far(skilled) or 0, most_of(skilled, MOST_YEARS)
    told = (factors.canadian_work_years, factors.foreign_work_years)
    certain = sum(so_far(years) or 0 for years in told)
    possible = sum(MOST_YEARS if years is None else most_of(years, MOST_YEARS) for years in told)
    return min(certain, MOST_YEARS), min(possible, MOST_YEARS)


def _experience(factors: Factors, grid: Fsw67Grid) -> Item:
    years, possible = _years(factors)
    points, maximum = grid.experience[years], grid.file.experience.maximum
    missing: tuple[str, ...] = ()
    more_possible = points < grid.experience[possible]
    if more_possible and factors.skilled_work_years is not FROM_YEARS:
        missing = ("skilled_work_years",)
    elif more_possible:
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
