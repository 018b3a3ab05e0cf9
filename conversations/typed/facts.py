"""The names by which scripts call what a question asks for, and what an answer is as a fact."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from conversations.interview.question import Answer, Kind, View, number_of
from conversations.interview.questions.language import OWNERS
from conversations.interview.walk import BY_ID, Asked
from conversations.typed.put import Put
from conversations.voice.wording import Wording
from express_entry.candidate.profile import ABILITIES

FOUR = "four"
"""All scores of a test at once."""
_TEF = {"tef_canada": "tef"}
"""Tests by the names of scripts that are called otherwise where they are stored."""
_USUAL_SCALE = "equivalent"
"""The column of TEF Canada's attestation whose figures are scores; levels are told as such."""
_AS_TOLD = {stored: name for name, stored in _TEF.items()}


class UnknownFact(LookupError):
    """No question asks for this."""


class UnfitAnswer(ValueError):
    """An earlier answer is none that the question of its name can have."""


def put(fact: str, context: Mapping[str, Answer | float], words: Wording, today: date) -> Put:
    """The question that asks for a fact, beside earlier answers by the names of their facts.
    Raises ``UnknownFact`` and ``UnfitAnswer``."""
    given = {_key(name): _stored(name, answer) for name, answer in context.items()}
    for name in context:
        if (stored := given[_key(name)]) is not None and not _can_be(name, stored, given):
            raise UnfitAnswer(name)
    for owner in OWNERS:
        if given.get(f"{owner}.test") == _TEF["tef_canada"]:
            given.setdefault(f"{owner}.scale", _USUAL_SCALE)
    if fact == FOUR:
        owner = next((one for one in OWNERS if f"{one}.test" in context), OWNERS[0])
        fact = f"{owner}.{ABILITIES[0]}"
    key, question = _key(fact), BY_ID[fact]
    return Put(Asked(question, 0 if question.group else None, key), given, words, today)


def _key(fact: str) -> str:
    question = BY_ID.get(fact)
    if question is None:
        raise UnknownFact(fact)
    return question.key(0 if question.group else None)


def _stored(fact: str, answer: Answer | float) -> Answer:
    """An answer as a session keeps it: decimal numbers as text."""
    if isinstance(answer, str):
        return _TEF.get(answer, answer)
    is_decimal = BY_ID[fact].kind in (Kind.SCORE, Kind.HOURS)
    if isinstance(answer, float) or (is_decimal and answer is not None):
        return f"{answer:g}"
    return answer


def _can_be(fact: str, stored: Answer, given: Mapping[str, Answer]) -> bool:
    """Whether an answer as it is stored is one of the kind that its question asks for."""
    question = BY_ID[fact]
    try:
        match question.kind:
            case Kind.CHOICE:
                options = question.options(View(given))
                return not options or stored in options
            case Kind.DATE:
                date.fromisoformat(str(stored))
            case Kind.MONTH | Kind.MONTH_OR_NOW:
                return stored == "now" or bool(date.fromisoformat(f"{str(stored)[:7]}-01"))
            case Kind.NUMBER | Kind.MONEY | Kind.HOURS:
                Decimal(str(number_of(stored)))
            case Kind.SCORE:
                return stored == "M" or bool(Decimal(str(stored)) >= 0)
    except (ValueError, ArithmeticError):
        return False
    return True


def value(put: Put, answer: Answer) -> Any:
    """An answer as scripts are told it: scores and hours as numbers."""
    if isinstance(answer, str):
        if put.question.kind in (Kind.SCORE, Kind.HOURS, Kind.MONEY):
            return _number(str(number_of(answer)))
        return _AS_TOLD.get(answer, answer)
    return answer


def _number(text: str) -> float | int | str:
    try:
        number = float(text)
    except ValueError:
        return text
    return int(number) if number.is_integer() else number
