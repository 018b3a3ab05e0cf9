"""Of a message: a permit of a stay in Canada that is over, or that has not begun.

"I was in Canada as a visitor", "je suis resté trois semaines en visiteur", "I had an IEC in 2018",
"PVT accepté, pas encore parti": none of them is held by somebody who is there today.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from conversations.hearing.clauses import Clause
from conversations.hearing.where import countries
from conversations.hearing.written import RECKONED
from conversations.interview.reading.numbers import listed
from conversations.voice.patterns import Pattern

_BEEN = Pattern("status been", r" <been>(?: \w+){0,2} <canada> (?!.*\b<since>\b)")
"""A stay in Canada that is over: "I have been to Canada as a visitor"."""
_WAITS_FOR = Pattern("status waited-for", r" <wait> <for> $")
"""What is cut before a permit that is not there yet."""
_STAYED = Pattern("stays", r" <stayed>(?= )")
"""A stay by its verb, which whoever is still there tells by another: "I stayed three weeks"."""
_DID = Pattern("stays", r" <did>(?= )")
"""What may go on or not: "I got a PVT"."""
_THEN = Pattern("stays", r" <then>(?= )")
"""A time that is over: "last year"."""
_GOES_ON = Pattern("stays", r" <goes-on>(?= )")
_LEFT = Pattern("stays", r" <left>(?: <now>)*(?: (?:<to> )?(?P<where>[a-z]+(?: [a-z]+){0,2}))? $")
"""That somebody went back: "then I returned to Dakar"."""
_NOT_GONE = Pattern("stays", r" <not-gone>(?= )")
_COULD = Pattern("stays", r" <can>(?: \w+){0,3}? <come>(?= )")
"""A permit that one might come with: "my cousin says that I can come on a study permit"."""
_YEAR = re.compile(r" (20\d\d)(?= )")
_LONGEST = 3
"""Years after which a permit of which nothing is said of today is rather taken to be over: it is
asked for, and no rule."""
_NEAR = 2
"""Pieces behind a permit that may say how it went on."""


def once(pieces: Sequence[Clause], at: int, today: date) -> bool:
    """Whether the permit that a piece names is that of a stay that is over, or to come."""
    one = pieces[at]
    if of_a_stay_once(one, pieces[at - 1] if at else None):
        return True
    behind = [two for two in pieces[at + 1 : at + 1 + _NEAR] if two.sentence - one.sentence <= 1]
    if behind and is_over(behind[0]):
        return True  # "2 ans à Montréal en PVT (2019-2021)"
    if any(_NOT_GONE.search(two.text) for two in (one, *behind) if two.who == one.who):
        return True  # "PVT accepté mais je ne suis pas encore parti"
    if _goes_on(one):
        return False
    if _STAYED.search(one.text) or _is_long_ago(one, today):
        return True
    did = _DID.search(one.text) is not None
    if did and (_THEN.search(one.text) or _years(one, before=today.year)):
        return True
    return any(map(_went_back, behind))


def _goes_on(one: Clause) -> bool:
    return one.says("today", "since") or _GOES_ON.search(one.text) is not None


def _is_long_ago(one: Clause, today: date) -> bool:
    """Whether it was got so long ago that it is good no more: "I had an IEC in 2018"."""
    return bool(_years(one, before=today.year - _LONGEST)) and not one.says("valid")


def _years(one: Clause, *, before: int) -> list[int]:
    """The years that a piece names, where all of them are earlier."""
    years = [int(year) for year in _YEAR.findall(one.text)]
    return years if all(year < before for year in years) else []


def _went_back(one: Clause) -> bool:
    """Whether a piece says that somebody went back to another country, or back at all."""
    said = _LEFT.search(one.text) if one.who == "self" and not one.asked else None
    if said is None or one.future:
        return False
    return said["where"] is None or "CA" not in countries(["in", *said["where"].split()])


def been(one: Clause) -> bool:
    """Whether a piece tells of a stay in Canada that is over."""
    return _BEEN.search(one.text) is not None


def could(one: Clause) -> bool:
    """Whether a piece tells what somebody might do, and not what they hold."""
    return _COULD.search(one.text) is not None and not one.says("today", "valid")


def of_a_stay_once(one: Clause, before: Clause | None) -> bool:
    """Whether a permit is that of a stay told right before it: "I was in Canada | with a study
    permit", "I stayed in Canada | with a visitor visa", "I could come | with a PVT", "waiting for |
    my PGWP"."""
    if before is None or before.sentence != one.sentence:
        return False
    return _WAITS_FOR.search(before.text) is not None or (
        one.words[0] in listed("words-told-joint-kept")
        and (
            been(before)
            or could(before)
            or (_STAYED.search(before.text) is not None and not _goes_on(before))
        )
    )


def is_over(behind: Clause) -> bool:
    """Whether a piece in brackets tells a time that is over."""
    return behind.within and f" {RECKONED} " in behind.text and not behind.says("since")
