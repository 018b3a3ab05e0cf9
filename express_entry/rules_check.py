"""``rules check``: validate rule files and show which scores they change.

For a person who edits a copy of ``rules/``: every mistake is told by file and row, and where
there is none, the example profiles are scored with the shipped rules and with the copy.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TextIO

from express_entry import crs, fsw67, rulebook
from express_entry.examples import EXAMPLES
from express_entry.factors import Factors
from express_entry.rulebook import Rulebook, RuleFileError, RuleNotFound


def check(folder: str | None, out: TextIO) -> int:
    """Check a folder (or the shipped rules); 0 when it can be used, 1 when it cannot."""
    try:
        shipped = rulebook.default()
        checked = rulebook.load(Path(folder)) if folder else shipped
    except RuleFileError as error:
        out.write(f"{error}\n")
        return 1
    out.write(f"The rule files of {folder or rulebook.RULES_FOLDER} are valid.\n\n")
    for rule_set in (*checked.crs, *checked.fsw67, *checked.programs):
        until = rule_set.effective_to or "further notice"
        out.write(f"  {rule_set.id}: {rule_set.effective_from} until {until}\n")
    for grid in checked.crs:
        if not grid.computable:
            out.write(
                f"\n  {grid.id} is not computable: scores from {grid.effective_from} on are "
                f"estimates on {grid.based_on}.\n"
            )
    if folder:
        _compare(shipped, checked, out)
    return 0


def _compare(shipped: Rulebook, checked: Rulebook, out: TextIO) -> None:
    """Scores of the examples on each day on which a set of either rulebook starts."""
    days = sorted(
        {
            rule_set.effective_from
            for book in (shipped, checked)
            for rule_set in (*book.crs, *book.fsw67)
        }
    )
    out.write("\nScores of the example profiles, shipped rules -> these rules:\n")
    changes = 0
    for day in days:
        for name, factors in EXAMPLES.items():
            before = _points(factors, day, shipped)
            after = _points(factors, day, checked)
            if before != after:
                changes += 1
                out.write(f"  {day}  {name}: {before} -> {after}\n")
    if not changes:
        out.write("  no score changes\n")


def _points(factors: Factors, day: date, rules: Rulebook) -> str:
    told = factors.model_copy(update={"on": day})
    try:
        result, grid = crs.score(told, rules=rules), fsw67.score(told, rules=rules)
    except RuleNotFound:
        return "no rules"
    return f"CRS {result.total}{' (estimate)' if result.estimate else ''}, FSW {grid.total}"
