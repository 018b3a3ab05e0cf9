"""What can happen in a chat, as values a front end makes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal


@dataclass(frozen=True, slots=True)
class Text:
    """The person wrote something."""

    text: str
    message_id: int | None = None


@dataclass(frozen=True, slots=True)
class Command:
    """The person gave a command, such as ``/score`` or ``/start resume``."""

    name: str
    argument: str = ""


@dataclass(frozen=True, slots=True)
class Tapped:
    """The person pressed a button carrying ``data``."""

    data: str
    message_id: int | None = None


@dataclass(frozen=True, slots=True)
class Location:
    """The person shared where they are."""

    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class Due:
    """It is time for what was planned; ``now`` is the person's local time."""

    now: datetime
    is_here: bool = False
    """The person is looking at the chat, so that quiet hours do not matter."""


@dataclass(frozen=True, slots=True)
class Edited:
    """The person changed a message sent before."""

    text: str
    message_id: int


@dataclass(frozen=True, slots=True)
class Sent:
    """The person sent a text file, such as one of ``/export``; it is stored nowhere as it is."""

    content: str | None
    """What it holds; None where it is not to be had."""
    why: Literal["large", "unfetched"] = "large"
    """Why not: it is too large or no text, or nobody gave it."""


@dataclass(frozen=True, slots=True)
class Unsupported:
    """The person sent something that cannot be an answer: a sticker, a photo, a voice note …"""

    what: str
    album: str | None = None
    """Names an album, of which only the first part is answered."""


Event = Text | Command | Tapped | Edited | Sent | Unsupported | Location | Due
