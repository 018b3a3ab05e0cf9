"""Of a message: what somebody says instead of what they said right before: "33 ans, non 34 depuis
octobre", "I live in Port Louis, well no, in Pondicherry now"."""

from __future__ import annotations

from collections.abc import Sequence

from conversations.hearing.clauses import Clause
from conversations.hearing.where import countries
from conversations.voice.patterns import Pattern

_NO = Pattern("corrections", r"^ (?:<oops> )+$")
_AGE = Pattern(
    "corrections",
    r"(?P<opens>^) (?:<oops> )+(?:<im> )*(?P<first>\d\d)(?: yrs)?(?: <old>)?"
    r"(?: <since>(?: \w+){0,4}| <now>)* $"
    r"| \d\d(?: yrs)?(?: <old>)? (?:<oops> )+(?:<im> )*(?P<other>\d\d) ",
)
_PLACE = Pattern("corrections", r"^ (?:<oops> )*(?:<now> )?(?:<im> )*(?P<place><in> [a-z ]+?) $")
_LONGEST_PLACE = 6


def age(one: Clause, before: Clause | None, known: object) -> int | None:
    """The age that is meant instead of the ``known`` one, which was told right before: not "13 ans
    de métier, non pardon 12, j'ai 38 ans"."""
    said = _AGE.search(one.text)
    if said is None or one.future or one.asked or one.says("test-name"):
        return None
    if said["first"] and not _right_behind(one, before, str(known)):
        return None
    return int(said["first"] or said["other"])


def _right_behind(one: Clause, before: Clause | None, known: str) -> bool:
    return before is not None and known in before.words and one.sentence - before.sentence <= 1


def residence(pieces: Sequence[Clause], at: int) -> str | None:
    """The country that is meant instead of the one in which somebody was said right before to
    live."""
    behind = [one for one in pieces[at + 1 : at + 3] if one.sentence == pieces[at].sentence]
    if not behind:
        return None
    opens = _NO.fullmatch(behind[0].text) is not None
    meant = behind[1] if opens and len(behind) > 1 else behind[0]
    if not opens and _NO.match(f" {meant.words[0]} ") is None:
        return None
    said = _PLACE.match(meant.text)
    if said is None or not meant.real or meant.asked or len(meant.words) > _LONGEST_PLACE:
        return None
    found = countries(said["place"].split())
    return found[0] if len(found) == 1 else None
