"""A period in one line: ``March 2021 – now``, ``since jan 2020``, ``2019-04 to 2021-06``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from conversations.interview.reading.days import read_month, read_month_or_now
from conversations.voice.wording import SHIPPED, Wording, wording

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


def _halves(text: str) -> Iterator[tuple[str, str]]:
    """The line cut in two at everything that can stand between two months."""
    between = rf"\s(?:{_any_of('words-between-months')})\s|[–—]|\s-+\s|-+"
    opening = rf"\s*(?:{_any_of('words-from-month')})\s+"
    for cut in re.finditer(between, text, re.IGNORECASE):
        first = re.sub(f"^{opening}", "", text[: cut.start()], flags=re.IGNORECASE)
        if first.strip() and text[cut.end() :].strip():
            yield first.strip(), text[cut.end() :].strip()


def _any_of(name: str) -> str:
    """Any of the listed words of every language, the longest first, as a pattern."""
    words = {word for locale in SHIPPED for word in wording(locale).words(name)}
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
