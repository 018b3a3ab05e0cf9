"""Numbers in words put in figures where they stand, and the rest of a text left as it is typed: "it
was seven and a half, thank God" is "it was 7.5, thank God"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from conversations.interview.reading.numbers import (
    as_text,
    listed,
    magnitude,
    number_words,
    numbers_in,
)
from conversations.voice.remembered import remembering
from conversations.voice.wording import fold, month_numbers

TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)*|\S")
"""A number, a word or a sign."""
_MOST_WORDS = 48
"""Words of a text that is read so."""
_REMEMBERED = 256
_TENS, _TENTH = ("20", "30"), 10
_ONE = "one"
_BEHIND = 3
"""Words behind a number that may say that it has a half."""
_CENTURIES = (19, 20)
"""How a year begins that is said in two numbers: "twenty nineteen"."""
_HUNDRED = 100
_THOUSANDS = 2000
"""How a year begins that is said with an "and": "two thousand and nineteen"."""
_MOST_HALVED = 40
"""More than this nobody says with a half."""


@dataclass(frozen=True, slots=True)
class _Token:
    word: str
    """Folded; a sign as it is."""
    at: int
    end: int


def in_figures(text: str, *, of_days: bool = False) -> str:
    """The text with its numbers in figures. Where ``of_days``, two numbers may be a year, and
    "sept" is a month. Of a long text, which tells a story, nothing is changed."""
    return _in_days(text) if of_days else _in_counts(text)


def _in_figures(text: str, *, of_days: bool) -> str:
    if len(text.split()) > _MOST_WORDS:
        return text
    tokens = [
        _Token(_of_one(fold(found[0]) or found[0], of_days), found.start(), found.end())
        for found in TOKEN.finditer(text)
    ]
    pieces: list[str] = []
    done = at = 0
    while at < len(tokens):
        word = tokens[at].word
        number, length = "", 0
        of_figures = at > 0 and tokens[at - 1].word[0].isdecimal() and magnitude(word) > 0
        if not of_figures:  # "12 thousand" is in figures already
            number, length = _number(tokens, at, of_days=of_days)
        if not of_days and (number or word.isdecimal()):
            behind = tokens[at + max(length, 1) : at + max(length, 1) + _BEHIND]
            number, length = _with_half(number or word, max(length, 1), behind)
        if of_days and length and number in _TENS:
            joined = length + (at + length < len(tokens) and tokens[at + length].word == "-")
            ordinal = tokens[at + joined].word if at + joined < len(tokens) else ""
            if (more := _ordinals().get(ordinal, 0)) and more < _TENTH:
                number, length = str(int(number) + more), joined + 1  # "twenty first"
        if length and number != word:
            pieces += [text[done : tokens[at].at], number]
            done = tokens[at + length - 1].end
        at += length or 1
    return "".join([*pieces, text[done:]])


@remembering(_REMEMBERED)
def _in_counts(text: str) -> str:
    return _in_figures(text, of_days=False)


@remembering(_REMEMBERED)
def _in_days(text: str) -> str:
    return _in_figures(text, of_days=True)


def _of_one(word: str, of_days: bool) -> str:
    """A number of which several are told as that number: "all sevens"."""
    if of_days or not word.endswith("s") or _is_number(word, of_days=of_days):
        return word
    stems = (word.removesuffix("s"), word.removesuffix("es"))
    return next((one for one in stems if one and _is_number(one, of_days=of_days)), word)


def _number(tokens: Sequence[_Token], at: int, *, of_days: bool) -> tuple[str, int]:
    """The longest number in words that begins here, in figures, and how many words it has."""
    found, length = "", 0
    end = at
    while end < len(tokens) and _is_number(tokens[end].word, of_days=of_days):
        some = [one.word for one in tokens[at : end + 1]]
        value = _value(some, of_days=of_days)
        if value is None:
            break
        found, length = value, end + 1 - at
        end += 1
        if end + 1 < len(tokens) and _joins(tokens[end].word):
            end += 1
    # "one, at a drug store", and not "one of them".
    begins = at == 0 and len(tokens) > 1 and tokens[1].word in listed("typed-work-at") | {","}
    if length == 1 and tokens[at].word == _ONE and not (begins or _counts(tokens[at + 1 : at + 2])):
        return "", 0
    return found, length


def _value(words: Sequence[str], *, of_days: bool) -> str | None:
    """The one number that words are; None where they are two."""
    numbers = numbers_in(" ".join(words)).numbers
    if len(numbers) == 1:
        return as_text(numbers[0])
    if of_days and len(numbers) == 2 and numbers[1] < _HUNDRED:
        if numbers[0] in _CENTURIES and not any(map(_joins, words)):
            return as_text(numbers[0] * _HUNDRED + numbers[1])
        if numbers[0] == _THOUSANDS:
            return as_text(numbers[0] + numbers[1])
    return None


def _is_number(word: str, *, of_days: bool) -> bool:
    if word not in number_words() or word in listed("typed-articles-of-one"):
        return False
    return not (of_days and word in month_numbers())


@cache
def _ordinals() -> dict[str, int]:
    """Ordinal numbers in words, by the list that has each with its usual number."""
    pairs = (one.split(" ", 1) for one in listed("typed-ordinals"))
    return {word: int(numbers_in(usual).numbers[0]) for word, usual in pairs}


def _joins(word: str) -> bool:
    return word == "-" or word in listed("words-number-and")


def _counts(behind: Sequence[_Token]) -> bool:
    """Whether "one" is a number where these follow: not "the academic one", nor "one of them"."""
    halves = listed("typed-half") | listed("words-number-and")
    return bool(behind) and behind[0].word in listed("typed-unit") | halves


def _with_half(number: str, length: int, behind: Sequence[_Token]) -> tuple[str, int]:
    """The number with "and a half" or "point five" behind it."""
    words = [one.word for one in behind]
    whole = number.isdecimal() and int(number) <= _MOST_HALVED
    skip = 0
    while skip < len(words) and words[skip] in listed("typed-before-half") | listed(
        "words-number-and"
    ):
        skip += 1
    if whole and skip < len(words) and words[skip] in listed("typed-half"):
        return f"{number}.5", length + skip + 1
    if whole and len(words) > 1 and words[0] in listed("typed-point"):
        decimal = numbers_in(words[1]).numbers
        if len(decimal) == 1 and decimal[0] < 10 and decimal[0] == int(decimal[0]):
            return f"{number}.{decimal[0]}", length + 2
    return number, length
