"""A new round from IRCC's file to the phones of those it concerns, over real HTTP; and people who
are chatting meanwhile, who come first."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import pytest

from bot.rounds.watching import RoundsWatch
from bot.telegram import service
from bot.telegram.rates import Rates
from tests.bot.feed_server import FeedServer
from tests.bot.house import House, running
from tests.bot.new_rounds import GENERAL, leading, told
from tests.bot.stored import keep, text_of
from tests.bot.traffic import FakeTime
from tests.bot_api import BotApiServer, Person
from tests.conversations.reports.people import PEOPLE
from tests.express_entry.rulebook.feeds import row, sample
from tests.lives.life import Life, scored, submitted

DAY = date(2026, 10, 7)
MANY = 60


@pytest.fixture
async def ircc() -> AsyncIterator[FeedServer]:
    async with FeedServer() as server:
        yield server


def without_rounds() -> Life:
    life = scored()
    assert life.session is not None
    life.session.preferences.stopped = ["rounds"]
    return life


def phone(server: BotApiServer, number: int) -> Person:
    """Somebody who has written to the bot before."""
    person = server.person(id=number, first_name=f"P{number}", language_code="en")
    person.chat.started = True
    return person


async def remind(house: House) -> None:
    """What the dispatcher does each minute."""
    assert house.service is not None
    await house.service._dispatcher.send_due()
    await house.service._dispatcher.idle()


async def test_from_the_feed_to_the_phone_and_back(
    server: BotApiServer, address: str, ircc: FeedServer
) -> None:
    pool, nobody = phone(server, 1001), phone(server, 1002)
    async with running(server, address, DAY) as house:
        assert house.store is not None
        await keep(
            house.store,
            text_of(submitted("2026-10-01")), text_of(without_rounds()), first=pool.id,
        )  # fmt: skip
        leader = await leading(house.store, house.clock)
        ircc.tells(row("448", "2026-10-06", "General", "1,000", "420"), *sample())
        watch = RoundsWatch(house.store, leader.known, house.clock, [ircc.address()])
        await watch.look()
        assert await leader.news.look() == 1
        await remind(house)
        heard = await pool.hears()
        # CLB 9, a bachelor's degree and three years abroad at 30: 424.
        assert heard.text.startswith(
            "New round: General (all programs), 6 October 2026. 1,000 invited, lowest score 420.\n"
            "Your CRS that day: 424. Your score is 4 above."
        )
        assert heard.labels == [
            "I was invited to apply",
            "All kinds of round",
            "No more of this kind",
        ]
        # The feed is asked again, the process starts again: nobody hears it twice.
        await watch.look()
        await (await leading(house.store, house.clock)).news.look()
        await house.restart()
        await remind(house)
        await house.calm(pool, nobody)
        assert nobody.chat.messages == {}
        assert [m.text for m in pool.chat.messages.values()] == [heard.text]
        pool.tap("No more of this kind", message=heard)
        assert (
            "No more reminders of this kind: General (all programs) rounds."
            in (await pool.hears()).text
        )
        assert (await pool.hears()).labels == []  # the same message, without its buttons
        await house.calm(pool)
        assert house.store is not None
        leader = await leading(house.store, house.clock)
        assert await leader.hears(told("500", GENERAL, 400)) == 0
        pool.send("I was invited to apply")
        assert (await pool.hears()).text.startswith("On which day were you invited to apply?")


async def test_whoever_chats_is_answered_at_once_while_many_wait_to_be_told(
    server: BotApiServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By a clock that stands still: at that moment what Telegram takes goes to whoever wrote."""
    time = FakeTime()
    monkeypatch.setattr(service, "Rates", lambda _: Rates(30, time, time.sleep))
    # As if the dispatcher had handed over for minutes already.
    monkeypatch.setattr(service, "REMINDERS_PER_SECOND", 0)
    people = [phone(server, 2000 + number) for number in range(MANY)]
    ann = phone(server, 1001)
    async with running(server, str(tmp_path / "assistant.db"), DAY) as house:
        assert house.store is not None
        await keep(house.store, text_of(without_rounds()), first=ann.id)
        await keep(house.store, *(text_of(scored()) for _ in people), first=people[0].id)
        leader = await leading(house.store, house.clock)
        assert await leader.hears(told("500", GENERAL, 420)) == MANY
        await remind(house)
        waiting = len(await house.store.waiting())
        assert waiting >= MANY - 1
        start = time.now
        for text in ("/score", "/status", "/draws"):
            ann.send(text)
            await ann.hears()
        assert time.now == start
        # Almost everybody still waits, and hears it at the pace of reminders, below 25 a second.
        assert len(await house.store.waiting()) >= waiting - 1
        await time.pass_until(start + (MANY - 5) / 25)
        assert sum(bool(one.chat.messages) for one in people) < MANY
        for second in range(1, 20):
            await time.pass_until(start + MANY / 25 + second)
            await asyncio.sleep(0.05)
        await house.calm(*people)
        assert [len(one.chat.messages) for one in people] == [1] * MANY


async def test_each_hears_their_own_comparison(server: BotApiServer, tmp_path: Path) -> None:
    stories = {
        "single": "Your CRS that day: 424. Your score is 76 below.",
        "couple": "Your CRS that day: 423. Your score is 77 below.",
        "in_canada": "Your CRS that day: 1,129. Your score is 629 above.",
    }
    people = {name: phone(server, 1001 + number) for number, name in enumerate(stories)}
    async with running(server, str(tmp_path / "assistant.db"), DAY) as house:
        assert house.store is not None
        await keep(house.store, *(text_of(PEOPLE[name]()) for name in stories), first=1001)
        leader = await leading(house.store, house.clock)
        assert await leader.hears(told("500", GENERAL, 500)) == len(stories)
        await remind(house)
        for name, person in people.items():
            assert (await person.hears()).text.splitlines()[1] == stories[name]
