"""Which titles hold a word: the index built beforehand, opened without being unfolded.

Postings stay in arrays of two-byte numbers, so that the whole index takes a few megabytes and is
ready in a few hundredths of a second.
"""

from __future__ import annotations

import gzip
import json
import sys
import threading
from array import array
from dataclasses import dataclass
from itertools import accumulate

from express_entry.noc.classification import DATA
from express_entry.noc.wording import LANGUAGES, stem


@dataclass(frozen=True, slots=True)
class Index:
    """The titles of one language, by the stems in them."""

    language: str
    stem_of_word: dict[str, str]
    number_of: dict[str, int]
    rarities: array[int]
    offsets: array[int]
    postings: array[int]
    weights: array[int]
    """The weight of all the words of a title, in thousandths."""
    group_of: array[int]
    """The number of the unit group of each title."""

    def stem(self, word: str) -> str:
        """The stem of a word, looked up where the build has seen the word."""
        return self.stem_of_word.get(word) or stem(word, self.language)

    def rarity(self, one: str) -> float:
        """How much a stem tells of an occupation; 0 where no title has it."""
        number = self.number_of.get(one)
        return 0.0 if number is None else self.rarities[number] / 1000

    def titles_with(self, one: str) -> array[int]:
        """The numbers of the titles in which a stem stands."""
        number = self.number_of.get(one)
        if number is None:
            return array("H")
        return self.postings[self.offsets[number] : self.offsets[number + 1]]


_loaded: dict[str, dict[str, Index]] = {}
_lock = threading.Lock()


def indexes(edition: str) -> dict[str, Index]:
    """The index of each language, read the first time it is asked for."""
    found = _loaded.get(edition)
    if found is None:
        with _lock:
            found = _loaded.get(edition)
            if found is None:
                found = _loaded[edition] = _read(edition)
    return found


def _read(edition: str) -> dict[str, Index]:
    content = gzip.decompress((DATA / f"{edition}.index.gz").read_bytes())
    end = content.index(b"\n")
    heading = json.loads(content[:end])
    body = memoryview(content)[end + 1 :]
    found: dict[str, Index] = {}
    for language in LANGUAGES:
        part = heading[language]
        arrays: list[array[int]] = []
        for size in part["sizes"]:
            numbers = array("H")
            numbers.frombytes(body[: 2 * size])
            body = body[2 * size :]
            arrays.append(numbers)
        rarities, counts, postings, weights, group_of = arrays
        # A stem of many words is one text, and the same that other tables have.
        stems = [*map(sys.intern, part["stems"].split(" "))]
        words = map(sys.intern, part["words"].split(" "))
        word_stems = map(sys.intern, part["word_stems"].split(" "))
        found[language] = Index(
            language=language,
            stem_of_word=dict(zip(words, word_stems, strict=True)),
            number_of={one: number for number, one in enumerate(stems)},
            rarities=rarities,
            offsets=array("I", accumulate(counts, initial=0)),
            postings=postings,
            weights=weights,
            group_of=group_of,
        )
    return found
