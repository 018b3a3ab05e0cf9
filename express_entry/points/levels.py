"""Levels in one language, and what they say: the weakest, whether a threshold is reached, what is
not known, what a table gives for them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from express_entry.candidate.identifiers import Fact
from express_entry.candidate.profile import ABILITIES, Language


class NoTest(Enum):
    """There is no test that counts."""

    NO_TEST = "no test"


NO_TEST: Final = NoTest.NO_TEST


@dataclass(frozen=True, slots=True)
class Levels:
    """CLB or NCLC level per ability, 0 to 12; None where not known."""

    listening: int | None = None
    reading: int | None = None
    writing: int | None = None
    speaking: int | None = None

    @property
    def four(self) -> tuple[int | None, int | None, int | None, int | None]:
        """Listening, reading, writing, speaking."""
        return self.listening, self.reading, self.writing, self.speaking

    @property
    def known(self) -> tuple[int, ...]:
        """The levels that are known, in the order of the abilities."""
        return tuple([level for level in self.four if level is not None])

    @property
    def complete(self) -> bool:
        """Whether all four are known."""
        return None not in self.four

    @property
    def weakest(self) -> int | None:
        """The lowest of the known levels; None where none is known."""
        return min(self.known, default=None)

    def reaches(self, level: int) -> bool | None:
        """Whether all four abilities reach a level; None while the unknown ones could decide."""
        lowest = self.weakest
        if lowest is not None and lowest < level:
            return False
        return True if self.complete else None

    def worth(self, table: Sequence[int]) -> int:
        """The points of the known levels together, by a table of points per level."""
        return sum([table[level] for level in self.four if level is not None])

    def missing(self, name: str) -> tuple[str, ...]:
        """The abilities whose level is not known, as facts within the fact of that name."""
        if self.complete:
            return ()
        return tuple(
            f"{name}.{ability}"
            for ability, level in zip(ABILITIES, self.four, strict=True)
            if level is None
        )

    @property
    def facts(self) -> dict[str, Fact]:
        """The four levels by the name of their ability."""
        return {
            "listening": self.listening,
            "reading": self.reading,
            "writing": self.writing,
            "speaking": self.speaking,
        }


@dataclass(frozen=True, slots=True)
class LanguageLevels(Levels):
    """Levels in one official language, named."""

    language: Language | None = None


UNTOLD: Final = Levels()
_NONE_REACHED: Final = Levels(0, 0, 0, 0)


def levels_of(told: Levels | NoTest | None) -> Levels:
    """The levels as they count: 0 in each ability without a test, four unknown ones where it is not
    known whether there is one."""
    if told is None:
        return UNTOLD
    return _NONE_REACHED if told is NO_TEST else told


def missing_of(name: str, told: Levels | NoTest | None) -> tuple[str, ...]:
    """What is not known of a test: all of it, or the level of some abilities."""
    if told is None:
        return (name,)
    return () if told is NO_TEST else told.missing(name)


def facts_of(told: Levels | NoTest | None) -> dict[str, Fact]:
    """The levels as a line shows them: none where there is no test."""
    return (UNTOLD if told is None or told is NO_TEST else told).facts


def all_four(level: int, language: Language | None = None) -> LanguageLevels:
    """The same level in all four abilities."""
    return LanguageLevels(level, level, level, level, language)
