"""Of a message: whose assessment is not there yet, where that is told in half a sentence behind the
other's: "WES done for mine, hers pending"."""

from __future__ import annotations

from collections.abc import Sequence

from conversations.hearing import studies
from conversations.hearing.clauses import Clause
from conversations.voice.patterns import Pattern

Facts = dict[str, object]

_LACKING = Pattern("assessments lacking", r" <lacking>(?: \w+){0,3} $")
_LONGEST = 8
"""Words at most of half a sentence."""
_BETWEEN = 2
"""Pieces that may stand between, about the same assessment: "for mine"."""


def of_the_other(pieces: Sequence[Clause], own: Facts, partner: Facts) -> None:
    """Adds to the facts of either that there is no assessment, where only the other's was named."""
    spoken_of: Clause | None = None
    at_once = 0
    for one in pieces:
        if studies.assessed(one) is not None:
            spoken_of, at_once = one, 0
            continue
        if spoken_of is None or one.says("test-name") or at_once > _BETWEEN:
            spoken_of = None
            continue
        at_once += 1
        facts = {"self": own, "partner": partner}.get(one.who)
        others = one.who != spoken_of.who and len(one.words) <= _LONGEST
        if facts is not None and others and _LACKING.search(one.text) and not one.asked:
            facts.setdefault("eca", False)
