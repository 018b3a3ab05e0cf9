"""Of several copies one asks for all."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import pytest

from bot.store.opening import open_store
from tests.bot.feed_server import FeedServer
from tests.bot.house import Process
from tests.bot.telling import until
from tests.bot_api import BotApiServer


@pytest.fixture
async def copies(
    server: BotApiServer, tmp_path: Path, address: str, ircc: FeedServer
) -> AsyncIterator[tuple[Process, Process]]:
    """Two processes on one token, one database and one feed."""
    made = []
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
        settings = {"DATABASE_URL": address, "ROUNDS_FEEDS": ircc.address()}
        made.append(Process(server, tmp_path / name, date(2026, 10, 7), **settings))
    yield made[0], made[1]
    for process in made:
        await process.kill()


def says(process: Process, text: str) -> bool:
    return process.output.exists() and text in process.output.read_text()


async def test_of_two_copies_one_asks_and_the_other_goes_on_with_what_was_kept(
    copies: tuple[Process, Process], address: str, ircc: FeedServer
) -> None:
    first, second = copies
    await first.start()
    await until(lambda: says(first, "On Telegram as"), "the first leads")
    await until(lambda: says(first, "round 448 is new"), "the first has read the feed")
    await second.start()
    await until(lambda: says(second, "standing by"), "the second stands by")
    await first.kill()
    await until(lambda: says(second, "On Telegram as"), "the second leads")
    assert says(second, "rounds of invitations are known to 2026-10-05")
    assert len(ircc.asked) == 1
    store = await open_store(address)
    assert "448" in {one.number for one in await store.rounds()}
    await store.close()
    assert await second.stop() == 0
