"""The form of ``rules/eca_equivalency.tsv``: which level the words on a report stand for.

A row of the table is one wording as IRCC prints it, its level, and the points IRCC prints beside
it. The points are not used to score: they must be those of the grids in force on the day of the
table, so that a level put into the wrong row is found.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, TypeVar

from pydantic import Field, ValidationError

from express_entry.candidate.profile import EducationLevel
from express_entry.rulebook.crs_file import CrsFile
from express_entry.rulebook.fsw67_file import Fsw67File
from express_entry.rulebook.tables import Day, RuleFileError, RuleSet, Table, Url, explain


class SameWording(Table):
    """A wording that stands for a row of the table that is printed otherwise."""

    report_says: str = Field(min_length=1)
    as_row: str = Field(min_length=1, alias="as")


class WordingsTable(Table):
    """Where the table of wordings comes from, and how its rows are to be read."""

    rows: int = Field(gt=0, strict=True)
    source: Url
    as_of: Day
    confidence: str
    together: str = Field(min_length=1)
    """How a row begins that stands for two credentials together."""
    not_comparable: tuple[str, ...]
    """Ours: what a report says of something that equals no completed credential."""
    same: tuple[SameWording, ...] = ()


class EcaWording(Table):
    """One row: the words on a report, with placeholders in square brackets for any words."""

    report_says: str = Field(min_length=1)
    level: EducationLevel
    with_partner: int
    alone: int
    fsw67: int


def read_wordings(
    path: Path, table: WordingsTable, crs: Iterable[CrsFile], fsw67: Iterable[Fsw67File]
) -> tuple[EcaWording, ...]:
    """Read the table; raises RuleFileError with a line for each mistake, naming its row."""
    try:
        read = csv.DictReader(path.read_text("utf-8").splitlines(), delimiter="\t")
        lines = list(read)
    except FileNotFoundError:
        raise RuleFileError(f"{path}: the file is missing") from None
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise RuleFileError(f"{path}: cannot be read: {error}") from error
    if list(read.fieldnames or ()) != list(EcaWording.model_fields):
        columns = ", ".join(EcaWording.model_fields)
        raise RuleFileError(f"{path}: line 1: the columns must be {columns}")
    points = _points_on(table.as_of, crs, fsw67)
    mistakes: list[str] = []
    found: dict[str, EcaWording] = {}
    for number, raw in enumerate(lines, 2):
        where = f"{path}: line {number}"
        row = _row(raw, where, mistakes)
        if row is None:
            continue
        if row.report_says in found:
            mistakes.append(f"{where}: {row.report_says!r} is there twice")
        expected = points.get(row.level)
        if expected is not None and (row.with_partner, row.alone, row.fsw67) != expected:
            mistakes.append(
                f"{where}: {row.level} is {expected[0]} and {expected[1]} points in the CRS and "
                f"{expected[2]} in the selection grid, not {row.with_partner}, {row.alone} and "
                f"{row.fsw67}"
            )
        found[row.report_says] = row
    if len(lines) != table.rows:
        mistakes.append(f"{path}: {len(lines)} rows, not the {table.rows} of eca.toml")
    mistakes += [
        f"{path}: no row {same.as_row!r}, which eca.toml names"
        for same in table.same
        if same.as_row not in found
    ]
    if mistakes:
        raise RuleFileError("\n".join(mistakes))
    return tuple(found.values())


def _row(raw: Mapping[str | Any, Any], where: str, mistakes: list[str]) -> EcaWording | None:
    if None in raw:
        mistakes.append(f"{where}: more columns than the first line names")
        return None
    try:
        return EcaWording.model_validate(raw)
    except ValidationError as error:
        mistakes.append(explain(where, error))
        return None


def _points_on(
    day: Day, crs: Iterable[CrsFile], fsw67: Iterable[Fsw67File]
) -> dict[EducationLevel, tuple[int, int, int]]:
    """The points of each level in the sets in force on the day; none where a set is missing."""
    grid, selection = _in_force(crs, day), _in_force(fsw67, day)
    if grid is None or selection is None:
        return {}
    chosen = {row.level: row.points for row in selection.education.rows}
    return {
        row.level: (row.with_partner, row.alone, chosen[row.level]) for row in grid.education.rows
    }


_SetT = TypeVar("_SetT", bound=RuleSet)


def _in_force(sets: Iterable[_SetT], day: Day) -> _SetT | None:
    return next(
        (
            one
            for one in sets
            if one.effective_from <= day and (one.effective_to is None or day <= one.effective_to)
        ),
        None,
    )
