"""Sealing a database that is open, and wrapping data keys anew, while the bot runs. Both go on
where they were stopped: what is done is not done again."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime

from bot.backoff import waits
from bot.sealing.store import SealedStore
from bot.store import BEFORE_ALL, StoreBusy, VersionConflict

log = logging.getLogger(__name__)

AT_ONCE = 50
"""Chats sealed in one commit: who writes meanwhile waits for some hundredths of a second."""
WRAPPED_AT_ONCE = 500
SETTLING_SECONDS = 10.0
"""A copy of the bot that runs without keys ends by itself within half of this (``opening.watch``);
nothing is sealed before, for it could not read that."""
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)

Told = Callable[[int, int], None]
"""Told how many chats were looked at, and how many were sealed."""


async def seal_all(
    store: SealedStore,
    told: Told,
    *,
    sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
) -> int:
    """Seal everything that is open; how many chats had something open. Looks until there is nothing
    left: what was written meanwhile may have been open."""
    await sleep(SETTLING_SECONDS)
    looked = sealed = 0
    while True:
        before = sealed
        for next_ones in (_stored, _waiting):
            after = BEFORE_ALL
            while chats := await next_ones(store, after):
                sealed += await _patiently(store, chats, sleep)
                looked += len(chats)
                after = chats[-1]
                told(looked, sealed)
        if sealed == before:
            # Prunes nothing, and empties the log, where pages from before may be left.
            await store.prune(_NEVER)
            return sealed


async def wrap_anew(store: SealedStore, told: Callable[[int], None]) -> int:
    """Wrap every data key by the newest of the operator's; how many were wrapped by another."""
    vault, done = store.vault, 0
    while found := await vault.keys.not_by(vault.newest, WRAPPED_AT_ONCE):
        await vault.keys.rewrap([(one, vault.rewrapped(one)) for one in found])
        done += len(found)
        told(done)
    return done


async def _stored(store: SealedStore, after: int) -> list[int]:
    return [one.chat_id for one in await store.inner.chats_after(after, AT_ONCE)]


async def _waiting(store: SealedStore, after: int) -> list[int]:
    return await store.inner.chats_waiting(after, AT_ONCE)


async def _patiently(
    store: SealedStore, chats: Sequence[int], sleep: Callable[[float], Awaitable[object]]
) -> int:
    for wait in waits():
        try:
            async with store.transaction() as transaction:
                return await transaction.seal(chats)
        except (StoreBusy, VersionConflict) as error:
            log.warning("some chats could not be sealed yet (%s), again in %g s", error, wait)
        await sleep(wait)
    raise AssertionError("waits never end")
