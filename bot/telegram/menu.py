"""What people see of the bot before they write: command menu, description, short description."""

from __future__ import annotations

import asyncio
import logging

from telegram.error import InvalidToken, TelegramError

from bot.telegram.api import TelegramApi
from bot.telegram.refusals import reason
from conversations.commands import MENU
from conversations.voice.wording import FALLBACK, SHIPPED, Wording, wording

log = logging.getLogger(__name__)


async def introduce(api: TelegramApi) -> None:
    """Set menu and descriptions in every shipped language; a refusal is logged, not fatal."""
    await asyncio.gather(*(_introduce_in(api, wording(locale)) for locale in SHIPPED))


async def _introduce_in(api: TelegramApi, words: Wording) -> None:
    language = {} if words.locale == FALLBACK else {"language_code": words.locale}
    commands = [{"command": n, "description": words.plain(f"command-{n}")} for n in MENU]
    calls = (
        ("setMyCommands", {"commands": commands}),
        ("setMyDescription", {"description": words.plain("bot-description")}),
        ("setMyShortDescription", {"short_description": words.plain("bot-short-description")}),
    )
    for method, parameters in calls:
        try:
            await api.call(method, {**parameters, **language})
        except InvalidToken:
            raise
        except TelegramError as error:
            log.warning("%s was refused: %s", method, reason(error))
