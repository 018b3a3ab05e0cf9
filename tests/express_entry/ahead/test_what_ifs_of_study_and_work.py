"""What a credential, an assessment or a year of work more brings, on its day.

Points beside a case come from the official tables (grid of 2025-03-25), days are worked out by
hand. Without a partner: first language 17 23 31 34 for CLB 7 8 9 10 an ability, 6 for CLB 4 and 5.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.express_entry.ahead.brought import TODAY, brings, found
from tests.express_entry.candidates import (
    ana,
    ben,
    english,
    foreign_degree,
    job,
    told,
)

# ------------------------------------------------------------------ education


def test_a_further_credential_is_told_whole() -> None:
    one = found(ana())["education.one_year"]
    degree = foreign_degree("2024-05-10")
    assert one.changed == {
        "credentials": [
            degree,
            {
                "level": "one_year",
                "in_canada": False,
                "assessed": True,
                "eca": {"issued_on": TODAY, "equivalent": "one_year"},
            },
        ]
    }
    # At 30 since 2026-09-15 the age is worth 105 instead of 110.
    assert (one.gain, one.total, one.gain_then, one.total_then) == (33, 462, 33, 429 - 5 + 33)
    assert one.figures["level"] == "two_or_more"


def test_a_bachelors_on_top_of_a_diploma_is_two_or_more() -> None:
    # 128 for 90 with one year, and 50 for 25 with CLB 9; in three years with the test renewed.
    told_of = found(told(credentials=[foreign_degree("2024-05-10", "one_year")]))
    one = told_of["education.bachelors"]
    assert (one.gain, brings(one)) == (38 + 25, (38 + 25, "2029-01-10", (), ()))
    # Two-year: 98 for 90. A second one-year diploma brings nothing, a master's needs a degree.
    assert brings(told_of["education.two_year"]) == (8, "2028-01-10", (), ())
    assert sorted(name for name in told_of if name.startswith("education")) == [
        "education.bachelors",
        "education.two_year",
    ]


@pytest.mark.parametrize(
    ("held", "steps"),
    [
        ("none", {}),
        ("secondary", {"one_year": "one_year", "two_year": "two_year", "bachelors": "bachelors"}),
        ("two_year", {"bachelors": "two_or_more"}),
        (
            "bachelors",
            {
                "one_year": "two_or_more",
                "two_year": "two_or_more",
                "bachelors": "two_or_more",
                "masters": "masters",
            },
        ),
        ("two_or_more", {"masters": "masters"}),
        ("masters", {"doctorate": "doctorate"}),
        ("doctorate", {}),
    ],
)
def test_steps_from_what_is_claimed_in_one_line(held: str, steps: dict[str, str]) -> None:
    profile = told(
        credentials=None, jobs=None, claimed_education=held, english=english("2025-12-15")
    )
    told_of = found(profile)
    assert {
        name.removeprefix("education."): one.changed["claimed_education"]
        for name, one in told_of.items()
        if name.startswith("education.")
    } == steps


def test_each_credential_not_assessed_and_all_of_them() -> None:
    # Degree: 120 and 25 with CLB 9, 24 + 21 + 15 + 12 = 72 of the 67. Diploma: 90 and 25, and
    # 24 + 15 + 15 + 12 = 66. Both: 128 and 50, and 22 for the education of the 67.
    bare = {"in_canada": False, "assessed": False}
    held = [bare | {"level": "bachelors"}, bare | {"level": "one_year"}]
    told_of = found(told(credentials=held, jobs=[job("2020-01-01")]))
    assert {n: brings(one) for n, one in told_of.items() if n.startswith("eca")} == {
        "eca.0": (145, TODAY, ("fswp",), ()),
        "eca.1": (115, TODAY, (), ()),
        "eca.all": (178, TODAY, ("fswp",), ()),
    }
    assert told_of["eca.1"].changed == {
        "credentials": [
            held[0],
            held[1] | {"assessed": True, "eca": {"issued_on": TODAY, "equivalent": "one_year"}},
        ]
    }


def test_an_assessment_that_ended_is_made_again_at_the_level_it_had() -> None:
    # Five years old on 2026-01-10: nothing counts; it stated two years for the degree.
    degree = foreign_degree("2021-01-10")
    degree["eca"]["equivalent"] = "two_year"
    one = found(told(credentials=[degree]))["eca.0"]
    assert one.gain_then == 98 + 25
    assert one.changed["credentials"][0]["eca"] == {"issued_on": TODAY, "equivalent": "two_year"}


# ------------------------------------------------------------------ work


def test_a_year_in_canada_is_judged_on_the_day_it_completes() -> None:
    one = found(ana())["canadian_work.1.2027-01-10"]
    # On 2027-01-10 she is 30 (105 for 110): 424 without the change.
    assert (one.gain, one.total, one.total_then) == (0, 429, 424 + 53)
    assert one.effort == "years"
    assert one.changed == {
        "jobs": [
            job("2020-01-01") | {"end": "2026-01-09", "current": False},
            {
                "noc": "21231",
                "in_canada": True,
                "start": TODAY,
                "current": True,
                "hours_per_week": 30,
                "paid": True,
                "authorized": True,
                "self_employed": False,
                "while_full_time_student": False,
            },
        ]
    }


def test_what_ends_before_the_year_completes_is_renewed_with_and_without_it() -> None:
    # The test of 2024-06-15 ends on 2026-06-15, the assessment of 2021-07-01 on 2026-07-01. Kept
    # up, both: 424 at 30; a year in Canada: 40, and 13 with the degree.
    ends = {"english": english("2024-06-15"), "credentials": [foreign_degree("2021-07-01")]}
    one = found(ana(**ends))["canadian_work.1.2027-01-10"]
    assert brings(one) == (40 + 13, "2027-01-10", ("cec",), ())
    assert one.total_then == 424 + 53
    assert one.renewed == ("language_test.english", "eca.0")


def test_a_test_that_is_planned_counts_from_its_day_on() -> None:
    # No result yet: 110 for the age of 29, and the degree's 120. The test is due on 2026-02-10; on
    # 2027-01-10, at 30, it has been sat: 424, and the year in Canada 53, as with a test held.
    one = found(ana(english=english("2026-02-10", planned=True)))["canadian_work.1.2027-01-10"]
    assert brings(one) == (53, "2027-01-10", ("cec",), ())
    assert one.total_then == 424 + 53


def test_an_assessment_that_is_ordered_comes_after_the_test_that_is_planned() -> None:
    # Of an engineer in Canada from 2025-02-10 on, born 1998-04-09, seen on 2026-12-01: CELPIP 11
    # four times (CLB 10) due 2027-01-15, the report due in January. At 28 110, 4 x 34, a year in
    # Canada 40; abroad three years 50 (with CLB 9): 336. With the report 120; the degree with CLB
    # 9 25 and with a year in Canada 13: 38: 494.
    eleven = dict.fromkeys(("listening", "reading", "writing", "speaking"), 11)
    plan = {"test": "celpip_general", "taken_on": "2027-01-15", "planned": True} | eleven
    degree = {
        "level": "bachelors",
        "in_canada": False,
        "assessed": False,
        "eca_ordered": True,
        "eca_expected_on": "2027-01",
    }
    engineer = told(
        birth_date="1998-04-09",
        english=plan,
        credentials=[degree],
        jobs=[job("2022-01-15", "2025-01-31"), job("2025-02-10", canada=True)],
    )
    one = found(engineer, date(2026, 12, 1))["eca.0"]
    assert (one.possible_on, one.gain_then, one.total_then) == (date(2027, 1, 31), 158, 494)


def test_months_already_worked_bring_the_day_nearer() -> None:
    # Eight months in Canada until 2025-01-09; four more from 2026-01-10 end on 2026-05-09.
    worked = job("2024-05-10", "2025-01-09", canada=True)
    told_of = found(told(jobs=[worked]))
    days = {name: brings(one) for name, one in told_of.items() if name.startswith("canadian")}
    assert days == {
        # Alone, without a degree: 40 for one year, 53 for two.
        "canadian_work.1.2026-05-10": (40, "2026-05-10", ("cec",), ()),
        "canadian_work.1.2027-01-10": (40, "2027-01-10", ("cec",), ()),
        "canadian_work.2.2027-05-10": (53, "2027-05-10", ("cec",), ()),
        # The test of 2025-12-15 ends on 2027-12-15, and is renewed.
        "canadian_work.2.2028-01-10": (53, "2028-01-10", ("cec",), ()),
    }
    assert told_of["canadian_work.1.2026-05-10"].effort == "months"


def test_work_that_goes_on_by_itself_is_no_change() -> None:
    assert not [name for name in found(ben()) if name.startswith("canadian_work")]
    assert not [name for name in found(ana()) if name.startswith("foreign_work")]


def test_years_claimed_in_one_line_take_as_many_years() -> None:
    claims = {"claimed_canadian_years": 0, "claimed_foreign_years": 0}
    told_of = found(told(credentials=None, jobs=None, **claims))
    one = told_of["canadian_work.1.2027-01-10"]
    assert (one.changed, one.gain, one.gain_then) == ({"claimed_canadian_years": 1}, 40, 40)
    # One year abroad with CLB 9: 25, and no more for two.
    abroad = told_of["foreign_work.1.2027-01-10"]
    assert (abroad.changed, abroad.gain_then) == ({"claimed_foreign_years": 1}, 25)
    assert told_of["foreign_work.2.2028-01-10"].gain_then == 25
    unknown = found(told(credentials=None, jobs=None))
    assert not [name for name in unknown if "work" in name]


def test_no_more_years_are_claimed_than_fit_into_a_life() -> None:
    # At 19 six years since the age of 13 fit, at 18 five. Four years earn 72, five or more 80.
    def offered(born: str) -> dict[str, int]:
        facts = {"birth_date": born, "credentials": None, "jobs": None}
        told_of = found(told(claimed_canadian_years=4, **facts))
        return {name: one.gain_then for name, one in told_of.items() if "work" in name}

    assert offered("2007-01-10") == {
        "canadian_work.1.2027-01-10": 8,
        "canadian_work.2.2028-01-10": 8,
    }
    assert offered("2007-01-11") == {"canadian_work.1.2027-01-10": 8}


def test_work_goes_on_in_the_primary_occupation_or_the_latest_skilled_one() -> None:
    def noc(**facts: Any) -> str:
        one = found(told(**facts))["canadian_work.1.2027-01-10"]
        return str(one.changed["jobs"][-1]["noc"])

    cook = job("2016-01-01", "2019-01-31", noc="63200")
    nurse = job("2019-02-01", "2021-01-31", noc="31301")
    cashier = job("2022-01-01", noc="65100")
    assert noc(jobs=[nurse, cook, cashier]) == "31301"
    assert noc(jobs=[nurse, cook], primary_occupation="63200") == "63200"
    assert noc(jobs=[cashier]) == noc(jobs=[]) == "12010"
