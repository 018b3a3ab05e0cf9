"""The status line: one pinned message a chat that says where somebody stands, edited in silence.

It is no card: nothing waits for it, and the live card stays the live card. Where there is none yet
it is sent in the order of the chat's replies, so that the open question stays the last thing on the
screen; edits go out beside what follows, at the pace of what nobody waits for, and of several that
wait the last one is enough. A message is pinned only once the store knows of it: so a process that
is killed in between leaves none behind that nobody could take down.
"""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict, deque
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from typing import Any, TypeVar

from telegram.error import BadRequest, Forbidden, RetryAfter, TelegramError

from bot.backoff import asked_for, waits
from bot.store import Delivered, Outgoing, Store
from bot.telegram.cards import REMEMBERED
from bot.telegram.marking import Marks
from bot.telegram.patience import patiently
from bot.telegram.rates import Rates
from bot.telegram.refusals import reason
from bot.telegram.sending import Sender
from conversations.voice import replies
from conversations.voice.replies import StatusLine

log = logging.getLogger(__name__)

T = TypeVar("T")


@dataclass(slots=True, eq=False)
class _Waiting:
    """A line to be shown, or taken down."""

    outgoing: Outgoing
    line: StatusLine
    is_new: bool = False
    """Its message was sent just now, and says it already."""


class StatusLines:
    """See the module. ``run`` starts a task that lives as long as the delivery."""

    def __init__(
        self,
        sender: Sender,
        store: Store,
        rates: Rates,
        marks: Marks,
        run: Callable[[Coroutine[Any, Any, None]], None],
    ) -> None:
        self._sender = sender
        self._store = store
        self._rates = rates
        self._marks = marks
        self._run = run
        self._of: dict[int, deque[_Waiting]] = {}
        """What is under way beside the other replies of a chat, and waits for that."""
        self._pinned: OrderedDict[int, int | None] = OrderedDict()
        """The message of each chat, as the store holds it or is about to."""

    async def begin(self, outgoing: Outgoing, line: StatusLine) -> None:
        """Show this line; returns once there is a message to be edited, or none can be sent."""
        chat_id = outgoing.chat_id
        one = _Waiting(outgoing, line)
        if chat_id in self._of:
            self._of[chat_id].append(one)
            return
        is_there = line.over or line.message_id or await self._message_of(chat_id)
        if not is_there and not await self._succeeds(self._send(one, bulk=False)):
            self._marks.mark(Delivered(chat_id, outgoing.seq))
            return
        self._of[chat_id] = deque([one])
        self._run(self._show_all(chat_id))

    async def _show_all(self, chat_id: int) -> None:
        waiting = self._of[chat_id]
        try:
            while waiting:
                one = waiting[0]
                # Of one that only changes what is said, the next one says what is true by now.
                if len(waiting) == 1 or one.line.over or one.line.message_id is not None:
                    await self._succeeds(self._take_down(one) if one.line.over else self._show(one))
                self._marks.mark(Delivered(chat_id, one.outgoing.seq))
                waiting.popleft()
        finally:
            del self._of[chat_id]
            for one in waiting:
                self._marks.is_done(chat_id, one.outgoing.seq)

    async def _succeeds(self, work: Awaitable[None]) -> bool:
        try:
            await work
        except TelegramError as error:
            log.info("a status line could not be shown: %s", reason(error))
            return False
        except Exception as error:
            log.error("a status line could not be shown: %s", type(error).__name__)
            return False
        return True

    async def _show(self, one: _Waiting) -> None:
        chat_id, line = one.outgoing.chat_id, one.line
        known = line.message_id or await self._message_of(chat_id)
        if not one.is_new and (known is None or not await self._edited(chat_id, known, line.html)):
            await self._send(one, bulk=True)
        if one.line.message_id is not None:
            # New, or sent by a process that ended then: perhaps it is not pinned yet.
            await self._pin(one.outgoing, one.line.message_id)

    async def _send(self, one: _Waiting, *, bulk: bool) -> None:
        """A message that is to be pinned, of which the store knows from now on."""
        chat_id, line = one.outgoing.chat_id, one.line
        sent = await self._persist(
            chat_id, lambda: self._sender.silently(chat_id, line.html), bulk=bulk
        )
        if sent is None:
            raise TelegramError("the message has no number")
        one.line, one.is_new = line.model_copy(update={"message_id": sent}), True
        named = Outgoing(chat_id, one.outgoing.seq, replies.dump(one.line))
        await patiently(self._store.delivered, [], [named])

    async def _pin(self, outgoing: Outgoing, message_id: int) -> None:
        chat_id = outgoing.chat_id
        try:
            await self._persist(chat_id, lambda: self._sender.pin(chat_id, message_id))
        except BadRequest as error:
            log.debug("a message was not pinned: %s", reason(error))
        await self._note(outgoing, message_id)

    async def _take_down(self, one: _Waiting) -> None:
        outgoing, line = one.outgoing, one.line
        chat_id = outgoing.chat_id
        known = line.message_id or await self._message_of(chat_id)
        if known is None:
            return
        await self._edited(chat_id, known, line.html)
        try:
            await self._persist(chat_id, lambda: self._sender.unpin(chat_id, known))
        except BadRequest as error:
            log.debug("a message was not unpinned: %s", reason(error))
        await self._note(outgoing, None)

    async def _edited(self, chat_id: int, message_id: int, html: str) -> bool:
        """Whether the message is there, and says so now."""
        try:
            await self._persist(chat_id, lambda: self._sender.close(chat_id, message_id, html))
        except BadRequest as error:
            if "not modified" in error.message.casefold():
                return True
            log.debug("a status line is gone: %s", reason(error))
            return False
        return True

    async def _persist(
        self, chat_id: int, call: Callable[[], Awaitable[T]], *, bulk: bool = True
    ) -> T:
        """A call, however long Telegram takes to be reached; raises what it refuses for good."""
        failing = waits()
        while True:
            await self._rates.turn(chat_id, bulk, can_wait=bulk)
            try:
                return await call()
            except RetryAfter as error:
                seconds = asked_for(error)
                log.warning("Telegram asks to wait %.1f s", seconds)
                self._rates.hold(chat_id, seconds)
                continue
            except (BadRequest, Forbidden):
                raise
            except TelegramError as error:
                wait = next(failing)
                log.warning(
                    "a status line could not be shown yet (%s), again in %.1f s",
                    type(error).__name__,
                    wait,
                )
            await asyncio.sleep(wait)

    async def _message_of(self, chat_id: int) -> int | None:
        if chat_id not in self._pinned:
            found = await patiently(self._store.pinned, chat_id)
            self._remember(chat_id, self._pinned.get(chat_id, found))
        return self._pinned[chat_id]

    async def _note(self, outgoing: Outgoing, message_id: int | None) -> None:
        self._remember(outgoing.chat_id, message_id)
        await patiently(self._store.note_pinned, outgoing.chat_id, outgoing.seq, message_id)

    def _remember(self, chat_id: int, message_id: int | None) -> None:
        self._pinned[chat_id] = message_id
        self._pinned.move_to_end(chat_id)
        if len(self._pinned) > REMEMBERED:
            self._pinned.popitem(last=False)
