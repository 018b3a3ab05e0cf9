"""What somebody says has changed in their life since the score: the job ended, the hours were cut,
a marriage, a child, a test that was taken again.

The first clause of a message is known as a whole, with the day in it or without (``happened``);
what is said behind it is not read here. The words stand in ``heard/changed.txt``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from conversations.typed.happened import LONGEST, bare, parted
from conversations.voice.patterns import Pattern, rewrites
from conversations.voice.wording import fold

_BEHIND = re.compile(r"[,;.:!](?!\d)")
_SIGN = re.compile(r"[,;.:!?¿¡]")
_AND = Pattern("changed and", r" (?:<and>) ")
_WHAT_NOW = Pattern("changed now", r"(?P<said>.+?) (?:<what-now>)")
"""What is asked behind news, with no sign between: "i got laid off what now"."""
_NEW_RESULTS = Pattern("changed results", r"(?<![^ ])<results>(?![^ ])")
_WORRY = Pattern("changed hours", r"(?<![^ ])(?:<worry>)(?![^ ])")
_HOURS_A_WEEK = Pattern("changed hours", r"(?<![^ ])(?:<to> )?(\d{1,2})(?: ?(?:<hours>))?(?![^ ])")


@dataclass(frozen=True, slots=True)
class Changed:
    """What was said."""

    what: str
    """As it stands behind the sign in the files of words."""
    day: str
    """The words of the day, empty where none was named."""
    hours: str = ""
    """Hours a week, where they were named."""


def read(text: str, is_a_day: Callable[[str], bool]) -> Changed | None:
    """What a text says has changed, and when; None where it says something else."""
    for clause in _first_clauses(text):
        raw = clause.split()
        if not 1 < len(raw) <= LONGEST:
            continue
        for said, day in parted(raw):
            found = _named(said)
            if found is not None and (not day or is_a_day(day)):
                return Changed(found[0], day, found[1])
    return None


def worries_about_hours(text: str) -> str | None:
    """The hours a week that somebody asks or fears may become theirs, empty where none are named;
    None where a text is not about that."""
    said = fold(_SIGN.sub(" ", text))
    if _WORRY.search(said) is None:
        return None
    found = _HOURS_A_WEEK.search(said)
    return found[1] if found is not None else ""


def topic_of_invited(text: str) -> str | None:
    """What somebody who is invited asks or fears, by the topic that answers it."""
    said = fold(_SIGN.sub(" ", text))
    found = (what for pattern, what in rewrites("invited") if pattern.search(said) is not None)
    return next(found, None)


def tells_new_results(text: str) -> bool:
    """Whether a text says that results are new, or that a test was taken again."""
    return _NEW_RESULTS.search(fold(text)) is not None


def _first_clauses(text: str) -> Iterator[str]:
    """The text, then what stands before each sign and each "and" behind which more is said."""
    yield text.strip(" .!")
    if (asked := _WHAT_NOW.fullmatch(fold(_SIGN.sub(" ", text)))) is not None:
        yield asked["said"]
    for sign in _BEHIND.finditer(text):
        yield text[: sign.start()]
    folded = fold(text)
    for word in _AND.finditer(folded):
        yield folded[: word.start()]


def _named(text: str) -> tuple[str, str] | None:
    said = bare(fold(text))
    for pattern, what in rewrites("changed"):
        found = pattern.fullmatch(said)
        if found is not None:
            return what, found.groupdict().get("hours") or ""
    return None
