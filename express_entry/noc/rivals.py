"""The groups people take for one another, to be shown before a choice is confirmed.

Where confusion is known it is written down (``rivals.tsv``); elsewhere the neighbours of the same
minor group stand in, then those whose titles share the most telling words.
"""

from __future__ import annotations

from functools import lru_cache
from math import fsum

from express_entry.noc import curated
from express_entry.noc.classification import CURRENT_EDITION, UnitGroup, classification
from express_entry.noc.index import indexes
from express_entry.noc.wording import STOP_WORDS, words


@lru_cache(maxsize=1024)
def rivals(code: str, limit: int = 4) -> tuple[UnitGroup, ...]:
    """At most ``limit`` groups that could be meant instead of this one, nearest first."""
    edition = classification(CURRENT_EDITION)
    group = edition.get(code)
    found = list(curated.rival_codes().get(code, ()))
    own = _words(group)
    index = indexes(CURRENT_EDITION)["en"]
    near: list[tuple[float, str]] = []
    for other in edition.groups:
        if other.code == code or other.code in found:
            continue
        # Exactly, so that it does not hang on the order of a set.
        shared = fsum(index.rarity(one) for one in own & _words(other))
        if other.code[:4] == code[:4]:
            near.append((-10.0 - shared, other.code))
        elif shared >= 4.0:
            near.append((-shared, other.code))
    found.extend(other for _, other in sorted(near))
    return tuple(edition.get(other) for other in found[:limit])


@lru_cache(maxsize=600)
def _words(group: UnitGroup) -> frozenset[str]:
    index = indexes(CURRENT_EDITION)["en"]
    return frozenset(
        index.stem(word) for word in words(group.title_en) if word not in STOP_WORDS["en"]
    )
