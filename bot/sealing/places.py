"""Where the store of keys of a database is, and opening it, loading only the engine it needs."""

from __future__ import annotations

from urllib.parse import urlsplit

from bot.sealing.keys import Keys
from bot.store import StoreError
from bot.store.opening import file_of


async def open_keys(address: str, *, make: bool = True, patience: float = 5.0) -> Keys:
    """The store of keys at an address like a database's; ``make`` makes one if none is there."""
    path = file_of(address)
    if path is None:
        from bot.sealing.postgres_keys import PostgresKeys

        return await PostgresKeys.open(address, make=make, patience=patience)
    from bot.sealing.sqlite_keys import SqliteKeys

    return await SqliteKeys.open(path, make=make, patience=patience)


def keys_address(database: str, told: str | None) -> str:
    """Where the keys of a database are: beside a SQLite file unless told otherwise."""
    if told is None:
        path = file_of(database)
        if path is None:
            raise StoreError(
                "KEYS_URL is missing: with PostgreSQL, name another database for the keys of "
                "chats, which backups of DATABASE_URL do not take along"
            )
        return str(path.with_name(f"{path.stem}.keys{path.suffix}"))
    if _where(told) == _where(database):
        raise StoreError(
            "KEYS_URL names the database itself, whose backups would take the keys along: "
            "name another one"
        )
    return told


def _where(address: str) -> tuple[object, ...]:
    path = file_of(address)
    if path is not None:
        return (path.resolve(),)
    parts = urlsplit(address)
    return parts.hostname or "", parts.port or 5432, parts.query, parts.path.lstrip("/")
