"""Section 1, eligibility: who the person is, where they mean to live, and two one-line answers
from which a first verdict can already be given."""

from __future__ import annotations

from datetime import date
from typing import Any

from conversations.interview.question import Kind, Problem, Question, Section, View, fixed
from express_entry.assessment.consistency import too_many_years
from express_entry.candidate.dates import age_on

PROVINCES = ("ON", "BC", "AB", "MB", "SK", "NS", "NB", "PE", "NL", "YT", "NT", "NU", "QC")
EDUCATION = ("none", "secondary", "one_year", "two_year", "bachelors", "masters", "doctorate")
YOUNGEST, OLDEST = 14, 100


def has_partner(view: View) -> bool:
    """Married or in a common-law partnership."""
    return view.get("marital_status") in ("married", "common_law")


def partner_counts(view: View) -> bool:
    """The partner comes along and is neither a citizen nor a permanent resident, so that the
    partner's own factors count (Ministerial Instructions, definition of accompanying)."""
    return (
        has_partner(view)
        and view.get("partner.accompanying") is True
        and view.get("partner.canadian") is not True
    )


def plausible_birth(value: Any, _: View, today: date) -> Problem | None:
    """A birth date in the past, of somebody who could apply."""
    born = date.fromisoformat(value)
    if born > today:
        return Problem("problem-birth-in-future", {"date": born})
    age = age_on(born, today)
    if age < YOUNGEST or age > OLDEST:
        return Problem("problem-age-unlikely", {"age": age, "date": born})
    return None


def _fits_a_life(value: Any, view: View, today: date) -> Problem | None:
    born = view.get("birth_date")
    if born and too_many_years(value, date.fromisoformat(born), today):
        age = age_on(date.fromisoformat(born), today)
        return Problem("problem-years-too-many", {"years": value, "age": age})
    return None


_S = Section.ELIGIBILITY

QUESTIONS = (
    Question("birth_date", _S, Kind.DATE, check=plausible_birth, of_birth=True),
    Question(
        "marital_status",
        _S,
        Kind.CHOICE,
        choices=fixed("single", "married", "common_law", "separated", "divorced", "widowed"),
        columns=2,
    ),
    Question("partner.accompanying", _S, Kind.YES_NO, asked_when=has_partner),
    Question("partner.canadian", _S, Kind.YES_NO, asked_when=has_partner),
    Question(
        "destination", _S, Kind.CHOICE, choices=fixed(*PROVINCES), labels="province", columns=2
    ),
    Question("residence", _S, Kind.COUNTRY),
    Question("work_permit", _S, Kind.YES_NO),
    Question("education", _S, Kind.CHOICE, choices=fixed(*EDUCATION), labels="level"),
    Question(
        "canadian_years",
        _S,
        Kind.NUMBER,
        quick=("0", "1", "2", "3", "4", "5"),
        columns=3,
        most=60,
        check=_fits_a_life,
    ),
    Question(
        "foreign_years",
        _S,
        Kind.NUMBER,
        quick=("0", "1", "2", "3", "4", "6"),
        columns=3,
        most=60,
        check=_fits_a_life,
    ),
)
