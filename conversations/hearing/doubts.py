"""Facts that a message's own words make uncertain: they are asked, not taken.

Two ages of one person, a level told twice and differently, more years of work than somebody can
have: one of them is somebody else's, or was read wrongly, and nobody can tell which.
"""

from __future__ import annotations

from collections.abc import Sequence

from conversations.hearing.clauses import Clause
from conversations.voice.patterns import Pattern
from express_entry.assessment.consistency import YOUNGEST_AT_WORK

Facts = dict[str, object]

_NO_AGES = (*range(17), *range(71, 100))
_OF_BOTH = Pattern("doubts of-both", r" <we-re>(?: <both>)? \d\d(?: yrs)? $")
_BARE = Pattern("doubts bare", r" \d\d(?: <yrs-old>)? $")
_SAID = Pattern("doubts said", r"^ (\d\d) $| <im> (\d\d)(?= )")
_ANY = Pattern("doubts any", r" \d\d(?: yrs)?(?: <old>)? $")


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
    return unsure


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
        if (_BARE if alone else _ANY).fullmatch(one.text) and not one.within and not of_children:
            if int(one.words[0]) not in (age, *_NO_AGES):
                return True
            if before is not None and behind and _OF_BOTH.search(before.text):
                return True
        before = one
    return False
