"""The questionnaire gone through with one person's answers.

Answers are the truth and position is derived: ``walk`` goes through the questions in order,
keeps the answers that still apply, adds what follows from them, and tells which questions still
wait for an answer: before the score, and to complete the file. Back, edit, skip, resume and a
changed questionnaire are all this one mechanism.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache, partial

from conversations.interview.order import (
    BLOCKS,
    BY_ID,
    SECTIONS,
    TONGUE,
    Asked,
    Block,
    every_asked,
    first_scored,
    first_tongue,
)
from conversations.interview.passing import (
    Card,
    Passed,
    Remembering,
    card_of,
    foresee,
    one_of_each,
    pass_through,
)
from conversations.interview.question import (
    Answer,
    InterviewSection,
    Kind,
    Need,
    Problem,
    Question,
    View,
)
from express_entry import rulebook

__all__ = [
    "BLOCKS",
    "BY_ID",
    "SECTIONS",
    "Answer",
    "Asked",
    "InterviewSection",
    "Kind",
    "Need",
    "Problem",
    "Question",
    "View",
    "Walk",
    "card_of",
    "find",
    "walk",
]


@dataclass(frozen=True, slots=True)
class Walk:
    """The questionnaire gone through with one person's answers."""

    answers: dict[str, Answer]
    """Only those that apply, and what follows from them."""
    asked: tuple[Asked, ...]
    """Every applicable question, in order."""
    pending: tuple[Asked, ...]
    """Those to be asked before the score, neither answered nor skipped."""
    for_file: tuple[Asked, ...] = ()
    """Those to be asked to complete the file, likewise."""
    followed: frozenset[str] = frozenset()
    """The keys of the answers that were not told and follow from others."""
    unasked: frozenset[str] = frozenset()
    """The keys of the questions that are not asked before the score."""
    idle: frozenset[str] = frozenset()
    """The keys of those that nothing needs as things stand, and that were not told."""
    today: date | None = None
    postponed: frozenset[str] = frozenset()
    """The keys of those of which enough is told for an estimate: asked after its questions."""
    cards: frozenset[Card] = frozenset()
    """Those of the questions that are asked before the score, answered or not."""
    first_tongue: str = "english"
    """The official language that is asked about first."""
    _foreseen: dict[frozenset[str], int] = field(default_factory=dict, compare=False, repr=False)
    """See ``cards_foreseen``: a card that is shown again says the same."""
    _by_key: dict[str | None, Asked] = field(default_factory=dict, compare=False, repr=False)
    """See ``by_key``: asked some ten times a turn."""

    @property
    def view(self) -> View:
        """The applicable answers, seen from outside any list."""
        return View(self.answers)

    @property
    def open_sections(self) -> frozenset[InterviewSection]:
        """The sections that wait for an answer before the score."""
        return frozenset(
            SECTIONS[-1] if asked.question.deferred else asked.question.section
            for asked in self.pending
        )

    @property
    def has_quick_look(self) -> bool:
        """Whether everything is told that a first estimate rests on, or was skipped."""
        return not any(
            asked.key not in self.postponed
            and _is_of_quick_look(asked, self.answers, self.first_tongue)
            for asked in self.pending
        )

    def by_key(self, key: str | None) -> Asked | None:
        """The applicable question whose answer has this key."""
        if not self._by_key:
            self._by_key.update({asked.key: asked for asked in reversed(self.asked)})
        return self._by_key.get(key)

    def in_section(self, section: InterviewSection) -> tuple[Asked, ...]:
        """The applicable questions of a section, in order."""
        return tuple(asked for asked in self.asked if asked.question.section is section)

    def together_with(self, asked: Asked) -> tuple[Asked, ...]:
        """The questions that wait on the same card, in order; this one among them."""
        waiting = (*self.pending, *self.for_file)
        return tuple(one for one in waiting if card_of(one) == card_of(asked))

    @property
    def cards_done(self) -> int:
        """How many cards before the score are answered or skipped."""
        return len(self.cards.difference(map(card_of, self.pending)))

    def cards_foreseen(self, skipped: Collection[str]) -> int:
        """How many cards there are likely to be before the score: those that apply, and those
        that will if the questions still open get their usual answer."""
        passed_over = frozenset(skipped)
        known = self._foreseen.get(passed_over)
        if known is None:
            known = self._foreseen[passed_over] = self._foresee(passed_over)
        return known

    def _foresee(self, passed_over: frozenset[str]) -> int:
        effective, cards, followed = dict(self.answers), set[Card](), self.followed
        for block in _blocks():
            found = block.foresee(
                effective, {}, followed & block.keys, passed_over & block.keys, self.today
            )
            effective |= found.answers
            cards |= found.cards
        return len(cards)

    def cards_left(self, skipped: Collection[str]) -> int:
        """How many of them are likely to come yet."""
        waiting = {card_of(asked) for asked in self.pending}
        return max(len(waiting), self.cards_foreseen(skipped) - self.cards_done)

    def before(self, key: str) -> Asked | None:
        """The applicable question just before this one, of those that are asked."""
        previous = None
        for asked in self.asked:
            if asked.key == key:
                return previous
            if asked.key not in self.unasked:
                previous = asked
        return previous


def _is_of_quick_look(asked: Asked, answers: Mapping[str, Answer], first_tongue: str) -> bool:
    """Scores to come are no part of it: without a test, the first language is only foreseen."""
    question = asked.question
    if question.kind is Kind.SCORE:
        owner = question.id.split(".")[0]
        first = first_scored(answers, first_tongue)
        return owner == first and answers.get(f"{owner}.test") not in (None, "none")
    return question.id in QUICK_LOOK


QUICK_LOOK = frozenset(
    (
        "birth_date",
        "marital_status",
        "partner.accompanying",
        "partner.canadian",
        "education",
        "foreign_years",
        "canadian_years",
        "english.test",
        "french.test",
    )
)
"""The questions that a first estimate rests on, besides the scores of the first test."""


def _in_turn(
    pending: list[Asked], answers: Mapping[str, Answer], later: Collection[str], first_tongue: str
) -> None:
    """Put the questions that can wait behind those of a first estimate."""
    waiting = [asked for asked in pending if asked.key in later]
    if not waiting:
        return
    for asked in waiting:
        pending.remove(asked)
    quick = [
        at for at, asked in enumerate(pending) if _is_of_quick_look(asked, answers, first_tongue)
    ]
    place = quick[-1] + 1 if quick else 0
    pending[place:place] = waiting


def walk(
    answers: Mapping[str, Answer],
    skipped: Collection[str] = (),
    today: date | None = None,
    later: Collection[str] = (),
    tongue: str = "",
) -> Walk:
    """Go through the questionnaire; see ``Walk``. What hangs on the day is left open without it;
    ``later`` are the keys of questions of which enough is told for an estimate; ``tongue`` is the
    language spoken with the person, by which some questions are put in order.

    A turn begins where the one before ended, so those of the latest turns are kept at hand.
    """
    known = rulebook.default().remember("walks", _remembering)
    # Keys and answers apart: a pair of its own for each would take four times the room.
    keys, told = (*answers, TONGUE), (*answers.values(), tongue)
    return known(keys, told, frozenset(skipped), today, frozenset(later))


class _Remembered:
    """A block that remembers what going through it gave."""

    def __init__(self, block: Block) -> None:
        self.keys = frozenset(asked.key for asked in every_asked(block))
        self.pass_through = Remembering(partial(pass_through, block))
        self.foresee = Remembering(partial(foresee, block))


def _blocks() -> tuple[_Remembered, ...]:
    return rulebook.default().remember("blocks", lambda _: tuple(map(_Remembered, BLOCKS)))


KEPT_AT_HAND = 256
_Known = Callable[
    [tuple[str, ...], tuple[Answer, ...], frozenset[str], date | None, frozenset[str]], Walk
]


def _remembering(_: rulebook.Rulebook) -> _Known:
    """Some questions ask the rules whether an answer matters."""

    @lru_cache(KEPT_AT_HAND, typed=True)
    def known(
        keys: tuple[str, ...],
        told: tuple[Answer, ...],
        skipped: frozenset[str],
        today: date | None,
        later: frozenset[str],
    ) -> Walk:
        return _gone_through(dict(zip(keys, told, strict=True)), skipped, today, later)

    return known


def _gone_through(
    answers: Mapping[str, Answer],
    skipped: frozenset[str],
    today: date | None,
    later: frozenset[str],
) -> Walk:
    effective: dict[str, Answer] = {}
    passed: list[Passed] = []
    for block in _blocks():
        found = block.pass_through(effective, answers, skipped & block.keys, today)
        effective |= found.answers
        passed.append(found)
    pending = [asked for one in passed for asked in one.pending]
    first = first_tongue(answers)
    _in_turn(pending, effective, later, first)
    none: frozenset[str] = frozenset()
    return Walk(
        effective,
        tuple(asked for one in passed for asked in one.asked),
        (*pending, *(asked for one in passed for asked in one.deferred)),
        tuple(asked for one in passed for asked in one.for_file),
        one_of_each(none.union(*(one.followed for one in passed))),
        one_of_each(none.union(*(one.unasked for one in passed))),
        one_of_each(none.union(*(one.idle for one in passed))),
        today,
        later,
        one_of_each(frozenset[Card]().union(*(one.cards for one in passed))),
        first,
    )


def find(key: str) -> Question | None:
    """The question whose answers have keys such as this one."""
    parts = key.split(".")
    if len(parts) == 3 and parts[1].isdecimal():
        return BY_ID.get(f"{parts[0]}.{parts[2]}")
    return BY_ID.get(key)
