"""What is read from the database and written to it, and the errors it can end in: values, of which
the rest of the program knows the same as both engines do."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any


class StoreError(Exception):
    """The database cannot be used; the message says what to mend, in one line."""


class StoreBusy(StoreError):
    """The database is locked or away for now: nothing was written, and trying again may work."""


class StoreFull(StoreBusy):
    """There is no room, or no connection left: nothing was written, and it is nobody's fault."""


class StoreGone(StoreError):
    """The database is not there any more, and what is written would go nowhere: stop."""


class VersionConflict(StoreError):
    """Another writer changed this chat in between: nothing was written; read it again."""


@dataclass(frozen=True, slots=True)
class ChatRecord:
    """What is stored of one chat."""

    chat_id: int
    session: str
    """The session as versioned JSON."""
    version: int
    """Grows by one with each write; a write names the version it read."""
    next_seq: int
    """Sequence number of the next reply to this chat."""
    card_message_id: int | None = None
    """Message id of the live card, once it is known."""
    blocked_at: datetime | None = None
    pinned_message_id: int | None = None
    """Message id of the status line, where one is pinned."""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One committed reply waiting to be delivered."""

    chat_id: int
    seq: int
    payload: str
    """A reply as JSON; opaque here."""
    attempts: int = 0
    reference: str = field(default="", compare=False)
    """Of the update it answers, for the log; not stored, so it is not known after a restart."""
    reply: Any = field(default=None, compare=False, repr=False)
    """What the payload was made of, where that was here and now: so it need not be read again."""


@dataclass(frozen=True, slots=True)
class Wake:
    """A moment at which a chat wants to be woken."""

    key: str
    """Unique within its chat; opaque here."""
    due_at: datetime


@dataclass(frozen=True, slots=True)
class Kept:
    """What is stored of a chat besides its row."""

    reminders: tuple[Wake, ...]
    """In the order in which they are due."""
    waiting: tuple[str, ...]
    """Payloads of the replies not delivered, in order."""


@dataclass(frozen=True, slots=True)
class TurnRecord:
    """Everything one chat's turn writes."""

    chat_id: int
    session: str | None
    """The new session; None forgets the chat and everything stored about it (replies of this
    turn excepted, which are delivered and then gone too)."""
    expected_version: int
    """Version read, 0 for a chat not stored before."""
    handled: tuple[str, ...]
    """Keys of the causes (``u123`` for an update id, ``r…`` for a reminder)."""
    replies: tuple[str, ...]
    """Payloads, in the order of delivery; numbered from the chat's ``next_seq``."""
    next_seq: int
    """The chat's ``next_seq`` as read (1 for a new chat)."""
    reminders: tuple[Wake, ...] | None = None
    """The chat's reminders from now on: exactly these, none of them claimed; None leaves those
    that are stored (and claims on them) as they are."""


@dataclass(frozen=True, slots=True)
class LiveCard:
    """The message whose buttons count in a chat."""

    message_id: int | None
    """None: it could not be delivered, so no message is live."""
    seq: int
    """Which reply it was: a reply with a lower number means an older card."""


@dataclass(frozen=True, slots=True)
class Delivered:
    """The outcome of one delivery: done with, and perhaps a new live card."""

    chat_id: int
    seq: int
    card_message_id: int | None = None
    """Set when the delivered reply became the chat's live card."""
    lost_card: bool = False
    """The reply was to become the live card and was given up: from now on no message is live."""


@dataclass(frozen=True, slots=True)
class Parked:
    """A cause that failed too often and was put aside for the operator."""

    key: str
    reason: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Claimed:
    """A chat with something due, which is ours to wake for a while."""

    chat_id: int
    keys: tuple[str, ...]
    """Of all its reminders that are due, the longest due first."""


LATE = timedelta(hours=1)
"""A reminder due for longer is late: to remind a hundred thousand people takes about as long."""


@dataclass(frozen=True, slots=True)
class Backlog:
    """What waits to be sent, and what was put aside."""

    waiting: int
    """Replies committed and not delivered; those in a terminal do not count."""
    oldest: datetime | None
    """When the one was committed that waits longest."""
    due: int
    """Reminders due, and in nobody's hands; those of people who blocked the bot do not count."""
    late: int
    """Those of them that have been due for longer than ``LATE``."""
    parked: int
    """Causes put aside."""
