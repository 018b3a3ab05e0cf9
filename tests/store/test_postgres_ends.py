"""How work on a PostgreSQL server ends: undone and given back, whatever stands in the way of it."""

from __future__ import annotations

import asyncio
from typing import Any

import asyncpg
import pytest

from bot.store import StoreBusy, StoreError
from bot.store import postgres as by_pool
from bot.store.moments import utc_now
from bot.store.postgres import PostgresStore
from bot.store.postgres_lead import PostgresLead


class Pool:
    """A pool, its one connection and its transaction; ``failing`` says what goes wrong where."""

    def __init__(self) -> None:
        self.log: list[str] = []
        self.failing: dict[str, BaseException] = {}
        self.closing: asyncio.Event | None = None

    def _do(self, what: str) -> None:
        self.log.append(what)
        if what in self.failing:
            raise self.failing[what]

    async def acquire(self) -> Pool:
        self._do("acquire")
        return self

    async def release(self, _: Pool) -> None:
        self._do("release")

    def transaction(self) -> Pool:
        return self

    async def start(self) -> None:
        self._do("start")

    async def commit(self) -> None:
        self._do("commit")

    async def rollback(self) -> None:
        self._do("rollback")

    async def fetch(self, *_: Any) -> list[Any]:
        self._do("fetch")
        return []

    def terminate(self) -> None:
        self._do("terminate")

    async def close(self) -> None:
        self._do("close")
        if self.closing is not None:
            await self.closing.wait()


@pytest.fixture
def pool() -> Pool:
    return Pool()


@pytest.fixture
def store(pool: Pool) -> PostgresStore:
    return PostgresStore(pool, "P", utc_now, "postgresql://h/d", 5)


async def work(store: PostgresStore, error: BaseException | None = None) -> None:
    async with store.transaction() as transaction:
        await transaction.handled(["u1"])
        if error is not None:
            raise error


async def test_what_succeeds_is_committed_and_given_back(pool: Pool, store: PostgresStore) -> None:
    await work(store)
    assert pool.log == ["acquire", "start", "fetch", "commit", "release"]


GONE = asyncpg.ConnectionDoesNotExistError("gone")
WENT = ["acquire", "start", "fetch", "rollback", "release"]


@pytest.mark.parametrize("error", [ZeroDivisionError(), asyncio.CancelledError()], ids=repr)
async def test_what_fails_is_undone_and_given_back(
    pool: Pool, store: PostgresStore, error: BaseException
) -> None:
    with pytest.raises(type(error)):
        await work(store, error)
    assert pool.log == WENT


@pytest.mark.parametrize(
    ("where", "log"),
    [
        ("acquire", ["acquire"]),
        ("start", ["acquire", "start", "rollback", "release"]),
        ("fetch", WENT),
        ("commit", ["acquire", "start", "fetch", "commit", "rollback", "release"]),
        ("release", ["acquire", "start", "fetch", "commit", "release"]),
    ],
)
async def test_a_server_that_goes_in_between_is_waited_for(
    pool: Pool, store: PostgresStore, where: str, log: list[str]
) -> None:
    """At each step it is the kind of error after which it is tried again."""
    pool.failing[where] = GONE
    with pytest.raises(StoreBusy, match="cannot reach P: gone"):
        await work(store)
    assert pool.log == log


async def test_what_cannot_be_undone_is_broken_off(pool: Pool, store: PostgresStore) -> None:
    """The server rolls back once the connection is gone; the error that was first is told."""
    pool.failing["rollback"] = GONE
    with pytest.raises(ZeroDivisionError):
        await work(store, ZeroDivisionError())
    assert pool.log == [*WENT[:-1], "terminate", "release"]
    pool.log.clear()
    pool.failing["terminate"] = asyncpg.InterfaceError("already")
    with pytest.raises(ZeroDivisionError):
        await work(store, ZeroDivisionError())
    assert pool.log == [*WENT[:-1], "terminate", "release"]
    # Cancelled while it is undone: that is what is told.
    pool.failing["rollback"] = asyncio.CancelledError()
    with pytest.raises(asyncio.CancelledError):
        await work(store, ZeroDivisionError())


async def test_closing_waits_a_little_and_then_breaks_off(
    pool: Pool, store: PostgresStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert by_pool.CLOSING_SECONDS == 10
    monkeypatch.setattr(by_pool, "CLOSING_SECONDS", 0.01)
    pool.closing = asyncio.Event()
    await asyncio.wait_for(store.close(), 5)
    assert pool.log == ["close", "terminate"]
    await store.close()
    assert pool.log == ["close", "terminate"]
    for attempt in (work(store), store.waiting(), store.lead()):
        with pytest.raises(StoreError, match="the database is closed"):
            await attempt
    assert pool.log == ["close", "terminate"]


async def test_closing_in_good_order_breaks_nothing_off(pool: Pool, store: PostgresStore) -> None:
    await store.close()
    assert pool.log == ["close"]


async def test_causes_are_pruned_until_few_are_left(
    pool: Pool, store: PostgresStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full page is not the last one."""
    pages = [3, 3, 2]
    asked: list[tuple[Any, ...]] = []

    async def fetch(query: str, *arguments: Any) -> Any:
        asked.append(arguments)
        return [(pages.pop(0),)] if "count" in query else []

    monkeypatch.setattr(pool, "fetch", fetch)
    monkeypatch.setattr(by_pool, "PRUNED_AT_ONCE", 3)
    assert await store.prune(utc_now()) == 8
    assert pages == []
    assert [len(arguments) for arguments in asked] == [1, 2, 2, 2]


async def test_all_connections_are_to_the_same_server_and_waited_for_as_long(
    pool: Pool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Those that work and the one that leads; errors name the place and no password."""
    address, asked = "postgresql://me:secret@db.example/bot", []

    async def connect(*given: Any) -> Pool:
        asked.append(given)
        return pool

    async def take(*given: Any) -> None:
        asked.append(given)
        raise GONE

    monkeypatch.setattr(by_pool, "connect", connect)
    monkeypatch.setattr(PostgresLead, "take", take)
    store = await PostgresStore.open(address, clock=utc_now, patience=0.7)
    place = "PostgreSQL database bot at db.example"
    with pytest.raises(StoreBusy, match=f"cannot reach {place}: gone"):
        await store.lead()
    pool.failing["acquire"] = GONE
    with pytest.raises(StoreBusy, match=f"cannot reach {place}: gone"):
        await work(store)
    assert asked == [(address, place, 0.7), (address, 0.7, store._author)]
