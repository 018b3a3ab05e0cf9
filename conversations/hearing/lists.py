"""The lists of words that a message is read by, and whether one of them is said."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from conversations.interview.reading.numbers import listed


@cache
def phrases(name: str) -> re.Pattern[str]:
    """What finds a word or phrase of a list in folded text."""
    ordered = sorted(map(re.escape, listed(f"words-told-{name}")), key=len, reverse=True)
    return re.compile(rf" (?:{'|'.join(ordered)})(?= )")


@lru_cache(maxsize=2048)
def says(text: str, name: str) -> bool:
    """Whether a word or phrase of a list is in folded text that has spaces around."""
    return phrases(name).search(text) is not None


def any_of(word: str, *names: str) -> bool:
    """Whether a word stands in one of the lists."""
    return any(word in listed(f"words-told-{name}") for name in names)
