"""Each chat with something due is woken once, evenly, whatever happened before or in between."""

from __future__ import annotations

import asyncio
import contextlib
from collections import Counter
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from bot.reminders import AT_ONCE
from bot.store import Claimed, StoreBusy
from bot.store.opening import open_store
from tests.bot.waking import LEASE, MINUTE, NOW, House


@pytest.fixture(params=["sqlite", "postgres"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/bot.db"
    found: str = request.getfixturevalue("postgres_url")
    return found


@pytest.fixture
async def house(address: str) -> AsyncIterator[House]:
    store = await open_store(address)
    house = House(store)
    yield house
    await house.stop()
    await store.close()


@pytest.fixture
async def small_house(tmp_path: Path) -> AsyncIterator[House]:
    """For what does not depend on the engine."""
    store = await open_store(f"sqlite:///{tmp_path}/bot.db")
    house = House(store)
    yield house
    await house.stop()
    await store.close()


# ------------------------------------------------------------------ once, and in time


async def test_a_reminder_is_handed_over_within_a_minute_of_its_time(house: House) -> None:
    await house.plan(7, soon=0.5, later=3)
    await house.plan(8, soon=1)
    await house.run(NOW + timedelta(hours=2))
    assert [(chat_id, keys) for _, chat_id, keys in house.woken] == [(7, "soon"), (8, "soon")]
    for moment, chat_id, _ in house.woken:
        planned = NOW + timedelta(hours=0.5 if chat_id == 7 else 1)
        assert planned <= moment <= planned + 2 * MINUTE


async def test_three_days_of_downtime_wake_each_chat_once(house: House) -> None:
    keys = [f"k{number:02}" for number in range(30)]
    for chat_id in range(1, 61):
        due = {key: -72 + chat_id / 100 + number for number, key in enumerate(keys)}
        await house.plan(chat_id, **due, tomorrow=24)
    await house.run(NOW + timedelta(hours=1))
    assert Counter(chat_id for _, chat_id, _ in house.woken) == dict.fromkeys(range(1, 61), 1)
    # Whose first reminder was due longest ago comes first, and hears of everything together.
    assert [chat_id for _, chat_id, _ in house.woken] == list(range(1, 61))
    assert await house.said() == {chat_id: [" ".join(keys)] for chat_id in range(1, 61)}


async def test_two_dispatchers_share_the_work(house: House, address: str) -> None:
    for chat_id in range(1, 101):
        await house.plan(chat_id, a=-chat_id)
    other = await open_store(address)
    second = asyncio.create_task(house.dispatcher(other, batch=7).run())
    await house.run(NOW + 10 * MINUTE, house.dispatcher(batch=7))
    second.cancel()
    await asyncio.gather(second, return_exceptions=True)
    await other.close()
    assert sorted(chat_id for _, chat_id, _ in house.woken) == list(range(1, 101))
    assert set(await house.said()) == set(range(1, 101))


async def test_blocked_chats_are_woken_when_they_are_back(small_house: House) -> None:
    house = small_house
    await house.plan(7, a=-1, b=0.5)
    async with house.store.transaction() as transaction:
        await transaction.set_blocked(7, NOW)
    await house.run(NOW + timedelta(hours=1))
    assert house.woken == []
    async with house.store.transaction() as transaction:
        await transaction.set_blocked(7, None)
    await house.run(NOW + timedelta(hours=2))
    assert [(chat_id, keys) for _, chat_id, keys in house.woken] == [(7, "a b")]


# ------------------------------------------------------------------ killed


async def test_killed_before_the_commit_it_is_handed_over_after_the_lease(house: House) -> None:
    await house.plan(7, a=-1)
    house.before_commit = lambda _: house.hang()
    await house.run(NOW + MINUTE)
    assert await house.said() == {}
    house.before_commit = None
    await house.run(NOW + 4 * MINUTE)
    assert len(house.woken) == 1
    await house.run(NOW + 10 * MINUTE)
    assert [keys for _, _, keys in house.woken] == ["a", "a"]
    assert house.woken[1][0] >= NOW + LEASE
    assert await house.said() == {7: ["a"]}


async def test_killed_after_the_commit_it_is_not_handed_over_again(house: House) -> None:
    await house.plan(7, a=-1)
    house.after_commit = lambda _: house.hang()
    await house.run(NOW + MINUTE)
    house.after_commit = None
    await house.run(NOW + timedelta(hours=1))
    assert len(house.woken) == 1
    assert await house.said() == {7: ["a"]}


async def test_a_process_that_was_only_slow_says_nothing_twice(house: House) -> None:
    await house.plan(7, a=-1)
    late = asyncio.Event()

    async def slowly(_: int) -> None:
        if len(house.woken) == 1:
            await house.hang(late)

    house.before_commit = slowly
    slow = house.dispatcher()
    house.end = NOW
    first = asyncio.create_task(slow.run())
    await asyncio.wait_for(house.rest.wait(), 30)
    # Its lease runs out, and another process takes over.
    house.clock.moment = NOW + 2 * LEASE
    await house.run(NOW + 3 * LEASE)
    late.set()
    await slow.idle()
    first.cancel()
    await asyncio.gather(first, return_exceptions=True)
    assert len(house.woken) == 2
    assert await house.said() == {7: ["a"]}


# ------------------------------------------------------------------ pace


@pytest.mark.parametrize("per_second", [25, 3, 0.5])
async def test_chats_are_handed_over_no_faster_than_allowed(
    small_house: House, per_second: float
) -> None:
    house = small_house
    for chat_id in range(1, 61):
        await house.plan(chat_id, a=-1)
    await house.run(NOW + 10 * MINUTE, house.dispatcher(per_second=per_second, batch=20))
    gaps = [later[0] - earlier[0] for earlier, later in pairwise(house.woken)]
    assert len(house.woken) == 60
    assert min(gaps) >= timedelta(seconds=1 / per_second) - timedelta(microseconds=60)
    assert len(await house.said()) == 60


@pytest.mark.parametrize(
    ("options", "size"),
    [
        ({}, 500),
        ({"per_second": 2}, 300),
        ({"per_second": 0}, 500),
        ({"per_second": 0.001}, 1),
        ({"per_second": 10, "lease_seconds": 20}, 100),
    ],
)
async def test_no_more_is_claimed_than_half_a_lease_can_hand_over(
    small_house: House, options: dict[str, float], size: int
) -> None:
    asked = []

    class Asked:
        async def claim(self, now: datetime, until: datetime, limit: int) -> list[Claimed]:
            asked.append((until - now, limit))
            return []

    await small_house.dispatcher(Asked(), **options).send_due()  # type: ignore[arg-type]
    assert asked == [(timedelta(seconds=options.get("lease_seconds", 300)), size)]


async def test_what_half_a_lease_was_too_short_for_is_given_back_and_claimed_anew(
    small_house: House,
) -> None:
    house = small_house
    for chat_id in range(1, 31):
        await house.plan(chat_id, a=-chat_id)

    async def slow_clock(_: int) -> None:
        house.clock.moment += timedelta(seconds=40)

    house.before_commit = slow_clock
    house.end = NOW + timedelta(hours=5)
    dispatcher = house.dispatcher(per_second=20)
    await dispatcher.send_due()
    await dispatcher.idle()
    assert sorted(chat_id for _, chat_id, _ in house.woken) == list(range(1, 31))
    assert len(await house.said()) == 30


# ------------------------------------------------------------------ trouble


async def test_a_chat_that_fails_stops_nobody_and_is_tried_again_after_the_lease(
    small_house: House, caplog: pytest.LogCaptureFixture
) -> None:
    house = small_house
    for chat_id in range(1, 41):
        await house.plan(chat_id, a=-1)

    async def stumble(chat_id: int) -> None:
        if chat_id % 4 == 0:
            raise ZeroDivisionError("Zaphod")

    house.before_commit = stumble
    await house.run(NOW + 4 * MINUTE)
    assert len(house.woken) == 40
    assert len(await house.said()) == 30
    assert caplog.text.count("ZeroDivisionError") == 10
    assert "Zaphod" not in caplog.text
    house.before_commit = None
    await house.run(NOW + 10 * MINUTE)
    assert len(house.woken) == 50
    assert len(await house.said()) == 40


async def test_chats_that_hang_stop_nobody(small_house: House) -> None:
    house = small_house
    for chat_id in range(1, 41):
        await house.plan(chat_id, a=-1)

    async def hang(chat_id: int) -> None:
        if chat_id < AT_ONCE:
            await house.hang()

    house.before_commit = hang
    await house.run(NOW + timedelta(hours=1))
    # Those that hang are not even asked a second time.
    assert len(house.woken) == 40
    assert set(await house.said()) == set(range(AT_ONCE, 41))


async def test_a_chat_that_stays_due_is_asked_again_only_after_a_lease(small_house: House) -> None:
    house = small_house
    await house.plan(8, a=-1)
    await house.plan(7, a=-2)

    async def insist(chat_id: int) -> None:
        # The conversation says nothing now (quiet hours, say) and plans the same once more.
        if chat_id == 7:
            await house.plan(7, a=-2)

    house.after_commit = insist
    await house.run(NOW + timedelta(minutes=21))
    times = [moment for moment, chat_id, _ in house.woken if chat_id == 7]
    # At once, and every fifth or sixth minute afterwards.
    assert 4 <= len(times) <= 5
    assert min(later - earlier for earlier, later in pairwise(times)) >= LEASE
    assert [chat_id for _, chat_id, _ in house.woken].count(8) == 1


async def test_a_database_that_is_away_for_a_while_only_delays(small_house: House) -> None:
    house = small_house
    await house.plan(7, a=-1)
    away = [StoreBusy("away"), StoreBusy("away"), ValueError("odd")]

    class Away:
        async def claim(self, now: datetime, until: datetime, limit: int) -> list[Claimed]:
            if away:
                raise away.pop()
            return await house.store.claim(now, until, limit)

    dispatcher = house.dispatcher(Away())  # type: ignore[arg-type]
    await house.run(NOW + 5 * MINUTE, dispatcher)
    assert [moment - NOW for moment, _, _ in house.woken] == [3 * MINUTE]


async def test_stopping_gives_back_what_was_not_handed_over(house: House) -> None:
    for chat_id in range(1, 51):
        await house.plan(chat_id, a=-chat_id)
    await house.run(NOW + timedelta(seconds=0.4))
    done = {chat_id for _, chat_id, _ in house.woken}
    assert 9 <= len(done) <= 12
    claimed = await house.store.claim(house.clock.now(), house.clock.now() + LEASE, 100)
    assert {one.chat_id for one in claimed} == set(range(1, 51)) - done


async def test_stopping_while_it_rests_is_clean(small_house: House) -> None:
    running = asyncio.create_task(small_house.dispatcher().run())
    await asyncio.sleep(0.01)
    running.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await running
    assert running.cancelled()


async def test_a_clock_put_back_after_a_kill_silences_nobody(house: House) -> None:
    """Killed amid what was due ten days ahead: by the right clock, what is due now is said."""
    await house.plan(7, a=-1, b=24 * 5)
    house.clock.moment = NOW + timedelta(days=10)
    house.before_commit = lambda _: house.hang()
    await house.run(NOW + timedelta(days=10) + MINUTE)
    assert await house.said() == {}
    house.before_commit = None
    house.woken.clear()
    house.clock.moment = NOW
    await house.run(NOW + 2 * MINUTE)
    assert [keys for _, _, keys in house.woken] == ["a"]
    assert await house.said() == {7: ["a"]}


async def test_a_clock_put_back_while_it_runs_silences_nobody(small_house: House) -> None:
    """Nor does what this process remembers of that day: it is no moment ago."""
    house = small_house
    await house.plan(7, a=-1)

    async def insist(_: int) -> None:
        await house.plan(7, a=-1)

    house.clock.moment = house.end = NOW + timedelta(days=10)
    house.after_commit = insist
    dispatcher = house.dispatcher(per_second=0)
    for moment, times in (
        (NOW + timedelta(days=10), 1),
        # The very same a moment later: it wants to wait.
        (NOW + timedelta(days=10, minutes=1), 1),
        (NOW, 2),
    ):
        house.clock.moment = moment
        await house.store.release_beyond(moment + LEASE)
        claimed = await house.store.claim(moment, moment + LEASE, 9)
        await dispatcher._hand_over(claimed, moment)
        await dispatcher.idle()
        assert len(house.woken) == times


async def test_claims_are_looked_through_once_and_when_the_clock_goes_back(
    small_house: House,
) -> None:
    house = small_house
    looked: list[datetime] = []
    failing = [ValueError("odd"), StoreBusy("away")]

    class Looking:
        async def claim(self, *_: object) -> list[Claimed]:
            if len(looked) == 1 and house.clock.moment > NOW + 5 * MINUTE:
                house.clock.moment = NOW
            return []

        async def release_beyond(self, until: datetime) -> None:
            if failing:
                raise failing.pop()
            looked.append(until)

    await house.run(NOW + 10 * MINUTE, house.dispatcher(Looking()))  # type: ignore[arg-type]
    # Tried a third time after two minutes, and once more a minute after the clock was put back.
    assert looked == [NOW + 2 * MINUTE + LEASE, NOW + MINUTE + LEASE]
