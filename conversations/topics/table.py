"""What is known of every feature, as it is looked up: which topics have it, in how many of their
ways of asking, and what it says for each.

There are tens of thousands of features, most of one topic. In dictionaries they would take thirty
megabytes, in every process and for good. Here each is six bytes of a digest, in order, and the
topics of all stand in arrays, one feature behind the other. One that nobody has is taken for
another with a likelihood of three in ten thousand million.

``features.bits`` holds the arrays as they are in memory, behind a line of JSON.
"""

from __future__ import annotations

import json
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from itertools import accumulate
from pathlib import Path
from typing import Final

from express_entry.texts import Joined

FILE: Final = Path(__file__).parent / "features.bits"
_FIRST, _LAST = 4, 2
"""Bytes of a digest by which a feature is looked for, and by which it is known."""
_BLOCK = 8
"""Two to the power of this is how many features have one beginning to count from."""
_WHOLE, _SIGNED = "BHI", "bhi"
"""Arrays of numbers from 0, and of others, those of small numbers first."""

Held = tuple[Sequence[int], Sequence[int], Sequence[int]]
"""The numbers of the topics that have a feature, in how many of their ways it is, and what it says
for each, in tenths."""
NOBODY: Final[Held] = ((), (), ())


@dataclass(frozen=True, slots=True)
class Table:
    """See the module. Threads can share it."""

    ways: Mapping[str, int]
    """How many ways of asking each topic has."""
    names: Mapping[str, str]
    """The topics of terms by the names that people use."""
    words: Joined
    """Every word of every way, as it is spelt, sorted."""
    counted: str
    """The name of the counts that the weights were learnt from."""
    firsts: array[int]
    lasts: array[int]
    blocks: array[int]
    begins: array[int]
    """Where the topics of each feature begin, and one end past the last, in its block."""
    topics: array[int]
    times: array[int]
    weights: array[int]

    @classmethod
    def of(
        cls,
        found: Mapping[str, Mapping[int, int]],
        weights: Mapping[str, Sequence[int]],
        *,
        ways: Mapping[str, int],
        names: Mapping[str, str],
        words: Iterable[str],
        counted: str,
    ) -> Table:
        """``found`` are the topics of each feature by their numbers, with how often they have it;
        ``weights``, in tenths, go with them in the same order, and are 0 where there are none."""
        digests = {_digest(feature): feature for feature in found}
        if len(digests) < len(found):
            raise ValueError("two features have one digest: take more bytes of it")
        ordered = sorted(digests)
        features = [digests[one] for one in ordered]
        ends = list(accumulate((len(found[one]) for one in features), initial=0))
        blocks = ends[:: 1 << _BLOCK]
        return cls(
            ways=dict(ways),
            names=dict(names),
            words=Joined(sorted(words)),
            counted=counted,
            firsts=array("I", (first for first, _ in ordered)),
            lasts=array("H", (last for _, last in ordered)),
            blocks=array("I", blocks),
            begins=_smallest([end - blocks[at >> _BLOCK] for at, end in enumerate(ends)]),
            topics=_smallest([one for feature in features for one in found[feature]]),
            times=_smallest([times for one in features for times in found[one].values()]),
            weights=_smallest(
                [weight for one in features for weight in weights.get(one, [0] * len(found[one]))]
            ),
        )

    @classmethod
    def load(cls) -> Table:
        """That of the file."""
        content = FILE.read_bytes()
        end = content.index(b"\n")
        heading = json.loads(content[:end])
        body = memoryview(content)[end + 1 :]
        arrays: dict[str, array[int]] = {}
        for name, kind, size in heading["arrays"]:
            held = array(kind)
            held.frombytes(body[: size * held.itemsize])
            body = body[size * held.itemsize :]
            arrays[name] = held
        words = Joined(heading["words"].split(" "))
        return cls(heading["ways"], heading["names"], words, heading["counted"], **arrays)

    def content(self) -> bytes:
        """What the file holds."""
        arrays = {
            "firsts": self.firsts,
            "lasts": self.lasts,
            "blocks": self.blocks,
            "begins": self.begins,
            "topics": self.topics,
            "times": self.times,
            "weights": self.weights,
        }
        heading = {
            "ways": self.ways,
            "names": self.names,
            "words": " ".join(self.words),
            "counted": self.counted,
            "arrays": [(name, one.typecode, len(one)) for name, one in arrays.items()],
        }
        line = json.dumps(heading, ensure_ascii=False).encode()
        return b"\n".join((line, b"".join(map(bytes, arrays.values()))))

    def having(self, feature: str) -> Held:
        """The topics that have a feature."""
        first, last = _digest(feature)
        firsts = self.firsts
        at = bisect_left(firsts, first)
        while at < len(firsts) and firsts[at] == first:
            if self.lasts[at] == last:
                begin, end = self._begin(at), self._begin(at + 1)
                return self.topics[begin:end], self.times[begin:end], self.weights[begin:end]
            at += 1
        return NOBODY

    def _begin(self, at: int) -> int:
        return self.blocks[at >> _BLOCK] + self.begins[at]


def _digest(feature: str) -> tuple[int, int]:
    told = blake2b(feature.encode(), digest_size=_FIRST + _LAST).digest()
    return int.from_bytes(told[:_FIRST]), int.from_bytes(told[_FIRST:])


def _smallest(numbers: Sequence[int]) -> array[int]:
    """An array whose numbers are as small as they can be."""
    for kind in _SIGNED if min(numbers, default=0) < 0 else _WHOLE:
        try:
            return array(kind, numbers)
        except OverflowError:
            continue
    raise OverflowError("numbers beyond four bytes")
