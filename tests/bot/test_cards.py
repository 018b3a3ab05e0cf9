"""A closing means the card that was live before it: never the question that is open now."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable, Mapping
from pathlib import Path
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
from bot.store import LiveCard
from conversations.voice import replies
from conversations.voice.replies import Say
from tests.bot.delivering import Desk, amend, card, closing, desk

EDITS = ("editMessageText", "editMessageReplyMarkup")


@pytest.fixture
async def at(tmp_path: Path) -> AsyncIterator[Desk]:
    async with desk(tmp_path) as made:
        yield made


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


async def test_the_old_card_is_closed_and_the_new_one_stays(at: Desk) -> None:
    await at.say(card("one"))
    await at.calm()
    await at.say(closing("one: yes"), card("two"))
    await at.calm()
    assert at.telegram.texts() == ["one: yes", "[two]"]
    await at.say(closing(), card("three"))
    await at.calm()
    assert at.telegram.texts() == ["one: yes", "two", "[three]"]
    assert await at.store.waiting() == []


async def test_the_new_question_does_not_wait_for_the_old_ones_closing(at: Desk) -> None:
    await at.say(card("one"))
    await at.calm()
    hold_edits(at)
    await at.say(closing("one: yes"), card("two"))
    await shown(at, "[one]", "[two]")
    await at.say(closing("two: yes"), card("three"))
    await shown(at, "[one]", "[two]", "[three]")


@pytest.mark.parametrize("forgets", [True, False])
async def test_a_closing_left_over_by_a_restart_closes_its_own_card(
    at: Desk, forgets: bool
) -> None:
    """The edit hangs, the new card is out, the process ends: the next one closes the old card."""
    await at.say(card("one"))
    await at.calm()
    hold_edits(at)
    await at.say(closing("one: yes"), card("two"))
    for _ in range(400):
        if await at.card() != LiveCard(1, 1):
            break
        await asyncio.sleep(0.005)
    at.telegram.gates = {}
    if forgets:
        await at.restart()
    else:
        await at.crash()
        await at.say(closing("two: yes"), card("three"))
        await at.calm()
        await at.delivery.deliver_what_waits()
    await at.calm()
    expected = ["one: yes", "[two]"] if forgets else ["one: yes", "two: yes", "[three]"]
    assert at.telegram.texts() == expected
    assert await at.store.waiting() == []


async def test_a_crash_before_the_new_card_is_marked(at: Desk) -> None:
    """Both wait: the old card is closed, and the new one is sent once more."""
    await at.say(card("one"))
    await at.calm()
    await at.commit(closing("one: yes"), card("two"))
    await at.restart()
    await at.calm()
    assert at.telegram.texts() == ["one: yes", "[two]"]


async def test_a_closing_that_names_no_card_is_dropped_where_a_younger_one_lives(
    at: Desk,
) -> None:
    """As an earlier release left it: sent beside the card that followed, and overtaken by it."""
    await at.say(card("one"))
    await at.calm()
    committed = await at.commit(closing("one: yes"), card("two"), closing("two: no"))
    await at.crash()
    at.delivery.hand_over(committed[1:2])
    await at.calm()
    await at.restart()
    await at.calm()
    # The last one came after "two", and means it; the first would have closed it as "one".
    assert at.telegram.texts() == ["[one]", "two: no"]
    assert [p["text"] for m, p in at.telegram.calls if m == "editMessageText"] == ["two: no"]
    assert await at.store.waiting() == []


async def test_a_closing_without_any_card_is_done_with(at: Desk) -> None:
    await at.say(closing("nothing"), Say(html="hello"))
    await at.calm()
    assert at.telegram.methods() == ["sendMessage"]
    assert await at.store.waiting() == []


async def test_a_reminder_is_closed_by_its_message(at: Desk) -> None:
    await at.say(card("one"))
    await at.calm()
    at.telegram.shown[7][55] = "[reminder]"
    await at.say(closing(message_id=55))
    await at.calm()
    assert at.telegram.texts() == ["[one]", "reminder"]


async def test_a_named_closing_is_dropped_once_its_message_shows_something_younger(
    at: Desk,
) -> None:
    await at.say(card("one"))
    await at.calm()
    at.telegram.calls.clear()
    late = await at.commit(closing("one: yes", message_id=1))
    await at.say(amend("one, changed"))
    await at.calm()
    at.delivery.hand_over(late)
    await at.calm()
    assert at.telegram.texts() == ["[one, changed]"]
    assert await at.store.waiting() == []


async def test_a_change_in_place_follows_the_card_it_means(at: Desk) -> None:
    await at.say(card("one"))
    await at.say(amend("one, page two"))
    await at.calm()
    assert at.telegram.texts() == ["[one, page two]"]
    assert await at.card() == LiveCard(1, 2)
    await at.restart()
    await at.say(amend("one, page three"), closing("one: no"), card("two"))
    await at.calm()
    assert at.telegram.texts() == ["one: no", "[two]"]


async def test_a_card_is_changed_in_place_once_its_number_is_kept(
    at: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A card that comes twice, because a process died before it kept which message it is, is
    changed once: of two that show the change, nobody would take the buttons from the first."""
    kept, never = at.store.delivered, asyncio.Event()
    monkeypatch.setattr(at.store, "delivered", lambda _: never.wait())
    await at.say(card("one"))
    await at.say(amend("one, page two"))
    await shown(at, "[one]")
    for _ in range(100):
        await asyncio.sleep(0)
    monkeypatch.setattr(at.store, "delivered", kept)
    await at.restart()
    await at.calm()
    assert at.telegram.texts() == ["[one]", "[one, page two]"]


async def test_a_change_in_place_takes_the_place_of_a_closing(at: Desk) -> None:
    """A closing that waits for Telegram would take away the buttons of what the card shows now."""
    await at.say(card("one"))
    await at.calm()
    at.telegram.calls.clear()
    gate = hold_edits(at)
    await at.say(closing("one: yes"))
    await until(at, "editMessageText")
    await at.say(amend("one, changed"))
    await asyncio.sleep(0.02)
    # Not while the closing is on its way.
    assert at.telegram.calls == []
    gate.set()
    await at.calm()
    assert at.telegram.texts() == ["[one, changed]"]
    assert await at.store.waiting() == []


async def test_a_superseded_closing_is_not_tried_again(
    at: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backoff, "FIRST_SECONDS", 0.05)
    await at.say(card("one"))
    await at.calm()
    at.telegram.calls.clear()
    refused = [NetworkError("gone")]
    at.telegram.answer = lambda method, parameters: refused.pop() if refused else None
    await at.say(closing("one: yes"))
    await until(at, "editMessageText")
    await at.say(amend("one, changed"))
    await at.calm()
    assert at.telegram.texts() == ["[one, changed]"]
    assert at.telegram.methods() == ["editMessageText"]
    assert await at.store.waiting() == []


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


async def test_a_card_that_is_not_remembered_is_looked_up(
    at: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Those of the chats written to longest ago are forgotten; what is stored is right again."""
    monkeypatch.setattr("bot.telegram.cards.REMEMBERED", 2)
    looked: list[list[int]] = []
    cards = at.store.cards

    async def noting(chat_ids: Iterable[int]) -> Any:
        looked.append([*chat_ids])
        return await cards(looked[-1])

    monkeypatch.setattr(at.store, "cards", noting)
    for chat_id in (1, 2, 1, 3):
        await at.say(card(f"of {chat_id}"), chat_id=chat_id)
        await at.calm()
    assert looked == []
    for chat_id in (1, 3, 2):
        await at.say(closing("closed"), chat_id=chat_id)
        await at.calm()
    assert looked == [[2]]
    assert at.telegram.texts(2) == ["closed"]
    assert at.telegram.texts(1) == ["[of 1]", "closed"]
    # Room was made for it.
    await at.say(closing("again"), chat_id=1)
    await at.calm()
    assert looked == [[2], [1]]
