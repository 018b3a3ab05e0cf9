"""The database or Telegram fails while replies are on their way: nothing that was committed is
lost, and nothing that was noted meanwhile is undone."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import Any

import pytest
from telegram.error import Forbidden

from bot.store import Outgoing, StoreBusy, StoreError, TurnRecord
from bot.store.sqlite_transaction import SqliteTransaction
from bot.telegram.api import TelegramApi
from tests.bot.house import House
from tests.bot.telling import begin, hears_card, tell, until
from tests.bot_api import BotApiServer, Person
from tests.stories import software_engineer

STORY = software_engineer.STORY.conversation
WRITING = ("sendMessage", "editMessageText", "editMessageReplyMarkup")
MARITAL = "What is your marital status?"


def away(monkeypatch: pytest.MonkeyPatch, house: House, method: str, times: int = 2) -> list[None]:
    """Let a method of the store find no database so many times; what it struck."""
    works: Callable[..., Any] = getattr(house.store, method)
    struck: list[None] = []

    async def fails(*arguments: Any) -> Any:
        if len(struck) < times:
            struck.append(None)
            raise StoreBusy("away")
        return await works(*arguments)

    monkeypatch.setattr(house.store, method, fails)
    return struck


# After a restart the live card is not known, and looked up when it is to change or to close.


async def test_the_database_is_away_when_a_card_is_to_change(
    house: House, ann: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = await begin(ann)
    await house.calm(ann)
    await house.restart()
    struck = away(monkeypatch, house, "cards")
    ann.tap("What is this, and why?", message=card)
    assert "Why I ask:" in (await hears_card(ann)).text
    assert len(struck) == 2


async def test_the_database_is_away_when_a_card_is_to_close(
    house: House, ann: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = await begin(ann)
    await house.calm(ann)
    await house.restart()
    struck = away(monkeypatch, house, "cards")
    ann.send("3 April 1996")
    following = await hears_card(ann)
    assert MARITAL in following.text
    await house.calm(ann)
    assert len(struck) == 2
    assert card.labels == []
    assert "highest level of education" in (await tell(ann, STORY[1:2], following)).text


async def test_the_database_is_away_when_a_message_is_to_be_marked(
    house: House, ann: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = await begin(ann)
    await house.calm(ann)
    struck = away(monkeypatch, house, "delivered")
    card = await tell(ann, STORY[:3], card)
    await house.calm(ann)
    assert struck
    assert house.store is not None
    assert await house.store.waiting() == []
    assert [m for m in ann.inbox if m.labels] == [card]


async def test_no_message_goes_out_before_the_one_before_it_is_marked(
    house: House, ann: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that a crash can repeat at most one message of a chat."""
    await begin(ann)
    await house.calm(ann)
    held = asyncio.Event()

    async def never(*_: Any) -> None:
        held.set()
        await asyncio.Event().wait()

    # A notice and a card are committed together.
    monkeypatch.setattr(house.store, "delivered", never)
    ann.send("/stop")
    ann.send("/status")
    ann.send("/privacy")
    await asyncio.wait_for(held.wait(), 30)
    await ann.settled(quiet=0.2)
    sent = len(house.server.calls("sendMessage", chat_id=ann.id))
    await house.crash()
    monkeypatch.undo()
    await house.start()
    await house.calm(ann)
    texts = [call.params["text"] for call in house.server.calls("sendMessage", chat_id=ann.id)]
    assert len(texts) > sent
    assert len(texts) - len(set(texts)) == 1


# ------------------------------------------------------------------ what cannot be committed


@pytest.mark.parametrize("kind", [ValueError, StoreError])
async def test_an_event_that_cannot_be_committed_is_put_aside(
    house: House,
    server: BotApiServer,
    ann: Person,
    monkeypatch: pytest.MonkeyPatch,
    kind: type[Exception],
) -> None:
    """It stops nobody else of its batch, is not tried for ever, and its sender is told; the reason
    that the operator finds says nothing of what was written."""
    bob = server.person(id=1002, first_name="Bob")
    carl = server.person(id=1003, first_name="Carl")
    await asyncio.gather(begin(ann), begin(bob))
    await house.calm(ann, bob)
    await house.stop()
    write = SqliteTransaction.write

    async def refusing(
        self: SqliteTransaction, turns: Sequence[TurnRecord], **how: Any
    ) -> list[Outgoing]:
        for turn in turns:
            if turn.session and (turn.chat_id == carl.id or "1988" in turn.session):
                raise kind("Zaphod")
        return await write(self, turns, **how)

    monkeypatch.setattr(SqliteTransaction, "write", refusing)
    monkeypatch.setattr("bot.reception.RETRY_SECONDS", (0.01,))
    bob.send("10 January 1988")
    carl.send("/start")
    ann.send("3 April 1996")
    await house.start()
    assert MARITAL in (await hears_card(ann)).text
    await house.calm(ann, bob, carl)
    assert "Something went wrong" in bob.last.text
    assert "Something went wrong" in carl.last.text
    assert await house.answers(bob.id) == {}
    assert await house.record(carl.id) is None
    assert house.store is not None
    parked = await house.store.parked()
    assert len(parked) == 2
    assert all(one.reason.startswith(kind.__name__) for one in parked)
    assert not any("Zaphod" in one.reason for one in parked)
    bob.send("11 January 1987")
    assert MARITAL in (await hears_card(bob)).text


# ------------------------------------------------------------------ people who come back


async def test_a_person_who_is_back_before_their_leaving_is_noted(
    house: House, ann: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A reply is refused; before that is noted the person has unblocked the bot and written: they
    are answered, and not taken for somebody who left."""
    await begin(ann)
    await house.calm(ann)
    call = TelegramApi.call
    back = asyncio.Event()

    async def refused_late(self: TelegramApi, method: str, parameters: Any, **more: Any) -> Any:
        if method == "sendMessage" and not back.is_set():
            await back.wait()
            raise Forbidden("Forbidden: bot was blocked by the user")
        return await call(self, method, parameters, **more)

    monkeypatch.setattr(TelegramApi, "call", refused_late)
    answer = ann.send("3 April 1996")
    await until(lambda: answer.confirmed, "a commit")
    ann.block()
    await ann.settled(quiet=0)
    ann.unblock()
    update = ann.send("/status")
    await until(lambda: update.confirmed, "a commit")
    back.set()
    assert "You are here" in (await hears_card(ann)).text
    await house.calm(ann)
    record = await house.record(ann.id)
    assert record is not None
    assert record.blocked_at is None
    assert house.store is not None
    assert await house.store.waiting() == []


async def test_a_card_is_closed_when_telegram_says_and_not_before(
    house: House, server: BotApiServer, ann: Person
) -> None:
    """Being told to wait holds the whole chat, whichever call was told so."""
    card = await begin(ann)
    await house.calm(ann)
    server.fail_next("editMessageReplyMarkup", retry_after=1)
    ann.send("3 April 1996")
    ann.send("/status")
    while "You are here" not in (await hears_card(ann)).text:
        pass
    await house.calm(ann)
    told, *_ = server.calls("editMessageReplyMarkup", chat_id=ann.id)
    after = [c for c in server.calls(*WRITING, chat_id=ann.id) if c.at > told.at]
    # One message may have been on its way.
    assert sum(call.at < told.at + 0.99 for call in after) <= 1
    assert card.labels == []
    assert [m for m in ann.inbox if m.labels] == [ann.card]
