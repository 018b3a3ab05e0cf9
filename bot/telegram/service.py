"""The Telegram side as a whole: python-telegram-bot's Application, fed by our own poller."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Coroutine, Mapping, Sequence
from itertools import islice
from typing import Any

from telegram import Update
from telegram.error import InvalidToken, TelegramError
from telegram.ext import Application, ApplicationBuilder

from bot import logs
from bot.backoff import waits
from bot.clock import Clock
from bot.flood import Flood
from bot.monitoring.counted import COUNTED
from bot.reception import Reception
from bot.reminders import Dispatcher
from bot.settings import ConfigurationError, Settings
from bot.store import Lead, Outgoing, Store
from bot.telegram import files
from bot.telegram.api import TelegramApi, telegram_api
from bot.telegram.busy import Signs
from bot.telegram.delivery import Delivery
from bot.telegram.groups import Groups
from bot.telegram.handlers import Meant, handlers
from bot.telegram.keeping import Memberships, forget_old_causes
from bot.telegram.menu import introduce
from bot.telegram.polling import Poller
from bot.telegram.rates import Rates
from bot.telegram.reaching import BAD_TOKEN, reach
from bot.telegram.refusals import reason
from bot.telegram.unparsed import read_unparsed, sender_of
from bot.telegram.updates import Incoming, InGroup, Membership, read
from bot.telegram.webhook_address import keep_webhook, secret_of
from conversations.voice.events import Event, Sent

log = logging.getLogger(__name__)

REMINDERS_PER_SECOND = 25
"""What Telegram's 30 a second leave to reminders, so that people who are chatting go first."""


class TelegramService:
    """Receives, handles, delivers; from ``start`` until ``stop``.

    Where Telegram posts the updates (``settings.webhook_url``), every copy receives and handles,
    from ``open`` on, and the one of them that leads delivers and reminds, within ``lead``.
    """

    def __init__(self, settings: Settings, store: Store, clock: Clock) -> None:
        assert settings.bot_token is not None, "Telegram needs a token"
        self._webhook_url = settings.webhook_url
        self._secret = secret_of(settings.bot_token.get_secret_value())
        self.leads = settings.webhook_url is None
        """Whether this copy is the one that talks to people."""
        self._root = settings.api_place
        self._store = store
        self._clock = clock
        self.rates = Rates(settings.rate)
        self.api: TelegramApi = telegram_api(
            settings.bot_token.get_secret_value(), settings.telegram_base_url, self.rates
        )
        self._fetching = asyncio.Semaphore(files.AT_ONCE)
        self._signs = Signs(self.api)
        self.delivery = Delivery(self.api, store, self.rates, clock)
        self.reception = Reception(
            store,
            clock,
            settings.default_time_zone,
            self._hand_over,
            flood=Flood(),
            is_writing=lambda chat_id: self.delivery.is_writing(chat_id),
            announces=settings.webhook_url is not None and store.is_shared,
            silent_months=settings.retention_silent_months,
            bot_address=lambda: f"https://t.me/{self._username}?start=" if self._username else "",
        )
        self.application: Application[Any, Any, Any, Any, Any, Any] = (
            ApplicationBuilder()
            .bot(self.api)
            .updater(None)
            .job_queue(None)
            .concurrent_updates(True)
            .build()
        )
        self.application.add_handlers(
            handlers(
                lambda update: read(update, self._username),
                self._on_unreadable,
                message=self._on_message,
                tap=self._on_tap,
                membership=self._on_membership,
            )
        )
        self.application.add_error_handler(self._on_error)
        self._dispatcher = Dispatcher(
            store, clock, self.reception.remind, per_second=REMINDERS_PER_SECOND
        )
        self._poller = Poller(self.api, self._process)
        self._background: set[asyncio.Task[Any]] = set()
        self._groups = Groups(self.api)
        self._memberships = Memberships(store, clock)
        self._username = ""
        self._raw: dict[int, dict[str, Any]] = {}
        """The updates being processed, as they arrived."""
        self._answers: dict[int, dict[str, Any]] = {}
        """By update that was posted: the call to be made in the answer to the post, if any."""

    async def start(self) -> None:
        """Reach Telegram, however long that takes, unless it refuses the token: that is a
        ``ConfigurationError`` with one clear line."""
        await self._reach()
        await self._introduce()
        self.reception.open()
        await self.delivery.deliver_what_waits()
        self._later(self._forget_old_causes())

    async def open(self) -> None:
        """Reach Telegram, as in ``start``, and handle what is given to ``receive``."""
        await self._reach()
        self.reception.open()

    async def receive(self, raw: dict[str, Any]) -> Mapping[str, Any] | None:
        """One update that was posted, until it is committed; a call to be made in the answer."""
        await self._process(raw)
        return self._answers.pop(raw["update_id"], None)

    async def lead(self, held: Lead) -> None:
        """Deliver what all copies answer, and remind, until cancelled."""
        assert self._webhook_url is not None, "without a webhook, start and run"
        delivery = self.delivery = Delivery(self.api, self._store, self.rates, self._clock)
        await held.listen(delivery.look)
        self.leads = True
        tasks: list[asyncio.Task[None]] = []
        try:
            await delivery.deliver_what_waits()
            await self._introduce()
            tasks.append(asyncio.create_task(self._dispatcher.run(), name="reminders"))
            tasks.append(asyncio.create_task(self._forget_old_causes(), name="old causes"))
            # What is handled is not acknowledged here, but by each copy as it answers a post.
            self._poller.caught_up.set()
            await keep_webhook(self.api, self._webhook_url, self._secret)
        except InvalidToken:
            raise ConfigurationError(BAD_TOKEN) from None
        finally:
            self.leads = False
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def fall_silent(self, grace: float) -> None:
        """Whoever does not lead any more says nothing more, but for what goes out within ``grace``
        seconds, and waits until it is noted what it said: then the next one repeats nothing."""
        await self.delivery.close(grace)

    def _hand_over(self, outgoing: Sequence[Outgoing]) -> None:
        """Deliver, if that is for this copy; otherwise the one that leads was told."""
        if self.leads:
            self.delivery.hand_over(outgoing)

    async def _reach(self) -> None:
        await reach(self.api, self._root)
        await self.application.initialize()
        self._username = self.api.username

    def _forget_old_causes(self) -> Coroutine[Any, Any, None]:
        return forget_old_causes(self._store, self._clock, self._poller.caught_up)

    async def _introduce(self) -> None:
        try:
            await introduce(self.api)
        except InvalidToken:
            raise ConfigurationError(BAD_TOKEN) from None

    async def run(self) -> None:
        """Poll until cancelled."""
        try:
            await self.api.call("deleteWebhook", {"drop_pending_updates": False})
        except TelegramError as error:
            log.warning("a webhook could not be removed: %s", reason(error))
        reminding = asyncio.create_task(self._dispatcher.run(), name="reminders")
        try:
            await self._poller.run()
        except InvalidToken:
            raise ConfigurationError(BAD_TOKEN) from None
        finally:
            reminding.cancel()
            await asyncio.gather(reminding, return_exceptions=True)

    async def stop(self, grace: float = 5) -> None:
        """Finish what is under way, within ``grace`` seconds; nothing committed is lost."""
        await self.reception.close()
        await self.delivery.close(grace)
        for task in self._background:
            task.cancel()
        await asyncio.gather(*self._background, return_exceptions=True)
        with contextlib.suppress(TelegramError, RuntimeError):
            await self.application.shutdown()
            # After a start that failed, the connections are open all the same.
            await self.api.shutdown()

    # ------------------------------------------------------------------ updates

    async def _process(self, raw: dict[str, Any]) -> None:
        """One update, until it is committed; one that cannot be parsed is passed over."""
        logs.task_is_about(f"u{raw['update_id']}")
        COUNTED.updates += 1
        try:
            update = Update.de_json(raw, self.api)
        except Exception as error:
            await self._take_unparsed(raw, error)
            return
        self._raw[update.update_id] = raw
        try:
            await self.application.process_update(update)
        except Exception as error:
            log.error("an update could not be processed: %s", type(error).__name__)
        finally:
            self._raw.pop(update.update_id, None)

    async def _on_message(self, update: Update, meant: Meant) -> None:
        """Something was written, or edited."""
        if isinstance(meant, InGroup):
            self._later(self._groups.refuse(meant, self._username))
        elif isinstance(meant, Incoming):
            await self._take(update.update_id, meant, None)

    async def _on_tap(self, update: Update, meant: Meant) -> None:
        """A button was tapped, be it in a group or on somebody else's card."""
        assert update.callback_query is not None, "a tap without a query"
        incoming = meant if isinstance(meant, Incoming) else None
        await self._take(update.update_id, incoming, update.callback_query.id)

    async def _on_membership(self, _: Update, meant: Meant) -> None:
        """The bot was blocked, or let in again."""
        if isinstance(meant, Membership):
            await self._memberships.note(meant)

    async def _on_unreadable(self, update: Update, error: Exception) -> None:
        await self._take_unparsed(self._raw.get(update.update_id, {}), error)

    async def _take_unparsed(self, raw: dict[str, Any], error: Exception) -> None:
        """What can be told of an update that is not as it should be."""
        incoming, query_id = read_unparsed(raw)
        logs.is_from(f"u{raw['update_id']}", sender_of(raw))
        log.warning("an update is not as it should be: %s", type(error).__name__)
        await self._take(raw["update_id"], incoming, query_id)

    async def _take(self, update_id: int, incoming: Incoming | None, query_id: str | None) -> None:
        # A tap in a group, or on somebody else's card: nothing happens, nor does it spin.
        had_effect = False
        if incoming is not None:
            logs.is_from(f"u{update_id}", incoming.chat_id)
            chat_id, event = incoming.chat_id, await self._event_of(incoming)
            receiving = self.reception.receive(
                f"u{update_id}", chat_id, event, incoming.locale, query_id
            )
            had_effect = await self._signs.while_slow(chat_id, "typing", receiving)
        if query_id is not None and not had_effect:
            self._answer_tap(update_id, query_id)

    async def _event_of(self, incoming: Incoming) -> Event:
        """What happened; of a file that may be one of ours what it holds."""
        document = incoming.document
        if document is None or not files.is_ours(document):
            return incoming.event
        async with self._fetching:
            for wait in islice(waits(), files.ATTEMPTS):
                sent = await files.fetched(self.api, document)
                if sent is not None:
                    return sent
                await asyncio.sleep(wait)
        return Sent(None, "unfetched")

    def _answer_tap(self, update_id: int, query_id: str) -> None:
        """Stop the spinner of a tap without effect."""
        if self._webhook_url is None:
            self.delivery.answer(query_id)
            return
        call = {"method": "answerCallbackQuery", "callback_query_id": query_id}
        self._answers[update_id] = call

    def _later(self, work: Any) -> None:
        task = asyncio.create_task(work)
        self._background.add(task)
        task.add_done_callback(self._background.discard)

    async def _on_error(self, update: object, context: Any) -> None:
        """Anything unforeseen outside a conversation: logged without what people wrote."""
        log.error("unforeseen: %s", type(context.error).__name__)
