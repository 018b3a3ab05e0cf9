"""A database file deleted or replaced under a store: nothing is written where nobody finds it."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.store import Delivered, StoreBusy, StoreError, StoreGone, TurnRecord
from bot.store.opening import open_store


def delete(path: Path) -> None:
    path.unlink()


def replace(path: Path) -> None:
    backup = path.with_name("backup.db")
    with closing(sqlite3.connect(path)) as file:
        file.execute("VACUUM INTO ?", (str(backup),))
    backup.rename(path)


def remove_all(path: Path) -> None:
    shutil.rmtree(path.parent)


@pytest.mark.parametrize("harm", [delete, replace, remove_all])
async def test_a_file_that_is_gone_takes_nothing_more(
    tmp_path: Path, harm: Callable[[Path], None]
) -> None:
    path = tmp_path / "data" / "bot.db"
    store = await open_store(str(path))
    try:
        store.check()
        async with store.transaction() as transaction:
            await transaction.write([TurnRecord(7, "{}", 0, ("u1",), ("hello",), 1)])
        harm(path)
        with pytest.raises(StoreGone, match=f"{path} was deleted or replaced"):
            store.check()
        with pytest.raises(StoreGone):
            async with store.transaction() as transaction:
                await transaction.write([TurnRecord(8, "{}", 0, ("u2",), ("hello",), 1)])
        with pytest.raises(StoreGone):
            await store.park("u3", "no reason")
        with pytest.raises(StoreGone):
            await store.delivered([Delivered(7, 1)])
        with pytest.raises(StoreGone):
            await store.lead()
        # What was refused is not there, in whatever file this process still has open.
        assert [one.chat_id for one in await store.waiting()] == [7]
        assert await store.parked() == []
        with pytest.raises(StoreGone):
            await store.prune(datetime(2026, 1, 1, tzinfo=UTC))
    finally:
        await store.close()


async def test_a_file_that_was_moved_away_and_back_is_the_same(tmp_path: Path) -> None:
    path = tmp_path / "bot.db"
    store = await open_store(str(path))
    try:
        path.rename(tmp_path / "elsewhere.db")
        with pytest.raises(StoreGone):
            store.check()
        (tmp_path / "elsewhere.db").rename(path)
        store.check()
        async with store.transaction() as transaction:
            await transaction.write([TurnRecord(7, "{}", 0, ("u1",), (), 1)])
    finally:
        await store.close()


async def test_no_empty_file_takes_the_place_of_one_that_was_used(tmp_path: Path) -> None:
    """A service that is started again by itself would greet everybody as a stranger."""
    path, lock = tmp_path / "bot.db", tmp_path / "bot.db.lock"
    store = await open_store(str(path))
    held = await store.lead()
    assert held is not None
    await held.release()
    await store.close()
    path.rename(tmp_path / "elsewhere.db")
    with pytest.raises(StoreError) as refused:
        await open_store(str(path))
    assert not isinstance(refused.value, StoreBusy)
    assert str(refused.value) == (
        f"{path} is not there, but the assistant has run on it: put it back, or restore a backup. "
        f"To begin with an empty one, delete {lock}"
    )
    assert not path.exists()
    # As it says: put back ...
    (tmp_path / "elsewhere.db").rename(path)
    await (await open_store(str(path))).close()
    # ... or begun anew.
    path.unlink()
    lock.unlink()
    await (await open_store(str(path))).close()
