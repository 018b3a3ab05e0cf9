"""The SQLite file itself: made private, brought up to date, its errors put in plain words."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from bot.store import StoreBusy, StoreError, StoreFull
from bot.store.migrations import VERSION_QUERY, is_newest, upgrade_sqlite

_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL}
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_FORBIDDEN = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN}


def prepare(path: Path, patience: float) -> None:
    """Make the file if need be, readable by its owner only, and bring its tables up to date."""
    _make(path)
    with closing(sqlite3.connect(path, timeout=patience, isolation_level=None)) as connection:
        if connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
            # Several processes may start at once; the change of mode itself does not wait in line.
            connection.execute("BEGIN EXCLUSIVE")
            connection.commit()
            connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA secure_delete=ON")

        def behind() -> bool:
            return not is_newest(revision_of(connection, path), str(path))

        if behind():
            upgrade_sqlite(connection, behind)


def stands_at(path: Path, patience: float) -> str | None:
    """The revision of the tables, read without changing anything; None where there are none yet."""
    if not path.exists():
        if lock_of(path).exists():
            raise StoreError(_missing(path))
        return None
    found = f"{path.resolve().as_uri()}?mode=ro"
    with closing(sqlite3.connect(found, timeout=patience, uri=True)) as connection:
        return revision_of(connection, path)


def identity(path: Path) -> tuple[int, int] | None:
    """Which file lies there; None if none does."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def lock_of(path: Path) -> Path:
    """The file beside the database that whoever leads on it locks; it stays when they end."""
    return path.with_name(path.name + ".lock")


def _make(path: Path) -> None:
    if not path.exists() and lock_of(path).exists():
        # An empty one instead would greet everybody as a stranger, and take answers that are lost
        # when the right one is back. A service that is started again and again would do just that.
        raise StoreError(_missing(path))
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        # SQLite gives its log files the permissions of the file itself.
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        raise StoreError(f"cannot make or write {path}: {error.strerror}") from error
    if not os.access(path.parent, os.W_OK):
        raise StoreError(f"cannot write into {path.parent}, which SQLite must")


def _missing(path: Path) -> str:
    return (
        f"{path} is not there, but the assistant has run on it: put it back, or restore a "
        f"backup. To begin with an empty one, delete {lock_of(path)}"
    )


def revision_of(connection: sqlite3.Connection, path: Path) -> str | None:
    """The revision of the tables; None where there are none, an error where they are another's."""
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema")}
    if "alembic_version" in tables:
        row = connection.execute(VERSION_QUERY).fetchone()
        return None if row is None else str(row[0])
    if tables:
        raise StoreError(f"{path} is a database of another program: give another path")
    return None


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn SQLite's errors into one line that says what to mend."""
    try:
        yield
    except sqlite3.Error as error:
        # The low byte is the kind, the rest says more about it.
        kind = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if kind in _BUSY:
            raise StoreBusy(f"{path} is locked by another process that writes") from error
        if kind == sqlite3.SQLITE_FULL:
            raise StoreFull(f"no space left for {path}: free some") from error
        if kind == sqlite3.SQLITE_IOERR:
            raise StoreFull(f"reading or writing {path} failed: {error}") from error
        if kind in _DAMAGED:
            raise StoreError(
                f"{path} is not a SQLite database, or is damaged: restore it from a backup"
            ) from error
        if kind in _FORBIDDEN:
            raise StoreError(f"cannot open or write {path}: {error}") from error
        raise StoreError(f"{path}: {error}") from error
