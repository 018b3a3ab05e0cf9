"""One job: what it counts for, why not, and exactly which of its facts are asked."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from express_entry.candidate.profile import Profile
from express_entry.counting import experience, untold_work
from tests.express_entry.counting.test_counted_work import ON, counted, here, job

ALL = ("crs_canadian", "fswp", "cec")
PHYSICIAN = "31102"


def of_job(*jobs: dict[str, Any], on: date = ON) -> tuple[Any, ...]:
    """What the first counts for, why not, and what is missing of it."""
    one = counted(*jobs, on=on).jobs[0]
    return one.counts_for, one.excluded, one.missing


def missing(*names: str) -> tuple[str, ...]:
    return tuple(f"jobs.0.{name}" for name in names)


@pytest.mark.parametrize(
    ("told", "counts_for", "excluded", "asked"),
    [
        (job("2020-01-01"), ("crs_foreign", "fswp"), (), ()),
        (here("2024-10-01"), ALL, (), ()),
        # Abroad nothing of Canada is asked.
        (job("2020-01-01", authorized=None), ("crs_foreign", "fswp"), (), ()),
        # Every fact of work in Canada; each in the order of the form.
        (
            here("2024-10-01", authorized=None, self_employed=None, while_full_time_student=None),
            (),
            (),
            missing("authorized", "self_employed", "while_full_time_student"),
        ),
        # Barred by one of them: the others are not asked any more, authorization is (83(1)(c)).
        (
            here("2024-10-01", self_employed=True, while_full_time_student=None),
            ("fswp",),
            ("self_employed",),
            (),
        ),
        (
            here("2024-10-01", self_employed=None, while_full_time_student=True),
            ("fswp",),
            ("student",),
            (),
        ),
        (
            here("2024-10-01", authorized=False, self_employed=None),
            (),
            ("unauthorized",),
            (),
        ),
        (
            here("2024-10-01", authorized=None, self_employed=True, while_full_time_student=None),
            (),
            ("self_employed",),
            missing("authorized"),
        ),
        # In Canada or not is not told: all that Canada would ask.
        (
            here("2024-10-01", in_canada=None, authorized=None, self_employed=None),
            (),
            (),
            missing("in_canada", "authorized", "self_employed"),
        ),
        # TEER 4 or unpaid: nothing is asked.
        (here("2024-10-01", noc="64100", authorized=None), (), ("teer",), ()),
        (here("2024-10-01", paid=False, authorized=None), (), ("unpaid",), ()),
        (here("2024-10-01", noc="64100", paid=False), (), ("teer", "unpaid"), ()),
        # Whether it goes on, and, where it does not, until when.
        (job("2024-10-01") | {"current": None}, (), (), missing("current")),
        (job("2024-10-01") | {"current": False}, (), (), missing("end")),
        (job("2024-10-01") | {"start": None}, (), (), missing("start")),
        (
            job("2024-10-01") | {"start": None, "current": None, "hours_per_week": None},
            (),
            (),
            missing("hours_per_week", "start", "current"),
        ),
        # No hours are no work.
        (here("2024-10-01", hours_per_week=0, authorized=None), (), (), ()),
        # Remote from abroad, and for a foreign employer.
        (here("2024-10-01", remote_from_abroad=True), ("crs_foreign", "fswp"), ("remote",), ()),
        (here("2024-10-01", foreign_employer=True), ("fswp",), ("foreign_employer",), ()),
        (here("2024-10-01", remote_from_abroad=False, foreign_employer=False), ALL, (), ()),
        # In a trade (welder), during studies abroad: not for the trades, asked only there.
        (
            job("2024-10-01", noc="72106", while_full_time_student=True),
            ("crs_foreign", "fswp"),
            ("student_in_trade",),
            (),
        ),
        (
            job("2024-10-01", noc="72106", while_full_time_student=None),
            ("crs_foreign", "fswp"),
            (),
            missing("while_full_time_student"),
        ),
        (
            job("2024-10-01", noc="72106", while_full_time_student=False),
            ("crs_foreign", "fswp", "fstp"),
            (),
            (),
        ),
        # In Canada the studies are named once.
        (
            here("2024-10-01", noc="72106", while_full_time_student=True),
            ("fswp",),
            ("student",),
            (),
        ),
        (
            here("2024-10-01", noc="72106", while_full_time_student=None),
            ("fswp",),
            (),
            missing("while_full_time_student"),
        ),
    ],
)
def test_what_a_job_counts_for_and_what_is_asked_of_it(
    told: dict[str, Any],
    counts_for: tuple[str, ...],
    excluded: tuple[str, ...],
    asked: tuple[str, ...],
) -> None:
    found = of_job(told)
    if asked and not counts_for:
        assert found[1:] == (excluded, asked)
    else:
        assert found == (counts_for, excluded, asked)


@pytest.mark.parametrize(
    ("facts", "excluded", "asked"),
    [
        # The policy on self-employed physicians: publicly funded services count for the program.
        ({}, (), ("publicly_funded",)),
        ({"publicly_funded": True}, (), ()),
        ({"publicly_funded": False}, ("self_employed",), ()),
        # Where it was is not told: first that.
        ({"in_canada": None}, (), ("in_canada",)),
        # Which occupation is not told: first that.
        ({"noc": None}, (), ("noc",)),
        # Another occupation, or an employee: nothing of it.
        ({"noc": "31301"}, ("self_employed",), ()),
        ({"self_employed": False}, (), ()),
    ],
)
def test_the_policy_on_physicians_asks_one_fact(
    facts: dict[str, Any], excluded: tuple[str, ...], asked: tuple[str, ...]
) -> None:
    told = here("2024-10-01", noc=PHYSICIAN, self_employed=True) | facts
    assert of_job(told)[1:] == (excluded, missing(*asked))


def test_what_the_policy_on_physicians_counts_for() -> None:
    told = here("2024-10-01", noc=PHYSICIAN, self_employed=True, publicly_funded=True)
    found = counted(told)
    # For the program; what it does to the CRS is not known.
    assert (found.cec.least, found.cec.most) == (2, 2)
    assert (found.crs_canadian.least, found.crs_canadian.most) == (0, 2)
    assert found.jobs[0].counts_for == ("fswp", "cec")


# ------------------------------------------------------------------ days


@pytest.mark.parametrize(
    ("told", "least", "most"),
    [
        # It ends on its last day, included; what is after the day asked about is not yet worked.
        (job("2025-10-01", "2026-09-30"), 1, 1),
        (job("2025-10-01", "2026-12-31"), 1, 1),
        (job("2026-10-01"), 0, 0),
        (job("2026-10-02"), 0, 0),
        # Of months only: from the last day of the first to the first day of the last, and back.
        (job("2026-10"), 0, 0),
        (job("2026-09"), 1 / 360, 1 / 12),
        # Hours of none are no work.
        (job("2020-10-01", hours_per_week=0), 0, 0),
        # Hours not told may be full-time, and are nothing for certain.
        (job("2020-10-01", hours_per_week=None), 0, 6),
        (job("2020-10-01", hours_per_week=29), 5.8, 5.8),
        (job("2020-10-01", hours_per_week=30), 6, 6),
        (job("2020-10-01", hours_per_week=31), 6, 6),
    ],
)
def test_the_days_of_a_job(told: dict[str, Any], least: float, most: float) -> None:
    found = counted(told).crs_foreign
    assert (found.least, found.most) == pytest.approx((least, most))


def test_a_job_that_has_not_begun_counts_for_nothing_and_is_not_asked_about() -> None:
    ahead = counted(here("2026-10-02", authorized=None))
    assert ahead.jobs[0].counts_for == ()
    assert ahead.missing == ()


# ------------------------------------------------------------------ one occupation


@pytest.mark.parametrize("jobs", [0, 1])
def test_of_two_occupations_alike_the_first_told_is_taken(jobs: int) -> None:
    two = [
        job("2020-01-01", "2020-12-31", noc="21231"),
        job("2021-01-01", "2021-12-31", noc="21232"),
    ]
    told = counted(*(two[::-1] if jobs else two))
    assert told.primary_occupation == ("21232" if jobs else "21231")
    assert [one.noc for one in told.occupations] == (
        ["21232", "21231"] if jobs else ["21231", "21232"]
    )


def test_what_is_certain_comes_before_what_may_be_more() -> None:
    # 25 months for certain; of months only, 24 and a day for certain and 26 at the most.
    told = counted(
        job("2020-01", "2022-02", noc="21232"), job("2023-01-01", "2025-01-31", noc="21231")
    )
    assert told.primary_occupation == "21231"


def test_a_trade_that_is_named_comes_before_work_that_may_be_in_one() -> None:
    # A year as a welder; three of which the occupation is not told.
    told = counted(
        job("2022-01-01", "2024-12-31") | {"noc": None},
        job("2025-01-01", "2025-12-31", noc="72106", while_full_time_student=False),
    )
    assert told.fstp_noc == "72106"


def test_the_most_in_one_occupation_abroad() -> None:
    # Two years in one and three in the other: three, of five together.
    told = counted(
        job("2017-01-01", "2018-12-31", noc="21231"),
        job("2019-01-01", "2021-12-31", noc="21232"),
    )
    one, none = told.crs_foreign_one, counted().crs_foreign_one
    assert one is not None
    assert (told.crs_foreign.least, one.least, one.most) == (5, 3, 3)
    assert none is not None
    assert none.most == 0


def test_each_job_is_told_as_what_it_is() -> None:
    told = counted(here("2024-10-01"), job("2020-01-01") | {"noc": None}, job("2020-01-01"))
    assert [(one.index, one.noc, one.teer, one.in_canada) for one in told.jobs] == [
        (0, "21231", 1, True),
        (1, None, None, False),
        (2, "21231", 1, False),
    ]


def test_canadian_years_of_each_occupation() -> None:
    def by_noc(*jobs: dict[str, Any]) -> dict[str, int]:
        profile = Profile.model_validate({"jobs": jobs})
        return experience.canadian_years_by_noc(profile, ON)

    assert by_noc(
        here("2022-01-01", "2023-12-31", noc="21231"),
        here("2024-01-01", "2025-12-30", noc="72106"),
        job("2020-01-01", noc="21232"),
    ) == {"21231": 2, "72106": 1}
    assert by_noc(here("2024-10-01", authorized=None)) == {"21231": 0}
    assert by_noc(here("2024-10-01", self_employed=True)) == {}
    assert by_noc() == {}


# ------------------------------------------------------------------ what would settle a count


@pytest.mark.parametrize(
    ("jobs", "names"),
    [
        (None, ("jobs",)),
        ([], ("jobs",)),
        ([job("2020-01-01")], ("jobs",)),
        ([job("2020-01")], ("jobs.0.start",)),
        ([job("2020-01", "2021-03")], ("jobs.0.start", "jobs.0.end")),
        ([job("2020-01-01"), job("2019-01-01", "2019-12")], ("jobs.1.end",)),
        (
            [job("2020-01", noc=None)],
            ("jobs.0.noc", "jobs.0.start"),
        ),
        ([here("2024-10-01", authorized=False)], ("jobs.0.authorized",)),
        (
            [here("2024-10-01", noc=PHYSICIAN, self_employed=True, publicly_funded=True)],
            ("jobs.0.publicly_funded",),
        ),
        # Contested only where it was done in Canada.
        ([here("2024-10-01", authorized=False, remote_from_abroad=True)], ("jobs",)),
    ],
)
def test_what_would_settle_a_count(jobs: list[Any] | None, names: tuple[str, ...]) -> None:
    profile = Profile.model_validate({"jobs": jobs})
    assert untold_work.work_missing(profile, experience.count(profile, ON), ON) == names
