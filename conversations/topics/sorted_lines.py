"""Sorted lines that are looked up where they stand.

Tens of thousands of lines in a dictionary take ten times the memory of their text, in every process
and for good; a search by halves takes a few millionths of a second.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from itertools import accumulate

END = b"\t"
"""What ends the key that a line begins with. It sorts before every other character, so lines sorted
as a whole are sorted by their keys."""


class SortedLines:
    """Lines by the key each begins with. Threads can share it."""

    def __init__(self, text: bytes) -> None:
        self.text = text
        # As long as the file is, four bytes hold where a line begins.
        self._begins = array("I", accumulate(map(len, text.splitlines(keepends=True)), initial=0))

    def __len__(self) -> int:
        return len(self._begins) - 1

    def line(self, place: int) -> str:
        """A whole line, without its end."""
        return self._bytes(place)[:-1].decode()

    def place(self, key: str) -> int | None:
        """Where the line of a key stands; None where there is none."""
        begins = key.encode() + END
        found = self._first(begins)
        there = found < len(self) and self._bytes(found).startswith(begins)
        return found if there else None

    def rest(self, place: int) -> str:
        """What stands in a line after its key."""
        return self._bytes(place).partition(END)[2][:-1].decode()

    def key(self, place: int) -> str:
        """The key of a line."""
        return self._bytes(place).partition(END)[0].decode()

    def beginning(self, prefix: str) -> range:
        """The places of the lines that begin so."""
        begins = prefix.encode()
        # No character is written with this byte, so it stands after all that begin so.
        return range(self._first(begins), self._first(begins + b"\xff"))

    def _bytes(self, place: int) -> bytes:
        return self.text[self._begins[place] : self._begins[place + 1]]

    def _first(self, least: bytes) -> int:
        """The first line that is not less."""
        return bisect_left(range(len(self)), least, key=self._bytes)
