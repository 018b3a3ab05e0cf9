"""Phrases of word lists found in typed words, the longest that fits first; a slip of the finger is
mended to the word of a list that it is nearest to."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from rapidfuzz import process
from rapidfuzz.distance import OSA

from conversations.interview.reading.concepts import spelled
from conversations.interview.reading.numbers import in_list
from conversations.voice.remembered import remembering
from conversations.voice.wording import fold

MOST_WORDS = 60
"""Words of a text that are looked at: no answer has more."""
_BETWEEN_WORDS = re.compile(r"(?<=[a-z]{3})\.(?=[a-z]{3})")
"""A point that parts two words, as it does not in "b.tech"."""
_SHORTEST = 4
"""Letters of a word from which a slip still tells which word was meant."""
_SHORTEST_RARE = 3
"""The same of names that nothing else is called; of so few letters it is asked back."""
_MOST_NEAR = 8
"""Phrases near a text that are compared."""
_TWO_SLIPS = 8
"""Letters from which two slips do."""
_REMEMBERED = 1024


def _words(text: str) -> tuple[str, ...]:
    folded = _BETWEEN_WORDS.sub(" ", fold(text).replace("/", " "))
    return tuple(folded.replace(".", "").split()[:MOST_WORDS])


_typed = remembering(_REMEMBERED)(_words)


def words_of(text: str) -> tuple[str, ...]:
    """The folded words of a text; signs inside a word part it, save for "bac+5"."""
    return _typed(text)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase of a list found in a text."""

    name: str
    """What the list stands for."""
    at: int
    length: int

    @property
    def end(self) -> int:
        """The place of the first word after it."""
        return self.at + self.length


@dataclass(frozen=True, slots=True)
class Mended:
    """Words with their slips mended."""

    words: tuple[str, ...]
    surely: bool = True
    """Whether no other word can be meant; else what is read of them is asked back."""


class Lexicon:
    """Lists of phrases, by what they stand for. A phrase of two lists stands for the first."""

    def __init__(self, lists: Mapping[str, Iterable[str]], *, rare: Collection[str] = ()) -> None:
        """``rare``: words that nothing else is called, so that any word near to one is a slip, and
        the only ones that slips are mended to."""
        self._rare = rare
        self._names: dict[str, str] = {}
        for name, phrases in lists.items():
            for phrase in phrases:
                said = " ".join(_words(phrase))
                # Mostly the phrase as it is listed, which is held already.
                self._names.setdefault(phrase if said == phrase else said, name)
        lengths: dict[str, set[int]] = {}
        for phrase in self._names:
            lengths.setdefault(phrase.partition(" ")[0], set()).add(phrase.count(" ") + 1)
        self._lengths = {word: _longest_first(found) for word, found in lengths.items()}

    # Only where slips are mended, which is in few of some hundred lists, these are needed.

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word of every phrase."""
        return frozenset(word for phrase in self._names for word in phrase.split())

    @cached_property
    def _long(self) -> tuple[str, ...]:
        """The words that slips are mended to."""
        shortest = _SHORTEST_RARE if self._rare else _SHORTEST
        targets = self.words.intersection(self._rare) if self._rare else self.words
        return tuple(sorted(word for word in targets if len(word) >= shortest))

    @cached_property
    def _nearest(self) -> Callable[[str], tuple[str, bool]]:
        return remembering(_REMEMBERED)(self._near)

    def find(self, words: Sequence[str]) -> tuple[Phrase, ...]:
        """The phrases in these words, from left to right; none overlaps another."""
        found: list[Phrase] = []
        at = 0
        while at < len(words):
            length = self.at(words, at)
            if length:
                name = self._names[" ".join(words[at : at + length])]
                found.append(Phrase(name, at, length))
            at += length or 1
        return tuple(found)

    def at(self, words: Sequence[str], at: int) -> int:
        """How many words the longest phrase has that begins here; zero: none does."""
        left = len(words) - at
        for length in self._lengths.get(words[at], ()):
            if length <= left and " ".join(words[at : at + length]) in self._names:
                return length
        return 0

    def mend(self, words: Sequence[str]) -> Mended:
        """The words, each that is a slip of one of the lists' as that one."""
        mended, surely = [], True
        for word in words:
            meant, sure = self._nearest(word)
            mended.append(meant)
            surely = surely and sure
        return Mended(tuple(mended), surely)

    def _same(self, one: str, other: str) -> bool:
        """Whether two words by themselves stand for the same."""
        name = self._names.get(one)
        return name is not None and name == self._names.get(other)

    def nearest(self, text: str) -> str | None:
        """What the one phrase stands for that a whole text is two slips or less away from."""
        typed = " ".join(words_of(text))
        if len(typed) < _TWO_SLIPS:
            return None
        near = process.extract(
            typed, self._names.keys(), scorer=OSA.distance, score_cutoff=2, limit=_MOST_NEAR
        )
        names = {self._names[phrase] for phrase, _, _ in near}
        return names.pop() if len(names) == 1 else None

    def _near(self, word: str) -> tuple[str, bool]:
        if word in self.words or not word.isalpha():
            return word, True
        if self._rare:
            if len(word) < _SHORTEST_RARE:
                return word, True
        elif len(word) < _SHORTEST or word in spelled():
            return word, True
        cutoff = 2 if len(word) >= _TWO_SLIPS else 1
        near = process.extract(word, self._long, scorer=OSA.distance, score_cutoff=cutoff, limit=2)
        if not near:
            return word, True
        meant, slips, _ = near[0]
        alone = len(near) == 1 or near[1][1] > slips or self._same(meant, near[1][0])
        alone = alone and len(word) >= _SHORTEST
        return str(meant), alone and slips == 1 and meant[0] == word[0]


def _longest_first(lengths: Collection[int]) -> tuple[int, ...]:
    return _same_for_all(tuple(sorted(lengths, reverse=True)))


@cache
def _same_for_all(lengths: tuple[int, ...]) -> tuple[int, ...]:
    """Nearly all words begin phrases of one length, or of the same two."""
    return lengths


@cache
def lexicon(family: str, *names: str) -> Lexicon:
    """The lists ``family-name`` of ``heard/typed.ftl``, by their names."""
    return Lexicon({name: sorted(in_list(f"{family}-{name}")) for name in names})


@cache
def attributes(message: str, *names: str) -> Lexicon:
    """The attributes of a message of ``heard/typed.ftl``, by their names."""
    return Lexicon({name: sorted(in_list(message, name)) for name in names})


def has(words: Sequence[str], name: str) -> bool:
    """Whether a phrase of the list ``typed-name`` is in these words."""
    return bool(lexicon("typed", name).find(words))


def begins(words: Sequence[str], name: str) -> int:
    """How many words the phrase of the list ``typed-name`` has with which these words begin."""
    return lexicon("typed", name).at(words, 0) if words else 0


def ends(words: Sequence[str], name: str) -> int:
    """How many words the phrase of the list ``typed-name`` has with which these words end."""
    known = lexicon("typed", name)
    begin = (at for at in range(len(words)) if known.at(words, at) == len(words) - at)
    first = next(begin, len(words))
    return len(words) - first


def without(words: Sequence[str], name: str) -> tuple[str, ...]:
    """The words that are in no phrase of the list ``typed-name``."""
    taken = {
        place for one in lexicon("typed", name).find(words) for place in range(one.at, one.end)
    }
    return tuple(word for place, word in enumerate(words) if place not in taken)


def without_phrases(text: str, *names: str) -> str:
    """A text as it is written, without the words in phrases of the lists ``typed-name``."""
    pieces = text.split()
    owners = [(place, word) for place, piece in enumerate(pieces) for word in words_of(piece)]
    words = [word for _, word in owners]
    found = [one for name in names for one in lexicon("typed", name).find(words)]
    gone = {owners[at][0] for one in found for at in range(one.at, one.end)}
    return " ".join(piece for place, piece in enumerate(pieces) if place not in gone).strip(" ,;.-")
