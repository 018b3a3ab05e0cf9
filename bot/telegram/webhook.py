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
from hashlib import sha256
from time import monotonic
from typing import Any

from aiohttp import web
from telegram.error import InvalidToken, TelegramError

from bot.backoff import waits
from bot.telegram.api import TelegramApi
from bot.telegram.refusals import reason
from bot.telegram.updates import ALLOWED, is_id

log = logging.getLogger(__name__)

LARGEST = 1 << 20
"""Bytes of a post: an update with the longest message is a few thousand."""
SECONDS = 45.0
"""For which a post is kept waiting; Telegram gives up after a minute, and asks again."""
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
TOLD_SECONDS = 60.0
LOOK_SECONDS = 300.0
"""How often it is looked at where Telegram posts updates."""
_WANTED: Mapping[str, Any] = {
    "allowed_updates": [*ALLOWED],
    # As many posts at once as Telegram makes.
    "max_connections": 100,
    "drop_pending_updates": False,
}

Receive = Callable[[dict[str, Any]], Awaitable[Mapping[str, Any] | None]]


def secret_of(token: str) -> str:
    """What Telegram is to send along, of letters and figures as it wants them."""
    return hmac.new(token.encode(), b"webhook", sha256).hexdigest()


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


async def keep_webhook(
    api: TelegramApi,
    url: str,
    secret: str,
    sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
) -> None:
    """Have updates posted to this address, and look now and then whether they still are, until
    cancelled; ``InvalidToken`` if Telegram does not know the token any more."""
    failing = waits()
    failed_at: object = None
    while True:
        try:
            info = await api.call("getWebhookInfo", {})
            if info.get("url") != url:
                if info.get("url"):
                    log.error("updates were posted to another address; now they come here")
                await api.call("setWebhook", {"url": url, "secret_token": secret, **_WANTED})
            elif info.get("last_error_date") != failed_at:
                failed_at = info.get("last_error_date")
                log.warning("Telegram could not post an update: its getWebhookInfo says why")
        except InvalidToken:
            raise
        except TelegramError as error:
            log.warning("the webhook could not be looked at: %s", reason(error))
            await sleep(next(failing))
            continue
        failing = waits()
        await sleep(LOOK_SECONDS)
