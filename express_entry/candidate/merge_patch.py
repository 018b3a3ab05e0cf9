"""What differs between two profiles, as a JSON merge patch (RFC 7396) that anybody can apply.

An object is patched member by member, a list is replaced whole, and null takes a member away.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from express_entry.candidate.profile import Facts

Json = dict[str, Any]


def between(before: Facts, after: Facts) -> Json:
    """The patch that makes the JSON of ``after`` out of the JSON of ``before``.

    A fact that is not known is left out of the JSON, and so is taken away by null.
    """
    # Most of a changed profile is the very same facts: what is written out is the rest.
    other = {
        name
        for name in type(after).model_fields
        if getattr(before, name) is not getattr(after, name)
    }
    return _difference(_written(before, other), _written(after, other))


def as_json(facts: Facts) -> Json:
    """The facts that are known, as the scripting interface reads them: scores and hours are
    numbers, days are text."""
    return _written(facts, None)


def _written(facts: Facts, names: set[str] | None) -> Json:
    told: Json = _plain(facts.model_dump(include=names, exclude_none=True))
    return told


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(member) for key, member in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(member) for member in value]
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, str) else value


def _difference(before: Json, after: Json) -> Json:
    patch: Json = {name: None for name in before if name not in after}
    for name, value in after.items():
        held = before.get(name)
        if name in before and held == value and type(held) is type(value):
            continue
        if isinstance(held, dict) and isinstance(value, dict):
            patch[name] = _difference(held, value)
        else:
            patch[name] = value
    return patch
