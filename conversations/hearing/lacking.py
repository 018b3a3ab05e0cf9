"""Of a message: an offer that somebody has not, told with no word for it: "une offre ? on en a
pas", "mon collègue a eu une offre, moi non"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from conversations.hearing.clauses import Clause
from conversations.voice.patterns import Pattern

_NONE_OF_IT = Pattern("lacking", r" (?:<none-of-it>) $")
_NOT_I = Pattern("lacking", r"^ (?:<but> )?(?:<me> <not>|<not> <me>)(?: <yet>)? $")
_NOT_MINE = Pattern("lacking", r"^ (?:<but> )?<i-have-none> $")
_OFFER = Pattern("lacking", r" <offer>(?= )")
_NEAR = 2
"""Pieces at most back to what is meant."""
_ANOTHER_MATTER = ("test-name", "child", "eca", "money", "sibling", "nomination")


def no_nomination(pieces: Sequence[Clause]) -> bool:
    """Whether it is said right behind somebody else's nomination that one has none: "my cousin got
    nominated, I never applied"."""
    for before, one in pairwise(pieces):
        theirs = (
            before.who in ("other", "partner") and before.says("nomination") and not before.asked
        )
        mine = one.who == "self" and one.sentence == before.sentence and not one.asked
        if theirs and mine and (_NOT_MINE.fullmatch(one.text) or _NOT_I.fullmatch(one.text)):
            return True
    return False


def no_offer(pieces: Sequence[Clause]) -> bool:
    """Whether it is said right behind an offer that one has none."""
    for at, one in enumerate(pieces):
        if one.asked or one.who == "partner":
            continue
        near = [two for two in pieces[max(0, at - _NEAR) : at] if one.sentence - two.sentence <= 1]
        if _NONE_OF_IT.search(one.text) and any(_OFFER.search(two.text) for two in near):
            return not any(two.says(*_ANOTHER_MATTER) for two in near)
        before = near[-1] if near and near[-1].sentence == one.sentence else None
        theirs = before is not None and before.who in ("partner", "other")
        offered = before is not None and _OFFER.search(before.text) is not None
        if theirs and offered and _NOT_I.fullmatch(one.text):
            return True
    return False
