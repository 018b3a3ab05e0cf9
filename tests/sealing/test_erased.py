"""Erasing a chat destroys its key, however the process ends: no backup brings the person back."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.sealing.store import SealedStore
from bot.sealing.tidying import tidy
from bot.store import Delivered, StoreBusy, TurnRecord
from tests.sealing.conftest import Open
from tests.sealing.people import BIRTH, FAREWELL, erase, kept, say, settle, told
from tests.sealing.raw import everything, keys_of, run

BACKED_UP = ("chats", "outbox", "reminders")


async def back_up(address: str) -> list[list[tuple[object, ...]]]:
    """A copy of what is in the database, and of nothing else."""
    return [await run(address, f"SELECT * FROM {table}") for table in BACKED_UP]


async def restore(address: str, copy: list[list[tuple[object, ...]]]) -> None:
    """Put the copy in the place of what is there."""
    for table, rows in zip(BACKED_UP, copy, strict=True):
        await run(address, f"DELETE FROM {table}")
        for row in rows:
            values = ", ".join("NULL" if one is None else repr(one) for one in row)
            await run(address, f"INSERT INTO {table} VALUES ({values})")


async def test_a_backup_does_not_bring_back_who_erased_everything(
    store: SealedStore, open_sealed: Open, address: str, keys_url: str
) -> None:
    await settle(store, 7, 8)
    copy = await back_up(address)
    sql = "SELECT number, wrapped FROM chat_keys WHERE chat_id = 7"
    [(number, wrapped)] = await run(keys_url, sql)
    assert wrapped.decode("latin-1") in await everything(keys_url) or "postgres" in keys_url
    await erase(store, 7)
    assert number not in await keys_of(keys_url, 7)
    assert wrapped.decode("latin-1") not in await everything(keys_url)
    assert str(wrapped) not in await everything(keys_url)
    await store.close()
    await restore(address, copy)
    again = await open_sealed()
    # Not even one who has all of the operator's keys can open it.
    assert all("Zaphod" not in one.session for one in await again.chats_after(7 - 1, 1))
    assert await told(again, 7) is None
    assert (await kept(again, 7)).reminders == ()
    # Who had not erased anything is there as before.
    assert await told(again, 8) == BIRTH
    await say(again, 7, '{"new": 1}')
    assert await told(again, 7) == '{"new": 1}'
    assert await run(address, "SELECT version FROM chats WHERE chat_id = 7") == [(1,)]


async def test_a_copy_of_a_sqlite_file_takes_no_key_along(
    sqlite_address: str, tmp_path: Path
) -> None:
    """With the very commands of the documents, the keys lying beside it."""
    from bot.sealing.opening import open_as_set
    from bot.settings import Settings
    from tests.sealing.conftest import OLD

    settings = Settings.model_validate({"database_url": sqlite_address, "data_keys": OLD})
    store = await open_as_set(settings)
    await settle(store, 7)
    place = Path(sqlite_address[10:])
    assert {path.name for path in place.parent.glob("bot*db")} == {"bot.db", "bot.keys.db"}
    assert (place.with_name("bot.keys.db").stat().st_mode & 0o777) == 0o600
    with closing(sqlite3.connect(place)) as file:
        file.execute("VACUUM INTO ?", (str(tmp_path / "backup"),))
    await erase(store, 7)
    await store.close()
    for suffix in ("-wal", "-shm"):
        place.with_name(place.name + suffix).unlink(missing_ok=True)
    shutil.move(tmp_path / "backup", place)
    again = await open_as_set(settings)
    assert await told(again, 7) is None
    await again.close()


async def test_the_farewell_is_sealed_and_still_delivered(
    store: SealedStore, open_sealed: Open, address: str, keys_url: str
) -> None:
    await settle(store, 7)
    [sent] = await erase(store, 7)
    assert sent.payload == FAREWELL
    assert FAREWELL not in await everything(address)
    other = await open_sealed()
    assert [one.payload for one in await other.waiting([7])] == [FAREWELL]
    await tidy(store)
    assert [one.payload for one in await other.waiting([7])] == [FAREWELL]
    await store.delivered([Delivered(7, sent.seq)])
    await tidy(store)
    assert await keys_of(keys_url, 7) == []


async def test_who_comes_back_has_another_key(
    store: SealedStore, open_sealed: Open, keys_url: str
) -> None:
    other = await open_sealed()
    await settle(store, 7)
    # Known by heart in a second process, too.
    assert await told(other, 7) == BIRTH
    [first] = await keys_of(keys_url, 7)
    await erase(store, 7)
    await say(other, 7, "{}")
    assert first not in await keys_of(keys_url, 7)
    assert await told(await open_sealed(), 7) == "{}"


async def test_erased_and_begun_anew_in_one_commit(store: SealedStore, open_sealed: Open) -> None:
    await settle(store, 7)
    async with store.transaction() as transaction:
        await transaction.chats([7])
        await transaction.write(
            [
                TurnRecord(7, None, 1, (), (FAREWELL,), 2),
                TurnRecord(7, '{"new": 1}', 0, (), ("welcome",), 1),
            ]
        )
    again = await open_sealed()
    assert await told(again, 7) == '{"new": 1}'
    assert (await kept(again, 7)).waiting == (FAREWELL, "welcome")


# ------------------------------------------------------------------ ended in between


async def killed_after(store: SealedStore, turn: TurnRecord) -> None:
    """A turn that is written and never committed."""
    async with store.transaction() as transaction:
        await transaction.write([turn])
        raise ZeroDivisionError


async def test_a_key_not_destroyed_after_the_commit_is_destroyed_later(
    store: SealedStore, keys_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    await settle(store, 7)
    await tidy(store)
    [first] = await keys_of(keys_url, 7)
    with monkeypatch.context() as patched:

        async def away(_: object) -> None:
            raise StoreBusy("away")

        patched.setattr(store.vault.keys, "destroy", away)
        # The erasure is committed, so it counts.
        await erase(store, 7)
    assert first in await keys_of(keys_url, 7)
    await tidy(store)
    assert first not in await keys_of(keys_url, 7)
    assert [one.payload for one in await store.waiting([7])] == [FAREWELL]


async def test_an_erasure_that_is_not_committed_destroys_nothing(
    store: SealedStore, keys_url: str
) -> None:
    await settle(store, 7)
    await tidy(store)
    with pytest.raises(ZeroDivisionError):
        await killed_after(store, TurnRecord(7, None, 1, (), (FAREWELL,), 2))
    assert await told(store, 7) == BIRTH
    assert len(await keys_of(keys_url, 7)) == 2
    await tidy(store)
    assert len(await keys_of(keys_url, 7)) == 1
    assert await told(store, 7) == BIRTH
    # It is not looked at again and again.
    assert await store.vault.keys.doubted(0, 9) == []


async def test_a_key_of_a_turn_that_was_not_committed_goes(
    store: SealedStore, keys_url: str
) -> None:
    with pytest.raises(ZeroDivisionError):
        await killed_after(store, TurnRecord(7, BIRTH, 0, (), (), 1))
    assert len(await keys_of(keys_url, 7)) == 1
    await tidy(store)
    assert await keys_of(keys_url, 7) == []


async def test_a_turn_whose_key_cannot_be_put_in_is_not_written(
    store: SealedStore, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    with monkeypatch.context() as patched:

        async def full(*_: object) -> None:
            raise StoreBusy("full")

        patched.setattr(store.vault.keys, "add", full)
        with pytest.raises(StoreBusy, match="full"):
            await settle(store, 7)
    assert await run(address, "SELECT * FROM chats") == []
    await settle(store, 7)
    assert await told(store, 7) == BIRTH
