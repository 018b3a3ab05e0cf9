"""Candidates the tests speak about, with everything told and nothing special."""

from __future__ import annotations

from datetime import date
from typing import Any

from express_entry.points.factors import Factors
from express_entry.scripts.told_factors import ToldFactors

ON = date(2026, 10, 1)
"""A day of the grid of 2025-03-25, the last one whose figures are known."""


def language(level: int, name: str | None = "en", **abilities: Any | None) -> dict[str, Any]:
    """The same level in all four abilities, save those named."""
    levels: dict[str, Any] = dict.fromkeys(("listening", "reading", "writing", "speaking"), level)
    levels |= abilities
    return levels | ({"language": name} if name else {})


def partner(**facts: Any) -> dict[str, Any]:
    """An accompanying partner, not Canadian, with nothing to show."""
    return {
        "accompanying": True,
        "canadian": False,
        "education": "none",
        "language": None,
        "canadian_work_years": 0,
        "studied_in_canada": False,
    } | facts


def single(on: date = ON, **facts: Any) -> Factors:
    """A person of 29 without anything: only age earns points. As a script tells it: what is left
    out there is none of, unless it is among the ``unknown``."""
    nothing: dict[str, Any] = {
        "age": 29,
        "education": "none",
        "first_language": language(0),
        "canadian_work_years": 0,
        "foreign_work_years": 0,
        "certificate_of_qualification": False,
        "canadian_study": "none",
        "sibling_in_canada": False,
        "provincial_nomination": False,
        "relative_in_canada": False,
        "studied_in_canada": False,
    }
    return ToldFactors.model_validate({"on": on} | nothing | facts).factors()
