"""Long polling: an update is acknowledged (the offset moves past it) only once its effect and the
replies it caused are committed."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.telegram.api import TelegramApi
from bot.telegram.updates import ALLOWED

log = logging.getLogger(__name__)

SECONDS = 25
"""How long Telegram may hold a poll open."""
LIMIT = 100


class Poller:
    """Fetches updates and gives each to ``process``, which returns once it is committed."""

    def __init__(
        self, api: TelegramApi, process: Callable[[dict[str, Any]], Awaitable[None]]
    ) -> None:
        self._api = api
        self._process = process
        self._offset: int | None = None

    async def run(self) -> None:
        """Poll until cancelled; ``InvalidToken`` if Telegram no longer knows the token."""
        wait = 0.5
        while True:
            try:
                updates = await self._fetch()
                wait = 0.5
            except InvalidToken:
                raise
            except Conflict:
                log.error("another copy of this bot is polling with the same token")
                await asyncio.sleep(5)
                continue
            except RetryAfter as error:
                after = error.retry_after
                await asyncio.sleep(
                    after.total_seconds() if hasattr(after, "total_seconds") else after
                )
                continue
            except Exception as error:
                # Also an answer that is none: whatever is wrong with it, the next may be right.
                log.warning("no updates could be fetched (%s)", type(error).__name__)
                await asyncio.sleep(wait)
                wait = min(wait * 2, 30)
                continue
            if updates:
                await asyncio.gather(*(self._process(update) for update in updates))
                self._offset = updates[-1]["update_id"] + 1

    async def _fetch(self) -> list[dict[str, Any]]:
        parameters: dict[str, Any] = {
            "timeout": SECONDS,
            "limit": LIMIT,
            "allowed_updates": json.dumps(ALLOWED),
        }
        if self._offset is not None:
            parameters["offset"] = self._offset
        found = await self._api.call("getUpdates", parameters, read_timeout=SECONDS + 10)
        if not isinstance(found, list):
            raise TelegramError("the answer to getUpdates is no list")
        usable = [u for u in found if isinstance(u, dict) and isinstance(u.get("update_id"), int)]
        if found and not usable:
            raise TelegramError("no update that came has an id")
        return usable
