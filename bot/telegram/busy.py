""" "typing…" above the chat, only where something takes long.

Almost everything is answered within a tenth of a second, and then a sign of work would be noise.
So none is given before a second has gone by: while a file is drawn and uploaded, or while what
somebody did waits for the database.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Coroutine
from dataclasses import dataclass
from typing import Any, Literal, TypeVar

from telegram.error import TelegramError

from bot.telegram.api import TelegramApi

T = TypeVar("T")
Action = Literal["typing", "upload_photo", "upload_document"]

AFTER_SECONDS = 1.0
"""What nobody calls long."""
LASTS_SECONDS = 4.5
"""Telegram shows a sign for five seconds, or until a message comes."""
MOST_SIGNS = 3
"""Whoever has waited for so long is not to be kept looking at it."""


@dataclass(slots=True, eq=False)
class _Work:
    chat_id: int
    action: Action
    due: float
    """When its next sign is to be given, by the clock of the loop."""
    signs: int = 0


class Signs:
    """Looks at all work in progress together: a task and a timer for each piece of work would take
    a good part of what answering it takes."""

    def __init__(self, api: TelegramApi) -> None:
        self._api = api
        self._under_way: dict[_Work, None] = {}
        """In the order in which it began."""
        self._looking: asyncio.TimerHandle | None = None
        self._giving: set[asyncio.Task[None]] = set()

    async def while_slow(self, chat_id: int, action: Action, work: Coroutine[Any, Any, T]) -> T:
        """The outcome of work in a chat, with a sign above it while it takes long."""
        loop = asyncio.get_running_loop()
        mine = _Work(chat_id, action, loop.time() + AFTER_SECONDS)
        self._under_way[mine] = None
        self._look_by(mine.due)
        try:
            return await work
        finally:
            del self._under_way[mine]

    def _look(self) -> None:
        loop = asyncio.get_running_loop()
        now = loop.time()
        self._looking = None
        for work in self._under_way:
            if work.signs < MOST_SIGNS and work.due <= now:
                work.signs, work.due = work.signs + 1, now + LASTS_SECONDS
                giving = loop.create_task(self._give(work.chat_id, work.action))
                self._giving.add(giving)
                giving.add_done_callback(self._giving.discard)
        due = [work.due for work in self._under_way if work.signs < MOST_SIGNS]
        if due:
            self._look_by(min(due))

    def _look_by(self, moment: float) -> None:
        if self._looking is not None:
            if self._looking.when() <= moment:
                return
            self._looking.cancel()
        self._looking = asyncio.get_running_loop().call_at(moment, self._look)

    async def _give(self, chat_id: int, action: Action) -> None:
        with contextlib.suppress(TelegramError):
            await self._api.call("sendChatAction", {"chat_id": chat_id, "action": action})
