"""Months of a life that nothing is told of: by hand, and against a look at every single day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from express_entry.candidate.dates import latest
from express_entry.candidate.history import Gap, gaps, history_begins

SINCE, UNTIL = date(2016, 11, 1), date(2026, 11, 29)


def month(year: int, number: int) -> date:
    return date(year, number, 1)


@pytest.mark.parametrize(
    ("told", "left"),
    [
        ([("2016-11", None)], []),
        ([], [Gap(SINCE, month(2026, 11))]),
        # One day of a month is enough: the form asks for months.
        ([("2010-01", "2019-03-01"), ("2019-04-30", None)], []),
        ([("2010-01", "2019-02"), ("2019-04", None)], [Gap(month(2019, 3), month(2019, 3))]),
        # What lies before the years asked for fills nothing, and one inside another hides none.
        ([("2000-01", "2016-10-31"), ("2017-01", None)], [Gap(SINCE, month(2016, 12))]),
        (
            [("2016-01", "2018-12"), ("2017-01", "2017-02"), ("2020", None)],
            [Gap(month(2019, 1), month(2019, 12))],
        ),
    ],
)
def test_gaps(told: list[tuple[str, str | None]], left: list[Gap]) -> None:
    assert list(gaps(told, SINCE, UNTIL)) == left


def test_how_long_a_gap_is() -> None:
    assert Gap(month(2019, 11), month(2020, 2)).months == 4


def test_since_when() -> None:
    def begins(birth: date | None, on: date) -> date:
        return history_begins(birth, on, years=10, age_from=18)

    assert begins(None, UNTIL) == SINCE
    assert begins(date(1991, 4, 3), UNTIL) == SINCE
    assert begins(date(2004, 2, 29), UNTIL) == month(2022, 3)  # 18 on 1 March 2022
    assert begins(date(2000, 5, 20), UNTIL) == month(2018, 5)


DAYS = st.dates(date(2015, 1, 1), date(2027, 12, 31))


@given(st.lists(st.tuples(DAYS, DAYS), max_size=6), DAYS, DAYS)
def test_a_month_is_left_out_if_no_day_of_it_is_told(
    told: list[tuple[date, date]], since: date, until: date
) -> None:
    periods = [(min(one), max(one)) for one in told]
    found = gaps([(first.isoformat(), last.isoformat()) for first, last in periods], since, until)
    left_out = {
        (month.year, month.month)
        for gap in found
        for month in _days(gap.first, latest(gap.last.isoformat()[:7]))
    }
    for day in _days(since.replace(day=1), until.replace(day=1)):
        begins, ends = day.replace(day=1), date.fromisoformat(day.isoformat()[:8] + "01")
        ends = latest(ends.isoformat()[:7])
        covered = any(first <= ends and begins <= last for first, last in periods)
        assert ((day.year, day.month) in left_out) is not covered


def _days(first: date, last: date) -> list[date]:
    return [first + timedelta(days=one) for one in range(0, (last - first).days + 1, 28)] + (
        [last] if first <= last else []
    )
