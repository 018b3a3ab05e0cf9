"""Leading and standing by: whatever sends or polls runs only while this process is the one that
leads on its database. The others wait, and one of them goes on when it is gone, killed too."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from time import monotonic

from bot.store import Lead, Store, StoreBusy

log = logging.getLogger(__name__)

AGAIN_SECONDS = 1.0
"""How soon one who stands by asks again."""
TOLD_SECONDS = 60.0
"""How often it says that it stands by."""


async def lead(
    store: Store,
    serve: Callable[[Lead], Awaitable[None]],
    *,
    sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
    time: Callable[[], float] = monotonic,
) -> None:
    """Run ``serve`` while leading, again after each time the lead was lost, until it ends by
    itself; its error is raised here. ``serve`` is cancelled when the lead is lost."""
    while True:
        held = await _stand_by(store, sleep, time)
        serving = asyncio.ensure_future(serve(held))
        losing = asyncio.ensure_future(held.lost())
        try:
            await asyncio.wait((serving, losing), return_when=asyncio.FIRST_COMPLETED)
            if serving.done():
                return serving.result()
            log.error("the lead on this database is lost: nothing is sent until it is back")
        finally:
            # First silent, then released: whoever leads next finds nobody else talking.
            for task in (serving, losing):
                task.cancel()
            await asyncio.gather(serving, losing, return_exceptions=True)
            await held.release()


async def _stand_by(
    store: Store,
    sleep: Callable[[float], Awaitable[object]],
    time: Callable[[], float],
) -> Lead:
    told: float | None = None
    while True:
        try:
            held = await store.lead()
            reason = "another copy leads on this database"
        except StoreBusy as error:
            held, reason = None, f"the database is away ({error})"
        if held is not None:
            if told is not None:
                log.warning("this copy leads now")
            return held
        if told is None or time() - told >= TOLD_SECONDS:
            told = time()
            log.warning("standing by: %s", reason)
        await sleep(AGAIN_SECONDS)
