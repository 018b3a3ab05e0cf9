"""Reminders change with the turn, are claimed by one at a time, and wait for who is blocked."""

from __future__ import annotations

import asyncio
import random
import subprocess
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.store import Claimed, Delivered, Store, TurnRecord, VersionConflict, Wake
from bot.store.opening import open_store
from bot.store.plans import rows_for
from tests.store.test_forgetting import CHAT, MARK, traces
from tests.store.turns import FAR_CHAT, chat, turn, write

Start = Callable[..., "subprocess.Popen[str]"]

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
LEASE = timedelta(minutes=5)


def plan(**hours: float) -> tuple[Wake, ...]:
    """Reminders by key, due so many hours from now."""
    return tuple(Wake(key, NOW + timedelta(hours=each)) for key, each in hours.items())


async def planned(store: Store, chat_id: int, *, version: int = 0, **hours: float) -> None:
    """A turn that leaves the chat with this plan."""
    await write(store, TurnRecord(chat_id, "{}", version, (), (), 1, plan(**hours)))


async def claim(store: Store, at: datetime = NOW, limit: int = 100) -> list[tuple[int, str]]:
    """What a claim gets: chats with their keys."""
    claimed = await store.claim(at, at + LEASE, limit)
    return [(one.chat_id, " ".join(one.keys)) for one in claimed]


async def later(store: Store) -> list[tuple[int, str]]:
    """What there is at all, claimed or not."""
    return await claim(store, NOW + timedelta(days=400))


@pytest.fixture
async def two_stores(address: str) -> AsyncIterator[list[Store]]:
    stores = [await open_store(address) for _ in range(2)]
    yield stores
    for opened in stores:
        await opened.close()


# ------------------------------------------------------------------ plans


async def test_a_plan_is_kept_and_found_when_due(store: Store) -> None:
    await planned(store, FAR_CHAT, soon=1, due=0, old=-30)
    assert await store.claim(NOW, NOW + LEASE, 5) == [Claimed(FAR_CHAT, ("old", "due"))]
    assert await claim(store) == []
    assert await claim(store, NOW + timedelta(hours=1)) == [(FAR_CHAT, "old due soon")]


async def test_a_plan_replaces_the_one_before(store: Store) -> None:
    await planned(store, 7, a=-1, b=-1, c=-1)
    await planned(store, 8, a=-2)
    await planned(store, 7, version=1, b=-3, c=-1, d=-1)
    assert await claim(store) == [(7, "b c d"), (8, "a")]
    await planned(store, 7, version=2)
    assert await later(store) == [(8, "a")]


async def test_a_turn_without_a_plan_leaves_plan_and_claim(store: Store) -> None:
    await planned(store, 7, a=-1)
    await write(store, turn(version=1, session="later"))
    assert await claim(store) == [(7, "a")]
    await write(store, turn(version=2, session="and later"))
    assert await claim(store) == []
    assert await claim(store, NOW + LEASE) == [(7, "a")]


async def test_a_new_plan_ends_the_claim(store: Store) -> None:
    await planned(store, 7, a=-1, b=-1)
    assert await claim(store) == [(7, "a b")]
    await planned(store, 7, version=1, a=-1, b=-2)
    assert await claim(store) == [(7, "b a")]


async def test_a_plan_is_undone_with_its_turn(store: Store) -> None:
    await planned(store, 7, a=-1)
    with pytest.raises(VersionConflict):
        await planned(store, 7, version=5, b=-1)
    with pytest.raises(VersionConflict):
        await write(store, TurnRecord(8, "{}", 0, (), (), 1, plan(c=-1)), turn(7, version=5))
    assert await later(store) == [(7, "a")]


async def test_each_turn_of_a_batch_has_its_plan(store: Store) -> None:
    await write(
        store,
        TurnRecord(7, "one", 0, (), (), 1, plan(a=-1, b=-1)),
        TurnRecord(8, "x", 0, (), (), 1, plan(c=-1)),
        TurnRecord(9, "x", 0, (), (), 1),
        TurnRecord(7, "two", 1, (), (), 1, plan(b=-4)),
    )
    assert await claim(store) == [(7, "b"), (8, "c")]


async def test_a_plan_that_cannot_be_stored_is_refused_before_anything_is_written(
    store: Store,
) -> None:
    twice = (Wake("a", NOW), Wake("a", NOW + LEASE))
    with pytest.raises(ValueError, match="twice"):
        await write(store, turn(8), TurnRecord(7, "{}", 0, (), (), 1, twice))
    naive = (Wake("a", NOW.replace(tzinfo=None)),)
    with pytest.raises(ValueError, match="no time zone"):
        await write(store, turn(8), TurnRecord(7, "{}", 0, (), (), 1, naive))
    assert await chat(store, 8) is None
    assert await later(store) == []


async def test_nothing_is_claimed_before_its_time(store: Store) -> None:
    moment = NOW + timedelta(microseconds=1)
    await write(store, TurnRecord(7, "{}", 0, (), (), 1, (Wake("a", moment),)))
    assert await claim(store) == []
    assert await claim(store, NOW + timedelta(seconds=0.9)) == []
    assert await claim(store, NOW + timedelta(seconds=1)) == [(7, "a")]


async def test_a_moment_in_another_zone_is_the_same_moment(store: Store) -> None:
    local = NOW.astimezone(ZoneInfo("Asia/Kathmandu"))
    await write(store, TurnRecord(7, "{}", 0, (), (), 1, (Wake("a", local),)))
    assert await claim(store, NOW - timedelta(seconds=1)) == []
    assert await claim(store, local) == [(7, "a")]


# ------------------------------------------------------------------ forgetting


async def test_forgetting_a_chat_forgets_its_reminders(store: Store, address: str) -> None:
    key = f"{MARK} {CHAT}"
    await write(store, TurnRecord(CHAT, "{}", 0, (), (), 1, (Wake(key, NOW),)))
    await planned(store, 8, a=0)
    assert set(await traces(address)) == {"chats", "reminders"}
    await write(store, TurnRecord(CHAT, None, 1, (), ("bye",), 1, plan(b=-1)))
    await store.delivered([Delivered(CHAT, 1)])
    assert await traces(address) == []
    assert await later(store) == [(8, "a")]


async def test_who_comes_back_has_only_the_new_plan(store: Store) -> None:
    await planned(store, 7, a=-1)
    await write(
        store, turn(session=None, version=1), TurnRecord(7, "new", 0, (), (), 1, plan(b=-1))
    )
    assert await later(store) == [(7, "b")]


# ------------------------------------------------------------------ claims


async def test_chats_are_claimed_in_the_order_in_which_they_are_due(store: Store) -> None:
    ages = list(range(1, 31))
    random.Random(4).shuffle(ages)
    for number, age in enumerate(ages):
        await planned(store, 100 + number, first=-age, second=-age / 2, not_yet=1)
    order = [100 + ages.index(age) for age in range(30, 0, -1)]
    found = []
    for size in (1, 4, 20, 20):
        some = await claim(store, limit=size)
        assert len(some) <= size
        found += some
    assert found == [(number, "first second") for number in order]
    assert await claim(store) == []


async def test_one_chat_with_many_reminders_counts_once(store: Store) -> None:
    await planned(store, 7, **{f"k{n:02}": -n for n in range(1, 41)})
    await planned(store, 8, a=-0.5)
    await planned(store, 9, a=-0.4)
    first, second = await claim(store, limit=2)
    assert (first[0], len(first[1].split())) == (7, 40)
    assert second == (8, "a")
    assert await claim(store, limit=2) == [(9, "a")]


def test_how_many_rows_are_looked_at() -> None:
    """Eight for each chat, and never few: a chat with more than that takes the place of others."""
    assert [rows_for(chats) for chats in (1, 125, 126, 500)] == [1_000, 1_000, 1_008, 4_000]


async def test_reminders_due_at_the_same_second_are_claimed_together(store: Store) -> None:
    await planned(store, 8, b=-1, a=-1, c=-1)
    await planned(store, 7, b=-1, a=-1)
    assert await claim(store, limit=1) in ([(7, "a b")], [(8, "a b c")])
    assert len(await claim(store, limit=9)) == 1


async def test_a_claim_runs_out_and_is_claimed_again(store: Store) -> None:
    await planned(store, 7, a=-50, b=-1)
    await planned(store, 8, a=-2)
    assert await claim(store, limit=1) == [(7, "a b")]
    assert await claim(store, NOW + LEASE - timedelta(seconds=1)) == [(8, "a")]
    assert await claim(store, NOW + LEASE) == [(7, "a b")]
    assert await claim(store, NOW + LEASE) == []
    assert await claim(store, NOW + 2 * LEASE) == [(7, "a b"), (8, "a")]


async def test_what_is_released_is_claimed_at_once(store: Store) -> None:
    for number in (7, 8, 9):
        await planned(store, number, a=-number, b=-1)
    await claim(store)
    await store.release(8)
    assert await claim(store) == [(8, "a b")]
    await store.release(7, 9, 1000)
    await store.release()
    assert await claim(store) == [(9, "a b"), (7, "a b")]


async def test_what_comes_due_during_a_claim_is_claimed_by_itself(store: Store) -> None:
    await planned(store, 7, a=-1, b=0.05)
    assert await claim(store) == [(7, "a")]
    assert await claim(store, NOW + timedelta(minutes=4)) == [(7, "b")]


async def test_claims_outlive_the_process(address: str) -> None:
    store = await open_store(address)
    await planned(store, 7, a=-1)
    assert await claim(store) == [(7, "a")]
    await store.close()
    store = await open_store(address)
    assert await claim(store) == []
    assert await claim(store, NOW + LEASE) == [(7, "a")]
    await store.close()


# ------------------------------------------------------------------ blocked


async def set_blocked(store: Store, chat_id: int, at: datetime | None) -> None:
    async with store.transaction() as transaction:
        await transaction.set_blocked(chat_id, at)


async def test_the_blocked_are_passed_over_until_they_come_back(store: Store) -> None:
    await planned(store, 7, a=-9, b=1)
    await planned(store, 8, a=-1)
    await set_blocked(store, 7, NOW)
    await set_blocked(store, 1000, NOW)
    assert await claim(store) == [(8, "a")]
    # Neither time, nor a release, nor a new plan makes them claimable.
    await store.release(7, 8)
    assert await later(store) == [(8, "a")]
    await planned(store, 7, version=1, a=-9, c=-2, d=500 * 24)
    assert await claim(store, NOW + timedelta(days=401)) == [(8, "a")]
    await set_blocked(store, 7, None)
    assert await claim(store) == [(7, "a c")]


async def test_a_claimed_chat_that_blocks_is_not_claimed_again(store: Store) -> None:
    await planned(store, 7, a=-1)
    await claim(store)
    await set_blocked(store, 7, NOW)
    assert await later(store) == []
    await set_blocked(store, 7, None)
    assert await claim(store) == [(7, "a")]


async def test_blocking_is_undone_with_its_transaction(store: Store) -> None:
    async def stumble() -> None:
        async with store.transaction() as transaction:
            await transaction.set_blocked(7, NOW)
            raise ZeroDivisionError

    await planned(store, 7, a=-1)
    with pytest.raises(ZeroDivisionError):
        await stumble()
    assert await claim(store) == [(7, "a")]


async def test_a_blocked_chat_can_be_forgotten(store: Store) -> None:
    await planned(store, 7, a=-1)
    await set_blocked(store, 7, NOW)
    await write(store, turn(session=None, version=1))
    await planned(store, 7, b=-1)
    assert await later(store) == [(7, "b")]


# ------------------------------------------------------------------ side by side


async def test_claimers_at_once_never_get_the_same(two_stores: list[Store]) -> None:
    for number in range(1, 201):
        await planned(two_stores[0], number, a=-number - 2, b=-1, c=-2)
    found: list[tuple[int, str]] = []

    async def work(store: Store) -> None:
        while some := await claim(store, limit=7):
            found.extend(some)
            await asyncio.sleep(0)

    await asyncio.gather(*(work(two_stores[n % 2]) for n in range(6)))
    # Whoever finds only rows that another holds at that moment stops early, so once more.
    await work(two_stores[0])
    assert sorted(found) == [(number, "a c b") for number in range(1, 201)]


async def test_two_processes_never_get_the_same(address: str, start_program: Start) -> None:
    store = await open_store(address)
    turns = [TurnRecord(n, "{}", 0, (), (), 1, plan(a=-n, b=-0.5)) for n in range(1, 501)]
    await write(store, *turns)
    claimers = [start_program("claimer.py", address, NOW.isoformat(), "5") for _ in range(2)]
    printed = []
    for claimer in claimers:
        output, _ = await asyncio.to_thread(claimer.communicate, timeout=60)
        assert claimer.returncode == 0
        printed += [line for line in output.splitlines() if line != "ready"]
    printed += [f"{number} {keys}" for number, keys in await claim(store, limit=500)]
    assert sorted(printed) == sorted(f"{n} a b" for n in range(1, 501))
    await store.close()


async def test_a_killed_claimer_loses_its_claim_after_the_lease(
    store: Store, address: str, start_program: Start
) -> None:
    await planned(store, 7, a=-1)
    await planned(store, 8, a=-2)
    claimer = start_program("claimer.py", address, NOW.isoformat(), "1", "stay")
    assert claimer.stdout is not None
    lines = [await asyncio.to_thread(claimer.stdout.readline) for _ in range(2)]
    claimer.kill()
    await asyncio.to_thread(claimer.communicate)
    assert lines == ["ready\n", "8 a\n"]
    assert await claim(store) == [(7, "a")]
    assert await claim(store, NOW + LEASE) == [(8, "a"), (7, "a")]


async def test_plans_claims_and_blocks_at_once_never_wait_in_a_circle(
    two_stores: list[Store],
) -> None:
    seed = random.randrange(1 << 32)
    print(f"seed {seed}")
    dice = random.Random(seed)
    chats = range(1, 13)
    keys = "abcdefgh"
    for number in chats:
        await planned(two_stores[0], number, **dict.fromkeys(keys, -1))
    moment = NOW

    async def talk(store: Store) -> None:
        for _ in range(25):
            async with store.transaction() as transaction:
                records = await transaction.chats(dice.sample(chats, 6))
                await transaction.write(
                    [
                        TurnRecord(
                            *(number, "{}", record.version, (), (), 1),
                            plan(**{key: dice.choice((-2, -1)) for key in dice.sample(keys, 5)}),
                        )
                        for number, record in records.items()
                    ]
                )
                if dice.random() < 0.5:
                    number = dice.choice(sorted(records))
                    await transaction.set_blocked(number, dice.choice((NOW, None)))

    async def take(store: Store) -> None:
        nonlocal moment
        for _ in range(40):
            moment += LEASE
            taken = await store.claim(moment, moment + LEASE, 5)
            await store.release(*(one.chat_id for one in taken[::2]))

    async with asyncio.timeout(30):
        await asyncio.gather(*(work(store) for store in two_stores for work in (talk, take) * 3))
    for number in chats:
        await set_blocked(two_stores[0], number, None)
    left = await two_stores[1].claim(moment + LEASE, moment + 2 * LEASE, 100)
    assert sorted(one.chat_id for one in left) == list(chats)
    assert {len(one.keys) for one in left} <= {5, 8}


# ------------------------------------------------------------------ clocks


async def test_claims_of_a_clock_that_was_put_back_are_given_back(store: Store) -> None:
    """Killed amid what was due on a day far ahead, and started by the right clock."""
    await planned(store, 7, a=-1, later=24 * 200)
    await planned(store, 8, a=-2)
    assert await claim(store, NOW + timedelta(days=250)) == [(8, "a"), (7, "a later")]
    assert await claim(store) == []
    await store.release_beyond(NOW + LEASE)
    assert await claim(store) == [(8, "a"), (7, "a")]
    # Claims of this clock stay.
    await store.release_beyond(NOW + LEASE)
    assert await claim(store) == []
    await store.release_beyond(NOW + LEASE - timedelta(seconds=1))
    assert await claim(store) == [(8, "a"), (7, "a")]


async def test_who_blocked_the_bot_is_not_taken_for_a_clock_that_ran_ahead(store: Store) -> None:
    await planned(store, 7, a=-1)
    await planned(store, 8, a=-1)
    await set_blocked(store, 7, NOW)
    assert await claim(store, NOW + timedelta(days=3)) == [(8, "a")]
    await store.release_beyond(NOW + LEASE)
    assert await claim(store) == [(8, "a")]
