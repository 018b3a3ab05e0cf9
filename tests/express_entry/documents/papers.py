"""People whose papers are looked at, and how a need is written for short.

The skilled worker abroad of 2026-10-01, the same person at work in Canada, and a family. A need is
written as (needed, missing, programs, index).
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from express_entry import documents
from express_entry.candidate.profile import (
    Credential,
    Eca,
    EducationLevel,
    Job,
    LanguageTest,
    MaritalStatus,
    Partner,
    Profile,
    TestId,
)
from express_entry.documents import DocumentNeed

ON = date(2026, 10, 1)


def english(taken_on: date | None = date(2026, 1, 10), **facts: Any) -> LanguageTest:
    scores: dict[str, Any] = dict.fromkeys(
        ("listening", "reading", "writing", "speaking"), Decimal(9)
    )
    return LanguageTest(test=TestId.CELPIP, taken_on=taken_on, **scores | facts)


def job(**facts: Any) -> Job:
    told: dict[str, Any] = {
        "noc": "21231",
        "start": "2021-01-01",
        "end": "2024-12-31",
        "hours_per_week": Decimal(40),
        "paid": True,
        "in_canada": False,
    }
    return Job(**told | facts)


CANADIAN_JOB = job(
    start="2023-09-01",
    end=None,
    current=True,
    in_canada=True,
    authorized=True,
    self_employed=False,
    while_full_time_student=False,
)


def worker(**facts: Any) -> Profile:
    """A single software engineer abroad, a Federal Skilled Worker with everything told."""
    told: dict[str, Any] = {
        "birth_date": date(1996, 5, 1),
        "marital_status": MaritalStatus.SINGLE,
        "destination": "ON",
        "lives_in_canada": False,
        "residence_country": "IN",
        "authorized_to_work_in_canada": False,
        "english": english(),
        "has_no_french_test": True,
        "credentials": (
            Credential(
                level=EducationLevel.MASTERS,
                in_canada=False,
                country="DE",
                completed_on="2019-07",
                assessed=True,
                eca=Eca(
                    organization="WES",
                    issued_on=date(2024, 2, 29),
                    equivalent=EducationLevel.MASTERS,
                ),
            ),
        ),
        "jobs": (job(),),
        "primary_occupation": "21231",
        "certificate_of_qualification": False,
        "sibling_in_canada": False,
        "relative_in_canada": False,
        "studied_in_canada": False,
        "provincial_nomination": False,
        "has_job_offer": False,
        "dependent_children": 0,
        "settlement_funds": 40000,
        "passport_expires_on": date(2030, 3, 3),
    }
    return Profile(**told | facts)


def canadian(**facts: Any) -> Profile:
    """The same person working in Canada: Canadian Experience Class."""
    return worker(
        lives_in_canada=True,
        residence_country="CA",
        authorized_to_work_in_canada=True,
        jobs=(CANADIAN_JOB,),
        **facts,
    )


def needs(profile: Profile, on: date = ON, **options: Any) -> list[DocumentNeed]:
    return list(documents.checklist(profile, on, **options))


def find(found: list[DocumentNeed], name: str, who: str = "applicant") -> DocumentNeed:
    return next(one for one in found if one.id == name and one.who == who)


def ids(found: list[DocumentNeed]) -> list[str]:
    return [one.id for one in found]


def family(**partner: Any) -> Profile:
    told = {"accompanying": True, "canadian": False} | partner
    return worker(
        marital_status=MaritalStatus.MARRIED, dependent_children=2, partner=Partner(**told)
    )


Told = tuple[bool | None, tuple[str, ...], tuple[str, ...], int | None]
YES: Told = (True, (), (), None)
MASTERS = EducationLevel.MASTERS
TEF = LanguageTest.model_validate(
    {"test": "tef_canada_nclc", "taken_on": "2026-01-10"}
    | dict.fromkeys(("listening", "reading", "writing", "speaking"), 7)
)


def told(one: DocumentNeed) -> Told:
    return one.needed, one.missing, one.programs, one.index


def all_of(
    name: str, profile: Profile, on: date = ON, who: str = "applicant", **options: Any
) -> list[Told]:
    found = needs(profile, on, **options)
    return [told(one) for one in found if (one.id, one.who) == (name, who)]
