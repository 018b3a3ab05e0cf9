"""The score on future days: every day on which something changes, and no other.

Points beside a case come from the official tables, days are worked out by hand.
"""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from express_entry.ahead import forecast as forecast_module
from express_entry.ahead.forecast import change_days, forecast
from express_entry.assessment import Assessment, assess
from express_entry.candidate.profile import Profile
from express_entry.candidate.three_valued import Verdict
from express_entry.rulebook import Rulebook
from tests.express_entry.candidates import ana, ben, english, eve, foreign_degree, french, job, tom

ON = date(2026, 1, 10)


def test_ana_until_her_assessment_ends() -> None:
    # Test of 2025-12-15 ends 2027-12-15: -199 (language 124, transferability 75).
    # Birthdays 30 and 31 on 15 September: 110 -> 105 -> 99. The grid of 2026-11-03 is not known.
    steps = forecast(ana(), ON, date(2028, 1, 1))
    assert [(step.on, step.causes, step.difference) for step in steps] == [
        (date(2026, 9, 15), ("birthday",), -5),
        (date(2026, 11, 3), ("rules.crs",), 0),
        (date(2027, 9, 15), ("birthday",), -6),
        (date(2027, 12, 15), ("language_test.english",), -199),
    ]
    assert [step.crs_after for step in steps] == [424, 424, 418, 219]
    assert [step.estimate for step in steps] == [False, True, True, True]


def test_a_step_names_the_programs_it_changes() -> None:
    (step,) = forecast(ana(english=english("2024-06-15")), ON, date(2026, 6, 15))
    assert [(each.program, each.before, each.after) for each in step.programs] == [
        ("fswp", Verdict.MET, Verdict.NOT_MET)
    ]
    assert (step.fsw67_before, step.fsw67_after) == (72, 48)


def test_the_first_and_the_last_day_are_excluded_and_included() -> None:
    profile = ana(english=english("2024-06-15"))
    day = date(2026, 6, 15)
    assert [step.on for step in forecast(profile, day - timedelta(days=1), day)] == [day]
    assert forecast(profile, day, day + timedelta(days=1)) == ()
    assert forecast(profile, ON, day - timedelta(days=1)) == ()


def test_years_of_work_go_on_being_gained() -> None:
    # In Canada since 2024-05-20, alone, a degree and CLB 9: 40 53 64 72 80 for one to five years;
    # birthdays from 36: 77 72 66 61 55. The second year also brings the degree from 38 to 50.
    profile = ben(english=english("2026-01-05"))
    found = {
        step.on: step.difference
        for step in forecast(profile, ON, date(2027, 12, 31))
        if "work_anniversary.canadian" in step.causes
    }
    assert found == {date(2026, 5, 20): 25, date(2027, 5, 20): 11}


def test_the_last_work_to_leave_a_window_takes_its_level_of_language_with_it() -> None:
    # TEER 1 asks CLB 7 of the Canadian Experience Class; once no work is left in the three years,
    # whose last day of 2023-06-30 is in them until 2026-06-30, no more than the CLB 5 there is.
    fives = english("2025-12-15", listening=5, reading=4, writing=5, speaking=5)
    profile = ben(jobs=[job("2022-01-01", "2023-06-30", canada=True)], english=fives)
    turned = [
        (str(step.on), step.causes)
        for step in forecast(profile, ON, date(2026, 12, 31))
        if any(one.requirement == "cec.language" for one in step.requirements)
    ]
    assert turned == [("2026-07-01", ("ageing_out.cec",))]


def test_a_planned_test_makes_the_forecast_a_projection() -> None:
    planned = french("2026-06-01") | {"planned": True}
    profile = ana(french=planned, has_no_french_test=None)
    assert all(step.projected for step in forecast(profile, ON, date(2027, 1, 1)))
    assert not any(step.projected for step in forecast(ana(), ON, date(2027, 1, 1)))


def test_nothing_told_changes_only_with_the_rules() -> None:
    assert change_days(Profile(), date(2026, 11, 4), date(2029, 1, 1)) == ()
    assert change_days(Profile(), ON, date(2026, 12, 31)) == (date(2026, 11, 3),)


def test_a_completed_credential_and_an_assessment_to_come_are_change_days() -> None:
    degree = foreign_degree("2026-03-02") | {"completed_on": "2026-02"}
    days = change_days(ana(credentials=[degree]), ON, date(2026, 4, 1))
    assert days == (date(2026, 2, 28), date(2026, 3, 2))


TWO_TRADES = [
    job("2021-03", "2023-02", noc="72200"),
    job("2022-06-15", "2024-09-30", noc="72410", hours_per_week=20),
    job("2024-11-04", canada=True, noc="72410"),
]


@pytest.mark.parametrize(
    "profile",
    [
        ana(),
        ben(),
        eve(),
        tom(),
        ana(jobs=[job("2016-03-01", "2019-02-28"), job("2025-06-01")], birth_date="1996-02-29"),
        ben(jobs=[job("2023-07", "2024-08", canada=True), job("2016-03-31", "2018-06-30")]),
        ben(
            jobs=[
                job("2023-03-01", "2024-05-31", canada=True, noc="21231"),
                job("2024-06-15", "2026-08-31", canada=True, noc="63200"),
            ],
            english=english("2024-12-15", reading=5),
        ),
        tom(jobs=TWO_TRADES, qualified_in_trade_since="2021-09"),
        ana(jobs=[job("2015-01-01", "2017-06-30", hours_per_week=15), job("2024-02-29")]),
        ana(jobs=[{"noc": "21231", "start": "2022-05", "current": True, "paid": True}]),
    ],
)
def test_between_change_days_nothing_changes(profile: Profile) -> None:
    """Every day of 500 is assessed: the score and the verdicts differ only on change days."""
    until = ON + timedelta(days=500)
    days = set(change_days(profile, ON, until))
    assert len(days) < 30

    def shown(on: date) -> tuple[object, ...]:
        found = assess(profile, on)
        verdicts = tuple(program.verdict for program in found.programs)
        return found.crs.total, found.crs.estimate, found.fsw67.total, found.fsw67.passes, verdicts

    before, on = shown(ON), ON
    while on < until:
        on += timedelta(days=1)
        after = shown(on)
        assert on in days or after == before, on
        before = after


def test_only_the_days_on_which_something_changes_are_assessed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    profile = ana(
        jobs=[
            job("2016-08-01", "2019-01-31", noc="72410"),
            job("2019-02", "2023-11"),
            job("2024-03-04", canada=True),
        ]
    )
    until = date(2029, 1, 10)
    days = change_days(profile, ON, until)
    asked: list[date] = []

    def counted(told: Profile, on: date, rules: Rulebook) -> Assessment:
        asked.append(on)
        return assess(told, on, rules)

    monkeypatch.setattr(forecast_module, "assess", counted)
    forecast(profile, ON, until)
    assert asked == [ON, *days]


def test_a_requirement_that_turns_inside_an_unchanged_verdict_is_a_change() -> None:
    # Two years as an electrician from 2021-04-01, in the last five: on 2026-04-02 a day is missing.
    # The program is not met either way, for want of a certificate, and no points change.
    profile = tom(certificate_of_qualification=False, certificate_noc=None)
    (step,) = forecast(profile, ON, date(2026, 4, 2))
    assert (step.on, step.difference, step.programs) == (date(2026, 4, 2), 0, ())
    assert [(one.program, one.requirement, one.before, one.after) for one in step.requirements] == [
        ("fstp", "fstp.work", Verdict.MET, Verdict.NOT_MET)
    ]
    assert step.causes == ("ageing_out.fstp",)
    assert forecast(profile, ON, date(2026, 4, 1)) == ()


def test_a_category_gained_and_lost_is_a_change() -> None:
    # A nurse since 2025-06-01: six months, enough until the list of 2026-02-18 asks for twelve,
    # which end on 2026-05-31.
    profile = ana(credentials=[], jobs=[job("2025-06-01", "2026-06-30", noc="31301")])
    steps = {step.on: step for step in forecast(profile, ON, date(2028, 12, 31))}
    gained = {
        (day, one.slug, one.before, one.after)
        for day, step in steps.items()
        for one in step.categories
    }
    assert gained == {
        (date(2026, 2, 18), "healthcare", Verdict.MET, Verdict.NOT_MET),
        (date(2026, 6, 1), "healthcare", Verdict.NOT_MET, Verdict.MET),
        # In the last three years: of thirteen months, twelve are left on 2028-07-01.
        (date(2028, 7, 2), "healthcare", Verdict.MET, Verdict.NOT_MET),
    }
    assert "category.healthcare" in steps[date(2028, 7, 2)].causes


def test_the_french_category_ends_with_the_test() -> None:
    profile = ana(french=french("2025-12-01"), has_no_french_test=None)
    steps = [step for step in forecast(profile, ON, date(2027, 12, 31)) if step.categories]
    assert [(step.on, step.categories[0].slug, step.categories[0].after) for step in steps] == [
        (date(2027, 12, 1), "french", Verdict.NOT_MET)
    ]


def test_a_birthday_that_only_the_selection_grid_counts_is_a_change() -> None:
    # At 46 one point of the 67, at 47 none; the CRS gives nothing from 45 on. 24 + 21 + 15 + 1.
    profile = ana(birth_date="1979-03-15")
    (step,) = forecast(profile, ON, date(2026, 10, 1))
    assert (step.on, step.causes) == (date(2026, 3, 15), ("birthday",))
    assert (step.difference, step.fsw67_before, step.fsw67_after) == (0, 61, 60)
    assert (step.programs, step.requirements, step.categories) == ((), (), ())
    # At 48 there is nothing left to lose.
    assert forecast(ana(birth_date="1978-03-15"), ON, date(2026, 10, 1)) == ()
