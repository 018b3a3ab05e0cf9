"""What of typed words names a job: "I am an accountant in a bank"."""

from __future__ import annotations

import re

from conversations.interview.reading.numbers import listed
from conversations.typed.lexicon import begins, words_of
from conversations.voice.wording import fold
from express_entry import noc

_BEHIND = re.compile(r"\s*[,;:(]\s*|\s+[-–—]\s+")
"""What parts a title from what is told of the work."""
_COMPARED = 5
"""Groups found, of which the first must be ahead."""


def plain(text: str) -> str:
    """A title without what is said before it; the text itself where nothing is."""
    words, kept = words_of(text), text.split()
    lead = begins(words, "work-leads")
    if not lead or lead >= len(words) or len(kept) != len(words):
        return text
    return " ".join(kept[lead:])


def looked_for(text: str, locale: str) -> str:
    """The words of a title by which its unit group is looked for: without what is said before it,
    and without "in a bank" where the rest alone is clearly a title."""
    title = plain(text)
    words = title.split()
    found = noc.search(title, locale, _COMPARED)
    if not found.matches and (first := _BEHIND.split(title, maxsplit=1)[0]) != title:
        # "nanny, 2 kids in one villa": together they are in no title.
        return first if noc.is_clear(noc.search(first, locale, _COMPARED)) else title
    end = next((at for at, w in enumerate(words) if at and fold(w) in listed("typed-work-ends")), 0)
    if not end or noc.is_clear(found):
        return title
    shorter = " ".join(words[:end])
    return shorter if noc.is_clear(noc.search(shorter, locale, _COMPARED)) else title


def names_one(text: str, locale: str) -> bool:
    """Whether a text clearly names one unit group."""
    return noc.is_clear(noc.search(looked_for(text, locale), locale, _COMPARED))
