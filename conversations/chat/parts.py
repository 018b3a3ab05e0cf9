"""The parts of a session: copied for a turn, and written as JSON. Both happen at every turn, and
pydantic's own ways check again what was checked when a field was set."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from types import NoneType
from typing import Any, TypeVar, get_args, get_origin

from pydantic import BaseModel, TypeAdapter

P = TypeVar("P", bound=BaseModel)
_JSON: TypeAdapter[Any] = TypeAdapter(Any)
_FIXED = (str, int, bool, date, NoneType)
"""Values within which nothing can be changed."""


@dataclass(frozen=True, slots=True)
class _Fields:
    """What is known of the fields of a kind of part."""

    as_new: Mapping[str, Any]
    with_parts: frozenset[str]
    new_parts: Mapping[str, type[BaseModel]]
    """Those that are a part in which all is as new, where nothing was said."""
    changeable: tuple[str, ...]


@cache
def _fields(kind: type[BaseModel]) -> _Fields:
    fields = kind.model_fields
    as_new = {
        name: None if field.is_required() else field.get_default(call_default_factory=True)
        for name, field in fields.items()
    }
    return _Fields(
        as_new,
        frozenset(name for name, field in fields.items() if _holds_parts(field.annotation)),
        {
            name: type(one)
            for name, one in as_new.items()
            if isinstance(one, BaseModel) and not _told(one)
        },
        tuple(name for name, field in fields.items() if _may_change(field.annotation)),
    )


def _holds_parts(annotation: Any) -> bool:
    is_part = isinstance(annotation, type) and issubclass(annotation, BaseModel)
    return is_part or any(map(_holds_parts, get_args(annotation)))


def _may_change(annotation: Any) -> bool:
    inside = get_args(annotation)
    if inside and get_origin(annotation) not in (list, dict):
        return any(map(_may_change, inside))
    return annotation not in _FIXED


def copied(part: P, within: frozenset[type[BaseModel]]) -> P:
    """A copy with lists and dictionaries of its own, and parts ``within`` which a turn changes.
    What these hold is never changed, only replaced; a deep copy takes a hundred times as long."""
    made = part.model_copy()
    fields = made.__dict__
    for name in _fields(type(part)).changeable:
        value = fields[name]
        kind = type(value)
        if kind is list or kind is dict:
            fields[name] = value.copy()
        elif kind in within:
            fields[name] = copied(value, within)
    return made


def written(part: BaseModel) -> str:
    """A part as JSON, without what is as in a new one."""
    return _JSON.dump_json(_told(part)).decode()


def _told(part: BaseModel) -> dict[str, Any]:
    """A part as values that JSON has, or that are written as pydantic writes them."""
    known = _fields(type(part))
    as_new, with_parts, new_parts = known.as_new, known.with_parts, known.new_parts
    told: dict[str, Any] = {}
    for name, value in part.__dict__.items():
        if value is (default := as_new[name]):
            continue
        if name in new_parts and type(value) is new_parts[name]:
            # Pydantic's comparison of two parts takes longer than telling one.
            if within := _told(value):
                told[name] = within
        elif value != default:
            told[name] = _plain(value) if name in with_parts else value
    return told


def _plain(value: Any) -> Any:
    match value:
        case BaseModel():
            return _told(value)
        case list():
            return [_plain(one) for one in value]
        case dict():
            return {key: _plain(one) for key, one in value.items()}
    return value
