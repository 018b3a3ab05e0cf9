"""Of a message: where somebody lives, where no verb says so but what is told of their work does.

Whoever works somewhere today lives there: "working as data engineer in Paris". So does whoever
tells of Canadian work in its city, and whoever names no country but the one they work in.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from itertools import pairwise

from conversations.hearing import offers, persons, status, studies, whereabouts
from conversations.hearing.clauses import Clause
from conversations.hearing.counted import opens_earlier
from conversations.hearing.lengths import is_a_part
from conversations.hearing.lists import any_of
from conversations.hearing.of_work import of_another_matter
from conversations.hearing.where import countries, town_of
from conversations.hearing.written import RECKONED
from conversations.interview.reading.numbers import listed
from conversations.voice.patterns import Pattern

_WORKS_NOW = Pattern(
    "lives works-now", r"(?<! <have>) <i-work>(?= )(?! <experience>\b)|^ <work> <in>(?! <canada>)\b"
)
_OTHERWISE = Pattern("lives otherwise", r" <experience> ")
_OF_EARLIER = Pattern("lives of-earlier", r" <earlier> ")
_LONGEST_NAME = 3
_SHORT = 3
"""Letters of what is hardly a city."""
_SINCE = Pattern("lives since", r" <since> ")
_FROM_TO = Pattern("lives from-to", r" <out-of> \d[\d.]* yrs ")
_THERE = Pattern(
    "lives there",
    r"^ (?:<where> )?(?:<i-word> )?(?:<still> )?<live>(?: <there>)?(?: <still>)?"
    r"(?: <since-reckoned-yrs>)? $",
)
_IN = Pattern("lives in", r"<in>")
_OF = Pattern("lives of", r"<of>")
_CANADA = Pattern("lives canada", r" <canada> ")
_PLACED = Pattern("lives placed", r"^ (?:(?!<worked>)[a-z]+ ){1,8}<in> (?:[a-z]+ ){1,4}$")
_TONGUE = Pattern("lives tongue", r" <tongue> ")
"""What "français" is said of, which is no country then."""
_BARE_PLACE = Pattern("lives bare-place", r"^ (?:<now> )?<in> (?:[a-z]+ ){1,3}$")
_ORIGIN = Pattern("lives origin", r" <from> (?:[a-z]+ ){1,3}$")
"""Where somebody is from: "29, from Kerala, in Kuwait"."""
_ONLY_AN_AGE = re.compile(r"^ (?:[a-z]+ ){0,2}\d\d yrs $")
_AGED_IN = Pattern("lives aged-in", r" (?P<age>\d\d) yrs <in> (?:[a-z]+ ){1,3}$")
_NOT_OF_WORK = ("offer", "nomination", "lmia", "wants", "sibling", "not", "none", "study-abroad")


def at_work(pieces: Sequence[Clause], everything: Sequence[Clause]) -> str | None:
    """The country in which somebody works today, where no other is as likely: of their own
    ``pieces`` of ``everything`` that is told."""
    told = [one for one in _of_today(pieces) if one.real and not one.asked and one.who == "self"]
    told = [one for one in _not_wished(told) if offers.offer(one) is None]
    canada = any(_of_canada(one) or "CA" in countries(one.words) for one in told)
    told = [one for one in told if not (_over(one) and (canada or countries(one.words) == ["CA"]))]
    if (placed := whereabouts.studying(pieces)) is not None:
        return placed
    named = {
        code
        for one in _of_today(everything)
        if one.who != "other"
        and not (one.future or one.says("unfinished"))
        and studies.education(one)[0] is None
        and not _TONGUE.search(one.text)
        and not one.says("offer", "nomination")
        and not is_a_part(one)
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
    there = _said_so(everything) or whereabouts.introduced(everything)
    if there is not None:
        return there
    for at, one in enumerate(told):
        where = countries(one.words)
        before = told[at - 1] if at else None
        if where and named == set(where) and _is_a_city(one, before):
            return where[0]
        if len(where) == 1 and where[0] != "CA" and _is_there(one, before):
            return where[0]
        behind = told[at + 1] if at + 1 < len(told) else None
        if behind is not None and _THERE.fullmatch(behind.text):
            places = where or countries(one.words[1:])  # "then Cayman where I live"
            if len(places) == 1:
                return places[0]
        if len(where) != 1 or studies.education(one)[0] is not None or one.says(*_NOT_OF_WORK):
            continue
        if _OTHERWISE.search(one.text):
            continue
        if _WORKS_NOW.search(one.text) or (worked <= set(where) and _of_trade(one)):
            return where[0]
        if worked <= set(where) and _at_work_in(one, before):
            return where[0]
        if where[0] == "CA" and _in_a_city(one) and _of_work(one):
            return "CA"
        if {where[0]} in (worked, until_now) and _of_work(one) and _SINCE.search(one.text):
            return where[0]
    if any(
        _of_canada(one)
        for one in everything
        if one.who != "other"
        # Where the partner worked once says nothing of oneself.
        and not (one.who == "partner" and _OF_EARLIER.search(one.text))
    ):
        return None
    return _only_city(told, named) or whereabouts.told(pieces) or whereabouts.behind_a_degree(told)


def _not_wished(pieces: Sequence[Clause]) -> Iterator[Clause]:
    """The pieces without a bare place behind one that is wished for: "we'd prefer Ontario, or maybe
    Alberta, no, Ontario"."""
    wished = -1
    for one in pieces:
        wished = one.sentence if status.destination(one) is not None else wished
        if one.sentence != wished or not _is_a_city(one, None):
            yield one


def _over(one: Clause) -> bool:
    """Whether a piece tells of a time between two dates that are both past: "in Toronto 2019-2020",
    "in Lagos from January 2018 to June 2023"."""
    between = f" {RECKONED} " in one.text or _FROM_TO.search(one.text) is not None
    return between and _SINCE.search(one.text) is None


def _said_so(everything: Sequence[Clause]) -> str | None:
    """The place before a piece that says no more than that oneself lives there: "a restaurant in
    Tunis, where we live"."""
    for before, one in pairwise(everything):
        where = countries(before.words)
        mine = one.who == "self" and one.real and not one.asked
        if mine and len(where) == 1 and _THERE.fullmatch(one.text):
            return where[0]
    return None


def _of_today(pieces: Sequence[Clause]) -> Iterator[Clause]:
    """The pieces without what a sentence tells of earlier: "agent à Bruxelles, auparavant à
    Bujumbura"."""
    earlier = -1
    for one in pieces:
        earlier = one.sentence if opens_earlier(one) else earlier
        if one.says("today", "live", "here") or _SINCE.search(one.text):
            earlier = -1  # "avant j'étais vendeuse, aujourd'hui je suis à Beyrouth"
        if one.sentence != earlier:
            yield one


def _is_there(one: Clause, before: Clause | None) -> bool:
    """Whether a piece is nothing but where somebody is, right behind who they are: "30 ans, au
    Liban"; or says so beside an age: "médecin 39 ans au Bénin"."""
    aged = _AGED_IN.search(one.text)
    if aged is not None:
        return persons.age(one, date.max).get("age") == int(aged["age"])
    if before is None or before.sentence != one.sentence or one.within:
        return False
    if _BARE_PLACE.search(one.text) is None or studies.education(before)[0] is not None:
        return False
    origin = _ORIGIN.search(before.text) is not None and bool(countries(before.words))
    return origin or _ONLY_AN_AGE.search(before.text) is not None


def _only_city(told: Sequence[Clause], named: Collection[str]) -> str | None:
    """The country of the cities in which somebody works or is, where every place that is named
    lies there: "hairdresser, 15 years, Lagos". Whoever only names Canada wants to go there."""
    found: set[str] = set()
    for at, one in enumerate(told):
        before = told[at - 1] if at else None
        if studies.education(one)[0] is not None or one.says(*_NOT_OF_WORK, "child", "test-name"):
            continue
        if _OF_EARLIER.search(one.text) or one.says("sibling"):
            continue
        if before is not None and before.sentence == one.sentence:
            taught = studies.education(before)[0] is not None
            if taught and (one.within or not _of_work(one)):
                continue
        found |= _cities(one)
    return found.pop() if len(found) == 1 and set(named) - {"CA"} == found else None


def _of_canada(one: Clause) -> bool:
    """Whether a piece places somebody in Canada, today or once."""
    if one.future or one.says("wants") or status.destination(one) is not None:
        return False
    if one.says("pgwp", "open", "closed", "visitor"):
        return True
    if one.says("sibling", "not", "offer", "nomination"):
        return False  # "une promesse d'embauche à Moncton"
    return "CA" in countries(one.words) and (_in_a_city(one) or one.says("live", "dwell"))


def _cities(one: Clause) -> set[str]:
    """The countries of the cities that a piece names behind a little word, or at its end."""
    if not (where := countries(one.words)):
        return set()
    words, places = one.words, listed("words-told-place")
    names = [
        words[at : at + length]
        for length in range(1, _LONGEST_NAME + 1)
        for at in range(len(words) - length + 1)
        if (at and words[at - 1] in places) or at + length == len(words)
    ]
    codes = {town_of(" ".join(name)) for name in names if len("".join(name)) > _SHORT}
    return {code for code in codes if code is not None and code in where}


def _is_a_city(one: Clause, before: Clause | None) -> bool:
    """Whether a piece is nothing but a city, and not that of the studies before it."""
    opened = one.words[0].isdecimal() or one.words[0] in listed("words-told-place")
    words = one.words[1:] if opened or _OF.fullmatch(one.words[0]) else one.words
    city = not one.within and bool(words) and town_of(" ".join(words)) is not None
    return city and (before is None or studies.education(before)[0] is None)


def _of_trade(one: Clause) -> bool:
    """Whether a piece says what somebody is and where, and not how long they have been it: "welder
    in Doha"."""
    if _PLACED.search(one.text) is None or " yrs " in one.text or one.says("experience", "not"):
        return False
    at = max(at for at, word in enumerate(one.words) if _IN.fullmatch(word))
    return any(any_of(word, "trade", "any-trade") for word in one.words[:at]) or any(
        any_of(word[:-1], "trade") for word in one.words[:at] if word.endswith("s")
    )


def _at_work_in(one: Clause, before: Clause | None) -> bool:
    """Whether a piece is nothing but a place of work and where it is, behind a trade:
    "aide-soignant, EHPAD à Rouen"."""
    if before is None or before.sentence != one.sentence or _PLACED.search(one.text) is None:
        return False
    trade = any(any_of(word, "trade", "before-a-trade") for word in before.words)
    return trade and any_of(one.words[0], "workplace")


def _of_work(one: Clause) -> bool:
    if one.says("experience", "works", "as"):
        return True
    return " yrs " in one.text and not of_another_matter(one)


def _in_a_city(one: Clause) -> bool:
    """Whether not only the country is named: "1 year in Canada" may be of long ago."""
    return _CANADA.search(one.text) is None
