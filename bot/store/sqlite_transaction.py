"""A unit of work in SQLite: everything between its first question and its commit."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import datetime

from bot.store import ChatRecord, Kept, Outgoing, StoreError, StoreGone, TurnRecord
from bot.store import sqlite_links as links
from bot.store import sqlite_sealing as sealing
from bot.store import sqlite_work as work
from bot.store.moments import Clock, to_number
from bot.store.sqlite_connections import Connections
from bot.store.sqlite_work import A, T
from bot.store.turns import waves


class SqliteTransaction:
    """A unit of work: the file is locked for writing from its first question to its end."""

    def __init__(self, connections: Connections, clock: Clock) -> None:
        self._connections = connections
        self._clock = clock
        self.begun = False
        self.forgot = False
        self.failure: BaseException | None = None

    async def handled(self, keys: Iterable[str]) -> set[str]:
        """Which of these causes were handled before."""
        return await self._do(work.handled, json.dumps([*keys]))

    async def chats(self, chat_ids: Iterable[int]) -> dict[int, ChatRecord]:
        """The stored chats among these."""
        return await self._do(work.chats, json.dumps([*chat_ids]))

    async def look_up(
        self, keys: Iterable[str], chat_ids: Iterable[int]
    ) -> tuple[set[str], dict[int, ChatRecord]]:
        """Which of these causes were handled before, and the stored chats among these."""
        return await self._do(work.looked_up, json.dumps([*keys]), json.dumps([*chat_ids]))

    async def write(self, turns: Sequence[TurnRecord], *, last: bool = False) -> list[Outgoing]:
        """Record these turns; raises ``VersionConflict`` if a chat moved on meanwhile."""
        batch = waves(turns)
        self.forgot = self.forgot or any(current.forgotten for current in batch)
        now = to_number(self._clock())
        if not last:
            return await self._do(work.record, batch, now)
        try:
            self._connections.check()
        except StoreGone as error:
            self.failure = error
            raise
        replies = await self._do(work.recorded_last, batch, now)
        self.begun = False
        return replies

    async def pass_over(self, keys: Iterable[str]) -> None:
        """Record these causes as handled, without any effect."""
        await self._do(work.pass_over, sorted(set(keys)), to_number(self._clock()))

    async def kept(self, chat_id: int) -> Kept:
        """What is stored of this chat besides its row."""
        return await self._do(work.kept, chat_id)

    async def announce(self, chat_ids: Collection[int]) -> None:
        """One process has the file, and knows."""

    async def set_blocked(self, chat_id: int, at: datetime | None) -> None:
        """Note that the person blocked the bot (or came back: None)."""
        await self._do(work.set_blocked, chat_id, None if at is None else to_number(at))

    async def linked(self, digests: Collection[str]) -> dict[str, int]:
        """The chats of those of these links that are known."""
        return await self._do(links.linked, json.dumps([*digests]))

    async def keep_link(self, chat_id: int, digest: str | None) -> None:
        """The link of a chat from now on."""
        await self._do(links.keep, chat_id, digest)

    async def rewrite_waiting(self, chat_id: int, payload: str, by: str) -> None:
        """Put ``by`` in the place of this payload, if it waits still."""
        await self._do(sealing.rewrite_waiting, chat_id, payload, by)

    async def _do(self, task: Callable[[sqlite3.Connection, *A], T], *args: *A) -> T:
        if self.failure is not None:
            raise StoreError("an earlier error in this transaction undid it") from self.failure
        try:
            if self.begun:
                return await self._connections.visit(task, *args)
            self.begun = True
            return await self._connections.visit(work.begun, task, *args)
        except BaseException as error:
            self.failure = error
            raise
