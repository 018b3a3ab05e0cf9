"""The phrases of our own tables, indexed as the official titles are, but when they are loaded.

The table may be edited without running the build, so nothing of it is kept anywhere else.
"""

from __future__ import annotations

import sys
import threading
from collections import defaultdict
from dataclasses import dataclass
from math import log1p

from express_entry.noc import curated
from express_entry.noc.classification import CURRENT_EDITION
from express_entry.noc.curated import Synonym
from express_entry.noc.index import indexes
from express_entry.noc.wording import LANGUAGES, STOP_WORDS, words

COMMONEST = 6.0
"""What a stem weighs that only one group's phrases have, less with every further group."""


@dataclass(frozen=True, slots=True)
class CuratedPhrases:
    """The phrases of one language, by the stems in them."""

    entries: list[Synonym]
    sizes: list[int]
    """How many different stems each phrase has."""
    postings: dict[str, list[int]]
    rarities: dict[str, float]
    words: frozenset[str]


_loaded: dict[str, CuratedPhrases] = {}
_lock = threading.Lock()


def curated_phrases(language: str) -> CuratedPhrases:
    """The phrases of a language, indexed the first time they are asked for."""
    found = _loaded.get(language)
    if found is None:
        with _lock:
            if language not in _loaded:
                for each in LANGUAGES:
                    _loaded[each] = _index(each)
            found = _loaded[language]
    return found


def _index(language: str) -> CuratedPhrases:
    index = indexes(CURRENT_EDITION)[language]
    small = STOP_WORDS[language]
    entries = [entry for entry in curated.synonyms() if entry.language == language]
    sizes: list[int] = []
    postings: dict[str, list[int]] = defaultdict(list)
    groups: dict[str, set[str]] = defaultdict(set)
    seen: set[str] = set()
    stem_of_word = index.stem_of_word
    for number, entry in enumerate(entries):
        own = [sys.intern(word) for word in words(entry.term) if word not in small]
        seen.update(own)
        stems = {stem_of_word.get(word) or index.stem(word) for word in own}
        sizes.append(len(stems))
        for one in stems:
            postings[one].append(number)
            groups[one].add(entry.codes[0])
    rarities = {one: max(1.5, COMMONEST - log1p(len(codes))) for one, codes in groups.items()}
    return CuratedPhrases(entries, sizes, dict(postings), rarities, frozenset(seen))
