"""Reading a day gone by as people say it: "three days ago", "hier soir", "anteayer", "el lunes"."""

from __future__ import annotations

from datetime import date, timedelta

from conversations.interview.question import Problem
from conversations.interview.reading.amounts import Either, Read
from conversations.interview.reading.numbers import listed, numbers_in
from conversations.voice.patterns import Pattern, rewrites
from conversations.voice.wording import fold

_AGO = Pattern("days past", r"(?P<count>.+) <days> <ago>")
_WEEK = Pattern("days past", r"<week>")
_LAST = Pattern("days past", r"<last> (?P<day>\w+)")
_DAYS_OF_A_WEEK = 7
_LONGEST_AGO = 400
"""Of days: nobody counts more."""


def read_day_past(text: str, today: date) -> Read | None:
    """The day; None where the words say none. Of a week gone by the day is still to be told, and
    of a weekday that can be two it is asked which."""
    said = _written_out(fold(text))
    for name, days in (("today", 0), ("yesterday", 1)):
        if said in listed(f"words-{name}"):
            return _before(today, days)
    if found := _AGO.fullmatch(said):
        return _counted(found["count"], today)
    if _WEEK.fullmatch(said):
        return Problem("problem-date-needs-day", {"text": text})
    last = _LAST.fullmatch(said)
    day = last["day"] if last else said
    for number in range(_DAYS_OF_A_WEEK):
        if day in listed(f"words-weekday-{number}"):
            return _weekday(today, number, text, sure=not last)
    return None


def _written_out(said: str) -> str:
    for pattern, instead in rewrites("days past"):
        said = pattern.sub(instead, said)
    return said


def _before(today: date, days: int) -> str:
    return (today - timedelta(days=days)).isoformat()


def _counted(count: str, today: date) -> str | None:
    number = numbers_in(count)
    if len(number.numbers) != 1 or number.words or number.negative:
        return None
    [days] = number.numbers
    return _before(today, int(days)) if days == int(days) and 0 < days < _LONGEST_AGO else None


def _weekday(today: date, number: int, text: str, *, sure: bool) -> Read:
    """The latest such day before today. On the same day of the week it can be today as well, and
    "last Monday" may be the one before."""
    back = (today.weekday() - number) % _DAYS_OF_A_WEEK
    if sure and back:
        return _before(today, back)
    values = (_before(today, back), _before(today, back + _DAYS_OF_A_WEEK))
    return Either(Problem("problem-date-ambiguous", {"text": text}), values)
