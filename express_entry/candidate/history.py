"""Periods of a life, month by month: what they leave out of the years that a form asks about.

The application asks for activities and for addresses of some years without a gap. A month is
covered if any day of it is: the form asks for months.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from express_entry.candidate.dates import add_months, anniversary, earliest, latest


@dataclass(frozen=True, slots=True)
class Gap:
    """Months in a row of which nothing is told."""

    first: date
    """The first day of the first of them."""
    last: date
    """The first day of the last one."""

    @property
    def months(self) -> int:
        """How many there are, the last one counted in."""
        return (self.last.year - self.first.year) * 12 + self.last.month - self.first.month + 1


def history_begins(birth: date | None, on: date, *, years: int, age_from: int) -> date:
    """The first day of the first month that a history of so many years reaches back to, or of the
    month in which somebody came to that age, where that is later."""
    back = add_months(on, -12 * years).replace(day=1)
    if birth is None:
        return back
    return max(back, anniversary(birth, age_from).replace(day=1))


def gaps(periods: Iterable[tuple[str, str | None]], since: date, until: date) -> tuple[Gap, ...]:
    """The months from that of ``since`` to that of ``until`` of which no period has a day, those in
    a row together. A period is two days, months or years as they are stored; an end that is None
    goes on."""
    month, last = since.replace(day=1), until.replace(day=1)
    told = [
        (earliest(start).replace(day=1), last if end is None else latest(end).replace(day=1))
        for start, end in periods
    ]
    found: list[Gap] = []
    while month <= last:
        if not any(first <= month <= end for first, end in told):
            before = found[-1] if found else None
            if before is not None and add_months(before.last, 1) == month:
                found[-1] = Gap(before.first, month)
            else:
                found.append(Gap(month, month))
        month = add_months(month, 1)
    return tuple(found)
