"""What speaks of a card that never came, or of a chat that was erased, touches no other card."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

import pytest
from telegram.error import (
    BadRequest,
    NetworkError,
)

from bot import backoff
from bot.store import LiveCard
from conversations.voice.replies import Say
from tests.bot.delivering import EDITS, Desk, amend, card, closing, hold_edits, shown


async def test_what_speaks_of_a_card_that_never_came_touches_no_older_one(
    at: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backoff, "FIRST_SECONDS", 0.0)
    await at.say(card("one"), closing("one: yes"))
    await at.calm()

    def refuses(_: str, parameters: Mapping[str, Any]) -> Exception | None:
        return BadRequest("x") if parameters.get("text") == "refused" else None

    at.telegram.answer = refuses
    await at.say(card("refused"))
    await at.calm()
    assert await at.card() == LiveCard(None, 3)
    assert at.telegram.methods().count("sendMessage") == 1 + 8
    await at.say(closing("refused: no"))
    await at.calm()
    assert at.telegram.texts() == ["one: yes"]
    await at.restart()
    await at.say(closing("refused: no"), amend("in its place"))
    await at.calm()
    assert at.telegram.texts() == ["one: yes", "[in its place]"]


async def test_a_card_of_which_telegram_gave_no_number_is_live_nowhere(at: Desk) -> None:
    await at.say(card("one"))
    await at.calm()
    call = at.telegram.call

    async def numberless(*args: Any, **named: Any) -> Any:
        await call(*args, **named)
        return {"message_id": "one"}

    at.telegram.call = numberless  # type: ignore[method-assign]
    await at.say(card("two"))
    await at.calm()
    assert await at.card() == LiveCard(None, 2)
    await at.say(closing("two: yes"))
    await at.calm()
    assert at.telegram.texts() == ["[one]", "[two]"]


async def test_a_reply_of_another_release_is_dropped(at: Desk) -> None:
    await at.say(card("one"))
    await at.say('{"kind":"card","dance":true}', closing("closed"), Say(html="hello"))
    await at.calm()
    assert at.telegram.texts() == ["[one]", "hello"]
    assert await at.store.waiting() == []


async def test_a_closing_left_over_of_an_erased_chat_stands_in_nobodys_way(
    at: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Telegram takes no edit for a while; meanwhile the person erases everything and comes back,
    and a new reply gets the number of the closing that is still tried."""
    monkeypatch.setattr(backoff, "FIRST_SECONDS", 0.2)
    away = True

    def fails(method: str, _: Mapping[str, Any]) -> Exception | None:
        return NetworkError("x") if away and method in EDITS else None

    at.telegram.answer = fails
    await at.say(card("one"))
    await at.say(closing("one: yes"))
    await shown(at, "[one]")
    at.delivery.hand_over(await at.commit(Say(html="erased"), forget=True))
    await shown(at, "[one]", "erased")
    for _ in range(400):
        if not await at.store.waiting():
            break
        await asyncio.sleep(0.005)
    await at.say(Say(html="hello"), card("first"), Say(html="bye"))
    await shown(at, "[one]", "erased", "hello", "[first]", "bye")
    away = False
    await at.calm()
    assert at.telegram.texts() == ["[one]", "erased", "hello", "[first]", "bye"]
    assert await at.store.waiting() == []


async def test_a_closing_handed_over_again_is_taken_up_once(at: Desk) -> None:
    await at.say(card("one"))
    await at.calm()
    gate = hold_edits(at)
    await at.say(closing("one: yes"), card("two"))
    for _ in range(400):
        if [reply.seq for reply in await at.store.waiting()] == [2]:
            break
        await asyncio.sleep(0.005)
    # As it is stored now, with the card's name, and as it was.
    at.delivery.hand_over(await at.store.waiting())
    again = at.delivery._closings._of[7][0].outgoing
    at.delivery.hand_over([again])
    gate.set()
    await at.calm()
    assert at.telegram.texts() == ["one: yes", "[two]"]
    assert at.telegram.methods().count("editMessageText") == 1
    assert await at.store.waiting() == []


async def test_a_chat_that_was_erased_begins_anew(at: Desk) -> None:
    """Its replies are numbered from one again, while the same process remembers the old ones."""
    await at.say(card("one"), Say(html="x"), closing("one: yes"), card("two"))
    await at.calm()
    at.delivery.hand_over(await at.commit(Say(html="erased"), forget=True))
    await at.calm()
    at.telegram.shown.clear()
    await at.say(closing("nothing"), card("first"))
    await at.calm()
    await at.say(closing("first: yes"), card("second"), amend("second, changed"))
    await at.calm()
    assert at.telegram.texts() == ["first: yes", "[second, changed]"]
