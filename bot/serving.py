"""The assistant on Telegram, from start to stop: it waits for what is not there yet, leads or
stands by, and ends at once when asked to."""

from __future__ import annotations

import asyncio
import logging
import signal
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from bot.backoff import waits
from bot.clock import Clock
from bot.exposure import exposed_by
from bot.leader import lead
from bot.monitoring.running import monitor
from bot.monitoring.status import LEADING, SERVING, STANDING_BY, Status
from bot.operating.digest import Digest
from bot.retention import Months, keep_to_it
from bot.rounds.announcing import RoundsAnnouncer
from bot.rounds.known import KnownRounds
from bot.rounds.watching import RoundsWatch
from bot.rules.announcing import keep_earlier
from bot.rules.watching import watch_rules
from bot.sealing.opening import open_as_set, watch
from bot.sealing.store import SealedStore
from bot.sealing.tidying import keep_tidy
from bot.settings import ConfigurationError, Settings
from bot.store import Lead, Store, StoreBusy, StoreError
from bot.telegram.delivery import Delivery
from bot.telegram.service import TelegramService
from bot.telegram.webhook_address import secret_of

log = logging.getLogger(__name__)

FOLLOWED_SECONDS = 20.0
"""How often a copy that does not lead looks for rounds that the one that does has heard of."""
STOPPING_SECONDS = 3.0
"""How long one who leads and is asked to stop goes on sending what waits: another takes over within
five seconds."""
UNMARKED_SECONDS = 10.0
"""How long one who leads again waits until what went out before is marked."""


async def serve(settings: Settings, clock: Clock) -> None:
    """Serve people until SIGTERM or SIGINT; an error means that it makes no sense to go on."""
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(name, stopping.set)
    status = Status()
    telling = asyncio.create_task(monitor(settings, clock, status))
    serving = asyncio.create_task(_Serving(settings, clock, stopping, status).run())
    waiting = asyncio.create_task(stopping.wait())
    await asyncio.wait((serving, waiting), return_when=asyncio.FIRST_COMPLETED)
    for task in (waiting, telling):
        task.cancel()
    await asyncio.gather(waiting, telling, return_exceptions=True)
    if not serving.done():
        serving.cancel()
        await asyncio.gather(serving, return_exceptions=True)
    else:
        serving.result()


async def opened(
    settings: Settings, sleep: Callable[[float], Awaitable[object]] = asyncio.sleep
) -> Store:
    """The database, however long it takes to be there; what is set wrongly is an error at once."""
    for wait in waits():
        try:
            return await open_as_set(settings)
        except StoreBusy as error:
            log.warning("the database cannot be used yet (%s), again in %g s", error, wait)
        await sleep(wait)
    raise AssertionError("waits never end")


class _Serving:
    def __init__(
        self, settings: Settings, clock: Clock, stopping: asyncio.Event, status: Status
    ) -> None:
        self._status = status
        self._settings = settings
        self._clock = clock
        self._stopping = stopping
        self._before: Delivery | None = None

    async def run(self) -> None:
        """Until cancelled, or until it makes no sense to go on."""
        store = self._status.store = await opened(self._settings)
        for line in exposed_by(self._settings):
            log.warning("%s", line)
        if not self._settings.operator_keys:
            log.warning("DATA_KEYS is not set: nothing that is stored of people is sealed")
        known = KnownRounds(store)
        try:
            if self._settings.webhook_url is None:
                self._status.doing = STANDING_BY
                await _until_one_ends(
                    lead(store, lambda _: self._lead(store, known)),
                    watch(store),
                )
            else:
                await self._receive(store, known)
        finally:
            self._status.store = None
            await store.close()

    async def _receive(self, store: Store, known: KnownRounds) -> None:
        """Receive what Telegram posts, beside other copies, and lead while no other does."""
        from bot.telegram.webhook import Webhook

        token = self._settings.bot_token
        assert token is not None, "Telegram needs a token"
        service = TelegramService(self._settings, store, self._clock)
        webhook = Webhook(
            *self._settings.webhook_place,
            secret_of(token.get_secret_value()),
            service.receive,
            lambda: service.leads or store.is_shared,
        )
        try:
            await _load_rounds(known)
            await service.open()
            try:
                await webhook.start()
            except OSError as error:
                raise ConfigurationError(
                    f"WEBHOOK_ADDRESS is not right: nothing can listen at"
                    f" {self._settings.webhook_address} ({error.strerror})"
                ) from None
            self._status.doing = SERVING
            await _until_one_ends(
                lead(store, lambda held: self._lead_others(service, held, store, known)),
                watch(store),
                _follow(known),
            )
        finally:
            await webhook.stop()
            await service.stop()

    async def _lead_others(
        self, service: TelegramService, held: Lead, store: Store, known: KnownRounds
    ) -> None:
        """While this process leads: deliver for all, follow rounds and rules, remind."""
        watch = RoundsWatch(store, known, self._clock, self._settings.feeds)
        news = RoundsAnnouncer(store, self._clock, self._settings.default_time_zone)
        try:
            self._status.doing = LEADING
            await self._wait_until_marked(service.delivery)
            await self._load(store, known, news)
            self._tell_where(service)
            await _until_one_ends(
                service.lead(held),
                watch.run(),
                watch_rules(store, self._clock),
                news.run(),
                self._tell_operator(service, store),
                *self._kept_in_order(store),
            )
        finally:
            self._status.doing = SERVING
            # Until it is silent it holds the lead: two that speak repeat each other, out of order.
            await service.fall_silent(STOPPING_SECONDS if self._stopping.is_set() else 0.0)

    def _kept_in_order(self, store: Store) -> list[Coroutine[Any, Any, None]]:
        """What looks after the database."""
        set_to = self._settings
        months = Months(set_to.retention_blocked_months, set_to.retention_silent_months)
        works = [keep_to_it(store, self._clock, months)]
        return [*works, keep_tidy(store)] if isinstance(store, SealedStore) else works

    async def _wait_until_marked(self, before: Delivery) -> None:
        """What this process said when it led before."""
        try:
            await asyncio.wait_for(before.idle(), UNMARKED_SECONDS)
        except TimeoutError:
            log.warning("a message sent before may be sent again")

    def _tell_where(self, service: TelegramService) -> None:
        print(
            f"On Telegram as https://t.me/{service.api.username}; "
            f"answers are kept in {self._settings.database_place}",
            flush=True,
        )

    async def _lead(self, store: Store, known: KnownRounds) -> None:
        """While this process leads."""
        if self._before is not None:
            await self._wait_until_marked(self._before)
        service = TelegramService(self._settings, store, self._clock)
        self._before = service.delivery
        lost = False
        watch = RoundsWatch(store, known, self._clock, self._settings.feeds)
        news = RoundsAnnouncer(store, self._clock, self._settings.default_time_zone)
        beside: list[asyncio.Task[None]] = []
        try:
            self._status.doing = LEADING
            # Before anybody is answered: what was fetched before is known from the start.
            await self._load(store, known, news)
            beside += [asyncio.create_task(work) for work in self._kept_in_order(store)]
            beside.append(asyncio.create_task(watch.run(), name="rounds"))
            await service.start()
            beside.append(asyncio.create_task(watch_rules(store, self._clock), name="rules"))
            beside.append(asyncio.create_task(news.run(), name="news"))
            telling = self._tell_operator(service, store)
            beside.append(asyncio.create_task(telling, name="operator"))
            self._tell_where(service)
            await service.run()
        except asyncio.CancelledError:
            lost = not self._stopping.is_set()
            raise
        finally:
            self._status.doing = STANDING_BY
            for task in beside:
                task.cancel()
            await asyncio.gather(*beside, return_exceptions=True)
            # Who does not lead any more is silent at once.
            await (service.stop(grace=0) if lost else service.stop())

    async def _tell_operator(self, service: TelegramService, store: Store) -> None:
        """What needs a person, while this process leads."""
        chat_id = self._settings.operator_chat_id
        if chat_id is None:
            await asyncio.Event().wait()
            return
        feeds = self._settings.feeds
        digest = Digest(chat_id, service.api, store, self._clock, feeds)
        await digest.run()

    async def _load(self, store: Store, known: KnownRounds, news: RoundsAnnouncer) -> None:
        try:
            await keep_earlier(store, self._clock)
            await known.load()
            await news.begin()
            if known.records:
                log.info("rounds of invitations are known to %s", known.history.as_of)
        except StoreError as error:
            log.warning("rounds and rules could not be looked up (%s), again later", error)


async def _until_one_ends(*works: Coroutine[Any, Any, None]) -> None:
    """Side by side, until one of them ends; its error is raised, and the others are cancelled."""
    tasks = [asyncio.create_task(work) for work in works]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for task in tasks:
            if task.done():
                task.result()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _follow(known: KnownRounds) -> None:
    """Take up rounds of invitations that another copy has kept."""
    while True:
        await asyncio.sleep(FOLLOWED_SECONDS)
        await _load_rounds(known)


async def _load_rounds(known: KnownRounds) -> None:
    try:
        await known.load()
    except StoreError as error:
        log.warning("rounds could not be looked up (%s), again later", error)
