"""A year by its distance from this one: "march this year", "juin dernier", "este marzo". It is put
in figures before a day or a month is read; what can be two years is left, and so asked about."""

from __future__ import annotations

import re
from datetime import date

from conversations.voice.patterns import Pattern
from conversations.voice.wording import fold, month_numbers

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_YEARS = (
    (Pattern("named years", r"\b<this-year>\b"), 0),
    (Pattern("named years", r"\b<last-year>\b"), -1),
    (Pattern("named years", r"\b<next-year>\b"), 1),
)
_MONTHS = (
    (Pattern("named years", r"\b(?:<this>) (?P<month>\w+)\b"), 0),
    (Pattern("named years", r"\b(?:<last>) (?P<month>\w+)\b"), -1),
    (Pattern("named years", r"\b(?P<month>\w+) (?:<last-behind>)\b"), -1),
    (Pattern("named years", r"\b(?:<next>) (?P<month>\w+)\b"), 1),
    (Pattern("named years", r"\b(?P<month>\w+) (?:<next-behind>)\b"), 1),
)
"""Words before the name of a month, or behind it, and where its year lies."""


def with_year(text: str, today: date) -> str:
    """The text with such a year in figures; as it was where it names none."""
    said = fold(text)
    if _YEAR.search(said):
        return text
    for year, distance in _YEARS:
        if year.search(said):
            return str(year.sub(f" {today.year + distance} ", said, count=1)).strip()
    for words, side in _MONTHS:
        for found in words.finditer(said):
            month = month_numbers().get(found["month"])
            of = None if month is None else _year_of(month, side, today)
            if of is not None:
                named = f"{found['month']} {of}"
                return f"{said[: found.start()]}{named}{said[found.end() :]}"
    return text


def _year_of(month: int, side: int, today: date) -> int | None:
    """The year of the last such month, of this year's, or of the next; None where it can be two: in
    November "last November", or "next December"."""
    if side == 0:
        return today.year
    if month == today.month:
        return None
    if side < 0:
        return today.year if month < today.month else today.year - 1
    return today.year + 1 if month < today.month else None
