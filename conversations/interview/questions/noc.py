"""Section 4, work: what is asked before and after the jobs: where the person lives, the primary
occupation, a trade certificate, the partner's work."""

from __future__ import annotations

from datetime import date
from typing import Any

from conversations.interview.question import (
    NOT_COPIED,
    Answer,
    InterviewSection,
    Kind,
    Part,
    Problem,
    Question,
    View,
    Without,
    for_the_file,
    usually,
)
from conversations.interview.questions import living
from conversations.interview.questions.eligibility import partner_counts
from conversations.interview.questions.jobs_told import MOST_JOBS
from express_entry.assessment.consistency import YOUNGEST_AT_WORK, worked_too_young
from express_entry.candidate.dates import earliest
from express_entry.counting.experience import is_skilled, is_skilled_trade

_S = InterviewSection.NOC


def has_worked(view: View) -> bool:
    """Whether jobs are asked for at all."""
    return view.get("has_work") is True


def _has_worked(view: View) -> Answer:
    """Whoever told years of it in one line has worked; less than a year is not told there."""
    return True if view.get("foreign_years") or view.get("canadian_years") else None


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


def _no_certificate(view: View) -> Answer:
    """Nobody is asked for a certificate in a trade who has not worked in one."""
    told = view.get("has_work") is False or view.get("job.0.noc") is not None
    return False if told and not _worked_in_trade(view) else None


def _several_occupations(view: View) -> bool:
    return len(job_codes(view)) > 1


def _worked_in_trade(view: View) -> bool:
    return bool(trade_codes(view))


def _certificate_in_one_of_several(view: View) -> bool:
    return view.get("certificate") is True and len(trade_codes(view)) > 1


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
    *living.QUESTIONS,
    Question(
        "has_work",
        _S,
        Kind.YES_NO,
        fact="jobs",
        also=("skilled_work_years", "worked_full_time_year_in_canada"),
        part=Without("the jobs stand there, one by one"),
        follows=_has_worked,
        usual=usually(True),
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
    Question(
        "certificate",
        _S,
        Kind.YES_NO,
        fact="certificate_of_qualification",
        part=Part.WORK,
        follows=_no_certificate,
    ),
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
        need=for_the_file,
        quick=("0", "1", "2", "3", "4", "5"),
        columns=3,
        most=60,
    ),
)
