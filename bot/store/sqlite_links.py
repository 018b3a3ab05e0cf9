"""Links for partners in the SQLite store: functions that run whole in a connection's thread."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence


def linked(connection: sqlite3.Connection, digests: str) -> dict[str, int]:
    """The chats of those of the digests (a JSON list) that are known."""
    sql = """
        SELECT digest, chat_id FROM partner_links WHERE digest IN (SELECT value FROM json_each(?))
    """
    return dict(connection.execute(sql, (digests,)).fetchall())


def keep(connection: sqlite3.Connection, chat_id: int, digest: str | None) -> None:
    """The link of a chat from now on."""
    forget(connection, [chat_id])
    if digest is not None:
        sql = "INSERT INTO partner_links (chat_id, digest) VALUES (?, ?)"
        connection.execute(sql, (chat_id, digest))


def forget(connection: sqlite3.Connection, chat_ids: Sequence[int]) -> None:
    """Take away the links of chats."""
    sql = "DELETE FROM partner_links WHERE chat_id = ?"
    connection.executemany(sql, [(chat_id,) for chat_id in chat_ids])
