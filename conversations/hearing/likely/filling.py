"""Facts that a message most likely tells, where the grammar heard nothing of them."""

from __future__ import annotations

from collections.abc import Collection

from conversations.hearing.likely.clues import Told
from conversations.hearing.likely.readings import KINDS, PLACES, of
from conversations.hearing.likely.weights import weights
from conversations.hearing.people import Who
from express_entry.assessment.consistency import YOUNGEST_AT_WORK

Facts = dict[str, object]

SURE = 0.75
"""How likely a reading must be; of messages never seen, then nine of ten are right."""
RIVAL = 0.3
"""Another value that is as likely as this leaves both open."""
FEWEST = 2
"""Facts that a message must tell in any case: one answer is no telling."""


def fill(told: Told, who: Who, facts: Facts, asked: Collection[str]) -> None:
    """Adds to the facts of one person what is most likely told besides; not what is ``asked``."""
    wanted = [kind for kind in KINDS if kind not in facts and kind not in asked]
    if len(facts) < FEWEST or not wanted:
        return
    held = weights()
    best: dict[str, list[tuple[float, object]]] = {}
    for one in of(told, who, wanted):
        for kind in one.kinds:
            best.setdefault(kind, []).append((held.likely(kind, one.clues), one.value))
    for kind, found in best.items():
        how, value = max(found, key=lambda one: one[0])
        rivals = any(other >= RIVAL and said != value for other, said in found)
        if how >= SURE and not rivals and _goes_with(kind, value, facts):
            facts[kind] = value


def _goes_with(kind: str, value: object, facts: Facts) -> bool:
    """Whether a fact can stand beside the others."""
    if kind in PLACES:
        return kind == "residence" or "education" in facts
    if kind == "age":
        return "birth_date" not in facts
    age = facts.get("age")
    return not isinstance(age, int) or float(str(value)) <= age - YOUNGEST_AT_WORK
