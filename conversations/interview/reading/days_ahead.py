"""Reading a day still to come as people say it: "next friday", "in two weeks", "30 June", "after
new year". Where no year is named the next such day is meant."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import takewhile

from conversations.interview.reading.amounts import Either, Read
from conversations.interview.reading.days import read_date, read_month, spelled_date
from conversations.interview.reading.numbers import listed, numbers_in
from conversations.voice.wording import Wording, fold
from express_entry.candidate.dates import add_months, latest

_DAYS_OF_A_WEEK = 7
_MONTHS_OF_A_YEAR = 12
_SATURDAY = 5
_LONGEST_AHEAD = 1000
"""Of days, weeks, months or years: more is no day that anybody puts something off to."""


def read_day_ahead(text: str, words: Wording, today: date) -> Read:
    """A day after today. One that has gone by is given as it was told, for its own refusal."""
    read = read_date(text, words, today)
    if isinstance(read, str):
        return read
    if isinstance(read, Either):
        return _ahead_of(read, today)
    named = _month_named(text, words, today) or span(text, today) or _named(text, today)
    return read if named is None else named.isoformat()


def _ahead_of(read: Either, today: date) -> Read:
    """Of several days that can be meant those that are still ahead."""
    ahead = tuple(day for day in map(str, read.values) if date.fromisoformat(day) > today)
    if len(ahead) == 1:
        return ahead[0]
    return replace(read, values=ahead) if ahead else read


def _month_named(text: str, words: Wording, today: date) -> date | None:
    """A day of a month without its year; of a month alone its first day."""
    spelled = spelled_date(text)
    if spelled is not None and spelled.day is not None and not spelled.years:
        # Eight years hold a 29 February.
        for year in range(today.year, today.year + 9):
            try:
                day = date(year, spelled.month, spelled.day)
            except ValueError:
                continue
            if day > today:
                return day
        return None
    if spelled is not None and spelled.day is None and not spelled.years:
        first = date(today.year, spelled.month, 1)
        return first if first > today else add_months(first, _MONTHS_OF_A_YEAR)
    month = read_month(text, words, today)
    if not isinstance(month, str) or len(month) > len("2027-01"):
        return None
    first = date.fromisoformat(f"{month}-01")
    return first if first > today else None


def span(text: str, today: date) -> date | None:
    """So many days, weeks, months or years from today; one where no number is named."""
    said = numbers_in(text)
    units = [unit for unit in ("day", "week", "month", "year") if _says(said.words, unit)]
    known = listed("words-ahead-beside") | listed("words-ahead-day") | listed("words-ahead-week")
    known |= listed("words-ahead-month") | listed("words-ahead-year")
    if len(units) != 1 or len(said.numbers) > 1 or not set(said.words) <= known or said.negative:
        return None
    [unit] = units
    count = said.numbers[0] if said.numbers else 1
    if count != int(count) or not 0 < count < _LONGEST_AHEAD:
        return None
    if unit in ("day", "week"):
        return today + timedelta(days=int(count) * (_DAYS_OF_A_WEEK if unit == "week" else 1))
    return add_months(today, int(count) * (_MONTHS_OF_A_YEAR if unit == "year" else 1))


def _says(said: Sequence[str], unit: str) -> bool:
    return bool(set(said) & listed(f"words-ahead-{unit}"))


def _named(text: str, today: date) -> date | None:
    """A day of the week, the weekend, the end of the month, the new year."""
    folded = fold(text)
    if folded in listed("words-ahead-new-year"):
        return date(today.year + 1, 1, 2)
    if folded in listed("words-ahead-month-end"):
        end = latest(today.isoformat()[:7])
        return end if end > today else latest((end + timedelta(days=1)).isoformat()[:7])
    left = [word for word in folded.split() if word not in listed("words-ahead-beside")]
    if len(left) != 1:
        return None
    [word] = left
    for number in range(_DAYS_OF_A_WEEK):
        if word in listed(f"words-weekday-{number}"):
            return _next_weekday(today, number)
    return _next_weekday(today, _SATURDAY) if word in listed("words-ahead-weekend") else None


def _next_weekday(today: date, number: int) -> date:
    """The next such day after today; Monday is 0."""
    return today + timedelta(days=(number - today.weekday() - 1) % _DAYS_OF_A_WEEK + 1)


def up_to_the_first(said: str, ends: Collection[str]) -> str:
    """Folded words as far as one of some stands: "remind me on Monday", of what is "to" be done."""
    return " ".join(takewhile(lambda word: word not in ends, said.split()))
