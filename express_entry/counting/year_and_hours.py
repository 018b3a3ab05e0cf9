"""The day on which the hours of a year are worked, and the day on which the year is.

Fifty-two weeks of thirty hours are 1,560 hours and a day or two short of a year. The Regulations
speak of a year, and so does the count here; IRCC's pages also say "1 year or 1,560 hours total", so
where only those days are missing both days are told. Source: IRPR 73(1), 75(2)(a), 80(1),
87.1(2)(a), 87.2(3)(b); IRCC's pages on the Canadian Experience Class and the Federal Skilled Worker
Program of 2026-06-22.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Literal

from express_entry.candidate.identifiers import Fact
from express_entry.candidate.profile import Profile
from express_entry.counting import experience
from express_entry.counting.counted import Tally
from express_entry.rulebook import Rulebook

_DAYS_A_WEEK = 7
_LOOKED = 8
"""Days to look back and ahead: two years of hours and two years differ by three at the most, and by
twice that at half time."""


def hours_first(
    profile: Profile,
    on: date,
    program: Literal["fswp", "cec", "fstp"],
    noc: str | None,
    counted: Tally,
    years: int,
    hours: int,
    rules: Rulebook,
) -> dict[str, Fact] | None:
    """The day of the hours (``hours_on``) and that of the years (``year_on``, None where the work
    has ended), where the first has come and the second has not; None elsewhere.

    ``noc``: the occupation or trade that is counted, where one is.
    """
    if not profile.jobs or counted.least != counted.most:
        return None
    per_year = hours / years
    if counted.most >= years or (years - counted.most) * per_year > _LOOKED * per_year / 365:
        return None

    def worked(day: date) -> Tally:
        return experience.count_for(profile, day, program, noc, rules=rules)

    def in_hours(day: date) -> bool:
        full_time = rules.on(day).programs.work.full_time_hours_per_week
        return experience.days_for(profile, day, program, noc, rules=rules) * full_time >= (
            hours * _DAYS_A_WEEK
        )

    if not in_hours(on):
        return None
    hours_on = on
    while in_hours(hours_on - timedelta(days=1)) and (on - hours_on).days < _LOOKED:
        hours_on -= timedelta(days=1)
    ahead = (on + timedelta(days=number) for number in range(1, _LOOKED + 1))
    year_on = next((day for day in ahead if worked(day).least >= years), None)
    return {
        "hours_required": hours,
        "hours_on": hours_on.isoformat(),
        "year_on": year_on.isoformat() if year_on else None,
    }
