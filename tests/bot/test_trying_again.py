"""What Telegram does not take is tried again or given up, and what was owed is taken up again."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

import pytest
from telegram.error import (
    BadRequest,
    Forbidden,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot import backoff
from conversations.voice import replies
from conversations.voice.replies import Say
from tests.bot.delivering import EDITS, Desk, card, closing, hold_edits, shown

# ------------------------------------------------------------------ edits that fail


@pytest.mark.parametrize(
    "error",
    [
        NetworkError("Bad Gateway (502)"),
        TimedOut(),
        RetryAfter(0),
        TelegramError("Invalid server response"),
    ],
    ids=repr,
)
@pytest.mark.parametrize("text", ["one: yes", None])
async def test_a_closing_is_tried_until_telegram_takes_it(
    at: Desk, monkeypatch: pytest.MonkeyPatch, error: Exception, text: str | None
) -> None:
    monkeypatch.setattr(backoff, "FIRST_SECONDS", 0.0)
    left = [error] * 9
    await at.say(card("one"))
    await at.calm()

    def fails(method: str, _: Mapping[str, Any]) -> Exception | None:
        return left.pop() if method in EDITS and left else None

    at.telegram.answer = fails
    await at.say(closing(text), card("two"))
    await at.calm()
    assert at.telegram.texts() == [text or "one", "[two]"]
    assert sum(method in EDITS for method in at.telegram.methods()) == 10
    assert await at.store.waiting() == []


@pytest.mark.parametrize(
    "error",
    [
        BadRequest("Message is not modified: specified new message content is the same"),
        BadRequest("Message to edit not found"),
        BadRequest("Message can't be edited"),
        Forbidden("Forbidden: bot was blocked by the user"),
        ValueError("ours"),
    ],
    ids=repr,
)
async def test_a_closing_that_can_never_be_is_given_up_at_once(at: Desk, error: Exception) -> None:
    await at.say(card("one"))
    await at.calm()
    at.telegram.answer = lambda method, parameters: error if method in EDITS else None
    await at.say(closing("one: yes"), card("two"))
    await at.calm()
    assert at.telegram.texts() == ["[one]", "[two]"]
    assert sorted(at.telegram.methods()) == ["editMessageText", "sendMessage", "sendMessage"]
    assert await at.store.waiting() == []


async def test_the_waits_between_tries_grow_to_half_a_minute_and_begin_anew(
    at: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """For messages and for closings alike; the next one begins with half a second again."""
    waits: list[float] = []
    sleep = asyncio.sleep

    async def at_once(seconds: float) -> None:
        waits.append(seconds)
        await sleep(0)

    left: list[TelegramError] = [NetworkError("x")] * 9
    at.telegram.answer = lambda method, parameters: left.pop() if left else None
    monkeypatch.setattr("bot.telegram.delivery.asyncio.sleep", at_once)
    await at.say(card("one"))
    await at.calm()
    grown = [0.5, 1, 2, 4, 8, 16, 30, 30, 30]
    assert waits == grown
    waits.clear()
    left += [NetworkError("x")] * 2
    await at.say(Say(html="hello"))
    await at.calm()
    assert waits == [0.5, 1]
    waits.clear()
    left += [NetworkError("x")] * 9
    await at.say(closing("one: yes"))
    await at.calm()
    assert waits == grown
    waits.clear()
    left += [NetworkError("x")] * 2
    await at.say(card("two"))
    await at.calm()
    assert waits == [0.5, 1]
    # A wait that Telegram asks for is no failure.
    waits.clear()
    left += [NetworkError("x"), RetryAfter(0), NetworkError("x"), RetryAfter(0)]
    await at.say(Say(html="hello"))
    await at.calm()
    left += [NetworkError("x"), RetryAfter(0), NetworkError("x"), RetryAfter(0)]
    await at.say(closing("two: yes"))
    await at.calm()
    assert waits == [0.5, 1, 0.5, 1]


# ------------------------------------------------------------------ cards that never came


async def test_why_a_message_did_not_go_is_told_to_the_operator(
    at: Desk, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """In Telegram's own words, each time; nothing of what was said."""
    monkeypatch.setattr(backoff, "FIRST_SECONDS", 0.0)
    left = [
        Forbidden("Forbidden: bot was blocked by the user"),
        ValueError("Zaphod"),
        NetworkError("Zaphod"),
        RetryAfter(0),
        BadRequest("Bad Request: Zaphod is too long"),
    ]
    at.telegram.answer = lambda method, parameters: left.pop() if left else None
    with caplog.at_level("INFO", logger="bot"):
        await at.say(Say(html="hello Zaphod"), Say(html="again"))
        await at.calm()
    assert [record.getMessage() for record in caplog.records if record.name != "asyncio"] == [
        "a say was refused: BadRequest: … is too long",
        "Telegram asks to wait 0.0 s",
        "Telegram could not be reached (NetworkError), again in 0.0 s",
        "a say could not be made: ValueError",
        "a chat cannot be written to any more: Forbidden: Forbidden bot was blocked by the user",
    ]


# ------------------------------------------------------------------ where a chat's deliveries end


async def test_who_left_and_begins_anew_is_answered(at: Desk) -> None:
    """What was given up is not under way any more: its numbers are those of other replies now."""
    blocked = [Forbidden("Forbidden: bot was blocked by the user")]
    at.telegram.answer = lambda method, parameters: blocked.pop() if blocked else None
    await at.say(Say(html="one"), Say(html="two"))
    await at.calm()
    assert at.telegram.methods() == ["sendMessage"]
    assert await at.store.waiting() == []
    await at.commit(forget=True)
    await at.say(Say(html="welcome"), card("first"))
    await at.calm()
    assert at.telegram.texts() == ["welcome", "[first]"]
    assert await at.store.waiting() == []


async def test_what_could_not_be_gone_on_with_is_taken_up_again(
    at: Desk, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """A mistake of ours ends a chat's deliveries, not their being owed."""
    load = replies.load
    owed = await at.commit(Say(html="Zaphod"), Say(html="two"))

    def fails(payload: str) -> Any:
        raise ZeroDivisionError(payload)

    monkeypatch.setattr(replies, "load", fails)
    at.delivery.hand_over(owed)
    await at.say(Say(html="of eight"), chat_id=8)
    await at.calm()
    assert at.telegram.calls == []
    assert caplog.text.count("deliveries to a chat stopped: ZeroDivisionError") == 2
    assert "Zaphod" not in caplog.text
    assert [reply.chat_id for reply in await at.store.waiting()] == [7, 7, 8]
    assert not at.delivery.is_writing(7)
    monkeypatch.setattr(replies, "load", load)
    at.delivery.hand_over(owed)
    await at.calm()
    assert at.telegram.texts() == ["Zaphod", "two"]
    assert [reply.chat_id for reply in await at.store.waiting()] == [8]


async def test_closings_broken_off_are_taken_up_by_the_next_process(at: Desk) -> None:
    await at.say(card("one"))
    await at.calm()
    hold_edits(at)
    await at.say(closing("one: yes"))
    await shown(at, "[one]")
    await at.delivery.close(grace=0)
    assert at.delivery._marks.taken_up(7) == frozenset()
    at.telegram.gates = {}
    await at.restart()
    await at.calm()
    assert at.telegram.texts() == ["one: yes"]
