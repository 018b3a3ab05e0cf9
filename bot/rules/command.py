"""``python -m bot rules``: which rule files are due a review, and what another set would change."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TextIO

from bot.rules.rescoring import DryRun, dry_run
from bot.rules.tally import report
from bot.store import Store
from express_entry import rulebook
from express_entry.rulebook import Rulebook, RuleFileError, review
from express_entry.rulebook.frozen import later

MEND = "Compare each with its page, then change the day in verified_on: docs/rules.md says how.\n"
EACH = 5_000
"""Chats after which progress is told."""


def describe(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to those of ``python -m bot``."""
    rules = commands.add_parser(
        "rules",
        help="which rules are due a review; what others change",
        description="Which rule files are due a review; or, with diff, what the rules of a folder"
        " would change for everybody stored: a dry run, in which nothing is written.",
    )
    rules.add_argument(
        "what", nargs="?", choices=("review", "diff"), default="review", help="review (or nothing)"
    )
    rules.add_argument(
        "folder", nargs="?", type=Path, help="of diff: the folder of other rules; without: in use"
    )
    rules.add_argument(
        "--on",
        type=date.fromisoformat,
        metavar="YYYY-MM-DD",
        help="of diff: a later day, on which rules begin that are put in place before",
    )


def reviews(book: Rulebook, today: date) -> Iterator[str]:
    """A line for each file whose review is due."""
    for file in review.overdue(book, today):
        yield (
            f"{file.id} was last compared with the official page on {file.verified_on}; "
            f"a review was due on {review.due_on(file)}: {file.source}"
        )


async def run(
    arguments: argparse.Namespace,
    store: Store,
    today: date,
    out: TextIO = sys.stdout,
    told: TextIO = sys.stderr,
) -> int:
    """Run it; the exit status. Progress goes to ``told``; nothing names a person."""
    if arguments.what == "diff":
        return await _diff(arguments, store, today, out, told)
    if arguments.folder is not None or arguments.on is not None:
        told.write("A review is of the rules in use: write no folder and no day, or rules diff\n")
        return 2
    due = list(reviews(rulebook.default(), today))
    # The page under its file: a line that a terminal does not break.
    out.writelines(line.replace(": http", ":\n    http") + "\n" for line in due)
    out.write(MEND if due else "No rule file is due a review.\n")
    return 0


async def _diff(
    arguments: argparse.Namespace, store: Store, today: date, out: TextIO, told: TextIO
) -> int:
    in_use = rulebook.default().folder
    folder: Path = arguments.folder or in_use
    on: date = arguments.on or today
    if arguments.folder is None and on == today:
        told.write(
            "Write the folder of the other rules, a copy of express_entry/rules with changes:\n"
            "    python -m bot rules diff my-rules\n"
            "or a later day, for what rules in use change that begin by then (--on 2027-03-01)\n"
        )
        return 2
    if on < today:
        told.write(f"--on {on} is over; write a day that is still to come\n")
        return 2
    book = _read(folder, told)
    if book is None:
        return 1

    def progress(done: int) -> None:
        if done % EACH == 0:
            told.write(f"{done:,} chats looked at\n")
            told.flush()

    found = await dry_run(store, DryRun(today, in_use, on, folder), progress)
    if not found.people:
        told.write(
            "Nobody with a score is stored here. Does DATABASE_URL name the bot's database?\n"
        )
    out.writelines(f"{line}\n" for line in report(found))
    if to_begin := [day for day in later(book, on) if day > today]:
        named = arguments.folder or ""
        out.write(f"\nOther rules begin on {', '.join(map(str, to_begin))}. What they change:\n")
        out.writelines(f"    python -m bot rules diff {named} --on {day}\n" for day in to_begin)
    return 0


def _read(folder: Path, told: TextIO) -> Rulebook | None:
    """The rules of a folder; None where they cannot be used, after saying why and what to do."""
    if not folder.is_dir():
        told.write(f"{folder} is no folder; write that of the other rules, as in\n")
        told.write("    python -m bot rules diff my-rules\n")
        return None
    try:
        return rulebook.load(folder)
    except RuleFileError as error:
        told.write(f"{error}\nNobody was scored. When that is mended, look again with:\n")
        told.write(f"    python -m express_entry rules check {folder}\n")
        return None
