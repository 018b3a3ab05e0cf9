"""Where Telegram posts updates to: told to it, and looked at now and then.

Apart from what listens there, since that loads a web server, and most copies poll.
"""

from __future__ import annotations

import asyncio
import hmac
import logging
from collections.abc import Awaitable, Callable, Mapping
from hashlib import sha256
from typing import Any

from telegram.error import InvalidToken, TelegramError

from bot.backoff import waits
from bot.telegram.api import TelegramApi
from bot.telegram.refusals import reason
from bot.telegram.updates import ALLOWED

log = logging.getLogger(__name__)

LOOK_SECONDS = 300.0
"""How often it is looked at where Telegram posts updates."""
_WANTED: Mapping[str, Any] = {
    "allowed_updates": [*ALLOWED],
    # As many posts at once as Telegram makes.
    "max_connections": 100,
    "drop_pending_updates": False,
}


def secret_of(token: str) -> str:
    """What Telegram is to send along, of letters and figures as it wants them."""
    return hmac.new(token.encode(), b"webhook", sha256).hexdigest()


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
