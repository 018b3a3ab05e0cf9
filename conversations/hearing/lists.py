"""The lists of words that a message is read by, and whether one of them is said."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache

from conversations.interview.reading.numbers import in_list, listed
from conversations.voice.patterns import Pattern

_SAGE = Pattern("occupation sage", r"<sage>")


@cache
def phrases(name: str) -> re.Pattern[str]:
    """What finds a word or phrase of a list in folded text."""
    return _finding(in_list(f"words-told-{name}"))


def _finding(texts: Iterable[str]) -> re.Pattern[str]:
    ordered = sorted(map(re.escape, texts), key=len, reverse=True)
    return re.compile(rf" (?:{'|'.join(ordered)})(?= )")


class _Lists:
    """Which of the lists asked for so far have a word: a bit each, so that whatever is asked of a
    text, some thousand times a message, its words are gone through once."""

    def __init__(self) -> None:
        self.bits: dict[tuple[str, ...], int] = {}
        self.read = 0
        """How many lists are read. Of a text it is remembered beside the words: one that was gone
        through when there were fewer is gone through again."""
        self._lock = threading.Lock()
        """Held while a list is read: a thread may do so while people are answered in another."""
        self._bit: dict[str, int] = {}
        self._alone: dict[str, int] = {}
        """The lists that have a word as it stands."""
        self._first: dict[str, int] = {}
        """The lists that have a phrase which begins with a word."""
        self._longer: dict[int, re.Pattern[str]] = {}
        """What finds the phrases of a list."""

    def bits_of(self, names: tuple[str, ...]) -> int:
        """The bits of some lists, which are read the first time."""
        with self._lock:
            bits = sum({self._bit.get(name) or self._read(name) for name in names})
            self.read = len(self._bit)
            self.bits[names] = bits
        return bits

    def _read(self, name: str) -> int:
        bit = 1 << len(self._bit)
        longer = []
        for text in in_list(f"words-told-{name}"):
            first, _, rest = text.partition(" ")
            heads = self._first if rest else self._alone
            heads[first] = heads.get(first, 0) | bit
            if rest:
                longer.append(text)
        if longer:
            self._longer[bit] = _finding(longer)
        self._bit[name] = bit
        return bit

    def heard(self, text: str) -> tuple[int, int]:
        """The bits of the lists of which a word is in a text, and of those of which a phrase may
        be."""
        alone, first = self._alone, self._first
        said = begun = 0
        for word in text.split(" "):
            said |= alone.get(word, 0)
            begun |= first.get(word, 0)
        return said, begun

    def has_phrase(self, bits: int, text: str) -> bool:
        """Whether a phrase of one of some lists is in a text."""
        while bits:
            last = bits & -bits
            if self._longer[last].search(text) is not None:
                return True
            bits -= last
        return False


_lists = _Lists()


@lru_cache(maxsize=512)
def _heard(text: str, read: int) -> tuple[int, int]:
    """What is in a text of the lists that are ``read``, and perhaps of more."""
    return _lists.heard(text)


def says(text: str, *names: str) -> bool:
    """Whether a word or phrase of one of the lists is in folded text that has spaces around."""
    return says_one_of(text, names)


def says_one_of(text: str, names: tuple[str, ...]) -> bool:
    """The same of names that are together already; asked over a thousand times a message."""
    bits = _lists.bits.get(names) or _lists.bits_of(names)
    said, begun = _heard(text, _lists.read)
    if said & bits:
        return True
    return begun & bits != 0 and _lists.has_phrase(begun & bits, text)


def opens(text: str, name: str) -> bool:
    """Whether a word or phrase of a list is what folded text that has spaces around begins with."""
    return phrases(name).match(text) is not None


def any_of(word: str, *names: str) -> bool:
    """Whether a word stands in one of the lists."""
    return any(word in _told(name) for name in names)


@cache
def _told(name: str) -> frozenset[str]:
    return listed(f"words-told-{name}")


def is_a_trade(word: str) -> bool:
    """Whether a word names a trade or a post."""
    return any_of(word, "trade", "any-trade")


def begins_a_trade(word: str) -> bool:
    """Whether a word is the first of a trade whose next is no trade: "sage-femme"."""
    return _SAGE.fullmatch(word) is not None


def of_a_rank(words: Sequence[str]) -> bool:
    """Whether what stands last says which of a trade somebody is: "caissier principal"."""
    behind = words[-1] in listed("words-told-rank") and any(map(is_a_trade, words[-2:-1]))
    return behind or begins_a_trade("".join(words[-2:-1]))
