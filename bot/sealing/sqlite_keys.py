"""The store of keys in a SQLite file of its own. Each piece of work is a whole transaction in one
thread, so what was begun ends even if whoever asked for it was cancelled."""

from __future__ import annotations

import asyncio
import json
import os
import sqlite3
from collections.abc import Callable, Collection, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from secrets import token_hex
from typing import Any, TypeVar

from bot.sealing.keys import EXAMPLES, WrappedKey
from bot.store import StoreError, StoreGone
from bot.store.sqlite_file import explained, identity
from bot.store.sqlite_work import empty_log

T = TypeVar("T")

VERSION = 1
_MAKE = f"""
BEGIN IMMEDIATE;
CREATE TABLE identity (name TEXT NOT NULL);
CREATE TABLE chat_keys (
    number TEXT PRIMARY KEY, chat_id INTEGER NOT NULL, wrapped_by TEXT NOT NULL,
    wrapped BLOB NOT NULL, in_doubt INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX chat_keys_chat ON chat_keys (chat_id);
CREATE INDEX chat_keys_wrapped_by ON chat_keys (wrapped_by);
CREATE INDEX chat_keys_in_doubt ON chat_keys (chat_id) WHERE in_doubt = 1;
CREATE TABLE destroyed (number TEXT PRIMARY KEY) WITHOUT ROWID;
PRAGMA user_version = {VERSION};
"""
_KEY = "SELECT number, chat_id, wrapped_by, wrapped FROM chat_keys"
_LISTED = "(SELECT value FROM json_each(?))"


class SqliteKeys:
    """See the module."""

    def __init__(self, path: Path, connection: sqlite3.Connection, thread: ThreadPoolExecutor):
        self.place = str(path)
        self._path = path
        self._file = identity(path)
        self._connection = connection
        self._thread = thread
        self._closed = False

    @classmethod
    async def open(cls, path: Path, *, make: bool, patience: float) -> SqliteKeys:
        """Open the file, readable by its owner only if it is made here."""
        thread = ThreadPoolExecutor(1, thread_name_prefix="keys")
        try:
            with explained(path):
                opening = asyncio.get_running_loop().run_in_executor(
                    thread, _open, path, make, patience
                )
                return cls(path, await opening, thread)
        except BaseException:
            thread.shutdown(wait=False)
            raise

    async def identity(self) -> str:
        """Tells this store of keys from every other."""
        [(name,)] = await self._rows("SELECT name FROM identity")
        return str(name)

    def check(self) -> None:
        """Raise ``StoreGone`` if the file was deleted or replaced."""
        if identity(self._path) != self._file:
            raise StoreGone(
                f"{self._path}, the keys of chats, was deleted or replaced while it was in use: "
                "nothing more is written. Put it in its place, and start again"
            )

    async def get(self, numbers: Collection[str]) -> list[WrappedKey]:
        """Those of these that are kept."""
        return await self._keys(f"{_KEY} WHERE number IN {_LISTED}", json.dumps([*numbers]))

    async def of_chats(self, chat_ids: Collection[int]) -> list[WrappedKey]:
        """All keys of these chats."""
        return await self._keys(f"{_KEY} WHERE chat_id IN {_LISTED}", json.dumps([*chat_ids]))

    async def add(self, new: Sequence[WrappedKey], doubted: Collection[str] = ()) -> None:
        """Put in new keys, and note these others as in doubt too, in one commit."""
        rows = [(key.number, key.chat_id, key.by, key.wrapped) for key in new]

        def work(connection: sqlite3.Connection) -> None:
            connection.executemany("INSERT INTO chat_keys VALUES (?, ?, ?, ?, 1)", rows)
            connection.execute(
                f"UPDATE chat_keys SET in_doubt = 1 WHERE number IN {_LISTED}",
                (json.dumps([*doubted]),),
            )

        await self._commit(work)

    async def confirm(self, numbers: Collection[str]) -> None:
        """These are in use."""
        sql = f"UPDATE chat_keys SET in_doubt = 0 WHERE number IN {_LISTED}"
        await self._commit(lambda connection: connection.execute(sql, (json.dumps([*numbers]),)))

    async def doubted(self, after: int, limit: int) -> list[WrappedKey]:
        """The next keys in doubt, by chat."""
        sql = f"""
            {_KEY} WHERE in_doubt = 1 AND chat_id IN (
                SELECT DISTINCT chat_id FROM chat_keys WHERE in_doubt = 1 AND chat_id > ?
                ORDER BY chat_id LIMIT ?
            ) ORDER BY chat_id
        """
        return await self._keys(sql, after, limit)

    async def destroy(self, numbers: Collection[str]) -> None:
        """Destroy these; SQLite overwrites what it frees, and its log is emptied."""
        listed = (json.dumps([*numbers]),)

        def work(connection: sqlite3.Connection) -> None:
            connection.execute(
                "INSERT INTO destroyed SELECT value FROM json_each(?) WHERE true"
                " ON CONFLICT DO NOTHING",
                listed,
            )
            connection.execute(f"DELETE FROM chat_keys WHERE number IN {_LISTED}", listed)

        await self._commit(work)
        await self._do(empty_log)

    async def destroyed(self, numbers: Collection[str]) -> set[str]:
        """Which of these were destroyed on purpose."""
        sql = f"SELECT number FROM destroyed WHERE number IN {_LISTED}"
        return {number for (number,) in await self._rows(sql, json.dumps([*numbers]))}

    async def wrapped_by(self) -> Mapping[str, int]:
        """How many keys are wrapped by each of the operator's."""
        sql = "SELECT wrapped_by, count(*) FROM chat_keys GROUP BY wrapped_by"
        return dict(await self._rows(sql))

    async def not_by(self, by: str, limit: int) -> list[WrappedKey]:
        """Some keys that another of the operator's keys wraps."""
        sql = f"{_KEY} WHERE wrapped_by < ? OR wrapped_by > ? LIMIT ?"
        return await self._keys(sql, by, by, limit)

    async def examples(self, by: str) -> list[WrappedKey]:
        """A few that this key wraps."""
        return await self._keys(f"{_KEY} WHERE wrapped_by = ? LIMIT {EXAMPLES}", by)

    async def rewrap(self, changed: Sequence[tuple[WrappedKey, WrappedKey]]) -> None:
        """Put the second in the place of the first, where it is still as it was."""
        sql = "UPDATE chat_keys SET wrapped_by = ?, wrapped = ? WHERE number = ? AND wrapped_by = ?"
        rows = [(new.by, new.wrapped, old.number, old.by) for old, new in changed]
        await self._commit(lambda connection: connection.executemany(sql, rows))

    async def close(self) -> None:
        """Close the file."""
        if not self._closed:
            self._closed = True
            loop = asyncio.get_running_loop()
            await loop.run_in_executor(self._thread, self._connection.close)
            self._thread.shutdown(wait=False)

    async def _keys(self, sql: str, *given: object) -> list[WrappedKey]:
        return [WrappedKey(*row) for row in await self._rows(sql, *given)]

    async def _rows(self, sql: str, *given: object) -> list[tuple[Any, ...]]:
        return await self._do(lambda connection: connection.execute(sql, given).fetchall())

    async def _commit(self, work: Callable[[sqlite3.Connection], object]) -> None:
        # What is written into a file that nobody will find again would be lost, and with it people.
        self.check()

        def whole(connection: sqlite3.Connection) -> None:
            connection.execute("BEGIN IMMEDIATE")
            try:
                work(connection)
                connection.commit()
            except BaseException:
                if connection.in_transaction:
                    connection.rollback()
                raise

        await self._do(whole)

    async def _do(self, work: Callable[[sqlite3.Connection], T]) -> T:
        if self._closed:
            raise StoreError("the store of keys is closed")
        loop = asyncio.get_running_loop()
        with explained(self._path):
            return await loop.run_in_executor(self._thread, work, self._connection)


def _open(path: Path, make: bool, patience: float) -> sqlite3.Connection:
    if make:
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        except OSError as error:
            raise StoreError(f"cannot make or write {path}: {error.strerror}") from error
    elif not path.exists():
        raise StoreError(
            f"{path} is not there, which holds the keys of the chats in this database: put it "
            "back, or name its place in KEYS_URL"
        )
    connection = sqlite3.connect(
        path, timeout=patience, isolation_level=None, check_same_thread=False
    )
    try:
        connection.executescript("PRAGMA secure_delete=ON; PRAGMA synchronous=FULL;")
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if version == 0:
            _make(connection, path)
        elif version > VERSION:
            raise StoreError(f"{path} was made by a newer version of this program: install that")
    except BaseException:
        connection.close()
        raise
    return connection


def _make(connection: sqlite3.Connection, path: Path) -> None:
    # Several processes may start at once; the change of mode itself does not wait in line.
    connection.execute("BEGIN EXCLUSIVE")
    connection.commit()
    connection.execute("PRAGMA journal_mode=WAL")
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema")}
    if tables and "chat_keys" not in tables:
        raise StoreError(f"{path} is a database of something else: give another KEYS_URL")
    try:
        connection.executescript(
            f"{_MAKE} INSERT INTO identity VALUES ('{token_hex(16)}'); COMMIT;"
        )
    except sqlite3.OperationalError:
        if connection.in_transaction:
            connection.rollback()
        # Another process was faster.
        if connection.execute("PRAGMA user_version").fetchone()[0] != VERSION:
            raise
