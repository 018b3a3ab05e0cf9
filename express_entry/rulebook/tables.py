"""The building blocks of the rule files: dated sets, rows between two numbers, levels.

A person edits these files, so they are checked without mercy: an unknown key, a missing row, a
gap or an overlap between two rows is an error that names the row. How to change them is told in
``docs/rules.md``.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Annotated, Protocol

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from express_entry.candidate.profile import EducationLevel

HIGHEST_CLB = 12
Points = Annotated[int, Field(ge=0, strict=True)]
Count = Annotated[int, Field(ge=0, strict=True)]
Teer = Annotated[int, Field(ge=0, le=5, strict=True)]
Clb = Annotated[int, Field(ge=0, le=HIGHEST_CLB, strict=True)]
Url = Annotated[str, Field(pattern=r"^https?://")]


class RuleFileError(ValueError):
    """Rule files cannot be used; the message has a line for each mistake, which names the file,
    the row and what is wrong."""


def explain(where: Path | str, error: ValidationError) -> str:
    """A line for each mistake pydantic found in one place: a file, or a line of one."""
    lines = []
    for mistake in error.errors(include_url=False):
        place = ""
        for part in mistake["loc"]:
            if isinstance(part, int):
                place += f" row {part + 1}"
            else:
                place += f".{part}" if place else str(part)
        message = mistake["msg"].removeprefix("Value error, ")
        if mistake["type"] == "extra_forbidden":
            message = "unknown key"
        elif mistake["type"] == "missing":
            message = "this key is missing"
        lines.append(f"{where}: {place}: {message}" if place else f"{where}: {message}")
    return "\n".join(lines)


def _whole_day(value: object) -> object:
    if type(value) is not date:
        raise ValueError("must be a day such as 2025-03-25, without quotation marks")
    return value


Day = Annotated[date, BeforeValidator(_whole_day)]


class Table(BaseModel):
    """Base of every table in a rule file: frozen, unknown keys refused."""

    # A table is nearly always read within its file, and a file once, by a reader that is then let
    # go: what reads each of them by itself would be made at every start, kept, and not used.
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, defer_build=True)


class RuleFile(Table):
    """What every rule file opens with."""

    id: str = Field(min_length=1)
    title: str = Field(min_length=1)
    source: Url
    also: tuple[Url, ...] = ()
    """Further sources read for the same figures."""
    verified_on: Day
    review_on: Day | None = None
    """When it is to be compared again; left out: some months after ``verified_on``."""
    confidence: str | None = None
    """Said only where the figures are not certain, and why."""


class RuleSet(RuleFile):
    """A rule file that is in force between two days, both included."""

    effective_from: Day
    effective_to: Day | None = None


class Dated(Table):
    """A row in force between two days, both included; no first day: since before the rule set."""

    effective_from: Day | None = None
    effective_to: Day | None = None
    confidence: str | None = None

    def covers(self, on: date) -> bool:
        """Whether the row is in force on that day."""
        return (self.effective_from is None or self.effective_from <= on) and (
            self.effective_to is None or on <= self.effective_to
        )


# ------------------------------------------------------------------ rows between two numbers


class Band(Table):
    """A row for whole numbers from ``from`` to ``to``; without ``to`` it has no upper end."""

    from_: Count = Field(alias="from")
    to: Count | None = None

    @property
    def name(self) -> str:
        """The row's own name: ``20-29``, ``7`` or ``45+``."""
        if self.to is None:
            return f"{self.from_}+"
        return str(self.from_) if self.from_ == self.to else f"{self.from_}-{self.to}"


class PointsBand(Band):
    points: Points


class SelectionBand(PointsBand):
    """A row of the selection grid; ``eligible = false`` refuses the person, whatever the total."""

    eligible: bool = Field(default=True, strict=True)


class ColumnsBand(Band):
    """A row of the CRS core: points with an accompanying partner, and without."""

    with_partner: Points
    alone: Points


class TierBand(Band):
    tier: Annotated[int, Field(ge=0, le=2, strict=True)]


class Columns(Table):
    with_partner: Points
    alone: Points


def check_bands(bands: Sequence[Band]) -> None:
    """Raise ValueError, naming the row, unless the rows follow on from 0 without gap or overlap."""
    expected: int | None = 0
    for number, band in enumerate(bands, 1):
        row = f"row {number} ({band.name})"
        if expected is None:
            raise ValueError(f"{row} comes after a row without an upper end")
        if band.from_ > expected:
            raise ValueError(f"gap before {row}: nothing is said for {expected}")
        if band.from_ < expected:
            raise ValueError(f"overlap at {row}: {band.from_} already belongs to the row above")
        if band.to is not None and band.to < band.from_:
            raise ValueError(f"{row} ends before it begins")
        expected = None if band.to is None else band.to + 1
    if expected is not None:
        raise ValueError(
            "the last row must have no 'to': it is for that number and everything above"
        )


class _Levelled(Protocol):
    @property
    def level(self) -> EducationLevel: ...


def check_levels(rows: Sequence[_Levelled]) -> None:
    """Raise ValueError unless the rows are every education level once, lowest first."""
    if [row.level for row in rows] != list(EducationLevel):
        expected = ", ".join(EducationLevel)
        raise ValueError(f"rows must be exactly these levels in this order: {expected}")


def check_dates(rows: Sequence[Dated], *, open_start: bool, open_end: bool = True) -> None:
    """Raise ValueError, naming the row, unless dated rows follow each other day by day."""
    following: date | None = None
    for number, row in enumerate(rows, 1):
        start, end = row.effective_from, row.effective_to
        where = f"row {number} (from {start or 'the beginning'})"
        if start is None and (number > 1 or not open_start):
            raise ValueError(f"{where} needs effective_from")
        if number > 1:
            if following is None:
                raise ValueError(f"{where} comes after a row without effective_to")
            if start is not None and start > following:
                raise ValueError(f"gap before {where}: nothing is in force on {following}")
            if start is not None and start < following:
                raise ValueError(f"overlap at {where}: the row above is in force until it")
        if start is not None and end is not None and end < start:
            raise ValueError(f"{where} ends before it begins")
        following = None if end is None else date.fromordinal(end.toordinal() + 1)
    if open_end and following is not None:
        raise ValueError("the last row must have no effective_to")
