"""Of a message: where somebody lives, where no verb says so but what is told of their work does.

Whoever works somewhere today lives there: "working as data engineer in Paris". So does whoever
tells of Canadian work in its city, and whoever names no country but the one they work in.
"""

from __future__ import annotations

from collections.abc import Sequence

from conversations.chat.places import country_of
from conversations.hearing import studies
from conversations.hearing.clauses import Clause
from conversations.hearing.lists import any_of
from conversations.hearing.where import countries
from conversations.voice.patterns import Pattern

_WORKS_NOW = Pattern(
    "lives works-now", r"(?<! <have>) <i-work>(?= )(?! <experience>\b)|^ <work> <in>(?! <canada>)\b"
)
_OTHERWISE = Pattern("lives otherwise", r" <experience> ")
_SINCE = Pattern("lives since", r" <since> ")
_THERE = Pattern(
    "lives there",
    r"^ (?:<where> )?(?:<i-word> )?(?:<still> )?<live>(?: <there>)?(?: <since-reckoned-yrs>)? $",
)
_IN = ("in", "at", "en", "au", "aux", "a", "based")
_PLACED = Pattern("lives placed", r"^ (?:(?!<worked>)[a-z]+ ){1,8}<in> (?:[a-z]+ ){1,4}$")
_NOT_OF_WORK = ("offer", "nomination", "lmia", "wants", "sibling", "not", "none", "study-abroad")


def at_work(pieces: Sequence[Clause], everything: Sequence[Clause]) -> str | None:
    """The country in which somebody works today, where no other is as likely: of their own
    ``pieces`` of ``everything`` that is told."""
    told = [one for one in pieces if one.real and not one.asked and one.who == "self"]
    named = {
        code
        for one in everything
        if one.who != "other" and studies.education(one)[0] is None
        for code in countries(one.words)
    }
    worked = {
        code
        for one in told
        if _of_work(one) and not one.says("child")
        for code in countries(one.words)
    }
    until_now = {
        code
        for one in told
        if _of_work(one) and _SINCE.search(one.text)
        for code in countries(one.words)
    }
    for at, one in enumerate(told):
        where = countries(one.words)
        before = told[at - 1] if at else None
        if where and named == set(where) and _is_a_city(one, before):
            return where[0]
        if len(where) != 1 or studies.education(one)[0] is not None or one.says(*_NOT_OF_WORK):
            continue
        behind = told[at + 1] if at + 1 < len(told) else None
        if behind is not None and _THERE.fullmatch(behind.text):
            return where[0]
        if _OTHERWISE.search(one.text):
            continue
        if _WORKS_NOW.search(one.text) or (worked <= set(where) and _of_trade(one)):
            return where[0]
        if where[0] == "CA" and _in_a_city(one) and _of_work(one):
            return "CA"
        if {where[0]} in (worked, until_now) and _of_work(one) and _SINCE.search(one.text):
            return where[0]
    return None


def _is_a_city(one: Clause, before: Clause | None) -> bool:
    """Whether a piece is nothing but a city, and not that of the studies before it."""
    words = one.words[1:] if one.words[0].isdigit() or one.words[0] == "de" else one.words
    city = not one.within and bool(words) and country_of(" ".join(words)) is not None
    return city and (before is None or studies.education(before)[0] is None)


def _of_trade(one: Clause) -> bool:
    """Whether a piece says what somebody is and where, and not how long they have been it: "welder
    in Doha"."""
    if _PLACED.search(one.text) is None or " yrs " in one.text or one.says("experience", "not"):
        return False
    at = max(at for at, word in enumerate(one.words) if word in _IN)
    return any(any_of(word, "trade", "any-trade") for word in one.words[:at]) or any(
        any_of(word[:-1], "trade") for word in one.words[:at] if word.endswith("s")
    )


def _of_work(one: Clause) -> bool:
    return one.says("experience", "works", "as") or " yrs " in one.text


def _in_a_city(one: Clause) -> bool:
    """Whether not only the country is named: "1 year in Canada" may be of long ago."""
    return not {"canada", "canadian", "canadien", "canadienne"} & set(one.words)
