"""A newcomer: what one person tells the assistant, and everything that must come of it.

The figures stand beside the sums that give them, taken from the official tables and from IRCC's
record of rounds, never from the engine. A newcomer says less than the engine knows: what is named
here must be so, what is not named is not looked at.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from express_entry.ahead.door_opening import DoorStatus
from express_entry.candidate.identifiers import Fact, NextStepId, Program, WhatIfKind
from express_entry.candidate.three_valued import Verdict
from tests.stories.line import Line
from tests.stories.planning import in_order
from tests.stories.story import Points

Day = str
"""As in ``2026-07-01``."""


def day(text: Day) -> date:
    return date.fromisoformat(text)


@dataclass(frozen=True, slots=True, kw_only=True)
class First:
    """The next step, and the first line of the score and of the status."""

    id: NextStepId
    because: str
    changes: tuple[str, ...] = ()
    """The facts to tell or change; all of them, in order."""
    facts: Mapping[str, Fact | date] = field(default_factory=dict)
    """Figures of the step; those that matter."""
    says: tuple[str, ...]
    """Words and figures of its line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Doorway:
    """One kind of round held in the twelve months up to the day."""

    status: DoorStatus
    rounds: int
    """How many there were."""
    above: int
    """How many of their cut-offs today's score reaches."""
    last: int
    """The cut-off of the last one."""
    changes: tuple[str, ...] = ()
    on: Day | None = None
    """The first day on which the changes open it."""
    score: int | None = None
    """The score of that day."""
    above_then: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Gain:
    """A what-if, on the day on which it can be complete."""

    kind: WhatIfKind
    what: str
    """The beginning of its identifier: ``second_language.7``, ``canadian_work.1``; of a pair the
    beginnings of both, joined by a plus."""
    gain: int
    total: int
    on: Day
    opens: tuple[Program, ...] = ()
    loses: tuple[Program, ...] = ()
    on_the_page: bool = True
    """Whether the page of what-ifs, which chooses among them, has it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """A day of the next 24 months."""

    on: Day
    causes: tuple[str, ...]
    """Names of what changes, as ``birthday``, ``language_test.english``."""
    before: int
    after: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """The invitation, gone through as an officer would."""

    verdict: Verdict
    program: Program
    cutoff: int
    by: Day
    """The last day to apply."""
    score: int | None = None
    """With the age of the day of the invitation; None: the score of the day."""
    claims: Mapping[str, tuple[str, int]]
    """What happens without a claim (``falls``, ``stands``), and the CRS that is left."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Newcomer:
    """One person, from /start to the end of what they tell."""

    name: str
    on: Day
    script: tuple[Line, ...]
    """What is said to each question, in the order of the form."""
    afterwards: tuple[str, ...] = ()
    """What happens after the score, on the same day: ``/command``, ``[Button`` or words."""
    crs: Points
    """When everything has been told."""
    crs_first: int | None = None
    """The total on the first score card, where something told afterwards changed it."""
    fsw67: int | None = None
    """The selection points; None where they are not looked at."""
    programs: Mapping[Program, Verdict]
    first: First
    doors: Mapping[str, Doorway]
    gains: tuple[Gain, ...] = ()
    pair: Gain | None = None
    """The best two changes together."""
    turns: tuple[Turn, ...] = ()
    """The first days on which something turns, none left out."""
    invitation: Invitation | None = None

    @property
    def conversation(self) -> tuple[Line, ...]:
        """The script in the order in which it is asked for, up to the review."""
        return in_order(self.script, day(self.on))


MET, NOT_MET, UNKNOWN = Verdict.MET, Verdict.NOT_MET, Verdict.UNKNOWN
NO_PROGRAM: Mapping[Program, Verdict] = {"fswp": NOT_MET, "cec": NOT_MET, "fstp": NOT_MET}
ONLY_FSWP: Mapping[Program, Verdict] = {"fswp": MET, "cec": NOT_MET, "fstp": NOT_MET}
ONLY_CEC: Mapping[Program, Verdict] = {"fswp": NOT_MET, "cec": MET, "fstp": NOT_MET}
