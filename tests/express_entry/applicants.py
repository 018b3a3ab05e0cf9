"""A skilled worker who meets the program, to be changed in one fact; and what is asked of them."""

from __future__ import annotations

from datetime import date
from typing import Any

from express_entry.assessment import Assessment, assess
from express_entry.candidate.profile import Profile
from express_entry.candidate.three_valued import Verdict
from express_entry.eligibility.verdicts import Requirement

ON = date(2026, 10, 1)


def ielts(listening: str, reading: str, writing: str, speaking: str) -> dict[str, Any]:
    return {
        "test": "ielts_general",
        "taken_on": "2026-03-01",
        "listening": listening,
        "reading": reading,
        "writing": writing,
        "speaking": speaking,
    }


CLB9 = ielts("8", "7", "7", "7")
CLB7 = ielts("6", "6", "6", "6")
CLB6 = ielts("5.5", "5", "5.5", "5.5")
CLB5 = ielts("5", "4", "5", "5")
CLB5544 = ielts("5", "3.5", "4", "5")  # listening and speaking 5, reading and writing 4


def abroad(noc: str = "21231", start: str = "2020-10-01", **facts: Any) -> dict[str, Any]:
    told = {"noc": noc, "in_canada": False, "start": start, "current": True}
    return told | {"hours_per_week": 40, "paid": True, "while_full_time_student": False} | facts


def here(noc: str = "21231", start: str = "2024-10-01", **facts: Any) -> dict[str, Any]:
    told = {"authorized": True, "self_employed": False, "while_full_time_student": False}
    return abroad(noc, start, in_canada=True, **told) | facts


BASE: dict[str, Any] = {
    "birth_date": "1996-05-05",
    "marital_status": "single",
    "destination": "ON",
    "english": CLB9,
    "has_no_french_test": True,
    "credentials": [
        {
            "level": "masters",
            "in_canada": False,
            "assessed": True,
            "eca": {"organization": "WES", "issued_on": "2025-02-02", "equivalent": "masters"},
        }
    ],
    "jobs": [abroad()],
    "certificate_of_qualification": False,
    "sibling_in_canada": False,
    "relative_in_canada": False,
    "studied_in_canada": False,
    "provincial_nomination": False,
    "has_job_offer": False,
    "dependent_children": 0,
    "settlement_funds": 15263,
}


def assessed(on: date = ON, **facts: Any) -> Assessment:
    return assess(Profile.model_validate(BASE | facts), on)


def requirement(told: Assessment, requirement_id: str, program: str | None = None) -> Requirement:
    program = program or requirement_id.split(".")[0]
    verdict = next(verdict for verdict in told.programs if verdict.program == program)
    return next(one for one in verdict.requirements if one.id == requirement_id)


def verdict(told: Assessment, program: str) -> Verdict:
    return next(verdict.verdict for verdict in told.programs if verdict.program == program)


MET, NOT_MET, UNKNOWN = Verdict.MET, Verdict.NOT_MET, Verdict.UNKNOWN

OFFER: dict[str, Any] = {
    "noc": "21231",
    "full_time_one_year": True,
    "excluded_employer": False,
    "lmia": False,
    "employer_on_permit": False,
    "year_with_employer": False,
    "permit": "none",
}


def offered(**facts: Any) -> dict[str, Any]:
    place = {"lives_in_canada": facts.get("permit", "none") != "none"}
    return {"has_job_offer": True, "job_offer": OFFER | facts, "settlement_funds": 0} | place


def work(told: Any) -> Any:
    return requirement(told, "fswp.work_continuous")
