"""Of a message: years that are told once more as the total of several posts: "so 8 yrs all up", "=
9 years", "total 3.5". What is said to be the total is it."""

from __future__ import annotations

import re
from decimal import Decimal

from conversations.voice.patterns import Pattern

_NUMBER = r"\d{1,2}(?:\.\d{1,2})?"
_YEARS = re.compile(r"\d yrs\b")
_EQUALS = re.compile(rf"(?P<parts>\byrs\b[^.;\n=]{{0,60}}?) ?= ?(?P<years>{_NUMBER} yrs)\b")
_BARE = Pattern(
    "totals bare",
    rf"(?<![a-z])(?:[,;] )?(?:<so> )*(?P<said><total>(?: <of>)*) ?[:=]? ?(?P<years>{_NUMBER})"
    r"(?P<unit> yrs)?(?= *(?:[.,;)!\n]|$))",
)
_TEST = re.compile(r"\b(?:ielts|celpip|pte|tef|tcf|clb|nclc|toefl)\b")
_SAYS_SO = Pattern(
    "totals says-so",
    rf"^ (?:<so> |<that-is> )*(?:<total> (?:<of> )*(?P<behind>{_NUMBER}) yrs"
    rf"|(?P<before>{_NUMBER}) yrs (?:<of> )*<total>)(?: <of>)* $",
)
"""Nothing but a total: "so 8 yrs all up", "total exp 6 yrs"."""
_MAKES = Pattern(
    "totals says-so", rf"^ (?:<so> )*(?:<makes> )+(?P<years>{_NUMBER}) yrs(?: <of>)* $"
)


def with_unit(text: str) -> str:
    """Folded text, lengths of time written as "yrs", in which a total of them has its unit."""
    if _YEARS.search(text) is None:
        return text
    text = _EQUALS.sub(r"\g<parts>, total \g<years>", text)
    return _BARE.sub(_with_unit, text)


def _with_unit(found: re.Match[str]) -> str:
    """A total by itself, of years that were told before it and of no test."""
    before = found.string[: found.start()]
    counted = [one.end() for one in _YEARS.finditer(before)]
    if not counted or _TEST.search(before, counted[-1]):
        return found[0]
    return f", {found['said']} {found['years']} yrs"


def said(text: str) -> Decimal | None:
    """The years of a piece that is nothing but a total."""
    whole = _SAYS_SO.fullmatch(text)
    if whole is not None:
        return Decimal(whole["behind"] or whole["before"])
    makes = _MAKES.fullmatch(text)
    return None if makes is None else Decimal(makes["years"])
