"""Of a message: work of which its writer says that it does not count: "3 yrs cashier (I know it
doesn't count)", "2 years shop assistant that won't count"; and years of which only some do."""

from __future__ import annotations

from conversations.hearing.clauses import Clause
from conversations.hearing.lists import says
from conversations.voice.patterns import Pattern

_SAID = Pattern("uncounted", r"^ (?:<lead> )*<no-use>(?: <tail>)* $")
_SAID_WITH_IT = Pattern("uncounted", r" yrs .*<no-use>(?: <tail>)* $")
_SKILLED = Pattern("uncounted", r" (?:<only> )?\d[\d.]* yrs (?:<lead> |<of-them> )*<skilled>(?= )")
_FULL_WEEK = Pattern("uncounted", r" (?:3[0-9]|[4-6]\d)(?:[.,]\d+)? <hours>(?= )")
"""How much a week of full-time work has: "37.5 hours a week"."""
_POINTS_BACK = Pattern("uncounted", r"^ (?:<but> )?<that>(?= )")


def is_said(one: Clause) -> bool:
    """Whether a piece says nothing but that something does not count."""
    return not one.asked and not one.future and _SAID.search(one.text) is not None


def says_of_it(one: Clause, before: Clause | None) -> bool:
    """Whether a piece says nothing but that what was told right ``before`` does not count."""
    if before is None or not is_said(one):
        return False
    if one.sentence == before.sentence:
        return True
    return one.sentence == before.sentence + 1 and _POINTS_BACK.match(one.text) is not None


def is_of_no_use(one: Clause) -> bool:
    """Whether a piece that tells years says itself that they do not count."""
    return not one.asked and _SAID_WITH_IT.search(one.text) is not None


def is_the_skilled_part(one: Clause) -> bool:
    """Whether a piece tells how many years of those before it were of skilled work."""
    return _SKILLED.search(one.text) is not None


def is_of_a_part(one: Clause) -> bool:
    """Whether a piece tells of work that counts in part or not at all: "part time", "20 hours a
    week", but not of "37.5 hours a week"."""
    if not one.says("not-counted"):
        return False
    return says(_FULL_WEEK.sub(" ", one.text), "not-counted")
