"""A new round is told, once, to those it concerns, on both databases."""

from __future__ import annotations

import asyncio
import os
import sys
from collections import Counter
from collections.abc import AsyncIterator, Callable
from datetime import date, timedelta
from typing import Any

import pytest

from bot.clock import FixedClock
from bot.rounds import announcing
from bot.rounds.announcing import RoundsToTell
from bot.rounds.known import OPERATOR
from bot.store import Store
from bot.store.opening import open_store
from conversations.chat import session
from conversations.screens.news import ROUNDS
from express_entry.ahead.new_rounds import new_rounds
from tests.bot.new_rounds import FRENCH, GENERAL, NOMINEES, NOW, Leader, leading, told
from tests.bot.stored import keep, tell, text_of, woken
from tests.bot.telling import until
from tests.conversations.reports.people import PEOPLE
from tests.lives import buttons
from tests.lives.life import Life, scored, submitted

TODAY = date(2026, 10, 7)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture
async def store(address: str) -> AsyncIterator[Store]:
    opened = await open_store(address)
    yield opened
    await opened.close()


@pytest.fixture
async def leader(store: Store, clock: FixedClock) -> Leader:
    return await leading(store, clock)


def preferring(**preferences: Any) -> Life:
    life = submitted("2026-10-01")
    assert life.session is not None
    for name, value in preferences.items():
        setattr(life.session.preferences, name, value)
    return life


async def test_those_it_concerns_are_woken_once_and_nobody_else(
    store: Store, leader: Leader, clock: FixedClock
) -> None:
    await keep(
        store,
        text_of(scored()), text_of(submitted("2026-10-01")), text_of(PEOPLE["in_a_trade"]()),
        text_of(preferring(all_stopped=True)), text_of(preferring(stopped=["rounds"])),
        text_of(preferring(stopped=["rounds.general"])),
        text_of(preferring(stopped=["rounds.french", "rules"])),
        session.dump(session.new("en")), '{"format": 99}',
    )  # fmt: skip
    # All programs: it concerns everybody with a score who wants to hear of it.
    assert await leader.hears(told("500", GENERAL, 420)) == 4
    assert await woken(store, clock) == dict.fromkeys((1, 2, 3, 7), (ROUNDS,))
    async with store.transaction() as transaction:
        assert {wake.key for wake in (await transaction.kept(1)).reminders} == {"passport", ROUNDS}
        assert {wake.key for wake in (await transaction.kept(6)).reminders} == {"passport"}
        chats = await transaction.chats(range(1, 10))
    assert chats[9].session == '{"format": 99}'
    # Nothing is written to a chat that it does not concern.
    assert [chats[number].version for number in range(1, 10)] == [2, 2, 2, 1, 1, 1, 2, 1, 1]
    [text] = await tell(store, clock, 2)
    assert text.startswith("New round: General (all programs), 6 October 2026.")
    assert await tell(store, clock, 2) == []
    assert await leader.news.look() == 0


async def test_a_door_one_step_away_concerns_and_one_that_is_closed_does_not(
    store: Store, leader: Leader, clock: FixedClock
) -> None:
    # 486 with NCLC 7; the electrician, of CLB 5 and 6, meets no program.
    await keep(store, text_of(scored()), text_of(PEOPLE["in_a_trade"]()))
    assert await leader.hears(told("500", FRENCH, 480)) == 1
    assert await woken(store, clock) == {1: (ROUNDS,)}
    # With NCLC 7 it would not have been enough: two steps away.
    assert await leader.hears(told("501", FRENCH, 487)) == 0


async def test_several_at_once_are_one_message(
    store: Store, leader: Leader, clock: FixedClock
) -> None:
    await keep(store, text_of(scored()))
    await leader.hears(told("500", FRENCH, 480))
    await leader.hears(told("501", GENERAL, 420), told("502", NOMINEES, 720))
    assert await woken(store, clock) == {1: (ROUNDS,)}
    [text] = await tell(store, clock, 1)
    assert text.startswith("3 new rounds\n")


async def test_what_is_known_at_the_first_start_is_no_news(store: Store, clock: FixedClock) -> None:
    await keep(store, text_of(scored()))
    # Stored by a release that told nobody of rounds.
    first = Leader(store, clock)
    await first.known.load()
    assert "447" in {one.number for one in new_rounds(TODAY)}
    await first.news.begin()
    assert await first.news.look() == 0
    # The next start, and a copy that stands by.
    assert await (await leading(store, clock)).news.look() == 0


async def test_an_edit_is_no_news_nor_is_an_old_round_only_read_now(
    store: Store, leader: Leader, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    await keep(store, text_of(scored()))
    old = told("498", GENERAL, 420, held_on=TODAY - timedelta(days=15))
    trades = told("447", "Trades Occupations, 2026-Version 3", 300, held_on=date(2026, 10, 1))
    monkeypatch.setattr(announcing, "wake_those_concerned", None)
    assert await leader.hears(old, trades) == 0


async def test_a_kind_that_is_not_known_is_told_once_it_is(
    store: Store, leader: Leader, clock: FixedClock
) -> None:
    await keep(store, text_of(scored()))
    assert await leader.hears(told("500", "Beekeepers", 420)) == 0
    assert "500" not in await store.announced()
    # IRCC calls it by its usual name after all.
    assert await leader.hears(told("500", GENERAL, 420)) == 1


async def test_a_round_without_its_cutoff_is_given_a_day(
    store: Store, leader: Leader, clock: FixedClock
) -> None:
    await keep(store, text_of(submitted("2026-10-01")))
    blank = told("500", GENERAL, None, held_on=TODAY)
    assert await leader.hears(blank) == 0
    clock.moment += timedelta(days=1)
    assert await leader.news.look() == 1
    [text] = await tell(store, clock, 1)
    assert "3,000 invited. The lowest score is not published yet.\nYour CRS that day: 424." in text
    # What is told later is an edit.
    assert await leader.hears(told("500", GENERAL, 420, held_on=TODAY)) == 0


def no_process_of(group: int) -> bool:
    """Whether a process and all that it started have ended."""
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return True
    return False


async def test_killed_in_the_middle_everybody_is_still_told_once(
    address: str, store: Store, clock: FixedClock
) -> None:
    await leading(store, clock)
    await keep(store, *(text_of(scored()) for _ in range(11)))
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.bot.new_rounds", address), start_new_session=True
    )
    assert await process.wait() == -9
    await until(lambda: no_process_of(process.pid), "those it had look at everybody end with it")
    # Two commits of three were done: these are told before the rest is looked at.
    again = await leading(store, clock)
    counted: Counter[int] = Counter()
    for chat_id in await woken(store, clock):
        counted[chat_id] += len(await tell(store, clock, chat_id))
    assert sum(counted.values()) == 6
    assert await again.news.look() == 5
    for chat_id in await woken(store, clock):
        counted[chat_id] += len(await tell(store, clock, chat_id))
    assert counted == dict.fromkeys(range(1, 12), 1)
    assert await again.news.look() == 0


async def test_two_copies_at_the_same_time_tell_it_once(
    address: str, store: Store, clock: FixedClock
) -> None:
    await keep(store, *(text_of(scored()) for _ in range(4)))
    other = await open_store(address)
    first, second = await leading(store, clock), await leading(other, clock)
    one = told("500", GENERAL, 420)
    await first.known.load()
    await asyncio.gather(first.hears(one), second.hears(one))
    await asyncio.gather(first.news.look(), second.news.look())
    said = [await tell(store, clock, number) for number in range(1, 5)]
    assert [len(texts) for texts in said] == [1, 1, 1, 1]
    assert await first.news.look() == 0
    await other.close()


async def test_it_is_composed_when_it_is_sent(
    store: Store, leader: Leader, clock: FixedClock
) -> None:
    await keep(store, *(text_of(submitted("2026-10-01")) for _ in range(3)))
    assert await leader.hears(told("500", GENERAL, 420)) == 3
    async with store.transaction() as transaction:
        chats = await transaction.chats([1, 2])
    here = Life(TODAY, session.load(chats[1].session))
    here.does("/edit", "[Profile", "[Passport expiry", "5 May 2034")
    assert ROUNDS in {one.key for one in here.plan}
    stopped = Life(TODAY, session.load(chats[1].session)).command("/stop")
    assert stopped.plan == ()
    # Whoever was invited of it hears nothing more of it, nor after declining.
    life = Life(TODAY, session.load(chats[2].session)).does("/invited", "[Today", "[General")
    assert life.state == "invited"
    assert ROUNDS not in {one.key for one in life.plan}
    life.does("/declined", "[Today")
    assert life.state == "submitted"
    assert ROUNDS not in {one.key for one in life.plan}
    # The operator takes back what was pasted wrongly.
    await store.drop_round("500", OPERATOR)
    await leader.known.load()
    assert await tell(store, clock, 3) == []
    assert await leader.news.look() == 0


@pytest.mark.parametrize(
    "life",
    [buttons.invited, buttons.applied, lambda: buttons.applied().does("/landed", "[Today")],
)
def test_whoever_was_invited_is_not_woken(life: Callable[[], Life]) -> None:
    rounds = new_rounds(TODAY)
    assert RoundsToTell(rounds, TODAY).look(text_of(PEOPLE["in_canada"]())) is not None
    assert RoundsToTell(rounds, TODAY).look(text_of(life())) is None


def test_a_session_that_cannot_be_read_is_passed_over() -> None:
    assert RoundsToTell(new_rounds(TODAY), TODAY).look("{") is None
