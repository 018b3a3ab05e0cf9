"""Facts that a message's own words make uncertain: they are asked, not taken.

Two ages of one person, a level told twice and differently, more years of work than somebody can
have: one of them is somebody else's, or was read wrongly, and nobody can tell which. A test of
which nothing but the name is told may be planned, expired, or only spoken of.
"""

from __future__ import annotations

from collections.abc import Sequence

from conversations.hearing.clauses import Clause
from conversations.hearing.figures import by_name
from conversations.hearing.lists import is_a_trade
from conversations.hearing.persons import AGES
from conversations.hearing.scores import named_test
from conversations.voice.patterns import Pattern
from express_entry.assessment.consistency import YOUNGEST_AT_WORK
from express_entry.candidate.profile import TestId

Facts = dict[str, object]

_OF_BOTH = Pattern("doubts of-both", r" <we-re>(?: <both>)? \d\d(?: yrs)? $")
_BARE = Pattern("doubts bare", r" \d\d(?: <yrs-old>)? $")
_SAID = Pattern("doubts said", r"^ (\d\d) $| <im> (\d\d)(?= )")
_ANY = Pattern("doubts any", r" \d\d(?: yrs)?(?: <old>)? $")
_COUNTED = frozenset(map(str, TestId))
_DONE = Pattern("doubts done", r" (?:<done>) ")
_NOT_DONE = Pattern("doubts not-done", r" (?:<not>) ")


def taken_back(pieces: Sequence[Clause], facts: Facts) -> Facts:
    """Removes from the ``facts`` of one person what is uncertain, and gives it back."""
    unsure: Facts = {}
    if "age" in facts and _several_ages(pieces, facts["age"]):
        unsure["age"] = facts.pop("age")
    age = facts.get("age")
    worked = [facts.get(name) for name in ("work_foreign_years", "work_canada_years")]
    years = sum(one for one in worked if isinstance(one, (int, float)))
    if isinstance(age, int) and years > max(age - YOUNGEST_AT_WORK, 0):
        for name in ("work_foreign_years", "work_canada_years"):
            if facts.get(name):
                unsure[name] = facts.pop(name)
    for language in ("english", "french"):
        told = facts.get(language)
        if _only_named(pieces, told) or (language == "french" and _is_no_test(told)):
            unsure[language] = facts.pop(language)
    return unsure


def _is_no_test(told: object) -> bool:
    """Whether what is told is a diploma of French (DELF, DALF), of which there is no score here."""
    return isinstance(told, dict) and told.get("test") not in (None, "none", *_COUNTED)


def _only_named(pieces: Sequence[Clause], told: object) -> bool:
    """Whether nothing is told of a test but its name: neither scores, if in another scale, nor that
    it was taken."""
    if not isinstance(told, dict) or told.keys() != {"test"} or told["test"] not in _COUNTED:
        return False
    naming = [one for one in pieces if (named := named_test(one.text)) and named[0] == told["test"]]
    sentences = {one.sentence for one in naming}
    return not any(
        one.real and _DONE.search(one.text) and not _NOT_DONE.search(one.text) for one in naming
    ) and not any(one.real and one.sentence in sentences and by_name(one.text) for one in pieces)


def _worked(before: Clause, one: Clause, age: object) -> bool:
    """Whether years right behind a trade can be of it: "44 ans, chauffeur, 19 ans"."""
    said = one.words[0]
    trade = any(map(is_a_trade, before.words)) and not before.words[0][0].isdecimal()
    return (
        trade and isinstance(age, int) and said.isdecimal() and int(said) <= age - YOUNGEST_AT_WORK
    )


def _several_ages(pieces: Sequence[Clause], age: object) -> bool:
    """Whether two ages are told of one person: "we are 37 and 34"."""
    before: Clause | None = None
    alone = any(
        age == int(said[1] or said[2]) for one in pieces for said in _SAID.finditer(one.text)
    )
    for one in pieces:
        behind = before is not None and before.sentence == one.sentence
        of_children = before is not None and behind and before.says("child")
        # Behind an age by itself, years are of work: "52, CPA, 25 yrs".
        of_work = before is not None and behind and _worked(before, one, age)
        bare = (_BARE if alone else _ANY).fullmatch(one.text) is not None
        if bare and not (one.within or of_children or of_work):
            if int(one.words[0]) in AGES and int(one.words[0]) != age:
                return True
            if before is not None and behind and _OF_BOTH.search(before.text):
                return True
        before = one
    return False
