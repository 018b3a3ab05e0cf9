"""Dated jobs → counted years of work, for each purpose that counts them.

What counts differs: the CRS and the Canadian Experience Class leave out self-employment, work
during full-time study and unauthorized work in Canada; work abroad and the Federal Skilled
Worker Program do not. Every count is told twice, ``least`` and ``most``, wherever a day or a
fact is not known. Source: IRPR 73, 75(2)(a), 80, 87.1, 87.2; Ministerial Instructions s.15.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from express_entry import rulebook
from express_entry.dates import EARLIEST, anniversary, earliest, latest
from express_entry.identifiers import ExclusionReason
from express_entry.offers import certificate_in, trade_offer
from express_entry.profile import Job, Profile
from express_entry.results import Experience, JobCount, Tally
from express_entry.rule_files import ProgramsFile, TradeGroup
from express_entry.rulebook import Rulebook
from express_entry.three_valued import all_of, any_of, negated
from express_entry.worktime import (
    FULL_TIME,
    Stretch,
    at_full_time,
    clip,
    full_time_years,
    longest_continuous,
    merge,
)

IN_CANADA = "fswp_in_canada"
"""Purpose of the work of IRPR 83(1)(c); a part of "fswp", so it is not told on its own."""

_NONE = Fraction(0)
_LONG_AGO = date(1900, 1, 1)
_NOTHING = Tally(least=0, most=0)


def teer(noc: str) -> int:
    """The TEER category of a NOC 2021 unit group: its second digit."""
    return int(noc[1])


def count(profile: Profile, on: date, *, rules: Rulebook | None = None) -> Experience:
    """Counted work on a day; every window ends that day. Jobs not told count as none."""
    programs = (rules or rulebook.default()).on(on).programs
    counted = [_Counted(index, job, on, programs) for index, job in enumerate(profile.jobs or ())]
    skilled = [job for job in counted if job.purposes]
    ten_years = anniversary(on, -programs.work.crs_window_years)
    fswp_start = anniversary(on, -programs.fswp.work_window_years)
    cec_start = anniversary(on, -programs.cec.work_window_years)

    primary, continuous = _continuous(
        skilled, profile.primary_occupation, programs.fswp.work_years, fswp_start, on
    )
    trade, fstp, trade_missing = _best_trade(skilled, profile, programs, on)
    missing = [name for job in counted for name in job.missing]
    if trade_missing:
        missing.append("qualified_in_trade_since")
    return Experience.model_construct(
        crs_canadian=_tally(skilled, "crs_canadian", ten_years, on),
        crs_foreign=_tally(skilled, "crs_foreign", ten_years, on),
        fswp_total=_tally(skilled, "fswp", fswp_start, on),
        fswp_continuous=continuous,
        fswp_in_canada=_tally(skilled, IN_CANADA, EARLIEST, on, at_full_time),
        cec=_tally(skilled, "cec", cec_start, on),
        fstp=fstp,
        fstp_noc=trade,
        cec_teer=_cec_teer(skilled, programs, cec_start, on),
        primary_occupation=primary,
        jobs=tuple(job.result(profile, programs) for job in counted),
        missing=tuple(missing),
    )


def work_missing(profile: Profile, experience: Experience) -> tuple[str, ...]:
    """The job facts that would settle a count of work: those not told, and the days of which
    only the month is."""
    if profile.jobs is None:
        return ("jobs",)
    month_only = tuple(
        f"jobs.{index}.{name}"
        for index, job in enumerate(profile.jobs)
        for name, value in (("start", job.start), ("end", job.end))
        if value is not None and len(value) == 7
    )
    return experience.missing + month_only or ("jobs",)


def canadian_years_by_noc(
    profile: Profile, on: date, *, rules: Rulebook | None = None
) -> dict[str, int]:
    """Whole certain years of Canadian work that the CRS counts, per unit group."""
    programs = (rules or rulebook.default()).on(on).programs
    start = anniversary(on, -programs.work.crs_window_years)
    counted = [_Counted(index, job, on, programs) for index, job in enumerate(profile.jobs or ())]
    jobs = [job for job in counted if job.purposes.get("crs_canadian", False) is not False]
    return {
        noc: int(_tally(_in(jobs, noc), "crs_canadian", start, on).least) for noc in _nocs(jobs)
    }


def reaches(tally: Tally, years: int) -> bool | None:
    """Whether the work is enough; None where only a fact or a day still to be told decides."""
    return True if tally.least >= years else False if tally.most < years else None


def full_time_year_in_canada(
    profile: Profile, on: date, years: int, *, rules: Rulebook | None = None
) -> bool | None:
    """Whether the person worked full time in Canada, authorized and at any TEER, for so many years
    (IRPR 83(1)(c.1)); None where a fact or a day still to be told decides."""
    if profile.jobs is None:
        return None
    least: list[Stretch] = []
    most: list[Stretch] = []
    for job in profile.jobs:
        counts, bounds = all_of(job.paid, job.in_canada, job.authorized), _stretch(job, on)
        if counts is False or bounds is None:
            continue
        most.append(bounds.most)
        if counts and bounds.least is not None:
            least.append(bounds.least)
    certain, possible = (
        float(at_full_time(merge(clip(stretches, EARLIEST, on)))) for stretches in (least, most)
    )
    return reaches(Tally.model_construct(least=certain, most=possible), years)


def is_trade(noc: str, groups: Sequence[TradeGroup]) -> bool:
    """Whether a unit group is one of the skilled trades of IRPR 87.2(1)."""
    return any(
        noc.startswith(group.group) and not noc.startswith(group.except_) for group in groups
    )


# ------------------------------------------------------------------ one job


@dataclass(frozen=True, slots=True)
class _Bounds:
    """The shortest and the longest stretch a job can have been."""

    least: Stretch | None
    most: Stretch


class _Counted:
    """One job: when it was worked, and for what it counts (None: a fact would tell)."""

    __slots__ = ("bounds", "excluded", "index", "job", "missing", "noc", "purposes")

    def __init__(self, index: int, job: Job, on: date, programs: ProgramsFile) -> None:
        self.index = index
        self.job = job
        self.noc = job.noc
        self.bounds = _stretch(job, on)
        self.purposes: dict[str, bool | None] = {}
        """True, False, or None while a fact would tell; empty: it can count for nothing."""
        self.excluded: tuple[ExclusionReason, ...] = ()
        self.missing: tuple[str, ...] = ()
        self._sort(programs)

    def _sort(self, programs: ProgramsFile) -> None:
        job = self.job
        skilled = None if job.noc is None else teer(job.noc) in programs.work.teer
        excluded: list[ExclusionReason] = []
        if skilled is False:
            excluded.append("teer")
        if job.paid is False:
            excluded.append("unpaid")
        if job.in_canada is not False:
            # Only for work in Canada, and only for the CRS and the Canadian Experience Class.
            in_canada_only: tuple[tuple[ExclusionReason, bool | None], ...] = (
                ("self_employed", job.self_employed),
                ("student", job.while_full_time_student),
                ("unauthorized", negated(job.authorized)),
            )
            if job.in_canada:
                excluded += [reason for reason, told in in_canada_only if told]
        self.excluded = tuple(excluded)
        if skilled is False or job.paid is False or self.bounds is None:
            return
        counts = all_of(skilled, job.paid)
        in_canada = all_of(
            counts,
            job.in_canada,
            negated(job.self_employed),
            negated(job.while_full_time_student),
            job.authorized,
        )
        self.purposes = {
            "crs_canadian": in_canada,
            "crs_foreign": all_of(counts, negated(job.in_canada)),
            "fswp": counts,
            IN_CANADA: all_of(counts, job.in_canada, job.authorized),
            "cec": in_canada,
        }
        needed = ["noc", "in_canada", "paid", "hours_per_week"]
        if job.in_canada is not False:
            needed.append("authorized")
            if not (job.in_canada and excluded):
                needed += ["self_employed", "while_full_time_student"]
        missing = [name for name in needed if getattr(job, name) is None]
        if job.start is None:
            missing.append("start")
        if job.end is None and not job.current:
            missing.append("current" if job.current is None else "end")
        self.missing = tuple(f"jobs.{self.index}.{name}" for name in missing)

    def result(self, profile: Profile, programs: ProgramsFile) -> JobCount:
        counts_for = [name for name, holds in self.purposes.items() if holds and name != IN_CANADA]
        if self.noc and counts_for and is_trade(self.noc, programs.fstp.trades):
            counts_for.append("fstp")
        return JobCount.model_construct(
            index=self.index,
            noc=self.noc,
            teer=None if self.noc is None else teer(self.noc),
            in_canada=self.job.in_canada,
            counts_for=tuple(counts_for),
            excluded=self.excluded,
            missing=self.missing,
        )


def _stretch(job: Job, on: date) -> _Bounds | None:
    """When the job was worked before ``on``; None where it certainly was not."""
    hours = job.hours_per_week
    share = FULL_TIME
    if hours is not None:
        share = min(Fraction(hours) / 30, FULL_TIME) if hours < 30 else FULL_TIME
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
    least: Stretch | None = None
    if job.start and first_end is not None and hours is not None:
        last_start = latest(job.start)
        if last_start < first_end:
            least = (last_start, first_end, share)
    return _Bounds(least, (first_start, last_end, share))


# ------------------------------------------------------------------ sums

_Measure = Callable[[Sequence[Stretch]], Fraction]


def _tally(
    jobs: Iterable[_Counted],
    purpose: str,
    window_start: date,
    on: date,
    measure: _Measure = full_time_years,
) -> Tally:
    least: list[Stretch] = []
    most: list[Stretch] = []
    for job in jobs:
        counts = job.purposes.get(purpose, False)
        if counts is False or job.bounds is None:
            continue
        most.append(job.bounds.most)
        if counts and job.bounds.least is not None:
            least.append(job.bounds.least)
    if not most:
        return _NOTHING
    certain = measure(merge(clip(least, window_start, on)))
    possible = certain if least == most else measure(merge(clip(most, window_start, on)))
    return Tally.model_construct(least=float(certain), most=float(possible))


def _nocs(jobs: Iterable[_Counted]) -> list[str]:
    return list(dict.fromkeys(job.noc for job in jobs if job.noc is not None))


def _in(jobs: Iterable[_Counted], noc: str) -> list[_Counted]:
    """The jobs in an occupation; one whose occupation is not known may be in it."""
    return [job for job in jobs if job.noc is None or job.noc == noc]


_LIKELIHOOD = {True: 2, None: 1, False: 0}
"""Order of what is so, what may be, and what is not."""


def _continuous(
    jobs: Sequence[_Counted], chosen: str | None, years: int, start: date, on: date
) -> tuple[str | None, Tally]:
    """The primary occupation, given or the best one, and its longest continuous stretch.

    The best one has the years asked for; else it may have them; else it comes closest.
    """
    best: tuple[str | None, Tally] = (chosen, _NOTHING)
    best_rank: tuple[float, ...] = ()
    for noc in [chosen] if chosen else _nocs(jobs):
        tally = _tally(_in(jobs, noc), "fswp", start, on, longest_continuous)
        rank = (_LIKELIHOOD[reaches(tally, years)], tally.least, tally.most)
        if rank > best_rank:
            best, best_rank = (noc, tally), rank
    if best[0] is None and jobs:
        return None, _tally(jobs, "fswp", start, on, longest_continuous)
    return best


def _best_trade(
    jobs: Sequence[_Counted], profile: Profile, programs: ProgramsFile, on: date
) -> tuple[str | None, Tally, bool]:
    """The trade to name in an application, and whether the day of qualifying in it is missing.

    The work after qualifying and the certificate or offer must be in one and the same trade
    (IRPR 87.2(3)), so of several with enough work the one that has them; then the most work.
    """
    rules = programs.fstp
    window = anniversary(on, -rules.work_window_years)
    since = profile.qualified_in_trade_since
    first = window if since is None else max(window, earliest(since))
    last = window if since is None else max(window, latest(since))
    best: tuple[str | None, Tally] = (None, _NOTHING)
    best_rank: tuple[float, ...] = ()
    for noc in _nocs(jobs):
        if not is_trade(noc, rules.trades):
            continue
        most = _tally(_in(jobs, noc), "fswp", first, on)
        least = most if first == last else _tally(_in(jobs, noc), "fswp", last, on)
        certain = 0.0 if since is None else least.least
        tally = Tally.model_construct(least=certain, most=most.most)
        enough = reaches(tally, rules.work_years)
        vouched = any_of(certificate_in(profile, noc), trade_offer(profile, noc).qualifying)
        rank = (_LIKELIHOOD[enough], _LIKELIHOOD[vouched], tally.least, tally.most)
        if rank > best_rank:
            best, best_rank = (noc, tally), rank
    if best[0] is None and any(job.noc is None for job in jobs):
        # An occupation that is not known may be a trade.
        unknown = _tally([job for job in jobs if job.noc is None], "fswp", window, on)
        return None, unknown, False
    return best[0], best[1], best[0] is not None and since is None


def _cec_teer(
    jobs: Sequence[_Counted], programs: ProgramsFile, start: date, on: date
) -> int | None:
    """TEER of the occupation with the greater experience (IRPR 87.1(2)(e)); None where there is
    no such work or where what is not known could change it. A tie takes the stricter one."""
    nocs = _nocs(job for job in jobs if job.purposes.get("cec", False) is not False)
    if not nocs:
        return None
    thresholds = {
        category: row.language.listening for row in programs.cec.languages for category in row.teer
    }
    tallies = {noc: _tally(_in(jobs, noc), "cec", start, on) for noc in nocs}
    # Strictest first, so that a tie keeps it.
    nocs.sort(key=lambda noc: (-thresholds[teer(noc)], teer(noc)))
    greatest = max(nocs, key=lambda noc: tallies[noc].least)
    unnamed = _tally([job for job in jobs if job.noc is None], "cec", start, on)
    if unnamed.most > tallies[greatest].least:
        return None
    asked = thresholds[teer(greatest)]
    for noc in nocs:
        other = thresholds[teer(noc)]
        if other != asked and tallies[noc].most > tallies[greatest].least:
            return None
    return teer(greatest) if tallies[greatest].most else None


def is_skilled_trade(noc: str, *, rules: Rulebook | None = None) -> bool:
    """Whether a unit group is a skilled trade of IRPR 87.2(1) under the newest rules."""
    newest = (rules or rulebook.default()).programs[-1]
    return is_trade(noc, newest.fstp.trades)
