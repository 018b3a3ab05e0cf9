"""How much full-time work a set of jobs amounts to, measured by the calendar.

Time is counted in years of full-time work, exactly. A stretch of constant intensity is a whole
year on its anniversary whatever the leap years between; the rest is counted in months and then
in days of a month. Hours above thirty a week, in one job or in several at once, do not count
(IRPR 73 and 80(4)).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise

from express_entry.candidate.dates import add_months, anniversary

Stretch = tuple[date, date, Fraction]
"""First day, day after the last, and intensity: 1 is full time."""

FULL_TIME = Fraction(1)
_NONE = Fraction(0)
_SATURDAY = 5


@lru_cache(maxsize=4096)
def share_of_full_time(hours: Decimal | None, full_time: int) -> Fraction:
    """What these hours a week are of full time (``full_time``: hours a week, IRPR 73), never more
    than all of it; hours not known are taken for full time."""
    return FULL_TIME if hours is None else min(Fraction(hours) / full_time, FULL_TIME)


@lru_cache(maxsize=4096)
def years_between(start: date, end: date) -> Fraction:
    """Calendar years from ``start`` up to, not including, ``end``: whole years, then months
    counted from the last anniversary, then days of the month begun."""
    if end <= start:
        return _NONE
    years = end.year - start.year
    if anniversary(start, years) > end:
        years -= 1
    begun = anniversary(start, years)
    if begun == end:
        return Fraction(years)
    months = (end.year - begun.year) * 12 + end.month - begun.month
    if _month_gained(begun, months) > end:
        months -= 1
    month = _month_gained(begun, months)
    length = (_month_gained(begun, months + 1) - month).days
    return years + Fraction(months * length + (end - month).days, 12 * length)


def _month_gained(start: date, months: int) -> date:
    """The day on which completed months are gained: the first of the next month where the
    month has no such day."""
    if months == 12:
        return anniversary(start, 1)
    reached = add_months(start, months)
    if reached.day == start.day:
        return reached
    return date.fromordinal(reached.toordinal() + 1)


def clip(stretches: Iterable[Stretch], window_start: date, on: date) -> list[Stretch]:
    """The parts of stretches from ``window_start`` up to, not including, ``on``."""
    return [
        (max(start, window_start), min(end, on), intensity)
        for start, end, intensity in stretches
        if intensity and start < on and end > window_start and start < end
    ]


def merge(stretches: Sequence[Stretch]) -> list[Stretch]:
    """Stretches side by side: simultaneous ones added up to full time, touching ones of the
    same intensity joined."""
    if len(stretches) <= 1:
        return list(stretches)
    edges = sorted({day for start, end, _ in stretches for day in (start, end)})
    merged: list[Stretch] = []
    for start, end in pairwise(edges):
        shares = [share for first, last, share in stretches if first <= start and last >= end]
        if not any(shares):
            continue
        # Fractions are slow: mostly there is one job at a time, and none is above full time.
        intensity = shares[0] if len(shares) == 1 else min(sum(shares, _NONE), FULL_TIME)
        if merged and merged[-1][1] == start and _same(merged[-1][2], intensity):
            merged[-1] = (merged[-1][0], end, intensity)
        else:
            merged.append((start, end, intensity))
    return merged


def _same(one: Fraction, other: Fraction) -> bool:
    return one is other or one == other


def breaks(merged: Sequence[Stretch], most_days: int, *, only_sure: bool) -> list[Stretch]:
    """The short breaks between stretches in which no working day need have been missed, as
    stretches of the same intensity as the one before.

    A break of Saturdays and Sundays surely holds none; another one of at most ``most_days`` days
    holds none if its other days were holidays, which is not known here (``only_sure`` leaves it
    out).
    """
    return [
        (end, start, share)
        for (_, end, share), (start, _, _) in pairwise(merged)
        if 0 < (start - end).days <= most_days and (not only_sure or _weekend(end, start))
    ]


def _weekend(start: date, end: date) -> bool:
    days = range(start.toordinal(), end.toordinal())
    return all(date.fromordinal(day).weekday() >= _SATURDAY for day in days)


def full_time_years(merged: Iterable[Stretch]) -> Fraction:
    """Years of full-time work of stretches that lie side by side."""
    lengths = [
        years_between(start, end) if share == 1 else years_between(start, end) * share
        for start, end, share in merged
    ]
    return lengths[0] if len(lengths) == 1 else sum(lengths, _NONE)


def at_full_time(merged: Iterable[Stretch]) -> Fraction:
    """Years of the stretches worked full time; part-time ones do not add up to any."""
    return full_time_years(stretch for stretch in merged if stretch[2] == FULL_TIME)


def full_time_days(merged: Iterable[Stretch]) -> Fraction:
    """Days of full-time work of stretches that lie side by side, each a seventh of a week."""
    return sum((share * (end - start).days for start, end, share in merged), _NONE)


def longest_continuous(merged: Sequence[Stretch]) -> Fraction:
    """Full-time years of the best run of stretches that touch each other."""
    return _longest(merged, full_time_years)


def longest_run_of_days(merged: Sequence[Stretch]) -> Fraction:
    """Days of full-time work of the best run of stretches that touch each other."""
    return _longest(merged, full_time_days)


def _longest(
    merged: Sequence[Stretch], measure: Callable[[Sequence[Stretch]], Fraction]
) -> Fraction:
    best = run = _NONE
    previous_end: date | None = None
    for stretch in merged:
        worked = measure((stretch,))
        run = run + worked if stretch[0] == previous_end else worked
        best = max(best, run)
        previous_end = stretch[1]
    return best
