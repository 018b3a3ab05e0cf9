"""Section 3, education: each completed credential and its assessment (ECA)."""

from __future__ import annotations

from datetime import date
from typing import Any

from conversations.interview.question import (
    ANOTHER,
    NOT_COPIED,
    Answer,
    InterviewSection,
    Kind,
    Need,
    Part,
    Problem,
    Question,
    View,
    fixed,
    for_the_file,
    usually,
)
from conversations.interview.questions.eligibility import ABROAD, EDUCATION
from conversations.interview.questions.jobs_told import MOST_JOBS
from express_entry import rulebook
from express_entry.assessment.consistency import assessed_too_early, completed_too_young
from express_entry.candidate.dates import earliest, latest
from express_entry.counting.education import body_for

MOST_CREDENTIALS = 8
TWO_OR_MORE = "two_or_more"
ORGANIZATIONS = ("WES", "IQAS", "ICAS", "CES", "ICES", "MCC", "PEBC", "CACB")
EQUIVALENTS = (
    "none",
    "secondary",
    "one_year",
    "two_year",
    "bachelors",
    "two_or_more",
    "masters",
    "doctorate",
)
"""What a report can state; "two or more" where one report covers two credentials together."""

_S = InterviewSection.ECA
TIES = "ties"
"""The card of everything that may tie somebody to Canada; study there is part of it."""


def _levels(view: View) -> tuple[str, ...]:
    return EDUCATION if view.index == 0 else EDUCATION[1:]


def _completed(view: View) -> bool:
    return view.here("level") not in (None, "none")


def _foreign(view: View) -> bool:
    return _completed(view) and view.here("country") not in (None, "CA")


def _assessed(view: View) -> bool:
    return _foreign(view) and view.here("assessed") is True


def _canadian_post_secondary(view: View) -> bool:
    return view.here("country") == "CA" and view.here("level") not in (None, "none", "secondary")


def _without_report(view: View) -> bool:
    return _foreign(view) and view.here("assessed") is False


def _report_on_its_way(view: View) -> bool:
    return _without_report(view) and view.here("eca_ordered") is True


def _still_expected(value: Any, _: View, today: date) -> Problem | None:
    """A day or a month that is not over."""
    if latest(value) < today:
        return Problem("problem-eca-expected-past", {"date": value})
    return None


def _another_possible(view: View) -> bool:
    return _completed(view) and (view.index or 0) < MOST_CREDENTIALS - 1


def _in_one_line(view: View) -> Answer:
    """The level of the only credential that counts is the one told in one line."""
    level: Answer = view.get("education")
    return level if view.index == 0 and level != TWO_OR_MORE else None


def _more_follows(view: View) -> Answer:
    """Two or more were told in one line. Besides the highest, only one from Canada can count, and
    none beside one from Canada or without post-secondary study."""
    if view.get("education") is None:
        return None
    if view.index == 0 and view.get("education") == TWO_OR_MORE:
        return True
    told = [f"credential.{index}." for index in range((view.index or 0) + 1)]
    levels = [view.get(f"{entry}level") for entry in told]
    countries = [view.get(f"{entry}country") for entry in told]
    if "CA" in countries or set(levels) <= {"none", "secondary"}:
        return False
    return None


def _report_of_whom(view: View) -> Need:
    """Who must have assessed a credential is decided by a few occupations; the form asks all."""
    codes = (view.told(f"job.{index}.noc") for index in range(MOST_JOBS))
    decides = any(isinstance(code, str) and body_for(code) is not None for code in codes)
    return Need.SCORE if decides else Need.FILE


def _assessment_matters(view: View) -> Need:
    """Below a master's that counts, no other credential adds anything: its report is asked for to
    complete the file."""
    level = view.here("level")
    for index in range(view.index or 0):
        higher = view.at(f"credential.{index}.", index)
        counts_as = higher.here("level")
        if higher.here("country") != "CA":
            reported = higher.here("eca_level") or counts_as
            counts_as = None if higher.here("assessed") is False else reported
        if counts_as in EDUCATION[-2:] and EDUCATION.index(level) <= EDUCATION.index(counts_as):
            return Need.FILE
    return Need.SCORE


def _completed_by_now(value: Any, view: View, today: date) -> Problem | None:
    if earliest(value) > today:
        return Problem("problem-not-completed-yet", {"date": value})
    born = view.get("birth_date")
    if born and completed_too_young(value, date.fromisoformat(born)):
        return Problem("problem-completed-too-young", {"date": value})
    return None


def _completed_before_report(value: Any, view: View, _: date) -> Problem | None:
    """Not later than the report on it that was told already."""
    issued = view.here("eca_date")
    if issued and assessed_too_early(value, date.fromisoformat(issued)):
        report = date.fromisoformat(issued)
        return Problem("problem-completed-after-report", {"date": value, "issued": report})
    return None


def issued_by_now(value: Any, _: View, today: date) -> Problem | None:
    """A report's date lies in the past, and not before the first organization was designated."""
    issued = date.fromisoformat(value)
    if issued > today:
        return Problem("problem-report-in-future", {"date": issued})
    first = min(body.designated for body in rulebook.default().eca.organization)
    if issued < first:
        return Problem("problem-report-before-eca", {"date": issued, "first": first})
    return None


def _issued_after_completion(value: Any, view: View, today: date) -> Problem | None:
    """Only a completed credential is assessed (IRPR 73(1))."""
    issued, completed = date.fromisoformat(value), view.here("completed")
    if completed and assessed_too_early(completed, issued):
        return Problem("problem-report-before-completion", {"date": issued, "end": completed})
    return issued_by_now(value, view, today)


QUESTIONS = (
    Question(
        "credential.level",
        _S,
        Kind.CHOICE,
        fact="level",
        also=("credentials",),
        part=Part.STUDY,
        choices=_levels,
        labels="level",
        follows=_in_one_line,
        usual=usually("bachelors"),
        group="credential",
    ),
    Question(
        "credential.country",
        _S,
        Kind.COUNTRY,
        fact="country",
        also=("in_canada",),
        part=Part.STUDY,
        asked_when=_completed,
        usual=usually(ABROAD),
        group="credential",
    ),
    Question(
        "credential.completed",
        _S,
        Kind.MONTH,
        fact="completed_on",
        part=Part.STUDY,
        asked_when=_completed,
        check=_completed_by_now,
        beside=_completed_before_report,
        need=for_the_file,
        year_is_enough=True,
        group="credential",
    ),
    Question(
        "credential.canadian_study",
        _S,
        Kind.YES_NO,
        fact="full_time_in_canada",
        also=("canadian_study",),
        part=Part.STUDY,
        asked_when=_canadian_post_secondary,
        group="credential",
    ),
    Question(
        "credential.assessed",
        _S,
        Kind.YES_NO,
        fact="assessed",
        part=Part.STUDY,
        asked_when=_foreign,
        need=_assessment_matters,
        together="report",
        usual=usually(True),
        group="credential",
    ),
    Question(
        "credential.eca_ordered",
        _S,
        Kind.YES_NO,
        fact="eca_ordered",
        part=NOT_COPIED,
        asked_when=_without_report,
        group="credential",
    ),
    Question(
        "credential.eca_expected",
        _S,
        Kind.MONTH,
        fact="eca_expected_on",
        part=NOT_COPIED,
        asked_when=_report_on_its_way,
        check=_still_expected,
        aimed_at=True,
        group="credential",
    ),
    Question(
        "credential.eca_body",
        _S,
        Kind.CHOICE,
        fact="eca.organization",
        part=Part.STUDY,
        asked_when=_assessed,
        need=_report_of_whom,
        deferred=True,
        choices=fixed(*ORGANIZATIONS),
        labels="organization",
        columns=2,
        group="credential",
    ),
    Question(
        "credential.eca_level",
        _S,
        Kind.CHOICE,
        fact="eca.equivalent",
        also=("eca",),
        part=Part.STUDY,
        asked_when=_assessed,
        choices=fixed(*EQUIVALENTS),
        labels="equivalent",
        together="report",
        group="credential",
    ),
    Question(
        "credential.eca_date",
        _S,
        Kind.DATE,
        fact="eca.issued_on",
        part=Part.STUDY,
        asked_when=_assessed,
        check=_issued_after_completion,
        month_will_do=True,
        group="credential",
    ),
    Question(
        "credential.more",
        _S,
        Kind.YES_NO,
        fact=ANOTHER,
        part=ANOTHER,
        asked_when=_another_possible,
        follows=_more_follows,
        together=TIES,
        deferred=True,
        group="credential",
    ),
)
