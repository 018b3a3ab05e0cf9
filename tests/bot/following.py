"""One process that leads and follows feeds, by a clock that is moved, without waiting."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

from bot.clock import FixedClock
from bot.rounds.known import KnownRounds
from bot.rounds.watching import EVERY, RoundsWatch
from bot.store import Store
from express_entry.ahead import rounds
from express_entry.rulebook.rounds import Round
from tests.express_entry.rulebook.feeds import row

NOW = datetime(2026, 10, 7, 12, tzinfo=UTC)
NEW = row("448", "2026-10-05", "Provincial Nominee Program", "733", "725")


class Following:
    """One process that leads."""

    def __init__(self, store: Store, clock: FixedClock, *addresses: str) -> None:
        self.clock = clock
        self.known = KnownRounds(store)
        self.waited: list[float] = []
        self.watch = RoundsWatch(
            store, self.known, clock, addresses, wait=self._wait, chance=lambda: 0.5
        )

    async def _wait(self, seconds: float) -> None:
        self.waited.append(seconds)
        self.clock.moment += timedelta(seconds=seconds)
        await asyncio.sleep(0)

    async def after(self, wait: timedelta = EVERY) -> None:
        """Let time pass, and look."""
        self.clock.moment += wait
        await self.watch.look()


def in_use(number: str) -> Round | None:
    return next((one for one in rounds.history() if one.number == number), None)
