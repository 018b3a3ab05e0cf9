"""What is counted of work, measured on any day: a meter for each count that rises and falls."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from fractions import Fraction
from itertools import combinations
from typing import Any

from express_entry.candidate.dates import EARLIEST, anniversary, earliest, latest, window_start
from express_entry.candidate.profile import Job, Profile
from express_entry.counting.job_counts import (
    IN_CANADA,
    CountedJob,
    away_longest,
    away_shortest,
    is_trade,
)
from express_entry.counting.worktime import (
    Stretch,
    at_full_time,
    breaks,
    clip,
    full_time_years,
    merge,
    share_of_full_time,
)
from express_entry.rulebook import Rulebook
from express_entry.rulebook.programs import ProgramsFile

GAINED = {
    "crs_canadian": "work_anniversary.canadian",
    "crs_foreign": "work_anniversary.foreign",
    "fswp": "work_gained.fswp",
    "cec": "work_gained.cec",
    "fstp": "work_gained.fstp",
}
"""Cause of a day on which a count completes another year, by purpose."""


LOST = {purpose: f"ageing_out.{purpose}" for purpose in GAINED}
"""Cause of the first day on which a whole year no longer counts, by purpose."""


OCCUPATION = "work_occupation"
"""Cause of a day on which another occupation becomes the one with more experience."""


_OPEN = date.max


_LONG_AGO = date(1900, 1, 1)


Value = tuple[Any, ...]
"""What a meter shows: compared for equality, and by the meter itself for rise and fall."""


class Worked:
    """One job: what of it is certain and what is possible, and what it counts for."""

    __slots__ = ("certain", "least", "most", "noc", "possible")

    def __init__(self, job: Job, counted: CountedJob, programs: ProgramsFile) -> None:
        self.noc = job.noc
        self.certain = frozenset(name for name, so in counted.purposes.items() if so)
        self.possible = frozenset(name for name, so in counted.purposes.items() if so is not False)
        self.least: tuple[Stretch, ...] = ()
        self.most: tuple[Stretch, ...] = ()
        share = share_of_full_time(job.hours_per_week, programs.work.full_time_hours_per_week)
        if share <= 0 or not self.possible:
            return
        ended = job.end is not None and not job.current
        last_end = latest(job.end) + timedelta(days=1) if ended and job.end else _OPEN
        whole = (earliest(job.start) if job.start else _LONG_AGO, last_end, share)
        self.most = away_shortest(job.unpaid_leave, whole)
        if job.start is None or job.hours_per_week is None or not (ended or job.current):
            return
        first_end = earliest(job.end) + timedelta(days=1) if ended and job.end else _OPEN
        if latest(job.start) < first_end:
            surely = (latest(job.start), first_end, share)
            self.least = away_longest(job.unpaid_leave, surely)


class Meter:
    """One quantity that the rules read, measured on any day."""

    def __init__(
        self,
        purpose: str,
        window_years: int,
        most_years: int,
        least: list[Stretch],
        most: list[Stretch],
    ) -> None:
        self.purpose = purpose
        self.window_years = window_years
        self.most_years = most_years
        """Years beyond which no rule asks for more."""
        self.least = least
        self.most = most
        self.floor = date.min
        """Work before this day does not count (the day of qualifying in a trade)."""

    def days(self, on: date, until: date) -> list[date]:
        """The ends of the stretches of days in which the quantity changes steadily."""
        edges = {on, until}
        for start, end, _ in (*self.least, *self.most):
            for edge in (start, end, self.floor):
                for day in (edge, self._out_of_window(edge)):
                    if on < day < until:
                        edges.add(day)
        return sorted(edges)

    def _out_of_window(self, day: date) -> date:
        if day.year + self.window_years > date.max.year:
            return day
        return anniversary(day, self.window_years)

    def merged(self, stretches: list[Stretch], on: date) -> list[Stretch]:
        window = window_start(on, self.window_years)
        return merge(clip(stretches, max(window, self.floor), on))

    def years(self, worked: Fraction) -> int:
        return min(int(worked), self.most_years)

    def value(self, on: date) -> Value:
        """Whole years that are certain, and whole years that are possible."""
        least = self.years(full_time_years(self.merged(self.least, on)))
        if self.least == self.most:
            return least, least
        return least, self.years(full_time_years(self.merged(self.most, on)))

    def cause(self, before: Value, after: Value) -> str | None:
        return (GAINED if after > before else LOST)[self.purpose]


class _RunsMeter(Meter):
    """Each run of work without a break, in whole years (IRPR 75(2)(a)).

    Every run is watched, since the longest of several may fall and rise again.
    """

    def value(self, on: date) -> Value:
        least = self._runs(self.merged(self.least, on))
        if self.least == self.most:
            return least, least
        return least, self._runs(self.merged(self.most, on))

    def cause(self, before: Value, after: Value) -> str | None:
        then, now = _longest(before), _longest(after)
        return None if then == now else super().cause(then, now)

    def _runs(self, merged: Sequence[Stretch]) -> tuple[int, ...]:
        """Whole years of each run of stretches that touch."""
        runs: list[Fraction] = []
        previous_end: date | None = None
        for stretch in merged:
            worked = full_time_years((stretch,))
            if stretch[0] == previous_end:
                runs[-1] += worked
            else:
                runs.append(worked)
            previous_end = stretch[1]
        return tuple(self.years(run) for run in runs)


class _FullTimeMeter(Meter):
    """Full-time work at any time: no window, so it is only ever gained (IRPR 83(1)(c))."""

    def value(self, on: date) -> Value:
        least, most = (
            self.years(at_full_time(merge(clip(stretches, EARLIEST, on))))
            for stretches in (self.least, self.most)
        )
        return least, most

    def _out_of_window(self, day: date) -> date:
        return day


def _longest(value: Value) -> tuple[int, ...]:
    return tuple(max(runs, default=0) for runs in value)


class _AnyMeter(Meter):
    """Whether there is any work in the window at all: while there is, its TEER asks a level of
    language (IRPR 87.1(2)(d)-(e))."""

    def value(self, on: date) -> Value:
        return bool(self.merged(self.least, on)), bool(self.merged(self.most, on))


class _MoreMeter(Meter):
    """Of two occupations, whether one has at least the experience of the other."""

    def value(self, on: date) -> Value:
        one = full_time_years(self.merged(self.least, on))
        other = full_time_years(self.merged(self.most, on))
        return one >= other, one > other

    def cause(self, before: Value, after: Value) -> str | None:
        return OCCUPATION


def meters(
    profile: Profile, jobs: Sequence[Worked], programs: ProgramsFile, rules: Rulebook
) -> Iterator[Meter]:
    """Everything the scores and verdicts read of dated work."""
    nocs = list(dict.fromkeys(job.noc for job in jobs if job.noc is not None))
    crs, (canadian, foreign, skilled) = programs.work.crs_window_years, _most_years(rules)
    yield from _meter(Meter, "crs_canadian", crs, canadian, jobs)
    yield from _meter(Meter, "crs_foreign", crs, foreign, jobs)
    in_canada = [noc for noc in nocs if _least(_in(jobs, noc), "crs_canadian")]
    if len(in_canada) > 1:
        for noc in in_canada:
            yield from _meter(Meter, "crs_canadian", crs, 1, _in(jobs, noc))
    fswp = programs.fswp
    bridged = fswp.break_days
    yield from _meter(Meter, "fswp", fswp.work_window_years, skilled, jobs, bridged)
    chosen = profile.primary_occupation
    primary = [_in(jobs, noc) for noc in ([chosen] if chosen else nocs)]
    for some in primary or [list(jobs)]:
        yield from _meter(
            _RunsMeter, "fswp", fswp.work_window_years, fswp.work_years, some, bridged
        )
    for meter in _meter(_FullTimeMeter, IN_CANADA, 0, 1, jobs):
        meter.purpose = "fswp"
        yield meter
    cec = programs.cec
    yield from _meter(Meter, "cec", cec.work_window_years, cec.work_years, jobs)
    yield from _meter(_AnyMeter, "cec", cec.work_window_years, 0, jobs)
    yield from _comparisons(jobs, nocs, "cec", cec.work_window_years)
    yield from _trades(profile, jobs, nocs, programs)


def _most_years(rules: Rulebook) -> tuple[int, int, int]:
    """The most years of Canadian, foreign and all skilled work that any table asks for."""
    canadian = max(
        max(crs.canadian_work.rows[-1].from_, crs.transferability.canadian_work_tiers[-1].from_)
        for crs in rules.crs
    )
    foreign = max(crs.transferability.foreign_work_tiers[-1].from_ for crs in rules.crs)
    return canadian, foreign, max(grid.experience.rows[-1].from_ for grid in rules.fsw67)


def _trades(
    profile: Profile, jobs: Sequence[Worked], nocs: Sequence[str], programs: ProgramsFile
) -> Iterator[Meter]:
    rules = programs.fstp
    since = profile.qualified_in_trade_since
    floors = {earliest(since), latest(since)} if since else {date.min}
    trades = [noc for noc in nocs if is_trade(noc, rules.trades)]
    unnamed = [job for job in jobs if job.noc is None]
    for floor in floors:
        for some in [_in(jobs, noc) for noc in trades] or [unnamed]:
            for meter in _meter(Meter, "fstp", rules.work_window_years, rules.work_years, some):
                meter.floor = floor
                yield meter
        for meter in _comparisons(jobs, trades, "fstp", rules.work_window_years):
            meter.floor = floor
            yield meter


def _meter(
    kind: type[Meter],
    purpose: str,
    window_years: int,
    most_years: int,
    jobs: Sequence[Worked],
    bridged: int = 0,
) -> Iterator[Meter]:
    most = _most(jobs, purpose)
    if most:
        least = _least(jobs, purpose)
        for noc in dict.fromkeys(job.noc for job in jobs) if bridged else ():
            same = [job for job in jobs if noc is None or job.noc in (noc, None)]
            least = least + breaks(merge(_least(same, purpose)), bridged, only_sure=True)
            most = most + breaks(merge(_most(same, purpose)), bridged, only_sure=False)
        yield kind(purpose, window_years, most_years, least, most)


def _comparisons(
    jobs: Sequence[Worked], nocs: Sequence[str], purpose: str, window_years: int
) -> Iterator[Meter]:
    for one, other in combinations(nocs, 2):
        sides = [_least(_in(jobs, noc), purpose) for noc in (one, other)]
        if all(sides):
            yield _MoreMeter(purpose, window_years, 0, *sides)


def _most(jobs: Sequence[Worked], purpose: str) -> list[Stretch]:
    return [part for job in jobs if purpose in job.possible for part in job.most]


def _least(jobs: Sequence[Worked], purpose: str) -> list[Stretch]:
    return [part for job in jobs if purpose in job.certain for part in job.least]


def _in(jobs: Sequence[Worked], noc: str) -> list[Worked]:
    return [job for job in jobs if job.noc is None or job.noc == noc]
