"""Of a message: whose assessment is not there yet, where that is told in half a sentence behind the
other's: "WES done for mine, hers pending"."""

from __future__ import annotations

from collections.abc import Sequence

from conversations.hearing import studies
from conversations.hearing.clauses import Clause
from conversations.voice.patterns import Pattern

Facts = dict[str, object]

_LACKING = Pattern(
    "assessments lacking",
    r"^ (?:<my> )*<owner>(?: <s-word>)*(?: <is>)* <lacking>(?: <rest>){0,4} $",
)
_BETWEEN = 2
"""Pieces that may stand between, about the same assessment: "for mine"."""


def of_the_other(pieces: Sequence[Clause], own: Facts, partner: Facts) -> None:
    """Adds to the facts of either that there is no assessment, where only the other's was named."""
    spoken_of: Clause | None = None
    at_once = 0
    for at, one in enumerate(pieces):
        if studies.assessed(one) is not None:
            spoken_of, at_once = one, 0
            continue
        if spoken_of is None or one.says("test-name") or at_once > _BETWEEN:
            spoken_of = None
            continue
        at_once += 1
        facts = {"self": own, "partner": partner}.get(one.who)
        others = one.who != spoken_of.who and not one.asked
        behind = pieces[at + 1] if len(one.words) == 1 and at + 1 < len(pieces) else None
        text = f"{one.text}{behind.text[1:]}" if behind is not None else one.text
        if facts is not None and others and _LACKING.search(text):  # "hers | we have not started"
            facts.setdefault("eca", False)
