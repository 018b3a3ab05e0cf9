"""Begin to tell everybody of other rules, and be killed at the end of the second commit:
``python -m tests.bot.rules_killed ADDRESS FOLDER MOMENT``."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from datetime import datetime
from pathlib import Path

from bot import everybody
from bot.clock import FixedClock
from bot.rules import announcing
from bot.store.opening import open_store
from express_entry import rulebook

COMMITS = 2


async def main(address: str, folder: Path, moment: datetime) -> None:
    clock = FixedClock(moment)
    rulebook.use(rulebook.load(folder))
    everybody.AT_ONCE = 3
    store = await open_store(address)
    await announcing.keep_earlier(store, clock)
    write, done = everybody._write, []

    async def killed(*given: object) -> int:
        woken = await write(*given)  # type: ignore[arg-type]
        done.append(woken)
        if len(done) == COMMITS:
            os.kill(os.getpid(), signal.SIGKILL)
        return woken

    setattr(everybody, "_write", killed)  # noqa: B010
    await announcing.announce(store, clock)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], Path(sys.argv[2]), datetime.fromisoformat(sys.argv[3])))
