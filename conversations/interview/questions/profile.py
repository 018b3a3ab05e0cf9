"""Section 5, profile: relatives, study, nomination, job offer, family, money, passport, city."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from conversations.interview.question import (
    NOT_COPIED,
    InterviewSection,
    Kind,
    Part,
    Problem,
    Question,
    View,
    fixed,
)
from conversations.interview.questions.eligibility import may_work, partner_counts, plausible_birth

_S = InterviewSection.PROFILE


def _no_sibling(view: View) -> bool:
    return view.get("sibling") is not True


def _has_offer(view: View) -> bool:
    return view.get("has_offer") is True


def _offer_and_permit(view: View) -> bool:
    return _has_offer(view) and may_work(view) is True


def _offer_by_current_employer(view: View) -> bool:
    return _offer_and_permit(view) and view.get("offer.current_employer") is True


def _offer_on_exempt_permit(view: View) -> bool:
    return _offer_by_current_employer(view) and view.get("offer.permit") == "exempt"


def _passport_plausible(value: Any, _: View, today: date) -> Problem | None:
    expires = date.fromisoformat(value)
    if expires < today:
        return Problem("problem-passport-expired", {"date": expires})
    if expires > today + timedelta(days=366 * 11):
        return Problem("problem-passport-too-far", {"date": expires})
    return None


QUESTIONS = (
    Question("sibling", _S, Kind.YES_NO, fact="sibling_in_canada", part=Part.APPLICATION),
    Question(
        "relative",
        _S,
        Kind.YES_NO,
        fact="relative_in_canada",
        part=NOT_COPIED,
        asked_when=_no_sibling,
    ),
    Question("studied_in_canada", _S, Kind.YES_NO, fact="studied_in_canada", part=NOT_COPIED),
    Question(
        "partner.studied_in_canada",
        _S,
        Kind.YES_NO,
        fact="partner.studied_in_canada",
        part=Part.PARTNER,
        asked_when=partner_counts,
    ),
    Question("nomination", _S, Kind.YES_NO, fact="provincial_nomination", part=Part.APPLICATION),
    Question(
        "has_offer",
        _S,
        Kind.YES_NO,
        fact="has_job_offer",
        also=("job_offer",),
        part=Part.APPLICATION,
    ),
    Question(
        "offer.noc",
        _S,
        Kind.OCCUPATION,
        fact="job_offer.noc",
        part=Part.APPLICATION,
        asked_when=_has_offer,
    ),
    Question(
        "offer.full_time",
        _S,
        Kind.YES_NO,
        fact="job_offer.full_time_one_year",
        part=Part.APPLICATION,
        asked_when=_has_offer,
    ),
    Question(
        "offer.lmia",
        _S,
        Kind.YES_NO,
        fact="job_offer.lmia",
        part=Part.APPLICATION,
        asked_when=_has_offer,
    ),
    Question(
        "offer.current_employer",
        _S,
        Kind.YES_NO,
        fact="job_offer.employer_on_permit",
        part=Part.APPLICATION,
        asked_when=_offer_and_permit,
    ),
    Question(
        "offer.permit",
        _S,
        Kind.CHOICE,
        fact="job_offer.permit",
        part=Part.APPLICATION,
        asked_when=_offer_by_current_employer,
        choices=fixed("lmia", "exempt", "open"),
        labels="permit",
    ),
    Question(
        "offer.year",
        _S,
        Kind.YES_NO,
        fact="job_offer.year_with_employer",
        part=Part.APPLICATION,
        asked_when=_offer_on_exempt_permit,
    ),
    Question(
        "offer.excluded_employer",
        _S,
        Kind.YES_NO,
        fact="job_offer.excluded_employer",
        part=Part.APPLICATION,
        asked_when=_has_offer,
    ),
    Question(
        "children",
        _S,
        Kind.NUMBER,
        fact="dependent_children",
        part=Part.PERSONAL,
        quick=("0", "1", "2", "3", "4", "5"),
        columns=3,
        most=20,
    ),
    Question(
        "funds", _S, Kind.MONEY, fact="settlement_funds", part=Part.APPLICATION, most=100_000_000
    ),
    Question(
        "passport",
        _S,
        Kind.DATE,
        fact="passport_expires_on",
        part=Part.PERSONAL,
        check=_passport_plausible,
    ),
    Question(
        "partner.birth_date",
        _S,
        Kind.DATE,
        fact="partner.birth_date",
        part=Part.PARTNER,
        asked_when=partner_counts,
        check=plausible_birth,
        of_birth=True,
    ),
    Question("city", _S, Kind.TEXT, fact="city", part=NOT_COPIED),
)
