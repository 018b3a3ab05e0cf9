"""Of a message: levels of Canada's scales told in a row, by ability: "CLB 10/9/9/9"."""

from __future__ import annotations

import re

from conversations.hearing.figures import report_order

_FOUR = r"[/ ,-]+".join(rf"(?P<at{at}>\d{{1,2}})" for at in range(4))
_ROWS = (
    re.compile(rf" (?P<scale>clb|nclc)(?: level| levels| is| are| of| =| :)* {_FOUR} "),
    re.compile(rf" {_FOUR}(?: en| in| as| of)? (?P<scale>clb|nclc) "),
)
LEVELS = range(4, 13)
"""Levels that count for something."""


def row(text: str, test: str) -> tuple[str, int | dict[str, int]] | None:
    """The scale and the level of each ability, in the order in which the ``test`` reports them;
    one number where all four are alike."""
    said = next((found for way in _ROWS if (found := way.search(text))), None)
    if said is None:
        return None
    levels = [int(said[f"at{at}"]) for at in range(4)]
    if any(level not in LEVELS for level in levels):
        return None
    scale = said["scale"]
    if len(set(levels)) == 1:
        return scale, levels[0]
    return scale, dict(zip(report_order(test), levels, strict=True))
