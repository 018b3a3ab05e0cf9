"""The form of ``rules/rounds/``: how names of rounds are read, and the rounds held so far."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, Literal

from pydantic import AwareDatetime, Field, ValidationError

from express_entry.rulebook.tables import Day, RuleFile, RuleFileError, Table, explain

Kind = Literal["general", "program", "category", "other"]
"""``other``: a round whose name is not known; it is compared with nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """One round of invitations."""

    number: str
    """As printed: digits, or digits and a letter (``91a``)."""
    held_on: date
    kind: Kind
    slug: str
    """``general``; ``cec``, ``fswp``, ``fstp`` or ``pnp``; or a category's slug."""
    name: str
    """As the feed prints it."""
    invitations: int
    cutoff: int
    """CRS points of the lowest-ranked candidate invited."""
    tie_break: datetime | None
    """UTC. Of those at the cut-off, only profiles submitted before it were invited; None where
    none was printed (rounds 1 to 76) or found."""
    tie_break_printed: str | None = None
    """The feed's own text, where the round was read from the feed."""
    note: str
    """Where the line comes from."""


class RoundName(Table):
    """How the name of a round tells its kind."""

    slug: str = Field(pattern=r"^[a-z_]+$")
    kind: Literal["general", "program", "category"]
    words: tuple[str, ...] = ()
    """Any of these, in small letters, somewhere in the name."""
    names: tuple[str, ...] = ()
    """The whole name."""


class RoundsFile(RuleFile):
    """Where the history comes from, and how names are read."""

    as_of: Day
    """The newest day the history speaks for."""
    name: tuple[RoundName, ...] = Field(min_length=1)

    def classify(self, name: str) -> tuple[Kind, str]:
        """The kind and slug of a round by its printed name; ``("other", "other")`` for a name
        that no row knows."""
        printed = name.strip().casefold()
        for row in self.name:
            if any(printed == whole.casefold() for whole in row.names) or any(
                word in printed for word in row.words
            ):
                return row.kind, row.slug
        return "other", "other"


@dataclass(frozen=True, slots=True)
class History:
    """The rounds known, oldest first, and how to read the name of another."""

    file: RoundsFile
    held: tuple[Round, ...]

    @property
    def kinds(self) -> tuple[str, ...]:
        """Slugs of the kinds of round one can be invited in: of a program, general, of a category;
        in the order of the file."""
        order = ("program", "general", "category")
        return tuple(row.slug for kind in order for row in self.file.name if row.kind == kind)


def read_history(path: Path, file: RoundsFile) -> History:
    """Read ``history.tsv``; raises RuleFileError with a line for each mistake, naming its row."""
    try:
        rows = list(csv.DictReader(path.read_text("utf-8").splitlines(), delimiter="\t"))
    except FileNotFoundError:
        raise RuleFileError(f"{path}: the file is missing") from None
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise RuleFileError(f"{path}: cannot be read: {error}") from error
    mistakes: list[str] = []
    held: list[Round] = []
    for number, row in enumerate(rows, 2):
        where = f"{path}: line {number}"
        one = _round(row, where, file, mistakes)
        if one is None:
            continue
        if held and one.held_on < held[-1].held_on:
            mistakes.append(f"{where}: rounds must be in order of date")
        if any(other.number == one.number for other in held):
            mistakes.append(f"{where}: round {one.number} is there twice")
        held.append(one)
    if not rows:
        mistakes.append(f"{path}: no round here")
    elif held and held[-1].held_on > file.as_of:
        mistakes.append(
            f"{path}: the last round was held on {held[-1].held_on}, after as_of in names.toml"
        )
    if mistakes:
        raise RuleFileError("\n".join(mistakes))
    return History(file, tuple(held))


def _round(
    row: Mapping[str | Any, Any], where: str, file: RoundsFile, mistakes: list[str]
) -> Round | None:
    if None in row:
        mistakes.append(f"{where}: more columns than the first line names")
        return None
    try:
        line = _Line.model_validate(row)
    except ValidationError as error:
        mistakes.append(explain(where, error))
        return None
    if (line.kind, line.slug) != file.classify(line.name):
        mistakes.append(f"{where}: no row of names.toml says that {line.name!r} is {line.slug}")
    return line.round()


class _Line(Table):
    number: str = Field(pattern=r"^\d+[a-z]?$")
    held_on: date
    kind: Literal["general", "program", "category"]
    slug: str
    name: str = Field(min_length=1)
    invitations: int = Field(gt=0)
    cutoff: int = Field(gt=0, le=1200)
    tie_break: AwareDatetime | Literal[""]
    copied: date

    def round(self) -> Round:
        """The line as a round."""
        return Round(
            number=self.number,
            held_on=self.held_on,
            kind=self.kind,
            slug=self.slug,
            name=self.name,
            invitations=self.invitations,
            cutoff=self.cutoff,
            tie_break=self.tie_break or None,
            note=f"IRCC rounds feed, copy of {self.copied}",
        )
