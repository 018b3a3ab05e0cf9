"""What is kept of Telegram itself beside the conversations: who blocked the bot, and which updates
were handled."""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta

from bot.clock import Clock
from bot.store import Store, StoreError
from bot.telegram.updates import Membership

log = logging.getLogger(__name__)

REMEMBERED = timedelta(days=3)
"""How long an update's id is known as handled."""


class Memberships:
    """Who blocked the bot, or let it in again."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._noting = asyncio.Lock()

    async def note(self, change: Membership) -> None:
        """Note that a person blocked the bot or came back, however long the database is away."""
        at = self._clock.now() if change.blocked else None
        # One after the other, in the order in which they arrived: the last one holds.
        async with self._noting:
            while True:
                try:
                    async with self._store.transaction() as transaction:
                        await transaction.set_blocked(change.chat_id, at)
                    return
                except StoreError as error:
                    log.warning("a blocked chat could not be noted (%s), again", error)
                    await asyncio.sleep(1)


async def forget_old_causes(store: Store, clock: Clock, caught_up: asyncio.Event) -> None:
    """Once a day, until cancelled: what was handled long ago is not given again by Telegram, which
    keeps updates for a day, and its id may come back with another meaning. Not before Telegram
    knows what this bot has received (``caught_up``): by a clock put forward, what it still holds
    may seem old."""
    await caught_up.wait()
    while True:
        try:
            await store.prune(clock.now() - REMEMBERED)
        except StoreError as error:
            log.warning("old causes could not be forgotten: %s", error)
        await asyncio.sleep(24 * 3600)
