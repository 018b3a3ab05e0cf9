"""How many: full years of work (``years``), and children, told among other words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from conversations.hearing.lists import any_of
from conversations.hearing.people import OF_AGE
from conversations.hearing.where import countries
from conversations.interview.question import Problem
from conversations.interview.reading import amounts
from conversations.interview.reading.amounts import Either
from conversations.interview.reading.numbers import listed, numbers_in
from conversations.typed import bare_numbers, years
from conversations.typed.figures import TOKEN, in_figures
from conversations.typed.lexicon import begins, has, without, without_phrases, words_of
from conversations.typed.put import Put
from conversations.voice.patterns import Pattern
from conversations.voice.wording import fold

_BESIDE = Pattern("typed clauses", r"(?i)\s*[,;:.(\n]\s*|\s(?P<and><and>)\s")
"""Where what is told besides begins."""
_SIGNS = re.compile(r"[,;:.](?!\d)|\n")
Piece = Decimal | str
_BEFORE_OTHER = 2
"""Words between a number and what it counts: "2 little brown dogs"."""
_LONGEST_PLACE = 3
"""Words of a country or a city: "Burkina Faso", "Ho Chi Minh"."""


def read(put: Put, text: str) -> int | Problem | Either | None:
    """The number that a text tells; None where it tells none."""
    question = put.question
    if question.id == "children":
        return _children(text)
    if question.id in years.WORKED and none_first(text):
        return 0
    found = years.read(put, text) if question.id in years.WORKED else None
    if question.id in years.WORKED and not isinstance(found, int):
        added = sum_told(put, text)
        found = found if added is None else added
    if found is None and question.id in years.WORKED and (first := _first(text)) is not None:
        sure = question.id.endswith("foreign_years") and _and_where(text, first)
        found = first if sure else Either(Problem("problem-likely", {"text": text}), (first,))
    told = found.values if isinstance(found, Either) else (found,)
    for number in told:
        if isinstance(number, int) and number > question.most:
            limits = {"least": question.least, "most": question.most}
            return Problem("problem-number-range", {"number": str(number), **limits})
    return found


def none_first(text: str) -> bool:
    """Whether a text begins with a "none" that a sign parts from the rest, which has no number:
    "None. I came as a teenager", "zero for now, honestly, it all went to tuition"."""
    first, *rest = _SIGNS.split(text)
    alone = fold(without_phrases(first, "for-now", "interjections")) in listed("typed-none-alone")
    unlike = has(words_of(" ".join(rest)), "contrast")
    return (
        alone
        and (fold(first) not in listed("typed-none-alone") or bool(rest))
        and not (unlike or numbers_in(" ".join(rest)).numbers)
    )


def _and_where(text: str, first: int) -> bool:
    """Whether behind a number nothing stands but where all of it was: "10, all in Brazil"."""
    words = [word for word in words_of(text) if word != str(first)]
    place = without(words, "all-of-it")
    named = countries(("in", *place))
    alone = bool(place) and len(place) <= _LONGEST_PLACE
    return alone and has(words, "all-of-it") and len(named) == 1 and "CA" not in named


def _first(text: str) -> int | None:
    """The one number of a text that begins with it: "0 since I just arrived"."""
    numbers = numbers_in(text).numbers
    whole = len(numbers) == 1 and numbers[0] == numbers[0].to_integral_value()
    return int(numbers[0]) if whole and text.strip()[:1].isdecimal() else None


def sum_told(put: Put, text: str) -> int | None:
    """The years of work that are told with those that they are made of."""
    return None if years.is_of_another(put, words_of(text)) else _of_its_parts(text)


def _of_its_parts(text: str) -> int | None:
    """The number said first or last of which the others are the parts: "6 total, 4 in Saudi and 2
    back home", "2 at a bank and 2 at a telecom, so 4 altogether"."""
    numbers = numbers_in(text).numbers
    for whole, parts in ((numbers[:1], numbers[1:]), (numbers[-1:], numbers[:-1])):
        if len(parts) > 1 and whole[0] == sum(parts) == whole[0].to_integral_value():
            return int(whole[0])
    return None


# ------------------------------------------------------------------------- children


def _without_others(text: str) -> str:
    """A text without what is counted in it and is no child of one's own: "no kids, 2 dogs"."""
    tokens = TOKEN.findall(in_figures(text))
    kept: list[str] = []
    at = 0
    while at < len(tokens):
        counts = tokens[at].isdecimal() or fold(tokens[at]) in listed("words-number-1")
        length = _counted_other(tokens[at + 1 : at + 2 + _BEFORE_OTHER]) if counts else 0
        if not length:
            kept.append(tokens[at])
        at += length + 1
    return " ".join(kept)


def _counted_other(behind: Sequence[str]) -> int:
    """How many words behind a number are what it counts, where that is no child of one's own."""
    for length, word in enumerate(behind, 1):
        said = words_of(word)
        if has(said, "no-child-counted"):
            return length
        if has(said, "around-others"):
            return 0  # "2 kids and a dog"
    return 0


def _children(text: str) -> int | Problem | Either | None:
    if has(words_of(text), "no-child-counted"):
        text = without_phrases(_without_others(text), "no-child-counted")
        if (left := fold(without_phrases(text, "around-others"))) in listed("typed-none-alone"):
            return 0
        if left.isdecimal():
            return int(left)
    words = words_of(text)
    beside = amounts.not_taken("number", text)
    likely = Problem("problem-likely", {"text": text})
    none = begins(words, "no-children")
    if has(words, "not-own-child"):
        return 0 if none > 1 else beside  # "no children, but I support my niece"
    written = numbers_in(text, decimals=True)
    if any(number != number.to_integral_value() for number in written.numbers):
        return None  # half a child is none: "2.5" is said to be no whole number
    sequence: list[Piece] = list(written.sequence)
    counted, alone = _counted(sequence)
    to_come = has(words, "child-to-come")
    if has(words, "two-children"):
        counted += 2
    if has(words, "three-children"):
        counted += 3
    one_alone = counted == 1 and not any(map(str.isdecimal, text))
    if to_come and none and not counted:
        return 0  # "none yet, my wife is expecting": those who are born are said to be none
    if to_come and (born := _born_already(text)) is not None:
        return born  # "1, and my wife is pregnant with the second", "1 and one on the way"
    if to_come and (not counted or one_alone):
        return Problem("problem-children-to-come", {"text": text})  # "a baby on the way"
    if not counted:
        if _counts_none(sequence):
            return 0
        planned = none > 0 and has(words, "planned-children")
        if has(words, "no-children") and (planned or not alone):
            return 0
        if has(words, "of-some-age") and len(written.numbers) == 1 and alone:
            return Either(likely, (1,))  # "a 6 month old"
        if has(words, "one-child") and alone in ([], [1]):
            return 1
        if (told := bare_numbers.children(text)) is not None:
            return told
        told = _by_ages(sequence, alone)
        return None if told is None else Either(likely, (told,))
    if alone and _adds_to(sequence):
        return Either(likely, (counted + sum(alone),))  # "1 plus a stepdaughter"
    if any(age >= OF_AGE for age in _ages(sequence)):
        return Either(likely, (counted,))  # a child who is grown may count no more
    if to_come or (alone and alone != [counted]):
        return Either(likely, (counted,))
    return counted


def _born_already(text: str) -> int | Either | None:
    """The number told by itself before a child to come is told of, which is taken where that is
    told of somebody: "1, my wife is pregnant". Of "1 and one on the way" it is asked, and nothing
    is told by "one on the way" or "1, on the way"."""
    cut = _BESIDE.search(text)
    if cut is None:
        return None
    told, behind = numbers_in(text[: cut.start()]), words_of(text[cut.end() :])
    if len(told.numbers) != 1 or len(told.sequence) > 1 or told.numbers[0] % 1:
        return None
    born = int(told.numbers[0])
    if any(any_of(word, "partner", "self", "possessive") for word in behind):
        return born
    another = not listed("words-number-1").isdisjoint(behind)
    return Either(Problem("problem-children-to-come", {"text": text}), (born,)) if another else None


def _adds_to(sequence: Sequence[Piece]) -> bool:
    """Whether right behind the one number another child is told besides."""
    if sum(isinstance(one, Decimal) for one in sequence) > 1:
        return False
    return any(
        isinstance(one, Decimal) and plus in listed("typed-adds")
        for one, plus in pairwise(sequence)
    )


def _counts_none(sequence: Sequence[Piece]) -> bool:
    """Whether children are counted as none: "0 kids, 2 cats"."""
    children = listed("typed-child") | listed("typed-children")
    return any(one == 0 and behind in children for one, behind in pairwise(sequence))


def is_an_age(text: str) -> bool:
    """Whether the one number of a text stands behind one child, and so is rather how old it is, or
    another child is told besides."""
    sequence = numbers_in(text).sequence
    if _adds_to(sequence):
        return True
    child = next((at for at, one in enumerate(sequence) if one in listed("typed-child")), None)
    number = next((at for at, one in enumerate(sequence) if isinstance(one, Decimal)), 0)
    return child is not None and number > child


def _ages(sequence: Sequence[Piece]) -> list[int]:
    """The numbers that are years of a life."""
    return [
        int(piece)
        for piece, behind in pairwise(sequence)
        if isinstance(piece, Decimal) and behind in listed("typed-year")
    ]


def _by_ages(sequence: Sequence[Piece], alone: Sequence[int]) -> int | None:
    """How many children are told by their ages, "two: 5 and 7", or by one number somewhere."""
    ages = _ages(sequence)
    if len(ages) > 1 or (ages and not alone):
        return len(ages)
    if len(alone) > 1 and alone[0] == len(alone) - 1:
        return alone[0]
    words = {word for one in sequence if isinstance(one, str) for word in one.split()}
    known = listed("words-around") | listed("typed-beside-years")
    of_children = not words.isdisjoint(listed("typed-children") | listed("typed-child"))
    one_number = len(alone) == 1 and alone[0] < OF_AGE
    return alone[0] if one_number and (of_children or words <= known) else None


def _counted(sequence: Sequence[Piece]) -> tuple[int, list[int]]:
    """How many children are counted, and the numbers that count none and are no ages."""
    counted, alone, of_age = 0, [], False
    counts = -1
    kinds = [one for one in sequence if isinstance(one, Decimal) or one in listed("typed-child")]
    ages_behind = bool(kinds) and not isinstance(kinds[0], Decimal)  # "son 10 daughter 8"
    for at, piece in enumerate(sequence):
        of_age = of_age or piece in listed("typed-aged")
        after = sequence[at + 1] if at + 1 < len(sequence) else ""
        before = sequence[at - 1] if at else ""
        if isinstance(piece, Decimal):
            if ages_behind and before in listed("typed-child"):
                continue
            if after in listed("typed-child") or after in listed("typed-children"):
                counted, counts = counted + int(piece), at
            elif after not in listed("typed-year") and not of_age:
                alone.append(int(piece))
        elif _is_wished(sequence, at):
            continue
        elif piece in listed("typed-child") and not (
            (isinstance(before, Decimal) and not (ages_behind and counts != at - 1))
            or before in listed("typed-no-child-yet")
        ):
            counted += 1
    return counted, alone


def _is_wished(sequence: Sequence[Piece], at: int) -> bool:
    """Whether a child is one to come at best: "waiting for a boy"."""
    before = [one for one in sequence[max(0, at - 3) : at] if isinstance(one, str)]
    of_any = bool(before) and before[-1] in listed("words-articles") | listed("typed-any-child")
    return of_any and not listed("typed-child-wished").isdisjoint(before)
