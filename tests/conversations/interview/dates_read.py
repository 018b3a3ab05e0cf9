"""A day or a month as it is read in English, on 1 October 2026."""

from __future__ import annotations

from conversations.interview.question import Problem
from conversations.interview.reading.answers import (
    Read,
    read_date,
    read_month,
)
from conversations.voice.wording import wording
from tests.conversations.story import BEFORE

EN = wording("en")


def day(text: str) -> Read:
    return read_date(text, EN, BEFORE)


def month(text: str) -> Read:
    return read_month(text, EN, BEFORE)


def problem(read: Read) -> str | None:
    return read.id if isinstance(read, Problem) else None
