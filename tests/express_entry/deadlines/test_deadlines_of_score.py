"""Deadlines that change the score or a program: tests, assessments and birthdays.

Points beside a case come from the official tables: age 29 110, 30 105, 35 77, 36 72; CLB 9 with a
degree 25 and with three years abroad 50, with one or two years abroad 25; years in Canada 1 40, 2
53; a degree with one year in Canada 13, with two 25.
"""

from __future__ import annotations

from datetime import date

import pytest

from tests.express_entry.candidates import (
    ana,
    ben,
    english,
    eve,
    foreign_degree,
    french,
)
from tests.express_entry.deadlines.by_cause import (
    IN_POOL,
    INVITED,
    NOT_SUBMITTED,
    ON,
    causes,
    find,
    married_with_papers,
    the,
)

# ------------------------------------------------------------------ tests and assessments


@pytest.mark.parametrize(
    ("taken_on", "first_day_without", "leads"),
    [
        # The last day for an invitation that leaves sixty days is 61 days before; a week before
        # that, and 60 days. 15 June: 15, 31 of May, 22 of April; and 30 of April, 31, 14 of
        # February. 28 February: 28, 31, 9 of December; and 31, 30, 1 of October. 31 August: 31, 31,
        # 6 of June; and 30, 29 of May.
        ("2024-06-15", date(2026, 6, 15), (date(2026, 2, 14), date(2026, 4, 8))),
        ("2024-02-29", date(2026, 2, 28), (date(2025, 10, 30), date(2025, 12, 22))),
        ("2024-08-31", date(2026, 8, 31), (date(2026, 5, 2), date(2026, 6, 24))),
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


def test_the_partner_s_test_and_assessment_count_while_the_partner_comes_along() -> None:
    profile = ana(**married_with_papers())
    test = the("language_test.partner", profile, NOT_SUBMITTED, ON)
    assert (test.on, test.facts["difference"]) == (date(2026, 6, 15), -20)  # 4 x 5
    assessment = the("eca.partner", profile, NOT_SUBMITTED, ON)
    assert (assessment.on, assessment.facts["difference"]) == (date(2026, 4, 30), -8)
    for status in ({"accompanying": False}, {"canadian": True}):
        staying = ana(**married_with_papers(**status))
        assert not {"language_test.partner", "eca.partner"} & causes(staying, NOT_SUBMITTED, ON)


def test_an_assessment_counts_for_five_years() -> None:
    # Six, four, three and two months before 31 August: ends of months.
    profile = ana(credentials=[foreign_degree("2021-08-31")])
    found = the("eca.0", profile, NOT_SUBMITTED, ON)
    assert found.on == date(2026, 8, 31)
    assert found.lead_dates == (
        date(2026, 2, 28),
        date(2026, 4, 30),
        date(2026, 5, 31),
        date(2026, 6, 30),
    )
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


def test_a_birthday_reminds_three_months_before_and_only_in_the_pool() -> None:
    # 15 days of March, 28, 31, and 16 of December.
    older = ana(birth_date="1996-03-15")
    assert the("birthday", older, IN_POOL, ON).lead_dates == (date(2025, 12, 15),)
    assert the("birthday", older, NOT_SUBMITTED, ON).lead_dates == ()
    # The profile of 5 January 2026 leaves the pool on 5 January 2027, before this one.
    later = ana(birth_date="1996-01-06")
    assert the("birthday", later, IN_POOL, date(2026, 1, 7)).lead_dates == ()


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
