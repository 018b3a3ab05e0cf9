"""Reminders in the SQLite store: functions that run whole in a connection's thread."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping

from bot.store import Claimed
from bot.store.plans import FOREVER, READY, Row, claims, rows_for

# Through the index: the reader asks this each minute, and mostly the answer is no.
_ANYTHING_DUE = f"SELECT 1 FROM reminders WHERE {READY} <= ? LIMIT 1"

# The chats that come first in the index, and all their ready rows. The plus keeps SQLite from
# walking through the ready rows of everybody for the outer condition.
_CLAIM = f"""
UPDATE reminders SET claimed_until = :until
WHERE chat_id IN (
    SELECT chat_id FROM (
        SELECT chat_id, {READY} AS since FROM reminders
        WHERE {READY} <= :now ORDER BY {READY} LIMIT :rows
    )
    GROUP BY chat_id ORDER BY min(since) LIMIT :chats
) AND +{READY} <= :now
RETURNING chat_id, key, due_at
"""


def anything_due(connection: sqlite3.Connection, now: int) -> bool:
    """Whether a claim would find something."""
    return connection.execute(_ANYTHING_DUE, (now,)).fetchone() is not None


def claim(connection: sqlite3.Connection, now: int, until: int, limit: int) -> list[Claimed]:
    """Claim the ready rows of a number of chats."""
    asked = {"now": now, "until": until, "chats": limit, "rows": rows_for(limit)}
    return claims(connection.execute(_CLAIM, asked))


def release(connection: sqlite3.Connection, chat_ids: str) -> None:
    """Give back the claims on these chats (a JSON list), if they have any."""
    connection.execute(
        "UPDATE reminders SET claimed_until = NULL"
        " WHERE chat_id IN (SELECT value FROM json_each(?)) AND claimed_until < ?",
        (chat_ids, FOREVER),
    )


def any_beyond(connection: sqlite3.Connection, until: int) -> bool:
    """Whether there are claims beyond this."""
    sql = "SELECT 1 FROM reminders WHERE claimed_until > ? AND claimed_until < ? LIMIT 1"
    return connection.execute(sql, (until, FOREVER)).fetchone() is not None


def release_beyond(connection: sqlite3.Connection, until: int) -> None:
    """Give back the claims beyond this."""
    connection.execute(
        "UPDATE reminders SET claimed_until = NULL WHERE claimed_until > ? AND claimed_until < ?",
        (until, FOREVER),
    )


def plan(connection: sqlite3.Connection, plans: Mapping[int, list[Row]]) -> None:
    """Make the rows of each chat what is planned; those that stay the same are not written."""
    for chat_id, wanted in plans.items():
        query = "SELECT key, due_at, claimed_until FROM reminders WHERE chat_id = ?"
        stored = {key: row for key, *row in connection.execute(query, (chat_id,))}
        if not stored and not wanted:
            continue
        until = _pause(connection, chat_id)
        gone = stored.keys() - {key for _, key, _ in wanted}
        connection.executemany(
            "DELETE FROM reminders WHERE chat_id = ? AND key = ?",
            [(chat_id, key) for key in gone],
        )
        connection.executemany(
            "INSERT INTO reminders (chat_id, key, due_at, claimed_until) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (chat_id, key) DO UPDATE"
            " SET due_at = excluded.due_at, claimed_until = excluded.claimed_until",
            [(*row, until) for row in wanted if stored.get(row[1]) != [row[2], until]],
        )


def forget(connection: sqlite3.Connection, chat_ids: Iterable[int]) -> None:
    """Remove the reminders of these chats."""
    connection.executemany(
        "DELETE FROM reminders WHERE chat_id = ?", [(chat_id,) for chat_id in chat_ids]
    )


def pause(connection: sqlite3.Connection, chat_id: int) -> None:
    """Bring the chat's claims into line with whether it is blocked now."""
    connection.execute(
        "UPDATE reminders SET claimed_until = ? WHERE chat_id = ?",
        (_pause(connection, chat_id), chat_id),
    )


def _pause(connection: sqlite3.Connection, chat_id: int) -> int | None:
    """What ``claimed_until`` is for a chat nobody works on: nothing, unless it is blocked."""
    query = "SELECT 1 FROM chats WHERE chat_id = ? AND blocked_at IS NOT NULL"
    return FOREVER if connection.execute(query, (chat_id,)).fetchone() else None
