"""Words that were read, as they are spelt in the message."""

from __future__ import annotations

import re

from conversations.voice.wording import fold

_WORD = re.compile(r"[^\W_]+")


def as_written(message: str, said: str) -> str:
    """The words of an occupation with the accents and the apostrophes they have in a message; each
    by itself where they stand otherwise there, "prof de maths au lycée"; as they are where it has
    them not, for they were misspelt."""
    words = list(_WORD.finditer(message))
    folded, length = [fold(one[0]) for one in words], len(said.split())
    for at in range(len(words) - length + 1):
        if " ".join(folded[at : at + length]) == said:
            return message[words[at].start() : words[at + length - 1].end()].lower()
    spelt = {one: word[0].lower() for one, word in zip(folded, words, strict=True) if len(one) > 2}
    return " ".join(spelt.get(one, one) for one in said.split())
