"""The two connections to a SQLite file, and whose turn it is.

Each piece of work is a plain function that runs whole in the thread of a connection, because going
to that thread and back costs more than most statements. One connection writes: an asyncio lock
keeps transactions apart, and what was queued for the thread runs in order even when the task that
asked for it is cancelled, so a rollback always follows what it undoes. A second connection reads,
and so never waits for a writer.
"""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, cast

import aiosqlite

from bot.store import StoreError, StoreGone
from bot.store import sqlite_work as work
from bot.store.sqlite_errand import Errand, Workbench
from bot.store.sqlite_file import explained, identity, prepare
from bot.store.sqlite_work import A, T

_log = logging.getLogger(__name__)


class Connections:
    """See the module."""

    def __init__(
        self, path: Path, writer: aiosqlite.Connection, reader: aiosqlite.Connection
    ) -> None:
        self._path = path
        self._identity = identity(path)
        self.writer = writer
        self.reader = reader
        self._writing = asyncio.Lock()
        self._holder: asyncio.Task[Any] | None = None
        self._closed = False

    @classmethod
    async def open(cls, path: Path, patience: float) -> Connections:
        """Open the file, making or upgrading it first; ``patience`` is how many seconds to wait for
        another process that writes."""
        with explained(path):
            await asyncio.to_thread(prepare, path, patience)
            writer = await _connect(path, patience)
            try:
                reader = await _connect(path, patience, read_only=True)
            except BaseException:
                await writer.close()
                raise
        return cls(path, writer, reader)

    def check(self) -> None:
        """Raise ``StoreGone`` if the file was deleted or replaced: what is written to it now would
        be lost with the last process that has it open."""
        if identity(self._path) != self._identity:
            raise StoreGone(
                f"{self._path} was deleted or replaced while it was in use: nothing more is "
                "written to it. Put the database in its place, and start again"
            )

    async def close(self) -> None:
        """Close the file; waits for a transaction under way, and is safe to call twice."""
        async with self.alone():
            if self._closed:
                return
            self._closed = True
            try:
                await self.reader.close()
            finally:
                # The last connection to go empties the write-ahead log into the file.
                await self.writer.close()

    @asynccontextmanager
    async def alone(self) -> AsyncIterator[None]:
        """Nobody else writes meanwhile; ``RuntimeError`` in a task that does already."""
        task = asyncio.current_task()
        if task is not None and self._holder is task:
            raise RuntimeError("this task has a transaction open: end it first, or use it")
        async with self._writing:
            self._holder = task
            try:
                yield
            finally:
                self._holder = None

    async def visit(self, task: Callable[[sqlite3.Connection, *A], T], *args: *A) -> T:
        """A task in the thread that writes, for whoever is alone there."""
        return await self._run(self.writer, task, *args)

    async def read(self, task: Callable[[sqlite3.Connection, *A], T], *args: *A) -> T:
        """A task in the thread that reads, which waits for no writer."""
        return await self._run(self.reader, task, *args)

    async def commit(self) -> None:
        """Commit what is open, unless the file is gone: then it is undone."""
        try:
            self.check()
        except StoreGone:
            await self.visit(work.roll_back)
            raise
        await self.visit(work.commit)

    async def write(self, task: Callable[[sqlite3.Connection, *A], T], *args: *A) -> T:
        """A whole transaction of one task."""
        async with self.alone():
            self.check()
            return await self.visit(work.committed, task, *args)

    async def _run(
        self,
        connection: aiosqlite.Connection,
        task: Callable[[sqlite3.Connection, *A], T],
        *args: *A,
    ) -> T:
        if self._closed:
            raise StoreError("the database is closed")
        errand = Errand(task, *args)
        with explained(self._path):
            await connection.executescript(errand)
        return cast(T, errand.result)

    async def erase_traces(self) -> None:
        """Empty the write-ahead log."""
        # A forgotten chat is overwritten in the pages, but older copies of those pages stay in the
        # write-ahead log until it is emptied. If a reader is in the way, the next pruning does it.
        try:
            await self.visit(work.empty_log)
        except StoreError as error:
            _log.warning("the write-ahead log could not be emptied: %s", error)


async def _connect(path: Path, patience: float, *, read_only: bool = False) -> aiosqlite.Connection:
    connection = await aiosqlite.connect(
        path, timeout=patience, isolation_level=None, factory=Workbench
    )
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
