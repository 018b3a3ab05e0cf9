"""The page of what one machine bears says what the model says, and the model what was measured."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

import pytest

from benchmarks.scale import MEASURED, Habits, file_bytes, holds, measured, parts, table
from bot.telegram.service import REMINDERS_PER_SECOND

PAGE = Path(__file__).parent.parent / "docs" / "scale.md"


def used(name: str, people: int) -> float:
    return next(one.used for one in parts(people, Habits()) if one.name == name)


def test_the_page_has_the_table_of_the_model() -> None:
    """If not: ``python -m benchmarks.scale`` prints it."""
    assert "\n".join(table(Habits())) in PAGE.read_text("utf-8")


def test_every_value_says_its_day_and_how_it_was_measured() -> None:
    def leaves(found: dict[str, object]) -> None:
        if "value" in found:
            assert isinstance(found["on"], date)
            assert str(found["how"])
            assert str(found["unit"])
            return
        for part in found.values():
            assert isinstance(part, dict)
            leaves(part)

    leaves(tomllib.loads(MEASURED.read_text("utf-8")))


@pytest.mark.parametrize(
    ("people", "reminders", "name"),
    [
        (100_000, 1_000_000, "people_100000"),
        (1_000_000, 1_000_000, "people_1000000"),
    ],
)
def test_a_database_is_as_large_as_it_was_measured(people: int, reminders: int, name: str) -> None:
    assert file_bytes(people, reminders) / 1e6 == pytest.approx(measured("file_mb", name), rel=0.01)


def test_a_small_one_too_from_which_nothing_was_reckoned() -> None:
    """1,000 people with ten reminders each: 5 MB (``benchmarks.memory --people 1000``)."""
    assert file_bytes(1_000, 10_000) == pytest.approx(5e6, rel=0.1)


def test_memory_does_not_grow_with_the_people_stored() -> None:
    few, many = (measured("memory_mb", f"people_{one}") for one in (1_000, 1_000_000))
    assert many <= 1.05 * few


def test_what_one_token_bears_is_what_was_measured() -> None:
    """29 answers a second at a limit of 30 are all of it: 29 / (0.18 x 2.4 / 86,400) people."""
    people = round(29 / (0.18 * 2.4 / 86_400))
    assert used("answers", people) == pytest.approx(1.0, rel=0.01)
    assert holds("answers", Habits()) == pytest.approx(people, rel=0.01)


def test_a_round_is_told_at_the_pace_of_reminders() -> None:
    """A fifth of 1,800,000 people at 25 a second: 14,400 seconds, four hours."""
    assert REMINDERS_PER_SECOND == 25
    assert used("telling a round", 1_800_000) == pytest.approx(1.0)


def test_telling_a_round_gives_way_first() -> None:
    bears = {one.name: holds(one.name, Habits()) for one in parts(1, Habits())}
    assert min(bears, key=lambda name: bears[name]) == "telling a round"
