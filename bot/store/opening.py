"""Opens the store an address names, loading only the engine it needs."""

from __future__ import annotations

import asyncio
from pathlib import Path

from bot.store import Store, StoreError
from bot.store.migrations import is_newest
from bot.store.moments import Clock, utc_now


async def open_store(address: str, *, clock: Clock = utc_now, patience: float = 5.0) -> Store:
    """Open the database at ``address``, making or upgrading its tables first.

    ``sqlite:///relative.db``, ``sqlite:////absolute.db`` or a plain path is one file;
    ``postgresql://user:password@host/name`` is a PostgreSQL server. ``patience`` is how many
    seconds to wait for another process's lock before ``StoreBusy``.
    """
    path = file_of(address)
    if path is None:
        try:
            from bot.store.postgres import PostgresStore
        except ModuleNotFoundError as error:
            if error.name != "asyncpg":
                raise
            raise StoreError(
                "a PostgreSQL database needs one more package: pip install"
                " 'express-entry-assistant[postgres]'"
            ) from None
        return await PostgresStore.open(address, clock=clock, patience=patience)
    from bot.store.sqlite import SqliteStore

    return await SqliteStore.open(path, clock=clock, patience=patience)


async def is_up_to_date(address: str, patience: float = 5.0) -> bool | None:
    """Whether the tables need no upgrade, without changing anything; None where there are none yet,
    ``StoreError`` where no database answers, or it is not ours or a newer program's."""
    path = file_of(address)
    if path is None:
        from bot.store import postgres_server as server

        place = server.place_of(address)
        revision = await server.stands_at(address, place, patience)
    else:
        from bot.store import sqlite_file

        place = str(path)
        with sqlite_file.explained(path):
            revision = await asyncio.to_thread(sqlite_file.stands_at, path, patience)
    return None if revision is None else is_newest(revision, place)


def file_of(address: str) -> Path | None:
    """The SQLite file that an address names; None where it names a PostgreSQL database."""
    scheme, separator, rest = address.partition("://")
    if scheme in ("postgresql", "postgres") and separator:
        return None
    if separator and scheme != "sqlite":
        raise StoreError(
            f"a database address begins with sqlite:/// or postgresql://, not {scheme}://"
        )
    if separator and not rest.startswith("/"):
        raise StoreError("a SQLite address has three slashes and a path: sqlite:///data/bot.db")
    return _file(rest[1:] if separator else address)


def _file(name: str) -> Path:
    if not name.strip() or name == ":memory:":
        raise StoreError("the database address names no file, for example sqlite:///data/bot.db")
    return Path(name).expanduser()
