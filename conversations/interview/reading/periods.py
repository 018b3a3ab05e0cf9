"""A period in one line: ``March 2021 – now``, ``since jan 2020``, ``2019-04 to 2021-06``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import NamedTuple

from conversations.interview.reading.days import (
    SpelledDate,
    read_month,
    read_month_or_now,
    spelled_date,
)
from conversations.voice.wording import FALLBACK, Wording, wording

NOW = "now"


class Period(NamedTuple):
    """Two months or days as they are stored; the end of what goes on is ``now``."""

    start: str
    end: str


def read_period(text: str, words: Wording, today: date) -> Period | None:
    """The period that a line names; None where it names none, or either end can be two things."""
    for first, last in _halves(text):
        start = read_month(first, words, today)
        end = read_month_or_now(last, words, today)
        if isinstance(start, str) and isinstance(end, str):
            return Period(start, end)
    since = re.match(rf"\s*(?:{_any_of('words-since')})\s+(.+)", text, re.IGNORECASE)
    start = read_month(since[1], words, today) if since else None
    return Period(start, NOW) if isinstance(start, str) else None


def period_among(text: str, words: Wording, today: date) -> Period | None:
    """The period among other words, from the word that begins it on. Of two months with one year,
    the first is of the same, or of the year before: "from march to june 2024"."""
    begins = rf"\b(?:{_any_of('words-from-month')}|{_any_of('words-since')})\s.+$"
    found = re.search(begins, text, re.IGNORECASE)
    part = (found[0] if found else text).strip(" .!,;")
    if (period := read_period(part, words, today)) is not None:
        return period
    for begun, ended in _halves(part):
        first, last = spelled_date(begun), spelled_date(ended)
        if first is not None and last is not None and last.year and not first.years:
            year = last.year if first.month <= last.month else last.year - 1
            return Period(_stored(first, year), _stored(last, last.year))
    return None


def _stored(one: SpelledDate, year: int) -> str:
    month = f"{year}-{one.month:02d}"
    return month if one.day is None else f"{month}-{one.day:02d}"


def _halves(text: str) -> Iterator[tuple[str, str]]:
    """The line cut in two at everything that can stand between two months."""
    between = rf"\s(?:{_any_of('words-between-months')})\s|[–—]|\s-+\s|-+"
    opening = rf"\s*(?:{_any_of('words-from-month')})\s+"
    for cut in re.finditer(between, text, re.IGNORECASE):
        first = re.sub(f"^{opening}", "", text[: cut.start()], flags=re.IGNORECASE)
        if first.strip() and text[cut.end() :].strip():
            yield first.strip(), text[cut.end() :].strip()


@cache
def _any_of(name: str) -> str:
    """Any of the listed words of every language, the longest first, as a pattern."""
    words = wording(FALLBACK).words(name)
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
