"""A profile as submitted and as it is now, and what of it IRCC must be told."""

from __future__ import annotations

from datetime import date
from typing import Any

from express_entry.ahead.reportable import differences
from express_entry.ahead.reported import Reportable
from express_entry.candidate.profile import Partner, Profile
from tests.express_entry.candidates import ana

SUBMITTED = date(2026, 1, 10)
NOW = date(2026, 4, 10)


def changed(submitted: Profile, **facts: Any) -> tuple[Reportable, ...]:
    now = Profile.model_validate(submitted.model_dump() | facts)
    return differences(submitted, now, SUBMITTED, NOW)


def ids(found: tuple[Reportable, ...]) -> list[tuple[str, str]]:
    return [(one.id, one.trigger) for one in found]


COUPLE = ana(
    marital_status="married",
    partner={
        "accompanying": True,
        "canadian": False,
        "education": "bachelors",
        "education_in_canada": False,
        "assessed": False,
        "has_no_test": True,
        "canadian_work_years": 0,
        "studied_in_canada": False,
    },
)


def couple(**partner: Any) -> dict[str, Any]:
    assert COUPLE.partner is not None
    return {"partner": Partner.model_validate(COUPLE.partner.model_dump() | partner)}
