"""How many: full years of work, and children, told among other words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from conversations.hearing.where import countries
from conversations.interview.question import Problem
from conversations.interview.reading import amounts, answers
from conversations.interview.reading.amounts import Either
from conversations.interview.reading.numbers import listed, numbers_in
from conversations.typed.day_words import cleaned
from conversations.typed.lexicon import has, words_of
from conversations.typed.put import Put
from conversations.voice.wording import month_numbers
from express_entry.candidate.dates import age_on, earliest

_IN_A_YEAR = 12
_HALF = 6
"""Months of half a year."""
_ABROAD = ("foreign_years", "partner.foreign_years")
_WORKED = ("canadian_years", "partner.canadian_years", *_ABROAD)
_OF_A_LIFE = 60
"""Years in which somebody who applies has worked."""
_LOOKED_AT = 16
"""Words in which a country is looked for."""

Piece = Decimal | str


@dataclass(frozen=True, slots=True)
class _Length:
    """A length of time, in months, and whether its unit was told."""

    months: Decimal
    told: bool


def read(put: Put, text: str) -> int | Problem | Either | None:
    """The number that a text tells; None where it tells none."""
    question = put.question
    if question.id == "children":
        return _children(text)
    found = _years(put, text) if question.id in _WORKED else None
    told = found.values if isinstance(found, Either) else (found,)
    for number in told:
        if isinstance(number, int) and number > question.most:
            limits = {"least": question.least, "most": question.most}
            return Problem("problem-number-range", {"number": str(number), **limits})
    return found


# ------------------------------------------------------------------------- years


def _years(put: Put, text: str) -> int | Problem | Either | None:
    words = words_of(text)
    beside = amounts.not_taken("number", text)
    likely = Problem("problem-likely", {"text": text})
    lengths, sequence = _lengths(text)
    none = all(one.months == 0 for one in lengths)  # "zero, never been to Canada"
    if none and (has(words, "no-work") or has(words, "denies")):
        return beside if _of_the_other_side(put, words) else 0
    if _elsewhere(put, words) or has(words, "not-own-work"):
        return beside
    if isinstance(answers.read_date(text, put.words, put.today), str):
        return None  # a day is no length: "1999-04-15"
    since = _since(put, text)
    if since is not None:
        return Either(likely, (since,))
    if not lengths:
        return None
    between = _between(sequence)
    if between is not None:
        least, most = between
        near = most - least <= 1 and not has(words, "or")
        return int(least) if near else Either(likely, (int(least), int(most)))
    in_places = len(lengths) > 1 and len(countries(words[:_LOOKED_AT])) == len(lengths)
    told = in_places or any(one.told for one in lengths)
    if not told and not (len(sequence) == 1 or has(words, "less")):
        return None
    if len(lengths) > 1 and has(words, "not-a-sum"):
        return beside
    years = sum((one.months for one in lengths), Decimal(0)) // _IN_A_YEAR
    if has(words, "less"):
        # Almost two years are one full year.
        return Either(likely, (max(0, int(years) - 1),))
    return int(years)


def _elsewhere(put: Put, words: Sequence[str]) -> bool:
    """Whether the years are told of work on the other side of the border."""
    named = countries(words[:_LOOKED_AT])
    abroad = put.question.id in _ABROAD
    if not named:
        return False
    return "CA" in named if abroad else "CA" not in named


def _of_the_other_side(put: Put, words: Sequence[str]) -> bool:
    """Whether no work is told of the other side of the border: "never worked outside Canada" says
    nothing of work in Canada, nor "never worked in Canada" of work abroad."""
    outside = has(words, "outside")
    if put.question.id in _ABROAD:
        return not outside and "CA" in countries(words[:_LOOKED_AT])
    return outside


def _since(put: Put, text: str) -> int | None:
    """The full years since a month or a year, or from one year to another."""
    words = words_of(text)
    years = [int(w) for w in words_of(text.replace("-", " ")) if _is_year(w, put)]
    if len(years) == 2 and years[0] < years[1]:
        return years[1] - years[0]
    if not has(words, "from-then"):
        return None
    if len(years) == 1 and not any(word in month_numbers() for word in words):
        return put.today.year - years[0]
    month = answers.read_month(cleaned(put, text) or text, put.words, put.today)
    return age_on(earliest(month), put.today) if isinstance(month, str) else None


def _is_year(word: str, put: Put) -> bool:
    return word.isdigit() and put.today.year - _OF_A_LIFE < int(word) <= put.today.year


def _lengths(text: str) -> tuple[list[_Length], list[Piece]]:
    """The lengths of time in a text: "7 yrs 3 months" are two."""
    sequence: list[Piece] = list(numbers_in(text, decimals=True).sequence)
    found: list[_Length] = []
    for at, piece in enumerate(sequence):
        if isinstance(piece, Decimal):
            found.append(_length(piece, _until_number(sequence[at + 1 :])))
        elif _is_one_year(sequence, at):
            found.append(_length(Decimal(1), ["year", *_until_number(sequence[at + 1 :])]))
    return found, sequence


def _until_number(sequence: Sequence[Piece]) -> list[str]:
    words: list[str] = []
    for piece in sequence:
        if isinstance(piece, Decimal):
            break
        words.append(piece)
    return words


def _length(number: Decimal, beside: Sequence[str]) -> _Length:
    half = Decimal(_HALF) if any(one in listed("typed-half") for one in beside) else Decimal(0)
    unit = next((one for one in beside if one in listed("typed-unit")), None)
    if unit in listed("typed-month"):
        return _Length(number, told=True)
    return _Length(number * _IN_A_YEAR + half, told=unit is not None)


def _is_one_year(sequence: Sequence[Piece], at: int) -> bool:
    """Whether "a year" ends here."""
    return (
        at > 0
        and sequence[at] in listed("typed-year")
        and sequence[at - 1] in listed("words-articles")
    )


def _between(sequence: Sequence[Piece]) -> tuple[Decimal, Decimal] | None:
    """Two numbers with nothing but "to", "or" and the like between them."""
    for at in range(len(sequence) - 2):
        one, sign, other = sequence[at : at + 3]
        if not isinstance(one, Decimal) or not isinstance(other, Decimal) or other <= one:
            continue
        if sign == "-" or sign in listed("typed-to" if at == 0 else "typed-between"):
            return one, other
    return None


# ------------------------------------------------------------------------- children


def _children(text: str) -> int | Problem | Either | None:
    words = words_of(text)
    beside = amounts.not_taken("number", text)
    likely = Problem("problem-likely", {"text": text})
    if has(words, "not-own-child"):
        return beside
    sequence: list[Piece] = list(numbers_in(text).sequence)
    counted, alone = _counted(sequence)
    to_come = has(words, "child-to-come")
    if has(words, "two-children"):
        counted += 2
    if has(words, "three-children"):
        counted += 3
    if not counted:
        if to_come:
            return beside
        if has(words, "no-children") and not alone:
            return 0
        return 1 if has(words, "one-child") and alone in ([], [1]) else None
    if to_come or (alone and alone != [counted]):
        return Either(likely, (counted,))
    return counted


def _counted(sequence: Sequence[Piece]) -> tuple[int, list[int]]:
    """How many children are counted, and the numbers that count none and are no ages."""
    counted, alone, of_age = 0, [], False
    for at, piece in enumerate(sequence):
        of_age = of_age or piece in listed("typed-aged")
        after = sequence[at + 1] if at + 1 < len(sequence) else ""
        before = sequence[at - 1] if at else ""
        if isinstance(piece, Decimal):
            if after in listed("typed-child") or after in listed("typed-children"):
                counted += int(piece)
            elif after not in listed("typed-year") and not of_age:
                alone.append(int(piece))
        elif piece in listed("typed-child") and not (
            isinstance(before, Decimal) or before in listed("typed-no-child-yet")
        ):
            counted += 1
    return counted, alone
