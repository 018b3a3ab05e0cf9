"""One reply sent, however long Telegram takes to be reached: tried again, given up where Telegram
refuses it again and again, and noted as the live card where it is one.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Collection

from telegram.error import BadRequest, Forbidden, RetryAfter, TelegramError

from bot.backoff import asked_for, waits
from bot.store import Delivered, LiveCard, Outgoing
from bot.telegram.cards import Cards
from bot.telegram.queues import kind_of
from bot.telegram.rates import Rates
from bot.telegram.refusals import reason
from bot.telegram.sending import Sender
from conversations.voice.replies import (
    AmendCard,
    Card,
    Cutoffs,
    Document,
    Paper,
    Picture,
    Reply,
    Stairs,
)

log = logging.getLogger(__name__)

GIVE_UP_AFTER = 8
"""Refusals of one reply (not network trouble) after which it is dropped."""


class Unreachable(Exception):
    """This chat could not be written to any more when it had so many replies waiting."""

    def __init__(self, why: str, waiting: int) -> None:
        super().__init__(why)
        self.waiting = waiting


_SENT_ONCE = (Document, Paper, Picture, Stairs, Cutoffs)
"""What is not tried again where it is refused: there is something else to look at."""


class Persistence:
    """See the module."""

    def __init__(self, sender: Sender, rates: Rates, cards: Cards) -> None:
        self._sender = sender
        self._rates = rates
        self._cards = cards

    def given_up(self, outgoing: Outgoing) -> Delivered:
        """The outcome of a reply that is not sent. A card that never came is live nowhere: what
        speaks of it means no older one."""
        lost_card = kind_of(outgoing) == "card"
        if lost_card:
            self._cards.note(outgoing.chat_id, LiveCard(None, outgoing.seq))
        return Delivered(outgoing.chat_id, outgoing.seq, lost_card=lost_card)

    async def send(
        self, outgoing: Outgoing, reply: Reply, card: int | None, queue: Collection[Outgoing]
    ) -> Delivered:
        """Send one reply, however long Telegram takes to be reached; ``card`` is what an amended
        card was, ``queue`` all that waits for this chat, this reply among it."""
        chat_id = outgoing.chat_id
        refusals = 0
        failing = waits()
        while True:
            await self._rates.turn(chat_id, bulk=all(map(is_unasked, queue)))
            waiting = len(queue)
            try:
                sent = await self._sender.send(chat_id, reply, card)
            except RetryAfter as error:
                seconds = asked_for(error)
                log.warning("Telegram asks to wait %.1f s", seconds)
                self._rates.hold(chat_id, seconds)
                continue
            except Forbidden as error:
                raise Unreachable(reason(error), waiting) from None
            except BadRequest as error:
                if "chat not found" in error.message.casefold():
                    raise Unreachable(reason(error), waiting) from None
                refusals += 1
                wait = next(failing)
                log.error("a %s was refused: %s", reply.kind, reason(error))
                if refusals >= GIVE_UP_AFTER or isinstance(reply, _SENT_ONCE):
                    return self.given_up(outgoing)
            except TelegramError as error:
                wait = next(failing)
                kind = type(error).__name__
                log.warning("Telegram could not be reached (%s), again in %.1f s", kind, wait)
            except Exception as error:
                # A reply that cannot be made must not hold up those behind it.
                log.error("a %s could not be made: %s", reply.kind, type(error).__name__)
                return self.given_up(outgoing)
            else:
                if not isinstance(reply, (Card, AmendCard)):
                    return Delivered(chat_id, outgoing.seq)
                self._cards.note(chat_id, LiveCard(sent, outgoing.seq))
                return Delivered(chat_id, outgoing.seq, sent, lost_card=sent is None)
            await asyncio.sleep(wait)


def is_unasked(outgoing: Outgoing) -> bool:
    """Whether nobody waits for this reply, so that it goes out when there is room for it."""
    return kind_of(outgoing) in ("notice", "status")
