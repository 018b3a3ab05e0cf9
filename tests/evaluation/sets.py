"""Reading the evaluation sets, and what is held of them: see ``README.md``."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

HALVES = ("tuning", "test")
TRAPS = ("other", "none")
"""What is expected of a line that is something else."""
LEAST_RIGHT = 0.90
"""Of what is asked, so much is taken for what it is."""
MOST_WRONG = 0.02
"""So much of the traps may be taken, and of what is asked be taken for another thing."""


@dataclass(frozen=True, slots=True)
class Floor:
    """What is held of a half, in lines."""

    right: float
    misread: float
    taken: float


SHORT_OF_THE_AIM = {
    "way_in_questions": Floor(right=23, misread=0, taken=1),
    "wishes": Floor(right=48, misread=3, taken=1),
    "messages": Floor(right=3210, misread=63, taken=9),
}
"""Test halves that are read less well than they should be: what holds today (``README.md``)."""

SETS = ("rounds_questions", "wishes", "way_in_questions", "next_questions")


@dataclass(frozen=True, slots=True)
class Line:
    text: str
    expected: str
    half: str

    @property
    def trap(self) -> bool:
        return self.expected in TRAPS


@cache
def lines(name: str) -> tuple[Line, ...]:
    """All lines of a set."""
    text = (Path(__file__).parent / f"{name}.tsv").read_text("utf-8")
    rows = [row for row in text.splitlines() if not row.startswith("#")]
    assert rows[0].split("\t") == ["text", "expected", "half"]
    return tuple(Line(*row.split("\t")) for row in rows[1:])


@cache
def records(name: str) -> tuple[dict[str, Any], ...]:
    """All lines of a set of whole messages or of answers."""
    text = (Path(__file__).parent / f"{name}.jsonl").read_text("utf-8")
    return tuple(json.loads(row) for row in text.splitlines())


@dataclass(frozen=True, slots=True)
class Question:
    text: str
    locale: str
    expected: str
    """A topic, several that are as right, separated by "|", or ``none``."""
    half: str

    @property
    def rightful(self) -> tuple[str, ...]:
        """The topics that are right."""
        return tuple(self.expected.split("|"))


@cache
def questions() -> tuple[Question, ...]:
    """All lines of the set of questions about topics."""
    text = (Path(__file__).parent / "topic_questions.tsv").read_text("utf-8")
    rows = [row for row in text.splitlines() if not row.startswith("#")]
    assert rows[0].split("\t") == ["text", "locale", "expected", "half"]
    return tuple(Question(*row.split("\t")) for row in rows[1:])


@dataclass(frozen=True, slots=True)
class Figures:
    """How one half of a set is read."""

    name: str
    half: str
    asked: int
    traps: int
    right: int
    missed: tuple[str, ...]
    misread: tuple[str, ...]
    taken: tuple[str, ...]
    """Traps that were taken."""

    @property
    def floor(self) -> Floor:
        aim = Floor(
            right=LEAST_RIGHT * self.asked,
            misread=MOST_WRONG * self.asked,
            taken=MOST_WRONG * self.traps,
        )
        return SHORT_OF_THE_AIM.get(self.name, aim) if self.half == "test" else aim

    def __str__(self) -> str:
        told = (
            f"{self.right} of {self.asked} right, {len(self.missed)} missed, "
            f"{len(self.misread)} misread; {len(self.taken)} of {self.traps} traps taken"
        )
        named = {"missed": self.missed, "misread": self.misread, "taken": self.taken}
        return "\n".join(
            [told, *(f"  {kind}: {one}" for kind, all_ in named.items() for one in all_)]
        )


def figures(name: str, half: str, read: Callable[[str], str | None]) -> Figures:
    """How one half of a set is read; None where a text is not taken for what the set is about."""
    chosen = [line for line in lines(name) if line.half == half]
    right, missed, misread, taken = 0, [], [], []
    for line in chosen:
        got = read(line.text)
        if line.trap:
            if got is not None:
                taken.append(f"{line.text!r} as {got}")
        elif got is None:
            missed.append(repr(line.text))
        elif got == line.expected:
            right += 1
        else:
            misread.append(f"{line.text!r} as {got}, meant {line.expected}")
    traps = sum(line.trap for line in chosen)
    return Figures(
        name=name,
        half=half,
        asked=len(chosen) - traps,
        traps=traps,
        right=right,
        missed=tuple(missed),
        misread=tuple(misread),
        taken=tuple(taken),
    )


def hold(found: Figures) -> None:
    """Whether a half is read well enough; says what was not."""
    assert found.right >= found.floor.right, str(found)
    hold_nothing_wrong(found)


def hold_nothing_wrong(found: Figures) -> None:
    """Whether as good as nothing is taken for what it is not."""
    assert len(found.taken) <= found.floor.taken, str(found)
    assert len(found.misread) <= found.floor.misread, str(found)
