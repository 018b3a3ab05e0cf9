"""Damage to what is stored of one chat: that person can still take everything along and erase it,
and nobody else notices. The export is all there is."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.composing import AGAIN
from bot.store import TurnRecord, Wake
from bot.store.opening import open_store
from conversations import conversation
from conversations.chat import session
from conversations.chat.migrations import FORMAT
from conversations.voice.events import Tapped
from conversations.voice.replies import Card, CloseCard, Document
from tests.bot.desk import Desk, desk_on
from tests.bot.house import House
from tests.bot.telling import begin, hears_card
from tests.bot_api import BotApiServer, Person


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    async with desk_on(tmp_path) as desk:
        await desk.agrees(7, 8)
        await desk.all(desk.sends(7, "3 April 1996"))
        yield desk


def spoil(home: Path, sql: str, *values: Any) -> None:
    """Damage the database behind the store's back."""
    with closing(sqlite3.connect(home / "assistant.db")) as file, file:
        assert file.execute(sql, values).rowcount == 1


def exported(desk: Desk, chat_id: int) -> dict[str, Any]:
    document = desk.heard(chat_id)[-1]
    assert isinstance(document, Document)
    assert document.name.endswith(".json")
    found: dict[str, Any] = json.loads(document.content)
    return found


async def asked_to_erase(desk: Desk, chat_id: int) -> tuple[str, str]:
    """What the two buttons send that /delete puts before whoever's session cannot be used."""
    await desk.all(desk.sends(chat_id, "/delete"))
    card = desk.heard(chat_id)[-1]
    assert isinstance(card, Card)
    assert card.html.startswith("<b>Erase everything?</b>")
    erase, keep = (button for row in card.rows for button in row)
    assert [erase.label, keep.label] == ["Erase everything", "Keep my answers"]
    return str(erase.data), str(keep.data)


def raw(home: Path) -> object:
    """What is stored of chat 7, as it is."""
    with closing(sqlite3.connect(home / "assistant.db")) as file:
        return file.execute("SELECT CAST(session AS BLOB) FROM chats WHERE chat_id = 7").fetchone()


BROKEN = {
    "no JSON": "{{",
    "nothing": "",
    "of another program": '{"v": 1}',
    "no object": "[1, 2]",
    "of a later release": '{"format": 99}',
    "a wrong type": '{"format": 2, "turn": "many"}',
    "endlessly nested": "[" * 100_000,
    "a blob": b"\xff\x00\xfe",
    "text that is none": "",
}


EXPORTED: dict[str, Any] = {
    "no JSON": {"session": "{{"},
    "nothing": {"session": ""},
    "of another program": {"v": 1},
    "no object": {"session": [1, 2]},
    "of a later release": {"format": 99},
    "a wrong type": {"format": 2, "turn": "many"},
    "endlessly nested": {"session": "[" * 100_000},
    "a blob": {"session": "\ufffd\x00\ufffd"},
    "text that is none": {"session": "{\ufffd}"},
}
"""What of it is exported: what the JSON says, or the text that is stored where it says nothing."""


@pytest.mark.parametrize("kind", BROKEN)
async def test_an_unreadable_session_is_taken_along_and_erased(
    desk: Desk, tmp_path: Path, kind: str
) -> None:
    sql = "UPDATE chats SET session = ? WHERE chat_id = 7"
    if kind == "text that is none":
        spoil(tmp_path, "UPDATE chats SET session = CAST(x'7bff7d' AS TEXT) WHERE chat_id = 7")
    else:
        spoil(tmp_path, sql, BROKEN[kind])
    # In one batch with somebody else, who is answered.
    await desk.all(desk.sends(7, "single"), desk.sends(8, "3 April 1996"))
    assert "I cannot read what I stored" in desk.texts(7)[-1]
    assert "marital status" in desk.texts(8)[-1]
    assert await desk.store.parked() == []
    await desk.all(desk.sends(7, "/export"))
    found = exported(desk, 7)
    assert found.pop("stored")["chat"] == 7
    assert found == EXPORTED[kind]
    erase, keep = await asked_to_erase(desk, 7)
    before = raw(tmp_path)
    for tried in ("yes", "Erase everything", Tapped("1.1.delete"), Tapped(f"{erase}.delete")):
        await desk.all(desk.sends(7, tried))
        assert "I cannot read what I stored" in desk.texts(7)[-1]
    await desk.all(desk.sends(7, Tapped(keep)))
    assert desk.texts(7)[-1] == "Nothing was erased."
    assert raw(tmp_path) == before
    erase, _ = await asked_to_erase(desk, 7)
    await desk.all(desk.sends(7, Tapped(erase)))
    assert "is erased" in desk.texts(7)[-1]
    assert isinstance(desk.heard(7)[-2], CloseCard), "its buttons go"
    assert await desk.stored(7) is None
    await desk.all(desk.sends(7, "hello"))
    assert "every score is an estimate" in desk.texts(7)[-1]


async def test_a_reminder_of_an_unreadable_session_waits_a_day(desk: Desk, tmp_path: Path) -> None:
    spoil(tmp_path, "UPDATE chats SET session = '{{' WHERE chat_id = 7")
    told = len(desk.given)
    await desk.reception.remind(7, ("x",))
    assert len(desk.given) == told
    async with desk.store.transaction() as transaction:
        kept = await transaction.kept(7)
    tomorrow = desk.clock.now().replace(day=desk.clock.now().day + 1)
    assert kept.reminders == (Wake(AGAIN, tomorrow),)


async def test_a_reminder_that_cannot_be_composed_waits_a_day_and_stops_nobody(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """A mistake of ours with what one person told, which loads as it should: others are reminded in
    the same commit; nobody hears of it; it is tried once a day, and then what is due is said."""
    before = {chat_id: await desk.stored(chat_id) for chat_id in (7, 8)}
    other = session.load(str(before[8]))
    other.preferences.zone = "America/Vancouver"
    async with desk.store.transaction() as transaction:
        record = (await transaction.chats([8]))[8]
        turn = TurnRecord(8, session.dump(other), record.version, (), (), record.next_seq)
        await transaction.write([turn])
    told = {chat_id: len(desk.heard(chat_id)) for chat_id in (7, 8)}
    handle = conversation.handle

    def fails_for_one(
        known: session.Session, *arguments: Any, **named: Any
    ) -> conversation.Answered:
        if known.preferences.zone is None:
            raise ZeroDivisionError("3 April 1996")
        return handle(known, *arguments, **named)

    monkeypatch.setattr("bot.composing.handle", fails_for_one)
    # Nine in Toronto, the day after: whoever stopped in the middle is reminded; in Vancouver too.
    desk.clock.moment = datetime(2026, 10, 2, 16, 30, tzinfo=UTC)
    await asyncio.gather(desk.reception.remind(7, ("x",)), desk.reception.remind(8, ("x",)))
    assert len(desk.heard(7)) == told[7]
    assert "Your answers are waiting" in desk.texts(8)[-1]
    assert await desk.stored(7) == before[7]
    assert await desk.store.parked() == []
    assert caplog.text.count("could not be handled: ZeroDivisionError in") == 1
    assert "1996" not in caplog.text
    tomorrow = desk.clock.now() + timedelta(days=1)
    async with desk.store.transaction() as transaction:
        assert (await transaction.kept(7)).reminders == (Wake(AGAIN, tomorrow),)
    # Not looked at again until then.
    moment = tomorrow - timedelta(seconds=1)
    assert 7 not in [one.chat_id for one in await desk.store.claim(moment, tomorrow, 9)]
    assert 7 in [one.chat_id for one in await desk.store.claim(tomorrow, tomorrow, 9)]
    monkeypatch.undo()
    desk.clock.moment = tomorrow
    await desk.reception.remind(7, (AGAIN,))
    assert len(desk.heard(7)) == told[7] + 1
    assert "Your answers are waiting" in desk.texts(7)[-1]
    async with desk.store.transaction() as transaction:
        left = (await transaction.kept(7)).reminders
    assert left
    assert AGAIN not in [one.key for one in left]
    assert all(one.due_at > tomorrow for one in left)


@pytest.mark.parametrize("zone", ["Mars/Olympus", "", "../../etc/passwd", "Europe", "x\x00y"])
async def test_a_time_zone_nobody_knows(
    desk: Desk, tmp_path: Path, zone: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its person lives by the clock of this installation from then on, and is told so once."""
    stored = session.load(str(await desk.stored(7)))
    stored.preferences.zone, stored.preferences.place = zone, "Olympus"
    spoil(tmp_path, "UPDATE chats SET session = ? WHERE chat_id = 7", session.dump(stored))
    await desk.reception.remind(7, ("x",))
    # Nobody is told at night; what was stored stays as it is until they are there.
    assert session.load(str(await desk.stored(7))).preferences.zone == zone
    assert not any("time zone" in text for text in desk.texts(7))
    await desk.all(desk.sends(7, "single"))
    told = [text for text in desk.texts(7) if "I no longer know the time zone" in text]
    assert len(told) == 1
    assert "America/Toronto" in told[0]
    assert "highest level of education" in desk.texts(7)[-1]
    after = session.load(str(await desk.stored(7)))
    assert after.preferences.zone is None
    assert after.preferences.place is None
    assert after.answers["marital_status"] == "single"
    await desk.all(desk.sends(7, "master's"))
    assert [text for text in desk.texts(7) if "I no longer know" in text] == told


@pytest.mark.parametrize("command", ["/export", "/delete"])
async def test_own_data_with_a_time_zone_nobody_knows(
    desk: Desk, tmp_path: Path, command: str
) -> None:
    stored = session.load(str(await desk.stored(7)))
    stored.preferences.zone = "Mars/Olympus"
    spoil(tmp_path, "UPDATE chats SET session = ? WHERE chat_id = 7", session.dump(stored))
    await desk.all(desk.sends(7, command))
    if command == "/export":
        assert exported(desk, 7)["answers"]["birth_date"] == "1996-04-03"
    else:
        card = desk.heard(7)[-1]
        assert isinstance(card, Card)
        await desk.all(desk.sends(7, Tapped(str(card.rows[0][0].data))))
        assert await desk.stored(7) is None


async def test_a_session_that_nothing_can_be_done_with(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A mistake of ours at every step: what is stored can be taken along and erased all the same,
    and is not changed by anything else."""
    await desk.all(desk.sends(7, "/delete"))
    card = desk.heard(7)[-1]
    assert isinstance(card, Card)
    erase, keep = (str(row[0].data) for row in card.rows)
    before = await desk.stored(7)

    def fails(*_: Any, **__: Any) -> Any:
        raise ZeroDivisionError

    monkeypatch.setattr("bot.composing.handle", fails)
    await desk.all(desk.sends(7, "single"))
    assert "Something went wrong" in desk.texts(7)[-1]
    await desk.all(desk.sends(7, Tapped(keep)))
    assert "Something went wrong" in desk.texts(7)[-1]
    assert await desk.stored(7) == before
    await desk.all(desk.sends(7, "/export"))
    found = exported(desk, 7)
    assert found.pop("stored")["chat"] == 7
    assert found == json.loads(str(before))
    await desk.all(desk.sends(7, Tapped(erase)))
    assert "is erased" in desk.texts(7)[-1]
    assert await desk.stored(7) is None
    # And by the command, which asks without what fails.
    other = await desk.stored(8)
    await desk.all(desk.sends(8, "/delete at once"))
    assert await desk.stored(8) == other
    erase, keep = await asked_to_erase(desk, 8)
    await desk.all(desk.sends(8, Tapped(keep)))
    assert desk.texts(8)[-1] == "Nothing was erased."
    assert await desk.stored(8) == other
    # The button means what it says, also once everything works again.
    monkeypatch.undo()
    await desk.all(desk.sends(8, Tapped(erase)))
    assert await desk.stored(8) is None
    # Of somebody who is not known there is nothing to erase.
    monkeypatch.setattr("bot.composing.handle", fails)
    await desk.all(desk.sends(9, "/delete"), desk.sends(9, "/export"))
    assert "Something went wrong" in desk.texts(9)[-1]


async def test_a_tap_that_only_looks_like_erasing(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not at the question whether to erase: a mistake of ours erases nothing."""

    def fails(*_: Any, **__: Any) -> Any:
        raise ZeroDivisionError

    monkeypatch.setattr("bot.composing.handle", fails)
    await desk.all(desk.sends(7, Tapped("1.1.delete")))
    assert "Something went wrong" in desk.texts(7)[-1]
    assert await desk.stored(7) is not None


async def test_a_reminder_of_a_chat_that_is_gone_is_for_nobody(desk: Desk) -> None:
    """Erased before it came, or in the very same commit: nothing begins anew."""
    await desk.reception.remind(99, ("x",))
    await desk.all(desk.sends(7, "/delete"))
    card = desk.heard(7)[-1]
    assert isinstance(card, Card)
    erase = desk.sends(7, Tapped(str(card.rows[0][0].data)))
    await asyncio.gather(erase, desk.reception.remind(7, ("x",)))
    assert "is erased" in desk.texts(7)[-1]
    assert desk.heard(99) == []
    assert await desk.stored(7) is None
    assert await desk.stored(99) is None


# ------------------------------------------------------------------ the export is all there is


async def test_the_export_is_everything_that_is_stored(desk: Desk) -> None:
    """The chat's number, the session, what is planned, what waits, and when they had left."""
    moment = datetime(2027, 1, 5, 14, 30, tzinfo=UTC)
    stored = str(await desk.stored(7))
    async with desk.store.transaction() as transaction:
        record = (await transaction.chats([7]))[7]
        plan = (Wake("later", moment.replace(day=9)), Wake("b|2027", moment))
        await transaction.write(
            [TurnRecord(7, stored, record.version, (), (), record.next_seq, plan)]
        )
        await transaction.set_blocked(7, datetime(2026, 9, 1, 8, tzinfo=UTC))
    waiting = [one for one in desk.given if one.chat_id == 7]
    await desk.all(desk.sends(7, "/export"))
    found = exported(desk, 7)
    assert found["answers"] == {"birth_date": "1996-04-03"}
    assert found["format"] == FORMAT
    stored_besides = found["stored"]
    assert set(stored_besides) == {
        "chat",
        "card",
        "pinned",
        "blocked_at",
        "reminders",
        "waiting",
    }
    assert stored_besides["chat"] == 7
    assert stored_besides["blocked_at"] == "2026-09-01T08:00:00+00:00"
    assert [reply["kind"] for reply in stored_besides["waiting"]] == [
        json.loads(one.payload)["kind"] for one in waiting
    ]
    assert stored_besides["reminders"] == [
        {"key": "b|2027", "due_at": "2027-01-05T14:30:00+00:00"},
        {"key": "later", "due_at": "2027-01-09T14:30:00+00:00"},
    ]


async def test_the_export_has_the_plan_of_its_own_transaction(desk: Desk) -> None:
    """What is written together with it: answered, planned and exported in one commit."""
    first, second = desk.sends(8, "3 April 1996"), desk.sends(8, "/export")
    await desk.all(first, second)
    found = exported(desk, 8)
    assert found["answers"] == {"birth_date": "1996-04-03"}
    planned = found["stored"]["reminders"]
    async with desk.store.transaction() as transaction:
        kept = await transaction.kept(8)
    assert [one["key"] for one in planned] == [one.key for one in kept.reminders]
    assert kept.reminders
    assert found["stored"]["waiting"][-1]["kind"] == "card"
    assert found["stored"]["blocked_at"] is None


async def test_an_export_over_telegram(house: House, server: BotApiServer, ann: Person) -> None:
    await begin(ann)
    await house.calm(ann)
    ann.send("/export")
    await house.calm(ann)
    (call,) = server.calls("sendDocument", chat_id=ann.id)
    assert call.error is None
    ann.send("3 April 1996")
    assert "marital status" in (await hears_card(ann)).text


async def test_what_is_kept_of_a_chat(postgres_url: str) -> None:
    """The same on PostgreSQL."""
    store = await open_store(postgres_url)
    moment = datetime(2027, 1, 5, 14, 30, tzinfo=UTC)
    plan = (Wake("later", moment.replace(day=9)), Wake("b", moment))
    try:
        async with store.transaction() as transaction:
            await transaction.write([TurnRecord(7, "{}", 0, ("u1",), ("one", "two"), 1, plan)])
            await transaction.write([TurnRecord(8, "{}", 0, ("u2",), ("three",), 1, plan[:1])])
            await transaction.pass_over(["u3", "u1", "u3"])
        async with store.transaction() as transaction:
            kept = await transaction.kept(7)
            assert await transaction.handled(["u1", "u3", "u4"]) == {"u1", "u3"}
            assert await transaction.kept(9) == type(kept)((), ())
    finally:
        await store.close()
    assert kept.reminders == (plan[1], plan[0])
    assert kept.waiting == ("one", "two")
