"""New rounds announced on a real database: a leader without Telegram. As a program, it is killed at
the end of the second commit: ``python -m tests.bot.new_rounds ADDRESS``."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from datetime import UTC, date, datetime
from typing import Any

from bot import everybody
from bot.clock import FixedClock
from bot.rounds.announcing import RoundsAnnouncer
from bot.rounds.known import OPERATOR, KnownRounds, record_of
from bot.store import Store
from bot.store.opening import open_store
from express_entry.rulebook.rounds import ToldRound
from tests.bot.stored import HERE
from tests.express_entry.rulebook.test_rounds_joined import told as plain

NOW = datetime(2026, 10, 7, 16, tzinfo=UTC)
"""Noon in Toronto."""
GENERAL = "General"
FRENCH = "French-Language proficiency 2026-Version 2"
NOMINEES = "Provincial Nominee Program"
COMMITS = 2


def told(number: str, name: str, cutoff: int | None, **changed: Any) -> ToldRound:
    """A round made up, of 6 October 2026."""
    of_that_day = {"held_on": date(2026, 10, 6), "invitations": 3000} | changed
    return plain(number, name=name, cutoff=cutoff, **of_that_day)


class Leader:
    """One process that leads: it knows rounds, and has people told of new ones."""

    def __init__(self, store: Store, clock: FixedClock) -> None:
        self.store = store
        self.clock = clock
        self.known = KnownRounds(store)
        self.news = RoundsAnnouncer(store, clock, HERE)

    async def begins(self) -> None:
        await self.known.load()
        await self.news.begin()

    async def hears(self, *rounds: ToldRound) -> int:
        """Rounds become known; how many people are woken."""
        at = self.clock.now()
        await self.store.keep_rounds([record_of(one, OPERATOR, at) for one in rounds])
        await self.known.load()
        return await self.news.look()


async def leading(store: Store, clock: FixedClock) -> Leader:
    """A leader that has begun."""
    made = Leader(store, clock)
    await made.begins()
    return made


def kill_after_commits() -> None:
    """Let this process be killed at the end of the second commit that notes who is to be told,
    three chats each."""
    everybody.AT_ONCE = 3
    everybody.GIVES_WAY = 0
    write, done = everybody._write, []

    async def killed(*given: object) -> int:
        woken = await write(*given)  # type: ignore[arg-type]
        done.append(woken)
        if len(done) == COMMITS:
            os.kill(os.getpid(), signal.SIGKILL)
        return woken

    setattr(everybody, "_write", killed)  # noqa: B010


async def main(address: str) -> None:
    kill_after_commits()
    leader = await leading(await open_store(address), FixedClock(NOW))
    await leader.hears(told("500", GENERAL, 420))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
