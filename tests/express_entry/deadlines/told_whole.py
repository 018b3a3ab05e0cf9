"""A date as it is told whole, and where each kind of it is read."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from typing import Any

from express_entry.candidate.candidacy import Candidacy
from express_entry.candidate.profile import Profile
from express_entry.deadlines import deadlines
from express_entry.deadlines.causes import is_prepared_for
from tests.express_entry.candidates import Told

LAW = "https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/section-{}.html"
ACT = "https://laws-lois.justice.gc.ca/eng/acts/I-2.5/section-{}.html"
CANADA = "https://www.canada.ca/en/immigration-refugees-citizenship/"
INSTRUCTIONS = (
    f"{CANADA}corporate/mandate/policies-operational-instructions-agreements/"
    "ministerial-instructions/express-entry-application-management-system/current.html"
)
POLICE = f"{CANADA}services/application/medical-police/police-certificates/how.html"
STANDARD = f"{CANADA}services/application/check-processing-times.html"
FUNDS = f"{CANADA}services/immigrate-canada/express-entry/documents/proof-funds.html"


def days(*told: str) -> tuple[date, ...]:
    return tuple(date.fromisoformat(day) for day in told)


def dated(on: str, kind: str, meaning: str, leads: str, source: str, **facts: Any) -> Told:
    """A deadline, its leads as days in one line."""
    return {
        "kind": kind,
        "on": date.fromisoformat(on),
        "meaning": meaning,
        "lead_dates": days(*leads.split()),
        "source": source,
        "projected": False,
        "facts": facts,
    }


def told(profile: Profile, candidacy: Candidacy, on: date) -> dict[str, Told]:
    ahead = (one for one in deadlines(profile, candidacy, on) if is_prepared_for(one.cause))
    found = {one.cause: asdict(one) for one in ahead}
    left_out = ("cause", "urgent_from", "despite_silence")  # the rhythm has tests of its own
    return {
        cause: {k: v for k, v in one.items() if k not in left_out} for cause, one in found.items()
    }


def effect(before: int, after: int, selection: tuple[int, int], **facts: Any) -> Told:
    return {
        "of_today": True,
        "crs_before": before,
        "crs_after": after,
        "difference": after - before,
        "estimate": False,
        "fsw67_before": selection[0],
        "fsw67_after": selection[1],
        "programs_lost": (),
        "programs_gained": (),
        "same_day": (),
    } | facts


BIRTHDAY = dated(
    "2026-09-15",
    "birthday",
    "change_day",
    # 15 days of September, 31 of August, 31 of July, 13 of June.
    "2026-06-17",
    LAW.format("81"),
    age=30,
    age_difference=-5,
    # 29 is worth 110, 30 is worth 105.
    **effect(429, 424, (72, 72)),
    in_pool=True,
)


def review(in_pool: bool, year: int = 2026) -> Told:
    return dated(
        f"{year}-07-31",
        "money",
        "last_day",
        # 20,000 is more than 15 per cent above 15,263 (17,552): nobody is reminded.
        "",
        FUNDS,
        family_size=1,
        required=15263,
        settlement_funds=20000,
        in_pool=in_pool,
    )
