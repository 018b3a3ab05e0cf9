"""Dated jobs → counted years of work, for each purpose that counts them (``job_counts``).

Every count is told twice, ``least`` and ``most``, wherever a day or a fact is not known. Source:
IRPR 73, 75(2)(a), 80, 87.1, 87.2; Ministerial Instructions s.15.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Final, Literal

from express_entry import rulebook
from express_entry.candidate.dates import EARLIEST, latest, window_start
from express_entry.candidate.profile import Job, Profile
from express_entry.candidate.three_valued import all_of
from express_entry.counting.counted import Experience, OccupationCount, Tally
from express_entry.counting.job_counts import IN_CANADA, CountedJob, is_trade, stretch_of, teer
from express_entry.counting.occupations import (
    best_trade,
    cec_teer,
    occupation_counts,
    rank_of,
    trade_counts,
)
from express_entry.counting.tallies import NOTHING, Measure, jobs_in, nocs_of, tally_of
from express_entry.counting.worktime import (
    Stretch,
    at_full_time,
    clip,
    full_time_days,
    full_time_years,
    longest_continuous,
    longest_run_of_days,
    merge,
)
from express_entry.rulebook import Rulebook
from express_entry.rulebook.programs import ProgramsFile


def count(profile: Profile, on: date, *, rules: Rulebook | None = None) -> Experience:
    """Counted work on a day; every window ends that day. Jobs not told count as none."""
    work = _NOTHING_TOLD.model_copy(update={name: getattr(profile, name) for name in _READ})
    return (rules or rulebook.default()).remember("experience", _remembering)(work, on)


_NOTHING_TOLD = Profile()
_READ = (
    "jobs",
    "primary_occupation",
    "qualified_in_trade_since",
    "certificate_of_qualification",
    "certificate_noc",
    "has_job_offer",
    "job_offer",
    "lives_in_canada",
    "authorized_to_work_in_canada",
)
"""The facts that tell of work: nothing else reaches the count."""
_KEPT = 128
"""Counts remembered of each rulebook: of the many what-ifs of a turn few change the work."""


def _remembering(book: Rulebook) -> Callable[[Profile, date], Experience]:
    @lru_cache(maxsize=_KEPT)
    def counted(profile: Profile, on: date) -> Experience:
        return _count(profile, on, book)

    return counted


Alone = Literal["crs_canadian", "crs_foreign", "fswp_total", "cec"]
"""The counts that no choice of an occupation or a trade enters."""
_READ_ALONE: Final[Mapping[Alone, str]] = {
    "crs_canadian": "crs_canadian",
    "crs_foreign": "crs_foreign",
    "fswp_total": "fswp",
    "cec": "cec",
}


def count_alone(name: Alone, jobs: tuple[Job, ...], on: date, *, rules: Rulebook) -> Tally:
    """One of the counts of ``count``, without the others: for a search from day to day."""
    skilled = [job for job in _counted(jobs, on, rules) if job.purposes]
    return _alone(name, skilled, on, rules.on(on).programs)


InOne = Literal["fswp_continuous", "fstp"]
"""The counts of one occupation, or of one trade."""


def count_in_one(name: InOne, profile: Profile, on: date, *, rules: Rulebook) -> Tally:
    """One of the counts of ``count`` that an occupation or a trade is chosen for, alone."""
    programs = rules.on(on).programs
    skilled = [job for job in _counted(profile.jobs, on, rules) if job.purposes]
    if name == "fstp":
        return best_trade(trade_counts(skilled, profile, programs, on), profile, programs).work
    return _primary(_occupations(skilled, profile, on, programs), profile, programs).continuous


def _occupations(
    skilled: Sequence[CountedJob], profile: Profile, on: date, programs: ProgramsFile
) -> tuple[OccupationCount, ...]:
    start = window_start(on, programs.fswp.work_window_years)
    return occupation_counts(skilled, profile.primary_occupation, programs, start, on)


def _primary(
    occupations: Sequence[OccupationCount], profile: Profile, programs: ProgramsFile
) -> OccupationCount:
    """The occupation named; where none is, the one that comes closest."""
    if profile.primary_occupation is not None:
        return occupations[0]
    return max(occupations, key=lambda one: rank_of(one.continuous, programs.fswp.work_years))


def _alone(name: Alone, skilled: Sequence[CountedJob], on: date, programs: ProgramsFile) -> Tally:
    years = {"fswp_total": programs.fswp.work_window_years, "cec": programs.cec.work_window_years}
    start = window_start(on, years.get(name, programs.work.crs_window_years))
    bridged = programs.fswp.break_days if name == "fswp_total" else 0
    return tally_of(skilled, _READ_ALONE[name], start, on, bridged=bridged)


def _counted(jobs: tuple[Job, ...] | None, on: date, book: Rulebook) -> tuple[CountedJob, ...]:
    return book.remember("counted_jobs", _remembering_jobs)(jobs, on)


def _remembering_jobs(
    book: Rulebook,
) -> Callable[[tuple[Job, ...] | None, date], tuple[CountedJob, ...]]:
    @lru_cache(maxsize=_KEPT)
    def counted(jobs: tuple[Job, ...] | None, on: date) -> tuple[CountedJob, ...]:
        programs = book.on(on).programs
        return tuple(CountedJob(index, job, on, programs) for index, job in enumerate(jobs or ()))

    return counted


def _count(profile: Profile, on: date, book: Rulebook) -> Experience:
    programs = book.on(on).programs
    counted = _counted(profile.jobs, on, book)
    skilled = [job for job in counted if job.purposes]
    ten_years = window_start(on, programs.work.crs_window_years)
    cec_start = window_start(on, programs.cec.work_window_years)

    occupations = _occupations(skilled, profile, on, programs)
    primary = _primary(occupations, profile, programs)
    trades = trade_counts(skilled, profile, programs, on)
    trade = best_trade(trades, profile, programs)
    missing = [name for job in counted for name in job.missing]
    if trade.noc is not None and profile.qualified_in_trade_since is None:
        missing.append("qualified_in_trade_since")
    return Experience(
        crs_canadian=_alone("crs_canadian", skilled, on, programs),
        crs_foreign=_alone("crs_foreign", skilled, on, programs),
        fswp_total=_alone("fswp_total", skilled, on, programs),
        fswp_continuous=primary.continuous,
        fswp_in_canada=tally_of(skilled, IN_CANADA, EARLIEST, on, at_full_time),
        cec=_alone("cec", skilled, on, programs),
        fstp=trade.work,
        fstp_noc=trade.noc,
        cec_teer=cec_teer(skilled, programs, cec_start, on),
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
    measure: Measure | None = None,
) -> Tally:
    """The work a program counts on a day, in an occupation where it counts one: continuous for the
    Federal Skilled Worker Program, after qualifying for the Federal Skilled Trades Program."""
    programs = rules.on(on).programs
    jobs = [job for job in _counted(profile.jobs, on, rules) if job.purposes]
    if noc is not None:
        jobs = jobs_in(jobs, noc)
    start = window_start(on, getattr(programs, program).work_window_years)
    if program == "fswp":
        longest = measure or longest_continuous
        return tally_of(jobs, program, start, on, longest, bridged=programs.fswp.break_days)
    if program == "fstp" and profile.qualified_in_trade_since is not None:
        start = max(start, latest(profile.qualified_in_trade_since))
    return tally_of(jobs, program, start, on, measure or full_time_years)


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


def canadian_years_by_noc(
    profile: Profile, on: date, *, rules: Rulebook | None = None
) -> dict[str, int]:
    """Whole certain years of Canadian work that the CRS counts, per unit group."""
    book = rules or rulebook.default()
    return book.remember("canadian_years_by_noc", _remembering_nocs)(profile.jobs, on)


def _remembering_nocs(
    book: Rulebook,
) -> Callable[[tuple[Job, ...] | None, date], dict[str, int]]:
    @lru_cache(maxsize=_KEPT)
    def years(told: tuple[Job, ...] | None, on: date) -> dict[str, int]:
        programs = book.on(on).programs
        start = window_start(on, programs.work.crs_window_years)
        counted = _counted(told, on, book)
        jobs = [job for job in counted if job.purposes.get("crs_canadian", False) is not False]
        return {
            noc: int(tally_of(jobs_in(jobs, noc), "crs_canadian", start, on).least)
            for noc in nocs_of(jobs)
        }

    return years


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
        most += bounds.most
        if counts:
            least += bounds.least
    certain, possible = (
        float(at_full_time(merge(clip(stretches, EARLIEST, on)))) for stretches in (least, most)
    )
    return Tally(least=certain, most=possible).reaches(years)


def _most_in_one(jobs: Sequence[CountedJob], purpose: str, start: date, on: date) -> Tally:
    """The work for a purpose in the one occupation with most of it."""
    tallies = [tally_of(jobs_in(jobs, noc), purpose, start, on) for noc in nocs_of(jobs)]
    return max(tallies, key=lambda one: (one.least, one.most), default=NOTHING)


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
