"""A candidate's story: what the bot asks and what the person answers, and the result worked out by
hand. One candidate a file; the same story is told over Telegram and in the terminal."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from conversations.voice.wording import wording
from express_entry.candidate.identifiers import Program
from express_entry.candidate.three_valued import Verdict
from tests.stories.line import Line
from tests.stories.planning import in_order

BEFORE = date(2026, 10, 1)
"""A day on which the CRS of 2025-03-25 is in force."""
AFTER = date(2026, 11, 24)
"""A day after the change of 2026-11-03, whose figures are not known: scores are estimates."""


@dataclass(frozen=True, slots=True)
class Points:
    """The four sections of the CRS."""

    core: int
    partner: int
    transferability: int
    additional: int

    @property
    def total(self) -> int:
        return self.core + self.partner + self.transferability + self.additional


@dataclass(frozen=True, slots=True)
class Story:
    """One candidate, the figures worked out by hand in the file of the story."""

    name: str
    script: tuple[Line, ...]
    """What the person says to each question, in the order of the form."""
    crs: Points
    fsw67: int
    passes: bool
    programs: dict[Program, Verdict]

    @property
    def conversation(self) -> tuple[Line, ...]:
        """The script in the order in which it is asked for, up to the review."""
        return in_order(self.script, BEFORE)

    def check_card(self, text: str, *, estimate: bool) -> None:
        """The result card, in the words a person reads."""
        assert f"CRS {self.crs.total} of 1,200" in text
        words = wording("en")
        for program, verdict in self.programs.items():
            said = words.plain(f"verdict-{verdict}"), words.plain(f"program-{program}")
            assert " ".join(said) in text
        assert ("an estimate on the grid of 25 March 2025" in text) is estimate
        assert ("changed the CRS on 3 November 2026" in text) is estimate
        assert "not legal advice, not IRCC" in text

    def check_points(self, text: str) -> None:
        """The page with every point."""
        shown = dict(re.findall(r"^([A-D])\..*?: (\d+) of \d+$", text, re.MULTILINE))
        sections = {
            "A": self.crs.core,
            "B": self.crs.partner,
            "C": self.crs.transferability,
            "D": self.crs.additional,
        }
        assert {letter: int(points) for letter, points in shown.items()} == {
            letter: points for letter, points in sections.items() if letter != "B" or "B" in shown
        }
        assert "B" in shown or self.crs.partner == 0

    def check_grid(self, text: str) -> None:
        """The page with the 67 points."""
        assert f"{self.fsw67} of 100 selection points; the pass mark is 67." in text
        assert ("That passes." in text) is self.passes
        assert ("That does not pass" in text) is not self.passes
