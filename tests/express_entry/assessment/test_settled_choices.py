"""Where the text leaves a choice (settled readings, table B): what is answered, and what is said.

P32 a credential known by its month; P33 a separated spouse; U05 a planned test whose day has
passed; U07 years claimed in one line. Of work: ``test_settled_choices_of_work``.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from express_entry.ahead.forecast import change_days, forecast
from express_entry.candidate.profile import Profile
from express_entry.candidate.three_valued import Verdict
from tests.express_entry.applicants import (
    BASE,
    CLB9,
    MET,
    NOT_MET,
    UNKNOWN,
    assessed,
    requirement,
    work,
)

# ------------------------------------------------------------------ P32: a credential's month


@pytest.mark.parametrize(
    ("completed", "on", "expected"),
    [
        ("2026-09", date(2026, 9, 29), NOT_MET),
        ("2026-09", date(2026, 9, 30), MET),
        ("2026-09-15", date(2026, 9, 14), NOT_MET),
        ("2026-09-15", date(2026, 9, 15), MET),
    ],
)
def test_a_credential_known_by_its_month_counts_from_the_last_day(
    completed: str, on: date, expected: Verdict
) -> None:
    degree = {
        "level": "bachelors",
        "in_canada": True,
        "completed_on": completed,
        "full_time_in_canada": True,
    }
    told = assessed(on, credentials=[degree])
    assert requirement(told, "fswp.education").verdict is expected
    study = next(one for one in told.crs.items if one.id == "additional.canadian_study")
    assert (study.points, study.missing) == (30 if expected is MET else 0, ())
    profile = Profile.model_validate(BASE | {"credentials": [degree]})
    days = change_days(profile, on - timedelta(days=1), on)
    assert (on in days) is (expected is MET)


# ------------------------------------------------------------------ P33: a separated spouse


# The table of 2025-07-07: 15,263 for one, 19,001 for two, 23,360 for three.


@pytest.mark.parametrize(
    ("funds", "children", "expected"),
    [
        (15262, 0, NOT_MET),
        (15263, 0, UNKNOWN),
        (19000, 0, UNKNOWN),
        (19001, 0, MET),
        (19000, 1, NOT_MET),
        (19001, 1, UNKNOWN),
        (23359, 1, UNKNOWN),
        (23360, 1, MET),
    ],
)
def test_the_funds_of_somebody_separated(funds: int, children: int, expected: Verdict) -> None:
    facts: dict[str, Any] = {
        "marital_status": "separated",
        "dependent_children": children,
        "settlement_funds": funds,
    }
    told = assessed(**facts)
    one = requirement(told, "fswp.funds")
    assert one.verdict is expected
    assert (one.facts["family_size"], one.facts["required"]) == (None, None)
    amounts = (15263, 19001, 23360)[children : children + 2]
    assert (one.facts["required_least"], one.facts["required_most"]) == amounts
    assert one.notes == ("separated",)
    assert one.missing == (("marital_status",) if expected is UNKNOWN else ())
    assert told.funds_required is None
    if expected is NOT_MET:
        assert one.remedy is not None
        assert one.remedy.figures == {"short": amounts[1] - funds}


@pytest.mark.parametrize("status", ["single", "divorced", "widowed"])
def test_everybody_else_alone_is_one(status: str) -> None:
    one = requirement(assessed(marital_status=status), "fswp.funds")
    assert (one.verdict, one.facts["family_size"], one.facts["required"]) == (MET, 1, 15263)
    assert (one.notes, "required_least" in one.facts) == ((), False)


def test_funds_not_told_by_somebody_separated_are_asked_for() -> None:
    one = requirement(assessed(marital_status="separated", settlement_funds=None), "fswp.funds")
    assert (one.verdict, one.missing) == (UNKNOWN, ("settlement_funds",))


# ------------------------------------------------------------------ U05: a planned test


def planned(on: date) -> Any:
    test = CLB9 | {"planned": True, "taken_on": "2026-10-15"}
    return assessed(on, english=test)


def test_a_planned_test_counts_up_to_its_day() -> None:
    for on in (date(2026, 10, 1), date(2026, 10, 15)):
        told = planned(on)
        assert requirement(told, "fswp.language").verdict is MET
        assert told.projections == ("english",)
        assert told.crs.total == 464


def test_after_its_day_the_results_are_asked_for() -> None:
    told = planned(date(2026, 10, 16))
    language = requirement(told, "fswp.language")
    results = ("english.listening", "english.reading", "english.writing", "english.speaking")
    assert language.verdict is UNKNOWN
    assert set(language.missing) == set(results)
    assert told.projections == ()
    # 464 less 124 for the test and 100 for what goes with it.
    assert told.crs.total == 240
    assert set(results) <= set(told.missing)


@pytest.mark.parametrize(
    ("today", "before", "after", "projected"),
    [(date(2026, 10, 15), 464, 458, True), (date(2026, 10, 16), 240, 234, False)],
)
def test_a_forecast_takes_a_plan_of_today_or_later_to_be_kept(
    today: date, before: int, after: int, projected: bool
) -> None:
    # 31 on 2027-05-05: 99 for 105 points of age, 464 - 6 = 458; until then nothing changes, the
    # day after the test in particular. Once that day has passed untold, there is no such score.
    test = CLB9 | {"planned": True, "taken_on": "2026-10-15"}
    profile = Profile.model_validate(BASE | {"english": test})
    found = forecast(profile, today, date(2027, 6, 1))
    # The grid reported for 2026-11-03 is not known: the same points, as an estimate.
    assert [(step.on, step.crs_before, step.crs_after, step.projected) for step in found] == [
        (date(2026, 11, 3), before, before, projected),
        (date(2027, 5, 5), before, after, projected),
    ]


def test_the_french_category_waits_for_results_too() -> None:
    from express_entry.eligibility import categories

    nclc = {"listening": 7, "reading": 7, "writing": 7, "speaking": 7}
    french = {"test": "tef_canada_nclc", "planned": True, "taken_on": "2026-10-15"} | nclc
    profile = Profile.model_validate(BASE | {"french": french, "has_no_french_test": None})
    for on, expected in ((date(2026, 10, 15), MET), (date(2026, 10, 16), UNKNOWN)):
        found = next(one for one in categories.standing(profile, on) if one.slug == "french")
        assert (found.verdict, found.projection) == (expected, expected is MET)


# ------------------------------------------------------------------ U07: years claimed in one line


@pytest.mark.parametrize(
    ("canadian", "foreign", "expected"),
    [(0, 5, UNKNOWN), (3, 0, UNKNOWN), (1, 1, UNKNOWN), (None, None, UNKNOWN), (0, 0, NOT_MET)],
)
def test_claimed_years_are_never_enough(
    canadian: int | None, foreign: int | None, expected: Verdict
) -> None:
    told = assessed(jobs=None, claimed_canadian_years=canadian, claimed_foreign_years=foreign)
    assert work(told).verdict is expected
    assert work(told).missing == (("jobs",) if expected is UNKNOWN else ())
    met = [one.program for one in told.programs if one.verdict is MET]
    assert met == []
