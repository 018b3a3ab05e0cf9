"""Whole days: ages, anniversaries, and dates of which only the month is known.

Every rule here is decided by whole days in the candidate's own time zone. Two conventions for
29 February are deliberate and opposite, each the safe one for the person: something that
*expires* N years after 29 February stops on 28 February; something that is *gained* N years
after 29 February (a birthday, a completed year of work) arrives on 1 March. What must lie within
the N years *before* 29 February may begin on 28 February (``window_start``).
"""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from typing import Annotated

from pydantic import AfterValidator, Field, StringConstraints

EARLIEST = date(1800, 1, 1)
LATEST = date(2200, 12, 31)
"""No day of a life told here lies outside these; sums of years never leave the calendar."""

Day = Annotated[date, Field(ge=EARLIEST, le=LATEST)]
"""A whole day of the candidate's life."""


def _is_a_calendar_date(value: str) -> str:
    if not EARLIEST <= earliest(value) <= LATEST:
        raise ValueError(f"must be a day or month from {EARLIEST.year} to {LATEST.year}")
    return value


DayOrMonth = Annotated[
    str,
    StringConstraints(pattern=r"^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$"),
    AfterValidator(_is_a_calendar_date),
]
"""A day (``2021-03-15``) or, where the person knows no more, a month (``2021-03``)."""


DayMonthOrYear = Annotated[
    str,
    StringConstraints(pattern=r"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"),
    AfterValidator(_is_a_calendar_date),
]
"""The same, or a year (``2016``): for what no rule asks more of."""


def earliest(when: str) -> date:
    """The first day that ``when`` (a day, a month or a year) can mean."""
    return date.fromisoformat(when + "-01-01"[len(when) - 4 :])


def latest(when: str) -> date:
    """The last day that ``when`` (a day, a month or a year) can mean."""
    first = earliest(when)
    if len(when) == 10:
        return first
    if len(when) == 4:
        return first.replace(month=12, day=31)
    return first.replace(day=calendar.monthrange(first.year, first.month)[1])


def expires_after_years(start: date, years: int) -> date:
    """The day on which something issued on ``start`` reaches ``years`` years of age.

    It is valid up to and including the day before. 29 February becomes 28 February.
    """
    return add_months(start, 12 * years)


def anniversary(start: date, years: int) -> date:
    """The day on which ``years`` completed years since ``start`` are gained.

    29 February becomes 1 March. ``years`` may be negative: the first day of a window.
    """
    try:
        return start.replace(year=start.year + years)
    except ValueError:
        return date(start.year + years, 3, 1)


def window_start(on: date, years: int) -> date:
    """The first day of the ``years`` years before a day, within which work must lie.

    Those before 29 February begin on 28 February: a period of months counted back to a month that
    has no such day reaches its last day (Interpretation Act, R.S.C. 1985, c. I-21, s. 28). Medium
    confidence: the section speaks of months, its text was read at second hand only (a note of
    2019 at tips.slaw.ca, by which a month after 31 March is 30 April), and no page of IRCC tells
    such a day. One begun on 1 March would be a day short of its years.
    """
    return add_months(on, -12 * years)


def add_months(start: date, months: int) -> date:
    """The same day ``months`` later, or the last day of that month where it is shorter."""
    month_index = start.year * 12 + start.month - 1 + months
    year, month = divmod(month_index, 12)
    month += 1
    if start.day <= _SHORTEST:
        return date(year, month, start.day)
    return date(year, month, min(start.day, calendar.monthrange(year, month)[1]))


_SHORTEST = 28
"""Days that every month has."""


def age_on(birth: date, on: date) -> int:
    """Completed years of age on the whole day ``on``; a 29 February birthday falls on 1 March."""
    return on.year - birth.year - ((on.month, on.day) < (birth.month, birth.day))


def days_before(day: date, days: int) -> date:
    """The whole day ``days`` days earlier."""
    return day - timedelta(days=days)
