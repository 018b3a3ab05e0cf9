"""The phrases of our own tables, indexed as the official titles are, but when they are loaded.

The table may be edited without running the build, so nothing of it is kept anywhere else.
"""

from __future__ import annotations

import threading
from array import array
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from math import log1p

from express_entry.noc import curated
from express_entry.noc.classification import CURRENT_EDITION
from express_entry.noc.curated import Synonym
from express_entry.noc.index import indexes
from express_entry.noc.wording import LANGUAGES, STOP_WORDS, words
from express_entry.texts import Joined, Numbered

COMMONEST = 6.0
"""What a stem weighs that only one group's phrases have, less with every further group."""


@dataclass(frozen=True, slots=True)
class CuratedPhrases:
    """The phrases of one language, by the stems in them."""

    terms: Joined
    lists_of_codes: tuple[tuple[str, ...], ...]
    """Thousands of phrases mean the same groups: each list of them stands here once."""
    list_of: array[int]
    """Which list each phrase means."""
    sizes: array[int]
    """How many different stems each phrase has."""
    stems: Numbered
    offsets: array[int]
    postings: array[int]
    rarities: array[float]
    unseen: frozenset[str]
    """The words that the build has not seen."""

    def codes(self, number: int) -> tuple[str, ...]:
        """The groups that a phrase means, the likeliest first."""
        return self.lists_of_codes[self.list_of[number]]

    def phrases_with(self, one: str) -> array[int]:
        """The numbers of the phrases in which a stem stands."""
        number = self.stems.number(one)
        if number is None:
            return array("H")
        return self.postings[self.offsets[number] : self.offsets[number + 1]]

    def rarity(self, one: str) -> float:
        """How much a stem tells of an occupation; 0 where no phrase has it."""
        number = self.stems.number(one)
        return 0.0 if number is None else self.rarities[number]


_loaded: dict[str, CuratedPhrases] = {}
_lock = threading.Lock()


def curated_phrases(language: str) -> CuratedPhrases:
    """The phrases of a language, indexed the first time they are asked for."""
    found = _loaded.get(language)
    if found is None:
        with _lock:
            if language not in _loaded:
                read = curated.synonyms()
                for each in LANGUAGES:
                    _loaded[each] = _index(each, (one for one in read if one.language == each))
            found = _loaded[language]
    return found


def _index(language: str, entries: Iterable[Synonym]) -> CuratedPhrases:
    index = indexes(CURRENT_EDITION)[language]
    small = STOP_WORDS[language]
    terms: list[str] = []
    lists_of_codes: dict[tuple[str, ...], int] = {}
    list_of, sizes = array("H"), array("H")
    postings: dict[str, array[int]] = defaultdict(lambda: array("H"))
    groups: dict[str, set[str]] = defaultdict(set)
    unseen: set[str] = set()

    @cache
    def stem_of(word: str) -> str:
        if word not in index.words:
            unseen.add(word)
        return index.stem(word)

    for number, entry in enumerate(entries):
        own = [word for word in words(entry.term) if word not in small]
        stems = set(map(stem_of, own))
        terms.append(entry.term)
        list_of.append(lists_of_codes.setdefault(entry.codes, len(lists_of_codes)))
        sizes.append(len(stems))
        for one in stems:
            postings[one].append(number)
            groups[one].add(entry.codes[0])
    return CuratedPhrases(
        terms=Joined(terms),
        lists_of_codes=tuple(lists_of_codes),
        list_of=list_of,
        sizes=sizes,
        stems=Numbered(postings),
        offsets=array("I", accumulate(map(len, postings.values()), initial=0)),
        postings=array("H", b"".join(map(bytes, postings.values()))),
        rarities=array("d", (max(1.5, COMMONEST - log1p(len(groups[one]))) for one in postings)),
        unseen=frozenset(unseen),
    )
