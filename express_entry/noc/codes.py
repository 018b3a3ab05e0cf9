"""Codes among what a person typed: of today's edition, with five digits, or of 2016, with four.

A number of five digits that is a unit group's is taken for its code wherever it stands. One of four
is also a year, so it must stand alone or after the classification's name.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from express_entry.noc.classification import CURRENT_EDITION, classification

_NAME = r"(?:noc|cnp|code|teer)"
_EDITIONS = r"(?:2021|2016)"
_ALONE = re.compile(
    rf"\W*(?:{_NAME}[\W_]*)*(?:{_EDITIONS}\W+)?(?:{_NAME}\W*)*(?!{_EDITIONS}\b)(\d{{4,5}})\W*",
    re.IGNORECASE,
)
_OF_TODAY = re.compile(r"(?<!\d)\d{5}(?!\d)")
_OLD = re.compile(
    rf"\b(?:noc|cnp)\W*(?:code\W*)?(?:{_EDITIONS}\W+)?(?!{_EDITIONS}\b)(\d{{4}})\b", re.IGNORECASE
)
_MENTION = re.compile(
    rf"\b(?:code\W+(?:noc|cnp)|(?:noc|cnp)\W*(?:code|number|{_EDITIONS}))\b|^\W*(?:noc|cnp)\W*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class WrittenCodes:
    """The codes somebody wrote."""

    codes: tuple[str, ...]
    old: bool = False
    """A code of 2016, to be explained."""


def written(text: str) -> WrittenCodes | None:
    """The codes in a text, known or not; None where it is to be read as words."""
    text = plain_digits(text)
    known = classification(CURRENT_EDITION).by_code
    today = tuple(dict.fromkeys(code for code in _OF_TODAY.findall(text) if code in known))
    if today:
        return WrittenCodes(today)
    found = _ALONE.fullmatch(text) or _OLD.search(text)
    return WrittenCodes((found[1],), old=len(found[1]) == 4) if found else None


def without_mention(text: str) -> str:
    """The text without "NOC code" and the like, of which "code" would be read as programming."""
    return _MENTION.sub(" ", text)


def plain_digits(text: str) -> str:
    """Digits of any script as 0 to 9."""
    if text.isascii():
        return text
    return "".join(
        str(unicodedata.decimal(letter)) if letter.isdecimal() else letter for letter in text
    )
