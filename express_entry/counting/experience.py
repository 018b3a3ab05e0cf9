"""Dated jobs → counted years of work, for each purpose that counts them (``job_counts``).

Every count is told twice, ``least`` and ``most``, wherever a day or a fact is not known. Source:
IRPR 73, 75(2)(a), 80, 87.1, 87.2; Ministerial Instructions s.15.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from fractions import Fraction
from typing import Literal

from express_entry import rulebook
from express_entry.candidate.dates import EARLIEST, anniversary, earliest, latest
from express_entry.candidate.profile import Profile
from express_entry.candidate.three_valued import all_of, any_of
from express_entry.counting.counted import Experience, OccupationCount, Tally, TradeCount
from express_entry.counting.job_counts import IN_CANADA, CountedJob, is_trade, stretch_of, teer
from express_entry.counting.offers import certificate_in, trade_offer
from express_entry.counting.worktime import (
    Stretch,
    at_full_time,
    breaks,
    clip,
    full_time_days,
    full_time_years,
    longest_continuous,
    longest_run_of_days,
    merge,
)
from express_entry.rulebook import Rulebook
from express_entry.rulebook.files import ProgramsFile

_NOTHING = Tally(least=0, most=0)


def count(profile: Profile, on: date, *, rules: Rulebook | None = None) -> Experience:
    """Counted work on a day; every window ends that day. Jobs not told count as none."""
    programs = (rules or rulebook.default()).on(on).programs
    counted = [CountedJob(index, job, on, programs) for index, job in enumerate(profile.jobs or ())]
    skilled = [job for job in counted if job.purposes]
    ten_years = anniversary(on, -programs.work.crs_window_years)
    fswp_start = anniversary(on, -programs.fswp.work_window_years)
    cec_start = anniversary(on, -programs.cec.work_window_years)

    occupations = _occupations(skilled, profile.primary_occupation, programs, fswp_start, on)
    primary = occupations[0]
    if profile.primary_occupation is None:
        primary = max(occupations, key=lambda one: _rank(one.continuous, programs.fswp.work_years))
    trades = _trades(skilled, profile, programs, on)
    trade = _best_trade(trades, profile, programs)
    missing = [name for job in counted for name in job.missing]
    if trade.noc is not None and profile.qualified_in_trade_since is None:
        missing.append("qualified_in_trade_since")
    return Experience(
        crs_canadian=_tally(skilled, "crs_canadian", ten_years, on),
        crs_foreign=_tally(skilled, "crs_foreign", ten_years, on),
        fswp_total=_tally(skilled, "fswp", fswp_start, on, bridged=programs.fswp.break_days),
        fswp_continuous=primary.continuous,
        fswp_in_canada=_tally(skilled, IN_CANADA, EARLIEST, on, at_full_time),
        cec=_tally(skilled, "cec", cec_start, on),
        fstp=trade.work,
        fstp_noc=trade.noc,
        cec_teer=_cec_teer(skilled, programs, cec_start, on),
        primary_occupation=primary.noc,
        jobs=tuple(job.result(programs) for job in counted),
        missing=tuple(missing),
        occupations=occupations,
        crs_foreign_one=_most_in_one(skilled, "crs_foreign", ten_years, on),
        trades=trades,
    )


def count_for(
    profile: Profile,
    on: date,
    program: Literal["fswp", "cec", "fstp"],
    noc: str | None,
    *,
    rules: Rulebook,
    measure: _Measure | None = None,
) -> Tally:
    """The work a program counts on a day, in an occupation where it counts one: continuous for the
    Federal Skilled Worker Program, after qualifying for the Federal Skilled Trades Program."""
    programs = rules.on(on).programs
    counted = [CountedJob(index, job, on, programs) for index, job in enumerate(profile.jobs or ())]
    jobs = [job for job in counted if job.purposes]
    if noc is not None:
        jobs = _in(jobs, noc)
    start = anniversary(on, -getattr(programs, program).work_window_years)
    if program == "fswp":
        longest = measure or longest_continuous
        return _tally(jobs, program, start, on, longest, bridged=programs.fswp.break_days)
    if program == "fstp" and profile.qualified_in_trade_since is not None:
        start = max(start, latest(profile.qualified_in_trade_since))
    return _tally(jobs, program, start, on, measure or full_time_years)


def days_for(
    profile: Profile,
    on: date,
    program: Literal["fswp", "cec", "fstp"],
    noc: str | None,
    *,
    rules: Rulebook,
) -> float:
    """The same work in days of full-time work that are certain, each a seventh of a week."""
    measure = longest_run_of_days if program == "fswp" else full_time_days
    return count_for(profile, on, program, noc, rules=rules, measure=measure).least


def work_missing(
    profile: Profile, experience: Experience, on: date, *, rules: Rulebook | None = None
) -> tuple[str, ...]:
    """The job facts that would settle a count of work: those not told, and the days of which
    only the month is. Beside work of which no text says whether it counts, only the days that
    make a difference are named: the others would settle nothing."""
    if profile.jobs is None:
        return ("jobs",)
    month_only = tuple(
        f"jobs.{index}.{name}"
        for index, job in enumerate(profile.jobs)
        for name, value in (("start", job.start), ("end", job.end))
        if value is not None and len(value) == 7
    )
    open_ones = contested(profile)
    if open_ones:
        month_only = tuple(
            name for name in month_only if day_decides(profile, name, on, rules=rules)
        )
    return experience.missing + month_only or open_ones or ("jobs",)


def day_decides(profile: Profile, name: str, on: date, *, rules: Rulebook | None = None) -> bool:
    """Whether the first and the last day of a month in which a job began or ended
    (``jobs.0.start``) make different whole years of work."""
    _, index, end = name.split(".")
    jobs = list(profile.jobs or ())
    job = jobs[int(index)]
    month = getattr(job, end)
    counted = set()
    for day in (earliest(month), latest(month)):
        jobs[int(index)] = job.model_copy(update={end: day.isoformat()})
        told = count(profile.model_copy(update={"jobs": tuple(jobs)}), on, rules=rules)
        tallies = (
            told.crs_canadian,
            told.crs_foreign,
            told.fswp_total,
            told.fswp_continuous,
            told.cec,
            told.fstp,
        )
        counted.add(tuple((int(tally.least), int(tally.most)) for tally in tallies))
    return len(counted) > 1


def contested(profile: Profile) -> tuple[str, ...]:
    """The facts told of which no text says what they do: work in Canada without authorization
    (IRPR 75, 80 and 87.2 are silent), and the policy on self-employed physicians in the CRS."""
    found: list[str] = []
    for index, job in enumerate(profile.jobs or ()):
        if not job.in_canada or job.remote_from_abroad:
            continue
        if job.authorized is False:
            found.append(f"jobs.{index}.authorized")
        if job.self_employed and job.publicly_funded:
            found.append(f"jobs.{index}.publicly_funded")
    return tuple(found)


def canadian_years_by_noc(
    profile: Profile, on: date, *, rules: Rulebook | None = None
) -> dict[str, int]:
    """Whole certain years of Canadian work that the CRS counts, per unit group."""
    programs = (rules or rulebook.default()).on(on).programs
    start = anniversary(on, -programs.work.crs_window_years)
    counted = [CountedJob(index, job, on, programs) for index, job in enumerate(profile.jobs or ())]
    jobs = [job for job in counted if job.purposes.get("crs_canadian", False) is not False]
    return {
        noc: int(_tally(_in(jobs, noc), "crs_canadian", start, on).least) for noc in _nocs(jobs)
    }


def full_time_year_in_canada(
    profile: Profile, on: date, years: int, *, rules: Rulebook | None = None
) -> bool | None:
    """Whether the person worked full time in Canada, authorized and at any TEER, for so many years
    (IRPR 83(1)(c.1)); None where a fact or a day still to be told decides."""
    if profile.jobs is None:
        return None
    programs = (rules or rulebook.default()).on(on).programs
    least: list[Stretch] = []
    most: list[Stretch] = []
    for job in profile.jobs:
        counts = all_of(job.paid, job.in_canada, job.authorized)
        bounds = stretch_of(job, on, programs)
        if counts is False or bounds is None:
            continue
        most.append(bounds.most)
        if counts and bounds.least is not None:
            least.append(bounds.least)
    certain, possible = (
        float(at_full_time(merge(clip(stretches, EARLIEST, on)))) for stretches in (least, most)
    )
    return Tally(least=certain, most=possible).reaches(years)


# ------------------------------------------------------------------ sums

_Measure = Callable[[Sequence[Stretch]], Fraction]


def _tally(
    jobs: Iterable[CountedJob],
    purpose: str,
    window_start: date,
    on: date,
    measure: _Measure = full_time_years,
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
        most.append(job.bounds.most)
        if counts and job.bounds.least is not None:
            least.append(job.bounds.least)
    if not most:
        return _NOTHING
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
    nocs = _nocs(listed)
    for alike in [_in(listed, noc) for noc in nocs] if nocs else [listed]:
        same: list[Stretch] = []
        for job in alike:
            if job.bounds is None:
                continue
            if not only_sure:
                same.append(job.bounds.most)
            elif job.purposes[purpose] and job.bounds.least is not None:
                same.append(job.bounds.least)
        found += breaks(merge(same), most_days, only_sure=only_sure)
    return found


def _nocs(jobs: Iterable[CountedJob]) -> list[str]:
    return list(dict.fromkeys(job.noc for job in jobs if job.noc is not None))


def _in(jobs: Iterable[CountedJob], noc: str) -> list[CountedJob]:
    """The jobs in an occupation; one whose occupation is not known may be in it."""
    return [job for job in jobs if job.noc is None or job.noc == noc]


def _most_in_one(jobs: Sequence[CountedJob], purpose: str, start: date, on: date) -> Tally:
    """The work for a purpose in the one occupation with most of it."""
    tallies = [_tally(_in(jobs, noc), purpose, start, on) for noc in _nocs(jobs)]
    return max(tallies, key=lambda one: (one.least, one.most), default=_NOTHING)


LIKELIHOOD = {True: 2, None: 1, False: 0}
"""Order of what is so, what may be, and what is not."""


def _rank(tally: Tally, years: int) -> tuple[float, ...]:
    """Enough work before what may be enough, then the most."""
    return LIKELIHOOD[tally.reaches(years)], tally.least, tally.most


def _occupations(
    jobs: Sequence[CountedJob],
    chosen: str | None,
    programs: ProgramsFile,
    start: date,
    on: date,
) -> tuple[OccupationCount, ...]:
    """The longest continuous stretch in each occupation that may be named as the primary one, the
    one that is named first."""
    found: list[OccupationCount] = []

    def add(noc: str | None, some: Sequence[CountedJob]) -> None:
        def longest(bridged: int) -> Tally:
            return _tally(some, "fswp", start, on, longest_continuous, bridged=bridged)

        continuous = longest(programs.fswp.break_days)
        found.append(
            OccupationCount(
                noc=noc,
                continuous=continuous,
                # There is a break only between two jobs.
                without_breaks=longest(0) if len(some) > 1 else continuous,
            )
        )

    nocs = _nocs(jobs)
    if chosen is not None:
        nocs = [chosen, *(noc for noc in nocs if noc != chosen)]
    for noc in nocs:
        add(noc, _in(jobs, noc))
    unnamed = [job for job in jobs if job.noc is None]
    if not nocs or unnamed:
        add(None, unnamed)
    return tuple(found)


def _trades(
    jobs: Sequence[CountedJob], profile: Profile, programs: ProgramsFile, on: date
) -> tuple[TradeCount, ...]:
    """The work in each trade after qualifying in it."""
    rules = programs.fstp
    window = anniversary(on, -rules.work_window_years)
    since = profile.qualified_in_trade_since
    first = window if since is None else max(window, earliest(since))
    last = window if since is None else max(window, latest(since))
    found: list[TradeCount] = []
    for noc in _nocs(jobs):
        if not is_trade(noc, rules.trades):
            continue
        most = _tally(_in(jobs, noc), "fstp", first, on)
        least = most if first == last else _tally(_in(jobs, noc), "fstp", last, on)
        certain = 0.0 if since is None else least.least
        tally = Tally(least=certain, most=most.most)
        found.append(TradeCount(noc=noc, work=tally))
    unnamed = [job for job in jobs if job.noc is None]
    if unnamed:
        # An occupation that is not known may be a trade.
        work = _tally(unnamed, "fstp", first, on)
        found.append(TradeCount(noc=None, work=work))
    return tuple(found)


def _best_trade(
    trades: Sequence[TradeCount], profile: Profile, programs: ProgramsFile
) -> TradeCount:
    """The trade that comes closest; which one a verdict rests on is decided with the rest of what
    the program asks (``programs``)."""

    def rank(one: TradeCount) -> tuple[float, ...]:
        noc = one.noc or ""
        vouched = any_of(certificate_in(profile, noc), trade_offer(profile, noc).qualifying)
        enough = one.work.reaches(programs.fstp.work_years)
        named = one.noc is not None
        return named, LIKELIHOOD[enough], LIKELIHOOD[vouched], one.work.least, one.work.most

    nothing = TradeCount(noc=None, work=_NOTHING)
    return max(trades, key=rank, default=nothing)


def _cec_teer(
    jobs: Sequence[CountedJob], programs: ProgramsFile, start: date, on: date
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
    asked, certain = thresholds[teer(greatest)], tallies[greatest].least

    def may_ask(other: int, most: float) -> bool:
        """Whether another occupation may be the one with more; a stricter one needs only as
        much."""
        return other != asked and (most > certain or (other > asked and most == certain))

    unnamed = _tally([job for job in jobs if job.noc is None], "cec", start, on)
    others = [(thresholds[teer(noc)], tallies[noc].most) for noc in nocs]
    others += [(other, unnamed.most) for other in thresholds.values() if unnamed.most]
    if any(may_ask(other, most) for other, most in others):
        return None
    return teer(greatest) if tallies[greatest].most else None


def is_skilled(noc: str, *, rules: Rulebook | None = None) -> bool:
    """Whether work in a unit group can count as skilled, by its TEER category, under the newest
    rules (IRPR 73(1), 75(2)(a), 87.1(2)(a))."""
    return teer(noc) in (rules or rulebook.default()).programs[-1].work.teer


def is_skilled_trade(noc: str, *, rules: Rulebook | None = None) -> bool:
    """Whether a unit group is a skilled trade of IRPR 87.2(1) under the newest rules."""
    newest = (rules or rulebook.default()).programs[-1]
    return is_trade(noc, newest.fstp.trades)


def is_physician(noc: str, *, rules: Rulebook | None = None) -> bool:
    """Whether the policy on self-employed physicians speaks of a unit group, in the newest
    rules."""
    return noc in (rules or rulebook.default()).programs[-1].cec.physicians.noc
