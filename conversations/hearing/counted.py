"""Of a message: years of one piece counted, in Canada or abroad, or left to be asked."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from conversations.hearing import lengths
from conversations.hearing.clauses import Clause
from conversations.hearing.lengths import is_a_part
from conversations.hearing.sums import Sums
from conversations.hearing.uncounted import is_of_a_part
from conversations.hearing.written import RECKONED
from conversations.voice.patterns import Pattern

EARLIER = Pattern(
    "work earlier",
    r"^ <before> | <before-2> $| <before-2> <as> | <before-3>(?: <my>)? <study>(?: \w+)? $",
)


_OPENS = Pattern("work earlier", r"^ <before> ")
_AGAIN = Pattern("work whole", r"^ (?:<and> )?<again> ")


def opens_earlier(one: Clause) -> bool:
    """Whether a piece begins to tell of earlier years: "before that", "avant"."""
    return _OPENS.search(one.text) is not None


def restates(one: Clause, before: Clause | None) -> bool:
    """Whether years are those again that were reckoned from dates right before: "depuis 2024, soit
    deux ans"."""
    if before is None or before.sentence != one.sentence or f" {RECKONED} " not in before.text:
        return False
    return _AGAIN.search(one.text) is not None


def count(
    one: Clause, number: Decimal, place: str | None, stands: Mapping[str, object], sums: Sums
) -> None:
    """Counts years whose place is told, or who stands there says."""
    canadian = in_canada(place, stands)
    reckoned = lengths.only_reckoned(one, number, place)
    # What is done from Canada for somebody elsewhere, or for oneself, is no Canadian experience.
    if place is None and canadian and EARLIER.search(one.text):
        sums.doubt(number, canadian=True)  # "5 yrs teacher before", and lives in Canada now
    elif canadian and stands.get("elsewhere"):
        sums.doubt(number, canadian=True)
        if place is None:
            sums.reckoned |= {True, False}  # "10 years freelance": the sum of the others lacks them
    elif (is_of_a_part(one) and not is_a_part(one)) or reckoned:
        sums.doubt(number, canadian=canadian is not False)
        if reckoned:
            sums.reckoned.add(canadian is not False)
            sums.unsaid = number, canadian is not False, one.sentence
    elif canadian is None:
        sums.doubt(number, canadian=True)
        if place == "here":
            sums.reckoned.add(False)  # "4 yrs Nigeria, 4 yrs here": where that is, is not known
    elif is_a_part(one) and sums.latest is not None:
        # Of "12 years, of which 4 as chief accountant" nothing is elsewhere, and the rest of "10
        # years, including 4 in Dubai" is in Canada only if whoever tells it is there.
        if place is not None and (canadian or sums.latest[1] or _is_there(stands)):
            sums.part(number, canadian=canadian)
    elif one.says("total") and canadian is False and sums.whole(number):
        sums.foreign = number  # "3.8 yrs at Infosys, total exp 6 yrs"
    elif one.says("total") and (sums.foreign is not None or sums.canada is not None):
        sums.doubt(number, canadian=canadian)
    else:
        sums.add(number, canadian=canadian)


def _is_there(stands: Mapping[str, object]) -> bool:
    return stands.get("residence") == "CA" or bool(stands.get("in_canada"))


def in_canada(place: str | None, stands: Mapping[str, object]) -> bool | None:
    """Whether work was in Canada; None where somebody lives there and no place is told. Whoever
    holds a permit to work there means Canada."""
    lives_there = stands.get("residence") == "CA"
    if place == "here" and "residence" not in stands:
        return True if stands.get("here", stands.get("in_canada")) else None
    if place is None and "residence" not in stands and stands.get("in_canada"):
        return None
    if place is None and lives_there:
        return True if stands.get("current_permit") in ("pgwp", "open", "closed") else None
    return place == "canada" or (place == "here" and lives_there)
