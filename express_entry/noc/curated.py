"""Our own tables over the official titles: tables a person without Python can read and extend.

``synonyms.tsv`` says which groups a whole phrase means, ``everyday_words.tsv`` what one word stands
for inside a phrase, ``ambiguous.tsv`` which terms call for a question, ``rivals.tsv`` which groups
people take for one another, ``common.tsv`` which groups candidates often have, ``old_codes.tsv``
what became of codes of the 2016 edition. docs/noc.md says how to write a line in each.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from express_entry.noc.classification import CURRENT_EDITION
from express_entry.noc.index import indexes
from express_entry.noc.wording import LANGUAGES, STOP_WORDS, words

FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Synonym:
    """A phrase people use, and the groups it means, the likeliest first."""

    term: str
    language: str
    codes: tuple[str, ...]
    note: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer to a narrowing question."""

    label_en: str
    label_fr: str
    label_es: str
    """Spanish has no official titles, but what is asked here is ours to say."""
    codes: tuple[str, ...]

    def label(self, language: str) -> str:
        """The label in that language where there is one, else in English."""
        return {"fr": self.label_fr, "es": self.label_es}.get(language, self.label_en)


@dataclass(frozen=True, slots=True)
class Narrowing:
    """The one question to ask about an ambiguous term."""

    term: str
    choices: tuple[Choice, ...]


def rows(name: str) -> Iterator[dict[str, str]]:
    """The lines of a table, as written."""
    with (FOLDER / name).open(encoding="utf-8") as file:
        names = next(file).rstrip("\n").split("\t")
        for line in file:
            cells = [cell.strip() for cell in line.split("\t")]
            yield dict(zip(names, cells + [""] * (len(names) - len(cells)), strict=False))


def split(cell: str) -> tuple[str, ...]:
    """The parts of a cell that lists several things."""
    return tuple(part.strip() for part in cell.split("|") if part.strip())


def synonyms() -> tuple[Synonym, ...]:
    """Every curated phrase; a line for both languages ("en|fr") counts as two. They are read anew
    each time: ``curated_phrases`` keeps what a search needs of them, in a tenth of the room."""
    # Thousands of lines mean the same groups: each list of them is kept once.
    once = lru_cache(maxsize=None)(split)
    return tuple(
        Synonym(row["term"], language, once(row["codes"]), sys.intern(row["note"]))
        for row in rows("synonyms.tsv")
        for language in once(row["language"])
    )


@lru_cache(maxsize=1)
def everyday_words() -> dict[str, dict[str, tuple[str, ...]]]:
    """Word → language of what follows → what the word stands for."""
    found: dict[str, dict[str, tuple[str, ...]]] = defaultdict(dict)
    for row in rows("everyday_words.tsv"):
        for language in split(row["language"]):
            for word in split(row["word"]):
                key = "".join(words(word))
                found[key][language] = found[key].get(language, ()) + split(row["means"])
    return dict(found)


@lru_cache(maxsize=1)
def noise() -> dict[str, dict[str, float]]:
    """Language of the query → words that say little in it → what is left of their weight."""
    found: dict[str, dict[str, float]] = {language: {} for language in LANGUAGES}
    for row in rows("noise.tsv"):
        for language in split(row["language"]):
            for word in split(row["words"]):
                found[language]["".join(words(word))] = float(row["weight"])
    return found


def key(text: str, language: str) -> tuple[str, ...]:
    """What makes two short phrases the same for us: their stems, whatever the order."""
    index = indexes(CURRENT_EDITION)[language]
    small = STOP_WORDS["en"] | STOP_WORDS["fr"]
    return tuple(sorted({index.stem(word) for word in words(text) if word not in small}))


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """The terms that call for a question, looked up as typed first, then by their stems.

    Stems alone would take "hospitality" for "hospital" and "operator" for "operations".
    """

    narrowings: tuple[Narrowing, ...]
    as_typed: dict[tuple[str, str], Narrowing]
    """(language, spelling) → question."""
    by_stems: dict[tuple[str, tuple[str, ...]], Narrowing]
    """(language, stems) → question."""


@lru_cache(maxsize=1)
def ambiguous() -> Ambiguous:
    """The narrowing questions and the terms that bring them."""
    choices: dict[tuple[str, str], list[Choice]] = defaultdict(list)
    for row in rows("ambiguous.tsv"):
        choices[row["english"], row["french"]].append(
            Choice(row["label_en"], row["label_fr"], row["label_es"], split(row["codes"]))
        )
    found = Ambiguous((), {}, {})
    narrowings: list[Narrowing] = []
    for cells, options in choices.items():
        narrowing = Narrowing(split(cells[0])[0], tuple(options))
        narrowings.append(narrowing)
        for language, cell in zip(LANGUAGES, cells, strict=True):
            for spelling in split(cell):
                found.as_typed.setdefault((language, " ".join(words(spelling))), narrowing)
                found.by_stems.setdefault((language, key(spelling, language)), narrowing)
    return replace(found, narrowings=tuple(narrowings))


@lru_cache(maxsize=1)
def rival_codes() -> dict[str, tuple[str, ...]]:
    """Code → the codes people take it for, nearest first."""
    found: dict[str, list[str]] = defaultdict(list)
    for row in rows("rivals.tsv"):
        codes = split(row["codes"])
        for code in codes:
            found[code].extend(other for other in codes if other not in (code, *found[code]))
    return {code: tuple(others) for code, others in found.items()}


@lru_cache(maxsize=1)
def commonness() -> dict[str, float]:
    """Code → 0 to 1, how often candidates have it, by our own reckoning."""
    return {
        code: float(row["weight"]) for row in rows("common.tsv") for code in split(row["codes"])
    }


@lru_cache(maxsize=1)
def old_codes() -> dict[str, tuple[str, ...]]:
    """Four-digit code of the 2016 edition → likely codes of today, where we are sure of them."""
    return {row["old_code"]: split(row["codes"]) for row in rows("old_codes.tsv")}
