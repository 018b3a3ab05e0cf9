"""Of a message: the family: marital status, children, and brothers and sisters in Canada."""

from __future__ import annotations

from collections.abc import Sequence

from conversations.hearing import children, couples, persons
from conversations.hearing.clauses import Clause
from conversations.voice.patterns import Pattern

Facts = dict[str, object]
_MORE_THAN_SINGLE = ("common_law", "divorced", "widowed")
"""What "not married", or "no spouse", leaves open."""
_EX = Pattern("people ex", r" <ex> ")
_ENGAGED = Pattern(
    "families engaged",
    r"^ (?:<my> )?<fiancee> | <im> <engaged> | <wedding> |^ <engaged> (?:<to> |$)",
)
"""Whoever is to marry is not married yet."""
_UNION = Pattern("families union", r" <union>(?= )")
"""A union by its name; of those who only live together, a spouse is a spouse."""
_PARTED = Pattern("families parted", r"^ (?:<we> )*(?:<were> )?<parted> $")
_REUNITED = Pattern("families parted", r" <reunited>(?= )")
"""What takes back that a couple was parted: "we were separated but are back together"."""
_FAMILY_SAID = Pattern("told family", r" <ex> <husband> ")


def told(pieces: Sequence[Clause], facts: Facts) -> None:
    """Adds marital status, children and a brother or sister to the ``facts`` of oneself."""
    of_an_ex = {one.sentence for one in pieces if _EX.search(one.text)}
    reunited = any(_REUNITED.search(one.text) for one in pieces)
    spouse = any(couples.own_spouse(one) for one in pieces)
    for one in pieces:
        said = persons.marital(one) if one.who in ("self", "partner") else None
        taken_back = one.asked or (reunited and said == "separated")
        if taken_back and _PARTED.fullmatch(one.text):
            continue  # "separated? no, happily married"
        if said not in (None, "single") and one.supposed:
            continue  # "if I divorce my wife do I lose points?"
        if said == "single" and spouse and (one.supposed or one.asked):
            continue  # "if I say that I'm single? My wife stays in Lagos"
        if one.sentence in of_an_ex and said in ("common_law", "married"):
            continue  # "my ex was my common law until 2024"
        if said == "single" and one.who == "partner" and _speaks_of_a_partner(pieces, one):
            continue  # "IELTS: self 7; spouse NA"
        if said is not None and (one.who == "self" or said != "separated"):
            facts.setdefault("marital_status", said)
            if facts["marital_status"] == "single" and said in _MORE_THAN_SINGLE and one.real:
                facts["marital_status"] = said  # "not married, but living together"
            if facts["marital_status"] == "married" and said == "separated" and one.real:
                facts["marital_status"] = said  # "still married, but separated"
    parted = any(_FAMILY_SAID.search(one.text) for one in pieces)
    if parted and facts.get("marital_status") == "single":
        del facts["marital_status"]  # divorced, or never married to that one
    if any(_ENGAGED.search(one.text) for one in pieces if not one.asked):
        facts.setdefault("marital_status", "single")
    if spouse:
        lives = facts.get("marital_status") == "common_law"
        if lives and not any(_UNION.search(one.text) for one in pieces):
            del facts["marital_status"]  # "my wife is Canadian and we live together"
        facts.setdefault("marital_status", "married")
    own = [
        one
        for one in pieces
        if not one.says("wished")
        and (not one.future or one.says("comes"))
        and one.who != "other"
        and (one.says("parent") or not one.says("other"))
        and not (one.says("child") and children.of_others(one.text))
    ]
    # "Is 2 kids too many? 37, married, 2 kids": what is asked is told once more.
    facts |= children.told([one for one in own if not one.asked]) or children.told(own)
    settled = persons.settled_sibling(pieces)
    if settled is not None:
        facts["sibling"] = settled


def _speaks_of_a_partner(pieces: Sequence[Clause], but: Clause) -> bool:
    """Whether anything but one piece is told of a partner."""
    return any(
        one.who == "partner" and one is not but and any(word[0].isdecimal() for word in one.words)
        for one in pieces
    )
