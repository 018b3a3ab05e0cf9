"""What each feature says for a topic beside others, learnt from the ways of asking.

Counts take every feature of a question by itself, so a long question weighs its fillers like its
matter. Weights are learnt together: whatever tells two topics apart gains, what both have loses (a
multinomial logistic regression by stochastic gradient descent, over no more pairs of a feature and
a topic than are counted). Both are added up (``index``): of lines written blind, that finds more
than either does alone.
"""

from __future__ import annotations

import math
import random
import sys
from collections.abc import Iterable, Mapping

from conversations.topics.counts import Counts, counted, every_way
from conversations.topics.features import WHOLE
from conversations.topics.reading import words_of
from conversations.topics.table import FILE

_ROUNDS = 4
"""How often every way is learnt from; more find no more."""
_RATE = 3.0
"""How far one way moves its weights at first; less and less far later."""
PARTS = 10
"""Weights are kept in tenths."""

_Known = list[tuple[float, list[int], list[float]]]
"""Features of one way: how much of it each is, the topics that have it, and their weights, which
all ways share."""


def learn(
    counts: Counts, asked: Iterable[tuple[str, str]], rounds: int = _ROUNDS
) -> dict[str, list[int]]:
    """Learns the weights from ways of asking, each with its topic: of each feature, in tenths, one
    for each topic that has it."""
    number = {topic: at for at, topic in enumerate(counts.ways)}
    shared = {
        feature: (list(having), [0.0] * len(having))
        for feature, having in counts.found.items()
        if not feature.startswith(WHOLE)
    }
    ways = [(number[topic], _known(counts, shared, text)) for topic, text in asked]
    chance = random.Random(1)
    for done in range(rounds):
        chance.shuffle(ways)
        rate = _RATE * (1 - done / rounds)
        for right, known in ways:
            _move(right, known, rate, len(number))
    return {
        feature: [round(weight * PARTS) for weight in weights]
        for feature, (_, weights) in shared.items()
    }


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


if __name__ == "__main__":
    FILE.write_bytes(counted().table(learn(counted(), every_way())).content())
    sys.stdout.write(f"{sum(counted().ways.values())} ways of asking\n")
