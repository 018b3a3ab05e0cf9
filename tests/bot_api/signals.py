"""A wake-up call for everybody waiting on something to change."""

from __future__ import annotations

import asyncio


class Signal:
    """`await signal.wait(seconds)` returns when somebody calls `signal.notify()`."""

    def __init__(self) -> None:
        self._waiting: list[asyncio.Future[None]] = []

    def notify(self) -> None:
        waiting, self._waiting = self._waiting, []
        for future in waiting:
            if not future.done():
                future.set_result(None)

    async def wait(self, seconds: float) -> bool:
        """Whether the signal came within that time."""
        future = asyncio.get_running_loop().create_future()
        self._waiting.append(future)
        done, _ = await asyncio.wait([future], timeout=seconds)
        if not done and future in self._waiting:
            self._waiting.remove(future)
        return bool(done)
