"""Delivering committed replies: in order within a chat, chats side by side, within Telegram's
rates, and marked as delivered so that a restart neither loses nor repeats them.

A reply that creates a message is marked before the next one of its chat goes out, so that a crash
can repeat at most one message a chat.

A closing means the card that was live before it, never "whatever is live now". Which message that
is, is settled when the closing's turn comes; the calls then go out beside what follows, because
the next question need not wait for the old one's buttons. So that the card is still known after a
restart, it is written into the waiting closing in the same commit that notes a new live card; and
a closing that names no card is dropped where a younger one lives.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Coroutine, Sequence
from itertools import islice
from typing import Any

from bot.clock import Clock
from bot.logs import about
from bot.store import Delivered, Outgoing, Store
from bot.telegram.api import TelegramApi
from bot.telegram.asides import Asides
from bot.telegram.cards import Cards
from bot.telegram.closing import Closings
from bot.telegram.marking import Marks
from bot.telegram.patience import patiently
from bot.telegram.persisting import Persistence, Unreachable, is_unasked
from bot.telegram.pinning import StatusLines
from bot.telegram.queues import kind_of, reply_of, superseded
from bot.telegram.rates import Rates
from bot.telegram.sending import Sender
from conversations.voice.replies import (
    AmendCard,
    CloseCard,
    StatusLine,
)

log = logging.getLogger(__name__)

MOST_WAITING = 20
"""Replies waiting for one chat beyond which cards that nobody will look at any more are dropped."""
ASIDES = ("toast", "menu")
"""Kinds of replies that are no messages."""
CHATS_AT_ONCE = 500
"""Chats whose waiting replies are taken up side by side after a restart."""


class Delivery:
    """See the module."""

    def __init__(self, api: TelegramApi, store: Store, rates: Rates, clock: Clock) -> None:
        self._sender = Sender(api)
        self._store = store
        self._rates = rates
        self._clock = clock
        self._queues: dict[int, deque[Outgoing]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._cards = Cards(store)
        self._persistence = Persistence(self._sender, rates, self._cards)
        self._marks = Marks(store, self._named)
        self._closings = Closings(self._sender, rates, self._cards, self._marks, self._run)
        self._asides = Asides(api, self._marks, self._run)
        self._status_lines = StatusLines(self._sender, store, rates, self._marks, self._run)
        self._unmarked: dict[int, asyncio.Future[None]] = {}
        """The last message sent to a chat and not yet marked as delivered."""
        self._more: set[int] = set()
        """Chats for which another process committed replies since they were last looked at."""
        self._seen_since: dict[int, set[int]] = {}
        """Of each chat that the store is asked for: what was taken up meanwhile."""
        self._is_behind = False
        """Whether replies from before the start may wait that were not taken up yet."""
        self._served = asyncio.Event()

    def hand_over(self, outgoing: Sequence[Outgoing]) -> None:
        """Deliver these replies, after those of the same chats that are still waiting."""
        for reply in outgoing:
            with about(reply.reference):
                self._take(reply)

    def _take(self, reply: Outgoing) -> None:
        self._seen_since.get(reply.chat_id, set()).add(reply.seq)
        if not self._is_to_wait(reply):
            return
        queue = self._queues.get(reply.chat_id)
        if queue is None:
            self._begin(reply.chat_id, deque([reply]))
            return
        queue.append(reply)
        self._drop_superseded(queue)
        if not is_unasked(reply):
            self._rates.hurry(reply.chat_id)

    def look(self, chat_id: int) -> None:
        """Another process committed replies to this chat: deliver them too."""
        if chat_id < 0:
            return  # somebody in a terminal
        self._more.add(chat_id)
        if chat_id not in self._queues:
            self._begin(chat_id, deque())

    def answer(self, query_id: str) -> None:
        """Stop the spinner of a tap that had no effect, and so no reply that would."""
        self._asides.answer(query_id)

    def is_writing(self, chat_id: int) -> bool:
        """Whether this chat still waits for replies that were handed over."""
        return chat_id in self._queues

    async def deliver_what_waits(self) -> None:
        """Begin to take up the replies that were committed but not delivered before a restart, chat
        after chat, except those to people in a terminal, whose chats have numbers below zero."""
        self._is_behind = True
        self._run(self._take_up_all())

    async def idle(self) -> None:
        """Wait until everything handed over is delivered and marked."""
        while self._tasks or self._marks.under_way is not None:
            marking = self._marks.under_way
            await asyncio.gather(
                *self._tasks, *([marking] if marking else []), return_exceptions=True
            )

    async def close(self, grace: float = 5) -> None:
        """Give deliveries under way a moment, then stop; the rest waits in the store."""
        try:
            await asyncio.wait_for(self.idle(), grace)
        except TimeoutError:
            for task in self._tasks:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)

    def _is_to_wait(self, reply: Outgoing) -> bool:
        """Whether this reply is to wait for its turn in the chat: not what is under way already,
        and nothing for which nothing waits, and which waits for nothing."""
        is_new = (
            self._marks.take_up(reply)
            or self._closings.is_of_a_new_chat(reply)
            or self._asides.is_of_a_new_chat(reply)
        )
        if is_new and kind_of(reply) in ASIDES:
            self._asides.begin(reply)
            return False
        return is_new

    def _named(self, chat_id: int) -> list[Outgoing]:
        return self._closings.named(chat_id)

    def _run(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    # ------------------------------------------------------------------ after a restart

    async def _take_up_all(self) -> None:
        """In pages, and never for too many chats at once, so that no backlog fills the memory."""
        after = 0
        while chats := await patiently(self._store.chats_waiting, after, CHATS_AT_ONCE):
            for chat_id in chats:
                while len(self._queues) >= CHATS_AT_ONCE:
                    self._served.clear()
                    await self._served.wait()
                if chat_id not in self._queues:
                    self._begin(chat_id, deque())
            after = chats[-1]
        self._is_behind = False

    async def _take_up(self, chat_id: int, queue: deque[Outgoing]) -> None:
        """What waits for one chat, before what was handed over since."""
        # What is sent may be marked while the store is asked.
        seen = self._seen_since[chat_id] = {*self._marks.taken_up(chat_id)}
        try:
            found = await patiently(self._store.waiting, [chat_id])
        finally:
            del self._seen_since[chat_id]
        for reply in found:
            if reply.seq not in seen and self._is_to_wait(reply):
                queue.append(reply)
        in_order = sorted(queue, key=lambda reply: reply.seq)
        queue.clear()
        for reply in in_order:
            queue.append(reply)
            self._drop_superseded(queue)

    # ------------------------------------------------------------------ one chat

    def _begin(self, chat_id: int, queue: deque[Outgoing]) -> None:
        self._queues[chat_id] = queue
        self._run(self._serve(chat_id, self._is_behind))

    async def _serve(self, chat_id: int, is_behind: bool) -> None:
        queue = self._queues[chat_id]
        try:
            if is_behind:
                await self._take_up(chat_id, queue)
            while queue or chat_id in self._more:
                if chat_id in self._more:
                    self._more.discard(chat_id)
                    await self._take_up(chat_id, queue)
                    continue
                try:
                    with about(queue[0].reference):
                        await self._deliver(queue[0])
                    queue.popleft()
                except Unreachable as error:
                    log.info("a chat cannot be written to any more: %s", error)
                    # What came after that may be for a person who is back.
                    undelivered = [*islice(queue, error.waiting)]
                    await patiently(self._note_unreachable, undelivered)
                    for reply in undelivered:
                        queue.popleft()
                        self._marks.is_done(reply.chat_id, reply.seq)
        except Exception as error:
            log.error("deliveries to a chat stopped: %s", type(error).__name__)
            for reply in queue:
                self._marks.is_done(reply.chat_id, reply.seq)
        finally:
            del self._queues[chat_id]
            self._served.set()

    def _drop_superseded(self, queue: deque[Outgoing]) -> None:
        """The first one may be on its way, and stays. Looked at only now and then, since looking at
        a long queue for each reply that is added would take ever longer."""
        if len(queue) % MOST_WAITING:
            return
        dropped = superseded([*islice(queue, 1, None)])
        if not dropped:
            return
        gone = {reply.seq for reply in dropped}
        kept = [reply for reply in queue if reply.seq not in gone]
        queue.clear()
        queue.extend(kept)
        for reply in dropped:
            self._marks.mark(Delivered(reply.chat_id, reply.seq))

    async def _note_unreachable(self, undelivered: Sequence[Outgoing]) -> None:
        """The person left: these replies are given up, and no reminder comes until they are back.
        Something committed since is for somebody who is back already (or is refused as well)."""
        newest = undelivered[-1]
        async with self._store.transaction() as transaction:
            record = (await transaction.chats([newest.chat_id])).get(newest.chat_id)
            if record is not None and record.next_seq == newest.seq + 1:
                await transaction.set_blocked(newest.chat_id, self._clock.now())
        await self._store.delivered([self._persistence.given_up(one) for one in undelivered])

    async def _deliver(self, outgoing: Outgoing) -> None:
        chat_id = outgoing.chat_id
        try:
            reply = reply_of(outgoing)
        except ValueError:
            log.error("a reply stored by another release could not be read, and was dropped")
            self._marks.mark(self._persistence.given_up(outgoing))
            return
        if isinstance(reply, CloseCard):
            await self._closings.begin(outgoing, reply)
            return
        if isinstance(reply, StatusLine):
            await self._status_lines.begin(outgoing, reply)
            return
        unmarked = self._unmarked.pop(chat_id, None)
        if unmarked is not None:
            await unmarked
        card = None
        if isinstance(reply, AmendCard):
            card = await self._cards.meant_by(chat_id, outgoing.seq)
            await self._closings.supersede(chat_id, card)
        outcome = await self._persistence.send(outgoing, reply, card, self._queues[chat_id])
        marked = self._marks.mark(outcome)
        self._unmarked[chat_id] = marked
        marked.add_done_callback(lambda done: self._forget_mark(chat_id, done))

    def _forget_mark(self, chat_id: int, done: asyncio.Future[None]) -> None:
        if self._unmarked.get(chat_id) is done:
            del self._unmarked[chat_id]
