"""Short messages written out: "jsuis", "c koi", "ya", "cmt" are words that every reader knows.

What becomes what stands in ``heard/shortened.txt`` of each language that is typed so. It holds in
texts of that language alone: "pr" is "pour" in French, and permanent residence in English.
"""

from __future__ import annotations

import re
from functools import cache

from conversations.interview.reading.tongue import small_words
from conversations.voice.patterns import Pattern, rewrites, words_of
from conversations.voice.wording import FALLBACK, understood

_SIGNS = Pattern("shortened", r"(?:<signs>)")
_WORD = re.compile(r"[a-z\d]+")


def in_its_words(text: str, language: str) -> str:
    """Folded text of a language with its words written out."""
    for pattern, instead in rewrites("shortened", language):
        text = pattern.sub(instead, text)
    return text


def in_any_words(text: str) -> str:
    """Folded text, written out where it is in a language that is typed so."""
    words = _WORD.findall(text)
    for language in _typed_so():
        own, signs = small_words(language), _SIGNS.of(language)
        ours = sum(word in own or signs.fullmatch(word) is not None for word in words)
        others = (small_words(one) for one in understood() if one != language)
        if ours > max(sum(word in theirs for word in words) for theirs in others):
            text = in_its_words(text, language)
    return text


@cache
def _typed_so() -> tuple[str, ...]:
    return tuple(
        one
        for one in understood()
        if one != FALLBACK and any(line.text for line in words_of("shortened", "signs", one))
    )
