"""The handlers of python-telegram-bot's Application, one for each kind of update.

Commands are messages here: what a command means stands in the conversation, which answers the same
ones in a terminal, also those that nobody knows, and in plain words.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from telegram import Update
from telegram.ext import BaseHandler, CallbackQueryHandler, ChatMemberHandler, MessageHandler
from telegram.ext.filters import UpdateType

from bot.telegram.updates import Incoming, InGroup, Membership

Meant = Incoming | InGroup | Membership | None
"""What an update means; None for what concerns nobody."""
Does = Callable[[Update, Meant], Awaitable[None]]


def handlers(
    read: Callable[[Update], Meant],
    unreadable: Callable[[Update, Exception], Awaitable[None]],
    *,
    message: Does,
    tap: Does,
    membership: Does,
) -> list[BaseHandler[Update, Any, None]]:
    """A handler a kind, the most frequent one first. ``read`` may raise anything, since nothing
    checks that what was parsed has the right type; then ``unreadable`` is called instead."""

    def reading(does: Does) -> Callable[[Update, Any], Any]:
        async def handle(update: Update, _: Any) -> None:
            try:
                meant = read(update)
            except Exception as error:
                await unreadable(update, error)
                return
            await does(update, meant)

        return handle

    return [
        MessageHandler(UpdateType.MESSAGE, reading(message)),
        CallbackQueryHandler(reading(tap)),
        MessageHandler(UpdateType.EDITED_MESSAGE, reading(message)),
        ChatMemberHandler(reading(membership), ChatMemberHandler.MY_CHAT_MEMBER),
    ]
