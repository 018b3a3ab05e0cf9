"""A process that holds conversations without end (or ``count`` turns of each), told by ``address``.

Every turn adds one to a chat's session and to its causes, and replies with that number, so that
anyone can tell afterwards whether a turn is whole.
"""

from __future__ import annotations

import asyncio
import random
import sys

from bot.store import ChatRecord, Delivered, Store, StoreBusy, TurnRecord, VersionConflict
from bot.store.opening import open_store

CHATS = range(1, 6)


def following(chat_id: int, record: ChatRecord | None, replies: int) -> TurnRecord:
    """The turn after the one stored."""
    number = int(record.session) + 1 if record else 1
    return TurnRecord(
        chat_id,
        session=str(number),
        expected_version=record.version if record else 0,
        handled=(f"u{chat_id}-{number}",),
        replies=tuple(f"{number}.{part}" for part in range(replies)),
        next_seq=record.next_seq if record else 1,
    )


async def converse(store: Store, chats: list[int], replies: int = 2) -> None:
    """One more turn of each of these chats, in one transaction."""
    while True:
        try:
            async with store.transaction() as transaction:
                records = await transaction.chats(chats)
                turns = [following(chat, records.get(chat), replies) for chat in chats]
                await transaction.handled([key for turn in turns for key in turn.handled])
                await transaction.write(turns)
        except (StoreBusy, VersionConflict):
            continue
        return


async def main(address: str, count: int) -> None:
    """Until done, or killed; without a count, a line is printed after each turn."""
    store = await open_store(address)
    print("ready", flush=True)
    for _ in range(count):
        await converse(store, list(CHATS), replies=1)
    while not count:
        await converse(store, random.sample(CHATS, random.randint(1, len(CHATS))))
        print("turn", flush=True)
        for reply in (await store.waiting())[: random.randint(0, 12)]:
            await store.delivered([Delivered(reply.chat_id, reply.seq, reply.seq)])
    await store.close()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2])))
