"""What somebody says has happened, in a sentence of their own: "¡ya enviamos la solicitud!", "j'ai
reçu hier mon invitation".

Words alone, or words and a day, are lists (``heard/life.ftl``); who tells of it says it in whatever
person and order. A sentence is known as a whole (``heard/happened.txt``), so that nothing else is
said in it: what is planned, asked, denied, or somebody else's is none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from conversations.interview.reading.concepts import READ_BEFORE
from conversations.voice.patterns import Pattern, rewrites
from conversations.voice.remembered import remembering
from conversations.voice.wording import fold, understood, wording

LONGEST = 24
"""Words of a sentence that tells of one thing."""
LONGEST_DAY = 6
"""Words that name a day: "on the 3rd of October 2026"."""
_LONGEST_REMARK = 10
_LEADS = Pattern("happened", r"<leads>(?: <leads>)*")
_BESIDE = Pattern("happened", r"^(?:<leads> )*(?P<said>.*?)(?: <tails>)*$")
_BEHIND = re.compile(r"\s*[,;:.(–—]\s*|\s+-\s+")
"""What stands between what happened and a remark on it."""
_ROUND = Pattern(
    "happened",
    r"(?:<around-round> )*(?:(?P<kind><kind>)(?: <round>)?"
    r"|<round>(?: <around-round>)*(?: (?P<after><kind>))?)(?: <around-round>| \d{1,3})*",
)
_SCORE = Pattern(
    "happened",
    r"(?=(?:.* )?<score>(?: |$))(?:(?:<score>|<around-score>) )*(?P<score>\d{2,4})"
    r"(?: <score>| <around-score>)*",
)


@dataclass(frozen=True, slots=True)
class Remarked:
    """What happened, and what is said behind it of the round or of the score that IRCC shows."""

    said: str
    """What stands before it, as typed."""
    kind: str = ""
    """The kind of round in words, empty where none is named."""
    score: str = ""


@dataclass(frozen=True, slots=True)
class Happened:
    """What was said."""

    what: str
    """As it stands behind the sign in the files of words."""
    day: str
    """The words of the day, empty where none was named."""


def read(text: str, is_a_day: Callable[[str], bool]) -> Happened | None:
    """What a text says has happened, and when; None where it says something else, or more."""
    raw = text.split()
    if not 1 < len(raw) <= LONGEST:
        return None
    for said, day in parted(raw):
        what = _named(said)
        if what is not None and (not day or is_a_day(day)):
            return Happened(what, day)
    return None


def remarked(text: str) -> Iterator[Remarked]:
    """A text at each sign behind which nothing but such a remark stands."""
    for sign in _BEHIND.finditer(text):
        said, remark = text[: sign.start()], fold(text[sign.end() :]).strip(" .)")
        if len(remark.split()) > _LONGEST_REMARK or not said.strip():
            continue
        if (of_score := _SCORE.fullmatch(remark)) is not None:
            yield Remarked(said, score=of_score["score"])
        elif (of_round := _ROUND.fullmatch(remark)) is not None:
            yield Remarked(said, kind=of_round["kind"] or of_round["after"] or "")


def parted(raw: list[str]) -> Iterator[tuple[str, str]]:
    """The words without a day, and with the day at each place where one may stand."""
    yield " ".join(raw), ""
    for length in range(1, min(LONGEST_DAY, len(raw) - 1) + 1):
        yield " ".join(raw[:-length]), " ".join(raw[-length:])
    begin = _begin(raw)
    for length in range(1, min(LONGEST_DAY, len(raw) - begin - 1) + 1):
        yield " ".join(raw[begin + length :]), " ".join(raw[begin : begin + length])
    for at in range(begin + 1, len(raw) - 1):
        if fold(raw[at]) in _days():
            yield " ".join(raw[:at] + raw[at + 1 :]), raw[at]


def _begin(raw: list[str]) -> int:
    """How many words are only said before: "por fin" of "por fin ayer enviamos …"."""
    for length in range(min(LONGEST_DAY, len(raw) - 1), 0, -1):
        if _LEADS.fullmatch(fold(" ".join(raw[:length]))):
            return length
    return 0


@cache
def _days() -> frozenset[str]:
    """Single words that are days, of every language."""
    lists = (wording(locale).words(f"words-{day}") for locale in understood() for day in _NEAR)
    return frozenset(word for words in lists for word in words)


_NEAR = ("today", "yesterday")


def bare(said: str) -> str:
    """Folded words without what is only said around them: "finally", "sadly"."""
    found = _BESIDE.match(said)
    return said if found is None else found["said"]


@remembering(READ_BEFORE)
def _named(text: str) -> str | None:
    said = bare(fold(text))
    for pattern, what in rewrites("happened"):
        if pattern.fullmatch(said):
            return what
    return None
