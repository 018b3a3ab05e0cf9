"""Delivering committed replies: in order within a chat, chats side by side, within Telegram's
rates, and marked as delivered so that a restart neither loses nor repeats them.

A reply that creates a message is marked before the next one of its chat goes out, so that a crash
can repeat at most one message a chat.
"""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict, deque
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta
from io import BytesIO
from itertools import islice
from typing import Any, ParamSpec, TypeVar

from telegram.error import BadRequest, Forbidden, RetryAfter, TelegramError

from bot.clock import Clock
from bot.store import Delivered, Outgoing, Store, StoreError
from bot.telegram import rendering
from bot.telegram.api import TelegramApi
from bot.telegram.rates import Rates
from conversations import replies
from conversations.replies import AmendCard, Card, CloseCard, Document, Notice, Picture, Reply, Say

log = logging.getLogger(__name__)

GIVE_UP_AFTER = 8
"""Refusals of one reply (not network trouble) after which it is dropped."""
LONGEST_WAIT = 60.0
CARDS_REMEMBERED = 20_000
LONGEST_WAIT_FOR_DATABASE = 5.0

P = ParamSpec("P")
T = TypeVar("T")


class Unreachable(Exception):
    """This chat could not be written to any more when it had so many replies waiting."""

    def __init__(self, reason: str, waiting: int) -> None:
        super().__init__(reason)
        self.waiting = waiting


class Delivery:
    """See the module."""

    def __init__(self, api: TelegramApi, store: Store, rates: Rates, clock: Clock) -> None:
        self._api = api
        self._store = store
        self._rates = rates
        self._clock = clock
        self._queues: dict[int, deque[Outgoing]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._cards: OrderedDict[int, int | None] = OrderedDict()
        self._under_way: dict[int, set[int]] = {}
        """Replies of each chat taken up and not yet marked: none is taken up twice. A chat that was
        erased numbers its replies from the beginning again."""
        self._unmarked: dict[int, asyncio.Future[None]] = {}
        """The last message sent to a chat and not yet marked as delivered."""
        self._outcomes: list[tuple[Delivered, asyncio.Future[None]]] = []
        self._marking: asyncio.Task[None] | None = None

    def hand_over(self, outgoing: Sequence[Outgoing]) -> None:
        """Deliver these replies, after those of the same chats that are still waiting."""
        for reply in outgoing:
            under_way = self._under_way.setdefault(reply.chat_id, set())
            if reply.seq in under_way:
                continue
            under_way.add(reply.seq)
            queue = self._queues.get(reply.chat_id)
            if queue is not None:
                queue.append(reply)
                if not _unasked(reply):
                    self._rates.hurry(reply.chat_id)
                continue
            self._queues[reply.chat_id] = deque([reply])
            task = asyncio.create_task(self._serve(reply.chat_id))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    def is_writing(self, chat_id: int) -> bool:
        """Whether this chat still waits for replies that were handed over."""
        return chat_id in self._queues

    async def deliver_what_waits(self) -> None:
        """Take up the replies that were committed but not delivered before a restart, except those
        to people in a terminal, whose chats have numbers below zero."""
        self.hand_over([reply for reply in await self._store.waiting() if reply.chat_id > 0])

    async def idle(self) -> None:
        """Wait until everything handed over is delivered and marked."""
        while self._tasks or self._marking is not None:
            waiting = [*self._tasks, *([self._marking] if self._marking else [])]
            await asyncio.gather(*waiting, return_exceptions=True)

    async def close(self, grace: float = 5) -> None:
        """Give deliveries under way a moment, then stop; the rest waits in the store."""
        try:
            await asyncio.wait_for(self.idle(), grace)
        except TimeoutError:
            for task in self._tasks:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)

    # ------------------------------------------------------------------ one chat

    async def _serve(self, chat_id: int) -> None:
        queue = self._queues[chat_id]
        try:
            while queue:
                try:
                    await self._deliver(queue[0])
                    queue.popleft()
                except Unreachable as reason:
                    log.info("a chat cannot be written to any more: %s", reason)
                    # What came after that may be for a person who is back.
                    undelivered = [*islice(queue, reason.waiting)]
                    await _patiently(self._note_unreachable, undelivered)
                    for reply in undelivered:
                        queue.popleft()
                        self._is_done(reply.chat_id, reply.seq)
        except asyncio.CancelledError:
            raise
        except Exception as error:
            log.error("deliveries to a chat stopped: %s", type(error).__name__)
            for reply in queue:
                self._is_done(reply.chat_id, reply.seq)
        finally:
            del self._queues[chat_id]

    def _is_done(self, chat_id: int, seq: int) -> None:
        under_way = self._under_way.get(chat_id, set())
        under_way.discard(seq)
        if not under_way:
            self._under_way.pop(chat_id, None)

    async def _note_unreachable(self, undelivered: Sequence[Outgoing]) -> None:
        """The person left: these replies are given up, and no reminder comes until they are back.
        Something committed since is for somebody who is back already (or is refused as well)."""
        newest = undelivered[-1]
        async with self._store.transaction() as transaction:
            record = (await transaction.chats([newest.chat_id])).get(newest.chat_id)
            if record is not None and record.next_seq == newest.seq + 1:
                await transaction.set_blocked(newest.chat_id, self._clock.now())
        await self._store.delivered([Delivered(one.chat_id, one.seq) for one in undelivered])

    async def _deliver(self, outgoing: Outgoing) -> None:
        try:
            reply = replies.load(outgoing.payload)
        except ValueError:
            log.error("a reply stored by another release could not be read, and was dropped")
            self._mark(Delivered(outgoing.chat_id, outgoing.seq))
            return
        if isinstance(reply, CloseCard):
            # The next reply need not wait for the old card's buttons to go.
            card = reply.message_id or await self._card(outgoing.chat_id)
            task = asyncio.create_task(self._close(outgoing, card, reply))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
            return
        unmarked = self._unmarked.pop(outgoing.chat_id, None)
        if unmarked is not None and not isinstance(reply, AmendCard):
            await unmarked
        card = await self._persist(outgoing.chat_id, reply)
        marked = self._mark(Delivered(outgoing.chat_id, outgoing.seq, card))
        self._unmarked[outgoing.chat_id] = marked
        marked.add_done_callback(lambda done: self._forget_mark(outgoing.chat_id, done))

    def _forget_mark(self, chat_id: int, done: asyncio.Future[None]) -> None:
        if self._unmarked.get(chat_id) is done:
            del self._unmarked[chat_id]

    async def _persist(self, chat_id: int, reply: Reply) -> int | None:
        """Send one reply, however long Telegram takes to be reached."""
        refusals = 0
        wait = 0.5
        while True:
            queue = self._queues[chat_id]
            await self._rates.turn(chat_id, bulk=all(map(_unasked, queue)))
            waiting = len(queue)
            try:
                return await self._send(chat_id, reply)
            except RetryAfter as error:
                self._hold(chat_id, error)
                continue
            except Forbidden as error:
                raise Unreachable(error.message, waiting) from None
            except BadRequest as error:
                if "chat not found" in error.message.casefold():
                    raise Unreachable(error.message, waiting) from None
                refusals += 1
                log.error("a %s was refused: %s", reply.kind, error.message)
                if refusals >= GIVE_UP_AFTER or isinstance(reply, (Document, Picture)):
                    return None
            except TelegramError as error:
                log.warning(
                    "Telegram could not be reached (%s), again in %.1f s",
                    type(error).__name__,
                    wait,
                )
            except Exception as error:
                # A reply that cannot be made must not hold up those behind it.
                log.error("a %s could not be made: %s", reply.kind, type(error).__name__)
                return None
            await asyncio.sleep(wait)
            wait = min(wait * 2, LONGEST_WAIT)

    def _hold(self, chat_id: int, error: RetryAfter) -> None:
        after = error.retry_after
        seconds = after.total_seconds() if isinstance(after, timedelta) else float(after)
        self._rates.hold(chat_id, seconds)
        log.warning("Telegram asks to wait %.1f s", seconds)

    async def _send(self, chat_id: int, reply: Reply) -> int | None:
        """Make the calls of one reply; the message id if it became the live card."""
        match reply:
            case Say():
                await self._message(rendering.message(chat_id, reply.html))
                return None
            case Notice():
                parameters = rendering.message(chat_id, reply.html, reply.rows)
                if reply.silent:
                    parameters["disable_notification"] = True
                await self._message(parameters)
                return None
            case Card():
                return await self._new_card(chat_id, reply.html, reply.rows)
            case AmendCard():
                return await self._amend(chat_id, reply)
            case Document():
                await self._api.send_document(
                    chat_id,
                    BytesIO(reply.content.encode()),
                    filename=reply.name,
                    caption=reply.caption,
                )
                return None
            case Picture():
                from bot.pictures import draw

                png = await asyncio.to_thread(draw, reply)
                await self._api.send_photo(chat_id, BytesIO(png), caption=reply.caption)
                return None
        return None

    async def _message(self, parameters: dict[str, Any], method: str = "sendMessage") -> Any:
        """A call with text; sent bare if Telegram refuses its markup, rather than not at all."""
        try:
            return await self._api.call(method, parameters)
        except BadRequest as error:
            if "can't parse entities" not in error.message:
                raise
            log.error("markup was refused: %s", error.message)
            return await self._api.call(method, rendering.without_markup(parameters))

    async def _new_card(self, chat_id: int, html: str, rows: replies.Rows) -> int | None:
        sent = await self._message(rendering.message(chat_id, html, rows))
        message_id = sent.get("message_id") if isinstance(sent, dict) else None
        self._remember_card(chat_id, message_id)
        return message_id

    async def _close(self, outgoing: Outgoing, card: int | None, reply: CloseCard) -> None:
        """Take a card's buttons away; a card that is gone or unchanged needs no closing."""
        chat_id = outgoing.chat_id
        while card is not None:
            try:
                await self._rates.turn(chat_id)
                if reply.html is None:
                    await self._api.call(
                        "editMessageReplyMarkup", {"chat_id": chat_id, "message_id": card}
                    )
                else:
                    parameters = rendering.message(chat_id, reply.html)
                    await self._message({**parameters, "message_id": card}, "editMessageText")
            except RetryAfter as error:
                self._hold(chat_id, error)
                continue
            except Exception as error:
                log.debug("a card was not closed: %s", type(error).__name__)
            break
        self._mark(Delivered(chat_id, outgoing.seq))

    async def _amend(self, chat_id: int, reply: AmendCard) -> int | None:
        card = await self._card(chat_id)
        if card is not None:
            parameters = rendering.message(chat_id, reply.html, reply.rows)
            try:
                await self._message({**parameters, "message_id": card}, "editMessageText")
                return card
            except BadRequest as error:
                if "not modified" in error.message:
                    return card
                log.debug("a card was sent anew: %s", error.message)
        return await self._new_card(chat_id, reply.html, reply.rows)

    # ------------------------------------------------------------------ live cards

    async def _card(self, chat_id: int) -> int | None:
        if chat_id not in self._cards:
            found = await _patiently(self._store.cards, [chat_id])
            self._remember_card(chat_id, found.get(chat_id))
        return self._cards[chat_id]

    def _remember_card(self, chat_id: int, message_id: int | None) -> None:
        self._cards[chat_id] = message_id
        self._cards.move_to_end(chat_id)
        if len(self._cards) > CARDS_REMEMBERED:
            self._cards.popitem(last=False)

    # ------------------------------------------------------------------ marking as delivered

    def _mark(self, outcome: Delivered) -> asyncio.Future[None]:
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._outcomes.append((outcome, done))
        if self._marking is None:
            self._marking = asyncio.create_task(self._mark_all())
        return done

    async def _mark_all(self) -> None:
        while self._outcomes:
            batch, self._outcomes = self._outcomes, []
            await _patiently(self._store.delivered, [outcome for outcome, _ in batch])
            for outcome, done in batch:
                self._is_done(outcome.chat_id, outcome.seq)
                if not done.done():
                    done.set_result(None)
        self._marking = None


async def _patiently(work: Callable[P, Awaitable[T]], *args: P.args, **named: P.kwargs) -> T:
    """The outcome of work with the database, however long that takes to come back."""
    wait = 0.05
    while True:
        try:
            return await work(*args, **named)
        except StoreError as error:
            log.warning("the database is busy (%s), again in %.2f s", error, wait)
        await asyncio.sleep(wait)
        wait = min(wait * 2, LONGEST_WAIT_FOR_DATABASE)


def _unasked(outgoing: Outgoing) -> bool:
    """Whether nobody waits for this reply, so that it goes out when there is room for it."""
    return '"kind":"notice"' in outgoing.payload
