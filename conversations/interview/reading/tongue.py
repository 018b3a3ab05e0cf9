"""Which language a text is in: known by its small words, of which every sentence has some."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from types import MappingProxyType

from conversations.voice.wording import FALLBACK, only_words, understood

_ENOUGH = 0.2
"""The part of a text's words from which it is in a language."""
_SEVERAL = 2
"""Small words that tell it; one may stand in a name ("chef de partie")."""
_FEWEST = 3
"""Words from which a text tells its language; fewer are taken for what they are anywhere."""


def seems(words: Sequence[str]) -> str:
    """The language that folded words seem to be in; English where they seem to be in no other."""
    parts = {one: part for one, part in _parts(words).items() if one != FALLBACK}
    best = max(parts, key=parts.__getitem__, default=FALLBACK)
    return best if parts.get(best, 0) > _ENOUGH else FALLBACK


def written(words: Sequence[str], *, greets: bool = False) -> str | None:
    """The language that folded words are certainly in; None where that is not certain. Of a few
    words it is so only where they greet: "bonjour"."""
    if len(words) < (1 if greets else _FEWEST):
        return None
    if len(words) < _FEWEST:
        # "Si" is no greeting, and yes in another language.
        words = [word for word in words if len(word) > _FEWEST]
    parts = sorted(_parts(words).items(), key=lambda one: one[1], reverse=True)
    (best, part), *others = parts
    several = greets or part * len(words) >= _SEVERAL
    clear = part > _ENOUGH and all(part >= 2 * other for _, other in others)
    return best if several and clear else None


def _parts(words: Sequence[str]) -> Mapping[str, float]:
    """How many of the words are small words of each language, as a part of all."""
    return {
        language: sum(word in small for word in words) / len(words) if words else 0.0
        for language, small in _small().items()
    }


@cache
def small_words(language: str) -> frozenset[str]:
    """The small words of a language."""
    return _small().get(language, frozenset())


@cache
def _small() -> Mapping[str, frozenset[str]]:
    found = {language: only_words(language, "small-words") for language in understood()}
    return MappingProxyType({language: words for language, words in found.items() if words})
