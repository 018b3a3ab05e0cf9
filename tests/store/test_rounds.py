"""What was told of rounds is kept with how it was asked for, or not at all, on both engines."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.store import Store, StoreError
from bot.store.opening import open_store
from bot.store.rounds import FeedRecord, RoundRecord

NOW = datetime(2026, 11, 29, 12, 0, 0, 123456, tzinfo=UTC)
ENGLISH = RoundRecord("448", "feed-en", '{"name": "é ż"}', NOW)
OPERATOR = RoundRecord("448", "operator", "{}", NOW)
FEED = FeedRecord("https://feed.example/en.json", '"abc"', "Mon, 01 Jan", NOW, NOW, "read")


async def test_nothing_is_known_at_first(store: Store) -> None:
    assert (await store.rounds(), await store.feeds()) == ([], [])
    await store.keep_rounds([])
    assert await store.drop_round("448", "feed-en") is False
    assert (await store.rounds(), await store.feeds()) == ([], [])


async def test_what_is_kept_is_there_again_after_a_restart(address: str) -> None:
    store = await open_store(address)
    away = FeedRecord("https://other.example", None, None, NOW, None, "away: 500")
    await store.keep_rounds([OPERATOR, ENGLISH], [FEED, away])
    await store.close()
    store = await open_store(address)
    assert await store.rounds() == [ENGLISH, OPERATOR]
    assert await store.feeds() == [FEED, away]
    await store.close()


async def test_what_a_source_tells_later_takes_the_place_of_its_own_only(store: Store) -> None:
    await store.keep_rounds([OPERATOR, ENGLISH], [FEED])
    later = replace(ENGLISH, told='{"later": 1}', changed_at=NOW + timedelta(days=1))
    asked = replace(FEED, etag=None, read_at=None, outcome="away")
    await store.keep_rounds([later], [asked])
    assert await store.rounds() == [later, OPERATOR]
    assert await store.feeds() == [asked]


async def test_what_is_dropped_is_gone_and_the_rest_stays(store: Store) -> None:
    await store.keep_rounds([OPERATOR, ENGLISH])
    assert await store.drop_round("448", "operator") is True
    assert await store.drop_round("448", "operator") is False
    assert await store.rounds() == [ENGLISH]


async def test_rounds_and_feed_are_one_commit(store: Store) -> None:
    """A feed that is noted as read without what was read would never be read again."""
    impossible = replace(FEED, outcome=None)  # type: ignore[arg-type]
    with pytest.raises(StoreError):
        await store.keep_rounds([ENGLISH], [impossible])
    assert (await store.rounds(), await store.feeds()) == ([], [])


async def test_many_at_once_from_two_processes(address: str) -> None:
    first, second = await open_store(address), await open_store(address)
    rows = [RoundRecord(str(number), "feed-en", "{}", NOW) for number in range(500)]
    await asyncio.gather(first.keep_rounds(rows, [FEED]), second.keep_rounds(rows[::-1], [FEED]))
    assert len(await first.rounds()) == 500
    await first.close()
    await second.close()


async def test_rounds_that_are_no_news_any_more_are_remembered(address: str) -> None:
    store = await open_store(address)
    assert await store.announced() == frozenset()
    await store.note_announced(["448", "91a"])
    await store.note_announced(["449", "448"])
    await store.note_announced([])
    await store.close()
    store = await open_store(address)
    assert await store.announced() == {"448", "449", "91a"}
    await store.close()
