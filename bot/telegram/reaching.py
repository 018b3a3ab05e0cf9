"""The first call to the Bot API, until it answers: a start waits for Telegram, however long."""

from __future__ import annotations

import asyncio
import logging

from telegram.error import RetryAfter

from bot.backoff import asked_for, waits
from bot.settings import ConfigurationError
from bot.telegram.api import TelegramApi
from bot.telegram.polling import is_refusal

log = logging.getLogger(__name__)

BAD_TOKEN = "Telegram refused BOT_TOKEN: copy it from @BotFather once more."


async def reach(api: TelegramApi, place: str) -> None:
    """Wait until the Bot API answers at ``place``. Telegram refusing the token is a
    ``ConfigurationError`` with one clear line."""
    for wait in waits():
        try:
            await api.initialize()
            return
        except RetryAfter as error:
            wait = asked_for(error)
            why = "it asks to wait"
        except Exception as error:
            if is_refusal(error):
                raise ConfigurationError(BAD_TOKEN) from None
            why = type(error).__name__
        log.warning("no Bot API answers at %s yet (%s), again in %g s", place, why, wait)
        await asyncio.sleep(wait)
