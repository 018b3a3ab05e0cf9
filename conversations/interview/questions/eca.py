"""Section 3, education: each completed credential and its assessment (ECA), and the partner's."""

from __future__ import annotations

from datetime import date
from typing import Any

from conversations.interview.question import (
    ANOTHER,
    NOT_COPIED,
    InterviewSection,
    Kind,
    Part,
    Problem,
    Question,
    View,
    fixed,
    usually,
)
from conversations.interview.questions.eligibility import EDUCATION, partner_counts
from express_entry import rulebook
from express_entry.assessment.consistency import assessed_too_early, completed_too_young
from express_entry.candidate.dates import earliest, latest

MOST_CREDENTIALS = 8
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
_ABROAD = "IN"
"""Any country but Canada: most studies were."""


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


def _partner_studied(view: View) -> bool:
    return partner_counts(view) and view.get("partner.education") not in (None, "none")


def _partner_foreign(view: View) -> bool:
    return _partner_studied(view) and view.get("partner.education_country") not in (None, "CA")


def _partner_assessed(view: View) -> bool:
    return _partner_foreign(view) and view.get("partner.assessed") is True


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
        usual=usually(_ABROAD),
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
        group="credential",
    ),
    Question(
        "credential.eca_body",
        _S,
        Kind.CHOICE,
        fact="eca.organization",
        part=Part.STUDY,
        asked_when=_assessed,
        choices=fixed(*ORGANIZATIONS),
        labels="organization",
        columns=2,
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
        group="credential",
    ),
    Question(
        "credential.more",
        _S,
        Kind.YES_NO,
        fact=ANOTHER,
        part=ANOTHER,
        asked_when=_another_possible,
        group="credential",
    ),
)

PARTNER_QUESTIONS = (
    Question(
        "partner.education",
        _S,
        Kind.CHOICE,
        fact="partner.education",
        part=Part.PARTNER,
        asked_when=partner_counts,
        choices=fixed(
            "none",
            "secondary",
            "one_year",
            "two_year",
            "bachelors",
            "two_or_more",
            "masters",
            "doctorate",
        ),
        labels="level",
        usual=usually("bachelors"),
    ),
    Question(
        "partner.education_country",
        _S,
        Kind.COUNTRY,
        fact="partner.education_in_canada",
        part=Part.PARTNER,
        asked_when=_partner_studied,
        usual=usually(_ABROAD),
    ),
    Question(
        "partner.assessed",
        _S,
        Kind.YES_NO,
        fact="partner.assessed",
        part=Part.PARTNER,
        asked_when=_partner_foreign,
        usual=usually(True),
    ),
    Question(
        "partner.eca_date",
        _S,
        Kind.DATE,
        fact="partner.eca.issued_on",
        part=Part.PARTNER,
        asked_when=_partner_assessed,
        check=issued_by_now,
    ),
    Question(
        "partner.eca_level",
        _S,
        Kind.CHOICE,
        fact="partner.eca.equivalent",
        also=("partner.eca",),
        part=Part.PARTNER,
        asked_when=_partner_assessed,
        choices=fixed(*EQUIVALENTS),
        labels="equivalent",
    ),
)
