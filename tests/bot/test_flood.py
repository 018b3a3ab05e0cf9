"""How much of one person is read: who waits for answers is never held up, who floods is told once
and read at a person's pace, and nothing of what was taken is lost."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.flood import BURST, TOLD_SECONDS, Admission, Flood
from conversations.voice.events import Command, Event, Tapped, Text, Unsupported
from conversations.voice.replies import Card, Toast
from tests.bot.desk import Desk, desk_on
from tests.bot.house import House
from tests.bot.telling import begin, hears_card
from tests.bot.test_batches import taking
from tests.bot_api import BotApiServer, Person

TAKEN, OVER, TOLD = Admission.TAKEN, Admission.PASSED_OVER, Admission.PASSED_OVER_AND_TOLD
HELP = Command("help")
SLOW = "Please slow down"


class Time:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def flood(time: Time) -> Flood:
    return Flood(time)


def sends(flood: Flood, times: int, chat_id: int = 7) -> list[Admission]:
    return [flood.read(chat_id, HELP, is_answered=False) for _ in range(times)]


def test_a_burst_is_taken_and_then_one_a_second(flood: Flood, time: Time) -> None:
    """More than the 25 at once of somebody impatient; and no faster than a person types."""
    assert (BURST, TOLD_SECONDS) == (30, 60)
    assert (BURST, TOLD_SECONDS) == (30, 60)
    assert sends(flood, BURST) == [TAKEN] * BURST
    assert sends(flood, 3) == [TOLD, OVER, OVER]
    time.now += 0.75
    assert sends(flood, 1) == [OVER]
    time.now += 0.25
    assert sends(flood, 2) == [TAKEN, OVER]
    time.now += 5
    assert sends(flood, 6) == [TAKEN] * 5 + [OVER]


def test_a_long_message_is_worth_several(flood: Flood, time: Time) -> None:
    """Of 4,096 characters nine: four leave too little of thirty for a fifth until six seconds are
    over."""
    long = Text("a" * 4096, 1)
    read = [flood.read(7, long, is_answered=False) for _ in range(5)]
    assert read == [TAKEN] * 4 + [TOLD]
    time.now += 6
    assert sends(flood, 1) == [OVER]
    time.now += 1
    assert sends(flood, 1) == [TAKEN]


def test_a_pause_gives_back_the_burst_and_not_more(flood: Flood, time: Time) -> None:
    sends(flood, BURST)
    time.now += 10 * BURST
    assert sends(flood, BURST + 1) == [TAKEN] * BURST + [TOLD]


def test_being_told_is_for_once_a_minute(flood: Flood, time: Time) -> None:
    assert sends(flood, BURST + 1)[-1] == TOLD
    time.now += TOLD_SECONDS - 0.5
    assert TOLD not in sends(flood, BURST + 5)
    time.now += 0.5
    assert sends(flood, 1) == [TOLD]
    assert sends(flood, 1) == [OVER]


def test_people_do_not_share_a_bucket(flood: Flood) -> None:
    sends(flood, BURST + 5, 7)
    assert sends(flood, BURST + 1, 8) == [TAKEN] * BURST + [TOLD]


def test_who_waits_for_the_answer_is_always_read(flood: Flood) -> None:
    assert [flood.read(7, HELP, is_answered=True) for _ in range(500)] == [TAKEN] * 500
    # Nothing was used up by it, and nothing is given for it either.
    assert sends(flood, BURST + 1) == [TAKEN] * BURST + [TOLD]
    assert flood.read(7, HELP, is_answered=True) == TAKEN
    assert sends(flood, 1) == [OVER]


def test_the_parts_of_an_album_are_one(flood: Flood) -> None:
    def photo(album: str | None) -> Admission:
        return flood.read(7, Unsupported("photo", album), is_answered=False)

    assert [photo("a") for _ in range(50)] == [TAKEN] * 50
    assert [photo(None) for _ in range(BURST - 1)] == [TAKEN] * (BURST - 1)
    assert photo(None) == TOLD
    assert [photo("b"), photo("b")] == [OVER, TAKEN]


def test_chats_that_are_calm_again_are_forgotten(time: Time) -> None:
    flood = Flood(time, burst=2, chats=100)
    for chat_id in range(100):
        sends(flood, 4, chat_id)
    assert len(flood) == 100
    time.now += 59.5
    sends(flood, 1, 1000)
    # All of these were told less than a minute ago.
    assert len(flood) == 101
    time.now += 0.5
    for chat_id in range(2000, 2100):
        sends(flood, 4, chat_id)
    # With the two hundredth the first hundred go: told a minute ago, their buckets full again. Left
    # are the last hundred, and the one between, whose bucket lacks half a token.
    assert len(flood) == 101


# ------------------------------------------------------------------ handling


@pytest.fixture
async def desk(tmp_path: Path, flood: Flood) -> AsyncIterator[Desk]:
    async with desk_on(tmp_path, flood=flood) as desk:
        yield desk


async def test_what_is_passed_over_is_handled_without_effect(desk: Desk) -> None:
    await desk.agrees(7, 8)
    await desk.all(*(desk.sends(7, "/help", f"f{number}") for number in range(300)))
    pages = [text for text in desk.texts(7) if "/export" in text]
    # One to which nothing was in the way, and the burst.
    assert len(pages) == BURST + 1
    assert [SLOW in text for text in desk.texts(7)].count(True) == 1
    async with desk.store.transaction() as transaction:
        causes = [f"f{number}" for number in range(300)]
        assert await transaction.handled(causes) == set(causes)
    await desk.all(desk.sends(8, "3 April 1996"), desk.sends(7, "3 April 1996"))
    assert "marital status" in desk.texts(8)[-1]
    # Nothing is in the way any more: read, and nothing of before was lost.
    assert "marital status" in desk.texts(7)[-1]


async def test_taps_of_a_flood_are_answered_where_anything_is(desk: Desk) -> None:
    """Those that are passed over have no effect, which is told to whoever received them."""
    await desk.agrees(7)
    desk.writing.add(7)
    receive, old = desk.reception.receive, Tapped("1.zz.agree")
    taken = [await receive(f"t{n}", 7, old, "en", f"q{n}") for n in range(BURST + 2)]
    assert taken == [True] * (BURST + 1) + [False]
    toasts = [reply for reply in desk.heard(7) if isinstance(reply, Toast)]
    assert [toast.query_id for toast in toasts] == [f"q{n}" for n in range(BURST + 1)]
    assert toasts[-1].text == ""
    assert SLOW in desk.texts(7)[-1]


async def test_who_has_replies_to_come_is_not_answered_yet(desk: Desk) -> None:
    await desk.agrees(7)
    desk.writing.add(7)
    for _ in range(BURST):
        await desk.all(desk.sends(7, "/help"))
    await desk.all(desk.sends(7, "/help"))
    assert SLOW in desk.texts(7)[-1]
    desk.writing.remove(7)
    await desk.all(desk.sends(7, "3 April 1996"))
    assert "marital status" in desk.texts(7)[-1]


async def test_who_has_anything_still_to_be_handled_is_not_answered_yet(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many of theirs are: only with the last one is the person answered."""
    noted: list[bool] = []

    class Noting(Flood):
        def read(self, chat_id: int, event: Event, *, is_answered: bool) -> Admission:
            if chat_id == 7:
                noted.append(is_answered)
            return Admission.TAKEN

    async with desk_on(tmp_path, flood=Noting()) as desk:
        await desk.agrees(7)
        noted.clear()
        taking(0.5, desk, monkeypatch)
        # Each is committed by itself now.
        first, second, third = (desk.sends(7, "/help") for _ in range(3))
        other = desk.sends(8, "/help")
        await first
        assert not second.done()
        fourth = desk.sends(7, "/help")
        await second
        fifth = desk.sends(7, "/help")
        await desk.all(third, other, fourth, fifth)
        await desk.all(desk.sends(7, "/help"))
    assert noted == [True, False, False, False, False, True]


async def test_a_farewell_outlives_a_flood(tmp_path: Path, time: Time) -> None:
    """Who erased everything and floods on is not stored again by that, and hears the farewell."""
    async with desk_on(tmp_path, flood=Flood(time, burst=0)) as desk:
        await desk.agrees(7)
        await desk.all(desk.sends(7, "/delete"))
        card = desk.heard(7)[-1]
        assert isinstance(card, Card)
        await desk.all(desk.sends(7, Tapped(str(card.rows[0][0].data))))
        assert "is erased" in desk.texts(7)[-1]
        desk.writing.add(7)
        await desk.all(*(desk.sends(7, "x") for _ in range(3)))
        assert await desk.stored(7) is None
        waiting = [one.payload for one in await desk.store.waiting([7])]
        assert any("is erased" in payload for payload in waiting)
        assert not any(SLOW in payload for payload in waiting)


# ------------------------------------------------------------------ over Telegram


async def test_a_flood_over_telegram(house: House, server: BotApiServer, ann: Person) -> None:
    """Six hundred messages: a few are answered, the rest is passed over, the others hear at once,
    and afterwards the person goes on where they were."""
    server.limits(chat_burst=1000, per_second=10_000)
    bob = server.person(id=1002, first_name="Bob")
    await asyncio.gather(begin(ann), begin(bob))
    await house.calm(ann, bob)
    for _ in range(600):
        ann.send("/help")
    bob.send("3 April 1996")
    assert "marital status" in (await hears_card(bob)).text
    await house.calm(ann, bob)
    pages = sum("/export" in message.text for message in ann.inbox)
    # Of those taken, cards that are out of date before their turn comes are not sent.
    assert 1 <= pages <= 2 * BURST
    assert sum(SLOW in message.text for message in ann.inbox) == 1
    ann.forget_unheard()
    ann.send("3 April 1996")
    assert "marital status" in (await hears_card(ann)).text


async def test_what_telegram_gives_again_costs_nothing(desk: Desk) -> None:
    """A restart, or an answer to a poll that is lost, brings back what was handled: no answer that
    is sent beside it is passed over."""
    await desk.agrees(7)
    causes = [f"h{number}" for number in range(2 * BURST)]
    for cause in causes:
        await desk.all(desk.sends(7, "/help", cause))
    again = [desk.sends(7, "/help", cause) for cause in causes]
    await desk.all(*again, desk.sends(7, "3 April 1996"), desk.sends(7, "single"))
    assert not any(SLOW in text for text in desk.texts(7))
    assert "highest level of education" in desk.texts(7)[-1]
