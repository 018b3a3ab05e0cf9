"""A score with its trace: the lines, the caps that cut them, the sections."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Literal

from express_entry.candidate.identifiers import Fact, ItemId


class Status(StrEnum):
    """How an item stands: earned, known to be zero, or waiting for a fact."""

    SCORED = "scored"
    ZERO = "zero"
    NEEDS_INFO = "needs_info"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cap:
    """A limit that cut points: what they would have been, and the limit."""

    id: str
    raw: int
    limit: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One line of a score."""

    id: ItemId
    """Stable name, such as ``core.age`` or ``adaptability.partner_language``."""
    section: str
    points: int
    """Points counted, after this item's own cap; a section's cap is shown on the section."""
    maximum: int
    status: Status
    facts: dict[str, Fact]
    """The inputs used, by fact name."""
    missing: tuple[str, ...] = ()
    """Facts that are not known, by the name of the ``Factors`` field (dots for inner fields)."""
    cap: Cap | None = None
    rule: str
    """Which row of which table decided, such as ``age 20-29``."""
    source: str
    """URL of the official text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A section of the CRS: its points after its own cap."""

    points: int
    maximum: int
    cap: Cap | None = None


CrsSection = Literal["core", "partner", "transferability", "additional"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CrsResult:
    """A CRS score out of 1,200 for one day."""

    on: date
    rule_set: str
    """Identifier of the grid the points come from."""
    in_force: str
    """Identifier of the rule set in force that day; differs from ``rule_set`` in an estimate."""
    estimate: bool
    """True when the grid in force that day is not known and an earlier one was used."""
    with_partner_column: bool | None
    """Which column applied; None while it is not known (the lower one is then used)."""
    total: int
    sections: dict[CrsSection, Section]
    items: tuple[Item, ...]
    missing: tuple[str, ...]

    @property
    def complete(self) -> bool:
        """Whether no fact is missing."""
        return not self.missing


@dataclass(frozen=True, slots=True, kw_only=True)
class Fsw67Result:
    """The six selection factors of the Federal Skilled Worker Program (IRPR 78-83)."""

    on: date
    rule_set: str
    total: int
    pass_mark: int
    passes: bool | None
    """None while missing facts could decide it either way."""
    factors: dict[str, Section]
    items: tuple[Item, ...]
    missing: tuple[str, ...]
