"""What a driver says becomes one line that says what to mend, of the kind that tells whether
waiting may help; what it says of a value is not told."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import asyncpg
import pytest
from asyncpg import exceptions as postgres

from bot.store import StoreBusy, StoreError, StoreFull
from bot.store import postgres_server as server
from bot.store import sqlite_file as file

WAIT, FULL, MEND = StoreBusy, StoreFull, StoreError


@pytest.mark.parametrize(
    ("error", "kind", "line"),
    [
        (postgres.InvalidPasswordError("x"), MEND, "P refused this user or password"),
        (postgres.InvalidAuthorizationSpecificationError("x"), MEND, "P refused this user or pas"),
        (postgres.InvalidCatalogNameError("x"), MEND, "P does not exist: create it first"),
        (postgres.InsufficientPrivilegeError("no\nZaphod"), MEND, "P: no: give this user the rig"),
        (postgres.DiskFullError("x"), FULL, "no space left for P: free some"),
        (postgres.TooManyConnectionsError("too many"), FULL, "P has no capacity: too many"),
        (postgres.OutOfMemoryError("memory"), FULL, "P has no capacity: memory"),
        (postgres.DeadlockDetectedError("d"), WAIT, "P: others hold what this needs: d"),
        (postgres.SerializationError("s"), WAIT, "P: others hold what this needs: s"),
        (postgres.LockNotAvailableError("l"), WAIT, "P: others hold what this needs: l"),
        (postgres.PostgresConnectionError("c"), WAIT, "cannot reach P: c"),
        (postgres.ConnectionDoesNotExistError("c"), WAIT, "cannot reach P: c"),
        (postgres.AdminShutdownError("a"), WAIT, "cannot reach P: a"),
        (postgres.CannotConnectNowError("n"), WAIT, "cannot reach P: n"),
        (postgres.QueryCanceledError("q"), WAIT, "cannot reach P: q"),
        (postgres.IdleInTransactionSessionTimeoutError("i"), WAIT, "cannot reach P: i"),
        (postgres.ReadOnlySQLTransactionError("r"), WAIT, "cannot reach P: r"),
        (ConnectionRefusedError("refused"), WAIT, "cannot reach P: refused"),
        (TimeoutError(), WAIT, "cannot reach P: TimeoutError"),
        (postgres.InterfaceError("gone\nZaphod"), WAIT, "lost P: gone"),
        (postgres.DataError("Zaphod"), MEND, "P refused a value: DataError"),
        (postgres.CharacterNotInRepertoireError("Zaphod"), MEND, "P refused a value: CharacterN"),
        (postgres.UndefinedTableError("no table"), MEND, "P: no table"),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else "",
)
def test_what_postgresql_says(error: Exception, kind: type[StoreError], line: str) -> None:
    with pytest.raises(StoreError) as caught, server.explained("P"):
        raise error
    assert type(caught.value) is kind
    assert str(caught.value).startswith(line)
    assert "Zaphod" not in str(caught.value)
    if isinstance(error, asyncpg.DataError) and not isinstance(error, asyncpg.InterfaceError):
        assert caught.value.__cause__ is None


def test_what_is_no_matter_of_the_database_is_left_alone() -> None:
    with pytest.raises(KeyError), server.explained("P"):
        raise KeyError
    with pytest.raises(KeyError), file.explained(Path("F")):
        raise KeyError


@pytest.mark.parametrize(
    ("code", "kind", "line"),
    [
        (sqlite3.SQLITE_BUSY, WAIT, "F is locked by another process that writes"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, WAIT, "F is locked by another process that writes"),
        (sqlite3.SQLITE_LOCKED, WAIT, "F is locked by another process that writes"),
        (sqlite3.SQLITE_PROTOCOL, WAIT, "F is locked by another process that writes"),
        (sqlite3.SQLITE_FULL, FULL, "no space left for F: free some"),
        (sqlite3.SQLITE_IOERR, FULL, "reading or writing F failed: said"),
        (sqlite3.SQLITE_IOERR_WRITE, FULL, "reading or writing F failed: said"),
        (sqlite3.SQLITE_CORRUPT, MEND, "F is not a SQLite database, or is damaged: restore it fro"),
        (sqlite3.SQLITE_NOTADB, MEND, "F is not a SQLite database, or is damaged: restore it fro"),
        (sqlite3.SQLITE_READONLY, MEND, "cannot open or write F: said"),
        (sqlite3.SQLITE_READONLY_DBMOVED, MEND, "cannot open or write F: said"),
        (sqlite3.SQLITE_PERM, MEND, "cannot open or write F: said"),
        (sqlite3.SQLITE_CANTOPEN, MEND, "cannot open or write F: said"),
        (sqlite3.SQLITE_ERROR, MEND, "F: said"),
        (None, MEND, "F: said"),
    ],
)
def test_what_sqlite_says(code: int | None, kind: type[StoreError], line: str) -> None:
    error = sqlite3.OperationalError("said")
    if code is not None:
        error.sqlite_errorcode = code
    with pytest.raises(StoreError) as caught, file.explained(Path("F")):
        raise error
    assert type(caught.value) is kind
    assert str(caught.value).startswith(line)
    assert caught.value.__cause__ is error


@pytest.mark.parametrize(
    ("address", "place"),
    [
        ("postgresql://ann:secret@db.example:5433/bot", "database bot at db.example:5433"),
        ("postgresql://ann:secret@db.example/bot", "database bot at db.example"),
        ("postgresql://ann:secret@db.example", "database (default) at db.example"),
        ("postgres:///bot", "database bot at this machine"),
        ("postgresql:///bot?host=/run/postgresql", "database bot at /run/postgresql"),
    ],
)
def test_which_database_is_meant_is_told_without_a_password(address: str, place: str) -> None:
    assert server.place_of(address) == f"PostgreSQL {place}"
