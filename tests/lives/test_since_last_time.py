"""What is said to have changed since the last time: what lies between the two days, the first
excluded and the second included. The person of ``life``: 31 on 15 June 2027 (105 to 99 points),
the test ends on 10 March 2028, other rules from 3 November 2026."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from conversations.chat.turn import Turn
from conversations.reports.changes import since_last_time
from tests.bot_api.html import parse_html
from tests.lives.life import scored

BIRTHDAY = "Since we last spoke you turned 31."
TEST = "Your English test results no longer count: they reached two years on 10 March 2028."
ECA = "An education assessment reached five years on 20 October 2026 and no longer counts."
RULES = "The rules changed since: those now in force date from 3 November 2026."


def said(seen: date | None, today: date, *, state: str = "scored", **answers: Any) -> list[str]:
    session = scored(answers=answers).session
    assert session is not None
    session.seen_on, session.state = seen, state
    return [parse_html(str(line))[0] for line in since_last_time(Turn(session, today))]


def score(before: int, after: int, *, estimate: bool = True) -> str:
    marked = " (estimate)" if estimate else ""
    return f"On the same answers, your CRS was {before} and is {after} today{marked}."


@pytest.mark.parametrize(
    ("seen", "today", "expected"),
    [
        (date(2027, 6, 13), date(2027, 6, 14), []),
        (date(2027, 6, 14), date(2027, 6, 15), [BIRTHDAY, score(424, 418)]),
        (date(2027, 6, 15), date(2027, 6, 16), []),
        (date(2027, 6, 15), date(2027, 6, 15), []),
        (date(2027, 6, 16), date(2027, 6, 15), []),
        (None, date(2027, 6, 15), []),
        (date(2028, 3, 8), date(2028, 3, 9), []),
        # Without the test: 124 of language, 25 and 50 with it.
        (date(2028, 3, 9), date(2028, 3, 10), [TEST, score(418, 219)]),
        (date(2028, 3, 10), date(2028, 3, 11), []),
        (date(2026, 11, 1), date(2026, 11, 2), []),
        (date(2026, 11, 2), date(2026, 11, 3), [RULES]),
        (date(2026, 11, 3), date(2026, 11, 4), []),
    ],
)
def test_what_lies_between_the_two_days_is_said(
    seen: date | None, today: date, expected: list[str]
) -> None:
    assert said(seen, today) == expected


@pytest.mark.parametrize(
    ("seen", "today", "told"),
    [
        (date(2026, 10, 18), date(2026, 10, 19), False),
        (date(2026, 10, 19), date(2026, 10, 20), True),
        (date(2026, 10, 20), date(2026, 10, 21), False),
    ],
)
def test_an_assessment_that_ended_is_said_on_its_first_day_without(
    seen: date, today: date, told: bool
) -> None:
    lines = said(seen, today, **{"credential.0.eca_date": "2021-10-20"})
    # 120 for the degree and 25 for it with CLB 9.
    assert lines == ([ECA, score(424, 279, estimate=False)] if told else [])


def test_after_applying_and_landing_nothing_of_the_score_is_said() -> None:
    days = date(2027, 6, 1), date(2027, 7, 1)
    for state, told in (
        ("scored", True), ("submitted", True), ("invited", True), ("lapsed", True),
        ("expired", True), ("withdrawn", True), ("ineligible", True),
        ("applied", False), ("landed", False),
    ):  # fmt: skip
        assert bool(said(*days, state=state)) is told, state
