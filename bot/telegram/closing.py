"""Closing old cards: their buttons go, and their text may become what was answered.

Which message a closing means is settled when its turn comes. The calls go out beside what follows,
one after the other in each chat, where answers leave room for them, and are tried again until
Telegram takes them or can never take them. Where no room comes in time, or too many wait in one
chat, an old card keeps its buttons: a tap on them is answered, and changes nothing.
"""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict, deque
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from telegram.error import BadRequest, Forbidden, RetryAfter, TelegramError

from bot.backoff import asked_for, waits
from bot.store import Delivered, Outgoing
from bot.telegram.cards import Cards
from bot.telegram.marking import Marks
from bot.telegram.rates import Rates
from bot.telegram.refusals import reason
from bot.telegram.sending import Sender
from conversations.voice import replies
from conversations.voice.replies import CloseCard

log = logging.getLogger(__name__)

ROOM_SECONDS = 60.0
"""For which a closing waits for room: the answers of many who are chatting come before it, and
those of its own chat, so of whoever types without a pause old buttons go at the first pause."""
MOST_WAITING = 20
"""Closings that wait in one chat behind the one whose turn it is. Who types so fast that more would
wait has left the older cards far behind; each holds a row of the outbox and a place in memory, and
more came than could ever go."""
BARE = 2_000
"""Messages closed last that are remembered to have no buttons left: a second tap on what stood
there would ask Telegram for a change that is none, which it refuses."""
LEAST_SECONDS = 1.0
"""For which one waits that has waited for others before it, or for Telegram, that long already."""


@dataclass(slots=True, eq=False)
class Closing:
    """An old card to be closed."""

    outgoing: Outgoing
    card: int
    html: str | None
    named: bool
    """Whether the stored reply tells which card it is."""
    since: float
    """When its turn came, by the clock of the rates."""
    superseded: bool = False
    forgotten: bool = False
    """Its chat was erased, and its number is that of another reply now."""
    call: asyncio.Task[None] | None = None
    """The call under way: nothing else may be done to this card before it has ended."""

    @property
    def name(self) -> Outgoing:
        """The reply, telling which card it is."""
        payload = replies.dump(CloseCard(html=self.html, message_id=self.card))
        return Outgoing(self.outgoing.chat_id, self.outgoing.seq, payload)

    def is_stored_as(self, reply: Outgoing) -> bool:
        """Whether a waiting reply of the same number is this closing."""
        return reply.payload in (self.outgoing.payload, self.name.payload)


class Closings:
    """See the module. ``run`` starts a task that lives as long as the delivery."""

    def __init__(
        self,
        sender: Sender,
        rates: Rates,
        cards: Cards,
        marks: Marks,
        run: Callable[[Coroutine[Any, Any, None]], None],
    ) -> None:
        self._sender = sender
        self._rates = rates
        self._cards = cards
        self._marks = marks
        self._run = run
        self._of: dict[int, deque[Closing]] = {}
        self._bare: OrderedDict[tuple[int, int], None] = OrderedDict()

    async def begin(self, outgoing: Outgoing, reply: CloseCard) -> None:
        """Close the card this closing means, if it is still to be closed."""
        chat_id = outgoing.chat_id
        card = reply.message_id
        if card is None:
            card = await self._cards.meant_by(chat_id, outgoing.seq)
        elif await self._cards.is_younger(chat_id, card, outgoing.seq):
            card = None
        if card is None:
            self._marks.mark(Delivered(chat_id, outgoing.seq))
            return
        named = reply.message_id is not None
        closing = Closing(outgoing, card, reply.html, named, self._rates.now())
        if chat_id in self._of:
            self._of[chat_id].append(closing)
            self._leave_out_older(chat_id)
        else:
            self._of[chat_id] = deque([closing])
            self._run(self._close_all(chat_id))

    def _leave_out_older(self, chat_id: int) -> None:
        waiting = self._of[chat_id]
        while len(waiting) > 1 + MOST_WAITING:
            left = waiting[1]
            del waiting[1]
            if not left.forgotten:
                self._marks.mark(Delivered(chat_id, left.outgoing.seq))

    async def supersede(self, chat_id: int, card: int | None) -> None:
        """The card is about to show something else: what would close it is dropped."""
        if card is not None:
            self._bare.pop((chat_id, card), None)
        for closing in [*self._of.get(chat_id, ())]:
            if closing.card == card:
                closing.superseded = True
                if closing.call is not None:
                    await asyncio.wait([closing.call])

    def named(self, chat_id: int) -> list[Outgoing]:
        """Waiting closings whose card only we know, with its name in them."""
        unnamed = [c for c in self._of.get(chat_id, ()) if not (c.named or c.forgotten)]
        for closing in unnamed:
            closing.named = True
        return [closing.name for closing in unnamed]

    def is_of_a_new_chat(self, reply: Outgoing) -> bool:
        """Whether the number that is under way is that of a closing of a chat erased since: the
        chat that began anew numbers its replies from the beginning. The closing is given up."""
        for closing in self._of.get(reply.chat_id, ()):
            if closing.outgoing.seq == reply.seq and not closing.is_stored_as(reply):
                closing.superseded = closing.forgotten = True
                return True
        return False

    async def _close_all(self, chat_id: int) -> None:
        closings = self._of[chat_id]
        try:
            while closings:
                await self._close(chat_id, closings[0])
                done = closings.popleft()
                if not done.forgotten:
                    self._marks.mark(Delivered(chat_id, done.outgoing.seq))
        finally:
            del self._of[chat_id]
            for left in closings:
                if not left.forgotten:
                    self._marks.is_done(chat_id, left.outgoing.seq)

    async def _close(self, chat_id: int, closing: Closing) -> None:
        """Close one card, however long Telegram takes to be reached; one that is gone or unchanged
        needs no closing."""
        if closing.html is None and (chat_id, closing.card) in self._bare:
            return
        failing = waits()
        while True:
            left = closing.since + ROOM_SECONDS - self._rates.now()
            if not await self._rates.room(chat_id, max(LEAST_SECONDS, left)):
                return
            if closing.superseded:
                return
            closing.call = asyncio.create_task(
                self._sender.close(chat_id, closing.card, closing.html)
            )
            try:
                await closing.call
                self._note_bare(chat_id, closing.card)
                return
            except RetryAfter as error:
                seconds = asked_for(error)
                log.warning("Telegram asks to wait %.1f s", seconds)
                self._rates.hold(chat_id, seconds)
                continue
            except (BadRequest, Forbidden) as error:
                log.debug("a card was not closed: %s", reason(error))
                return
            except TelegramError as error:
                kind = type(error).__name__
            except Exception as error:
                log.error("a card could not be closed: %s", type(error).__name__)
                return
            finally:
                closing.call = None
            wait = next(failing)
            log.warning("a card could not be closed yet (%s), again in %.1f s", kind, wait)
            await asyncio.sleep(wait)

    def _note_bare(self, chat_id: int, card: int) -> None:
        self._bare[chat_id, card] = None
        self._bare.move_to_end((chat_id, card))
        if len(self._bare) > BARE:
            self._bare.popitem(last=False)
