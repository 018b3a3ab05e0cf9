"""Leading on a PostgreSQL database: a connection of its own, whose session holds an advisory lock.
The server gives the lock to anybody once that connection is gone, whatever became of its process.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import Any

import asyncpg

LEADER_LOCK = -6_409_871_225_004
"""Negative, so that it is never a private chat's number."""
LOOK_SECONDS = 1.0
"""How often a leader makes sure that it still leads."""
ANSWER_SECONDS = 5.0
"""How long the server may take to say so."""
_GONE = (asyncpg.PostgresError, asyncpg.InterfaceError, OSError)

SESSION = {
    "application_name": "express-entry-assistant-leader",
    # So that the server notices within seconds that the machine at the other end is gone.
    "tcp_keepalives_idle": "5",
    "tcp_keepalives_interval": "2",
    "tcp_keepalives_count": "3",
}


class PostgresLead:
    """A session that holds the lock."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self._ended = asyncio.Event()
        connection.add_termination_listener(lambda _: self._ended.set())

    @classmethod
    async def take(cls, address: str, patience: float) -> PostgresLead | None:
        """Connect and lock; None if another session holds the lock."""
        connection = await asyncpg.connect(address, timeout=patience, server_settings=SESSION)
        try:
            locked = await connection.fetchval(
                "SELECT pg_try_advisory_lock($1)", LEADER_LOCK, timeout=patience
            )
        except BaseException:
            connection.terminate()
            raise
        lead = cls(connection)
        if locked:
            return lead
        await lead.release()
        return None

    async def lost(self) -> None:
        """Returns once the session is over, or the server does not answer in it."""
        while not self._connection.is_closed():
            with suppress(TimeoutError):
                await asyncio.wait_for(self._ended.wait(), LOOK_SECONDS)
                return
            try:
                await self._connection.fetchval("SELECT 1", timeout=ANSWER_SECONDS)
            except _GONE:
                return

    async def release(self) -> None:
        """Unlock, by going; safe to call twice."""
        if self._connection.is_closed():
            return
        try:
            await self._connection.close(timeout=LOOK_SECONDS)
        except _GONE:
            self._connection.terminate()
