"""The places that Telegram's limit over all gives, and the lines of what nobody waits for."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import Enum, auto

BULK_PER_SECOND = 25.0
"""Whatever the limit over all: of Telegram's 30 this leaves room for answers."""
BULK_SHARE = 5 / 6
"""Most of a lower limit over all that bulk may take."""
RESERVE_SECONDS = 0.9
"""Of unused places that may be taken at once. Telegram bears a second's worth; but messages do not
arrive as evenly as they leave."""
RESERVE_SHARE = 5 / 6
"""How much of this reserve bulk leaves for answers."""
_SOON = 1e-6
"""Waits below this are not worth one."""


class Told(Enum):
    """What somebody in line is told."""

    PLACE = auto()
    HURRY = auto()
    """To leave the line, and go like an answer."""
    NO_ROOM = auto()


@dataclass(slots=True, eq=False)
class _Waiting:
    chat_id: int
    until: float | None
    told: asyncio.Future[Told]


class Places:
    """``per_second`` 0 means no limit but that of the lines; ``now`` in seconds."""

    def __init__(
        self,
        per_second: float,
        now: Callable[[], float],
        sleep: Callable[[float], Awaitable[object]],
    ) -> None:
        self._now = now
        self._sleep = sleep
        self._interval = 1 / per_second if per_second else 0.0
        self._burst = max(1.0, per_second * RESERVE_SECONDS)
        # Always less than the whole, or else bulk would never go.
        self._reserve = min(self._burst * RESERVE_SHARE, self._burst - 1)
        self._next = 0.0
        bulk = min(BULK_PER_SECOND, per_second * BULK_SHARE) if per_second else BULK_PER_SECOND
        self._bulk_interval = 1 / bulk
        self._bulk_next = 0.0
        self._unasked: deque[_Waiting] = deque()
        self._spare: deque[_Waiting] = deque()
        """What is given up where no room comes in time."""
        self._moving: asyncio.Task[None] | None = None

    def begin_at(self, moment: float) -> None:
        """Nothing went out until then, and what was told to go had no place: places are given
        evenly from there on."""
        if self._interval:
            self._next = moment

    def take(self, *, is_paced: bool) -> float:
        """Take the next place; how long until it comes. One who is not ``is_paced`` waits for
        none, but what is in line makes up for it."""
        if not self._interval:
            return 0.0
        now = self._now()
        self._next = self._last_taken(now) + self._interval
        if is_paced:
            return max(0.0, self._next - now)
        self._next = min(self._next, now + RESERVE_SECONDS)
        return 0.0

    def _last_taken(self, now: float) -> float:
        """Places lie an interval apart; those of a longer pause than the reserve are lost."""
        return max(self._next, now - self._interval * self._burst)

    # ------------------------------------------------------------------ in line

    async def in_line(self, chat_id: int, until: float | None = None) -> Told:
        """Wait in line; with ``until``, in that of what is given up then."""
        told: asyncio.Future[Told] = asyncio.get_running_loop().create_future()
        line = self._unasked if until is None else self._spare
        line.append(_Waiting(chat_id, until, told))
        if self._moving is None:
            self._moving = asyncio.create_task(self._move_lines(), name="bulk")
        return await told

    def hurry(self, chat_id: int) -> None:
        """Whatever of this chat's comes unasked leaves the line."""
        for waiting in self._unasked:
            if waiting.chat_id == chat_id and not waiting.told.done():
                waiting.told.set_result(Told.HURRY)

    async def _move_lines(self) -> None:
        """The two lines take turns; whoever has left meanwhile takes no place."""
        lines = deque((self._spare, self._unasked))
        try:
            while True:
                self._let_go()
                if not any(lines):
                    return
                if (delay := self._line_delay()) > _SOON:
                    # Looked at again afterwards: answers may have taken the place meanwhile.
                    await self._sleep(delay)
                    continue
                lines.rotate()
                line = lines[0] or lines[1]
                self._bulk_next = self._now() + self._bulk_interval
                self.take(is_paced=True)
                line.popleft().told.set_result(Told.PLACE)
        finally:
            self._moving = None

    def _let_go(self) -> None:
        """Whoever left stands in line no more, and whoever waited long enough is told so."""
        now = self._now()
        for line in (self._spare, self._unasked):
            while line:
                first = line[0]
                if not first.told.done():
                    if first.until is None or first.until > now:
                        break
                    first.told.set_result(Told.NO_ROOM)
                line.popleft()

    def _line_delay(self) -> float:
        now = self._now()
        # A place with the reserve still behind it.
        free = self._last_taken(now) + self._interval * (1 + self._reserve)
        return max(self._bulk_next, free) - now
