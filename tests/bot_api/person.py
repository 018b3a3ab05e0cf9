"""A person with Telegram on their phone: says things, taps buttons, sends stickers, blocks the
bot, reads what it says. What they do goes into the bot's queue of updates."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .chats import Chat, Message
from .entities import Words, plain_words
from .keyboards import Button
from .media import document, photo_sizes, picture_size
from .updates import Update
from .wire import Json

if TYPE_CHECKING:
    from .server import BotApiServer

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d4944415478da63fcffff3f030005fe02fea7356b0d"
    "0000000049454e44ae426082"
)


@dataclass(frozen=True, slots=True)
class Toast:
    """What the bot answered to a tap: a passing note, or an alert to close."""

    text: str
    alert: bool


@dataclass(slots=True, eq=False)
class Query:
    """A tap waiting for its answer."""

    id: str
    person: Person
    chat: Chat
    at: float
    answers: list[Toast] = field(default_factory=list)

    def answer(self, text: str, *, alert: bool) -> None:
        toast = Toast(text, alert)
        self.answers.append(toast)
        if text:
            self.person.toasts.append(toast)


class Person:
    """Made by `server.person(…)`. Their private chat with the bot is `chat`."""

    def __init__(
        self,
        server: BotApiServer,
        person_id: int,
        first_name: str,
        language_code: str | None,
        username: str | None,
        last_name: str | None,
    ) -> None:
        self.server = server
        self.id = person_id
        self.language_code = language_code
        names = {"first_name": first_name, "last_name": last_name, "username": username}
        names = {key: value for key, value in names.items() if value is not None}
        self.user: Json = {"id": person_id, "is_bot": False, **names}
        if language_code is not None:
            self.user["language_code"] = language_code
        self.chat = Chat(person_id, {"type": "private", **names}, server.history)
        self.toasts: list[Toast] = []
        self.unconfirmed: set[Update] = set()
        self._last_confirmed = 0.0

    # Doing

    def send(
        self,
        text: str,
        chat: Chat | None = None,
        *,
        reply_to: Message | int | None = None,
        extra: Json | None = None,
    ) -> Update:
        """Say something. `extra` adds fields to the Message object, such as forward_origin."""
        media = dict(extra or {})
        place = chat or self.chat
        if reply_to is not None:
            replied = reply_to if isinstance(reply_to, Message) else place.messages[reply_to]
            media["reply_to_message"] = replied.wire()
        return self._say(plain_words(text), media, place)

    def edit(self, message_id: int, text: str, chat: Chat | None = None) -> Update:
        """Change an earlier message of one's own."""
        message = (chat or self.chat).messages[message_id]
        assert message.sender is self.user, f"{message!r} is not {self}'s to edit."
        message.revise(plain_words(text), None)
        return self.server.updates.create("edited_message", message.wire(), self)

    def tap(
        self,
        label: str | None = None,
        *,
        data: str | None = None,
        message: Message | int | None = None,
        chat: Chat | None = None,
    ) -> Update:
        """Tap the button with this label (or one that starts so), or with this data, on the
        newest message that has it."""
        place = chat or self.chat
        if isinstance(message, int):
            message = place.messages[message]
        candidates = list(place.newest_first()) if message is None else [message]
        for candidate in candidates:
            button = _find(candidate.buttons, label, data)
            if button is not None:
                return self._tap_button(candidate, button)
        wanted = f"labelled {label!r}" if data is None else f"with data {data!r}"
        shown = [f"  {b} on {m!r}" for m in candidates for b in m.buttons]
        available = "\n".join(shown) or "  none"
        raise AssertionError(f"{self} sees no button {wanted}. Buttons there are:\n{available}")

    def tap_raw(self, message_id: int, data: str, chat: Chat | None = None) -> Update:
        """A tap no honest screen allows: a forged button, or one long gone. A message that no
        longer exists arrives inaccessible, as Telegram sends it."""
        place = chat or self.chat
        message = place.messages.get(message_id)
        query = self.server.new_query(self, place)
        if message is None or message.deleted:
            shown: Json = {"chat": place.wire(), "message_id": message_id, "date": 0}
        else:
            shown = message.wire()
        payload = {
            "id": query.id,
            "from": self.user,
            "message": shown,
            "chat_instance": str(place.id * 7919),
            "data": data,
        }
        return self.server.updates.create("callback_query", payload, self)

    def send_sticker(self, emoji: str = "👍", chat: Chat | None = None) -> Update:
        sticker = self._file_fields("sticker.webp", b"sticker") | {
            "width": 512,
            "height": 512,
            "is_animated": False,
            "is_video": False,
            "type": "regular",
            "emoji": emoji,
        }
        return self._say(Words(""), {"sticker": sticker}, chat)

    def send_photo(self, caption: str = "", content: bytes = PIXEL, **extra: object) -> Update:
        stored = self.server.files.keep("photo.png", "image/png", content)
        sizes = photo_sizes(stored, *(picture_size(content) or (1, 1)))
        return self._say(plain_words(caption), {"photo": sizes, **extra})

    def send_album(self, count: int = 3, caption: str = "") -> list[Update]:
        """Several photos at once: as many updates, tied by media_group_id."""
        group = str(13_000_000 + self.server.updates.next_id)
        first = self.send_photo(caption, media_group_id=group)
        return [first, *(self.send_photo(media_group_id=group) for _ in range(count - 1))]

    def send_voice(self, seconds: int = 3) -> Update:
        voice = self._file_fields("voice.ogg", b"OggS") | {"duration": seconds}
        return self._say(Words(""), {"voice": {**voice, "mime_type": "audio/ogg"}})

    def send_contact(self, phone: str = "+15551234567", first_name: str = "Bob") -> Update:
        contact = {"phone_number": phone, "first_name": first_name}
        return self._say(Words(""), {"contact": contact})

    def send_location(self, latitude: float = 45.42, longitude: float = -75.69) -> Update:
        location = {"latitude": latitude, "longitude": longitude}
        return self._say(Words(""), {"location": location})

    def send_document(
        self,
        content: bytes = b"%PDF-1.4",
        name: str = "paper.pdf",
        mime: str = "application/pdf",
        caption: str = "",
    ) -> Update:
        stored = self.server.files.keep(name, mime, content)
        return self._say(plain_words(caption), document(stored))

    def block(self) -> Update:
        self.chat.blocked = True
        return self._membership(self.chat, "member", "kicked")

    def unblock(self) -> Update:
        self.chat.blocked = False
        self.chat.started = True
        return self._membership(self.chat, "kicked", "member")

    def deactivate(self) -> None:
        """Delete the account: the bot is told nothing, only refused."""
        self.chat.deactivated = True

    def add_bot(self, group: Chat) -> Update:
        group.kicked = False
        return self._membership(group, "left", "member")

    # Reading

    @property
    def inbox(self) -> list[Message]:
        """What the bot has written, oldest first, as it reads now."""
        return [message for message in self.chat.messages.values() if _readable(message)]

    @property
    def last(self) -> Message:
        """The bot's newest message."""
        newest = next((m for m in self.chat.newest_first() if m.by_bot), None)
        if newest is None:
            raise AssertionError(f"The bot has written nothing to {self}.")
        return newest

    @property
    def card(self) -> Message:
        """The newest message with buttons."""
        newest = next((m for m in self.chat.newest_first() if m.by_bot and m.labels), None)
        if newest is None:
            raise AssertionError(f"{self} sees no message with buttons. {self._recently()}")
        return newest

    @property
    def menu(self) -> list[Json]:
        """The commands Telegram offers this person."""
        return self.server.identity.menu_of(self)

    async def hears(self, timeout: float = 5.0, chat: Chat | None = None) -> Message:  # noqa: ASYNC109
        """The next message or edit of the bot not yet read; waits for it."""
        place = chat or self.chat
        deadline = time.monotonic() + timeout
        while not place.unheard:
            left = deadline - time.monotonic()
            if left <= 0 or not (await place.changed.wait(left) or place.unheard):
                raise AssertionError(
                    f"{self} heard nothing new within {timeout:g} s. {self._recently(place)}"
                )
        return place.unheard.popleft()

    def forget_unheard(self, chat: Chat | None = None) -> None:
        """Consider everything read: hears() waits for something newer."""
        (chat or self.chat).unheard.clear()

    async def settled(
        self,
        quiet: float = 0.05,
        timeout: float = 30.0,  # noqa: ASYNC109
        chat: Chat | None = None,
    ) -> None:
        """Wait until the bot has confirmed all this person did, and been quiet here since."""
        place = chat or self.chat
        deadline = time.monotonic() + timeout
        while True:
            now = time.monotonic()
            if self.unconfirmed or place.in_flight:
                await place.changed.wait(max(0.0, deadline - now))
            else:
                idle = now - max(place.last_activity, self._last_confirmed)
                if idle >= quiet:
                    return
                await asyncio.sleep(quiet - idle)
            if time.monotonic() > deadline:
                waiting = sorted(update.id for update in self.unconfirmed)
                raise AssertionError(
                    f"{self} is not settled after {timeout:g} s: updates not confirmed {waiting}, "
                    f"calls in progress {place.in_flight}. {self._recently(place)}"
                )

    def on_confirmed(self, update: Update, now: float) -> None:
        self.unconfirmed.discard(update)
        self._last_confirmed = now
        self.chat.changed.notify()
        place = self._place_of(update)
        if place is not None and place is not self.chat:
            place.changed.notify()

    def __str__(self) -> str:
        return f"{self.user['first_name']} ({self.id})"

    # Inside

    def _say(self, words: Words, media: Json, chat: Chat | None = None) -> Update:
        place = chat or self.chat
        assert not self.chat.blocked, f"{self} blocked the bot and cannot write: unblock() first."
        place.started = True
        message = place.add(self.user, words, media)
        return self.server.updates.create("message", message.wire(), self)

    def _tap_button(self, message: Message, button: Button) -> Update:
        if button.typed:
            return self.send(button.label, message.chat)
        assert button.data is not None, f"A tap on {button} sends nothing to the bot."
        return self.tap_raw(message.id, button.data, message.chat)

    def _file_fields(self, name: str, content: bytes) -> Json:
        return self.server.files.keep(name, "application/octet-stream", content).wire()

    def _membership(self, chat: Chat, old: str, new: str) -> Update:
        def member(status: str) -> Json:
            fields: Json = {"user": self.server.me, "status": status}
            return fields | ({"until_date": 0} if status == "kicked" else {})

        payload = {
            "chat": chat.wire(),
            "from": self.user,
            "date": int(time.time()),
            "old_chat_member": member(old),
            "new_chat_member": member(new),
        }
        return self.server.updates.create("my_chat_member", payload, self)

    def _place_of(self, update: Update) -> Chat | None:
        payload = update.body.get(update.kind)
        if not isinstance(payload, dict):
            return None
        message = payload.get("message", payload)
        chat = message.get("chat") if isinstance(message, dict) else None
        number = chat.get("id") if isinstance(chat, dict) else None
        return self.server.chats.get(number) if isinstance(number, int) else None

    def _recently(self, chat: Chat | None = None) -> str:
        recent = list((chat or self.chat).messages.values())[-3:]
        calls = self.server.journal.of(chat_id=(chat or self.chat).id)[-3:]
        return f"Last messages: {recent}. Last calls here: {calls}."


def _readable(message: Message) -> bool:
    return message.by_bot and not message.deleted


def _find(buttons: Sequence[Button], label: str | None, data: str | None) -> Button | None:
    if data is not None:
        return next((button for button in buttons if button.data == data), None)
    assert label is not None, "Say which button: a label or data=…"
    exact = next((button for button in buttons if button.label == label), None)
    return exact or next((b for b in buttons if b.label.startswith(label)), None)
