"""Copying a SQLite database whole: while it is in use, and back into its place. Plain functions for
a thread, on connections of their own."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from bot.store import StoreError
from bot.store.migrations import is_newest
from bot.store.sqlite_file import revision_of

Progress = Callable[[int, int], None]
"""Told how many pages are copied, and how many there are."""

PAGES = 1_000
"""Copied between two tellings of progress."""
PATIENCE = 5.0
LOGS = ("-wal", "-shm")


def copy_to(database: Path, target: Path, progress: Progress) -> None:
    """Write what the database holds at this moment into ``target``, an empty file."""
    # Not "mode=ro": whoever may not write the database may not read its log either.
    with closing(_connect(database)) as source, closing(_connect(target)) as copy:
        _check_ours(source, database)
        # What this reads stays as it is, whatever is written meanwhile: else each commit of the
        # running assistant would make the copying begin anew, and it would never end.
        source.execute("BEGIN")
        source.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        source.backup(
            copy, pages=PAGES, progress=lambda _, left, total: progress(total - left, total)
        )
        source.rollback()
        # So that it is one file, also once somebody has looked into it.
        copy.execute("PRAGMA journal_mode=DELETE")
    _to_disk(target)


def put_back(backup: Path, database: Path, aside: Path, progress: Progress) -> bool:
    """Put a backup in place of the database, which is kept as ``aside``; whether there was one.
    A backup that cannot be used changes nothing."""
    incoming = database.with_name(f"{database.name}.restoring")
    incoming.unlink(missing_ok=True)
    os.close(os.open(incoming, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    try:
        copy_to(backup, incoming, progress)
        with closing(_connect(incoming)) as copy:
            found = copy.execute("PRAGMA quick_check(1)").fetchone()
            if found != ("ok",):
                raise StoreError(f"{backup} is damaged ({found[0]}): nothing was changed")
        had_one = database.exists()
        # Without one too: a log that is left of it is none of the backup's.
        _set_aside(database, aside)
        os.replace(incoming, database)
        _to_disk(database.parent)
        return had_one
    finally:
        incoming.unlink(missing_ok=True)


def _check_ours(connection: sqlite3.Connection, path: Path) -> None:
    revision = revision_of(connection, path)
    if revision is None:
        raise StoreError(f"{path} is no database of the assistant: there are no tables in it")
    is_newest(revision, str(path))


def _set_aside(database: Path, aside: Path) -> None:
    """Under another name, with what its log still holds; a damaged one just as it lies there."""
    with suppress(sqlite3.Error), closing(_connect(database)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    for end in ("", *LOGS):
        lying = database.with_name(database.name + end)
        if lying.exists():
            os.replace(lying, aside.with_name(aside.name + end))


def _connect(path: Path) -> sqlite3.Connection:
    found = f"{path.resolve().as_uri()}?mode=rw"
    connection = sqlite3.connect(found, timeout=PATIENCE, isolation_level=None, uri=True)
    connection.execute("PRAGMA synchronous=FULL")
    return connection


def _to_disk(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
