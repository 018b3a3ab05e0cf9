"""Who asks for a turn under Telegram's rates, and when they got it; time passes at once."""

from __future__ import annotations

import asyncio
import heapq
from itertools import count

from bot.telegram.rates import Rates


class FakeTime:
    """A time in which sleeping takes none: it jumps to whoever wakes up next."""

    def __init__(self) -> None:
        self.now = 1_000.0
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []
        self._order = count()

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        waking: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._sleepers, (self.now + seconds, next(self._order), waking))
        await waking

    async def pass_until(self, end: float) -> None:
        """Let everything happen up to this moment."""
        while True:
            for _ in range(20):
                await asyncio.sleep(0)
            if not self._sleepers or self._sleepers[0][0] > end:
                self.now = end
                return
            at, _, waking = heapq.heappop(self._sleepers)
            self.now = max(self.now, at)
            if not waking.done():
                waking.set_result(None)


class Traffic:
    """Who got their turn, and when."""

    def __init__(self, per_second: float) -> None:
        self.time = FakeTime()
        self.start = self.time.now
        self.rates = Rates(per_second, self.time, self.time.sleep)
        self.times: dict[str, list[float]] = {"bulk": [], "chat": []}
        self.tasks: dict[int, asyncio.Task[None]] = {}
        self.all: list[asyncio.Task[None]] = []
        self._numbers = count(1)

    def ask(self, *, bulk: bool = False, chat_id: int | None = None, can_wait: bool = False) -> int:
        """Ask for a turn; the chat's number."""
        number = next(self._numbers) if chat_id is None else chat_id
        task = asyncio.create_task(self._turn(number, bulk, can_wait))
        self.tasks[number] = task
        self.all.append(task)
        return number

    async def _turn(self, chat_id: int, bulk: bool, can_wait: bool) -> None:
        await self.rates.turn(chat_id, bulk, can_wait=can_wait)
        self.times["bulk" if bulk else "chat"].append(self.time.now - self.start)

    async def until(self, seconds: float) -> None:
        await self.time.pass_until(self.start + seconds)

    async def end(self) -> None:
        for task in self.all:
            task.cancel()
        await asyncio.gather(*self.all, return_exceptions=True)
