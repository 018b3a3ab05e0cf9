"""The day from which no program is met any more, and what would save one.

Points beside a case come from the official tables: age 29 110, 30 105, 35 77, 36 72; CLB 9 with a
degree 25 and with three years abroad 50, with one or two years abroad 25; years in Canada 1 40, 2
53; a degree with one year in Canada 13, with two 25.
"""

from __future__ import annotations

from datetime import date

import pytest

from express_entry import rulebook
from express_entry.candidate.profile import Profile
from express_entry.deadlines import deadlines, eligibility_lost
from tests.express_entry.candidates import (
    ana,
    ben,
    english,
    eve,
    foreign_degree,
    french,
    job,
    married,
    told,
)
from tests.express_entry.deadlines.by_cause import IN_POOL, INVITED, NOT_SUBMITTED, ON, the


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
