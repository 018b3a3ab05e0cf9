"""Whether another job is asked for: not once the jobs told cover the years told in one line, as the
engine counts them. On 29 November 2026."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from conversations.interview.question import Answer
from conversations.interview.walk import walk

TODAY = date(2026, 11, 29)
BASE: dict[str, Answer] = {
    "birth_date": "1990-01-01", "residence": "IN", "canadian_years": 0, "has_work": True,
}  # fmt: skip


def job(number: int, start: str, end: str, **other: Answer) -> dict[str, Answer]:
    told: dict[str, Answer] = {
        "noc": "21232", "country": "IN", "start": start, "end": end, "hours": "40",
        "paid": True, "self_employed": False,
    }  # fmt: skip
    return {f"job.{number}.{name}": value for name, value in (told | other).items()}


def is_asked(years: int, *jobs: dict[str, Answer]) -> bool:
    told: dict[str, Any] = {**BASE, "foreign_years": years}
    for one in jobs:
        told |= one
    for number in range(len(jobs) - 1):
        told[f"job.{number}.more"] = True
    pending = {one.key for one in walk(told, today=TODAY).pending}
    return f"job.{len(jobs) - 1}.more" in pending


FOUR_YEARS = job(0, "2022-01-01", "2025-12-31")


@pytest.mark.parametrize(
    ("years", "jobs", "asked"),
    [
        (4, (FOUR_YEARS,), False),
        (5, (FOUR_YEARS,), True),
        # Known to the month, it may be four whole years.
        (4, (job(0, "2022-01", "2026-01"),), False),
        # Two jobs at once are full time once: two years, not four (IRPR 73(1)).
        (4, (job(0, "2022-01", "2024-01"), job(1, "2022-01", "2024-01")), True),
        (2, (job(0, "2022-01-01", "2023-12-31"), job(1, "2022-01-01", "2023-12-31")), False),
        # Half time for four years is two.
        (4, (job(0, "2022-01-01", "2025-12-31", hours="15"),), True),
        (2, (job(0, "2022-01-01", "2025-12-31", hours="15"),), False),
        # More than ten years ago counts nowhere.
        (4, (job(0, "2010-01", "2014-01"),), True),
        # Unpaid, or of TEER 5, counts for nothing.
        (4, (job(0, "2022-01-01", "2025-12-31", paid=False),), True),
        (4, (job(0, "2022-01-01", "2025-12-31", noc="65201"),), True),
        # Nobody counts more than six years.
        (15, (job(0, "2017-01-01", "2025-12-31"),), False),
    ],
)
def test_another_job_is_asked_for_until_the_years_are_covered(
    years: int, jobs: tuple[dict[str, Answer], ...], asked: bool
) -> None:
    assert is_asked(years, *jobs) is asked
