"""The live card of each chat: which message it is, and which reply it was."""

from __future__ import annotations

from collections import OrderedDict

from bot.store import LiveCard, Store
from bot.telegram.patience import patiently

REMEMBERED = 20_000
"""Chats whose card is remembered; the others are looked up."""


class Cards:
    """Remembers what the store holds, and what it is about to hold."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._of: OrderedDict[int, LiveCard | None] = OrderedDict()

    async def meant_by(self, chat_id: int, seq: int) -> int | None:
        """The message a reply with this number means when it speaks of the live card: the one that
        was live before it. None if there was none, or if a younger one lives, which it does not
        know of."""
        card = await self._card(chat_id)
        return None if card is None or card.seq > seq else card.message_id

    async def is_younger(self, chat_id: int, message_id: int, seq: int) -> bool:
        """Whether this message is the live card, since a later reply than ``seq``."""
        card = await self._card(chat_id)
        return card is not None and card.message_id == message_id and card.seq > seq

    def note(self, chat_id: int, card: LiveCard) -> None:
        """From now on this is the live card."""
        self._of[chat_id] = card
        self._of.move_to_end(chat_id)
        if len(self._of) > REMEMBERED:
            self._of.popitem(last=False)

    async def _card(self, chat_id: int) -> LiveCard | None:
        if chat_id not in self._of:
            found = await patiently(self._store.cards, [chat_id])
            # What was noted while the store was asked is newer.
            self._of.setdefault(chat_id, found.get(chat_id))
            if len(self._of) > REMEMBERED:
                self._of.popitem(last=False)
        return self._of[chat_id]
