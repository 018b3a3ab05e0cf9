"""Reading a whole message takes steps in proportion to its length, whatever is in it."""

from __future__ import annotations

from cProfile import Profile
from datetime import date

import pytest

from conversations.hearing.told import read

TODAY = date(2026, 11, 28)
PIECES = (
    "i ",
    "my wife ",
    "he wife ",
    "29 ",
    "3 years ",
    "2-3 years ",
    "since 2019 ",
    "jan 2018 to ",
    "ielts 7 ",
    "l8 ",
    "clb 9 ",
    "valid until in on ",
    "nurse 3 years in dubai, ",
    "spouse: ",
    "(",
    ")(",
    "/",
    "\n",
    "no ",
    "brother ",
    "diploma 2 years ",
    "kids 2 ",
)
SHORT = 1_000
LONG = 4 * SHORT
A_LITTLE = 3_000
"""Calls that do not hang on the length."""


def steps(message: str) -> int:
    """How many functions are called to read a message, those written in C too."""
    with Profile() as profile:
        read(message, TODAY)
    return sum(entry.callcount for entry in profile.getstats())


@pytest.mark.parametrize("piece", PIECES)
def test_four_times_the_length_takes_about_four_times_the_steps(piece: str) -> None:
    short, long = ((piece * size)[:size] for size in (SHORT, LONG))
    took = steps(long)
    most = 5 * steps(short) + A_LITTLE
    if took > most:
        took = steps(long)  # what is looked up the first time is not counted
    assert took <= most
