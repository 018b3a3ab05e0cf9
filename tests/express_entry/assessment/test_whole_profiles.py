"""Whole profiles on a day: what is derived, what is provisional, what is asked for first."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date
from types import FrameType
from typing import Any

import pytest

from express_entry.assessment import as_principal, assess, derive, swap_partner
from express_entry.candidate.profile import Profile
from express_entry.points import crs
from express_entry.points.factors import AtLeast
from express_entry.points.levels import NO_TEST

ON = date(2026, 10, 1)

NINE = {
    "test": "ielts_general",
    "taken_on": "2026-01-10",
    "listening": 8,
    "reading": 7,
    "writing": 7,
    "speaking": 7,
}
NCLC7 = {
    "test": "tcf_canada",
    "taken_on": "2026-02-10",
    "listening": 458,
    "reading": 453,
    "writing": 10,
    "speaking": 10,
}
COUPLE: dict[str, Any] = {
    "birth_date": "1994-03-03",
    "marital_status": "married",
    "partner": {
        "accompanying": True,
        "canadian": False,
        "birth_date": "1997-01-01",
        "education": "bachelors",
        "education_in_canada": False,
        "assessed": True,
        "eca": {"organization": "WES", "issued_on": "2025-01-01", "equivalent": "bachelors"},
        "english": NINE,
        "canadian_work_years": 0,
        "worked_full_time_year_in_canada": False,
        "foreign_work_years": 3,
        "studied_in_canada": False,
    },
    "destination": "ON",
    "english": NINE,
    "french": NCLC7,
    "credentials": [
        {
            "level": "bachelors",
            "in_canada": False,
            "assessed": True,
            "eca": {"organization": "WES", "issued_on": "2025-01-01", "equivalent": "bachelors"},
        },
        {"level": "one_year", "in_canada": True, "full_time_in_canada": True},
    ],
    "jobs": [
        {
            "noc": "21231",
            "in_canada": False,
            "start": "2017-01",
            "end": "2020-03",
            "hours_per_week": 40,
            "paid": True,
        },
        {
            "noc": "21231",
            "in_canada": True,
            "start": "2021-05-01",
            "end": "2023-02-28",
            "hours_per_week": 37.5,
            "paid": True,
            "authorized": True,
            "self_employed": False,
            "while_full_time_student": False,
        },
        {
            "noc": "21232",
            "in_canada": True,
            "start": "2023-03-01",
            "current": True,
            "hours_per_week": 40,
            "paid": True,
            "authorized": True,
            "self_employed": False,
            "while_full_time_student": False,
        },
    ],
    "certificate_of_qualification": False,
    "sibling_in_canada": False,
    "relative_in_canada": False,
    "studied_in_canada": False,
    "provincial_nomination": False,
    "has_job_offer": False,
    "dependent_children": 0,
    "settlement_funds": 30000,
}


def profile(**facts: Any) -> Profile:
    return Profile.model_validate(COUPLE | facts)


def test_a_couple_with_everything_told() -> None:
    told = assess(profile(), ON)
    # 32 with a partner 85; two or more (a bachelor's and a year in Canada) 119; CLB 9 4 x 29 = 116;
    # NCLC 7 4 x 3 = 12; 2021-05-01 to 2026-10-01 in Canada, 5 years, 70: 402.
    # Partner: bachelor's 8, CLB 9 20: 28. Transferability at its cap, 100.
    # Additional: one year of study 15, French with English CLB 5 50: 65.
    points = [section.points for section in told.crs.sections.values()]
    assert points == [402, 28, 100, 65]
    assert told.crs.total == 595
    assert told.missing == told.provisional == told.projections == ()
    assert (told.first_official_language, told.first_language_proposed) == ("en", True)
    assert told.funds_required == 19001


def test_the_language_that_earns_more_is_proposed_and_a_choice_is_kept() -> None:
    better_french = NCLC7 | {"listening": 549, "reading": 549, "writing": 16, "speaking": 16}
    told = assess(profile(french=better_french), ON)
    assert (told.first_official_language, told.first_language_proposed) == ("fr", True)
    kept = assess(profile(french=better_french, first_official_language="en"), ON)
    assert (kept.first_official_language, kept.first_language_proposed) == ("en", False)
    assert kept.crs.total < told.crs.total


def test_an_expired_test_counts_as_no_test_and_says_so() -> None:
    old = NINE | {"taken_on": "2024-10-01"}
    told = assess(profile(english=old), ON)
    assert [test.valid for test in told.languages] == [False, True]
    assert told.first_official_language == "fr"
    assert told.factors.second_language is NO_TEST
    neither = assess(profile(english=old, french=None, has_no_french_test=True), ON)
    item = next(i for i in neither.crs.items if i.id == "core.first_language")
    assert (item.points, item.status.value) == (0, "zero")


def test_a_planned_test_counts_and_is_a_projection() -> None:
    told = assess(profile(french=NCLC7 | {"taken_on": "2026-12-01", "planned": True}), ON)
    assert told.projections == ("french",)
    assert told.crs.total == 595


def test_a_test_without_its_day_counts_and_the_day_is_asked_for() -> None:
    told = assess(profile(french=NCLC7 | {"taken_on": None}), ON)
    assert told.crs.total == 595
    assert told.missing == ("french.taken_on",)


def test_one_line_answers_are_used_until_the_details_are_told() -> None:
    told = assess(
        profile(
            credentials=None,
            jobs=None,
            claimed_education="bachelors",
            claimed_canadian_years=0,
            claimed_foreign_years=3,
        ),
        ON,
    )
    assert told.provisional == ("education", "work")
    # 85 + 112 + 116 + 12 + 0 = 325; 28; bachelor's 25, three years abroad 50: 75; French 50.
    assert told.crs.total == 325 + 28 + 75 + 50
    assert {"credentials", "jobs"} <= set(told.missing)


def test_told_details_replace_one_line_answers() -> None:
    told = assess(profile(claimed_education="doctorate", claimed_canadian_years=0), ON)
    assert told.crs.total == 595
    assert told.provisional == ()


def test_an_empty_profile_asks_for_the_most_valuable_facts_first() -> None:
    told = assess(Profile(), ON)
    assert told.crs.total == 0
    order = [
        told.missing.index(name)
        for name in ("provincial_nomination", "english", "birth_date", "sibling_in_canada")
    ]
    assert order == sorted(order)
    assert {"marital_status", "destination", "settlement_funds", "french"} <= set(told.missing)


@pytest.mark.parametrize(
    ("change", "name"),
    [
        ({"birth_date": None}, "birth_date"),
        ({"french": None}, "french"),
        ({"marital_status": None}, "marital_status"),
        ({"sibling_in_canada": None}, "sibling_in_canada"),
        ({"has_job_offer": None}, "has_job_offer"),
        ({"destination": None}, "destination"),
        ({"credentials": None}, "credentials"),
        ({"jobs": None}, "claimed_canadian_years"),
        ({"partner": COUPLE["partner"] | {"education": None}}, "partner.education"),
        ({"partner": COUPLE["partner"] | {"english": None}}, "partner.english"),
        ({"partner": COUPLE["partner"] | {"accompanying": None}}, "partner.accompanying"),
        (
            {"partner": COUPLE["partner"] | {"english": NINE | {"taken_on": None}}},
            "partner.english.taken_on",
        ),
        ({"english": NINE | {"speaking": None}}, "english.speaking"),
        ({"jobs": [COUPLE["jobs"][0], COUPLE["jobs"][2] | {"paid": None}]}, "jobs.1.paid"),
        ({"jobs": [COUPLE["jobs"][0] | {"end": "2020-01"}]}, "jobs.0.end"),
    ],
)
def test_a_missing_fact_is_named_as_the_profile_names_it(change: dict[str, Any], name: str) -> None:
    assert name in assess(profile(**change), ON).missing


def test_years_that_only_the_day_would_tell_count_as_the_lower() -> None:
    # January 2017 to January 2020: between just under and a little over three years.
    told = assess(profile(jobs=[COUPLE["jobs"][0] | {"end": "2020-01"}]), ON)
    assert told.factors.foreign_work_years == AtLeast(2, 3)
    item = next(i for i in told.crs.items if i.id == "transferability.foreign_work")
    assert (item.points, item.status.value) == (25, "needs_info")


def test_a_foreign_degree_without_assessment_does_not_count() -> None:
    told = assess(
        profile(credentials=[{"level": "masters", "in_canada": False, "assessed": False}]), ON
    )
    assert told.education.unassessed == (0,)
    assert next(i for i in told.crs.items if i.id == "core.education").points == 0


# ------------------------------------------------------------------ the better principal


def test_the_partner_as_principal() -> None:
    told = swap_partner(profile(), ON)
    assert told is not None
    # The partner: 29 with a partner 100; bachelor's 112; CLB 9 116; no Canadian work: 328.
    # The candidate as partner: two or more 9; CLB 9 20 (the better test); 5 years 10: 39.
    # Bachelor's x CLB 9 25; three years abroad x CLB 9 50: 75.
    points = [section.points for section in told.crs.sections.values()]
    assert points == [328, 39, 75, 0]
    # Nobody asks whether the partner also has these: they are named, never taken for "no".
    unasked = {"canadian_study", "second_language", "certificate_of_qualification"}
    assert set(told.crs.missing) == unasked


@pytest.mark.parametrize(
    "change",
    [
        {"marital_status": "single"},
        {"partner": None},
        {"partner": COUPLE["partner"] | {"birth_date": None}},
        {"partner": COUPLE["partner"] | {"accompanying": False}},
        {"partner": COUPLE["partner"] | {"canadian": True}},
    ],
)
def test_a_partner_who_cannot_be_the_principal(change: dict[str, Any]) -> None:
    assert as_principal(profile(**change), ON) is None


# ------------------------------------------------------------------ speed


def calls(play: Callable[[], object]) -> int:
    """How many functions are called, those written in C too: work, whatever the machine."""
    count = 0

    def one(_: FrameType, what: str, __: object) -> None:
        nonlocal count
        count += what in ("call", "c_call")

    play()  # what is loaded once is not counted
    before = sys.getprofile()
    sys.setprofile(one)
    try:
        play()
    finally:
        sys.setprofile(before)
    return count


def test_scores_and_assessments_take_few_steps() -> None:
    """A what-if page assesses dozens of profiles while the person waits."""
    told = profile()
    factors = derive(told, ON)
    assert 0 < calls(lambda: crs.score(factors)) < 800
    assert 0 < calls(lambda: assess(told, ON)) < 6_000


@pytest.mark.parametrize(
    ("start", "asked"),
    [
        # Whole years on 1 June 2026, by the first and the last day of the month: of the 67, one
        # earns 9, two and three 11, four and five 13, six and more 15; of the CRS, one and two are
        # a row, three and more another.
        ("2025-06", True),  # 1 or 0
        ("2024-06", True),  # 2 or 1: 11 or 9 of the 67
        ("2023-06", True),  # 3 or 2: the CRS
        ("2022-06", True),  # 4 or 3: 13 or 11 of the 67
        ("2021-06", False),  # 5 or 4
        ("2020-06", True),  # 6 or 5: 15 or 13 of the 67
        ("2019-06", False),  # 7 or 6
    ],
)
def test_a_day_is_missing_only_where_it_earns_something(start: str, asked: bool) -> None:
    one = COUPLE["jobs"][0] | {"start": start, "end": None, "current": True}
    told = assess(profile(jobs=[one]), date(2026, 6, 1))
    assert ("jobs.0.start" in told.missing) is asked
    waits = told.crs.missing + told.fsw67.missing
    assert bool({"foreign_work_years", "skilled_work_years"} & set(waits)) is asked
