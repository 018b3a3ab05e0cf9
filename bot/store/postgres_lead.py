"""Leading on a PostgreSQL database: a connection of its own, whose session holds an advisory lock.
The server gives the lock to anybody once that connection is gone, whatever became of its process.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import asyncpg

from bot.store import StoreBusy

LEADER_LOCK = -6_409_871_225_004
"""Negative, so that it is never a private chat's number."""
CHANNEL = "express_entry_replies"
"""On which chats are announced for which replies were committed."""
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

    def __init__(self, connection: Any, author: str) -> None:
        self._connection = connection
        self._author = author
        self._ended = asyncio.Event()
        connection.add_termination_listener(lambda _: self._ended.set())

    @classmethod
    async def take(cls, address: str, patience: float, author: str = "") -> PostgresLead | None:
        """Connect and lock; None if another session holds the lock. ``author`` is what this process
        announces as."""
        connection = await asyncpg.connect(address, timeout=patience, server_settings=SESSION)
        try:
            locked = await connection.fetchval(
                "SELECT pg_try_advisory_lock($1)", LEADER_LOCK, timeout=patience
            )
        except BaseException:
            connection.terminate()
            raise
        lead = cls(connection, author)
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

    async def listen(self, tell: Callable[[int], None]) -> None:
        """Call ``tell`` with each chat that another process announces from now on."""

        def heard(_: Any, __: int, ___: str, told: str) -> None:
            author, *numbers = told.split(",")
            for number in numbers if author != self._author else ():
                tell(int(number))

        try:
            await self._connection.add_listener(CHANNEL, heard)
        except _GONE as error:
            raise StoreBusy(f"lost the lead: {type(error).__name__}") from error

    async def release(self) -> None:
        """Unlock, by going; safe to call twice."""
        if self._connection.is_closed():
            return
        try:
            await self._connection.close(timeout=LOOK_SECONDS)
        except _GONE:
            self._connection.terminate()
