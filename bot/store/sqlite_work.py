"""The work of the SQLite store: plain functions that run whole in a connection's thread."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Sequence
from typing import Any, TypeVar, TypeVarTuple

from bot.store import ChatRecord, Delivered, Kept, LiveCard, Outgoing, Parked, VersionConflict
from bot.store import sqlite_links as links
from bot.store import sqlite_reminders as reminders
from bot.store.moments import to_moment
from bot.store.turns import REASON_KEPT, Wave, chat_of, kept_of, latest_cards, next_seq

A = TypeVarTuple("A")
T = TypeVar("T")

PRUNED_AT_ONCE = 2_000
"""Rows forgotten in one commit; other writers get their turn in between."""


def begun(
    connection: sqlite3.Connection, task: Callable[[sqlite3.Connection, *A], T], *args: *A
) -> T:
    """Begin a transaction with its first task, to save a visit."""
    roll_back(connection)
    connection.execute("BEGIN IMMEDIATE")
    return task(connection, *args)


def committed(
    connection: sqlite3.Connection, task: Callable[[sqlite3.Connection, *A], T], *args: *A
) -> T:
    """A whole transaction in one visit."""
    try:
        result = begun(connection, task, *args)
    except BaseException:
        roll_back(connection)
        raise
    commit(connection)
    return result


def commit(connection: sqlite3.Connection) -> None:
    """Make it durable, or undo it."""
    try:
        connection.commit()
    except BaseException:
        # Here and not by the caller, who may have been cancelled and be gone.
        roll_back(connection)
        raise


def roll_back(connection: sqlite3.Connection) -> None:
    """Undo what is open, if anything: a full disk makes SQLite roll back by itself."""
    if connection.in_transaction:
        connection.rollback()


def handled(connection: sqlite3.Connection, keys: str) -> set[str]:
    """Those of the keys (a JSON list) that are stored."""
    sql = "SELECT key FROM handled WHERE key IN (SELECT value FROM json_each(?))"
    return {key for (key,) in connection.execute(sql, (keys,))}


def chats(connection: sqlite3.Connection, chat_ids: str) -> dict[int, ChatRecord]:
    """The stored chats among the ids (a JSON list)."""
    sql = """
        SELECT chat_id, CAST(session AS TEXT), version, next_seq, card_message_id, blocked_at,
            pinned_message_id
        FROM chats WHERE chat_id IN (SELECT value FROM json_each(?))
    """
    return {row[0]: chat_of(row) for row in connection.execute(sql, (chat_ids,))}


def looked_up(
    connection: sqlite3.Connection, keys: str, chat_ids: str
) -> tuple[set[str], dict[int, ChatRecord]]:
    """Both of the above in one visit."""
    return handled(connection, keys), chats(connection, chat_ids)


def chats_after(connection: sqlite3.Connection, after: int, limit: int) -> list[ChatRecord]:
    """The next chats stored."""
    sql = """
        SELECT chat_id, CAST(session AS TEXT), version, next_seq, card_message_id, blocked_at,
            pinned_message_id
        FROM chats WHERE chat_id > ? ORDER BY chat_id LIMIT ?
    """
    return [chat_of(row) for row in connection.execute(sql, (after, limit))]


def record(connection: sqlite3.Connection, batch: list[Wave], now: int) -> list[Outgoing]:
    """Write turns; the caller rolls back if this raises."""
    return [reply for current in batch for reply in _record_round(connection, current, now)]


def recorded_last(connection: sqlite3.Connection, batch: list[Wave], now: int) -> list[Outgoing]:
    """Write turns and commit, in one visit; the caller rolls back if this raises."""
    replies = record(connection, batch, now)
    commit(connection)
    return replies


def _record_round(connection: sqlite3.Connection, current: Wave, now: int) -> list[Outgoing]:
    queues = current.numbered(_highest_waiting(connection, current.not_stored))
    _each(
        connection,
        "INSERT INTO handled (key, at) VALUES (?, ?) ON CONFLICT DO NOTHING",
        [(key, now) for key in current.causes],
    )
    _each(
        connection,
        "UPDATE chats SET session = ?, next_seq = ?, version = version + 1"
        " WHERE chat_id = ? AND version = ?",
        [
            (
                turn.session,
                next_seq(turn, queues[turn.chat_id]),
                turn.chat_id,
                turn.expected_version,
            )
            for turn in current.changed
        ],
    )
    _each(
        connection,
        "INSERT INTO chats (chat_id, session, version, next_seq) VALUES (?, ?, 1, ?)"
        " ON CONFLICT DO NOTHING",
        [
            (turn.chat_id, turn.session, next_seq(turn, queues[turn.chat_id]))
            for turn in current.created
        ],
    )
    if current.forgotten:
        _forget(connection, current)
    reminders.plan(connection, current.plans)
    replies = [reply for queue in queues.values() for reply in queue]
    _each(
        connection,
        "INSERT INTO outbox (chat_id, seq, payload, created_at) VALUES (?, ?, ?, ?)",
        [(reply.chat_id, reply.seq, reply.payload, now) for reply in replies],
    )
    return replies


def _highest_waiting(connection: sqlite3.Connection, chat_ids: list[int]) -> dict[int, int]:
    if not chat_ids:
        return {}
    sql = """
        SELECT chat_id, max(seq) FROM outbox
        WHERE chat_id IN (SELECT value FROM json_each(?)) GROUP BY chat_id
    """
    return dict(connection.execute(sql, (json.dumps(chat_ids),)).fetchall())


def _forget(connection: sqlite3.Connection, current: Wave) -> None:
    stored = [turn for turn in current.forgotten if turn.expected_version]
    _each(
        connection,
        "DELETE FROM chats WHERE chat_id = ? AND version = ?",
        [(turn.chat_id, turn.expected_version) for turn in stored],
    )
    everyone = [turn.chat_id for turn in current.forgotten]
    if chats(connection, json.dumps(everyone)):
        raise VersionConflict("a chat to be forgotten was stored meanwhile")
    connection.executemany("DELETE FROM outbox WHERE chat_id = ?", [(chat,) for chat in everyone])
    reminders.forget(connection, everyone)
    links.forget(connection, everyone)


def _each(connection: sqlite3.Connection, sql: str, rows: Sequence[tuple[Any, ...]]) -> None:
    if rows and connection.executemany(sql, rows).rowcount != len(rows):
        raise VersionConflict("a chat or a cause was written meanwhile by someone else")


def pass_over(connection: sqlite3.Connection, keys: Sequence[str], now: int) -> None:
    """Note causes as handled."""
    connection.executemany(
        "INSERT INTO handled (key, at) VALUES (?, ?) ON CONFLICT DO NOTHING",
        [(key, now) for key in keys],
    )


def kept(connection: sqlite3.Connection, chat_id: int) -> Kept:
    """Reminders and waiting replies of a chat."""
    plan = "SELECT key, due_at FROM reminders WHERE chat_id = ? ORDER BY due_at, key"
    queue = "SELECT payload FROM outbox WHERE chat_id = ? ORDER BY seq"
    return kept_of(connection.execute(plan, (chat_id,)), connection.execute(queue, (chat_id,)))


def set_blocked(connection: sqlite3.Connection, chat_id: int, at: int | None) -> None:
    """Note the moment of blocking, or that it is over."""
    connection.execute("UPDATE chats SET blocked_at = ? WHERE chat_id = ?", (at, chat_id))
    reminders.pause(connection, chat_id)


def waiting(connection: sqlite3.Connection, chat_ids: str | None) -> list[Outgoing]:
    """The waiting replies, of all chats or of some (a JSON list)."""
    some = "" if chat_ids is None else "WHERE chat_id IN (SELECT value FROM json_each(?))"
    sql = f"SELECT chat_id, seq, payload, attempts FROM outbox {some} ORDER BY chat_id, seq"
    rows = connection.execute(sql, () if chat_ids is None else (chat_ids,))
    return [Outgoing(*row) for row in rows]


def chats_waiting(connection: sqlite3.Connection, after: int, limit: int) -> list[int]:
    """The next chats with waiting replies."""
    sql = "SELECT DISTINCT chat_id FROM outbox WHERE chat_id > ? ORDER BY chat_id LIMIT ?"
    return [chat_id for (chat_id,) in connection.execute(sql, (after, limit))]


def delivered(
    connection: sqlite3.Connection, outcomes: Sequence[Delivered], named: Sequence[Outgoing]
) -> None:
    """Note new cards, then remove the replies; those named go on waiting."""
    # A card counts only while its reply waits: a chat forgotten and begun anew has other cards.
    connection.executemany(
        "UPDATE chats SET card_message_id = ?1, card_seq = ?3 WHERE chat_id = ?2"
        " AND EXISTS (SELECT 1 FROM outbox WHERE outbox.chat_id = chats.chat_id AND seq = ?3)",
        [(card.card_message_id, card.chat_id, card.seq) for card in latest_cards(outcomes)],
    )
    connection.executemany(
        "UPDATE outbox SET payload = ? WHERE chat_id = ? AND seq = ?",
        [(reply.payload, reply.chat_id, reply.seq) for reply in named],
    )
    connection.executemany(
        "DELETE FROM outbox WHERE chat_id = ? AND seq = ?",
        [(outcome.chat_id, outcome.seq) for outcome in outcomes],
    )


def failed(connection: sqlite3.Connection, chat_id: int, seq: int, reason: str) -> int:
    """Count one more attempt."""
    sql = """
        UPDATE outbox SET attempts = attempts + 1, reason = ? WHERE chat_id = ? AND seq = ?
        RETURNING attempts
    """
    rows = connection.execute(sql, (reason[:REASON_KEPT], chat_id, seq)).fetchall()
    return int(rows[0][0]) if rows else 0


def cards(connection: sqlite3.Connection, chat_ids: str) -> dict[int, LiveCard]:
    """The cards of the stored chats among the ids (a JSON list)."""
    sql = """
        SELECT chat_id, card_message_id, card_seq FROM chats
        WHERE chat_id IN (SELECT value FROM json_each(?)) AND card_seq IS NOT NULL
    """
    rows = connection.execute(sql, (chat_ids,))
    return {chat_id: LiveCard(message_id, seq) for chat_id, message_id, seq in rows}


def pinned(connection: sqlite3.Connection, chat_id: int) -> int | None:
    """The pinned message of a chat."""
    sql = "SELECT pinned_message_id FROM chats WHERE chat_id = ?"
    row = connection.execute(sql, (chat_id,)).fetchone()
    return row[0] if row is not None else None


def note_pinned(
    connection: sqlite3.Connection, chat_id: int, seq: int, message_id: int | None
) -> None:
    """Note the pinned message while its reply waits."""
    connection.execute(
        "UPDATE chats SET pinned_message_id = ?3 WHERE chat_id = ?1"
        " AND EXISTS (SELECT 1 FROM outbox WHERE outbox.chat_id = ?1 AND seq = ?2)",
        (chat_id, seq, message_id),
    )


def prune(connection: sqlite3.Connection, before: int) -> int:
    """Forget the next few old causes; returns how many."""
    connection.execute("DELETE FROM parked WHERE at < ?", (before,))
    sql = """
        DELETE FROM handled WHERE key IN (SELECT key FROM handled WHERE at < ? LIMIT ?)
    """
    return connection.execute(sql, (before, PRUNED_AT_ONCE)).rowcount


def park(connection: sqlite3.Connection, key: str, reason: str, now: int) -> None:
    """Note the cause as parked and as handled."""
    connection.execute(
        "INSERT INTO parked (key, reason, at) VALUES (?, ?, ?)"
        " ON CONFLICT (key) DO UPDATE SET reason = excluded.reason, at = excluded.at",
        (key, reason[:REASON_KEPT], now),
    )
    connection.execute(
        "INSERT INTO handled (key, at) VALUES (?, ?) ON CONFLICT DO NOTHING", (key, now)
    )


def parked(connection: sqlite3.Connection) -> list[Parked]:
    """The parked causes, oldest first."""
    rows = connection.execute("SELECT key, reason, at FROM parked ORDER BY at, key")
    return [Parked(key, reason, to_moment(at)) for key, reason, at in rows]


def empty_log(connection: sqlite3.Connection) -> None:
    """Move the write-ahead log into the file and cut it to nothing, unless someone reads it."""
    patience = connection.execute("PRAGMA busy_timeout").fetchone()[0]
    connection.execute("PRAGMA busy_timeout=100")
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        connection.execute(f"PRAGMA busy_timeout={patience}")
