"""Of a message: posts told one after the other with how long each of them lasted, of which not
every one names a trade: "2 yrs at Korle Bu, 3 yrs private clinic, registered nurse"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from itertools import groupby

from conversations.hearing import persons, scores, studies
from conversations.hearing.clauses import Clause
from conversations.hearing.lengths import years
from conversations.hearing.lists import any_of
from conversations.hearing.of_work import may_be_work, of_another_matter
from conversations.hearing.where import countries
from conversations.voice.patterns import Pattern

_SEVERAL = 2
_LONGEST = 12
"""Words at most of a post and how long it lasted."""
_THEN = Pattern("strung then", r"^ (?:<and> )?<then> ")
"""That what follows came after what was told before it, and is no part of it."""
_PLACED = Pattern("strung placed", r" <at> [a-z]")
_IS_THERE = Pattern("strung is-there", r"^ (?:<and> )?(?:<now> )?<im> (?:<now> )?<at> ")
"""How long somebody has been in a place, which may be for work or not."""
_ONLY_THERE = Pattern("strung only-there", r"^ <at> (?:[a-z]+ ){1,3}(?:<for> )?\d[\d.]* yrs $")
_NO_POST = Pattern("strung no-post", r" (?:<idle>|<the-same>|<ago>)(?= )")
"""What lasts and is no work, and parts of what was told."""
_OTHER_MATTERS = (
    "child", "married", "study-abroad", "unfinished", "not-counted", "total", "money",
)  # fmt: skip
_TOTAL = Pattern("strung total", r"^ <total> \d[\d.]* yrs $")
"""A total, or years at a firm of that name."""


def strung(pieces: Sequence[Clause], today: date) -> dict[int, bool]:
    """Where posts stand that are told in a row, and whether their sentence names a trade."""
    found: dict[int, bool] = {}
    if sum(" yrs " in one.text for one in pieces) < _SEVERAL:
        return found
    for _, run in groupby(enumerate(pieces), key=lambda told: told[1].sentence):
        sentence = list(run)
        posts = [(at, one) for at, one in sentence if " yrs " in one.text]
        if len(posts) < _SEVERAL or any(_lives(one) for _, one in sentence):
            continue
        posts = [(at, one) for at, one in posts if _is_a_post(one, today)]
        if len(posts) >= _SEVERAL:
            trade = any(_names_work(one) for _, one in sentence)
            found |= dict.fromkeys(_no_parts(posts), trade)
    return found


def may_be_a_firm(pieces: Sequence[Clause], at: int) -> bool:
    """Whether a total opens a sentence of further years, of which it may be no total: "Total 10
    ans, Eni 6 ans"."""
    one = pieces[at]
    if " yrs " not in one.text or _TOTAL.match(one.text) is None:
        return False
    beside = [two for two in pieces if two.sentence == one.sentence and " yrs " in two.text]
    return beside[0] is one and len(beside) >= _SEVERAL


def town(one: Clause) -> str | None:
    """``canada`` or ``foreign``, by a town behind the name of a firm: "Hyundai Chennai 3 yrs"."""
    named = {code for word in one.words if word.isalpha() for code in countries(["in", word])}
    if len(named) != 1:
        return None
    return "canada" if "CA" in named else "foreign"


def _no_parts(posts: Sequence[tuple[int, Clause]]) -> list[int]:
    """Where those stand that are no part of what was told before: of "accountant 10 years, 4 years
    at Deloitte" the second may be one."""
    found: list[int] = []
    whole: Decimal | None = None
    for at, one in posts:
        lasted = years(one)
        if lasted is None or (not found and _ONLY_THERE.match(one.text)):
            continue
        if whole is None or lasted > whole or _THEN.match(one.text):
            found.append(at)
        of_all = one.says("experience") or (
            _names_work(one) and not (_PLACED.search(one.text) or countries(one.words))
        )
        whole = lasted if of_all and whole is None else whole
    return found


def _lives(one: Clause) -> bool:
    """Whether a piece is of living somewhere, or with somebody; a gap is one between posts."""
    return one.says("dwell") or (one.says("together") and not _NO_POST.search(one.text))


def _names_work(one: Clause) -> bool:
    if one.says("works", "as", "experience"):
        return True
    return any(any_of(word, "trade") for word in one.words) and may_be_work(one)


def _is_a_post(one: Clause, today: date) -> bool:
    """Whether a piece tells one length of time, and nothing that is no work."""
    if not one.real or one.asked or one.within or len(one.words) > _LONGEST:
        return False
    if one.text.count(" yrs ") > 1 or one.says(*_OTHER_MATTERS) or _NO_POST.search(one.text):
        return False
    if _IS_THERE.match(one.text) and not _names_work(one):
        return False
    if of_another_matter(one) or scores.named_test(one.text) is not None:
        return False
    taught = studies.education(one)[0] is not None or studies.professional(one)
    return not (taught or persons.marital(one) or persons.age(one, today))
