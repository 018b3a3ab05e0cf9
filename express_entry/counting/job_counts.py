"""One job: when it was worked, and what it counts for.

What counts differs: the CRS and the Canadian Experience Class leave out self-employment, work
during full-time study and unauthorized or remote work in Canada; the Federal Skilled Trades
Program leaves out work during studies; work abroad and the Federal Skilled Worker Program do not.
Whether unauthorized work counts for the latter two is not known. Source: IRPR 73, 75(2)(a), 80,
87.1, 87.2; Ministerial Instructions s.15; IRCC's page on the Canadian Experience Class.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from express_entry.candidate.dates import earliest, latest
from express_entry.candidate.identifiers import ExclusionReason
from express_entry.candidate.profile import Job, Leave
from express_entry.candidate.three_valued import all_of, any_of, negated
from express_entry.counting.counted import JobCount
from express_entry.counting.worktime import Stretch, share_of_full_time
from express_entry.rulebook.programs import ProgramsFile, TradeGroup

IN_CANADA = "fswp_in_canada"
"""Purpose of the work of IRPR 83(1)(c); a part of "fswp", so it is not told on its own."""

_LONG_AGO = date(1900, 1, 1)


def teer(noc: str) -> int:
    """The TEER category of a NOC 2021 unit group: its second digit."""
    return int(noc[1])


def is_trade(noc: str, groups: Sequence[TradeGroup]) -> bool:
    """Whether a unit group is one of the skilled trades of IRPR 87.2(1)."""
    return any(
        noc.startswith(group.group) and not noc.startswith(group.except_) for group in groups
    )


@dataclass(frozen=True, slots=True)
class Bounds:
    """What of a job is certain, and what is possible: a stretch each, and two with an unpaid leave
    in between."""

    least: tuple[Stretch, ...]
    most: tuple[Stretch, ...]


class CountedJob:
    """One job: when it was worked, and for what it counts (None: a fact would tell)."""

    __slots__ = ("bounds", "excluded", "index", "job", "missing", "noc", "purposes")

    def __init__(self, index: int, job: Job, on: date, programs: ProgramsFile) -> None:
        self.index = index
        self.job = job
        self.noc = job.noc
        self.bounds = stretch_of(job, on, programs)
        self.purposes: dict[str, bool | None] = {}
        """True, False, or None while a fact would tell; empty: it can count for nothing."""
        self.excluded: tuple[ExclusionReason, ...] = ()
        self.missing: tuple[str, ...] = ()
        self._sort(on, programs)

    def _sort(self, on: date, programs: ProgramsFile) -> None:
        job = self.job
        skilled = None if job.noc is None else teer(job.noc) in programs.work.teer
        inside = _in_canada(job, programs)
        funded = _publicly_funded(job, inside, on, programs)
        trade = None if job.noc is None else is_trade(job.noc, programs.fstp.trades)
        studying = job.while_full_time_student
        excluded: list[ExclusionReason] = []
        if skilled is False:
            excluded.append("teer")
        if job.paid is False:
            excluded.append("unpaid")
        barred: list[ExclusionReason] = []
        if inside is not False:
            # Only for work in Canada, and only for the CRS and the Canadian Experience Class.
            in_canada_only: tuple[tuple[ExclusionReason, bool | None], ...] = (
                ("self_employed", job.self_employed and funded is False),
                ("student", studying),
                ("unauthorized", negated(job.authorized)),
                ("foreign_employer", _foreign_employer(job, programs)),
            )
            if inside:
                barred = [reason for reason, told in in_canada_only if told]
        elif job.in_canada:
            barred = ["remote"]
        if trade and studying and "student" not in barred and not programs.fstp.student_work_counts:
            barred.append("student_in_trade")
        self.excluded = (*excluded, *barred)
        if skilled is False or job.paid is False or self.bounds is None:
            return
        counts = all_of(skilled, job.paid)
        # What no text says of work without authorization: it never helps, nor is it a "no".
        contested = True if inside is False or job.authorized else None
        in_canada = all_of(
            counts,
            inside,
            negated(studying),
            job.authorized,
            not _foreign_employer(job, programs),
        )
        employed = negated(job.self_employed)
        student_counts = programs.fstp.student_work_counts or negated(studying)
        self.purposes = {
            # The policy on physicians speaks of the program; what it does to the CRS is not known.
            "crs_canadian": all_of(in_canada, any_of(employed, _perhaps(funded))),
            "crs_foreign": all_of(counts, negated(inside)),
            "fswp": all_of(counts, contested),
            IN_CANADA: all_of(counts, inside, job.authorized),
            "cec": all_of(in_canada, any_of(employed, funded)),
            "fstp": all_of(counts, contested, trade, student_counts),
        }
        needed = ["noc", "in_canada", "paid", "hours_per_week"]
        if inside is not False:
            needed.append("authorized")
            if not (inside and (excluded or barred)):
                needed += ["self_employed", "while_full_time_student"]
            if inside and job.self_employed and job.noc and funded is None:
                needed.append("publicly_funded")
        if trade and "while_full_time_student" not in needed and not student_counts:
            needed.append("while_full_time_student")
        missing = [name for name in needed if getattr(job, name) is None]
        if job.start is None:
            missing.append("start")
        if job.end is None and not job.current:
            missing.append("current" if job.current is None else "end")
        self.missing = tuple(f"jobs.{self.index}.{name}" for name in missing)

    def result(self, programs: ProgramsFile) -> JobCount:
        return JobCount(
            index=self.index,
            noc=self.noc,
            teer=None if self.noc is None else teer(self.noc),
            in_canada=self.job.in_canada,
            counts_for=tuple(
                name for name, holds in self.purposes.items() if holds and name != IN_CANADA
            ),
            excluded=self.excluded,
            missing=self.missing,
        )


def _in_canada(job: Job, programs: ProgramsFile) -> bool | None:
    """Whether the work was done in Canada: remote work from abroad was not."""
    remote = programs.cec.remote_work.physically_in_canada and job.remote_from_abroad
    return False if remote else job.in_canada


def _foreign_employer(job: Job, programs: ProgramsFile) -> bool:
    return programs.cec.remote_work.canadian_employer and bool(job.foreign_employer)


def _publicly_funded(
    job: Job, inside: bool | None, on: date, programs: ProgramsFile
) -> bool | None:
    """Whether self-employed work counts by the policy on physicians (invited since a day)."""
    policy = programs.cec.physicians
    if inside is False or on < policy.invited_on_or_after:
        return False
    if job.noc is not None and job.noc not in policy.noc:
        return False
    return None if job.noc is None and job.publicly_funded else job.publicly_funded


def _perhaps(told: bool | None) -> bool | None:
    """What is not known even where it is told."""
    return None if told else told


def stretch_of(job: Job, on: date, programs: ProgramsFile) -> Bounds | None:
    """When the job was worked before ``on``; None where it certainly was not."""
    share = share_of_full_time(job.hours_per_week, programs.work.full_time_hours_per_week)
    if share <= 0:
        return None
    first_start = earliest(job.start) if job.start else _LONG_AGO
    if job.end is not None and not job.current:
        last_end = min(latest(job.end) + timedelta(days=1), on)
        first_end: date | None = min(earliest(job.end) + timedelta(days=1), on)
    else:
        last_end = on
        first_end = on if job.current else None
    if first_start >= last_end:
        return None
    least: tuple[Stretch, ...] = ()
    if job.start and first_end is not None and job.hours_per_week is not None:
        last_start = latest(job.start)
        if last_start < first_end:
            least = away_longest(job.unpaid_leave, (last_start, first_end, share))
    return Bounds(least, away_shortest(job.unpaid_leave, (first_start, last_end, share)))


def away_longest(leave: Leave | None, worked: Stretch) -> tuple[Stretch, ...]:
    """What of a stretch was surely worked: a leave of which an end is not known may be all of it
    from there on."""
    if leave is None:
        return (worked,)
    first = earliest(leave.start) if leave.start else worked[0]
    after = latest(leave.end) + timedelta(days=1) if leave.end else worked[1]
    return _without(worked, first, after)


def away_shortest(leave: Leave | None, worked: Stretch) -> tuple[Stretch, ...]:
    """What of a stretch may have been worked."""
    if leave is None or leave.start is None or leave.end is None:
        return (worked,)
    return _without(worked, latest(leave.start), earliest(leave.end) + timedelta(days=1))


def _without(worked: Stretch, first: date, after: date) -> tuple[Stretch, ...]:
    """A stretch without the days from ``first`` up to, not including, ``after``."""
    start, end, share = worked
    if first >= after:
        return (worked,)
    parts = ((start, min(first, end), share), (max(after, start), end, share))
    return tuple(part for part in parts if part[0] < part[1])
