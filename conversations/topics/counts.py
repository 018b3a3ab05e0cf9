"""In how many ways of asking each topic every feature stands: all that the index knows.

``counts.tsv`` holds it ready to be looked up, since counting takes longer than a script may take to
start. ``python -m conversations.topics.counts`` writes it anew after a change of the ways of asking
or of the words that mean the same, and learns the weights that go with it (``learnt``), which takes
a minute; a test tells when that was forgotten.
"""

from __future__ import annotations

import math
import runpy
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from conversations.topics.catalog import Topic, topics
from conversations.topics.features import SPELT, features, is_number, whole
from conversations.topics.reading import understood, words_of
from conversations.voice.wording import FALLBACK, begun, fold, wording

FILE = Path(__file__).parent / "counts.tsv"
OTHER = "other"
"""Stands in the place of a topic for whatever is about none of them."""
_NAMED = "n:"
"""Begins the line of a name by which a term is asked about."""
_UNKNOWN = 0.9
"""What a word that no topic has weighs, as a part of the most that a word can weigh."""
_NUMBER = 0.2
"""What a number weighs beside a word, since it says little of what is asked."""


class Counts:
    """How often each topic has a feature, and how many ways of asking it has."""

    def __init__(
        self, ways: Mapping[str, int], lines: Mapping[str, str], names: Mapping[str, str]
    ) -> None:
        self.ways = ways
        self.names = names
        """The topics of terms by the names that people use."""
        self.topics = tuple(ways)
        self._lines = lines
        self._read: dict[str, Mapping[str, int]] = {}

    @classmethod
    def of(cls, asked: Iterable[tuple[str, str]], names: Mapping[str, str] | None = None) -> Counts:
        """Those of ways of asking, each with its topic; ``names`` are terms by their names."""
        ways: Counter[str] = Counter()
        found: dict[str, Counter[str]] = defaultdict(Counter)
        for topic, text in asked:
            ways[topic] += 1
            words = words_of(text)
            for feature in (*features(words), whole(understood(words))):
                found[feature][topic] += 1
        number = {topic: at for at, topic in enumerate(ways)}
        lines = {
            feature: " ".join(f"{number[topic]}:{times}" for topic, times in having.items())
            for feature, having in found.items()
        }
        return cls(ways, lines, names or {})

    @classmethod
    def load(cls) -> Counts:
        """Those of the file."""
        return cls.read(FILE.read_text("utf-8"))

    @classmethod
    def read(cls, text: str) -> Counts:
        """Those that a text holds, as ``text`` writes it."""
        head, *rest = text.splitlines()
        ways = {
            topic: int(times) for topic, _, times in (one.partition(":") for one in head.split())
        }
        lines = dict(line.split("\t", 1) for line in rest)
        names = {
            name.removeprefix(_NAMED): lines.pop(name)
            for name in [one for one in lines if one.startswith(_NAMED)]
        }
        return cls(ways, lines, names)

    def text(self) -> str:
        """What the file holds: the topics with their numbers of ways, and a line a feature."""
        head = " ".join(f"{topic}:{times}" for topic, times in self.ways.items())
        named = {_NAMED + name: topic for name, topic in self.names.items()}
        lines = sorted(f"{one}\t{told}" for one, told in {**self._lines, **named}.items())
        return "\n".join([head, *lines, ""])

    def having(self, feature: str) -> Mapping[str, int]:
        """The topics with a feature, and in how many of their ways it is."""
        found = self._read.get(feature)
        if found is None:
            pairs = (one.partition(":") for one in self._lines.get(feature, "").split())
            found = {self.topics[int(at)]: int(times) for at, _, times in pairs}
            self._read[feature] = found
        return found

    def weighed(self, words: list[str]) -> dict[str, float]:
        """The features of words, each with what it weighs by its kind and by how rare it is."""
        given = features(words)
        return {one: weight * self._weight(one) for one, weight in given.items()}

    def _weight(self, feature: str) -> float:
        having = self.having(feature)
        rare = self._rarity(len(having)) if having else self._rarity(1) * _UNKNOWN
        return rare * _NUMBER if is_number(feature) else rare

    def _rarity(self, topics: int) -> float:
        """What a feature that some topics have weighs: the more, the fewer have it."""
        return math.log(1 + len(self.ways) / topics)

    def features(self) -> Iterable[str]:
        """Every feature that some topic has, in the order of the file."""
        return sorted(self._lines)

    def words(self) -> Iterable[str]:
        """Every word of every way, as it is spelt."""
        return (one.removeprefix(SPELT) for one in self._lines if one.startswith(SPELT))


def ways_of_asking(topic: Topic) -> Iterable[str]:
    """Every way of asking a topic, of every language that is begun."""
    for locale in sorted(begun()):
        words = wording(locale)
        if not words.own(topic.message):
            continue
        yield words.plain(topic.message, "name")
        for attribute in (None, "fr"):
            yield from words.phrases(topic.ways, attribute)


def every_way() -> list[tuple[str, str]]:
    """Every way of asking each topic, and what is about none."""
    ways = [(name, way) for name, topic in topics().items() for way in ways_of_asking(topic)]
    words = wording(FALLBACK)
    others = (
        other for attribute in (None, "fr") for other in words.phrases("ways-other", attribute)
    )
    return [*ways, *((OTHER, other) for other in others)]


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
    return Counts.of(every_way(), names_of_terms())


if __name__ == "__main__":
    # Weights go with their counts, and are learnt by a module that stands on this one.
    runpy.run_module("conversations.topics.learnt", run_name="__main__")
