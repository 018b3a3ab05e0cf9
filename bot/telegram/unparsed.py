"""An update that python-telegram-bot cannot parse, because a field has another type than it knows
or is not there any more, is read from what arrived: what a person wrote is not lost for a field
that nobody needs. Nothing here trusts the type of anything.
"""

from __future__ import annotations

from typing import Any

from bot.logs import NOBODY
from bot.telegram.updates import (
    KINDS,
    SILENT,
    Incoming,
    clean,
    edited_text,
    in_language,
    is_id,
    written,
)
from conversations.voice.events import Event, Location, Tapped, Unsupported


def read_unparsed(raw: dict[str, Any]) -> tuple[Incoming | None, str | None]:
    """What an update in a private chat means, None for what cannot be told; and the tap in it."""
    message, query = raw.get("message"), raw.get("callback_query")
    if isinstance(query, dict):
        tap = query.get("id")
        return _tap(query), tap if isinstance(tap, str) else None
    is_edit = not isinstance(message, dict)
    if is_edit:
        message = raw.get("edited_message")
    if not isinstance(message, dict) or (chat_id := _private(message)) is None:
        return None, None
    event = _edited(message) if is_edit else _said(message)
    return None if event is None else Incoming(chat_id, event, _locale(message)), None


def sender_of(raw: dict[str, Any]) -> int:
    """The number of whoever sent an update; 0 where it tells nobody."""
    for told in raw.values():
        sender = told.get("from") if isinstance(told, dict) else None
        if isinstance(sender, dict) and is_id(sender.get("id")):
            number: int = sender["id"]
            return number
    return NOBODY


def _private(message: dict[str, Any]) -> int | None:
    """The private chat that it came from."""
    chat = message.get("chat")
    if not isinstance(chat, dict) or chat.get("type") != "private" or not is_id(chat.get("id")):
        return None
    number: int = chat["id"]
    return number


def _locale(holder: dict[str, Any]) -> str:
    sender = holder.get("from")
    code = sender.get("language_code") if isinstance(sender, dict) else None
    return in_language(code if isinstance(code, str) else None)


def _said(message: dict[str, Any]) -> Event | None:
    text, number, place = message.get("text"), message.get("message_id"), message.get("location")
    if isinstance(text, str):
        return written(clean(text), number if is_id(number) else None)
    if isinstance(place, dict):
        latitude, longitude = place.get("latitude"), place.get("longitude")
        if isinstance(latitude, (int, float)) and isinstance(longitude, (int, float)):
            return Location(latitude, longitude)
    if any(message.get(kind) for kind in SILENT):
        return None
    album = message.get("media_group_id")
    kind = next((kind for kind in KINDS if message.get(kind)), "other")
    return Unsupported(kind, album if isinstance(album, str) else None)


def _edited(message: dict[str, Any]) -> Event | None:
    text, number = message.get("text"), message.get("message_id")
    if not isinstance(text, str) or not isinstance(number, int) or not is_id(number):
        return None
    return edited_text(text, number)


def _tap(query: dict[str, Any]) -> Incoming | None:
    message, sender, data = query.get("message"), query.get("from"), query.get("data")
    if not isinstance(message, dict) or not isinstance(sender, dict):
        return None
    chat_id, number = _private(message), message.get("message_id")
    if chat_id is None or sender.get("id") != chat_id:
        return None
    said = clean(data)[:64] if isinstance(data, str) else ""
    return Incoming(chat_id, Tapped(said, number if is_id(number) else None), _locale(query))
