"""What answers look like as they are stored: whether something can be the answer to a question at
all, whatever else is true. What comes from outside is looked at so before it is taken."""

from __future__ import annotations

import re
from typing import Final

from conversations.interview.order import BLOCKS
from conversations.interview.question import Answer, Kind, Question, is_at_least, number_of
from conversations.interview.questions.eligibility import ABROAD
from conversations.interview.reading.answers import LONGEST_TEXT
from conversations.interview.walk import find
from express_entry import noc
from express_entry.candidate.dates import EARLIEST, LATEST, earliest

_DECIMAL = re.compile(r"[0-9]{1,3}(\.[0-9]{1,2})?\+?")
_SCORE = re.compile(r"[0-9]{1,3}(\.[0-9])?|M")
_WHEN = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")
_COUNTRY = re.compile(r"[A-Z]{2}")
_KEYS: Final = {
    question.key(index)
    for block in BLOCKS
    for question in block.questions
    for index in range(block.most)
}
"""Every key that an answer can have."""


def can_be(key: str, answer: Answer) -> bool:
    """Whether this can be stored under that key: there is such a question, and its answers look
    like this."""
    question = find(key)
    return is_key(key) and question is not None and looks_like(question, answer)


def is_key(key: str) -> bool:
    """Whether there is a question whose answer has this key."""
    return key in _KEYS


def looks_like(question: Question, answer: Answer) -> bool:
    """Whether an answer to a question can look like this."""
    kind = question.kind
    if kind is Kind.YES_NO:
        return isinstance(answer, bool)
    if kind in (Kind.NUMBER, Kind.MONEY):
        return _is_number(question, answer)
    if not isinstance(answer, str) or len(answer) > LONGEST_TEXT:
        return False
    if kind is Kind.DATE:
        return len(answer) == len("1991-04-03") and is_when(answer)
    if kind in (Kind.MONTH, Kind.MONTH_OR_NOW):
        return is_when(answer) or (kind is Kind.MONTH_OR_NOW and answer == "now")
    if kind is Kind.HOURS:
        return _DECIMAL.fullmatch(answer) is not None
    if kind is Kind.SCORE:
        return is_score(answer)
    if kind is Kind.COUNTRY:
        return answer == ABROAD or _COUNTRY.fullmatch(answer) is not None
    if kind is Kind.OCCUPATION:
        return _is_occupation(answer)
    return bool(answer.strip()) and answer.isprintable()


def _is_number(question: Question, answer: Answer) -> bool:
    number = number_of(answer)
    if is_at_least(answer) and isinstance(number, str) and number.isdecimal():
        number = int(number)
    return type(number) is int and question.least <= number <= question.most


def _is_occupation(code: str) -> bool:
    try:
        noc.get(code)
    except noc.UnknownCode:
        return False
    return True


def is_score(text: str) -> bool:
    """Whether a text is a stored score of some test."""
    return _SCORE.fullmatch(text) is not None


def is_when(text: str) -> bool:
    """Whether a text is a stored day, month or year of a life."""
    if _WHEN.fullmatch(text) is None:
        return False
    try:
        return EARLIEST <= earliest(text) <= LATEST
    except ValueError:
        return False
