"""Of a piece of a message: an occupation that stands beside a degree, or is one by its words."""

from __future__ import annotations

from itertools import pairwise

from conversations.hearing.clauses import Clause
from conversations.hearing.lists import any_of
from conversations.hearing.where import countries
from conversations.interview.reading.numbers import listed
from conversations.voice.patterns import Pattern

_FEW = 4
_PASSED = Pattern("titles", r" <passed> [a-z]+ $")
_WHO = ("self", "partner", "pronoun", "verbs", "article", "year", "both", "place")


def a_title(clause: Clause) -> bool:
    """Whether a piece says what somebody is by a word that is a degree too: "ingeniero civil"; a
    "título de ingeniero" is the degree alone."""
    return not clause.says("degree-alone") and any(
        word in listed("words-told-trade-first") for word in clause.words
    )


def degree_beside(clause: Clause) -> bool:
    """Whether an occupation stands beside a degree, and no length of time behind that: "BSN nurse
    3 years", "dentist BDS"."""
    if any_of(clause.words[-1], "degree-short") and " yrs " in clause.text:
        if clause.words[-2:] == ("yrs", "degree"):
            return False  # "systems analyst degree, 3 years"
        # "Teacher primary 6 yrs B.Ed": the years are of what is before them.
        before = clause.words[: clause.words.index("yrs")]
        return any(
            any_of(word, "trade")
            and (not any_of(word, "any-trade") or (at > 0 and not names_somebody(before[at - 1])))
            for at, word in enumerate(before)
        )
    if _school_beside(clause):
        return True
    for at, (one, two) in enumerate(pairwise(clause.words)):
        behind = clause.words[at + 1 : at + _FEW]
        goes_on = two.isalpha() and not any_of(two, "place", "course")
        if any_of(one, "degree-short") and goes_on and any(any_of(w, "trade") for w in behind):
            return True  # "BTech software tester"
        if any_of(one, "trade") and any(any_of(w, "degree-short") for w in behind):
            return any_of(two, "degree-short") or " yrs " not in clause.text
    return False


def _school_beside(clause: Clause) -> bool:
    """Whether a trade stands right behind the school that somebody passed: "12th pass farmer"."""
    return _PASSED.search(clause.text) is not None and any_of(clause.words[-1], "trade")


def names_somebody(word: str) -> bool:
    """Whether a word only says who somebody is, or where, beside what they do."""
    return (
        countries([word]) != []
        or word in listed("words-told-not-a-job")
        or any(word in listed(f"words-told-{name}") for name in _WHO)
    )
