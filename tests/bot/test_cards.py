"""A closing means the card that was live before it: never the question that is open now."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from typing import Any

import pytest
from telegram.error import (
    NetworkError,
)

from bot import backoff
from bot.store import LiveCard
from bot.telegram.closing import MOST_WAITING
from conversations.voice.replies import Say
from tests.bot.delivering import Desk, amend, card, closing, hold_edits, shown, until


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


async def test_who_types_faster_than_cards_can_be_closed_leaves_no_heap_of_closings(
    at: Desk,
) -> None:
    """The first closing hangs while many more cards come: the first and last ones are closed."""
    await at.say(card("0"))
    await at.calm()
    gate = hold_edits(at)
    last = MOST_WAITING + 5
    for number in range(1, last + 1):
        await at.say(closing(), card(str(number)))
        await shown(at, *(f"[{n}]" for n in range(number + 1)))
    marks = at.delivery._marks.under_way
    await (marks or asyncio.sleep(0))
    assert len(await at.store.waiting()) == 1 + MOST_WAITING
    gate.set()
    await at.calm()
    closed = [0, *range(last - MOST_WAITING, last)]
    assert at.telegram.texts() == [str(n) if n in closed else f"[{n}]" for n in range(last + 1)]
    assert await at.store.waiting() == []


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


async def test_what_has_no_buttons_left_is_not_closed_again(at: Desk) -> None:
    """A reminder tapped twice: Telegram refuses a change that is none."""
    await at.say(card("one"), card("two"))
    await at.calm()
    at.telegram.calls.clear()
    await at.say(closing(message_id=1), closing(message_id=1))
    await at.calm()
    await at.say(closing(message_id=1))
    await at.calm()
    assert at.telegram.methods() == ["editMessageReplyMarkup"]
    assert at.telegram.texts() == ["one", "[two]"]
    assert await at.store.waiting() == []


async def test_what_got_buttons_again_is_closed_again(at: Desk) -> None:
    await at.say(card("one"))
    await at.calm()
    await at.say(closing())
    await at.calm()
    await at.say(amend("one, changed"))
    await at.calm()
    assert at.telegram.texts() == ["[one, changed]"]
    await at.say(closing())
    await at.calm()
    assert at.telegram.texts() == ["one, changed"]


async def test_of_what_was_closed_long_ago_nothing_is_remembered(
    at: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.telegram.closing.BARE", 1)
    await at.say(card("one"), card("two"), card("three"))
    await at.calm()
    at.telegram.calls.clear()
    for message in (1, 2, 1):
        await at.say(closing(message_id=message))
        await at.calm()
    assert at.telegram.methods() == ["editMessageReplyMarkup"] * 3


# ------------------------------------------------------------------ where a chat's deliveries end


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
