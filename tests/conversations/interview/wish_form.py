"""A wish in the form of the evaluation sets (``tests/evaluation/README.md``)."""

from __future__ import annotations

import json
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from conversations.interview.reading.wishes import Wish, read_wish
from express_entry.candidate.profile import ABILITIES

LANGUAGES = {"en": "english", "fr": "french"}
SCALES = {"en": "clb", "fr": "nclc"}
FLAGS = ("nomination", "offer", "sibling", "certificate")


def read(text: str, *, wished: bool = False) -> str | None:
    """What a text is read as; None where it is no wish. Birthdays and families have no form there,
    for nothing of them is worked out."""
    told = _together(map(_form, read_wish(text, wished=wished)))
    told.sort(key=lambda one: one.get("who") != "partner")
    return json.dumps(told[0] if len(told) == 1 else told, sort_keys=True) if told else None


def _form(wish: Wish) -> dict[str, Any]:
    told: dict[str, Any] = {}
    if wish.language is not None:
        told["language"] = LANGUAGES[wish.language]
        if wish.levels:
            levels = dict(wish.levels)
            whole = len(levels) == len(ABILITIES) and len(set(levels.values())) == 1
            told[SCALES[wish.language]] = next(iter(levels.values())) if whole else levels
    if wish.test is not None:
        told["test"] = str(wish.test)
    if wish.scores:
        told["abilities"] = {ability: _number(score) for ability, score in wish.scores}
    if wish.work is not None:
        where = "canada" if wish.work == "canada" else "abroad"
        told["work"] = {"where": where, "more_years": _number(Decimal(wish.months) / 12)}
    if wish.credential is not None:
        told["education"] = wish.credential.value
        if wish.in_canada:
            told["education_in"] = "canada"
    if wish.assessed:
        told["eca"] = True
    told |= {name: True for name in FLAGS if getattr(wish, name)}
    if wish.partner is not None:
        told["partner"] = wish.partner
    if wish.funds is not None:
        told["funds"] = wish.funds
    return {"who": "partner"} | told if told and wish.of_partner else told


def _number(score: Decimal) -> int | float:
    return int(score) if score == score.to_integral_value() else float(score)


def _together(told: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """What one person would change stands in one object, unless it is of two languages."""
    listed: list[dict[str, Any]] = []
    for one in filter(None, told):
        same = (
            other
            for other in listed
            if other.get("who") == one.get("who") and not set(other) & set(one) - {"who"}
        )
        held = next(same, None)
        if held is None:
            listed.append(one)
        else:
            held |= one
    return listed
