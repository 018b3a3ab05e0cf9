"""Category-based selection: which categories of a day a candidate belongs to, and why not.

The categories are named by the Minister, usually each February; every list is in force between
two days (``rules/categories/``). Each category is met, not met, or unknown, with the facts that
decided it. Belonging to a category is not enough to be invited in its rounds: one of the three
programs is needed as well (``rounds.comparable``). Source: IRCC's page on
category-based selection, named with the others in each file.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Literal

from express_entry import rulebook
from express_entry.candidate.identifiers import Fact
from express_entry.candidate.profile import ABILITIES, TEST_IN, Job, Profile
from express_entry.candidate.three_valued import VERDICTS, Verdict, all_of
from express_entry.counting import language_standing
from express_entry.eligibility.category_work import CategoryTold, work_told
from express_entry.rulebook import Rulebook
from express_entry.rulebook.categories import (
    CategoriesFile,
    Category,
    CategoryLanguage,
    CategoryService,
)

# ------------------------------------------------------------------ the lists of a day


def period_on(on: date, *, rules: Rulebook | None = None) -> CategoriesFile | None:
    """The list in force on a day; None before the first one (2023-05-31)."""
    periods = (rules or rulebook.default()).categories
    return next((period for period in reversed(periods) if period.effective_from <= on), None)


def same_rules(slug: str, one: date, other: date, *, rules: Rulebook | None = None) -> bool:
    """Whether a category stood under the same list and the same rule on two days."""
    first, second = _rule(slug, one, rules), _rule(slug, other, rules)
    return first is not None and first == second


def work_listed(slug: str, on: date, *, rules: Rulebook | None = None) -> frozenset[str]:
    """The unit groups on the list of a category on a day; none where there is no such category, or
    where it is not of work."""
    period = period_on(on, rules=rules)
    listed = (one.occupations for one in (period.on(on) if period else ()) if one.slug == slug)
    return frozenset(next(listed, ()))


def _rule(slug: str, on: date, rules: Rulebook | None) -> tuple[object, ...] | None:
    period = period_on(on, rules=rules)
    for category in period.on(on) if period else ():
        if category.slug == slug and period:
            work = period.work(category) if category.occupations else None
            return category.language, category.service, work, frozenset(category.occupations)
    return None


# ------------------------------------------------------------------ the answer


@dataclass(frozen=True, slots=True, kw_only=True)
class CategoryStanding:
    """How a candidate stands to one category on a day."""

    slug: str
    """Such as ``french`` or ``senior_managers``; the same as that of its rounds."""
    title: str
    """English title as IRCC prints it."""
    period: str
    """Identifier of the list in force, such as ``categories-2026-02-18``."""
    rule: Literal["language", "work", "service"]
    verdict: Verdict
    facts: dict[str, Fact]
    """For work: months (of full-time work, rounded down to a tenth) that are certain and that
    are possible, what is required, ``hours_short`` where the rule counts hours. For a language:
    the levels and the level required."""
    noc: str | None = None
    """The listed occupation with most work, where there is any."""
    jobs: tuple[int, ...] = ()
    """Indices of the jobs counted or possibly counted in that occupation."""
    missing: tuple[str, ...] = ()
    """Profile facts that would decide, where the verdict is unknown."""
    asked: bool = True
    """False for what is never asked of a candidate (military service): always unknown."""
    projection: bool = False
    """Whether it rests on a planned test."""
    source: str
    confidence: str | None


def standing(
    profile: Profile, on: date, *, rules: Rulebook | None = None
) -> tuple[CategoryStanding, ...]:
    """Every category of a day; none before 2023-05-31, when there were no categories.

    Work counts while it was paid (IRPR 73), up to the day before ``on``. No source read says
    that self-employment or work during studies exclude it, so they do not here. Unauthorized or
    remote work is none where a category asks for Canadian experience. Raises
    ``language.ImpossibleScore``.
    """
    period = period_on(on, rules=rules)
    if period is None:
        return ()
    return tuple(_standing(one, period, profile, on, rules) for one in period.on(on))


def standing_in(
    slug: str, profile: Profile, on: date, *, rules: Rulebook | None = None
) -> CategoryStanding | None:
    """One category of a day, as ``standing`` tells it; None where the day has no such category."""
    period = period_on(on, rules=rules)
    for category in period.on(on) if period else ():
        if category.slug == slug and period is not None:
            return _standing(category, period, profile, on, rules)
    return None


def _standing(
    category: Category,
    period: CategoriesFile,
    profile: Profile,
    on: date,
    rules: Rulebook | None,
) -> CategoryStanding:
    if category.language is not None:
        told = _language(category, category.language, profile, on, rules)
    elif category.service is not None:
        told = _service(category.service)
    else:
        told = _work(category, period, profile, on, rules)
    return CategoryStanding(
        slug=category.slug,
        title=category.title,
        period=period.id,
        rule=told.rule,
        verdict=told.verdict,
        facts=told.facts,
        noc=told.noc,
        jobs=told.jobs,
        missing=told.missing if told.verdict is Verdict.UNKNOWN else (),
        asked=category.service is None,
        projection=told.projection,
        source=period.source,
        confidence=category.confidence or period.confidence,
    )


_KEPT = 512
"""Answers remembered of each rulebook: of the many profiles that a search looks at on one day most
have the same jobs, and eight or nine categories are of work."""


def _work(
    category: Category,
    period: CategoriesFile,
    profile: Profile,
    on: date,
    rules: Rulebook | None,
) -> CategoryTold:
    book = rules or rulebook.default()
    return book.remember("category_work", _remembering)(period.id, category.slug, profile.jobs, on)


def _remembering(
    book: Rulebook,
) -> Callable[[str, str, tuple[Job, ...] | None, date], CategoryTold]:
    periods = {period.id: period for period in book.categories}
    listed = {(name, one.slug): one for name, period in periods.items() for one in period.category}

    @lru_cache(maxsize=_KEPT)
    def told(period: str, slug: str, jobs: tuple[Job, ...] | None, on: date) -> CategoryTold:
        category = listed[period, slug]
        work = book.on(on).programs.work
        return work_told(category, periods[period].work(category), jobs, on, work)

    return told


def _service(wanted: CategoryService) -> CategoryTold:
    """Never asked, so never known."""
    return CategoryTold("service", Verdict.UNKNOWN, dict(wanted.model_dump()))


def _language(
    category: Category,
    wanted: CategoryLanguage,
    profile: Profile,
    on: date,
    rules: Rulebook | None,
) -> CategoryTold:
    name = TEST_IN[wanted.language]
    test = profile.french if wanted.language == "fr" else profile.english
    without = profile.has_no_french_test if name == "french" else profile.has_no_english_test
    facts: dict[str, Fact] = {"language": wanted.language, "level_required": wanted.level}
    if test is None:
        return CategoryTold("language", VERDICTS[False if without else None], facts, (name,))
    stands = language_standing.standing(test, on, rules=rules)
    reached = [None if level is None else level >= wanted.level for level in stands.levels.values()]
    facts |= {ability: stands.levels[ability] for ability in ABILITIES}
    facts |= {
        "weakest": stands.weakest,
        "valid": stands.valid,
        "expires_on": stands.expires_on.isoformat() if stands.expires_on else None,
    }
    missing = [f"{name}.{ability}" for ability in stands.missing]
    if stands.valid is None:
        missing.append(f"{name}.taken_on")
    verdict = VERDICTS[all_of(*reached, stands.valid)]
    return CategoryTold("language", verdict, facts, tuple(missing), projection=stands.projection)
