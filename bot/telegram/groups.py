"""Groups, in which nothing is said but one polite line: that the bot talks in private."""

from __future__ import annotations

import asyncio
import contextlib

from telegram.error import TelegramError

from bot.telegram import rendering
from bot.telegram.api import TelegramApi
from bot.telegram.rates import Turn
from bot.telegram.updates import InGroup
from conversations.voice.wording import wording

REFUSED_SECONDS = 60
"""A group that was told so is not told again for so long: Telegram bears few messages there."""


class Groups:
    """Which groups were told lately."""

    def __init__(self, api: TelegramApi) -> None:
        self._api = api
        self.told: dict[int, float] = {}
        """When each group was last told that nothing is said there."""

    async def refuse(self, group: InGroup, username: str) -> None:
        """One polite line, with a link to the bot of this name, and then none for a while, whatever
        is said there."""
        now = asyncio.get_running_loop().time()
        if now - self.told.get(group.chat_id, -REFUSED_SECONDS) < REFUSED_SECONDS:
            return
        self.told = {g: at for g, at in self.told.items() if now - at < REFUSED_SECONDS}
        self.told[group.chat_id] = now
        text = wording(group.locale).say("private-only", link=f"https://t.me/{username}")
        message = rendering.message(group.chat_id, str(text))
        with contextlib.suppress(TelegramError):
            await self._api.call("sendMessage", message, turn=Turn.ANSWER)
