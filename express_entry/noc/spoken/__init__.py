"""Everyday words for occupations in languages that have no official titles.

A language is one table here, named as its Snowball stemmer is (``spanish.tsv``): ``term``
(spellings parted by ``|``, without accents, masculine where the feminine differs by its ending
only), ``codes`` (the likeliest first, or ``=`` and the English term that is meant, which brings the
question of that term), ``note``. The line whose codes are ``-`` lists words that say nothing of a
job, one whose codes are ``~`` and a word lists what is read as that word: an abbreviation, or a
feminine that the stemmer takes for another word; the term of the line ``@`` is the language's code.
docs/noc.md says more.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from threading import local

from rapidfuzz.distance import OSA

from express_entry.noc.curated import rows, split
from express_entry.noc.stemmers import stemmer
from express_entry.noc.wording import words

FOLDER = Path(__file__).parent
SMALL, READ_AS, MEANS, CODE = "-", "~", "=", "@"
"""What the codes of a line begin with where they are none."""
_MOST_WORDS = 12
"""Words of a query that are looked at."""
_ALIKE = 0.7
"""How alike a term and what is typed have to be, letter by letter: a stem alone would take the
misspelt "electrican" for "electricista"."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """What words are in a table of a language."""

    term: str
    codes: tuple[str, ...]
    """The unit groups, the likeliest first; none where ``means`` says what is meant."""
    means: str | None
    """An English term to be looked for instead."""
    part: float
    """How much of the words typed the term is, those left out that say nothing: 1 is all."""
    language: str
    """The code of the language that the table is of."""


@dataclass(frozen=True, slots=True)
class Reader:
    """How words of a language are read."""

    language: str
    small: frozenset[str]
    """Words that say nothing of a job."""
    read_as: Mapping[str, str]
    """Words that are read as another."""

    def words(self, text: str) -> list[str]:
        """The words of a text that say something of a job."""
        said = (word for word in words(text)[:_MOST_WORDS] if word not in self.small)
        return [self.read_as.get(word, word) for word in said]

    def stems(self, text: str) -> tuple[str, ...]:
        """Their stems."""
        return tuple(_stem(word, self.language) for word in self.words(text))


@dataclass(frozen=True, slots=True)
class Table:
    """The table of one language."""

    code: str
    """Of the language, as ISO 639-1 has it."""
    reader: Reader
    terms: Mapping[tuple[str, ...], tuple[tuple[str, ...], tuple[str, ...]]]
    """The stems of a term in their order, to its spellings and its codes as they are written."""
    longest: int


class _Stemmers(local):
    """A stemmer keeps the word it is at, so each thread has its own."""

    def __init__(self) -> None:
        self.of = {language: stemmer(language) for language in languages()}


@cache
def languages() -> tuple[str, ...]:
    """The languages that have a table, as Snowball names them."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.tsv")))


_stemmers = _Stemmers()


@lru_cache(maxsize=1024)
def _stem(word: str, language: str) -> str:
    """Remembered, since the terms of a table are made of few words, and people type the same."""
    stem: str = _stemmers.of[language].stemWord(word)
    return stem


def lines(language: str) -> Iterator[tuple[tuple[str, ...], tuple[str, ...], str]]:
    """The terms, the codes and the note of each line of a table."""
    for row in rows(f"{FOLDER.name}/{language}.tsv"):
        yield split(row["term"]), split(row["codes"]), row["note"]


@cache
def table(language: str) -> Table:
    """The table of a language, by stems."""
    code = ""
    small: set[str] = set()
    read_as: dict[str, str] = {}
    listed: list[tuple[str, tuple[str, ...]]] = []
    for terms, codes, _ in lines(language):
        if codes[0] == SMALL:
            small.update(terms)
        elif codes[0] == CODE:
            code = terms[0]
        elif codes[0].startswith(READ_AS):
            read_as.update(dict.fromkeys(terms, codes[0].removeprefix(READ_AS)))
        else:
            listed += [(term, codes) for term in terms]
    reader = Reader(language, frozenset(small), read_as)
    found: dict[tuple[str, ...], tuple[tuple[str, ...], tuple[str, ...]]] = {}
    for term, codes in listed:
        stems = reader.stems(term)
        spellings, _ = found.get(stems, ((), codes))
        found[stems] = ((*spellings, term), codes)
    return Table(code, reader, found, max(map(len, found)))


def spoken(text: str) -> Spoken | None:
    """The longest term of any table that a text has in it, the first of those as long."""
    best: Spoken | None = None
    for language in languages():
        known = table(language)
        typed, stems = known.reader.words(text), known.reader.stems(text)
        for length in range(min(len(stems), known.longest), 0, -1):
            term = next(
                (
                    known.terms[stems[at : at + length]]
                    for at in range(len(stems) - length + 1)
                    if _is_said(known, typed[at : at + length], stems[at : at + length])
                ),
                None,
            )
            if term is None:
                continue
            part = length / len(typed)
            if best is None or part > best.part:
                first = term[1][0]
                means = first.removeprefix(MEANS) if first.startswith(MEANS) else None
                best = Spoken(term[0][0], () if means else term[1], means, part, known.code)
            break
    return best


def _is_said(known: Table, typed: list[str], stems: tuple[str, ...]) -> bool:
    """Whether a term of these stems is what was typed, but for its endings."""
    spellings, _ = known.terms.get(stems, ((), ()))
    return any(
        all(
            OSA.normalized_similarity(one, other) >= _ALIKE
            for one, other in zip(typed, known.reader.words(term), strict=True)
        )
        for term in spellings
    )
