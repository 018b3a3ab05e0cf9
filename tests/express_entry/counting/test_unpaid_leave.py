"""Leave without pay inside a job: only paid work counts (IRPR 73(1)), so those days do not.

A job in Canada from 1 March 2022, full time, is three years old on 1 March 2025.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from express_entry.assessment import assess
from express_entry.assessment.consistency import contradictions
from express_entry.candidate.profile import Profile
from express_entry.counting.experience import count
from tests.express_entry.candidates import ben, job

ON = date(2025, 3, 1)


def worker(start: str | None, end: str | None, **facts: Any) -> Profile:
    worked = job("2022-03-01", canada=True) | {"unpaid_leave": {"start": start, "end": end}}
    return ben(jobs=[worked | facts])


@pytest.mark.parametrize(
    ("start", "end", "least", "most"),
    [
        # Six whole months out of thirty-six.
        ("2023-03-01", "2023-08-31", 2.5, 2.5),
        ("2022-03-01", "2022-08-31", 2.5, 2.5),
        # From the last day of April to the first of June at the least, all three months at most.
        ("2023-04", "2023-06", 2.75, 3 - 33 / 365),
        # It goes on: from 1 March 2024 nothing is sure.
        ("2024-03-01", None, 2.0, 3.0),
        # Outside the job nothing is taken from it.
        ("2020-01-01", "2021-12-31", 3.0, 3.0),
        (None, None, 0.0, 3.0),
    ],
)
def test_those_days_do_not_count(
    start: str | None, end: str | None, least: float, most: float
) -> None:
    found = count(worker(start, end), ON).crs_canadian
    assert found.least == pytest.approx(least, abs=0.01)
    assert found.most == pytest.approx(most, abs=0.01)


def test_the_canadian_experience_year_is_full_later() -> None:
    # One year from 20 May 2024 is full on 20 May 2025; with two months away on 20 July.
    worked = job("2024-05-20", canada=True)
    away = worked | {"unpaid_leave": {"start": "2024-08-01", "end": "2024-09-30"}}
    for jobs, day in (([worked], date(2025, 5, 20)), ([away], date(2025, 7, 20))):
        for on, years in ((day.replace(day=18), 0), (day.replace(day=22), 1)):
            assert int(count(ben(jobs=jobs), on).cec.least) == years


def test_a_year_without_a_break_is_broken_by_it() -> None:
    """One continuous year (IRPR 75(2)(a)): ten months, a month away, eleven months are none."""
    broken = job("2023-05-01") | {"unpaid_leave": {"start": "2024-03-01", "end": "2024-03-31"}}
    found = count(ben(jobs=[broken]), ON)
    # Eleven months from 1 April 2024.
    assert found.fswp_continuous.most < 1
    assert found.fswp_total.least > 1
    whole = count(ben(jobs=[job("2023-05-01")]), ON)
    assert whole.fswp_continuous.least > 1


def test_an_assessment_reads_it_and_a_leave_that_cannot_be_is_told() -> None:
    away = assess(worker("2022-06-01", "2024-05-31"), ON)
    whole = assess(ben(jobs=[job("2022-03-01", canada=True)]), ON)
    # One year instead of three: 40 instead of 64 points, and less beside the degree.
    assert away.crs.total < whole.crs.total
    [found] = [
        one
        for one in contradictions(worker("2023-06-01", "2023-05-31"), ON)
        if "unpaid_leave" in one.field
    ]
    assert found.field == "jobs.0.unpaid_leave.end"
