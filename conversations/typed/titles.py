"""What of typed words names a job: "I am an accountant in a bank"."""

from __future__ import annotations

from conversations.interview.reading.numbers import listed
from conversations.typed.lexicon import begins, words_of
from conversations.voice.wording import fold
from express_entry import noc
from express_entry.noc import SearchResult


def plain(text: str) -> str:
    """A title without what is said before it; the text itself where nothing is."""
    words, kept = words_of(text), text.split()
    lead = begins(words, "work-leads")
    if not lead or lead >= len(words) or len(kept) != len(words):
        return text
    return " ".join(kept[lead:])


def search(text: str, locale: str, most: int) -> SearchResult:
    """The unit groups for a title; where none is clearly it, and the words before "in a bank" are a
    clear title, those for these."""
    title = plain(text)
    found = noc.search(title, locale, most)
    if noc.is_clear(found):
        return found
    words = title.split()
    end = next((at for at, w in enumerate(words) if at and fold(w) in listed("typed-work-ends")), 0)
    shorter = noc.search(" ".join(words[:end]), locale, most) if end else found
    return shorter if noc.is_clear(shorter) else found
