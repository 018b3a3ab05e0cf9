"""Section 4, work: one job, with the NOC unit group of its work."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from conversations.interview.question import (
    ANOTHER,
    Answer,
    InterviewSection,
    Kind,
    Need,
    Part,
    Problem,
    Question,
    View,
    at_least,
    for_the_file,
    number_of,
)
from conversations.interview.questions import leave
from conversations.interview.questions.jobs_told import (
    MOST_JOBS,
    is_abroad,
    jobs_told,
    works_in_canada,
)
from express_entry import rulebook
from express_entry.assessment.consistency import YOUNGEST_AT_WORK, worked_too_young
from express_entry.candidate.dates import earliest, latest
from express_entry.counting.experience import (
    Alone,
    count_alone,
    is_physician,
    is_skilled_trade,
)

_S = InterviewSection.NOC


def _most_years() -> int:
    """More years of work than these no rule tells apart: the most that the 67 points know, which
    count further than the CRS does."""
    return max(row.from_ for row in rulebook.default().fsw67[-1].experience.rows)


def _in_canada(view: View) -> bool:
    return works_in_canada(view) is True


def _of_paid_work(view: View) -> Need:
    """Unpaid work counts nowhere, whatever else is true of it."""
    return Need.NOTHING if view.here("paid") is False else Need.SCORE


def _only_in_canada(view: View) -> Answer:
    """The newest job of somebody who lives in Canada and has told years of work there alone."""
    alone = view.get("foreign_years") == 0 and view.get("canadian_years")
    return "CA" if alone and view.index == 0 and view.get("residence") == "CA" else None


def _country_matters(view: View) -> Need:
    """Abroad, which country it is only the form and the papers ask."""
    return Need.FILE if is_abroad(view) else Need.SCORE


def _student_matters(view: View) -> bool:
    """Work in Canada, and work in a trade anywhere, does not count while a student."""
    code = view.here("noc")
    abroad = works_in_canada(view) is False
    return _in_canada(view) or (abroad and isinstance(code, str) and is_skilled_trade(code))


def _self_employed_physician(view: View) -> bool:
    code = view.here("noc")
    return (
        _in_canada(view)
        and view.here("self_employed") is True
        and isinstance(code, str)
        and is_physician(code)
    )


def _another_possible(view: View) -> bool:
    return (view.index or 0) < MOST_JOBS - 1


def _more_follows(view: View) -> Answer:
    """No more jobs are asked for once those told cover the years told in one line, as far as any
    rule counts them. Of a day told to the month alone, what it may be is enough."""
    if view.today is None or view.get("has_work") is not True:
        return None
    jobs = jobs_told(view, (view.index or 0) + 1)
    rules = rulebook.default()
    for name, counted in _CLAIMED:
        years = view.get(name)
        if years is None:
            return None
        work = count_alone(counted, jobs, view.today, rules=rules)
        if work.most < min(years, _most_years()):
            return None
    return False


_CLAIMED: tuple[tuple[str, Alone], ...] = (
    ("foreign_years", "crs_foreign"),
    ("canadian_years", "crs_canadian"),
)
"""The years told in one line, and the count of the engine that they claim."""


def _started_plausibly(value: Any, view: View, today: date) -> Problem | None:
    if earliest(value) > today:
        return Problem("problem-job-in-future", {"date": value})
    born = view.get("birth_date")
    if born and worked_too_young(value, date.fromisoformat(born)):
        return Problem("problem-job-too-young", {"date": value, "age": YOUNGEST_AT_WORK})
    return None


def _ended_after_start(value: Any, view: View, today: date) -> Problem | None:
    if value == "now":
        return None
    if earliest(value) > today:
        return Problem("problem-job-end-in-future", {"date": value})
    start = view.here("start")
    if start and latest(value) < earliest(start):
        return Problem("problem-job-ends-before-start", {"start": start, "end": value})
    return None


def _possible_hours(value: Any, _: View, __: date) -> Problem | None:
    hours = Decimal(str(number_of(value)))
    if not 0 < hours <= 112:
        return Problem("problem-hours", {"hours": value})
    return None


FULL_TIME = at_least(30)
"""Full time (IRPR 73(2)): hours above it add nothing, so it is all that the rules need. The form
asks how many there were: that is asked to complete the file."""

QUESTIONS = (
    Question(
        "job.title", _S, Kind.TEXT, fact="title", part=Part.WORK, need=for_the_file, group="job"
    ),
    Question("job.noc", _S, Kind.OCCUPATION, fact="noc", part=Part.WORK, group="job"),
    Question(
        "job.country",
        _S,
        Kind.COUNTRY,
        fact="in_canada",
        part=Part.WORK,
        need=_country_matters,
        follows=_only_in_canada,
        group="job",
    ),
    Question(
        "job.start",
        _S,
        Kind.MONTH,
        fact="start",
        part=Part.WORK,
        check=_started_plausibly,
        together="period",
        group="job",
    ),
    Question(
        "job.end",
        _S,
        Kind.MONTH_OR_NOW,
        fact="end",
        also=("current",),
        part=Part.WORK,
        check=_ended_after_start,
        together="period",
        group="job",
    ),
    Question(
        "job.hours",
        _S,
        Kind.HOURS,
        fact="hours_per_week",
        part=Part.WORK,
        quick=("40", "37.5", "30", "20", "15"),
        columns=3,
        check=_possible_hours,
        group="job",
    ),
    Question(
        "job.paid",
        _S,
        Kind.YES_NO,
        fact="paid",
        part=Part.WORK,
        together="employment",
        group="job",
    ),
    Question(
        "job.self_employed",
        _S,
        Kind.YES_NO,
        fact="self_employed",
        part=Part.WORK,
        need=_of_paid_work,
        together="employment",
        group="job",
    ),
    Question(
        "job.authorized",
        _S,
        Kind.YES_NO,
        fact="authorized",
        part=Part.WORK,
        asked_when=_in_canada,
        need=_of_paid_work,
        group="job",
    ),
    Question(
        "job.public_services",
        _S,
        Kind.YES_NO,
        fact="publicly_funded",
        part=Part.WORK,
        asked_when=_self_employed_physician,
        group="job",
    ),
    Question(
        "job.student",
        _S,
        Kind.YES_NO,
        fact="while_full_time_student",
        part=Part.WORK,
        asked_when=_student_matters,
        need=_of_paid_work,
        group="job",
    ),
    *leave.QUESTIONS,
    Question(
        "job.more",
        _S,
        Kind.YES_NO,
        fact=ANOTHER,
        part=ANOTHER,
        asked_when=_another_possible,
        follows=_more_follows,
        group="job",
    ),
)
