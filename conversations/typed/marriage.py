"""The marital status by what people say of whom they live with."""

from __future__ import annotations

from conversations.interview.question import Problem
from conversations.interview.reading.amounts import Either
from conversations.interview.reading.more_work import months_in
from conversations.interview.reading.numbers import listed
from conversations.typed.lexicon import has, lexicon, words_of
from conversations.typed.put import Put

TOGETHER = "problem-marital-together"
"""Why a couple is asked how long they have lived together."""
_STATUSES = ("widowed", "divorced", "separated", "common_law", "married", "single")
_FIRST = ("unsure", "again", "together")
"""What is said of a status and may be longer than its name."""
_ENDED = ("widowed", "divorced", "separated")
"""What is said of a marriage that ended names it too: "wife and I are separated"."""


_FEW_WORDS = 4
_LEAST_MONTHS = 12
"""So long a couple lives together to be common-law."""


def by_duration(text: str) -> str | None:
    """The status of a couple who live together, by how long they have; None where no length, or
    none that decides, is told."""
    words = ["years" if word in listed("typed-short-years") else word for word in words_of(text)]
    together = listed("typed-marital-together-since")
    if len(words) > _FEW_WORDS and together.isdisjoint(words):
        return None  # "we broke up two years ago"
    months = months_in(words)
    if months is None or "ago" in words:
        return None
    less = bool(listed("typed-less-than").intersection(words))
    if less and months > _LEAST_MONTHS:
        return None
    return "common_law" if months >= _LEAST_MONTHS and not less else "single"


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
        together = Problem(TOGETHER, {"text": text})
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
