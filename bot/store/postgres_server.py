"""The PostgreSQL server: connecting, bringing the tables up to date, its errors in plain words."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import parse_qs, urlsplit

import asyncpg

from bot.store import StoreBusy, StoreError, StoreFull
from bot.store.migrations import NEWEST, VERSION_QUERY, is_newest, postgres_statements

UPGRADE_LOCK = -6_409_871_225_003
"""Held while upgrading; negative, so that it is never a private chat's number."""

VERSION_TABLE = """
SELECT EXISTS (
    SELECT FROM pg_class
    WHERE relname = 'alembic_version' AND relkind = 'r' AND pg_table_is_visible(oid)
)
"""

UPGRADE_SECONDS = 3600.0
COMMAND_SECONDS = 30.0
IDLE_MILLISECONDS = 60_000
"""A process that stops in the middle of a transaction lets go of its chats after this."""

_NOT_UNDERSTOOD = "the PostgreSQL address has a part not understood"
_CONFLICT = (asyncpg.exceptions.TransactionRollbackError, asyncpg.LockNotAvailableError)
_AWAY = (
    asyncpg.PostgresConnectionError,
    asyncpg.exceptions.OperatorInterventionError,
    asyncpg.IdleInTransactionSessionTimeoutError,
    asyncpg.ReadOnlySQLTransactionError,
    OSError,
)


async def connect(address: str, place: str, patience: float) -> Any:
    """A pool of connections to a database whose tables are up to date."""
    with explained(place):
        pool = None
        try:
            pool = await pool_of(address, patience)
            async with pool.acquire() as connection:
                await upgrade(connection, place)
        except BaseException as error:
            if pool is not None:
                pool.terminate()
            if isinstance(error, ValueError):
                # Its text may quote the address, and with it the password.
                raise StoreError(_NOT_UNDERSTOOD) from None
            raise
        return pool


async def stands_at(address: str, place: str, patience: float) -> str | None:
    """The revision of the tables, read without changing anything; None where there are none yet."""
    with explained(place):
        try:
            connection = await asyncpg.connect(address, timeout=patience)
        except ValueError:
            raise StoreError(_NOT_UNDERSTOOD) from None
        try:
            return await _revision(connection)
        finally:
            await connection.close()


async def pool_of(address: str, patience: float) -> Any:
    """A pool of connections, none of which is made yet."""
    return await asyncpg.create_pool(
        address,
        # Connected when needed, so that a server that is away is not asked in vain.
        min_size=0,
        max_size=10,
        timeout=patience,
        command_timeout=COMMAND_SECONDS,
        # Nothing here changes a session's settings, so the trip that resets them is saved.
        reset=_leave_as_it_is,
        server_settings={
            "application_name": "express-entry-assistant",
            "lock_timeout": str(int(patience * 1000)),
            "idle_in_transaction_session_timeout": str(IDLE_MILLISECONDS),
        },
    )


async def upgrade(connection: Any, place: str, target: str = NEWEST) -> None:
    """Bring the tables to ``target``; processes that start together wait for the first."""
    if is_newest(await _revision(connection), place):
        return
    async with connection.transaction():
        await connection.execute("SET LOCAL lock_timeout = 0")
        await connection.execute(
            "SELECT pg_advisory_xact_lock($1)", UPGRADE_LOCK, timeout=UPGRADE_SECONDS
        )
        stored = await _revision(connection)
        if not is_newest(stored, place) and stored != target:
            statements = await asyncio.to_thread(postgres_statements, stored, target)
            await connection.execute("".join(statements), timeout=UPGRADE_SECONDS)


async def _revision(connection: Any) -> str | None:
    # Not to_regclass: inside a transaction it may go on denying a table made by another process.
    if not await connection.fetchval(VERSION_TABLE):
        return None
    stored: str | None = await connection.fetchval(VERSION_QUERY)
    return stored


async def _leave_as_it_is(connection: Any) -> None:
    """asyncpg has already rolled back what was open."""


def place_of(address: str) -> str:
    """Which database an address means, in words that never hold the password."""
    try:
        parts = urlsplit(address)
        if parts.fragment or "@" in parts.path + parts.query:
            raise ValueError
        host, port = parts.hostname, parts.port
    except ValueError:
        # Left as it stands, a piece of the password could pass for the host or the name.
        raise StoreError(
            "the PostgreSQL address cannot be read: postgresql://user:password@host:5432/name, "
            "with special characters of the password written as %XX"
        ) from None
    host = host or parse_qs(parts.query).get("host", ["this machine"])[0]
    name = parts.path.lstrip("/") or "(default)"
    return f"PostgreSQL database {name} at {host}" + (f":{port}" if port else "")


@contextmanager
def explained(place: str) -> Iterator[None]:
    """Turn the driver's errors into one line that says what to mend."""
    try:
        yield
    except asyncpg.exceptions.InvalidAuthorizationSpecificationError as error:
        raise StoreError(f"{place} refused this user or password") from error
    except asyncpg.InvalidCatalogNameError as error:
        raise StoreError(f"{place} does not exist: create it first") from error
    except asyncpg.InsufficientPrivilegeError as error:
        raise StoreError(f"{place}: {_line(error)}: give this user the right") from error
    except asyncpg.DiskFullError as error:
        raise StoreFull(f"no space left for {place}: free some") from error
    except asyncpg.exceptions.InsufficientResourcesError as error:
        raise StoreFull(f"{place} has no capacity: {_line(error)}") from error
    except _CONFLICT as error:
        raise StoreBusy(f"{place}: others hold what this needs: {_line(error)}") from error
    except _AWAY as error:
        raise StoreBusy(f"cannot reach {place}: {_line(error)}") from error
    except asyncpg.DataError as error:
        # Its text, and that of the error it came from, may quote the value: what somebody wrote.
        raise StoreError(f"{place} refused a value: {type(error).__name__}") from None
    except asyncpg.InterfaceError as error:
        raise StoreBusy(f"lost {place}: {_line(error)}") from error
    except asyncpg.PostgresError as error:
        raise StoreError(f"{place}: {_line(error)}") from error


def _line(error: BaseException) -> str:
    return (str(error) or type(error).__name__).splitlines()[0]
