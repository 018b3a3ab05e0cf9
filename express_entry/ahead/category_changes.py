"""The days on which a candidate comes to belong to a category, or no longer does.

A category's verdict is told by ``categories.standing``; here only the days are found. Between two
days on which a job, a test, a list or its window begins or ends, the months that count rise or
fall steadily, so a verdict's turns are found by halving that stretch of days. A current job is
taken to go on. Source: IRCC's page on category-based selection.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from express_entry.candidate.dates import anniversary, earliest, expires_after_years, latest
from express_entry.candidate.profile import Profile
from express_entry.candidate.three_valued import Verdict
from express_entry.eligibility import categories
from express_entry.rulebook import Rulebook
from express_entry.rulebook.categories import CategoriesFile

Verdicts = dict[str, Verdict]
"""The verdict of each category of a day, by slug."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CategoryChange:
    """A category whose verdict is another from that day on."""

    slug: str
    before: Verdict
    """Not met before there was such a category."""
    after: Verdict
    """Not met once it is no longer in force."""


def changes(
    profile: Profile, on: date, until: date, rules: Rulebook
) -> dict[date, tuple[CategoryChange, ...]]:
    """What changes on each day after ``on`` up to and including ``until``, in order."""

    @cache
    def belongs(day: date) -> Verdicts:
        """The categories that are met or may be; those never asked about do not turn."""
        return {
            one.slug: one.verdict
            for one in categories.standing(profile, day, rules=rules)
            if one.asked and one.verdict is not Verdict.NOT_MET
        }

    found: dict[date, tuple[CategoryChange, ...]] = {}
    first = on
    for edge in _edges(profile, on, until, rules):
        for day in _turns(belongs, first, edge):
            before, after = belongs(day - timedelta(days=1)), belongs(day)
            found[day] = tuple(
                CategoryChange(slug=slug, before=then, after=now)
                for slug in dict.fromkeys((*before, *after))
                if (then := before.get(slug, Verdict.NOT_MET))
                is not (now := after.get(slug, Verdict.NOT_MET))
            )
        first = edge
    return found


def _turns(value: Callable[[date], object], first: date, last: date) -> Iterator[date]:
    """The days of a stretch on which the value is another than the day before."""
    if first >= last or value(first) == value(last):
        return
    if (last - first).days == 1:
        yield last
        return
    middle = first + (last - first) // 2
    yield from _turns(value, first, middle)
    yield from _turns(value, middle, last)


def _edges(profile: Profile, on: date, until: date, rules: Rulebook) -> list[date]:
    """The days between which what counts changes steadily, with the last day of all."""
    found = {until}
    for day in _beginnings(profile, _in_force(on, until, rules), rules):
        # A day and the one before it: what turns on it is not lost between two equal ends.
        found.update(edge for edge in (day - timedelta(days=1), day) if on < edge < until)
    return sorted(found)


def _in_force(on: date, until: date, rules: Rulebook) -> list[CategoriesFile]:
    """The lists of these days."""
    begun = [period for period in rules.categories if period.effective_from <= on]
    later = [period for period in rules.categories if on < period.effective_from <= until]
    return [*begun[-1:], *later]


def _beginnings(profile: Profile, lists: list[CategoriesFile], rules: Rulebook) -> Iterator[date]:
    windows = set()
    listed: set[str] = set()
    for period in lists:
        yield period.effective_from
        for category in period.category:
            if category.effective_from is not None:
                yield category.effective_from
            if category.occupations:
                windows.add(period.work(category).window_years)
                listed.update(category.occupations)
    years = rules.process.validity.language_test_years
    for test in (profile.english, profile.french):
        if test is not None and test.taken_on is not None:
            yield test.taken_on
            yield expires_after_years(test.taken_on, years)
    for job in profile.jobs or ():
        if job.noc is not None and job.noc not in listed:
            continue
        days = set()
        if job.start is not None:
            days |= {earliest(job.start), latest(job.start)}
        if job.end is not None:
            ends = {earliest(job.end), latest(job.end)}
            days |= ends | {end + timedelta(days=1) for end in ends}
        if job.unpaid_leave is not None:
            told = (one for one in (job.unpaid_leave.start, job.unpaid_leave.end) if one)
            edges = {edge for one in told for edge in (earliest(one), latest(one))}
            days |= edges | {edge + timedelta(days=1) for edge in edges}
        for day in days:
            yield day
            yield from (anniversary(day, window) for window in windows)
