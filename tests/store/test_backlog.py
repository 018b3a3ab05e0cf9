"""What waits is counted as it stands, on both engines, and looking changes nothing."""

from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path

import pytest

from bot.store import Backlog, Delivered, Store, StoreError, TurnRecord, Wake
from bot.store.opening import is_up_to_date, open_store
from tests.store.conftest import Clock
from tests.store.turns import turn, write


async def remind(store: Store, clock: Clock, chat_id: int, **before: float) -> None:
    wakes = (Wake("a", clock.now - timedelta(**before)),)
    async with store.transaction() as transaction:
        await transaction.write([TurnRecord(chat_id, "{}", 0, (), (), 1, wakes)])


async def test_nothing_waits_in_a_new_database(store: Store, clock: Clock) -> None:
    assert await store.backlog(clock.now) == Backlog(0, None, 0, 0, 0)


async def test_replies_and_the_oldest_of_them(store: Store, clock: Clock) -> None:
    first = clock.now
    await write(store, turn(7, replies=("a", "b")), turn(-3, replies=("in a terminal",)))
    clock.pass_time(minutes=5)
    await write(store, turn(8, replies=("c",)))
    assert await store.backlog(clock.now) == Backlog(3, first, 0, 0, 0)
    await store.delivered([Delivered(7, 1), Delivered(7, 2)])
    assert await store.backlog(clock.now) == Backlog(1, clock.now, 0, 0, 0)


async def test_reminders_due_and_late(store: Store, clock: Clock) -> None:
    """Late is above an hour; who blocked the bot waits for nothing, and what is claimed is in
    somebody's hands until the claim runs out."""
    await remind(store, clock, 1, hours=-1)
    await remind(store, clock, 2, minutes=59)
    await remind(store, clock, 3, minutes=60)
    await remind(store, clock, 4, days=2)
    async with store.transaction() as transaction:
        await transaction.set_blocked(4, clock.now)
    assert await store.backlog(clock.now) == Backlog(0, None, 2, 1, 0)
    [claimed] = await store.claim(clock.now, clock.now + timedelta(minutes=5), 1)
    assert claimed.chat_id == 3
    assert await store.backlog(clock.now) == Backlog(0, None, 1, 0, 0)
    clock.pass_time(minutes=5)
    assert await store.backlog(clock.now) == Backlog(0, None, 2, 2, 0)


async def test_what_was_put_aside(store: Store, clock: Clock) -> None:
    await store.park("u1", "ValueError in a.py:1")
    await store.park("u2", "ValueError in a.py:1")
    assert (await store.backlog(clock.now)).parked == 2


async def test_looking_makes_no_tables(empty_address: str, tmp_path: Path) -> None:
    assert await is_up_to_date(empty_address) is None
    assert os.listdir(tmp_path) == []
    await (await open_store(empty_address)).close()
    assert await is_up_to_date(empty_address) is True


async def test_a_file_that_went_missing_is_told(sqlite_address: str, tmp_path: Path) -> None:
    (tmp_path / "bot.db.lock").touch()
    with pytest.raises(StoreError, match="is not there, but the assistant has run on it"):
        await is_up_to_date(sqlite_address)
