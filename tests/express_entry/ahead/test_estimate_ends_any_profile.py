"""The most of a first estimate is what the engine gives with the best answers, and its lines are
all there is to it.

A random person tells the quick facts and some more. Answered in full as well as it can be, the
profile scores what the estimate calls the most. What is open in the lines that have points, and
nothing else, leads to both ends: whoever adds them up finds everything that is in the most.
"""

from __future__ import annotations

import os
from datetime import date, timedelta
from typing import Any

import pytest

from express_entry import rulebook
from express_entry.ahead.assumptions import Assumed
from express_entry.ahead.estimate import estimate
from express_entry.assessment import assess
from express_entry.assessment.score_ends import End
from express_entry.candidate.profile import Profile, ToldLevels
from tests.express_entry.ahead.test_estimate_any_profile import drawn

MANY = int(os.environ.get("ESTIMATES", "40"))
PARTS = 5
ABILITIES = ("listening", "reading", "writing", "speaking")
YEAR = timedelta(days=366)

Told = dict[str, Any]


def best(told: Told, on: date) -> list[Told]:
    """Profiles with the best answer to everything that is not told: one of them is the best."""
    if "jobs" in told or "credentials" in told:
        return []  # Their details, told in part, have no one best answer.
    if "partner" in told and "marital_status" not in told:
        return []  # Nobody is asked of a partner before there is one.
    partner = told.get("partner", {})
    if "eca" in partner and not {"education", "education_in_canada"} <= set(partner):
        return []  # Nor of the report on a credential that was not told.
    found = dict(told)
    found.setdefault("birth_date", (on - 25 * YEAR).isoformat())
    found["has_job_offer"], found["job_offer"] = False, None
    found["provincial_nomination"] = bool(told.get("provincial_nomination"))
    for name in ("sibling_in_canada", "certificate_of_qualification"):
        found[name] = told.get(name, True)
    for language in ("english", "french"):
        if not told.get(f"has_no_{language}_test"):
            found[language] = _test(language, told.get(language), on)
    found |= _studied(told) | _worked(told, on)
    return [found | one for one in _partners(told, on)]


def _test(language: str, told: Told | ToldLevels | None, on: date) -> Told:
    """A test of today; what is not told of its scores at the highest level."""
    if isinstance(told, ToldLevels):
        told = told.model_dump(exclude_none=True)
    if told is None:
        name = "celpip_general" if language == "english" else "tef_canada_nclc"
        told = {"test": name}
    highest = {
        "celpip_general": dict.fromkeys(ABILITIES, 12),
        "tef_canada_nclc": dict.fromkeys(ABILITIES, 12),
        "ielts_general": dict.fromkeys(ABILITIES, 9),
        "pte_core": dict.fromkeys(ABILITIES, 90),
        "tcf_canada": {"listening": 699, "reading": 699, "writing": 20, "speaking": 20},
        "tef_canada_equivalent": dict.fromkeys(ABILITIES, 699),
    }
    return {"taken_on": on.isoformat()} | highest[told["test"]] | told


def _studied(told: Told) -> Told:
    level = told.get("claimed_education")
    if level == "none":
        return {"credentials": []}
    level = level or "doctorate"
    here = {"level": level, "in_canada": True, "full_time_in_canada": True}
    here |= {"completed_on": "2020-06-01"}
    return {"credentials": [here, here]}


def _worked(told: Told, on: date) -> Told:
    job = {"noc": "21231", "hours_per_week": 40, "paid": True, "authorized": True}
    job |= {"self_employed": False, "while_full_time_student": False, "current": False}
    jobs = []
    for name, in_canada in (("claimed_canadian_years", True), ("claimed_foreign_years", False)):
        years = min(told.get(name, 5), 5)
        if years:
            ends = on if in_canada else on - 5 * YEAR
            start = ends - years * YEAR
            days = {"start": start.isoformat(), "end": (ends - timedelta(days=1)).isoformat()}
            jobs.append(job | days | {"in_canada": in_canada})
    return {"jobs": jobs, "claimed_canadian_years": None, "claimed_foreign_years": None}


def _partners(told: Told, on: date) -> list[Told]:
    """Alone, or with somebody of whom the best is so, whichever is not ruled out."""
    alone: Told = {"marital_status": "single", "partner": None}
    status = told.get("marital_status")
    if status in ("single", "divorced", "widowed", "annulled", "separated"):
        return [{}]
    partner = dict(told.get("partner") or {})
    found = [] if status else [alone]
    for coming in [partner["accompanying"]] if "accompanying" in partner else [True, False]:
        for canadian in [partner["canadian"]] if "canadian" in partner else [True, False]:
            one: Told = {"education": "doctorate", "canadian_work_years": 5, "assessed": True}
            one |= {"education_in_canada": True} | partner
            one |= {"accompanying": coming, "canadian": canadian}
            tests = [name for name in ("english", "french") if name in partner]
            if not tests and not partner.get("has_no_test"):
                one["english"] = _test("english", None, on)
            for name in tests:
                one[name] = _test(name, partner[name], on)
            if one["education_in_canada"] is False and one["assessed"]:
                report = {"equivalent": one["education"], "issued_on": on.isoformat()}
                one["eca"] = report | one.get("eca", {})
            found.append({"marital_status": status or "married", "partner": one})
    return found


@pytest.mark.parametrize("part", range(PARTS))
def test_the_most_is_the_engine_with_the_best_answers(part: int) -> None:
    compared = 0
    for seed in range(part * MANY, (part + 1) * MANY):
        _, told, on = drawn(seed)
        answered = best(told, on)
        if answered:
            found = estimate(Profile.model_validate(told), on)
            scored = [assess(Profile.model_validate(one), on).total for one in answered]
            compared += 1
            assert found.most == max(scored), (seed, told)
    assert compared > MANY // 4, "too few to hold anything"


@pytest.mark.parametrize("part", range(PARTS))
def test_the_lines_are_all_there_is_to_the_least_and_the_most(part: int) -> None:
    for seed in range(part * MANY, (part + 1) * MANY):
        _, told, on = drawn(seed)
        profile = Profile.model_validate(told)
        found = estimate(profile, on)
        again = Assumed(profile, on, rulebook.default())
        ends: tuple[tuple[End, int], ...] = (("least", found.least), ("most", found.most))
        for end, reached in ends:
            shown = [one for one in found.assumptions if end in one.ends]
            opened = frozenset(name for one in shown for name in one.opens)
            assert again.end(end, opened) == reached, (seed, told)
            for one in shown:
                moved = again.end(end, one.opens) - found.about
                if one.id != "no_canadian_study":  # Less what the credential itself may bring.
                    assert one.alone(end) == max(moved if end == "most" else -moved, 0), (seed, one)
