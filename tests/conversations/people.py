"""People of the stories: what they type and tap, section by section.

A step beginning with ``/`` is a command, with ``[`` a tap, all else is typed.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from conversations.interview.question import Answer
from tests.conversations.story import BEFORE, Chat, newcomer

SINGLE = ["3 April 1991", "[Single"]
COUPLE = ["3 April 1991", "[Married", "[Yes", "[No"]
ONTARIO_FROM_INDIA = ["[Ontario", "India", "[No", "[Bachelor's", "0", "5"]
IELTS = ["[IELTS", "10 March 2026", "L8 R7.5 W7 S7"]
NO_FRENCH = ["[I haven't taken one", "[No plans"]
NO_ENGLISH = ["[I haven't taken one", "[No plans"]
INDIAN_DEGREE = [
    "[Bachelor's", "India", "June 2012", "[Yes", "[WES", "2 February 2025", "[Bachelor's", "[No",
]  # fmt: skip
PROGRAMMER_ABROAD = [
    "[Yes", "software developer", "[21232", "[Yes, this is my work", "India", "March 2019",
    "[I still work there", "40", "[Yes", "[No", "[No",
]  # fmt: skip
NO_CERTIFICATE = ["[No"]
PASSPORT = ["5 May 2031"]
NO_CITY = ["skip"]
NOTHING_SPECIAL = ["[No", "[No", "[No", "[No", "[No", "0", "20000", *PASSPORT, *NO_CITY]
"""No sibling, relative, study, nomination or offer; no children; funds, passport; no city."""
CONFIRM = ["[All correct"]

ENGINEER = [
    *SINGLE, *ONTARIO_FROM_INDIA, *IELTS, *NO_FRENCH, *INDIAN_DEGREE, *PROGRAMMER_ABROAD,
    *NO_CERTIFICATE, *NOTHING_SPECIAL,
]  # fmt: skip
"""A single software developer of 35 in India, CLB 9 throughout, at the review."""

RIA: dict[str, Answer] = {
    "birth_date": "1997-04-03",
    "marital_status": "single",
    "education": "masters",
    "canadian_years": 0,
    "foreign_years": 4,
    "english.test": "ielts_general",
    "english.listening": "8",
    "english.reading": "7.5",
    "english.writing": "7",
    "english.speaking": "7",
}
"""What a first estimate is made of, in stored form: age 29 110, master's 135, CLB 9 124, and 50 and
50 that rest on them: about 469, if the ECA confirms the master's."""


def engineer(today: date = BEFORE) -> Chat:
    chat = newcomer(today).does(*ENGINEER)
    assert chat.state == "review", chat.card
    return chat


CLB_NINE: dict[str, Any] = {
    "english.test": "ielts_general",
    "english.date": "2026-03-10",
    "english.listening": "8",
    "english.reading": "7.5",
    "english.writing": "7",
    "english.speaking": "7",
}
ME: dict[str, Any] = {"birth_date": "1991-04-03", "marital_status": "single", "destination": "ON"}


def job(number: int = 0, **facts: Any) -> dict[str, Any]:
    """A full-time, paid, employed job that goes on, unless said otherwise."""
    usual = {
        "title": "software developer", "noc": "21232", "country": "CA", "start": "2022-03-01",
        "end": "now", "hours": "40", "paid": True, "self_employed": False, "authorized": True,
        "student": False, "more": False,
    }  # fmt: skip
    told = {f"job.{number}.{name}": value for name, value in (usual | facts).items()}
    if (usual | facts)["country"] != "CA":
        told.pop(f"job.{number}.authorized")
        told.pop(f"job.{number}.student")
    return {"has_work": True, **told}


def couple_with_tests(partner_born: str = "12 October 1993") -> Chat:
    partner_test = ["[IELTS", "10 March 2026", "L8 R7.5 W7 S7"]
    partner_degree = ["[Bachelor's", "Philippines", "[Yes", "20 May 2024", "[Bachelor's"]
    chat = newcomer().does(
        *COUPLE, *ONTARIO_FROM_INDIA, *IELTS, *NO_FRENCH, *partner_test, *INDIAN_DEGREE,
        *partner_degree, *PROGRAMMER_ABROAD, *NO_CERTIFICATE, "0", "[No", "3",
    )  # fmt: skip
    assert chat.state == "profile"
    chat.does("[No", "[No", "[No", "[No", "[No", "[No", "0", "25000", *PASSPORT)
    return chat.does(partner_born, *NO_CITY, *CONFIRM)


BACHELOR: dict[str, Any] = {"credential.0.level": "bachelors", "credential.0.country": "IN"}


def assessed(on: str) -> dict[str, Any]:
    return BACHELOR | {
        "credential.0.assessed": True, "credential.0.eca_body": "WES", "credential.0.eca_date": on,
        "credential.0.eca_level": "bachelors", "credential.0.more": False,
    }  # fmt: skip
