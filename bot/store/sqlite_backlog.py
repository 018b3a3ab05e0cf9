"""Counting what waits in the SQLite store; runs whole in a connection's thread."""

from __future__ import annotations

import sqlite3

from bot.store import Backlog
from bot.store.backlog import backlog_of, query

_BACKLOG = query("?1", "?2")


def backlog(connection: sqlite3.Connection, now: int, late: int) -> Backlog:
    """How much waits."""
    return backlog_of(connection.execute(_BACKLOG, (now, late)).fetchone())
