"""The days on which counted work crosses a whole year: gained by working on, lost by ageing out.

Only the *days* are found here; what a day means is told by ``assessment.assess`` on it. Between
two days on which a job or a window begins or ends, every count rises or falls steadily, so its
crossings are found by halving that stretch of days. What counts for which purpose is read from
``job_counts``; time is measured by ``worktime``. Source: IRPR 80, 87.1, 87.2; Ministerial
Instructions on work experience.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from express_entry.ahead.work_meters import Meter, Value, Worked, meters
from express_entry.candidate.profile import Profile
from express_entry.counting.job_counts import CountedJob
from express_entry.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class WorkChange:
    """A day on which counted work changes by a whole year."""

    on: date
    cause: str


def work_changes(profile: Profile, on: date, until: date, rules: Rulebook) -> list[WorkChange]:
    """Every such day after ``on`` up to and including ``until``, in no order.

    A current job is taken to go on. Days are found for what is certain and for what is possible
    (jobs told to the month only), so there may be a day on which nothing that matters changes.
    """
    if not profile.jobs:
        return []
    programs = rules.on(on).programs
    jobs = [
        Worked(job, CountedJob(index, job, until, programs), programs)
        for index, job in enumerate(profile.jobs)
    ]
    found: set[tuple[date, str]] = set()
    for meter in meters(profile, [job for job in jobs if job.most], programs, rules):
        for day, before, after in _crossings(meter, on, until):
            cause = meter.cause(before, after)
            if cause is not None:
                found.add((day, cause))
    return [WorkChange(day, cause) for day, cause in found]


# ------------------------------------------------------------------ finding the days


def _crossings(meter: Meter, on: date, until: date) -> Iterator[tuple[date, Value, Value]]:
    """Each day on which the value differs from the day before, with both values."""
    days = meter.days(on, until)
    values = [meter.value(day) for day in days]
    for (first, before), (last, after) in pairwise(zip(days, values, strict=True)):
        yield from _between(meter.value, first, before, last, after)


def _between(
    value: Callable[[date], Value], first: date, before: Value, last: date, after: Value
) -> Iterator[tuple[date, Value, Value]]:
    if before == after:
        return
    days = (last - first).days
    if days == 1:
        yield last, before, after
        return
    middle = first + timedelta(days=days // 2)
    at = value(middle)
    yield from _between(value, first, before, middle, at)
    yield from _between(value, middle, at, last, after)
