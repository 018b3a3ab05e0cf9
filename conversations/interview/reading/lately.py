"""A day or a month that has been, as somebody tells of it who changed something lately: without its
year it is the last one there was. It is put before them before it is taken."""

from __future__ import annotations

from datetime import date

from conversations.interview.question import Problem
from conversations.interview.reading.amounts import Either
from conversations.interview.reading.days import read_month, read_recent_date
from conversations.voice.wording import Wording
from express_entry.candidate.dates import earliest

_NO_YEAR = "problem-date-needs-year"


def lately(text: str, words: Wording, today: date) -> str | None:
    """The day or the month that words say; None where they say none that has been."""
    read = read_recent_date(text, words, today)
    if isinstance(read, Either):
        read = str(read.values[0])
    elif isinstance(read, Problem):
        years = (f" {today.year}", f" {today.year - 1}") if read.id == _NO_YEAR else ("",)
        months = (read_month(f"{text}{year}", words, today) for year in years)
        read = next((one for one in months if isinstance(one, str) and _been(one, today)), read)
    return read if isinstance(read, str) and _been(read, today) else None


def _been(when: str, today: date) -> bool:
    return earliest(when) <= today
