"""Section 1, eligibility: who the person is, where they mean to live, and two one-line answers
from which a first verdict can already be given."""

from __future__ import annotations

from datetime import date
from typing import Any

from conversations.interview.question import (
    NOT_COPIED,
    InterviewSection,
    Kind,
    Part,
    Problem,
    Question,
    View,
    Without,
    fixed,
)
from express_entry.assessment.consistency import too_many_years
from express_entry.candidate.dates import age_on, anniversary, earliest, latest
from express_entry.candidate.permits import lets_work
from express_entry.candidate.profile import PermitKind

PROVINCES = ("ON", "BC", "AB", "MB", "SK", "NS", "NB", "PE", "NL", "YT", "NT", "NU", "QC")
EDUCATION = ("none", "secondary", "one_year", "two_year", "bachelors", "masters", "doctorate")
YOUNGEST, OLDEST = 14, 100
LONGEST_PERMIT_YEARS = 6
"""Beyond this a last day is rather a slip."""


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


def _in_canada(view: View) -> bool:
    return bool(view.get("residence") == "CA")


def _permit_ends(view: View) -> bool:
    """A permit has a last day; maintained status lasts until a decision."""
    without = (None, PermitKind.MAINTAINED, PermitKind.OTHER)
    return _in_canada(view) and view.get("permit") not in without


def _permit_does_not_tell(view: View) -> bool:
    """Whether somebody may work in Canada has to be asked."""
    return not _in_canada(view) or lets_work(view.get("permit")) is None


def may_work(view: View) -> bool | None:
    """Whether the person may work in Canada now: by the permit, else as answered."""
    by_permit = lets_work(view.get("permit")) if _in_canada(view) else None
    answered: bool | None = view.get("work_permit")
    return answered if by_permit is None else by_permit


def _permit_plausible(value: Any, _: View, today: date) -> Problem | None:
    """A last day that is not over, nor further ahead than any permit runs."""
    if latest(value) < today:
        return Problem("problem-permit-ended", {"date": value})
    if earliest(value) > anniversary(today, LONGEST_PERMIT_YEARS):
        return Problem("problem-permit-too-far", {"date": value})
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
    ),
    Question(
        "partner.canadian",
        _S,
        Kind.YES_NO,
        fact="partner.canadian",
        part=Part.PARTNER,
        asked_when=has_partner,
    ),
    Question(
        "destination",
        _S,
        Kind.CHOICE,
        fact="destination",
        part=Part.APPLICATION,
        choices=fixed(*PROVINCES),
        labels="province",
        columns=2,
    ),
    Question(
        "residence",
        _S,
        Kind.COUNTRY,
        fact="residence_country",
        also=("lives_in_canada",),
        part=Part.PERSONAL,
    ),
    Question(
        "permit",
        _S,
        Kind.CHOICE,
        fact="permit",
        part=NOT_COPIED,
        asked_when=_in_canada,
        choices=fixed(*PermitKind),
        labels="permit-kind",
        resets=("permit_end",),
    ),
    Question(
        "permit_end",
        _S,
        Kind.MONTH,
        fact="permit_ends_on",
        part=NOT_COPIED,
        asked_when=_permit_ends,
        check=_permit_plausible,
    ),
    Question(
        "work_permit",
        _S,
        Kind.YES_NO,
        fact="authorized_to_work_in_canada",
        part=NOT_COPIED,
        asked_when=_permit_does_not_tell,
    ),
    Question(
        "education",
        _S,
        Kind.CHOICE,
        fact="claimed_education",
        also=("education",),
        part=Without("the credentials stand there, one by one"),
        choices=fixed(*EDUCATION),
        labels="level",
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
    Question(
        "foreign_years",
        _S,
        Kind.NUMBER,
        fact="claimed_foreign_years",
        also=("foreign_work_years",),
        part=Without("the jobs stand there, one by one"),
        quick=("0", "1", "2", "3", "4", "6"),
        columns=3,
        most=60,
        check=_fits_a_life,
    ),
)
