"""What a SQLite store knows of its sealing: functions that run whole in a connection's thread."""

from __future__ import annotations

import sqlite3


def sealed_by(connection: sqlite3.Connection) -> str | None:
    """The store of keys."""
    row = connection.execute("SELECT keys FROM sealing").fetchone()
    return None if row is None else str(row[0])


def note(connection: sqlite3.Connection, keys: str) -> None:
    """Note the store of keys, unless one is."""
    connection.execute(
        "INSERT INTO sealing (place, keys) VALUES (1, ?) ON CONFLICT DO NOTHING", (keys,)
    )


def rewrite_waiting(connection: sqlite3.Connection, chat_id: int, payload: str, by: str) -> None:
    """Replace a payload where it waits."""
    connection.execute(
        "UPDATE outbox SET payload = ? WHERE chat_id = ? AND payload = ?", (by, chat_id, payload)
    )
