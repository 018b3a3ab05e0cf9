"""A process that seals (``seal``) or wraps anew (``rotate``) the database of its settings, or holds
conversations in it (``talk``), each turn adding one to the number that is a chat's session."""

from __future__ import annotations

import asyncio
import sys

from bot.sealing.opening import open_as_set
from bot.sealing.resealing import seal_all, wrap_anew
from bot.sealing.store import SealedStore
from bot.settings import Settings
from bot.store import Store, StoreBusy, TurnRecord, VersionConflict


async def _at_once(_: float) -> None:
    await asyncio.sleep(0.01)


def _told(*numbers: int) -> None:
    print(*numbers, flush=True)


async def talk(store: Store, chats: range) -> None:
    """Turn after turn of all these chats, and of a new one each time."""
    number = 0
    while True:
        number += 1
        wanted = [*chats, 10_000 + number]
        try:
            async with store.transaction() as transaction:
                records = await transaction.chats(wanted)
                await transaction.write(
                    [
                        TurnRecord(
                            chat_id,
                            str(int(record.session) + 1)
                            if (record := records.get(chat_id))
                            else "1",
                            record.version if record else 0,
                            (),
                            ("reply",),
                            record.next_seq if record else 1,
                        )
                        for chat_id in wanted
                    ]
                )
        except (StoreBusy, VersionConflict):
            continue
        print("turn", flush=True)


async def main(what: str) -> None:
    """Until done, or killed."""
    store = await open_as_set(Settings(_env_file=None))
    assert isinstance(store, SealedStore)
    print("ready", flush=True)
    match what:
        case "seal":
            await seal_all(store, _told, sleep=_at_once)
        case "rotate":
            await wrap_anew(store, _told)
        case _:
            await talk(store, range(1, 4))
    await store.close()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
