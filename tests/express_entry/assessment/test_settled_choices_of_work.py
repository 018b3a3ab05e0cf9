"""Where the text leaves a choice (settled readings, table B) of work: what is answered, and said.

P29 a year is a year, and the hours are told; P30, P31 a weekend between two jobs; P39, P40
unauthorized work; equal experience in two TEERs; work in Canada.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from express_entry.ahead.forecast import change_days
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
    work,
)

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
