"""How many: full years of work (``years``), and children, told among other words."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from conversations.interview.question import Problem
from conversations.interview.reading import amounts
from conversations.interview.reading.amounts import Either
from conversations.interview.reading.numbers import listed, numbers_in
from conversations.typed import years
from conversations.typed.lexicon import has, words_of
from conversations.typed.put import Put

Piece = Decimal | str


def read(put: Put, text: str) -> int | Problem | Either | None:
    """The number that a text tells; None where it tells none."""
    question = put.question
    if question.id == "children":
        return _children(text)
    found = years.read(put, text) if question.id in years.WORKED else None
    if found is None and question.id in years.WORKED:
        found = _of_its_parts(text)
    told = found.values if isinstance(found, Either) else (found,)
    for number in told:
        if isinstance(number, int) and number > question.most:
            limits = {"least": question.least, "most": question.most}
            return Problem("problem-number-range", {"number": str(number), **limits})
    return found


def _of_its_parts(text: str) -> int | None:
    """The number said first of which the others are the parts: "6 total, 4 in Saudi and 2 back
    home"."""
    whole, *parts = numbers_in(text).numbers or (Decimal(0),)
    adds_up = len(parts) > 1 and whole == sum(parts) == whole.to_integral_value()
    return int(whole) if adds_up else None


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
    one_alone = counted == 1 and not any(map(str.isdigit, text))
    if to_come and (not counted or one_alone):
        return Problem("problem-children-to-come", {"text": text})  # "a baby on the way"
    if not counted:
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
