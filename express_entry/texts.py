"""Many short texts in one piece of memory.

A text of its own takes four times the room of its letters, and an entry in a dictionary as much
again; the words that are known here are tens of thousands, held by every process for good. Joined
they are little more than their letters. One is cut out by its number, and the number of one is
found, in less than a millionth of a second.
"""

from __future__ import annotations

from abc import abstractmethod
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import overload

SEPARATOR = "\n"
"""Stands behind each text, and in none."""


class Texts(Sequence[str]):
    """Texts by their number, cut out when one is asked for."""

    __slots__ = ()

    @overload
    def __getitem__(self, number: int) -> str: ...

    @overload
    def __getitem__(self, number: slice) -> list[str]: ...

    def __getitem__(self, number: int | slice) -> str | list[str]:
        if isinstance(number, slice):
            return [self._at(one) for one in range(*number.indices(len(self)))]
        return self._at(range(len(self))[number])

    @abstractmethod
    def _at(self, number: int) -> str:
        """The text of a number that is there."""


class Joined(Texts):
    """Texts in one piece. Threads can share it."""

    __slots__ = ("_begins", "_text")

    def __init__(self, texts: Iterable[str]) -> None:
        told = list(texts)
        self._text = SEPARATOR.join([*told, ""])
        self._begins = array("I", accumulate((len(one) + 1 for one in told), initial=0))
        if self._text.count(SEPARATOR) != len(told):
            raise ValueError("a text has a line break in it")

    def __len__(self) -> int:
        return len(self._begins) - 1

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Joined) and self._text == other._text

    def __hash__(self) -> int:
        return hash(self._text)

    def _at(self, number: int) -> str:
        return self._text[self._begins[number] : self._begins[number + 1] - 1]

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

    __slots__ = ("_places",)

    def __init__(self, texts: Iterable[str]) -> None:
        super().__init__(texts)
        every = self._cut(0, len(self))
        # A table of hashes with more than half of it free, so that few texts share a place.
        size = 1 << (2 * len(every)).bit_length()
        self._places = array("I", [0]) * size
        """At the place of each text, or the next free one behind it, its number and one."""
        for number, one in enumerate(every, start=1):
            place = hash(one) % size
            while self._places[place]:
                place = (place + 1) % size
            self._places[place] = number

    def number(self, text: str) -> int | None:
        """The number of a text; None where it is none of these."""
        places, begins = self._places, self._begins
        last = len(places) - 1
        place = hash(text) & last
        while after := places[place]:
            if self._text[begins[after - 1] : begins[after] - 1] == text:
                return after - 1
            place = (place + 1) & last
        return None

    def __contains__(self, text: object) -> bool:
        return isinstance(text, str) and self.number(text) is not None
