"""A whole number that stands alone: behind it follows no word for something that it could count,
but the end, a sign, or a word that goes on with the sentence. "I have 3, they stay with my mother"
tells three children, and "I have 3 brothers" does not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from conversations.interview.reading.numbers import listed
from conversations.typed import years
from conversations.typed.figures import TOKEN, in_figures
from conversations.typed.lengths import IN_A_YEAR, lengths_in, pieces
from conversations.typed.lexicon import begins, has, without, words_of
from conversations.typed.put import Put
from conversations.voice.wording import fold

_NUMBER = re.compile(r"\d+")
_ENDS = frozenset(",.;:!?()–—-…")
_IN_A_ROW = frozenset("-/.:–")
_TIED = frozenset("%$€£/")
_MOST_TOKENS = 64
"""Words and signs of a text that is looked through: more are a story."""
_LOOKED_AT = 6
"""Those behind a number that say whether the sentence goes on."""
_MOST_CHILDREN = 15


@dataclass(frozen=True, slots=True)
class Alone:
    """A number that counts nothing else than what is asked for."""

    number: int
    certain: bool
    """Whether what stands before it says that it is had: "blessed with two"."""


def numbers(text: str) -> list[Alone]:
    """The numbers of a text, in figures, that stand alone."""
    tokens: list[str] = TOKEN.findall(text)
    found: list[Alone] = []
    if len(tokens) > _MOST_TOKENS:
        return found
    for at, token in enumerate(tokens):
        if not token.isdecimal():
            continue
        before, behind = tokens[:at], tokens[at + 1 : at + 1 + _LOOKED_AT]
        if (before and before[-1] in _TIED) or not _goes_on(behind):
            continue
        if _is_of_a_row(before[::-1]) or _is_of_a_row(behind):
            continue  # "1999-04-15"
        found.append(Alone(int(token), _is_had(before)))
    return found


def _is_of_a_row(beside: list[str]) -> bool:
    """Whether a sign and another number stand beside a number."""
    return len(beside) > 1 and beside[0] in _IN_A_ROW and beside[1].isdecimal()


def _goes_on(behind: list[str]) -> bool:
    """Whether what follows goes on with the sentence, or ends it."""
    if not behind or behind[0] in _ENDS:
        return True
    words = tuple(fold(one) or one for one in behind)
    return begins(words, "behind-a-count") > 0 and not begins(words, "counts-others")


def _is_had(before: list[str]) -> bool:
    words = words_of(" ".join(before))
    while words:
        length = begins(words, "before-a-count")
        if not length:
            return False
        words = words[length:]
    return True


def children(text: str) -> int | None:
    """How many children are told by the one number of a text, which stands alone."""
    figures = in_figures(text)
    alone = numbers(figures)
    several = len(_NUMBER.findall(figures)) > 1
    words = words_of(figures)
    if several or len(alone) != 1 or not alone[0].certain or alone[0].number > _MOST_CHILDREN:
        return None
    doubts = ("child-grown", "unsure-of-it", "less", "wished", "contrast", "not-known")
    if any(has(words, one) for one in doubts) or has(without(words, "no-more"), "says-not"):
        return None
    return alone[0].number


def values(put: Put, text: str) -> Iterator[int]:
    """The numbers of a text, in figures, that may be the answer to a question how many."""
    words = words_of(text)
    if not any(map(str.isdecimal, text)) or has(words, "wished"):
        return
    told = [one.number for one in numbers(text)]
    if put.question.id in years.WORKED:
        other = has(words, "other-length") and not has(words, "of-work")
        in_part = len(_NUMBER.findall(text)) > 1 and has(words, "not-a-sum")
        if other or in_part or years.is_of_another(put, words):
            return
        sequence = pieces(text)
        lengths = lengths_in(sequence)
        at_work = [sequence[one.end : one.end + 1] for one in lengths]
        if with_unit := [one for one in lengths if one.told]:
            told = [int(one.months // IN_A_YEAR) for one in with_unit]
        elif len(lengths) > 1 and all(one and one[0] in listed("typed-work-at") for one in at_work):
            told = [int(sum(one.months for one in lengths) // IN_A_YEAR)]
        told = [one for one in told if not years.may_be_an_age(text, one)]
    elif has(words, "not-own-child"):
        return
    possible = (one for one in told if one <= _most(put))
    yield from (one for one in possible if put.problem_when_given(one) is None)


def _most(put: Put) -> int:
    return put.question.most if put.question.id in years.WORKED else _MOST_CHILDREN
