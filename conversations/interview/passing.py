"""Going through one block of the questionnaire, and remembering what that gave.

Most turns change one answer, and most blocks look at none of it. So what a block gave is kept by
everything that it looked at, and holds for whoever's answers are the same there: nothing has to be
said of a question for that, since the answers themselves note what is looked at.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping, MutableMapping
from dataclasses import dataclass
from datetime import date
from itertools import repeat
from typing import Any, Generic, TypeVar

from conversations.interview.order import Asked, Block, applicable
from conversations.interview.question import Answer, Need, View

Answers = Mapping[str, Answer]
_S = TypeVar("_S", bound=Hashable)
Card = tuple[str, int | None]
"""What tells one card from another: questions asked together share it."""
_R = TypeVar("_R")


_SETS = 1024
_one_of_each: dict[Hashable, Any] = {}


def one_of_each(held: frozenset[_S]) -> frozenset[_S]:
    """The same set for all that are equal: what is remembered of a thousand walks has some hundred
    different ones, and a set of twenty keys takes two thousand bytes."""
    if len(_one_of_each) >= _SETS:
        _one_of_each.clear()
    same: frozenset[_S] = _one_of_each.setdefault(held, held)
    return same


def card_of(asked: Asked) -> Card:
    """The card on which a question is asked."""
    question = asked.question
    return question.together or question.id, None if question.deferred else asked.index


def following(asked: Asked, view: View) -> Answer:
    """The answer to a question that follows from others; None where none does."""
    follows = asked.question.follows
    return None if follows is None else follows(view)


@dataclass(frozen=True, slots=True)
class Passed:
    """What going through a block gave; each as in ``Walk``."""

    answers: dict[str, Answer]
    asked: tuple[Asked, ...]
    pending: tuple[Asked, ...]
    deferred: tuple[Asked, ...]
    """Of those to be asked before the score, the ones that are asked last."""
    for_file: tuple[Asked, ...]
    followed: frozenset[str]
    unasked: frozenset[str]
    idle: frozenset[str]
    cards: frozenset[Card]
    """Of the questions asked before the score."""


def pass_through(
    block: Block,
    effective: MutableMapping[str, Answer],
    told: Answers,
    skipped: frozenset[str],
    today: date | None,
) -> Passed:
    """Go through a block: ``effective`` are the answers that apply of those before it, ``told`` all
    that were given."""
    seen: dict[str, Answer] = {}
    asked: list[Asked] = []
    pending: list[Asked] = []
    deferred: list[Asked] = []
    for_file: list[Asked] = []
    followed: set[str] = set()
    unasked: set[str] = set()
    idle: set[str] = set()
    for here, view in applicable(block, effective, told, today):
        asked.append(here)
        key, question = here.key, here.question
        need = question.need(view)
        if need is not Need.SCORE:
            unasked.add(key)
        if key in told:
            seen[key] = effective[key] = told[key]
            if question.is_rough(seen[key]) and key not in skipped:
                for_file.append(here)
            continue
        found = following(here, view)
        if found is not None:
            seen[key] = effective[key] = found
            followed.add(key)
            unasked.add(key)
            continue
        if need is Need.NOTHING:
            idle.add(key)
        elif key in skipped:
            continue
        elif need is Need.FILE:
            for_file.append(here)
        else:
            (deferred if question.deferred else pending).append(here)
    return Passed(
        seen,
        tuple(asked),
        tuple(pending),
        tuple(deferred),
        tuple(for_file),
        one_of_each(frozenset(followed)),
        one_of_each(frozenset(unasked)),
        one_of_each(frozenset(idle)),
        one_of_each(frozenset({card_of(one) for one in asked if one.key not in unasked})),
    )


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What a block is likely to give in the end."""

    answers: dict[str, Answer]
    """Those that follow or are usual, besides those told."""
    cards: frozenset[Card]


def foresee(
    block: Block,
    effective: MutableMapping[str, Answer],
    _: Answers,
    followed: frozenset[str],
    skipped: frozenset[str],
    today: date | None,
) -> Foreseen:
    """Go through a block as if the questions still open got their usual answer."""
    added: dict[str, Answer] = {}
    cards: set[Card] = set()
    for asked, view in applicable(block, effective, effective, today):
        key = asked.key
        if key not in effective and (found := following(asked, view)) is not None:
            added[key] = effective[key] = found
        elif key not in followed and asked.question.need(view) is Need.SCORE:
            cards.add(card_of(asked))
        usual = asked.question.usual
        if usual is not None and key not in effective and key not in skipped:
            added[key] = effective[key] = usual(view)
    return Foreseen(added, one_of_each(frozenset(cards)))


# ------------------------------------------------------------------ what was looked at


class _Noting(MutableMapping[str, Answer]):
    """Answers that note the keys under which somebody looked, whether there was one or not."""

    def __init__(self, answers: Answers) -> None:
        self._answers = dict(answers)
        self.keys_seen: set[str] = set()

    def get(self, key: str, default: Answer = None) -> Answer:  # type: ignore[override]
        self.keys_seen.add(key)
        return self._answers.get(key, default)

    def __getitem__(self, key: str) -> Answer:
        self.keys_seen.add(key)
        return self._answers[key]

    def __contains__(self, key: object) -> bool:
        self.keys_seen.add(str(key))
        return key in self._answers

    def __setitem__(self, key: str, answer: Answer) -> None:
        self._answers[key] = answer

    def __delitem__(self, key: str) -> None:
        raise TypeError("going through a block takes no answer away")

    def __iter__(self) -> Iterator[str]:
        raise TypeError("a question looks at answers by their keys, and never at all of them")

    def __len__(self) -> int:
        raise TypeError("a question looks at answers by their keys, and never at all of them")


class _Absent:
    """That there is no answer, which is not the same as an answer of None."""


_ABSENT = _Absent()
_KEPT = 256


class Remembering(Generic[_R]):
    """A function of two sets of answers, and of whatever else, that keeps its results by what it
    looked at: those whose answers are the same there get the same.

    The keys looked at are those of all calls so far, since which ones a call looks at hangs on what
    it finds; a call that looks at others makes them known, and what was kept without them goes."""

    def __init__(self, function: Callable[..., _R]) -> None:
        self._function = function
        self._known: tuple[tuple[str, ...], tuple[str, ...], dict[Hashable, _R]] = ((), (), {})

    def __call__(self, one: Answers, other: Answers, *rest: Hashable) -> _R:
        first, second, kept = self._known
        at = (_values(one, first), _values(other, second), rest)
        found = kept.get(at)
        return self._worked_out(one, other, rest) if found is None else found

    def _worked_out(self, one: Answers, other: Answers, rest: tuple[Hashable, ...]) -> _R:
        first, second = _Noting(one), _Noting(other)
        result = self._function(first, second, *rest)
        known = self._known
        if not (first.keys_seen.issubset(known[0]) and second.keys_seen.issubset(known[1])):
            known = self._known = (
                tuple(first.keys_seen.union(known[0])),
                tuple(second.keys_seen.union(known[1])),
                {},
            )
        kept = known[2]
        if len(kept) >= _KEPT:
            kept.pop(next(iter(kept)), None)
        kept[_values(one, known[0]), _values(other, known[1]), rest] = result
        return result


def _values(answers: Answers, keys: tuple[str, ...]) -> tuple[Answer | _Absent, ...]:
    return tuple(map(answers.get, keys, repeat(_ABSENT)))
