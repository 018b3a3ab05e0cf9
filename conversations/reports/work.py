"""What a job just told adds up to: skilled years so far, the programs whose work requirement they
meet, why the job does not count for everything, and full-time jobs that overlap."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import combinations

from markupsafe import Markup

from conversations.chat.turn import Turn
from conversations.interview.reading.numbers import as_text
from express_entry import rulebook
from express_entry.candidate.dates import earliest, latest, window_start
from express_entry.candidate.profile import Job
from express_entry.candidate.three_valued import Verdict
from express_entry.counting.counted import Experience, JobCount, Tally

_WORK = ("fswp.work_continuous", "cec.work", "fstp.trade", "fstp.work")
"""The programs' requirements that work alone decides."""
_YEAR = 12


def running_count(turn: Turn, index: int) -> Iterator[Markup]:
    """Said once a job is told: the count, what it satisfies, and what is odd about this job."""
    experience: Experience = turn.assessment.experience
    words = turn.words
    count = words.say(
        "running-count",
        canadian=years_text(turn, experience.crs_canadian),
        foreign=years_text(turn, experience.crs_foreign),
        continuous=years_text(turn, experience.fswp_continuous),
    )
    yield Markup("\n").join([count, *_satisfied(turn)])
    job = next((job for job in experience.jobs if job.index == index), None)
    if job is not None and (said := _not_counted(turn, job)):
        yield said
    if job is not None and (said := _cut_by_hours(turn, job)):
        yield said
    for one, other in overlapping(turn):
        if index + 1 in (one, other):
            yield words.say("jobs-overlap", one=one, other=other)


def _full_time(turn: Turn) -> int:
    """Hours a week that count in full (IRPR 73(1), definition of full-time work)."""
    return rulebook.default().on(turn.today).programs.work.full_time_hours_per_week


def _cut_by_hours(turn: Turn, job: JobCount) -> Markup:
    """What few hours do to the count; nothing where the job counts for nothing."""
    hours, full = (turn.profile.jobs or ())[job.index].hours_per_week, _full_time(turn)
    if hours is None or not 0 < hours < full or not job.counts_for:
        return Markup("")
    return turn.words.say(
        "hours-cut",
        number=job.index + 1,
        hours=turn.words.figure(as_text(hours)),
        full=full,
        months=_YEAR,
        counted=int(hours * _YEAR / full),
    )


def years_text(turn: Turn, tally: Tally) -> str:
    """Counted years in words: whole years, or between which two."""
    if tally.years is not None:
        return turn.words.plain("full-years", years=tally.years)
    return turn.words.plain(
        "years-between", least=_one_place(turn, tally.least), most=_one_place(turn, tally.most)
    )


def _one_place(turn: Turn, value: float) -> str:
    """Rounded down to one decimal: never more than is certain."""
    return turn.words.number(int(value * 10) / 10)


def _satisfied(turn: Turn) -> list[Markup]:
    """For which programs the work told is enough, for which not, for which it is not clear."""
    words, found = turn.words, []
    names: dict[Verdict, list[str]] = {verdict: [] for verdict in Verdict}
    for program in turn.assessment.programs:
        verdicts = {r.verdict for r in program.requirements if r.id in _WORK}
        verdict = next(v for v in (Verdict.NOT_MET, Verdict.UNKNOWN, Verdict.MET) if v in verdicts)
        names[verdict].append(words.plain(f"program-{program.program}-short"))
    for verdict, programs in names.items():
        if programs:
            found.append(words.say(f"work-{verdict}", programs=words.listed(programs)))
    return found


def _not_counted(turn: Turn, job: JobCount) -> Markup:
    """Why a job does not count, or counts only for some of the rules."""
    words = turn.words
    reasons = [words.plain(f"excluded-{reason.replace('_', '-')}") for reason in job.excluded]
    worked = (turn.profile.jobs or ())[job.index]
    rules = rulebook.default().on(turn.today).programs
    window = max(rules.work.crs_window_years, rules.fswp.work_window_years)
    if worked.end is not None and latest(worked.end) < window_start(turn.today, window):
        reasons.append(words.plain("work-outside-window"))
    elif job.excluded == ("student_in_trade",):
        return words.say("job-not-for-trades", number=job.index + 1, reasons=reasons[0])
    elif "fswp" in job.counts_for and reasons:
        return words.say(
            "job-counts-in-part",
            number=job.index + 1,
            trade="fstp" in job.counts_for,
            reasons=words.joined("between-clauses", reasons),
        )
    if not reasons:
        return Markup("")
    return words.say(
        "job-not-counted", number=job.index + 1, reasons=words.joined("between-clauses", reasons)
    )


# ------------------------------------------------------------------------- overlapping jobs


def overlapping(turn: Turn) -> list[tuple[int, int]]:
    """The numbers of full-time jobs of which more than a month lies in each other."""
    full_time = [
        (number, span)
        for number, job in enumerate(turn.profile.jobs or (), 1)
        if (job.hours_per_week or 0) >= _full_time(turn)
        and (span := _span(job, turn.today)) is not None
    ]
    return [
        (one, other)
        for (one, (start, end)), (other, (begin, finish)) in combinations(full_time, 2)
        if min(end, finish) - max(start, begin) > timedelta(days=31)
    ]


def _span(job: Job, today: date) -> tuple[date, date] | None:
    if job.start is None:
        return None
    if job.current:
        return latest(job.start), today
    return (latest(job.start), earliest(job.end)) if job.end else None
