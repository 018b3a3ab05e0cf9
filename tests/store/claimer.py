"""A process that claims reminders of the database at ``address``, due by ``now``.

It claims ``count`` chats at a time and prints one line a chat: its number and the keys. With a
fourth argument it claims once and then does nothing until it is killed.
"""

from __future__ import annotations

import asyncio
import sys
from datetime import datetime, timedelta

from bot.store.opening import open_store


async def main(address: str, now: str, count: str, *stay: str) -> None:
    """Until nothing is left, or killed."""
    store = await open_store(address)
    moment = datetime.fromisoformat(now)
    print("ready", flush=True)
    while claimed := await store.claim(moment, moment + timedelta(minutes=5), int(count)):
        for one in claimed:
            print(one.chat_id, *one.keys, flush=True)
        if stay:
            await asyncio.Event().wait()
    await store.close()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
