"""Deadlines that change the score or a program: tests, assessments, birthdays, work, eligibility.

Points beside a case come from the official tables: age 29 110, 30 105, 35 77, 36 72; CLB 9 with
a degree 25 and with three years abroad 50, with one or two years abroad 25; years in Canada
1 40, 2 53; a degree with one year in Canada 13, with two 25.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from express_entry import rulebook
from express_entry.candidate.candidacy import Candidacy
from express_entry.candidate.profile import Profile
from express_entry.deadlines import deadlines, eligibility_lost
from tests import rules
from tests.express_entry.ahead.test_what_ifs import married
from tests.express_entry.candidates import (
    ana,
    ben,
    english,
    eve,
    foreign_degree,
    french,
    job,
    told,
    tom,
)
from tests.express_entry.deadlines.test_deadlines import NOT_SUBMITTED, causes, find, the

ON = date(2026, 1, 10)
IN_POOL = Candidacy(submitted_on=date(2026, 1, 5))
INVITED = Candidacy(submitted_on=date(2025, 11, 1), invited_on=date(2026, 1, 31))
"""Until 2026-04-01."""

# ------------------------------------------------------------------ tests and assessments


@pytest.mark.parametrize(
    ("taken_on", "first_day_without", "leads"),
    [
        ("2024-06-15", date(2026, 6, 15), (date(2025, 12, 15), date(2026, 3, 15))),
        ("2024-02-29", date(2026, 2, 28), (date(2025, 8, 28), date(2025, 11, 28))),
        ("2024-08-31", date(2026, 8, 31), (date(2026, 2, 28), date(2026, 5, 31))),
    ],
)
def test_a_language_test_counts_for_two_years(
    taken_on: str, first_day_without: date, leads: tuple[date, ...]
) -> None:
    found = the("language_test.english", ana(english=english(taken_on)), NOT_SUBMITTED, ON)
    assert (found.on, found.meaning) == (first_day_without, "first_day_without")
    assert found.lead_dates == leads


def test_the_end_of_a_test_has_its_exact_loss() -> None:
    # Without English: 124 of language, 25 and 50 of transferability: 429 -> 230; and 72 - 24 = 48.
    profile = ana(english=english("2024-06-15"))
    found = the("language_test.english", profile, NOT_SUBMITTED, ON)
    assert (found.facts["crs_before"], found.facts["crs_after"]) == (429, 230)
    assert found.facts["difference"] == -199
    assert (found.facts["fsw67_before"], found.facts["fsw67_after"]) == (72, 48)
    assert found.facts["programs_lost"] == ("fswp",)


def test_a_test_is_told_up_to_its_day_and_not_after() -> None:
    profile = ana(english=english("2024-06-15"))
    assert find("language_test.english", profile, NOT_SUBMITTED, date(2026, 6, 14))
    at_last = the("language_test.english", profile, NOT_SUBMITTED, date(2026, 6, 15))
    assert at_last.facts["difference"] == -199
    assert find("language_test.english", profile, NOT_SUBMITTED, date(2026, 6, 16)) is None


def test_both_languages_of_a_person_are_separate_causes() -> None:
    profile = ana(french=french("2024-10-01"), has_no_french_test=None)
    found = the("language_test.french", profile, NOT_SUBMITTED, ON)
    assert found.on == date(2026, 10, 1)
    # NCLC 7 as second language 4 x 3 points, and 50 with English CLB 5: all of it is lost.
    assert found.facts["difference"] == -62


def test_a_planned_test_is_a_projection() -> None:
    planned = english("2026-03-01") | {"planned": True}
    profile = ana(english=planned)
    found = find("language_test.english", profile, NOT_SUBMITTED, ON, horizon_days=800)
    assert found is not None
    assert found.projected
    # And so is every figure that counts on it, here that of a birthday after it.
    assert the(
        "birthday", ana(english=planned, birth_date="1996-03-15"), NOT_SUBMITTED, ON
    ).projected
    assert not the("birthday", ana(birth_date="1996-03-15"), NOT_SUBMITTED, ON).projected


def _married(**partner: Any) -> dict[str, Any]:
    return {
        "marital_status": "married",
        "settlement_funds": 30000,
        "partner": {
            "accompanying": True,
            "canadian": False,
            "education": "bachelors",
            "education_in_canada": False,
            "assessed": True,
            "eca": {"organization": "WES", "issued_on": "2021-04-30", "equivalent": "bachelors"},
            "english": english("2024-06-15"),
            "canadian_work_years": 0,
            "studied_in_canada": False,
        }
        | partner,
    }


def test_the_partner_s_test_and_assessment_count_while_the_partner_comes_along() -> None:
    profile = ana(**_married())
    test = the("language_test.partner", profile, NOT_SUBMITTED, ON)
    assert (test.on, test.facts["difference"]) == (date(2026, 6, 15), -20)  # 4 x 5
    assessment = the("eca.partner", profile, NOT_SUBMITTED, ON)
    assert (assessment.on, assessment.facts["difference"]) == (date(2026, 4, 30), -8)
    for status in ({"accompanying": False}, {"canadian": True}):
        staying = ana(**_married(**status))
        assert not {"language_test.partner", "eca.partner"} & causes(staying, NOT_SUBMITTED, ON)


def test_an_assessment_counts_for_five_years() -> None:
    # Six months before 31 August is the last of February.
    profile = ana(credentials=[foreign_degree("2021-08-31")])
    found = the("eca.0", profile, NOT_SUBMITTED, ON)
    assert (found.on, found.lead_dates) == (date(2026, 8, 31), (date(2026, 2, 28),))
    # 120 for the degree and 25 with CLB 9: 429 -> 284.
    assert found.facts["difference"] == -145
    assert found.facts["relied_on"] is True


def test_an_assessment_of_29_february_ends_on_the_28th() -> None:
    profile = ana(credentials=[foreign_degree("2020-02-29")], english=english("2024-12-15"))
    found = the("eca.0", profile, NOT_SUBMITTED, date(2025, 1, 10))
    assert found.on == date(2025, 2, 28)


# ------------------------------------------------------------------ birthdays


@pytest.mark.parametrize(
    ("born", "birthday"),
    [
        ("1996-03-15", date(2026, 3, 15)),
        ("1996-02-29", date(2026, 3, 1)),  # 2026 has no 29 February
        ("1996-12-31", date(2026, 12, 31)),
    ],
)
def test_the_thirtieth_birthday_costs_five_points(born: str, birthday: date) -> None:
    found = the("birthday", ana(birth_date=born), IN_POOL, ON)
    assert (found.on, found.meaning) == (birthday, "change_day")
    assert (found.facts["age"], found.facts["age_difference"]) == (30, -5)
    assert found.facts["crs_before"] == 429
    assert found.facts["crs_after"] == 424


def test_a_birthday_reminds_thirty_and_seven_days_before() -> None:
    found = the("birthday", ana(birth_date="1996-03-15"), IN_POOL, ON)
    assert found.lead_dates == (date(2026, 2, 13), date(2026, 3, 8))


def test_a_birthday_that_changes_nothing_is_not_told() -> None:
    assert "birthday" not in causes(ana(birth_date="2000-03-15"), IN_POOL, ON)  # 26: 110 as before
    assert "birthday" not in causes(ben(birth_date="1978-03-15"), IN_POOL, ON)  # 48: 0 as before


def test_case_13_after_the_invitation_a_birthday_takes_nothing() -> None:
    profile = ana(birth_date="1996-03-15")
    assert "birthday" in causes(profile, IN_POOL, date(2026, 2, 1))
    assert "birthday" not in causes(profile, INVITED, date(2026, 2, 1))


def test_exactly_67_loses_the_program_on_the_birthday() -> None:
    found = the("birthday", eve(), IN_POOL, ON)
    assert found.on == date(2026, 3, 20)
    assert (found.facts["fsw67_before"], found.facts["fsw67_after"]) == (67, 66)
    assert found.facts["programs_lost"] == ("fswp",)
    assert found.facts["age_difference"] == -5  # 77 -> 72
    lost = the("eligibility_lost", eve(), IN_POOL, ON)
    assert (lost.on, lost.facts["requirement"]) == (date(2026, 3, 20), "fswp.points67")


def test_exactly_67_and_invited_applies_before_the_birthday() -> None:
    found = the("birthday", eve(), INVITED, date(2026, 2, 1))
    assert found.on == found.facts["apply_before"] == date(2026, 3, 20)
    assert found.facts["protected"] is True
    assert "eligibility_lost" not in causes(eve(), INVITED, date(2026, 2, 1))
    as_cec = INVITED.model_copy(update={"invited_as": "cec"})
    assert "birthday" not in causes(eve(), as_cec, date(2026, 2, 1))


def test_68_and_invited_need_not_hurry() -> None:
    # Listening, reading, writing and speaking at CLB 9: 24 instead of 23.
    assert "birthday" not in causes(eve(english=english("2025-12-15")), INVITED, date(2026, 2, 1))


# ------------------------------------------------------------------ work


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
        # On 2028-02-28 they begin on 2025-02-28; on 2028-02-29 they begin on 2025-03-01.
        ("2025-02-28", "2026-02-27", date(2027, 6, 1), date(2028, 2, 29)),
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


# ------------------------------------------------------------------ no longer eligible


def test_nothing_is_lost_where_nothing_is_met() -> None:
    assert eligibility_lost(told(), NOT_SUBMITTED, ON) is None


def test_eligibility_is_lost_after_today_only() -> None:
    profile = ana(english=english("2024-06-15"))
    for on, expected in (
        (date(2026, 6, 14), date(2026, 6, 15)),
        (date(2026, 6, 15), None),
        (date(2026, 6, 16), None),
    ):
        lost = eligibility_lost(profile, NOT_SUBMITTED, on)
        assert (lost and lost.on) == expected


def test_the_loss_names_what_would_save_it() -> None:
    lost = eligibility_lost(ana(english=english("2024-06-15")), NOT_SUBMITTED, ON)
    assert lost is not None
    assert lost.facts["program"] == "fswp"
    assert lost.facts["requirement"] == "fswp.language"
    assert lost.facts["remedy"] == "take_language_test"
    assert lost.facts["fact"] == "english"


UNASSESSED = {"level": "one_year", "in_canada": False, "assessed": False}
LOW = {"english": english("2025-12-15", reading=6)}
"""With it 66 of the 67: the five points of a partner's test are needed (see ``candidates.eve``)."""


@pytest.mark.parametrize(
    ("profile", "on", "requirement", "fact"),
    [
        (
            ana(credentials=[foreign_degree("2021-12-20")]),
            date(2026, 12, 20),
            "fswp.education",
            "credentials.0.eca",
        ),
        (
            ana(credentials=[UNASSESSED, foreign_degree("2021-12-20")]),
            date(2026, 12, 20),
            "fswp.education",
            "credentials.1.eca",
        ),
        # 36 years old; nothing told would save the point.
        (eve(), date(2026, 3, 20), "fswp.points67", None),
        (
            ana(
                english=None,
                has_no_english_test=True,
                french=french("2024-06-15"),
                has_no_french_test=None,
                credentials=[foreign_degree("2024-05-10", "doctorate")],
            ),  # 16 + 25 + 15 + 12 = 68 of the 67
            date(2026, 6, 15),
            "fswp.language",
            "french",
        ),
        (
            eve(**LOW, **married(english=english("2024-03-15"), has_no_test=None)),
            date(2026, 3, 15),
            "fswp.points67",
            "partner.english",
        ),
        (
            eve(**LOW, **married(french=french("2024-03-15"), has_no_test=None)),
            date(2026, 3, 15),
            "fswp.points67",
            "partner.french",
        ),
        # The only year abroad, in the ten years before: its first day is out on the day after.
        (
            ana(
                jobs=[job("2016-05-01", "2017-04-30")],
                credentials=[foreign_degree("2024-05-10", "masters")],
            ),
            date(2026, 5, 2),
            "fswp.work_continuous",
            "jobs",
        ),
    ],
)
def test_the_fact_that_would_save_the_program(
    profile: Profile, on: date, requirement: str, fact: str | None
) -> None:
    lost = eligibility_lost(profile, NOT_SUBMITTED, ON)
    assert lost is not None
    assert (lost.on, lost.facts["requirement"], lost.facts["fact"]) == (on, requirement, fact)


def test_on_the_day_its_year_ends_a_profile_ends_for_its_year() -> None:
    # Submitted on 2026-01-05; the report of 2022-01-05 ends on 2027-01-05 as well.
    for issued_on, on, reason in (
        ("2022-01-05", date(2027, 1, 5), "twelve_months"),
        ("2022-01-04", date(2027, 1, 4), "eca.0"),
    ):
        found = the("profile_expiry", ana(credentials=[foreign_degree(issued_on)]), IN_POOL, ON)
        assert (found.on, found.facts["reason"]) == (on, reason)
        assert found.facts["twelve_months_on"] == date(2027, 1, 5)


def test_losing_one_program_of_two_is_not_losing_eligibility() -> None:
    # The assessment ends on 2026-12-20: out of the Federal Skilled Worker Program, still in the
    # Canadian Experience Class.
    profile = ben(credentials=[foreign_degree("2021-12-20")], settlement_funds=20000)
    assert the("eca.0", profile, NOT_SUBMITTED, ON).facts["programs_lost"] == ("fswp",)
    assert eligibility_lost(profile, NOT_SUBMITTED, ON) is None


def test_with_an_invitation_open_its_own_deadline_says_what_is_lost() -> None:
    profile = ana(english=english("2024-04-01"))
    assert eligibility_lost(profile, INVITED, date(2026, 2, 1)) is None
    # The day after the sixtieth, without a word of what happened, and in the pool.
    assert eligibility_lost(profile, INVITED, date(2026, 4, 2)) is None, "it has ended already"
    in_pool = eligibility_lost(profile, IN_POOL, date(2026, 2, 1))
    assert in_pool is not None
    assert in_pool.on == date(2026, 4, 1)


def test_no_eligibility_after_applying() -> None:
    applied = INVITED.model_copy(update={"applied_on": date(2026, 2, 20)})
    profile = ana(english=english("2024-04-01"))
    assert eligibility_lost(profile, applied, date(2026, 2, 21)) is None


@pytest.fixture
def raised(tmp_path: Path) -> rulebook.Rulebook:
    return with_more_funds(tmp_path / "rules")


def with_more_funds(folder: Path) -> rulebook.Rulebook:
    """The rules with a table of settlement funds of 16,000 for one from 2026-07-06."""
    rules.copied(folder)
    funds = folder / "funds.toml"
    text = funds.read_text("utf-8").replace(
        "effective_from = 2025-07-07\n",
        "effective_from = 2025-07-07\neffective_to = 2026-07-05\n",
    )
    funds.write_text(
        text
        + "\n[[table]]\neffective_from = 2026-07-06\n"
        + "by_size = [16000, 20000, 24500]\neach_additional = 4500\n",
        "utf-8",
    )
    return rulebook.load(folder)


def test_a_new_table_of_funds_that_is_not_reached_ends_eligibility(
    raised: rulebook.Rulebook,
) -> None:
    profile = ana(settlement_funds=15500)
    lost = eligibility_lost(profile, NOT_SUBMITTED, ON, rules=raised)
    assert lost is not None
    assert (lost.on, lost.facts["requirement"]) == (date(2026, 7, 6), "fswp.funds")
    assert (lost.facts["remedy"], lost.facts["remedy_short"]) == ("more_funds", 500)
    assert lost.facts["fact"] == "settlement_funds"
    found = {each.cause: each for each in deadlines(profile, NOT_SUBMITTED, ON, rules=raised)}
    table = found["funds_table"]
    assert table.on == date(2026, 7, 6)
    assert (table.facts["required"], table.facts["required_after"]) == (15263, 16000)
    assert table.facts["short"] == 500
    assert "funds_review" not in found  # this year's table is known


def test_enough_funds_outlive_a_new_table(raised: rulebook.Rulebook) -> None:
    profile = ana(settlement_funds=16000)
    assert eligibility_lost(profile, NOT_SUBMITTED, date(2026, 7, 1), rules=raised) is None
    assert eligibility_lost(profile, NOT_SUBMITTED, ON, rules=raised, horizon_days=300) is None
