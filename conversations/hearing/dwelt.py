"""Of a message: lengths of time that are of no further work: of living somewhere, or with somebody,
and the parts of years that were told whole."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from conversations.hearing.clauses import Clause
from conversations.hearing.lists import any_of
from conversations.hearing.where import countries
from conversations.voice.patterns import Pattern

_SO_FAR = Pattern("dwelt so-far", r"^ <since> (?:reckoned )?\d[\d.]* yrs $")
_WITH = Pattern(
    "dwelt with", r"^ <with> (?:<my> )?<partner> (?:<for> |<since> )?(?:reckoned )?\d[\d.]* yrs "
)
_PART = Pattern(
    "dwelt part",
    r"^ (?:<first> )*(?P<at><at> )?(?:[a-z]+ ){0,3}?(?P<years>\d{1,2}(?:\.\d{1,2})?) yrs"
    r"(?: <in>(?: [a-z]+){1,3}| [a-z]+)? $",
)
_AFTER_IT = Pattern("dwelt after-it", r"^ (?:<and> )?<then> ")
"""What came after years, and is no part of them: "Tunis 4 ans, puis Doha 3 ans"."""
_MOST = 5
_SEVERAL = 2


def before_it(pieces: Sequence[Clause], at: int) -> bool:
    """Whether years are how long somebody has lived where the piece before says, or with whom."""
    one = pieces[at]
    before = [two for two in pieces[:at] if two.sentence == one.sentence and not two.within]
    if not before or not before[-1].says("live", "dwell") or before[-1].says("works", "as"):
        return False
    if any(any_of(word, "trade") for word in before[-1].words):
        return False
    return _SO_FAR.fullmatch(one.text) is not None or _WITH.search(one.text) is not None


def may_be_of(behind: Clause, one: Clause) -> bool:
    """Whether the years somebody has lived somewhere may be of the trade told right behind them."""
    return behind.sentence == one.sentence and any(any_of(word, "trade") for word in behind.words)


def parts(pieces: Sequence[Clause], at: int, whole: Decimal) -> list[Clause]:
    """The pieces behind years that only tell where, or at whose, parts of them were: "20 ans,
    d'abord 8 ans en Haïti puis 12 ans en Guadeloupe", "6 years, at Infosys 2 and TCS 4 years"."""
    found: list[Clause] = []
    told = Decimal(0)
    at_firms = False
    for one in pieces[at + 1 : at + 1 + _MOST]:
        said = _PART.fullmatch(one.text)
        trade = any(any_of(word, "trade", "any-trade", "degree-short") for word in one.words)
        if said is None or trade or one.sentence != pieces[at].sentence or not one.real:
            break
        at_firms = at_firms or said["at"] is not None
        told += Decimal(said["years"])
        found.append(one)
        if told == whole:
            break
    somewhere = {code for one in (pieces[at], *found) for code in countries(one.words)}
    if found and _AFTER_IT.match(found[0].text):
        return []
    if len(found) < _SEVERAL or ("CA" in somewhere and len(somewhere) > 1):
        return []
    if told == whole or (at_firms and told < whole and not somewhere):
        return found
    return []
