"""Work in a listed occupation, as a category of category-based selection counts it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from functools import cache
from math import floor
from typing import Literal

from express_entry.candidate.dates import earliest, latest, window_start
from express_entry.candidate.identifiers import Fact
from express_entry.candidate.profile import Job
from express_entry.candidate.three_valued import LIKELIHOOD, VERDICTS, Verdict
from express_entry.counting.job_counts import away_longest, away_shortest
from express_entry.counting.worktime import (
    Stretch,
    clip,
    full_time_years,
    longest_continuous,
    merge,
    share_of_full_time,
)
from express_entry.rulebook.categories import Category, CategoryExperience
from express_entry.rulebook.programs import WorkRules

_LONG_AGO = date(1900, 1, 1)
_NONE = Fraction(0)


@cache  # as many as there are rules
def _years(months: int) -> Fraction:
    return Fraction(months, 12)


@dataclass(frozen=True, slots=True)
class CategoryTold:
    """What one rule says of the candidate."""

    rule: Literal["language", "work", "service"]
    verdict: Verdict
    facts: dict[str, Fact]
    missing: tuple[str, ...] = ()
    noc: str | None = None
    jobs: tuple[int, ...] = ()
    projection: bool = False


def work_told(
    category: Category,
    wanted: CategoryExperience,
    told: tuple[Job, ...] | None,
    on: date,
    rules: WorkRules,
) -> CategoryTold:
    """Enough work in one of the category's occupations, within its window. ``told``: the jobs of
    the candidate, None where they are not told."""
    facts: dict[str, Fact] = {
        "months_least": None,
        "months_most": None,
        "months_required": wanted.months,
        "hours_required": wanted.hours,
        "continuous": wanted.continuous,
        "canada_only": wanted.canada_only,
        "window_from": window_start(on, wanted.window_years).isoformat(),
    }
    if told is None:
        return CategoryTold("work", Verdict.UNKNOWN, facts, ("jobs",))
    jobs = [
        worked
        for index, job in enumerate(told)
        if (worked := _worked(index, job, category, wanted, on, rules)) is not None
    ]
    best: tuple[bool | None, Fraction, Fraction, str | None] = (False, _NONE, _NONE, None)
    required = _years(wanted.months)
    for noc in dict.fromkeys(job.noc for job in jobs):
        # A job whose occupation is not known may be in this one.
        same = [job for job in jobs if job.noc in (noc, None)]
        least, most = _counted(same, wanted, on)
        met = True if least >= required else False if most < required else None
        found = (met, least, most, noc)
        if best[3] is None or _rank(found) > _rank(best):
            best = found
    met, least, most, noc = best
    facts |= {"months_least": _months(least), "months_most": _months(most)}
    if wanted.hours is not None and required:
        worked_hours = floor(most / required * wanted.hours) if most else 0
        facts["hours_short"] = max(0, wanted.hours - worked_hours)
    used = [job for job in jobs if job.noc in (noc, None)]
    missing = tuple(dict.fromkeys(name for job in used for name in job.missing))
    return CategoryTold(
        "work", VERDICTS[met], facts, missing, noc, tuple(job.index for job in used)
    )


def _rank(
    found: tuple[bool | None, Fraction, Fraction, str | None],
) -> tuple[int, Fraction, Fraction]:
    return LIKELIHOOD[found[0]], found[1], found[2]


def _months(years: Fraction) -> float:
    """Months rounded down to a tenth, so that what is short never looks complete."""
    return years.numerator * 120 // years.denominator / 10


@dataclass(frozen=True, slots=True)
class _Worked:
    """One job that counts for a category, or may: what of it is certain, and what is possible."""

    index: int
    noc: str | None
    least: tuple[Stretch, ...]
    most: tuple[Stretch, ...]
    missing: tuple[str, ...]


def _worked(
    index: int, job: Job, category: Category, wanted: CategoryExperience, on: date, rules: WorkRules
) -> _Worked | None:
    """The job as it counts; None where it certainly does not."""
    if job.noc is not None and job.noc not in category.listed:
        return None
    elsewhere = wanted.canada_only and (
        job.in_canada is False
        or job.authorized is False
        or bool(job.remote_from_abroad or job.foreign_employer)
    )
    if elsewhere or job.paid is False:
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
    surest: tuple[Stretch, ...] = ()
    if job.start and (ended or job.current):
        surely_last = min(earliest(ended) + timedelta(days=1), on) if ended else on
        if not missing and latest(job.start) < surely_last:
            surely = (latest(job.start), surely_last, share)
            surest = away_longest(job.unpaid_leave, surely)
    missing += ["start"] if job.start is None or len(job.start) == 7 else []
    if ended is None and not job.current:
        missing.append("current" if job.current is None else "end")
    elif ended is not None and len(ended) == 7:
        missing.append("end")
    names = tuple(f"jobs.{index}.{name}" for name in missing)
    most = away_shortest(job.unpaid_leave, (first, last, share))
    return _Worked(index, job.noc, surest, most, names)


def _counted(
    jobs: Sequence[_Worked], wanted: CategoryExperience, on: date
) -> tuple[Fraction, Fraction]:
    """Full-time years that are certain, and that are possible."""
    start = window_start(on, wanted.window_years)
    measure = longest_continuous if wanted.continuous else full_time_years

    def count(stretches: Iterable[Stretch]) -> Fraction:
        return measure(merge(clip(stretches, start, on)))

    least = count(part for job in jobs for part in job.least)
    return least, count(part for job in jobs for part in job.most)
