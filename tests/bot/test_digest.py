"""What needs a person is told to the operator's chat: once, together, and behind everybody else."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from bot import serving
from bot.clock import FixedClock
from bot.operating import digest
from bot.operating.digest import MOST_AT_ONCE, Digest
from bot.settings import Settings
from bot.store import Store, TurnRecord, Wake
from bot.store.opening import open_store
from bot.store.rounds import FeedRecord
from bot.telegram.api import TelegramApi, telegram_api
from bot.telegram.rates import Rates
from express_entry import rulebook
from express_entry.rulebook import Rulebook
from tests.bot_api import BotApiServer, Person
from tests.express_entry.rulebook.test_rounds_joined import shipped, told

__all__ = ["shipped"]

NOW = datetime(2026, 10, 1, 16, tzinfo=UTC)
FEED = "https://a.example/en.json"
HEADING = "The Express Entry assistant needs somebody:"


class Desk:
    """A digest on a database of its own, to a Telegram on loopback; the clock is moved by hand."""

    def __init__(self, address: str, server: BotApiServer, operator: Person) -> None:
        self.clock = FixedClock(NOW)
        self.address = address
        self.operator = operator
        self.server = server
        self.rates = Rates(0)
        self.api: TelegramApi = telegram_api(server.token, server.url, self.rates)
        self.store: Store
        self.digest: Digest

    async def open(self) -> None:
        self.store = await open_store(self.address, clock=self.clock.now)
        await self.api.initialize()
        self.restart()

    def restart(self) -> None:
        """As a new process would begin."""
        self.digest = Digest(self.operator.id, self.api, self.store, self.clock, [FEED])

    async def close(self) -> None:
        await self.api.shutdown()
        await self.store.close()

    async def told(self) -> list[str]:
        """What the operator hears when it is looked: each thing for itself."""
        before = len(self.operator.chat.messages)
        await self.digest.look()
        new = list(self.operator.chat.messages.values())[before:]
        assert len(new) <= 1
        if not new:
            return []
        heading, *things = new[0].text.split("\n\n")
        assert heading == HEADING
        return [thing.removeprefix("• ") for thing in things]

    async def fed(self, read_at: datetime) -> None:
        asked = FeedRecord(FEED, None, None, self.clock.now(), read_at, "answers 404")
        await self.store.keep_rounds([], [asked])


@pytest.fixture
async def desk(address: str, server: BotApiServer, ann: Person) -> AsyncIterator[Desk]:
    ann.send("hello")
    made = Desk(address, server, ann)
    await made.open()
    yield made
    await made.close()


async def test_nothing_is_said_where_nothing_is_wrong(desk: Desk) -> None:
    await desk.fed(NOW - timedelta(hours=23))
    assert await desk.told() == []


async def test_each_kind_of_thing(desk: Desk, shipped: Rulebook) -> None:
    """In one message, with what to do; and no person in it."""
    await desk.store.park("u1", "ValueError in composing.py:12")
    await desk.store.park("u2", "ValueError in composing.py:12")
    await desk.fed(NOW - timedelta(days=1, minutes=1))
    odd = told("448", name="Bee <keepers>")
    rulebook.use(shipped.with_rounds(shipped.rounds.joined([odd])))
    async with desk.store.transaction() as transaction:
        await transaction.chats([77_123_456])
        wakes = (Wake("a", NOW - timedelta(hours=2)),)
        await transaction.write([TurnRecord(77_123_456, "{}", 0, (), (), 1, wakes)])
    parked, kind, feed, late = await desk.told()
    assert parked == (
        "2 events were put aside and not answered, the last at 2026-10-01 16:00 UTC: ValueError in "
        "composing.py:12. That is a mistake in the program: python -m bot parked"
    )
    assert kind.startswith("a round is of a kind that is not known, 'Bee <keepers>'")
    assert feed.startswith("no feed of rounds was read since 2026-09-30 15:59 UTC")
    assert late.startswith("1 reminders are more than 1 h late")
    assert "77" not in parked + kind + feed + late
    assert await desk.told() == []
    desk.restart()
    assert await desk.told() == []


async def test_rules_past_their_review(desk: Desk) -> None:
    """Three years on, more than fit into one message: the rest comes in the next, then nothing."""
    desk.clock.moment = datetime(2029, 10, 1, tzinfo=UTC)
    first = await desk.told()
    assert len(first) == MOST_AT_ONCE
    assert "a review was due on" in first[0]
    heard = [*first]
    while more := await desk.told():
        heard += more
    assert len(heard) == len(set(heard)) > MOST_AT_ONCE


async def test_what_changes_is_told_again(desk: Desk) -> None:
    """Another mistake; the same one on another day; a feed that was read in between. Not how many
    of the same."""
    await desk.store.park("u1", "ValueError in a.py:1")
    assert len(await desk.told()) == 1
    await desk.store.park("u2", "ValueError in a.py:1")
    assert await desk.told() == []
    await desk.store.park("u3", "KeyError in b.py:2")
    assert [one.partition("UTC: ")[2][:18] for one in await desk.told()] == ["KeyError in b.py:2"]
    desk.clock.moment += timedelta(days=1)
    await desk.store.park("u4", "ValueError in a.py:1")
    assert [one.split()[0] for one in await desk.told()] == ["3"]
    for read_at in (NOW - timedelta(days=2), NOW - timedelta(hours=30)):
        await desk.fed(read_at)
        assert [one.split(" since")[0] for one in await desk.told()] == [
            "no feed of rounds was read"
        ]
        assert await desk.told() == []


async def test_a_chat_that_refuses_is_left_alone_for_an_hour(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    await desk.store.park("u1", "ValueError in a.py:1")
    desk.server.fail_next("sendMessage", status=403, description="Forbidden: bot was blocked")
    with caplog.at_level(logging.ERROR, "bot.operating.digest"):
        assert await desk.told() == []
    assert caplog.messages[0].startswith("OPERATOR_CHAT_ID cannot be written to (Forbidden")
    desk.clock.moment += timedelta(minutes=59)
    assert await desk.told() == []
    desk.clock.moment += timedelta(minutes=1)
    assert len(await desk.told()) == 1


@pytest.mark.parametrize("fault", [{"status": 502}, {"status": 429, "retry_after": 0}])
async def test_what_telegram_did_not_take_is_told_the_next_time(
    desk: Desk, fault: dict[str, Any]
) -> None:
    await desk.store.park("u1", "ValueError in a.py:1")
    desk.server.fail_next("sendMessage", **fault)
    assert await desk.told() == []
    assert len(await desk.told()) == 1


async def test_it_waits_behind_whoever_chats(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    turns: list[tuple[int, bool]] = []

    async def turn(chat_id: int, bulk: bool = False) -> None:
        turns.append((chat_id, bulk))

    monkeypatch.setattr(desk.rates, "turn", turn)
    await desk.store.park("u1", "ValueError in a.py:1")
    await desk.told()
    assert turns == [(desk.operator.id, True)]


async def test_once_a_minute_and_not_at_the_start() -> None:
    happened: list[object] = []

    async def wait(seconds: float) -> None:
        happened.append(seconds)
        if len(happened) == 5:
            raise asyncio.CancelledError

    made = Digest.__new__(Digest)
    made._wait = wait

    async def look() -> None:
        happened.append("looked")
        if len(happened) == 2:
            raise RuntimeError("a mistake")

    made.look = look  # type: ignore[method-assign]
    with pytest.raises(asyncio.CancelledError):
        await made.run()
    assert happened == [60.0, "looked", 60.0, "looked", 60.0]


# ------------------------------------------------------------------ as it is served


async def test_the_copy_that_leads_tells(
    tmp_path: Path, server: BotApiServer, ann: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(digest, "EVERY_SECONDS", 0.1)
    monkeypatch.chdir(tmp_path)
    settings = Settings(
        _env_file=None,
        bot_token=SecretStr(server.token),
        telegram_base_url=server.url,
        database_url=str(tmp_path / "a.db"),
        rounds_feeds="off",
        operator_chat_id=ann.id,
    )
    store = await open_store(settings.database_url)
    await store.park("u1", "ValueError in a.py:1")
    await store.close()
    ann.send("/start")
    serving_it = asyncio.create_task(serving.serve(settings, FixedClock(NOW)))
    while HEADING not in (await ann.hears(30)).text:
        pass
    os.kill(os.getpid(), signal.SIGTERM)
    await asyncio.wait_for(serving_it, 30)
