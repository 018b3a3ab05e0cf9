"""Foreign work in several occupations: all of it is counted; where the CRS depends on it, the line
tells the total with one occupation only too (IRCC's CRS tool against the Instructions)."""

from __future__ import annotations

from typing import Any

import pytest

from tests.express_entry.applicants import abroad, assessed

TWO_YEARS = abroad("21231", "2020-10-01", end="2022-09-30", current=False)
ONE_YEAR = abroad("21232", "2023-01-01", end="2023-12-31", current=False)
BOTH = ("one_occupation_years", "total_one_occupation", "total_all_occupations")


def both(jobs: list[dict[str, Any]]) -> tuple[int, tuple[Any, ...]]:
    told = assessed(jobs=jobs)
    item = next(one for one in told.crs.items if one.id == "transferability.foreign_work")
    return told.crs.total, tuple(item.facts.get(name) for name in BOTH)


# Age 30 105 + master's 135 + CLB 9 124 + master's with CLB 9 50 = 414; foreign work with CLB 9: 25
# for one or two years, 50 for three.
NOTHING = (None, None, None)


@pytest.mark.parametrize(
    ("jobs", "total", "facts"),
    [
        ([TWO_YEARS, ONE_YEAR], 464, (2, 439, 464)),
        ([ONE_YEAR, TWO_YEARS], 464, (2, 439, 464)),
        # In one occupation, told as two jobs.
        ([TWO_YEARS, ONE_YEAR | {"noc": "21231"}], 464, NOTHING),
        ([TWO_YEARS], 439, NOTHING),
        # Two years in all or one year: the same points.
        ([ONE_YEAR, abroad("21231", "2022-01-01", end="2022-12-31", current=False)], 439, NOTHING),
        # Three years in one are enough, whatever there is besides.
        ([abroad("21231", "2017-01-01", end="2019-12-31", current=False), ONE_YEAR], 464, NOTHING),
        # Two half years make one year only together.
        (
            [
                abroad("21231", "2022-01-01", end="2022-06-30", current=False),
                abroad("21232", "2022-07-01", end="2022-12-31", current=False),
            ],
            439,
            (0, 414, 439),
        ),
    ],
)
def test_both_totals_where_it_matters(
    jobs: list[dict[str, Any]], total: int, facts: tuple[Any, ...]
) -> None:
    assert both(jobs) == (total, facts)


def test_without_jobs_there_is_nothing_to_tell() -> None:
    told = assessed(jobs=None, claimed_canadian_years=0, claimed_foreign_years=3)
    item = next(one for one in told.crs.items if one.id == "transferability.foreign_work")
    assert [name for name in BOTH if name in item.facts] == []
