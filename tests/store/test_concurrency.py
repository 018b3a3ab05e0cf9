"""One conversation has one writer; different conversations do not wait for each other's turn."""

from __future__ import annotations

import asyncio
import random
import subprocess
from collections.abc import Callable

import pytest

from bot.store import Delivered, Outgoing, Store, StoreError, TurnRecord, VersionConflict
from bot.store.opening import open_store
from tests.store.turns import chat, turn, were_handled, write
from tests.store.writer import CHATS, converse, following

Start = Callable[..., "subprocess.Popen[str]"]


def seeded() -> random.Random:
    seed = random.randrange(1 << 32)
    print(f"seed {seed}")
    return random.Random(seed)


async def test_twenty_turns_of_one_chat_at_once_are_serial(store: Store) -> None:
    dice = seeded()

    async def answer(key: str) -> list[Outgoing]:
        async with store.transaction() as transaction:
            found = (await transaction.chats([7])).get(7)
            await asyncio.sleep(dice.random() / 500)
            session = f"{found.session} {key}" if found else key
            version, number = (found.version, found.next_seq) if found else (0, 1)
            return await transaction.write(
                [TurnRecord(7, session, version, (key,), (f"to {key}", "and"), number)]
            )

    keys = [f"u{n}" for n in range(20)]
    sent = await asyncio.gather(*map(answer, keys))
    stored = await chat(store)
    assert stored is not None
    assert (stored.version, stored.next_seq) == (20, 41)
    assert sorted(stored.session.split()) == sorted(keys)
    waiting = await store.waiting()
    assert [reply.seq for reply in waiting] == list(range(1, 41))
    # The replies stand in the order in which the session grew.
    assert [reply.payload[3:] for reply in waiting[::2]] == stored.session.split()
    assert sorted(reply.seq for part in sent for reply in part) == list(range(1, 41))


async def test_the_same_cause_twice_at_once_has_one_effect(store: Store) -> None:
    async def answer() -> bool:
        async with store.transaction() as transaction:
            # Asked before the chat is locked, both may hear "not yet".
            if await transaction.handled(["u1"]):
                return False
            await asyncio.sleep(0.01)
            found = (await transaction.chats([7])).get(7)
            await transaction.write([following(7, found, 1), turn(8, handled=("u1",))])
            return True

    outcomes = await asyncio.gather(answer(), answer(), return_exceptions=True)
    assert outcomes.count(True) == 1
    assert any(o is False or isinstance(o, VersionConflict) for o in outcomes)
    assert [reply.payload for reply in await store.waiting([7])] == ["1.0"]


async def test_two_stores_on_one_database_share_the_work(address: str) -> None:
    stores = [await open_store(address) for _ in range(2)]
    await asyncio.gather(*(converse(stores[n % 2], list(CHATS)) for n in range(20)))
    for chat_id in CHATS:
        stored = await chat(stores[0], chat_id)
        assert stored is not None
        assert (stored.session, stored.version, stored.next_seq) == ("20", 20, 41)
    for opened in stores:
        await opened.close()


async def test_two_processes_on_one_database_are_serial(address: str, start_program: Start) -> None:
    await (await open_store(address)).close()
    writers = [start_program("writer.py", address, "15") for _ in range(2)]
    for writer in writers:
        await asyncio.to_thread(writer.communicate, timeout=30)
        assert writer.returncode == 0
    store = await open_store(address)
    for chat_id in CHATS:
        stored = await chat(store, chat_id)
        assert stored is not None
        assert (stored.session, stored.version, stored.next_seq) == ("30", 30, 31)
        payloads = [reply.payload for reply in await store.waiting([chat_id])]
        assert payloads == [f"{n}.0" for n in range(1, 31)]
    await store.close()


async def test_batches_and_deliveries_in_any_order_never_block_each_other(store: Store) -> None:
    dice, chats = seeded(), list(range(1, 9))
    await converse(store, chats)

    async def talk() -> None:
        for _ in range(15):
            some = dice.sample(chats, 5)
            async with store.transaction() as transaction:
                records = await transaction.chats(some)
                await transaction.write([following(n, records.get(n), 1) for n in some])

    async def deliver() -> None:
        for _ in range(15):
            waiting = await store.waiting()
            dice.shuffle(waiting)
            await store.delivered(
                [Delivered(reply.chat_id, reply.seq, 1000 + reply.seq) for reply in waiting[:6]]
            )
            await asyncio.sleep(0)

    await asyncio.gather(*(talk() for _ in range(4)), *(deliver() for _ in range(4)))
    await store.delivered(
        [Delivered(r.chat_id, r.seq, 1000 + r.seq) for r in await store.waiting()]
    )
    assert await store.waiting() == []
    total = 0
    for n in chats:
        stored = await chat(store, n)
        assert stored is not None
        assert stored.version == int(stored.session)
        assert stored.card_message_id is not None
        total += stored.version
    assert total == 8 + 4 * 15 * 5


async def test_a_cancelled_transaction_is_undone_and_the_next_one_works(store: Store) -> None:
    dice = seeded()
    await write(store, turn(session="0"))

    async def answer(key: str) -> None:
        async with store.transaction() as transaction:
            found = (await transaction.chats([7]))[7]
            session = str(int(found.session) + 1)
            await transaction.write(
                [TurnRecord(7, session, found.version, (key,), (key,), found.next_seq)]
            )

    for round_ in range(30):
        task = asyncio.create_task(answer(f"u{round_}"))
        await asyncio.sleep(dice.random() * 0.003)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        stored = await chat(store)
        assert stored is not None
        done = await were_handled(store, *(f"u{n}" for n in range(30)))
        # A cancellation that comes during the commit may be too late; then all of it is there.
        assert int(stored.session) + 1 == stored.version == len(done) + 1 == stored.next_seq
        assert len(await store.waiting()) == len(done)


async def test_tasks_cancelled_in_the_queue_let_the_others_through(store: Store) -> None:
    tasks = [asyncio.create_task(converse(store, [1, 2])) for _ in range(20)]
    await asyncio.sleep(0.002)
    for task in tasks[::2]:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    stored = await chat(store, 1)
    assert stored is not None
    assert 10 <= stored.version <= 20


async def test_the_store_refuses_to_wait_for_itself(sqlite_address: str) -> None:
    store = await open_store(sqlite_address)
    async with store.transaction():
        with pytest.raises(RuntimeError, match="transaction open"):
            await store.delivered([Delivered(1, 1)])
        assert await store.waiting() == []
    await store.close()


async def test_a_closed_store_says_so(store: Store) -> None:
    await store.close()
    await store.close()
    with pytest.raises(StoreError, match="closed"):
        await store.waiting()
    with pytest.raises(StoreError, match="closed"):
        await write(store, turn())
