"""Whole candidates for the tests of deadlines, forecasts and reports: told in full, and plain."""

from __future__ import annotations

from typing import Any

from express_entry.candidate.profile import Profile

Told = dict[str, Any]


def english(taken_on: str, **scores: float) -> Told:
    """IELTS with CLB 9 in all four, save the scores given."""
    nine = {"listening": 8, "reading": 7, "writing": 7, "speaking": 7}
    return {"test": "ielts_general", "taken_on": taken_on} | nine | scores


def french(taken_on: str) -> Told:
    """NCLC 7 in all four."""
    return {
        "test": "tef_canada_nclc",
        "taken_on": taken_on,
        "listening": 7,
        "reading": 7,
        "writing": 7,
        "speaking": 7,
    }


def foreign_degree(issued_on: str, level: str = "bachelors") -> Told:
    """A degree from abroad with its assessment."""
    return {
        "level": level,
        "in_canada": False,
        "completed_on": "2014-06-01",
        "assessed": True,
        "eca": {"organization": "WES", "issued_on": issued_on, "equivalent": level},
    }


def job(start: str, end: str | None = None, *, canada: bool = False, **facts: Any) -> Told:
    """Full-time skilled work; without an end it goes on."""
    told: Told = {
        "noc": "21231",
        "in_canada": canada,
        "start": start,
        "end": end,
        "current": end is None,
        "hours_per_week": 40,
        "paid": True,
        "while_full_time_student": False,
    }
    if canada:
        told |= {"authorized": True, "self_employed": False}
    return told | facts


def told(**facts: Any) -> Profile:
    """Single, 29 until 2026-09-15, everything else denied, funds for one."""
    plain: Told = {
        "birth_date": "1996-09-15",
        "marital_status": "single",
        "destination": "ON",
        "lives_in_canada": False,
        "authorized_to_work_in_canada": False,
        "english": english("2025-12-15"),
        "has_no_french_test": True,
        "credentials": [],
        "jobs": [],
        "certificate_of_qualification": False,
        "sibling_in_canada": False,
        "relative_in_canada": False,
        "studied_in_canada": False,
        "provincial_nomination": False,
        "has_job_offer": False,
        "dependent_children": 0,
        "settlement_funds": 20000,
    }
    return Profile.model_validate(plain | facts)


def ana(**facts: Any) -> Profile:
    """A skilled worker abroad: bachelor's degree assessed 2024-05-10, work since 2020-01-01.

    CRS on 2026-01-10, alone: age 29 110 + bachelor's 120 + CLB 9 124 + degree with CLB 9 25 +
    three years abroad with CLB 9 50 = 429. Of the 67: 24 + 21 + 15 + 12 = 72.
    """
    told_of_ana: Told = {
        "credentials": [foreign_degree("2024-05-10")],
        "jobs": [job("2020-01-01")],
    }
    return told(**(told_of_ana | facts))


def ben(**facts: Any) -> Profile:
    """At work in Canada since 2024-05-20 with a Canadian bachelor's degree: the Canadian
    Experience Class; 24 + 21 + 9 + 12 (+ 10 for the year in Canada) = 76 of the 67 as well, but
    without settlement funds.

    CRS on 2026-01-10, alone: age 35 77 + bachelor's 120 + CLB 9 124 + one year in Canada 40 +
    degree with CLB 9 25 and with one year in Canada 13 = 399.
    """
    told_of_ben: Told = {
        "birth_date": "1990-06-15",
        "lives_in_canada": True,
        "authorized_to_work_in_canada": True,
        "credentials": [
            {
                "level": "bachelors",
                "in_canada": True,
                "completed_on": "2014-06-01",
                "full_time_in_canada": False,
            }
        ],
        "jobs": [job("2024-05-20", canada=True)],
        "settlement_funds": 1000,
    }
    return told(**(told_of_ben | facts))


def eve(**facts: Any) -> Profile:
    """Exactly 67: CLB 9, 9, 9 and 8 (23) + bachelor's (21) + three years abroad (11) + age (12),
    and 36 on 2026-03-20, when the age is worth 11."""
    told_of_eve: Told = {
        "birth_date": "1990-03-20",
        "english": english("2025-12-15", reading=6.5),
        "credentials": [foreign_degree("2024-05-10")],
        "jobs": [job("2019-01-01", "2021-12-31")],
    }
    return told(**(told_of_eve | facts))


def tom(**facts: Any) -> Profile:
    """An electrician: two years abroad from 2021-04-01 to 2023-03-31, certified in Canada."""
    told_of_tom: Told = {
        "english": english("2025-12-15", listening=5, reading=4, writing=4, speaking=5),
        "jobs": [job("2021-04-01", "2023-03-31", noc="72200")],
        "certificate_of_qualification": True,
        "certificate_noc": "72200",
        "qualified_in_trade_since": "2020-01-01",
    }
    return told(**(told_of_tom | facts))


def married(**facts: Any) -> dict[str, Any]:
    partner = {
        "accompanying": True,
        "canadian": False,
        "education": "bachelors",
        "education_in_canada": False,
        "assessed": False,
        "has_no_test": True,
        "canadian_work_years": 0,
        "worked_full_time_year_in_canada": False,
        "studied_in_canada": False,
    }
    return {"marital_status": "married", "partner": partner | facts}
