"""The store in one SQLite file: what is asked of it, and where a unit of work begins and ends
(``sqlite_connections``, ``sqlite_transaction``).
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Collection, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import datetime
from pathlib import Path

from bot.store import (
    Backlog,
    ChatRecord,
    Claimed,
    Delivered,
    Lead,
    LiveCard,
    Outgoing,
    Parked,
    StoreError,
)
from bot.store import sqlite_blocked as blocked
from bot.store import sqlite_reminders as reminders
from bot.store import sqlite_rounds as rounds
from bot.store import sqlite_rulebooks as rulebooks
from bot.store import sqlite_sealing as sealing
from bot.store import sqlite_work as work
from bot.store.backlog import moments
from bot.store.moments import Clock, to_number
from bot.store.plans import past_seconds, to_seconds
from bot.store.rounds import FeedRecord, RoundRecord
from bot.store.rulebooks import RulebookRecord
from bot.store.sqlite_backlog import backlog
from bot.store.sqlite_connections import Connections
from bot.store.sqlite_file import lock_of
from bot.store.sqlite_lead import FileLead
from bot.store.sqlite_transaction import SqliteTransaction


class SqliteStore:
    """A ``Store`` in one file."""

    def __init__(self, path: Path, connections: Connections, clock: Clock) -> None:
        self._path = path
        self._connections = connections
        self._clock = clock

    @classmethod
    async def open(cls, path: Path, *, clock: Clock, patience: float) -> SqliteStore:
        """Open the file, making or upgrading it first.

        ``patience`` is how many seconds to wait for another process that writes.
        """
        return cls(path, await Connections.open(path, patience), clock)

    @property
    def is_shared(self) -> bool:
        """One process talks to people."""
        return False

    async def lead(self) -> Lead | None:
        """Lead on this file; None while another process does."""
        self.check()
        return FileLead.take(lock_of(self._path))

    def check(self) -> None:
        """Raise ``StoreGone`` if the file was deleted or replaced."""
        self._connections.check()

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[SqliteTransaction]:
        """Begin a unit of work, once the one before has ended."""
        async with self._connections.alone():
            unit = SqliteTransaction(self._connections, self._clock)
            try:
                yield unit
            except BaseException:
                if unit.begun:
                    with suppress(StoreError):
                        await self._connections.visit(work.roll_back)
                raise
            if unit.failure is not None:
                await self._connections.visit(work.roll_back)
                raise StoreError("an earlier error in this transaction undid it") from unit.failure
            if unit.begun:
                await self._connections.commit()
            if unit.forgot:
                await self._connections.erase_traces()

    async def waiting(self, chat_ids: Iterable[int] | None = None) -> list[Outgoing]:
        """Replies committed and not delivered, in order of chat and sequence."""
        return await self._connections.read(
            work.waiting, None if chat_ids is None else json.dumps([*chat_ids])
        )

    async def chats_after(self, after: int, limit: int) -> list[ChatRecord]:
        """The next chats stored, in order, with numbers above ``after``; not locked."""
        return await self._connections.read(work.chats_after, after, limit)

    async def chats_blocked(self, before: datetime, limit: int) -> list[int]:
        """Some chats that were blocked before this moment and are still, the longest first."""
        return await self._connections.read(blocked.blocked, to_number(before), limit)

    async def chats_waiting(self, after: int, limit: int) -> list[int]:
        """The next chats for which replies wait, in order, with numbers above ``after``."""
        return await self._connections.read(work.chats_waiting, after, limit)

    async def delivered(
        self, outcomes: Sequence[Delivered], named: Sequence[Outgoing] = ()
    ) -> None:
        """Remove delivered replies, note new live cards and change named ones, in one commit."""
        if outcomes or named:
            await self._connections.write(work.delivered, outcomes, named)

    async def failed(self, chat_id: int, seq: int, reason: str) -> int:
        """Count a failed delivery; returns the attempts so far (0 if no longer waiting)."""
        return await self._connections.write(work.failed, chat_id, seq, reason)

    async def cards(self, chat_ids: Iterable[int]) -> Mapping[int, LiveCard | None]:
        """The live card of each chat asked for; None where there was none yet."""
        wanted = [*chat_ids]
        found = await self._connections.read(work.cards, json.dumps(wanted))
        return dict.fromkeys(wanted) | found

    async def pinned(self, chat_id: int) -> int | None:
        """The message that is pinned in a chat."""
        return await self._connections.read(work.pinned, chat_id)

    async def note_pinned(self, chat_id: int, seq: int, message_id: int | None) -> None:
        """Note which message is pinned in a chat, if the reply of this number waits still."""
        await self._connections.write(work.note_pinned, chat_id, seq, message_id)

    async def claim(self, now: datetime, until: datetime, limit: int) -> list[Claimed]:
        """Claim up to ``limit`` chats that have reminders due, the longest due first."""
        moment = past_seconds(now)
        # Asked of the reader first: mostly nothing is due, and then no writer has to wait.
        if not await self._connections.read(reminders.anything_due, moment):
            return []
        return await self._connections.write(reminders.claim, moment, to_seconds(until), limit)

    async def release(self, *chat_ids: int) -> None:
        """Give back the claims on these chats."""
        if chat_ids:
            await self._connections.write(reminders.release, json.dumps(chat_ids))

    async def release_beyond(self, until: datetime) -> None:
        """Give back claims that reach beyond ``until``."""
        if await self._connections.read(reminders.any_beyond, to_seconds(until)):
            await self._connections.write(reminders.release_beyond, to_seconds(until))

    async def prune(self, before: datetime) -> int:
        """Forget causes handled (or parked) before ``before``, a few at a time."""
        total = 0
        while True:
            count = await self._connections.write(work.prune, to_number(before))
            total += count
            if count < work.PRUNED_AT_ONCE:
                break
        async with self._connections.alone():
            await self._connections.erase_traces()
        return total

    async def park(self, key: str, reason: str) -> None:
        """Put a cause aside that fails again and again: from now on it counts as handled."""
        await self._connections.write(work.park, key, reason, to_number(self._clock()))

    async def parked(self) -> list[Parked]:
        """The causes put aside, oldest first."""
        return await self._connections.read(work.parked)

    async def backlog(self, now: datetime) -> Backlog:
        """How much waits at this moment."""
        return await self._connections.read(backlog, *moments(now))

    async def rounds(self) -> list[RoundRecord]:
        """The rounds of invitations told since the release, by number and source."""
        return await self._connections.read(rounds.rounds)

    async def feeds(self) -> list[FeedRecord]:
        """How each feed of rounds was last asked."""
        return await self._connections.read(rounds.feeds)

    async def keep_rounds(
        self, told: Sequence[RoundRecord], asked: Sequence[FeedRecord] = ()
    ) -> None:
        """Keep what was told, and note how feeds were asked, in one commit."""
        if told or asked:
            await self._connections.write(rounds.keep, told, asked)

    async def drop_round(self, number: str, source: str) -> bool:
        """Forget what a source told of a round; whether there was anything."""
        return await self._connections.write(rounds.drop, number, source)

    async def announced(self) -> frozenset[str]:
        """The numbers of the rounds that are no news any more."""
        return await self._connections.read(rounds.announced)

    async def note_announced(self, numbers: Collection[str]) -> None:
        """Note these as no news any more."""
        await self._connections.write(rounds.note_announced, numbers)

    async def rulebooks(self) -> list[RulebookRecord]:
        """The rules people were scored by, those of today at the end."""
        return await self._connections.read(rulebooks.rulebooks)

    async def keep_rulebook(self, one: RulebookRecord) -> None:
        """Put this in the place of what is stored of these rules."""
        await self._connections.write(rulebooks.keep, one)

    async def sealed_by(self) -> str | None:
        """Which store of keys this database is sealed with."""
        return await self._connections.read(sealing.sealed_by)

    async def note_sealed_by(self, keys: str) -> None:
        """Note the store of keys, unless one is noted already."""
        await self._connections.write(sealing.note, keys)

    async def close(self) -> None:
        """Close the file; waits for a transaction under way, and is safe to call twice."""
        await self._connections.close()
