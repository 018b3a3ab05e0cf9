"""Who leads on a database knows it, and lets go whatever happens in between."""

from __future__ import annotations

import asyncio
import errno
import fcntl
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from bot.store import StoreError
from bot.store import postgres_lead as by_session
from bot.store import postgres_server as server
from bot.store import sqlite_lead as by_file
from bot.store.postgres_lead import PostgresLead
from bot.store.sqlite_lead import FileLead


def open_files() -> int:
    return len(os.listdir("/proc/self/fd"))


# ------------------------------------------------------------------ a locked file


def test_a_lock_that_cannot_be_had_leaves_nothing_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Held by another, refused by the file system, or deleted at that moment."""
    path = tmp_path / "a.lock"
    held = FileLead.take(path)
    assert held is not None
    before = open_files()
    assert FileLead.take(path) is None
    assert open_files() == before
    asyncio.run(held.release())

    def refused(*_: object) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    with monkeypatch.context() as broken:
        broken.setattr(fcntl, "flock", refused)
        with pytest.raises(StoreError) as caught:
            FileLead.take(path)
    assert str(caught.value) == f"cannot lock {path}: No locks available"

    def deleted(*_: object) -> None:
        path.unlink()

    with monkeypatch.context() as broken:
        broken.setattr(fcntl, "flock", deleted)
        assert FileLead.take(path) is None
    assert open_files() == before - 1
    again = FileLead.take(path)
    assert again is not None
    asyncio.run(again.release())
    with pytest.raises(StoreError, match="cannot make or write"):
        FileLead.take(tmp_path / "no" / "a.lock")


async def test_a_lead_on_a_file_is_looked_after_every_second(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.lock"
    held = FileLead.take(path)
    assert held is not None
    waited: list[float] = []

    async def wait(seconds: float) -> None:
        waited.append(seconds)
        assert len(waited) < 9, "it looks for ever"
        if len(waited) == 3:
            # Another file in its place is not the one that is locked.
            path.rename(tmp_path / "old.lock")
            path.touch()

    monkeypatch.setattr("bot.store.sqlite_lead.asyncio.sleep", wait)
    await held.lost()
    assert waited == [by_file.LOOK_SECONDS] * 3 == [1.0] * 3
    assert not held.holds()
    await held.release()
    await held.release()
    await held.lost()
    assert not held.holds()


# ------------------------------------------------------------------ a session


def test_releases_side_by_side_take_the_same_locks() -> None:
    """In a rolling update two releases run for a while: of another number each would lead."""
    assert by_session.LEADER_LOCK == -6_409_871_225_004
    assert server.UPGRADE_LOCK == -6_409_871_225_003


class Connection:
    """A session that answers as a test says."""

    def __init__(self, locked: Any = True) -> None:
        self.locked = locked
        self.answers: list[Any] = []
        self.asked: list[str] = []
        self.closing: Exception | None = None
        self.log: list[str] = []
        self.listeners: list[Callable[[Any], None]] = []

    async def fetchval(self, query: str, *_: Any, **__: Any) -> Any:
        self.asked.append(query)
        answer = self.locked if "lock" in query else self.answers.pop(0)
        if isinstance(answer, BaseException):
            raise answer
        return answer

    def add_termination_listener(self, listener: Callable[[Any], None]) -> None:
        self.listeners.append(listener)

    def is_closed(self) -> bool:
        return bool(self.log)

    async def close(self, **_: Any) -> None:
        if self.closing is not None:
            raise self.closing
        self.log.append("closed")

    def terminate(self) -> None:
        self.log.append("terminated")


async def take(monkeypatch: pytest.MonkeyPatch, connection: Connection) -> PostgresLead | None:
    async def connect(*_: Any, **__: Any) -> Connection:
        return connection

    monkeypatch.setattr("bot.store.postgres_lead.asyncpg.connect", connect)
    return await PostgresLead.take("postgresql://somewhere", 5)


@pytest.mark.parametrize("error", [asyncpg.PostgresError("x"), asyncio.CancelledError()], ids=repr)
async def test_a_session_that_could_not_ask_is_ended(
    monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    connection = Connection(error)
    with pytest.raises(type(error)):
        await take(monkeypatch, connection)
    assert connection.log == ["terminated"]


async def test_a_session_that_does_not_lead_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    connection = Connection(locked=False)
    assert await take(monkeypatch, connection) is None
    assert connection.log == ["closed"]


@pytest.mark.parametrize(
    "error", [asyncpg.PostgresError("x"), asyncpg.InterfaceError("x"), TimeoutError()], ids=repr
)
async def test_a_server_that_answers_no_more_is_a_lost_lead(
    monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    monkeypatch.setattr(by_session, "LOOK_SECONDS", 0.001)
    connection = Connection()
    lead = await take(monkeypatch, connection)
    assert lead is not None
    connection.answers = [1, 1, error]
    await asyncio.wait_for(lead.lost(), 5)
    assert connection.asked[1:] == ["SELECT 1"] * 3
    # Nobody can say goodbye on such a connection.
    connection.closing = error
    await lead.release()
    assert connection.log == ["terminated"]
    await lead.release()
    assert connection.log == ["terminated"]
    await asyncio.wait_for(lead.lost(), 5)


async def test_a_session_that_ends_is_a_lost_lead_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    connection = Connection()
    lead = await take(monkeypatch, connection)
    assert lead is not None
    losing = asyncio.create_task(lead.lost())
    await asyncio.sleep(0)
    assert not losing.done()
    connection.listeners[0](connection)
    await asyncio.wait_for(losing, 5)
    assert connection.asked == ["SELECT pg_try_advisory_lock($1)"]
