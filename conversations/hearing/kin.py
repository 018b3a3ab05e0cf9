"""Of a message: a brother or a sister of the partner, and whether they live in Canada as a citizen
or permanent resident: "le frère de mon mari est citoyen canadien", "my wife has a sister in
Calgary, PR"."""

from __future__ import annotations

from collections.abc import Sequence

from conversations.hearing.clauses import Clause
from conversations.hearing.lists import any_of
from conversations.hearing.people import is_kin_of_a_spouse
from conversations.hearing.where import countries
from conversations.interview.reading.numbers import listed
from conversations.voice.patterns import Pattern

_OWNED = Pattern(
    "kin",
    r" <spouse> <s-word> (?:\w+ )?<brother>(?= )| <brother> <of> (?:<my> )?<spouse>(?= )",
)
_MY_SPOUSES = Pattern("kin", r" <brother> <of> <my> <married>(?= )")
_OF_SOMEBODY = Pattern("kin", r" <brother> <of> <my> (?!<family>)")
"""Somebody else's: "la soeur de mon ami"."""
_HERS = Pattern("kin", r" <her> (?:\w+ )?<brother>(?= )")
_HAS_ONE = Pattern("kin", r" <has>(?: <also>)?(?: <a-word>)? $")
"""What is cut before a brother of the partner: "my husband has a sister in Calgary"."""
_ACROSS = 2
"""Words before a cut that may say whose brother stands behind it."""
_HEAD = 3
"""Words of a piece among which somebody further is named."""


def of_somebody(one: Clause) -> bool:
    """Whether a brother or sister is told by whose they are: "la soeur de mon ami"."""
    return _OF_SOMEBODY.search(one.text) is not None


def names_a_spouse(one: Clause) -> bool:
    """Whether a spouse is named by their brother, sister or child: "le frère de mon mari"."""
    if one.who != "other":
        return False
    married = not listed("words-told-spouse").isdisjoint(one.words)
    return (married and is_kin_of_a_spouse(one.words)) or _MY_SPOUSES.search(one.text) is not None


def of_whom_is_spoken(pieces: Sequence[Clause], at: int) -> bool:
    """Whether a brother or sister is that of whoever is spoken of, with a word between: "her
    younger | sister"."""
    before = pieces[at - 1] if at else None
    if before is None or before.sentence != pieces[at].sentence:
        return False
    return (
        _HERS.search(f" {' '.join((*before.words[-_ACROSS:], pieces[at].words[0]))} ") is not None
    )


def of_the_spouse(pieces: Sequence[Clause], at: int) -> bool:
    """Whether the brother or sister that a piece names is the partner's."""
    one = pieces[at]
    if _OWNED.search(one.text):
        return True
    before = pieces[at - 1] if at and pieces[at - 1].sentence == one.sentence else None
    if before is not None and before.who == "partner" and _HAS_ONE.search(before.text):
        return True
    if before is not None and _OWNED.search(f"{before.text}{one.text[1:]}"):
        return True  # "my wife's two | brothers"
    if before is not None and before.who == "partner" and of_whom_is_spoken(pieces, at):
        return True
    behind = pieces[at + 1] if at + 1 < len(pieces) else None
    if behind is not None and behind.within and behind.sentence == one.sentence:
        pair = pieces[at + 2] if at + 2 < len(pieces) and pieces[at + 2].within else None
        told = f"{behind.text}{pair.text[1:]}" if pair is not None else behind.text
        if _OWNED.search(told) or _HERS.search(told):
            return True  # "ma belle-soeur (la soeur de ma femme)"
    spoken_of = next(
        (two for two in reversed(pieces[:at]) if two.who in ("partner", "other")), None
    )
    spoken = spoken_of is not None and spoken_of.who == "partner"
    return spoken and _HERS.search(one.text) is not None


def settled(pieces: Sequence[Clause]) -> bool | None:
    """True where a brother or sister of the partner is said to be settled in Canada."""
    for at, one in enumerate(pieces):
        if one.who != "other" or not one.says("sibling") or not of_the_spouse(pieces, at):
            continue
        told = [one]
        for two in pieces[at + 1 :]:
            further = any(any_of(word, "other") for word in two.words[:_HEAD]) and not two.within
            if two.sentence != one.sentence or (two.who != "other" and not two.within) or further:
                break
            told.append(two)
        if any(code != "CA" for two in told for code in countries(two.words)):
            continue
        if any(two.future or two.past or two.says("not", "applying", "none") for two in told):
            continue
        if any(two.says("settled") and not two.asked for two in told):
            return True
    return None
