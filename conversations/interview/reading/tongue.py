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
    found = [one for one in _parts(words).items() if one[0] != FALLBACK]
    # Of languages that have the same words in common, the last: nothing tells them apart.
    best, (_, part) = max(reversed(found), key=lambda one: one[1], default=(FALLBACK, (0.0, 0.0)))
    return best if part > _ENOUGH else FALLBACK


def written(words: Sequence[str], *, greets: bool = False) -> str | None:
    """The language that folded words are certainly in; None where that is not certain. Of a few
    words it is so only where they greet: "bonjour"."""
    if len(words) < (1 if greets else _FEWEST):
        return None
    if len(words) < _FEWEST:
        # "Si" is no greeting, and yes in another language.
        words = [word for word in words if len(word) > _FEWEST]
    # A word tells its language once: "m m" is no French.
    words = tuple(dict.fromkeys(words))
    parts = sorted(_parts(words).items(), key=lambda one: one[1], reverse=True)
    (best, (own, part)), *others = parts
    several = greets or part * len(words) >= _SEVERAL
    clear = own > 0 and part > _ENOUGH and all(own >= 2 * other for _, (other, _) in others)
    # Letters by themselves are no words: "J:0:T".
    worded = any(len(word) > 1 and word in small_words(best) for word in words)
    return best if several and clear and worded else None


def _parts(words: Sequence[str]) -> Mapping[str, tuple[float, float]]:
    """How many of the words are small words of each language, as a part of all: of it alone, and
    all that are. "La" and "de" are French and Spanish, and tell neither from the other."""
    known = _small()
    most = len(words) or 1
    having = [[one for one, small in known.items() if word in small] for word in words]
    return {
        language: (
            sum(one == [language] for one in having) / most,
            sum(language in one for one in having) / most,
        )
        for language in known
    }


@cache
def small_words(language: str) -> frozenset[str]:
    """The small words of a language."""
    return _small().get(language, frozenset())


@cache
def _small() -> Mapping[str, frozenset[str]]:
    found = {language: only_words(language, "small-words") for language in understood()}
    return MappingProxyType({language: words for language, words in found.items() if words})
