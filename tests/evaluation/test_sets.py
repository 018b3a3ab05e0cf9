"""The sets keep what ``README.md`` says of them, whoever adds a line."""

from __future__ import annotations

import difflib
import json

import pytest

from conversations.voice.wording import fold
from tests.evaluation.sets import HALVES, SETS, Line, lines

LEAST = {
    "rounds_questions": (90, 70),
    "wishes": (100, 60),
    "way_in_questions": (50, 30),
    "next_questions": (60, 40),
}
"""Lines that ask, and traps."""
NEAR = 0.85
"""So like one another are two lines only where one is a copy with a word changed."""


@pytest.mark.parametrize("name", SETS)
def test_no_line_stands_twice(name: str) -> None:
    folded = [fold(line.text) for line in lines(name)]
    assert {text for text in folded if folded.count(text) > 1} == set()


@pytest.mark.parametrize("name", SETS)
def test_no_line_of_a_half_is_nearly_one_of_the_other(name: str) -> None:
    tuning, test = (
        [fold(line.text) for line in lines(name) if line.half == half] for half in HALVES
    )
    near = [
        (one, other)
        for one in tuning
        for other in test
        if difflib.SequenceMatcher(None, one, other).ratio() >= NEAR
        or set(one.split()) == set(other.split())
    ]
    assert near == []


@pytest.mark.parametrize("name", SETS)
def test_both_halves_ask_and_trap_alike(name: str) -> None:
    asks, traps = LEAST[name]
    for half in HALVES:
        chosen = [line for line in lines(name) if line.half == half]
        assert sum(line.trap for line in chosen) >= traps // 2
        assert sum(not line.trap for line in chosen) >= asks // 2
    assert {line.half for line in lines(name)} == set(HALVES)


@pytest.mark.parametrize("line", [line for line in lines("wishes") if not line.trap])
def test_a_wish_is_written_in_its_one_form(line: Line) -> None:
    expected = line.expected
    assert json.dumps(json.loads(expected), sort_keys=True) == expected
