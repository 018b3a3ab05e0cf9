"""Nobody is kept for ever. Who blocked the bot for some months is forgotten, as by /delete: they
cannot be told, and nothing could be sent to them any more. Who is silent for long is asked first
(``bot/silent.py``)."""

from __future__ import annotations

import asyncio
import logging
from calendar import monthrange
from datetime import datetime
from typing import NamedTuple

from bot.clock import Clock
from bot.couples import erase
from bot.silent import look_at_the_silent
from bot.store import Store, StoreError

log = logging.getLogger(__name__)

AT_ONCE = 50
"""Chats forgotten in one commit."""
FIRST_SECONDS = 3600.0
DAY_SECONDS = 24 * 3600.0


class Months(NamedTuple):
    """For how many months somebody is kept; 0: for ever."""

    blocked: int
    """Who blocked the bot."""
    silent: int
    """Who does nothing."""


async def keep_to_it(store: Store, clock: Clock, months: Months) -> None:
    """Look once a day, until cancelled. Not at once: a clock that is wrong when a machine starts is
    put right by then, what waited at Telegram is read, and what is forgotten does not come back."""
    await asyncio.sleep(FIRST_SECONDS)
    while True:
        try:
            if months.blocked:
                await forget_blocked(store, clock, months.blocked)
            if months.silent:
                await look_at_the_silent(store, clock, months.silent)
        except StoreError as error:
            log.warning("whom to forget could not be looked up (%s), tomorrow", error)
        await asyncio.sleep(DAY_SECONDS)


async def forget_blocked(store: Store, clock: Clock, months: int) -> int:
    """Forget whoever has blocked the bot for so many months; how many."""
    before, forgotten = months_before(clock.now(), months), 0
    while found := await store.chats_blocked(before, AT_ONCE):
        # Some may have come back since.
        forgotten += await erase(
            store,
            clock,
            found,
            lambda one: one.blocked_at is not None and one.blocked_at < before,
        )
    if forgotten:
        log.info(
            "%d chats were forgotten that had blocked the bot for %d months", forgotten, months
        )
    return forgotten


def months_before(moment: datetime, months: int) -> datetime:
    """The same day and time some months before, or the last day of a month that is too short."""
    year, month = divmod(moment.year * 12 + moment.month - 1 - months, 12)
    day = min(moment.day, monthrange(year, month + 1)[1])
    return moment.replace(year=year, month=month + 1, day=day)
