"""What waits for one chat: superseded cards of a flood are dropped, a backlog comes in pages."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest
from telegram.error import RetryAfter

from bot.telegram import delivery
from bot.telegram.rates import Rates
from conversations.voice.replies import Notice, Say
from tests.bot.delivering import Desk, amend, card, closing, desk
from tests.bot.traffic import FakeTime


async def test_a_flood_ends_with_its_newest_card(at: Desk) -> None:
    """Telegram is slow; hundreds of turns later the newest card is what is sent, and the card
    that was on the screen is closed as itself."""
    await at.say(card("zero"))
    await at.calm()
    gate = asyncio.Event()
    at.telegram.gates = {"sendMessage": gate}
    for number in range(600):
        await at.say(closing(f"{number}: closed"), Say(html=f"said {number}"), card(f"{number}"))
        if number % 100 == 0:
            await asyncio.sleep(0.01)
            sent = [p["text"] for m, p in at.telegram.calls if m == "editMessageText"]
            assert sent in ([], ["0: closed"])
    assert delivery.MOST_WAITING == 20
    cards = sum('"kind":"card"' in reply.payload for reply in at.delivery._queues[7])
    assert cards <= delivery.MOST_WAITING
    gate.set()
    await at.calm()
    assert await at.store.waiting() == []
    texts = at.telegram.texts()
    assert texts[0] == "0: closed"
    assert texts[-1] == "[599]"
    # Everything that is no card came, in order; of the cards, few did.
    assert [text for text in texts if text.startswith("said")] == [
        f"said {number}" for number in range(600)
    ]
    assert sum(text.startswith("[") for text in texts) == 1
    assert sum(text.endswith("]") or ": closed" in text for text in texts) <= 60


async def test_a_few_cards_are_all_sent(at: Desk) -> None:
    """People who answer quicker than Telegram delivers see what they answered."""
    await at.say(card("zero"))
    await at.calm()
    gate = asyncio.Event()
    at.telegram.gates = {"sendMessage": gate}
    for number in range(9):
        await at.say(closing(f"closed {number}"), card(f"{number}"))
    await asyncio.sleep(0.01)
    gate.set()
    await at.calm()
    assert at.telegram.texts() == [*(f"closed {n}" for n in range(9)), "[8]"]


async def test_what_was_dropped_is_not_sent_by_the_next_process(at: Desk) -> None:
    gate = asyncio.Event()
    at.telegram.gates = {"sendMessage": gate}
    for number in range(100):
        await at.say(card(f"{number}"), closing(f"closed {number}"))
    for _ in range(400):
        if len(await at.store.waiting()) < 2 * delivery.MOST_WAITING:
            break
        await asyncio.sleep(0.005)
    at.telegram.gates = {}
    at.telegram.calls.clear()
    await at.restart()
    await at.calm()
    assert len(at.telegram.texts()) <= 2 * delivery.MOST_WAITING
    assert at.telegram.texts()[-1] == "closed 99"
    assert await at.store.waiting() == []


async def test_a_backlog_of_a_flood_is_thinned_when_it_is_taken_up(at: Desk) -> None:
    for number in range(200):
        await at.commit(closing(f"closed {number - 1}"), card(f"{number}"))
    await at.restart()
    await at.calm()
    assert at.telegram.texts()[-1] == "[199]"
    assert len(at.telegram.texts()) <= 2 * delivery.MOST_WAITING
    card_now = await at.card()
    assert card_now is not None
    assert card_now.seq == 400


async def test_the_backlog_is_taken_up_a_page_at_a_time(
    at: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(delivery, "CHATS_AT_ONCE", 3)
    for chat_id in (-5, *range(1, 11)):
        await at.commit(Say(html="a"), card(f"of {chat_id}"), chat_id=chat_id)
    gate = asyncio.Event()
    at.telegram.gates = {"sendMessage": gate}
    await at.restart()
    for _ in range(20):
        await asyncio.sleep(0.005)
    assert sorted(at.delivery._queues) == [1, 2, 3]
    # Somebody whose page has not come says something: first comes what waits for them.
    await at.say(closing("of 9, closed"), card("and another"), chat_id=9)
    for _ in range(20):
        await asyncio.sleep(0.005)
    assert sorted(at.delivery._queues) == [1, 2, 3, 9]
    gate.set()
    await at.calm()
    for chat_id in range(1, 11):
        assert at.telegram.texts(chat_id) == (
            ["a", "of 9, closed", "[and another]"] if chat_id == 9 else ["a", f"[of {chat_id}]"]
        )
    # Those to people in a terminal stay.
    assert [reply.chat_id for reply in await at.store.waiting()] == [-5, -5]
    # Afterwards nobody is asked about what waits.
    asked = []
    monkeypatch.setattr(at.store, "waiting", lambda chats: asked.append(chats))
    await at.say(Say(html="b"), chat_id=3)
    await at.calm()
    assert asked == []


async def test_nothing_is_sent_twice_while_the_backlog_is_taken_up(
    at: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is marked while the store is asked what waits is in that answer, and was sent."""
    marking, asking, told = asyncio.Event(), asyncio.Event(), asyncio.Event()
    waiting, delivered = at.store.waiting, at.store.delivered

    async def marks_late(*outcomes: Any) -> None:
        await marking.wait()
        await delivered(*outcomes)

    async def tells_late(chats: Any = None) -> Any:
        found = await waiting(chats)
        asking.set()
        await told.wait()
        return found

    monkeypatch.setattr(at.store, "delivered", marks_late)
    await at.say(Say(html="one"))
    for _ in range(400):
        if at.telegram.texts() == ["one"] and not at.delivery._queues:
            break
        await asyncio.sleep(0.005)
    monkeypatch.setattr(at.store, "waiting", tells_late)
    await at.delivery.deliver_what_waits()
    await at.say(Say(html="two"))
    await asyncio.wait_for(asking.wait(), 5)
    marking.set()
    for _ in range(400):
        if [reply.seq for reply in await waiting([7])] == [2]:
            break
        await asyncio.sleep(0.005)
    await at.say(Say(html="three"))
    told.set()
    await at.calm()
    assert at.telegram.texts() == ["one", "two", "three"]
    assert await waiting() == []


async def test_a_chat_is_written_to_once_a_second(tmp_path: Path) -> None:
    """After a burst; a closing lets an answer go first."""
    time = FakeTime()
    async with desk(tmp_path, Rates(30, time, time.sleep)) as at:
        await at.say(card("one"))
        await at.calm()
        for number in range(6):
            await at.say(closing(f"closed {number}"), card(f"card {number}"))
        await at.say(Say(html="hello"), chat_id=8)
        start = time.now
        seen: list[tuple[float, int]] = []
        for second in range(16):
            for _ in range(20):
                await time.pass_until(start + second)
                await asyncio.sleep(0.002)
            seen.append((second, len([p for _, p in at.telegram.calls if p["chat_id"] == 7])))
        assert at.telegram.texts(8) == ["hello"]
        assert seen[0] == (0, 4)
        assert all(later <= 4 + second for second, later in seen)
        assert at.telegram.texts() == [*(f"closed {n}" for n in range(6)), "[card 5]"]
        # All cards were there before any but the first closing.
        methods = [method for method, p in at.telegram.calls if p["chat_id"] == 7]
        assert "editMessageText" not in methods[-8:-6]
        assert await at.store.waiting() == []


async def test_a_wait_telegram_asks_for_holds_one_chat_only(tmp_path: Path) -> None:
    time = FakeTime()
    start = time.now
    async with desk(tmp_path, Rates(30, time, time.sleep)) as at:
        refused = [RetryAfter(35)]
        at.telegram.answer = lambda method, parameters: (
            refused.pop() if refused and parameters["chat_id"] == 7 else None
        )

        async def let(seconds: float) -> None:
            for _ in range(20):
                await time.pass_until(start + seconds)
                await asyncio.sleep(0.002)

        await at.say(card("one"))
        await let(0)
        await at.say(closing("one: yes"), card("two"))
        await at.say(card("of eight"), chat_id=8)
        await let(34.9)
        assert at.telegram.texts(8) == ["[of eight]"]
        assert [p["chat_id"] for _, p in at.telegram.calls] == [7, 8]
        # Then slowly, and the cards before the closing.
        await let(35.1)
        assert at.telegram.texts() == ["[one]"]
        await let(36.1)
        assert at.telegram.texts() == ["[one]", "[two]"]
        await let(40)
        assert at.telegram.texts() == ["one: yes", "[two]"]


async def test_reminders_go_behind_and_are_hurried(tmp_path: Path) -> None:
    time = FakeTime()
    async with desk(tmp_path, Rates(30, time, time.sleep)) as at:
        for chat_id in range(100, 140):
            await at.say(Notice(html="soon"), chat_id=chat_id)
        await at.say(Notice(html="soon"), chat_id=7)
        await at.say(Say(html="asked"), chat_id=7)
        for _ in range(20):
            await time.pass_until(time.now)
            await asyncio.sleep(0.002)
        assert at.telegram.texts() == ["soon", "asked"]
        assert sum(bool(at.telegram.texts(chat_id)) for chat_id in range(100, 140)) == 1


async def test_an_amended_card_is_dropped_with_the_card(at: Desk) -> None:
    gate = asyncio.Event()
    at.telegram.gates = {"sendMessage": gate}
    await at.say(Say(html="first"))
    for number in range(20):
        await at.say(card(f"{number}"), amend(f"{number}, changed"))
    gate.set()
    await at.calm()
    assert at.telegram.texts()[-1] == "[19, changed]"
    live = await at.card()
    assert live is not None
    assert (live.seq, live.message_id) == (41, max(at.telegram.shown[7]))


async def test_who_waits_for_replies_is_known(at: Desk) -> None:
    """The reception reads no flood of somebody who has not heard the answers yet."""
    assert not at.delivery.is_writing(7)
    gate = asyncio.Event()
    at.telegram.gates = {"sendMessage": gate}
    await at.say(card("one"))
    assert at.delivery.is_writing(7)
    assert not at.delivery.is_writing(8)
    gate.set()
    await at.calm()
    assert not at.delivery.is_writing(7)
