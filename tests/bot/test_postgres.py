"""The same on a real PostgreSQL: a whole story, restarts, answers fired off together, and two
processes at once."""

from __future__ import annotations

import asyncio
from datetime import datetime

import pytest

from bot.reception import Reception
from bot.store.opening import open_store
from bot.store.postgres_transaction import PostgresTransaction
from conversations.voice.events import Command, Text
from tests.bot.house import House, running
from tests.bot.telling import begin, check_pages, tell_all
from tests.bot.test_redelivery import TOLD, TYPED
from tests.bot_api import BotApiServer, Person
from tests.bot_api.chats import Message
from tests.stories import couple
from tests.stories.story import AFTER, BEFORE


async def test_a_story_with_restarts(server: BotApiServer, ann: Person, postgres_url: str) -> None:
    async with running(server, postgres_url, AFTER) as house:

        async def restart_now_and_then(number: int, _: Message) -> None:
            if number % 9 == 4:
                await house.restart()

        result = await tell_all(ann, couple.STORY, restart_now_and_then)
        couple.STORY.check_card(result.text, estimate=True)
        await check_pages(ann, couple.STORY, result)


async def test_twenty_answers_at_once(server: BotApiServer, ann: Person, postgres_url: str) -> None:
    async with running(server, postgres_url, BEFORE) as house:
        await begin(ann)
        for text in TYPED:
            ann.send(text)
        await ann.settled()
        assert await house.answers(ann.id) == TOLD


async def test_two_processes_and_one_person(server: BotApiServer, postgres_url: str) -> None:
    """Each answer is taken once, by one of them, whichever; the other waits its turn."""
    house = House(server, postgres_url, BEFORE)
    stores = [await open_store(postgres_url) for _ in range(2)]
    sent: list[str] = []
    receptions = [
        Reception(
            store,
            house.clock,
            "America/Toronto",
            lambda outgoing: sent.extend(reply.payload for reply in outgoing),
        )
        for store in stores
    ]
    for reception in receptions:
        reception.open()
    try:
        await receptions[0].receive("u1", 9, Command("start"), "en")
        await receptions[1].receive("u2", 9, Text("yes"), "en")
        for number, text in enumerate(TYPED):
            # Both are given the same update, and both at once.
            await asyncio.gather(
                *(r.receive(f"u{100 + number}", 9, Text(text), "en") for r in receptions)
            )
        house.store = stores[0]
        assert await house.answers(9) == TOLD
        # Twenty answers to one question from both sides at once: one after the other.
        before = await house.record(9)
        assert before is not None
        told = len(sent)
        await asyncio.gather(
            *(
                receptions[number % 2].receive(f"u{200 + number}", 9, Command("status"), "en")
                for number in range(20)
            )
        )
        after = await house.record(9)
        assert after is not None
        assert after.next_seq - before.next_seq == len(sent) - told == 40
    finally:
        for reception in receptions:
            await reception.close()
        for store in stores:
            await store.close()


async def test_leaving_and_coming_back_in_one_batch(
    server: BotApiServer, ann: Person, postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Transactions run side by side here; what happened last is what is noted, even if the note of
    what happened first takes longer."""
    async with running(server, postgres_url, BEFORE) as house:
        await begin(ann)
        await house.calm(ann)
        await house.stop()
        ann.block()
        ann.unblock()
        set_blocked = PostgresTransaction.set_blocked

        async def slowly(self: PostgresTransaction, chat_id: int, at: datetime | None) -> None:
            if at is not None:
                await asyncio.sleep(0.2)
            await set_blocked(self, chat_id, at)

        monkeypatch.setattr(PostgresTransaction, "set_blocked", slowly)
        await house.start()
        await house.calm(ann)
        record = await house.record(ann.id)
        assert record is not None
        assert record.blocked_at is None
