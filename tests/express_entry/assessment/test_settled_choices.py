"""Where the text leaves a choice (settled readings, table B): what is answered, and what is said.

P29 a year is a year, and the hours are told; P30, P31 a weekend between two jobs; P32 a credential
known by its month; P33 a separated spouse; P39, P40 unauthorized work; U05 a planned test whose
day has passed; U07 years claimed in one line; and equal experience in two TEERs.
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
    CLB5,
    CLB7,
    CLB9,
    CLB5544,
    MET,
    NOT_MET,
    UNKNOWN,
    abroad,
    assessed,
    here,
    requirement,
    verdict,
)


def work(told: Any) -> Any:
    return requirement(told, "fswp.work_continuous")


# ------------------------------------------------------------------ P29: 1,560 hours and a year

BEGAN = "2025-03-01"
"""Fifty-two weeks of it end on 2026-02-28 (364 days: the day after is the 2026-02-28), the year on
2026-03-01."""


@pytest.mark.parametrize(
    ("on", "expected", "said"),
    [
        (date(2026, 2, 27), NOT_MET, False),
        (date(2026, 2, 28), NOT_MET, True),
        (date(2026, 3, 1), MET, False),
    ],
)
def test_the_year_waits_for_its_anniversary(on: date, expected: Verdict, said: bool) -> None:
    for name, job in (
        ("fswp.work_continuous", abroad(start=BEGAN)),
        ("cec.work", here(start=BEGAN)),
    ):
        told = requirement(assessed(on, jobs=[job]), name)
        assert told.verdict is expected
        assert ("hours_before_the_year" in told.notes) is said
        if said:
            assert told.facts["hours_required"] == 1560
            assert (told.facts["hours_on"], told.facts["year_on"]) == ("2026-02-28", "2026-03-01")
        else:
            assert "hours_on" not in told.facts


def test_a_job_that_ended_with_its_hours_never_completes_the_year() -> None:
    # 2025-03-01 to 2026-02-27, 364 days; looked at later.
    ended = abroad(start=BEGAN, end="2026-02-27", current=False)
    told = work(assessed(date(2026, 3, 5), jobs=[ended]))
    assert told.verdict is NOT_MET
    assert (told.facts["hours_on"], told.facts["year_on"]) == ("2026-02-28", None)
    # A day less, and the hours are not reached either.
    ended = abroad(start=BEGAN, end="2026-02-26", current=False)
    assert work(assessed(date(2026, 3, 5), jobs=[ended])).notes == ()


def test_two_years_in_a_trade_and_their_hours() -> None:
    # 104 weeks from 2024-03-01: 728 days to 2026-02-27; two years on 2026-03-01.
    trade = {
        "english": CLB5544,
        "jobs": [abroad("72106", "2024-03-01")],
        "qualified_in_trade_since": "2020-01-01",
        "certificate_of_qualification": True,
        "certificate_noc": "72106",
    }
    for on, said in (
        (date(2026, 2, 26), False),
        (date(2026, 2, 27), True),
        (date(2026, 3, 1), False),
    ):
        told = requirement(assessed(on, **trade), "fstp.work")
        assert ("hours_before_the_year" in told.notes) is said
        assert told.verdict is (MET if on == date(2026, 3, 1) else NOT_MET)
        if said:
            assert told.facts["hours_required"] == 3120
            assert (told.facts["hours_on"], told.facts["year_on"]) == ("2026-02-27", "2026-03-01")


# ------------------------------------------------------------------ P30, P31: a weekend between


def two_jobs(end: str, start: str, **facts: Any) -> list[dict[str, Any]]:
    """From 2025-01-06 on, with a break; enough for a year from 2026-01-06 without it."""
    first = abroad(start="2025-01-06", end=end, current=False)
    return [first, abroad(start=start, **facts)]


@pytest.mark.parametrize(
    ("end", "start", "expected", "notes"),
    [
        # 2025-07-04 is a Friday.
        ("2025-07-04", "2025-07-05", MET, ()),
        ("2025-07-04", "2025-07-06", MET, ("break_without_working_day",)),
        ("2025-07-04", "2025-07-07", MET, ("break_without_working_day",)),
        # The Monday may have been a holiday.
        ("2025-07-04", "2025-07-08", UNKNOWN, ("break_perhaps_without_working_day",)),
        ("2025-07-03", "2025-07-07", UNKNOWN, ("break_perhaps_without_working_day",)),
        # A single weekday, and three.
        ("2025-07-01", "2025-07-03", UNKNOWN, ("break_perhaps_without_working_day",)),
        ("2025-07-01", "2025-07-05", UNKNOWN, ("break_perhaps_without_working_day",)),
        # Four days are more than a weekend with a holiday.
        ("2025-07-04", "2025-07-09", NOT_MET, ()),
    ],
)
def test_a_break_without_a_working_day(
    end: str, start: str, expected: Verdict, notes: tuple[str, ...]
) -> None:
    told = work(assessed(date(2026, 1, 6), jobs=two_jobs(end, start)))
    assert (told.verdict, told.notes) == (expected, notes)
    assert bool(told.missing) is (expected is UNKNOWN)
    # The day before the year is complete nobody meets it, break or not.
    assert work(assessed(date(2026, 1, 5), jobs=two_jobs(end, start))).verdict is NOT_MET


def test_a_weekend_counts_in_the_67_points_as_in_the_year() -> None:
    told = assessed(date(2026, 1, 6), jobs=two_jobs("2025-07-04", "2025-07-07"))
    assert told.experience.fswp_total.least == 1
    assert told.fsw67.factors["experience"].points == 9
    # For the CRS no text says so: two days short of the year.
    assert told.experience.crs_foreign.years == 0


def test_a_weekend_between_two_occupations_joins_nothing() -> None:
    jobs = two_jobs("2025-07-04", "2025-07-07", noc="21232")
    assert work(assessed(date(2026, 1, 6), jobs=jobs)).verdict is NOT_MET


def test_a_weekend_no_longer_matters_once_the_later_job_has_a_year_itself() -> None:
    jobs = two_jobs("2025-07-04", "2025-07-07")
    assert work(assessed(date(2026, 7, 7), jobs=jobs)).notes == ()


def test_the_day_that_a_weekend_completes_is_a_day_of_change() -> None:
    profile = Profile.model_validate(BASE | {"jobs": two_jobs("2025-07-04", "2025-07-07")})
    days = change_days(profile, date(2025, 12, 1), date(2026, 2, 1))
    assert date(2026, 1, 6) in days


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


# ------------------------------------------------------------------ P39, P40: unauthorized work


def test_unauthorized_work_never_helps() -> None:
    told = assessed(jobs=[here(start="2024-10-01", authorized=False)])
    assert verdict(told, "cec") is NOT_MET
    assert told.crs.missing == ()
    canadian = next(one for one in told.crs.items if one.id == "core.canadian_work")
    assert canadian.points == 0
    for one in told.fsw67.items:
        if one.id == "adaptability.work":
            assert (one.points, one.missing) == (0, ())
    # IRPR 75 and 80 do not say whether it counts for the Federal Skilled Worker Program.
    year = work(told)
    assert (year.verdict, year.missing) == (UNKNOWN, ("jobs.0.authorized",))
    assert year.notes == ("unauthorized_work",)
    assert verdict(told, "fswp") is UNKNOWN


def test_what_is_met_without_it_is_met_and_the_warning_stands() -> None:
    told = assessed(jobs=[abroad(), here(start="2024-10-01", authorized=False)])
    assert (work(told).verdict, work(told).notes) == (MET, ("unauthorized_work",))
    assert verdict(told, "fswp") is MET
    authorized = assessed(jobs=[abroad(), here(start="2024-10-01")])
    assert work(authorized).notes == ()


def test_unauthorized_work_in_a_trade_is_open_too() -> None:
    told = assessed(
        english=CLB5544,
        jobs=[here("72106", "2023-10-01", authorized=False)],
        qualified_in_trade_since="2020-01-01",
        certificate_of_qualification=True,
        certificate_noc="72106",
    )
    done = requirement(told, "fstp.work")
    assert (done.verdict, done.missing) == (UNKNOWN, ("jobs.0.authorized",))
    assert "unauthorized_work" in done.notes
    assert verdict(told, "fstp") is UNKNOWN


def test_whether_work_was_authorized_has_to_be_told() -> None:
    told = assessed(jobs=[here(start="2024-10-01", authorized=None)])
    assert {verdict(told, name) for name in ("cec", "fswp")} == {UNKNOWN}
    assert work(told).missing == ("jobs.0.authorized",)
    assert work(told).notes == ()


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


# ------------------------------------------------------------------ equal experience, two TEERs


@pytest.mark.parametrize(
    ("teer_1_from", "english", "expected"),
    [
        # TEER 3 (73300) from 2026-01-01 to 2026-05-31; TEER 1 for as long, a day longer, a day
        # less. At a tie the stricter one asks: CLB 7.
        ("2025-08-01", CLB5, NOT_MET),
        ("2025-08-01", CLB7, MET),
        ("2025-07-31", CLB5, NOT_MET),
        ("2025-08-02", CLB5, MET),
    ],
)
def test_at_equal_experience_the_stricter_language_level(
    teer_1_from: str, english: dict[str, Any], expected: Verdict
) -> None:
    jobs = [
        here("73300", "2026-01-01", end="2026-05-31", current=False),
        here("21231", teer_1_from, end="2025-12-31", current=False),
    ]
    told = requirement(assessed(jobs=jobs, english=english), "cec.language")
    assert told.verdict is expected


@pytest.mark.parametrize(
    ("end", "expected"),
    [
        # TEER 1 from 2025-08 (the 1st at the earliest): five months at the most, as many as TEER 3.
        ("2026-05-31", UNKNOWN),
        ("2026-06-01", MET),
    ],
)
def test_a_tie_that_a_day_not_told_may_make_is_open(end: str, expected: Verdict) -> None:
    jobs = [
        here("73300", "2026-01-01", end=end, current=False),
        here("21231", "2025-08", end="2025-12-31", current=False),
    ]
    told = requirement(assessed(jobs=jobs, english=CLB5), "cec.language")
    assert told.verdict is expected
    assert bool(told.missing) is (expected is UNKNOWN)


def test_work_not_named_that_may_tie_is_open_too() -> None:
    unnamed = here("21231", "2025-08-01", end="2025-12-31", current=False) | {"noc": None}
    for end, expected in (("2026-05-31", UNKNOWN), ("2026-06-01", MET)):
        jobs = [here("73300", "2026-01-01", end=end, current=False), unnamed]
        told = requirement(assessed(jobs=jobs, english=CLB5), "cec.language")
        assert told.verdict is expected, end


# ------------------------------------------------------------------ work in Canada


@pytest.mark.parametrize(
    ("facts", "canadian", "foreign", "excluded"),
    [
        ({}, 2, 0, ()),
        ({"remote_from_abroad": False, "foreign_employer": False}, 2, 0, ()),
        # Physically elsewhere: work done there.
        ({"remote_from_abroad": True}, 0, 2, ("remote",)),
        # In Canada for an employer elsewhere: neither Canadian experience nor work abroad.
        ({"foreign_employer": True}, 0, 0, ("foreign_employer",)),
    ],
)
def test_remote_work(
    facts: dict[str, Any], canadian: int, foreign: int, excluded: tuple[str, ...]
) -> None:
    told = assessed(jobs=[here(start="2024-10-01", **facts)])
    counted = told.experience
    assert (counted.crs_canadian.years, counted.cec.years) == (canadian, canadian)
    assert counted.crs_foreign.years == foreign
    assert counted.fswp_total.years == 2
    assert counted.jobs[0].excluded == excluded
    assert verdict(told, "cec") is (MET if canadian else NOT_MET)


def test_what_canadian_work_rests_on_and_is_not_asked_is_said() -> None:
    one = requirement(assessed(jobs=[here()]), "cec.work")
    assert one.notes == ("remote_work", "quebec_work")
    there = here(remote_from_abroad=False, foreign_employer=False)
    assert requirement(assessed(jobs=[there]), "cec.work").notes == ("quebec_work",)
    assert requirement(assessed(), "cec.work").notes == ()


DOCTOR = {"self_employed": True, "publicly_funded": True}


@pytest.mark.parametrize(
    ("noc", "facts", "expected"),
    [
        ("31102", DOCTOR, MET),
        ("31102", {"self_employed": True, "publicly_funded": False}, NOT_MET),
        ("31102", {"self_employed": True}, UNKNOWN),
        ("31102", {"self_employed": False}, MET),
        # The policy speaks of physicians alone.
        ("31120", DOCTOR, NOT_MET),
        ("31102", DOCTOR | {"authorized": False}, NOT_MET),
        ("31102", DOCTOR | {"while_full_time_student": True}, NOT_MET),
    ],
)
def test_physicians_in_publicly_funded_services(
    noc: str, facts: dict[str, Any], expected: Verdict
) -> None:
    told = assessed(jobs=[here(noc, "2024-10-01", **facts)])
    one = requirement(told, "cec.work")
    assert one.verdict is expected
    assert one.missing == (("jobs.0.publicly_funded",) if expected is UNKNOWN else ())
    assert ("physician" in one.notes) is (expected is MET and bool(facts["self_employed"]))


def test_what_the_policy_does_to_the_crs_is_not_known() -> None:
    told = assessed(jobs=[here("31102", "2024-10-01", **DOCTOR)])
    item = next(one for one in told.crs.items if one.id == "core.canadian_work")
    assert (item.points, item.missing) == (0, ("canadian_work_years",))
    assert "jobs.0.publicly_funded" in told.missing


@pytest.mark.parametrize(
    ("on", "expected"), [(date(2023, 4, 24), NOT_MET), (date(2023, 4, 25), MET)]
)
def test_the_policy_began_on_a_day(on: date, expected: Verdict) -> None:
    told = assessed(
        on,
        english=CLB9 | {"taken_on": "2022-03-01"},
        jobs=[here("31102", "2020-10-01", **DOCTOR)],
    )
    assert requirement(told, "cec.work").verdict is expected
