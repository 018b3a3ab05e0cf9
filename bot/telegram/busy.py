""" "typing…" above the chat, only where something takes long.

Almost everything is answered within a tenth of a second, and then a sign of work would be noise.
So none is given before a second has gone by: while a file is drawn and uploaded, or while what
somebody did waits for the database.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Coroutine
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


async def showing_if_slow(
    api: TelegramApi, chat_id: int, action: Action, work: Coroutine[Any, Any, T]
) -> T:
    """The outcome of work in a chat, with a sign above it while it takes long."""
    task = asyncio.ensure_future(work)
    try:
        pause = AFTER_SECONDS
        for _ in range(MOST_SIGNS):
            done, _ = await asyncio.wait([task], timeout=pause)
            if done:
                break
            with contextlib.suppress(TelegramError):
                await api.call("sendChatAction", {"chat_id": chat_id, "action": action})
            pause = LASTS_SECONDS
        return await task
    finally:
        task.cancel()
