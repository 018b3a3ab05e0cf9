"""Section 4 too: where the person lives, and with which permit in Canada. It stands before the
jobs, for whoever lives abroad has mostly worked there."""

from __future__ import annotations

from datetime import date
from typing import Any

from conversations.interview.question import (
    InterviewSection,
    Kind,
    Part,
    Problem,
    Question,
    View,
    fixed,
    usually,
)
from conversations.interview.questions.eligibility import ABROAD
from express_entry.candidate.dates import anniversary, earliest, latest
from express_entry.candidate.permits import lets_work
from express_entry.candidate.profile import PermitKind

LONGEST_PERMIT_YEARS = 6
"""Beyond this a last day is rather a slip."""


def _in_canada(view: View) -> bool:
    return bool(view.get("residence") == "CA")


def _permit_ends(view: View) -> bool:
    """A permit has a last day; maintained status lasts until a decision."""
    without = (None, PermitKind.MAINTAINED, PermitKind.OTHER)
    return _in_canada(view) and view.get("permit") not in without


def permit_does_not_tell(view: View) -> bool:
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


_S = InterviewSection.NOC

QUESTIONS = (
    Question(
        "residence",
        _S,
        Kind.COUNTRY,
        fact="residence_country",
        also=("lives_in_canada",),
        part=Part.PERSONAL,
        usual=usually(ABROAD),
    ),
    Question(
        "permit",
        _S,
        Kind.CHOICE,
        fact="permit",
        part=Part.PERSONAL,
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
        part=Part.PERSONAL,
        asked_when=_permit_ends,
        check=_permit_plausible,
    ),
)
