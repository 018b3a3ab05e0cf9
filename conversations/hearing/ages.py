"""Of a message: how old children are, which is nobody's years of work: "hijos de 5 y 8 años"."""

from __future__ import annotations

import re

from conversations.hearing.people import MAY_BE_GROWN
from conversations.interview.reading.numbers import numbers_in
from conversations.voice.patterns import Pattern

_OF_CHILDREN = Pattern(
    "ages of-children",
    r"\b(<kids>) <of> ?(\d{1,2} yrs(?: ?(?:,| <and>) ?\d{1,2} yrs)+(?= ?(?:[,.;)]|$))|\d{1,2}(?: ?"
    r"(?:,| <and>) ?\d{1,2})* yrs\b)(?: <old>\b|(?! <work>\b))",
)
"""Ages behind "children of", the last with its unit; what follows with "of" again is work: "a son
of 5 and 6 years of experience"."""
_SOMEBODY = "somebody"
"""Stands for a child who is grown."""
_NAMED_BEFORE = 2
"""Words before the children in which their number may stand: "two little girls"."""


def without_ages(text: str) -> str:
    """Folded text, lengths of time written as "yrs", without the ages of children that follow with
    "of"; where nobody said how many children there are, the ages do."""
    return _OF_CHILDREN.sub(_counted, text)


def _counted(said: re.Match[str]) -> str:
    ages = len(re.findall(r"\d+", said[2]))
    before = said.string[: said.start()].split()[-_NAMED_BEFORE:]
    numbers = [number for word in before for number in numbers_in(word).numbers]
    if numbers == [1]:  # "un fils de 5 ans, 31 ans": the next is somebody else's
        return said[1] + re.sub(r"^\d{1,2} yrs", "", said[2])
    if ages == 1 and not numbers and int(said[2].split()[0]) >= MAY_BE_GROWN:
        return _SOMEBODY  # "ma fille de 30 ans vit à Edmonton"
    if ages == 1 or numbers:
        return str(said[1])
    return f"{ages} {said[1]}"
