"""The months ahead: what turns on a day, its causes, and the rounds that open and close.

Points beside a case come from the official tables, days are worked out by hand.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import get_args

import pytest

from express_entry import rulebook
from express_entry.ahead import forecast, months
from express_entry.ahead.months import TurningPoint, turning_points
from express_entry.candidate.identifiers import ChangeName
from express_entry.candidate.profile import Profile
from express_entry.rulebook import Rulebook
from tests.express_entry.candidates import ana, ben, english, foreign_degree, french, job, tom
from tests.express_entry.deadlines.by_cause import with_more_funds

ON = date(2026, 1, 10)
UNTIL = date(2028, 1, 10)

Told = tuple[str, int, int, list[str]]


def told(profile: Profile, on: date = ON, until: date = UNTIL) -> list[Told]:
    return [
        (str(one.step.on), one.step.crs_before, one.step.crs_after, named(one))
        for one in turning_points(profile, on, until)
    ]


def named(one: TurningPoint) -> list[str]:
    return [f"{cause.name} {cause.of}".strip() for cause in one.causes]


def on(day: str, profile: Profile, **how: date) -> TurningPoint:
    found = turning_points(profile, how.get("on", ON), how.get("until", UNTIL))
    return next(one for one in found if str(one.step.on) == day)


def test_each_day_begins_where_the_one_before_it_ended() -> None:
    # 29 110, 30 105, 31 99. The test of 2025-12-15 ends: language 124, degree 25, work 50.
    assert told(ana()) == [
        ("2026-09-15", 429, 424, ["birthday"]),
        ("2026-11-03", 424, 424, ["rules.crs"]),
        ("2027-09-15", 424, 418, ["birthday"]),
        ("2027-12-15", 418, 219, ["language_test english"]),
    ]


def test_an_expiry_without_points_is_no_cause_of_a_birthday() -> None:
    # The report on the school ends on the birthday; the score rests on the degree.
    other = foreign_degree("2021-09-15", "secondary")
    profile = ana(credentials=[foreign_degree("2024-05-10"), other])
    assert "eca.1" in forecast.changes(profile, ON, UNTIL, _book())[date(2026, 9, 15)]
    assert told(profile)[0] == ("2026-09-15", 429, 424, ["birthday"])


def test_several_causes_of_one_day_stand_together() -> None:
    # 30 on the day the test ends: 5 for the age, 124 + 25 + 50 with the test.
    profile = ana(english=english("2024-09-15"))
    assert told(profile)[0] == (
        "2026-09-15",
        429,
        225,
        ["birthday", "language_test english"],
    )


def test_years_of_work_and_programs_and_the_rounds_they_open() -> None:
    # In Canada from 2025-06-01: the first year is complete on 2026-06-01. One year in Canada 40;
    # with a degree 13; CEC, whose rounds were the last held. Nothing opens without a program.
    profile = ben(jobs=[job("2025-06-01", canada=True)], birth_date="1990-03-01")
    one = on("2026-06-01", profile)
    assert (one.canadian_years, one.foreign_years, one.age) == (1, None, 36)
    assert one.step.difference == 40 + 13
    assert named(one) == ["work_anniversary.canadian"]
    assert [(each.program, str(each.after)) for each in one.step.programs] == [("cec", "met")]
    assert one.opened == ("cec",)
    assert (one.closed, one.none_left) == ((), False)


def test_with_the_last_program_every_round_closes() -> None:
    one = on("2027-12-15", ana(french=french("2025-12-15"), has_no_french_test=None))
    assert named(one) == ["language_test english", "language_test french"]
    assert (one.opened, one.closed, one.none_left) == ((), ("french",), True)


def test_of_kinds_of_round_those_of_the_last_year_are_looked_at() -> None:
    # Skilled Worker is met all along, and the last general round was in April 2024.
    profile = ana(french=french("2025-12-15"), has_no_french_test=None)
    held = [one for one in _book().rounds.held if one.kind == "general"]
    [*_, last] = turning_points(profile, ON, UNTIL, rounds=held)
    assert last.closed == ()
    in_2023 = date(2023, 12, 1)
    profile = ana(english=english("2022-06-01"), credentials=[foreign_degree("2023-05-10")])
    [one] = [
        one
        for one in turning_points(profile, in_2023, date(2024, 6, 1), rounds=held)
        if one.step.programs
    ]
    assert (str(one.step.on), one.closed) == ("2024-06-01", ("general",))


def test_work_in_a_listed_occupation_gains_and_loses_a_category() -> None:
    # A nurse (31301) is in healthcare: after six months of work from 2025-08-01 on; by the list of
    # 2026-02-18 after twelve months in three years, complete after a year. A year that ended on
    # 2024-12-31 begins to leave the three years on 2027-01-02.
    begun = ana(jobs=[job("2016-01-01", "2021-12-31"), job("2025-08-01", noc="31301")])
    gained = [one for one in turning_points(begun, ON, UNTIL) if one.step.categories]
    assert [(str(one.step.on), one.opened, one.closed, named(one)) for one in gained] == [
        ("2026-02-01", ("healthcare",), (), ["category_work_gained"]),
        ("2026-02-18", (), ("healthcare",), ["category_list"]),
        ("2026-08-01", ("healthcare",), (), ["category_work_gained"]),
    ]
    ended = ana(
        jobs=[job("2016-01-01", "2021-12-31"), job("2024-01-01", "2024-12-31", noc="31301")]
    )
    lost = [one for one in turning_points(ended, ON, UNTIL) if one.step.categories]
    assert [(str(one.step.on), one.closed, one.none_left, named(one)) for one in lost] == [
        ("2027-01-02", ("healthcare",), True, ["category_work_lost"])
    ]


def test_a_new_list_of_categories_is_named_as_such() -> None:
    # Senior managers were a category of their own from 2026-02-18 on (12 months in Canada).
    profile = ben(jobs=[job("2024-05-20", canada=True, noc="00012")])
    one = on("2026-02-18", profile)
    assert named(one) == ["category_list"]
    assert ("senior_managers", "met") in {(x.slug, str(x.after)) for x in one.step.categories}


def test_a_table_of_funds_to_come_is_a_day_of_its_own(tmp_path: Path) -> None:
    rules = with_more_funds(tmp_path / "rules")
    found = turning_points(ana(), ON, UNTIL, rules=rules)
    [one] = [one for one in found if one.step.funds_before != one.step.funds_after]
    assert str(one.step.on) == "2026-07-06"
    assert (one.step.funds_before, one.step.funds_after) == (15263, 16000)
    assert named(one) == ["funds_table"]


def test_the_67_points_alone_are_not_told() -> None:
    # From 45 on the CRS gives nothing for the age; the grid of 67 goes from 2 points to 1 at 46.
    old, day = ana(birth_date="1980-06-15"), "2026-06-15"
    [step] = [one for one in forecast.forecast(old, ON, UNTIL) if str(one.on) == day]
    assert (step.difference, step.fsw67_before, step.fsw67_after) == (0, 62, 61)
    assert day not in {day for day, *_ in told(old)}


def test_every_name_of_a_cause_is_one_the_forecast_can_give() -> None:
    profile = ana(
        english=english("2026-03-01"),
        credentials=[foreign_degree("2026-03-02") | {"completed_on": "2026-02"}],
    )
    every = forecast.changes(profile, ON, UNTIL, _book())
    causes = {cause for causes in every.values() for cause in causes}
    assert {"language_test.english.taken", "credential.0", "eca.0.issued"} <= causes
    names = {months._named(cause).name for cause in causes}
    assert names <= set(get_args(ChangeName))


@pytest.mark.parametrize("profile", [ana(), ben(), tom()])
def test_a_forecast_of_days_that_turn_nothing_told_is_left_out(profile: Profile) -> None:
    steps = {step.on for step in forecast.forecast(profile, ON, UNTIL)}
    assert {one.step.on for one in turning_points(profile, ON, UNTIL)} <= steps


def _book() -> Rulebook:
    return rulebook.default()
