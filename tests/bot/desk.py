"""A reception without Telegram: what is handed over is kept, and time is moved by hand."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Sequence
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any

from bot.clock import FixedClock
from bot.flood import Flood
from bot.reception import Reception
from bot.store import Outgoing, Store
from bot.store.opening import open_store
from conversations.voice import replies
from conversations.voice.events import Command, Event, Text
from conversations.voice.replies import Reply
from tests.bot.house import noon
from tests.stories.story import BEFORE

PATIENCE = 20
"""Seconds after which what never ends has failed."""


class Desk:
    """See the module."""

    def __init__(self, store: Store, day: date = BEFORE, flood: Flood | None = None) -> None:
        self.store = store
        self.now = 0.0
        """The time that handling takes is measured by this."""
        self.clock = FixedClock(noon(day))
        self.given: list[Outgoing] = []
        self.writing: set[int] = set()
        self._numbers = count(1)
        self.reception = Reception(
            store,
            self.clock,
            "America/Toronto",
            self._hand_over,
            flood=flood,
            is_writing=lambda chat_id: chat_id in self.writing,
            time=lambda: self.now,
        )

    def _hand_over(self, outgoing: Sequence[Outgoing]) -> None:
        known = {(one.chat_id, one.seq) for one in self.given}
        self.given += [one for one in outgoing if (one.chat_id, one.seq) not in known]

    def sends(self, chat_id: int, event: Event | str, cause: str = "") -> asyncio.Task[Any]:
        """Somebody does something; done once it is committed."""
        if isinstance(event, str):
            name, _, rest = event[1:].partition(" ")
            event = Command(name, rest) if event.startswith("/") else Text(event)
        cause = cause or f"u{next(self._numbers)}"
        return asyncio.create_task(self.reception.receive(cause, chat_id, event, "en"))

    async def all(self, *tasks: asyncio.Task[Any]) -> None:
        """Until these are committed."""
        done, left = await asyncio.wait(tasks, timeout=PATIENCE)
        assert not left, f"{len(left)} of {len(tasks)} events are not settled: the reception hangs"
        for task in done:
            task.result()

    async def agrees(self, *chat_ids: int) -> None:
        """People who are asked for their date of birth."""
        for text in ("/start", "yes"):
            await self.all(*(self.sends(chat_id, text) for chat_id in chat_ids))

    def heard(self, chat_id: int) -> list[Reply]:
        """What was handed over for a chat, in order."""
        mine = sorted((one for one in self.given if one.chat_id == chat_id), key=lambda o: o.seq)
        return [replies.load(one.payload) for one in mine]

    def texts(self, chat_id: int) -> list[str]:
        """The texts among it."""
        return [getattr(reply, "html", None) or "" for reply in self.heard(chat_id)]

    async def stored(self, chat_id: int) -> str | None:
        """The stored session."""
        async with self.store.transaction() as transaction:
            record = (await transaction.chats([chat_id])).get(chat_id)
        return record.session if record else None


@contextlib.asynccontextmanager
async def desk_on(path: Path, **options: Any) -> AsyncIterator[Desk]:
    """A desk on a new SQLite file."""
    store = await open_store(str(path / "assistant.db"))
    desk = Desk(store, **options)
    desk.reception.open()
    try:
        yield desk
    finally:
        await desk.reception.close()
        await store.close()
