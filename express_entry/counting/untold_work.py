"""Which facts would settle a count of work: those not told, days of which only the month is known,
and those of which no text says what they do."""

from __future__ import annotations

from datetime import date

from express_entry.candidate.dates import earliest, latest
from express_entry.candidate.profile import Profile
from express_entry.counting.counted import Experience, Tally
from express_entry.counting.experience import count
from express_entry.rulebook import Rulebook


def work_missing(
    profile: Profile,
    experience: Experience,
    on: date,
    *,
    rules: Rulebook | None = None,
    of: str = "",
) -> tuple[str, ...]:
    """The job facts that would settle a count of work: those not told, and the days of which
    only the month is, where the day makes a difference: the others would settle nothing. ``of``: to
    one factor, such as ``foreign_work_years``."""
    if profile.jobs is None:
        return ("jobs",)
    month_only = tuple(
        f"jobs.{index}.{name}"
        for index, job in enumerate(profile.jobs)
        for name, value in (("start", job.start), ("end", job.end))
        if value is not None and len(value) == 7
    )
    open_ones = contested(profile)
    if open_ones or (len(month_only) > 1 and not _is_settled(experience, of)):
        deciding = tuple(
            name for name in month_only if day_decides(profile, name, on, rules=rules, of=of)
        )
        month_only = deciding if open_ones else deciding or month_only
    return experience.missing + month_only or open_ones or ("jobs",)


def _is_settled(told: Experience, of: str) -> bool:
    """Whether every count is of so many whole years, whatever the days of the months."""
    return all(int(one.least) == int(one.most) for one in _tallies(told, of))


def _tallies(told: Experience, of: str) -> tuple[Tally, ...]:
    """The counts that a factor is made of; all where none is named."""
    if of == "canadian_work_years":
        return (told.crs_canadian,)
    if of == "foreign_work_years":
        return (told.crs_foreign,)
    return (
        told.crs_canadian,
        told.crs_foreign,
        told.fswp_total,
        told.fswp_continuous,
        told.cec,
        told.fstp,
    )


def day_decides(
    profile: Profile, name: str, on: date, *, rules: Rulebook | None = None, of: str = ""
) -> bool:
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
        counted.add(tuple((int(one.least), int(one.most)) for one in _tallies(told, of)))
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
