"""Facts that a message most likely tells, where the grammar heard nothing of them."""

from __future__ import annotations

from collections.abc import Collection

from conversations.hearing.likely.clues import Told
from conversations.hearing.likely.readings import KINDS, PLACES, of
from conversations.hearing.likely.weights import weights
from conversations.hearing.people import Who
from express_entry.assessment.consistency import YOUNGEST_AT_WORK

Facts = dict[str, object]

SURE = 0.8
"""How likely a reading must be; of messages never seen, then nine of ten are right."""
RIVAL = 0.3
"""Another value that is as likely as this leaves both open."""
FEWEST = 4
"""Facts that a message must tell in any case: a few words are no telling to compare with others."""


def fill(told: Told, who: Who, facts: Facts, asked: Collection[str], heard: int) -> None:
    """Adds to the facts of one person what most likely is told besides, but is not ``asked``, where
    the message tells so many facts that were ``heard``."""
    wanted = [kind for kind in KINDS if kind not in facts and kind not in asked]
    if heard < FEWEST or not wanted:
        return
    held = weights()
    best: dict[str, dict[object, float]] = {kind: {} for kind in wanted}
    for one in of(told, who, wanted):
        for kind in one.kinds:
            how = held.likely(kind, one.clues)
            best[kind][one.value] = max(how, best[kind].get(one.value, 0.0))
    for kind, found in best.items():
        if not found:
            continue
        value, how = max(found.items(), key=lambda one: one[1])
        rivals = any(other >= RIVAL and said != value for said, other in found.items())
        if how >= SURE and not rivals and _goes_with(kind, value, facts, asked, told):
            facts[kind] = value


def _goes_with(kind: str, value: object, facts: Facts, asked: Collection[str], told: Told) -> bool:
    """Whether a fact can stand beside the others."""
    if kind in PLACES:
        return kind == "residence" or "education" in facts
    if kind == "age":
        return "birth_date" not in facts
    in_canada = facts.get("residence") == "CA" and told.mentions.keys() <= {"CA"}
    if kind == "work_foreign_years" and (in_canada or "work_canada_years" in asked):
        return False  # "Cook in Halifax, 6 years of experience": where the others were, nobody says
    if kind.startswith("work_") and value in (
        facts.get("work_foreign_years"),
        facts.get("work_canada_years"),
    ):
        return False  # the same years are not of two places
    age = facts.get("age")
    return not isinstance(age, int) or float(str(value)) <= age - YOUNGEST_AT_WORK
