"""Months of the years looked back on in which no job was told."""

from __future__ import annotations

from datetime import date

from express_entry.candidate.dates import anniversary, earliest, latest
from express_entry.candidate.profile import Profile

_MONTHS = 12


def gaps(profile: Profile, on: date, years: int) -> list[tuple[str, str]]:
    """First and last month of each stretch without any job told, oldest first, between the first
    job told and the month before this one; a job without a first day leaves nothing to say."""
    now, first = _month(on), _month(anniversary(on, -years))
    worked: set[int] = set()
    for job in profile.jobs or ():
        if job.start is None or (job.end is None and not job.current):
            return []
        end = now if job.end is None else _month(latest(job.end))
        worked.update(range(_month(earliest(job.start)), end + 1))
    told = sorted(month for month in worked if first <= month < now)
    if not told:
        return []
    found: list[tuple[str, str]] = []
    since = told[0]
    for month in [*told, now]:
        if month > since:
            found.append((_named(since), _named(month - 1)))
        since = month + 1
    return found


def _month(day: date) -> int:
    return day.year * _MONTHS + day.month - 1


def _named(month: int) -> str:
    year, index = divmod(month, _MONTHS)
    return f"{year:04}-{index + 1:02}"
