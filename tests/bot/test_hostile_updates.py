"""Hostile updates by the thousand, over HTTP to the whole Application, while ordinary people are
interviewed: nothing ends, nobody is left without an answer, Telegram refuses nothing, the log stays
quiet, and ordinary answers are all there. The same to a process of its own: nothing grows.

The suite draws a thousand, and looks for growth in the slow mode: ``HOSTILE=50000``
(docs/testing.md).
"""

from __future__ import annotations

import asyncio
import io
import json
import logging
import os
import random
import time
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

from benchmarks.stored_people import memory_of
from bot.logs import Objects, Seldom
from tests.bot.hostile import Hostile
from tests.bot.house import House, Process
from tests.bot.stored import keep, text_of
from tests.bot.telling import tell_all, until
from tests.bot_api import BotApiServer
from tests.lives import buttons
from tests.lives.life import scored, submitted
from tests.stories import francophone, software_engineer, tradesperson
from tests.stories.story import BEFORE

COUNT = int(os.environ.get("HOSTILE", "1000"))
SEED = int(os.environ.get("SEED", "20261129"))
SENDERS = 40
BURST = 5
"""Updates of one sender that are on their way together, at most."""
STORIES = (software_engineer.STORY, tradesperson.STORY, francophone.STORY)
PATIENCE = 60.0
"""Seconds in which an answer is there, on a machine with other work."""
REMEMBERED = 60
"""Messages of a chat that the server keeps."""
SLOW = 10_000
"""Updates from which on growth is looked for: fewer tell nothing of it."""
MOST_GROWTH = 10.0
"""Megabytes that the process may grow from a fifth of all updates to the last: what people are at
is kept in the database."""


class Sender:
    """Sends, waits for what is owed, and goes on."""

    def __init__(
        self,
        server: BotApiServer,
        number: int,
        owners: dict[int, int],
        is_written_to: Callable[[int], bool] | None = None,
    ) -> None:
        self.server = server
        self.is_written_to = is_written_to
        self.person = server.person(id=9000 + number, first_name="<b>&", last_name="\u202e</b>")
        self.person.chat.started = True
        self.hostile = Hostile(server, self.person, random.Random(f"{SEED} {number}"))
        self.owners = owners
        self.sent = 0

    async def run(self, count: int) -> None:
        chance, chat = self.hostile.chance, self.person.chat
        while self.sent < count:
            at_once = min(count - self.sent, chance.choice((1, 1, 1, 1, 2, BURST)))
            self.person.forget_unheard()
            sent = [self.hostile.next() for _ in range(at_once)]
            for one in sent:
                update = self.server.push(dict(one.body), self.person)
                told = next(iter(one.body.values()))
                names = isinstance(told, dict) and isinstance(told.get("from"), dict)
                if names and isinstance(told["from"].get("id"), int):
                    self.owners[update.id] = told["from"]["id"]
            if chance.random() < 0.03:
                self.server.redeliver(update)
            self.sent += at_once
            # Of many at once some may be too much: who sends them is told so once a minute. So it
            # is wherever they do not wait until everything is said.
            waits = self.is_written_to is not None
            is_owed = waits and at_once == 1 and sent[0].is_owed
            taps = [self.server.queries[one.query] for one in sent if waits and one.query]
            end = time.monotonic() + PATIENCE
            while (is_owed and not chat.unheard) or not all(tap.answers for tap in taps):
                assert time.monotonic() < end, f"silence after {[one.body for one in sent]}"
                await chat.changed.wait(0.5)
            while self.person.unconfirmed or self._is_written_to():
                assert time.monotonic() < end, f"no end after {[one.body for one in sent]}"
                await asyncio.sleep(0.01)

    def _is_written_to(self) -> bool:
        return self.is_written_to is not None and self.is_written_to(self.person.id)


@pytest.fixture
def lines() -> Iterator[io.StringIO]:
    """What the bot logs, as objects."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(Objects())
    handler.addFilter(Seldom())
    root, bot = logging.getLogger(), logging.getLogger("bot")
    before = bot.level
    root.addHandler(handler)
    bot.setLevel(logging.INFO)
    yield stream
    root.removeHandler(handler)
    bot.setLevel(before)


async def test_hostile_updates(tmp_path: Path, lines: io.StringIO) -> None:
    print(f"SEED={SEED}")
    async with BotApiServer(history=REMEMBERED) as server:
        # On a machine with other work an answer to a tap may come later than Telegram takes it.
        server.query_lifetime = PATIENCE
        house = House(server, str(tmp_path / "assistant.db"), BEFORE)
        await house.start()
        try:
            told = await hostile_and_ordinary(server, house, lines)
        finally:
            # Old cards are still being closed, at the pace of what nobody waits for.
            await house.crash()
    print(f"{COUNT} updates and {told} interviews")


async def hostile_and_ordinary(server: BotApiServer, house: House, lines: io.StringIO) -> int:
    """All of it, with what must hold; how many interviews were told meanwhile."""
    owners: dict[int, int] = {}
    assert house.service is not None
    is_writing = house.service.delivery.is_writing
    senders = [Sender(server, number, owners, is_writing) for number in range(SENDERS)]
    await everywhere(house, senders)
    began, cpu = time.monotonic(), time.process_time()
    async with asyncio.TaskGroup() as group:
        hostile = [group.create_task(one.run(COUNT // SENDERS)) for one in senders]
        told = group.create_task(ordinary_people(server, hostile))
        watched = group.create_task(watch(server, hostile))
    await until(lambda: not server.updates.waiting, "everything is confirmed")
    print(f"{time.monotonic() - began:.0f} s, {time.process_time() - cpu:.1f} s of CPU")
    assert watched.result() == []
    said = [json.loads(line) for line in lines.getvalue().splitlines()]
    print(f"{len(said)} lines of log")
    is_quiet(said, owners)
    # One that answers a chat, and one that closes its old cards; none for each update.
    ours = [task for task in asyncio.all_tasks() if "RequestHandler" not in repr(task)]
    assert len(ours) <= 2 * (SENDERS + told.result()) + 20
    return told.result()


async def everywhere(house: House, senders: list[Sender]) -> None:
    """Every second of them is somewhere on the way already."""
    on_the_way = [scored(), submitted(), buttons.interview(), buttons.invited()]
    assert house.store is not None
    for number, sender in enumerate(senders[::2]):
        life = on_the_way[number % len(on_the_way)]
        await keep(house.store, text_of(life), first=sender.person.id)


async def ordinary_people(server: BotApiServer, beside: list[asyncio.Task[None]]) -> int:
    """One after the other of each story, as long as there is trouble; how many were told."""
    numbers = count(100)

    async def tell_again_and_again(at: int) -> int:
        told = 0
        while not told or not all(task.done() for task in beside):
            person = server.person(id=next(numbers))
            result = await tell_all(person, STORIES[at])
            STORIES[at].check_card(result.text, estimate=False)
            # The server forgets them, so that what grows is the bot.
            del server.people[person.id], server.chats[person.id]
            told += 1
        return told

    return sum(await asyncio.gather(*map(tell_again_and_again, range(len(STORIES)))))


async def watch(server: BotApiServer, beside: list[asyncio.Task[None]]) -> list[str]:
    """What Telegram did not take, but for what was said where there is nobody."""
    found: list[str] = []
    while not all(task.done() for task in beside):
        await asyncio.sleep(0.2)
        calls, server.journal.calls = server.journal.calls, []
        found += [
            f"{call.method}: {call.error}: {call.params}"
            for call in calls
            if call.error and not (call.chat_id is None and "chat not found" in call.error)
        ]
    return found


@pytest.mark.skipif(COUNT < SLOW, reason="the slow mode (docs/testing.md)")
async def test_nothing_grows(tmp_path: Path) -> None:
    """Hostile senders alone, to the bot in a process of its own."""
    print(f"SEED={SEED}")
    async with BotApiServer(history=REMEMBERED, log=False) as server:
        bot = Process(server, tmp_path, BEFORE, MESSAGES_PER_SECOND="1000")
        await bot.start()
        try:
            senders = [Sender(server, number, {}) for number in range(SENDERS)]
            async with asyncio.TaskGroup() as group:
                hostile = [group.create_task(one.run(COUNT // SENDERS)) for one in senders]
                held = group.create_task(memory_told(bot, senders, hostile))
            assert bot.alive
        finally:
            await bot.kill()
    early, late = held.result()
    assert late - early < MOST_GROWTH


async def memory_told(
    bot: Process, senders: list[Sender], beside: list[asyncio.Task[None]]
) -> tuple[float, float]:
    """Megabytes of the process after a fifth of all updates, and at the end; told on the way."""
    found: list[float] = []
    while not all(task.done() for task in beside):
        await asyncio.sleep(0.2)
        if sum(one.sent for one in senders) >= COUNT * len(found) / 20:
            found.append(memory_of(bot.pid).now)
            print(f"{len(found) - 1:3} of 20: {found[-1]:.0f} MB", flush=True)
    return found[4], found[-1]


def is_quiet(said: list[dict[str, str]], owners: dict[int, int]) -> None:
    """One line a minute at most is about what one sender sent, and none about no update."""
    last: dict[int, datetime] = {}
    for line in said:
        if line["message"].endswith("s to answer"):
            # Of the machine: nobody can make it slow but by sending much.
            continue
        assert "update" in line, line
        at = datetime.fromisoformat(line["time"])
        about = {owners.get(int(one[1:])) for one in line["update"].split() if one[0] == "u"}
        for sender in [one for one in about if one is not None]:
            assert sender not in last or at - last[sender] >= timedelta(minutes=1), line
            last[sender] = at
