"""One line of a conversation: what the card says, and what the person answers."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """What the card must say, and what the person then says or taps."""

    asks: str
    says: str
    tapped: bool


def conversation(script: str) -> tuple[Line, ...]:
    """Lines of ``words of the question    answer``; an answer in brackets is a button."""
    lines = []
    for row in filter(None, map(str.strip, script.splitlines())):
        asks, says = re.split(r"\s{2,}", row, maxsplit=1)
        tapped = says.startswith("[") and says.endswith("]")
        lines.append(Line(asks, says[1:-1] if tapped else says, tapped))
    return tuple(lines)
