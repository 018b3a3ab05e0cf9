"""Waiting for the database, however long it takes to come back."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import ParamSpec, TypeVar

from bot.store import StoreError

log = logging.getLogger(__name__)

FIRST_WAIT = 0.05
LONGEST_WAIT = 5.0
"""Seconds between tries."""

P = ParamSpec("P")
T = TypeVar("T")


async def patiently(work: Callable[P, Awaitable[T]], *args: P.args, **named: P.kwargs) -> T:
    """The outcome of work with the database."""
    wait = FIRST_WAIT
    while True:
        try:
            return await work(*args, **named)
        except StoreError as error:
            log.warning("the database is busy (%s), again in %.2f s", error, wait)
        await asyncio.sleep(wait)
        wait = min(wait * 2, LONGEST_WAIT)
