"""``python -m bot backup`` and ``restore``: a copy of one moment while people write, put back as it
was, and never in the place of something that is still wanted."""

from __future__ import annotations

import asyncio
import os
import shutil
import sqlite3
import stat
import subprocess
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from bot.store import TurnRecord
from bot.store.opening import open_store
from bot.store.sqlite_copy import copy_to
from tests.bot.house import Process
from tests.bot.telling import begin
from tests.bot.test_operating import Operator
from tests.bot_api import Person
from tests.postgres import Server, binaries
from tests.stories.story import BEFORE


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "assistant.db"


@pytest.fixture
def operator(tmp_path: Path, database: Path) -> Operator:
    return Operator(tmp_path, str(database))


async def keep(database: Path | str, *chats: int) -> None:
    store = await open_store(str(database))
    async with store.transaction() as transaction:
        await transaction.chats(chats)
        await transaction.write([TurnRecord(chat, "{}", 0, (), (), 1) for chat in chats])
    await store.close()


def stored(database: Path) -> list[int]:
    with closing(sqlite3.connect(database)) as connection:
        found = connection.execute("SELECT chat_id FROM chats ORDER BY chat_id").fetchall()
    return [chat for (chat,) in found]


def files(folder: Path) -> set[str]:
    return set(os.listdir(folder))


# ------------------------------------------------------------------ backup


async def test_a_copy_beside_a_running_bot_is_put_back(
    ann: Person, new_process: Callable[..., Process], tmp_path: Path, operator: Operator
) -> None:
    """What the log of the file holds is in it; restoring waits for the bot to be stopped."""
    process = new_process(BEFORE)
    await process.start()
    await begin(ann)
    await ann.settled()
    copy = tmp_path / "kept.db"
    status, said, _ = await operator.types("backup", str(copy))
    assert (status, said.split(" is a copy")[0]) == (0, str(copy))
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert stored(copy) == [ann.id]
    assert (await operator.types("forget", str(ann.id), "--yes"))[0] == 0
    status, _, wrong = await operator.types("restore", str(copy))
    assert (status, wrong.split(":")[0]) == (
        1,
        f"A copy of the assistant runs on {tmp_path}/assistant.db",
    )
    assert await process.stop() == 0
    status, said, _ = await operator.types("restore", str(copy))
    assert status == 0
    aside = tmp_path / "assistant.db.replaced-20261001T160000"
    assert f"kept as {aside}" in said
    assert (stored(tmp_path / "assistant.db"), stored(aside)) == ([ann.id], [])
    assert stat.S_IMODE((tmp_path / "assistant.db").stat().st_mode) == 0o600
    await process.start()
    ann.send("/help")
    await ann.settled()
    assert await process.stop() == 0


async def test_a_copy_of_one_moment_while_others_write(database: Path, tmp_path: Path) -> None:
    """Each commit of the writer adds a pair; none is halved, and the copying comes to an end."""
    await keep(database, *range(1, 4_001))
    copy = tmp_path / "copy.db"
    copy.touch()
    with closing(_writer(database)) as writer:
        rows = iter(range(10_001, 20_000, 2))

        def write_on(*_: int) -> None:
            first = next(rows)
            writer.execute(
                "INSERT INTO chats (chat_id, session, version, next_seq) VALUES"
                " (?, ?, 1, 1), (?, ?, 1, 1)",
                (first, "x" * 9_000, first + 1, "x" * 9_000),
            )

        for _ in range(600):
            write_on()
        # Copied a thousand pages at a time, with a commit in between.
        await asyncio.to_thread(_copy, database, copy, write_on)
    assert len(stored(copy)) == 4_000 + 2 * 600
    assert len(stored(database)) > len(stored(copy))
    assert files(tmp_path) == {"assistant.db", "copy.db"}


def _writer(database: Path) -> sqlite3.Connection:
    return sqlite3.connect(database, isolation_level=None, check_same_thread=False)


def _copy(database: Path, copy: Path, then: Callable[..., None]) -> None:
    told: list[int] = []

    def progress(pages: int, total: int) -> None:
        told.append(pages)
        assert len(told) < 100, "it begins anew again and again"
        then()

    copy_to(database, copy, progress)
    assert len(told) > 2


async def test_nothing_is_overwritten(operator: Operator, database: Path, tmp_path: Path) -> None:
    await keep(database, 1)
    taken = tmp_path / "photo.png"
    taken.write_text("a photo")
    status, said, wrong = await operator.types("backup", str(taken))
    assert (status, said) == (1, "")
    assert wrong == f"{taken} is there already: name another, or replace it with --force\n"
    assert taken.read_text() == "a photo"
    assert (await operator.types("backup", str(taken), "--force"))[0] == 0
    assert stored(taken) == [1]
    for given in (database, tmp_path, tmp_path / "no" / "copy.db"):
        assert (await operator.types("backup", str(given), "--force"))[0] == 1
    assert stored(database) == [1]
    assert files(tmp_path) == {"assistant.db", "photo.png"}


async def test_a_database_that_is_none_is_not_copied(operator: Operator, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    _, _, wrong = await operator.types("backup", str(copy))
    assert wrong.endswith("assistant.db is not there: does DATABASE_URL name it rightly?\n")
    (tmp_path / "assistant.db").write_bytes(b"no database " * 99)
    status, _, wrong = await operator.types("backup", str(copy))
    assert status == 1
    assert "is not a SQLite database" in wrong
    assert files(tmp_path) == {"assistant.db"}


# ------------------------------------------------------------------ restore


def _garbage(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\0" + b"garbage" * 999)


def _another_program(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE notes (text)")


def _empty(path: Path) -> None:
    path.touch()


@pytest.mark.parametrize("make", [_garbage, _another_program, _empty])
async def test_what_is_no_backup_changes_nothing(
    operator: Operator, database: Path, tmp_path: Path, make: Callable[[Path], None]
) -> None:
    await keep(database, 1)
    given = tmp_path / "given.db"
    make(given)
    status, said, wrong = await operator.types("restore", str(given))
    assert (status, said) == (1, "")
    assert "given.db" in wrong.splitlines()[0]
    assert stored(database) == [1]
    assert files(tmp_path) == {"assistant.db", "assistant.db.lock", "given.db"}


async def test_one_of_a_newer_release_or_damaged_changes_nothing(
    operator: Operator, database: Path, tmp_path: Path
) -> None:
    await keep(database, *range(1, 2_000))
    copy = tmp_path / "copy.db"
    assert (await operator.types("backup", str(copy)))[0] == 0
    damaged = tmp_path / "damaged.db"
    content = bytearray(copy.read_bytes())
    content[-4 * 4096 :] = b"\xff" * 4 * 4096
    damaged.write_bytes(content)
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    for given, why in ((copy, "newer version"), (damaged, "damaged")):
        status, _, wrong = await operator.types("restore", str(given))
        assert (status, why in wrong) == (1, True), wrong
    assert len(stored(database)) == 1_999


async def test_in_place_of_a_missing_or_damaged_database(
    operator: Operator, database: Path, tmp_path: Path
) -> None:
    await keep(database, 1)
    copy = tmp_path / "copy.db"
    assert (await operator.types("backup", str(copy)))[0] == 0
    os.remove(database)
    # What a process that was killed left of the one before.
    (tmp_path / "assistant.db-wal").write_bytes(b"of another" * 99)
    status, said, _ = await operator.types("restore", str(copy))
    assert (status, "is kept as" in said, stored(database)) == (0, False, [1])
    assert "assistant.db-wal" not in files(tmp_path)
    _garbage(database)
    status, said, _ = await operator.types("restore", str(copy))
    assert (status, "is kept as" in said, stored(database)) == (0, True, [1])


# ------------------------------------------------------------------ PostgreSQL


async def test_postgresql_by_its_own_program(
    tmp_path: Path, postgres_server: Server, postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Dumped without the password in any list of processes, and restored by what is printed."""
    programs = tmp_path / "bin"
    programs.mkdir()
    home = tmp_path / "home"
    home.mkdir()
    (programs / "pg_dump").write_text(
        f'#!/bin/sh\nprintf "%s\\n" "$@" "password $PGPASSWORD" > {tmp_path}/asked\n'
        f'exec {shutil.which("pg_dump", path=str(binaries()))} "$@"\n'
    )
    (programs / "pg_dump").chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}:{os.environ['PATH']}")
    await keep(postgres_url, 1, 2)
    address = postgres_url.replace("postgres@", "postgres:s%20cret@")
    operator = Operator(home, address)
    status, said, wrong = await operator.types("backup", "copy.dump")
    assert (status, said.split(" is a copy")[0]) == (0, "copy.dump"), wrong
    asked = (tmp_path / "asked").read_text()
    assert asked.endswith("password s cret\n")
    assert asked.count("cret") == 1
    assert stat.S_IMODE((home / "copy.dump").stat().st_mode) == 0o600
    assert b"s cret" not in (home / "copy.dump").read_bytes()
    status, _, wrong = await operator.types("restore", "copy.dump")
    assert status == 1
    typed = wrong.splitlines()[-1].strip()
    postgres_server.sql("DELETE FROM chats", urlsplit(postgres_url).path[1:])
    await asyncio.to_thread(
        subprocess.run,
        ["sh", "-c", f"{binaries()}/{typed}"],
        env={"DATABASE_URL": postgres_url, "PATH": os.environ["PATH"]},
        cwd=home,
        check=True,
    )
    store = await open_store(postgres_url)
    assert [one.chat_id for one in await store.chats_after(0, 9)] == [1, 2]
    await store.close()


async def test_without_that_program_it_is_said_what_to_run(
    tmp_path: Path, postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    await keep(postgres_url, 1)
    monkeypatch.setenv("PATH", str(tmp_path))
    status, _, wrong = await Operator(tmp_path, postgres_url).types("backup", "copy.dump")
    assert status == 1
    assert 'pg_dump -Fc -d "$DATABASE_URL" -f copy.dump' in wrong
    assert files(tmp_path) == set()
