"""Further work that may open a kind of round, and the days on which it can be enough.

Full-time work from today on, in place of the work that goes on; work told in one line only is told
as so many years more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from express_entry.ahead.alternative import Effort, Present
from express_entry.ahead.alternatives_in_time import jobs_with, own_occupation
from express_entry.ahead.door_steps import DoorStep
from express_entry.candidate.dates import anniversary
from express_entry.candidate.identifiers import DoorStepKind
from express_entry.candidate.profile import Profile
from express_entry.candidate.three_valued import Verdict
from express_entry.counting import experience
from express_entry.counting.job_counts import is_trade
from express_entry.eligibility.category_work import work_told
from express_entry.rulebook.categories import CategoriesFile, Category

YEARS_OF_WORK = 2
"""As far ahead as further work is looked at: what a trade asks for from nothing."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Plan:
    """A day to look at, and the work done until then beside what goes on anyway."""

    day: date
    work: DoorStep | None = None


def work_plans(present: Present) -> Iterator[Plan]:
    """Full-time work from today on for a program: in the candidate's own occupation in Canada and
    abroad, and in each trade worked in."""
    profile, years = present.profile, range(1, YEARS_OF_WORK + 1)
    if profile.jobs is None:
        for name in ("claimed_canadian_years", "claimed_foreign_years"):
            told: int | None = getattr(profile, name)
            for more in years if told is not None else ():
                yield _claimed(present, name, (told or 0) + more, more)
        return
    own = own_occupation(present)
    trades = present.rules.programs.fstp.trades
    in_trades = [job.noc for job in profile.jobs if job.noc and is_trade(job.noc, trades)]
    for noc in dict.fromkeys((own, *in_trades)):
        for in_canada in (True, False):
            work = _job(present, noc, in_canada, "canadian_work" if in_canada else "foreign_work")
            yield from _enough_for_a_program(present, work)


def category_plans(present: Present, category: Category, period: CategoriesFile) -> Iterator[Plan]:
    """Full-time work from today on in an occupation of a category: in the listed one worked in
    most, else in the first of the list; where the candidate lives, if the category takes it."""
    if present.profile.jobs is None:
        return
    wanted = period.work(category)
    rules = present.rules.programs.work
    told = work_told(category, wanted, present.profile.jobs, present.on, rules)
    noc = told.noc or category.occupations[0]
    here = bool(present.profile.lives_in_canada) or wanted.canada_only
    for in_canada in (True,) if wanted.canada_only else (here, not here):
        work = _job(present, noc, in_canada, "listed_work")
        work.figures["category"] = category.slug
        changed = present.changed(**work.facts)

        def enough(day: date, changed: Profile = changed) -> bool:
            now = work_told(category, wanted, changed.jobs, day, rules)
            return now.verdict is Verdict.MET

        first = _first_day(enough, present)
        years = (anniversary(present.on, more) for more in range(1, YEARS_OF_WORK + 1))
        for day in dict.fromkeys((first, *years)) if first is not None else ():
            if first is not None and day >= first:
                yield _plan(present, work, day)


def _claimed(present: Present, name: str, years: int, more: int) -> Plan:
    kind: DoorStepKind = "canadian_work" if name == "claimed_canadian_years" else "foreign_work"
    day = anniversary(present.on, more)
    step = DoorStep(
        kind=kind,
        fact=name,
        figures={"months": 12 * more},
        facts={name: years},
        effort="years",
    )
    return Plan(day=day, work=step)


def _job(present: Present, noc: str, in_canada: bool, kind: DoorStepKind) -> DoorStep:
    """A full-time job from today on, in place of those that go on; not while a student, which a
    trade asks of work abroad as well."""
    *before, job = jobs_with(present, noc, in_canada)
    job = job.model_copy(update={"while_full_time_student": False})
    return DoorStep(
        kind=kind,
        fact="jobs",
        figures={"noc": noc, "in_canada": in_canada},
        facts={"jobs": (*before, job)},
        effort="months",
    )


def _enough_for_a_program(present: Present, work: DoorStep) -> Iterator[Plan]:
    """The first days on which the work is enough for each program, on which one year more counts
    for the selection grid, and on which it has itself lasted one year and two."""
    changed, programs = present.changed(**work.facts), present.rules.programs
    book = present.book
    whole = int(present.assessment.experience.fswp_total.least)
    wanted: list[tuple[experience.Alone | experience.InOne, int]] = [
        ("fswp_continuous", programs.fswp.work_years),
        ("fswp_total", whole + 1),
    ]
    if work.figures["in_canada"]:
        wanted.append(("cec", programs.cec.work_years))
    if is_trade(str(work.figures["noc"]), programs.fstp.trades):
        wanted.append(("fstp", programs.fstp.work_years))
    days = {anniversary(present.on, more) for more in range(1, YEARS_OF_WORK + 1)}
    for name, years in wanted:

        def least(day: date, name: experience.Alone | experience.InOne = name) -> float:
            if name == "fswp_continuous" or name == "fstp":
                return experience.count_in_one(name, changed, day, rules=book).least
            return experience.count_alone(name, changed.jobs or (), day, rules=book).least

        short = max(0.0, years - least(present.on))
        day = _first_day(
            partial(_at_least, least, years), present, present.on + timedelta(days=_YEAR * short)
        )
        days |= set() if day is None else {day}
    for day in sorted(days):
        yield _plan(present, work, day)


_YEAR = 365.25
"""Days of a year, for a guess."""


def _at_least(least: Callable[[date], float], years: int, day: date) -> bool:
    return least(day) >= years


def _plan(present: Present, work: DoorStep, day: date) -> Plan:
    effort: Effort = "years" if day >= anniversary(present.on, 1) else "months"
    step = DoorStep(
        kind=work.kind,
        fact=work.fact,
        figures=work.figures | {"months": _months(present.on, day)},
        facts=work.facts,
        effort=effort,
    )
    return Plan(day=day, work=step)


def _months(on: date, day: date) -> int:
    """Months from one day to another, a part of one counted as a whole."""
    whole = 12 * (day.year - on.year) + day.month - on.month
    return whole + (day.day > on.day)


def _first_day(
    enough: Callable[[date], bool], present: Present, guess: date | None = None
) -> date | None:
    """The first day after today on which it is enough; None where it is today, or where two years
    do not do. ``guess``: a day near which it is looked for first."""
    first, last = present.on, anniversary(present.on, YEARS_OF_WORK)
    if enough(first) or not enough(last):
        return None
    for near in () if guess is None else (guess - _NEAR, guess, guess + _NEAR):
        if first < near < last:
            first, last = (first, near) if enough(near) else (near, last)
    while (last - first).days > 1:
        middle = first + (last - first) // 2
        if enough(middle):
            last = middle
        else:
            first = middle
    return last


_NEAR = timedelta(days=2)
"""A year of days and a year of the calendar differ by no more."""
