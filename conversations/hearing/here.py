"""Of a message: which place "here" means, where nobody says where they live: the one that was told
last of whoever speaks, or, where none was, the next: "school in Vietnam, hair stylist here".

Years in a place are told apart from those here: "4 yrs Nigeria, 4 yrs here" says of no place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain

from conversations.hearing import schools, studies
from conversations.hearing.clauses import Clause
from conversations.hearing.lists import opens
from conversations.hearing.where import countries, is_from
from conversations.voice.patterns import Pattern

_ORIGIN = Pattern("whereabouts origin", r" <from>(?: <in>)? (?:[a-z]+ ){1,3}$")
"""Where somebody is from, who may be elsewhere today."""
_WHERE = Pattern("work lived-where", r" <where> $")
_ELSEWHERE = (
    "wants", "offer", "nomination", "sibling", "test-name", "not", "none", "lmia", "money", "eca",
)  # fmt: skip
"""What a place may be told of that is not where somebody is or was."""


def meant(pieces: Sequence[Clause], at: int) -> str | None:
    """``canada`` or ``foreign``, as "here" means in the piece at that place; None where no place
    tells."""
    behind = (two for two in pieces[at + 1 :] if two.sentence == pieces[at].sentence)
    for one in chain(reversed(pieces[:at]), behind):
        found = _place(one)
        if found is not None:
            return "canada" if found == "CA" else "foreign"
    return None


def where_before(before: Clause | None, one: Clause) -> str | None:
    """The place of what stands behind "where": "came from Tunis, where I did the same 5 years"."""
    if before is None or before.sentence != one.sentence or not _WHERE.search(before.text):
        return None
    found = countries(before.words)
    return None if len(found) != 1 else "canada" if found == ["CA"] else "foreign"


def meant_there(pieces: Sequence[Clause], at: int) -> str | None:
    """``canada`` or ``foreign``, as the place told last before a piece is what "there" means."""
    found = next(filter(None, (_place(one, of_then=True) for one in reversed(pieces[:at]))), None)
    return None if found is None else "canada" if found == "CA" else "foreign"


def _place(one: Clause, *, of_then: bool = False) -> str | None:
    """The country in which a piece tells that its person is or was; ``of_then``, and of where they
    are from, "there" may be said, and "here" is not."""
    if one.asked or one.future or not (named := countries(one.words)):
        return None
    if " yrs " in one.text and not of_then:
        return None
    if one.says(*_ELSEWHERE) or (not of_then and _ORIGIN.search(one.text)):
        return None
    placed = countries([word for word in one.words if not is_from(word)])
    return placed[-1] if placed and placed[-1] in named else None


def goes_on_there(one: Clause, before: Clause | None, stands: Mapping[str, object]) -> bool:
    """Whether work of today follows upon studies in Canada: "finished at NorQuest, now LPN job"."""
    if before is None or before.sentence != one.sentence or not stands.get("in_canada"):
        return False
    school = schools.named(before.words, ("CA",))
    return school is not None and school[0] == "CA" and opens(one.text, "today")


def studied_in(one: Clause) -> list[str]:
    """The countries that a piece names of studies, by a school as well."""
    if studies.education(one)[0] is None:
        return []
    school = schools.named(one.words, ("CA",))
    return countries(one.words) or ([school[0]] if school is not None else [])
