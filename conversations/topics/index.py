"""Finding the topic that a question is about.

Each topic is weighed by the features of the question that its ways of asking have: the more ways
have it and the fewer other topics do, the more it says (a naive Bayes reckoning on counts); added
to that is what was learnt of how features tell topics apart (``learnt``). How likely the first is
right follows from how far it is ahead of the second, and from how much of the question its ways of
asking have at all.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from conversations.topics.counts import OTHER, weight_of
from conversations.topics.features import features, is_number, whole, words_as_meant
from conversations.topics.learnt import PARTS, length_of
from conversations.topics.reading import MARKS, Known, asks_nothing, named, understood
from conversations.topics.table import Held, Table

SUGGESTED = 3
"""Topics suggested where none is sure."""
LEAST = 0.15
"""A topic that is right with less likelihood is not even suggested."""
SURE = 0.92
"""The likelihood from which a topic is sure."""
AS_WRITTEN = 0.97
"""The likelihood of what is asked as a way of asking is written."""
_UNSEEN = 0.2
"""Ways that a feature which no way of a topic has is taken to be in."""
_NEARLY_ALL = 0.9
"""The share that one topic has of the ways of asking in just these words where they are its own."""
_LEARNT = 1.0
"""What the weights that were learnt count beside the counts; of a half to four, one finds most of
the lines that were written blind."""
_FEW = 2
"""Words from which a text can be sure that is not asked as written."""
_ONE_WORD = 0.65
"""The most likelihood that a topic has by one word."""
_AHEAD, _COVERED, _WORD, _BASE = 0.38, 3.0, 0.31, -2.7
"""A logistic regression of whether the first topic is right, on ways of asking that were left out:
what one point ahead of the second, the whole question covered, and each of its words up to
``_WORDS`` add to the log of the odds."""
_WORDS = 4
_AROUND = 0.5
"""What words around a question weigh beside its own: of a sixth to all, a half finds most of the
questions that say half of what they ask, and drowns as good as none of the others."""
SURE_AROUND = 0.8
"""The likelihood from which a topic is sure where words around a question were weighed with it."""
_AROUND_AHEAD, _AROUND_OWN, _AROUND_COVERED, _AROUND_WORD = 0.43, 3.4, 3.2, 0.47
_AROUND_FEW, _AROUND_BASE = 0.95, -3.3
"""The same regression for these, on questions in messages and on ways of asking that were left out,
each behind words of some message: what being ahead adds, the whole question covered, all words
around it covered, each word of the question, and that these are fewer than ``_FEW``: a short
question says by that alone that it goes back to something."""


@dataclass(frozen=True, slots=True)
class Found:
    """A topic that a question may be about, and how likely: 0 to 1, told for the first alone;
    those after it are at most as likely."""

    topic: str
    score: float


@dataclass(frozen=True, slots=True)
class Finding:
    """What a question may be about, the likeliest first."""

    ranked: tuple[Found, ...]
    sure: bool

    @property
    def topic(self) -> str | None:
        """The likeliest topic; None where nothing speaks for any."""
        return self.ranked[0].topic if self.ranked else None

    @property
    def suggestions(self) -> tuple[str, ...]:
        """Topics to choose from where none is sure."""
        return () if self.sure else tuple(one.topic for one in self.ranked[:SUGGESTED])


class _Said(dict[int, float]):
    """What a feature says for a topic that has it in so many ways: worked out once a number."""

    def __missing__(self, times: int) -> float:
        self[times] = said = math.log(1 + times / _UNSEEN)
        return said


_said = _Said()


class TopicIndex:
    """Topics by how they are asked about. Threads can share it."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._topics = tuple(table.ways)
        self._known = Known(table.words)

    def find(self, text: str, around: str = "") -> Finding:
        """What a text may be about; ``around``: words around it that it may go back to."""
        term = self.term_named(text)
        if term is not None:
            return Finding((Found(term, 1.0),), True)
        words = words_as_meant(text, self._known)
        meant = understood(words)
        if not around and (not meant or asks_nothing(meant)):
            return Finding((), False)
        own = features(words)
        held = self._held(own)
        beside = self._held(
            {
                one: _AROUND * weight
                for one, weight in features(words_as_meant(around, self._known)).items()
                if one not in own
            }
        )
        scores = self._scores([*held, *beside])
        ranked = sorted(scores, key=lambda one: (-scores[one], one))
        first = ranked[0] if ranked else OTHER
        topics = [one for one in ranked if one != OTHER]
        if not topics:
            return Finding((), False)
        ahead = scores[first] - (scores[ranked[1]] if len(ranked) > 1 else 0.0)
        telling = sum(len(one) > 1 and not is_number(one) for one in meant)

        def likelihood(topic: str, ahead: float) -> float:
            own = self._covered(held, topic)
            return (
                _likelihood_around(ahead, own, self._covered(beside, topic), telling)
                if around
                else _likelihood(ahead, own, telling)
            )

        likely = likelihood(first, ahead)
        topics_written, times, _ = self._table.having(whole(meant))
        written = {self._topics[one]: many for one, many in zip(topics_written, times, strict=True)}
        if written and written.get(first, 0) >= _NEARLY_ALL * sum(written.values()):
            likely = max(likely, AS_WRITTEN)
        elif telling < _FEW and not around:
            # One word says too little, unless that is how the topic is asked about.
            likely = min(likely, _ONE_WORD)
        if first == OTHER:
            # How likely the best topic is right all the same, which is behind.
            behind = likelihood(topics[0], -ahead)
            likely = 0.0 if written.keys() == {OTHER} else min(behind, 0.5)
        if likely < LEAST:
            return Finding((), False)
        sure = likely >= (SURE_AROUND if around else SURE) and first != OTHER
        return Finding(tuple(Found(one, likely) for one in topics[: SUGGESTED + 2]), sure)

    def _held(self, weights: Mapping[str, float]) -> list[tuple[float, Held]]:
        """What the table has of features, each with what it weighs by its kind and how rare it
        is."""
        return [
            (weight * weight_of(one, len(having[0]), len(self._topics)), having)
            for one, weight in weights.items()
            for having in (self._table.having(one),)
        ]

    def term_named(self, text: str) -> str | None:
        """The topic of the term that a text asks about by its very name: "what is CLB?"."""
        typed, asks = named(text)
        asks = asks or any(mark in text for mark in MARKS)
        return self._table.names.get(typed) if asks else None

    def _scores(self, held: Sequence[tuple[float, Held]]) -> dict[str, float]:
        """How much speaks for each topic that has any of the features."""
        length = length_of(weight for weight, _ in held)
        scores: dict[int, float] = defaultdict(float)
        spread = 0.0
        for weight, (topics, times, learnt) in held:
            part = weight / length
            if topics:
                spread += part
            for topic, many, tenths in zip(topics, times, learnt, strict=True):
                scores[topic] += part * _said[many]
                scores[topic] += _LEARNT * part * (tenths / PARTS)
        # A topic that is asked in more ways has more of everything.
        return {
            name: scores[topic] - spread * math.log(ways)
            for topic, (name, ways) in enumerate(self._table.ways.items())
            if topic in scores
        }

    def _covered(self, held: Sequence[tuple[float, Held]], topic: str) -> float:
        """How much of a question a topic has: 0 to 1. What several of its ways of asking have is
        its own; what one has is so perhaps by chance."""
        whole_weight = sum(weight for weight, _ in held) or 1.0
        number = self._topics.index(topic) if topic in self._topics else -1
        had = 0.0
        for weight, (topics, times, _) in held:
            many = times[topics.index(number)] if number in topics else 0
            had += weight * many / (many + 0.5)
        return had / whole_weight


def _likelihood(ahead: float, covered: float, words: int) -> float:
    odds = _BASE + _AHEAD * ahead + _COVERED * covered + _WORD * min(words, _WORDS)
    return 1 / (1 + math.exp(-odds))


def _likelihood_around(ahead: float, own: float, around: float, words: int) -> float:
    """The same where words around the question are weighed with it, which are covered as well."""
    odds = _AROUND_BASE + _AROUND_AHEAD * ahead + _AROUND_OWN * own + _AROUND_COVERED * around
    odds += _AROUND_WORD * min(words, _WORDS) + _AROUND_FEW * (words < _FEW)
    return 1 / (1 + math.exp(-odds))


@cache
def index() -> TopicIndex:
    """The index of every topic."""
    return TopicIndex(Table.load())
