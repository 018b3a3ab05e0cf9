"""How often a feed is asked, and for what."""

from __future__ import annotations

import asyncio
import contextlib
from datetime import timedelta

import pytest

from bot.clock import FixedClock
from bot.rounds import watching
from bot.rounds.known import KnownRounds
from bot.rounds.watching import AT_MOST, EVERY, RoundsWatch
from bot.store import Store
from tests.bot.feed_server import MONDAY, FeedServer
from tests.bot.following import NOW, Following, in_use


async def test_it_asks_only_for_what_is_new(
    following: Following, store: Store, clock: FixedClock, ircc: FeedServer
) -> None:
    await following.watch.look()
    await following.after(EVERY - timedelta(seconds=1))
    assert len(ircc.asked) == 1
    kept = await store.rounds()
    await following.after(timedelta(seconds=1))
    first, second = ircc.asked
    assert "If-None-Match" not in first.headers
    assert second.headers["If-None-Match"].startswith('"')
    assert second.headers["If-Modified-Since"] == MONDAY
    assert "express-entry-assistant" in second.headers["User-Agent"]
    assert "Cookie" not in second.headers
    assert await store.rounds() == kept
    [asked] = await store.feeds()
    assert (asked.outcome, asked.read_at) == ("nothing new", clock.now())


async def test_another_process_does_not_ask_again_so_soon(
    following: Following, store: Store, clock: FixedClock, ircc: FeedServer
) -> None:
    await following.watch.look()
    other = Following(store, clock, ircc.address())
    await other.after(EVERY / 2)
    assert len(ircc.asked) == 1
    assert in_use("448") is not None
    await other.after(EVERY / 2)
    assert len(ircc.asked) == 2
    assert "If-None-Match" in ircc.asked[1].headers


@pytest.mark.parametrize(("chance", "share"), [(0.0, 0.75), (1.0, 1.25)])
async def test_waits_are_not_alike(
    store: Store, clock: FixedClock, ircc: FeedServer, chance: float, share: float
) -> None:
    process = RoundsWatch(store, KnownRounds(store), clock, [ircc.address()], chance=lambda: chance)
    await process.look()
    clock.moment = NOW + share * EVERY - timedelta(seconds=1)
    await process.look()
    assert len(ircc.asked) == 1
    clock.moment += timedelta(seconds=1)
    await process.look()
    assert len(ircc.asked) == 2


async def test_a_feed_that_fails_is_asked_less_and_less_and_told_of(
    following: Following, store: Store, ircc: FeedServer, caplog: pytest.LogCaptureFixture
) -> None:
    ircc.fails(503)
    await following.watch.look()
    for wait in (2, 4, 8, 16, 18, 18):
        asked = len(ircc.asked)
        await following.after(wait * EVERY - timedelta(seconds=1))
        assert len(ircc.asked) == asked
        await following.after(timedelta(seconds=1))
        assert len(ircc.asked) == asked + 1
    assert "answers 503; what is known stays" in caplog.text
    [record] = await store.feeds()
    assert (record.outcome, record.read_at) == ("answers 503", None)
    # Back again, and at the usual pace.
    ircc.answers.clear()
    await following.after(AT_MOST)
    assert in_use("448") is not None
    asked = len(ircc.asked)
    await following.after()
    assert len(ircc.asked) == asked + 1


@pytest.mark.parametrize(
    ("said", "wait"),
    [
        ("7200", timedelta(hours=2)),
        ("9" * 99, AT_MOST),
        ("Wed, 07 Oct 2026 14:00:00 GMT", timedelta(hours=2)),
        ("soon", 2 * EVERY),
        ("-5", 2 * EVERY),
    ],
)
async def test_a_wait_that_is_asked_for_is_obeyed_within_reason(
    following: Following, ircc: FeedServer, said: str, wait: timedelta
) -> None:
    ircc.fails(429, Retry_After=said, Date="Wed, 07 Oct 2026 12:00:00 GMT")
    await following.watch.look()
    await following.after(wait - timedelta(seconds=1))
    assert len(ircc.asked) == 1
    await following.after(timedelta(seconds=1))
    assert len(ircc.asked) == 2


async def test_what_is_unforeseen_is_not_tried_each_minute(
    store: Store,
    clock: FixedClock,
    ircc: FeedServer,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    minutes = 0

    async def wait(seconds: float) -> None:
        nonlocal minutes
        minutes += 1
        clock.moment += timedelta(seconds=seconds)
        if minutes > 80:
            raise asyncio.CancelledError

    def fails(*_: object) -> None:
        raise RuntimeError("who knows")

    monkeypatch.setattr(watching, "read_feed", fails)
    known = KnownRounds(store)
    watch = RoundsWatch(store, known, clock, [ircc.address()], wait=wait, chance=lambda: 0.5)
    with contextlib.suppress(asyncio.CancelledError):
        await watch.run()
    # At once, and each time after twice the usual wait: at minutes 0, 40 and 80.
    assert len(ircc.asked) == 3
    assert caplog.text.count("following the rounds failed: RuntimeError") == 3


async def test_a_clock_that_is_put_back_stops_nothing(
    following: Following, clock: FixedClock, ircc: FeedServer
) -> None:
    await following.watch.look()
    clock.moment = NOW - timedelta(days=1)
    await following.watch.look()
    assert len(ircc.asked) == 2
