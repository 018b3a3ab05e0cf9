"""Category-based selection: which categories of a day a candidate belongs to, and why not.

The categories are named by the Minister, usually each February; every list is in force between
two days (``rules/categories/``). Each category is met, not met, or unknown, with the facts that
decided it. Belonging to a category is not enough to be invited in its rounds: one of the three
programs is needed as well (``rounds.comparable``). Source: IRCC's page on
category-based selection, named with the others in each file.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from math import floor
from typing import Literal

from express_entry import rulebook
from express_entry.candidate.dates import anniversary, earliest, latest
from express_entry.candidate.identifiers import Fact
from express_entry.candidate.profile import ABILITIES, TEST_IN, Job, Profile
from express_entry.candidate.three_valued import Verdict, all_of
from express_entry.counting import language
from express_entry.counting.worktime import (
    Stretch,
    clip,
    full_time_years,
    longest_continuous,
    merge,
    share_of_full_time,
)
from express_entry.rulebook import Rulebook
from express_entry.rulebook.categories import (
    CategoriesFile,
    Category,
    CategoryExperience,
    CategoryLanguage,
    CategoryService,
)
from express_entry.rulebook.programs import WorkRules

_LONG_AGO = date(1900, 1, 1)


# ------------------------------------------------------------------ the lists of a day


def period_on(on: date, *, rules: Rulebook | None = None) -> CategoriesFile | None:
    """The list in force on a day; None before the first one (2023-05-31)."""
    periods = (rules or rulebook.default()).categories
    return next((period for period in reversed(periods) if period.effective_from <= on), None)


def same_rules(slug: str, one: date, other: date, *, rules: Rulebook | None = None) -> bool:
    """Whether a category stood under the same list and the same rule on two days."""
    first, second = _rule(slug, one, rules), _rule(slug, other, rules)
    return first is not None and first == second


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
    found = []
    for category in period.on(on):
        if category.language is not None:
            told = _language(category, category.language, profile, on, rules)
        elif category.service is not None:
            told = _service(category.service)
        else:
            work = (rules or rulebook.default()).on(on).programs.work
            told = _work(category, period.work(category), profile, on, work)
        found.append(
            CategoryStanding(
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
        )
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Told:
    """What one rule says of the candidate."""

    rule: Literal["language", "work", "service"]
    verdict: Verdict
    facts: dict[str, Fact]
    missing: tuple[str, ...] = ()
    noc: str | None = None
    jobs: tuple[int, ...] = ()
    projection: bool = False


_VERDICTS = {True: Verdict.MET, False: Verdict.NOT_MET, None: Verdict.UNKNOWN}


def _service(wanted: CategoryService) -> _Told:
    """Never asked, so never known."""
    return _Told("service", Verdict.UNKNOWN, dict(wanted.model_dump()))


def _language(
    category: Category,
    wanted: CategoryLanguage,
    profile: Profile,
    on: date,
    rules: Rulebook | None,
) -> _Told:
    name = TEST_IN[wanted.language]
    test = profile.french if wanted.language == "fr" else profile.english
    without = profile.has_no_french_test if name == "french" else profile.has_no_english_test
    facts: dict[str, Fact] = {"language": wanted.language, "level_required": wanted.level}
    if test is None:
        return _Told("language", _VERDICTS[False if without else None], facts, (name,))
    stands = language.standing(test, on, rules=rules)
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
    verdict = _VERDICTS[all_of(*reached, stands.valid)]
    return _Told("language", verdict, facts, tuple(missing), projection=stands.projection)


# ------------------------------------------------------------------ work in a listed occupation


def _work(
    category: Category,
    wanted: CategoryExperience,
    profile: Profile,
    on: date,
    rules: WorkRules,
) -> _Told:
    facts: dict[str, Fact] = {
        "months_least": None,
        "months_most": None,
        "months_required": wanted.months,
        "hours_required": wanted.hours,
        "continuous": wanted.continuous,
        "canada_only": wanted.canada_only,
        "window_from": anniversary(on, -wanted.window_years).isoformat(),
    }
    if profile.jobs is None:
        return _Told("work", Verdict.UNKNOWN, facts, ("jobs",))
    jobs = [
        worked
        for index, job in enumerate(profile.jobs)
        if (worked := _worked(index, job, category, wanted, on, rules)) is not None
    ]
    best: tuple[bool | None, Fraction, Fraction, str | None] = (
        False,
        Fraction(0),
        Fraction(0),
        None,
    )
    for noc in dict.fromkeys(job.noc for job in jobs):
        # A job whose occupation is not known may be in this one.
        same = [job for job in jobs if job.noc in (noc, None)]
        least, most = _counted(same, wanted, on)
        required = Fraction(wanted.months, 12)
        met = True if least >= required else False if most < required else None
        found = (met, least, most, noc)
        if best[3] is None or _rank(found) > _rank(best):
            best = found
    met, least, most, noc = best
    facts |= {"months_least": _months(least), "months_most": _months(most)}
    required = Fraction(wanted.months, 12)
    if wanted.hours is not None and required:
        facts["hours_short"] = max(0, -floor(most / required * wanted.hours) + wanted.hours)
    used = [job for job in jobs if job.noc in (noc, None)]
    missing = tuple(dict.fromkeys(name for job in used for name in job.missing))
    return _Told("work", _VERDICTS[met], facts, missing, noc, tuple(job.index for job in used))


_ORDER = {False: 0, None: 1, True: 2}


def _rank(
    found: tuple[bool | None, Fraction, Fraction, str | None],
) -> tuple[int, Fraction, Fraction]:
    return _ORDER[found[0]], found[1], found[2]


def _months(years: Fraction) -> float:
    """Months rounded down to a tenth, so that what is short never looks complete."""
    return floor(years * 120) / 10


@dataclass(frozen=True, slots=True)
class _Worked:
    """One job that counts for a category, or may: its surest and its longest stretch."""

    index: int
    noc: str | None
    least: Stretch | None
    most: Stretch
    missing: tuple[str, ...]


def _worked(
    index: int, job: Job, category: Category, wanted: CategoryExperience, on: date, rules: WorkRules
) -> _Worked | None:
    """The job as it counts; None where it certainly does not."""
    elsewhere = wanted.canada_only and (
        job.in_canada is False
        or job.authorized is False
        or bool(job.remote_from_abroad or job.foreign_employer)
    )
    unlisted = job.noc is not None and job.noc not in category.occupations
    if unlisted or elsewhere or job.paid is False:
        return None
    share = share_of_full_time(job.hours_per_week, rules.full_time_hours_per_week)
    first = earliest(job.start) if job.start else _LONG_AGO
    ended = job.end if not job.current else None
    last = min(latest(ended) + timedelta(days=1), on) if ended else on
    if first >= last or share <= 0:
        return None
    needed = [
        "noc",
        "paid",
        "hours_per_week",
        *(["in_canada", "authorized"] if wanted.canada_only else []),
    ]
    missing = [name for name in needed if getattr(job, name) is None]
    surest: Stretch | None = None
    if job.start and (ended or job.current):
        surely_last = min(earliest(ended) + timedelta(days=1), on) if ended else on
        if not missing and latest(job.start) < surely_last:
            surest = (latest(job.start), surely_last, share)
    missing += ["start"] if job.start is None or len(job.start) == 7 else []
    if ended is None and not job.current:
        missing.append("current" if job.current is None else "end")
    elif ended is not None and len(ended) == 7:
        missing.append("end")
    names = tuple(f"jobs.{index}.{name}" for name in missing)
    return _Worked(index, job.noc, surest, (first, last, share), names)


def _counted(
    jobs: Sequence[_Worked], wanted: CategoryExperience, on: date
) -> tuple[Fraction, Fraction]:
    """Full-time years that are certain, and that are possible."""
    start = anniversary(on, -wanted.window_years)
    measure = longest_continuous if wanted.continuous else full_time_years

    def count(stretches: Iterable[Stretch]) -> Fraction:
        return measure(merge(clip(stretches, start, on)))

    least = count(job.least for job in jobs if job.least is not None)
    return least, count(job.most for job in jobs)
