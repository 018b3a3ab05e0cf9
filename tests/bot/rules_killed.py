"""Begin to tell everybody of other rules, and be killed at the end of the second commit:
``python -m tests.bot.rules_killed ADDRESS FOLDER MOMENT``."""

from __future__ import annotations

import asyncio
import sys
from datetime import datetime
from pathlib import Path

from bot.clock import FixedClock
from bot.rules import announcing
from bot.store.opening import open_store
from express_entry import rulebook
from tests.bot.new_rounds import kill_after_commits


async def main(address: str, folder: Path, moment: datetime) -> None:
    clock = FixedClock(moment)
    rulebook.use(rulebook.load(folder))
    kill_after_commits()
    store = await open_store(address)
    await announcing.keep_earlier(store, clock)
    await announcing.announce(store, clock)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], Path(sys.argv[2]), datetime.fromisoformat(sys.argv[3])))
