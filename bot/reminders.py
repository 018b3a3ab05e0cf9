"""The dispatcher: finds the chats with something due, and has each woken once.

It claims them in the database for the length of a lease, so that several processes share the work,
and hands each to ``remind``, which composes from the chat as it is at that moment and commits the
reminder together with the chat's new plan. Claiming is therefore not sending: a process killed in
between only lets the lease run out, and a reminder that was committed is not due any more.

Chats are handed over no faster than Telegram lets reminders out, and none later than half a lease
after it was claimed; the rest is given back, and so it is at the end. What was missed in a downtime
needs no care here: all that is due of a chat is one claim.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Iterable
from datetime import datetime, timedelta

from bot.clock import Clock
from bot.store import Claimed, Store, StoreError

log = logging.getLogger(__name__)

Remind = Callable[[int, tuple[str, ...]], Awaitable[object]]
"""Wakes one chat, telling it which of its reminders are due; returns once that is committed."""

AT_ONCE = 10
"""Chats in the hands of ``remind`` at the same time: one that takes long does not stop the rest."""


class Dispatcher:
    """See the module. ``per_second`` 0 means as fast as they are handled."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        remind: Remind,
        *,
        per_second: float = 25,
        poll_seconds: float = 60,
        lease_seconds: float = 300,
        batch: int = 500,
        wait: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        self._store = store
        self._clock = clock
        self._remind = remind
        self._interval = 1 / per_second if per_second else 0.0
        self._poll_seconds = poll_seconds
        self._lease = timedelta(seconds=lease_seconds)
        in_half_a_lease = int(per_second * lease_seconds / 2) if per_second else batch
        self._batch = max(1, min(batch, in_half_a_lease))
        self._wait = wait
        self._places = asyncio.Semaphore(AT_ONCE)
        self._under_way: dict[int, asyncio.Task[None]] = {}
        self._looked_at: datetime | None = None
        """When claims of a clock that ran ahead were last looked for, or known not to be there."""
        self._done: dict[int, tuple[datetime, tuple[str, ...]]] = {}
        """Chats handed over less than a lease ago, longest ago first."""

    async def run(self) -> None:
        """Poll until cancelled."""
        try:
            while True:
                await self._look_at_the_clock()
                try:
                    await self.send_due()
                except StoreError as error:
                    log.warning("reminders could not be looked up (%s), again later", error)
                except Exception as error:
                    log.error("looking for reminders failed: %s", type(error).__name__)
                await self._wait(self._poll_seconds)
        finally:
            # Whether these were committed is not known; if not, the lease brings them back.
            tasks = [*self._under_way.values()]
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _look_at_the_clock(self) -> None:
        """At the start, and whenever the clock was put back: a claim further ahead than a lease was
        made by a clock that ran ahead, and nobody would be woken until that day."""
        now = self._clock.now()
        if self._looked_at is None or now < self._looked_at:
            try:
                await self._store.release_beyond(now + self._lease)
            except StoreError as error:
                log.warning("claims could not be looked through (%s), again later", error)
                return
            except Exception as error:
                log.error("looking through claims failed: %s", type(error).__name__)
                return
        self._looked_at = now

    async def send_due(self) -> None:
        """Hand over every chat with something due now or by the time all others are handed over."""
        while True:
            now = self._clock.now()
            claimed = await self._store.claim(now, now + self._lease, self._batch)
            if not claimed:
                return
            await self._hand_over(claimed, now)

    async def idle(self) -> None:
        """Wait until every chat handed over is handled."""
        while self._under_way:
            await asyncio.gather(*self._under_way.values(), return_exceptions=True)

    async def _hand_over(self, claimed: Iterable[Claimed], since: datetime) -> None:
        waiting = deque(claimed)
        try:
            while waiting:
                await self._places.acquire()
                one = waiting.popleft()
                if not self._is_new(one):
                    self._places.release()
                    continue
                task = asyncio.create_task(self._wake(one), name="reminder")
                self._under_way[one.chat_id] = task
                await self._wait(self._interval)
                if self._clock.now() - since >= self._lease / 2:
                    break
        finally:
            # Also when cancelled: another process can take these at once.
            if waiting:
                await self._give_back(waiting)

    def _is_new(self, one: Claimed) -> bool:
        """Whether to wake this chat now. One that is still being handled is left to the lease, and
        so is one that was woken for the very same a moment ago: it wants to wait (or its plan is
        wrong), and asking again and again would not help."""
        if one.chat_id in self._under_way:
            return False
        now = self._clock.now()
        while self._done:
            chat_id = next(iter(self._done))
            if timedelta() <= now - self._done[chat_id][0] < self._lease:
                break
            # Also what was noted by a clock that was put back since.
            del self._done[chat_id]
        _, keys = self._done.get(one.chat_id, (None, None))
        return keys != one.keys

    async def _wake(self, one: Claimed) -> None:
        try:
            await self._remind(one.chat_id, one.keys)
            self._done.pop(one.chat_id, None)
            self._done[one.chat_id] = (self._clock.now(), one.keys)
        except Exception as error:
            # Its claim stays, so it is tried again when the lease is over, and not before.
            log.error("a reminder could not be handled: %s", type(error).__name__)
        finally:
            del self._under_way[one.chat_id]
            self._places.release()

    async def _give_back(self, waiting: Iterable[Claimed]) -> None:
        try:
            await self._store.release(*(one.chat_id for one in waiting))
        except StoreError as error:
            log.warning("claims could not be given back (%s): they run out", error)
