"""The most frequent update by far, words in a chat, made of the fields that it has.
python-telegram-bot asks of each of a hundred others whether it is there: a third of the reading.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from telegram import Bot, Chat, Message, Update, User

_UPDATE = frozenset(("update_id", "message"))
_MESSAGE = frozenset(("message_id", "from", "chat", "date", "text"))
_SENDER = frozenset(
    ("id", "is_bot", "first_name", "last_name", "username", "language_code", "is_premium")
)
_CHAT = frozenset(("id", "type", "first_name", "last_name", "username"))


def update_of(raw: dict[str, Any], bot: Bot) -> Update:
    """What arrived as python-telegram-bot's update; raises whatever it raises."""
    return _in_words(raw, bot) or Update.de_json(raw, bot)


def _in_words(raw: dict[str, Any], bot: Bot) -> Update | None:
    """Words and nothing else; None for anything that has, or lacks, a field more."""
    told = raw.get("message")
    if not isinstance(told, dict) or raw.keys() != _UPDATE or told.keys() != _MESSAGE:
        return None
    sender, place, at = told["from"], told["chat"], told["date"]
    if not (isinstance(sender, dict) and isinstance(place, dict) and type(at) is int):
        return None
    if not (sender.keys() <= _SENDER and place.keys() <= _CHAT):
        return None
    if not ("type" in place and "id" in place and {"id", "is_bot", "first_name"} <= sender.keys()):
        return None
    user, chat = User(**sender), Chat(**place)
    message = Message(
        told["message_id"],
        datetime.fromtimestamp(at, UTC),
        chat,
        from_user=user,
        text=told["text"],
    )
    update = Update(raw["update_id"], message=message)
    for made in (user, chat, message, update):
        made.set_bot(bot)
    return update
