"""Reading hours a week: "40 h", "8 hrs a day", "36 to 48", "mon-fri 9-5", "full time".

Only hours a week are taken as they are. What says it in another way is worked out and asked back,
for a break, a short day or a sixth day is easily left out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import cache
from itertools import pairwise

from conversations.interview.question import Problem
from conversations.interview.questions.jobs import FULL_TIME
from conversations.interview.reading.amounts import Either, Read
from conversations.interview.reading.numbers import as_text, digits, listed, numbers_in
from conversations.voice.patterns import Pattern

_USUAL_DAYS = 5
_A_WORKING_DAY = (6, 12)
"""Hours that are as likely to be those of one day as of a week."""
_A_DAY, _DAYS = 24, 7
_LONGEST_WEEK = _A_DAY * _DAYS
_HALF_DAY = 12 * 60
_BREAKS = (0, 30, 60)
"""Minutes of an unpaid break that a day from nine to five may hold."""
_CLOCK = Pattern(
    "hours clock",
    r"(?<![\d.,])(\d{1,2})(?:[:h](\d\d))? ?(<am-pm>)?"
    r" ?(?:-|–|—|<to>) ?"
    r"(\d{1,2})(?:[:h](\d\d))? ?(<am-pm>)?(?![\d.,])",
)
_TO = frozenset("-–—/")
_TIMES = re.compile(r"(?<=[\dh]) ?[x×] ?(?=\d)")
"""Hours by days: "8hx5"."""
_OF_SEVEN = Pattern(
    "hours of-seven", r"(?<![\d.,/])([1-7]) ?<days> ?(?:/|<of>) ?7(?![\d.,])(?: ?<days>\b)?"
)
"""Days of the seven: "6j/7"."""


def read_hours(text: str) -> Read:
    """Hours a week as text, or what they could be, to be asked about."""
    clean = _TIMES.sub(" x ", " ".join(digits(text).casefold().split()))
    clean = _OF_SEVEN.sub(r" \1 days ", clean)
    for kind in ("full-time", "part-time"):
        for phrase in sorted(listed(f"words-{kind}"), key=len, reverse=True):
            said = re.search(rf"\b{'[ -]?'.join(phrase.split())}\b", clean)
            if said is not None:
                rest = f"{clean[: said.start()]} {clean[said.end() :]}"
                read = (
                    _read(rest, text, few=kind == "part-time") if numbers_in(rest).numbers else None
                )
                if read is not None and (re.search(r"\d", rest) or not isinstance(read, Problem)):
                    return read
                around = listed("words-around") | listed("words-hours") | listed("words-week")
                if kind == "full-time" and {*re.findall(r"\w+", rest)} <= around:
                    return FULL_TIME
                return Problem(f"problem-hours-{kind}", {"text": text})
    return _read(clean, text)


def _read(clean: str, text: str, *, few: bool = False) -> Read:
    """``few``: said to be part time, so that few hours are those of a week."""
    clock = _read_clock(clean, text)
    if clock is not None:
        return clock
    written = numbers_in(clean, decimals=True)
    named = [_weekdays()[word] for word in written.words if word in _weekdays()]
    words, numbers = set(written.words), written.numbers
    if named:
        words -= _weekdays().keys() | listed("words-between-weekdays")
    by_day, by_week = listed("words-day"), listed("words-week")
    known = listed("words-around") | listed("words-hours") | listed("words-per") | by_day | by_week
    if len(numbers) > 1:
        known |= listed("words-hours-over")  # "48h sur 6 jours"
    to = words & (_TO | listed("words-to"))
    if not numbers:
        return Problem("problem-number-unreadable", {"text": text})
    if not words <= known | to or written.negative or any(_odd(number) for number in numbers):
        return Problem("problem-hours-beside", {"text": text})
    if named and len(numbers) == 1 and (days := _days(named, [])) is not None:
        if _A_DAY < numbers[0] <= _LONGEST_WEEK:
            return as_text(numbers[0])  # "40 hours monday to friday"
        # "Monday to Friday, 8 hours": so many a day, for nobody names days beside those of a week.
        if words & by_week or not 0 < numbers[0] <= _A_DAY:
            return Problem("problem-hours-beside", {"text": text})
        figures = {"text": text, "hours": as_text(numbers[0]), "days": days}
        weekly = as_text(numbers[0] * days)
        return Either(Problem("problem-hours-a-day", figures), (weekly,))
    if len(numbers) == 1 and not to - {"/"}:
        hours = numbers[0]
        if _counts_days(written.sequence):
            return Problem("problem-hours-beside", {"text": text})
        if not words & by_day:
            least, most = _A_WORKING_DAY
            if few or words & by_week or not least <= hours <= most:
                return as_text(hours)
            weeks = (as_text(hours), as_text(hours * _USUAL_DAYS))
            return Either(Problem("problem-hours-day-or-week", {"text": text}), weeks)
        if words & by_week or not 0 < hours <= _A_DAY:
            return Problem("problem-hours-beside", {"text": text})
        figures = {"text": text, "hours": as_text(hours), "days": _USUAL_DAYS}
        return Either(Problem("problem-hours-a-day", figures), (as_text(hours * _USUAL_DAYS),))
    if len(numbers) == 2 and words & by_day:
        return _by_days(text, written.sequence)
    if len(numbers) == 2 and "x" in words and not words & by_week:
        return _times(text, written.sequence)
    if len(numbers) == 2 and to and 0 < numbers[0] < numbers[1]:
        values = tuple(as_text(number) for number in numbers)
        return Either(Problem("problem-hours-range", {"text": text}), values)
    return Problem("problem-hours-beside", {"text": text})


def _odd(number: Decimal) -> bool:
    """Whether a number may be meant otherwise: "1,000" is no hour."""
    exponent = number.as_tuple().exponent
    return isinstance(exponent, int) and exponent < -2


def _counts_days(sequence: Sequence[Decimal | str]) -> bool:
    """Whether the one number counts days and no hours: "6 days a week"."""
    behind = {word for one, word in pairwise(sequence) if isinstance(one, Decimal)}
    hours = listed("words-hours").isdisjoint(part for part in sequence if isinstance(part, str))
    return hours and not behind.isdisjoint(listed("words-days"))


def _by_days(text: str, sequence: Sequence[Decimal | str]) -> Read:
    """So many hours on so many days; only where each number has its word behind it."""
    hours = days = None
    for number, word in pairwise(sequence):
        if isinstance(number, Decimal) and isinstance(word, str):
            if word in listed("words-day"):
                days = number
            elif word in listed("words-hours") | listed("words-per"):
                hours = number
    if hours is None and days is not None:
        hours = _bare_week(sequence)
    if hours is None or days is None or not (0 < hours <= _LONGEST_WEEK and 0 < days <= _DAYS):
        return Problem("problem-hours-beside", {"text": text})
    once = sum(word in listed("words-day") for word in sequence) == 1
    if hours > _A_DAY:  # "48 hours, six days": nobody works so many in one
        return as_text(hours) if once else Problem("problem-hours-beside", {"text": text})
    first = max(at for at, part in enumerate(sequence) if isinstance(part, Decimal))
    if listed("words-week") & {part for part in sequence[:first] if isinstance(part, str)}:
        days_first = any(one in listed("words-day") for one in sequence[1:first])
        if not days_first:
            return Problem("problem-hours-beside", {"text": text})
    return as_text(hours * days)


def _bare_week(sequence: Sequence[Decimal | str]) -> Decimal | None:
    """The number without a word of its own that only hours of a week can be: "48, six days"."""
    first = next((one for one in sequence if isinstance(one, Decimal)), Decimal(0))
    return first if first > _A_DAY else None


def _times(text: str, sequence: Sequence[Decimal | str]) -> Read:
    """Hours by days, "8h x 5"; without a word for hours they are asked back."""
    first, second = (part for part in sequence if isinstance(part, Decimal))
    behind = [one for one, word in pairwise(sequence) if word in listed("words-hours")]
    hours, days = (second, first) if behind == [second] else (first, second)
    if not (0 < hours <= _A_DAY and 0 < days <= _DAYS and hours * days <= _LONGEST_WEEK):
        return Problem("problem-hours-beside", {"text": text})
    weekly = as_text(hours * days)
    if behind:
        return weekly
    figures = {"text": text, "hours": as_text(hours), "days": as_text(days)}
    return Either(Problem("problem-hours-a-day", figures), (weekly,))


def _read_clock(clean: str, text: str) -> Read | None:
    """Times of the day: "9 to 5", "mon-fri 9:00-17:30"; None where it is none."""
    found = _CLOCK.search(clean)
    if found is None:
        return None
    start = _minutes(found[1], found[2], found[3])
    end = _minutes(found[4], found[5], found[6])
    rest = numbers_in(f"{clean[: found.start()]} {clean[found.end() :]}")
    named = [_weekdays()[word] for word in rest.words if word in _weekdays()]
    days_told = not rest.numbers or bool(listed("words-day") & set(rest.words))
    if (
        start is None
        or end is None
        or not (
            named
            or any(found[part] for part in (2, 3, 5, 6))
            or (end < start <= _HALF_DAY and days_told)
        )
    ):
        return None
    span = end - start
    while span <= 0:  # from morning to afternoon, or over midnight
        span += _HALF_DAY
    known = set().union(*map(listed, _CLOCK_WORDS), _weekdays(), _TO)
    days = _days(named, rest.numbers)
    if days is None or not set(rest.words) <= known:
        return Problem("problem-hours-beside", {"text": text})
    weekly = [Decimal((span - pause) * days) / 60 for pause in _BREAKS if span > pause]
    figures = {"text": text, "days": days}
    return Either(Problem("problem-hours-clock", figures), tuple(map(as_text, weekly)))


_CLOCK_WORDS = ("words-around", "words-hours", "words-per", "words-day", "words-week", "words-to")


def _minutes(hour: str, minute: str | None, half: str | None) -> int | None:
    """Minutes since midnight; None if no clock shows it."""
    hours, minutes = int(hour), int(minute or 0)
    if hours > _A_DAY or minutes > 59:
        return None
    if half is not None and hours <= 12:
        hours = hours % 12 + (12 if half.startswith("p") else 0)
    return hours * 60 + minutes


@cache
def _weekdays() -> dict[str, int]:
    return {name: number for number in range(_DAYS) for name in listed(f"words-weekday-{number}")}


def _days(named: list[int], numbers: list[Decimal]) -> int | None:
    """Days a week: the usual ones, as counted, or from one weekday to another."""
    if numbers:
        one = int(numbers[0])
        return one if len(numbers) == 1 and not named and 0 < numbers[0] == one <= _DAYS else None
    if len(named) == 2:
        return (named[1] - named[0]) % _DAYS + 1
    return len(set(named)) or _USUAL_DAYS
