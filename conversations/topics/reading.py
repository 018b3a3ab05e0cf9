"""A question as the words that tell what it is about: fillers fall away, words that mean the same
become one, slips of the finger are mended, and what is left is cut to its stem."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from functools import cache
from itertools import groupby

from babel import Locale
from rapidfuzz import process
from rapidfuzz.distance import OSA

from conversations.interview.reading.concepts import spelled
from conversations.interview.reading.numbers import listed
from conversations.interview.reading.tongue import seems, small_words
from conversations.voice.remembered import remembering
from conversations.voice.wording import FALLBACK, fold, wording
from express_entry.noc.stemmers import Stemmer, stemmer

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


_asked = remembering(_REMEMBERED)(_folded)


def words_of(text: str) -> list[str]:
    """The folded words of a text, without the marks inside them."""
    return list(_asked(text))


def named(text: str) -> tuple[str, bool]:
    """Folded words without "what is" and the like, and whether they began so."""
    typed, begins = fold(text.replace("?", " ")), False
    for opening in _leads():
        if typed.startswith(f"{opening} "):
            typed, begins = typed.removeprefix(f"{opening} "), True
            break
    for article in listed("words-articles"):
        typed = typed.removeprefix(f"{article} ")
    return typed, begins


@cache
def _leads() -> tuple[str, ...]:
    """What stands before a name that is asked about, the longest first."""
    return tuple(sorted(listed("words-what-is"), key=len, reverse=True))


def understood(words: list[str]) -> list[str]:
    """What words are about, in order: names of groups, and stems."""
    return list(_tokens(words, seems(words)))


def asks_nothing(tokens: Iterable[str]) -> bool:
    """Whether nothing but words that ask is there: "why", "can I"."""
    return all(token in _openings() for token in tokens)


@cache
def _openings() -> frozenset[str]:
    groups = _groups()
    return frozenset(groups.get(word, word) for word in listed("topics-openings"))


def _tokens(words: list[str], language: str) -> Iterable[str]:
    groups, lengths, fillers = _groups(), _lengths(), listed("topics-fillers")
    # "An" is a year in French, and "ai" no machine.
    small = fillers if language == FALLBACK else small_words(language)
    at = 0
    while at < len(words):
        word, taken = words[at], 0
        for length in lengths.get(word, ()):
            said = word if length == 1 else " ".join(words[at : at + length])
            if said in groups and not (length == 1 and word in small):
                yield groups[said]
                taken = length
                break
        if not taken and word not in fillers:
            yield stem(word, language)
        at += taken or 1


@remembering(_REMEMBERED)
def stem(word: str, language: str) -> str:
    """What a word of a language has in common with its other forms."""
    if word.isdigit():
        return word
    return _stemmer(language).stemWord(word)


@cache
def _groups() -> dict[str, str]:
    """Words and phrases, to the first of their group; a space in its name would be a pair."""
    groups: dict[str, str] = {}
    for group in wording(FALLBACK).phrases("topics-alike"):
        # Thousands, each read once: not remembered as what people ask is.
        names = [" ".join(_folded(name)) for name in group.split(",")]
        for name in names:
            groups.setdefault(name, "=" + "_".join(names[0].split()))
    return groups


@cache
def _lengths() -> dict[str, tuple[int, ...]]:
    """How many words the phrases have that begin with a word, the longest first."""
    found: dict[str, set[int]] = {}
    for name in _groups():
        found.setdefault(name.partition(" ")[0], set()).add(name.count(" ") + 1)
    return {word: tuple(sorted(lengths, reverse=True)) for word, lengths in found.items()}


class Known:
    """Words that a slip is mended to."""

    def __init__(self, words: Iterable[str]) -> None:
        # Most stand in other lists as well, where they are the same text.
        every = {*map(sys.intern, words), *(word for name in _groups() for word in name.split())}
        self.words = frozenset(every) | listed("topics-fillers")
        long = sorted(word for word in every if len(word) >= _SHORTEST and word.isalpha())
        self._alike = {
            letter: tuple(alike) for letter, alike in groupby(long, key=lambda word: word[0])
        }
        self.meant = remembering(_REMEMBERED)(self._meant)

    def _meant(self, word: str) -> str:
        """The word that one is a slip of; the word itself where it is none."""
        if word in self.words or word in spelled():
            return word
        if len(word) < _SHORTEST or not word.isalpha():
            return word
        alike = self._alike.get(word[0], ())
        cutoff = 2 if len(word) >= _TWO_SLIPS else 1
        found = process.extractOne(word, alike, scorer=OSA.distance, score_cutoff=cutoff)
        return word if found is None else str(found[0])
