"""A database locked, full, broken, away or not ours is explained in one line; nothing is lost."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import traceback
from collections.abc import Awaitable, Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from bot.store import Delivered, Store, StoreBusy, StoreError, StoreGone, VersionConflict
from bot.store.moments import utc_now
from bot.store.opening import open_store
from bot.store.postgres import PostgresStore
from bot.store.sqlite import SqliteStore
from bot.store.sqlite_errand import Workbench
from tests.postgres import Server
from tests.store.turns import chat, turn, were_handled, write


async def refusal(address: str) -> str:
    """What opening says; always one line."""
    with pytest.raises(StoreError) as caught:
        await open_store(address, patience=0.3)
    message = str(caught.value)
    assert "\n" not in message
    return message


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("mysql://here/bot", "sqlite:/// or postgresql://"),
        ("sqlite://bot.db", "three slashes"),
        ("sqlite:///", "names no file"),
        ("", "names no file"),
        (":memory:", "names no file"),
        ("/proc/no-such-place/bot.db", "cannot make or write"),
        ("/etc/passwd/bot.db", "cannot make or write"),
        ("/tmp", "cannot make or write"),
        ("postgresql://bot:secret@127.0.0.1:1/bot", "cannot reach PostgreSQL database bot"),
        ("postgresql://bot:secret@no-such-host.invalid/bot", "cannot reach"),
        ("postgresql://bot:se/cret@host/bot", "cannot be read"),
        ("postgresql://bot:123#secret@host/bot", "cannot be read"),
        ("postgresql://bot:secret@host/bot?sslmode=nonsense", "not understood"),
    ],
)
async def test_an_address_that_cannot_work_is_explained(address: str, words: str) -> None:
    message = await refusal(address)
    assert words in message
    assert "secret" not in message
    assert "cret@" not in message


async def test_a_server_that_refuses_is_explained(postgres_server: Server) -> None:
    assert "does not exist: create it" in await refusal(postgres_server.url("nowhere"))
    name = postgres_server.new_database()
    postgres_server.sql("CREATE ROLE guarded LOGIN PASSWORD 'right'")
    wrong = await refusal(postgres_server.url(name, user="guarded:wrong"))
    assert "refused this user or password" in wrong
    assert "wrong" not in wrong.replace("wrong user", "")
    unable = await refusal(postgres_server.url(name, user="guarded:right"))
    assert "permission denied" in unable


async def test_missing_directories_are_made_and_only_the_owner_reads(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "bot.db"
    store = await open_store(str(path))
    await write(store, turn())
    assert {file.stat().st_mode & 0o077 for file in path.parent.iterdir()} == {0}
    assert path.parent.stat().st_mode & 0o077 == 0
    await store.close()


async def test_a_directory_that_takes_no_file_is_explained(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite writes its log beside the database, and would fail at the first answer only."""
    (tmp_path / "bot.db").touch()
    asked: list[tuple[Path, int]] = []

    def access(path: Path, mode: int) -> bool:
        asked.append((path, mode))
        return False

    monkeypatch.setattr("bot.store.sqlite_file.os.access", access)
    said = await refusal(str(tmp_path / "bot.db"))
    assert said == f"cannot write into {tmp_path}, which SQLite must"
    assert asked == [(tmp_path, os.W_OK)]


@pytest.mark.parametrize("content", [b"These are my notes.\n" * 500, b"SQLite format 3\0" * 500])
async def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(content)
    assert "not a SQLite database" in await refusal(str(path))
    assert path.read_bytes() == content


async def test_a_damaged_database_is_explained(tmp_path: Path) -> None:
    path = tmp_path / "bot.db"
    store = await open_store(str(path))
    await write(store, *(turn(n, session="x" * 3000) for n in range(1, 100)))
    await store.close()
    content = bytearray(path.read_bytes())
    content[8192:-4096] = b"\xff" * (len(content) - 12288)
    path.write_bytes(content)
    store = await open_store(str(path))
    with pytest.raises(StoreError, match="restore it from a backup"):
        await write(store, *(turn(n, version=1) for n in range(1, 100)))
    await store.close()


async def test_a_full_disk_stops_the_turn_and_nothing_else(tmp_path: Path) -> None:
    store = await SqliteStore.open(tmp_path / "bot.db", clock=utc_now, patience=5)
    await write(store, turn(handled=("u1",), replies=("a",)))
    pages = await limit_pages(store, 1)
    with pytest.raises(StoreBusy, match="no space left"):
        await write(
            store, turn(8, session="x" * 1_000_000, handled=("u2",), replies=("y" * 1_000_000,))
        )
    assert await chat(store, 8) is None
    assert await were_handled(store, "u1", "u2") == {"u1"}
    assert [reply.payload for reply in await store.waiting()] == ["a"]
    await limit_pages(store, pages + 10_000)
    await write(store, turn(8, session="x" * 1_000_000, handled=("u2",)))
    assert await were_handled(store, "u1", "u2") == {"u1", "u2"}
    await store.close()


async def limit_pages(store: SqliteStore, pages: int) -> int:
    """SQLite's own way to pretend the disk ends here; it cannot go below the present size."""
    [(limit,)] = await store._connections.writer.execute_fetchall(f"PRAGMA max_page_count={pages}")
    return int(limit)


async def test_a_locked_file_is_waited_for_and_then_given_up(sqlite_address: str) -> None:
    store = await open_store(sqlite_address, patience=0.3)
    with closing(sqlite3.connect(sqlite_address[10:], isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreBusy, match="locked by another process"):
            await write(store, turn(handled=("u1",)))
        with pytest.raises(StoreBusy):
            await store.delivered([Delivered(1, 1)])
        # Who only reads is not held up.
        assert await store.waiting() == []
        task = asyncio.create_task(write(store, turn(handled=("u1",))))
        await asyncio.sleep(0.1)
        other.execute("ROLLBACK")
        await task
    assert await were_handled(store, "u1") == {"u1"}
    await store.close()


async def swallows(store: Store) -> None:
    async with store.transaction() as transaction:
        with pytest.raises(VersionConflict):
            await transaction.write([turn(version=5)])


async def stumbles(store: Store) -> None:
    async with store.transaction() as transaction:
        await transaction.write([turn(8)])
        raise ZeroDivisionError


async def fails_at_once(store: Store) -> None:
    await store.park("u1", "no reason\ud800")


@pytest.mark.parametrize(
    ("trouble", "error"),
    [
        (swallows, StoreError),
        (stumbles, ZeroDivisionError),
        (fails_at_once, UnicodeEncodeError),
    ],
)
async def test_what_failed_holds_nobody_up(
    sqlite_address: str, trouble: Callable[[Store], Awaitable[None]], error: type[Exception]
) -> None:
    """Whatever went wrong, the file is free for other processes at once, without another call."""
    store = await open_store(sqlite_address)
    path = sqlite_address.removeprefix("sqlite:///")
    with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as other:
        try:
            await write(store, turn())
            with pytest.raises(error):
                await trouble(store)
            other.execute("BEGIN IMMEDIATE")
            assert other.execute("SELECT chat_id FROM chats").fetchall() == [(7,)]
            assert other.execute("SELECT key FROM handled").fetchall() == []
            other.execute("ROLLBACK")
        finally:
            await store.close()


async def test_a_commit_that_fails_is_undone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At once: the file is free, and nothing of it is there."""
    path = tmp_path / "bot.db"
    store = await SqliteStore.open(path, clock=utc_now, patience=5)
    writer = store._connections.writer

    def failing(_: sqlite3.Connection) -> None:
        raise sqlite3.OperationalError("disk I/O error")

    try:
        with monkeypatch.context() as broken:
            broken.setattr(Workbench, "commit", failing)
            with pytest.raises(StoreError, match="disk I/O error"):
                await write(store, turn(handled=("u1",)))
            assert not writer.in_transaction
            with pytest.raises(StoreError, match="disk I/O error"):
                await store.park("u2", "no reason")
            assert not writer.in_transaction
        path.rename(path.with_name("elsewhere.db"))
        with pytest.raises(StoreGone):
            await write(store, turn(handled=("u3",)))
        assert not writer.in_transaction
        path.with_name("elsewhere.db").rename(path)
        assert await chat(store, 7) is None
        assert await were_handled(store, "u1", "u2", "u3") == set()
    finally:
        await store.close()


async def test_a_locked_row_is_waited_for_and_then_given_up(postgres_address: str) -> None:
    store = await open_store(postgres_address, patience=0.3)
    await write(store, turn(), turn(8))
    other = await asyncpg.connect(postgres_address)
    held = other.transaction()
    await held.start()
    await other.execute("SELECT * FROM chats WHERE chat_id = 7 FOR UPDATE")
    with pytest.raises(StoreBusy, match="others hold"):
        await chat(store, 7)
    assert await chat(store, 8) is not None
    task = asyncio.create_task(chat(store, 7))
    await asyncio.sleep(0.1)
    await held.rollback()
    assert await task is not None
    await other.close()
    await store.close()


async def test_how_long_the_server_waits_for_us(postgres_address: str) -> None:
    """For a lock as long as was asked for; whoever stops amid a transaction holds its chats for a
    minute."""
    store = await open_store(postgres_address, patience=0.7)
    assert isinstance(store, PostgresStore)
    names = "lock_timeout", "idle_in_transaction_session_timeout", "application_name"
    shown = [await store._pool.fetchval(f"SHOW {name}") for name in names]
    assert shown == ["700ms", "1min", "express-entry-assistant"]
    await store.close()


@pytest.mark.parametrize("mode", ["fast", "immediate"])
async def test_a_server_that_goes_away_and_comes_back(
    postgres_server: Server, postgres_address: str, mode: str
) -> None:
    store = await open_store(postgres_address, patience=0.5)
    await write(store, turn(session="1", handled=("u1",), replies=("a",)))

    async def interrupted() -> None:
        async with store.transaction() as transaction:
            await transaction.chats([7])
            await transaction.write([turn(session="2", version=1, handled=("u2",), next_seq=2)])
            await asyncio.to_thread(postgres_server.stop, mode)

    try:
        with pytest.raises(StoreBusy):
            await interrupted()
        for attempt in (store.waiting(), chat(store), store.delivered([Delivered(7, 1)])):
            with pytest.raises(StoreBusy):
                await attempt
    finally:
        await asyncio.to_thread(postgres_server.start)
    assert await eventually(store) == {"u1"}
    stored = await chat(store)
    assert stored is not None
    assert (stored.session, stored.version) == ("1", 1)
    assert [reply.payload for reply in await store.waiting()] == ["a"]
    await store.close()


async def eventually(store: Store) -> Any:
    """The first answer after a failure; a connection that broke meanwhile may cost one try."""
    for _ in range(3):
        try:
            return await were_handled(store, "u1", "u2")
        except StoreBusy:
            continue
    return None


async def test_closing_while_the_server_is_away(
    postgres_server: Server, postgres_address: str
) -> None:
    store = await open_store(postgres_address, patience=0.5)
    postgres_server.stop()
    try:
        await store.close()
    finally:
        postgres_server.start()


@pytest.mark.parametrize(
    ("engine", "bad"),
    [
        ("sqlite", "Zaphod\ud800"),  # half of a pair of surrogates: in no encoding
        ("postgres", "Zaphod\ud800"),
        ("postgres", "Zaphod\x00"),  # a character that PostgreSQL keeps in no text
    ],
)
async def test_a_value_that_is_refused_is_not_told(
    request: pytest.FixtureRequest, engine: str, bad: str
) -> None:
    """What the store says is logged, and a value may be what somebody wrote."""
    store = await open_store(request.getfixturevalue(f"{engine}_address"))
    with pytest.raises(Exception) as refusal:  # noqa: PT011 (whatever it is, it does not tell)
        await write(store, turn(session=bad, handled=("u1",)))
    assert "Zaphod" not in "".join(traceback.format_exception(refusal.value))
    assert await were_handled(store, "u1") == set()
    await store.close()


async def test_a_character_that_sqlite_keeps_is_kept(sqlite_address: str) -> None:
    store = await open_store(sqlite_address)
    await write(store, turn(session="Zaphod\x00", handled=("u1",)))
    stored = await chat(store)
    assert stored is not None
    assert stored.session == "Zaphod\x00"
    await store.close()
