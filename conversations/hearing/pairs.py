"""Of a message: a couple of whom one is told by the first name and the other writes: "Olena and me
are from Kharkiv … Olena is cashier", "Julien et moi sommes mariés … Julien est menuisier".

Only where the message says that they are a couple, or that they live together: whoever writes with
a friend, a brother or a cousin is no couple.
"""

from __future__ import annotations

from collections.abc import Callable

from conversations.hearing.introduced import NAME, PARTNER, told_on
from conversations.voice.patterns import Pattern

_PAIR = Pattern(
    "pairs",
    rf"\b{NAME} (?i:<and>) (?i:<me>)\b",
)
_PAIR_BEHIND = Pattern("pairs", rf"(?i:\b<me>) (?i:<and>) {NAME}")
_WITH = Pattern("pairs", rf"(?i:(?:^|(?<=[.!?\n] )|(?<=[.!?\n]))<with>) {NAME},? (?i:<we>)\b")
_PARTNER_IS = Pattern("pairs", rf"(?i:(?:^|(?<=[.!?\n] ))<partner> <is>) {NAME}")
_COUPLE = Pattern("pairs", r"(?i:\b(?:<couple>)\b)")
_KIN_BEFORE = Pattern("pairs", r"(?i:\b(?:<kin>)) $")


def by_role(message: str, is_a_name: Callable[[str], bool]) -> str:
    """The message, in which the other one of a couple is "my partner" wherever the name stands."""
    named = _PARTNER_IS.search(message)
    if named is not None and is_a_name(named["name"]):
        return _told(message, named["name"])
    if _COUPLE.search(message) is None:
        return message
    for way in (_PAIR, _PAIR_BEHIND, _WITH):
        said = way.search(message)
        if said is None or _COUPLE.fullmatch(said["name"]) or not is_a_name(said["name"]):
            continue
        if _KIN_BEFORE.search(message[: said.start()]) is None:
            return _told(message, said["name"])
    return message


def _told(message: str, name: str) -> str:
    return told_on(message, name, PARTNER)
