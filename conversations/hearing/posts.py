"""The job that goes on, as a message tells it with the month in which it began: "data analyst in
Mumbai since July 2018, full time". Only where one job is told so, and its month by name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from conversations.hearing.clauses import Clause
from conversations.hearing.where import countries
from conversations.interview.questions.jobs import FULL_TIME
from conversations.interview.reading.days import spelled_date
from conversations.interview.reading.numbers import digits
from conversations.voice.patterns import Pattern
from conversations.voice.wording import fold
from express_entry.candidate.dates import add_months

_SINCE = re.compile(r" reckoned (\d+(?:\.\d+)?) yrs ")
"""How a day or month after "since" is written out: by the years from then until today."""
_FULL_TIME = Pattern("posts full-time", r" <full-time> ")
_NOT_SO = Pattern("posts not-so", r" <part-time> ")
_IN_FIGURES = re.compile(
    r"(?<!\d)(?<!\d[/.-])(?:(\d{1,2})[/.-](\d{4})|(\d{4})-(\d{2}))(?!\d|[/.-]\d)"
)
_LONGEST = 3
"""Words of a month: "1st of July" has no year."""
_OF_A_YEAR = 12


def told(
    own: Sequence[Clause], facts: Mapping[str, object], message: str, today: date
) -> dict[str, object]:
    """By the names of the questions of a job: when it began, that it goes on, where it is, and that
    it is full time, each as far as it is said."""
    occupation = facts.get("occupation")
    if not isinstance(occupation, str):
        return {}
    title = set(fold(occupation).split())
    since = [one for one in own if one.real and not one.asked and _SINCE.search(one.text)]
    posts = [one for one in since if title <= set(one.words)]
    if len(posts) != 1:
        return {}
    (post,) = posts
    lasted = _SINCE.search(post.text)
    assert lasted is not None, "a piece that was found by it"
    months = round(float(lasted[1]) * _OF_A_YEAR)
    start = add_months(today.replace(day=1), -months).isoformat()[:7]
    if start not in _months(message):
        return {}  # only a year is told, or a length of time
    found: dict[str, object] = {"start": start, "end": "now"}
    places = set(countries(post.words))
    if len(places) == 1:
        found["country"] = places.pop()
    if _FULL_TIME.search(post.text) and not _NOT_SO.search(post.text):
        found["hours"] = FULL_TIME
    return found


def _months(message: str) -> set[str]:
    """The months that a message names with their years."""
    return {*_in_figures(message), *_by_name(message)}


def _in_figures(message: str) -> Iterator[str]:
    for month, year, year_first, month_last in _IN_FIGURES.findall(digits(message)):
        number = int(month or month_last)
        if 1 <= number <= _OF_A_YEAR:
            yield f"{year or year_first}-{number:02d}"


def _by_name(message: str) -> Iterator[str]:
    pieces = message.split()
    for at in range(len(pieces)):
        for length in range(2, _LONGEST + 1):
            spelled = spelled_date(" ".join(pieces[at : at + length]))
            if spelled is not None and spelled.day is None:
                yield from (f"{year}-{spelled.month:02d}" for year in spelled.years)
