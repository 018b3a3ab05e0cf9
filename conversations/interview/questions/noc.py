"""Section 4, work: job by job, newest first, with the NOC unit group of each; the primary
occupation; a trade certificate; the partner's work."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from conversations.interview.question import (
    ANOTHER,
    NOT_COPIED,
    Answer,
    InterviewSection,
    Kind,
    Part,
    Problem,
    Question,
    View,
    Without,
    usually,
)
from conversations.interview.questions.eligibility import partner_counts
from express_entry.assessment.consistency import YOUNGEST_AT_WORK, worked_too_young
from express_entry.candidate.dates import earliest, latest
from express_entry.counting.experience import is_physician, is_skilled, is_skilled_trade

MOST_JOBS = 15

_S = InterviewSection.NOC


def has_worked(view: View) -> bool:
    """Whether jobs are asked for at all."""
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


def trade_of_certificate(view: View) -> str | None:
    """The unit group of the trade certificate: the one told, or the only trade worked in."""
    if view.get("certificate") is not True:
        return None
    trades = trade_codes(view)
    return view.get("certificate_noc") or (trades[0] if len(trades) == 1 else None)


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


QUESTIONS_BEFORE = (
    Question(
        "has_work",
        _S,
        Kind.YES_NO,
        fact="jobs",
        also=("skilled_work_years", "worked_full_time_year_in_canada"),
        part=Without("the jobs stand there, one by one"),
        usual=usually(True),
    ),
)

JOB_QUESTIONS = (
    Question("job.title", _S, Kind.TEXT, fact="title", part=Part.WORK, group="job"),
    Question("job.noc", _S, Kind.OCCUPATION, fact="noc", part=Part.WORK, group="job"),
    Question(
        "job.country", _S, Kind.COUNTRY, fact="in_canada", part=Part.WORK, usual=_home, group="job"
    ),
    Question(
        "job.start",
        _S,
        Kind.MONTH,
        fact="start",
        part=Part.WORK,
        check=_started_plausibly,
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
    Question("job.paid", _S, Kind.YES_NO, fact="paid", part=Part.WORK, group="job"),
    Question(
        "job.self_employed", _S, Kind.YES_NO, fact="self_employed", part=Part.WORK, group="job"
    ),
    Question(
        "job.authorized",
        _S,
        Kind.YES_NO,
        fact="authorized",
        part=Part.WORK,
        asked_when=_in_canada,
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
        group="job",
    ),
    Question(
        "job.more",
        _S,
        Kind.YES_NO,
        fact=ANOTHER,
        part=ANOTHER,
        asked_when=_another_possible,
        group="job",
    ),
)

QUESTIONS_AFTER = (
    Question(
        "primary_occupation",
        _S,
        Kind.CHOICE,
        fact="primary_occupation",
        part=Part.WORK,
        asked_when=_several_occupations,
        choices=job_codes,
        labels="unit-group",
    ),
    Question("certificate", _S, Kind.YES_NO, fact="certificate_of_qualification", part=Part.WORK),
    Question(
        "certificate_noc",
        _S,
        Kind.CHOICE,
        fact="certificate_noc",
        part=NOT_COPIED,
        asked_when=_certificate_in_one_of_several,
        choices=trade_codes,
        labels="unit-group",
    ),
    Question(
        "qualified_since",
        _S,
        Kind.MONTH,
        fact="qualified_in_trade_since",
        part=Part.WORK,
        asked_when=_worked_in_trade,
        check=_qualified_by_now,
        not_yet=True,
    ),
    Question(
        "partner.canadian_years",
        _S,
        Kind.NUMBER,
        fact="partner.canadian_work_years",
        part=Part.PARTNER,
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
        fact="partner.worked_full_time_year_in_canada",
        part=Part.PARTNER,
        asked_when=_partner_years_told,
    ),
    Question(
        "partner.foreign_years",
        _S,
        Kind.NUMBER,
        fact="partner.foreign_work_years",
        part=Part.PARTNER,
        asked_when=partner_counts,
        quick=("0", "1", "2", "3", "4", "6"),
        columns=3,
        most=60,
    ),
)
