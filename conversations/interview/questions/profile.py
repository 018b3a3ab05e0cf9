"""Section 5, profile: relatives, study, nomination, whether there is a job offer, where the person
means to live, family, money, passport, city."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from conversations.interview.question import (
    NOT_COPIED,
    InterviewSection,
    Kind,
    Need,
    Part,
    Problem,
    Question,
    View,
    fixed,
    for_the_file,
)
from conversations.interview.questions import offer, proof
from conversations.interview.questions.eca import TIES
from conversations.interview.questions.eligibility import partner_counts, plausible_birth
from conversations.interview.questions.jobs_told import has_full_year_in_canada
from conversations.interview.questions.living import permit_does_not_tell

_S = InterviewSection.PROFILE
NOT_QUEBEC = "not_QC"
"""Anywhere but Quebec: enough for the programs; the form asks for the province or territory."""
PROVINCES = ("ON", "BC", "AB", "MB", "SK", "NS", "NB", "PE", "NL", "YT", "NT", "NU", "QC")
DESTINATIONS = (NOT_QUEBEC, *PROVINCES)


def _of_whom_it_concerns(view: View) -> Need:
    """An offer may hang on it; else only the papers of whoever lives in Canada do."""
    if view.told("has_offer") is True:
        return Need.SCORE
    return Need.FILE if view.get("residence") == "CA" else Need.NOTHING


def _as_adaptability(view: View) -> Need:
    """What earns points for adaptability alone: none where work in Canada has earned the most that
    there is (IRPR 83), and the papers alone may need it."""
    return Need.FILE if has_full_year_in_canada(view) else Need.SCORE


def _no_sibling(view: View) -> bool:
    return view.get("sibling") is not True


def _passport_plausible(value: Any, _: View, today: date) -> Problem | None:
    expires = date.fromisoformat(value)
    if expires < today:
        return Problem("problem-passport-expired", {"date": expires})
    if expires > today + timedelta(days=366 * 11):
        return Problem("problem-passport-too-far", {"date": expires})
    return None


QUESTIONS = (
    Question(
        "work_permit",
        _S,
        Kind.YES_NO,
        fact="authorized_to_work_in_canada",
        part=NOT_COPIED,
        asked_when=permit_does_not_tell,
        need=_of_whom_it_concerns,
    ),
    Question(
        "sibling",
        _S,
        Kind.YES_NO,
        fact="sibling_in_canada",
        part=Part.APPLICATION,
        together=TIES,
    ),
    Question(
        "relative",
        _S,
        Kind.YES_NO,
        fact="relative_in_canada",
        part=NOT_COPIED,
        asked_when=_no_sibling,
        need=_as_adaptability,
        together=TIES,
    ),
    Question(
        "studied_in_canada",
        _S,
        Kind.YES_NO,
        fact="studied_in_canada",
        part=NOT_COPIED,
        need=_as_adaptability,
        together=TIES,
    ),
    Question(
        "partner.studied_in_canada",
        _S,
        Kind.YES_NO,
        fact="partner.studied_in_canada",
        part=Part.PARTNER,
        asked_when=partner_counts,
        need=_as_adaptability,
        together=TIES,
    ),
    Question(
        "nomination",
        _S,
        Kind.YES_NO,
        fact="provincial_nomination",
        part=Part.APPLICATION,
        together=TIES,
    ),
    Question(
        "has_offer",
        _S,
        Kind.YES_NO,
        fact="has_job_offer",
        also=("job_offer",),
        part=Part.APPLICATION,
        together=TIES,
    ),
    *offer.QUESTIONS,
    Question(
        "destination",
        _S,
        Kind.CHOICE,
        fact="destination",
        part=Part.APPLICATION,
        choices=fixed(*DESTINATIONS),
        labels="province",
        not_enough=(NOT_QUEBEC,),
        columns=2,
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
        "funds",
        _S,
        Kind.MONEY,
        fact="settlement_funds",
        also=("settlement_funds_or_more",),
        part=Part.APPLICATION,
        need=proof.of_whom_it_concerns,
        most=100_000_000,
    ),
    Question(
        "passport",
        _S,
        Kind.DATE,
        fact="passport_expires_on",
        part=Part.PERSONAL,
        need=for_the_file,
        check=_passport_plausible,
    ),
    Question(
        "partner.birth_date",
        _S,
        Kind.DATE,
        fact="partner.birth_date",
        part=Part.PARTNER,
        asked_when=partner_counts,
        need=for_the_file,
        check=plausible_birth,
        of_birth=True,
    ),
    Question("city", _S, Kind.TEXT, fact="city", part=Part.CONTACT, need=for_the_file),
)
