"""Category-based selection: the lists of each day, and the work and language they ask for.

Expected values are those of the announcements: 2023-05-31, 2025-02-27, 2025-12-08 (physicians)
and 2026-02-18.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from express_entry import noc, rulebook
from express_entry.candidate.profile import Job, LanguageTest, Profile, TestId
from express_entry.candidate.three_valued import Verdict
from express_entry.eligibility import categories
from express_entry.eligibility.categories import CategoryStanding

ON = date(2026, 10, 1)
ELECTRICIAN, COOK, BUTCHER, NURSE, SURGEON = "72200", "63200", "63201", "31301", "31101"


def job(noc: str | None, start: str, end: str | None, **facts: Any) -> Job:
    told: dict[str, Any] = {
        "noc": noc,
        "start": start,
        "end": end,
        "current": end is None,
        "in_canada": False,
        "authorized": True,
        "paid": True,
        "hours_per_week": Decimal(40),
    }
    return Job(**told | facts)


def stands(profile: Profile, on: date, slug: str) -> CategoryStanding | None:
    return next((one for one in categories.standing(profile, on) if one.slug == slug), None)


def verdict(slug: str, on: date, *jobs: Job) -> Verdict | None:
    found = stands(Profile(jobs=jobs), on, slug)
    return found.verdict if found else None


# ------------------------------------------------------------------ which lists, which day


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2023, 5, 30), ""),
        (date(2023, 5, 31), "french healthcare stem trades transport agriculture"),
        (date(2025, 2, 26), "french healthcare stem trades transport agriculture"),
        (date(2025, 2, 27), "french healthcare stem trades education agriculture"),
        (date(2025, 12, 7), "french healthcare stem trades education agriculture"),
        (date(2025, 12, 8), "french healthcare stem trades education agriculture physicians"),
        (date(2026, 2, 17), "french healthcare stem trades education agriculture physicians"),
        (
            date(2026, 2, 18),
            "french healthcare stem trades education transport physicians senior_managers"
            " researchers military",
        ),
    ],
)
def test_the_categories_of_a_day(on: date, expected: str) -> None:
    assert [one.slug for one in categories.standing(Profile(), on)] == expected.split()


@pytest.mark.parametrize(
    ("on", "counts"),
    [
        (
            date(2023, 5, 31),
            {"healthcare": 35, "stem": 24, "trades": 10, "transport": 10, "agriculture": 3},
        ),
        (
            date(2025, 12, 8),
            {"healthcare": 37, "stem": 11, "trades": 25, "education": 5, "agriculture": 1}
            | {"physicians": 3},
        ),
        (
            date(2026, 2, 18),
            {"healthcare": 37, "stem": 11, "trades": 25, "education": 5, "transport": 4}
            | {"physicians": 3, "senior_managers": 4, "researchers": 2, "military": 3},
        ),
    ],
)
def test_as_many_occupations_as_announced(on: date, counts: dict[str, int]) -> None:
    period = categories.period_on(on)
    assert period is not None
    listed = {one.slug: len(one.occupations) for one in period.on(on) if one.occupations}
    assert listed == counts


def test_every_occupation_exists_in_noc_2021() -> None:
    for period in rulebook.default().categories:
        for category in period.category:
            for code in category.occupations:
                assert noc.get(code).code == code


# Cooks left the trades on 2026-02-18 and butchers came in.
@pytest.mark.parametrize(
    ("noc", "on", "expected"),
    [
        (COOK, date(2026, 2, 17), Verdict.MET),
        (COOK, date(2026, 2, 18), Verdict.NOT_MET),
        (BUTCHER, date(2026, 2, 17), Verdict.NOT_MET),
        (BUTCHER, date(2026, 2, 18), Verdict.MET),
    ],
)
def test_cooks_out_butchers_in(noc: str, on: date, expected: Verdict) -> None:
    assert verdict("trades", on, job(noc, "2024-01-01", "2026-01-31")) is expected


# ------------------------------------------------------------------ how much work


# Six months until 2026-02-17, twelve from the day after.
@pytest.mark.parametrize(
    ("end", "on", "expected"),
    [
        ("2025-06-29", date(2026, 2, 17), Verdict.NOT_MET),  # a day short of six months
        ("2025-06-30", date(2026, 2, 17), Verdict.MET),  # six months
        ("2025-06-30", date(2026, 2, 18), Verdict.NOT_MET),
        ("2025-12-30", date(2026, 2, 18), Verdict.NOT_MET),  # a day short of twelve
        ("2025-12-31", date(2026, 2, 18), Verdict.MET),
    ],
)
def test_six_and_twelve_months(end: str, on: date, expected: Verdict) -> None:
    assert verdict("trades", on, job(ELECTRICIAN, "2025-01-01", end)) is expected


def test_interrupted_work_counts_only_since_2026() -> None:
    twice_three_months = (
        job(ELECTRICIAN, "2025-01-01", "2025-03-31"),
        job(ELECTRICIAN, "2025-05-01", "2025-07-31"),
    )
    # Six months, not continuous: short in 2025.
    assert verdict("trades", date(2025, 10, 1), *twice_three_months) is Verdict.NOT_MET
    without_a_gap = (
        job(ELECTRICIAN, "2025-01-01", "2025-03-31"),
        job(ELECTRICIAN, "2025-04-01", "2025-06-30"),
    )
    assert verdict("trades", date(2025, 10, 1), *without_a_gap) is Verdict.MET
    twice_six_months = (
        job(ELECTRICIAN, "2024-01-01", "2024-06-30"),
        job(ELECTRICIAN, "2025-01-01", "2025-06-30"),
    )
    # Twelve months in two halves: enough from 2026-02-18.
    assert verdict("trades", ON, *twice_six_months) is Verdict.MET


def test_one_single_occupation() -> None:
    # Six months as an electrician and six as a plumber (72300): both listed, neither enough.
    jobs = (
        job(ELECTRICIAN, "2024-01-01", "2024-06-30"),
        job("72300", "2025-01-01", "2025-06-30"),
    )
    assert verdict("trades", ON, *jobs) is Verdict.NOT_MET


def test_work_leaves_the_window_of_three_years() -> None:
    worked = job(ELECTRICIAN, "2022-10-01", "2024-09-30")
    # On 2026-10-01 the window opens 2023-10-01: exactly twelve months are left.
    assert verdict("trades", date(2026, 10, 1), worked) is Verdict.MET
    assert verdict("trades", date(2026, 10, 2), worked) is Verdict.NOT_MET


@pytest.mark.parametrize(
    ("hours", "end", "expected"),
    [
        ("15", "2025-12-31", Verdict.MET),  # 15 h x 24 months = 12 months
        ("15", "2025-12-30", Verdict.NOT_MET),
        ("60", "2024-11-30", Verdict.NOT_MET),  # hours above 30 do not count
    ],
)
def test_part_time_and_overtime(hours: str, end: str, expected: Verdict) -> None:
    worked = job(ELECTRICIAN, "2024-01-01", end, hours_per_week=Decimal(hours))
    assert verdict("trades", ON, worked) is expected


def test_months_and_hours_are_told() -> None:
    found = stands(Profile(jobs=(job(ELECTRICIAN, "2025-01-01", "2025-09-30"),)), ON, "trades")
    assert found is not None
    assert found.noc == ELECTRICIAN
    assert found.jobs == (0,)
    assert (found.facts["months_least"], found.facts["months_required"]) == (9.0, 12)
    # 1,560 hours less nine months of 130.
    assert (found.facts["hours_required"], found.facts["hours_short"]) == (1560, 390)
    assert found.facts["window_from"] == "2023-10-01"


@pytest.mark.parametrize(
    ("slug", "noc"),
    [("physicians", SURGEON), ("senior_managers", "00013"), ("researchers", "41200")],
)
def test_canadian_work_only(slug: str, noc: str) -> None:
    def with_country(in_canada: bool | None) -> Verdict | None:
        return verdict(slug, ON, job(noc, "2025-01-01", "2025-12-31", in_canada=in_canada))

    assert with_country(True) is Verdict.MET
    assert with_country(False) is Verdict.NOT_MET
    assert with_country(None) is Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"authorized": False}, Verdict.NOT_MET),
        ({"authorized": None}, Verdict.UNKNOWN),
        ({"remote_from_abroad": True}, Verdict.NOT_MET),
        ({"foreign_employer": True}, Verdict.NOT_MET),
        ({"remote_from_abroad": False, "foreign_employer": False}, Verdict.MET),
    ],
)
def test_unauthorized_or_remote_work_is_no_canadian_experience(
    facts: dict[str, Any], expected: Verdict
) -> None:
    # Settled readings P39 and P40; a category without Canadian experience does not ask.
    there = job(SURGEON, "2025-01-01", "2025-12-31", **({"in_canada": True} | facts))
    assert verdict("physicians", ON, there) is expected
    assert verdict("healthcare", ON, there) is Verdict.MET


def test_physicians_of_2025_worked_without_a_break() -> None:
    jobs = (
        job(SURGEON, "2024-01-01", "2024-06-30", in_canada=True),
        job(SURGEON, "2025-01-01", "2025-06-30", in_canada=True),
    )
    assert verdict("physicians", date(2025, 12, 8), *jobs) is Verdict.NOT_MET
    assert verdict("physicians", ON, *jobs) is Verdict.MET
    # Work abroad counts for healthcare all the same.
    abroad = job(SURGEON, "2025-01-01", "2025-12-31")
    assert verdict("healthcare", ON, abroad) is Verdict.MET


# ------------------------------------------------------------------ what is not known


def test_months_without_a_day_leave_it_open() -> None:
    # From some day of January to some day of January a year later: between 11 and 13 months.
    found = stands(Profile(jobs=(job(NURSE, "2025-01", "2026-01"),)), ON, "healthcare")
    assert found is not None
    assert found.verdict is Verdict.UNKNOWN
    assert found.missing == ("jobs.0.start", "jobs.0.end")
    assert verdict("healthcare", ON, job(NURSE, "2025-01", "2026-03")) is Verdict.MET
    assert verdict("healthcare", ON, job(NURSE, "2025-01", "2025-11")) is Verdict.NOT_MET


@pytest.mark.parametrize(
    ("facts", "missing"),
    [
        ({"noc": None}, "jobs.0.noc"),
        ({"paid": None}, "jobs.0.paid"),
        ({"hours_per_week": None}, "jobs.0.hours_per_week"),
        ({"end": None, "current": None}, "jobs.0.current"),
        ({"start": None}, "jobs.0.start"),
    ],
)
def test_a_fact_not_told_is_named(facts: dict[str, Any], missing: str) -> None:
    worked = job(NURSE, "2025-01-01", "2025-12-31").model_copy(update=facts)
    found = stands(Profile(jobs=(worked,)), ON, "healthcare")
    assert found is not None
    assert (found.verdict, found.missing) == (Verdict.UNKNOWN, (missing,))


def test_no_jobs_told_is_not_the_same_as_none() -> None:
    untold, none = stands(Profile(), ON, "stem"), stands(Profile(jobs=()), ON, "stem")
    assert untold is not None
    assert none is not None
    assert (untold.verdict, untold.missing) == (Verdict.UNKNOWN, ("jobs",))
    assert none.verdict is Verdict.NOT_MET


def test_unpaid_work_does_not_count() -> None:
    assert verdict("healthcare", ON, job(NURSE, "2024-01-01", None, paid=False)) is Verdict.NOT_MET


def test_military_service_is_never_asked() -> None:
    found = stands(Profile(jobs=()), ON, "military")
    assert found is not None
    assert (found.verdict, found.asked, found.missing) == (Verdict.UNKNOWN, False, ())
    assert found.facts["years"] == 10


# ------------------------------------------------------------------ French


def french(nclc: int, taken_on: date | None = date(2026, 1, 15), **facts: Any) -> Profile:
    scores: dict[str, Any] = dict.fromkeys(
        ("listening", "reading", "writing", "speaking"), Decimal(nclc)
    )
    test = LanguageTest(test=TestId.TEF_NCLC, taken_on=taken_on, **scores | facts)
    return Profile(french=test)


@pytest.mark.parametrize("on", [date(2026, 1, 31), date(2026, 2, 18), ON])
def test_nclc_seven_in_all_four(on: date) -> None:
    met, three = stands(french(7), on, "french"), stands(french(7, writing=6), on, "french")
    assert met is not None
    assert three is not None
    assert (met.verdict, three.verdict) == (Verdict.MET, Verdict.NOT_MET)


def test_french_that_expired_or_is_not_told() -> None:
    def told(profile: Profile, on: date = ON) -> tuple[Verdict, tuple[str, ...]]:
        found = stands(profile, on, "french")
        assert found is not None
        return found.verdict, found.missing

    # Two years old on 2028-01-15.
    assert told(french(8), date(2028, 1, 14))[0] is Verdict.MET
    assert told(french(8), date(2028, 1, 15))[0] is Verdict.NOT_MET
    assert told(Profile()) == (Verdict.UNKNOWN, ("french",))
    assert told(Profile(has_no_french_test=True)) == (Verdict.NOT_MET, ())
    assert told(french(8, reading=None)) == (Verdict.UNKNOWN, ("french.reading",))
    assert told(french(8, None)) == (Verdict.UNKNOWN, ("french.taken_on",))


def test_a_planned_test_is_a_projection() -> None:
    found = stands(french(8, date(2026, 12, 1), planned=True), ON, "french")
    assert found is not None
    assert (found.verdict, found.projection) == (Verdict.MET, True)


# ------------------------------------------------------------------ the files


def test_same_rules_across_periods() -> None:
    # French never changed; healthcare went from six months to twelve on 2026-02-18.
    assert categories.same_rules("french", date(2023, 6, 1), ON)
    assert not categories.same_rules("healthcare", date(2026, 2, 17), ON)
    assert categories.same_rules("healthcare", date(2026, 2, 18), ON)
    assert not categories.same_rules("agriculture", date(2025, 3, 1), ON)
