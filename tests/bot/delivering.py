"""A delivery on a real store, to a Telegram that answers as a test says."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.clock import FixedClock
from bot.store import LiveCard, Outgoing, Store, TurnRecord
from bot.store.opening import open_store
from bot.telegram.delivery import Delivery
from bot.telegram.rates import Rates
from conversations.voice import replies
from conversations.voice.replies import AmendCard, Button, Card, CloseCard, Reply

ROWS = ((Button(label="Yes", data="1.1.y"),),)
Answer = Callable[[str, Mapping[str, Any]], Exception | None]


def card(text: str) -> Card:
    return Card(html=text, rows=ROWS)


def amend(text: str) -> AmendCard:
    return AmendCard(html=text, rows=ROWS)


def closing(text: str | None = None, message_id: int | None = None) -> CloseCard:
    return CloseCard(html=text, message_id=message_id)


class Telegram:
    """Remembers the calls and the messages of each chat; message ids are those of the calls."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.shown: dict[int, dict[int, str]] = {}
        """By chat and message: the text, in brackets if there are buttons below."""
        self.answer: Answer = lambda method, parameters: None
        self.gates: dict[str, asyncio.Event] = {}
        """A method whose calls take effect, and are answered, when this is set."""

    async def call(self, method: str, parameters: Mapping[str, Any], **_: Any) -> Any:
        self.calls.append((method, dict(parameters)))
        number = len(self.calls)
        if method in self.gates:
            await self.gates[method].wait()
        error = self.answer(method, parameters)
        if error is not None:
            raise error
        if "chat_id" not in parameters:
            return True
        chat = self.shown.setdefault(parameters["chat_id"], {})
        message_id = parameters.get("message_id", number)
        text = parameters.get("text") or chat.get(message_id, "a file").strip("[]")
        chat[message_id] = f"[{text}]" if "reply_markup" in parameters else text
        return {"message_id": message_id}

    def texts(self, chat_id: int = 7) -> list[str]:
        """What is on a person's screen."""
        return [*self.shown.get(chat_id, {}).values()]

    def methods(self) -> list[str]:
        return [method for method, _ in self.calls]


class Desk:
    """Commits replies and hands them over, as the reception does."""

    def __init__(self, store: Store, telegram: Telegram, rates: Rates) -> None:
        self.store = store
        self.telegram = telegram
        self.rates = rates
        self.clock = FixedClock(datetime(2026, 10, 1, tzinfo=UTC))
        self.delivery = self.new_delivery()
        self.causes = 0

    def new_delivery(self) -> Delivery:
        return Delivery(self.telegram, self.store, self.rates, self.clock)  # type: ignore[arg-type]

    async def commit(
        self, *said: Reply | str, chat_id: int = 7, forget: bool = False
    ) -> list[Outgoing]:
        """Write a turn's replies, without handing them over."""
        self.causes += 1
        async with self.store.transaction() as transaction:
            record = (await transaction.chats([chat_id])).get(chat_id)
            turn = TurnRecord(
                chat_id=chat_id,
                session=None if forget else "{}",
                expected_version=record.version if record else 0,
                handled=(f"u{self.causes}",),
                replies=tuple(r if isinstance(r, str) else replies.dump(r) for r in said),
                next_seq=record.next_seq if record else 1,
            )
            return await transaction.write([turn])

    async def say(self, *said: Reply | str, chat_id: int = 7) -> None:
        """Commit and hand over."""
        self.delivery.hand_over(await self.commit(*said, chat_id=chat_id))

    async def calm(self) -> None:
        await asyncio.wait_for(self.delivery.idle(), 10)

    async def crash(self) -> None:
        """Everything under way is broken off; the next process begins with what waits."""
        await self.delivery.close(grace=0)
        self.delivery = self.new_delivery()

    async def restart(self) -> None:
        await self.crash()
        await self.delivery.deliver_what_waits()

    async def card(self, chat_id: int = 7) -> LiveCard | None:
        return (await self.store.cards([chat_id]))[chat_id]


@asynccontextmanager
async def desk(path: Path, rates: Rates | None = None) -> AsyncIterator[Desk]:
    store = await open_store(str(path / "desk.db"))
    made = Desk(store, Telegram(), rates or Rates(0))
    try:
        yield made
    finally:
        await made.delivery.close(grace=0)
        await store.close()


EDITS = ("editMessageText", "editMessageReplyMarkup")


def hold_edits(at: Desk) -> asyncio.Event:
    gate = asyncio.Event()
    at.telegram.gates = dict.fromkeys(EDITS, gate)
    return gate


async def until(at: Desk, *methods: str) -> None:
    """Wait until these calls, and no others, were made since the last look."""
    for _ in range(400):
        if len(at.telegram.calls) >= len(methods):
            break
        await asyncio.sleep(0.005)
    assert sorted(at.telegram.methods()) == sorted(methods)
    at.telegram.calls.clear()


async def shown(at: Desk, *texts: str) -> None:
    """Wait until this is what is on the screen."""
    for _ in range(400):
        if at.telegram.texts() == [*texts]:
            return
        await asyncio.sleep(0.005)
    raise AssertionError(at.telegram.texts())
