"""Rulebooks in the SQLite store: functions that run whole in a connection's thread."""

from __future__ import annotations

import sqlite3

from bot.store.rulebooks import RulebookRecord, rulebook_row, rulebooks_of

_KEEP = """
INSERT INTO rulebooks (digest, files, since, is_told) VALUES (?, ?, ?, ?)
ON CONFLICT (digest) DO UPDATE
SET files = excluded.files, since = excluded.since, is_told = excluded.is_told
"""


def rulebooks(connection: sqlite3.Connection) -> list[RulebookRecord]:
    """All that were used, the last one used at the end."""
    sql = "SELECT digest, files, since, is_told FROM rulebooks ORDER BY since, digest"
    return rulebooks_of(connection.execute(sql))


def keep(connection: sqlite3.Connection, one: RulebookRecord) -> None:
    """Put this in the place of what is stored of it."""
    connection.execute(_KEEP, rulebook_row(one))
