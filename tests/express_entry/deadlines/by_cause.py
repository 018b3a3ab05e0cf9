"""Deadlines by their cause; candidacies, a partner and a table of funds they are asked for."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from express_entry import rulebook
from express_entry.candidate.candidacy import Candidacy
from express_entry.candidate.profile import Profile
from express_entry.deadlines import Deadline, deadlines
from express_entry.deadlines.causes import is_prepared_for
from tests import rules
from tests.express_entry.candidates import english

ON = date(2026, 1, 10)
NOT_SUBMITTED = Candidacy()
IN_POOL = Candidacy(submitted_on=date(2026, 1, 5))
INVITED = Candidacy(submitted_on=date(2025, 11, 1), invited_on=date(2026, 1, 31))
"""Until 2026-04-01."""


def find(
    cause: str, profile: Profile, candidacy: Candidacy, on: date, horizon_days: int = 400
) -> Deadline | None:
    found = [
        deadline
        for deadline in deadlines(profile, candidacy, on, horizon_days=horizon_days)
        if deadline.cause == cause
    ]
    assert len(found) < 2, "a cause is unique within a person"
    return found[0] if found else None


def the(cause: str, profile: Profile, candidacy: Candidacy, on: date) -> Deadline:
    found = find(cause, profile, candidacy, on)
    assert found is not None, f"no {cause}"
    return found


def causes(profile: Profile, candidacy: Candidacy, on: date) -> set[str]:
    """Those of the dates to prepare for; what is asked on a day has tests of its own."""
    found = {deadline.cause for deadline in deadlines(profile, candidacy, on)}
    return set(filter(is_prepared_for, found))


def married_with_papers(**partner: Any) -> dict[str, Any]:
    return {
        "marital_status": "married",
        "settlement_funds": 30000,
        "partner": {
            "accompanying": True,
            "canadian": False,
            "education": "bachelors",
            "education_in_canada": False,
            "assessed": True,
            "eca": {"organization": "WES", "issued_on": "2021-04-30", "equivalent": "bachelors"},
            "english": english("2024-06-15"),
            "canadian_work_years": 0,
            "studied_in_canada": False,
        }
        | partner,
    }


def with_more_funds(folder: Path) -> rulebook.Rulebook:
    """The rules with a table of settlement funds of 16,000 for one from 2026-07-06."""
    rules.copied(folder)
    funds = folder / "funds.toml"
    text = funds.read_text("utf-8").replace(
        "effective_from = 2025-07-07\n",
        "effective_from = 2025-07-07\neffective_to = 2026-07-05\n",
    )
    funds.write_text(
        text
        + "\n[[table]]\neffective_from = 2026-07-06\n"
        + "by_size = [16000, 20000, 24500]\neach_additional = 4500\n",
        "utf-8",
    )
    return rulebook.load(folder)
