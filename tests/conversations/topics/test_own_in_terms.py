"""What a term means ends with what it is for the person who asks."""

from __future__ import annotations

from datetime import date

import pytest

from tests.conversations.people import engineer

TODAY = date(2026, 12, 1)


@pytest.mark.parametrize(
    ("asked", "own"),
    [
        # CLB 9 24, bachelor's 21, six years and more 15, age 35 12: 72 (Regulations, s. 78 to 81).
        ("my 67 points?", "You have 72 on it today."),
        # An assessment of 2 February 2025 is less than five years old until 1 February 2030.
        ("my eca expires when", "The last day your ECA counts is 1 February 2030."),
    ],
)
def test_a_term_ends_with_ones_own(asked: str, own: str) -> None:
    chat = engineer(TODAY)
    chat.taps("All correct: show my score").says(asked)
    assert own in chat.heard


def test_before_the_score_it_says_nothing_of_it() -> None:
    chat = engineer(TODAY).says("what are the 67 points")
    assert "on it today" not in chat.heard
