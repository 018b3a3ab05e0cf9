"""No figure stands in a rule file that nothing reads, and no figure of a rule stands in code.

The first is watched: a table notes which of its fields are read while the example people are
assessed, and what the conversation asks of the rules is looked up in its source. The second is read
off the source: a number above two in code has its reason beside it here.
"""

from __future__ import annotations

import ast
import dataclasses
from collections.abc import Iterator
from functools import cache
from io import StringIO
from pathlib import Path

import pytest

from express_entry import examples, rulebook, rules_check
from express_entry.crs_grid import CrsGrid
from express_entry.examples import Example, Expected
from express_entry.fsw67_grid import Fsw67Grid
from express_entry.rule_tables import Table

ROOT = Path(__file__).parents[2]
ENGINE, CONVERSATION = ROOT / "express_entry", ROOT / "conversations"

PROVENANCE = {"title", "source", "also", "verified_on", "confidence", "legal", "basis", "as_of"}
"""Where a figure comes from: for the reader of the file, not for the engine."""

ONLY_CHECKED = {
    ("Category", "count"): "how many occupations IRCC announced: the list is checked against it",
    ("TestTable", "taken_to"): "the next scale must begin the day after",
    ("WordingsTable", "rows"): "how many wordings IRCC prints: the table is checked against it",
    ("EcaWording", "with_partner"): "points IRCC prints beside a wording: checked against the CRS",
    ("EcaWording", "alone"): "points IRCC prints beside a wording: checked against the CRS",
    ("EcaWording", "fsw67"): "points IRCC prints beside a wording: checked against the grid",
    ("HighWageTier", "multiple_of_median_wage"): "tells the reader which official level a tier is",
}


def tables() -> set[type[Table]]:
    """Every form of a table in a rule file. One with an underscore is taken over whole into another
    form, whose fields are looked at."""

    def below(kind: type[Table]) -> Iterator[type[Table]]:
        for other in kind.__subclasses__():
            yield other
            yield from below(other)

    return {
        kind for kind in below(Table) if kind not in (Example, Expected) and kind.__name__[0] != "_"
    }


@cache
def source_of(folder: Path) -> dict[Path, ast.Module]:
    return {path: ast.parse(path.read_text("utf-8")) for path in sorted(folder.rglob("*.py"))}


def looked_up() -> set[str]:
    """Names of attributes that code reads, other than to check a file."""
    trees = source_of(ENGINE) | source_of(CONVERSATION)
    return {
        node.attr
        for path, tree in trees.items()
        if path.name != "examples.py"
        for node in walk(tree, checks=not path.name.startswith(("rule_", "rulebook")))
        if isinstance(node, ast.Attribute)
    }


def walk(tree: ast.AST, *, checks: bool) -> Iterator[ast.AST]:
    """Everything in a piece of source, without what checks a file unless ``checks``."""
    yield tree
    for part in ast.iter_child_nodes(tree):
        if checks or not is_check(part):
            yield from walk(part, checks=checks)


def is_check(part: ast.AST) -> bool:
    if not isinstance(part, ast.FunctionDef):
        return False
    decorators = {ast.unparse(one).partition("(")[0] for one in part.decorator_list}
    return "check" in part.name or "model_validator" in decorators


def read_while_assessing(monkeypatch: pytest.MonkeyPatch) -> set[tuple[str, str]]:
    book = rulebook.load(rulebook.RULES_FOLDER)
    people = examples.load(rulebook.RULES_FOLDER / "examples")
    read: set[tuple[str, str]] = set()
    usual, usual_dump = Table.__getattribute__, Table.model_dump

    def noting(table: Table, name: str) -> object:
        read.add((type(table).__name__, name))
        return usual(table, name)

    def noting_all(table: Table, **how: object) -> object:
        read.update((type(table).__name__, name) for name in type(table).model_fields)
        return usual_dump(table, **how)  # type: ignore[arg-type]

    monkeypatch.setattr(Table, "__getattribute__", noting)
    monkeypatch.setattr(Table, "model_dump", noting_all)
    # Checking a file reads all of it, so what was read until now says nothing.
    fresh = dataclasses.replace(
        book,
        _days={},
        _remembered={},
        _crs_grids={one.id: CrsGrid(one) for one in book.crs},
        _fsw67_grids={one.id: Fsw67Grid(one) for one in book.fsw67},
    )
    for person in people:
        rules_check.findings(person, person.on, fresh)
    rules_check.tell_sets(fresh, StringIO())
    monkeypatch.undo()
    return read


def test_every_figure_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    read, named = read_while_assessing(monkeypatch), looked_up()
    dead = {
        (kind.__name__, name)
        for kind in tables()
        for name in kind.model_fields
        if name not in PROVENANCE
        and (kind.__name__, name) not in ONLY_CHECKED
        and name not in named
        and not any((other.__name__, name) in read for other in (kind, *kind.__subclasses__()))
    }
    assert dead == set()


def test_what_is_only_checked_is_still_there() -> None:
    fields = {(kind.__name__, name) for kind in tables() for name in kind.model_fields}
    assert set(ONLY_CHECKED) - fields == set()
