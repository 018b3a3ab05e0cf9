"""Of a message: the highest education, where it was had, and its assessment."""

from __future__ import annotations

import re

from conversations.hearing.clauses import Clause
from conversations.hearing.where import countries
from conversations.interview.reading.numbers import listed

Facts = dict[str, object]

RANK = (
    "none", "secondary", "one_year", "two_year", "bachelors", "two_or_more", "masters", "doctorate",
)  # fmt: skip
"""Lowest first."""
_LISTS = (
    ("doctorate", "doctorate"),
    ("masters", "masters"),
    ("two-or-more", "two_or_more"),
    ("two-year", "two_year"),
    ("one-year", "one_year"),
    ("bachelors", "bachelors"),
    ("secondary", "secondary"),
    ("no-school", "none"),
)
_BODIES = ("wes", "iqas", "ices", "ces", "icas", "mcc")
_NO_ECA = re.compile(
    r"(?:no|not|dont have|don t have|without|haven t|havent|pas d|pas de|need|sans) (?:\w+ ){0,2}"
    r"(?:eca|wes|evaluat\w+|evalue)|(?:eca|wes|iqas|ices)(?: \w+){0,3} (?:not|pending|applied"
    r"|waiting|process|progress|en cours|pas)|waiting"
)
_HAS_ECA = re.compile(
    r" (?:eca|wes|iqas|ices|icas|ces)(?: \w+){0,3} (?:done|ok|completed|ready|received|positive"
    r"|report|fait|obtenu)| (?:by|from|through|with|par|have|has|got|via) (?:my |an |a )?"
    r"(?:eca|wes|iqas|ices|icas|ces|mcc) | (?:evaluated|assessed|evaluation|evalue)"
)


def education(clause: Clause) -> tuple[str | None, str | None]:
    """The level that a piece tells of, and the country named with it."""
    if clause.past or clause.future:
        return None, None
    text = clause.text
    found = [level for name, level in _LISTS if clause.says(name)]
    if "two_year" in found and "bachelors" in found and " degree " in text and "associate" in text:
        found.remove("bachelors")
    if not found:
        return None, None
    denied = clause.says("not") and not re.search(r" not (?:married|yet) ", text)
    if denied and found[0] not in ("none", "secondary"):
        return None, None
    if re.search(r" (?:teach\w*|grade) ", text) and found == ["secondary"]:
        return None, None
    level = max(found, key=RANK.index)
    where = countries(re.sub(r" (?:live|living|based|working) .*", "", text).split())
    return level, where[0] if where else None


def highest(pieces: list[Clause]) -> Facts:
    """The highest level of all, and the country of that credential."""
    found: list[tuple[int, str, str | None]] = []
    for at, one in enumerate(pieces):
        level, where = education(one)
        if level is None:
            continue
        if where is None and at + 1 < len(pieces):
            where = _alone(pieces[at + 1])
        found.append((RANK.index(level), level, where))
    if not found:
        return {}
    best = max(found, key=lambda one: one[0])
    facts: Facts = {"education": best[1]}
    postgraduate = any(" pg " in one.text or " postgraduate " in one.text for one in pieces)
    if (
        best[1] == "bachelors"
        and postgraduate
        and any(level in ("one_year", "two_year") for _, level, _ in found)
    ):
        facts["education"] = "two_or_more"
    where = best[2] or next((w for _, _, w in found if w is not None), None)
    if where is not None and (best[2] is not None or len(found) == 1):
        facts["education_country"] = where
    return facts


def _alone(clause: Clause) -> str | None:
    """The country of a piece that says nothing else: "bachelor, Ecuador"."""
    where = countries(clause.words)
    rest = [word for word in clause.words if word not in listed("words-told-around-a-country")]
    return where[0] if where and len(rest) <= 2 and countries(rest or ["in"]) else None


def assessed(clause: Clause) -> bool | str | None:
    """The body of an ECA, or whether there is one."""
    text = clause.text
    if not clause.says("eca"):
        return None
    if _NO_ECA.search(text) or clause.future:
        return False
    body = next((one for one in _BODIES if f" {one} " in text), None)
    if body is not None:
        return body.upper()
    return True if _HAS_ECA.search(text) else None
