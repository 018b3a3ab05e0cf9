"""Data keys in use: made, wrapped, unwrapped, and some thousands of them remembered."""

from __future__ import annotations

import os
from collections import OrderedDict
from collections.abc import Collection, Sequence

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.sealing.data_keys import DataKey
from bot.sealing.keys import Keys, WrappedKey
from bot.sealing.values import NONCE_BYTES, SECRET_BYTES, ChatKey, new_number
from bot.store import StoreBusy, StoreError

REMEMBERED = 10_000
"""Data keys kept unwrapped in memory, about a kilobyte each."""


class Vault:
    """See the module. ``data_keys`` are the operator's, the newest first: it wraps what is new."""

    def __init__(
        self, keys: Keys, data_keys: Sequence[DataKey], *, remembered: int = REMEMBERED
    ) -> None:
        self.keys = keys
        self.newest = data_keys[0].id
        self._wrapping = {key.id: AESGCM(key.secret) for key in data_keys}
        self._remembered = remembered
        self._known: OrderedDict[str, ChatKey] = OrderedDict()
        self._lacking: str | None = None

    async def look_over(self) -> None:
        """Raise ``StoreError`` if a key that is needed is missing, or is not what it was."""
        for by, count in sorted((await self.keys.wrapped_by()).items()):
            if by not in self._wrapping:
                raise StoreError(self._missing(by, count))
            examples = await self.keys.examples(by)
            if examples and not any(self._opens(one) for one in examples):
                raise StoreError(
                    f"the key {by} in DATA_KEYS is not the one that was used before: put that one "
                    "in its place"
                )

    def _opens(self, one: WrappedKey) -> bool:
        try:
            self._unwrap(one)
        except InvalidTag:
            return False
        return True

    def check(self) -> None:
        """Raise ``StoreError`` if it makes no sense to go on."""
        self.keys.check()
        if self._lacking is not None:
            raise StoreError(self._lacking)

    def make(self, chat_id: int) -> tuple[ChatKey, WrappedKey]:
        """A new data key, not yet put into the store of keys."""
        secret, number = os.urandom(SECRET_BYTES), new_number()
        key = ChatKey(chat_id, number, secret)
        return key, self._wrap(secret, number, chat_id)

    async def find(self, numbers: Collection[str]) -> dict[str, ChatKey]:
        """Those of these data keys that are there."""
        found: dict[str, ChatKey] = {}
        unknown: list[str] = []
        for number in set(numbers):
            key = self._known.get(number)
            if key is None:
                unknown.append(number)
            else:
                self._known.move_to_end(number)
                found[number] = key
        for wrapped in await self.keys.get(unknown) if unknown else ():
            try:
                secret = self._unwrap(wrapped)
            except InvalidTag:
                # Damaged, or moved here from another chat: it opens nothing.
                continue
            except KeyError:
                self._lacking = self._missing(wrapped.by, 1)
                raise StoreBusy(self._lacking) from None
            found[wrapped.number] = ChatKey(wrapped.chat_id, wrapped.number, secret)
            self.remember(found[wrapped.number])
        return found

    def remember(self, key: ChatKey) -> None:
        """Keep it at hand."""
        self._known[key.number] = key
        while len(self._known) > self._remembered:
            self._known.popitem(last=False)

    async def destroy(self, numbers: Collection[str]) -> None:
        """Destroy these data keys."""
        for number in numbers:
            self._known.pop(number, None)
        await self.keys.destroy(numbers)

    def rewrapped(self, one: WrappedKey) -> WrappedKey:
        """The same data key, wrapped by the newest of the operator's."""
        try:
            secret = self._unwrap(one)
        except (KeyError, InvalidTag):
            raise StoreError(self._missing(one.by, 1)) from None
        return self._wrap(secret, one.number, one.chat_id)

    def _wrap(self, secret: bytes, number: str, chat_id: int) -> WrappedKey:
        nonce = os.urandom(NONCE_BYTES)
        wrapped = self._wrapping[self.newest].encrypt(nonce, secret, _bound(number, chat_id))
        return WrappedKey(number, chat_id, self.newest, nonce + wrapped)

    def _unwrap(self, one: WrappedKey) -> bytes:
        nonce, wrapped = one.wrapped[:NONCE_BYTES], one.wrapped[NONCE_BYTES:]
        try:
            return self._wrapping[one.by].decrypt(nonce, wrapped, _bound(one.number, one.chat_id))
        except ValueError:
            # Too short to have been anything.
            raise InvalidTag from None

    @staticmethod
    def _missing(by: str, count: int) -> str:
        chats = "a chat" if count == 1 else f"{count:,} chats"
        return (
            f"DATA_KEYS lacks the key {by}, with which the keys of {chats} are wrapped: add it, "
            "and run python -m bot rotate before taking it away"
        )


def _bound(number: str, chat_id: int) -> bytes:
    return b"chat-key" + chat_id.to_bytes(8, "big", signed=True) + number.encode()
