"""Opens the store an address names, loading only the engine it needs."""

from __future__ import annotations

import asyncio
from pathlib import Path

from bot.store import Store, StoreError
from bot.store.moments import Clock, utc_now

CHECK_SECONDS = 5.0
"""How often the database is looked for."""


async def open_store(address: str, *, clock: Clock = utc_now, patience: float = 5.0) -> Store:
    """Open the database at ``address``, making or upgrading its tables first.

    ``sqlite:///relative.db``, ``sqlite:////absolute.db`` or a plain path is one file;
    ``postgresql://user:password@host/name`` is a PostgreSQL server. ``patience`` is how many
    seconds to wait for another process's lock before ``StoreBusy``.
    """
    scheme, separator, rest = address.partition("://")
    if scheme in ("postgresql", "postgres") and separator:
        from bot.store.postgres import PostgresStore

        return await PostgresStore.open(address, clock=clock, patience=patience)
    if separator and scheme != "sqlite":
        raise StoreError(
            f"a database address begins with sqlite:/// or postgresql://, not {scheme}://"
        )
    if separator and not rest.startswith("/"):
        raise StoreError("a SQLite address has three slashes and a path: sqlite:///data/bot.db")
    path = _file(rest[1:] if separator else address)
    from bot.store.sqlite import SqliteStore

    return await SqliteStore.open(path, clock=clock, patience=patience)


async def watch(store: Store) -> None:
    """Raise ``StoreGone`` once the database is not there any more."""
    while True:
        store.check()
        await asyncio.sleep(CHECK_SECONDS)


def _file(name: str) -> Path:
    if not name.strip() or name == ":memory:":
        raise StoreError("the database address names no file, for example sqlite:///data/bot.db")
    return Path(name).expanduser()
