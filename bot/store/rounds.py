"""What is stored of rounds of invitations: as each source told them, and how each feed was last
asked. Nothing of it is about a person."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.store.moments import to_moment, to_number


@dataclass(frozen=True, slots=True)
class RoundRecord:
    """One round as one source told it."""

    number: str
    source: str
    told: str
    """JSON, opaque here."""
    changed_at: datetime
    """When this source first told it so."""


@dataclass(frozen=True, slots=True)
class FeedRecord:
    """How a feed was last asked."""

    address: str
    etag: str | None
    """Of the last answer that could be read, like the next."""
    last_modified: str | None
    asked_at: datetime
    read_at: datetime | None
    """When it last answered with something to read, or with "nothing new"."""
    outcome: str
    """What came of it, for the operator: a line."""


def round_row(one: RoundRecord) -> tuple[str, str, str, int]:
    """As the database keeps it."""
    return one.number, one.source, one.told, to_number(one.changed_at)


def rounds_of(rows: Iterable[Any]) -> list[RoundRecord]:
    """As they were given."""
    return [RoundRecord(number, source, told, to_moment(at)) for number, source, told, at in rows]


def feed_row(one: FeedRecord) -> tuple[str, str | None, str | None, int, int | None, str]:
    """As the database keeps it."""
    read_at = None if one.read_at is None else to_number(one.read_at)
    return one.address, one.etag, one.last_modified, to_number(one.asked_at), read_at, one.outcome


def feeds_of(rows: Iterable[Any]) -> list[FeedRecord]:
    """As they were given."""
    return [
        FeedRecord(
            address,
            etag,
            last_modified,
            to_moment(asked_at),
            None if read_at is None else to_moment(read_at),
            outcome,
        )
        for address, etag, last_modified, asked_at, read_at, outcome in rows
    ]
