"""Deadlines of work: years that complete, and years that grow too old.

Points beside a case come from the official tables: age 29 110, 30 105, 35 77, 36 72; CLB 9 with a
degree 25 and with three years abroad 50, with one or two years abroad 25; years in Canada 1 40, 2
53; a degree with one year in Canada 13, with two 25.
"""

from __future__ import annotations

from datetime import date

import pytest

from express_entry.deadlines import eligibility_lost
from tests.express_entry.candidates import (
    ana,
    ben,
    english,
    foreign_degree,
    job,
    tom,
)
from tests.express_entry.deadlines.by_cause import IN_POOL, INVITED, NOT_SUBMITTED, ON, causes, the


@pytest.mark.parametrize(
    ("start", "second_year"),
    [
        ("2024-05-20", date(2026, 5, 20)),
        ("2024-02-29", date(2026, 3, 1)),  # gained on 1 March where there is no 29th
        ("2024-12-31", date(2026, 12, 31)),
    ],
)
def test_a_completed_year_in_canada_has_its_exact_gain(start: str, second_year: date) -> None:
    # 40 -> 53, and the degree with work in Canada 13 -> 25 (38 -> 50 of 50): 25 points.
    found = the("work_anniversary.canadian", ben(jobs=[job(start, canada=True)]), IN_POOL, ON)
    assert (found.on, found.meaning) == (second_year, "change_day")
    assert found.lead_dates == (second_year,)
    assert found.facts["years"] == 2
    assert found.facts["difference"] == 25


def test_the_sixth_year_in_canada_gains_nothing() -> None:
    profile = ben(jobs=[job("2020-05-20", canada=True)])
    assert "work_anniversary.canadian" not in causes(profile, IN_POOL, ON)


def test_abroad_the_first_and_third_year_count() -> None:
    third = ana(jobs=[job("2023-04-10")])
    found = the("work_anniversary.foreign", third, IN_POOL, ON)
    # With CLB 9: 25 -> 50.
    assert (found.on, found.facts["years"]) == (date(2026, 4, 10), 3)
    assert found.facts["difference"] == 25


def test_abroad_the_second_year_counts_only_where_it_gains_a_program() -> None:
    # 24 + 23 (master's) + 9 -> 11 + 12: 68 -> 70, met before and after.
    masters = [foreign_degree("2024-05-10", level="masters")]
    second = ana(jobs=[job("2024-04-10")], credentials=masters)
    assert "work_anniversary.foreign" not in causes(second, IN_POOL, ON)
    # 24 + 21 (bachelor's) + 9 -> 11 + 12: 66 -> 68.
    found = the("work_anniversary.foreign", ana(jobs=[job("2024-04-10")]), NOT_SUBMITTED, ON)
    assert (found.facts["years"], found.facts["programs_gained"]) == (2, ("fswp",))
    assert (found.facts["fsw67_before"], found.facts["fsw67_after"]) == (66, 68)


def test_the_first_year_gains_a_program() -> None:
    # One year abroad is 9 of the 67: 24 + 23 (master's) + 9 + 12 = 68.
    profile = ana(
        jobs=[job("2025-04-10")], credentials=[foreign_degree("2024-05-10", level="masters")]
    )
    found = the("work_anniversary.foreign", profile, NOT_SUBMITTED, ON)
    assert (found.on, found.facts["programs_gained"]) == (date(2026, 4, 10), ("fswp",))


def test_an_invitation_makes_anniversaries_irrelevant() -> None:
    assert "work_anniversary.canadian" not in causes(ben(), INVITED, date(2026, 2, 1))


@pytest.mark.parametrize(
    ("start", "end", "on", "first_day_without"),
    [
        # On 2026-07-01 the three years begin on 2023-07-01: the whole year is in them.
        ("2023-07-01", "2024-06-30", ON, date(2026, 7, 2)),
        # On 2028-02-28, and on 2028-02-29, whose day 2025 has not, they begin on 2025-02-28; on
        # 2028-03-01 they begin on 2025-03-01.
        ("2025-02-28", "2026-02-27", date(2027, 6, 1), date(2028, 3, 1)),
        # A leap day and a year: on 2027-03-01 they begin on 2024-03-01, and 1 March 2024 to
        # 28 February 2025 is a whole year; on 2027-03-02 it is not.
        ("2024-02-29", "2025-02-28", date(2026, 6, 1), date(2027, 3, 2)),
    ],
)
def test_work_ages_out_of_the_three_years_of_the_canadian_experience_class(
    start: str, end: str, on: date, first_day_without: date
) -> None:
    profile = ben(jobs=[job(start, end, canada=True)], english=english(f"{on.year}-01-05"))
    found = the("ageing_out.cec", profile, NOT_SUBMITTED, on)
    assert (found.on, found.meaning) == (first_day_without, "first_day_without")
    assert found.facts["programs_lost"] == ("cec",)
    assert found.facts["window_years"] == 3
    lost = eligibility_lost(profile, NOT_SUBMITTED, on)
    assert lost is not None
    assert (lost.on, lost.facts["requirement"], lost.facts["fact"]) == (
        first_day_without,
        "cec.work",
        "jobs",
    )


def test_work_that_goes_on_does_not_age_out() -> None:
    assert "ageing_out.cec" not in causes(ben(), IN_POOL, ON)


def test_more_than_a_year_ages_out_later() -> None:
    # 2023-07-01 to 2024-09-30: a year is left while the window begins by 2023-10-01.
    profile = ben(jobs=[job("2023-07-01", "2024-09-30", canada=True)])
    assert the("ageing_out.cec", profile, NOT_SUBMITTED, ON).on == date(2026, 10, 2)


def test_work_in_a_trade_ages_out_of_five_years() -> None:
    # On 2026-04-01 the five years begin on 2021-04-01: two whole years; the next day not.
    found = the("ageing_out.fstp", tom(), NOT_SUBMITTED, ON)
    assert (found.on, found.facts["window_years"]) == (date(2026, 4, 2), 5)
    assert found.facts["programs_lost"] == ("fstp",)
    assert the("eligibility_lost", tom(), NOT_SUBMITTED, ON).facts["requirement"] == "fstp.work"


def test_work_abroad_ages_out_of_the_ten_years_of_the_score() -> None:
    # Three years to 2019-02-28; on 2026-03-02 the first day is out: 50 -> 25 with CLB 9.
    profile = ana(jobs=[job("2016-03-01", "2019-02-28")])
    found = the("ageing_out.crs_foreign", profile, NOT_SUBMITTED, ON)
    assert found.on == date(2026, 3, 2)
    assert (found.facts["years_before"], found.facts["years_after"]) == (3, 2)
    assert (found.facts["crs_before"], found.facts["crs_after"]) == (429, 404)
    assert "ageing_out.fswp" not in causes(profile, NOT_SUBMITTED, ON)  # two years are enough


def test_the_only_year_ages_out_of_the_ten_years_of_the_federal_skilled_worker_program() -> None:
    # 24 + 23 + 9 + 12 = 68 until the year to 2017-04-30 loses its first day.
    profile = ana(
        jobs=[job("2016-05-01", "2017-04-30")],
        credentials=[foreign_degree("2024-05-10", level="masters")],
    )
    found = the("ageing_out.fswp", profile, NOT_SUBMITTED, ON)
    assert (found.on, found.facts["programs_lost"]) == (date(2026, 5, 2), ("fswp",))


def test_a_program_lost_on_a_birthday_is_not_lost_to_old_work_of_that_day() -> None:
    # Exactly 67: 23 for English (writing at CLB 8), 21, 11 for two years and seven months, 12.
    # On 2 March 2026 the first day of the work leaves the ten years, two years stay; and 36 is
    # a point less.
    profile = ana(
        birth_date="1990-03-02",
        english=english("2025-06-01", writing=6.5),
        jobs=[job("2016-03-01", "2018-09-30")],
    )
    turning = the("birthday", profile, NOT_SUBMITTED, ON)
    assert (turning.on, turning.facts["programs_lost"]) == (date(2026, 3, 2), ("fswp",))
    # At today's age work alone costs it once only one whole year is left: two points less.
    assert the("ageing_out.fswp", profile, NOT_SUBMITTED, ON).on == date(2026, 10, 2)


def test_a_year_without_a_break_ages_out_whatever_else_was_worked() -> None:
    # Half a year more after a break: a year and a half in all, and no year in one stretch any more
    # (IRPR 75(2)(a)) once the first day of 2016-05-01 is out.
    profile = ana(
        jobs=[job("2016-05-01", "2017-04-30"), job("2018-01-01", "2018-06-30")],
        credentials=[foreign_degree("2024-05-10", level="masters")],
    )
    found = the("ageing_out.fswp", profile, NOT_SUBMITTED, ON)
    assert (found.on, found.facts["programs_lost"]) == (date(2026, 5, 2), ("fswp",))


def test_work_in_canada_ages_out_of_the_score() -> None:
    # Two years to 2018-03-31; on 2026-04-02 one is left: 53 -> 40, and 50 -> 38 of the degree.
    profile = ben(jobs=[job("2016-04-01", "2018-03-31", canada=True)])
    found = the("ageing_out.crs_canadian", profile, NOT_SUBMITTED, ON)
    assert (found.on, found.facts["difference"]) == (date(2026, 4, 2), -25)


def test_a_job_known_to_the_month_is_warned_of_at_the_earliest() -> None:
    # Certain from 2023-06-30 to 2024-08-01: a year while the window begins by 2023-08-02.
    sure = ben(jobs=[job("2023-06", "2024-08", canada=True)])
    found = the("ageing_out.cec", sure, NOT_SUBMITTED, ON)
    assert found.on == date(2026, 8, 3)
