"""Somebody at the terminal: reads what is printed and types the next line of a story, choosing
buttons by their number. What was typed can be piped into a process later."""

from __future__ import annotations

import io
import re
from datetime import date

from bot.clock import FixedClock
from bot.store import Store
from bot.terminal import Terminal
from tests.bot.house import noon
from tests.stories.line import Line
from tests.stories.story import Story

BEFORE_STORY = (Line("every score is an estimate", "I agree, let's start", True),)
AFTER_STORY = (Line("Please look everything over.", "All correct: show my score", True),)
_CHOICE = re.compile(r"\[(#?\d+)\] (.*?)(?=   \[#?\d+\] |$)", re.MULTILINE)


class Typist(io.StringIO):
    """Standard input that types each line when it has read the question."""

    def __init__(self, out: io.StringIO, lines: tuple[Line, ...]) -> None:
        super().__init__()
        self.typed: list[str] = []
        self._out = out
        self._lines = iter(lines)
        self._read = 0

    def readline(self, size: int | None = -1, /) -> str:  # type: ignore[override]
        line = next(self._lines, None)
        if line is None:
            return ""
        shown = self._out.getvalue()[self._read :]
        self._read += len(shown)
        assert line.asks in shown, f"expected {line.asks!r} in {shown!r}"
        self.typed.append(number_of(line.says, shown) if line.tapped else line.says)
        return f"{self.typed[-1]}\n"


def number_of(label: str, shown: str) -> str:
    """What to type for the button with this label (or that begins so)."""
    choices = [(name, number) for number, name in _CHOICE.findall(shown)]
    for name, number in choices:
        if name == label:
            return str(number)
    for name, number in choices:
        if name.startswith(label):
            return str(number)
    raise AssertionError(f"no choice {label!r} among {choices}")


async def talk(
    store: Store, day: date, lines: tuple[Line, ...], user: str = "me"
) -> tuple[str, list[str]]:
    """Everything printed, and everything typed."""
    out = io.StringIO()
    typist = Typist(out, lines)
    clock = FixedClock(noon(day))
    terminal = Terminal(store, clock, "America/Toronto", user, lines=typist, out=out)
    await terminal.run()
    return out.getvalue(), typist.typed


def whole(story: Story, *further: Line) -> tuple[Line, ...]:
    """A story from the greeting to the result, and what is asked there."""
    return (*BEFORE_STORY, *story.conversation, *AFTER_STORY, *further)


def last_card(printed: str) -> str:
    """What was printed after the last line typed."""
    return re.split(r"^> .*$", printed, flags=re.MULTILINE)[-1]
