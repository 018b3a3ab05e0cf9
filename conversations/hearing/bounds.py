"""Years of work in Canada that cannot be: more of them than somebody has been there.

Nobody worked there before they came: where a message tells since when somebody is in Canada, and
more years of work there were read, one of the two is of something else. Neither is guessed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from conversations.hearing.clauses import Clause
from conversations.hearing.where import countries
from conversations.interview.reading.days import read_month
from conversations.voice.patterns import Pattern
from conversations.voice.wording import FALLBACK, wording

Facts = dict[str, object]

_CAME = Pattern("bounds came", r" <came> (?:\w+ ){0,6}?(?P<when>(?:[a-z]{3,9} )?20[012]\d) ")
_CAME_AGO = Pattern("bounds came-ago", r" <came> (?:\w+ ){0,6}?(?P<years>\d[\d.]*) yrs <ago> ")
_BEEN = Pattern("bounds been", r" <been> (?:\w+ ){0,5}?(?P<years>\d[\d.]*) yrs ")
_MONTHS = 12
_ROUNDED = 0.25
"""What somebody may have rounded up: "3 years" of two years and nine months."""


def too_many(pieces: Sequence[Clause], facts: Facts, today: date) -> Facts:
    """Removes years of work in Canada from the ``facts`` where there are more than somebody has
    been there, and gives them back."""
    years = facts.get("work_canada_years")
    if not isinstance(years, (int, float)):
        return {}
    been = max(_since(pieces, today), default=None)
    if been is None or years <= been + _ROUNDED:
        return {}
    return {"work_canada_years": facts.pop("work_canada_years")}


def _since(pieces: Sequence[Clause], today: date) -> Iterator[float]:
    """For how many years somebody has been in Canada, as each piece tells it."""
    for one in pieces:
        if one.who != "self" or one.asked or one.future or "CA" not in countries(one.words):
            continue
        if (came := _CAME.search(one.text)) is not None:
            yield _until(came["when"], today)
        elif (ago := _CAME_AGO.search(one.text)) is not None:
            yield float(ago["years"])
        elif not one.says("as", "experience") and (been := _BEEN.search(one.text)) is not None:
            yield float(been["years"])


def _until(said: str, today: date) -> float:
    """From a month on, or from the beginning of a year on, until today."""
    month = read_month(said, wording(FALLBACK), today)
    if isinstance(month, str):
        year, number = int(month[:4]), int(month[5:7])
        return today.year - year + (today.month - number) / _MONTHS
    return today.year + today.month / _MONTHS - int(said.split()[-1])
