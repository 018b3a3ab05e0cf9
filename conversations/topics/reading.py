"""A question as the words that tell what it is about: fillers fall away, words that mean the same
become one, slips of the finger are mended, and what is left is cut to its stem."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from babel import Locale
from rapidfuzz import process
from rapidfuzz.distance import OSA

from conversations.interview.reading.concepts import spelled
from conversations.interview.reading.numbers import listed
from conversations.interview.reading.shortened import in_any_words
from conversations.interview.reading.tongue import seems, small_words
from conversations.voice.remembered import remembering
from conversations.voice.wording import FALLBACK, fold, wording
from express_entry.noc.stemmers import Stemmer, stemmer
from express_entry.texts import Joined, Numbered

MOST_WORDS = 60
"""Words of a text that are looked at; nobody asks one thing in more."""
_SHORTEST = 4
"""Letters of a word from which a slip still tells which word was meant."""
_TWO_SLIPS = 9
"""Letters from which two slips do."""
_REMEMBERED = 2048

MARKS = "?؟？"
"""Marks that end a question."""

_INSIDE = re.compile(r"[./+#_-]")


@cache
def _stemmer(language: str) -> Stemmer:
    """That of a language, or of English where there is none of it."""
    try:
        return stemmer((Locale.parse(language).english_name or "").casefold())
    except ModuleNotFoundError:
        return stemmer("english")


def _folded(text: str) -> tuple[str, ...]:
    return tuple(_INSIDE.sub(" ", fold(text)).split()[:MOST_WORDS])


@remembering(_REMEMBERED)
def _asked(text: str) -> tuple[str, ...]:
    """Folded words, those of short messages written out."""
    return _folded(in_any_words(fold(text)))


def words_of(text: str) -> list[str]:
    """The folded words of a text, without the marks inside them."""
    return list(_asked(text))


def named(text: str) -> tuple[str, bool]:
    """Folded words without "what is" and the like, and whether they began so."""
    typed, begins = fold(text.replace("?", " ")), False
    leads, longest = _leads()
    words = typed.split(" ", longest)
    for length in range(len(words) - 1, 0, -1):
        if " ".join(words[:length]) in leads:
            typed, begins = " ".join(words[length:]), True
            break
    for article in listed("words-articles"):
        typed = typed.removeprefix(f"{article} ")
    return typed, begins


@cache
def _leads() -> tuple[frozenset[str], int]:
    """What stands before a name that is asked about, and how many words the longest has."""
    leads = listed("words-what-is")
    return leads, max(len(lead.split()) for lead in leads)


def understood(words: list[str]) -> list[str]:
    """What words are about, in order: names of groups, and stems."""
    return list(_tokens(words, seems(words)))


def asks_nothing(tokens: Iterable[str]) -> bool:
    """Whether nothing but words that ask is there: "why", "can I"."""
    return all(token in _openings() for token in tokens)


@cache
def _openings() -> frozenset[str]:
    groups = _groups()
    return frozenset(groups.name(word) or word for word in listed("topics-openings"))


def _tokens(words: list[str], language: str) -> Iterable[str]:
    groups, fillers = _groups(), listed("topics-fillers")
    # "An" is a year in French, and "ai" no machine.
    small = fillers if language == FALLBACK else small_words(language)
    at = 0
    while at < len(words):
        word, taken = words[at], 0
        for length in groups.lengths(word):
            said = word if length == 1 else " ".join(words[at : at + length])
            name = groups.name(said)
            if name is not None and not (length == 1 and word in small):
                yield name
                taken = length
                break
        if not taken and word not in fillers:
            yield stem(word, language)
        at += taken or 1


@remembering(_REMEMBERED)
def stem(word: str, language: str) -> str:
    """What a word of a language has in common with its other forms."""
    if word.isdecimal():
        return word
    return _stemmer(language).stemWord(word)


@dataclass(frozen=True, slots=True)
class _Groups:
    """Words and phrases that mean the same."""

    said: Numbered
    group_of: array[int]
    """The number of the group of each."""
    names: Joined
    firsts: Numbered
    """The words that any of them begins with."""
    lengths_of: array[int]
    """How many words those have that begin so, as bits: bit 0 is one word."""

    def name(self, said: str) -> str | None:
        """The name of the group of a word or phrase."""
        number = self.said.number(said)
        return None if number is None else self.names[self.group_of[number]]

    def lengths(self, word: str) -> tuple[int, ...]:
        """How many words the phrases have that begin with a word, the longest first."""
        number = self.firsts.number(word)
        return () if number is None else _from_bits(self.lengths_of[number])

    def words(self) -> set[str]:
        """Every word of all of them."""
        return {word for said in self.said for word in said.split()}


@cache
def _from_bits(bits: int) -> tuple[int, ...]:
    return tuple(at + 1 for at in reversed(range(bits.bit_length())) if bits >> at & 1)


@cache
def _groups() -> _Groups:
    """Words and phrases, to the first of their group; a space in its name would be a pair."""
    group_of: dict[str, int] = {}
    names: list[str] = []
    lengths: dict[str, int] = {}
    for group in wording(FALLBACK).phrases("topics-alike"):
        # Thousands, each read once: not remembered as what people ask is.
        alike = [" ".join(_folded(name)) for name in group.split(",")]
        for one in alike:
            group_of.setdefault(one, len(names))
            first = one.partition(" ")[0]
            lengths[first] = lengths.get(first, 0) | 1 << one.count(" ")
        names.append("=" + "_".join(alike[0].split()))
    return _Groups(
        Numbered(group_of),
        array("H", group_of.values()),
        Joined(names),
        Numbered(lengths),
        array("I", lengths.values()),
    )


class Known:
    """Words that a slip is mended to."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = Numbered(sorted({*words, *_groups().words()}))
        self.meant = remembering(_REMEMBERED)(self._meant)

    def _meant(self, word: str) -> str:
        """The word that one is a slip of; the word itself where it is none."""
        if word in self._words or word in listed("topics-fillers") or word in spelled():
            return word
        if len(word) < _SHORTEST or not word.isalpha():
            return word
        # Cut when they are needed: what is typed with a slip is remembered.
        alike = (one for one in self._words.beginning(word[0]) if len(one) >= _SHORTEST)
        found = process.extractOne(
            word,
            [one for one in alike if one.isalpha()],
            scorer=OSA.distance,
            score_cutoff=2 if len(word) >= _TWO_SLIPS else 1,
        )
        return word if found is None else str(found[0])
