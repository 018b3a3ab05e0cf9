"""All that tells how this process is, beside what serves people, and never in its way."""

from __future__ import annotations

import asyncio
import logging

from bot.clock import Clock
from bot.monitoring.status import Status
from bot.monitoring.systemd import Systemd
from bot.settings import Settings

log = logging.getLogger(__name__)

BEAT_SECONDS = 0.5


async def monitor(settings: Settings, clock: Clock, status: Status) -> None:
    """Tell until cancelled."""
    works = [asyncio.create_task(beat(status, Systemd()))]
    place = settings.metrics_place
    if place is not None:
        works.append(asyncio.create_task(_answer(*place, settings, clock, status)))
    try:
        for done in asyncio.as_completed(works):
            try:
                await done
            except Exception as error:
                # Nobody is left without an answer because nobody can see how it is.
                log.error("telling how it is failed: %s", type(error).__name__)
    finally:
        for work in works:
            work.cancel()
        await asyncio.gather(*works, return_exceptions=True)


async def _answer(host: str, port: int, settings: Settings, clock: Clock, status: Status) -> None:
    from bot.monitoring.metrics import Metrics
    from bot.monitoring.probes import Probes

    await Probes(host, port, status, Metrics(status, clock, settings.feeds)).run()


async def beat(status: Status, systemd: Systemd) -> None:
    """Measure how late the loop comes, and tell systemd that it turns."""
    loop = asyncio.get_running_loop()
    try:
        while True:
            systemd.beat(status)
            before = loop.time()
            await asyncio.sleep(BEAT_SECONDS)
            status.note_lag(loop.time() - before - BEAT_SECONDS)
    finally:
        systemd.stopping()
