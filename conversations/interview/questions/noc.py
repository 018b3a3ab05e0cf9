"""Section 4, work: job by job, newest first, with the NOC unit group of each; the primary
occupation; a trade certificate; the partner's work."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from conversations.interview.question import Answer, Kind, Problem, Question, Section, View, usually
from conversations.interview.questions.eligibility import partner_counts
from express_entry.assessment.consistency import YOUNGEST_AT_WORK, worked_too_young
from express_entry.candidate.dates import earliest, latest
from express_entry.counting.experience import is_physician, is_skilled, is_skilled_trade

MOST_JOBS = 15

_S = Section.NOC


def _has_worked(view: View) -> bool:
    return view.get("has_work") is True


def _in_canada(view: View) -> bool:
    return bool(view.here("country") == "CA")


def _student_matters(view: View) -> bool:
    """Work in Canada, and work in a trade anywhere, does not count while a student."""
    code = view.here("noc")
    abroad = view.here("country") is not None and not _in_canada(view)
    return _in_canada(view) or (abroad and isinstance(code, str) and is_skilled_trade(code))


def _self_employed_physician(view: View) -> bool:
    code = view.here("noc")
    return (
        _in_canada(view)
        and view.here("self_employed") is True
        and isinstance(code, str)
        and is_physician(code)
    )


def _home(view: View) -> Answer:
    """Where the person lives: most work was there."""
    home: Answer = view.get("residence")
    return home


def _another_possible(view: View) -> bool:
    return (view.index or 0) < MOST_JOBS - 1


def job_codes(view: View) -> tuple[str, ...]:
    """The distinct skilled unit groups of the jobs told, in the order told."""
    codes: dict[str, None] = {}
    for index in range(MOST_JOBS):
        code = view.get(f"job.{index}.noc")
        if isinstance(code, str) and is_skilled(code):
            codes[code] = None
        if view.get(f"job.{index}.more") is not True:
            break
    return tuple(codes)


def trade_codes(view: View) -> tuple[str, ...]:
    """Those of the jobs' unit groups that the Federal Skilled Trades Program covers."""
    return tuple(code for code in job_codes(view) if is_skilled_trade(code))


def _several_occupations(view: View) -> bool:
    return len(job_codes(view)) > 1


def _worked_in_trade(view: View) -> bool:
    return bool(trade_codes(view))


def _certificate_in_one_of_several(view: View) -> bool:
    return view.get("certificate") is True and len(trade_codes(view)) > 1


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
    hours = Decimal(value)
    if not 0 < hours <= 112:
        return Problem("problem-hours", {"hours": value})
    return None


def _partner_years_told(view: View) -> bool:
    """A year the CRS counts may have been part-time, and other work may have been full-time: asked
    whatever the number (IRPR 83(1)(c.1))."""
    return partner_counts(view) and view.get("partner.canadian_years") is not None


def _qualified_by_now(value: Any, view: View, today: date) -> Problem | None:
    if earliest(value) > today:
        return Problem("problem-date-in-future", {"date": value})
    born = view.get("birth_date")
    if born and worked_too_young(value, date.fromisoformat(born)):
        return Problem("problem-qualified-too-young", {"date": value, "age": YOUNGEST_AT_WORK})
    return None


QUESTIONS_BEFORE = (Question("has_work", _S, Kind.YES_NO, usual=usually(True)),)

JOB_QUESTIONS = (
    Question("job.title", _S, Kind.TEXT, group="job"),
    Question("job.noc", _S, Kind.OCCUPATION, group="job"),
    Question("job.country", _S, Kind.COUNTRY, usual=_home, group="job"),
    Question("job.start", _S, Kind.MONTH, check=_started_plausibly, group="job"),
    Question("job.end", _S, Kind.MONTH_OR_NOW, check=_ended_after_start, group="job"),
    Question(
        "job.hours",
        _S,
        Kind.HOURS,
        quick=("40", "37.5", "30", "20", "15"),
        columns=3,
        check=_possible_hours,
        group="job",
    ),
    Question("job.paid", _S, Kind.YES_NO, group="job"),
    Question("job.self_employed", _S, Kind.YES_NO, group="job"),
    Question("job.authorized", _S, Kind.YES_NO, asked_when=_in_canada, group="job"),
    Question(
        "job.public_services", _S, Kind.YES_NO, asked_when=_self_employed_physician, group="job"
    ),
    Question("job.student", _S, Kind.YES_NO, asked_when=_student_matters, group="job"),
    Question("job.more", _S, Kind.YES_NO, asked_when=_another_possible, group="job"),
)

QUESTIONS_AFTER = (
    Question(
        "primary_occupation",
        _S,
        Kind.CHOICE,
        asked_when=_several_occupations,
        choices=job_codes,
        labels="unit-group",
    ),
    Question("certificate", _S, Kind.YES_NO),
    Question(
        "certificate_noc",
        _S,
        Kind.CHOICE,
        asked_when=_certificate_in_one_of_several,
        choices=trade_codes,
        labels="unit-group",
    ),
    Question(
        "qualified_since",
        _S,
        Kind.MONTH,
        asked_when=_worked_in_trade,
        check=_qualified_by_now,
        not_yet=True,
    ),
    Question(
        "partner.canadian_years",
        _S,
        Kind.NUMBER,
        asked_when=partner_counts,
        usual=usually(0),
        quick=("0", "1", "2", "3", "4", "5"),
        columns=3,
        most=60,
    ),
    Question(
        "partner.worked_in_canada",
        _S,
        Kind.YES_NO,
        asked_when=_partner_years_told,
    ),
    Question(
        "partner.foreign_years",
        _S,
        Kind.NUMBER,
        asked_when=partner_counts,
        quick=("0", "1", "2", "3", "4", "6"),
        columns=3,
        most=60,
    ),
)


def has_worked(view: View) -> bool:
    """Whether jobs are asked for at all."""
    return _has_worked(view)
