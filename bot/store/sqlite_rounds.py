"""Rounds of invitations in the SQLite store: functions that run whole in a connection's thread."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Sequence

from bot.store.rounds import FeedRecord, RoundRecord, feed_row, feeds_of, round_row, rounds_of

_KEEP = """
INSERT INTO rounds (number, source, told, changed_at) VALUES (?, ?, ?, ?)
ON CONFLICT (number, source) DO UPDATE SET told = excluded.told, changed_at = excluded.changed_at
"""
_NOTE = """
INSERT INTO feeds (address, etag, last_modified, asked_at, read_at, outcome)
VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (address) DO UPDATE SET etag = excluded.etag, last_modified = excluded.last_modified,
    asked_at = excluded.asked_at, read_at = excluded.read_at, outcome = excluded.outcome
"""


def rounds(connection: sqlite3.Connection) -> list[RoundRecord]:
    """All that was told."""
    sql = "SELECT number, source, told, changed_at FROM rounds ORDER BY number, source"
    return rounds_of(connection.execute(sql))


def feeds(connection: sqlite3.Connection) -> list[FeedRecord]:
    """Every feed asked so far."""
    sql = """
        SELECT address, etag, last_modified, asked_at, read_at, outcome FROM feeds
        ORDER BY address
    """
    return feeds_of(connection.execute(sql))


def keep(
    connection: sqlite3.Connection, told: Sequence[RoundRecord], asked: Sequence[FeedRecord]
) -> None:
    """Put these in the place of what the same sources told, and note how feeds were asked."""
    connection.executemany(_KEEP, [round_row(one) for one in told])
    connection.executemany(_NOTE, [feed_row(one) for one in asked])


def drop(connection: sqlite3.Connection, number: str, source: str) -> bool:
    """Forget what a source told of a round; whether there was anything."""
    sql = "DELETE FROM rounds WHERE number = ? AND source = ?"
    return connection.execute(sql, (number, source)).rowcount > 0


def announced(connection: sqlite3.Connection) -> frozenset[str]:
    """The numbers of the rounds that are no news any more."""
    return frozenset(number for (number,) in connection.execute("SELECT number FROM announced"))


def note_announced(connection: sqlite3.Connection, numbers: Collection[str]) -> None:
    """Note these as no news any more."""
    sql = "INSERT INTO announced (number) VALUES (?) ON CONFLICT (number) DO NOTHING"
    connection.executemany(sql, [(number,) for number in numbers])
