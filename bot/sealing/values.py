"""One value sealed with the data key of one chat.

A sealed value says that it is one and by which data key, and is bound to its chat and to what it is
(a session, a reply, a cause): AES-GCM opens it nowhere else. Its text is ASCII, as databases keep
it. The number of a data key is drawn by chance and says nothing about the chat.
"""

from __future__ import annotations

import base64
import os
from binascii import Error
from enum import Enum
from hashlib import blake2b

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

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


class ChatKey:
    """The data key of a chat."""

    __slots__ = ("_bound", "_cipher", "_drawing", "chat_id", "number")

    def __init__(self, chat_id: int, number: str, secret: bytes) -> None:
        self.chat_id = chat_id
        self.number = number
        self._cipher = AESGCM(secret)
        self._drawing = blake2b(key=secret, person=b"cause-nonce", digest_size=32).digest()
        self._bound = b"".join((chat_id.to_bytes(8, "big", signed=True), number.encode()))

    def seal(self, kind: Kind, text: str) -> str:
        """The value sealed; sealing it again gives another text, unless it is a cause. Causes tell
        the rows of a chat apart, so the same one must stay the same text: its nonce is drawn from
        itself with a key of its own, so that no nonce serves two different causes."""
        plain = text.encode()
        if kind is Kind.CAUSE:
            nonce = blake2b(plain, key=self._drawing, digest_size=NONCE_BYTES).digest()
        else:
            nonce = os.urandom(NONCE_BYTES)
        sealed = nonce + self._cipher.encrypt(nonce, plain, kind.value + self._bound)
        return f"{MARK}{self.number}{base64.urlsafe_b64encode(sealed).decode()}"

    def open(self, kind: Kind, text: str) -> str:
        """The value as it was given; raises ``Unopenable``."""
        try:
            sealed = base64.urlsafe_b64decode(text[len(MARK) + NUMBER_LENGTH :])
            plain = self._cipher.decrypt(
                sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], kind.value + self._bound
            )
            return plain.decode()
        except (Error, ValueError, InvalidTag):
            raise Unopenable from None


def new_number() -> str:
    """A number for a data key."""
    return base64.urlsafe_b64encode(os.urandom(NUMBER_BYTES)).decode()
