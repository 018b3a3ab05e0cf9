"""The lists of words that a message is read by, and whether one of them is said."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from conversations.interview.reading.numbers import in_list, listed
from conversations.voice.patterns import Pattern

_SAGE = Pattern("occupation sage", r"<sage>")


@cache
def phrases(name: str) -> re.Pattern[str]:
    """What finds a word or phrase of a list in folded text."""
    ordered = sorted(map(re.escape, in_list(f"words-told-{name}")), key=len, reverse=True)
    return re.compile(rf" (?:{'|'.join(ordered)})(?= )")


@lru_cache(maxsize=512)
def says(text: str, name: str) -> bool:
    """Whether a word or phrase of a list is in folded text that has spaces around."""
    return phrases(name).search(text) is not None


def opens(text: str, name: str) -> bool:
    """Whether a word or phrase of a list is what folded text that has spaces around begins with."""
    return phrases(name).match(text) is not None


def any_of(word: str, *names: str) -> bool:
    """Whether a word stands in one of the lists."""
    return any(word in listed(f"words-told-{name}") for name in names)


def is_a_trade(word: str) -> bool:
    """Whether a word names a trade or a post."""
    return any_of(word, "trade", "any-trade")


def begins_a_trade(word: str) -> bool:
    """Whether a word is the first of a trade whose next is no trade: "sage-femme"."""
    return _SAGE.fullmatch(word) is not None


def of_a_rank(words: Sequence[str]) -> bool:
    """Whether what stands last says which of a trade somebody is: "caissier principal"."""
    behind = words[-1] in listed("words-told-rank") and any(map(is_a_trade, words[-2:-1]))
    return behind or begins_a_trade("".join(words[-2:-1]))
