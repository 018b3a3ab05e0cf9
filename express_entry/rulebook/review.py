"""Which rule files are due to be compared with the official page again.

A file may name the day itself (``review_on``); otherwise it is ``REVIEW_DAYS`` after it was last
compared (``verified_on``). A set that is over is not compared again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from express_entry.rulebook import Rulebook
from express_entry.rulebook.tables import RuleFile, RuleSet

REVIEW_DAYS = 120
"""IRCC changes figures at most a few times a year: in that time one change at most is missed."""


def files(book: Rulebook) -> Iterator[RuleFile]:
    """Every rule file of a rulebook."""
    yield from (*book.crs, *book.fsw67, *book.programs, *book.categories)
    yield from (book.language_tests, book.eca, book.funds, book.fees, book.process)
    yield from (book.reminders, book.documents, book.rounds.file)


def due_on(file: RuleFile) -> date | None:
    """The day from which a file is to be compared again; None for a set that is over by then."""
    day = file.review_on or file.verified_on + timedelta(days=REVIEW_DAYS)
    over = isinstance(file, RuleSet) and file.effective_to is not None and file.effective_to < day
    return None if over else day


def overdue(book: Rulebook, today: date) -> list[RuleFile]:
    """The files whose day of review has come, the longest overdue first."""
    days = [(day, file) for file in files(book) if (day := due_on(file)) is not None]
    return [file for day, file in sorted(days, key=lambda one: (one[0], one[1].id)) if day <= today]
