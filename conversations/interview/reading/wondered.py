"""What is said not to be known, and so is asked: "not sure whether I need a job offer", "je ne sais
pas si ça bloque"."""

from __future__ import annotations

import re

from conversations.interview.reading.numbers import listed
from conversations.voice.patterns import Pattern
from conversations.voice.wording import fold

_WONDERS = Pattern(
    "wondered",
    r"(?P<before>^|(?<= )[\w+#/.]+)(?: <somebody>)*(?: <yet>)* (?:"
    r"(?:<not-known>|<knows-not>|<wants-to-know>)(?: <yet>)*(?: <about>)?"
    r"(?: <whether>(?= )|(?= <what> )(?! <own-choice> ))|"
    r"<not-known-of>(?: <yet>)* <about>(?= )|"
    r"<not-known-that>(?= <that-it> ))",
)
_TOKEN = re.compile(r"\S+")
_FEWEST_WORDS = 2
"""Words at least of what is not known: "if so" tells nothing."""


def wondered(clause: str) -> str | None:
    """What a clause says is not known, without what says so; None where it says nothing of that.
    What somebody else does not know, or did not know once, is no question."""
    tokens = [(one.start(), folded) for one in _TOKEN.finditer(clause) if (folded := fold(one[0]))]
    said = " ".join(folded for _, folded in tokens)
    if listed("words-wondering").isdisjoint(said.split()):
        return None
    for found in _WONDERS.finditer(f" {said} "):
        if found["before"].strip() in listed("words-wondering-of-others"):
            continue
        at, length = 1, found.end()
        for begin, folded in tokens:
            if at > length - 1:
                asked = clause[begin:]
                return asked if len(asked.split()) >= _FEWEST_WORDS else None
            at += len(folded) + 1
    return None
