"""A text as the concepts that it names: lists of words and phrases, with slips of the finger.

A word that is in no list, and in nothing that is ever said here, is taken for the word of a list
that is one slip away: "scor", "darw". A list is a message of a wording file.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import groupby

from rapidfuzz import process
from rapidfuzz.distance import OSA

from conversations.interview.reading.numbers import in_list
from conversations.voice.remembered import remembering
from conversations.voice.wording import fold, vocabulary
from express_entry.texts import Numbered

_SHORTEST = 4
"""Letters of a word from which a slip still tells which word was meant."""
_MOST_WORDS = 60
"""Words of a text that are looked at; nobody asks one thing in more."""
READ_BEFORE = 256
"""Texts of which a reader remembers what it made of them: every answer goes through all of the
readers, and most answers are the same few words."""
_REMEMBERED = 2048
"""Words whose meaning is remembered."""


class Said:
    """A text, and whether it names a concept: ``said("score")`` looks for any word of the list of
    that name in the family, ``asked-score`` where that is ``asked``."""

    def __init__(self, text: str, family: str, *, slips: tuple[str, ...] = ()) -> None:
        self.text = text
        self._family = family
        words = re.sub(r"[./+#]", " ", fold(text)).split()[:_MOST_WORDS]
        short = _short(family)
        words = " ".join(short.get(word, word) for word in words).split()
        if slips:
            words = [_meant(word, family, slips) for word in words]
        self.words = words
        self._set = frozenset(words)
        self._padded = f" {' '.join(words)} "

    def __call__(self, *names: str) -> bool:
        """Whether a word or a phrase of one of these lists is in the text."""
        for name in names:
            single, phrases = _listed(f"{self._family}-{name}")
            if single & self._set:
                return True
            for phrase in phrases:  # a loop, since there are some thousands
                if phrase in self._padded:
                    return True
        return False

    def begins(self, name: str) -> bool:
        """Whether it begins with a word or a phrase of a list."""
        single, phrases = _listed(f"{self._family}-{name}")
        first = self.words[0] if self.words else ""
        return first in single or self._padded.startswith(phrases)

    def rest(self, *names: str) -> list[str]:
        """The words that none of these lists has, alone or in a phrase."""
        known = _every_word(self._family, names)
        return [word for word in self.words if word not in known and not word.isdecimal()]

    def others(self, *names: str) -> list[str]:
        """The words that are neither words of these lists nor stand in one of their phrases."""
        phrases = {phrase for name in names for phrase in _listed(f"{self._family}-{name}")[1]}
        text = self._padded.replace(" ", "  ")
        for phrase in sorted(phrases, key=len, reverse=True):
            text = text.replace(f" {phrase.strip().replace(' ', '  ')} ", "  ")
        single = frozenset().union(*(_listed(f"{self._family}-{name}")[0] for name in names))
        return [word for word in text.split() if word not in single and not word.isdecimal()]

    def without_lead(self, name: str) -> Said:
        """The same without the words of a list that it begins with, such as "so" and "tell me"."""
        single, phrases = _listed(f"{self._family}-{name}")
        rest = self._padded
        while rest != " ":
            lead = next((one for one in phrases if rest.startswith(one)), None)
            first = rest[1 : rest.index(" ", 1)]
            if lead is None and first not in single:
                break
            rest = rest[len(lead or f" {first} ") - 1 :]
        return Said(rest, self._family)


@cache
def _listed(message: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """The single words of a list, and its phrases between spaces."""
    every = {re.sub(r"[./+#]", " ", one) for one in in_list(message)}
    single = frozenset(one for one in every if " " not in one)
    return single, tuple(f" {one} " for one in sorted(every - single, key=len, reverse=True))


@cache
def _short(family: str) -> dict[str, str]:
    """Hurried spellings, to the word that is meant: pairs in a list."""
    pairs = (one.partition(" ") for one in in_list(f"{family}-short"))
    return {short: meant for short, _, meant in pairs}


@cache
def _every_word(family: str, names: tuple[str, ...]) -> frozenset[str]:
    """Every word of some lists, be it part of a phrase."""
    return frozenset(
        word for name in names for one in in_list(f"{family}-{name}") for word in one.split()
    )


@cache
def _vocabulary(family: str, names: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """The words of some lists that are long enough to be known by all letters but one, by their
    first letter."""
    words = sorted(word for word in _every_word(family, names) if len(word) >= _SHORTEST)
    return {letter: tuple(alike) for letter, alike in groupby(words, key=lambda word: word[0])}


@cache
def spelled() -> Numbered:
    """Every word that is ever said or understood here: no slip of another."""
    return vocabulary()


@remembering(_REMEMBERED)
def _meant(word: str, family: str, names: tuple[str, ...]) -> str:
    """The word of ours that a word is one slip away from; else the word itself."""
    if len(word) < _SHORTEST or not word.isalpha() or word in spelled():
        return word
    alike = _vocabulary(family, names).get(word[0], ())
    found = process.extractOne(word, alike, scorer=OSA.distance, score_cutoff=1)
    return word if found is None else str(found[0])
