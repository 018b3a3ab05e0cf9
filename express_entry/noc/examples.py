"""The few example titles that show best what a group is.

A group has from two to several hundred, many of them rare ("ash handler"). The ones shown are
short, without a branch of industry, different from one another and from the group's own title, and
made of words that many of its titles and of our phrases for it have: what people call it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import lru_cache
from math import fsum, log1p

from express_entry.noc.classification import CURRENT_EDITION, classification
from express_entry.noc.curated_phrases import curated_phrases
from express_entry.noc.genders import forms
from express_entry.noc.index import indexes
from express_entry.noc.wording import LANGUAGES, STOP_WORDS, listed, words

_DULL = listed(
    "apprentice apprenti apprentie trainee lead leader foreman forewoman supervisor chief chef "
    "contremaitre assistant assistante student etudiant compagnon journeyman"
)


POOL = 40
"""Of so many plainest titles, the most different are chosen."""
USUAL = 0.7
"""How much usual words make up for a longer title."""


@lru_cache(maxsize=1024)
def examples(code: str, language: str = "en", limit: int = 5) -> tuple[str, ...]:
    """At most ``limit`` example titles of a unit group, chosen to be read by a person."""
    edition = classification(CURRENT_EDITION)
    language = language if language in LANGUAGES else "en"
    titles = edition.examples(code, language)
    own = _stems(words(forms(edition.get(code).title(language))[0]), language)
    said = [words(forms(title)[0]) for title in titles]
    stems = [_stems(each, language) for each in said]
    usual = Counter(one for each in stems for one in each)
    spoken = _spoken(language).get(code, Counter())
    plain = [
        (_dullness(title, each) - USUAL * _familiarity(holds, usual, spoken), title, holds)
        for title, each, holds in zip(titles, said, stems, strict=True)
        if holds and holds != own
    ]
    pool = sorted(plain)[:POOL] or [(0.0, title, frozenset()) for title in titles[:limit]]
    chosen: list[str] = []
    told: dict[str, int] = {}
    while pool and len(chosen) < limit:
        best = min(pool, key=lambda entry: (entry[0] + _repetition(entry[2], told), entry[1]))
        pool.remove(best)
        chosen.append(best[1])
        for one in best[2]:
            told[one] = told.get(one, 0) + 1
    return tuple(chosen)


@lru_cache(maxsize=2)
def _spoken(language: str) -> dict[str, Counter[str]]:
    """Code → the stems of our phrases whose likeliest group it is, and in how many they stand."""
    own = curated_phrases(language)
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for one in own.stems:
        for number in own.phrases_with(one):
            found[own.codes(number)[0]][one] += 1
    return found


def _familiarity(stems: frozenset[str], usual: Counter[str], spoken: Counter[str]) -> float:
    # Exactly summed: rounded, it would hang on the order of a set, which each process has anew.
    return fsum(log1p(usual[one]) + 1.5 * log1p(spoken[one]) for one in stems) / len(stems)


def _stems(said: list[str], language: str) -> frozenset[str]:
    index = indexes(CURRENT_EDITION)[language]
    small = STOP_WORDS[language]
    return frozenset(index.stem(word) for word in said if word not in small)


def _dullness(title: str, said: list[str]) -> float:
    return (
        0.6 * abs(len(said) - 2)
        + (3.0 if " - " in title else 0.0)
        + (0.7 if "(" in title else 0.0)
        + (0.0 if _DULL.isdisjoint(said) else 2.0)
    )


def _repetition(stems: frozenset[str], told: dict[str, int]) -> float:
    return 1.5 * sum(told.get(one, 0) for one in stems) / max(1, len(stems))
