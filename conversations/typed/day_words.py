"""Days and months among other words: "expires on 09/23/2029", "since january twenty nineteen"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import groupby

from conversations.interview.question import Kind
from conversations.interview.reading.named_years import with_year
from conversations.interview.reading.numbers import digits, listed, numbers_in
from conversations.typed.figures import in_figures
from conversations.typed.lexicon import Lexicon, has, lexicon, without_phrases, words_of
from conversations.typed.put import Put
from conversations.voice.patterns import Pattern
from conversations.voice.wording import fold, month_numbers
from express_entry.candidate.dates import add_months

_IN_FIGURES = re.compile(
    r"(?<!\d)(?:\d{1,4}([-/. ])\d{1,2}\1\d{1,4}|\d{4}[-/.]\d{1,2}|\d{1,2}[-/.]\d{4})(?!\d)"
)
_PERIOD = Pattern("typed period", r"\b(?:19|20)\d\d ?(?:-|–|/|<to>) ?((?:19|20)\d\d)\b")
_TOKEN = Pattern("typed day", r"(?i)['’]\d\d(?!\d)|\d+<th>?\b|\d+|[^\W\d]+")
_ORDINAL = Pattern("typed day", r"(?i)(?<=\d)<th>$")
_SHORT_YEAR = re.compile(r"['’]\d\d")
_OF_MONTHS = (Kind.MONTH, Kind.MONTH_OR_NOW)
_MONTHS_BACK = Pattern("typed months-back", r"\b(\d{1,2}) (?:<months>)\b")
_A_CENTURY = 100
_MONTHS = 12
_TO = Pattern("typed halves", r"(?i)\s+(?:-|<to>)\s+|\s*[–—]\s*")
_CENTURIES = (19, 20)
"""How a year begins that is said in two numbers: "twenty nineteen"."""


@cache
def _months() -> Lexicon:
    return Lexicon({name: [name] for name in month_numbers()})


def cleaned(put: Put, text: str) -> str | None:
    """The day or month in a text, without the words around it; None where something else stands
    beside it, or nothing has to be left out."""
    plain = with_year(in_figures(digits(text), of_days=True), put.today)
    if has(words_of(plain), "first-day"):
        plain = without_phrases(plain, "first-day")
    if (eight := _of_eight(plain.strip())) is not None:
        return eight
    period = _PERIOD.search(plain)
    if period is not None and put.question.year_is_enough:
        return period[1] if _only_around(plain.replace(period[0], " ")) else None
    figures = _IN_FIGURES.search(plain)
    if figures is not None:
        clean = figures[0] if _only_around(plain.replace(figures[0], " ")) else None
    else:
        clean = _spelled(_TOKEN.findall(plain))
        if clean is not None and put.question.year_is_enough and _SHORT_YEAR.fullmatch(clean):
            clean = _year(clean, put)
    return None if clean == text else clean


def counted_back(put: Put, text: str) -> str | None:
    """The month that is told by its distance from this one: "laid off 3 months ago", "resigned last
    month"."""
    if put.question.kind not in _OF_MONTHS or put.question.aimed_at:
        return None
    figures = f" {fold(in_figures(text))} "
    back = _by_its_name(figures)
    found = _MONTHS_BACK.findall(figures)
    alone = sum(map(str.isdecimal, figures.split())) == 1
    if back is None and len(found) == 1 and alone and has(words_of(text), "ago"):
        back = int(found[0])
    return None if back is None else f"{add_months(put.today.replace(day=1), -back):%Y-%m}"


def _by_its_name(said: str) -> int | None:
    """How many months back "last month" or "this month" is, beside which nothing else is told."""
    for name, back in (("words-last-month", 1), ("words-this-month", 0)):
        for phrase in sorted(listed(name), key=len, reverse=True):
            if f" {phrase} " in said and _only_around(said.replace(f" {phrase} ", " ")):
                return back
    return None


def _year(short: str, put: Put) -> str:
    """The last year that ends so: "'09"."""
    year = put.today.year - put.today.year % _A_CENTURY + int(short[1:])
    return str(year if year <= put.today.year else year - _A_CENTURY)


def _of_eight(text: str) -> str | None:
    """A day in eight figures, "19960314" or "14031996", with what parts it."""
    if len(text) != len("19960314") or not (text.isascii() and text.isdecimal()):
        return None
    century, month = int(text[:2]), int(text[4:6])
    if century in _CENTURIES and 1 <= month <= _MONTHS:
        return f"{text[:4]}-{text[4:6]}-{text[6:]}"
    return f"{text[:2]}/{text[2:4]}/{text[4:]}"


def _only_around(text: str) -> bool:
    words = _TOKEN.findall(text)
    return all(fold(word) in listed("typed-around-a-date") for word in words)


def _spelled(tokens: Sequence[str]) -> str | None:
    kept: list[str] = []
    for word in _with_years(tokens):
        if word[0].isdecimal() or word[0] in "'’":
            kept.append(_ORDINAL.sub("", word))
            continue
        name = fold(word)
        name = _meant("typed-months").get(name, name)
        meant = _months().mend((name,)).words[0]
        if meant in month_numbers():
            kept.append(meant)
        elif name not in listed("typed-around-a-date"):
            return None
    return " ".join(kept) or None


def _with_years(tokens: Sequence[str]) -> Iterator[str]:
    """The tokens, a number in words in figures: "twenty nineteen" is 2019."""
    ordinals = _meant("typed-ordinals")
    cardinal = [ordinals.get(fold(token), token) for token in tokens]
    for spoken, group in groupby(cardinal, key=_is_number_word):
        words = list(group)
        if not spoken:
            yield from words
            continue
        numbers = [int(number) for number in numbers_in(" ".join(words)).numbers]
        if len(numbers) == 2 and numbers[0] in _CENTURIES:
            yield str(numbers[0] * 100 + numbers[1])
        else:
            yield from map(str, numbers)


@cache
def _meant(name: str) -> dict[str, str]:
    """Words of another form, to the usual one: pairs in a list."""
    pairs = (one.partition(" ") for one in listed(name))
    return {word: usual for word, _, usual in pairs}


def _is_number_word(token: str) -> bool:
    if token[0].isdecimal() or fold(token) in month_numbers():
        return False
    written = numbers_in(token)
    return bool(written.numbers) and not written.words


def goes_on(put: Put, text: str) -> bool:
    """Whether a text says that something has no end yet: "till date", "still there"."""
    if put.question.kind is not Kind.MONTH_OR_NOW:
        return False
    words = lexicon("typed", "now").mend(words_of(part_of_period(put, text))).words
    return has(words, "now") and not any(map(str.isdecimal, "".join(words)))


def part_of_period(put: Put, text: str) -> str:
    """Of "may 2018 to june 2020" the part that is asked for; else the whole text."""
    halves: list[str] = _TO.split(text)
    if len(halves) != 2 or not any(map(str.isdecimal, halves[0])):
        return text
    first, last = halves
    if put.question.name == "start":
        return first
    return last if put.question.name in ("end", "completed") and last.strip() else text
