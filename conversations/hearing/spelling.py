"""Words that were read, as they are spelt in the message."""

from __future__ import annotations

import re

from conversations.voice.wording import fold

_WORD = re.compile(r"[^\W_]+")


def as_written(message: str, said: str) -> str:
    """The words of an occupation with the accents and the apostrophes they have in a message; as
    they are where it has them otherwise, for they were misspelt."""
    words = list(_WORD.finditer(message))
    folded, length = [fold(one[0]) for one in words], len(said.split())
    for at in range(len(words) - length + 1):
        if " ".join(folded[at : at + length]) == said:
            return message[words[at].start() : words[at + length - 1].end()].lower()
    return said
