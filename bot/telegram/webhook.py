"""Updates that Telegram posts: answered with 200 only once what they led to is committed.

Telegram gives an update again, for about a day, until it is answered so. Who posts is known by the
secret that Telegram was told with the address; it is made of the token, so every copy knows it.
"""

from __future__ import annotations

import asyncio
import hmac
import json
import logging
from collections.abc import Awaitable, Callable, Mapping
from time import monotonic
from typing import Any

from aiohttp import web

from bot.telegram.updates import is_id

log = logging.getLogger(__name__)

LARGEST = 1 << 20
"""Bytes of a post: an update with the longest message is a few thousand."""
SECONDS = 45.0
"""For which a post is kept waiting; Telegram gives up after a minute, and asks again."""
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
TOLD_SECONDS = 60.0
Receive = Callable[[dict[str, Any]], Awaitable[Mapping[str, Any] | None]]


class Webhook:
    """Listens at ``host`` and ``port`` for posts to ``path``. ``receive`` returns once an update is
    committed, with a call to Telegram that may be made in the answer; ``is_open`` tells whether
    anything can be received at this moment."""

    def __init__(
        self,
        host: str,
        port: int,
        path: str,
        secret: str,
        receive: Receive,
        is_open: Callable[[], bool],
        *,
        seconds: float = SECONDS,
    ) -> None:
        self._host, self._port = host, port
        self._secret = secret.encode()
        self._receive = receive
        self._is_open = is_open
        self._seconds = seconds
        self._told_at = -TOLD_SECONDS
        self._under_way: set[asyncio.Future[Any]] = set()
        application = web.Application(client_max_size=LARGEST)
        application.router.add_post(path, self._post)
        self._runner = web.AppRunner(application, access_log=None)

    async def start(self) -> int:
        """Listen; the port, which the system chooses for 0. ``OSError`` if it is taken."""
        await self._runner.setup()
        site = web.TCPSite(self._runner, self._host, self._port)
        await site.start()
        port: int = self._runner.addresses[0][1]
        return port

    async def stop(self) -> None:
        """Listen no more; posts under way are not answered, and come again."""
        await self._runner.cleanup()
        for task in self._under_way:
            task.cancel()
        await asyncio.gather(*self._under_way, return_exceptions=True)

    async def _post(self, request: web.Request) -> web.Response:
        given = request.headers.get(SECRET_HEADER, "").encode("utf-8", "replace")
        if not hmac.compare_digest(given, self._secret):
            self._tell("somebody who does not know the secret posted to the webhook")
            return web.Response(status=403)
        if not self._is_open():
            return web.Response(status=503)
        try:
            update = json.loads(await request.read())
        except ValueError:
            return web.Response(status=400)
        if not (isinstance(update, dict) and is_id(update.get("update_id"))):
            # It would be given again for a day, and be no other.
            self._tell("a post with the secret was no update")
            return web.Response()
        receiving = asyncio.ensure_future(self._receive(update))
        self._under_way.add(receiving)
        receiving.add_done_callback(self._under_way.discard)
        done, _ = await asyncio.wait((receiving,), timeout=self._seconds)
        if not done or receiving.cancelled() or receiving.exception() is not None:
            # Given again, it is found to be handled, or is handled then.
            return web.Response(status=503)
        call = receiving.result()
        return web.Response() if call is None else web.json_response(dict(call))

    def _tell(self, what: str) -> None:
        """Once a minute at most: strangers may post as often as they like."""
        now = monotonic()
        if now - self._told_at >= TOLD_SECONDS:
            self._told_at = now
            log.warning("%s", what)
