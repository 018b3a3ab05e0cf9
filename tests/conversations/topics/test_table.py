"""What is looked up of features is what was counted and learnt of them."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from conversations.topics import table
from conversations.topics.table import NOBODY, Table


def told(found: dict[str, dict[int, int]], weights: dict[str, list[int]]) -> Table:
    return Table.of(
        found,
        weights,
        ways={"one": 3, "two": 2},
        names={"clb": "term_clb"},
        words=("b", "a", "été"),
        counted="a name",
    )


SMALL = told({"s:a": {0: 2, 1: 1}, "s:b": {1: 300}, "w:a b": {0: 1}}, {"s:a": [-7, 120]})


def listed(held: table.Held) -> list[list[int]]:
    return [list(part) for part in held]


def test_a_feature_has_its_topics_times_and_weights() -> None:
    assert listed(SMALL.having("s:a")) == [[0, 1], [2, 1], [-7, 120]]
    # Of what nothing was learnt, nothing is said.
    assert listed(SMALL.having("s:b")) == [[1], [300], [0]]
    assert listed(SMALL.having("w:a b")) == [[0], [1], [0]]
    for unknown in ("", "s:", "s:c", "a", "s:A"):
        assert SMALL.having(unknown) == NOBODY


def test_words_are_sorted() -> None:
    assert list(SMALL.words) == ["a", "b", "été"]


def test_what_is_written_is_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table, "FILE", tmp_path / "features.bits")
    table.FILE.write_bytes(SMALL.content())
    assert Table.load() == SMALL


def test_nothing_at_all_is_a_table_too() -> None:
    assert told({}, {}).having("s:a") == NOBODY


def test_thousands_of_features_are_each_found() -> None:
    seed = random.randrange(10**6)
    chance = random.Random(seed)
    found = {
        f"s:{number}": {
            topic: chance.randrange(1, 90)
            for topic in chance.sample(range(181), chance.randrange(1, 60))
        }
        for number in range(2_000)
    }
    weights = {
        feature: [chance.randrange(-40, 220) for _ in having] for feature, having in found.items()
    }
    looked_up = told(found, weights)
    for feature, having in found.items():
        assert listed(looked_up.having(feature)) == [
            list(having),
            list(having.values()),
            weights[feature],
        ], seed
    assert all(looked_up.having(f"m:{number}") == NOBODY for number in range(2_000)), seed
