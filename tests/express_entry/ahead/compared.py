"""A candidate to compare with the rounds of the past."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from express_entry.ahead import rounds
from express_entry.ahead.rounds import Comparison
from express_entry.assessment import Assessment, assess
from express_entry.candidate.profile import (
    Credential,
    EducationLevel,
    Job,
    LanguageTest,
    MaritalStatus,
    Profile,
    TestId,
)

ON = date(2026, 10, 1)


def candidate(**facts: Any) -> Profile:
    """An electrician with three years in Canada (TEER 2): CEC met, FSWP and FSTP not."""
    english = LanguageTest(
        test=TestId.CELPIP,
        taken_on=date(2026, 1, 10),
        listening=Decimal(9),
        reading=Decimal(9),
        writing=Decimal(9),
        speaking=Decimal(9),
    )
    told: dict[str, Any] = {
        "birth_date": date(1996, 5, 1),
        "marital_status": MaritalStatus.SINGLE,
        "destination": "ON",
        "lives_in_canada": True,
        "residence_country": "CA",
        "authorized_to_work_in_canada": True,
        "english": english,
        "has_no_french_test": True,
        "credentials": (
            Credential(level=EducationLevel.TWO_YEAR, in_canada=True, full_time_in_canada=True),
        ),
        "jobs": (
            Job(
                noc="72200",
                in_canada=True,
                start="2023-09-01",
                current=True,
                hours_per_week=Decimal(40),
                paid=True,
                authorized=True,
                self_employed=False,
                while_full_time_student=False,
            ),
        ),
        "certificate_of_qualification": False,
        "sibling_in_canada": False,
        "relative_in_canada": False,
        "studied_in_canada": False,
        "provincial_nomination": False,
        "has_job_offer": False,
        "dependent_children": 0,
        "settlement_funds": 0,
    }
    return Profile(**told | facts)


def assessed(profile: Profile, on: date = ON) -> Assessment:
    return assess(profile, on)


def compared(profile: Profile, on: date = ON) -> dict[str, Comparison]:
    return {one.slug: one for one in rounds.comparable(profile, assessed(profile, on))}
