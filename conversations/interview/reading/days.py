"""Reading days and months. What could be two days is asked about, never guessed; a year of two
digits is read in both centuries, of which only one is possible for most questions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from conversations.interview.question import Problem
from conversations.interview.questions.eligibility import OLDEST, YOUNGEST
from conversations.interview.reading.amounts import Either, Read
from conversations.interview.reading.days_past import read_day_past
from conversations.interview.reading.named_years import with_year
from conversations.interview.reading.numbers import digits, listed, numbers_in
from conversations.voice.patterns import Pattern
from conversations.voice.wording import Wording, fold, month_numbers
from express_entry.candidate.dates import add_months, latest

_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_NUMERIC = re.compile(r"(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d\d)")
_YEAR_FIRST = re.compile(r"(\d\d)([-/.])(\d{1,2})\2(\d{1,2})")
_ISO_MONTH = re.compile(r"(\d{4})[-/.](\d{1,2})")
_NUMERIC_MONTH = re.compile(r"(\d{1,2})[-/.](\d{4})")
_SHORT_NUMERIC_MONTH = re.compile(r"(\d{1,2})[-/](\d\d)")
_YEAR = re.compile(r"(?:19|20)\d\d")
_SHORT_YEAR = re.compile(r"['’](\d\d)(?!\d)")
_ON = Pattern("days on", r"(?i)^\s*<on>\s+")
_ORDINAL = Pattern("days ordinal", r"(?<=\d)<th>\b")
_CENTURIES = (2000, 1900)
_LONGEST_MONTH = 31


def _bare(text: str) -> str:
    """A text with plain digits, and without the signs that end a line."""
    return digits(text).strip().strip(".,; ")


def _words(text: str) -> list[str]:
    return re.findall(r"\d+|[^\W\d]+", fold(_ORDINAL.sub("", digits(text).casefold())))


@dataclass(frozen=True, slots=True)
class SpelledDate:
    """A date with its month by name."""

    month: int
    year: int | None = None
    day: int | None = None
    short: int | None = None
    """A year of two digits."""

    @property
    def years(self) -> tuple[int, ...]:
        """The years that can be meant."""
        if self.year is not None:
            return (self.year,)
        return () if self.short is None else tuple(c + self.short for c in _CENTURIES)


def spelled_date(text: str) -> SpelledDate | None:
    """A date with its month by name; None where there is no month name, or more than a date."""
    month: int | None = None
    numbers: list[str] = []
    for word in _words(text):
        if word.isdecimal():
            numbers.append(word)
        elif word in month_numbers():
            if month is not None:
                return None
            month = month_numbers()[word]
        elif word not in listed("words-in-dates"):
            return None
    years = [int(n) for n in numbers if len(n) == 4]
    days = [int(n) for n in numbers if len(n) <= 2]
    if month is None or len(numbers) > 2 or len(years) > 1 or len(years) + len(days) < len(numbers):
        return None
    if years:
        return SpelledDate(month, years[0], days[0] if days else None)
    if len(days) == 2:
        # Nobody writes the year before the day, unless it can be no day.
        day, short = (days[1], days[0]) if days[0] > _LONGEST_MONTH else (days[0], days[1])
        return SpelledDate(month, day=day, short=short)
    if days and (days[0] > _LONGEST_MONTH or _SHORT_YEAR.search(text)):
        return SpelledDate(month, short=days[0])
    return SpelledDate(month, day=days[0] if days else None)


def _make(year: int, month: int, day: int, text: str) -> str | Problem:
    if not 1800 <= year <= 2200:
        return Problem("problem-date-impossible", {"text": text})
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return Problem("problem-date-impossible", {"text": text})


def _of_days(days: Sequence[str | Problem], short: bool, text: str) -> Read:
    """What can be meant by all these readings; a problem where one of two is no day."""
    values = tuple(dict.fromkeys(day for day in days if isinstance(day, str)))
    if not values or (not short and len(values) < len(set(days))):
        return Problem("problem-date-impossible", {"text": text})
    if len(values) == 1:
        return values[0]
    name = "problem-date-century" if short else "problem-date-ambiguous"
    return Either(Problem(name, {"text": text}), values)


def _numeric(text: str, clean: str) -> Read | None:
    """A day in figures alone; None where it is none."""
    if match := _ISO.fullmatch(clean):
        return _make(int(match[1]), int(match[2]), int(match[3]), text)
    if (match := _YEAR_FIRST.fullmatch(clean)) and int(match[1]) > _LONGEST_MONTH:
        year, month, day = int(match[1]), int(match[3]), int(match[4])
        return _of_days([_make(c + year, month, day, text) for c in _CENTURIES], True, text)
    match = _NUMERIC.fullmatch(clean)
    if match is None:
        return None
    first, second, year = int(match[1]), int(match[3]), int(match[4])
    short = len(match[4]) == 2
    if match[2] == "." or first > 12:
        orders = [(second, first)]
    elif second > 12:
        orders = [(first, second)]
    else:
        orders = [(second, first), (first, second)]
    years = [century + year for century in _CENTURIES] if short else [year]
    days = [_make(y, month, day, text) for y in years for month, day in orders]
    return _of_days(days, short, text)


def read_date(text: str, words: Wording, today: date) -> Read:
    """A whole day. Day and month given as two numbers that could be swapped are asked about; of a
    year of two digits both centuries are given."""
    clean = with_year(_bare(text), today)
    for name, days in (("today", 0), ("yesterday", -1), ("tomorrow", 1)):
        if fold(clean) in words.words(f"words-{name}"):
            return (today + timedelta(days=days)).isoformat()
    numeric = _numeric(text, clean)
    if numeric is not None:
        return numeric
    if _YEAR.fullmatch(clean):
        return Problem("problem-date-only-year", {"text": text})
    spelled = spelled_date(clean)
    if spelled is None:
        month = _ISO_MONTH.fullmatch(clean) or _NUMERIC_MONTH.fullmatch(clean)
        if month or _relative_month(clean, words, today):
            return Problem("problem-date-needs-day", {"text": text})
        return Problem("problem-date-unreadable", {"text": text})
    day = spelled.day
    if not spelled.years:
        return Problem("problem-date-needs-year", {"text": text})
    if day is None:
        return Problem("problem-date-needs-day", {"text": text})
    dates = [_make(year, spelled.month, day, text) for year in spelled.years]
    return _of_days(dates, spelled.short is not None, text)


_OLDEST_EVER = 120
_LARGEST = 10_000
"""Above every age and every year."""


def read_birth_date(text: str, words: Wording, today: date) -> Read:
    """A date of birth; an age told instead is understood as one, though it is not enough."""
    read = read_date(text, words, today)
    if not isinstance(read, Problem):
        return read
    said = numbers_in(text)
    known = listed("words-around") | listed("words-of-age")
    # The remainder of a number of hundreds of digits is no decimal number any more.
    short = len(said.numbers) == 1 and said.numbers[0] < _LARGEST
    if short and not said.negative and said.numbers[0] % 1 == 0:
        number, around = int(said.numbers[0]), set(said.words)
        if 0 < number <= _OLDEST_EVER and around <= known:
            return _age_or_year(number, today) if not said.words else _age(number)
        if number > _OLDEST_EVER and said.words and around <= known:
            return Problem("problem-birth-age-beyond", {"age": number})
        if _is_birth_year(number, today) and around <= known | listed("words-of-birth"):
            return Problem("problem-birth-year", {"year": str(number)})
    return read


def _is_birth_year(number: int, today: date) -> bool:
    return today.year - OLDEST <= number <= today.year - YOUNGEST


def _age(age: int) -> Problem:
    return Problem("problem-birth-age", {"age": age})


def _age_or_year(number: int, today: date) -> Problem:
    """A number by itself: an age, unless who was born in the year it ends is the likelier to ask:
    "94" is rather said by somebody of 32 than of 94."""
    if number < 100:
        year = next(c + number for c in _CENTURIES if c + number <= today.year)
        if today.year - year >= YOUNGEST and not YOUNGEST <= number < today.year - year:
            return Problem("problem-birth-age-or-year", {"number": number, "year": str(year)})
    return _age(number)


def read_day_aimed_at(text: str, words: Wording, today: date) -> Read:
    """A day still to come. Of a month alone, its first, middle and last day are offered."""
    read = read_date(text, words, today)
    if not isinstance(read, Problem) or read.id != "problem-date-needs-day":
        return read
    month = read_month(text, words, today)
    if isinstance(month, Either):
        month = month.values[0]
    if not isinstance(month, str) or len(month) > len("2027-01"):
        return read
    days = (f"{month}-01", f"{month}-15", latest(month).isoformat())
    ahead = tuple(day for day in days if date.fromisoformat(day) >= today)
    return Either(Problem("problem-date-about", {"text": text}), ahead) if ahead else read


def read_day_or_month(text: str, words: Wording, today: date) -> Read:
    """A day past. Of a month alone its first is offered: what lasts from then on does not last
    longer than is counted."""
    read = read_date(text, words, today)
    if not isinstance(read, Problem) or read.id != "problem-date-needs-day":
        return read
    month = read_month(text, words, today)
    if not isinstance(month, str) or len(month) > len("2027-01"):
        return read
    first = f"{month}-01"
    if date.fromisoformat(first) > today:
        return read
    return Either(Problem("problem-date-month-first", {"text": text}), (first,))


def read_recent_date(text: str, words: Wording, today: date) -> Read:
    """The day of something that happened not long ago, also as it is said: "three days ago". A day
    told without its year can be that of this year or of the last: it is asked about."""
    text = _ON.sub("", text)
    read = read_date(text, words, today)
    if isinstance(read, Either) and read.problem.id == "problem-date-century":
        return _of_days([v for v in map(str, read.values) if v >= "2000"], False, text)
    spelled = spelled_date(with_year(_bare(text), today))
    if isinstance(read, Problem) and spelled is None:
        return read_day_past(text, today) or read
    if not isinstance(read, Problem) or spelled is None or spelled.years or spelled.day is None:
        return read
    years = (_make(y, spelled.month, spelled.day, text) for y in (today.year, today.year - 1))
    values = tuple(v for v in years if isinstance(v, str) and date.fromisoformat(v) <= today)
    return Either(Problem("problem-date-which-year", {"text": text}), values) if values else read


def _relative_month(clean: str, words: Wording, today: date) -> str | None:
    """This month, the last one, the next one."""
    for name, months in (("this", 0), ("last", -1), ("next", 1)):
        if fold(clean) in words.words(f"words-{name}-month"):
            return add_months(today.replace(day=1), months).isoformat()[:7]
    return None


def read_month(text: str, words: Wording, today: date) -> Read:
    """A month (``2021-03``), or a whole day where the person gave one."""
    clean = with_year(_bare(text), today)
    if month := _relative_month(clean, words, today):
        return month
    for pattern, year_at, month_at in ((_ISO_MONTH, 1, 2), (_NUMERIC_MONTH, 2, 1)):
        if match := pattern.fullmatch(clean):
            return _month(int(match[year_at]), int(match[month_at]), text)
    if match := _SHORT_NUMERIC_MONTH.fullmatch(clean):
        return _short_month(int(match[2]), int(match[1]), text, sure=False)
    spelled = spelled_date(clean)
    if spelled is not None:
        if spelled.day is not None and not spelled.years:
            return _short_month(spelled.day, spelled.month, text, sure=False)
        if spelled.short is not None and spelled.day is None:
            return _short_month(spelled.short, spelled.month, text, sure=True)
        if spelled.year is not None and spelled.day is None:
            return _month(spelled.year, spelled.month, text)
    read = read_date(text, words, today)
    if isinstance(read, Problem) and read.id == "problem-date-unreadable":
        return Problem("problem-month-unreadable", {"text": text})
    return read


def _month(year: int, month: int, text: str) -> str | Problem:
    if 1 <= month <= 12 and 1900 <= year <= 2200:
        return f"{year}-{month:02d}"
    return Problem("problem-date-impossible", {"text": text})


def _short_month(short: int, month: int, text: str, *, sure: bool) -> Read:
    """A month with a year of two digits. Unless it is ``sure``, the digits could be a day."""
    months = [_month(century + short, month, text) for century in _CENTURIES]
    values = tuple(month for month in months if isinstance(month, str))
    if not values:
        return Problem("problem-date-impossible", {"text": text})
    name = "problem-date-century" if sure else "problem-month-short-year"
    return Either(Problem(name, {"text": text}), values)


def read_year_or_month(text: str, words: Wording, today: date) -> Read:
    """A month, a day, or a year that is over (``2016``) where the month makes no difference."""
    clean = with_year(_bare(text), today)
    if _YEAR.fullmatch(clean) and int(clean) < today.year:
        return clean
    return read_month(text, words, today)


def read_month_or_now(text: str, words: Wording, today: date) -> Read:
    """A month or day, or ``now`` for what goes on."""
    return "now" if fold(text) in words.words("words-now") else read_month(text, words, today)
