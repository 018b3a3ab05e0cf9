"""Answering taps: as long as a tap has no answer, its button spins."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from telegram.error import BadRequest, Forbidden, InvalidToken, RetryAfter, TelegramError

from bot.backoff import asked_for
from bot.telegram.api import TelegramApi
from bot.telegram.refusals import reason

log = logging.getLogger(__name__)

WAITS = (0.3, 0.7, 1.5, 3.0, 6.0)
"""Seconds between tries: afterwards Telegram takes no answer any more (failures are seen from five
to fifteen seconds on), and the app has stopped the spinner by itself."""


class Taps:
    """Answers each tap in a task of its own: nothing waits for it, and it waits for nothing."""

    def __init__(
        self, api: TelegramApi, sleep: Callable[[float], Awaitable[object]] = asyncio.sleep
    ) -> None:
        self._api = api
        self._sleep = sleep
        self._tasks: set[asyncio.Task[None]] = set()

    def answer(self, query_id: str, text: str = "") -> None:
        """Stop the button's spinner, and show these few words over the chat."""
        task = asyncio.create_task(self._answer(query_id, text), name="tap")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def close(self, grace: float = 1) -> None:
        """Give answers under way a moment; too late is no harm, the effect is kept."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=grace)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _answer(self, query_id: str, text: str) -> None:
        parameters = {"callback_query_id": query_id}
        if text:
            parameters["text"] = text
        for wait in (*WAITS, None):
            try:
                await self._api.call("answerCallbackQuery", parameters)
                return
            except RetryAfter as error:
                seconds = asked_for(error)
                if wait is None or seconds > WAITS[-1]:
                    return
                await self._sleep(max(seconds, wait))
            except (BadRequest, Forbidden, InvalidToken) as error:
                # Mostly: it is too old.
                log.debug("a tap was not answered: %s", reason(error))
                return
            except TelegramError:
                if wait is None:
                    return
                await self._sleep(wait)
