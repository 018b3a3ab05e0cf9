"""What was learnt of each clue: by which weight it speaks for a reading, and how likely a reading
is that has them all.

``weights.bits`` holds one byte for each place of each kind of fact, behind a line of JSON; a clue
has the place that its checksum gives it. Two clues at one place are learnt as one: there are fewer
that count than places.
"""

from __future__ import annotations

import json
import math
from array import array
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final
from zlib import crc32

FILE: Final = Path(__file__).parent / "weights.bits"
PLACES = 1 << 16
PARTS = 16
"""Weights are kept in sixteenths."""


def place(clue: str) -> int:
    """Where the weight of a clue stands."""
    return crc32(clue.encode()) % PLACES


@dataclass(frozen=True, slots=True)
class Weights:
    """See the module. Threads can share it."""

    learnt_from: str
    """The digest of the messages."""
    of: Mapping[str, array[int]]
    """By kind of fact."""

    @classmethod
    def load(cls) -> Weights:
        """Those of the file."""
        content = FILE.read_bytes()
        end = content.index(b"\n")
        heading = json.loads(content[:end])
        of = {}
        for number, kind in enumerate(heading["kinds"]):
            begin = end + 1 + number * PLACES
            of[kind] = array("b", content[begin : begin + PLACES])
        return cls(heading["learnt_from"], of)

    def content(self) -> bytes:
        """What the file holds."""
        heading = {"learnt_from": self.learnt_from, "kinds": list(self.of)}
        return b"\n".join((json.dumps(heading).encode(), b"".join(map(bytes, self.of.values()))))

    def likely(self, kind: str, clues: Iterable[str]) -> float:
        """How likely a reading is right that has these clues, from 0 to 1."""
        held = self.of[kind]
        return 1 / (1 + math.exp(-sum(held[place(one)] for one in clues) / PARTS))


@cache
def weights() -> Weights:
    """The weights as shipped."""
    return Weights.load()
