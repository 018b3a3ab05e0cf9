"""A database file deleted or replaced under a store: nothing is written where nobody finds it."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.store import Delivered, StoreGone, Turn
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
            await transaction.write([Turn(7, "{}", 0, ("u1",), ("hello",), 1)])
        harm(path)
        with pytest.raises(StoreGone, match=f"{path} was deleted or replaced"):
            store.check()
        with pytest.raises(StoreGone):
            async with store.transaction() as transaction:
                await transaction.write([Turn(8, "{}", 0, ("u2",), ("hello",), 1)])
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
            await transaction.write([Turn(7, "{}", 0, ("u1",), (), 1)])
    finally:
        await store.close()
