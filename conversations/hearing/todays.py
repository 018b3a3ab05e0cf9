"""Of a message: which of several posts is the one of today.

The one that goes on, as is said of it ("since 2024", "thats 14 months now", "still there"), and of
who is in Canada the one there, where the other was abroad: nobody came and then worked at home.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from conversations.hearing.clauses import Clause
from conversations.hearing.counted import EARLIER, in_canada
from conversations.hearing.lengths import where, years
from conversations.voice.patterns import Pattern

_SO_FAR = Pattern("work so-far", r"^ (?:<and> )*<thats> (?:<for> )?\d[\d.]* yrs(?: <now>)? $")
_STILL = Pattern("work so-far", r"^ (?:<and> )*(?:<still>) | <still> <there> ")
_YEARS_NOW = Pattern("work so-far", r"^ (?:<for> )?\d[\d.]* yrs <now> $")


def goes_on_today(one: Clause, pieces: Sequence[Clause], at: int, before: Clause | None) -> bool:
    """Whether a piece tells a post that goes on, other than the one ``before`` it."""
    if one.past or EARLIER.search(one.text) or before is None or " yrs " not in before.text:
        return False
    since = one.says("since") and " yrs " in one.text
    if since and not before.says("since"):
        return True
    behind = [two for two in pieces[at + 1 : at + 2] if two.sentence == one.sentence]
    return any(way.search(two.text) for two in behind for way in (_SO_FAR, _STILL, _YEARS_NOW))


def is_here_now(
    one: Clause, before: Clause | None, place: str | None, stands: Mapping[str, object]
) -> bool:
    """Whether a post is here and the one ``before`` was there; or is in Canada, by its ``place`` or
    by the permit, where somebody lives and has not lived with the other, which was abroad."""
    if before is None or one.past or EARLIER.search(one.text):
        return False
    if one.says("here") and before.says("there"):
        return True  # "worked there as barista ... marketing analyst here"
    if stands.get("residence") != "CA":
        return False
    if " yrs " not in one.text or where(before) != "foreign":
        return False
    return in_canada(where(one) or place, stands) is True


def is_longer(one: Clause, before: Clause | None, stands: Mapping[str, object]) -> bool:
    """Whether a post that is told last also lasted longer than the one ``before``: the main one,
    whichever is today's: "maçon 2 ans, ensuite chef de chantier 4 ans". Of who is in Canada, where
    each post was decides."""
    if before is None or stands.get("residence") == "CA" or stands.get("in_canada"):
        return False
    if one.past or EARLIER.search(one.text) or before.says("since", "today"):
        return False
    lasted, other = years(one), years(before)
    return lasted is not None and other is not None and lasted > other


def is_either(one: Clause, before: Clause | None) -> bool:
    """Whether two posts are told alike, each with its years and its place in Canada: which of them
    is today's, nobody says. "Admin assistant 1 yr in Quebec. HR coordinator 10 months in
    Hamilton"."""
    return before is not None and all(
        " yrs " in piece.text
        and where(piece) == "canada"
        and not (piece.past or piece.says("today", "here", "since", "works", "not-counted"))
        and EARLIER.search(piece.text) is None
        for piece in (before, one)
    )
