"""Sums of counted work within a window; a short gap between two jobs may be bridged."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from fractions import Fraction

from express_entry.counting.counted import Tally
from express_entry.counting.job_counts import CountedJob
from express_entry.counting.worktime import Stretch, breaks, clip, full_time_years, merge

NOTHING = Tally(least=0, most=0)


Measure = Callable[[Sequence[Stretch]], Fraction]


def tally_of(
    jobs: Iterable[CountedJob],
    purpose: str,
    window_start: date,
    on: date,
    measure: Measure = full_time_years,
    *,
    bridged: int = 0,
) -> Tally:
    """Work for a purpose inside a window. ``bridged``: days of a break between two jobs in one
    occupation that count where no working day was missed."""
    jobs = list(jobs)
    least: list[Stretch] = []
    most: list[Stretch] = []
    for job in jobs:
        counts = job.purposes.get(purpose, False)
        if counts is False or job.bounds is None:
            continue
        most += job.bounds.most
        if counts:
            least += job.bounds.least
    if not most:
        return NOTHING
    if bridged:
        least += bridges(jobs, purpose, bridged, only_sure=True)
        most += bridges(jobs, purpose, bridged, only_sure=False)
    certain = measure(merge(clip(least, window_start, on)))
    possible = certain if least == most else measure(merge(clip(most, window_start, on)))
    return Tally(least=float(certain), most=float(possible))


def bridges(
    jobs: Iterable[CountedJob], purpose: str, most_days: int, *, only_sure: bool
) -> list[Stretch]:
    """The breaks between jobs in one occupation that hold no working day (surely, or perhaps)."""
    listed = [job for job in jobs if job.bounds and job.purposes.get(purpose, False) is not False]
    found: list[Stretch] = []
    nocs = nocs_of(listed)
    for alike in [jobs_in(listed, noc) for noc in nocs] if nocs else [listed]:
        same: list[Stretch] = []
        for job in alike:
            if job.bounds is None:
                continue
            if not only_sure:
                same += job.bounds.most
            elif job.purposes[purpose]:
                same += job.bounds.least
        found += breaks(merge(same), most_days, only_sure=only_sure)
    return found


def nocs_of(jobs: Iterable[CountedJob]) -> list[str]:
    return list(dict.fromkeys(job.noc for job in jobs if job.noc is not None))


def jobs_in(jobs: Iterable[CountedJob], noc: str) -> list[CountedJob]:
    """The jobs in an occupation; one whose occupation is not known may be in it."""
    return [job for job in jobs if job.noc is None or job.noc == noc]
