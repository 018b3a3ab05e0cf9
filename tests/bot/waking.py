"""A database, a clock and chats that are woken, without a bot."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Iterator
from contextlib import AbstractContextManager
from datetime import UTC, datetime, timedelta
from typing import cast

from bot.clock import FixedClock
from bot.reminders import Dispatcher
from bot.store import Store, TurnRecord, Wake

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
LEASE = timedelta(minutes=5)


class House:
    """A database, a clock that moves when somebody waits, and chats that note being woken."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.clock = FixedClock(NOW)
        self.end = NOW
        self.woken: list[tuple[datetime, int, str]] = []
        """When which chat was woken for which keys."""
        self.before_commit: Callable[[int], Awaitable[None]] | None = None
        self.after_commit: Callable[[int], Awaitable[None]] | None = None
        self._running: list[asyncio.Task[None]] = []
        self.rest = asyncio.Event()
        self._busy = 0
        self._calm = asyncio.Event()
        self._calm.set()

    async def plan(self, chat_id: int, **hours: float) -> None:
        """The chat's reminders, due so many hours from the beginning."""
        reminders = tuple(Wake(key, NOW + timedelta(hours=h)) for key, h in hours.items())
        async with self.store.transaction() as transaction:
            record = (await transaction.chats([chat_id])).get(chat_id)
            version = record.version if record else 0
            await transaction.write([TurnRecord(chat_id, "{}", version, (), (), 1, reminders)])

    async def remind(self, chat_id: int, keys: tuple[str, ...]) -> None:
        """What the reception does: one transaction for the reminder and the plan that is left."""
        self.woken.append((self.clock.now(), chat_id, " ".join(keys)))
        with self._at_work(1):
            await self._remind(chat_id, keys)

    @contextlib.contextmanager
    def _at_work(self, change: int) -> Iterator[None]:
        """Time stands still while somebody works: the clock does not run ahead of the database."""
        self._count(change)
        try:
            yield
        finally:
            self._count(-change)

    def _count(self, change: int) -> None:
        self._busy += change
        if self._busy:
            self._calm.clear()
        else:
            self._calm.set()

    async def hang(self, until: asyncio.Event | None = None) -> None:
        """Be stuck while time goes on."""
        with self._at_work(-1):
            await (until or asyncio.Event()).wait()

    async def _remind(self, chat_id: int, keys: tuple[str, ...]) -> None:
        if self.before_commit is not None:
            await self.before_commit(chat_id)
        async with self.store.transaction() as transaction:
            record = (await transaction.chats([chat_id]))[chat_id]
            # The session notes what was said, so nothing is said twice.
            said = set(record.session.strip("{}").split())
            new = [key for key in keys if key not in said]
            if new:
                session = "{" + " ".join([*said, *new]) + "}"
                text = " ".join(new)
                await transaction.write(
                    [TurnRecord(chat_id, session, record.version, (), (text,), record.next_seq, ())]
                )
        if self.after_commit is not None:
            await self.after_commit(chat_id)

    async def said(self) -> dict[int, list[str]]:
        """What was committed, by chat."""
        found: dict[int, list[str]] = {}
        for reply in await self.store.waiting():
            found.setdefault(reply.chat_id, []).append(reply.payload)
        return found

    async def wait(self, seconds: float) -> None:
        """Time passes by waiting; at the end everybody waits for good."""
        await asyncio.sleep(0)
        await self._calm.wait()
        moment = self.clock.moment + timedelta(seconds=seconds)
        if moment > self.end:
            self.rest.set()
            await asyncio.Event().wait()
        self.clock.moment = moment

    def dispatcher(self, store: Store | None = None, **options: float) -> Dispatcher:
        return Dispatcher(
            cast(Store, _Timeless(store or self.store, self._at_work)),
            self.clock,
            self.remind,
            wait=self.wait,
            **options,  # type: ignore[arg-type]
        )

    async def run(self, until: datetime, dispatcher: Dispatcher | None = None) -> None:
        """Let a dispatcher run up to this moment, and then stop it."""
        dispatcher = dispatcher or self.dispatcher()
        self.end = until
        self.rest.clear()
        running = asyncio.create_task(dispatcher.run())
        self._running.append(running)
        await asyncio.wait_for(self.rest.wait(), 30)
        await self.stop()
        self.clock.moment = until

    async def stop(self) -> None:
        for running in self._running:
            running.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)
        self._running.clear()


class _Timeless:
    """A store whose calls take no time: another's minutes do not pass while the database answers,
    or a lease would run out in between on a machine that is busy."""

    def __init__(
        self, store: Store, at_work: Callable[[int], AbstractContextManager[None]]
    ) -> None:
        self._store, self._at_work = store, at_work

    def __getattr__(self, name: str) -> Callable[..., Awaitable[object]]:
        call = getattr(self._store, name)

        async def answered(*given: object) -> object:
            with self._at_work(1):
                return await call(*given)

        return answered
