"""Whatever papers somebody has: everything that the calendar of causes names is said, and nothing
else, though what is not urgent waits up to five days for its neighbour.

A quiet year in the pool of the person of ``life.py`` with papers that end on days drawn by chance.
The days are counted here from what was told, by the leads as ``rules/reminders.toml`` has them
written for the reader; neither the engine's dates nor its rhythm is asked.
"""

from __future__ import annotations

import calendar
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from typing import NamedTuple

import pytest

from tests.lives.life import submitted
from tests.lives.test_any_life import seeds

SCORED = date(2026, 10, 1)


class Named(NamedTuple):
    """A reminder that the calendar names."""

    key: str
    on: date
    urgent: bool
    last: date
    """The last day on which it is of use."""


def shifted(day: date, months: int) -> date:
    """So many months later, or the last day of that month where it is shorter."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def days_before(day: date, *days: int) -> list[date]:
    return [day - timedelta(n) for n in days]


def named(begun: date, papers: dict[str, date]) -> Iterator[Named]:
    """Everything of a year in the pool that begins on a day."""

    def each(name: str, day: date, leads: list[date], urgent: int, last: date) -> Iterator[Named]:
        for on in leads:
            yield Named(f"{name}|{day}", on, (day - on).days <= urgent, last)

    for months in (3, 6, 9):
        day = shifted(begun, months)
        yield from each("quarterly_check", day, [day], -1, date.max)
    ends, eve = shifted(begun, 12), timedelta(1)
    yield from each("profile_expiry", ends, days_before(ends, 30, 7), 7, ends - eve)
    yield from each("profile_expiry", ends, [ends], 7, ends)
    born = papers["birth_date"].replace(year=2027)
    if begun < born - timedelta(90) and born <= ends:
        yield from each("birthday", born, days_before(born, 90), -1, born)
    test = shifted(papers["english.date"], 24)
    yield from each("language_test.english", test, days_before(test, 121, 68), 68, test - eve)
    report = shifted(papers["credential.0.eca_date"], 60)
    leads = [shifted(report, -months) for months in (6, 4, 3, 2)]
    yield from each("eca.0", report, leads, -1, report - eve)
    passport = papers["passport"]
    leads = [shifted(passport, -6), shifted(passport, -3), *days_before(passport, 30, 7, 0)]
    yield from each("passport", passport, leads, 30, passport)
    for after in (1, 30, 90):
        day = passport + timedelta(after)
        yield from each("passport_expired", day, [day], 0, date.max)


def drawn(dice: Random) -> tuple[date, dict[str, date]]:
    """A day of submission, and days that end no program within the year and a month."""

    def some(first: date, days: int) -> date:
        return first + timedelta(dice.randrange(days))

    papers = {
        "birth_date": some(date(1992, 1, 1), 700),
        "english.date": some(date(2025, 12, 15), 250),
        "credential.0.eca_date": some(date(2022, 12, 15), 250),
        "passport": some(date(2027, 1, 1), 500),
    }
    return some(date(2026, 10, 2), 12), papers


@pytest.mark.parametrize("seed", seeds(3))
def test_all_that_the_calendar_names_is_said_and_nothing_else(seed: int) -> None:
    print(f"SEED={seed}")
    begun, papers = drawn(Random(seed))
    told = {name: day.isoformat() for name, day in papers.items()}
    end = shifted(begun, 12)
    life = submitted(begun.isoformat(), answers=told).until(end.isoformat())
    print(told, *life.told, sep="\n")
    wanted = [one for one in named(begun, papers) if SCORED < one.on <= end]
    said = [(sent.on, set(sent.causes)) for sent in life.sent]
    assert missing(wanted, said, life.calm) == []
    times = Counter(key for _, keys in said for key in keys)
    assert times <= Counter(one.key for one in wanted), "said though the calendar does not name it"


def missing(
    wanted: list[Named], said: list[tuple[date, set[str]]], calm: list[date]
) -> list[Named]:
    """What was not said in time."""
    return [
        one
        for one in wanted
        if not any(one.on <= day <= latest(one, calm) and one.key in keys for day, keys in said)
    ]


def latest(one: Named, calm: list[date]) -> date:
    """The last day on which it is said in time: its own, or five days later; where two messages
    that are not urgent had come in thirty days, thirty days later. Never past its last."""
    if one.urgent:
        return one.on
    waits = one.on + timedelta(5)
    before = [day for day in calm if timedelta(0) < waits - day < timedelta(35)]
    return min(one.last, one.on + timedelta(30) if len(before) >= 2 else waits)


@pytest.mark.parametrize(
    ("urgent", "late", "calm", "is_missing"),
    [
        (True, 0, [], False),
        (True, 1, [], True),
        (False, 5, [], False),
        (False, 6, [], True),
        (False, 6, [-20, -1], False),
        (False, 31, [-20, -1], True),
        (False, 4, [], False),
    ],
)
def test_what_is_not_said_in_time_is_noticed(
    urgent: bool, late: int, calm: list[int], is_missing: bool
) -> None:
    day = date(2027, 3, 1)
    one = Named("passport|2027-06-01", day, urgent, date(2027, 6, 1))
    said = [(day + timedelta(late), {one.key}), (day, {"passport|2028-06-01"})]
    found = missing([one], said, [day + timedelta(days) for days in calm])
    assert bool(found) is is_missing


def test_what_is_named_in_a_year() -> None:
    """Three checks; the year 30, 7, 0 days before; a test twice; a report four times; a passport
    five times and, expired, three."""
    begun, papers = drawn(Random(0))
    keys = Counter(one.key.partition("|")[0] for one in named(begun, papers))
    assert keys["quarterly_check"] == keys["profile_expiry"] == keys["passport_expired"] == 3
    assert (keys["language_test.english"], keys["eca.0"], keys["passport"]) == (2, 4, 5)
