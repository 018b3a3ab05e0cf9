"""Who blocked the bot, in the SQLite store: runs whole in a connection's thread."""

from __future__ import annotations

import sqlite3


def blocked(connection: sqlite3.Connection, before: int, limit: int) -> list[int]:
    """Some chats blocked before this moment, the longest first."""
    sql = "SELECT chat_id FROM chats WHERE blocked_at < ? ORDER BY blocked_at LIMIT ?"
    return [chat_id for (chat_id,) in connection.execute(sql, (before, limit))]
