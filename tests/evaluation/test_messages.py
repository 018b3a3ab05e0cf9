"""Whole messages in which people tell of themselves: what is read of them, and what must not be."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import date
from random import Random
from typing import Any
from zlib import crc32

import pytest

from conversations.hearing.told import read
from conversations.voice.wording import fold
from tests.evaluation.sets import HALVES, Figures, hold, lines, records
from tests.evaluation.standing import WHOLE


def flat(facts: dict[str, Any], before: str = "") -> Iterator[tuple[str, Any]]:
    """The facts by their names with dots."""
    for name, value in facts.items():
        if name in ("partner", "english", "french"):
            yield from flat(value, f"{before}{name}.")
        else:
            yield f"{before}{name}", value


def within(name: str, names: list[str]) -> bool:
    return any(name == one or name.startswith(f"{one}.") for one in names)


def right(name: str, got: Any, expected: Any) -> bool:
    """Whether a fact is read as it is meant: of codes and of words one in common is enough."""
    match name.rpartition(".")[2]:
        case "noc":
            return bool(set(got) & set(expected))
        case "occupation":
            return bool(set(fold(got).split()) & set(fold(expected).split()))
    return bool(got == expected)


def judged(line: dict[str, Any]) -> tuple[int, list[str], list[str], list[str]]:
    """Of one message: how many facts are right; those missed, those wrong, the traps taken."""
    got = dict(flat(read(line["text"], date.fromisoformat(line["on"])).facts))
    expected = dict(flat(line["facts"]))
    # A line that has no code judges none, one that has no words judges no words beside a code.
    for whose in ("", "partner."):
        if f"{whose}noc" not in expected:
            got.pop(f"{whose}noc", None)
        elif f"{whose}occupation" not in expected:
            got.pop(f"{whose}occupation", None)
    hits = [name for name in expected if name in got and right(name, got[name], expected[name])]
    missed = [n for n in expected if n not in got and not within(n, line["unsure"])]
    wrong = [
        f"{name} {value}"
        for name, value in got.items()
        if name not in hits and (name in expected or not within(name, line["unsure"]))
    ]
    taken = [name for name in got if name not in expected and within(name, line["traps"])]
    return len(hits), missed, wrong, taken


SAMPLE = 120
"""Of the messages that are only tuned on, seven times as many as those it is measured by."""


def sampled(half: str, most: int | None = None) -> list[dict[str, Any]]:
    """The test half whole, and of the tuning half a part, or of either no more than ``most``;
    ``EVALUATION=all`` gives all of it, and ``SEED`` another part."""
    lines = [line for line in records("messages") if line["half"] == half]
    if most is None:
        most = len(lines) if half == "test" else SAMPLE
    if WHOLE:
        return lines
    return Random(os.environ.get("SEED", "20261129")).sample(lines, most)


def read_half(half: str) -> Figures:
    """How one half of the messages is read, in facts."""
    right_of_all = traps = 0
    missed: list[str] = []
    wrong: list[str] = []
    taken: list[str] = []
    for line in sampled(half):
        hits, *rest = judged(line)
        right_of_all += hits
        traps += len(line["traps"])
        for some, names in zip((missed, wrong, taken), rest, strict=True):
            some += [f"{name} in {line['text']!r}" for name in names]
    return Figures(
        name="messages",
        half=half,
        asked=right_of_all + len(missed) + len(wrong),
        traps=traps,
        right=right_of_all,
        missed=tuple(missed),
        misread=tuple(wrong),
        taken=tuple(taken),
    )


@pytest.mark.parametrize("half", HALVES)
def test_messages_are_read_as_they_are_meant(half: str) -> None:
    hold(read_half(half))


@pytest.mark.parametrize("name", ["next_questions", "rounds_questions", "way_in_questions"])
def test_whatever_is_typed_can_be_heard(name: str) -> None:
    """Questions without their first word, or their first two, too; the whole lines of these sets
    are heard in a chat (``test_rounds_questions`` and the like)."""
    for line in lines(name):
        words = line.text.split()
        for begin in range(3) if WHOLE else (1 + crc32(line.text.encode()) % 2,):
            text = " ".join(words[begin:]) or line.text
            assert read(text, date(2026, 10, 1)).facts is not None
