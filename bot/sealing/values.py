"""What a sealed value looks like; ``chat_key`` seals and opens.

A sealed value says that it is one and by which data key, and is bound to its chat and to what it is
(a session, a reply, a cause): AES-GCM opens it nowhere else. Its text is ASCII, as databases keep
it. The number of a data key is drawn by chance and says nothing about the chat.
"""

from __future__ import annotations

import base64
import os
from enum import Enum

MARK = "sealed1."
"""What every sealed value begins with, and no other: sessions and replies are JSON, and causes of
reminders begin with a word of ours."""
NUMBER_BYTES = 12
NUMBER_LENGTH = 16
"""Characters of the number of a data key, which stands after the mark."""
NONCE_BYTES = 12
SECRET_BYTES = 32


class Kind(Enum):
    """What a value is."""

    SESSION = b"session"
    REPLY = b"reply"
    CAUSE = b"cause"


class Unopenable(Exception):
    """It was changed, moved here from another chat, or sealed with another key."""


def is_sealed(text: str) -> bool:
    """Whether this is a sealed value."""
    return text.startswith(MARK)


def number_of(text: str) -> str | None:
    """By which data key a value is sealed; None if it is open, or too short to say."""
    end = len(MARK) + NUMBER_LENGTH
    return text[len(MARK) : end] if text.startswith(MARK) and len(text) > end else None


def new_number() -> str:
    """A number for a data key."""
    return base64.urlsafe_b64encode(os.urandom(NUMBER_BYTES)).decode()
