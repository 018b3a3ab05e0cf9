"""In how many ways of asking each topic every feature stands: all that the index knows.

It is counted beforehand (``table``), since that takes longer than a script may take to start.
``python -m conversations.topics.counts`` does it anew after a change of the ways of asking or of
the words that mean the same, and learns the weights that go with it (``learnt``), which takes
a minute; a test tells when that was forgotten.
"""

from __future__ import annotations

import hashlib
import math
import runpy
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from conversations.topics.catalog import Topic, topics
from conversations.topics.features import SPELT, features, is_number, whole
from conversations.topics.reading import understood, words_of
from conversations.topics.table import Table
from conversations.voice.wording import FALLBACK, begun, fold, wording

OTHER = "other"
"""Stands in the place of a topic for whatever is about none of them."""
_UNKNOWN = 0.9
"""What a word that no topic has weighs, as a part of the most that a word can weigh."""
_NUMBER = 0.2
"""What a number weighs beside a word, since it says little of what is asked."""


def weight_of(feature: str, having: int, topics: int) -> float:
    """What a feature weighs by how rare it is: the more, the fewer of all topics have it."""
    rare = _rarity(having, topics) if having else _rarity(1, topics) * _UNKNOWN
    return rare * _NUMBER if is_number(feature) else rare


def _rarity(having: int, topics: int) -> float:
    return math.log(1 + topics / having)


class Counts:
    """How often each topic has a feature, and how many ways of asking it has."""

    def __init__(
        self, asked: Iterable[tuple[str, str]], names: Mapping[str, str] | None = None
    ) -> None:
        """Those of ways of asking, each with its topic; ``names`` are terms by their names."""
        self.names = dict(names or {})
        ways: Counter[str] = Counter()
        found: dict[str, Counter[str]] = defaultdict(Counter)
        for topic, text in asked:
            ways[topic] += 1
            words = words_of(text)
            for feature in (*features(words), whole(understood(words))):
                found[feature][topic] += 1
        self.ways: Mapping[str, int] = ways
        number = {topic: at for at, topic in enumerate(ways)}
        self.found = {
            feature: {number[topic]: times for topic, times in found[feature].items()}
            for feature in sorted(found)
        }
        """The topics of each feature by their numbers, which are their places in ``ways``."""

    def weighed(self, words: list[str]) -> dict[str, float]:
        """The features of words, each with what it weighs by its kind and by how rare it is."""
        return {
            one: weight * weight_of(one, len(self.found.get(one, ())), len(self.ways))
            for one, weight in features(words).items()
        }

    def name(self) -> str:
        """A name by which weights know the counts that they were learnt from."""
        told = repr((list(self.ways.items()), sorted(self.names.items()), self.found))
        return hashlib.sha256(told.encode()).hexdigest()

    def table(self, weights: Mapping[str, Sequence[int]] | None = None) -> Table:
        """All of it as it is looked up, with the weights of features in tenths."""
        return Table.of(
            self.found,
            weights or {},
            ways=self.ways,
            names=self.names,
            words=(one.removeprefix(SPELT) for one in self.found if one.startswith(SPELT)),
            counted=self.name(),
        )


def ways_of_asking(topic: Topic) -> Iterable[str]:
    """Every way of asking a topic, in every language that is understood."""
    for locale in sorted(begun()):
        words = wording(locale)
        if words.own(topic.message):
            yield words.plain(topic.message, "name")
    yield from wording(FALLBACK).phrases(topic.ways)


def every_way() -> list[tuple[str, str]]:
    """Every way of asking each topic, and what is about none."""
    ways = [(name, way) for name, topic in topics().items() for way in ways_of_asking(topic)]
    return [*ways, *((OTHER, other) for other in wording(FALLBACK).phrases("ways-other"))]


def names_of_terms() -> dict[str, str]:
    """The topics of the terms by their names."""
    names: dict[str, str] = {}
    for locale in sorted(begun()):
        words = wording(locale)
        for name, topic in topics().items():
            if topic.term and words.own(topic.message):
                full = fold(words.plain(topic.message, "name"))
                for one in (full, *words.words(topic.message, "words")):
                    names.setdefault(one, name)
    return names


@cache
def counted() -> Counts:
    """Counted anew from the wordings."""
    return Counts(every_way(), names_of_terms())


if __name__ == "__main__":
    # Weights go with their counts, and are learnt by a module that stands on this one.
    runpy.run_module("conversations.topics.learnt", run_name="__main__")
