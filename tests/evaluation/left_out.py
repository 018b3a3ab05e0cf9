"""How ways of asking are found when the index does not have them: an honest figure for new words.

``python -m tests.evaluation.left_out`` leaves out each tenth of them in turn, and learns from the
others; a tenth takes a minute or two.
"""

from __future__ import annotations

import random
import sys
from dataclasses import dataclass

from conversations.topics.counts import OTHER, Counts, every_way
from conversations.topics.index import TopicIndex
from conversations.topics.learnt import learn

PARTS = 10


@dataclass(slots=True)
class Tally:
    asked: int = 0
    first: int = 0
    """Ways whose topic came first."""
    wrong: int = 0
    """Ways for which another was sure."""


def left_out(parts: int = PARTS, learnt: bool = True) -> Tally:
    """What is found of the ways of asking in the first parts of ten, each part left out; without
    ``learnt`` by counts alone, which takes seconds."""
    ways = every_way()
    random.Random(1).shuffle(ways)
    tally = Tally()
    for part in range(parts):
        kept = [way for at, way in enumerate(ways) if at % PARTS != part]
        counts = Counts(kept)
        index = TopicIndex(counts.table(learn(counts, kept) if learnt else None))
        for topic, text in ways[part::PARTS]:
            if topic != OTHER:
                found = index.find(text)
                tally.asked += 1
                tally.first += found.topic == topic
                tally.wrong += found.sure and found.topic != topic
    return tally


if __name__ == "__main__":
    told = left_out()
    sys.stdout.write(
        f"{told.first} of {told.asked} right first ({told.first / told.asked:.1%}), "
        f"{told.wrong / told.asked:.1%} wrong as if sure\n"
    )
