"""The data key of one chat, which seals its values. It comes with the cipher, which takes 7 MB, and
so is imported where a database is opened that is sealed."""

from __future__ import annotations

import base64
import os
from binascii import Error
from hashlib import blake2b

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.sealing.values import MARK, NONCE_BYTES, NUMBER_LENGTH, Kind, Unopenable


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
