"""Replies reach the person whatever Telegram says: late, twice, refused, gone, blocked."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from collections.abc import Callable
from typing import Any

import pytest

from tests.bot.house import House
from tests.bot.stored import keep, text_of
from tests.bot.telling import begin, hears_card, tell, until
from tests.bot_api import BotApiServer, Person
from tests.lives.life import scored
from tests.stories import software_engineer

STORY = software_engineer.STORY.conversation
MARITAL = "What is your marital status?"


def to(person: Person) -> Callable[[dict[str, Any]], bool]:
    """Whether a call writes to this person."""
    return lambda params: params.get("chat_id") == person.id


def written(person: Person, words: str) -> int:
    """How many messages say this."""
    return sum(words in message.text for message in person.inbox)


# ------------------------------------------------------------------ crashes


@pytest.mark.parametrize("how", ["drop", "garbage", "refuse"])
async def test_a_crash_between_commit_and_send(
    house: House, server: BotApiServer, ann: Person, how: str
) -> None:
    """Telegram cannot be reached when the answer is committed; the process dies; a new one sends
    what was committed."""
    await begin(ann)
    fault: dict[str, Any] = {} if how == "refuse" else {how: True}
    lost = server.fail_next("sendMessage", times=100, when=to(ann), status=502, **fault)
    answer = ann.send("3 April 1996")
    await until(lambda: lost.struck and answer.confirmed, "a commit and a send that fails")
    await house.crash()
    server.faults.open.clear()
    assert written(ann, MARITAL) == 0
    await house.start()
    card = await hears_card(ann)
    assert MARITAL in card.text
    await house.calm(ann)
    assert written(ann, MARITAL) == 1
    assert "highest level of education" in (await tell(ann, STORY[1:2], card)).text


async def test_a_person_who_erased_everything_is_answered_again(house: House, ann: Person) -> None:
    """Their replies are numbered from the beginning again, by the same process."""
    await tell(ann, STORY[:3], await begin(ann))
    ann.send("/delete")
    ann.tap("Erase everything", message=await hears_card(ann))
    await house.calm(ann)
    assert "is erased" in ann.last.text
    ann.forget_unheard()
    assert MARITAL in (await tell(ann, STORY[:1], await begin(ann))).text


async def test_a_crash_between_send_and_marking(
    house: House, server: BotApiServer, ann: Person
) -> None:
    """Telegram took the message, and the process dies before it hears so: one duplicate, no more,
    and the story goes on from it."""
    await begin(ann)
    server.fail_next("sendMessage", when=to(ann), accepted=True, hang=0.5)
    ann.send("3 April 1996")
    assert MARITAL in (await hears_card(ann)).text
    await house.crash()
    await house.start()
    card = await hears_card(ann)
    await house.calm(ann)
    assert written(ann, MARITAL) == 2
    assert "highest level of education" in (await tell(ann, STORY[1:2], card)).text


async def test_a_crash_before_the_commit(house: House, server: BotApiServer, ann: Person) -> None:
    """The database is locked by somebody else; the process dies with the update unacknowledged, and
    Telegram gives it again."""
    await begin(ann)
    await house.calm(ann)
    house.patience = 0.2
    await house.restart()
    other = sqlite3.connect(house.database, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    answer = ann.send("3 April 1996")
    await until(lambda: answer.deliveries, "the update being fetched")
    await house.crash()
    other.execute("ROLLBACK")
    other.close()
    assert not answer.confirmed
    assert written(ann, MARITAL) == 0
    await house.start()
    assert MARITAL in (await hears_card(ann)).text
    assert await house.answers(ann.id) == {"birth_date": "1996-04-03"}


async def test_a_database_that_comes_back(house: House, server: BotApiServer, ann: Person) -> None:
    await begin(ann)
    await house.calm(ann)
    other = sqlite3.connect(house.database, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    answer = ann.send("3 April 1996")
    await until(lambda: answer.deliveries, "the update being fetched")
    other.execute("ROLLBACK")
    other.close()
    assert MARITAL in (await hears_card(ann)).text
    await house.calm(ann)
    assert written(ann, MARITAL) == 1


async def test_telegram_is_away_for_a_while(
    house: House, server: BotApiServer, ann: Person
) -> None:
    await begin(ann)
    await server.stop()
    ann.send("3 April 1996")
    await server.start()
    assert MARITAL in (await hears_card(ann)).text


@pytest.mark.parametrize("how", [{"drop": True}, {"garbage": True}, {"status": 500}])
async def test_a_message_telegram_took_without_saying_so(
    house: House, server: BotApiServer, ann: Person, how: dict[str, Any]
) -> None:
    """It is sent again: at most one duplicate, never a loss; the newest card is the live one."""
    await begin(ann)
    server.fail_next("sendMessage", when=to(ann), accepted=True, **how)
    ann.send("3 April 1996")
    await hears_card(ann)
    await hears_card(ann)
    await house.calm(ann)
    assert written(ann, MARITAL) == 2
    assert "highest level of education" in (await tell(ann, STORY[1:2], ann.card)).text


# ------------------------------------------------------------------ limits


async def test_everybody_is_told_to_wait(house: House, server: BotApiServer) -> None:
    """Telegram's own limits, enforced; every answer arrives all the same."""
    people = [server.person(id=3000 + number) for number in range(8)]
    server.limits(per_second=6, chat_burst=20)
    for person in people:
        person.send("/start")
    heard = await asyncio.gather(*(hears_card(person) for person in people))
    assert all("every score is an estimate" in card.text for card in heard)
    for person in people:
        assert written(person, "every score is an estimate") == 1


# ------------------------------------------------------------------ people who left


async def test_a_person_who_blocks_the_bot_and_comes_back(
    house: House, server: BotApiServer, ann: Person
) -> None:
    await tell(ann, STORY[:3], await begin(ann))
    await house.calm(ann)
    ann.block()
    await house.calm(ann)
    record = await house.record(ann.id)
    assert record is not None
    assert record.blocked_at == house.clock.now()
    calls = len(server.calls(chat_id=ann.id))
    await house.restart()
    assert len(server.calls(chat_id=ann.id)) == calls
    ann.unblock()
    await house.calm(ann)
    record = await house.record(ann.id)
    assert record is not None
    assert record.blocked_at is None
    ann.send("/continue")
    welcome = await hears_card(ann)
    assert "Welcome back." in welcome.text
    ann.tap("Continue", message=welcome)
    assert "outside Canada" in (await hears_card(ann)).text
    assert len(await house.answers(ann.id)) == 3


@pytest.mark.parametrize("how", ["blocked", "deactivated", "chat not found"])
async def test_a_reply_that_can_no_longer_be_delivered(
    house: House, server: BotApiServer, ann: Person, how: str
) -> None:
    """The answer is kept, the reply dropped, the chat paused and not written to any more."""
    await begin(ann)
    await house.calm(ann)
    if how == "chat not found":
        server.fail_next("sendMessage", status=400, description="Bad Request: chat not found")
    elif how == "blocked":
        ann.chat.blocked = True
    else:
        ann.deactivate()
    update = ann.server.updates.create(
        "message",
        {
            "message_id": 900,
            "date": 1,
            "chat": ann.chat.wire(),
            "from": ann.user,
            "text": "3 April 1996",
        },
        ann,
    )
    await house.calm(ann)
    assert update.confirmed
    record = await house.record(ann.id)
    assert record is not None
    assert record.blocked_at is not None
    assert await house.answers(ann.id) == {"birth_date": "1996-04-03"}
    assert house.store is not None
    assert await house.store.waiting() == []
    # Written to again as soon as they write.
    ann.chat.blocked = ann.chat.deactivated = False
    ann.send("/continue")
    assert "You stopped at Eligibility: Marital status" in (await hears_card(ann)).text
    record = await house.record(ann.id)
    assert record is not None
    assert record.blocked_at is None


# ------------------------------------------------------------------ edits, taps, markup


async def test_not_modified_is_as_good_as_done(
    house: House, server: BotApiServer, ann: Person
) -> None:
    card = await begin(ann)
    await house.calm(ann)
    server.fail_next(
        "editMessageText",
        status=400,
        description="Bad Request: message is not modified: specified new message content and "
        "reply markup are exactly the same as a current content and reply markup of the message",
    )
    written_before = len(ann.inbox)
    ann.tap("What is this, and why?", message=card)
    await house.calm(ann)
    assert len(ann.inbox) == written_before
    ann.send("3 April 1996")
    assert MARITAL in (await hears_card(ann)).text


async def test_a_card_that_is_gone(house: House, server: BotApiServer, ann: Person) -> None:
    """A message the person deleted arrives inaccessible and cannot be edited: a new one is sent."""
    card = await begin(ann)
    data = next(button.data for button in card.buttons if button.label.startswith("What is this"))
    assert data is not None
    card.deleted = True
    ann.tap_raw(card.id, data)
    page = await hears_card(ann)
    assert "Why I ask:" in page.text
    ann.tap("Back to the question", message=page)
    assert "What is your date of birth?" in (await hears_card(ann)).text


async def test_a_page_whose_markup_is_refused_is_shown_bare(
    house: House, server: BotApiServer, ann: Person
) -> None:
    """On the card that was tapped, as it would have been."""
    card = await begin(ann)
    await house.calm(ann)
    server.fail_next(
        "editMessageText",
        status=400,
        description="Bad Request: can't parse entities: Unsupported start tag",
        when=lambda params: "parse_mode" in params,
    )
    written_before = len(ann.inbox)
    ann.tap("What is this, and why?", message=card)
    await house.calm(ann)
    assert len(ann.inbox) == written_before
    assert "Why I ask:" in card.text
    assert "<b>" not in card.html


async def test_a_card_that_cannot_be_closed(
    house: House, server: BotApiServer, ann: Person
) -> None:
    await begin(ann)
    server.fail_next("editMessageReplyMarkup", status=400, description="Bad Request: x", times=3)
    ann.send("3 April 1996")
    assert MARITAL in (await hears_card(ann)).text


async def test_a_tap_answered_too_late(house: House, server: BotApiServer, ann: Person) -> None:
    """The query is too old to be answered; the answer counts all the same."""
    card = await tell(ann, STORY[:1], await begin(ann))
    server.query_lifetime = 0
    ann.tap("Single", message=card)
    assert "highest level of education" in (await hears_card(ann)).text
    await house.calm(ann)
    assert [call.error for call in server.calls("answerCallbackQuery") if call.error]
    assert (await house.answers(ann.id))["marital_status"] == "single"


async def test_markup_that_is_refused_is_sent_bare(
    house: House, server: BotApiServer, ann: Person
) -> None:
    await begin(ann)
    server.fail_next(
        "sendMessage",
        status=400,
        description="Bad Request: can't parse entities: Unsupported start tag",
        times=100,
        when=lambda params: "parse_mode" in params,
    )
    ann.send("3 April 1996")
    card = await hears_card(ann)
    assert MARITAL in card.text
    assert "<" not in card.text
    assert "Married" in card.labels
    assert written(ann, MARITAL) == 1


async def test_a_message_that_is_refused_again_and_again(
    house: House, server: BotApiServer, ann: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One reply is given up in the end; the chat goes on."""
    waits: list[float] = []
    sleep = asyncio.sleep

    async def at_once(seconds: float) -> None:
        waits.append(seconds)
        await sleep(0)

    await begin(ann)
    monkeypatch.setattr("bot.telegram.delivery.asyncio.sleep", at_once)
    refused = server.fail_next("sendMessage", status=400, when=to(ann), times=1000)
    ann.send("3 April 1996")
    async with asyncio.timeout(30):
        while refused.struck < 8:
            await ann.chat.changed.wait(1)
    server.faults.open.clear()
    ann.send("/continue")
    assert "Welcome back." in (await hears_card(ann)).text
    assert refused.struck == 8
    assert len(waits) < 30


async def with_a_score(house: House, person: Person) -> None:
    """Somebody who has written before, and has a score."""
    assert house.store is not None
    await keep(house.store, text_of(scored()), first=person.id)
    person.chat.started = True


async def test_a_picture_that_cannot_be_drawn_holds_nothing_up(
    house: House, server: BotApiServer, ann: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: object) -> bytes:
        raise OSError("no font")

    monkeypatch.setattr("bot.pictures.draw", fail)
    await with_a_score(house, ann)
    ann.send("/score")
    ann.tap("More", message=await hears_card(ann))
    card = await hears_card(ann)
    await house.stop()
    ann.tap("As a picture", message=card)
    ann.send("/status")
    await house.start()
    assert "You are here: scored, not submitted yet." in (await hears_card(ann)).text
    await house.calm(ann)
    assert house.store is not None
    assert await house.store.waiting() == []


async def test_pictures_and_files(house: House, server: BotApiServer, ann: Person) -> None:
    await with_a_score(house, ann)
    ann.send("/score")
    ann.tap("More", message=await hears_card(ann))
    ann.tap("As a picture", message=await hears_card(ann))
    ann.send("/export")
    await house.calm(ann)
    (photo,) = server.calls("sendPhoto", chat_id=ann.id)
    (export, paper) = server.calls("sendDocument", chat_id=ann.id)
    assert [one.error for one in (photo, export, paper)] == [None] * 3
    (pages,) = (f for f in server.files.by_id.values() if f.name.endswith(".pdf"))
    assert pages.content.startswith(b"%PDF-")
    (file,) = (f for f in server.files.by_id.values() if f.name.endswith(".json"))
    kept = json.loads(file.content)
    assert kept["answers"] == await house.answers(ann.id)
