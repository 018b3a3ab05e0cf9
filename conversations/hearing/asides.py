"""What is said by the way, and words of other languages, written out in folded text: years inside
other years, whom a message is not about, "8 years exp, she has 5", Hindi and Nigerian English.

What is written out, and how, stands in ``heard/asides.txt``; nothing of it adds to what was said.
"""

from __future__ import annotations

from conversations.voice.patterns import Pattern, rewrites

_HINDI = Pattern("asides hindi", r"\b<marker>\b")
_PIDGIN = Pattern("asides pidgin", r"\b<marker>\b")
_CORRECTED = Pattern("asides corrected", r"\b<marker>\b")
_DENIED = Pattern("asides denied", r"\b<marker>\b")
"""What a message has that tells of a test not taken: most have none of it."""
_SEVERAL = 2
"""Words of Hindi from which on a message is mixed with it: one may be a name."""


def without_asides(text: str) -> str:
    """Folded text in which this is written out."""
    sections = ["asides"]
    if _CORRECTED.search(text):
        sections.insert(0, "asides corrected")
    if _DENIED.search(text):
        sections.append("asides denied")
    if _PIDGIN.search(text):
        sections.insert(0, "asides pidgin")
    if len(_HINDI.findall(text)) >= _SEVERAL:
        sections.insert(0, "asides hindi")
    for section in sections:
        for pattern, instead in rewrites(section):
            text = pattern.sub(instead, text)
    return text
