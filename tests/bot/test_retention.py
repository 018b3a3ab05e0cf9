"""Who blocked the bot for long is forgotten; who is there, or came back, is not."""

from __future__ import annotations

import asyncio
import logging
from datetime import UTC, datetime, timedelta

import pytest

from bot.clock import FixedClock
from bot.retention import Months, forget_blocked, keep_to_it, months_before
from bot.sealing.store import SealedStore
from bot.store import Store
from tests.sealing.conftest import (
    address,
    clock,
    keys_url,
    open_sealed,
    postgres_address,
    prepared_database,
    sqlite_address,
    store,
)
from tests.sealing.people import BIRTH, kept, settle, told
from tests.sealing.raw import keys_of, run

__all__ = [
    "address",
    "clock",
    "keys_url",
    "open_sealed",
    "postgres_address",
    "prepared_database",
    "sqlite_address",
    "store",
]

NOW = datetime(2026, 8, 31, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("months", "day"),
    [(0, (2026, 8, 31)), (6, (2026, 2, 28)), (8, (2025, 12, 31)), (30, (2024, 2, 29))],
)
def test_months_end_where_the_calendar_says(months: int, day: tuple[int, int, int]) -> None:
    assert months_before(NOW, months) == datetime(*day, 12, tzinfo=UTC)


async def blocked(store: Store, chat_id: int, at: datetime | None) -> None:
    async with store.transaction() as transaction:
        await transaction.set_blocked(chat_id, at)


async def test_who_blocked_the_bot_for_long_is_forgotten(
    store: SealedStore, keys_url: str, address: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    long_ago = datetime(2026, 2, 28, 12, tzinfo=UTC)
    await settle(store, *range(1, 124))
    for chat_id in range(1, 121):
        await blocked(store, chat_id, long_ago - timedelta(seconds=chat_id))
    await blocked(store, 121, long_ago)
    await blocked(store, 122, long_ago - timedelta(days=1))
    await blocked(store, 122, None)
    assert await forget_blocked(store, FixedClock(NOW), 6) == 120
    assert [one.chat_id for one in await store.chats_after(0, 200)] == [121, 122, 123]
    for chat_id in (121, 122, 123):
        assert await told(store, chat_id) == BIRTH
        assert len((await kept(store, chat_id)).reminders) == 2
    for table in ("reminders", "outbox"):
        assert await run(address, f"SELECT count(*) FROM {table} WHERE chat_id < 121") == [(0,)]
    assert await keys_of(keys_url, 1) == []
    # Their number and nothing else; and nobody is forgotten twice.
    assert "120 chats were forgotten that had blocked the bot for 6 months" in caplog.text
    assert await forget_blocked(store, FixedClock(NOW), 6) == 0
    assert await forget_blocked(store, FixedClock(NOW + timedelta(seconds=1)), 6) == 1


async def test_who_comes_back_at_that_moment_stays(
    store: SealedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    await settle(store, 7)
    await blocked(store, 7, NOW - timedelta(days=400))
    found = store.inner.chats_blocked
    looked: list[int] = []

    async def found_too_late(before: datetime, limit: int) -> list[int]:
        chats = await found(before, limit)
        looked.append(len(chats))
        await blocked(store, 7, None)
        return chats

    monkeypatch.setattr(store.inner, "chats_blocked", found_too_late)
    assert await forget_blocked(store, FixedClock(NOW), 6) == 0
    assert looked == [1, 0]
    assert await told(store, 7) == BIRTH


async def test_it_looks_once_a_day_and_not_at_once(
    store: SealedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    await settle(store, 7)
    await blocked(store, 7, NOW - timedelta(days=400))
    waited: list[float] = []

    async def wait(seconds: float) -> None:
        waited.append(seconds)
        if len(waited) == 3:
            raise asyncio.CancelledError

    with monkeypatch.context() as patched:
        patched.setattr("bot.retention.asyncio.sleep", wait)
        with pytest.raises(asyncio.CancelledError):
            await keep_to_it(store, FixedClock(NOW), Months(0, 0))
        assert waited == [3600, 86_400, 86_400]
    assert await told(store, 7) == BIRTH
    waited.clear()
    with monkeypatch.context() as patched:
        patched.setattr("bot.retention.asyncio.sleep", wait)
        with pytest.raises(asyncio.CancelledError):
            await keep_to_it(store, FixedClock(NOW), Months(13, 24))
    assert await told(store, 7) is None
