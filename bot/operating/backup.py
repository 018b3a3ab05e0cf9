"""``python -m bot backup`` and ``restore``: which of them a database needs, and what is printed.

A SQLite file is copied here (``sqlite_copy``); a PostgreSQL database by PostgreSQL's own program.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote, urlsplit

from bot.clock import Clock
from bot.store import StoreError
from bot.store.opening import file_of
from bot.store.sqlite_copy import Progress, copy_to, put_back
from bot.store.sqlite_file import explained, lock_of
from bot.store.sqlite_lead import FileLead

PG_DUMP = 'pg_dump -Fc -d "$DATABASE_URL" -f {path}'
PG_RESTORE = 'pg_restore --clean --if-exists --no-owner -d "$DATABASE_URL" {path}'
STEP = 10
"""Percent after which progress is told."""


async def back_up(address: str, path: Path, force: bool) -> int:
    """Write a copy of the database to ``path``; the exit status."""
    return await asyncio.to_thread(_back_up, address, path, force)


def _back_up(address: str, path: Path, force: bool) -> int:
    database = file_of(address)
    if path.is_dir():
        return _refused(f"{path} is a folder: name the file to write")
    if path.exists() and not force:
        return _refused(f"{path} is there already: name another, or replace it with --force")
    if not path.absolute().parent.is_dir():
        return _refused(f"{path.absolute().parent} is not there: make it first")
    if database is not None and not database.exists():
        return _refused(f"{database} is not there: does DATABASE_URL name it rightly?")
    if database is not None and path.exists() and database.samefile(path):
        return _refused(f"{path} is the database itself: name another file")
    try:
        with _written(path, force) as partial:
            if database is None:
                _dump(address, partial, path)
            else:
                with explained(database):
                    copy_to(database, partial, _told("copied"))
    except FileExistsError:
        return _refused(f"{path} was made by somebody else meanwhile: name another")
    except OSError as error:
        return _refused(f"{path} cannot be written: {error.strerror}")
    print(
        f"{path} is a copy of the database ({path.stat().st_size:,} bytes), readable by you only.\n"
        "It holds what people told, also of those who erase it later: keep it no longer than you "
        "promise."
    )
    return 0


async def restore(address: str, path: Path, clock: Clock) -> int:
    """Put a copy in place of the database; the exit status."""
    database = file_of(address)
    if database is None:
        return _refused(
            "PostgreSQL's own program restores a PostgreSQL database. Stop every copy of the "
            f"assistant, then:\n    {PG_RESTORE.format(path=path)}"
        )
    if refusal := await asyncio.to_thread(_cannot_restore, database, path):
        return _refused(refusal)
    lead = FileLead.take(lock_of(database))
    if lead is None:
        return _refused(
            f"A copy of the assistant runs on {database}: stop it first, then run this again. "
            "Nothing was changed."
        )
    try:
        aside = database.with_name(f"{database.name}.replaced-{clock.now():%Y%m%dT%H%M%S}")
        with explained(path):
            kept = await asyncio.to_thread(put_back, path, database, aside, _told("restored"))
    except OSError as error:
        return _refused(f"{path} cannot be restored: {error.strerror}")
    finally:
        await lead.release()
    print(f"{database} is now what {path} holds.")
    if kept:
        print(f"What was there before is kept as {aside}: delete it once all is well.")
    print(
        "Whoever was erased after that backup is in it again: erase them once more (python -m bot "
        "forget). Updates that Telegram still holds arrive again."
    )
    return 0


def _cannot_restore(database: Path, path: Path) -> str | None:
    if not path.is_file():
        return f"{path} is no file"
    if not database.parent.is_dir():
        return f"{database.parent} is not there: make it first"
    if database.exists() and database.samefile(path):
        return f"{path} is the database itself: name a backup"
    return None


def _refused(why: str) -> int:
    print(why, file=sys.stderr)
    return 1


class _written:  # noqa: N801
    """A file beside ``path``, readable by its owner only, that takes its place at a good end."""

    def __init__(self, path: Path, force: bool) -> None:
        self._path = path
        self._force = force
        self._partial = path.with_name(f"{path.name}.partial-{os.getpid()}")

    def __enter__(self) -> Path:
        os.close(os.open(self._partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        return self._partial

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        try:
            if kind is None:
                if not self._force:
                    # Unlike a renaming, this never takes the place of a file.
                    os.link(self._partial, self._path)
                else:
                    self._partial.replace(self._path)
        finally:
            self._partial.unlink(missing_ok=True)


def _told(done: str) -> Progress:
    """Tells every tenth, on standard error."""
    last = 0

    def tell(pages: int, total: int) -> None:
        nonlocal last
        percent = 100 * pages // max(1, total)
        if percent - last >= STEP and percent < 100:
            last = percent
            print(f"{percent} % {done}", file=sys.stderr, flush=True)

    return tell


def _dump(address: str, partial: Path, path: Path) -> None:
    """Have PostgreSQL's program write it; the password travels where no list of processes shows."""
    bare, password = _without_password(address)
    environment = {**os.environ, **({"PGPASSWORD": password} if password else {})}
    print("pg_dump writes the copy", file=sys.stderr, flush=True)
    try:
        dumped = subprocess.run(
            ["pg_dump", "-Fc", "--no-password", "-d", bare, "-f", str(partial)],
            env=environment,
            stdin=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            check=False,
        )
    except FileNotFoundError:
        raise StoreError(
            "PostgreSQL's program pg_dump is not installed here. Install it (the package is often "
            "called postgresql-client), or run where it is:\n"
            f"    (umask 077; {PG_DUMP.format(path=path)})"
        ) from None
    if dumped.returncode:
        said = dumped.stderr.decode(errors="replace").strip().splitlines() or ["it says nothing"]
        raise StoreError(f"pg_dump failed, and nothing was written: {said[0]}")


def _without_password(address: str) -> tuple[str, str]:
    parts = urlsplit(address)
    user, separator, password = parts.netloc.rpartition("@")[0].partition(":")
    if not separator:
        return address, ""
    bare = parts._replace(netloc=f"{user}@{parts.netloc.rpartition('@')[2]}")
    return bare.geturl(), unquote(password)
