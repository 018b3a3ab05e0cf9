"""What the server remembers: chats, the messages in them as they are now and as they were, and
the files. Nothing is written to disk."""

from __future__ import annotations

import hashlib
import time
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field

from .entities import Words
from .keyboards import Button, buttons_of
from .limits import Pace
from .signals import Signal
from .wire import Json, RefusedError, bad_request, forbidden

_CAPTIONED = frozenset({"photo", "document", "voice", "video", "animation", "audio"})
_MEDIA = _CAPTIONED | {"sticker", "contact", "location", "video_note", "poll", "dice", "venue"}


@dataclass(frozen=True, slots=True)
class Version:
    """A message as it was before an edit."""

    words: Words
    markup: Json | None
    replaced_at: float


@dataclass(slots=True, eq=False)
class Message:
    """A message of the bot or of a person. `media` holds fields such as photo or sticker."""

    id: int
    chat: Chat
    sender: Json
    words: Words
    date: int
    by_bot: bool = False
    markup: Json | None = None
    media: Json = field(default_factory=dict)
    silent: bool = False
    edit_date: int | None = None
    deleted: bool = False
    had_markup: bool = False
    params: Json = field(default_factory=dict)
    versions: list[Version] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The text, or the caption: what a person reads, without markup."""
        return self.words.text

    @property
    def html(self) -> str:
        """The text exactly as the bot sent it."""
        return self.words.source

    @property
    def entities(self) -> tuple[Json, ...]:
        return self.words.entities

    @property
    def buttons(self) -> list[Button]:
        return list(buttons_of(self.markup))

    @property
    def labels(self) -> list[str]:
        return [button.label for button in buttons_of(self.markup)]

    @property
    def has_text(self) -> bool:
        return not self.media or _MEDIA.isdisjoint(self.media)

    @property
    def has_caption(self) -> bool:
        return not _CAPTIONED.isdisjoint(self.media)

    def revise(self, words: Words, markup: Json | None) -> None:
        """Replace the words and the keyboard, keeping what they were."""
        if (words.text, words.entities) == (self.words.text, self.words.entities) and (
            markup == self.markup
        ):
            raise bad_request(
                "message is not modified: specified new message content and reply markup are "
                "exactly the same as a current content and reply markup of the message"
            )
        self.versions.append(Version(self.words, self.markup, time.monotonic()))
        if self.chat.history is not None:
            del self.versions[: -self.chat.history]
        self.words, self.markup = words, markup
        self.edit_date = int(time.time())

    def wire(self) -> Json:
        """The Message object of the Bot API."""
        body: Json = {
            "message_id": self.id,
            "from": self.sender,
            "chat": self.chat.wire(),
            "date": self.date,
        }
        if self.edit_date is not None:
            body["edit_date"] = self.edit_date
        body |= self.media
        name, entities = ("text", "entities") if self.has_text else ("caption", "caption_entities")
        if self.words.text:
            body[name] = self.words.text
            if self.words.entities:
                body[entities] = self.words.entities
        if self.markup and "inline_keyboard" in self.markup:
            body["reply_markup"] = self.markup
        return body

    def __repr__(self) -> str:
        return f"<Message {self.id} in {self.chat.id}: {self.text[:60]!r} {self.labels}>"


class Chat:
    """A private chat (its id is the person's) or a group."""

    def __init__(self, chat_id: int, description: Json, history: int | None) -> None:
        self.id = chat_id
        self.description: Json = {"id": chat_id, **description}
        self.history = history
        self.messages: dict[int, Message] = {}
        self.next_message_id = 1
        self.started = description["type"] != "private"
        self.blocked = False
        self.deactivated = False
        self.migrated_to: int | None = None
        self.kicked = False
        self.menu_button: Json | None = None
        self.pinned: list[Message] = []
        """The one on top at the end."""
        self.pins: list[tuple[int, bool]] = []
        """Every pin: the message, and whether people were notified."""
        self.actions: deque[str] = deque(maxlen=100)
        self.in_flight = 0
        self.last_activity = 0.0
        self.changed = Signal()
        self.unheard: deque[Message] = deque(maxlen=history)
        self.pace = Pace()

    @property
    def private(self) -> bool:
        return bool(self.description["type"] == "private")

    def wire(self) -> Json:
        return self.description

    def newest_first(self) -> Iterator[Message]:
        return (message for message in reversed(self.messages.values()) if not message.deleted)

    def add(
        self, sender: Json, words: Words, media: Json | None = None, *, by_bot: bool = False
    ) -> Message:
        message = Message(
            self.next_message_id,
            self,
            sender,
            words,
            int(time.time()),
            by_bot=by_bot,
            media=media or {},
        )
        self.messages[message.id] = message
        self.next_message_id += 1
        if self.history is not None and len(self.messages) > self.history:
            del self.messages[next(iter(self.messages))]
        return message

    def show(self, message: Message) -> None:
        """The bot wrote or changed this message: somebody may be waiting to hear it."""
        self.unheard.append(message)
        self.changed.notify()

    def check_reachable(self) -> None:
        """Whether the bot may write here, else Telegram's reason why not."""
        if self.deactivated:
            raise forbidden("user is deactivated")
        if self.blocked:
            raise forbidden("bot was blocked by the user")
        if self.migrated_to is not None:
            raise RefusedError(
                400,
                "Bad Request: group chat was upgraded to a supergroup chat",
                {"migrate_to_chat_id": self.migrated_to},
            )
        if self.kicked:
            raise forbidden(f"bot was kicked from the {self.description['type']} chat")
        if not self.started:
            raise forbidden("bot can't initiate conversation with a user")


@dataclass(frozen=True, slots=True)
class StoredFile:
    """Bytes a bot or a person sent."""

    id: str
    name: str
    mime: str
    content: bytes

    @property
    def path(self) -> str:
        return f"documents/{self.id}/{self.name}"

    def wire(self) -> Json:
        unique = hashlib.blake2s(self.content, digest_size=8).hexdigest()
        return {"file_id": self.id, "file_unique_id": unique, "file_size": len(self.content)}


class Files:
    """Everything uploaded, by file id."""

    def __init__(self, history: int | None) -> None:
        self.by_id: dict[str, StoredFile] = {}
        self._history = history
        self._next = 1

    def keep(self, name: str, mime: str, content: bytes) -> StoredFile:
        stored = StoredFile(f"BQACAgTEST{self._next:08d}", name, mime, content)
        self._next += 1
        self.by_id[stored.id] = stored
        if self._history is not None and len(self.by_id) > self._history:
            del self.by_id[next(iter(self.by_id))]
        return stored

    def at(self, path: str) -> StoredFile | None:
        parts = path.split("/")
        return self.by_id.get(parts[1]) if len(parts) == 3 and parts[0] == "documents" else None
