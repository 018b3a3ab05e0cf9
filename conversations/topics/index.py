"""Finding the topic that a question is about.

Each way of asking a topic is a bag of its words and of its pairs of neighbours, weighed by how few
topics have them. A question is compared with each way of asking, and with all the words of a
topic together. What is found is sure only where it is near enough, and nearer than any other.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from conversations.topics.catalog import Topic, topics
from conversations.topics.reading import Known, asks_nothing, named, read, words_of
from conversations.voice.wording import begun, fold, wording

SUGGESTED = 3
"""Topics suggested where none is sure."""
LEAST = 0.33
"""Below this score a topic is not even suggested."""
SURE = 0.60
"""From this score a topic is sure, if it is also ``MARGIN`` ahead of the second."""
MARGIN = 0.16
_PAIR = 0.55
"""What a pair of neighbours weighs beside single words."""
_OF_ALL = 0.45
"""How much the words of a topic together weigh beside the nearest way of asking."""
_UNKNOWN = 0.9
"""What a word that no topic has weighs, as a part of the most that a word can weigh."""
_NUMBER = 0.15
"""The same of a number, which says little of what is asked."""
_FEW = 2
AS_WRITTEN = 0.95
"""Above this score a text is as good as one of the ways of asking."""


@dataclass(frozen=True, slots=True)
class Found:
    """A topic that a question may be about, and how much speaks for it: 0 to 1."""

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


Vector = Mapping[str, float]


class TopicIndex:
    """Ways of asking, by topic. Pure once made, so threads can share it."""

    def __init__(
        self, asked: Iterable[tuple[str, str]], names: Mapping[str, str] | None = None
    ) -> None:
        """``asked``: a topic, and one way of asking it; ``names``: folded names to the topic that
        is asked about by "what is" and the name."""
        self._names = names or {}
        ways = [(topic, text) for topic, text in asked]
        self._known = Known(word for _, text in ways for word in words_of(text))
        read_ways = [(topic, _features(read(text))) for topic, text in ways]
        self._weights = _weights(read_ways)
        self._most = max(self._weights.values(), default=1.0)
        self._topics: list[str] = []
        self._postings: dict[str, list[tuple[int, float]]] = defaultdict(list)
        self._of_topic: dict[str, dict[str, float]] = defaultdict(dict)
        counts: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
        for topic, features in read_ways:
            if not features:
                continue
            vector = self._unit(features)
            for feature, weight in vector.items():
                self._postings[feature].append((len(self._topics), weight))
                counts[topic][feature] += 1
            self._topics.append(topic)
        for topic, having in counts.items():
            for feature, times in having.items():
                # A word of several ways of asking is the topic's own; of one, perhaps by chance.
                self._of_topic[feature][topic] = times / (times + 0.5)

    def find(self, text: str) -> Finding:
        """What a text may be about."""
        term = self.term_named(text)
        if term is not None:
            return Finding((Found(term, 1.0),), True)
        features = _features(read(text, self._known))
        if not features:
            return Finding((), False)
        vector = self._unit(features)
        near: dict[str, float] = {}
        sums: dict[int, float] = defaultdict(float)
        for feature, weight in vector.items():
            for way, other in self._postings.get(feature, ()):
                sums[way] += weight * other
        for way, similar in sums.items():
            topic = self._topics[way]
            if similar > near.get(topic, 0.0):
                near[topic] = similar
        weighed = {feature: self._weight(feature) for feature in features if not _is_pair(feature)}
        whole = sum(weighed.values())
        together: dict[str, float] = defaultdict(float)
        for feature, weight in weighed.items():
            for topic, share in self._of_topic.get(feature, {}).items():
                together[topic] += weight / whole * share
        ranked = sorted(
            (
                Found(topic, (1 - _OF_ALL) * similar + _OF_ALL * together[topic])
                for topic, similar in near.items()
            ),
            key=lambda one: (-one.score, one.topic),
        )
        ranked = [one for one in ranked[: SUGGESTED + 2] if one.score >= LEAST]
        if not ranked or asks_nothing(weighed):
            return Finding((), False)
        second = ranked[1].score if len(ranked) > 1 else LEAST
        sure = ranked[0].score >= SURE and ranked[0].score - second >= MARGIN
        if sum(not _is_number(feature) for feature in weighed) < _FEW:
            # One word says too little, unless that is how the topic is asked about.
            sure = sure and ranked[0].score > AS_WRITTEN
        return Finding(tuple(ranked), sure)

    def term_named(self, text: str) -> str | None:
        """The topic of the term that a text asks about by its very name: "what is CLB?"."""
        typed, asks = named(text)
        return self._names.get(typed) if asks or "?" in text else None

    def _weight(self, feature: str) -> float:
        weight = self._weights.get(feature)
        if weight is not None:
            return weight
        if _is_pair(feature):
            return 0.0
        return self._most * (_NUMBER if _is_number(feature) else _UNKNOWN)

    def _unit(self, features: Iterable[str]) -> Vector:
        """Features by their weights, as long as one."""
        weighed = {feature: self._weight(feature) for feature in features}
        length = math.sqrt(sum(weight * weight for weight in weighed.values())) or 1.0
        return {feature: weight / length for feature, weight in weighed.items() if weight}


def _features(tokens: list[str]) -> tuple[str, ...]:
    """Each word, and each pair of neighbours whatever their order."""
    pairs = (f"{min(one, two)} {max(one, two)}" for one, two in pairwise(tokens))
    return tuple(dict.fromkeys([*tokens, *pairs]))


def _is_number(feature: str) -> bool:
    return any(map(str.isdigit, feature))


def _is_pair(feature: str) -> bool:
    return " " in feature


def _weights(ways: Iterable[tuple[str, tuple[str, ...]]]) -> dict[str, float]:
    """What each feature weighs: the more, the fewer topics have it."""
    having: dict[str, set[str]] = defaultdict(set)
    every = set()
    for topic, features in ways:
        every.add(topic)
        for feature in features:
            having[feature].add(topic)
    return {
        feature: math.log(1 + len(every) / len(topics)) * (_PAIR if _is_pair(feature) else 1.0)
        for feature, topics in having.items()
    }


def ways_of_asking(topic: Topic) -> Iterable[str]:
    """Every way of asking a topic, of every language that is begun."""
    for locale in sorted(begun()):
        words = wording(locale)
        if not words.own(topic.message):
            continue
        yield words.plain(topic.message, "name")
        for attribute in (None, "fr"):
            yield from words.phrases(topic.ways, attribute)
        if topic.term:
            yield from words.words(topic.message, "words")


@cache
def index() -> TopicIndex:
    """The ways of asking every topic."""
    names: dict[str, str] = {}
    for locale in sorted(begun()):
        words = wording(locale)
        for name, topic in topics().items():
            if topic.term and words.own(topic.message):
                full = fold(words.plain(topic.message, "name"))
                for one in (full, *words.words(topic.message, "words")):
                    names.setdefault(one, name)
    ways = ((name, way) for name, topic in topics().items() for way in ways_of_asking(topic))
    return TopicIndex(ways, names)
