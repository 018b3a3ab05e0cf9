"""What of typed words names a job: "I am an accountant in a bank"."""

from __future__ import annotations

from conversations.interview.reading.numbers import listed
from conversations.typed.lexicon import begins, words_of
from conversations.voice.wording import fold
from express_entry import noc

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
    end = next((at for at, w in enumerate(words) if at and fold(w) in listed("typed-work-ends")), 0)
    if not end or noc.is_clear(noc.search(title, locale, _COMPARED)):
        return title
    shorter = " ".join(words[:end])
    return shorter if noc.is_clear(noc.search(shorter, locale, _COMPARED)) else title
