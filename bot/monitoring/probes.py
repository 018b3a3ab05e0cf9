"""``/live``, ``/ready`` and ``/metrics`` on a port of their own, for whoever watches this process.

They tell nothing personal and take nothing in, and are asked without a password: so they listen on
this machine only, unless another address is set.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from aiohttp import web

from bot.monitoring.status import Status
from bot.store import StoreError

if TYPE_CHECKING:
    from bot.monitoring.metrics import Metrics

log = logging.getLogger(__name__)

AGAIN_SECONDS = 5.0
"""Before listening is tried again: a copy that is to take over finds the port taken at first."""
DATABASE_SECONDS = 3.0
TEXT = "text/plain; version=0.0.4; charset=utf-8"


class Probes:
    """See the module; 0 as ``port`` lets the system choose."""

    def __init__(
        self,
        host: str,
        port: int,
        status: Status,
        metrics: Metrics,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        self._place = host, port
        self._status = status
        self._metrics = metrics
        self._sleep = sleep
        self.port: int | None = None
        """Where it listens, once it does."""
        self._application = web.Application()
        self._application.router.add_get("/live", self._live)
        self._application.router.add_get("/ready", self._ready)
        self._application.router.add_get("/metrics", self._tell)

    async def run(self) -> None:
        """Answer until cancelled."""
        runner = web.AppRunner(self._application, access_log=None, shutdown_timeout=1)
        await runner.setup()
        try:
            await self._listen(runner)
            await asyncio.Event().wait()
        finally:
            await runner.cleanup()

    async def _listen(self, runner: web.AppRunner) -> None:
        is_told = False
        while True:
            try:
                await web.TCPSite(runner, *self._place).start()
            except OSError as error:
                if not is_told:
                    is_told = True
                    place = "{}:{}".format(*self._place)
                    log.warning("nothing can listen at %s yet (%s)", place, error.strerror)
                await self._sleep(AGAIN_SECONDS)
                continue
            self.port = runner.addresses[0][1]
            return

    async def _live(self, _: web.Request) -> web.Response:
        """Whoever hears this knows that the loop turns."""
        return web.Response(text=f"the loop turns, {self._status.lag * 1000:.0f} ms late at most\n")

    async def _ready(self, _: web.Request) -> web.Response:
        """Whether it can do its work; else somebody or something is to be waited for."""
        answers = await self._database_answers()
        lines = [
            f"this copy {self._status.doing}",
            f"the database {'answers' if answers else 'does not answer'}",
        ]
        if self._status.leads:
            reached = "is" if self._status.counted.is_reached else "is not"
            lines.append(f"Telegram {reached} reached")
        is_ready = answers and self._status.is_started
        return web.Response(status=200 if is_ready else 503, text="\n".join(lines) + "\n")

    async def _database_answers(self) -> bool:
        store = self._status.store
        if store is None:
            return False
        try:
            store.check()
            await asyncio.wait_for(store.feeds(), DATABASE_SECONDS)
        except (StoreError, TimeoutError):
            return False
        return True

    async def _tell(self, _: web.Request) -> web.Response:
        return web.Response(body=await self._metrics.text(), headers={"Content-Type": TEXT})
