"""Many short texts in one piece of memory.

A text of its own takes four times the room of its letters, and an entry in a dictionary as much
again; the words that are known here are tens of thousands, held by every process for good. Joined
they are little more than their letters. One is found by its number in a tenth of a millionth of a
second, and the number of one in some more.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import overload

SEPARATOR = "\n"
"""Stands behind each text, and in none."""


class Joined(Sequence[str]):
    """Texts by their number. Threads can share it."""

    __slots__ = ("_begins", "_text")

    def __init__(self, texts: Iterable[str]) -> None:
        told = list(texts)
        self._text = SEPARATOR.join([*told, ""])
        self._begins = array("I", accumulate((len(one) + 1 for one in told), initial=0))
        if self._text.count(SEPARATOR) != len(told):
            raise ValueError("a text has a line break in it")

    def __len__(self) -> int:
        return len(self._begins) - 1

    @overload
    def __getitem__(self, number: int) -> str: ...

    @overload
    def __getitem__(self, number: slice) -> list[str]: ...

    def __getitem__(self, number: int | slice) -> str | list[str]:
        if isinstance(number, slice):
            first, end, step = number.indices(len(self))
            if step == 1:
                # At once: a text is cut faster than it is looked up piece by piece.
                return self._cut(first, end)
            return [self[one] for one in range(first, end, step)]
        begins = self._begins
        if number < 0:
            number += len(begins) - 1
        return self._text[begins[number] : begins[number + 1] - 1]

    def __iter__(self) -> Iterator[str]:
        return iter(self._cut(0, len(self)))

    def _cut(self, first: int, end: int) -> list[str]:
        if end <= first:
            return []
        begins = self._begins
        return self._text[begins[first] : begins[end] - 1].split(SEPARATOR)

    def beginning(self, prefix: str) -> list[str]:
        """Those that begin so, where the texts are sorted."""
        first = bisect_left(self, prefix)
        after = f"{prefix}\U0010ffff"
        return self._cut(first, bisect_left(self, after, lo=first))


class Numbered(Joined):
    """Texts that differ, by their number, and their numbers by the texts."""

    __slots__ = ("_mask", "_places")

    def __init__(self, texts: Iterable[str]) -> None:
        super().__init__(texts)
        # Twice as many places as texts and more, so that most are found where they are looked for
        # first. Each holds one more than the number of a text; 0 is none.
        self._mask = (1 << (2 * len(self)).bit_length()) - 1
        places = array("H" if len(self) < 1 << 16 else "I", bytes(2 * (self._mask + 1)))
        if places.typecode == "I":
            places = array("I", bytes(places.itemsize * (self._mask + 1)))
        for number, one in enumerate(self._cut(0, len(self)), 1):
            at = hash(one) & self._mask
            while places[at]:
                at = (at + 1) & self._mask
            places[at] = number
        self._places = places

    def number(self, text: str) -> int | None:
        """The number of a text; None where it is none of these."""
        at = hash(text) & self._mask
        places = self._places
        while number := places[at]:
            begins = self._begins
            begun = begins[number - 1]
            if begins[number] - begun == len(text) + 1 and self._text.startswith(text, begun):
                return number - 1
            at = (at + 1) & self._mask
        return None

    def __contains__(self, text: object) -> bool:
        return isinstance(text, str) and self.number(text) is not None
