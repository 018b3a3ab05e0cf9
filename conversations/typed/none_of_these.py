"""Words that say that of several things offered it is none: "no, none", "aucun de ceux-ci"."""

from __future__ import annotations

from conversations.interview.reading.numbers import listed
from conversations.voice.wording import Wording, fold


def says_none(text: str, words: Wording) -> bool:
    """Whether a text says so and nothing else, be it behind a "no"."""
    none = listed("button-none-of-these", "also") | {fold(words.plain("button-none-of-these"))}
    typed = fold(text)
    first, _, rest = typed.partition(" ")
    return typed in none or (first in listed("words-no") and rest in none)
