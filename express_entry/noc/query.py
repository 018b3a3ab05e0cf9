"""Reading what a person typed: which words count, how much, and what each may stand for.

A word that says little of the occupation (seniority, contract, employer) keeps a little weight
rather than none, so that "senior manager" still finds its own title. A word nobody has seen is
taken for the nearest known one, two words for one, or one for two.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import groupby

from rapidfuzz import process
from rapidfuzz.distance import OSA

from express_entry.noc import codes, curated
from express_entry.noc.classification import CURRENT_EDITION
from express_entry.noc.curated_phrases import curated_phrases
from express_entry.noc.index import Index, indexes
from express_entry.noc.wording import LANGUAGES, STOP_WORDS, fold, masculine_forms, words

Meaning = tuple[tuple[str, ...], float]
"""Stems that together stand for a word, and how surely."""

MOST_WORDS = 24
MOST_GUESSES = 6
"""Unknown words looked up letter by letter in one query: it is the one slow step."""
AS_SAID = 0.92
"""How surely an everyday word stands for its official one."""
_EMPLOYER_WEIGHT = 0.25
_PLACE = re.compile(r"\b(?:in an?|for an?|dans une?|pour une?|within)\b")
_PLACE_WEIGHT = 0.55
_EMPLOYER_MARK = "xatx"
_PLACE_MARK = "xinx"


@dataclass(slots=True)
class Term:
    """One word of a query."""

    word: str
    factor: float
    meanings: dict[str, list[Meaning]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Query:
    """A query, read."""

    plain: str
    """The words, folded, for comparing letter by letter; French ones in one gender."""
    typed: str
    """The words as typed, folded."""
    language: str
    terms: tuple[Term, ...]

    def stems(self, language: str) -> tuple[str, ...]:
        """The stems of the words that count, as a key into tables of phrases."""
        counting = [term for term in self.terms if term.factor > 0.3] or list(self.terms)
        index = indexes(CURRENT_EDITION)[language]
        return tuple(sorted({index.stem(term.word) for term in counting}))


def read(text: str, language: str) -> Query:
    """Reads a query of any kind but a code."""
    text = codes.without_mention(codes.plain_digits(text))
    marked = re.sub(r"\b(?:at|chez)\b|@", f" {_EMPLOYER_MARK} ", fold(text))
    marked = _PLACE.sub(f" {_PLACE_MARK} ", marked)
    terms: list[Term] = []
    weight = 1.0
    small = STOP_WORDS["en"] | STOP_WORDS["fr"]
    faint = curated.noise()[language]
    seen: set[str] = set()
    for word in words(marked)[:MOST_WORDS]:
        if language == "fr":
            word = masculine(word)
        if word in (_EMPLOYER_MARK, _PLACE_MARK):
            # Before anything was said ("at a bank as a teller") it takes nothing away.
            if terms:
                weight = min(weight, _EMPLOYER_WEIGHT if word == _EMPLOYER_MARK else _PLACE_WEIGHT)
            continue
        if word in small or word in seen:
            continue
        seen.add(word)
        terms.append(Term(word[:40], weight * faint.get(word, 1.0)))
    guesses = MOST_GUESSES
    for position, term in enumerate(terms):
        familiar = any(known(term.word, each) for each in LANGUAGES)
        guesses -= not familiar
        if guesses < 0 and not familiar:
            continue
        following = terms[position + 1].word if position + 1 < len(terms) else ""
        preceding = terms[position - 1].word if position else ""
        for each in LANGUAGES:
            term.meanings[each] = _meanings(term.word, each, language)
            for pair in (preceding + term.word, term.word + following):
                if pair != term.word and known(pair, each):
                    term.meanings[each].append(((index_of(each).stem(pair),), 1.0))
    typed = " ".join(words(text))
    plain = one_gender(typed) if language == "fr" else typed
    return Query(plain, typed, language, tuple(terms))


def index_of(language: str) -> Index:
    """The index of a language in the edition in force."""
    return indexes(CURRENT_EDITION)[language]


def masculine(word: str) -> str:
    """The masculine form of a French word, where titles have it and it is one word to us: both are
    one occupation, and so look for the same."""
    return _masculine(word) if len(word) >= _SHORTEST_FEMININE else word


_SHORTEST_FEMININE = 5


@lru_cache(maxsize=1024)
def _masculine(word: str) -> str:
    index = index_of("fr")
    for other in masculine_forms(word):
        if known(other, "fr") and index.stem(other) == index.stem(word):
            return other
    return word


def one_gender(plain: str) -> str:
    """Folded French words, each in its masculine form."""
    return " ".join(map(masculine, plain.split()))


def known(word: str, language: str) -> bool:
    """Whether an official title or our own tables has this word."""
    return word in index_of(language).words or word in curated_phrases(language).unseen


@lru_cache(maxsize=512)
def _cached_meanings(word: str, language: str, asked: str) -> tuple[Meaning, ...]:
    index = index_of(language)
    own = index.stem(word)
    here = index.number_of(own) is not None or own in curated_phrases(language).stems
    meanings: list[Meaning] = [((own,), 1.0)] if here else []
    for phrase in curated.everyday_words().get(word, {}).get(language, ()):
        stems = tuple(
            index.stem(each) for each in words(phrase) if each not in STOP_WORDS[language]
        )
        if stems and stems != (own,):
            meanings.append((stems, AS_SAID))
    if meanings:
        return tuple(meanings)
    elsewhere = any(known(word, other) for other in LANGUAGES)
    explained = bool(curated.everyday_words().get(word))
    if explained or (elsewhere and language != asked):
        return ()
    return tuple(_guesses(word, language, cautious=elsewhere))


def _meanings(word: str, language: str, asked: str) -> list[Meaning]:
    return list(_cached_meanings(word, language, asked))


_SHORTEST = 4
"""Letters of a word from which it may be mistyped."""


def _beginning(letter: str, language: str) -> list[str]:
    """The known words that begin with a letter, long enough to be mistyped, sorted."""
    found = index_of(language).words.beginning(letter)
    unseen = [one for one in curated_phrases(language).unseen if one.startswith(letter)]
    return [
        one for one in (sorted((*found, *unseen)) if unseen else found) if len(one) >= _SHORTEST
    ]


@lru_cache(maxsize=1)
def _by_length() -> dict[str, dict[int, str]]:
    """The known words of each number of letters, joined: as texts of their own they would take
    several times the room, and few searches look at them."""
    found: dict[str, dict[int, str]] = {}
    for language in LANGUAGES:
        every = sorted((*index_of(language).words, *curated_phrases(language).unseen), key=len)
        found[language] = {length: " ".join(group) for length, group in groupby(every, key=len)}
    return found


def _of_other_letters(word: str, language: str, least: float) -> list[tuple[str, float, int]]:
    """Known words like this one that begin with another letter, the likest first. Words of which
    one is much longer than the other cannot be so alike, and are not compared."""
    near: list[tuple[str, float, int]] = []
    for length, group in _by_length()[language].items():
        if length < _SHORTEST:
            continue
        if min(length, len(word)) < least * max(length, len(word)):
            continue
        near += process.extract(
            word,
            group.split(" "),
            scorer=OSA.normalized_similarity,
            score_cutoff=least,
            limit=None,
        )
    others = (one for one in near if one[0][0] != word[0])
    return sorted(others, key=lambda one: (-one[1], one[0]))


def _guesses(word: str, language: str, cautious: bool) -> list[Meaning]:
    """What an unknown word may be: mistyped, or two words run together."""
    if len(word) < _SHORTEST or any(letter.isdigit() for letter in word):
        return []
    index = index_of(language)
    least = 0.84 if cautious else 0.72
    choices = _beginning(word[0], language)
    near = process.extract(
        word, choices, scorer=OSA.normalized_similarity, score_cutoff=least, limit=4
    )
    if not near or near[0][1] < 0.8:
        # The first letter is seldom wrong, so the rest of the alphabet is only a second try.
        near += _of_other_letters(word, language, max(least, 0.8))[:2]
    found: dict[str, float] = {}
    for guess, similarity, _ in near:
        one = index.stem(guess)
        found[one] = max(found.get(one, 0.0), similarity**1.5)
    meanings: list[Meaning] = [((one,), surely) for one, surely in found.items()]
    if not cautious and not any(surely > 0.85 for _, surely in meanings):
        if len(word) > 4 and not meanings:
            begun = {index.stem(each) for each in choices if each.startswith(word)}
            meanings.extend(((one,), 0.85) for one in sorted(begun)[:6])
        for cut in range(3, len(word) - 2):
            left, right = word[:cut], word[cut:]
            if known(left, language) and known(right, language):
                meanings.append(((index.stem(left), index.stem(right)), 0.9))
                break
    return meanings
