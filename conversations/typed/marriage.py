"""The marital status by what people say of whom they live with."""

from __future__ import annotations

from conversations.interview.question import Problem
from conversations.interview.reading.amounts import Either
from conversations.interview.reading.numbers import listed
from conversations.typed.lexicon import has, lexicon, words_of
from conversations.typed.put import Put

_STATUSES = ("widowed", "divorced", "separated", "common_law", "married", "single")
_FIRST = ("unsure", "again", "together")
"""What is said of a status and may be longer than its name."""
_ENDED = ("widowed", "divorced", "separated")
"""What is said of a marriage that ended names it too: "wife and I are separated"."""


def read(put: Put, text: str) -> str | Problem | Either:
    """The status that a text tells; asked back where it tells two, or of a change to come."""
    unknown = Problem("problem-choice-unknown", {"text": text})
    likely = Problem("problem-likely", {"text": text})
    names = lexicon("typed", *(f"marital-{one}" for one in (*_FIRST, *_STATUSES, "dating")))
    mended = names.mend(words_of(text))
    told = list(
        dict.fromkeys(one.name.removeprefix("marital-") for one in names.find(mended.words))
    )
    if "unsure" in told:
        return Problem("problem-marital-changing", {"text": text})
    if "again" in told:
        return "married"
    ended = [one for one in told if one in _ENDED]
    if ended:
        told = ended
    elif "common_law" in told:
        told = ["common_law"]
    elif "together" in told:
        # A year of it makes a common-law partner; less does not.
        years = has(mended.words, "year") or has(mended.words, "since")
        if years:
            return "common_law"
        together = Problem("problem-marital-together", {"text": text})
        return Either(together, ("common_law", "single"))
    if told == ["dating"]:
        close = has(mended.words, "under-one-roof")
        return Either(likely, ("single", "common_law")) if close else "single"
    told = [one for one in told if one != "dating"]
    if len(told) != 1:
        return Either(likely, tuple(told)) if told else unknown
    if told[0] == "married" and any(w in listed("words-told-not") for w in mended.words):
        return Either(likely, ("single",))
    return told[0] if mended.surely else Either(likely, (told[0],))
