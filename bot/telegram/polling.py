"""Long polling: an update is acknowledged (the offset moves past it) only once its effect and the
replies it caused are committed, and so is every one that came before it.

What came together is not waited for together: whoever is answered may go on while others still
are not. Telegram then gives again what it was told of none, which is passed over.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable, Coroutine
from time import monotonic
from typing import Any

from telegram.error import Conflict, Forbidden, InvalidToken, RetryAfter, TelegramError

from bot.backoff import asked_for, waits
from bot.telegram.api import TelegramApi
from bot.telegram.updates import ALLOWED, is_id

log = logging.getLogger(__name__)

SECONDS = 25
"""How long Telegram may hold a poll open."""
LIMIT = 100


TOLD_SECONDS = 60.0
"""What goes on for long is told once in so long."""
CONFLICT_SECONDS = 5.0
AGAIN_SECONDS = 0.5
"""Before asking again where an answer held nothing that could be confirmed."""
UNFINISHED_SECONDS = 0.5
"""Before asking for more where nothing that came is answered yet."""


def is_refusal(error: Exception) -> bool:
    """Whether Telegram itself says that it does not know the token, and not some page of a server
    in between that is no answer of the Bot API."""
    found: BaseException | None = error
    while isinstance(found, (InvalidToken, Forbidden)):
        found = found.__cause__
    # What it comes from, if anything, is an answer that could not be read.
    return isinstance(error, (InvalidToken, Forbidden)) and found is None


class Poller:
    """Fetches updates and gives each to ``process``, which returns once it is committed. ``time``
    is in seconds and never goes back."""

    def __init__(
        self,
        api: TelegramApi,
        process: Callable[[dict[str, Any]], Coroutine[Any, Any, None]],
        time: Callable[[], float] = monotonic,
    ) -> None:
        self._api = api
        self._process = process
        self._time = time
        self._offset: int | None = None
        self._under_way: dict[int, asyncio.Task[None]] = {}
        """By id and in the order of arrival: what Telegram has not been told of."""
        self._told: dict[str, float] = {}
        self.caught_up = asyncio.Event()
        """Set once Telegram holds nothing any more that was received before the start."""

    async def run(self) -> None:
        """Poll until cancelled; ``InvalidToken`` if Telegram no longer knows the token."""
        try:
            await self._poll()
        finally:
            for task in self._under_way.values():
                task.cancel()
            await asyncio.gather(*self._under_way.values(), return_exceptions=True)

    async def _poll(self) -> None:
        failing = waits()
        while True:
            try:
                updates, usable = await self._fetch()
            except Conflict as error:
                await self._conflict(error)
                continue
            except RetryAfter as error:
                await asyncio.sleep(asked_for(error))
                continue
            except Exception as error:
                if isinstance(error, InvalidToken) and is_refusal(error):
                    raise
                # Also an answer that is none: whatever is wrong with it, the next may be right.
                log.warning("no updates could be fetched (%s)", type(error).__name__)
                await asyncio.sleep(next(failing))
                continue
            failing = waits()
            if usable:
                self._begin(usable)
                await self._some_done()
                self._move_offset()
            elif updates:
                # Nothing that could be confirmed: the same will come again, perhaps with more.
                self._tell("no update that came has an id", logging.WARNING)
                await asyncio.sleep(AGAIN_SECONDS)

    def _begin(self, updates: list[dict[str, Any]]) -> None:
        for update in updates:
            number = update["update_id"]
            if number not in self._under_way:
                self._under_way[number] = asyncio.create_task(self._process(update))

    async def _some_done(self) -> None:
        """Until the first of those still to be answered is, or for a moment."""
        pending = [task for task in self._under_way.values() if not task.done()]
        if pending:
            await asyncio.wait(
                pending, timeout=UNFINISHED_SECONDS, return_when=asyncio.FIRST_COMPLETED
            )

    def _move_offset(self) -> None:
        """Past all that is done, up to the first that is not."""
        for number, task in [*self._under_way.items()]:
            if not task.done():
                self._offset = number
                return
            del self._under_way[number]
            self._offset = number + 1

    async def _fetch(self) -> tuple[list[Any], list[dict[str, Any]]]:
        """What came, and those of it that are updates."""
        parameters: dict[str, Any] = {
            # What is left over from before is there at once.
            "timeout": SECONDS if self.caught_up.is_set() else 0,
            "limit": LIMIT,
            "allowed_updates": [*ALLOWED],
        }
        if self._offset is not None:
            parameters["offset"] = self._offset
        found = await self._api.call("getUpdates", parameters, read_timeout=SECONDS + 10)
        if not isinstance(found, list):
            raise TelegramError("the answer to getUpdates is no list")
        if not found or (self._offset is not None and not self._under_way):
            self.caught_up.set()
        return found, [u for u in found if isinstance(u, dict) and is_id(u.get("update_id"))]

    async def _conflict(self, error: Conflict) -> None:
        if "webhook" in error.message.casefold():
            # This bot sets none: somebody else has the token, or had.
            self._tell("a webhook was set for this bot, by another program; it is removed")
            with contextlib.suppress(TelegramError):
                await self._api.call("deleteWebhook", {"drop_pending_updates": False})
        else:
            self._tell("another copy of this bot is polling with the same token")
        await asyncio.sleep(CONFLICT_SECONDS)

    def _tell(self, what: str, level: int = logging.ERROR) -> None:
        now = self._time()
        if now - self._told.get(what, -TOLD_SECONDS) >= TOLD_SECONDS:
            self._told[what] = now
            log.log(level, "%s", what)
