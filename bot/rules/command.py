"""``python -m bot rules``: which rule files are due a review, and what another set would change."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TextIO

from bot.rules.rescoring import dry_run
from bot.rules.tally import report
from bot.store import Store
from express_entry import rulebook
from express_entry.rulebook import Rulebook, RuleFileError, review

EACH = 5_000
"""Chats after which progress is told."""


def describe(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to those of ``python -m bot``."""
    rules = commands.add_parser("rules", help="which rules are due a review; what others change")
    rules.add_argument(
        "what", nargs="?", choices=("review", "diff"), default="review", help="review (or nothing)"
    )
    rules.add_argument("folder", nargs="?", type=Path, help="of diff: the folder of other rules")


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
    if arguments.what == "review":
        due = list(reviews(rulebook.default(), today))
        out.writelines(f"{line}\n" for line in due or ["No rule file is due a review."])
        return 0
    if arguments.folder is None:
        told.write("rules diff needs the folder of the other rules\n")
        return 2
    try:
        rulebook.load(arguments.folder)
    except RuleFileError as error:
        told.write(f"{error}\n")
        return 1

    def progress(done: int) -> None:
        if done % EACH == 0:
            told.write(f"{done:,} chats looked at\n")
            told.flush()

    found = await dry_run(store, today, rulebook.RULES_FOLDER, arguments.folder, progress)
    out.writelines(f"{line}\n" for line in report(found))
    return 0
