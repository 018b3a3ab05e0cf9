"""Three copies on one PostgreSQL, behind a proxy that gives each post to the next of them; one
after the other is killed and comes back. No answer is lost or taken twice, and nobody is left
without the next question."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path

import pytest

from bot.store import Outgoing, Store, TurnRecord
from bot.store.opening import open_store
from conversations.chat import session
from tests.bot.house import Process
from tests.bot.replicas import RoundRobin, free_port
from tests.bot.telling import hears_card, until
from tests.bot.test_kill import (
    KEPT,
    STORIES,
    Candidate,
    dice,
    everything_sent,
    records_of,
    screens_are_right,
    trouble,
)
from tests.bot_api import BotApiServer
from tests.bot_api.faults import Fault
from tests.stories import software_engineer
from tests.stories.story import BEFORE

KILLS = int(os.environ.get("KILLS", "4"))
PEOPLE = int(os.environ.get("KILLED_PEOPLE", "3"))
COPIES = 3


@pytest.fixture
async def proxy() -> AsyncIterator[RoundRobin]:
    made = RoundRobin([free_port() for _ in range(COPIES)])
    yield made
    await made.stop()


async def test_three_copies_outlive_kills_one_after_the_other(
    server: BotApiServer, postgres_url: str, tmp_path: Path, proxy: RoundRobin
) -> None:
    """Calls fail as in the kill test of one; whoever leads is among those killed. Updates come
    late, to two copies at once, again, and answers to them are lost."""
    chance = dice()
    server.webhook_max_delay = 0.2
    url = await proxy.start()
    homes = [tmp_path / f"copy{n}" for n in range(COPIES)]
    for home in homes:
        home.mkdir()

    def copy(number: int) -> Process:
        return Process(
            server,
            homes[number],
            BEFORE,
            DATABASE_URL=postgres_url,
            LOG_LEVEL="WARNING",
            WEBHOOK_URL=url,
            WEBHOOK_ADDRESS=f"127.0.0.1:{proxy.ports[number]}",
        )

    copies = [copy(number) for number in range(COPIES)]
    gate = asyncio.Event()
    gate.set()
    candidates = [
        Candidate(server.person(id=2001 + n), STORIES[n % len(STORIES)], gate)
        for n in range(PEOPLE)
    ]
    server.latency(request=0.005, response=0.005)
    store = await open_store(postgres_url, patience=30)
    for one in copies:
        await one.start()
    telling = [asyncio.create_task(candidate.tell()) for candidate in candidates]
    kills = 0
    try:
        server.faults.by_chance = trouble(chance)
        proxy.chance = chance
        while kills < KILLS and not all(task.done() for task in telling):
            told = sum(candidate.told for candidate in candidates)

            def has_gone_on(told: int = told) -> bool:
                all_done = all(task.done() for task in telling)
                return all_done or sum(one.told for one in candidates) > told + 2 * PEOPLE

            await until(has_gone_on, "the next questions", 60)
            await asyncio.wait(telling, timeout=chance.random() * 0.3)
            dying = copies[kills % COPIES]
            if chance.random() < 0.25:
                assert await dying.stop() == 0
            else:
                await dying.kill()
            kills += 1
            await dying.start()
        results = await asyncio.wait_for(asyncio.gather(*telling), 180)
        server.faults.by_chance = None
        await everything_sent(server, store)
        await screens_are_right(store, candidates)
        records = await records_of(store, candidates)
    finally:
        await store.close()
        for task in telling:
            task.cancel()
        statuses = [await one.stop() for one in copies]
    assert statuses == [0] * COPIES
    for one in copies:
        assert "Traceback" not in one.output.read_text()
    assert len(proxy.meddled) > 1, proxy.meddled
    # Every copy had its share.
    assert min(proxy.given.values()) > 5
    for candidate, result in zip(candidates, results, strict=True):
        candidate.story.check_card(result.text, estimate=False)
        stored = session.load(records[candidate.person.id].session)
        assert stored.state == "scored"
        sent = server.calls("sendMessage", chat_id=candidate.person.id)
        unsure = sum(call.fault for call in sent)
        texts = [call.params["text"] for call in sent]
        assert len(texts) - len(set(texts)) <= kills + unsure
        assert candidate.repeated <= kills + unsure
        if candidate.story is software_engineer.STORY:
            assert stored.answers == KEPT
    assert kills > KILLS // 2


# ------------------------------------------------------------------ how the leader hears


async def test_who_is_asked_to_stop_is_silent_before_another_leads(
    server: BotApiServer, postgres_url: str, tmp_path: Path, proxy: RoundRobin
) -> None:
    """A message waits out Telegram's pause while its process is asked to stop. Were another copy
    to lead already, both would send it, and the later one of the two below what came after it."""
    url = await proxy.start()
    copies = []
    for number, port in enumerate(proxy.ports[:2]):
        home = tmp_path / f"copy{number}"
        home.mkdir()
        settings = {"DATABASE_URL": postgres_url, "WEBHOOK_URL": url, "LOG_LEVEL": "WARNING"}
        address = f"127.0.0.1:{port}"
        copies.append(Process(server, home, BEFORE, WEBHOOK_ADDRESS=address, **settings))
    ann = server.person()
    leader, other = copies
    try:
        await leader.start()
        ann.send("/start")
        await hears_card(ann)
        await other.start()
        await until(lambda: "standing by" in other.output.read_text(), "the other stands by")
        pause = Fault("sendMessage", retry_after=2)
        server.faults.open.append(pause)
        ann.send("/privacy")
        await until(lambda: pause.struck, "the pause")
        ann.send("/help")
        await until(lambda: not server.updates.waiting, "the second message is taken")
        stopping = asyncio.create_task(leader.stop())
        ann.send("/language")
        assert await stopping == 0
        await until(lambda: len(ann.inbox) >= 4, "the last answer")
        await ann.settled(quiet=0.1)
    finally:
        server.faults.open.clear()
        for one in copies:
            await one.stop()
    firsts = [message.text.splitlines()[0] for message in ann.inbox]
    assert len(firsts) == len(set(firsts)), firsts
    assert len(firsts) == 4, firsts


async def write(
    store: Store, chat_id: int, *payloads: str, announce: bool = True
) -> list[Outgoing]:
    async with store.transaction() as transaction:
        record = (await transaction.chats([chat_id])).get(chat_id)
        turn = TurnRecord(
            chat_id=chat_id,
            session="{}",
            expected_version=record.version if record else 0,
            handled=(),
            replies=payloads,
            next_seq=record.next_seq if record else 1,
        )
        written = await transaction.write([turn])
        await transaction.announce({chat_id})
        return written


async def test_who_leads_hears_of_replies_once_they_are_committed(postgres_url: str) -> None:
    leader, other = await open_store(postgres_url), await open_store(postgres_url)
    try:
        assert leader.is_shared
        held = await leader.lead()
        assert held is not None
        heard: list[int] = []
        await held.listen(heard.append)
        async with other.transaction() as transaction:
            await transaction.announce(range(1, 701))
            await asyncio.sleep(0.05)
            assert heard == []
        await until(lambda: len(heard) >= 700, "the announcement")
        assert sorted(heard) == [*range(1, 701)]
        # Not of what it committed itself, nor of what was undone.
        heard.clear()
        await write(leader, 7, "a")
        with suppress(ZeroDivisionError):
            async with other.transaction() as transaction:
                await transaction.announce({8})
                raise ZeroDivisionError
        await write(other, 9, "b")
        await until(lambda: heard, "the last announcement")
        assert heard == [9]
        await held.release()
    finally:
        await leader.close()
        await other.close()


async def test_a_file_has_one_process(tmp_path: Path) -> None:
    store = await open_store(str(tmp_path / "a.db"))
    try:
        assert not store.is_shared
        held = await store.lead()
        assert held is not None
        heard: list[int] = []
        await held.listen(heard.append)
        await write(store, 7, "a")
        assert heard == []
        await held.release()
    finally:
        await store.close()
