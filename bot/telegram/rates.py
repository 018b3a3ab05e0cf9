"""Telegram's rates: a number of messages a second to everybody, one a second to each chat (a few at
once are borne), and waits it asked for.

A wait that Telegram asks for holds one chat only; afterwards that chat begins slowly. In a chat
what can wait (the closing of an old card) leaves a place for an answer that may come. The limit
over all has two lanes. Answers to
people who are chatting take the next free place, first come first served; nearly a second's worth
of places that were not used may be taken at once. What nobody is waiting for (reminders: the bulk
lane) goes out evenly at its own slower pace, and never touches most of that reserve; so it stands
still while many people are chatting, and catches up afterwards.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable

BULK_PER_SECOND = 25.0
"""Whatever the limit over all: of Telegram's 30 this leaves room for answers."""
BULK_SHARE = 5 / 6
"""Most of a lower limit over all that bulk may take."""
RESERVE_SECONDS = 0.9
"""Of unused places that may be taken at once. Telegram bears a second's worth; but messages do not
arrive as evenly as they leave."""
RESERVE_SHARE = 5 / 6
"""How much of this reserve bulk leaves for answers."""
CHAT_SECONDS = 1.0
"""Between messages to one chat, once it had its burst."""
CHAT_BURST = 4
"""Messages to one chat that may go at once; Telegram bears short bursts, and does not say of how
many."""
LONGEST_HOLD = 3_600.0
"""Seconds for which a chat is held at most, whatever is asked: nobody is to be left without an
answer for a week because of one strange number."""
_SWEPT = 1_000
_SOON = 1e-6
"""Waits below this are not worth one."""


class Moments:
    """A moment for each chat that has one to come; those that are over are not remembered."""

    def __init__(self) -> None:
        self._of: dict[int, float] = {}
        self._sweep_at = _SWEPT

    def __len__(self) -> int:
        return len(self._of)

    def of(self, chat_id: int, now: float) -> float:
        """The chat's moment, or now."""
        return max(now, self._of.get(chat_id, now))

    def note(self, chat_id: int, moment: float, now: float) -> None:
        """From now on this is the chat's moment."""
        self._of[chat_id] = moment
        if len(self._of) > self._sweep_at:
            self._of = {chat: until for chat, until in self._of.items() if until > now}
            self._sweep_at = max(_SWEPT, 2 * len(self._of))


class Rates:
    """``per_second`` 0 means no limit of ours, neither over all nor for a chat; bulk has its own
    limit even then, and so has whatever Telegram asks to wait for."""

    def __init__(
        self,
        per_second: float,
        time: Callable[[], float] | None = None,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        self._time = time
        self._sleep = sleep
        self._interval = 1 / per_second if per_second else 0.0
        self._burst = max(1.0, per_second * RESERVE_SECONDS)
        # Always less than the whole, or else bulk would never go.
        self._reserve = min(self._burst * RESERVE_SHARE, self._burst - 1)
        self._next = 0.0
        bulk = min(BULK_PER_SECOND, per_second * BULK_SHARE) if per_second else BULK_PER_SECOND
        self._bulk_interval = 1 / bulk
        self._bulk_next = 0.0
        self._line: deque[tuple[int, asyncio.Future[bool]]] = deque()
        """Bulk waiting for its turn: told True with a place, False to change to the other lane."""
        self._moving: asyncio.Task[None] | None = None
        self._held = Moments()
        self._is_paced = per_second > 0
        self._whole = Moments()
        """When a chat that was written to may have its whole burst again."""

    def _now(self) -> float:
        return self._time() if self._time else asyncio.get_running_loop().time()

    def hold(self, chat_id: int, seconds: float) -> None:
        """Write nothing to this chat for so long, an hour at most; then one message at first."""
        now = self._now()
        until = max(self._held.of(chat_id, now), now + min(seconds, LONGEST_HOLD))
        self._held.note(chat_id, until, now)
        if self._is_paced and seconds > 0:
            slowly = until + (CHAT_BURST - 1) * CHAT_SECONDS
            self._whole.note(chat_id, max(self._whole.of(chat_id, now), slowly), now)

    async def turn(self, chat_id: int, bulk: bool = False, *, can_wait: bool = False) -> None:
        """Wait for this chat's turn; what ``can_wait`` leaves a place of the chat's to others."""
        while (delay := self._chat_delay(chat_id, 2 if can_wait else 1)) > _SOON:
            # Looked at again afterwards: the chat may have been held, or written to, meanwhile.
            await self._sleep(delay)
        if self._is_paced:
            now = self._now()
            self._whole.note(chat_id, self._whole.of(chat_id, now) + CHAT_SECONDS, now)
        if bulk and await self._bulk_turn(chat_id):
            return
        delay = self._next_place()
        if delay > _SOON:
            await self._sleep(delay)

    def hurry(self, chat_id: int) -> None:
        """Somebody waits for an answer behind this chat's bulk: let that go first, at once."""
        for waiting, told in self._line:
            if waiting == chat_id and not told.done():
                told.set_result(False)

    # ------------------------------------------------------------------ one chat

    def _chat_delay(self, chat_id: int, places: int) -> float:
        """How long until the chat is held no more, and has so many places of its burst."""
        now = self._now()
        ready = self._held.of(chat_id, now)
        if self._is_paced:
            ready = max(ready, self._whole.of(chat_id, now) - (CHAT_BURST - places) * CHAT_SECONDS)
        return ready - now

    # ------------------------------------------------------------------ answers

    def _next_place(self) -> float:
        """Take the next place; how long until it comes."""
        if not self._interval:
            return 0.0
        now = self._now()
        self._next = self._last_taken(now) + self._interval
        return max(0.0, self._next - now)

    def _last_taken(self, now: float) -> float:
        """Places lie an interval apart; those of a longer pause than the reserve are lost."""
        return max(self._next, now - self._interval * self._burst)

    # ------------------------------------------------------------------ bulk

    async def _bulk_turn(self, chat_id: int) -> bool:
        """Wait in line; whether a place was given, and not the other lane."""
        told: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        self._line.append((chat_id, told))
        if self._moving is None:
            self._moving = asyncio.create_task(self._move_line(), name="bulk")
        return await told

    async def _move_line(self) -> None:
        try:
            while self._line:
                told = self._line[0][1]
                if not told.done() and (delay := self._bulk_delay()) > _SOON:
                    # Looked at again afterwards: answers may have taken the place meanwhile.
                    await self._sleep(delay)
                    continue
                self._line.popleft()
                # Hurried or given up while it stood in line: the place is for the next one.
                if not told.done():
                    self._take_bulk_place()
                    told.set_result(True)
        finally:
            self._moving = None

    def _bulk_delay(self) -> float:
        now = self._now()
        # A place with the reserve still behind it.
        free = self._last_taken(now) + self._interval * (1 + self._reserve)
        return max(self._bulk_next, free) - now

    def _take_bulk_place(self) -> None:
        self._bulk_next = self._now() + self._bulk_interval
        self._next_place()
