"""An assessment report (ECA) that is there, told in a sentence: "got the ECA, equal to master's,
WES 15 Nov 2026".

Of such a sentence every word is known: what names the report, that it came or what it says, who
issued it and when, and the level. Where any other is left, something else may be told of it, and
nothing is read: it is wrong, late, of the wife, or to come.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from conversations.interview.questions.eca import ORGANIZATIONS
from conversations.typed.lexicon import begins, has, without, words_of

LONGEST = 30
"""Words of a sentence that tells of a report."""
_LONGEST_DAY = 5
"""Words of a day that is written out: "15 de noviembre de 2026"."""
_SIGNS = ",.;:!()"
_OWNED = re.compile(r"(?<=[a-z]) s\b")
_LISTS = ("report-named", "report-came", "report-says", "report-beside")
_BODIES = {one.lower(): one for one in ORGANIZATIONS}


@dataclass(frozen=True, slots=True)
class Report:
    """What was told of it."""

    organization: str | None
    issued_on: str | None
    level: str
    """The words of the level, empty where none was told."""


def read(text: str, day_of: Callable[[str], str | None], *, answers: bool = False) -> Report | None:
    """What a text tells of a report that is there; None where it tells something else, or more.
    ``answers``: it was asked for, so that its issuer or a yes is enough to speak of it.
    ``day_of`` reads a day that is written out, and gives an empty one of a month alone: that the
    report came today says nothing of its own day."""
    raw = text.split()
    if not 1 < len(raw) <= LONGEST:
        return None
    raw, issued_on = _without_day(raw, day_of)
    words = words_of(" ".join(raw))
    named = {_BODIES[word] for word in words if word in _BODIES}
    rest = tuple(word for word in words if word not in _BODIES)
    if len(named) > 1 or (answers and has(rest, "report-not-there")):
        return None
    agreed = answers and (bool(named) or begins(rest, "yes") > 0)
    if agreed:
        rest = rest[begins(rest, "yes") :]
    elif not (named or has(words, "report-named")) or not (
        has(rest, "report-came") or has(rest, "report-says")
    ):
        return None
    return Report(next(iter(named), None), issued_on or None, _left(rest))


def _without_day(
    raw: Sequence[str], day_of: Callable[[str], str | None]
) -> tuple[list[str], str | None]:
    """The words beside the first day that is written out, and that day; or beside a month."""
    month: tuple[list[str], str] | None = None
    for length in range(1, min(_LONGEST_DAY, len(raw) - 1) + 1):
        for at in range(len(raw) - length + 1):
            said = " ".join(raw[at : at + length]).strip(_SIGNS)
            if not any(map(str.isdecimal, said)) or (day := day_of(said)) is None:
                continue
            found = [*raw[:at], *raw[at + length :]], day
            if day:
                return found
            month = month or found
    return month or (list(raw), None)


def _left(words: Sequence[str]) -> str:
    """The words from the first to the last that no list has: those of the level, with what stands
    between them."""
    left: tuple[str, ...] = tuple(words)
    for name in _LISTS:
        left = without(left, name)
    if not left:
        return ""
    first = words.index(left[0])
    last = len(words) - 1 - list(reversed(words)).index(left[-1])
    # IRCC's wordings are read letter by letter: "bachelor's" is no "bachelor s".
    return _OWNED.sub("'s", " ".join(words[first : last + 1]))
