"""What is still to come, as people say when: "expected in January", "mid March", "10 January".
Without a year it can only be the next such month or day: nobody expects what is past."""

from __future__ import annotations

from datetime import date

from conversations.interview.reading.amounts import Read
from conversations.interview.reading.days import read_day_aimed_at, read_month, spelled_date
from conversations.interview.reading.days_ahead import span
from conversations.interview.reading.numbers import listed
from conversations.voice.wording import Wording, fold

_EIGHT_YEARS = 8
"""Hold a 29 February."""


def read_expected_day(text: str, words: Wording, today: date) -> Read:
    """A day still to come; of a month alone, its first, middle and last day are offered."""
    return read_day_aimed_at(_with_next_year(text, today), words, today)


def read_expected_month(text: str, words: Wording, today: date) -> Read:
    """A month still to come, or a day."""
    said = _bare(text)
    ahead = span(said, today) if said else None
    if ahead is not None:
        return ahead.isoformat()[: len("2027-01")]
    return read_month(_with_next_year(text, today), words, today)


def _with_next_year(text: str, today: date) -> str:
    """The text with the year that can only be meant, and without what stands around the day; the
    text itself where it says something else."""
    said = _bare(text)
    spelled = spelled_date(said)
    if spelled is None:
        return text
    if spelled.years:
        return said
    for year in range(today.year, today.year + _EIGHT_YEARS + 1):
        try:
            day = date(year, spelled.month, spelled.day or 1)
        except ValueError:
            continue
        if day >= (today if spelled.day else today.replace(day=1)):
            return f"{said} {year}"
    return text


def _bare(text: str) -> str:
    around = listed("words-expected")
    return " ".join(word for word in fold(text).split() if word not in around)
