"""What is stored of rules: the files of each set of them that people were scored by."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.store.moments import to_moment, to_number


@dataclass(frozen=True, slots=True)
class RulebookRecord:
    """One rulebook, as it stood when it was used."""

    name: str
    """Tells it from others (``rulebook.frozen.name_of``)."""
    files: str
    """Opaque here."""
    since: datetime
    """When it last began to be used."""
    is_told: bool
    """Whether everybody was looked at with it."""


def rulebook_row(one: RulebookRecord) -> tuple[str, str, int, int]:
    """As the database keeps it."""
    return one.name, one.files, to_number(one.since), int(one.is_told)


def rulebooks_of(rows: Iterable[Any]) -> list[RulebookRecord]:
    """As they were given."""
    return [
        RulebookRecord(name, files, to_moment(since), bool(told))
        for name, files, since, told in rows
    ]
