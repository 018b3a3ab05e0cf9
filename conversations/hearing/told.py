"""What a message tells: facts by name, and what was unsure.

``read`` takes a message apart (``clauses``) and asks each subject of each piece. A fact that is
somebody else's, to come, denied or in another unit is not taken; of two that contradict each other
neither is. Names and forms of the facts are those of docs/scripting.md, "read".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from conversations.hearing import persons, scores, status, studies, work
from conversations.hearing.clauses import Clause, clauses
from conversations.interview.reading.numbers import listed

Facts = dict[str, object]


@dataclass(frozen=True, slots=True)
class Heard:
    """What a message tells."""

    facts: Facts = field(default_factory=dict)
    unsure: Facts = field(default_factory=dict)
    """What may be meant, and is to be asked."""


def read(message: str, today: date) -> Heard:
    """The facts that a message states."""
    pieces = clauses(message)
    own = [one for one in pieces if one.who == "self"]
    partners = [one for one in pieces if one.who == "partner"]
    told = Heard()
    told.facts.update(_of_person(own, today))
    _family(pieces, told.facts)
    _partner(partners, told.facts, today)
    _places(own, told.facts, today)
    _work(own, told, today)
    return told


def _of_person(pieces: Sequence[Clause], today: date) -> Facts:
    """Age, education and tests: what is read alike of oneself and of the partner."""
    facts: Facts = {}
    sure = [one for one in pieces if one.sure_of_who]
    facts |= next((found for one in sure if (found := persons.age(one, today))), {})
    facts |= studies.highest(sure)
    for one in pieces:
        body = studies.assessed(one)
        if body is not None and not isinstance(facts.get("eca"), str):
            facts["eca"] = body
    return facts | scores.tests(sure, today)


def _family(pieces: Sequence[Clause], facts: Facts) -> None:
    for one in pieces:
        said = persons.marital(one) if one.who in ("self", "partner") else None
        if said is not None and (one.who == "self" or said == "common_law"):
            facts.setdefault("marital_status", said)
    facts |= persons.children([one for one in pieces if not one.future and not one.says("other")])
    for one in pieces:
        if (settled := persons.settled_sibling(one)) is not None:
            facts.setdefault("sibling", settled)


def _partner(pieces: Sequence[Clause], facts: Facts, today: date) -> None:
    if not pieces:
        return
    known = {word for one in pieces for word in one.words}
    if known & listed("words-told-spouse"):
        facts.setdefault("marital_status", "married")
    partner = _of_person(pieces, today)
    for one in pieces:
        comes = persons.accompanying(one)
        if comes is not None:
            partner["accompanying"] = comes
        if one.says("canadian") and not one.says("not") and not one.future:
            partner["canadian"] = True
        if (lives := status.residence(one)) is not None:
            partner["residence"] = lives
    if partner and facts.get("marital_status") not in ("single", "divorced", "widowed"):
        facts["partner"] = partner


def _places(pieces: Sequence[Clause], facts: Facts, today: date) -> None:
    for one in pieces:
        for name, found in (
            *status.permit(one, today).items(),
            ("residence", status.residence(one)),
            ("destination", status.destination(one)),
            ("nomination", status.nomination(one)),
            ("job_offer", status.offer(one)),
            *status.money(one).items(),
        ):
            if found is not None:
                facts.setdefault(name, found)
    if "current_permit" in facts:
        facts.setdefault("residence", "CA")


def _work(pieces: Sequence[Clause], told: Heard, today: date) -> None:
    """The occupation, and the years in Canada and abroad; of several places the sum of each."""
    facts = told.facts
    totals: Facts = {}
    place: str | None = None
    spoken_of = False
    for one in pieces:
        if (one.past and not one.says("work")) or one.future or not one.sure_of_who:
            continue
        found = work.occupation(one) if _may_be_work(one) else None
        if found is not None and "occupation" not in facts:
            facts["occupation"], groups = found
            if groups:
                facts["noc"] = list(groups)
        number = work.years(one)
        if studies.education(one)[0] is not None and not one.says("work"):
            continue
        if number is not None and " total " in one.text:
            told.unsure["work_foreign_years"] = number
            continue
        if number is None or (persons.age(one, today) and not one.says("work") and not found):
            continue
        place = work.where(one) or place
        if not (one.says("work") or found or (spoken_of and place) or "occupation" in facts):
            continue
        spoken_of = True
        if number == facts.get("age"):
            continue
        canadian = _in_canada(place, facts)
        if canadian is None:
            told.unsure["work_canada_years"] = number
            continue
        name = "work_canada_years" if canadian else "work_foreign_years"
        so_far = totals.get(name, 0)
        assert isinstance(so_far, (int, float))
        totals[name] = so_far + number
        place = None
    facts |= totals


def _in_canada(place: str | None, facts: Facts) -> bool | None:
    """Whether work was in Canada; None where somebody lives there and no place is told. Whoever
    holds a permit to work there means Canada."""
    lives_there = facts.get("residence") == "CA"
    if place is None and lives_there:
        return True if facts.get("current_permit") in ("pgwp", "open", "closed") else None
    return place == "canada" or (place == "here" and lives_there)


def _may_be_work(one: Clause) -> bool:
    """Whether a piece may name an occupation: it is of nothing else."""
    return not (
        one.says("money", "not-mine", "canadian-dollars", "sibling", "nomination", "offer")
        or one.asked
        or (studies.education(one)[0] is not None and " as " not in one.text)
        or studies.assessed(one) is not None
        or scores.named_test(one.text) is not None
    )
