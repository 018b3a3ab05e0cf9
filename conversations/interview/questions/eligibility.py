"""Section 1, eligibility: who the person is, and the one-line answers from which a first estimate
and a first verdict can already be given."""

from __future__ import annotations

from datetime import date
from typing import Any

from conversations.interview.question import (
    Answer,
    InterviewSection,
    Kind,
    Need,
    Part,
    Problem,
    Question,
    View,
    Without,
    fixed,
)
from express_entry.assessment.consistency import too_many_years
from express_entry.candidate.dates import age_on

EDUCATION = ("none", "secondary", "one_year", "two_year", "bachelors", "masters", "doctorate")
"""Levels of one credential."""
IN_ONE_LINE = (*EDUCATION[:5], "two_or_more", *EDUCATION[5:])
"""Levels of all credentials together."""
YOUNGEST, OLDEST = 14, 100
ABROAD = "IN"
"""Any country but Canada: where most people live and have studied."""


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


def _stays_a_canadian(view: View) -> Answer:
    """A citizen or a permanent resident is never an accompanying partner (Ministerial Instructions,
    definition of accompanying)."""
    return False if view.told("partner.canadian") is True else None


def _of_who_comes(view: View) -> Need:
    """Whether a partner who stays behind is Canadian changes nothing but the form."""
    return Need.FILE if view.get("partner.accompanying") is False else Need.SCORE


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


_S = InterviewSection.ELIGIBILITY

QUESTIONS = (
    Question(
        "birth_date",
        _S,
        Kind.DATE,
        fact="birth_date",
        also=("age",),
        part=Part.PERSONAL,
        check=plausible_birth,
        of_birth=True,
    ),
    Question(
        "marital_status",
        _S,
        Kind.CHOICE,
        fact="marital_status",
        also=("partner",),
        part=Part.PERSONAL,
        choices=fixed("single", "married", "common_law", "separated", "divorced", "widowed"),
        columns=2,
    ),
    Question(
        "partner.accompanying",
        _S,
        Kind.YES_NO,
        fact="partner.accompanying",
        part=Part.PARTNER,
        asked_when=has_partner,
        follows=_stays_a_canadian,
        together="partner",
    ),
    Question(
        "partner.canadian",
        _S,
        Kind.YES_NO,
        fact="partner.canadian",
        part=Part.PARTNER,
        asked_when=has_partner,
        need=_of_who_comes,
        together="partner",
    ),
    Question(
        "education",
        _S,
        Kind.CHOICE,
        fact="claimed_education",
        also=("education",),
        part=Without("the credentials stand there, one by one"),
        choices=fixed(*IN_ONE_LINE),
        labels="level",
    ),
    Question(
        "foreign_years",
        _S,
        Kind.NUMBER,
        fact="claimed_foreign_years",
        also=("foreign_work_years",),
        part=Without("the jobs stand there, one by one"),
        quick=("0", "1", "2", "3", "4", "5", "6"),
        columns=4,
        most=60,
        check=_fits_a_life,
    ),
    Question(
        "canadian_years",
        _S,
        Kind.NUMBER,
        fact="claimed_canadian_years",
        also=("canadian_work_years",),
        part=Without("the jobs stand there, one by one"),
        quick=("0", "1", "2", "3", "4", "5"),
        columns=3,
        most=60,
        check=_fits_a_life,
    ),
)
