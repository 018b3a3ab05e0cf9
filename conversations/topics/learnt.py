"""What each feature says for a topic beside others, learnt from the ways of asking.

Counts take every feature of a question by itself, so a long question weighs its fillers like its
matter. Weights are learnt together: whatever tells two topics apart gains, what both have loses (a
multinomial logistic regression by stochastic gradient descent, over no more pairs of a feature and
a topic than are counted). Both are added up (``index``): of lines written blind, that finds more
than either does alone.

``weights.tsv`` holds the weights in tenths: a line a feature, its topics in the order in which
``counts.tsv`` has them. Its head names the counts that it was learnt from.
"""

from __future__ import annotations

import hashlib
import math
import random
import sys
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from conversations.topics import counts as counting
from conversations.topics.counts import REMEMBERED, Counts
from conversations.topics.features import WHOLE
from conversations.topics.reading import words_of
from conversations.topics.sorted_lines import SortedLines

FILE = Path(__file__).parent / "weights.tsv"
_ROUNDS = 4
"""How often every way is learnt from; more find no more."""
_RATE = 3.0
"""How far one way moves its weights at first; less and less far later."""
_PARTS = 10
"""Weights are kept in tenths."""

_Known = list[tuple[float, list[int], list[float]]]
"""Features of one way: how much of it each is, the topics that have it, and their weights, which
all ways share."""


class _Parted(dict[int, float]):
    """Weights by what the file says of them; each is one number, however many features have it."""

    def __missing__(self, parts: int) -> float:
        self[parts] = weight = parts / _PARTS
        return weight


_parted = _Parted()


class Learnt:
    """The weights of features for topics. Threads can share it."""

    def __init__(self, counts: Counts, lines: SortedLines) -> None:
        self._counts = counts
        self._lines = lines
        self.weights = lru_cache(maxsize=REMEMBERED)(self._weights)

    @classmethod
    def load(cls, counts: Counts) -> Learnt:
        """Those of the file, which goes with the file of the counts."""
        return cls(counts, SortedLines(FILE.read_bytes().partition(b"\n")[2]))

    def _weights(self, feature: str) -> Mapping[str, float]:
        """What a feature says for each topic that has it; nothing where none has."""
        number = self._counts.number(feature)
        if number is None or number >= len(self._lines):
            return {}
        told = map(_parted.__getitem__, map(int, self._lines.line(number).split()))
        return dict(zip(self._counts.having(feature), told, strict=True))

    def text(self) -> str:
        """What the file holds."""
        return f"{name_of(self._counts)}\n{self._lines.text.decode()}"


def name_of(counts: Counts) -> str:
    """A name by which weights know the counts that they were learnt from."""
    return hashlib.sha256(counts.text().encode()).hexdigest()


def unlearnt(counts: Counts) -> Learnt:
    """No weights at all: counts alone decide."""
    return Learnt(counts, SortedLines(b""))


def learn(counts: Counts, asked: Iterable[tuple[str, str]], rounds: int = _ROUNDS) -> Learnt:
    """Learns the weights from ways of asking, each with its topic."""
    number = {topic: at for at, topic in enumerate(counts.topics)}
    shared = {
        feature: ([number[topic] for topic in having], [0.0] * len(having))
        for feature in _weighable(counts)
        if (having := counts.having(feature))
    }
    ways = [(number[topic], _known(counts, shared, text)) for topic, text in asked]
    chance = random.Random(1)
    for done in range(rounds):
        chance.shuffle(ways)
        rate = _RATE * (1 - done / rounds)
        for right, known in ways:
            _move(right, known, rate, len(number))
    lines = (
        " ".join(str(round(weight * _PARTS)) for weight in weights) + "\n"
        for _, weights in shared.values()
    )
    return Learnt(counts, SortedLines("".join(lines).encode()))


def _move(right: int, known: _Known, rate: float, topics: int) -> None:
    """Moves the weights towards the right topic, by how unlikely they hold it."""
    scores = [0.0] * topics
    for part, having, weights in known:
        for topic, weight in zip(having, weights, strict=True):
            scores[topic] += part * weight
    most = max(scores)
    likely = [math.exp(score - most) for score in scores]
    total = sum(likely)
    missed = [-one / total for one in likely]
    missed[right] += 1
    for part, having, weights in known:
        step = rate * part
        weights[:] = [
            weight + step * missed[topic] for topic, weight in zip(having, weights, strict=True)
        ]


def _known(
    counts: Counts, shared: Mapping[str, tuple[list[int], list[float]]], text: str
) -> _Known:
    weighed = counts.weighed(words_of(text))
    length = length_of(weighed.values())
    return [(weight / length, *shared[one]) for one, weight in weighed.items() if one in shared]


def length_of(weights: Iterable[float]) -> float:
    """The length of weights as of a vector, by which a long question counts like a short one."""
    return math.sqrt(sum(weight * weight for weight in weights)) or 1.0


def _weighable(counts: Counts) -> Sequence[str]:
    return [feature for feature in counts.features() if not feature.startswith(WHOLE)]


if __name__ == "__main__":
    counting.FILE.write_text(counting.counted().text(), "utf-8")
    FILE.write_text(learn(Counts.load(), counting.every_way()).text(), "utf-8")
    sys.stdout.write(f"{sum(Counts.load().ways.values())} ways of asking\n")
