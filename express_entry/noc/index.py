"""Which titles hold a word: the index built beforehand, opened without being unfolded.

Postings stay in arrays of two-byte numbers and words in one text, so that the whole index takes two
megabytes and is ready in a few hundredths of a second.
"""

from __future__ import annotations

import gzip
import json
import threading
from array import array
from dataclasses import dataclass
from itertools import accumulate

from express_entry.noc.classification import DATA
from express_entry.noc.wording import LANGUAGES, stem
from express_entry.texts import Numbered


@dataclass(frozen=True, slots=True)
class Index:
    """The titles of one language, by the stems in them."""

    language: str
    words: Numbered
    """Every word that the build has seen, sorted."""
    stem_of: array[int]
    """The number of the stem of each word."""
    stems: Numbered
    """Those of titles first, in the order of what follows; then those of other words only."""
    rarities: array[int]
    """In thousandths."""
    offsets: array[int]
    postings: array[int]
    weights: array[int]
    """The weight of all the words of a title, in thousandths."""
    group_of: array[int]
    """The number of the unit group of each title."""

    def stem(self, word: str) -> str:
        """The stem of a word, looked up where the build has seen the word."""
        number = self.words.number(word)
        return stem(word, self.language) if number is None else self.stems[self.stem_of[number]]

    def number_of(self, one: str) -> int | None:
        """The number of a stem; None where no title has it."""
        number = self.stems.number(one)
        return None if number is None or number >= len(self.rarities) else number

    def rarity(self, one: str) -> float:
        """How much a stem tells of an occupation; 0 where no title has it."""
        number = self.number_of(one)
        return 0.0 if number is None else self.rarities[number] / 1000

    def span(self, one: str) -> tuple[int, int]:
        """Where in ``postings`` the titles of a stem are."""
        number = self.number_of(one)
        return (0, 0) if number is None else (self.offsets[number], self.offsets[number + 1])

    def titles_with(self, one: str) -> array[int]:
        """The numbers of the titles in which a stem stands."""
        first, end = self.span(one)
        return self.postings[first:end]


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
            held = array("H")
            held.frombytes(body[: 2 * size])
            body = body[2 * size :]
            arrays.append(held)
        rarities, counts, postings, weights, group_of = arrays
        numbers = {one: number for number, one in enumerate(part["stems"].split(" "))}
        stem_of = array("H")
        for one in part["word_stems"].split(" "):
            stem_of.append(numbers.setdefault(one, len(numbers)))
        found[language] = Index(
            language=language,
            words=Numbered(part["words"].split(" ")),
            stem_of=stem_of,
            stems=Numbered(numbers),
            rarities=rarities,
            offsets=array("I", accumulate(counts, initial=0)),
            postings=postings,
            weights=weights,
            group_of=group_of,
        )
    return found
