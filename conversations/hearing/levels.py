"""Of a message: levels of Canada's scales told in a row, by ability: "CLB 10/9/9/9"."""

from __future__ import annotations

from conversations.hearing.figures import report_order
from conversations.voice.patterns import Pattern

_FOUR = r"[/ ,-]+".join(rf"(?P<at{at}>\d{{1,2}})" for at in range(4))
_ROWS = (
    Pattern("levels rows", rf" (?P<scale>clb|nclc)(?: <level>| =| :)* {_FOUR} "),
    Pattern("levels rows-2", rf" {_FOUR}(?: <in>)? (?P<scale>clb|nclc) "),
)
_NAMED = Pattern("levels named", r" (?P<scale>nclc|clb)(?P<told>(?: <co> \d{1,2}){4}) ")
"""Levels beside the names of their abilities, as ``french`` and ``rows`` write them."""
_ABILITIES = {"co": "listening", "ce": "reading", "ee": "writing", "eo": "speaking"}
_OF_ENGLISH = Pattern(
    "levels of-english",
    r"(?<!<without>) <english>(?: <is>)? nclc \d| nclc \d{1,2}(?: \w+)? <in> <english> ",
)
"""The scale by its French name, told of English: "NCLC 9 en anglais"."""
LEVELS = range(4, 13)
"""Levels that count for something."""


def row(text: str, test: str) -> tuple[str, int | dict[str, int]] | None:
    """The scale and the level of each ability, in the order in which the ``test`` reports them;
    one number where all four are alike."""
    if named := _NAMED.search(text):
        said = named["told"].split()
        told = {_ABILITIES[of]: int(level) for of, level in zip(said[::2], said[1::2], strict=True)}
        if len(told) == len(_ABILITIES) and all(level in LEVELS for level in told.values()):
            one = len(set(told.values())) == 1
            return named["scale"], told["listening"] if one else told
    row = next((found for way in _ROWS if (found := way.search(text))), None)
    if row is None:
        return None
    levels = [int(row[f"at{at}"]) for at in range(4)]
    if any(level not in LEVELS for level in levels):
        return None
    scale = row["scale"]
    if len(set(levels)) == 1:
        return scale, levels[0]
    return scale, dict(zip(report_order(test), levels, strict=True))


def of_english(text: str) -> bool:
    """Whether a level is told of English by the name that the scale has in French."""
    return "nclc" in text and _OF_ENGLISH.search(f" {text.strip()} ") is not None
