"""The programs' verdicts in words: durations as people say them, points as points, money as money.

The person of the stories of lives (72 of 67 points, of which 15 for the years of work), on
1 October 2026.
"""

from __future__ import annotations

import pytest

from tests.conversations.questionnaire import asked_for
from tests.lives.life import scored


def test_counted_work_is_told_in_years_and_months() -> None:
    """1 March 2019 to 1 October 2026."""
    card = scored().taps("The programs").card
    assert "within 10 years (you: 7 years and 7 months)" in card


@pytest.mark.parametrize(
    ("start", "counted", "more"),
    [
        ("2026-06-01", "4 months", "another 8 months"),
        ("2025-11-01", "11 months", "another 1 month"),
        ("2026-10-01", "0", "another 1 year"),
    ],
)
def test_what_is_short_of_a_year_is_told_in_months(start: str, counted: str, more: str) -> None:
    life = scored(answers={"job.0.start": start})
    assert f"in one occupation is needed; I count {counted}." in life.card
    card = life.taps("The programs").card
    assert f"(you: {counted})" in card
    assert f"It would be met after {more} of such work." in card


def test_only_the_first_job_is_asked_for_as_the_newest() -> None:
    newest = "Begin with your newest job."
    assert newest in asked_for("job.0.title", {"has_work": True}).card
    told = {"has_work": True, "job.0.title": "electrician", "job.0.more": True}
    assert newest not in asked_for("job.1.title", told).card


def test_points_that_are_short_are_no_money() -> None:
    """Without the 15 points for work 57 are left, 10 below the pass mark."""
    card = scored(answers={"job.0.start": "2026-06-01"}).taps("The programs").card
    assert "10 more selection points would meet it." in card


def test_money_that_is_short_is_money() -> None:
    """One person must show $15,263 since 7 July 2025."""
    card = scored(answers={"funds": 15000}).taps("The programs").card
    assert "$263 CAD more would meet it." in card
