"""What a sentence tells of a job beside what the job is: its months, its hours, where it was. "I
worked there 5 years, full time, until March 2024".

Each piece is read by itself, and only where nothing else can be meant by it: a month with the word
that says what it is, hours that are called hours or full time, a country alone behind "in".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from conversations.interview.question import Answer
from conversations.interview.reading import answers
from conversations.interview.reading.hours import read_hours
from conversations.interview.reading.periods import period_among
from conversations.typed.countries import read_country
from conversations.typed.lexicon import has, without, words_of
from conversations.voice.patterns import Pattern
from conversations.voice.wording import Wording, fold

_PIECES = re.compile(r"[,;\n]\s*|\.\s+|\.$")
_UNTIL = Pattern("typed job-until", r"(?i)\b<until>\s+(?P<when>.+)$")
_STARTED = Pattern("typed job-started", r"(?i)\b<started>\s+(?P<when>.+)$")
_IN = Pattern("typed job-in", r"(?i)^(?:.*\s)?<in>\s+(?P<where>[^\d]+)$")
_JOINT = Pattern("typed job-joint", r"(?i)\s<and>\s")
_LENGTH = Pattern("typed job-length", r"(?i)\b(?:\d{1,2}(?:[.,]\d)?|<number>)\+?\s?<years>\b")
_FROM = Pattern("typed job-from", r"(?i)\b<from>\s.*$")
_LONGEST_WHEN = 4
"""Words of a month: "the end of March 2024"."""


@dataclass(slots=True)
class JobFacts:
    """What is told of a job."""

    facts: dict[str, Answer] = field(default_factory=dict)
    """By the names of the questions of a job."""
    rest: str = ""
    """What may be its occupation: the words that tell none of them."""


def job_facts(text: str, words: Wording, today: date) -> JobFacts:
    """What a text tells of one job; of a fact told twice and otherwise, nothing."""
    told = JobFacts()
    rest: list[str] = []
    twice: set[str] = set()
    for piece in _pieces(text):
        found, left = _of_piece(fold(piece), words, today)
        twice |= {k for k, value in found.items() if told.facts.get(k, value) != value}
        told.facts.update(found)
        if without(words_of(left), "job-around"):
            rest.append((left if found else piece).strip())
    told.facts = {key: value for key, value in told.facts.items() if key not in twice}
    told.rest = ", ".join(rest)
    return told


def _pieces(text: str) -> Iterator[str]:
    for piece in _PIECES.split(text):
        # "Full time and until March 2024", but not "between May and June 2024".
        halves = _JOINT.split(piece)
        yield from halves if not any(map(str.isdecimal, piece)) or len(halves) > 2 else (piece,)


def _of_piece(piece: str, words: Wording, today: date) -> tuple[dict[str, Answer], str]:
    """The facts of a piece, and what is left of it."""
    if not piece.strip():
        return {}, ""
    if (period := period_among(piece, words, today)) is not None and _begins(piece):
        found, left = _of_piece(_before(piece), words, today)
        return {**found, "start": period.start, "end": period.end}, left
    for name, way in (("end", _UNTIL), ("start", _STARTED)):
        said = way.search(piece)
        if said is None or len(said["when"].split()) > _LONGEST_WHEN:
            continue
        read = answers.read_month_or_now if name == "end" else answers.read_month
        when = read(said["when"].strip(" .!"), words, today)
        if isinstance(when, str):
            found, left = _of_piece(piece[: said.start()], words, today)
            return {**found, name: when}, left
    if has(words_of(piece), "full-time-said") or any(map(str.isdecimal, piece)):
        hours = read_hours(_LENGTH.sub(" ", piece)) if _names_hours(piece) else None
        if isinstance(hours, str):
            return {"hours": hours}, ""
    where = _IN.match(piece.strip())
    if where is not None and not without(words_of(piece[: where.start("where")]), "job-around"):
        code = read_country(where["where"].strip(" .!"))
        if code is not None:
            return {"country": code}, ""
    return {}, _LENGTH.sub(" ", piece)


def _names_hours(piece: str) -> bool:
    words = words_of(piece)
    return has(words, "full-time-said") or has(words, "hours-said")


def _begins(piece: str) -> bool:
    """Whether a period is told by the word that begins one, or is all that a piece tells."""
    return _FROM.search(piece) is not None or piece.strip()[:1].isdecimal()


def _before(piece: str) -> str:
    return _FROM.sub("", piece)
