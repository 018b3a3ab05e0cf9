"""Reading what a person typed: dates, months, numbers, scores, choices, yes or no, countries.

Everything here is forgiving about form (accents, case, digits of any script, a comma for a
point) and strict about meaning: what could mean two things is asked about, never guessed.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from conversations.amounts import (
    Either,
    Read,
    read_money,
    read_number,
    read_score,
    read_scores,
)
from conversations.hours import read_hours
from conversations.numbers import as_text, digits
from conversations.questions.question import Problem
from conversations.wording import Wording, country_codes, fold, month_numbers, shipped, wording

__all__ = [
    "Either",
    "Read",
    "as_text",
    "digits",
    "read_choice",
    "read_country",
    "read_date",
    "read_hours",
    "read_money",
    "read_month",
    "read_month_or_now",
    "read_number",
    "read_recent_date",
    "read_score",
    "read_scores",
    "read_text",
    "read_yes_no",
]

LONGEST_TEXT = 120
"""Characters of a job title; anything longer is a description."""


# ------------------------------------------------------------------------------------ dates

_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_NUMERIC = re.compile(r"(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})")
_SHORT_YEAR = re.compile(r"\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2}")
_ISO_MONTH = re.compile(r"(\d{4})[-/.](\d{1,2})")
_NUMERIC_MONTH = re.compile(r"(\d{1,2})[-/.](\d{4})")
_YEAR = re.compile(r"(?:19|20)\d\d")
_MONTH_AND_SHORT_YEAR = re.compile(r"\d{1,2}\W*[^\W\d]+\W*\d{2}|[^\W\d]+\W*\d{1,2}\W+\d{2}")
_ON = re.compile(r"^\s*(on|le)\s+", re.IGNORECASE)
_ORDINAL = re.compile(r"(?<=\d)(st|nd|rd|th|er|e|ème|eme)\b")


def _words(text: str) -> list[str]:
    return re.findall(r"\d+|[^\W\d]+", fold(_ORDINAL.sub("", digits(text).casefold())))


def _spelled(text: str) -> tuple[int | None, int | None, int | None] | None:
    """(year, month, day) of a date with its month by name; None where there is no month name."""
    month: int | None = None
    numbers: list[str] = []
    for word in _words(text):
        if word.isdigit():
            numbers.append(word)
        elif word in month_numbers():
            if month is not None:
                return None
            month = month_numbers()[word]
        elif word not in ("the", "of", "le", "de", "du", "on", "in", "en", "since", "depuis"):
            return None
    if month is None or len(numbers) > 2:
        return None
    years = [n for n in numbers if len(n) == 4]
    days = [n for n in numbers if len(n) <= 2]
    if len(years) > 1 or len(days) > 1 or len(years) + len(days) != len(numbers):
        return None
    return (int(years[0]) if years else None, month, int(days[0]) if days else None)


def _make(year: int, month: int, day: int, text: str) -> str | Problem:
    if not 1800 <= year <= 2200:
        return Problem("problem-date-impossible", {"text": text})
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return Problem("problem-date-impossible", {"text": text})


def read_date(text: str, words: Wording, today: date) -> Read:
    """A whole day. Day and month given as two numbers that could be swapped are asked about."""
    clean = digits(text).strip().strip(".,;")
    if fold(clean) in words.words("words-today"):
        return today.isoformat()
    if fold(clean) in words.words("words-yesterday"):
        return (today - timedelta(days=1)).isoformat()
    if match := _ISO.fullmatch(clean):
        return _make(int(match[1]), int(match[2]), int(match[3]), text)
    if match := _NUMERIC.fullmatch(clean):
        first, second, year = int(match[1]), int(match[3]), int(match[4])
        if match[2] == "." or first > 12 or first == second:
            return _make(year, second, first, text)
        if second > 12:
            return _make(year, first, second, text)
        day_first = _make(year, second, first, text)
        month_first = _make(year, first, second, text)
        if isinstance(day_first, Problem) or isinstance(month_first, Problem):
            return Problem("problem-date-impossible", {"text": text})
        return Either(Problem("problem-date-ambiguous", {"text": text}), (day_first, month_first))
    if _SHORT_YEAR.fullmatch(clean):
        return Problem("problem-date-needs-year", {"text": text})
    if _YEAR.fullmatch(clean):
        return Problem("problem-date-only-year", {"text": text})
    spelled = _spelled(clean)
    if spelled is None:
        if _ISO_MONTH.fullmatch(clean) or _NUMERIC_MONTH.fullmatch(clean):
            return Problem("problem-date-needs-day", {"text": text})
        if _MONTH_AND_SHORT_YEAR.fullmatch(clean) and set(_words(clean)) & set(month_numbers()):
            return Problem("problem-date-needs-year", {"text": text})
        return Problem("problem-date-unreadable", {"text": text})
    year_, month, day = spelled
    if year_ is None:
        return Problem("problem-date-needs-year", {"text": text})
    if day is None:
        return Problem("problem-date-needs-day", {"text": text})
    return _make(year_, month or 0, day, text)


def read_recent_date(text: str, words: Wording, today: date) -> Read:
    """The day of something that happened not long ago. A day told without its year can be that of
    this year or of the last: it is asked about."""
    text = _ON.sub("", text)
    read = read_date(text, words, today)
    spelled = _spelled(digits(text).strip().strip(".,;"))
    if not isinstance(read, Problem) or spelled is None or spelled[0] is not None:
        return read
    _, month, day = spelled
    if day is None:
        return read
    years = (_make(year, month or 0, day, text) for year in (today.year, today.year - 1))
    values = tuple(v for v in years if isinstance(v, str) and date.fromisoformat(v) <= today)
    return Either(Problem("problem-date-which-year", {"text": text}), values) if values else read


def read_month(text: str, words: Wording, today: date) -> Read:
    """A month (``2021-03``), or a whole day where the person gave one."""
    clean = digits(text).strip().strip(".,;")
    for pattern, year_at, month_at in ((_ISO_MONTH, 1, 2), (_NUMERIC_MONTH, 2, 1)):
        if match := pattern.fullmatch(clean):
            year, month = int(match[year_at]), int(match[month_at])
            if 1 <= month <= 12 and 1900 <= year <= 2200:
                return f"{year}-{month:02d}"
            return Problem("problem-date-impossible", {"text": text})
    spelled = _spelled(clean)
    if spelled is not None:
        year_, month_, day = spelled
        if year_ is None:
            return Problem("problem-date-needs-year", {"text": text})
        if day is None:
            if not 1900 <= year_ <= 2200:
                return Problem("problem-date-impossible", {"text": text})
            return f"{year_}-{month_:02d}"
    read = read_date(text, words, today)
    if isinstance(read, Problem) and read.id == "problem-date-unreadable":
        return Problem("problem-month-unreadable", {"text": text})
    return read


def read_month_or_now(text: str, words: Wording, today: date) -> Read:
    """A month or day, or ``now`` for what goes on."""
    return "now" if fold(text) in words.words("words-now") else read_month(text, words, today)


# ---------------------------------------------------------------------------------- choices


def read_choice(text: str, options: dict[str, tuple[str, ...]]) -> str | None:
    """The option whose label or other names the text matches: exactly, else as the beginning of
    just one option, else as words of just one option."""
    typed = fold(text)
    if not typed:
        return None
    exact = [option for option, names in options.items() if typed in names]
    if exact:
        return exact[0]
    if len(typed) < 3:
        return None
    starting = [o for o, names in options.items() if any(n.startswith(typed) for n in names)]
    if len(starting) == 1:
        return starting[0]
    wanted = set(typed.split())
    containing = [o for o, names in options.items() if any(wanted <= set(n.split()) for n in names)]
    return containing[0] if len(containing) == 1 else None


def read_yes_no(text: str, words: Wording) -> bool | None:
    """Yes or no, in the person's language or any other shipped one."""
    typed = fold(text)
    for locale in (words.locale, *shipped()):
        own = wording(locale)
        if typed in (*own.words("words-yes"), *own.words("choice-yes", "also")):
            return True
        if typed in (*own.words("words-no"), *own.words("choice-no", "also")):
            return False
    return None


def read_country(text: str) -> str | None:
    """A country's two-letter code by its name in any shipped language."""
    typed = fold(text)
    for candidate in (typed, typed.removeprefix("in "), typed.removeprefix("the ")):
        if candidate in country_codes():
            return country_codes()[candidate]
    if len(typed) >= 4:
        starting = {code for name, code in country_codes().items() if name.startswith(typed)}
        if len(starting) == 1:
            return starting.pop()
    return None


def read_text(text: str) -> Read:
    """A short line of free text."""
    clean = " ".join(text.split())
    if not clean:
        return Problem("problem-text-empty", {})
    if len(clean) > LONGEST_TEXT:
        return Problem("problem-text-too-long", {"most": LONGEST_TEXT})
    return clean
