"""The profiles that a candidate comes to have by more work or study, and the day it is complete.

More work is also more time: the whole profile has to be looked at on the day on which the year
completes (IRPR 81; the CRS takes completed years on the day points are assigned). Work that goes
on by itself is no change and is not told here; the forecast has it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

from express_entry.ahead.alternative import Alternative, Effort, Present
from express_entry.assessment.consistency import too_many_years
from express_entry.candidate.dates import add_months, anniversary, earliest, latest
from express_entry.candidate.identifiers import WhatIfKind
from express_entry.candidate.profile import Credential, Eca, EducationLevel, Job, Profile
from express_entry.counting import education, experience
from express_entry.counting.job_counts import teer as teer_of

MORE_YEARS = (1, 2)
"""How many further completed years of work are looked at."""

STUDY_YEARS: dict[EducationLevel, int] = {
    EducationLevel.ONE_YEAR: 1,
    EducationLevel.TWO_YEAR: 2,
    EducationLevel.BACHELORS: 3,
    EducationLevel.MASTERS: 2,
    EducationLevel.DOCTORATE: 4,
}
"""How long a further credential usually takes at least; those below a bachelor's are of that
length by their name, a bachelor's by the Ministerial Instructions is three years or longer."""

BEFORE: dict[EducationLevel, EducationLevel] = {
    EducationLevel.ONE_YEAR: EducationLevel.SECONDARY,
    EducationLevel.TWO_YEAR: EducationLevel.SECONDARY,
    EducationLevel.BACHELORS: EducationLevel.SECONDARY,
    EducationLevel.MASTERS: EducationLevel.BACHELORS,
    EducationLevel.DOCTORATE: EducationLevel.MASTERS,
}
"""What must be held before."""

_STUDIED = 2
"""Academic years of full-time study in Canada that count by themselves (IRPR 83(3))."""

_ANY_SKILLED = "12010"
"""Stands for work of TEER 0 to 3 where no such occupation was told: supervisors of office
workers, TEER 2, neither a trade nor in a category nor with an assessing body of its own."""


def in_time(present: Present) -> Iterator[Alternative]:
    """More work in Canada and abroad, and each further credential, from abroad or from Canada."""
    yield from _work(present)
    yield from _study(present)
    yield from _study_in_canada(present)


def _effort(present: Present, day: date) -> Effort:
    return "years" if day >= anniversary(present.on, 1) else "months"


# ------------------------------------------------------------------ work


def _work(present: Present) -> Iterator[Alternative]:
    for in_canada in (True, False):
        yield from work_of(present, in_canada=in_canada, years=MORE_YEARS)


def work_of(present: Present, *, in_canada: bool, years: tuple[int, ...]) -> Iterator[Alternative]:
    """That many further years of full-time work, on the days on which they can be complete."""
    claimed = present.profile.jobs is None
    yield from (_claimed if claimed else _dated)(present, in_canada, years)


def part_of_a_year(present: Present, *, in_canada: bool, months: int) -> Alternative | None:
    """That many further months of full-time work, on the day on which they are over; None where
    years are told in one line, since what they are more than whole ones is unknown."""
    if present.profile.jobs is None:
        return None
    profile = present.changed(jobs=jobs_with(present, own_occupation(present), in_canada))
    day, kind = add_months(present.on, months), _kind(in_canada)
    name = f"{kind}.months.{months}"
    return Alternative(kind, name, {"months": months}, _effort(present, day), profile, day)


def _kind(in_canada: bool) -> WhatIfKind:
    return "canadian_work" if in_canada else "foreign_work"


def _claimed(
    present: Present, in_canada: bool, more_years: tuple[int, ...]
) -> Iterator[Alternative]:
    """Years told in one line: that many more, each when as many years have gone by."""
    name = "claimed_canadian_years" if in_canada else "claimed_foreign_years"
    years, born = getattr(present.profile, name), present.profile.birth_date
    if years is None:
        return
    for more in more_years:
        if born is not None and too_many_years(years + more, born, present.on):
            return  # could not be told today: no life has so many years of work
        day = anniversary(present.on, more)
        profile = present.changed(**{name: years + more})
        yield _alternative(present, in_canada, more, profile, day)


def _dated(present: Present, in_canada: bool, more_years: tuple[int, ...]) -> Iterator[Alternative]:
    """A full-time job from today on, in place of those that go on: on the day on which the
    counted years are one more, and on the day on which it has itself lasted a year."""
    profile = present.changed(jobs=jobs_with(present, own_occupation(present), in_canada))
    counted: experience.Alone = "crs_canadian" if in_canada else "crs_foreign"
    whole = int(getattr(present.assessment.experience, counted).least)
    for more in more_years:
        full = anniversary(present.on, more)
        completes = _completes(profile, present, full, counted, whole + more)
        for day in dict.fromkeys((completes, full)):
            yield _alternative(present, in_canada, more, profile, day)


def jobs_with(present: Present, noc: str, in_canada: bool) -> tuple[Job, ...]:
    """A full-time job from today on, in place of those that go on."""
    job = Job(
        noc=noc,
        in_canada=in_canada,
        start=present.on.isoformat(),
        current=True,
        hours_per_week=Decimal(present.rules.programs.work.full_time_hours_per_week),
        paid=True,
        authorized=True if in_canada else None,
        self_employed=False if in_canada else None,
        while_full_time_student=False if in_canada else None,
    )
    return (*(_left(held, present.on) for held in present.profile.jobs or ()), job)


def _alternative(
    present: Present, in_canada: bool, more: int, profile: Profile, day: date
) -> Alternative:
    kind = _kind(in_canada)
    return Alternative(
        kind,
        f"{kind}.{more}.{day.isoformat()}",
        {"years": more},
        _effort(present, day),
        profile,
        day,
    )


def own_occupation(present: Present) -> str:
    """The occupation to go on in: the primary one, or the latest that is skilled."""
    teer = present.rules.programs.work.teer
    jobs = sorted(present.profile.jobs or (), key=lambda job: job.start or "", reverse=True)
    told = (present.profile.primary_occupation, *(job.noc for job in jobs))
    skilled = (noc for noc in told if noc is not None and teer_of(noc) in teer)
    return next(skilled, _ANY_SKILLED)


def _left(job: Job, on: date) -> Job:
    """A job that goes on, left for the new one; one that only begins is as it was told."""
    last = on - timedelta(days=1)
    if not job.current or job.start is None or latest(job.start) > last:
        return job
    return job.model_copy(update={"current": False, "end": last.isoformat()})


def _completes(
    profile: Profile,
    present: Present,
    full: date,
    counted: experience.Alone,
    wanted: int,
) -> date:
    """The first day on which the counted years are as many as wanted; ``full`` where work that
    ages out keeps them from it."""

    def enough(day: date) -> bool:
        told = experience.count_alone(counted, profile.jobs or (), day, rules=present.book)
        return int(told.least) >= wanted

    if not enough(full):
        return full
    first, last = present.on, full
    while (last - first).days > 1:
        middle = first + (last - first) // 2
        if enough(middle):
            last = middle
        else:
            first = middle
    return last


# ------------------------------------------------------------------ study


def _study(present: Present) -> Iterator[Alternative]:
    """A further credential on top of what is held (IRPR 78), assessed where it is from abroad.

    Without study in Canada, whose points are of their own. It is told as completed without a
    day, so that it can be judged today as well as on the day it could be complete.
    """
    held = _held(present)
    if held is None:
        return
    for level, years in STUDY_YEARS.items():
        if education.RANK[held] < education.RANK[BEFORE[level]]:
            continue
        profile = _with_credential(present, level)
        reached = (
            profile.claimed_education
            if profile.credentials is None
            else education.standing(profile.credentials, present.on, rules=present.book).level
        )
        yield Alternative(
            "education",
            f"education.{level.value}",
            {
                "credential": level.value,
                "level": None if reached is None else str(reached),
                "years": years,
            },
            "years",
            profile,
            anniversary(present.on, years),
        )


def _study_in_canada(present: Present) -> Iterator[Alternative]:
    """The same at a school in Canada, which has points of its own (Ministerial Instructions, s.30;
    IRPR 83(3) from two academic years on)."""
    held, told = _held(present), present.profile.credentials
    if held is None or told is None:
        return
    for level, years in STUDY_YEARS.items():
        if education.RANK[held] < education.RANK[BEFORE[level]]:
            continue
        further = Credential(level=level, in_canada=True, full_time_in_canada=True)
        changed: dict[str, object] = {"credentials": (*told, further)}
        if years >= _STUDIED:
            changed["studied_in_canada"] = True
        profile = present.changed(**changed)
        reached = education.standing(profile.credentials, present.on, rules=present.book).level
        yield Alternative(
            "canadian_study",
            f"canadian_study.{level.value}",
            {
                "credential": level.value,
                "level": None if reached is None else str(reached),
                "years": years,
            },
            "years",
            profile,
            anniversary(present.on, years),
        )


def _held(present: Present) -> EducationLevel | None:
    """The highest level awarded, assessed or not; None where nothing was told of it."""
    told = present.profile.credentials
    if told is None:
        return present.profile.claimed_education
    levels = [present.assessment.education.level]
    levels += [
        education.as_awarded(credential)
        for credential in told
        if credential.completed_on is None or earliest(credential.completed_on) <= present.on
    ]
    known = [level for level in levels if level is not None]
    return max(known, key=lambda level: education.RANK[level], default=None)


def _with_credential(present: Present, level: EducationLevel) -> Profile:
    told = present.profile.credentials
    if told is None:
        claimed = present.profile.claimed_education or EducationLevel.NONE
        return present.changed(claimed_education=education.together(claimed, level))
    further = Credential(
        level=level,
        in_canada=False,
        assessed=True,
        eca=Eca(issued_on=present.on, equivalent=level),
    )
    return present.changed(credentials=(*told, further))
