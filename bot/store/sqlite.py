"""The store in one SQLite file.

Each piece of work is a plain function that runs whole in the thread of a connection, because going
to that thread and back costs more than most statements. One connection writes: an asyncio lock
keeps transactions apart, and what was queued for the thread runs in order even when the task that
asked for it is cancelled, so a rollback always follows what it undoes. A second connection reads,
and so never waits for a writer.
"""

from __future__ import annotations

import asyncio
import json
import logging
import sqlite3
from collections.abc import AsyncIterator, Callable, Collection, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Any

import aiosqlite

from bot.store import (
    ChatRecord,
    Claimed,
    Delivered,
    Kept,
    Lead,
    LiveCard,
    Outgoing,
    Parked,
    StoreError,
    StoreGone,
    TurnRecord,
)
from bot.store import sqlite_reminders as reminders
from bot.store import sqlite_rounds as rounds
from bot.store import sqlite_rulebooks as rulebooks
from bot.store import sqlite_work as work
from bot.store.moments import Clock, to_number
from bot.store.plans import past_seconds, to_seconds
from bot.store.rounds import FeedRecord, RoundRecord
from bot.store.rulebooks import RulebookRecord
from bot.store.sqlite_file import explained, identity, lock_of, prepare
from bot.store.sqlite_lead import FileLead
from bot.store.sqlite_work import A, T
from bot.store.turns import waves

_log = logging.getLogger(__name__)


class SqliteStore:
    """A ``Store`` in one file."""

    def __init__(
        self, path: Path, writer: aiosqlite.Connection, reader: aiosqlite.Connection, clock: Clock
    ) -> None:
        self._path = path
        self._identity = identity(path)
        self._writer = writer
        self._reader = reader
        self._clock = clock
        self._writing = asyncio.Lock()
        self._holder: asyncio.Task[Any] | None = None
        self._closed = False

    @classmethod
    async def open(cls, path: Path, *, clock: Clock, patience: float) -> SqliteStore:
        """Open the file, making or upgrading it first.

        ``patience`` is how many seconds to wait for another process that writes.
        """
        with explained(path):
            await asyncio.to_thread(prepare, path, patience)
            writer = await _connect(path, patience)
            try:
                reader = await _connect(path, patience, read_only=True)
            except BaseException:
                await writer.close()
                raise
        return cls(path, writer, reader, clock)

    async def lead(self) -> Lead | None:
        """Lead on this file; None while another process does."""
        self.check()
        return FileLead.take(lock_of(self._path))

    def check(self) -> None:
        """Raise ``StoreGone`` if the file was deleted or replaced: what is written to it now would
        be lost with the last process that has it open."""
        if identity(self._path) != self._identity:
            raise StoreGone(
                f"{self._path} was deleted or replaced while it was in use: nothing more is "
                "written to it. Put the database in its place, and start again"
            )

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[SqliteTransaction]:
        """Begin a unit of work, once the one before has ended."""
        async with self._alone():
            unit = SqliteTransaction(self)
            try:
                yield unit
            except BaseException:
                if unit.begun:
                    with suppress(StoreError):
                        await self._visit(work.roll_back)
                raise
            if unit.failure is not None:
                await self._visit(work.roll_back)
                raise StoreError("an earlier error in this transaction undid it") from unit.failure
            if unit.begun:
                await self._commit()
            if unit.forgot:
                await self._erase_traces()

    async def waiting(self, chat_ids: Iterable[int] | None = None) -> list[Outgoing]:
        """Replies committed and not delivered, in order of chat and sequence."""
        return await self._read(work.waiting, None if chat_ids is None else json.dumps([*chat_ids]))

    async def chats_after(self, after: int, limit: int) -> list[ChatRecord]:
        """The next chats stored, in order, with numbers above ``after``; not locked."""
        return await self._read(work.chats_after, after, limit)

    async def chats_waiting(self, after: int, limit: int) -> list[int]:
        """The next chats for which replies wait, in order, with numbers above ``after``."""
        return await self._read(work.chats_waiting, after, limit)

    async def delivered(
        self, outcomes: Sequence[Delivered], named: Sequence[Outgoing] = ()
    ) -> None:
        """Remove delivered replies, note new live cards and change named ones, in one commit."""
        if outcomes or named:
            await self._write(work.delivered, outcomes, named)

    async def failed(self, chat_id: int, seq: int, reason: str) -> int:
        """Count a failed delivery; returns the attempts so far (0 if no longer waiting)."""
        return await self._write(work.failed, chat_id, seq, reason)

    async def cards(self, chat_ids: Iterable[int]) -> Mapping[int, LiveCard | None]:
        """The live card of each chat asked for; None where there was none yet."""
        wanted = [*chat_ids]
        found = await self._read(work.cards, json.dumps(wanted))
        return dict.fromkeys(wanted) | found

    async def pinned(self, chat_id: int) -> int | None:
        """The message that is pinned in a chat."""
        return await self._read(work.pinned, chat_id)

    async def note_pinned(self, chat_id: int, seq: int, message_id: int | None) -> None:
        """Note which message is pinned in a chat, if the reply of this number waits still."""
        await self._write(work.note_pinned, chat_id, seq, message_id)

    async def claim(self, now: datetime, until: datetime, limit: int) -> list[Claimed]:
        """Claim up to ``limit`` chats that have reminders due, the longest due first."""
        moment = past_seconds(now)
        # Asked of the reader first: mostly nothing is due, and then no writer has to wait.
        if not await self._read(reminders.anything_due, moment):
            return []
        return await self._write(reminders.claim, moment, to_seconds(until), limit)

    async def release(self, *chat_ids: int) -> None:
        """Give back the claims on these chats."""
        if chat_ids:
            await self._write(reminders.release, json.dumps(chat_ids))

    async def release_beyond(self, until: datetime) -> None:
        """Give back claims that reach beyond ``until``."""
        if await self._read(reminders.any_beyond, to_seconds(until)):
            await self._write(reminders.release_beyond, to_seconds(until))

    async def prune(self, before: datetime) -> int:
        """Forget causes handled (or parked) before ``before``, a few at a time."""
        total = 0
        while True:
            count = await self._write(work.prune, to_number(before))
            total += count
            if count < work.PRUNED_AT_ONCE:
                break
        async with self._alone():
            await self._erase_traces()
        return total

    async def park(self, key: str, reason: str) -> None:
        """Put a cause aside that fails again and again: from now on it counts as handled."""
        await self._write(work.park, key, reason, to_number(self._clock()))

    async def parked(self) -> list[Parked]:
        """The causes put aside, oldest first."""
        return await self._read(work.parked)

    async def rounds(self) -> list[RoundRecord]:
        """The rounds of invitations told since the release, by number and source."""
        return await self._read(rounds.rounds)

    async def feeds(self) -> list[FeedRecord]:
        """How each feed of rounds was last asked."""
        return await self._read(rounds.feeds)

    async def keep_rounds(
        self, told: Sequence[RoundRecord], asked: Sequence[FeedRecord] = ()
    ) -> None:
        """Keep what was told, and note how feeds were asked, in one commit."""
        if told or asked:
            await self._write(rounds.keep, told, asked)

    async def drop_round(self, number: str, source: str) -> bool:
        """Forget what a source told of a round; whether there was anything."""
        return await self._write(rounds.drop, number, source)

    async def announced(self) -> frozenset[str]:
        """The numbers of the rounds that are no news any more."""
        return await self._read(rounds.announced)

    async def note_announced(self, numbers: Collection[str]) -> None:
        """Note these as no news any more."""
        await self._write(rounds.note_announced, numbers)

    async def rulebooks(self) -> list[RulebookRecord]:
        """The rules people were scored by, those of today at the end."""
        return await self._read(rulebooks.rulebooks)

    async def keep_rulebook(self, one: RulebookRecord) -> None:
        """Put this in the place of what is stored of these rules."""
        await self._write(rulebooks.keep, one)

    async def close(self) -> None:
        """Close the file; waits for a transaction under way, and is safe to call twice."""
        async with self._alone():
            if self._closed:
                return
            self._closed = True
            try:
                await self._reader.close()
            finally:
                # The last connection to go empties the write-ahead log into the file.
                await self._writer.close()

    @asynccontextmanager
    async def _alone(self) -> AsyncIterator[None]:
        task = asyncio.current_task()
        if task is not None and self._holder is task:
            raise RuntimeError("this task has a transaction open: end it first, or use it")
        async with self._writing:
            self._holder = task
            try:
                yield
            finally:
                self._holder = None

    async def _visit(self, task: Callable[[sqlite3.Connection, *A], T], *args: *A) -> T:
        return await self._run(self._writer, task, *args)

    async def _read(self, task: Callable[[sqlite3.Connection, *A], T], *args: *A) -> T:
        return await self._run(self._reader, task, *args)

    async def _commit(self) -> None:
        try:
            self.check()
        except StoreGone:
            await self._visit(work.roll_back)
            raise
        await self._visit(work.commit)

    async def _write(self, task: Callable[[sqlite3.Connection, *A], T], *args: *A) -> T:
        async with self._alone():
            self.check()
            return await self._visit(work.committed, task, *args)

    async def _run(
        self,
        connection: aiosqlite.Connection,
        task: Callable[[sqlite3.Connection, *A], T],
        *args: *A,
    ) -> T:
        if self._closed:
            raise StoreError("the database is closed")
        with explained(self._path):
            # aiosqlite has no public call for "run this in the connection's thread": its own calls
            # are one statement each. This is the one every one of them is made of (see the pin).
            bound: Any = connection
            result: T = await bound._execute(task, bound._conn, *args)
            return result

    async def _erase_traces(self) -> None:
        # A forgotten chat is overwritten in the pages, but older copies of those pages stay in the
        # write-ahead log until it is emptied. If a reader is in the way, the next pruning does it.
        try:
            await self._visit(work.empty_log)
        except StoreError as error:
            _log.warning("the write-ahead log could not be emptied: %s", error)


class SqliteTransaction:
    """A unit of work: the file is locked for writing from its first question to its end."""

    def __init__(self, store: SqliteStore) -> None:
        self._store = store
        self.begun = False
        self.forgot = False
        self.failure: BaseException | None = None

    async def handled(self, keys: Iterable[str]) -> set[str]:
        """Which of these causes were handled before."""
        return await self._do(work.handled, json.dumps([*keys]))

    async def chats(self, chat_ids: Iterable[int]) -> dict[int, ChatRecord]:
        """The stored chats among these."""
        return await self._do(work.chats, json.dumps([*chat_ids]))

    async def write(self, turns: Sequence[TurnRecord]) -> list[Outgoing]:
        """Record these turns; raises ``VersionConflict`` if a chat moved on meanwhile."""
        batch = waves(turns)
        self.forgot = self.forgot or any(current.forgotten for current in batch)
        return await self._do(work.record, batch, to_number(self._store._clock()))

    async def pass_over(self, keys: Iterable[str]) -> None:
        """Record these causes as handled, without any effect."""
        await self._do(work.pass_over, sorted(set(keys)), to_number(self._store._clock()))

    async def kept(self, chat_id: int) -> Kept:
        """What is stored of this chat besides its row."""
        return await self._do(work.kept, chat_id)

    async def set_blocked(self, chat_id: int, at: datetime | None) -> None:
        """Note that the person blocked the bot (or came back: None)."""
        await self._do(work.set_blocked, chat_id, None if at is None else to_number(at))

    async def _do(self, task: Callable[[sqlite3.Connection, *A], T], *args: *A) -> T:
        if self.failure is not None:
            raise StoreError("an earlier error in this transaction undid it") from self.failure
        try:
            if self.begun:
                return await self._store._visit(task, *args)
            self.begun = True
            return await self._store._visit(work.begun, task, *args)
        except BaseException as error:
            self.failure = error
            raise


async def _connect(path: Path, patience: float, *, read_only: bool = False) -> aiosqlite.Connection:
    connection = await aiosqlite.connect(path, timeout=patience, isolation_level=None)
    # A damaged text is read as what is left of it: it is one chat's, and must not stop the others.
    connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
    try:
        await connection.executescript(
            "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON;"
            f"PRAGMA journal_size_limit=67108864; PRAGMA query_only={'ON' if read_only else 'OFF'};"
        )
    except BaseException:
        await connection.close()
        raise
    return connection
