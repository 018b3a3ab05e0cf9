"""The few example titles that show best what a group is.

A group has from two to several hundred. The ones shown are short, without a branch of industry,
and different from one another and from the group's own title.
"""

from __future__ import annotations

from functools import lru_cache

from express_entry.noc.classification import CURRENT_EDITION, classification
from express_entry.noc.index import indexes
from express_entry.noc.pairs import forms
from express_entry.noc.wording import LANGUAGES, STOP_WORDS, listed, words

_DULL = listed(
    "apprentice apprenti apprentie trainee lead leader foreman forewoman supervisor chief chef "
    "contremaitre assistant assistante student etudiant compagnon journeyman"
)


POOL = 40
"""Of so many plainest titles, the most different are chosen."""


@lru_cache(maxsize=1024)
def examples(code: str, language: str = "en", limit: int = 5) -> tuple[str, ...]:
    """At most ``limit`` example titles of a unit group, chosen to be read by a person."""
    edition = classification(CURRENT_EDITION)
    language = language if language in LANGUAGES else "en"
    titles = edition.examples(code, language)
    own = _stems(words(forms(edition.get(code).title(language))[0]), language)
    plain: list[tuple[float, str, frozenset[str]]] = []
    for title in titles:
        said = words(forms(title)[0])
        stems = _stems(said, language)
        if stems and stems != own:
            plain.append((_dullness(title, said), title, stems))
    pool = sorted(plain)[:POOL] or [(0.0, title, frozenset()) for title in titles[:limit]]
    chosen: list[str] = []
    told: dict[str, int] = {}
    while pool and len(chosen) < limit:
        # A first example in the group's own words is the surest sign; later ones should differ.
        best = min(
            pool,
            key=lambda entry: (
                entry[0] + _repetition(entry[2], told) - (0 if told else _nearness(entry[2], own)),
                entry[1],
            ),
        )
        pool.remove(best)
        chosen.append(best[1])
        for one in best[2]:
            told[one] = told.get(one, 0) + 1
    return tuple(chosen)


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


def _nearness(stems: frozenset[str], own: frozenset[str]) -> float:
    return 0.8 * len(stems & own) / max(1, len(stems))
