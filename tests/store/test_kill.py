"""However a process ends, every turn that is there is there whole."""

from __future__ import annotations

import asyncio
import random
import subprocess
from collections.abc import Callable

import pytest

from bot.store import Store
from bot.store.opening import open_store
from tests.store.writer import CHATS

Start = Callable[..., "subprocess.Popen[str]"]


async def check(store: Store) -> int:
    """All parts of every chat tell the same story; returns how many turns there were."""
    total = 0
    for chat_id in CHATS:
        async with store.transaction() as transaction:
            record = (await transaction.chats([chat_id])).get(chat_id)
            turns = record.version if record else 0
            keys = {f"u{chat_id}-{n}" for n in range(1, turns + 1)}
            asked = keys | {f"u{chat_id}-{n}" for n in range(turns + 1, turns + 5)}
            assert await transaction.handled(asked) == keys
        waiting = await store.waiting([chat_id])
        total += turns
        if record is None:
            assert waiting == []
            continue
        assert record.session == str(turns)
        assert record.next_seq == 2 * turns + 1
        # Two replies a turn, numbered through, of which the first have been delivered.
        delivered = record.card_message_id or 0
        assert [(reply.seq, reply.payload) for reply in waiting] == [
            (seq, f"{(seq + 1) // 2}.{(seq - 1) % 2}")
            for seq in range(delivered + 1, record.next_seq)
        ]
    return total


@pytest.mark.parametrize(("engine", "times"), [("sqlite", 20), ("postgres", 10)])
async def test_a_killed_process_leaves_whole_turns(
    request: pytest.FixtureRequest, start_program: Start, engine: str, times: int
) -> None:
    address = request.getfixturevalue(f"{engine}_address")
    seed = random.randrange(1 << 32)
    print(f"seed {seed}")
    dice = random.Random(seed)
    store = await open_store(address)
    turns = 0
    for _ in range(times):
        writer = start_program("writer.py", address, "0")
        assert writer.stdout is not None
        # Once it is at work, however long a busy machine takes for that.
        for _ in range(1 + dice.randint(1, 5)):
            assert await asyncio.to_thread(writer.stdout.readline), "the writer ended by itself"
        await asyncio.sleep(dice.random() * 0.01)
        writer.kill()
        await asyncio.to_thread(writer.communicate)
        # What was committed stays; and the server may still be finishing the last word it got.
        seen = await check(store)
        assert seen >= turns
        turns = seen
    assert turns > times
    await store.close()
