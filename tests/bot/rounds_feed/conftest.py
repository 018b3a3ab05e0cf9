"""A process that leads, and IRCC's side of the feed, on loopback, by a clock that is moved."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.clock import FixedClock
from bot.store import Store
from bot.store.opening import open_store
from tests.bot.feed_server import FeedServer
from tests.bot.following import NEW, NOW, Following
from tests.express_entry.rulebook.feeds import sample


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    opened = await open_store(str(tmp_path / "assistant.db"))
    yield opened
    await opened.close()


@pytest.fixture
async def ircc() -> AsyncIterator[FeedServer]:
    async with FeedServer() as server:
        server.tells(NEW, *sample())
        yield server


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture
def following(store: Store, clock: FixedClock, ircc: FeedServer) -> Following:
    return Following(store, clock, ircc.address())
