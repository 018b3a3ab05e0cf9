"""Sentences of a language told as they are in English, in folded text: "llevo 5 años de soldador"
becomes "5 years experience as soldador" before the readers behind look at it.

What those know of whose years are meant, and of which time, they know of English best. How the
sentences of a language begin and join says the section ``[told in es]`` of its ``heard/*.txt``; it
is for a message alone that has several words of ``words-told-in-es``.
"""

from __future__ import annotations

import re

from conversations.interview.reading.numbers import listed
from conversations.voice.patterns import rewrites
from conversations.voice.wording import FALLBACK, understood

_SEVERAL = 2
"""Words of a language from which on a message is told in it: one may be a name, or lent."""
_WORD = re.compile(r"[a-z]+")


def in_known_words(text: str) -> str:
    """Folded text, its words those that the readers behind know best."""
    words = _WORD.findall(text)
    for language in understood():
        own = listed(f"words-told-in-{language}") if language != FALLBACK else ()
        if own and sum(word in own for word in words) >= _SEVERAL:
            for pattern, instead in rewrites(f"told in {language}"):
                text = pattern.sub(instead, text)
    return text
