"""The assistant on Telegram, from start to stop: it waits for what is not there yet, leads or
stands by, and ends at once when asked to."""

from __future__ import annotations

import asyncio
import logging
import signal
from collections.abc import Awaitable, Callable

from bot.backoff import waits
from bot.clock import Clock
from bot.exposure import exposed
from bot.leader import lead
from bot.rounds.announcing import RoundsAnnouncer
from bot.rounds.known import KnownRounds
from bot.rounds.watching import RoundsWatch
from bot.rules.announcing import keep_earlier
from bot.rules.watching import watch_rules
from bot.settings import ENV_FILE, Settings
from bot.store import Store, StoreBusy, StoreError
from bot.store.opening import open_store, watch
from bot.telegram.delivery import Delivery
from bot.telegram.service import TelegramService

log = logging.getLogger(__name__)

UNMARKED_SECONDS = 10.0
"""How long one who leads again waits until what went out before is marked."""


async def serve(settings: Settings, clock: Clock) -> None:
    """Serve people until SIGTERM or SIGINT; an error means that it makes no sense to go on."""
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(name, stopping.set)
    serving = asyncio.create_task(_Serving(settings, clock, stopping).run())
    waiting = asyncio.create_task(stopping.wait())
    await asyncio.wait((serving, waiting), return_when=asyncio.FIRST_COMPLETED)
    waiting.cancel()
    if not serving.done():
        serving.cancel()
        await asyncio.gather(serving, return_exceptions=True)
    else:
        serving.result()


async def opened(
    address: str, sleep: Callable[[float], Awaitable[object]] = asyncio.sleep
) -> Store:
    """The database, however long it takes to be there; what is set wrongly is an error at once."""
    for wait in waits():
        try:
            return await open_store(address)
        except StoreBusy as error:
            log.warning("the database cannot be used yet (%s), again in %g s", error, wait)
        await sleep(wait)
    raise AssertionError("waits never end")


class _Serving:
    def __init__(self, settings: Settings, clock: Clock, stopping: asyncio.Event) -> None:
        self._settings = settings
        self._clock = clock
        self._stopping = stopping
        self._before: Delivery | None = None

    async def run(self) -> None:
        """Until cancelled, or until it makes no sense to go on."""
        store = await opened(self._settings.database_url)
        for line in exposed(self._settings.database_url, ENV_FILE):
            log.warning("%s", line)
        known = KnownRounds(store)
        try:
            tasks = [
                asyncio.create_task(lead(store, lambda: self._lead(store, known)), name="leading"),
                asyncio.create_task(watch(store), name="watching"),
            ]
            try:
                await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
                for task in tasks:
                    if task.done():
                        task.result()
            finally:
                for task in tasks:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)
        finally:
            await store.close()

    async def _lead(self, store: Store, known: KnownRounds) -> None:
        """While this process leads."""
        if self._before is not None:
            try:
                await asyncio.wait_for(self._before.idle(), UNMARKED_SECONDS)
            except TimeoutError:
                log.warning("a message sent before may be sent again")
        service = TelegramService(self._settings, store, self._clock)
        self._before = service.delivery
        lost = False
        watch = RoundsWatch(store, known, self._clock, self._settings.feeds)
        news = RoundsAnnouncer(store, self._clock, self._settings.default_time_zone)
        beside: list[asyncio.Task[None]] = []
        try:
            # Before anybody is answered: what was fetched before is known from the start.
            await self._load(store, known, news)
            beside.append(asyncio.create_task(watch.run(), name="rounds"))
            await service.start()
            beside.append(asyncio.create_task(watch_rules(store, self._clock), name="rules"))
            beside.append(asyncio.create_task(news.run(), name="news"))
            print(
                f"On Telegram as https://t.me/{service.api.username}; "
                f"answers are kept in {self._settings.database_place}",
                flush=True,
            )
            await service.run()
        except asyncio.CancelledError:
            lost = not self._stopping.is_set()
            raise
        finally:
            for task in beside:
                task.cancel()
            await asyncio.gather(*beside, return_exceptions=True)
            # Who does not lead any more is silent at once.
            await (service.stop(grace=0) if lost else service.stop())

    async def _load(self, store: Store, known: KnownRounds, news: RoundsAnnouncer) -> None:
        try:
            await keep_earlier(store, self._clock)
            await known.load()
            await news.begin()
            if known.records:
                log.info("rounds of invitations are known to %s", known.history.as_of)
        except StoreError as error:
            log.warning("rounds and rules could not be looked up (%s), again later", error)
