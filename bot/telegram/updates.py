"""Updates as events: what python-telegram-bot parsed, in the terms of a conversation."""

from __future__ import annotations

from dataclasses import dataclass

from telegram import CallbackQuery, ChatMemberUpdated, Document, Message, Update
from telegram.constants import ChatMemberStatus, ChatType

from conversations.voice.events import Command, Edited, Event, Location, Tapped, Text, Unsupported

ALLOWED = ("message", "edited_message", "callback_query", "my_chat_member")
"""Types of update that are asked for."""

KINDS = (
    "sticker",
    "photo",
    "voice",
    "audio",
    "video",
    "video_note",
    "animation",
    "document",
    "contact",
    "venue",
    "poll",
    "dice",
    "game",
    "story",
)
"""What a message can be that is no text."""
SILENT = ("pinned_message", "delete_chat_photo")
"""Messages of which Telegram itself is the author: nobody waits for an answer."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """An event in a private chat."""

    chat_id: int
    event: Event
    locale: str
    document: Document | None = None
    """A file whose content may be the event, once it is fetched."""


@dataclass(frozen=True, slots=True)
class InGroup:
    """Something said to the bot in a group, where nothing personal belongs."""

    chat_id: int
    locale: str


@dataclass(frozen=True, slots=True)
class Membership:
    """The person blocked the bot, or came back."""

    chat_id: int
    blocked: bool


def clean(text: str) -> str:
    """Text that every database and every wire can carry."""
    return text.encode("utf-8", "replace").decode("utf-8").replace("\x00", "")


def read(update: Update, username: str) -> Incoming | InGroup | Membership | None:
    """What an update means; None for what concerns nobody."""
    meant = _read(update, username)
    return meant if meant is not None and is_id(meant.chat_id) else None


def _read(update: Update, username: str) -> Incoming | InGroup | Membership | None:
    if update.callback_query is not None:
        return _tap(update.callback_query)
    if update.message is not None:
        return _message(update.message, username)
    if update.edited_message is not None:
        return _edited(update.edited_message)
    if update.my_chat_member is not None:
        return _membership(update.my_chat_member)
    return None


def is_id(number: object) -> bool:
    """Whether this can be an identifier: nothing checks that what arrives has the right type."""
    return type(number) is int and abs(number) < 1 << 62


def in_language(code: str | None) -> str:
    """The language of a code such as ``pt-BR``; English where there is none."""
    return (code or "en").split("-")[0].lower()


def _tap(query: CallbackQuery) -> Incoming | None:
    message = query.message
    if message is None or message.chat.type != ChatType.PRIVATE:
        return None
    if message.chat.id != query.from_user.id:
        return None
    return Incoming(
        message.chat.id,
        Tapped(clean(query.data or "")[:64], message.message_id),
        in_language(query.from_user.language_code),
    )


def _message(message: Message, username: str) -> Incoming | InGroup | None:
    sender = message.from_user
    locale = in_language(sender.language_code if sender else None)
    if message.chat.type in (ChatType.GROUP, ChatType.SUPERGROUP):
        text = message.text or ""
        spoken_to = text.startswith("/") or (username and f"@{username}" in text)
        added = any(member.username == username for member in message.new_chat_members)
        return InGroup(message.chat.id, locale) if spoken_to or added else None
    if message.chat.type != ChatType.PRIVATE:
        return None
    if message.text is not None:
        number = message.message_id if is_id(message.message_id) else None
        return Incoming(message.chat.id, written(clean(message.text), number), locale)
    if message.location is not None:
        place = message.location
        return Incoming(message.chat.id, Location(place.latitude, place.longitude), locale)
    for kind in KINDS:
        if getattr(message, kind, None):
            event = Unsupported(kind, message.media_group_id)
            document = message.document if kind == "document" else None
            return Incoming(message.chat.id, event, locale, document)
    if any(getattr(message, kind) for kind in SILENT):
        return None
    return Incoming(message.chat.id, Unsupported("other"), locale)


def written(text: str, message_id: int | None) -> Event:
    """What a text is: a command, or words."""
    if text.startswith("/") and len(text) > 1 and text[1].isalpha():
        name, _, argument = text[1:].partition(" ")
        return Command(name.split("@")[0].lower()[:32], argument.strip()[:64])
    return Text(text[:4096], message_id)


def _edited(message: Message) -> Incoming | None:
    if message.chat.type != ChatType.PRIVATE or message.text is None:
        return None
    if not is_id(message.message_id):
        return None
    locale = in_language(message.from_user.language_code if message.from_user else None)
    return Incoming(message.chat.id, edited_text(message.text, message.message_id), locale)


def edited_text(text: str, message_id: int) -> Event:
    """A message that has another text now."""
    return Edited(clean(text), message_id)


def _membership(change: ChatMemberUpdated) -> Membership | None:
    if change.chat.type != ChatType.PRIVATE:
        return None
    gone = change.new_chat_member.status in (ChatMemberStatus.BANNED, ChatMemberStatus.LEFT)
    return Membership(change.chat.id, gone)
