"""Dated jobs and the years they count for. Every expected figure is derived in a comment."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from express_entry.candidate.profile import Job, Profile
from express_entry.counting import experience
from express_entry.counting.counted import Experience
from express_entry.counting.worktime import years_between

ON = date(2026, 10, 1)


def job(start: str, end: str | None = None, **facts: Any) -> dict[str, Any]:
    """Full-time paid work abroad in NOC 21231 (TEER 1), going on unless it ended."""
    told = {
        "noc": "21231",
        "in_canada": False,
        "start": start,
        "end": end,
        "current": end is None,
        "hours_per_week": 40,
        "paid": True,
    }
    return told | facts


def here(start: str, end: str | None = None, **facts: Any) -> dict[str, Any]:
    """The same in Canada, authorized, as an employee and not a student."""
    told = {
        "in_canada": True,
        "authorized": True,
        "self_employed": False,
        "while_full_time_student": False,
    }
    return job(start, end, **(told | facts))


def counted(*jobs: dict[str, Any], on: date = ON, **facts: Any) -> Experience:
    return experience.count(Profile.model_validate({"jobs": jobs} | facts), on)


# ------------------------------------------------------------------ whole years by the calendar


@pytest.mark.parametrize(
    ("start", "on", "years"),
    [
        ("2021-10-01", date(2026, 10, 1), 5),  # the fifth anniversary, two leap days or one
        ("2021-10-02", date(2026, 10, 1), 4),  # one day short
        ("2020-02-29", date(2021, 2, 28), 0),  # 29 February is gained on 1 March
        ("2020-02-29", date(2021, 3, 1), 1),
        ("2020-02-29", date(2024, 2, 28), 3),
        ("2020-02-29", date(2024, 2, 29), 4),
        ("2019-03-01", date(2020, 2, 29), 0),
        ("2019-03-01", date(2020, 3, 1), 1),
    ],
)
def test_a_year_is_complete_exactly_on_its_anniversary(start: str, on: date, years: int) -> None:
    assert counted(job(start), on=on).crs_foreign.years == years


def test_the_last_day_worked_counts() -> None:
    # 15 March 2020 to 14 March 2025, both included, is five years.
    assert counted(job("2020-03-15", "2025-03-14")).crs_foreign.years == 5
    assert counted(job("2020-03-15", "2025-03-13")).crs_foreign.years == 4


def test_months_make_a_year_whatever_their_length() -> None:
    # January to June twice: 6 + 6 months, though only 362 days.
    tally = counted(job("2021-01-01", "2021-06-30"), job("2022-01-01", "2022-06-30")).crs_foreign
    assert (tally.least, tally.most) == (1, 1)


def test_jobs_that_touch_are_one_stretch() -> None:
    tally = counted(job("2020-10-01", "2023-05-17"), job("2023-05-18", None)).crs_foreign
    assert tally.least == 6


@given(
    start=st.dates(date(1990, 1, 1), date(2030, 1, 1)),
    days=st.integers(0, 8000),
)
def test_another_day_is_never_less_work(start: date, days: int) -> None:
    end = date.fromordinal(start.toordinal() + days)
    following = date.fromordinal(end.toordinal() + 1)
    assert years_between(start, end) < years_between(start, following)
    assert years_between(start, following) - years_between(start, end) <= Fraction(1, 12 * 28)


# ------------------------------------------------------------------ hours


def test_hours_above_thirty_do_not_count() -> None:
    # Tricky case 11: 60 hours a week for six months is six months.
    assert counted(job("2025-01-01", "2025-06-30", hours_per_week=60)).crs_foreign.least == 0.5


def test_half_time_for_two_years_is_one_year() -> None:
    # Tricky case 11: 15 hours a week for 24 months equals one year.
    assert counted(job("2024-01-01", "2025-12-31", hours_per_week=15)).crs_foreign.least == 1


def test_simultaneous_jobs_together_are_at_most_full_time() -> None:
    two_full = counted(job("2024-01-01", "2024-12-31"), job("2024-01-01", "2024-12-31"))
    assert two_full.crs_foreign.least == 1
    two_halves = counted(
        job("2024-01-01", "2024-12-31", hours_per_week=15),
        job("2024-01-01", "2024-12-31", hours_per_week=15, noc="21232"),
    )
    assert two_halves.crs_foreign.least == 1
    # 20 + 20 hours for the first half year (full time), then 20 alone: 1/2 + 1/2 x 2/3 = 5/6.
    overlapping = counted(
        job("2024-01-01", "2024-12-31", hours_per_week=20),
        job("2024-01-01", "2024-06-30", hours_per_week=20),
    )
    assert overlapping.crs_foreign.least == pytest.approx(5 / 6)


# ------------------------------------------------------------------ windows


def test_work_older_than_ten_years_does_not_count() -> None:
    # Two years, of which the window from 2016-10-01 keeps one.
    assert counted(job("2015-10-01", "2017-09-30")).crs_foreign.least == 1
    assert counted(job("2010-01-01", "2016-09-30")).crs_foreign.most == 0


def test_cec_looks_back_three_years() -> None:
    told = counted(here("2022-10-01", "2024-09-30"))
    assert told.crs_canadian.least == 2
    assert told.cec.least == 1  # from 2023-10-01


def test_a_window_that_begins_on_29_february() -> None:
    # Three years before 2024-02-29 there is none: the window begins on the last day of that month,
    # 2021-02-28. From then to 2022-02-27 is a year; to the day before it, a day short of one.
    told = counted(here("2020-01-01", "2022-02-27"), on=date(2024, 2, 29))
    assert told.cec.least == 1
    told = counted(here("2020-01-01", "2022-02-26"), on=date(2024, 2, 29))
    assert told.cec.least < 1


def test_work_without_break_fills_its_window_on_29_february_too() -> None:
    # At half time since 2010: ten years are five of full-time work, on each of these days.
    half_time = job("2010-01-01", hours_per_week=15)
    for on in (date(2028, 2, 28), date(2028, 2, 29), date(2028, 3, 1)):
        assert int(counted(half_time, on=on).crs_foreign.least) == 5


# ------------------------------------------------------------------ dates known to the month


def test_a_month_is_between_its_first_and_its_last_day() -> None:
    # March 2020 to March 2021: at least from 31 March to 1 March, eleven months and a day; at most
    # from 1 March to 31 March, thirteen months.
    tally = counted(job("2020-03", "2021-03")).crs_foreign
    assert tally.most == pytest.approx(13 / 12)
    assert 11 / 12 <= tally.least < 1
    assert tally.years is None


def test_a_month_that_cannot_matter_leaves_the_years_known() -> None:
    assert counted(job("2020-03", "2023-07")).crs_foreign.years == 3


# ------------------------------------------------------------------ what does not count


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        ({"self_employed": True}, "self_employed"),
        ({"while_full_time_student": True}, "student"),
    ],
)
def test_excluded_in_canada_for_crs_and_cec_but_not_for_fswp(
    facts: dict[str, Any], reason: str
) -> None:
    # Tricky case 10.
    told = counted(here("2024-10-01", **facts))
    assert told.crs_canadian.most == told.cec.most == 0
    assert told.fswp_total.least == 2
    assert told.jobs[0].excluded == (reason,)
    assert told.jobs[0].counts_for == ("fswp",)


def test_student_and_self_employed_work_abroad_counts() -> None:
    told = counted(job("2024-10-01", self_employed=True, while_full_time_student=True))
    assert told.crs_foreign.least == told.fswp_total.least == 2
    assert told.missing == ()


@pytest.mark.parametrize(
    ("facts", "reason"), [({"paid": False}, "unpaid"), ({"noc": "64100"}, "teer")]
)
def test_unpaid_and_low_teer_work_counts_for_nothing(facts: dict[str, Any], reason: str) -> None:
    for told in (counted(job("2020-01-01", **facts)), counted(here("2020-01-01", **facts))):
        assert told.fswp_total.most == told.crs_canadian.most == told.crs_foreign.most == 0
        assert told.jobs[0].excluded == (reason,)
        assert told.missing == ()


# ------------------------------------------------------------------ unknown facts


@pytest.mark.parametrize(
    "fact",
    [
        "noc",
        "paid",
        "hours_per_week",
        "authorized",
        "self_employed",
        "while_full_time_student",
        "in_canada",
        "start",
    ],
)
def test_a_fact_not_known_makes_the_count_uncertain_and_is_named(fact: str) -> None:
    told = counted(here("2024-10-01") | {fact: None})
    assert told.crs_canadian.least == 0
    assert told.crs_canadian.most >= 2
    assert told.missing == (f"jobs.0.{fact}",)


def test_a_job_whose_end_is_not_known() -> None:
    told = counted(job("2024-10-01", current=None))
    assert (told.crs_foreign.least, told.crs_foreign.most) == (0, 2)
    assert told.missing == ("jobs.0.current",)


# ------------------------------------------------------------ the year in Canada, IRPR 83(1)(c)


@pytest.mark.parametrize(
    ("jobs", "least"),
    [
        ((here("2025-10-01"),), 1),
        ((here("2025-10-02"),), 0),
        # Full-time work only: thirty hours a week, in one job or in several at once.
        ((here("2023-10-01", hours_per_week=15),), 0),
        ((here("2023-10-01", hours_per_week=15), here("2025-10-01", hours_per_week=15)), 1),
        # Under a work permit or authorized (s.186); at any time; not in one stretch.
        ((here("2023-10-01", authorized=False),), 0),
        ((here("2012-01-01", end="2012-12-31", current=False),), 1),
        (
            (
                here("2020-01-01", end="2020-06-30", current=False),
                here("2022-01-01", end="2022-06-30", current=False),
            ),
            1,
        ),
        # No exclusion of students or of the self-employed is written there.
        ((here("2025-10-01", while_full_time_student=True),), 1),
        ((here("2025-10-01", noc="64100"),), 0),
        ((job("2020-10-01"),), 0),
    ],
)
def test_a_year_of_full_time_work_in_canada(jobs: tuple[Any, ...], least: int) -> None:
    assert int(counted(*jobs).fswp_in_canada.least) == least


def test_a_student_whose_authorization_is_not_told_is_asked_for_it() -> None:
    told = counted(here("2024-10-01", while_full_time_student=True, authorized=None))
    assert (told.fswp_in_canada.least, told.fswp_in_canada.most) == (0, 2)
    assert told.missing == ("jobs.0.authorized",)


# ------------------------------------------------------------------ one occupation


def test_the_primary_occupation_is_the_one_with_the_longest_stretch() -> None:
    told = counted(
        job("2020-01-01", "2020-12-31", noc="21231"),
        job("2021-01-01", "2022-06-30", noc="21232"),
    )
    assert told.primary_occupation == "21232"
    assert told.fswp_continuous.least == 1.5


def test_a_gap_breaks_the_continuous_year_but_not_the_total() -> None:
    told = counted(job("2021-01-01", "2021-06-30"), job("2022-01-01", "2022-06-30"))
    assert told.fswp_total.least == 1
    assert told.fswp_continuous.least == 0.5


def test_the_given_primary_occupation_is_kept() -> None:
    told = counted(
        job("2020-01-01", "2020-12-31", noc="21231"),
        job("2021-01-01", "2022-06-30", noc="21232"),
        primary_occupation="21231",
    )
    assert (told.primary_occupation, told.fswp_continuous.least) == ("21231", 1)


def test_the_trade_counts_after_qualifying_and_for_five_years() -> None:
    # welders, major group 72
    welder = job("2019-01-01", noc="72106", while_full_time_student=False)
    told = counted(welder, qualified_in_trade_since="2023-10-01")
    assert (told.fstp_noc, told.fstp.least) == ("72106", 3)
    assert counted(welder, qualified_in_trade_since="2010-01-01").fstp.least == 5
    unknown = counted(welder)
    assert (unknown.fstp.least, unknown.fstp.most) == (0, 5)
    assert unknown.missing == ("qualified_in_trade_since",)


@pytest.mark.parametrize(
    ("noc", "trade"),
    [
        ("72106", True),
        ("72600", False),  # sub-major group 726 is left out
        ("73300", True),
        ("82030", True),
        ("83110", True),
        ("92100", True),
        ("93100", True),
        ("93200", False),  # sub-major group 932 is left out
        ("63200", True),  # cooks, minor group 6320
        ("63210", False),
        ("62200", True),  # chefs
        ("62201", False),
        ("21231", False),
    ],
)
def test_the_skilled_trades(noc: str, trade: bool) -> None:
    assert (counted(job("2020-01-01", noc=noc)).fstp_noc == noc) is trade


def test_the_teer_of_the_greater_experience() -> None:
    # Tricky case 17: 8 months in TEER 1 and 10 months in TEER 3: TEER 3 decides.
    told = counted(
        here("2025-01-01", "2025-08-31", noc="21231"),
        here("2025-09-01", "2026-06-30", noc="73300"),
    )
    assert told.cec.least == 1.5
    assert told.cec_teer == 3


def test_the_model_of_a_job_has_no_fact_the_engine_ignores() -> None:
    ignored = {"title"}
    used = {
        "noc",
        "in_canada",
        "start",
        "end",
        "current",
        "hours_per_week",
        "paid",
        "authorized",
        "self_employed",
        "while_full_time_student",
        "remote_from_abroad",
        "foreign_employer",
        "publicly_funded",
        "unpaid_leave",
    }
    assert set(Job.model_fields) == ignored | used
