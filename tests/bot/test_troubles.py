"""Whole interviews in the middle of trouble that is not of our making: a tenth of the calls to
Telegram fails, updates come twice, and the disk is full, the database locked or restarted, or the
clock jumps, again and again. Each conversation ends as its twin does, to whom nothing happened.

``TROUBLED=200`` is the slow mode: so many people at once (docs/testing.md).
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import random
import sqlite3
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from bot.flood import Flood
from bot.store.sqlite import SqliteStore
from tests.bot.house import House
from tests.bot.new_rounds import GENERAL, leading, told
from tests.bot.new_rounds import NOW as NEWS
from tests.bot.stored import keep, text_of
from tests.bot.test_kill import (
    Candidate,
    dice,
    everything_sent,
    trouble,
)
from tests.bot_api import BotApiServer
from tests.bot_api.faults import Fault
from tests.lives import buttons
from tests.lives.life import submitted
from tests.postgres import Server
from tests.store.test_faults import limit_pages
from tests.stories import francophone, software_engineer, tradesperson
from tests.stories.story import BEFORE, Story

PEOPLE = int(os.environ.get("TROUBLED", "1"))
IS_SHORT = PEOPLE < 10
"""Waiting until Telegram or a server is back takes most of the time: in the suite little fails."""
STORIES = (software_engineer.STORY, francophone.STORY, tradesperson.STORY)
HELD = 0.2
"""Seconds for which the disk is full or the database locked: longer than is waited for."""
PATIENCE = 0.05

Outage = Callable[[House], Coroutine[Any, Any, None]]


@pytest.fixture(autouse=True)
def nobody_floods(monkeypatch: pytest.MonkeyPatch) -> None:
    """These people answer within milliseconds, which would be too much of anybody else."""
    monkeypatch.setattr("bot.telegram.service.Flood", partial(Flood, burst=1_000))


@dataclass(frozen=True)
class Ending:
    """What a conversation comes to. Old cards may keep their buttons where answers come faster than
    there is room for closing them; the last one is what is asked."""

    session: dict[str, Any]
    """As stored, but for the numbers of messages, which those sent twice change."""
    text: str
    labels: list[str]


_twins: dict[str, Ending] = {}


async def twin(story: Story, home: Path) -> Ending:
    """The ending of a story when nothing happens."""
    if story.name not in _twins:
        async with installed(str(home / f"{story.name}.db")) as (server, house):
            candidate = Candidate(server.person(), story, opened())
            await candidate.tell()
            await house.calm(candidate.person)
            _twins[story.name] = await ending(house, candidate)
    return _twins[story.name]


async def ending(house: House, candidate: Candidate) -> Ending:
    session = await house.session(candidate.person.id)
    session.get("given", {}).pop("message_id", None)
    last = candidate.person.last
    return Ending(session, last.text, last.labels)


def opened() -> asyncio.Event:
    gate = asyncio.Event()
    gate.set()
    return gate


@asynccontextmanager
async def installed(database: str) -> AsyncIterator[tuple[BotApiServer, House]]:
    async with BotApiServer() as server:
        house = House(server, database, BEFORE)
        house.patience = PATIENCE
        await house.start()
        try:
            yield server, house
        finally:
            await house.stop()


# ------------------------------------------------------------------ what happens


def full(struck: Callable[[], bool]) -> Outage:
    async def disk_is_full(house: House) -> None:
        """No page more for the database and none free in it, until something is not written."""
        store = house.store
        assert isinstance(store, SqliteStore)
        await asyncio.to_thread(no_page_is_free, house.database)
        await limit_pages(store, 1)
        for _ in range(50):
            await asyncio.sleep(HELD / 2)
            if struck():
                break
        await limit_pages(store, 1_000_000)

    return disk_is_full


def no_page_is_free(database: str) -> None:
    """A neighbour in the tree takes most of a page, so a session that grows needs another."""
    sql = "INSERT OR IGNORE INTO chats (chat_id, session, version, next_seq) VALUES (1000, ?, 1, 1)"
    with closing(sqlite3.connect(database, timeout=10, isolation_level=None)) as other:
        other.execute(sql, ("x" * 3_500,))
        other.execute("VACUUM")


async def locked(house: House) -> None:
    """Another process writes, and does not come to an end."""
    with closing(sqlite3.connect(house.database, isolation_level=None, timeout=5)) as other:
        other.execute("BEGIN IMMEDIATE")
        await asyncio.sleep(HELD)
        other.execute("ROLLBACK")


async def clock_jumps(house: House) -> None:
    """By hours, forth and back, of what is 10:00 in Calgary, 12:00 in Toronto, 17:00 in Douala and
    21:30 in Pune: it is the same day to everybody."""
    noon = house.clock.moment
    for hours in (2, -9):
        house.clock.moment = noon + timedelta(hours=hours)
        await asyncio.sleep(HELD / 4)
    house.clock.moment = noon


def restarted(postgres: Server) -> Outage:
    async def outage(_: House) -> None:
        """As if its power had failed."""
        await asyncio.to_thread(postgres.stop, "immediate")
        await asyncio.to_thread(postgres.start)

    return outage


async def meddle(server: BotApiServer, chance: random.Random) -> None:
    """Updates come again: what was confirmed last, or one of long ago."""
    while True:
        await asyncio.sleep(chance.random() * 0.2)
        if chance.random() < 0.5:
            server.drop_confirmation()
        elif server.updates.recent:
            server.redeliver(chance.choice(server.updates.recent))


async def again_and_again(
    house: House, outage: Outage, chance: random.Random, over: asyncio.Event
) -> None:
    """Never cut off in the middle: the disk would stay full."""
    await asyncio.sleep(0.05)
    while not over.is_set():
        await outage(house)
        with contextlib.suppress(TimeoutError):
            pause = 1 if IS_SHORT else 0.1 + chance.random() * 0.3
            await asyncio.wait_for(over.wait(), pause)


def calls_fail(chance: random.Random) -> Callable[[str], Fault | None]:
    """As in the kill test; in the suite a third as often, and none is waited for for long."""
    strike = trouble(chance)

    def shortly(method: str) -> Fault | None:
        fault = strike(method)
        if fault is None or chance.random() > 0.3 or fault.retry_after or method == "getUpdates":
            return None
        return replace(fault, hang=0.02) if fault.hang else fault

    return shortly if IS_SHORT else strike


# ------------------------------------------------------------------ what must hold


async def outlived(database: str, outage: Outage, home: Path) -> None:
    """Everybody comes to the end of their twin."""
    chance = dice()
    stories = random.Random(outage.__name__).sample(STORIES, len(STORIES))
    async with installed(database) as (server, house):
        server.faults.by_chance = calls_fail(chance)
        candidates = [
            Candidate(server.person(id=1001 + n), stories[n % len(stories)], opened())
            for n in range(PEOPLE)
        ]
        over = asyncio.Event()
        meddling = asyncio.create_task(meddle(server, chance))
        outages = asyncio.create_task(again_and_again(house, outage, chance, over))
        try:
            results = await asyncio.gather(*(candidate.tell() for candidate in candidates))
        finally:
            meddling.cancel()
            over.set()
            await asyncio.wait([meddling, outages])
        server.faults.by_chance = None
        assert house.store is not None
        await everything_sent(server, house.store)
        for candidate, result in zip(candidates, results, strict=True):
            candidate.story.check_card(result.text, estimate=False)
            assert await ending(house, candidate) == await twin(candidate.story, home)
            # Twice is only what Telegram did not say it had taken.
            sent = server.calls("sendMessage", chat_id=candidate.person.id)
            texts = [call.params["text"] for call in sent]
            assert len(texts) - len(set(texts)) <= sum(call.fault for call in sent)


async def test_a_full_disk(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    outage = full(lambda: "no space left" in caplog.text)
    # Whether a page is needed in time hangs on who writes when; if none is, people talk once more.
    for evening in ("first", "second", "third", "fourth"):
        home = tmp_path / evening
        home.mkdir()
        await outlived(str(home / "assistant.db"), outage, home)
        if "no space left" in caplog.text:
            break
    assert "no space left" in caplog.text


async def test_a_locked_database(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    await outlived(str(tmp_path / "assistant.db"), locked, tmp_path)
    assert "locked by another process" in caplog.text


async def test_a_clock_that_jumps(tmp_path: Path) -> None:
    await outlived(str(tmp_path / "assistant.db"), clock_jumps, tmp_path)


async def test_postgresql_that_is_restarted(
    postgres_server: Server, postgres_url: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    await outlived(postgres_url, restarted(postgres_server), tmp_path)
    assert "the database is busy" in caplog.text


async def test_reminders_and_news_of_rounds(tmp_path: Path) -> None:
    """Eight people stopped in the middle, eight are in the pool, where a general round is held
    below their score; a fifth of the calls fails. Each hears once what is theirs, or as often more
    as Telegram did not say that it had taken it."""
    chance = dice()
    async with installed(str(tmp_path / "assistant.db")) as (server, house):
        people = [server.person(id=1 + number) for number in range(16)]
        for person in people:
            person.chat.started = True
        store, service = house.store, house.service
        assert store is not None
        assert service is not None
        stopped, waits = text_of(buttons.interview()), text_of(submitted(BEFORE.isoformat()))
        await keep(store, *[stopped] * 8, *[waits] * 8)
        house.clock.moment = NEWS
        leader = await leading(store, house.clock)
        assert await leader.hears(told("500", GENERAL, 420)) == 8
        server.faults.by_chance = trouble(chance, 1 / 5)
        await asyncio.gather(*(service.reception.remind(person.id, ()) for person in people))
        await asyncio.wait_for(everything_sent(server, store), 60)
        for person in people:
            said = [message.text for message in person.inbox]
            sent = server.calls("sendMessage", chat_id=person.id)
            words = "Your answers are waiting" if person.id <= 8 else "New round: General"
            assert 1 <= len(said) <= 1 + sum(call.fault for call in sent)
            assert all(text.startswith(words) for text in said), said
