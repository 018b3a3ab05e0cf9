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
from functools import cache, lru_cache
from pathlib import Path

from conversations.topics.catalog import Topic, topics
from conversations.topics.features import KINDS, SPELT, features, is_number, whole
from conversations.topics.reading import understood, words_of
from conversations.topics.sorted_lines import SortedLines
from conversations.voice.wording import FALLBACK, begun, fold, wording

FILE = Path(__file__).parent / "counts.tsv"
OTHER = "other"
"""Stands in the place of a topic for whatever is about none of them."""
_NAMED = "n:"
"""Begins the line of a name by which a term is asked about."""
REMEMBERED = 384
"""Features whose line stays read: several questions' worth, for each looks at its own thrice."""
_UNKNOWN = 0.9
"""What a word that no topic has weighs, as a part of the most that a word can weigh."""
_NUMBER = 0.2
"""What a number weighs beside a word, since it says little of what is asked."""


class Counts:
    """How often each topic has a feature, and how many ways of asking it has."""

    def __init__(self, ways: Mapping[str, int], lines: SortedLines) -> None:
        self.ways = ways
        self.topics = tuple(ways)
        self._lines = lines
        self.having = lru_cache(maxsize=REMEMBERED)(self._having)
        self._named = lines.beginning(_NAMED)
        self.names = {
            lines.key(place).removeprefix(_NAMED): lines.rest(place) for place in self._named
        }
        """The topics of terms by the names that people use."""

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
        named = {_NAMED + name: topic for name, topic in (names or {}).items()}
        written = sorted(f"{one}\t{told}" for one, told in {**lines, **named}.items())
        return cls(ways, SortedLines("\n".join([*written, ""]).encode()))

    @classmethod
    def load(cls) -> Counts:
        """Those of the file."""
        return cls.read(FILE.read_bytes())

    @classmethod
    def read(cls, text: bytes) -> Counts:
        """Those that a text holds, as ``text`` writes it."""
        head, _, rest = text.partition(b"\n")
        told = (one.partition(":") for one in head.decode().split())
        return cls({topic: int(times) for topic, _, times in told}, SortedLines(rest))

    def text(self) -> str:
        """What the file holds: the topics with their numbers of ways, and a line a feature."""
        head = " ".join(f"{topic}:{times}" for topic, times in self.ways.items())
        return f"{head}\n{self._lines.text.decode()}"

    def _having(self, feature: str) -> Mapping[str, int]:
        """The topics with a feature, and in how many of their ways it is."""
        place = self._lines.place(feature)
        if place is None:
            return {}
        # The whole line at once, without a loop: a question looks at some sixty of them.
        numbers = list(map(int, self._lines.rest(place).replace(":", " ").split()))
        return dict(zip(map(self.topics.__getitem__, numbers[::2]), numbers[1::2], strict=True))

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
        for kind in KINDS:
            yield from map(self._lines.key, self._lines.beginning(kind))

    def number(self, feature: str) -> int | None:
        """How many features stand before this one in the file; None where no topic has it."""
        place = self._lines.place(feature)
        return place if place is None or place < self._named.start else place - len(self._named)

    def words(self) -> Iterable[str]:
        """Every word of every way, as it is spelt."""
        spelt = self._lines.beginning(SPELT)
        return (self._lines.key(place).removeprefix(SPELT) for place in spelt)


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
    return Counts.of(every_way(), names_of_terms())


if __name__ == "__main__":
    # Weights go with their counts, and are learnt by a module that stands on this one.
    runpy.run_module("conversations.topics.learnt", run_name="__main__")
