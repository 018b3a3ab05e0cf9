"""A profile told as JSON, as a comparison on a later day reads it, worked out apart from the
engine: what counts today and ends until then is told with a later day of its own."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

Told = dict[str, Any]
TEST_YEARS, REPORT_YEARS = 2, 5
"""IRPR 74 and 75(2)(d): tests less than two years old, assessments less than five."""


def renewed(told: Told, on: date, day: date) -> Told:
    """The profile with later days on what ends between the two, and on plans that are due."""
    if day == on:
        return told
    changed: Told = json.loads(json.dumps(told))
    partner: Told = changed.get("partner") or {}
    for test in (changed.get(name) for name in ("english", "french")):
        _sat_again(test, on, day)
    for test in (partner.get(name) for name in ("english", "french")):
        _sat_again(test, on, day)
    for credential in (*(changed.get("credentials") or ()), partner):
        _reported_again(credential.get("eca"), on, day)
    return changed


def _ends(begun: str, years: int) -> date:
    first = date.fromisoformat(begun)
    leap = (first.month, first.day) == (2, 29)
    return date(first.year + years, 3, 1) if leap else first.replace(year=first.year + years)


def _sat_again(test: Told | None, on: date, day: date) -> None:
    if not test or test.get("taken_on") is None:
        return
    if test.get("planned"):
        if on.isoformat() <= test["taken_on"] < day.isoformat():
            test["taken_on"] = day.isoformat()
    elif on < _ends(test["taken_on"], TEST_YEARS) <= day:
        test["taken_on"] = day.isoformat()


def _reported_again(eca: Told | None, on: date, day: date) -> None:
    if eca and eca.get("issued_on") and on < _ends(eca["issued_on"], REPORT_YEARS) <= day:
        eca["issued_on"] = day.isoformat()
