"""The form of ``rules/rounds/``: how names of rounds are read, and the rounds held so far."""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any, Literal

from pydantic import AwareDatetime, Field, ValidationError

from express_entry.rulebook.tables import Day, RuleFile, RuleFileError, Table, explain

Kind = Literal["general", "program", "category", "other"]
"""``other``: a round whose name is not known; it is compared with nothing."""
HIGHEST_SCORE = 1200
"""No cut-off is above it."""


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
    invitations: int | None
    """How many; None where that was not told."""
    cutoff: int
    """CRS points of the lowest-ranked candidate invited."""
    tie_break: datetime | None
    """UTC. Of those at the cut-off, only profiles submitted before it were invited; None where
    none was printed (rounds 1 to 76) or found."""
    tie_break_printed: str | None = None
    """The feed's own text, where the round was read from the feed."""
    note: str
    """Where the line comes from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldRound:
    """One round as one source tells it. What it leaves blank is not known, and never nought."""

    number: str
    held_on: date
    name: str
    language: Literal["en", "fr"] = "en"
    """Of the name."""
    invitations: int | None
    cutoff: int | None
    tie_break: datetime | None
    tie_break_printed: str | None
    note: str
    """Where it comes from."""


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
    without_cutoff: tuple[ToldRound, ...] = ()
    """Rounds whose cut-off nobody has told so far; they can be compared with nothing."""

    @property
    def as_of(self) -> date:
        """The newest day the history speaks for: that of the copy shipped, or of a newer round."""
        return max((self.file.as_of, *(one.held_on for one in self.held[-1:])))

    def joined(self, told: Iterable[ToldRound]) -> History:
        """This history and what else was told of rounds, of which the earlier counts more, and all
        of it more than this history: so an edit of a past round is followed. What one source leaves
        blank another may tell. A round whose cut-off nobody tells waits apart."""
        known = {one.number: _as_told(one) for one in self.held}
        known |= {one.number: one for one in self.without_cutoff}
        heard: dict[str, list[ToldRound]] = {}
        for telling in told:
            heard.setdefault(telling.number, []).append(telling)
        held = {one.number: one for one in self.held}
        waiting = {one.number: one for one in self.without_cutoff}
        for number, ones in heard.items():
            before = [known[number]] if number in known else []
            found = _one_telling([*ones, *before], self.file)
            if found.cutoff is None:
                waiting[number] = found
            else:
                waiting.pop(number, None)
                held[number] = _round_of(found, found.cutoff, self.file)
        return History(
            self.file,
            tuple(sorted(held.values(), key=_in_order)),
            tuple(sorted(waiting.values(), key=_in_order)),
        )

    @property
    def kinds(self) -> tuple[str, ...]:
        """Slugs of the kinds of round one can be invited in: of a program, general, of a category;
        in the order of the file."""
        order = ("program", "general", "category")
        return tuple(row.slug for kind in order for row in self.file.name if row.kind == kind)


def _as_told(one: Round) -> ToldRound:
    return ToldRound(
        number=one.number,
        held_on=one.held_on,
        name=one.name,
        invitations=one.invitations,
        cutoff=one.cutoff,
        tie_break=one.tie_break,
        tie_break_printed=one.tie_break_printed,
        note=one.note,
    )


def _one_telling(told: Sequence[ToldRound], file: RoundsFile) -> ToldRound:
    """What several sources tell of one round, the first counting most."""
    # A name that tells nothing, such as a new translation, takes no known kind away.
    named = min(told, key=lambda one: (file.classify(one.name)[0] == "other", one.language != "en"))
    broken = next((one for one in told if one.tie_break is not None), None)
    printed = (one.tie_break_printed for one in told if one.tie_break_printed)
    return replace(
        named,
        held_on=told[0].held_on,
        invitations=next((one.invitations for one in told if one.invitations is not None), None),
        cutoff=next((one.cutoff for one in told if one.cutoff is not None), None),
        tie_break=broken.tie_break if broken else None,
        tie_break_printed=broken.tie_break_printed if broken else next(printed, None),
        note=told[0].note,
    )


def _round_of(told: ToldRound, cutoff: int, file: RoundsFile) -> Round:
    kind, slug = file.classify(told.name)
    return Round(
        number=told.number,
        held_on=told.held_on,
        kind=kind,
        slug=slug,
        name=told.name,
        invitations=told.invitations,
        cutoff=cutoff,
        tie_break=told.tie_break,
        tie_break_printed=told.tie_break_printed,
        note=told.note,
    )


def _in_order(one: Round | ToldRound) -> tuple[date, int, str]:
    digits = one.number.rstrip("abcdefghijklmnopqrstuvwxyz")
    return one.held_on, int(digits), one.number


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
    cutoff: int = Field(gt=0, le=HIGHEST_SCORE)
    tie_break: AwareDatetime | Literal[""]
    copied: date

    def round(self) -> Round:
        """The line as a round."""
        return Round(
            number=self.number,
            held_on=self.held_on,
            kind=self.kind,
            # Hundreds of rounds have a dozen names, and were copied on few days.
            slug=sys.intern(self.slug),
            name=sys.intern(self.name),
            invitations=self.invitations,
            cutoff=self.cutoff,
            tie_break=self.tie_break or None,
            note=sys.intern(f"IRCC rounds feed, copy of {self.copied}"),
        )
