"""What people tell of themselves before they agreed that it is kept: held in this process's memory
for an hour, so that it can be used once they do, and written nowhere. Whoever agrees after that, or
after a restart, is asked to say it again."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.clock import Clock

HELD_FOR = timedelta(hours=1)
MOST = 1000
"""Chats; of more, what was said first goes first."""


class Unkept:
    """See the module."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._said: dict[int, tuple[datetime, str]] = {}

    def of(self, chat_id: int) -> str:
        """What was said in a chat within the hour; else nothing."""
        self._drop_old()
        _, text = self._said.get(chat_id, (None, ""))
        return text

    def hold(self, chat_id: int, text: str) -> None:
        """Hold what was said, in place of what is held of this chat; nothing drops that."""
        self._said.pop(chat_id, None)
        if text:
            self._said[chat_id] = self._clock.now(), text
        self._drop_old()

    def _drop_old(self) -> None:
        oldest = self._clock.now() - HELD_FOR
        while self._said:
            chat_id, (said_at, _) = next(iter(self._said.items()))
            if said_at > oldest and len(self._said) <= MOST:
                return
            del self._said[chat_id]
