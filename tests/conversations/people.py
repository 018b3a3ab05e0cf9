"""People of the stories: what they type and tap, by the question that asks for it, so that it
does not matter in which order and how many at a time they are asked.

A step beginning with ``/`` is a command, with ``[`` a tap, all else is typed.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from conversations.interview.question import Answer
from tests.conversations.story import BEFORE, Chat, newcomer

Told = Mapping[str, str | tuple[str, ...]]
"""By the id of a question, the step or the steps that answer it."""

BORN: Told = {"birth_date": "3 April 1991"}
SINGLE: Told = {**BORN, "marital_status": "[Single"}
COUPLE: Told = {**BORN, "marital_status": "[Married", "partner.accompanying": "[Yes, comes with me"}
ONTARIO_FROM_INDIA: Told = {
    "education": "[Bachelor's",
    "foreign_years": "5",
    "canadian_years": "0",
    "residence": "India",
    "destination": "[Ontario",
}
IELTS: Told = {
    "english.test": "[IELTS",
    "english.date": "10 March 2026",
    "english.listening": "L8 R7.5 W7 S7",
}
NO_FRENCH: Told = {"french.test": "[No French test"}
NO_ENGLISH: Told = {"english.test": "[I haven't taken one", "english.plan": "[No plans"}
INDIAN_DEGREE: Told = {
    "credential.country": "India",
    "credential.completed": "June 2012",
    "credential.assessed": "[Yes, at that level",
    "credential.eca_body": "[WES",
    "credential.eca_date": "2 February 2025",
}
PROGRAMMER_ABROAD: Told = {
    "job.noc": ("software developer", "[21232", "[Yes, this is my work"),
    "job.country": "India",
    "job.start": "March 2019 – now",
    "job.hours": "40",
    "job.paid": "[Yes, a paid employee",
}
PASSPORT: Told = {"passport": "5 May 2031"}
NO_CITY: Told = {"city": "skip"}
NOTHING_SPECIAL: Told = {
    "sibling": "[None of these",
    "children": "0",
    "funds": "20000",
    **PASSPORT,
    **NO_CITY,
}
"""No sibling, relative, study, nomination or offer; no children; funds, passport; no city."""
FILE = "complete my file"
CONFIRM = ["[All correct"]

REST: Told = {**NO_FRENCH, **INDIAN_DEGREE, **PROGRAMMER_ABROAD, **NOTHING_SPECIAL}
"""All of a developer from India but who they are and their English."""
ENGINEER: Told = {**SINGLE, **ONTARIO_FROM_INDIA, **IELTS, **REST}
"""A single software developer of 35 in India, CLB 9 throughout."""


def steps_of(told: Told, today: date = BEFORE) -> list[str]:
    """These steps in the order in which they are asked for, and the file complete."""
    chat = newcomer(today)
    return [*chat.tells(told), *chat.tells(told, begin=FILE)]


def whole(told: Told, today: date = BEFORE) -> Chat:
    """Somebody who told all this, file and all, at the review."""
    chat = newcomer(today)
    chat.tells(told)
    chat.tells(told, begin=FILE)
    assert chat.state == "review", chat.card
    return chat


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
    return whole(ENGINEER, today)


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


def couple_with_tests(
    partner_born: str = "12 October 1993", *, untested: tuple[str, ...] = ()
) -> Chat:
    """Both with a test, but for those (``english`` of the one who applies, ``partner_test``) who
    have taken none."""
    told: Told = {
        **ENGINEER,
        **COUPLE,
        "partner_test.test": "[IELTS",
        "partner_test.date": "10 March 2026",
        "partner_test.listening": "L8 R7.5 W7 S7",
        "partner.education": "[Bachelor's",
        "partner.education_country": "Philippines",
        "partner.assessed": "[Yes, at that level",
        "partner.eca_date": "20 May 2024",
        "partner.canadian_years": "0",
        "partner.worked_in_canada": "[No",
        "partner.foreign_years": "3",
        "partner.birth_date": partner_born,
        "funds": "25000",
    }
    for owner in untested:
        told = {key: one for key, one in told.items() if not key.startswith(f"{owner}.")}
        told[f"{owner}.test"] = "[I haven't taken one"
        if owner == "english":
            told |= NO_ENGLISH
    return whole(told).does(*CONFIRM)


BACHELOR: dict[str, Any] = {"credential.0.level": "bachelors", "credential.0.country": "IN"}


def assessed(on: str) -> dict[str, Any]:
    return BACHELOR | {
        "credential.0.assessed": True, "credential.0.eca_body": "WES", "credential.0.eca_date": on,
        "credential.0.eca_level": "bachelors", "credential.0.more": False,
    }  # fmt: skip
